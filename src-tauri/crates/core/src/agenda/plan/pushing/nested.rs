//! What is nested pushes its siblings, its container, and what follows that.

use super::*;

/// Two panels with tea between them in a space of four hours, then lunch.
fn space() -> Agenda {
    empty()
        .held(1, ReflectiveSpace, 0, 540, 240, 1)
        .held(2, Panel, 0, 540, 100, 1)
        .inside(1)
        .held(3, Break, 0, 640, 30, 1)
        .inside(1)
        .held(4, Panel, 0, 670, 110, 1)
        .inside(1)
        .held(5, Meal, 0, 780, 60, 99)
}

fn longer(n: u128, duration: Minute) -> Change {
    Change::ResizeAndPush { placement: placement_id(n), duration }
}

#[test]
fn panel_that_becomes_longer_pushes_its_siblings_and_what_follows_their_space() {
    let policy = Policy { shrink_to: BTreeMap::new(), ..Policy::default() };
    let (proposal, after) = planned(&space(), &longer(2, 130), &policy);
    assert_eq!((at(&after, 2), at(&after, 3), at(&after, 4)), ((540, 130), (670, 30), (700, 110)));
    assert_eq!(
        (at(&after, 1), at(&after, 5)),
        ((540, 270), (810, 60)),
        "the space lasts longer, lunch is later"
    );
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (30, 30, 0));
    assert!(proposal.recovered.is_empty());
}

#[test]
fn tea_inside_gives_first_when_a_panel_becomes_longer() {
    let (proposal, after) = planned(&space(), &longer(2, 130), &fixed());
    assert_eq!((at(&after, 3), at(&after, 4)), ((670, 10), (680, 110)), "tea gives 20");
    assert_eq!((at(&after, 1), at(&after, 5)), ((540, 250), (790, 50)), "lunch gives the other 10");
    assert_eq!(proposal.recovered, [found(3, RecoveryKind::Shrunk, 20), found(5, RecoveryKind::Shrunk, 10)]);
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (30, 0, 0));
}

#[test]
fn last_panel_that_becomes_longer_makes_its_space_longer() {
    let policy = Policy { shrink_to: BTreeMap::new(), ..Policy::default() };
    let (_, after) = planned(&space(), &longer(4, 120), &policy);
    assert_eq!((at(&after, 1), at(&after, 4), at(&after, 5)), ((540, 250), (670, 120), (790, 60)));
}

#[test]
fn full_space_becomes_shorter_with_what_is_in_it() {
    let close_up = Change::RemoveAndCloseUp { placement: placement_id(2) };
    let (_, after) = planned(&space(), &close_up, &Policy::default());
    assert_eq!((at(&after, 3), at(&after, 4)), ((540, 30), (570, 110)));
    assert_eq!((at(&after, 1), at(&after, 5)), ((540, 140), (680, 60)));
    let mut roomy = space();
    roomy.placements[0].duration = 300;
    let (_, after) = planned(&roomy, &close_up, &Policy::default());
    assert_eq!(at(&after, 1), (540, 300), "time left on purpose stays");
}

#[test]
fn pinned_space_holds_while_its_panels_are_pushed() {
    let mut agenda = space();
    agenda.placements[0].pinned = true;
    let policy = Policy { shrink_to: BTreeMap::new(), ..Policy::default() };
    let (proposal, after) = planned(&agenda, &longer(2, 130), &policy);
    assert_eq!((at(&after, 1), at(&after, 4), at(&after, 5)), ((540, 240), (700, 110), (780, 60)));
    assert_eq!(proposal.held, [placement_id(1)]);
}

#[test]
fn new_panel_in_a_full_space_makes_it_longer() {
    let agenda = space();
    let new = Change::InsertAndPush {
        session: session_id(2),
        placement: placement_id(100),
        day: day(0),
        start: 670,
        duration: 40,
        rooms: Rooms::Some(vec![room_id(1)]),
    };
    let policy = Policy { shrink_to: BTreeMap::new(), ..Policy::default() };
    let (_, after) = planned(&agenda, &new, &policy);
    assert_eq!((at(&after, 100), at(&after, 4)), ((670, 40), (710, 110)));
    assert_eq!((at(&after, 1), at(&after, 5)), ((540, 280), (820, 60)));
}

#[test]
fn talks_to_come_of_a_panel_that_runs_late_in_a_space_begin_later() {
    let agenda = space().held(6, Panel, 0, 540, 40, 1).inside(2).held(7, Panel, 0, 580, 60, 1).inside(2);
    let policy = Policy { shrink_to: BTreeMap::new(), ..Policy::default() };
    let (proposal, after) = planned(&agenda, &late(570, 10), &policy);
    assert_eq!((at(&after, 6), at(&after, 7), at(&after, 2)), ((540, 50), (590, 60), (540, 110)));
    assert_eq!((at(&after, 3), at(&after, 1), at(&after, 5)), ((650, 30), (540, 250), (790, 60)));
    assert_eq!((proposal.delay, proposal.later), (10, 10));
}

#[test]
fn free_time_at_the_end_of_a_space_is_told_as_found() {
    let mut agenda = space();
    agenda.placements[0].duration = 250;
    agenda.placements[4].start = 790;
    let policy = Policy { shrink_to: BTreeMap::new(), keep_gaps: false, ..Policy::default() };
    let (proposal, after) = planned(&agenda, &late(700, 15), &policy);
    assert_eq!((at(&after, 1), at(&after, 4), at(&after, 5)), ((540, 255), (670, 125), (795, 60)));
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (15, 5, 0));
    assert_eq!(proposal.recovered, [found(1, RecoveryKind::Gap, 10)]);
    let (proposal, after) = planned(&agenda, &late(700, 10), &policy);
    assert_eq!((at(&after, 1), at(&after, 5)), ((540, 250), (790, 60)), "the space holds all of it");
    assert_eq!((proposal.delay, proposal.recovered.as_slice()), (10, &[found(1, RecoveryKind::Gap, 10)][..]));
}

#[test]
fn panel_that_runs_into_a_pinned_one_inside_is_told_once() {
    let mut agenda = space();
    agenda.placements[3].pinned = true;
    let policy = Policy { shrink_to: BTreeMap::new(), ..Policy::default() };
    let (proposal, after) = planned(&agenda, &longer(2, 115), &policy);
    assert_eq!((at(&after, 1), at(&after, 3), at(&after, 4)), ((540, 240), (655, 30), (670, 110)));
    assert_eq!((proposal.delay, proposal.later, proposal.overflow), (15, 0, 15));
}
