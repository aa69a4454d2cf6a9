//! Lists and forms on paper, made from a workshop: what stands on them, for whom, and who is held back.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use warsha_tests::workshop::TestWorkshop;

/// The text of a PDF with every stretch of white space as one space.
fn text_of(path: &Path) -> String {
    let out =
        Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(path).arg("-").output().unwrap();
    assert!(out.status.success(), "{out:?}");
    let text = String::from_utf8(out.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn print(desk: &mut TestWorkshop, order: Value) -> String {
    let path = desk.path("printed.pdf");
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    text_of(&path)
}

fn order(artefact: &str, audience: &str) -> Value {
    json!({ "artefact": artefact, "languages": ["en"], "audience": audience })
}

#[test]
fn every_delegate_is_on_the_list_once_with_the_numbers_of_the_delegations() {
    let mut desk = TestWorkshop::imported();
    let delegations = desk.ask("delegations");
    let text = print(&mut desk, order("delegates", "organisers"));
    for delegate in delegations["delegates"].as_array().unwrap() {
        let name = delegate["full_name"].as_str().unwrap();
        // A long name goes on in a second line, after a space or a hyphen.
        let mut parts = name.split([' ', '-']);
        assert!(parts.all(|part| text.contains(part)), "{name}: {text}");
    }
    assert!(text.contains("4 countries, 16 organisations"), "{text}");
    // These delegations have no targets.
    assert!(text.contains(&format!("– {}", delegations["total"]["actual"])), "{text}");
}

#[test]
fn hotel_is_told_names_rooms_and_nights_but_no_telephone_and_no_organisation() {
    let mut desk = TestWorkshop::imported();
    let delegate = desk.delegate("Keji Lokuju Modi");
    let details = json!({
        "arrives_on": "2026-05-11", "arrives_at": "14:20", "leaves_on": "2026-05-16", "hotel_room": "Twin 1",
        "phone": "+211 555 070 707", "protected": true, "alias": "Heron",
    });
    desk.call("edit_delegates", json!({ "ids": [delegate["id"]], "details": details }));
    let text = print(&mut desk, order("rooming", "hotel"));
    assert!(text.contains("For: hotel reception"), "{text}");
    // The hotel must know whom it lodges.
    assert!(text.contains("Keji") && text.contains("11 May, 14:20") && text.contains("16 May"), "{text}");
    assert!(text.contains("Twin 1") && text.contains("18 guests"), "{text}");
    assert!(!text.contains("555 070") && !text.contains("Dialogue"), "{text}");
}

#[test]
fn drivers_get_no_telephone_numbers_and_organisers_do() {
    let mut desk = TestWorkshop::imported();
    let delegate = desk.delegate("Keji Lokuju Modi");
    let details = json!({ "arrives_on": "2026-05-11", "phone": "+211 555 070 707", "pick_up": "KQ 412" });
    desk.call("edit_delegates", json!({ "ids": [delegate["id"]], "details": details }));
    let drivers = print(&mut desk, order("transport", "hotel"));
    assert!(drivers.contains("For: drivers") && drivers.contains("KQ 412"), "{drivers}");
    assert!(!drivers.contains("707"), "{drivers}");
    assert!(print(&mut desk, order("transport", "organisers")).contains("707"));
}

#[test]
fn kitchen_gets_counts_and_no_name() {
    let mut desk = TestWorkshop::imported();
    let people = desk.ask("delegations")["delegates"].as_array().unwrap().clone();
    for (person, diet) in people.iter().zip(["halal", "Halal, no nuts", "végétarien", "no onions"]) {
        desk.call("edit_delegates", json!({ "ids": [person["id"]], "details": { "diet": diet } }));
    }
    let text = print(&mut desk, order("meals", "hotel"));
    assert!(
        text.contains("Halal") && text.contains("Vegetarian") && text.contains("1 guest: no onions"),
        "{text}"
    );
    assert!(text.contains("1 guest has an allergy: nuts"), "{text}");
    for person in &people {
        let name = person["full_name"].as_str().unwrap();
        assert!(!text.contains(name), "{name} is in the kitchen's list");
    }
}

#[test]
fn feedback_form_asks_about_the_sessions_of_its_day() {
    let mut desk = TestWorkshop::imported();
    let one =
        json!({ "artefact": "feedback", "languages": ["en", "fr"], "audience": "participants", "days": [1] });
    let text = print(&mut desk, one);
    assert!(text.contains("Your day") && text.contains("Votre journée"), "{text}");
    assert!(text.contains("A question that is still open"), "{text}");
}

#[test]
fn plan_of_a_session_says_when_where_and_with_whom() {
    let mut desk = TestWorkshop::imported();
    let session = desk.session("Evaluation");
    let order = json!({
        "artefact": "session-plan", "languages": ["en"], "audience": "facilitators",
        "choices": { "sessions": session["id"] },
    });
    let text = print(&mut desk, order);
    assert!(text.contains("Session plan") && text.contains("Evaluation"), "{text}");
    assert!(text.contains("Facilitators only") && text.contains("Notes for the report"), "{text}");
}

#[test]
fn list_of_the_screen_is_printed_with_the_columns_and_people_that_were_chosen() {
    let mut desk = TestWorkshop::imported();
    let people = desk.ask("delegations")["delegates"].as_array().unwrap().clone();
    let id = |at: usize| people[at]["id"].as_str().unwrap().to_owned();
    let phone = json!({ "phone": "+211 555 070 707" });
    desk.call("edit_delegates", json!({ "ids": [id(1)], "details": phone }));
    let order = |audience: &str| {
        json!({
            "artefact": "table", "languages": ["en"], "audience": audience,
            "choices": {
                "columns": "number,name,phone,nonsense", "people": format!("{},{}", id(1), id(0)),
                "group": "delegation", "title": "Delegates", "narrowed": "confirmed",
            },
        })
    };
    let text = print(&mut desk, order("organisers"));
    let at = |name: &Value| text.find(name.as_str().unwrap()).unwrap_or_else(|| panic!("{name}: {text}"));
    assert!(at(&people[1]["full_name"]) < at(&people[0]["full_name"]), "in the order of the screen: {text}");
    assert!(text.contains("2 rows") && text.contains("707") && text.contains("For: organisers"), "{text}");
    assert!(!print(&mut desk, order("participants")).contains("707"), "telephones are the team's");
    let catalogue = desk.ask("print_catalogue");
    assert!(catalogue.as_array().unwrap().iter().all(|one| one["artefact"] != "table"));
    let empty = json!({ "artefact": "table", "languages": ["en"] });
    assert_eq!(desk.refused("print_preview", empty), "nothing_to_print");
}

#[test]
fn list_of_the_screen_for_others_names_the_alias_and_no_delegation() {
    let mut desk = TestWorkshop::imported();
    let delegate = desk.delegate("Keji Lokuju Modi");
    let details = json!({ "protected": true, "alias": "Heron", "phone": "+211 555 070 707", "note": "Keji" });
    desk.call("edit_delegates", json!({ "ids": [delegate["id"]], "details": details }));
    for audience in ["participants", "facilitators", "donor", "public"] {
        let order = json!({
            "artefact": "table", "languages": ["en"], "audience": audience,
            "choices": {
                "columns": "number,name,native_name,organisation,city,country,position,phone,email,note",
                "people": delegate["id"], "group": "delegation",
            },
        });
        let text = print(&mut desk, order);
        assert!(text.contains("Heron") && text.contains("Other delegates"), "{audience}: {text}");
        for secret in ["Keji", "707", "Sudan", "Dialogue", "Juba"] {
            assert!(!text.contains(secret), "{audience} is told {secret}: {text}");
        }
    }
}

#[test]
fn artefacts_without_their_data_are_nothing_to_print() {
    let mut desk = TestWorkshop::imported();
    for (artefact, audience) in [("allowances", "organisers"), ("changes", "participants")] {
        assert_eq!(
            desk.refused("print_preview", order(artefact, audience)),
            "nothing_to_print",
            "{artefact}"
        );
    }
}

#[test]
fn day_list_of_the_agenda_is_printed_for_its_readers() {
    let mut desk = TestWorkshop::imported();
    let session = desk.session("Evaluation");
    desk.call("edit_session", json!({ "id": session["id"], "note": "Bring the boxes" }));
    let order = |days: Value, audience: &str| {
        json!({
            "artefact": "table", "languages": ["en"], "audience": audience, "days": days,
            "choices": { "list": "sessions", "columns": "start,title,note", "narrowed": "Thursday" },
        })
    };
    let text = print(&mut desk, order(json!([4]), "organisers"));
    assert!(
        text.contains("Agenda") && text.contains("Thursday") && text.contains("Bring the boxes"),
        "{text}"
    );
    assert!(text.contains("Evaluation") && !text.contains("Opening and welcome"), "{text}");
    let text = print(&mut desk, order(json!([]), "participants"));
    assert!(text.contains("Opening and welcome") && !text.contains("Bring the boxes"), "{text}");
    assert!(text.contains("Thursday 13 June"), "each day stands under its date: {text}");
}

#[test]
fn arrivals_are_printed_with_their_times_and_whoever_is_missing_without() {
    let mut desk = TestWorkshop::imported();
    let here = desk.delegate("Keji Lokuju Modi");
    desk.pass(7);
    desk.call("check_in", json!({ "delegate": here["id"], "way": "typed" }));
    desk.pass(3);
    let order = |who: &str, audience: &str| {
        json!({
            "artefact": "table", "languages": ["en"], "audience": audience,
            "choices": { "list": "arrivals", "who": who, "columns": "name,arrived" },
        })
    };
    let text = print(&mut desk, order("here", "organisers"));
    assert!(text.contains("Keji Lokuju Modi") && text.contains("09:07") && text.contains("1 row"), "{text}");
    let text = print(&mut desk, order("missing", "organisers"));
    assert!(!text.contains("Keji") && !text.contains("09:07") && text.contains("21 rows"), "{text}");
    assert!(print(&mut desk, order("all", "organisers")).contains("22 rows"));
    assert_eq!(desk.refused("print_preview", order("all", "public")), "nothing_to_print");
}

#[test]
fn printing_log_and_clashes_are_printed_for_the_team_alone() {
    let mut desk = TestWorkshop::imported();
    let order = |list: &str, audience: &str| {
        json!({
            "artefact": "table", "languages": ["en"], "audience": audience, "choices": { "list": list },
        })
    };
    assert_eq!(desk.refused("print_preview", order("printings", "organisers")), "nothing_to_print");
    print(&mut desk, json!({ "artefact": "attendance", "languages": ["fr"], "days": [1] }));
    desk.pass(1);
    let text = print(&mut desk, order("printings", "organisers"));
    assert!(text.contains("What was printed") && text.contains("fr") && text.contains("1 row"), "{text}");
    // Into the opening's room and time.
    let stories = desk.placement("Country stories 1: Burundi and South Sudan");
    desk.call(
        "change_agenda",
        json!({ "change": "move", "placement": stories["id"], "day": "2024-06-10", "start": 510, "rooms": null }),
    );
    let text = print(&mut desk, order("clashes", "organisers"));
    assert!(text.contains("Two sessions in one room") && text.contains("Country stories 1"), "{text}");
    for list in ["printings", "clashes"] {
        assert_eq!(desk.refused("print_preview", order(list, "participants")), "nothing_to_print", "{list}");
    }
}

#[test]
fn organisations_targets_activity_and_real_times_are_printed_as_they_stand_on_the_screen() {
    let mut desk = TestWorkshop::imported();
    let order = |list: &str, audience: &str, columns: &str| {
        json!({
            "artefact": "table", "languages": ["en"], "audience": audience,
            "choices": { "list": list, "columns": columns },
        })
    };
    let known = desk.ask("organisations")["organisations"].as_array().unwrap().clone();
    let text = print(&mut desk, order("organisations", "organisers", ""));
    assert!(text.contains("Organisations") && text.contains(&format!("{} rows", known.len())), "{text}");
    let people: u64 = known.iter().map(|one| one["people"].as_u64().unwrap()).sum();
    assert!(text.contains(&format!("In all {people}")), "{text}");
    let mut chosen = order("organisations", "organisers", "name,people");
    chosen["choices"]["rows"] = known[0]["id"].clone();
    assert!(print(&mut desk, chosen).contains("1 row"));

    let delegation = json!({
        "id": "", "name": { "en": "Delegation of Burundi" }, "kind": "country", "country": "BI", "organisation_name": "", "counted": true,
        "targets": [{ "people": 3, "places": ["Bujumbura"] }],
    });
    desk.call("put_delegation", delegation);
    let text = print(&mut desk, order("targets", "donor", "delegation,places,target,coming,difference"));
    assert!(text.contains("Burundi 3 0 –3") && text.contains("Everyone 3 22 +19"), "{text}");
    assert!(!text.contains("3 from Bujumbura"), "cities are the team's: {text}");
    let text = print(&mut desk, order("targets", "organisers", ""));
    assert!(text.contains("Delegations and targets") && text.contains("Everyone"), "{text}");

    let text = print(&mut desk, order("activity", "organisers", "when,what"));
    assert!(text.contains("Activity log") && text.contains("import"), "{text}");
    for list in ["organisations", "activity"] {
        assert_eq!(
            desk.refused("print_preview", order(list, "participants", "")),
            "nothing_to_print",
            "{list}"
        );
    }

    assert_eq!(desk.refused("print_preview", order("times", "organisers", "")), "nothing_to_print");
    let opening = desk.placement("Opening and welcome");
    desk.call("start_session", json!({ "id": opening["id"] }));
    let text = print(&mut desk, order("times", "organisers", "title,start,started,late"));
    assert!(text.contains("Opening and welcome 08:30 09:00 +30"), "{text}");
}

#[test]
fn late_day_is_printed_before_and_after_and_stays_as_it_is() {
    let mut desk = TestWorkshop::imported();
    let before = desk.ask("agenda")["placements"].clone();
    let change = json!({ "change": "run_late", "day": "2024-06-10", "from": 530, "minutes": 20 });
    let order = |audience: &str, change: &str| {
        json!({
            "artefact": "table", "languages": ["en"], "audience": audience, "days": [1],
            "choices": { "list": "late", "columns": "start,title,new_start,change", "title": "20 minutes late", "change": change },
        })
    };
    let text = print(&mut desk, order("organisers", &change.to_string()));
    assert!(text.starts_with("20 minutes late") && text.contains("20 minutes later"), "{text}");
    let proposal = desk.call("preview_agenda_change", change.clone());
    let moved = proposal["rows"].as_array().unwrap().iter().find(|row| row["kind"] == "moved").unwrap();
    let clock =
        |minute: &Value| format!("{:02}:{:02}", minute.as_i64().unwrap() / 60, minute.as_i64().unwrap() % 60);
    assert!(text.contains(&clock(&moved["after"]["start"])) && text.contains("later"), "{text}");
    assert_eq!(desk.ask("agenda")["placements"], before, "printing changes nothing");
    assert_eq!(desk.refused("print_preview", order("public", &change.to_string())), "nothing_to_print");
    assert_eq!(desk.refused("print_preview", order("organisers", "late")), "bad_arguments");
}
