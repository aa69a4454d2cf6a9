//! Two entries of the list that may be one person: found, made one with everything that hangs on them, or remembered as two.

use serde_json::{Value, json};
use warsha_tests::workshop::{TestWorkshop, one};

fn delegate(desk: &mut TestWorkshop, id: &Value) -> Value {
    one(&desk.ask("delegations")["delegates"], |d| d["id"] == *id)
}

fn add(desk: &mut TestWorkshop, details: Value) -> Value {
    desk.call("add_delegate", json!({ "details": details }))["id"].clone()
}

fn pairs(desk: &mut TestWorkshop) -> Vec<Value> {
    desk.ask("likely_duplicates").as_array().unwrap().clone()
}

#[test]
fn one_person_takes_over_sessions_arrivals_seat_and_history() {
    let mut desk = TestWorkshop::imported();
    let harriet = desk.delegate("Harriet Nalwoga");
    let keep = harriet["id"].clone();
    let details = json!({
        "full_name": "NALWOGA Harriet", "organisation_name": harriet["organisation_name"], "country": harriet["country"],
        "email": harriet["email"], "passport": "P777", "diet": "no nuts",
    });
    let gone = add(&mut desk, details);
    let before = add(&mut desk, json!({ "full_name": "Somebody Else Entirely" }));
    desk.call("substitute_delegate", json!({ "id": before, "by": gone, "leads": true, "room": true }));
    let session = desk.session("Gallery walk and report back")["id"].clone();
    let leads = json!([{ "delegate": gone, "name": "", "organisation": "", "role": "facilitator" }]);
    desk.call("edit_session", json!({ "id": session, "leads": leads }));
    let (morning, afternoon) = ("2024-06-10/am", "2024-06-10/pm");
    for (who, period) in [(&gone, morning), (&gone, afternoon), (&keep, afternoon)] {
        desk.call("check_in", json!({ "delegate": who, "period": period, "way": "typed", "anyway": true }));
        desk.pass(1);
    }
    let arrived = |desk: &mut TestWorkshop| {
        [morning, afternoon].map(|p| desk.call("check_in_desk", json!({ "period": p }))["arrived"].clone())
    };
    assert_eq!(arrived(&mut desk), [json!(1), json!(2)]);

    let all = pairs(&mut desk);
    let pair = all.iter().find(|pair| pair["first"]["id"] == keep).unwrap();
    assert_eq!(pair["second"]["id"], gone);
    assert_eq!((&pair["second"]["leads"], &pair["second"]["check_ins"]), (&json!(1), &json!(2)));
    let of = |field: &str| one(&pair["compared"], |c| c["field"] == field);
    assert_eq!(of("passport")["there"], "P777");

    let kept =
        desk.call("merge_delegates", json!({ "keep": keep, "gone": gone, "take": ["full_name", "diet"] }));
    assert_eq!(
        [&kept["full_name"], &kept["passport"], &kept["diet"], &kept["number"]],
        [&json!("NALWOGA Harriet"), &json!("P777"), &json!("no nuts"), &harriet["number"]]
    );
    assert!(!pairs(&mut desk).iter().any(|pair| pair["first"]["id"] == keep));
    assert_eq!(desk.session("Gallery walk and report back")["leads"][0]["delegate"], keep);
    assert_eq!(arrived(&mut desk), [json!(1), json!(1)], "in for both, and counted once");
    let history = desk.call("delegate_history", json!({ "id": keep }));
    assert_eq!(history["seat"][0]["id"], before);
    let there = history["attendance"].as_array().unwrap().iter().filter(|one| one["at"] != "");
    assert_eq!(there.count(), 2);

    let undone = desk.ask("undo");
    assert_eq!(undone["done"]["operation"], "merge_delegates");
    let there = delegate(&mut desk, &keep);
    assert_eq!(
        [&there["full_name"], &there["passport"], &there["diet"]],
        [&harriet["full_name"], &harriet["passport"], &harriet["diet"]]
    );
    assert_eq!(desk.session("Gallery walk and report back")["leads"][0]["delegate"], gone);
    assert_eq!(arrived(&mut desk), [json!(1), json!(2)]);
    desk.ask("redo");
    assert_eq!(arrived(&mut desk), [json!(1), json!(1)]);
}

#[test]
fn two_people_are_not_asked_about_again() {
    let mut desk = TestWorkshop::empty();
    let first = add(&mut desk, json!({ "full_name": "Amina Wafula" }));
    let second = add(&mut desk, json!({ "full_name": "Amina WAFULA", "city": "Goma" }));
    assert_eq!(pairs(&mut desk).len(), 1);
    desk.call("tell_apart", json!({ "one": second, "other": first }));
    assert_eq!(pairs(&mut desk), [] as [Value; 0]);
    desk.ask("undo");
    assert_eq!(pairs(&mut desk).len(), 1);
    desk.ask("redo");
    assert_eq!(pairs(&mut desk), [] as [Value; 0]);
    let same = json!({ "keep": first, "gone": first });
    assert_eq!(desk.refused("merge_delegates", same), "bad_arguments");
    let unknown = json!({ "keep": first, "gone": second, "take": ["shoe_size"] });
    assert_eq!(desk.refused("merge_delegates", unknown), "bad_arguments");
}

