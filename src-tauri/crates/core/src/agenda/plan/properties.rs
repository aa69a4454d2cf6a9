//! What holds for every change, every policy and every agenda.

use super::push::off_programme;
use super::*;
use crate::agenda::clash::{Clash, ClashKind, clashes};
use crate::agenda::samples::{any_agenda, day, placement_id, room_id, session_id};
use crate::agenda::{Listeners, Presence, span};
use crate::ids::{DelegateId, SessionId};
use crate::session::{Lead, LeadRole, Rooms, Session};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn any_rooms() -> impl Strategy<Value = Rooms> + Clone {
    prop_oneof![Just(Rooms::None), Just(Rooms::All), (1u128..4).prop_map(|n| Rooms::Some(vec![room_id(n)]))]
}

pub(super) fn any_change() -> impl Strategy<Value = Change> {
    let rooms = any_rooms();
    let which = (1u128..13).prop_map(placement_id);
    let several = prop::collection::vec(which.clone(), 1..4);
    prop_oneof![
        (1u128..13, 0u32..4, -60i32..3000, 0i32..600, rooms.clone()).prop_map(
            |(n, on, start, duration, rooms)| {
                Change::Place {
                    session: session_id(n),
                    placement: placement_id(100),
                    day: day(on),
                    start,
                    duration,
                    rooms,
                }
            }
        ),
        (which.clone(), 0u32..4, -60i32..3000, prop::option::of(rooms))
            .prop_map(|(placement, on, start, rooms)| Change::Move { placement, day: day(on), start, rooms }),
        (which.clone(), -60i32..600).prop_map(|(placement, duration)| Change::Resize { placement, duration }),
        (which.clone(), -60i32..1500)
            .prop_map(|(placement, start)| Change::ResizeFromStart { placement, start }),
        which.clone().prop_map(|placement| Change::Unschedule { placement }),
        (1u128..13, 0u32..4, 0i32..1500, 1i32..200, any_rooms()).prop_map(
            |(n, on, start, duration, rooms)| {
                let (session, placement) = (session_id(n), placement_id(100));
                Change::InsertAndPush { session, placement, day: day(on), start, duration, rooms }
            }
        ),
        (which.clone(), 0u32..4, 0i32..1500, prop::option::of(any_rooms())).prop_map(
            |(placement, on, start, rooms)| Change::MoveAndPush { placement, day: day(on), start, rooms }
        ),
        (several.clone(), -200i32..200, prop::option::of(0u32..4), -2i32..3).prop_map(
            |(placements, minutes, on, rooms_by)| Change::MoveMany {
                placements,
                minutes,
                day: on.map(day),
                rooms_by
            }
        ),
        (0u32..4, 0u32..4, any::<bool>()).prop_map(|(from, to, exchange)| Change::MoveDay {
            from: day(from),
            to: day(to),
            exchange
        }),
        (which.clone(), which.clone()).prop_map(|(first, second)| Change::Swap { first, second }),
        (which.clone(), -20i32..300)
            .prop_map(|(placement, duration)| Change::ResizeAndPush { placement, duration }),
        which.clone().prop_map(|placement| Change::RemoveAndCloseUp { placement }),
        (0u32..4, 0i32..1500, 0i32..120).prop_map(|(on, from, minutes)| Change::RunLate {
            day: day(on),
            from,
            minutes
        }),
        (0u32..4, 300i32..1500).prop_map(|(on, end)| Change::EndAt { day: day(on), end }),
        (0u32..4, 0i32..900).prop_map(|(on, start)| Change::StartAt { day: day(on), start }),
        (which, any::<bool>()).prop_map(|(placement, pinned)| Change::Pin { placement, pinned }),
        (several.clone(), any::<bool>())
            .prop_map(|(placements, pinned)| Change::PinMany { placements, pinned }),
        several.prop_map(|placements| Change::UnscheduleMany { placements }),
    ]
}

/// The placements that a change itself is about; these may be pinned and move all the same.
fn targets(change: &Change) -> Vec<PlacementId> {
    match change {
        Change::Place { placement, .. }
        | Change::InsertAndPush { placement, .. }
        | Change::Move { placement, .. }
        | Change::MoveAndPush { placement, .. }
        | Change::Resize { placement, .. }
        | Change::ResizeAndPush { placement, .. }
        | Change::ResizeFromStart { placement, .. }
        | Change::Unschedule { placement }
        | Change::RemoveAndCloseUp { placement }
        | Change::Pin { placement, .. } => vec![*placement],
        Change::Swap { first, second } => vec![*first, *second],
        Change::MoveMany { placements, .. }
        | Change::PinMany { placements, .. }
        | Change::UnscheduleMany { placements } => placements.clone(),
        Change::PlaceMany { placements } => placements.iter().map(|p| p.id).collect(),
        Change::MoveDay { .. } | Change::RunLate { .. } | Change::EndAt { .. } | Change::StartAt { .. } => {
            Vec::new()
        }
    }
}

