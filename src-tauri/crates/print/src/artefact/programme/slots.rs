//! Which sessions run side by side, from their times alone.

use super::SessionView;

/// Sessions that share a row of the day.
#[derive(Debug, PartialEq)]
pub(crate) enum Slot<'a> {
    /// One session.
    Single(&'a SessionView),
    /// Sessions at the same time.
    Parallel(Vec<&'a SessionView>),
}

impl<'a> Slot<'a> {
    /// All of its sessions.
    pub fn sessions(&self) -> &[&'a SessionView] {
        match self {
            Self::Single(session) => std::slice::from_ref(session),
            Self::Parallel(sessions) => sessions,
        }
    }

    /// When it begins, in minutes.
    pub fn start(&self) -> i32 {
        match self {
            Self::Single(session) => session.start,
            Self::Parallel(sessions) => sessions.iter().map(|s| s.start).min().unwrap_or_default(),
        }
    }

    /// When all of it is over, where any end is known.
    pub fn end(&self) -> Option<i32> {
        match self {
            Self::Single(session) => session.end,
            Self::Parallel(sessions) => sessions.iter().filter_map(|s| s.end).max(),
        }
    }
}

/// The rows of a day in order of time.
///
/// Sessions that overlap share a row. A session that runs along while others follow one another, such as an open
/// registration desk, gets a row of its own instead of pulling the whole day together.
pub(crate) fn slots(sessions: &[SessionView]) -> Vec<Slot<'_>> {
    let (mut slots, alone) = slots_of(sessions.iter());
    slots.extend(alone.into_iter().map(Slot::Single));
    // What runs along stands before what happens meanwhile.
    slots.sort_by_key(|s| (s.start(), std::cmp::Reverse(s.end())));
    slots
}

/// The rows of a day in order of time, and apart from them what runs along while others follow one another.
pub(crate) fn slots_of<'a>(
    sessions: impl Iterator<Item = &'a SessionView>,
) -> (Vec<Slot<'a>>, Vec<&'a SessionView>) {
    let mut left: Vec<&SessionView> = sessions.collect();
    left.sort_by_key(|s| (s.start, end_of(s)));
    let mut alone: Vec<&SessionView> = Vec::new();
    loop {
        let clusters = clusters(&left);
        let long = clusters.iter().find_map(|cluster| runs_along(cluster));
        match long {
            Some(session) => {
                left.retain(|s| !std::ptr::eq(*s, session));
                alone.push(session);
            }
            None => {
                let slots = clusters
                    .into_iter()
                    .map(|c| if c.len() == 1 { Slot::Single(c[0]) } else { Slot::Parallel(c) })
                    .collect();
                return (slots, alone);
            }
        }
    }
}

/// Whether all of these happen at one time, so that they belong side by side.
pub(crate) fn all_at_once(sessions: &[SessionView]) -> bool {
    matches!(slots(sessions).as_slice(), [Slot::Parallel(_)])
}

fn end_of(session: &SessionView) -> i32 {
    // Without an end a session takes no time, so it overlaps only what begins with it.
    session.end.unwrap_or(session.start).max(session.start)
}

fn overlap(a: &SessionView, b: &SessionView) -> bool {
    (a.start < end_of(b) && b.start < end_of(a)) || a.start == b.start
}

fn clusters<'a>(sorted: &[&'a SessionView]) -> Vec<Vec<&'a SessionView>> {
    let mut clusters: Vec<Vec<&SessionView>> = Vec::new();
    for session in sorted {
        match clusters.last_mut() {
            Some(cluster) if cluster.iter().any(|c| overlap(c, session)) => cluster.push(session),
            _ => clusters.push(vec![session]),
        }
    }
    clusters
}

/// The longest member of a cluster in which two others follow one another.
fn runs_along<'a>(cluster: &[&'a SessionView]) -> Option<&'a SessionView> {
    let follows = cluster.iter().any(|a| cluster.iter().any(|b| !std::ptr::eq(*a, *b) && !overlap(a, b)));
    if !follows {
        return None;
    }
    cluster.iter().copied().max_by_key(|s| end_of(s) - s.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(start: i32, end: i32) -> SessionView {
        SessionView { start, end: Some(end), ..SessionView::default() }
    }

    fn shape(sessions: &[SessionView]) -> Vec<usize> {
        slots(sessions).iter().map(|s| if let Slot::Parallel(p) = s { p.len() } else { 1 }).collect()
    }

    #[test]
    fn sessions_that_follow_one_another_stand_alone() {
        assert_eq!(shape(&[at(540, 600), at(480, 540), at(600, 660)]), [1, 1, 1]);
    }

    #[test]
    fn sessions_at_the_same_time_share_a_row() {
        assert_eq!(shape(&[at(540, 600), at(540, 600), at(555, 600), at(600, 660)]), [3, 1]);
    }

    #[test]
    fn desk_open_all_day_does_not_pull_the_day_together() {
        let day = [at(480, 1020), at(540, 600), at(600, 660), at(660, 720), at(660, 720)];
        assert_eq!(shape(&day), [1, 1, 1, 2]);
    }

    #[test]
    fn session_without_end_shares_a_row_only_with_what_begins_with_it() {
        let open = SessionView { start: 600, end: None, ..SessionView::default() };
        assert_eq!(shape(&[at(540, 600), open.clone(), at(630, 660)]), [1, 1, 1]);
        assert_eq!(shape(&[at(600, 660), open]), [2]);
    }

    #[test]
    fn session_after_midnight_comes_last() {
        let day = [at(1470, 1500), at(480, 540)];
        assert_eq!(slots(&day)[1].start(), 1470);
    }
}
