//! Pushing time, case by case as organisers know them.

use super::*;
use crate::Minute;
use crate::agenda::proposal::{Recovery, RecoveryKind};
use crate::agenda::samples::{day, empty, placement_id, room_id, session_id};
use crate::session::Rooms;
use crate::session::SessionKind::{Break, Meal, Panel, Plenary, ReflectiveSpace, Social};
use std::collections::BTreeMap;

mod nested;

fn at(agenda: &Agenda, n: u128) -> (Minute, Minute) {
    let p = agenda.placement(placement_id(n)).unwrap();
    (p.start, p.duration)
}

/// Harvest, clinics, tea, networks, cards, pinned lunch, visit: day 2 of the exchange.
fn morning() -> Agenda {
    empty()
        .held(1, Plenary, 0, 540, 30, 1)
        .held(2, Panel, 0, 570, 90, 1)
        .held(3, Break, 0, 660, 30, 99)
        .held(4, Plenary, 0, 690, 60, 1)
        .held(5, Plenary, 0, 750, 30, 1)
        .session_as(|s| s.shortest_minutes = Some(20))
        .held(6, Meal, 0, 780, 60, 99)
        .placement_as(|p| p.pinned = true)
        .held(7, Panel, 0, 840, 180, 1)
}

fn fixed() -> Policy {
    Policy { day_may_end_later: false, ..Policy::default() }
}

fn late(from: Minute, minutes: Minute) -> Change {
    Change::RunLate { day: day(0), from, minutes }
}

fn planned(agenda: &Agenda, change: &Change, policy: &Policy) -> (Proposal, Agenda) {
    let proposal = plan(agenda, change, policy).unwrap();
    let after = apply(agenda, &proposal);
    (proposal, after)
}

fn found(n: u128, kind: RecoveryKind, minutes: Minute) -> Recovery {
    Recovery { placement: placement_id(n), kind, minutes }
}

#[test]
fn late_morning_is_absorbed_before_a_pinned_lunch() {
    let agenda = morning();
    let (proposal, after) = planned(&agenda, &late(565, 25), &fixed());
    assert_eq!(at(&after, 1), (540, 55), "still running");
    assert_eq!(at(&after, 2), (595, 90));
    assert_eq!(at(&after, 3), (685, 10), "tea gives 20");
    assert_eq!(at(&after, 4), (695, 60));
    assert_eq!(at(&after, 5), (755, 25), "the cards give the other 5");
    assert_eq!((at(&after, 6), at(&after, 7)), ((780, 60), (840, 180)));
    assert_eq!(proposal.recovered, [found(3, RecoveryKind::Shrunk, 20), found(5, RecoveryKind::Shrunk, 5)]);
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (25, 0, 0));
    assert_eq!(proposal.held, [placement_id(6)]);
    assert!(proposal.new_clashes().is_empty());
}

#[test]
fn late_between_sessions_shifts_what_is_to_come() {
    let (_, after) = planned(&morning(), &late(570, 10), &fixed());
    assert_eq!((at(&after, 1), at(&after, 2), at(&after, 3)), ((540, 30), (580, 90), (670, 20)));
    assert_eq!(at(&after, 4), (690, 60), "back in time after tea");
}

#[test]
fn what_does_not_fit_before_a_pin_runs_into_it_and_is_told() {
    let policy = Policy { shrink_to: BTreeMap::default(), ..fixed() };
    let (proposal, after) = planned(&morning(), &late(565, 25), &policy);
    assert_eq!(at(&after, 5), (775, 20));
    assert_eq!((proposal.overflow, proposal.delay), (15, 25));
    assert_eq!(at(&after, 6), (780, 60));
    assert_eq!(at(&after, 7), (840, 180), "lunch swallows it");
    assert!(proposal.new_clashes().iter().any(|c| c.touches(placement_id(6))));
}

#[test]
fn what_follows_a_pinned_session_that_runs_late_begins_later() {
    let mut agenda = morning();
    agenda.placements[0].pinned = true;
    let (proposal, after) = planned(&agenda, &late(565, 10), &fixed());
    assert_eq!(at(&after, 1), (540, 30), "its pin holds");
    assert_eq!((at(&after, 2), at(&after, 3), at(&after, 4)), ((580, 90), (670, 20), (690, 60)));
    assert_eq!(proposal.recovered, [found(3, RecoveryKind::Shrunk, 10)]);
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (10, 0, 0));
    assert!(proposal.held.contains(&placement_id(1)));
}

