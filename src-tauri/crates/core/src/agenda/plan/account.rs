//! Where the minutes of a delay go: the chain that decides, read backwards.

use super::absorb::{Limit, Overrun, overruns};
use super::draft::Account;
use super::timeline::{Hold, Link, Timeline};
use crate::Minute;
use crate::agenda::proposal::{Recovery, RecoveryKind};

/// Draws up the account of a finished line. `wanted` is the delay where it does not come from the line itself: minutes that the day is to
/// end earlier.
pub(super) fn draw_up(
    line: &Timeline<'_>,
    limit: Limit,
    ends_later: bool,
    wanted: Option<Minute>,
) -> Account {
    let mut account = Account { pushed: true, ..Account::default() };
    let over = overruns(line, limit).into_iter().filter(|o| o.hard > 0).max_by_key(|o| (o.hard, o.unit));
    let end = match over {
        Some(over) if over.into_pin => match line.units[over.unit].after {
            Some(Link::Unit(before) | Link::Beside(before)) => Some(before),
            Some(Link::Source) | None => return into_pin_at_once(line, over, account),
        },
        Some(over) => Some(over.unit),
        None => last_touched(line, limit, wanted.is_some()),
    };
    let Some(end) = end else {
        return Account { delay: wanted.unwrap_or(0), overflow: wanted.unwrap_or(0), ..account };
    };
    if let Some(wanted) = wanted {
        // Things begin earlier by what was found before them; there are no gaps to give.
        for at in line.chain(end).into_iter().rev() {
            found(line, at, Minute::MAX, &mut account);
        }
        let sum = account.found();
        account.delay = wanted.max(0);
        account.trim(sum - account.delay);
        account.overflow = (account.delay - sum).max(0);
        return account;
    }
    let filled = line.units[end].fills_gap;
    let mut late = line.units[end].late().max(0);
    let overflow = over.map_or(0, |over| over.hard.min(late));
    if filled {
        // What was put into free time had none to find, except what does not fit.
        late = overflow;
    }
    let rest = late - overflow;
    let behind = over.filter(|o| o.into_pin).map(|o| o.unit).or_else(|| next_in_line(line, end));
    match behind {
        Some(behind) if rest > 0 => account.recovered.push(Recovery {
            placement: line.units[behind].placement.id,
            kind: RecoveryKind::Gap,
            minutes: rest,
        }),
        _ => account.later = rest,
    }
    account.overflow = overflow;
    if over.is_some_and(|o| !o.into_pin) && ends_later {
        account.later += account.overflow;
        account.overflow = 0;
    }
    give_back_the_last_gap(line, end, over.is_some_and(|o| o.into_pin), &mut account);
    // Backwards: each unit ends as late as it began, less what it gave.
    let (mut at, mut by_start) = (end, false);
    loop {
        let unit = &line.units[at];
        if unit.hold == Hold::Changed {
            account.delay = late;
            account.root = Some(unit.placement.id);
            break;
        }
        let began = unit.late_start().max(0);
        // What only begins before the next does not give it anything by ending earlier.
        let given = if by_start { 0 } else { began - late };
        if given > 0 {
            let kind = if unit.dropped { RecoveryKind::Cut } else { RecoveryKind::Shrunk };
            account.recovered.push(Recovery { placement: unit.placement.id, kind, minutes: given });
        }
        late = began;
        by_start = matches!(unit.after, Some(Link::Beside(_)));
        let (before, before_late) = match unit.after {
            Some(Link::Unit(before)) => (Some(before), line.units[before].late().max(0)),
            Some(Link::Beside(before)) => (Some(before), line.units[before].late_start().max(0)),
            Some(Link::Source) => (None, line.rules.source.map_or(0, |(was, now)| now - was)),
            None => (None, late),
        };
        let fills = before.is_some_and(|before| line.units[before].fills_gap);
        if before_late > late && !fills {
            account.recovered.push(Recovery {
                placement: unit.placement.id,
                kind: RecoveryKind::Gap,
                minutes: before_late - late,
            });
        }
        if !fills {
            late = before_late;
        }
        match before {
            Some(before) => at = before,
            None => {
                account.delay = late;
                break;
            }
        }
        if fills {
            account.delay = late;
            break;
        }
    }
    account.recovered.reverse();
    account
}

