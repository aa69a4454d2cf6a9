//! Cells of the delegates' table, written as they are typed; and views of the table.

use serde_json::{Value, json};
use warsha_tests::workshop::TestWorkshop;

fn cell(desk: &mut TestWorkshop, name: &str, column: &str, text: &str) -> Value {
    json!({ "id": desk.delegate(name)["id"], "column": column, "text": text })
}

fn write(desk: &mut TestWorkshop, cells: &[Value], preview: bool) -> Value {
    desk.call("write_cells", json!({ "cells": cells, "preview": preview }))
}

#[test]
fn cells_are_read_as_people_write_them_and_are_one_step_back() {
    let mut desk = TestWorkshop::imported();
    let before = desk.delegate("Nyakuoth");
    let cells = [
        cell(&mut desk, "Nyakuoth", "status", "visa en attente"),
        cell(&mut desk, "Nyakuoth", "country", "R.D. Congo"),
        cell(&mut desk, "Nyakuoth", "sex", "Femme"),
        cell(&mut desk, "Nyakuoth", "photo", "oui"),
        cell(&mut desk, "Nyakuoth", "arrives", "9/6 16h40"),
        cell(&mut desk, "Nyakuoth", "leaves", "vendredi"),
        cell(&mut desk, "Nyakuoth", "delegation", "Burundi"),
        cell(&mut desk, "Nyakuoth", "speaks", "Arabic, Nuer"),
        cell(&mut desk, "Nyakuoth", "phone", "'+211 91 000"),
        cell(&mut desk, "Viola Lado", "city", "  Juba \u{7} north  "),
    ];
    let read = write(&mut desk, &cells, false);
    assert_eq!(read["refused"], json!([]));
    assert_eq!((&read["people"], read["delegates"].as_array().map(Vec::len)), (&json!(2), Some(2)));
    let after = desk.delegate("Nyakuoth");
    let groups = desk.ask("delegations")["delegations"].clone();
    let burundi = warsha_tests::workshop::one(&groups, |group| group["country"] == "BI");
    for (field, wanted) in [
        ("status", json!("visa_pending")),
        ("country", json!("CD")),
        ("sex", json!("female")),
        ("photo", json!("yes")),
        ("arrives_on", json!("2024-06-09")),
        ("arrives_at", json!(1_000)),
        ("leaves_on", json!("2024-06-14")),
        ("delegation", burundi["id"].clone()),
        ("phone", json!("+211 91 000")),
    ] {
        assert_eq!(after[field], wanted, "{field}");
    }
    assert_eq!(desk.delegate("Viola Lado")["city"], "Juba north");
    assert_eq!(desk.ask("undo")["done"]["operation"], "edit_delegates");
    assert_eq!(desk.delegate("Nyakuoth"), before);
}

#[test]
fn preview_of_cells_writes_nothing_and_says_what_would_happen() {
    let mut desk = TestWorkshop::imported();
    let before = desk.ask("delegations");
    let city = desk.delegate("Viola Lado")["city"].as_str().unwrap().to_owned();
    let cells = [
        cell(&mut desk, "Nyakuoth", "organisation", "Lakeside Choir"),
        cell(&mut desk, "Viola Lado", "organisation", "LAKESIDE choir"),
        cell(&mut desk, "Viola Lado", "city", &city),
        cell(&mut desk, "Harriet Nalwoga", "city", ""),
    ];
    let read = write(&mut desk, &cells, true);
    assert_eq!(
        [&read["changed"], &read["same"], &read["people"], &read["emptied"]],
        [&json!(3), &json!(1), &json!(3), &json!(1)]
    );
    assert_eq!(read["organisations"], json!(["Lakeside Choir"]), "made once for both");
    assert_eq!(desk.ask("delegations"), before);
    assert_eq!(write(&mut desk, &cells[2..3], false)["changed"], 0);
    assert_eq!(desk.ask("current_workshop")["undo"]["operation"], "import_agenda", "nothing was done");
}

