//! What really happened: when sessions began and ended, as appended facts beside the plan, and where the day stands by them.

use crate::agenda::{Agenda, DAY_MINUTES, Lookup};
use crate::fact::{Fact, facts_that_hold};
use crate::ids::{ActualId, PlacementId};
use crate::session::Placement;
use crate::{Minute, coded_enum};
use chrono::{DateTime, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use std::collections::{BTreeMap, HashMap, HashSet};

coded_enum! {
    /// What such a record says.
    ActualKind {
        /// The session began.
        Started = "started",
        /// The session ended.
        Ended = "ended",
        /// An earlier record is taken back.
        Withdrawn = "withdrawn",
    }
}

/// An appended fact about a placement. Never changed, never deleted; the plan stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActualRecord {
    /// Identity; two copies of a file are joined by it.
    pub id: ActualId,
    /// Of which placement.
    pub placement: PlacementId,
    /// What it says.
    pub kind: ActualKind,
    /// For [`ActualKind::Withdrawn`]: the record taken back.
    pub withdraws: Option<ActualId>,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}

impl Fact for ActualRecord {
    type Id = ActualId;

    fn id(&self) -> ActualId {
        self.id
    }

    fn is_withdrawal(&self) -> bool {
        self.kind == ActualKind::Withdrawn
    }

    fn withdraws(&self) -> Option<ActualId> {
        self.withdraws
    }
}

/// When a session really began and ended, as far as somebody said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actual {
    /// The beginning; of several records the earliest.
    pub started: Option<DateTime<Utc>>,
    /// The end; of several records the latest.
    pub ended: Option<DateTime<Utc>>,
}

impl Actual {
    /// Whether it is going on.
    pub fn is_running(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }
}

/// What the records that hold say of each placement. Depends only on the set of records, not on their order.
pub fn actuals(records: &[ActualRecord]) -> HashMap<PlacementId, Actual> {
    let mut all: HashMap<PlacementId, Actual> = HashMap::new();
    for record in records_that_hold(records) {
        let actual = all.entry(record.placement).or_default();
        match record.kind {
            ActualKind::Started => {
                actual.started = Some(actual.started.map_or(record.at, |at| at.min(record.at)));
            }
            ActualKind::Ended => actual.ended = Some(actual.ended.map_or(record.at, |at| at.max(record.at))),
            ActualKind::Withdrawn => {}
        }
    }
    all.retain(|_, actual| *actual != Actual::default());
    all
}

/// The records of one kind for one placement that hold: what has to be taken back to say it anew.
pub fn records_to_take_back(
    records: &[ActualRecord],
    placement: PlacementId,
    kind: ActualKind,
) -> Vec<&ActualRecord> {
    let mut held = records_that_hold(records);
    held.retain(|record| record.placement == placement && record.kind == kind);
    held
}

fn records_that_hold(records: &[ActualRecord]) -> Vec<&ActualRecord> {
    let once: BTreeMap<ActualId, &ActualRecord> = records.iter().map(|record| (record.id, record)).collect();
    facts_that_hold(once)
}

/// The minute of a programme day at which something happened, in the zone of the venue; it may lie before the day or in the night after.
pub fn minute_of(day: NaiveDate, at: DateTime<Utc>, zone: Tz) -> Minute {
    let local = at.with_timezone(&zone).naive_local();
    let days = (local.date() - day).num_days().clamp(-366, 366) as Minute;
    days * DAY_MINUTES + (local.hour() * 60 + local.minute()) as Minute
}

/// The instant of a minute of a programme day. A time that the clocks skip is taken after the skip.
pub fn instant_of(day: NaiveDate, minute: Minute, zone: Tz) -> Option<DateTime<Utc>> {
    let local = day.and_hms_opt(0, 0, 0)?.checked_add_signed(chrono::TimeDelta::minutes(minute.into()))?;
    let at = local.and_local_timezone(zone);
    let later = || (local + chrono::TimeDelta::hours(1)).and_local_timezone(zone).earliest();
    at.earliest().or_else(later).map(|at| at.to_utc())
}