/// Every mix of what the planner may do.
pub(super) fn any_policy() -> impl Strategy<Value = Policy> {
    let drop = prop::collection::vec((1u128..13).prop_map(session_id), 0..3);
    let rooms = prop_oneof![
        3 => Just(RoomScope::All),
        1 => Just(RoomScope::Same),
        1 => (1u128..4).prop_map(|n| RoomScope::These(vec![room_id(n)])),
    ];
    (any::<bool>(), any::<bool>(), drop, rooms, any::<bool>(), any::<bool>()).prop_map(
        |(shrink, keep_sessions, may_drop, rooms, day_may_end_later, keep_gaps)| Policy {
            shrink_to: if shrink { Policy::shortest_breaks() } else { BTreeMap::new() },
            keep_sessions,
            may_drop,
            rooms,
            day_may_end_later,
            keep_gaps,
        },
    )
}

fn sorted(agenda: &Agenda) -> Agenda {
    let mut agenda = agenda.clone();
    agenda.placements.sort_by_key(|p| p.id);
    agenda
}

proptest! {
    #[test]
    fn pinned_others_never_move(agenda in any_agenda(), change in any_change(), policy in any_policy()) {
        if let Ok(proposal) = plan(&agenda, &change, &policy) {
            let after = apply(&agenda, &proposal);
            for pinned in agenda.placements.iter().filter(|p| p.pinned && !targets(&change).contains(&p.id)) {
                prop_assert_eq!(after.placement(pinned.id), Some(pinned));
            }
        }
    }

    #[test]
    fn applying_and_taking_back_is_identity(agenda in any_agenda(), change in any_change(), policy in any_policy()) {
        if let Ok(proposal) = plan(&agenda, &change, &policy) {
            let after = apply(&agenda, &proposal);
            prop_assert_eq!(sorted(&apply(&after, &proposal.inverse())), sorted(&agenda));
        }
    }

    #[test]
    fn planning_is_deterministic_and_blind_to_order(agenda in any_agenda(), change in any_change(), policy in any_policy()) {
        let once = plan(&agenda, &change, &policy);
        prop_assert_eq!(&once, &plan(&agenda, &change, &policy));
        let mut turned = agenda.clone();
        turned.placements.reverse();
        turned.sessions.reverse();
        let moves = |p: Result<Proposal, PlanError>| p.map(|p| p.moves);
        prop_assert_eq!(moves(once), moves(plan(&turned, &change, &policy)));
    }

    #[test]
    fn no_overlap_is_created_that_is_not_reported(agenda in any_agenda(), change in any_change(), policy in any_policy()) {
        if let Ok(proposal) = plan(&agenda, &change, &policy) {
            let after = apply(&agenda, &proposal);
            let all_before = clashes(&agenda);
            let known = |clash: &Clash| all_before.iter().any(|c| c.about() == clash.about());
            for clash in clashes(&after).iter().filter(|c| !known(c)) {
                prop_assert!(proposal.new_clashes().contains(&clash), "{:?}", clash);
            }
        }
    }

    #[test]
    fn clashes_around_a_change_are_those_of_the_whole_agenda(
        agenda in any_crowd(),
        change in any_change(),
        policy in any_policy(),
    ) {
        if let Ok(proposal) = plan(&agenda, &change, &policy) {
            let (before, after) = (clashes(&agenda), clashes(&apply(&agenda, &proposal)));
            let changed = |id| proposal.shifts().any(|s| s.placement == id);
            let concerned = |some: &[Clash], others: &[Clash]| -> Vec<Clash> {
                let part = |c: &&Clash| changed(c.first) || c.second.is_some_and(changed) || !others.contains(c);
                some.iter().filter(part).cloned().collect()
            };
            prop_assert_eq!(&proposal.clashes_before, &concerned(&before, &after));
            prop_assert_eq!(&proposal.clashes_after, &concerned(&after, &before));
        }
    }

    #[test]
    fn what_is_planned_lies_within_bounds_and_known_days(agenda in any_agenda(), change in any_change(), policy in any_policy()) {
        if let Ok(proposal) = plan(&agenda, &change, &policy) {
            for placement in proposal.shifts().filter_map(|s| s.after.as_ref()) {
                prop_assert!((0..=2880).contains(&placement.start) && (1..=1440).contains(&placement.duration));
                prop_assert!(agenda.days.contains(&placement.day));
                let (from, to) = span(placement);
                prop_assert!(from < to);
            }
        }
    }

    #[test]
    fn order_in_a_room_stays(agenda in any_agenda(), change in any_time(), policy in any_policy()) {
        let proposal = plan(&agenda, &change, &policy).unwrap();
        let after = apply(&agenda, &proposal);
        // What the team does before the programme starts stays when it starts earlier, even when it starts earlier than that.
        let earlier = matches!(change, Change::StartAt { .. });
        let stays = |p: &Placement| earlier && agenda.session(p.session).is_some_and(off_programme);
        let ordered = |p: &&Placement| matches!(&p.rooms, Rooms::Some(_)) && !p.pinned && !stays(p);
        for one in agenda.placements.iter().filter(ordered) {
            for other in agenda.placements.iter().filter(ordered).filter(|p| p.id != one.id) {
                let nested = |p: &Placement| agenda.session(p.session).is_some_and(|s| s.parent.is_some());
                if one.day != other.day || nested(one) || nested(other) || !one.rooms.meet(&other.rooms) || span(one).1 > span(other).0 {
                    continue;
                }
                if let (Some(a), Some(b)) = (after.placement(one.id), after.placement(other.id)) {
                    prop_assert!(span(a).0 <= span(b).0, "{:?} {:?}", a, b);
                    prop_assert!(span(a).1 <= span(b).0, "{:?} runs into {:?}", a, b);
                }
            }
        }
    }

    #[test]
    fn order_in_a_room_stays_when_something_is_pushed_or_closed_up(agenda in any_agenda(), change in any_push(), policy in any_policy()) {
        let Ok(proposal) = plan(&agenda, &change, &policy) else { return Ok(()) };
        let after = apply(&agenda, &proposal);
        let about = targets(&change);
        let nested = |p: &Placement| agenda.session(p.session).is_some_and(|s| s.parent.is_some());
        // What is no part of the programme stays where it is when time is taken out.
        let stays = |p: &Placement| agenda.session(p.session).is_some_and(off_programme);
        let ordered = |p: &&Placement| {
            matches!(&p.rooms, Rooms::Some(_)) && !p.pinned && !nested(p) && !stays(p) && !about.contains(&p.id)
        };
        for one in agenda.placements.iter().filter(ordered) {
            for other in agenda.placements.iter().filter(ordered).filter(|p| p.id != one.id) {
                if one.day != other.day || !one.rooms.meet(&other.rooms) || span(one).1 > span(other).0 {
                    continue;
                }
                if let (Some(a), Some(b)) = (after.placement(one.id), after.placement(other.id)) {
                    prop_assert!(span(a).0 <= span(b).0, "{:?} {:?}", a, b);
                }
            }
        }
    }

    #[test]
    fn what_moves_together_keeps_its_distances(agenda in any_agenda(), which in prop::collection::vec(1u128..13, 1..5), minutes in -200i32..200, on in prop::option::of(0u32..4)) {
        let placements: Vec<PlacementId> =
            which.into_iter().map(placement_id).filter(|id| agenda.placement(*id).is_some()).collect();
        let change = Change::MoveMany { placements: placements.clone(), minutes, day: on.map(day), rooms_by: 0 };
        let after = apply(&agenda, &plan(&agenda, &change, &Policy::default()).unwrap());
        let by = |id: PlacementId| {
            let (before, after) = (agenda.placement(id).unwrap(), after.placement(id).unwrap());
            let at = |p: &Placement| agenda.days.iter().position(|day| *day == p.day).unwrap() as i64;
            (after.start - before.start, at(after) - at(before), after.duration - before.duration)
        };
        for id in &placements {
            prop_assert_eq!(by(*id), by(placements[0]));
        }
    }

    #[test]
    fn day_moves_as_it_is_but_for_pins_and_what_is_in_them(agenda in any_agenda(), from in 0u32..4, to in 0u32..4) {
        let change = Change::MoveDay { from: day(from), to: day(to), exchange: true };
        let after = apply(&agenda, &plan(&agenda, &change, &Policy::default()).unwrap());
        for before in &agenda.placements {
            let now = after.placement(before.id).unwrap();
            prop_assert_eq!((now.start, now.duration, &now.rooms), (before.start, before.duration, &before.rooms));
            let goes = if before.day == day(from) { day(to) } else if before.day == day(to) { day(from) } else { before.day };
            prop_assert!(now.day == goes || now.day == before.day);
            if before.pinned {
                prop_assert_eq!(now.day, before.day);
            } else if agenda.session(before.session).is_some_and(|s| s.parent.is_none()) {
                prop_assert_eq!(now.day, goes);
            }
        }
    }

    #[test]
    fn only_pins_are_run_into(agenda in any_agenda(), change in any_time(), policy in any_policy()) {
        let proposal = plan(&agenda, &change, &policy).unwrap();
        if policy.rooms != RoomScope::All || agenda.sessions.iter().any(|s| s.parent.is_some()) {
            return Ok(());
        }
        let after = apply(&agenda, &proposal);
        // The team's own things before the programme stay as if they were pinned when it starts earlier.
        let earlier = matches!(change, Change::StartAt { .. });
        let pinned = |id| {
            after.placement(id).is_some_and(|p| {
                p.pinned || earlier && agenda.session(p.session).is_some_and(off_programme)
            })
        };
        for clash in proposal.new_clashes().into_iter().filter(|c| c.kind == ClashKind::Room) {
            let day = |id| after.placement(id).map(|p| p.day);
            // An evening may reach into the next morning.
            let evening = clash.second.is_some_and(|second| day(second) != day(clash.first));
            prop_assert!(evening || pinned(clash.first) || clash.second.is_some_and(pinned), "{:?}", clash);
        }
    }
}

