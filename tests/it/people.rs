//! Organisations, own fields, seats that change hands and the next edition's people, through the one door.

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, one};

fn organisation(desk: &mut TestWorkshop, name: &str) -> Value {
    one(&desk.ask("organisations")["organisations"], |o| o["name"] == name)
}

#[test]
fn organisations_are_added_made_offices_merged_and_only_then_taken_away() {
    let mut desk = TestWorkshop::empty();
    let put = |desk: &mut TestWorkshop, id: &Value, name: &str, parent: &Value| {
        let order = json!({
            "id": id.as_str().unwrap_or_default(), "name": name, "names": { "fr": format!("{name} (fr)") }, "acronym": "",
            "kind": "cso", "role": "member", "country": "BI", "parent": parent, "outcomes": [],
        });
        desk.call("put_organisation", order)
    };
    put(&mut desk, &Value::Null, "Global Office", &Value::Null);
    let head = organisation(&mut desk, "Global Office")["id"].clone();
    put(&mut desk, &Value::Null, "Country Office", &head);
    let office = organisation(&mut desk, "Country Office")["id"].clone();
    put(&mut desk, &Value::Null, "Bureau pays", &Value::Null);
    let twin = organisation(&mut desk, "Bureau pays")["id"].clone();

    let ring = json!({ "id": head, "name": "Global Office", "parent": office });
    assert_eq!(desk.refused("put_organisation", ring), "own_office");
    assert_eq!(desk.refused("put_organisation", json!({ "id": "", "name": "  " })), "name_missing");

    for (name, organisation) in [("A", "Country Office"), ("B", "Bureau pays (FR)"), ("C", "Global Office")] {
        let details = json!({ "full_name": name, "organisation_name": organisation, "country": "BI" });
        desk.call("add_delegate", json!({ "details": details }));
    }
    let view = desk.ask("organisations");
    assert_eq!(
        view["organisations"].as_array().unwrap().len(),
        3,
        "a name in another language is the same one"
    );
    assert_eq!(
        (&view["represented"]["organisations"], &view["represented"]["offices"]),
        (&json!(2), &json!(3))
    );

    assert_eq!(desk.refused("remove_organisation", json!({ "id": twin })), "organisation_in_use");
    assert_eq!(desk.refused("remove_organisation", json!({ "id": head })), "organisation_in_use");
    let merged = desk.call("merge_organisations", json!({ "keep": office, "gone": [twin] }));
    assert_eq!(merged["organisations"].as_array().unwrap().len(), 2);
    assert_eq!(organisation(&mut desk, "Country Office")["people"], 2);
    assert_eq!(merged["represented"]["organisations"], 1);
    let open = desk.ask("current_workshop");
    assert_eq!(open["undo"], json!({ "operation": "merge_organisations", "subject": "Country Office" }));
    desk.ask("undo");
    assert_eq!(organisation(&mut desk, "Bureau pays")["people"], 1);

    put(&mut desk, &Value::Null, "Typed by mistake", &Value::Null);
    let mistake = organisation(&mut desk, "Typed by mistake")["id"].clone();
    let left = desk.call("remove_organisation", json!({ "id": mistake }));
    assert_eq!(left["organisations"].as_array().unwrap().len(), 3);
}

#[test]
fn organisation_merged_away_gives_its_delegation_and_offices_over() {
    let mut desk = TestWorkshop::empty();
    desk.call("put_organisation", json!({ "id": "", "name": "Peace Centre" }));
    desk.call(
        "put_organisation",
        json!({ "id": "", "name": "Peace Center", "acronym": "PC", "country": "UG" }),
    );
    let (keep, gone) = (
        organisation(&mut desk, "Peace Centre")["id"].clone(),
        organisation(&mut desk, "Peace Center")["id"].clone(),
    );
    desk.call("put_organisation", json!({ "id": "", "name": "Branch", "parent": gone }));
    let group = json!({
        "id": "", "kind": "host_staff", "name": { "en": "Host" }, "country": "", "organisation_name": "Peace Center",
        "counted": true, "targets": [{ "places": [], "people": 4 }],
    });
    desk.call("put_delegation", group);
    desk.call("merge_organisations", json!({ "keep": keep, "gone": [gone] }));
    assert_eq!(organisation(&mut desk, "Branch")["parent"], keep);
    let kept = organisation(&mut desk, "Peace Centre");
    assert_eq!((&kept["acronym"], &kept["country"]), (&json!("PC"), &json!("UG")));
    assert_eq!(desk.ask("delegations")["delegations"][0]["organisation"], keep);
}