#[test]
fn protected_person_stays_protected_and_undo_names_the_alias() {
    let mut desk = TestWorkshop::empty();
    let open = add(&mut desk, json!({ "full_name": "Solange Kavirumba" }));
    let hidden = json!({ "full_name": "KAVIRUMBA Solange", "protected": true, "alias": "Heron", "phone": "+243 000 190 412" });
    let hidden = add(&mut desk, hidden);
    let pair = pairs(&mut desk)[0].clone();
    assert_eq!((&pair["second"]["protected"], &pair["second"]["alias"]), (&json!(true), &json!("Heron")));
    let kept = desk.call("merge_delegates", json!({ "keep": open, "gone": hidden }));
    assert_eq!((&kept["protected"], &kept["alias"]), (&json!(true), &json!("Heron")));
    let named = desk.ask("current_workshop")["undo"].clone();
    assert_eq!(named, json!({ "operation": "merge_delegates", "subject": "Heron" }));
}

#[test]
fn one_person_takes_over_what_was_entered_about_the_other_entry() {
    let mut desk = TestWorkshop::imported();
    let (keep, gone) =
        (desk.delegate("Nyakuoth")["id"].clone(), desk.delegate("Keji Lokuju Modi")["id"].clone());
    let mut mark = |who: &Value, period: &str, mark: &str, late: bool, left_early: bool| {
        let order = json!({ "people": [who], "periods": [period], "mark": mark, "late": late, "left_early": left_early });
        desk.call("mark_attendance", order);
    };
    mark(&gone, "2024-06-10/am", "excused", false, false);
    mark(&gone, "2024-06-10/pm", "in_person", true, true);
    mark(&gone, "2024-06-11/am", "absent", false, false);
    mark(&gone, "2024-06-11/pm", "online", false, true);
    mark(&gone, "2024-06-12/am", "absent", false, false);
    mark(&keep, "2024-06-12/am", "excused", false, false);
    let cells = |desk: &mut TestWorkshop, who: &Value| -> Vec<String> {
        let line = one(&desk.ask("attendance")["people"], |line| line["id"] == *who);
        line["cells"]
            .as_array()
            .unwrap()
            .iter()
            .take(5)
            .map(|cell| cell.as_str().unwrap().to_owned())
            .collect()
    };
    let before = cells(&mut desk, &gone);
    desk.call("merge_delegates", json!({ "keep": keep, "gone": gone }));
    let after = cells(&mut desk, &keep);
    assert_eq!(after[..4], before[..4]);
    assert_eq!((before[4].as_str(), after[4].as_str()), ("a", "e"), "what the one that stays says holds");
    desk.ask("undo");
    assert_eq!(cells(&mut desk, &keep)[..4], ["", "", "", ""]);
}

#[test]
fn what_the_desk_is_told_the_alias_and_the_nights_are_compared_and_taken_over() {
    let mut desk = TestWorkshop::empty();
    let noted = |name: &str, note: &str, flag: &str, alias: &str, night: &str| json!({ "full_name": name, "desk_note": note, "desk_flag": flag, "alias": alias, "nights": [night] });
    let keep = add(&mut desk, noted("Amina Wafula", "Nut allergy", "look", "Heron", "2024-06-09"));
    let gone = add(&mut desk, noted("Amina WAFULA", "Passport at the desk", "stop", "Stork", "2024-06-10"));
    let pair = pairs(&mut desk)[0].clone();
    let of = |field: &str| one(&pair["compared"], |c| c["field"] == field);
    assert_eq!(of("desk_note")["there"], "Passport at the desk");
    assert_eq!((&of("alias")["here"], &of("alias")["there"]), (&json!("Heron"), &json!("Stork")));
    assert_eq!((&of("nights")["here"], &of("nights")["there"]), (&json!("2024-06-09"), &json!("2024-06-10")));
    let kept =
        desk.call("merge_delegates", json!({ "keep": keep, "gone": gone, "take": ["alias", "nights"] }));
    assert_eq!((&kept["alias"], &kept["nights"]), (&json!("Stork"), &json!(["2024-06-10"])));
    assert_eq!(
        (&kept["desk_note"], &kept["desk_flag"]),
        (&json!("Passport at the desk · Nut allergy"), &json!("stop"))
    );
}
