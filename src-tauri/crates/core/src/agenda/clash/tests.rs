use super::*;
use crate::agenda::samples::{any_agenda, day, empty, id, placement_id, room_id, session_id};
use crate::agenda::{Listeners, Lookup, Presence, span};
use crate::session::SessionKind::{Break, Internal, Meal, Panel, Plenary, ReflectiveSpace, WorkingGroup};
use crate::session::{Placement, Rooms, Session, SessionMode};
use proptest::prelude::*;

fn kinds(agenda: &Agenda) -> Vec<(&'static str, u128, Option<u128>)> {
    clashes(agenda)
        .iter()
        .map(|c| (c.kind.code(), c.first.uuid().as_u128(), c.second.map(|s| s.uuid().as_u128())))
        .collect()
}

#[test]
fn two_sessions_in_one_room_are_reported_once_and_name_the_room() {
    let agenda = empty().held(1, Plenary, 0, 540, 90, 1).held(2, Panel, 0, 600, 60, 1);
    let found = clashes(&agenda);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].kind, ClashKind::Room);
    assert_eq!(found[0].severity, Severity::Fatal);
    assert_eq!((found[0].first, found[0].second), (placement_id(1), Some(placement_id(2))));
    assert_eq!(found[0].subject, Subject::Room(room_id(1)));
    assert!(found[0].touches(placement_id(2)) && !found[0].touches(placement_id(3)));
    assert_eq!(clashing_sessions(&agenda, &found), HashSet::from([session_id(1), session_id(2)]));
}

#[test]
fn crowd_of_a_session_past_midnight_is_told_as_it_is_judged() {
    // Two sessions for everybody of 22, in rooms of 10: one until two at night, one at half past midnight of the next programme day.
    let mut agenda = empty().held(1, Plenary, 0, 1_320, 240, 2).held(2, Panel, 1, 30, 60, 3);
    agenda.rooms[1].capacity = Some(10);
    agenda.rooms[2].capacity = Some(10);
    let found = clashes(&agenda);
    let told: Vec<_> = found
        .iter()
        .filter(|clash| clash.kind == ClashKind::Capacity)
        .map(|clash| (clash.first, clash.people(&agenda)))
        .collect();
    assert_eq!(told, [(placement_id(1), Some(11)), (placement_id(2), Some(11))], "half of them in each");
    agenda.rooms[2].capacity = Some(11);
    let crowded: Vec<_> =
        clashes(&agenda).iter().filter(|c| c.kind == ClashKind::Capacity).map(|c| c.first).collect();
    assert_eq!(crowded, [placement_id(1)], "eleven fit");
}

#[test]
fn sessions_that_touch_or_are_elsewhere_do_not_clash() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .held(2, Panel, 0, 600, 60, 1)
        .held(3, Panel, 0, 600, 60, 2)
        .held(4, Panel, 1, 600, 60, 1)
        .held(5, Panel, 0, 600, 60, 0);
    assert_eq!(kinds(&agenda), []);
}

#[test]
fn break_in_all_rooms_clashes_with_what_runs_on() {
    let agenda =
        empty().held(1, Plenary, 0, 540, 90, 1).held(2, Break, 0, 600, 15, 99).held(3, Meal, 0, 610, 15, 99);
    assert_eq!(kinds(&agenda), [("room", 1, Some(2)), ("room", 1, Some(3)), ("room", 2, Some(3))]);
    let subjects: Vec<Subject> = clashes(&agenda).into_iter().map(|c| c.subject).collect();
    assert_eq!(subjects, [Subject::Room(room_id(1)), Subject::Room(room_id(1)), Subject::EveryRoom]);
}

#[test]
fn reflective_space_with_panels_and_tea_has_no_clash() {
    // The second day of the exchange: three panels and tea inside a space of four hours.
    let agenda = empty()
        .held(1, ReflectiveSpace, 1, 540, 240, 1)
        .led_by(Some(7), "Doreen")
        .held(2, Panel, 1, 550, 70, 1)
        .inside(1)
        .led_by(Some(7), "Doreen")
        .held(3, Break, 1, 610, 35, 99)
        .inside(1)
        .held(4, Panel, 1, 645, 65, 1)
        .inside(1)
        .held(5, Panel, 1, 710, 65, 1)
        .inside(1)
        .held(6, Meal, 1, 780, 60, 99)
        .placement_as(|p| p.pinned = true);
    assert_eq!(kinds(&agenda), []);
}

#[test]
fn panels_of_one_space_clash_with_each_other() {
    let agenda = empty()
        .held(1, ReflectiveSpace, 0, 540, 240, 1)
        .held(2, Panel, 0, 550, 70, 1)
        .inside(1)
        .held(3, Panel, 0, 600, 70, 1)
        .inside(1);
    assert_eq!(kinds(&agenda), [("room", 2, Some(3))]);
}

