//! Minutes are conserved: what somebody is late by, or what becomes longer, is found somewhere, moves the end, or is said to fit nowhere.

use super::properties::{any_change, any_policy};
use super::*;
use crate::Minute;
use crate::agenda::proposal::RecoveryKind;
use crate::agenda::samples::{any_agenda, day, empty, placement_id, room_id, session_id};
use crate::session::{Rooms, SessionKind};
use proptest::prelude::*;

/// Where the minutes of a proposal went, all together.
fn told(proposal: &Proposal) -> Minute {
    proposal.recovered.iter().map(|r| r.minutes).sum::<Minute>() + proposal.later + proposal.overflow
}

proptest! {
    #[test]
    fn minutes_are_conserved(
        agenda in any_sequence(),
        from in 480i32..900,
        minutes in 1i32..150,
        policy in any_policy(),
    ) {
        let policy = Policy { rooms: RoomScope::All, ..policy };
        let proposal = plan(&agenda, &Change::RunLate { day: day(0), from, minutes }, &policy).unwrap();
        prop_assert_eq!(proposal.delay, told(&proposal));
        if proposal.is_empty() {
            return Ok(());
        }
        prop_assert_eq!(proposal.delay, minutes);
        prop_assert!(proposal.recovered.iter().all(|r| r.minutes > 0));
        // In one room without pins there is one chain: what the account says is what happens to the placements.
        let by_kind = |kind| proposal.recovered.iter().filter(|r| r.kind == kind).map(|r| r.minutes).sum::<Minute>();
        let shorter = |shift: &Shift| {
            Some(shift.before.as_ref()?.duration - shift.after.as_ref()?.duration)
        };
        let shrunk: Minute = proposal.shrinks.iter().filter_map(shorter).sum();
        if agenda.placements.iter().any(|p| p.pinned) {
            // What runs through a pin is told at the pin; behind it more may have been found.
            prop_assert!(by_kind(RecoveryKind::Shrunk) <= shrunk);
        } else {
            prop_assert_eq!(by_kind(RecoveryKind::Shrunk), shrunk);
        }
        let cut: Minute = proposal.cuts.iter().filter_map(|s| s.before.as_ref()).map(|p| p.duration).sum();
        prop_assert!(by_kind(RecoveryKind::Cut) <= cut);
        if policy.day_may_end_later && !agenda.placements.iter().any(|p| p.pinned) {
            prop_assert_eq!(proposal.overflow, 0);
            // When nothing is going on and all that was to come is dropped, nothing is left that could end later.
            if apply(&agenda, &proposal).placements.iter().any(|p| p.end() > from) {
                prop_assert_eq!(proposal.later, proposal.later_end.max(0));
            }
        }
    }

    #[test]
    fn minutes_add_up_whatever_is_changed(agenda in any_agenda(), change in any_change(), policy in any_policy()) {
        if let Ok(proposal) = plan(&agenda, &change, &policy) {
            prop_assert_eq!(proposal.delay, told(&proposal));
            prop_assert!(proposal.later >= 0 && proposal.overflow >= 0, "{} {}", proposal.later, proposal.overflow);
            prop_assert!(proposal.recovered.iter().all(|r| r.minutes > 0));
        }
    }

    #[test]
    fn minutes_are_conserved_beside_each_other_and_inside(
        agenda in any_programme(),
        from in 480i32..900,
        minutes in 1i32..150,
        policy in any_policy(),
    ) {
        let policy = Policy { rooms: RoomScope::All, ..policy };
        let proposal = plan(&agenda, &Change::RunLate { day: day(0), from, minutes }, &policy).unwrap();
        if proposal.is_empty() {
            return Ok(());
        }
        prop_assert_eq!(proposal.delay, minutes);
        prop_assert_eq!(proposal.delay, told(&proposal));
        // Nobody is told of minutes that were not taken from the session that is named.
        for recovery in &proposal.recovered {
            let shift = proposal.shifts().find(|s| s.placement == recovery.placement);
            let before = agenda.placement(recovery.placement).map_or(0, |p| p.duration);
            let given = before - shift.and_then(|s| s.after.as_ref()).map_or(0, |p| p.duration);
            match recovery.kind {
                RecoveryKind::Shrunk | RecoveryKind::Cut => prop_assert!(
                    shift.is_some() && recovery.minutes <= given, "{:?} of {:?}", recovery, shift
                ),
                RecoveryKind::Gap => {}
            }
        }
    }

    #[test]
    fn minutes_of_a_longer_session_are_conserved(
        agenda in any_programme(),
        which in 1u128..30,
        longer in 1i32..90,
        policy in any_policy(),
    ) {
        let Some(before) = agenda.placement(placement_id(which)) else { return Ok(()) };
        let duration = (before.duration + longer).min(1440);
        let change = Change::ResizeAndPush { placement: before.id, duration };
        let proposal = plan(&agenda, &change, &policy).unwrap();
        prop_assert_eq!(proposal.delay, duration - before.duration);
        prop_assert_eq!(proposal.delay, told(&proposal));
    }

    #[test]
    fn minutes_of_a_new_session_are_conserved(
        agenda in any_programme(),
        start in 480i32..900,
        duration in 1i32..90,
        room in 1u128..4,
        policy in any_policy(),
    ) {
        let change = Change::InsertAndPush {
            session: session_id(1),
            placement: placement_id(100),
            day: day(0),
            start,
            duration,
            rooms: Rooms::Some(vec![room_id(room)]),
        };
        let proposal = plan(&agenda, &change, &policy).unwrap();
        // Free time behind it is used before anything is late.
        prop_assert!((0..=duration).contains(&proposal.delay), "{}", proposal.delay);
        prop_assert_eq!(proposal.delay, told(&proposal));
    }

    #[test]
    fn minutes_of_a_day_that_is_to_end_or_start_at_a_time_are_conserved(
        agenda in any_programme(),
        minute in 300i32..1200,
        ends in any::<bool>(),
        policy in any_policy(),
    ) {
        let policy = Policy { rooms: RoomScope::All, ..policy };
        let programme = || agenda.placements.iter().filter(|p| agenda.session(p.session).is_some_and(|s| s.parent.is_none()));
        let change = if ends { Change::EndAt { day: day(0), end: minute } } else { Change::StartAt { day: day(0), start: minute } };
        let proposal = plan(&agenda, &change, &policy).unwrap();
        prop_assert_eq!(proposal.delay, told(&proposal));
        if ends {
            let end = programme().map(Placement::end).max().unwrap_or(0);
            prop_assert_eq!(proposal.delay, (end - minute).max(0));
        } else if let Some(first) = programme().filter(|p| !p.pinned).map(|p| p.start).min() && minute > first && !proposal.is_empty() {
            prop_assert_eq!(proposal.delay, minute - first);
        }
    }
}

