use super::*;
use crate::Minute;
use crate::agenda::clash::{Clash, ClashKind};
use crate::agenda::samples::{day, empty, placement_id, room_id, session_id};
use crate::session::Rooms;
use crate::session::SessionKind::{Break, Panel, Plenary, ReflectiveSpace};
use chrono::NaiveDate;

fn planned(agenda: &Agenda, change: &Change) -> Proposal {
    plan(agenda, change, &Policy::default()).unwrap()
}

fn moved(agenda: &Agenda, n: u128, on: u32, start: Minute, rooms: Option<Rooms>) -> (Proposal, Agenda) {
    let change = Change::Move { placement: placement_id(n), day: day(on), start, rooms };
    let proposal = planned(agenda, &change);
    let after = apply(agenda, &proposal);
    (proposal, after)
}

fn at(agenda: &Agenda, n: u128) -> (NaiveDate, Minute, Minute) {
    let p = agenda.placement(placement_id(n)).unwrap();
    (p.day, p.start, p.duration)
}

fn space() -> Agenda {
    empty()
        .held(1, ReflectiveSpace, 0, 540, 240, 1)
        .held(2, Panel, 0, 550, 70, 1)
        .inside(1)
        .held(3, Break, 0, 620, 25, 2)
        .inside(1)
        .held(4, Plenary, 0, 840, 60, 1)
}

#[test]
fn session_is_placed_from_the_tray() {
    let mut agenda = empty().held(1, Plenary, 0, 540, 60, 1).held(2, Panel, 0, 540, 60, 1);
    agenda.placements.pop();
    let place = Change::Place {
        session: session_id(2),
        placement: placement_id(9),
        day: day(1),
        start: 600,
        duration: 45,
        rooms: Rooms::Some(vec![room_id(2), room_id(2)]),
    };
    let after = apply(&agenda, &planned(&agenda, &place));
    assert_eq!(at(&after, 9), (day(1), 600, 45));
    assert_eq!(after.placement(placement_id(9)).unwrap().rooms, Rooms::Some(vec![room_id(2)]));
}

#[test]
fn move_into_an_occupied_room_reports_the_clash() {
    let agenda = empty().held(1, Plenary, 0, 540, 60, 1).held(2, Panel, 0, 540, 60, 2);
    let (proposal, after) = moved(&agenda, 2, 0, 570, Some(Rooms::Some(vec![room_id(1)])));
    assert_eq!(proposal.moves.len(), 1);
    assert_eq!(proposal.new_clashes().len(), 1);
    assert_eq!(proposal.new_clashes()[0].kind, ClashKind::Room);
    let (back, _) = moved(&after, 2, 0, 600, None);
    assert_eq!(back.new_clashes(), Vec::<&Clash>::new());
    assert_eq!(back.solved_clashes().len(), 1);
}

#[test]
fn nested_sessions_move_with_their_parent() {
    let (proposal, after) = moved(&space(), 1, 2, 600, Some(Rooms::Some(vec![room_id(3)])));
    assert_eq!(proposal.moves.len(), 3);
    assert_eq!(at(&after, 2), (day(2), 610, 70));
    assert_eq!(at(&after, 3), (day(2), 680, 25));
    assert_eq!(at(&after, 4), (day(0), 840, 60));
    let rooms = |n| after.placement(placement_id(n)).unwrap().rooms.clone();
    assert_eq!(rooms(2), Rooms::Some(vec![room_id(3)]), "it was in its parent's room");
    assert_eq!(rooms(3), Rooms::Some(vec![room_id(2)]), "it was somewhere else");
}

#[test]
fn pinned_child_stays_and_is_reported() {
    let mut agenda = space();
    agenda.placements[1].pinned = true;
    let (proposal, after) = moved(&agenda, 1, 0, 700, None);
    assert_eq!(at(&after, 2), (day(0), 550, 70));
    assert!(
        proposal
            .new_clashes()
            .iter()
            .any(|c| c.kind == ClashKind::NestedOutside && c.first == placement_id(2))
    );
}

#[test]
fn pinned_placement_moves_when_it_is_the_one_asked_for() {
    let agenda = empty().held(1, Plenary, 0, 540, 60, 1).placement_as(|p| p.pinned = true);
    let (_, after) = moved(&agenda, 1, 0, 600, None);
    assert_eq!(at(&after, 1), (day(0), 600, 60));
    assert!(after.placements[0].pinned, "the pin moves along");
}

#[test]
fn child_moved_out_of_its_parent_is_reported() {
    let (proposal, _) = moved(&space(), 2, 0, 800, None);
    assert_eq!(proposal.moves.len(), 1);
    assert!(proposal.new_clashes().iter().any(|c| c.kind == ClashKind::NestedOutside));
}

#[test]
fn parent_made_shorter_than_its_children_is_reported_and_leaves_them() {
    let agenda = space();
    let proposal = planned(&agenda, &Change::Resize { placement: placement_id(1), duration: 90 });
    assert_eq!(proposal.moves.len(), 1);
    let outside: Vec<_> = proposal.new_clashes().iter().map(|c| (c.kind, c.first)).collect();
    assert_eq!(outside, [(ClashKind::NestedOutside, placement_id(3))]);
}

