//! Lists that go out and come back: everything in them survives the way.

use serde_json::{Value, json};
use warsha_tests::workshop::TestWorkshop;

use crate::import_again::{SAMPLES, file, list, sample};

#[test]
fn control_characters_are_dropped_and_long_cells_survive() {
    let mut desk = TestWorkshop::empty();
    let long = "é".repeat(5_000);
    let text = format!(
        "Full name,Organisation,Country,Note\nAmina\u{7} Yusuf,Lake\u{202e} House\u{1}\u{202c},Kenya,{long}\n"
    );
    let path = file(&desk, "odd.csv", &text);
    let reading = desk.call("read_delegates_file", json!({ "path": path }));
    let kinds: Vec<&Value> = list(&reading, "problems").iter().map(|problem| &problem["kind"]).collect();
    assert!(kinds.contains(&&json!("control_chars")) && kinds.contains(&&json!("cell_long")), "{kinds:?}");
    desk.call("import_delegates", json!({ "path": path }));
    let person = desk.delegate("Amina Yusuf");
    assert_eq!((&person["organisation_name"], &person["note"]), (&json!("Lake House"), &json!(long)));
    for ending in ["xlsx", "csv"] {
        let out = desk.path(&format!("out.{ending}"));
        desk.call("export_delegates", json!({ "path": out, "audience": "organisers", "language": "en" }));
        let back = desk.call("read_delegates_file", json!({ "path": out }));
        assert_eq!(
            (&back["unchanged"], &back["rows"][0]["values"]["note"]),
            (&json!(1), &json!(long)),
            "{ending}"
        );
    }
}

#[test]
fn list_for_organisers_reads_back_to_the_same_list() {
    for file in SAMPLES {
        let mut desk = TestWorkshop::empty();
        desk.call("import_delegates", json!({ "path": sample(file), "likely": "add" }));
        let people = list(&desk.ask("delegations"), "delegates").len();
        for (ending, language) in
            [("xlsx", "en"), ("xlsx", "fr"), ("xlsx", "ar"), ("csv", "en"), ("csv", "fr")]
        {
            let path = desk.path(&format!("{language}.{ending}"));
            desk.call(
                "export_delegates",
                json!({ "path": path, "audience": "organisers", "language": language }),
            );
            let reading = desk.call("read_delegates_file", json!({ "path": path }));
            let other: Vec<&Value> =
                list(&reading, "rows").iter().filter(|row| row["fate"] != "same").take(3).collect();
            assert_eq!(reading["unchanged"], people, "{file} {language}.{ending}: {other:#?}");

            // And into an empty workshop: everything that a list has.
            let mut fresh = TestWorkshop::empty();
            fresh.call("import_delegates", json!({ "path": path, "likely": "add" }));
            let described = |desk: &mut TestWorkshop| -> Vec<Value> {
                let view = desk.ask("delegations");
                let fields = [
                    "full_name",
                    "family_name",
                    "call_name",
                    "native_name",
                    "sex",
                    "age_band",
                    "organisation_name",
                    "position",
                    "country",
                    "city",
                    "category",
                    "status",
                    "mode",
                    "phone",
                    "email",
                    "speaks",
                    "diet",
                    "access_needs",
                    "arrives_on",
                    "arrives_at",
                    "leaves_on",
                    "leaves_at",
                    "hotel_room",
                    "photo",
                    "note",
                ];
                list(&view, "delegates")
                    .iter()
                    .map(|one| fields.iter().map(|field| one[*field].clone()).collect())
                    .collect()
            };
            let (ours, theirs) = (described(&mut desk), described(&mut fresh));
            for (one, other) in ours.iter().zip(&theirs) {
                assert_eq!(one, other, "{file} {language}.{ending}");
            }
            assert_eq!(ours.len(), theirs.len(), "{file} {language}.{ending}");
        }
    }
}

#[test]
fn fields_of_the_organisers_own_go_out_and_come_back() {
    let mut desk = TestWorkshop::empty();
    let field = json!({ "id": "", "key": "", "label": { "en": "T-shirt", "fr": "Tee-shirt" }, "kind": "text", "choices": [], "audiences": ["hotel"] });
    let key = desk.call("put_own_field", field)["key"].as_str().unwrap().to_owned();
    let path = file(&desk, "a.csv", "Full name,Country,tee-shirt,Champ\nAmina Yusuf,Kenya,M,blue\n");
    let reading = desk.call("read_delegates_file", json!({ "path": path }));
    assert_eq!(reading["columns"][2]["field"], format!("own:{key}"));
    desk.call("import_delegates", json!({ "path": path }));
    assert_eq!(desk.delegate("Amina Yusuf")["own_fields"][&key], "M");
    for (audience, there) in [("organisers", true), ("hotel", true), ("public", false)] {
        let out = desk.path(&format!("{audience}.csv"));
        desk.call("export_delegates", json!({ "path": out, "audience": audience, "language": "en" }));
        assert_eq!(std::fs::read_to_string(out).unwrap().contains("T-shirt"), there, "{audience}");
    }
    let back = desk.path("organisers.csv");
    assert_eq!(desk.call("read_delegates_file", json!({ "path": back }))["unchanged"], 1);
    // Chosen by hand for another column, and taken or not like every other detail.
    let chosen = json!({ "path": path, "columns": { "2": "", "3": format!("own:{key}") } });
    let reading = desk.call("read_delegates_file", chosen.clone());
    let change = json!({ "field": format!("own:{key}"), "before": "M", "after": "blue", "taken": true });
    assert_eq!(reading["rows"][0]["changes"], json!([change]));
    let mut kept = chosen;
    kept["take"] = json!({ "2": { format!("own:{key}"): false } });
    assert_eq!(desk.call("import_delegates", kept)["updated"], 0);
}
