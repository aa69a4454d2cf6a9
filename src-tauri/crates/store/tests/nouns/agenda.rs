//! The workshop, its rooms, sessions and placements.

use warsha_core::Localised;
use warsha_core::agenda::Presence;
use warsha_core::ids::{OutcomeId, PlacementId, SessionId};
use warsha_core::operation::{ChangedArea, Operation};
use warsha_core::session::{Lead, LeadRole, Placement, Rooms, SessionKind, SessionMode};
use warsha_store::*;

use crate::after;
use crate::support::*;

fn placement(number: u128, session: SessionId, rooms: Rooms) -> Placement {
    Placement {
        id: PlacementId::new(uuid(0x5000 + number)),
        session,
        day: "2024-06-30".parse().unwrap(),
        start: 1470,
        duration: 45,
        open_end: true,
        rooms,
        pinned: true,
    }
}

#[test]
fn workshop_comes_back_with_outcomes_in_order_and_day_notes() {
    let place = Place::new();
    place.create("w.warsha").close().unwrap();
    let mut document = place.open("w.warsha").unwrap();
    assert_eq!(workshop::get(&document).unwrap(), workshop_sample());
    let mut smaller = workshop_sample();
    smaller.programme_line.outcomes.remove(0);
    smaller.day_notes.clear();
    smaller.expected_people = None;
    smaller.country = None;
    let done = document.write(Operation::EditWorkshop, "", |tx| workshop::set(tx, &smaller)).unwrap();
    assert_eq!(done.changed, [ChangedArea::Workshop, ChangedArea::Agenda]);
    assert_eq!(workshop::get(&document).unwrap(), smaller);
}

#[test]
fn rooms_come_back_in_the_order_of_rank() {
    let (mut second, first) = (room(1, "Salle bleue"), room(2, "Garden"));
    second.rank = "b".into();
    let (_place, mut document) = after(|tx| {
        rooms::upsert(tx, &second)?;
        rooms::upsert(tx, &first)
    });
    assert_eq!(rooms::all(&document).unwrap(), [first.clone(), second.clone()]);
    assert_eq!(rooms::get(&document, second.id).unwrap(), Some(second));
    let done = document.write(Operation::RemoveRoom, "Garden", |tx| rooms::remove(tx, first.id)).unwrap();
    assert_eq!(done.changed, [ChangedArea::Workshop, ChangedArea::Agenda]);
    assert_eq!(rooms::get(&document, first.id).unwrap(), None);
}

#[test]
fn session_comes_back_with_leads_and_outcomes_in_order() {
    let lead =
        |name: &str, role| Lead { delegate: None, name: name.into(), organisation: "LPF".into(), role };
    let mut full = session(1, "Opening");
    full.short_title = Localised::of("fr", "Ouv.");
    full.kind = SessionKind::ReflectiveSpace;
    full.parent = Some(SessionId::new(uuid(9)));
    full.leads =
        vec![lead("Zoé", LeadRole::Moderator), lead("", LeadRole::Panellist), lead("Ana", LeadRole::Lead)];
    full.leads[2].delegate = Some(delegate(1, "").id);
    full.languages = vec!["fr".into()];
    full.interpretation = true;
    full.objective = "See".into();
    full.outcomes = vec![OutcomeId::new(uuid(12)), OutcomeId::new(uuid(11))];
    full.note = "n".into();
    full.organisers_only = true;
    full.mode = SessionMode::Hybrid;
    full.join_link = "https://meet.example.org/x".into();
    full.expected_people = Some(0);
    full.shortest_minutes = Some(20);
    let bare = session(2, "Tea");
    let (_place, mut document) = after(|tx| {
        sessions::upsert(tx, &full)?;
        sessions::upsert(tx, &bare)
    });
    assert_eq!(sessions::all(&document).unwrap(), [full.clone(), bare]);
    full.leads.remove(0);
    full.outcomes.reverse();
    document.write(Operation::EditSession, "Opening", |tx| sessions::upsert(tx, &full)).unwrap();
    assert_eq!(sessions::get(&document, full.id).unwrap(), Some(full));
}

#[test]
fn placements_come_back_by_day_and_hide_with_their_session() {
    let (one, two) = (session(1, "Opening"), session(2, "Tea"));
    let some = Rooms::Some(vec![room(2, "").id, room(1, "").id]);
    let mut placed =
        [placement(1, one.id, some), placement(2, two.id, Rooms::All), placement(3, one.id, Rooms::None)];
    placed[2].day = "2024-06-29".parse().unwrap();
    let (_place, mut document) = after(|tx| {
        sessions::upsert(tx, &one)?;
        sessions::upsert(tx, &two)?;
        placed.iter().try_for_each(|one| placements::upsert(tx, one))
    });
    let [first, second, third] = placed;
    assert_eq!(placements::all(&document).unwrap(), [third.clone(), first.clone(), second.clone()]);
    assert_eq!(placements::of_session(&document, one.id).unwrap(), [third, first.clone()]);
    assert_eq!(placements::get(&document, first.id).unwrap(), Some(first.clone()));
    document.write(Operation::RemoveSession, "Opening", |tx| sessions::remove(tx, one.id)).unwrap();
    assert_eq!(placements::all(&document).unwrap(), std::slice::from_ref(&second));
    assert_eq!(placements::get(&document, first.id).unwrap(), None);
    let done =
        document.write(Operation::UnscheduleSession, "Tea", |tx| placements::remove(tx, second.id)).unwrap();
    assert_eq!(done.changed, [ChangedArea::Agenda]);
    assert_eq!(placements::all(&document).unwrap(), []);
}

#[test]
fn agenda_holds_days_rooms_sessions_placements_and_presence() {
    let mut person = delegate(1, "Ana");
    person.arrives_on = "2024-06-29".parse().ok();
    person.leaves_on = "2024-07-01".parse().ok();
    person.leaves_at = Some(700);
    let (_place, document) = after(|tx| {
        rooms::upsert(tx, &room(1, "Garden"))?;
        sessions::upsert(tx, &session(1, "Opening"))?;
        placements::upsert(tx, &placement(1, session(1, "").id, Rooms::All))?;
        delegates::insert(tx, &delegate(2, "No travel"))?;
        delegates::insert(tx, &person)
    });
    let agenda = agenda::assemble(&document, 22).unwrap();
    assert_eq!(agenda.days.len(), 4);
    assert_eq!(
        (agenda.rooms.len(), agenda.sessions.len(), agenda.placements.len(), agenda.people),
        (1, 1, 1, 22)
    );
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(
        agenda.presence,
        [Presence {
            delegate: person.id,
            from: Some((day("2024-06-29"), 0)),
            until: Some((day("2024-07-01"), 700))
        }]
    );
}