#[test]
fn own_field_takes_what_fits_and_survives_a_new_label() {
    let mut desk = TestWorkshop::imported();
    let choice = |label: &str| json!({ "label": { "en": label } });
    let shirt = desk.call(
        "put_own_field",
        json!({
            "id": "", "label": { "en": "Shirt", "fr": "T-shirt" }, "kind": "choice", "choices": [choice("M"), choice("XL")],
            "audiences": ["hotel"],
        }),
    );
    let days =
        desk.call("put_own_field", json!({ "id": "", "label": { "en": "Extra days" }, "kind": "number" }));
    let id = desk.delegate("Keji Lokuju Modi")["id"].clone();
    let set = |desk: &mut TestWorkshop, fields: Value| {
        desk.attempt("edit_delegates", json!({ "ids": [id], "details": { "own_fields": fields } }))
    };
    set(&mut desk, json!({ "Shirt": "xl", "Extra days": "1,5" })).unwrap();
    let error = set(&mut desk, json!({ "Shirt": "XXL" })).unwrap_err();
    assert_eq!((error.code.code(), error.args["field"].as_str()), ("bad_own_value", "Shirt"));
    let mut renamed = shirt.clone();
    renamed["label"] = json!({ "en": "T-shirt size" });
    renamed["choices"][1]["label"] = json!({ "en": "Very large" });
    let renamed = desk.call("put_own_field", renamed);
    assert_eq!((&renamed["key"], &renamed["choices"][1]["code"]), (&json!("Shirt"), &json!("XL")));
    assert_eq!(
        desk.delegate("Keji Lokuju Modi")["own_fields"],
        json!({ "Shirt": "XL", "Extra days": "1.5" })
    );
    desk.call("order_own_fields", json!({ "ids": [days["id"]] }));
    assert_eq!(desk.ask("own_fields")[0]["id"], days["id"]);
    desk.call("remove_own_field", json!({ "id": shirt["id"] }));
    let view = desk.ask("delegations");
    assert_eq!(view["undescribed_fields"], json!(["Shirt"]));
    // An empty text clears.
    set(&mut desk, json!({ "Extra days": "" })).unwrap();
    assert_eq!(desk.delegate("Keji Lokuju Modi")["own_fields"], json!({ "Shirt": "XL" }));
}

#[test]
fn seat_given_away_keeps_delegation_sessions_and_room_and_tells_its_story() {
    let mut desk = TestWorkshop::imported();
    let before = desk.delegate("Keji Lokuju Modi");
    let id = before["id"].clone();
    desk.call(
        "edit_delegates",
        json!({ "ids": [id], "details": { "hotel_room": "12", "nights": ["2024-06-10", "2024-06-12"] } }),
    );
    let leads = before["leads"].as_array().unwrap().clone();
    assert!(!leads.is_empty());
    desk.pass(60);
    let after = desk.call(
        "substitute_delegate",
        json!({ "id": id, "by": "", "details": { "full_name": "Rose Kiden", "phone": "+211 555 099" }, "leads": true, "room": true }),
    );
    assert_eq!((&after["delegation"], &after["leads"]), (&before["delegation"], &json!(leads)));
    assert_eq!(
        (&after["hotel_room"], &after["nights"]),
        (&json!("12"), &json!(["2024-06-10", "2024-06-12"]))
    );
    assert_eq!((&after["replaces"], &after["status"]), (&id, &json!("nominated")));
    assert_ne!(after["number"], before["number"], "numbers stand on printed sheets");
    let gone = desk.delegate("Keji Lokuju Modi");
    assert_eq!(
        (&gone["status"], &gone["replaced_by"], &gone["hotel_room"]),
        (&json!("replaced"), &after["id"], &json!(""))
    );

    let story = desk.call("delegate_history", json!({ "id": after["id"] }));
    let seat = story["seat"].as_array().unwrap();
    assert_eq!((&seat[0]["number"], &seat[0]["name"]), (&before["number"], &json!("Keji Lokuju Modi")));
    assert_eq!(seat[0]["until"], "2024-06-10T07:00:00.000Z");
    assert_eq!((&seat[1]["name"], &seat[1]["until"]), (&json!("Rose Kiden"), &json!("")));
    let steps = desk.call("delegate_history", json!({ "id": id }))["steps"].clone();
    let last = steps.as_array().unwrap().last().unwrap();
    assert_eq!((&last["to"], &last["other"]), (&json!("replaced"), &json!("Rose Kiden")));

    let back = json!({ "id": after["id"], "by": id });
    assert_eq!(desk.refused("substitute_delegate", back), "same_seat");
    desk.ask("undo");
    assert_eq!(desk.delegate("Keji Lokuju Modi")["hotel_room"], "12");
    assert_eq!(desk.delegate("Keji Lokuju Modi")["leads"], json!(leads));
}

