//! What is known about a protected person beside the name is in nothing that is not for its reader, and each reader gets exactly their own.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use warsha_api::ErrorCode;
use warsha_tests::workshop::TestWorkshop;

const REAL: &str = "Keji Lokuju Modi";
/// Every detail with a text that is nowhere else, and who else than organisers and security may read it although the person is protected.
const DETAILS: &[(&str, &str, &[&str])] = &[
    ("call_name", "Qcall", &[]),
    ("native_name", "Qnative", &[]),
    ("position", "Qposition", &[]),
    ("city", "Qcity", &["hotel"]),
    ("speaks", "Qspeaks", &[]),
    ("email", "qemail@example.org", &[]),
    ("phone", "+211 555 900 900", &[]),
    ("reached_by", "Qreached", &[]),
    ("arrival_flight", "Qflightin", &["hotel"]),
    ("departure_flight", "Qflightout", &["hotel"]),
    ("pick_up", "Qpickup", &["hotel"]),
    ("hotel_room", "Qroom", &["hotel"]),
    ("passport", "Qpassport", &["hotel"]),
    ("visa", "Qvisa", &[]),
    ("invitation_letter", "Qletter", &[]),
    ("emergency_contact", "Qemergency", &[]),
    ("note", "Qnote", &[]),
    ("desk_note", "Qdesk", &[]),
];
const AUDIENCES: [&str; 7] =
    ["organisers", "participants", "facilitators", "hotel", "donor", "public", "security"];
const TEAM: [&str; 2] = ["organisers", "security"];

fn filled(protected: bool) -> TestWorkshop {
    let mut desk = TestWorkshop::imported();
    let id = desk.delegate(REAL)["id"].clone();
    let mut details: Value = DETAILS
        .iter()
        .map(|(field, text, _)| ((*field).to_owned(), json!(text)))
        .collect::<serde_json::Map<_, _>>()
        .into();
    details["companions"] = json!([{ "name": "Qchild", "kind": "child", "note": "Qcot" }]);
    details["protected"] = json!(protected);
    details["alias"] = json!("Heron");
    for (label, audiences) in [("Qteam", json!([])), ("Qeverybody", json!(AUDIENCES))] {
        let field = json!({ "id": "", "label": { "en": label }, "kind": "text", "audiences": audiences });
        desk.call("put_own_field", field);
    }
    details["own_fields"] = json!({ "Qteam": "Qsecret", "Qeverybody": "Qopen", "Qstray": "Qcolumn" });
    desk.call("edit_delegates", json!({ "ids": [id], "details": details }));
    let kit = json!({ "id": "", "kind": "kit", "label": {}, "given_to": "everybody" });
    desk.call("set_hand_out_items", json!({ "items": [kit] }));
    desk
}

fn pdf_text(path: &Path) -> String {
    let text = Command::new("pdftotext").args(["-layout"]).arg(path).arg("-").output().unwrap();
    assert!(text.status.success(), "{text:?}");
    String::from_utf8(text.stdout).unwrap()
}

/// Every list and every page for an audience, as text, each with what it is.
fn everything_for(desk: &mut TestWorkshop, audience: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let csv = desk.path(&format!("{audience}.csv"));
    desk.call("export_delegates", json!({ "path": csv, "audience": audience, "language": "en" }));
    all.push(("list".to_owned(), std::fs::read_to_string(&csv).unwrap()));
    desk.call("export_hand_outs", json!({ "path": csv, "audience": audience, "language": "en" }));
    all.push(("register".to_owned(), std::fs::read_to_string(&csv).unwrap()));
    let mut artefacts = desk.ask("print_catalogue").as_array().unwrap().clone();
    // Every column of the list on screen, in two parts, because a page is not endless.
    for columns in [
        "number,name,native_name,organisation,city,country,role,position,speaks,mode,own:Qteam,own:Qeverybody",
        "number,name,status,arrives,leaves,email,phone,diet,access,room,sex,photo,note,own:Qstray",
    ] {
        artefacts.push(json!({ "artefact": "table", "audiences": AUDIENCES, "columns": columns }));
    }
    for artefact in artefacts {
        let name = artefact["artefact"].as_str().unwrap().to_owned();
        if !artefact["audiences"].as_array().unwrap().iter().any(|a| a == audience) {
            continue;
        }
        let choices = match name.as_str() {
            "table" => json!({ "columns": artefact["columns"] }),
            "certificates" => json!({ "everyone": "yes" }),
            _ => json!({}),
        };
        let order =
            json!({ "artefact": name, "languages": ["en"], "audience": audience, "choices": choices });
        let path = desk.path(&format!("{name}-{audience}.pdf"));
        match desk.attempt("save_pdf", json!({ "order": order, "path": path })) {
            Ok(_) => all.push((name, pdf_text(&path))),
            Err(error) if error.code == ErrorCode::NothingToPrint => {}
            Err(error) => panic!("{name} for {audience}: {error}"),
        }
    }
    all
}

