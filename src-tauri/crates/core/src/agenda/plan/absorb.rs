//! Finding minutes: what may shrink shrinks, then what may be dropped is dropped, until nothing runs into a pin or past the end.

use super::timeline::{Hold, Timeline};
use crate::Minute;

/// Where the line may not overrun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limit {
    /// The minute at which the day ends at the latest, when that matters.
    pub day: Option<Minute>,
    /// Whether the last things shrink first, because the beginning of the day is wanted as it is.
    pub from_the_back: bool,
}

/// A place where the line overruns: the unit that does, and by how much, with and without the gaps that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Overrun {
    /// The pinned unit that is run into, or the unit that ends too late.
    pub unit: usize,
    pub into_pin: bool,
    pub soft: Minute,
    pub hard: Minute,
}

/// Every overrun, by time.
pub(super) fn overruns(line: &Timeline<'_>, limit: Limit) -> Vec<Overrun> {
    let mut found: Vec<Overrun> = (0..line.units.len())
        .filter(|&at| line.units[at].overrun.0 > 0)
        .map(|at| {
            let (soft, hard) = line.units[at].overrun;
            Overrun { unit: at, into_pin: true, soft, hard }
        })
        .collect();
    if let Some(end) = limit.day {
        let last = (0..line.units.len())
            .filter(|&at| line.units[at].hold != Hold::Pinned && !line.units[at].dropped)
            .filter(|&at| line.units[at].on_programme)
            .max_by_key(|&at| (line.units[at].end(), std::cmp::Reverse(at)));
        if let Some(last) = last {
            let over = line.units[last].end() - end;
            if over > 0 {
                found.push(Overrun { unit: last, into_pin: false, soft: over, hard: over });
            }
        }
    }
    found
}

/// Shrinks and drops what may until nothing overruns, or nothing more can be found.
pub(super) fn absorb(line: &mut Timeline<'_>, limit: Limit) {
    loop {
        shrink_all(line, limit);
        let Some(dropped) = to_drop(line, limit) else { break };
        line.units[dropped].dropped = true;
        for unit in &mut line.units {
            unit.shrunk = 0;
        }
        line.run();
    }
    give_back(line, limit);
}

fn shrink_all(line: &mut Timeline<'_>, limit: Limit) {
    // Each step uses up one unit or solves one overrun.
    while let Some((at, minutes)) = to_shrink(line, limit) {
        line.units[at].shrunk += minutes;
        line.run();
    }
}

fn to_shrink(line: &Timeline<'_>, limit: Limit) -> Option<(usize, Minute)> {
    overruns(line, limit).into_iter().find_map(|overrun| {
        let chain = line.chain(overrun.unit).into_iter().filter(|&at| {
            let unit = &line.units[at];
            unit.hold == Hold::Follows && !unit.dropped && unit.shrunk < unit.may_shrink
        });
        let place = |at: usize| if limit.from_the_back { line.units.len() - at } else { at };
        let at = chain.min_by_key(|&at| (!line.units[at].rest, place(at)))?;
        let unit = &line.units[at];
        Some((at, overrun.soft.min(unit.may_shrink - unit.shrunk)))
    })
}

/// What to drop next: the shortest that is long enough, else the longest.
fn to_drop(line: &Timeline<'_>, limit: Limit) -> Option<usize> {
    overruns(line, limit).into_iter().filter(|o| o.hard > 0).find_map(|overrun| {
        let chain = line.chain(overrun.unit);
        let may = || {
            chain.iter().copied().filter(|&at| {
                let unit = &line.units[at];
                unit.hold == Hold::Follows && unit.may_drop && !unit.dropped
            })
        };
        let length = |at: usize| line.units[at].asked;
        may()
            .filter(|&at| length(at) - line.units[at].shrunk >= overrun.hard)
            .min_by_key(|&at| (length(at), at))
            .or_else(|| may().max_by_key(|&at| (length(at), std::cmp::Reverse(at))))
    })
}

/// Gives back what was taken in vain: where branches run side by side, one may have become shorter while the other could not.
fn give_back(line: &mut Timeline<'_>, limit: Limit) {
    let total = |line: &Timeline<'_>| -> Minute { overruns(line, limit).iter().map(|o| o.soft).sum() };
    let shrunk: Vec<usize> = (0..line.units.len()).rev().filter(|&at| line.units[at].shrunk > 0).collect();
    for at in shrunk {
        let (before, taken) = (total(line), line.units[at].shrunk);
        line.units[at].shrunk = 0;
        line.run();
        let worse = total(line) - before;
        if worse > 0 {
            line.units[at].shrunk = worse.min(taken);
            line.run();
        }
    }
}