/// What a unit gave, at most so many minutes.
fn found(line: &Timeline<'_>, at: usize, most: Minute, account: &mut Account) {
    let unit = &line.units[at];
    let (kind, minutes) =
        if unit.dropped { (RecoveryKind::Cut, unit.was.1) } else { (RecoveryKind::Shrunk, unit.shrunk) };
    if minutes > 0 {
        account.recovered.push(Recovery { placement: unit.placement.id, kind, minutes: minutes.min(most) });
    }
}

/// The account when nothing stands between the beginning of the line and what is pinned: free time before that is used up, the rest
/// runs into it.
fn into_pin_at_once(line: &Timeline<'_>, over: Overrun, account: Account) -> Account {
    let delay = line.rules.source.map_or(over.hard, |(was, now)| now - was).max(over.hard);
    let gap = delay - over.hard;
    let placement = line.units[over.unit].placement.id;
    let recovered = (gap > 0).then_some(Recovery { placement, kind: RecoveryKind::Gap, minutes: gap });
    Account { delay, overflow: over.hard, recovered: recovered.into_iter().collect(), ..account }
}

/// The end of the chain when nothing overruns: the last that is still late, else the last that gave something.
fn last_touched(line: &Timeline<'_>, limit: Limit, wanted: bool) -> Option<usize> {
    let all = 0..line.units.len();
    if wanted {
        return all
            .filter(|&at| limit.day.is_some() && line.units[at].hold != Hold::Pinned)
            .max_by_key(|&at| (line.units[at].end(), std::cmp::Reverse(at)));
    }
    let mut led_on = vec![false; line.units.len()];
    for unit in line.units.iter().filter(|u| u.hold == Hold::Follows) {
        if let Some(Link::Unit(at) | Link::Beside(at)) = unit.after {
            led_on[at] = true;
        }
    }
    let moves_the_end = |at: usize| if next_in_line(line, at).is_none() { line.units[at].late() } else { 0 };
    all.filter(|&at| line.units[at].hold != Hold::Pinned && !led_on[at])
        .filter(|&at| line.units[at].late() > 0 || line.units[at].late_start() > 0)
        .max_by_key(|&at| (moves_the_end(at).max(0), line.units[at].end(), std::cmp::Reverse(at)))
}

/// Nothing begins any more behind a day whose last session was dropped, so the gap that was left before it is free as well.
fn give_back_the_last_gap(line: &Timeline<'_>, end: usize, into_pin: bool, account: &mut Account) {
    let unit = &line.units[end];
    if !unit.dropped || into_pin || next_in_line(line, end).is_some() {
        return;
    }
    let kept = line.chain(end).into_iter().find(|at| !line.units[*at].dropped);
    // When everything that was to come was dropped, time is free from where the line is entered.
    let entered = line.rules.source.map(|(_, now)| now);
    let Some(free_from) = kept.map(|at| line.units[at].end()).or(entered) else { return };
    let freed = (unit.start - free_from).clamp(0, account.later + account.overflow);
    if freed > 0 {
        let overflow = account.overflow.min(freed);
        account.overflow -= overflow;
        account.later -= freed - overflow;
        account.recovered.push(Recovery {
            placement: unit.placement.id,
            kind: RecoveryKind::Gap,
            minutes: freed,
        });
    }
}

/// What follows a unit in one of its rooms and is not late because of it.
fn next_in_line(line: &Timeline<'_>, at: usize) -> Option<usize> {
    let unit = &line.units[at];
    (at + 1..line.units.len()).find(|&next| line.units[next].was.0 >= unit.was_end() && line.share(at, next))
}