/// One room on one day: sessions and breaks one after the other, some gaps, some pins.
fn any_sequence() -> impl Strategy<Value = Agenda> {
    let kinds = prop::sample::select(vec![
        SessionKind::Plenary,
        SessionKind::Panel,
        SessionKind::Break,
        SessionKind::Meal,
    ]);
    let one = (kinds, 0i32..3, 1i32..16, prop::bool::weighted(0.15));
    prop::collection::vec(one, 1..10).prop_map(|all| {
        let mut agenda = empty();
        let mut at = 480;
        for (n, (kind, gap, length, pinned)) in (1u128..).zip(all) {
            at += 5 * gap;
            agenda = agenda.held(n, kind, 0, at, 5 * length, 1).placement_as(|p| p.pinned = pinned);
            at += 5 * length;
        }
        agenda
    })
}

/// A day as workshops hold it: plenaries and breaks for everybody, between them branches beside each other in rooms, or a space with panels
/// and a break nested in it; some gaps, some pins, some that may become shorter.
fn any_programme() -> impl Strategy<Value = Agenda> {
    let part = (0usize..4, prop::collection::vec((1i32..16, prop::bool::weighted(0.08)), 4), 0i32..3);
    prop::collection::vec(part, 1..6).prop_map(|parts| {
        let mut agenda = empty();
        let (mut at, mut n) = (480, 0u128);
        for (shape, lengths, gap) in parts {
            at += 5 * gap;
            let begun = at;
            let mut add = |agenda: Agenda, kind, start, length, room, pinned| {
                n += 1;
                let agenda = agenda.held(n, kind, 0, start, length, room);
                (agenda.placement_as(|p| p.pinned = pinned), n)
            };
            match shape {
                0 | 1 => {
                    let kind = if shape == 0 { SessionKind::Plenary } else { SessionKind::Break };
                    (agenda, _) = add(agenda, kind, at, 5 * lengths[0].0, 99, lengths[0].1);
                    at += 5 * lengths[0].0;
                }
                2 => {
                    for (room, &(length, pinned)) in (1u128..4).zip(&lengths) {
                        (agenda, _) = add(agenda, SessionKind::Panel, begun, 5 * length, room, pinned);
                        if length > 8 {
                            agenda = agenda.session_as(|s| s.shortest_minutes = Some(30));
                        }
                        at = at.max(begun + 5 * length);
                    }
                }
                _ => {
                    let inside: i32 = lengths[..3].iter().map(|one| 5 * one.0).sum();
                    let outer;
                    (agenda, outer) =
                        add(agenda, SessionKind::ReflectiveSpace, begun, inside + 5 * gap, 1, false);
                    for (kind, &(length, pinned)) in
                        [SessionKind::Panel, SessionKind::Break, SessionKind::Panel].into_iter().zip(&lengths)
                    {
                        (agenda, _) = add(agenda, kind, at, 5 * length, 1, pinned);
                        agenda = agenda.inside(outer);
                        at += 5 * length;
                    }
                    at = begun + inside + 5 * gap;
                }
            }
        }
        agenda
    })
}