#[test]
fn waiting_list_has_an_order_and_its_first_takes_the_free_seat() {
    let mut desk = TestWorkshop::sample();
    let view = desk.ask("delegations");
    let burundi = one(&view["delegations"], |d| d["country"] == "BI");
    let people: Vec<Value> = view["delegates"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|d| d["delegation"] == burundi["id"])
        .map(|d| d["id"].clone())
        .collect();
    let waiting: Vec<Value> = people[..2].to_vec();
    desk.call("edit_delegates", json!({ "ids": waiting, "details": { "status": "waiting" } }));
    let tally = |desk: &mut TestWorkshop| {
        let all = desk.ask("delegations");
        let tally = one(&all["delegations"], |d| d["country"] == "BI")["tally"].clone();
        (tally["waiting"].clone(), tally["under"].clone(), all["waiting"].clone())
    };
    assert_eq!(tally(&mut desk), (json!(2), json!(2), json!(waiting)));
    desk.call("order_waiting", json!({ "ids": [waiting[1], waiting[0]] }));
    assert_eq!(tally(&mut desk).2, json!([waiting[1], waiting[0]]));
    let given = desk.call("give_seat", json!({ "id": waiting[1] }));
    assert_eq!(given["status"], "invited");
    assert_eq!(tally(&mut desk), (json!(1), json!(1), json!([waiting[0]])));
    // A status of the waiting list is no seat.
    let still = desk.call("give_seat", json!({ "id": waiting[0], "status": "waiting" }));
    assert_eq!(still["status"], "invited");
}

#[test]
fn category_that_does_not_count_leaves_total_and_info() {
    let mut desk = TestWorkshop::sample();
    let all = |desk: &mut TestWorkshop| {
        let total = desk.ask("delegations")["total"].clone();
        (total["actual"].clone(), total["over"].clone(), total["uncounted"].clone())
    };
    assert_eq!(all(&mut desk), (json!(22), json!(2), json!(0)));
    desk.call("set_counting", json!({ "uncounted": ["staff"] }));
    let (actual, over, uncounted) = all(&mut desk);
    assert_eq!(actual.as_u64().unwrap() + uncounted.as_u64().unwrap(), 22);
    assert!(uncounted.as_u64().unwrap() >= 4);
    assert_eq!(over, 0);
    assert_eq!(desk.ask("delegations")["uncounted_categories"], json!(["staff"]));
    assert_eq!(desk.ask("info")["delegates"], 22, "everybody is on the list all the same");
}

#[test]
fn drawer_details_come_back_as_they_were_given() {
    let mut desk = TestWorkshop::imported();
    let id = desk.delegate("Keji Lokuju Modi")["id"].clone();
    let details = json!({
        "born_on": "1990-05-01", "age_band": "", "reached_by": "Focal point", "arrives_on": "2024-06-09", "leaves_on": "2024-06-12",
        "arrival_flight": "KQ 410", "departure_flight": "KQ 411", "passport": "P1", "passport_expires_on": "2024-10-01",
        "invitation_letter": "Sent 3 May", "companions": [{ "name": "Tim", "kind": "child", "note": "cot" }],
    });
    desk.call("edit_delegates", json!({ "ids": [id], "details": details }));
    let seen = desk.delegate("Keji Lokuju Modi");
    for (field, value) in details.as_object().unwrap() {
        if field != "age_band" {
            assert_eq!(&seen[field], value, "{field}");
        }
    }
    assert_eq!(seen["age_band"], "25_34", "counted from the birthday");
    assert_eq!(
        (&seen["nights"], &seen["nights_follow"]),
        (&json!(["2024-06-09", "2024-06-10", "2024-06-11"]), &json!(true))
    );
    let nights = |people: &Value| people["nights"].as_array().unwrap().clone();
    let view = desk.ask("delegations");
    let tenth = nights(&view).into_iter().find(|n| n["night"] == "2024-06-10").unwrap();
    desk.call("edit_delegates", json!({ "ids": [id], "details": { "nights": ["2024-06-09"] } }));
    let view = desk.ask("delegations");
    let fewer = nights(&view).into_iter().find(|n| n["night"] == "2024-06-10").unwrap();
    assert_eq!(tenth["people"].as_u64().unwrap() - fewer["people"].as_u64().unwrap(), 2, "with the child");
    desk.call("edit_delegates", json!({ "ids": [id], "details": { "nights_follow": true } }));
    assert_eq!(desk.delegate("Keji Lokuju Modi")["nights_follow"], true);
}

