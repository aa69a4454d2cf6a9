use super::*;
use crate::agenda::samples::{any_agenda, day, empty, id, placement_id, room_id, session_id};
use crate::agenda::{Presence, apply};
use crate::ids::DelegateId;
use crate::session::SessionKind::{Panel, Plenary, ReflectiveSpace};
use proptest::prelude::*;

fn of(agenda: &Agenda, kind: ClashKind) -> Vec<Fix> {
    let clash = clashes(agenda).into_iter().find(|c| c.kind == kind).unwrap();
    fixes(agenda, &clash)
}

/// The agenda once a way out was taken.
fn taken(agenda: &Agenda, fix: &Fix) -> Agenda {
    match &fix.remedy {
        Remedy::Change(change) => apply(agenda, &plan(agenda, change, &Policy::default()).unwrap()),
        Remedy::Leads(id, leads) => {
            let mut after = agenda.clone();
            after.sessions.iter_mut().find(|s| s.id == *id).unwrap().leads.clone_from(leads);
            after
        }
        Remedy::Interpretation(id) => {
            let mut after = agenda.clone();
            after.sessions.iter_mut().find(|s| s.id == *id).unwrap().interpretation = true;
            after
        }
    }
}

fn solved(agenda: &Agenda, fix: &Fix, kind: ClashKind) -> bool {
    !clashes(&taken(agenda, fix)).iter().any(|c| c.kind == kind)
}

#[test]
fn double_booked_person_leaves_it_to_the_other_lead_or_begins_later() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .led_by(Some(1), "Grace")
        .held(2, Panel, 0, 570, 60, 2)
        .session_as(|s| s.expected_people = Some(10))
        .led_by(Some(1), "Grace")
        .led_by(None, "Amina");
    let found = of(&agenda, ClashKind::Person);
    let kinds: Vec<FixKind> = found.iter().map(|f| f.kind).collect();
    assert_eq!(kinds, [FixKind::LeaveTo, FixKind::StartAt, FixKind::StartAt]);
    assert!(found.iter().all(|fix| solved(&agenda, fix, ClashKind::Person)));
    let Remedy::Leads(session, leads) = &found[0].remedy else { panic!() };
    assert_eq!((*session, leads.len(), leads[0].name.as_str()), (session_id(2), 1, "Amina"));
}

#[test]
fn room_taken_twice_offers_a_free_room_that_holds_the_people() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .held(2, Panel, 0, 570, 60, 1)
        .session_as(|s| s.expected_people = Some(18))
        .held(3, Panel, 0, 560, 60, 2)
        .session_as(|s| s.expected_people = Some(10));
    let found = of(&agenda, ClashKind::Room);
    let to = Change::Move {
        placement: placement_id(2),
        day: day(0),
        start: 570,
        rooms: Some(Rooms::Some(vec![room_id(3)])),
    };
    assert_eq!(found[0].remedy, Remedy::Change(to), "the Nile Room is taken, the Kivu Room holds 20");
    assert!(found.len() <= 3 && found.iter().all(|fix| solved(&agenda, fix, ClashKind::Room)));
}

#[test]
fn child_outside_its_parent_is_taken_in_or_the_parent_reaches_further() {
    let agenda = empty().held(1, ReflectiveSpace, 0, 540, 120, 1).held(2, Panel, 0, 620, 60, 1).inside(1);
    let kinds: Vec<FixKind> = of(&agenda, ClashKind::NestedOutside).iter().map(|f| f.kind).collect();
    assert_eq!(kinds, [FixKind::Widen, FixKind::StartAt]);
}

#[test]
fn pinned_placements_are_not_told_to_move() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 1)
        .placement_as(|p| p.pinned = true)
        .led_by(Some(1), "")
        .held(2, Panel, 0, 540, 60, 2)
        .placement_as(|p| p.pinned = true)
        .led_by(Some(1), "");
    let found = of(&agenda, ClashKind::Person);
    assert_eq!(found.iter().map(|f| f.kind).collect::<Vec<_>>(), [FixKind::Unschedule], "the last way out");
    assert!(solved(&agenda, &found[0], ClashKind::Person));
}

