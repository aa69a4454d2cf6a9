//! Periods of sessions that are counted one by one: each place where a chosen session stands is one.

use super::{AttendancePeriod, PeriodPart};
use crate::agenda::Agenda;
use crate::ids::{PeriodId, SessionId};
use crate::session::Placement;
use std::collections::HashSet;
use uuid::Uuid;

/// Whether a period is near to a place.
type Nearness = dyn Fn(&AttendancePeriod, &Placement) -> bool;

/// The periods of the chosen sessions, in order of time: one for each place on the agenda, so that a session held twice is counted twice.
/// What is there keeps its identity and whether it counts, and moves with its place; one that counted no more because it had no place counts
/// again. A period whose place is gone, or that was made when
/// periods knew only their session, takes a place of that session which has none: of its own time before one of its day before any.
pub fn session_periods(
    agenda: &Agenda,
    there: &[AttendancePeriod],
    chosen: &HashSet<SessionId>,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Vec<AttendancePeriod> {
    let mut places: Vec<&Placement> =
        agenda.placements.iter().filter(|place| chosen.contains(&place.session)).collect();
    places.sort_by_key(|place| (place.day, place.start, place.id));
    let there: Vec<&AttendancePeriod> =
        there.iter().filter(|period| period.part == PeriodPart::Session).collect();
    let own = |place: &Placement| there.iter().position(|period| period.placement == Some(place.id));
    let mut taken: HashSet<usize> = places.iter().filter_map(|place| own(place)).collect();
    let mut holders: Vec<Option<usize>> = places.iter().map(|place| own(place)).collect();
    // Whoever is nearest chooses first, or a stranger of another day could take the place away.
    let same_time =
        |period: &AttendancePeriod, place: &Placement| period.day == place.day && period.from == place.start;
    let same_day = |period: &AttendancePeriod, place: &Placement| period.day == place.day;
    let any = |_: &AttendancePeriod, _: &Placement| true;
    let nearness: [&Nearness; 3] = [&same_time, &same_day, &any];
    for is_near in nearness {
        for (place, holder) in places.iter().zip(&mut holders).filter(|(_, holder)| holder.is_none()) {
            let free = there.iter().enumerate().position(|(at, period)| {
                period.session == Some(place.session) && !taken.contains(&at) && is_near(period, place)
            });
            taken.extend(free);
            *holder = free;
        }
    }
    let period = |(place, holder): (&&Placement, &Option<usize>)| {
        let old = holder.and_then(|at| there.get(at));
        AttendancePeriod {
            id: old.map_or_else(|| PeriodId::new(new_id()), |old| old.id),
            day: place.day,
            part: PeriodPart::Session,
            session: Some(place.session),
            placement: Some(place.id),
            from: place.start,
            to: place.end(),
            counted: old.is_none_or(|old| old.counted || old.placement.is_none()),
            own_times: false,
        }
    };
    places.iter().zip(&holders).map(period).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::{day, empty, id, session_id as session};
    use crate::session::SessionKind::{Plenary, WorkingGroup};

    /// Two working groups side by side, and a plenary that is held on two days.
    fn agenda() -> Agenda {
        let mut agenda = empty()
            .held(1, WorkingGroup, 0, 660, 90, 1)
            .held(2, WorkingGroup, 0, 660, 90, 2)
            .held(3, Plenary, 0, 840, 60, 1);
        let first = agenda.placements.iter().find(|p| p.session == session(3)).cloned();
        let again = Placement { id: crate::ids::PlacementId::new(id(900)), day: day(1), ..first.unwrap() };
        agenda.placements.push(again);
        agenda
    }

    fn chosen(numbers: &[u128]) -> HashSet<SessionId> {
        numbers.iter().map(|n| session(*n)).collect()
    }

    fn made(agenda: &Agenda, there: &[AttendancePeriod], numbers: &[u128]) -> Vec<AttendancePeriod> {
        let mut n = 5_000;
        session_periods(agenda, there, &chosen(numbers), &mut || {
            n += 1;
            id(n)
        })
    }

    #[test]
    fn each_place_of_a_chosen_session_is_a_period() {
        let periods = made(&agenda(), &[], &[1, 2, 3]);
        let shape: Vec<_> = periods.iter().map(|p| (p.day, p.from, p.session)).collect();
        assert_eq!(
            shape,
            [
                (day(0), 660, Some(session(1))),
                (day(0), 660, Some(session(2))),
                (day(0), 840, Some(session(3))),
                (day(1), 840, Some(session(3))),
            ]
        );
        let keys: HashSet<String> = periods.iter().map(AttendancePeriod::key).collect();
        assert_eq!(keys.len(), 4, "no two have one key");
        assert_eq!(made(&agenda(), &periods, &[1, 2, 3]), periods, "once more changes nothing");
        assert_eq!(made(&agenda(), &periods, &[2]), periods[1..2]);
    }

    #[test]
    fn period_goes_where_its_place_goes() {
        let mut agenda = agenda();
        let mut before = made(&agenda, &[], &[3]);
        before[1].counted = false;
        // The second goes before the first: each stays with its own.
        agenda.placements.iter_mut().filter(|p| p.id.uuid() == id(900)).for_each(|p| {
            p.day = day(0);
            p.start = 540;
        });
        let after = made(&agenda, &before, &[3]);
        let shape: Vec<_> = after.iter().map(|p| (p.id, p.from, p.counted)).collect();
        assert_eq!(shape, [(before[1].id, 540, false), (before[0].id, 840, true)]);
    }

    #[test]
    fn period_that_had_no_place_counts_again_once_it_has_one() {
        let before = made(&agenda(), &[], &[3]);
        let left = [
            AttendancePeriod { counted: false, placement: None, ..before[0].clone() },
            AttendancePeriod { counted: false, ..before[1].clone() },
        ];
        let after = made(&agenda(), &left, &[3]);
        assert_eq!((after[0].id, after[0].counted), (left[0].id, true));
        assert_eq!(
            (after[1].id, after[1].counted),
            (left[1].id, false),
            "somebody said that it does not count"
        );
    }

    #[test]
    fn period_that_knew_only_its_session_takes_the_place_of_its_time() {
        let agenda = agenda();
        let mut old = made(&agenda, &[], &[3]).remove(1);
        old.placement = None;
        let after = made(&agenda, std::slice::from_ref(&old), &[3]);
        assert_eq!(after.len(), 2);
        assert_eq!(
            (after[1].id, after[1].day),
            (old.id, day(1)),
            "not the first one, which is on another day"
        );
        assert_ne!(after[0].id, old.id);
    }
}