#[test]
fn cells_that_cannot_be_read_are_answered_and_the_others_written() {
    let mut desk = TestWorkshop::imported();
    let id = desk.delegate("Viola Lado")["id"].clone();
    desk.call("edit_delegates", json!({ "ids": [id], "details": { "protected": true, "alias": "Heron" } }));
    let bad = [
        ("Nyakuoth", "name", " ", "name_missing"),
        ("Nyakuoth", "arrives", "soon", "not_a_day"),
        ("Nyakuoth", "role", "Wizard", "not_a_choice"),
        ("Nyakuoth", "status", "", "not_a_choice"),
        ("Nyakuoth", "status", "replaced", "not_editable"),
        ("Nyakuoth", "country", "Atlantis", "country_unknown"),
        ("Nyakuoth", "country", "Kenya/Uganda", "country_ambiguous"),
        ("Nyakuoth", "delegation", "Mars", "delegation_unknown"),
        ("Nyakuoth", "phone", "2.57E+11", "damaged_number"),
        ("Nyakuoth", "missing", "x", "not_editable"),
        ("Viola Lado", "organisation", "Elsewhere", "protected"),
        ("Viola Lado", "name", "Elsewhere", "protected"),
    ];
    let mut cells: Vec<Value> =
        bad.iter().map(|(name, column, text, _)| cell(&mut desk, name, column, text)).collect();
    cells.push(cell(&mut desk, "Nyakuoth", "room", "12"));
    let read = write(&mut desk, &cells, false);
    let reasons: Vec<&str> =
        read["refused"].as_array().unwrap().iter().map(|cell| cell["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons, bad.map(|(_, _, _, reason)| reason));
    assert_eq!(read["refused"][6]["candidates"], json!(["KE", "UG"]));
    assert_eq!((&read["changed"], &desk.delegate("Nyakuoth")["hotel_room"]), (&json!(1), &json!("12")));
}

#[test]
fn own_fields_are_cells_of_their_kind() {
    let mut desk = TestWorkshop::imported();
    let field = |label: &str, kind: &str, choices: Value| json!({ "id": "", "label": { "en": label }, "kind": kind, "choices": choices });
    desk.call(
        "put_own_field",
        field(
            "Bus",
            "choice",
            json!([{ "label": { "en": "Blue", "fr": "Bleu" } }, { "label": { "en": "Red" } }]),
        ),
    );
    desk.call("put_own_field", field("Visit", "date", json!([])));
    desk.call("put_own_field", field("Bags", "number", json!([])));
    let cells = [
        cell(&mut desk, "Nyakuoth", "own:Bus", "bleu"),
        cell(&mut desk, "Nyakuoth", "own:Visit", "12 June"),
        cell(&mut desk, "Nyakuoth", "own:Bags", "many"),
        cell(&mut desk, "Viola Lado", "own:Bus", "green"),
    ];
    let read = write(&mut desk, &cells, false);
    assert_eq!(desk.delegate("Nyakuoth")["own_fields"], json!({ "Bus": "Blue", "Visit": "2024-06-12" }));
    let reasons: Vec<&Value> =
        read["refused"].as_array().unwrap().iter().map(|cell| &cell["reason"]).collect();
    assert_eq!(reasons, [&json!("not_a_number"), &json!("not_a_choice")]);
}

#[test]
fn views_are_tidied_kept_in_order_and_come_along_to_the_next_edition() {
    let mut desk = TestWorkshop::imported();
    let view = |name: &str, filters: Value| json!({ "id": "", "name": name, "group": "city", "sort": [], "filters": filters, "columns": [] });
    let twice = json!([
        { "column": "sex", "kind": "any", "values": ["female"] },
        { "column": "sex", "kind": "empty", "values": [] },
        { "column": "city", "kind": "any", "values": [] },
    ]);
    desk.call("put_saved_view", view("Women", twice));
    let group = json!([{ "column": "delegation", "kind": "any", "values": ["x"] }]);
    desk.call("put_saved_view", view("Mine", group));
    assert_eq!(desk.refused("put_saved_view", view(" ", json!([]))), "name_missing");
    let kept = desk.ask("saved_views");
    assert_eq!([&kept[0]["name"], &kept[1]["name"]], ["Women", "Mine"]);
    assert_eq!(kept[0]["filters"], json!([{ "column": "sex", "kind": "any", "values": ["female"] }]));
    let from = desk.ask("current_workshop")["path"].clone();
    let path = desk.path("next.warsha");
    desk.call(
        "new_workshop_from",
        json!({ "from": from, "path": path, "title": {}, "first_day": "2025-06-09", "passphrase": null }),
    );
    let next = desk.ask("saved_views");
    assert_eq!([&next[0]["name"], &next[1]["name"]], ["Women", "Mine"]);
    assert_eq!((&next[0]["filters"], &next[1]["filters"]), (&kept[0]["filters"], &json!([])));
}
