//! Lists of people that come again, people who may be somebody, and lists that go out and come back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, expected, fixture, one};

/// Every sample list of people.
pub const SAMPLES: [&str; 8] = [
    "exchange-20.ods",
    "exchange-22.xlsx",
    "exchange-22.xls",
    "forms-300.csv",
    "fr-120-cp1252.csv",
    "kobo-80-utf16.txt",
    "preamble.xlsx",
    "scripts-60.csv",
];

pub fn sample(file: &str) -> std::path::PathBuf {
    fixture(&format!("delegates/{file}"))
}

pub fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

pub fn file(desk: &TestWorkshop, name: &str, text: &str) -> std::path::PathBuf {
    let path = desk.path(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn same_file_imported_twice_changes_nothing() {
    for file in SAMPLES {
        for likely in ["leave", "merge", "add"] {
            let mut desk = TestWorkshop::empty();
            let order = json!({ "path": sample(file), "likely": likely });
            let first = desk.call("import_delegates", order.clone());
            assert!(first["added"].as_u64().unwrap() > 10, "{file} {likely}: {first}");
            let before = desk.ask("delegations");
            let reading = desk.call("read_delegates_file", order.clone());
            let counts = ["added", "updated"].map(|key| reading[key].as_u64().unwrap());
            let changed: Vec<&Value> = list(&reading, "rows")
                .iter()
                .filter(|row| row["fate"] == "update" || row["fate"] == "new")
                .collect();
            assert_eq!(counts, [0, 0], "{file} {likely}: {changed:#?}");
            assert_eq!(list(&reading, "gone").len(), 0, "{file} {likely}");
            let second = desk.reply("import_delegates", order);
            assert_eq!(
                (&second.value["added"], &second.value["updated"]),
                (&json!(0), &json!(0)),
                "{file} {likely}"
            );
            assert!(second.changed.is_empty(), "{file} {likely}");
            assert_eq!(desk.ask("delegations"), before, "{file} {likely}");
        }
    }
}

#[test]
fn xls_is_read_like_the_xlsx_that_it_was_made_of() {
    let rows = |file: &str| -> Vec<Value> {
        let reading = TestWorkshop::nothing().call("read_delegates_file", json!({ "path": sample(file) }));
        assert_eq!(
            reading["sheets"].as_array().unwrap().len(),
            if file.ends_with("xls") { 2 } else { 1 },
            "{file}"
        );
        list(&reading, "rows").iter().map(|row| row["values"].clone()).collect()
    };
    assert_eq!(rows("exchange-22.xls"), rows("exchange-22.xlsx"));
    assert_eq!(json!(rows("exchange-22.xls")), expected("exchange-22")["rows"]);
}

#[test]
fn list_that_grew_differs_exactly_as_expected() {
    let mut desk = TestWorkshop::empty();
    desk.call("import_delegates", json!({ "path": sample("exchange-20.ods") }));
    let order = json!({ "path": sample("exchange-22.xlsx") });
    let reading = desk.call("read_delegates_file", order.clone());
    let diff = expected("exchange-20-to-22.diff");
    let mut changed = BTreeMap::new();
    for row in list(&reading, "rows").iter().filter(|row| row["fate"] == "update") {
        let fields: serde_json::Map<String, Value> = list(row, "changes")
            .iter()
            .map(|change| {
                assert_eq!(change["taken"], true);
                let side = |side: &str| if change[side] == "" { Value::Null } else { change[side].clone() };
                (change["field"].as_str().unwrap().to_owned(), json!([side("before"), side("after")]))
            })
            .collect();
        changed.insert(row["row"].as_u64().unwrap(), Value::Object(fields));
    }
    let wanted: BTreeMap<u64, Value> = list(&diff, "changed")
        .iter()
        .map(|one| (one["row_to"].as_u64().unwrap(), one["fields"].clone()))
        .collect();
    assert_eq!(changed, wanted);
    assert_eq!(reading["unchanged"], 15);
    assert_eq!(list(&reading, "gone").len(), 0);
    let imported = desk.call("import_delegates", order);
    assert_eq!(imported, json!({ "added": 2, "updated": 5, "unchanged": 15, "cancelled": 0, "left_out": 0 }));
}

#[test]
fn changes_are_taken_one_by_one() {
    let mut desk = TestWorkshop::empty();
    desk.call("import_delegates", json!({ "path": sample("exchange-20.ods") }));
    let order = json!({ "path": sample("exchange-22.xlsx"), "take": { "17": { "email": false }, "14": { "departure": false } } });
    let imported = desk.call("import_delegates", order);
    assert_eq!((&imported["updated"], &imported["unchanged"]), (&json!(4), &json!(16)));
    assert_eq!(desk.delegate("Keji Lokuju Modi")["email"], "keji.modi@example.com");
    let single = desk.delegate("Nyakuoth");
    assert_eq!((&single["arrives_on"], &single["leaves_on"]), (&json!("2024-06-09"), &json!("")));
    desk.ask("undo");
    assert_eq!(desk.delegate("Nyakuoth")["arrives_on"], "");
}

#[test]
fn people_who_left_the_list_are_offered_and_cancelled_when_said_so() {
    let mut desk = TestWorkshop::empty();
    desk.call("import_delegates", json!({ "path": sample("exchange-22.xlsx") }));
    let mut order = json!({ "path": sample("exchange-20.ods") });
    let reading = desk.call("read_delegates_file", order.clone());
    let names: Vec<&Value> = list(&reading, "gone").iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["Trésor Luzolo", "Viola Lado"]);
    order["cancel"] = json!([one(&reading["gone"], |gone| gone["name"] == "Viola Lado")["id"]]);
    let afterwards = desk.call("read_delegates_file", order.clone());
    let sudan = |reading: &Value| {
        one(&reading["afterwards"], |group| group["country"] == "SS")["tally"]["actual"].clone()
    };
    assert_eq!((sudan(&reading), sudan(&afterwards)), (json!(6), json!(5)));
    let imported = desk.call("import_delegates", order);
    assert_eq!(imported["cancelled"], 1);
    assert_eq!(desk.delegate("Viola Lado")["status"], "cancelled");
    assert_ne!(desk.delegate("Trésor Luzolo")["status"], "cancelled");
    // One undo for changes and cancellations together.
    desk.ask("undo");
    assert_ne!(desk.delegate("Viola Lado")["status"], "cancelled");
}

#[test]
fn file_of_another_delegation_calls_nobody_gone() {
    let mut desk = TestWorkshop::empty();
    desk.call("import_delegates", json!({ "path": sample("exchange-22.xlsx") }));
    let path = file(&desk, "mali.csv", "Full name,Country\nAdama Diallo,Mali\nFatoumata Sissoko,Mali\n");
    assert_eq!(list(&desk.call("read_delegates_file", json!({ "path": path })), "gone").len(), 0);
}

#[test]
fn somebody_who_may_be_on_the_list_waits_until_it_is_said_who_it_is() {
    let mut desk = TestWorkshop::empty();
    let first =
        file(&desk, "a.csv", "Full name,Organisation,Country\nJean-Claude Murhulanda,Kivu Médiation,RDC\n");
    desk.call("import_delegates", json!({ "path": first }));
    let id = desk.delegate("Jean-Claude Murhulanda")["id"].clone();
    let path = file(
        &desk,
        "b.csv",
        "Full name,Organisation,Country,Phone\nJ.-Claude MURHULANDA,Kivu Médiation,RDC,+243 000 111 204\n",
    );
    let reading = desk.call("read_delegates_file", json!({ "path": path }));
    assert_eq!((&reading["asked"], &reading["rows"][0]["fate"]), (&json!(1), &json!("ask")));
    let pair = &reading["duplicates"][0];
    assert_eq!((&pair["delegate"], &pair["number"], &pair["decided"]), (&id, &json!(1), &json!("")));
    let left = desk.call("import_delegates", json!({ "path": path }));
    assert_eq!((&left["added"], &left["updated"], &left["left_out"]), (&json!(0), &json!(0), &json!(1)));

    let merged = desk.call("import_delegates", json!({ "path": path, "same": { "2": id } }));
    assert_eq!((&merged["added"], &merged["updated"]), (&json!(0), &json!(1)));
    let after = desk.delegate("Jean-Claude Murhulanda");
    assert_eq!(after["phone"], "+243 000 111 204", "the name stays as the list has it");
    desk.ask("undo");
    let apart = desk.call("import_delegates", json!({ "path": path, "same": { "2": "" } }));
    assert_eq!(apart["added"], 1);
    assert_eq!(list(&desk.ask("delegations"), "delegates").len(), 2);
}

#[test]
fn pairs_of_duplicates_json_are_found_all_and_no_other() {
    let wanted = expected("duplicates");
    let rows = |list: &str| -> Vec<Value> {
        wanted[list].as_array().unwrap().iter().map(|pair| pair["rows"].clone()).collect()
    };
    let reading =
        TestWorkshop::empty().call("read_delegates_file", json!({ "path": sample("forms-300.csv") }));
    let found: Vec<Value> =
        list(&reading, "duplicates").iter().map(|pair| json!([pair["other_row"], pair["row"]])).collect();
    let right = found.iter().filter(|pair| rows("pairs").contains(pair)).count();
    let (recall, precision) = (right as f64 / rows("pairs").len() as f64, right as f64 / found.len() as f64);
    assert_eq!((recall, precision), (1.0, 1.0), "{found:?}");

    // The same over a list that took all of them.
    let mut desk = TestWorkshop::empty();
    desk.call("import_delegates", json!({ "path": sample("forms-300.csv"), "likely": "add" }));
    let pairs = desk.ask("likely_duplicates");
    let names = |pair: &Value| json!([pair["first"]["name"], pair["second"]["name"]]);
    let mut found: Vec<String> =
        pairs.as_array().unwrap().iter().map(|pair| names(pair).to_string()).collect();
    let mut all: Vec<String> =
        list(&wanted, "pairs").iter().map(|pair| pair["full_names"].to_string()).collect();
    found.sort();
    all.sort();
    assert_eq!(found, all);
}

#[test]
fn pasted_cells_are_read_like_a_file() {
    let mut desk = TestWorkshop::empty();
    let html = "<table><tr><td>Nom</td><td>Prénom</td><td>Pays</td></tr><tr><td>KAVIRUMBA</td><td>Solange</td><td>RDC</td></tr></table>";
    for pasted in [
        json!({ "html": html, "text": "" }),
        json!({ "html": "", "text": "Nom\tPrénom\tPays\r\nKAVIRUMBA\tSolange\tRDC\r\n" }),
        json!({ "html": "<p>no table</p>", "text": "Nom;Prénom;Pays\nKAVIRUMBA;Solange;RDC\n" }),
    ] {
        let reading = desk.call("read_delegates_file", json!({ "path": "", "pasted": pasted }));
        assert_eq!(
            (&reading["file"], &reading["rows"][0]["values"]["full_name"]),
            (&json!(""), &json!("Solange KAVIRUMBA"))
        );
        assert_eq!(reading["rows"][0]["values"]["country"], "CD");
    }
    assert_eq!(
        desk.refused("read_delegates_file", json!({ "path": "", "pasted": { "html": "", "text": " \n" } })),
        "sheet_empty"
    );
    // A page that a web system saved as a spreadsheet.
    let path = file(
        &desk,
        "export.xls",
        &format!("<html><head><meta charset=\"utf-8\"></head><body>{html}</body></html>"),
    );
    let reading = desk.call("read_delegates_file", json!({ "path": path }));
    assert_eq!(
        (&reading["format"]["kind"], &reading["rows"][0]["values"]["country"]),
        (&json!("html"), &json!("CD"))
    );
}

#[test]
fn what_had_to_be_overlooked_is_told() {
    let mut desk = TestWorkshop::nothing();
    for (file, code) in
        [("wrong-delimiter.csv", "separator_line"), ("latin1-with-bom-lie.csv", "byte_order_mark")]
    {
        let reading = desk.call("read_delegates_file", json!({ "path": sample(&format!("broken/{file}")) }));
        assert_eq!(reading["warnings"][0]["code"], code, "{file}");
    }
    let reading = desk.call("read_delegates_file", json!({ "path": sample("forms-300.csv") }));
    assert_eq!(reading["warnings"], json!([]));
}

#[test]
fn headings_dates_and_columns_are_as_the_organiser_says() {
    let mut desk = TestWorkshop::empty();
    let path =
        file(&desk, "odd.csv", "Liste\nAmina Yusuf,03/04/2024,Kenya\nGrace Atimoru,05/04/2024,Uganda\n");
    let order = json!({ "path": path, "header_row": 0, "date_order": "mdy", "columns": { "0": "full_name", "1": "arrival", "2": "country" }, "leave_out": [1] });
    let reading = desk.call("read_delegates_file", order.clone());
    assert_eq!(reading["format"]["header_row"], Value::Null);
    let row = one(&reading["rows"], |row| row["row"] == 2);
    assert_eq!((&row["values"]["arrival"], &row["values"]["country"]), (&json!("2024-03-04"), &json!("KE")));
    let mut day_first = order;
    day_first["date_order"] = json!("dmy");
    let reading = desk.call("read_delegates_file", day_first);
    assert_eq!(one(&reading["rows"], |row| row["row"] == 2)["values"]["arrival"], "2024-04-03");
}

#[test]
fn columns_are_remembered_by_the_shape_of_the_file_and_forgotten_when_guessed_anew() {
    let mut desk = TestWorkshop::empty();
    let march = file(&desk, "march.csv", "Full name;Pays;Champ 7\nAmina Yusuf;Kenya;window\n");
    let april = file(&desk, "april.csv", "FULL NAME;pays;Champ 7\nGrace Atimoru;Uganda;aisle\n");
    let field = |reading: &Value| (reading["remembered"].clone(), reading["columns"][2]["field"].clone());
    assert_eq!(field(&desk.call("read_delegates_file", json!({ "path": april }))), (json!(false), json!("")));
    desk.call("import_delegates", json!({ "path": march, "columns": { "2": "note" } }));
    assert_eq!(
        field(&desk.call("read_delegates_file", json!({ "path": april }))),
        (json!(true), json!("note"))
    );
    desk.call("import_delegates", json!({ "path": april }));
    assert_eq!(desk.delegate("Grace Atimoru")["note"], "aisle");
    let anew = json!({ "path": april, "guess_anew": true });
    assert_eq!(field(&desk.call("read_delegates_file", anew.clone())), (json!(false), json!("")));
    desk.call("import_delegates", anew);
    assert_eq!(field(&desk.call("read_delegates_file", json!({ "path": april }))), (json!(false), json!("")));
}

#[test]
fn new_people_go_into_the_delegation_that_was_chosen() {
    let mut desk = TestWorkshop::empty();
    let group = json!({ "id": "", "kind": "guests", "name": { "en": "Guests" }, "country": "", "organisation_name": "", "counted": false, "targets": [] });
    let view = desk.call("put_delegation", group);
    let id = view["delegations"][0]["id"].clone();
    let path = file(&desk, "guests.csv", "Full name,Country\nAmina Yusuf,Kenya\n");
    let reading = desk.call("read_delegates_file", json!({ "path": path, "into": id }));
    assert_eq!(list(&reading, "afterwards").len(), 1, "no delegation of Kenya is made");
    desk.call("import_delegates", json!({ "path": path, "into": id }));
    assert_eq!(desk.delegate("Amina Yusuf")["delegation"], id);
}

#[test]
fn spelling_one_letter_away_is_a_question() {
    let mut desk = TestWorkshop::empty();
    let first = file(&desk, "a.csv", "Full name,City,Organisation\nAmina Yusuf,Bukavu,Cliniques Lumière\n");
    desk.call("import_delegates", json!({ "path": first }));
    let path = file(
        &desk,
        "b.csv",
        "Full name,City,Organisation\nGrace Atimoru,Bukav,Clinique Lumiere\nPoni Jada,bukavu,Radio Juba\n",
    );
    let reading = desk.call("read_delegates_file", json!({ "path": path }));
    let asked: Vec<(&Value, &Value, &Value)> = list(&reading, "problems")
        .iter()
        .filter(|problem| problem["suggestions"].is_array())
        .map(|problem| (&problem["row"], &problem["kind"], &problem["suggestions"][0]))
        .collect();
    assert_eq!(
        asked,
        [
            (&json!(2), &json!("city_close"), &json!("Bukavu")),
            (&json!(2), &json!("organisation_close"), &json!("Cliniques Lumière")),
        ]
    );
}

#[test]
fn second_row_of_a_person_takes_no_status_back() {
    let mut desk = TestWorkshop::empty();
    let path = file(&desk, "a.csv", "Full name,Sex,Status\nAmina Yusuf,F,Invited\nAmina Yusuf,F,\n");
    let order = json!({ "path": path, "likely": "merge" });
    desk.call("import_delegates", order.clone());
    assert_eq!(desk.delegate("Amina Yusuf")["status"], "invited");
    assert_eq!(desk.call("import_delegates", order)["updated"], 0);
}

#[test]
fn three_rows_made_one_person_stay_that_person() {
    let mut desk = TestWorkshop::empty();
    // The first and the third contradict each other; what is between holds them together.
    let rows =
        "Amina Yusuf,a@example.org,,\nAmina Yusuf,,+257 55 50 40 17,\nAmina Yusuf,info@example.org,,F\n";
    let path = file(&desk, "a.csv", &format!("Full name,E-mail,Phone,Sex\n{rows}"));
    let order = json!({ "path": path, "likely": "merge" });
    assert_eq!(desk.call("import_delegates", order.clone())["added"], 1);
    let second = desk.call("import_delegates", order);
    assert_eq!((&second["added"], &second["updated"]), (&json!(0), &json!(0)));
}

prop_compose! {
    /// A row of a list as messy as people make them; few different values, so that people meet.
    fn messy_row()(
        name in prop::sample::select(vec![
            "Amina Yusuf", "AMINA YUSUF", "Yusuf Amina", "Amina Yusuff", "A. Yusuf", "Nyakuoth", "J.-C. Murhulanda", "Jean-Claude Murhulanda",
            "Grace Atimoru", "Grâce  Atimoru", "", "Dr Poni Jada", "Poni Jada", "=1+1", "محمد علي",
        ]),
        organisation in prop::sample::select(vec!["", "Lake House", "LAKE HOUSE", "LH", "Radio Juba", "Kivu\u{7} Médiation"]),
        country in prop::sample::select(vec!["", "Kenya", "RDC", "Congo", "Nowhere"]),
        email in prop::sample::select(vec!["", "a@example.org", "info@example.org", "b@example.org / c@example.org"]),
        phone in prop::sample::select(vec!["", "+257 55 50 40 17", "0257555040117", "2,57E+11"]),
        sex in prop::sample::select(vec!["", "F", "M", "?"]),
        arrival in prop::sample::select(vec!["", "09/06/2024", "2024-06-10", "31/09/2024"]),
        photo in prop::sample::select(vec!["", "yes", "no", "ask me first"]),
        status in prop::sample::select(vec!["", "Invited", "confirmé", "???"]),
    ) -> [&'static str; 9] {
        [name, organisation, country, email, phone, sex, arrival, photo, status]
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_list_imported_twice_changes_nothing(rows in prop::collection::vec(messy_row(), 1..12), likely in prop::sample::select(vec!["leave", "merge", "add"])) {
        let mut text = String::from("Full name;Organisation;Country;E-mail;Phone;Sex;Arrival;Photo consent;Status\n");
        for row in &rows {
            let _ = writeln!(text, "{}", row.map(|cell| format!("\"{cell}\"")).join(";"));
        }
        let mut desk = TestWorkshop::empty();
        let path = file(&desk, "list.csv", &text);
        let order = json!({ "path": path, "likely": likely });
        desk.call("import_delegates", order.clone());
        let before = desk.ask("delegations");
        let second = desk.call("import_delegates", order);
        prop_assert_eq!((&second["added"], &second["updated"]), (&json!(0), &json!(0)), "{}", text);
        prop_assert_eq!(desk.ask("delegations"), before);
    }
}