#[test]
fn nested_session_outside_its_parent_is_worth_a_look() {
    let agenda = empty().held(1, ReflectiveSpace, 0, 540, 60, 1).held(2, Panel, 0, 590, 30, 1).inside(1);
    assert_eq!(kinds(&agenda), [("nested_outside", 2, Some(1))]);
    let mut waiting = agenda.clone();
    waiting.placements.remove(0);
    assert_eq!(kinds(&waiting), [("nested_outside", 2, None)]);
}

#[test]
fn one_person_in_two_rooms_is_reported_by_delegate_or_by_name() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .led_by(Some(7), "Grace Atimoru")
        .held(2, Panel, 0, 570, 60, 2)
        .led_by(None, " grace  ATIMORU")
        .held(3, Panel, 0, 570, 60, 3)
        .led_by(None, "Ruth Babiryenka")
        .held(4, Panel, 0, 600, 60, 0)
        .led_by(None, "ruth babiryenka")
        .led_by(None, "")
        .held(5, Panel, 0, 600, 60, 0)
        .led_by(None, "");
    let people: Vec<(ClashKind, Subject)> =
        clashes(&agenda).into_iter().map(|c| (c.kind, c.subject)).collect();
    assert_eq!(
        people,
        [
            (ClashKind::Person, Subject::Delegate(DelegateId::new(id(7)))),
            (ClashKind::Person, Subject::Name("Ruth Babiryenka".to_owned())),
        ]
    );
}

#[test]
fn name_that_two_delegates_bear_says_nothing() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .led_by(Some(7), "Achol")
        .held(2, Panel, 0, 540, 60, 2)
        .led_by(Some(8), "Achol")
        .held(3, Panel, 0, 540, 60, 3)
        .led_by(None, "Achol");
    assert_eq!(kinds(&agenda), []);
}

#[test]
fn evening_past_midnight_meets_the_next_morning() {
    let agenda = empty().held(1, Plenary, 0, 1400, 120, 1).held(2, Panel, 1, 60, 60, 1);
    assert_eq!(kinds(&agenda), [("room", 1, Some(2))]);
}

#[test]
fn crowd_is_counted_against_the_rooms_together() {
    let crowd = |n| move |s: &mut Session| s.expected_people = Some(n);
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 2)
        .held(2, Plenary, 1, 540, 60, 2)
        .session_as(crowd(20))
        .held(3, Plenary, 2, 540, 60, 2)
        .session_as(crowd(41))
        .placement_as(|p| p.rooms = Rooms::Some(vec![room_id(2), room_id(3)]));
    assert_eq!(kinds(&agenda), [("capacity", 1, None), ("capacity", 3, None)]);
}

#[test]
fn groups_side_by_side_share_the_people() {
    let agenda = empty()
        .held(1, WorkingGroup, 0, 540, 60, 1)
        .held(2, WorkingGroup, 0, 540, 60, 2)
        .held(3, WorkingGroup, 0, 540, 60, 3)
        .held(4, Internal, 1, 540, 60, 2);
    assert_eq!(kinds(&agenda), []);
}

#[test]
fn closed_room_and_foreign_day_are_outside() {
    let mut agenda = empty()
        .held(1, Plenary, 0, 460, 60, 1)
        .held(2, Plenary, 0, 1020, 61, 1)
        .held(3, Plenary, 9, 540, 60, 1);
    agenda.rooms[0].opens = Some(480);
    agenda.rooms[0].closes = Some(1080);
    assert_eq!(
        kinds(&agenda),
        [("outside_day", 1, None), ("outside_day", 2, None), ("outside_day", 3, None)]
    );
}

#[test]
fn lead_who_comes_later_or_leaves_before_is_absent() {
    let mut agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .led_by(Some(7), "Late")
        .held(2, Plenary, 1, 540, 60, 1)
        .led_by(Some(7), "Late")
        .held(3, Plenary, 3, 900, 60, 1)
        .led_by(Some(7), "Late")
        .held(4, Plenary, 0, 640, 60, 1)
        .led_by(Some(7), "Late")
        .session_as(|s| s.mode = SessionMode::Online);
    agenda.presence.push(Presence {
        delegate: DelegateId::new(id(7)),
        from: Some((day(0), 1200)),
        until: Some((day(3), 930)),
    });
    assert_eq!(kinds(&agenda), [("person_absent", 1, None), ("person_absent", 3, None)]);
}

#[test]
fn damaged_agenda_is_answered() {
    let mut agenda =
        empty().held(1, Plenary, 0, 540, 60, 1).inside(2).held(2, Panel, 0, 540, 60, 1).inside(1);
    agenda.placements.push(Placement {
        session: session_id(77),
        id: placement_id(77),
        ..agenda.placements[0].clone()
    });
    agenda.placements.push(Placement { duration: -5, id: placement_id(78), ..agenda.placements[0].clone() });
    clashes(&agenda);
}