/// A session that is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnNow {
    /// Which placement.
    pub placement: PlacementId,
    /// The minute at which it began; `None` when it should have begun and nobody said that it did.
    pub started: Option<Minute>,
    /// How many minutes later than planned it will end as things stand; negative when it will end earlier.
    pub over: Minute,
    /// Minutes until the planned end; negative when that has passed.
    pub left: Minute,
}

/// Where a day stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What is on, by planned start. Of sessions inside sessions only the innermost.
    pub on: Vec<OnNow>,
    /// What comes next: everything that is planned for the earliest start to come.
    pub next: Vec<PlacementId>,
    /// Minutes until then.
    pub until_next: Minute,
    /// By how many minutes the rest of the day is late as things stand; never negative.
    pub late: Minute,
    /// The planned start of what would have to move.
    pub late_from: Minute,
}

/// Where a day stands at a minute, by the plan and by what was said to have begun and ended.
///
/// As long as nobody has said anything on this day, sessions are taken to keep their times: then nothing is late. The team's own items
/// are left out.
pub fn standing(
    agenda: &Agenda,
    actuals: &HashMap<PlacementId, Actual>,
    day: NaiveDate,
    minute: Minute,
    zone: Tz,
) -> Standing {
    let lookup = Lookup::new(agenda);
    let here: Vec<&Placement> = innermost(agenda, &lookup, day);
    let told = here.iter().any(|p| actuals.contains_key(&p.id));
    let mut standing = Standing::default();
    let mut waiting: Vec<&Placement> = Vec::new();
    let mut late: Option<(Minute, Minute)> = None;
    let mut say_late = |by: Minute, from: Minute| {
        if by > 0 && late.is_none_or(|(most, _)| by > most) {
            late = Some((by, from));
        }
    };
    for placement in here {
        let actual = actuals.get(&placement.id).cloned().unwrap_or_default();
        if actual.ended.is_some() {
            continue;
        }
        let started = actual.started.map(|at| minute_of(day, at, zone));
        let left = placement.end() - minute;
        if let Some(began) = started {
            let over = (began + placement.duration).max(minute) - placement.end();
            say_late(over, placement.end());
            standing.on.push(OnNow { placement: placement.id, started, over, left });
        } else if placement.start <= minute && left > 0 {
            let over = if told { minute - placement.start } else { 0 };
            say_late(over, placement.start);
            standing.on.push(OnNow { placement: placement.id, started, over, left });
        } else if placement.start > minute {
            waiting.push(placement);
        }
    }
    if let Some(start) = waiting.iter().map(|p| p.start).min() {
        standing.next = waiting.iter().filter(|p| p.start == start).map(|p| p.id).collect();
        standing.until_next = start - minute;
    }
    (standing.late, standing.late_from) = late.unwrap_or((0, minute));
    standing
}

/// The placements of a day that no other session of that day stands inside, in the order of time and rooms.
fn innermost<'a>(agenda: &'a Agenda, lookup: &Lookup<'_>, day: NaiveDate) -> Vec<&'a Placement> {
    let placed: HashSet<_> = agenda.placements.iter().filter(|p| p.day == day).map(|p| p.session).collect();
    let room = |p: &Placement| match &p.rooms {
        crate::session::Rooms::Some(rooms) => {
            agenda.rooms.iter().position(|room| rooms.contains(&room.id)).map_or(usize::MAX, |at| at + 1)
        }
        crate::session::Rooms::All => 0,
        crate::session::Rooms::None => usize::MAX,
    };
    let mut here: Vec<&Placement> = agenda
        .placements
        .iter()
        .filter(|p| p.day == day)
        .filter(|p| lookup.session(p.session).is_some_and(|s| !s.organisers_only))
        .filter(|p| !lookup.children(p.session).iter().any(|child| placed.contains(child)))
        .collect();
    here.sort_by_key(|p| (p.start, room(p), p.id));
    here
}

#[cfg(test)]
mod tests;
