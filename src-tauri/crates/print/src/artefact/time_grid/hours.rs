//! The hours that a drawing of days shows, and the break of its axis before the evening.

use super::drawn_end;
use crate::artefact::programme::{DayView, SessionView};

/// An evening begins no earlier than this.
const EARLIEST_EVENING: i32 = 16 * 60 + 30;
/// And after a pause of at least this on every day.
const SHORTEST_PAUSE: i32 = 30;

/// From when to when a drawing runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hours {
    /// First minute.
    pub from: i32,
    /// Minute at which the day, or with an evening its larger part, ends.
    pub to: i32,
    /// Sessions from this minute on stand under the break of the axis, whatever their length.
    pub evening: Option<i32>,
}

impl Hours {
    /// The hours of some days, both ends on a multiple of `snap` minutes; `None` when nothing is planned.
    pub fn of<'d>(days: impl IntoIterator<Item = &'d DayView>, snap: i32) -> Option<Self> {
        let mut spans: Vec<(i32, i32)> =
            days.into_iter().flat_map(|d| &d.sessions).map(|s| (s.start, drawn_end(s))).collect();
        spans.sort_unstable();
        let evening = evening(&spans);
        let day = spans.iter().filter(|s| evening.is_none_or(|e| s.0 < e));
        let from = day.clone().map(|s| s.0).min()?;
        let to = day.map(|s| s.1).max()?;
        Some(Self { from: from.div_euclid(snap) * snap, to: -((-to).div_euclid(snap)) * snap, evening })
    }

    /// Minutes from first to last, without the evening.
    pub fn length(self) -> i32 {
        (self.to - self.from).max(1)
    }

    /// Whether a session stands under the break of the axis.
    pub fn in_evening(self, session: &SessionView) -> bool {
        self.evening.is_some_and(|e| session.start >= e)
    }

    /// The minutes at which an hour begins, the first minute among them.
    pub fn marks(self) -> impl Iterator<Item = i32> {
        let whole = (self.from..self.to).filter(move |m| *m == self.from || m % 60 == 0);
        whole.filter(move |m| *m == self.from || m - self.from >= 30)
    }

    /// Two drawings instead of one: parted where nothing runs, as near to the middle as can be.
    pub fn parted<'d>(self, days: impl IntoIterator<Item = &'d DayView>) -> Option<(Self, Self)> {
        let spans: Vec<(i32, i32)> =
            days.into_iter().flat_map(|d| &d.sessions).map(|s| (s.start, drawn_end(s))).collect();
        let middle = i32::midpoint(self.from, self.to);
        let free = |m: i32| spans.iter().all(|s| s.1 <= m || s.0 >= m);
        let inside = spans.iter().map(|s| s.0).filter(|m| *m > self.from && *m < self.to && free(*m));
        let at = inside.min_by_key(|m| (m - middle).abs())?;
        Some((Self { to: at, evening: None, ..self }, Self { from: at, ..self }))
    }
}

/// The first start late in the day before which every day pauses.
fn evening(sorted: &[(i32, i32)]) -> Option<i32> {
    let mut latest_end = i32::MIN;
    for (start, end) in sorted {
        let any_before = latest_end > i32::MIN;
        if any_before && *start >= EARLIEST_EVENING && *start - latest_end >= SHORTEST_PAUSE {
            return Some(*start);
        }
        latest_end = latest_end.max(*end);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(spans: &[(i32, i32)]) -> DayView {
        let sessions = spans
            .iter()
            .map(|s| SessionView { start: s.0, end: Some(s.1), ..SessionView::default() })
            .collect();
        DayView {
            number: 1,
            total: 1,
            date: chrono::NaiveDate::default(),
            theme: Vec::new(),
            objective: Vec::new(),
            sessions,
        }
    }

    #[test]
    fn supper_after_a_pause_is_an_evening() {
        let hours = Hours::of([&day(&[(510, 1020), (1110, 1470)])], 60).unwrap();
        assert_eq!(hours, Hours { from: 480, to: 1020, evening: Some(1110) });
    }

    #[test]
    fn another_day_without_the_pause_leaves_no_evening() {
        let days = [day(&[(510, 1020), (1110, 1260)]), day(&[(540, 1140)])];
        assert_eq!(Hours::of(&days, 60).unwrap(), Hours { from: 480, to: 1260, evening: None });
    }

    #[test]
    fn workshop_of_evenings_has_hours_of_its_own() {
        let hours = Hours::of([&day(&[(1080, 1200)])], 30).unwrap();
        assert_eq!(hours, Hours { from: 1080, to: 1200, evening: None });
        assert_eq!(Hours::of([&day(&[])], 30), None);
    }

    #[test]
    fn long_day_is_parted_where_nothing_runs() {
        let days = [day(&[(360, 720), (780, 1020), (1020, 1320)])];
        let (morning, rest) = Hours::of(&days, 60).unwrap().parted(&days).unwrap();
        assert_eq!((morning.from, morning.to, rest.from, rest.to), (360, 780, 780, 1320));
    }

    #[test]
    fn marks_keep_away_from_a_half_hour_only_when_they_would_touch_it() {
        let marks: Vec<i32> = Hours { from: 510, to: 660, evening: None }.marks().collect();
        assert_eq!(marks, [510, 540, 600]);
    }
}