/// Changes of one placement that push or pull what follows.
fn any_push() -> impl Strategy<Value = Change> {
    let which = (1u128..13).prop_map(placement_id);
    prop_oneof![
        (1u128..13, 0u32..3, 0i32..1500, 1i32..200, any_rooms()).prop_map(
            |(n, on, start, duration, rooms)| {
                let (session, placement) = (session_id(n), placement_id(100));
                Change::InsertAndPush { session, placement, day: day(on), start, duration, rooms }
            }
        ),
        (which.clone(), 1i32..300)
            .prop_map(|(placement, duration)| Change::ResizeAndPush { placement, duration }),
        which.prop_map(|placement| Change::RemoveAndCloseUp { placement }),
    ]
}

/// Agendas in which every kind of clash comes up: also change-overs, names as typed, languages and things needed.
fn any_crowd() -> impl Strategy<Value = Agenda> {
    let several = prop::collection::vec(any_agenda(), 1..3);
    (several, prop::sample::select(vec![0i32, 10, 30]), 10u32..70).prop_map(|(parts, change_over, people)| {
        let mut parts = parts.into_iter();
        let mut agenda = parts.next().unwrap_or_default();
        // Another dozen sessions beside the first.
        for part in parts {
            let further = |id: uuid::Uuid| uuid::Uuid::from_u128(id.as_u128() + 20);
            agenda.sessions.extend(part.sessions.into_iter().map(|session| Session {
                id: SessionId::new(further(session.id.uuid())),
                parent: session.parent.map(|outer| SessionId::new(further(outer.uuid()))),
                ..session
            }));
            agenda.placements.extend(part.placements.into_iter().map(|placement| Placement {
                id: PlacementId::new(further(placement.id.uuid())),
                session: SessionId::new(further(placement.session.uuid())),
                ..placement
            }));
        }
        for (n, session) in agenda.sessions.iter_mut().enumerate() {
            session.languages = vec![["en", "fr", "sw"][n % 3].to_owned()];
            session.expected_people = (n % 5 == 0).then_some(40);
            session.needs = if n % 4 == 0 { vec!["projector".to_owned()] } else { Vec::new() };
            if n % 3 == 0 {
                let name = ["Ruth", " ruth", "Jean"][n / 3 % 3].to_owned();
                let role = LeadRole::Panellist;
                session.leads.push(Lead { delegate: None, name, organisation: String::new(), role });
            }
        }
        let languages = vec!["fr".to_owned()];
        agenda.listeners = vec![Listeners { languages, people: 3 }];
        agenda.presence = vec![Presence {
            delegate: DelegateId::new(uuid::Uuid::from_u128(2)),
            from: Some((day(1), 600)),
            until: Some((day(2), 900)),
        }];
        agenda.rooms[0].closes = Some(1200);
        (agenda.change_over, agenda.people) = (change_over, people);
        agenda
    })
}

/// Changes of a whole day's times.
fn any_time() -> impl Strategy<Value = Change> {
    prop_oneof![
        (0u32..3, 0i32..1500, 0i32..200).prop_map(|(on, from, minutes)| Change::RunLate {
            day: day(on),
            from,
            minutes
        }),
        (0u32..3, 300i32..1500).prop_map(|(on, end)| Change::EndAt { day: day(on), end }),
        (0u32..3, 400i32..900).prop_map(|(on, start)| Change::StartAt { day: day(on), start }),
    ]
}
