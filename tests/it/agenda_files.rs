//! An agenda written to a spreadsheet and read back is the same agenda.

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, fixture, one};

/// The agenda by what it says, without ids: sessions with their places, and rooms in order.
fn said(view: &Value) -> Value {
    let list = |key: &str| view[key].as_array().unwrap().clone();
    let (sessions, placements, rooms) = (list("sessions"), list("placements"), list("rooms"));
    let title =
        |id: &Value| sessions.iter().find(|s| s["id"] == *id).map_or(Value::Null, |s| s["title"].clone());
    let room = |id: &Value| rooms.iter().find(|r| r["id"] == *id).map_or(Value::Null, |r| r["name"].clone());
    let outcome = |id: &Value| one(&view["outcomes"], |outcome| outcome["id"] == *id)["code"].clone();
    let kind = |id: &Value| {
        let kinds = view["own_kinds"].as_array().unwrap();
        kinds.iter().find(|kind| kind["id"] == *id).map_or(Value::Null, |kind| kind["name"].clone())
    };
    let mut all: Vec<Value> = sessions
        .iter()
        .map(|session| {
            let mut said = session.clone();
            said["id"] = Value::Null;
            said["parent"] = title(&session["parent"]);
            said["own_kind"] = kind(&session["own_kind"]);
            said["outcomes"] = session["outcomes"].as_array().unwrap().iter().map(outcome).collect();
            let mut places: Vec<Value> = placements
                .iter()
                .filter(|p| p["session"] == session["id"])
                .map(|place| {
                    let mut said = place.clone();
                    said["id"] = Value::Null;
                    said["session"] = Value::Null;
                    said["rooms"]["rooms"] =
                        place["rooms"]["rooms"].as_array().unwrap().iter().map(room).collect();
                    said
                })
                .collect();
            places.sort_by_key(Value::to_string);
            said["places"] = places.into();
            said
        })
        .collect();
    all.sort_by_key(Value::to_string);
    let rooms: Vec<Value> = rooms
        .iter()
        .map(|room| {
            let mut room = room.clone();
            room["id"] = Value::Null;
            room
        })
        .collect();
    let kinds: Vec<Value> = list("own_kinds")
        .into_iter()
        .map(|mut kind| {
            kind["id"] = Value::Null;
            kind
        })
        .collect();
    json!({ "sessions": all, "rooms": rooms, "kinds": kinds })
}

/// Everything that is hard to write into cells, on top of the four-day agenda.
fn rich() -> TestWorkshop {
    let mut desk = TestWorkshop::imported();
    let mut settings = desk.ask("workshop_settings");
    settings["outcomes"] = json!([{ "id": "", "code": "PO1", "text": { "en": "Peace" } }]);
    let outcome = desk.call("edit_workshop", settings)["outcomes"][0]["id"].clone();
    let odd = json!({
        "id": "", "name": "Salle A/B, \"bleue\"; étage 2", "capacity": 14, "setup": "circle", "equipment": "projector, booth",
        "opens": 480, "closes": 1230,
    });
    let odd = desk.call("put_room", odd)["id"].clone();
    let kind = desk.call(
        "put_kind",
        json!({ "id": "", "name": { "en": "Healing circle", "fr": "Cercle de guérison" }, "colour": "plum", "counts": false }),
    );
    // Nothing is of this kind yet.
    let market = json!({ "id": "", "name": { "ar": "سوق الأفكار" }, "colour": "orange", "counts": true });
    desk.call("put_kind", market);
    let rooms = |ids: Value| json!({ "all": false, "rooms": ids });
    let add = |desk: &mut TestWorkshop, title: Value, kind: &str, at: Value| {
        let order = json!({ "title": title, "kind": kind, "duration": 50, "parent": null, "at": at });
        desk.call("add_session", order)["id"].clone()
    };
    // After midnight, in two rooms, with everything that a session can have.
    let hall = desk.room("Main Hall");
    let night = json!({ "day": "2024-06-11", "start": 1470, "rooms": rooms(json!([odd, hall])) });
    let night =
        add(&mut desk, json!({ "en": "=Night talk, part 1", "ar": "حديث الليل" }), "presentation", night);
    desk.call(
        "edit_session",
        json!({
            "id": night, "own_kind": kind["id"], "short_title": { "en": "Night", "fr": "Nuit" }, "outcomes": [outcome],
            "tags": ["legal aid", "a; b", "c, \"d\""], "needs": ["projector"], "languages": ["fr", "sw"], "interpretation": true,
            "mode": "hybrid", "join_link": "https://meet.example.org/night", "objective": "Line one\nline two", "note": "+ask Grace",
            "expected_people": 12, "shortest_minutes": 20, "usual_minutes": 75,
            "leads": [
                { "delegate": null, "name": "Grace & Amina, together", "organisation": "", "role": "facilitator" },
                { "delegate": null, "name": "", "organisation": "Ministry of Gender, Labour (Kampala)", "role": "panellist" },
                { "delegate": null, "name": "lowercase name", "organisation": "Org; two", "role": "rapporteur" },
            ],
        }),
    );
    // Twice on the agenda, the second time pinned in all rooms.
    let yoga = add(
        &mut desk,
        json!({ "en": "Yoga" }),
        "other",
        json!({ "day": "2024-06-10", "start": 390, "rooms": rooms(json!([])) }),
    );
    let again = json!({ "change": "place", "session": yoga, "day": "2024-06-12", "start": 400, "duration": 35, "rooms": { "all": true, "rooms": [] } });
    let again = desk.call("change_agenda", again)["after"][0]["id"].clone();
    desk.call("change_agenda", json!({ "change": "pin", "placement": again, "pinned": true }));
    // Waiting, for the team only; and a title that other files end their day with.
    let waiting = add(&mut desk, json!({ "en": "End of day 1" }), "internal", Value::Null);
    desk.call("edit_session", json!({ "id": waiting, "organisers_only": false }));
    let parallel = json!({ "day": "2024-06-12", "start": 400, "rooms": rooms(json!([hall])) });
    add(&mut desk, json!({ "fr": "Plénière parallèle" }), "plenary", parallel);
    desk
}