#[test]
fn gap_before_a_session_that_is_dropped_is_free_too_when_nothing_else_is_to_come() {
    let agenda = empty().held(1, Plenary, 0, 540, 70, 1).held(2, Panel, 0, 615, 5, 1);
    let policy = Policy { may_drop: vec![session_id(2)], ..Policy::default() };
    let (proposal, _) = planned(&agenda, &late(610, 6), &policy);
    assert_eq!(proposal.recovered, [found(2, RecoveryKind::Cut, 5), found(2, RecoveryKind::Gap, 1)]);
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (6, 0, 0));
}

#[test]
fn programme_is_not_pulled_into_what_is_no_part_of_it() {
    let agenda = empty()
        .held(1, Plenary, 0, 600, 60, 1)
        .held(2, Social, 0, 780, 30, 1)
        .held(3, Plenary, 0, 840, 60, 1);
    let (_, after) = planned(&agenda, &Change::StartAt { day: day(0), start: 480 }, &Policy::default());
    assert_eq!((at(&after, 1), at(&after, 2)), ((480, 60), (780, 30)));
    assert!(at(&after, 3).0 >= 810, "{:?}", at(&after, 3));
}

#[test]
fn free_time_behind_a_pinned_session_that_runs_late_is_used_when_gaps_may_go() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 30, 1)
        .placement_as(|p| p.pinned = true)
        .held(2, Panel, 0, 590, 60, 1);
    let policy = Policy { keep_gaps: false, ..Policy::default() };
    let (_, after) = planned(&agenda, &late(560, 25), &policy);
    assert_eq!((at(&after, 1), at(&after, 2)), ((540, 30), (595, 60)));
}

#[test]
fn panels_of_a_pinned_space_run_late_and_the_space_holds() {
    let agenda = empty()
        .held(1, ReflectiveSpace, 0, 540, 180, 1)
        .placement_as(|p| p.pinned = true)
        .held(2, Panel, 0, 540, 60, 1)
        .inside(1)
        .placement_as(|p| p.pinned = true)
        .held(3, Panel, 0, 600, 120, 1)
        .inside(1)
        .held(4, Plenary, 0, 720, 60, 1);
    let (proposal, after) = planned(&agenda, &late(590, 15), &Policy::default());
    assert_eq!((at(&after, 1), at(&after, 2)), ((540, 180), (540, 60)));
    assert_eq!((at(&after, 3), at(&after, 4)), ((615, 120), (735, 60)));
    assert!([1, 2].iter().all(|n| proposal.held.contains(&placement_id(*n))));
}

#[test]
fn what_overlaps_a_dropped_session_is_late_by_no_more_than_we_are() {
    let agenda = empty().held(1, Plenary, 0, 540, 240, 99).held(2, Panel, 0, 540, 15, 0);
    let policy = Policy { may_drop: vec![session_id(1)], ..fixed() };
    let (proposal, _) = planned(&agenda, &Change::StartAt { day: day(0), start: 541 }, &policy);
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (1, 1, 0));
    assert!(proposal.recovered.is_empty());
}

#[test]
fn what_is_pinned_before_the_new_beginning_of_a_day_is_told() {
    let agenda =
        empty().held(1, Panel, 0, 540, 60, 1).held(2, Panel, 0, 550, 60, 2).placement_as(|p| p.pinned = true);
    let (proposal, after) =
        planned(&agenda, &Change::StartAt { day: day(0), start: 570 }, &Policy::default());
    assert_eq!((at(&after, 1), at(&after, 2)), ((570, 60), (550, 60)));
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (30, 0, 20));
    assert_eq!(proposal.recovered, [found(2, RecoveryKind::Gap, 10)]);
}

#[test]
fn sessions_that_keep_their_length_do_not_shrink_although_they_might() {
    let policy = Policy { keep_sessions: true, ..fixed() };
    let (proposal, after) = planned(&morning(), &late(565, 25), &policy);
    assert_eq!(at(&after, 3), (685, 10), "tea still gives what it can");
    assert_eq!(at(&after, 5), (755, 30), "the cards keep their half hour");
    assert_eq!(proposal.recovered, [found(3, RecoveryKind::Shrunk, 20)]);
    assert_eq!((proposal.delay, proposal.overflow), (25, 5));
}

#[test]
fn dropping_goes_last_and_gives_shrinks_back() {
    let policy = Policy { may_drop: vec![session_id(4)], ..fixed() };
    let (proposal, after) = planned(&morning(), &late(565, 60), &policy);
    assert!(after.placement(placement_id(4)).is_none());
    assert_eq!(proposal.cuts.len(), 1);
    assert_eq!(at(&after, 3), (720, 30), "tea may stay long");
    assert_eq!(proposal.recovered, [found(4, RecoveryKind::Cut, 60)]);
}

