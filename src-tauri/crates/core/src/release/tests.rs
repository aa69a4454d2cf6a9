use super::*;
use crate::agenda::samples::{any_agenda, day, empty, room_id, session_id};
use crate::ids::SessionId;
use crate::session::{Rooms, SessionKind as K};
use crate::{Localised, Minute};
use DifferenceKind as D;
use proptest::prelude::*;
use uuid::Uuid;

fn kinds(differences: &[AgendaDifference]) -> Vec<(SessionId, Vec<DifferenceKind>)> {
    differences.iter().map(|d| (d.session, d.kinds.clone())).collect()
}

#[test]
fn diff_of_a_session_moved_to_another_room_names_both_places() {
    let old = empty().held(1, K::Panel, 0, 570, 60, 1);
    let mut new = old.clone();
    new.placements[0].start = 585;
    new.placements[0].rooms = Rooms::Some(vec![room_id(2)]);
    let found = diff(&old, &new);
    assert_eq!(kinds(&found), [(session_id(1), vec![D::Moved, D::OtherRoom])]);
    let (was, is) = (found[0].before.as_ref().unwrap(), found[0].after.as_ref().unwrap());
    assert_eq!((was.start, is.start, is.end()), (570, 585, 645));
    assert_eq!(is.rooms, SlotRooms::Named(vec!["Nile Room".to_owned()]));
}

#[test]
fn diff_lists_new_and_cancelled_sessions_in_the_order_of_the_day() {
    let old = empty().held(1, K::Panel, 0, 600, 60, 1).held(2, K::Plenary, 0, 540, 30, 1);
    let mut new = old.clone().held(3, K::Closing, 0, 570, 30, 1);
    new.placements.remove(0);
    assert_eq!(
        kinds(&diff(&old, &new)),
        [(session_id(3), vec![D::New]), (session_id(1), vec![D::Cancelled])]
    );
}

#[test]
fn diff_tells_length_title_leads_language_and_mode() {
    let old = empty().held(1, K::Panel, 1, 600, 60, 1);
    let mut new = old.clone().led_by(Some(4), "Grace");
    new.placements[0].duration = 45;
    new.sessions[0].title = Localised::of("en", "Legal clinics");
    new.sessions[0].interpretation = true;
    new.sessions[0].join_link = "https://meet.example.org".to_owned();
    let wanted = vec![D::Shorter, D::Renamed, D::OtherLeads, D::OtherLanguage, D::OtherMode];
    assert_eq!(kinds(&diff(&old, &new)), [(session_id(1), wanted)]);
}

#[test]
fn diff_of_a_moved_parent_counts_what_moved_along() {
    let old = empty()
        .held(1, K::ReflectiveSpace, 0, 600, 120, 1)
        .held(2, K::Panel, 0, 600, 60, 1)
        .inside(1)
        .held(3, K::Panel, 0, 660, 60, 1)
        .inside(1);
    let mut new = old.clone();
    for placement in &mut new.placements {
        placement.start += 15;
    }
    let found = diff(&old, &new);
    assert_eq!((kinds(&found), found[0].carries), (vec![(session_id(1), vec![D::Moved])], 2));
    new.placements[2].start += 5;
    assert_eq!(diff(&old, &new).len(), 2);
}

#[test]
fn diff_of_a_session_that_becomes_internal_is_a_cancellation() {
    let old = empty().held(1, K::Panel, 0, 600, 60, 1);
    let new = old.clone().session_as(|s| s.organisers_only = true);
    assert_eq!(kinds(&diff(&old, &new)), [(session_id(1), vec![D::Cancelled])]);
    assert_eq!(kinds(&diff(&new, &old)), [(session_id(1), vec![D::New])]);
    let mut moved = new.clone();
    moved.placements[0].start = 660;
    assert!(diff(&new, &moved)[0].is_internal());
}

#[test]
fn diff_of_a_room_with_another_name_is_another_room() {
    let old = empty().held(1, K::Panel, 0, 600, 60, 1);
    let mut new = old.clone();
    new.rooms[0].name = "Victoria Hall".to_owned();
    assert_eq!(kinds(&diff(&old, &new)), [(session_id(1), vec![D::OtherRoom])]);
}

fn release(number: u32, id: u128, minute: i64, withdraws: Option<u128>) -> Release {
    Release {
        id: ReleaseId::new(Uuid::from_u128(id)),
        number,
        note: String::new(),
        at: DateTime::UNIX_EPOCH + chrono::TimeDelta::minutes(minute),
        desk: format!("Desk {id}"),
        withdraws: withdraws.map(|id| ReleaseId::new(Uuid::from_u128(id))),
    }
}

#[test]
fn releases_of_two_desks_with_one_number_both_hold() {
    let all = [release(1, 1, 0, None), release(2, 2, 10, None), release(2, 3, 11, None)];
    let held = releases_that_hold(&all);
    assert_eq!(held.iter().map(|r| r.id).collect::<Vec<_>>(), [all[2].id, all[1].id, all[0].id]);
    assert!(is_shared(&all[1], &held) && is_shared(&all[2], &held) && !is_shared(&all[0], &held));
    assert_eq!(next_number(&all), 3);
}

#[test]
fn release_taken_back_does_not_hold_and_its_number_is_not_given_again() {
    let all = [release(1, 1, 0, None), release(2, 2, 10, None), release(2, 3, 20, Some(2))];
    let held = releases_that_hold(&all);
    assert_eq!(held.iter().map(|r| r.number).collect::<Vec<_>>(), [1]);
    assert_eq!(next_number(&all), 3);
    let again = [all.as_slice(), &[release(2, 4, 30, Some(3))]].concat();
    assert_eq!(releases_that_hold(&again).first().map(|r| r.number), Some(2));
}

#[test]
fn snapshot_keeps_no_note_and_no_travel() {
    let agenda = empty().held(1, K::Panel, 0, 600, 60, 1).session_as(|s| s.note = "ask Grace".to_owned());
    let frozen = Snapshot::of(&agenda, &[]);
    assert!(frozen.agenda.sessions[0].note.is_empty());
    assert_eq!(diff(&agenda, &frozen.agenda), []);
}

proptest! {
    #[test]
    fn diff_with_itself_is_empty(agenda in any_agenda()) {
        prop_assert_eq!(diff(&agenda, &agenda), []);
    }

    #[test]
    fn diff_backwards_has_the_same_sessions(old in any_agenda(), new in any_agenda()) {
        let sessions = |found: Vec<AgendaDifference>| {
            let mut ids: Vec<SessionId> = found.iter().map(|d| d.session).collect();
            ids.sort_unstable();
            ids
        };
        prop_assert_eq!(sessions(diff(&old, &new)), sessions(diff(&new, &old)));
    }

    #[test]
    fn diff_of_one_later_start_is_one_line(start in 0i32..1200, by in 1i32..200) {
        let old = empty().held(1, K::Plenary, 0, start as Minute, 30, 1);
        let mut new = old.clone();
        new.placements[0].start += by;
        let found = diff(&old, &new);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].slot().map(|s| (s.day, s.start)), Some((day(0), start + by)));
    }
}