fn reads_back(mut desk: TestWorkshop, file: &str, language: &str, with_rooms: bool) {
    let path = desk.path(file);
    let written = desk.call("export_agenda", json!({ "path": path, "language": language }));
    assert_eq!(written["first_sheet_only"], !with_rooms);
    let count = written["count"].clone();
    let before = desk.ask("agenda");
    assert!(count.as_u64().unwrap() >= before["placements"].as_array().unwrap().len() as u64);
    let mut fresh = TestWorkshop::empty();
    // Outcomes belong to the workshop, and people to its list: they are there before.
    let mut settings = fresh.ask("workshop_settings");
    settings["outcomes"] = json!([{ "id": "", "code": "PO1", "text": { "en": "Peace" } }]);
    fresh.call("edit_workshop", settings);
    fresh.call("import_delegates", json!({ "path": fixture("delegates/exchange-22.xlsx") }));
    fresh.call("import_agenda", json!({ "path": path }));
    let mut pair = [said(&before), said(&fresh.ask("agenda"))];
    // Ids of people differ between two workshops; that somebody was found in the list does not.
    for side in &mut pair {
        for session in side["sessions"].as_array_mut().unwrap() {
            for lead in session["leads"].as_array_mut().unwrap() {
                lead["delegate"] = json!(!lead["delegate"].is_null());
            }
        }
        if !with_rooms {
            side["rooms"] = Value::Null;
            side["kinds"] = Value::Null;
            for session in side["sessions"].as_array_mut().unwrap() {
                // One name of a kind is in the row of its session; its other names are not.
                session["own_kind"] = session["own_kind"]["en"].take();
            }
        }
    }
    let [before, after] = pair;
    for (was, is) in before["sessions"].as_array().unwrap().iter().zip(after["sessions"].as_array().unwrap())
    {
        assert_eq!(was, is);
    }
    assert_eq!(before, after);
}

#[test]
fn agenda_written_as_xlsx_and_read_back_is_the_same_agenda() {
    reads_back(rich(), "agenda.xlsx", "en", true);
}

#[test]
fn agenda_written_as_csv_and_read_back_is_the_same_agenda() {
    reads_back(rich(), "agenda.csv", "en", false);
}

#[test]
fn agenda_written_with_french_headings_is_read_back_too() {
    reads_back(rich(), "agenda.xlsx", "fr", true);
    reads_back(TestWorkshop::imported(), "agenda.csv", "fr", false);
}