#[test]
fn day_that_may_end_later_does_for_what_could_not_be_found() {
    let agenda =
        empty().held(1, Plenary, 0, 540, 60, 1).held(2, Break, 0, 600, 20, 1).held(3, Panel, 0, 620, 60, 1);
    let (proposal, after) = planned(&agenda, &late(550, 25), &Policy::default());
    assert_eq!(at(&after, 3), (635, 60));
    assert_eq!((proposal.later, proposal.later_end, proposal.overflow), (15, 15, 0));
    let (proposal, _) = planned(&agenda, &late(550, 25), &fixed());
    assert_eq!((proposal.later, proposal.overflow), (0, 15));
}

#[test]
fn block_lasts_as_long_as_its_longest_branch() {
    let agenda = empty()
        .held(1, Panel, 0, 540, 60, 1)
        .held(2, Panel, 0, 540, 90, 2)
        .held(3, Break, 0, 630, 30, 99)
        .held(4, Plenary, 0, 660, 60, 1);
    let longer = |n, duration| Change::ResizeAndPush { placement: placement_id(n), duration };
    let (_, after) = planned(&agenda, &longer(1, 80), &Policy::default());
    assert_eq!(at(&after, 3), (630, 30));
    let (_, after) = planned(&agenda, &longer(1, 100), &Policy::default());
    assert_eq!((at(&after, 3), at(&after, 4)), ((640, 30), (670, 60)));
    let (_, after) = planned(&agenda, &longer(2, 100), &Policy::default());
    assert_eq!((at(&after, 3), at(&after, 4)), ((640, 30), (670, 60)));
}

#[test]
fn insert_uses_free_time_first_and_pushes_the_rest() {
    let agenda =
        empty().held(1, Plenary, 0, 540, 60, 1).held(2, Panel, 0, 620, 60, 1).held(3, Panel, 0, 680, 30, 1);
    let mut agenda = agenda.held(9, Panel, 0, 0, 30, 1);
    agenda.placements.pop();
    let insert = Change::InsertAndPush {
        session: session_id(9),
        placement: placement_id(50),
        day: day(0),
        start: 600,
        duration: 30,
        rooms: Rooms::Some(vec![room_id(1)]),
    };
    let (proposal, after) = planned(&agenda, &insert, &Policy::default());
    assert_eq!((at(&after, 50), at(&after, 2), at(&after, 3)), ((600, 30), (630, 60), (690, 30)));
    assert_eq!((proposal.delay, proposal.later), (10, 10));
}

#[test]
fn closing_up_stops_at_a_pin_and_leaves_the_evening() {
    let agenda = morning().held(8, Social, 0, 1140, 120, 0);
    let (_, after) =
        planned(&agenda, &Change::RemoveAndCloseUp { placement: placement_id(2) }, &Policy::default());
    assert_eq!((at(&after, 3), at(&after, 5)), ((570, 30), (660, 30)));
    assert_eq!((at(&after, 7), at(&after, 8)), ((840, 180), (1140, 120)));
}

#[test]
fn day_ends_when_it_is_to_end_by_what_may_shrink_from_the_back() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .held(2, Break, 0, 600, 30, 1)
        .held(3, Panel, 0, 630, 60, 1)
        .held(4, Break, 0, 690, 30, 1)
        .held(5, Panel, 0, 720, 60, 1);
    let (proposal, after) = planned(&agenda, &Change::EndAt { day: day(0), end: 765 }, &fixed());
    assert_eq!((at(&after, 4), at(&after, 5)), ((690, 15), (705, 60)));
    assert_eq!((proposal.delay, proposal.overflow), (15, 0));
    let (proposal, after) = planned(&agenda, &Change::EndAt { day: day(0), end: 720 }, &fixed());
    assert_eq!(at(&after, 5), (680, 60));
    assert_eq!((proposal.delay, proposal.overflow, proposal.later_end), (60, 20, -40));
    assert!(planned(&agenda, &Change::EndAt { day: day(0), end: 800 }, &fixed()).0.is_empty());
}

#[test]
fn day_starts_later_or_earlier_as_a_whole() {
    let (_, after) = planned(&morning(), &Change::StartAt { day: day(0), start: 550 }, &fixed());
    assert_eq!((at(&after, 1), at(&after, 2)), ((550, 30), (580, 90)));
    let (_, after) = planned(&morning(), &Change::StartAt { day: day(0), start: 525 }, &fixed());
    assert_eq!((at(&after, 1), at(&after, 5), at(&after, 7)), ((525, 30), (735, 30), (840, 180)));
}