#[test]
fn resize_from_the_start_keeps_the_end() {
    let agenda = empty().held(1, Plenary, 0, 540, 60, 1);
    for (start, expected) in [(500, (500, 100)), (580, (580, 20)), (700, (599, 1)), (-20, (0, 600))] {
        let change = Change::ResizeFromStart { placement: placement_id(1), start };
        let after = apply(&agenda, &planned(&agenda, &change));
        assert_eq!(at(&after, 1), (day(0), expected.0, expected.1), "{start}");
    }
}

#[test]
fn resize_says_when_it_ends() {
    let agenda = empty().held(1, Plenary, 0, 540, 60, 1).placement_as(|p| p.open_end = true);
    let after =
        apply(&agenda, &planned(&agenda, &Change::Resize { placement: placement_id(1), duration: 60 }));
    assert!(!after.placements[0].open_end);
}

#[test]
fn times_are_held_within_bounds() {
    let agenda = empty().held(1, Plenary, 0, 540, 60, 1);
    assert_eq!(at(&moved(&agenda, 1, 0, 99_999, None).1, 1).1, 2880);
    assert_eq!(at(&moved(&agenda, 1, 0, i32::MIN, None).1, 1).1, 0);
    for (duration, held) in [(0, 1), (i32::MAX, 1440), (i32::MIN, 1)] {
        let change = Change::Resize { placement: placement_id(1), duration };
        assert_eq!(at(&apply(&agenda, &planned(&agenda, &change)), 1).2, held);
    }
}

#[test]
fn unscheduling_takes_what_is_nested_along() {
    let agenda = space();
    let after = apply(&agenda, &planned(&agenda, &Change::Unschedule { placement: placement_id(1) }));
    assert_eq!(after.placements.len(), 1);
    assert_eq!(after.sessions, agenda.sessions);
}

#[test]
fn change_that_changes_nothing_is_an_empty_proposal() {
    let (proposal, _) = moved(&space(), 1, 0, 540, None);
    assert!(proposal.is_empty());
    assert!(planned(&space(), &Change::Pin { placement: placement_id(1), pinned: false }).is_empty());
}

#[test]
fn day_that_ends_later_is_told_and_overflows_when_it_may_not() {
    let agenda = space();
    let change = Change::Resize { placement: placement_id(4), duration: 90 };
    assert_eq!((planned(&agenda, &change).later_end, planned(&agenda, &change).overflow), (30, 0));
    let fixed = Policy { day_may_end_later: false, ..Policy::default() };
    assert_eq!(plan(&agenda, &change, &fixed).unwrap().overflow, 30);
}

#[test]
fn unknown_things_are_named() {
    let agenda = space();
    let change = |day, rooms| Change::Move { placement: placement_id(1), day, start: 540, rooms };
    let error = |change: &Change| plan(&agenda, change, &Policy::default()).unwrap_err();
    assert_eq!(error(&change(day(9), None)), PlanError::UnknownDay(day(9)));
    let nowhere = Some(Rooms::Some(vec![room_id(8)]));
    assert_eq!(error(&change(day(0), nowhere)), PlanError::UnknownRoom(room_id(8)));
    assert_eq!(
        error(&Change::Unschedule { placement: placement_id(50) }),
        PlanError::UnknownPlacement(placement_id(50))
    );
    let place = |session, placement| Change::Place {
        session: session_id(session),
        placement: placement_id(placement),
        day: day(0),
        start: 0,
        duration: 1,
        rooms: Rooms::None,
    };
    assert_eq!(error(&place(50, 60)), PlanError::UnknownSession(session_id(50)));
    assert_eq!(error(&place(1, 2)), PlanError::PlacementTaken(placement_id(2)));
}

#[test]
fn sessions_nested_in_a_ring_move_once() {
    let mut agenda =
        empty().held(1, Plenary, 0, 540, 60, 1).inside(2).held(2, Panel, 0, 540, 60, 1).inside(1);
    agenda.sessions[0].parent = Some(session_id(2));
    let (_, after) = moved(&agenda, 1, 1, 600, None);
    assert_eq!((at(&after, 1), at(&after, 2)), ((day(1), 600, 60), (day(1), 600, 60)));
}

#[test]
fn shortest_length_is_the_sessions_own_or_the_kinds() {
    let agenda = space();
    let policy = Policy::default();
    assert_eq!(policy.shortest(&agenda.sessions[2]), Some(10));
    assert_eq!(policy.shortest(&agenda.sessions[3]), None);
    let own = empty().held(1, Plenary, 0, 540, 60, 1).session_as(|s| s.shortest_minutes = Some(40));
    assert_eq!(policy.shortest(&own.sessions[0]), Some(40));
}

#[test]
fn what_is_nested_in_something_pinned_stays_with_it_when_its_day_moves() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 120, 1)
        .placement_as(|p| p.pinned = true)
        .held(2, Panel, 0, 540, 60, 1)
        .inside(1)
        .held(3, Panel, 0, 700, 60, 1);
    let change = Change::MoveDay { from: day(0), to: day(1), exchange: false };
    let after = apply(&agenda, &plan(&agenda, &change, &Policy::default()).unwrap());
    let on = |n| after.placement(placement_id(n)).unwrap().day;
    assert_eq!((on(1), on(2), on(3)), (day(0), day(0), day(1)));
}