#[test]
fn next_edition_brings_whom_the_organiser_chose() {
    let mut desk = TestWorkshop::sample();
    let keji = desk.ask("delegations")["delegates"][3].clone();
    let protected = one(&desk.ask("delegations")["delegates"], |d| d["protected"] == true);
    desk.call(
        "put_own_field",
        json!({ "id": "", "label": { "en": "Shirt" }, "kind": "text", "audiences": [] }),
    );
    desk.call(
        "edit_delegates",
        json!({ "ids": [keji["id"]], "details": { "own_fields": { "Shirt": "XL" }, "hotel_room": "9" } }),
    );
    desk.call("check_in", json!({ "delegate": keji["id"], "way": "typed" }));
    let from = desk.path("w.warsha");

    let look = desk.call("earlier_workshop", json!({ "from": from }));
    assert_eq!((&look["delegations"], look["people"].as_array().unwrap().len()), (&json!(4), 22));
    let there: Vec<&Value> =
        look["people"].as_array().unwrap().iter().filter(|p| p["attended"] == true).collect();
    assert_eq!((there.len(), &there[0]["number"]), (1, &keji["number"]));
    assert!(
        !look.to_string().contains(protected["full_name"].as_str().unwrap()),
        "protected by the alias here, too"
    );

    let order = |path: &str, people: Value, numbers: Value| json!({ "from": from, "path": desk.path(path), "first_day": "2027-03-01", "title": {}, "people": people, "numbers": numbers, "status": "invited" });
    let nobody = order("none.warsha", Value::Null, Value::Null);
    let attended = order("attended.warsha", json!("attended"), Value::Null);
    let chosen = order("chosen.warsha", json!("chosen"), json!([keji["number"], protected["number"]]));
    let unknown = order("unknown.warsha", json!("chosen"), json!([999]));
    assert_eq!(desk.refused("new_workshop_from", unknown), "unknown_number");

    desk.call("new_workshop_from", nobody);
    let view = desk.ask("delegations");
    assert_eq!(
        (view["delegates"].as_array().unwrap().len(), view["total"]["target"].clone()),
        (0, json!(20))
    );
    assert!(view["organisations"].as_array().unwrap().len() >= 10);
    assert_eq!(view["own_fields"][0]["key"], "Shirt");

    desk.call("new_workshop_from", attended);
    let view = desk.ask("delegations");
    let only = &view["delegates"][0];
    assert_eq!(view["delegates"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&only["full_name"], &only["status"], &only["number"]),
        (&keji["full_name"], &json!("invited"), &json!(1))
    );
    assert_eq!(
        (&only["own_fields"]["Shirt"], &only["hotel_room"], &only["first_timer"]),
        (&json!("XL"), &json!(""), &json!(false))
    );
    assert_ne!(only["id"], keji["id"]);
    let group = one(&view["delegations"], |d| d["id"] == only["delegation"]);
    assert_eq!(group["tally"]["actual"], 1);

    desk.call("new_workshop_from", chosen);
    let view = desk.ask("delegations");
    let hidden = one(&view["delegates"], |d| d["protected"] == true);
    assert_eq!((&hidden["full_name"], &hidden["alias"]), (&protected["full_name"], &protected["alias"]));
    assert_eq!(view["delegates"].as_array().unwrap().len(), 2);
}