#[test]
fn tea_inside_a_reflective_space_shrinks_before_the_space_lasts_longer() {
    let agenda = empty()
        .held(1, ReflectiveSpace, 0, 540, 240, 1)
        .held(2, Panel, 0, 540, 100, 1)
        .inside(1)
        .held(3, Break, 0, 640, 30, 2)
        .inside(1)
        .held(4, Panel, 0, 670, 110, 1)
        .inside(1)
        .held(5, Meal, 0, 780, 60, 99);
    let (_, after) = planned(&agenda, &late(530, 15), &fixed());
    assert_eq!((at(&after, 1), at(&after, 2)), ((555, 225), (555, 100)));
    assert_eq!((at(&after, 3), at(&after, 4), at(&after, 5)), ((655, 15), (670, 110), (780, 60)));
}

#[test]
fn tea_nested_in_a_space_but_held_after_it_makes_the_space_no_shorter() {
    let agenda = empty()
        .held(1, ReflectiveSpace, 0, 540, 15, 1)
        .held(2, Break, 0, 600, 120, 2)
        .inside(1)
        .held(3, Meal, 0, 555, 60, 1)
        .placement_as(|p| p.pinned = true);
    let (_, after) = planned(&agenda, &late(530, 15), &fixed());
    assert_eq!((at(&after, 1), at(&after, 2)), ((555, 15), (615, 120)));
}

#[test]
fn swap_changes_the_order_between_the_same_ends() {
    let agenda =
        empty().held(1, Plenary, 0, 540, 30, 1).held(2, Break, 0, 570, 20, 1).held(3, Panel, 0, 590, 60, 1);
    let swap = Change::Swap { first: placement_id(1), second: placement_id(3) };
    let (_, after) = planned(&agenda, &swap, &Policy::default());
    assert_eq!((at(&after, 3), at(&after, 2), at(&after, 1)), ((540, 60), (600, 20), (620, 30)));
    let elsewhere = agenda.held(4, Panel, 1, 700, 45, 2);
    let (_, after) = planned(
        &elsewhere,
        &Change::Swap { first: placement_id(1), second: placement_id(4) },
        &Policy::default(),
    );
    assert_eq!((at(&after, 4), at(&after, 1)), ((540, 45), (700, 30)));
    assert_eq!(after.placement(placement_id(1)).unwrap().rooms, Rooms::Some(vec![room_id(2)]));
}

#[test]
fn block_stops_as_one_at_the_last_day_and_room() {
    let agenda = empty().held(1, Plenary, 1, 540, 30, 1).held(2, Panel, 2, 570, 20, 2);
    let placements = vec![placement_id(1), placement_id(2)];
    let change = Change::MoveMany { placements, minutes: -600, day: Some(day(3)), rooms_by: 5 };
    let (_, after) = planned(&agenda, &change, &Policy::default());
    let place = |n| {
        let p = after.placement(placement_id(n)).unwrap();
        (p.day, p.start, p.rooms.clone())
    };
    assert_eq!(place(1), (day(2), 0, Rooms::Some(vec![room_id(2)])));
    assert_eq!(place(2), (day(3), 30, Rooms::Some(vec![room_id(3)])));
}

#[test]
fn day_moves_without_its_pins() {
    let (proposal, after) = planned(
        &morning(),
        &Change::MoveDay { from: day(0), to: day(1), exchange: false },
        &Policy::default(),
    );
    assert_eq!(proposal.moves.len(), 6);
    assert_eq!(proposal.held, [placement_id(6)]);
    assert_eq!(after.placement(placement_id(7)).unwrap().day, day(1));
}

#[test]
fn effects_name_who_leaves_what_is_eaten_and_who_interprets_too_long() {
    let mut agenda = morning();
    agenda.sessions[1].leads.push(crate::session::Lead {
        delegate: Some(crate::ids::DelegateId::new(crate::agenda::samples::id(7))),
        name: "Clarisse".to_owned(),
        organisation: String::new(),
        role: crate::session::LeadRole::Panellist,
    });
    agenda.sessions[0].interpretation = true;
    agenda.sessions[1].interpretation = true;
    agenda.presence.push(crate::agenda::Presence {
        delegate: crate::ids::DelegateId::new(crate::agenda::samples::id(7)),
        from: None,
        until: Some((day(0), 680)),
    });
    let (proposal, _) = planned(&agenda, &late(565, 25), &fixed());
    let told: Vec<_> =
        proposal.effects.iter().map(|e| (e.kind.code(), e.placement, e.minute, e.minutes)).collect();
    assert_eq!(
        told,
        [
            ("person_leaves", placement_id(2), Some(680), None),
            ("interpreter", placement_id(2), None, Some(145)),
            ("meal", placement_id(3), Some(685), None),
        ]
    );
}