#[test]
fn crowd_exchanges_rooms_with_what_begins_at_the_same_time() {
    let agenda = empty()
        .held(1, Plenary, 0, 540, 60, 2)
        .session_as(|s| s.expected_people = Some(50))
        .held(2, Panel, 0, 540, 60, 1)
        .session_as(|s| s.expected_people = Some(10));
    let found = of(&agenda, ClashKind::Capacity);
    assert_eq!(found.iter().map(|f| f.kind).collect::<Vec<_>>(), [FixKind::ExchangeRooms]);
    assert!(solved(&agenda, &found[0], ClashKind::Capacity));
}

#[test]
fn somebody_who_is_away_for_a_whole_day_leads_on_another() {
    let mut agenda = empty().held(1, Plenary, 0, 540, 60, 1).led_by(Some(1), "");
    agenda.presence.push(Presence {
        delegate: DelegateId::new(id(1)),
        from: Some((day(1), 480)),
        until: None,
    });
    let found = of(&agenda, ClashKind::PersonAbsent);
    assert_eq!(found.iter().map(|f| f.kind).collect::<Vec<_>>(), [FixKind::AnotherDay]);
    let to = Change::Move { placement: placement_id(1), day: day(1), start: 540, rooms: None };
    assert_eq!(found[0].remedy, Remedy::Change(to));
}

#[test]
fn pins_hold_whatever_the_clash_is() {
    let mut agenda = empty()
        .held(1, ReflectiveSpace, 0, 540, 60, 1)
        .placement_as(|p| p.pinned = true)
        .held(2, Panel, 0, 560, 60, 1)
        .inside(1)
        .placement_as(|p| p.pinned = true)
        .held(3, Plenary, 0, 700, 60, 2)
        .session_as(|s| s.expected_people = Some(10))
        .placement_as(|p| p.pinned = true);
    agenda.rooms[1].closes = Some(730);
    let kinds = |kind| of(&agenda, kind).iter().map(|f| f.kind).collect::<Vec<_>>();
    assert_eq!(kinds(ClashKind::NestedOutside), [FixKind::Unschedule]);
    let elsewhere = kinds(ClashKind::OutsideDay);
    assert_eq!(elsewhere, [FixKind::MoveToRoom], "another room at the same time is no other time");
}

proptest! {
    #[test]
    fn ways_out_solve_their_clash_make_none_and_leave_pins_alone(agenda in any_agenda()) {
        let before = clashes(&agenda);
        let gone = |after: &Agenda, clash: &Clash| {
            let now = clashes(after);
            let known = |c: &Clash| before.iter().any(|b| b.about() == c.about());
            now.iter().all(known) && !now.iter().any(|c| c.about() == clash.about())
        };
        for clash in &before {
            let found = fixes(&agenda, clash);
            prop_assert!(found.len() <= 3);
            for fix in &found {
                let after = taken(&agenda, fix);
                prop_assert!(gone(&after, clash), "{:?} of {:?}", fix, clash);
                if fix.kind == FixKind::Unschedule {
                    continue;
                }
                for pinned in agenda.placements.iter().filter(|p| p.pinned) {
                    let time = |p: &Placement| (p.day, p.start, p.duration);
                    prop_assert_eq!(after.placement(pinned.id).map(time), Some(time(pinned)));
                }
            }
            // Only what stands in the way of another clash as well, once it leaves, has none.
            if found.is_empty() {
                for id in [Some(clash.first), clash.second].into_iter().flatten() {
                    let change = Change::Unschedule { placement: id };
                    let after = apply(&agenda, &plan(&agenda, &change, &Policy::default()).unwrap());
                    prop_assert!(!gone(&after, clash), "{:?} has a way out", clash);
                }
            }
        }
    }
}