#[test]
fn room_without_what_is_needed_is_told() {
    let mut agenda = empty()
        .held(1, Panel, 0, 540, 60, 1)
        .session_as(|s| s.needs = vec!["projector".into(), "booth".into()]);
    agenda.rooms[0].equipment = "Projector".to_owned();
    assert_eq!(kinds(&agenda), [("equipment", 1, None)]);
    assert_eq!(clashes(&agenda)[0].subject, Subject::Thing("booth".to_owned()));
    agenda.rooms[0].equipment = "projector, booth".to_owned();
    assert_eq!(kinds(&agenda), []);
}

#[test]
fn language_that_some_do_not_understand_is_told_unless_somebody_interprets() {
    let mut agenda = empty().held(1, Plenary, 0, 540, 60, 1).session_as(|s| s.languages = vec!["fr".into()]);
    let listeners = |languages: &[&str], people| Listeners {
        languages: languages.iter().map(|l| (*l).to_owned()).collect(),
        people,
    };
    agenda.listeners = vec![listeners(&["en"], 3), listeners(&["en", "fr"], 5)];
    let found = clashes(&agenda);
    assert_eq!(kinds(&agenda), [("interpretation", 1, None)]);
    assert_eq!(found[0].people(&agenda), Some(3));
    agenda.sessions[0].interpretation = true;
    assert_eq!(kinds(&agenda), []);
}

#[test]
fn crowd_that_is_told_is_the_one_that_was_judged() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 2)
        .placement_as(|p| p.rooms = Rooms::Some(vec![room_id(2)]))
        .held(2, Panel, 0, 570, 60, 3);
    let mut agenda = Agenda { people: 43, ..agenda };
    let found = clashes(&agenda);
    assert_eq!(found.iter().map(|c| c.people(&agenda)).collect::<Vec<_>>(), [Some(22), Some(22)]);
    agenda.sessions[1].expected_people = Some(5);
    let found = clashes(&agenda);
    assert_eq!(
        found.iter().map(|c| c.people(&agenda)).collect::<Vec<_>>(),
        [Some(43)],
        "nobody else shares them"
    );
}

#[test]
fn too_little_time_between_two_is_told_when_somebody_set_it() {
    let mut agenda = empty()
        .held(1, Panel, 0, 540, 60, 1)
        .led_by(Some(1), "")
        .held(2, Panel, 0, 605, 60, 1)
        .held(3, Panel, 0, 600, 60, 2)
        .session_as(|s| s.expected_people = Some(10))
        .led_by(Some(1), "");
    assert_eq!(kinds(&agenda), []);
    agenda.change_over = 10;
    assert_eq!(kinds(&agenda), [("change_over", 1, Some(2)), ("change_over", 1, Some(3))]);
    let found = clashes(&agenda);
    assert_eq!((found[0].minutes(&agenda), found[1].minutes(&agenda)), (Some(5), Some(10)));
}

#[test]
fn key_of_a_clash_changes_with_its_facts_only() {
    let agenda =
        empty().held(1, Plenary, 0, 540, 90, 1).held(2, Panel, 0, 600, 60, 1).held(3, Panel, 0, 900, 60, 1);
    let key = |agenda: &Agenda| clashes(agenda)[0].key(agenda);
    let mut other = agenda.clone();
    other.placements[2].start = 930;
    other.sessions[0].note = "changed".to_owned();
    assert_eq!(key(&agenda), key(&other));
    other.placements[1].start = 605;
    assert_ne!(key(&agenda), key(&other));
}

proptest! {
    #[test]
    fn sweep_finds_the_overlaps_that_comparing_all_pairs_finds(agenda in any_agenda()) {
        let lookup = Lookup::new(&agenda);
        let mut expected = HashSet::new();
        for (at, a) in agenda.placements.iter().enumerate() {
            for b in &agenda.placements[at + 1..] {
                let ((a_from, a_to), (b_from, b_to)) = (span(a), span(b));
                let rest = |p: &Placement| agenda.session(p.session).unwrap().kind.is_break();
                let parent = |p: &Placement| lookup.parent(p.session);
                let tea = parent(a).is_some() && parent(a) == parent(b) && (rest(a) || rest(b));
                if a_from < b_to && b_from < a_to && a.rooms.meet(&b.rooms) && !lookup.sessions.related(agenda.session(a.session).unwrap(), agenda.session(b.session).unwrap()) && !tea {
                    expected.insert((a.id.min(b.id), a.id.max(b.id)));
                }
            }
        }
        let found: Vec<_> = clashes(&agenda)
            .into_iter()
            .filter(|c| c.kind == ClashKind::Room)
            .map(|c| (c.first.min(c.second.unwrap()), c.first.max(c.second.unwrap())))
            .collect();
        prop_assert_eq!(found.len(), expected.len(), "each once");
        prop_assert_eq!(found.into_iter().collect::<HashSet<_>>(), expected);
    }

    #[test]
    fn order_of_placements_means_nothing(agenda in any_agenda()) {
        let mut turned = agenda.clone();
        turned.placements.reverse();
        turned.sessions.reverse();
        let set = |a: &Agenda| clashes(a).into_iter().collect::<HashSet<_>>();
        prop_assert_eq!(set(&agenda), set(&turned));
    }
}