#[test]
fn details_of_a_protected_person_are_read_by_nobody_whom_they_are_not_for() {
    let mut desk = filled(true);
    for audience in AUDIENCES {
        let all = everything_for(&mut desk, audience);
        assert!(all.len() >= 3, "{audience}: {}", all.len());
        for (what, text) in &all {
            for (field, secret, readers) in DETAILS {
                if !TEAM.contains(&audience) && !readers.contains(&audience) {
                    assert!(!text.contains(secret), "{what} for {audience} tells {field}: {text}");
                }
            }
            if !TEAM.contains(&audience) {
                for secret in ["Qsecret", "Qcolumn"] {
                    assert!(!text.contains(secret), "{what} for {audience} tells an own field: {text}");
                }
                let lodged = audience == "hotel";
                assert!(
                    lodged || !text.contains("Qopen"),
                    "{what} for {audience} tells an own field: {text}"
                );
                assert!(
                    lodged || !text.contains("Qchild"),
                    "{what} for {audience} tells who comes along: {text}"
                );
            }
        }
    }
}

#[test]
fn readers_get_what_is_for_them() {
    let mut desk = filled(true);
    let read = |desk: &mut TestWorkshop, audience: &str| -> String {
        everything_for(desk, audience).into_iter().map(|(_, text)| text).collect()
    };
    let ours = read(&mut desk, "organisers");
    for (_, text, _) in
        DETAILS.iter().filter(|(field, ..)| ["phone", "email", "hotel_room", "note"].contains(field))
    {
        assert!(ours.contains(text), "organisers do not read {text}");
    }
    assert!(ours.contains("Qsecret") && ours.contains(REAL));
    let hotel = read(&mut desk, "hotel");
    assert!(hotel.contains(REAL) && hotel.contains("Qroom") && hotel.contains("Qopen"), "{hotel}");
    // Of somebody who is not protected, a field for everybody is read by everybody, and one for the team is not.
    let mut open = filled(false);
    for audience in ["participants", "facilitators", "donor", "public"] {
        let text = read(&mut open, audience);
        assert!(text.contains("Qopen") && text.contains(REAL), "{audience}");
        for secret in ["Qsecret", "Qpassport", "qemail", "555 900", "Qroom", "Qemergency", "Qnote", "Qchild"]
        {
            assert!(!text.contains(secret), "{audience} reads {secret} of anybody");
        }
    }
}

#[test]
fn picture_of_who_sees_what_is_the_rule_itself() {
    let mut desk = filled(true);
    let rule = desk.ask("who_sees_what");
    let audiences: Vec<&str> =
        rule["audiences"].as_array().unwrap().iter().map(|a| a.as_str().unwrap()).collect();
    let sight = |detail: &str, whom: &str, audience: &str| {
        let row = rule["details"].as_array().unwrap().iter().find(|row| row["detail"] == detail).unwrap();
        row[whom][audiences.iter().position(|a| *a == audience).unwrap()].clone()
    };
    assert_eq!(sight("phone", "open", "public"), "not_for_them");
    assert_eq!(sight("passport", "open", "hotel"), "shown");
    assert_eq!(sight("name", "protected", "donor"), "alias");
    assert_eq!(sight("organisation", "protected", "participants"), "withheld");
    assert_eq!(sight("name", "protected", "hotel"), "shown");
    assert_eq!(rule["own_fields"].as_array().unwrap().len(), 2);
    assert_eq!(rule["protected_people"], 1);
}
