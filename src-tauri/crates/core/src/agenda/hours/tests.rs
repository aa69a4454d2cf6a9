use super::*;
use crate::agenda::samples::{any_agenda, day, empty, placement_id, room_id, session_id};
use crate::session::SessionKind::{
    Break, Internal, Meal, Opening, Panel, Plenary, ReflectiveSpace, Registration, Social, Wellness,
    WorkingGroup,
};
use proptest::prelude::*;

/// A day with everything that makes counting hard.
fn full_day() -> Agenda {
    empty()
        .held(1, Registration, 0, 510, 30, 99)
        .held(2, Opening, 0, 540, 60, 1)
        .held(3, Internal, 0, 540, 45, 2)
        .held(4, Plenary, 0, 600, 45, 1)
        .held(5, Break, 0, 645, 30, 99)
        .held(6, ReflectiveSpace, 0, 675, 105, 1)
        .held(7, Panel, 0, 695, 40, 1)
        .inside(6)
        .held(8, Panel, 0, 735, 40, 1)
        .inside(6)
        .held(9, Wellness, 0, 675, 105, 3)
        .held(10, Meal, 0, 780, 60, 99)
        .held(11, WorkingGroup, 0, 840, 90, 1)
        .held(12, WorkingGroup, 0, 840, 90, 2)
        .held(13, Social, 0, 1080, 240, 3)
}

#[test]
fn hours_leave_out_rest_and_count_parallel_and_nested_once() {
    assert_eq!(workshop_minutes(&full_day(), day(0)), 105 + 105 + 90);
    assert_eq!(workshop_minutes(&full_day(), day(1)), 0);
}

#[test]
fn break_inside_a_session_is_no_work() {
    let agenda = empty().held(1, ReflectiveSpace, 1, 540, 240, 1).held(2, Break, 1, 620, 25, 2).inside(1);
    assert_eq!(workshop_minutes(&agenda, day(1)), 215);
}

#[test]
fn tray_counts_a_waiting_parent_without_its_children() {
    let mut agenda = full_day();
    agenda.placements.retain(|p| ![6, 7, 8, 2].map(placement_id).contains(&p.id));
    let tray = unscheduled(&agenda);
    assert_eq!(tray.sessions, [2, 6, 7, 8].map(session_id));
    assert_eq!(tray.minutes, 60 + 105);
}

#[test]
fn codes_count_sessions_by_day_time_and_room() {
    let agenda = full_day().held(20, Plenary, 1, 540, 60, 1);
    let codes = codes(&agenda);
    let code = |n| codes.get(&session_id(n)).map(String::as_str);
    assert_eq!(
        [2, 4, 6, 9, 11, 12, 13].map(code).map(Option::unwrap),
        ["S1.1", "S1.2", "S1.3", "S1.4", "S1.5", "S1.6", "S1.7"]
    );
    assert_eq!((code(7), code(8)), (Some("S1.3a"), Some("S1.3b")));
    assert_eq!((code(1), code(3), code(5), code(10)), (None, None, None, None));
    assert_eq!(code_of(&agenda, session_id(20)), Some("S2.1".to_owned()));
}

#[test]
fn lanes_are_shared_only_where_sessions_overlap() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 120, 1)
        .held(2, Panel, 0, 600, 60, 1)
        .held(3, Panel, 0, 660, 30, 1)
        .held(4, Panel, 0, 700, 30, 1);
    let lanes: Vec<(u32, u32)> = lanes(&agenda.placements).iter().map(|l| (l.lane, l.lanes)).collect();
    assert_eq!(lanes, [(0, 2), (1, 2), (0, 1), (0, 1)]);
}

#[test]
fn free_slot_is_found_after_what_is_there() {
    let mut agenda =
        empty().held(1, Plenary, 0, 540, 60, 1).held(2, Meal, 0, 620, 60, 99).held(3, Panel, 0, 540, 600, 2);
    agenda.rooms[0].closes = Some(1080);
    let free = |minute, length| free_from(&agenda, room_id(1), day(0), minute, length);
    assert_eq!(free(480, 60), Some(480));
    assert_eq!(free(500, 60), Some(680), "the gap before lunch is too short");
    assert_eq!(free(600, 20), Some(600));
    assert_eq!(free(1000, 80), Some(1000));
    assert_eq!(free(1001, 80), None, "the room closes");
    assert_eq!(free_from(&agenda, room_id(9), day(0), 0, 10), None);
}

proptest! {
    #[test]
    fn lanes_never_cover_each_other(agenda in any_agenda()) {
        let today: Vec<&Placement> = agenda.placements.iter().filter(|p| p.day == day(0)).collect();
        let lanes = lanes(today.iter().copied());
        prop_assert_eq!(lanes.len(), today.len());
        let by_id = |l: &Lane| agenda.placement(l.placement).unwrap();
        for (at, a) in lanes.iter().enumerate() {
            prop_assert!(a.lane < a.lanes);
            for b in &lanes[at + 1..] {
                if by_id(a).overlaps(by_id(b)) {
                    prop_assert!(a.lane != b.lane && a.lanes == b.lanes);
                }
            }
        }
    }

    #[test]
    fn free_slot_is_free(agenda in any_agenda(), minute in 0i32..1600, length in 1i32..300) {
        if let Some(start) = free_from(&agenda, room_id(1), day(0), minute, length) {
            prop_assert!(start >= minute);
            let from = moment(day(0), start);
            for other in agenda.placements.iter().filter(|p| p.rooms.meet(&Rooms::Some(vec![room_id(1)]))) {
                let (other_from, other_to) = span(other);
                prop_assert!(other_from >= from + i64::from(length) || other_to <= from);
            }
        }
    }

    #[test]
    fn hours_never_exceed_the_minutes_from_first_to_last(agenda in any_agenda()) {
        for n in 0..4 {
            let today = || agenda.placements.iter().filter(|p| p.day == day(n));
            let first = today().map(|p| p.start).min().unwrap_or(0);
            let last = today().map(Placement::end).max().unwrap_or(0);
            let minutes = workshop_minutes(&agenda, day(n));
            prop_assert!(0 <= minutes && minutes <= last - first);
        }
    }
}
