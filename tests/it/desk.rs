//! The desk through the one door: what is handed over and signed for, what it is told about people, and badges that were printed before.

use serde_json::{Value, json};
use warsha_tests::paper::told;
use warsha_tests::workshop::{TestWorkshop, areas, one};

const MORNING: &str = "2024-06-10/am";

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// A workshop with a headset for those who need one, a kit for all and a folder for staff; answers their ids in that order.
fn with_things() -> (TestWorkshop, Vec<Value>) {
    let mut desk = TestWorkshop::imported();
    let thing = |kind: &str, label: Value, for_whom: &str| {
        json!({
            "id": "", "kind": kind, "label": label, "numbered": kind == "headset", "returns": kind == "headset",
            "given_to": for_whom, "categories": if for_whom == "categories" { json!(["staff"]) } else { json!([]) },
        })
    };
    let items = [
        thing("headset", json!({}), "interpretation"),
        thing("kit", json!({ "en": "Bag", "fr": "Sac" }), "everybody"),
        thing("other", json!({ "en": "Keys" }), "categories"),
    ];
    let set = desk.call("set_hand_out_items", json!({ "items": items }));
    let ids = list(&set).iter().map(|item| item["id"].clone()).collect();
    (desk, ids)
}

fn hand(card: &Value, item: &Value) -> Value {
    one(&card["hand_outs"], |hand| hand["item"] == *item)
}

/// Somebody who needs interpretation and comes in person.
fn listener(desk: &mut TestWorkshop, name: &str) -> Value {
    let id = desk.delegate(name)["id"].clone();
    let details = json!({ "interpretation": "French", "mode": "in_person", "category": "participant" });
    desk.call("edit_delegates", json!({ "ids": [id], "details": details }));
    id
}

fn give(desk: &mut TestWorkshop, who: &Value, item: &Value, what: &str, number: &str) -> Value {
    let order = json!({ "delegate": who, "item": item, "what": what, "number": number, "channel": "2" });
    desk.call("hand_over", order)
}

#[test]
fn things_are_on_the_card_given_brought_back_and_undone() {
    let (mut desk, ids) = with_things();
    let who = listener(&mut desk, "Nyakuoth");
    let reply = desk.call("check_in", json!({ "delegate": who, "period": MORNING, "way": "typed" }));
    let card = &reply["person"];
    assert_eq!(list(&card["hand_outs"]).len(), 2, "the keys are for staff");
    let headset = hand(card, &ids[0]);
    assert_eq!((&headset["standing"], &headset["channel"]), (&json!("not_given"), &json!("French")));
    let reply = desk.reply(
        "hand_over",
        json!({ "delegate": who, "item": ids[0], "what": "given", "number": " 14 ", "channel": "2" }),
    );
    assert_eq!(areas(&reply), ["hand_outs"]);
    let given = hand(&reply.value, &ids[0]);
    assert_eq!(
        (&given["standing"], &given["number"], &given["channel"], &given["also"]),
        (&json!("given"), &json!("14"), &json!("2"), &json!(""))
    );
    // The same number at somebody else's is told and not refused.
    let other = listener(&mut desk, "Keji Lokuju Modi");
    let twice = hand(&give(&mut desk, &other, &ids[0], "given", "14"), &ids[0]);
    assert_eq!(twice["also"], "Nyakuoth");
    // What comes back is the piece that was given; taking that back leaves it given.
    let back = hand(&give(&mut desk, &who, &ids[0], "returned", ""), &ids[0]);
    assert_eq!((&back["standing"], &back["number"]), (&json!("returned"), &json!("14")));
    assert_eq!(hand(&give(&mut desk, &who, &ids[0], "withdrawn", ""), &ids[0])["standing"], "given");
    assert_eq!(hand(&give(&mut desk, &who, &ids[0], "withdrawn", ""), &ids[0])["standing"], "not_given");
    let nothing = json!({ "delegate": who, "item": ids[0], "what": "returned" });
    assert_eq!(desk.refused("hand_over", nothing), "not_found");
    // The window's own undo takes back what was done last, and does it again.
    give(&mut desk, &who, &ids[1], "given", "");
    let standing = |desk: &mut TestWorkshop| {
        hand(&desk.call("desk_card", json!({ "id": who })), &ids[1])["standing"].clone()
    };
    assert_eq!(standing(&mut desk), "given");
    assert_eq!(desk.ask("undo")["done"]["operation"], "hand_over");
    assert_eq!(standing(&mut desk), "not_given");
    desk.ask("redo");
    assert_eq!(standing(&mut desk), "given");
    desk.reopen();
    assert_eq!(standing(&mut desk), "given");
}

#[test]
fn register_lists_what_is_not_given_and_not_back_on_screen_in_files_and_on_paper() {
    let (mut desk, ids) = with_things();
    let who = listener(&mut desk, "Nyakuoth");
    give(&mut desk, &who, &ids[0], "given", "14");
    give(&mut desk, &who, &ids[1], "given", "");
    let view = desk.ask("hand_out_register");
    let sums = &view["sums"][0];
    assert_eq!((&sums["given"], &sums["not_back"]), (&json!(1), &json!(1)));
    let in_person = list(&desk.ask("delegations")["delegates"])
        .iter()
        .filter(|d| {
            d["mode"] == "in_person"
                && !["declined", "cancelled", "replaced", "waiting"].contains(&d["status"].as_str().unwrap())
        })
        .count();
    assert_eq!(view["sums"][1]["not_given"], in_person - 1);
    assert_eq!(view["sums"][1]["not_back"], 0, "nobody brings a bag back");
    let export = |desk: &mut TestWorkshop, which: &str, item: &Value| {
        let path = desk.path("register.csv");
        let order = json!({ "path": path, "language": "en", "which": which, "item": item });
        let written = desk.call("export_hand_outs", order);
        (written["count"].as_u64().unwrap(), std::fs::read_to_string(&path).unwrap())
    };
    let (rows, text) = export(&mut desk, "not_back", &json!(""));
    assert_eq!(rows, 1);
    assert!(text.contains("Nyakuoth") && text.contains("no. 14"), "{text}");
    let (rows, text) = export(&mut desk, "not_given", &ids[1]);
    assert_eq!(rows as usize, in_person - 1);
    assert!(text.contains("Bag") && !text.contains("Nyakuoth") && !text.contains("Keys"), "{text}");
    let path = desk.path("register.pdf");
    let order = json!({ "artefact": "register", "languages": ["fr"], "choices": { "item": ids[0] } });
    desk.call("save_pdf", json!({ "order": order, "path": path }));
    let text = told("pdftotext", &["-layout", "-"], &path);
    assert!(
        text.contains("Nyakuoth") && text.contains("n° 14") && text.to_lowercase().contains("signature"),
        "{text}"
    );
    // A thing taken off the list is on no card; what was written about it is there again when it comes back.
    let kept: Vec<Value> = list(&view["items"]).iter().filter(|item| item["id"] != ids[0]).cloned().collect();
    desk.call("set_hand_out_items", json!({ "items": kept }));
    assert_eq!(list(&desk.ask("hand_out_register")["sums"]).len(), 2);
    desk.ask("undo");
    assert_eq!(desk.ask("hand_out_register")["sums"][0]["not_back"], 1);
}

#[test]
fn thing_without_a_name_is_asked_for_one() {
    let mut desk = TestWorkshop::imported();
    let nameless =
        json!({ "items": [{ "id": "", "kind": "other", "label": { "en": " " }, "given_to": "everybody" }] });
    assert_eq!(desk.refused("set_hand_out_items", nameless), "name_missing");
}

#[test]
fn registers_of_two_copies_are_joined() {
    let (mut desk, ids) = with_things();
    let who = listener(&mut desk, "Nyakuoth");
    let other_one = listener(&mut desk, "Keji Lokuju Modi");
    let copy = desk.path("desk-2.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    let mut other = desk.another_desk();
    let open = json!({ "path": copy, "passphrase": null, "read_only": false });
    other.call("open_workshop", open).unwrap();
    // Each desk gives something; the other one adds a thing to the list besides.
    give(&mut desk, &who, &ids[1], "given", "");
    let hand_over = |item: &Value, number: &str| json!({ "delegate": other_one, "item": item, "what": "given", "number": number });
    other.call("hand_over", hand_over(&ids[0], "7")).unwrap();
    let mut items = list(&other.call("hand_out_items", json!({})).unwrap().value).to_vec();
    items.push(json!({ "id": "", "kind": "sim", "label": {}, "numbered": true, "given_to": "everybody" }));
    let set = other.call("set_hand_out_items", json!({ "items": items })).unwrap().value;
    let sim = list(&set)[3]["id"].clone();
    other.call("hand_over", hand_over(&sim, "8949")).unwrap();
    other.call("close_workshop", json!({})).unwrap();
    let joined = desk.call("join_copy", json!({ "path": copy }));
    let handed = list(&joined["handed"]);
    assert_eq!(handed.len(), 2);
    assert_eq!(
        (&handed[0]["name"], &handed[0]["kind"], &handed[0]["piece"]),
        (&json!("Keji Lokuju Modi"), &json!("headset"), &json!("7"))
    );
    let sums = desk.ask("hand_out_register")["sums"].clone();
    let given: Vec<&Value> = list(&sums).iter().map(|sum| &sum["given"]).collect();
    assert_eq!(given, [&json!(1), &json!(1), &json!(0), &json!(1)]);
    // Once more brings nothing; undo takes the joining back.
    assert_eq!(list(&desk.call("join_copy", json!({ "path": copy }))["handed"]).len(), 0);
    desk.ask("undo");
    assert_eq!(desk.ask("hand_out_register")["sums"][0]["given"], 0);
}

#[test]
fn badge_of_an_entry_that_was_made_one_with_another_is_the_one_that_stayed() {
    let (mut desk, ids) = with_things();
    let keep = listener(&mut desk, "Nyakuoth");
    let gone = desk.delegate("Keji Lokuju Modi");
    give(&mut desk, &gone["id"], &ids[1], "given", "");
    let card = desk.call("desk_card", json!({ "id": gone["id"] }));
    desk.call("merge_delegates", json!({ "keep": keep, "gone": gone["id"] }));
    let scan = |desk: &mut TestWorkshop| {
        let order = json!({ "text": card["badge"], "period": MORNING, "way": "scanned" });
        desk.call("check_in", order)
    };
    let reply = scan(&mut desk);
    assert_eq!((&reply["answer"], &reply["person"]["id"]), (&json!("checked_in"), &keep));
    assert_eq!(hand(&reply["person"], &ids[1])["standing"], "given", "what the other entry had");
    // Undone, they are two again.
    desk.ask("undo");
    desk.ask("undo");
    let reply = scan(&mut desk);
    assert_eq!((&reply["answer"], &reply["person"]["id"]), (&json!("checked_in"), &gone["id"]));
    desk.ask("undo");
    desk.call("merge_delegates", json!({ "keep": keep, "gone": gone["id"] }));
    // A new badge replaces both.
    let new = desk.call("give_badge", json!({ "delegate": keep, "badge": "" }));
    assert_eq!(scan(&mut desk)["answer"], "revoked_badge");
    let order = json!({ "text": new["badge"], "period": MORNING, "way": "scanned" });
    assert_eq!(desk.call("check_in", order)["answer"], "checked_in");
}

#[test]
fn what_another_copy_says_of_an_entry_that_was_made_one_is_of_the_one_that_stayed() {
    let (mut desk, ids) = with_things();
    let keep = listener(&mut desk, "Nyakuoth");
    let gone = listener(&mut desk, "Keji Lokuju Modi");
    let copy = desk.path("desk-2.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    let mut other = desk.another_desk();
    other.call("open_workshop", json!({ "path": copy, "passphrase": null, "read_only": false })).unwrap();
    other.call("check_in", json!({ "delegate": gone, "period": MORNING, "way": "typed" })).unwrap();
    other.call("hand_over", json!({ "delegate": gone, "item": ids[1], "what": "given" })).unwrap();
    other.call("close_workshop", json!({})).unwrap();
    desk.call("merge_delegates", json!({ "keep": keep, "gone": gone }));
    let arrived =
        |desk: &mut TestWorkshop| desk.call("check_in_desk", json!({ "period": MORNING }))["arrived"].clone();
    desk.call("join_copy", json!({ "path": copy }));
    let reply = desk.call("check_in", json!({ "delegate": keep, "period": MORNING, "way": "typed" }));
    assert_eq!((&reply["answer"], arrived(&mut desk)), (&json!("already_in"), json!(1)));
    assert_eq!(hand(&reply["person"], &ids[1])["standing"], "given");
    // Twice is once, and undone it is as before.
    desk.call("join_copy", json!({ "path": copy }));
    assert_eq!(arrived(&mut desk), 1);
    desk.ask("undo");
    assert_eq!(arrived(&mut desk), 0);
    desk.ask("redo");
    assert_eq!(arrived(&mut desk), 1);
}

#[test]
fn thing_that_came_back_at_the_other_desk_is_back_with_the_one_that_stayed() {
    let (mut desk, ids) = with_things();
    let keep = listener(&mut desk, "Nyakuoth");
    let gone = listener(&mut desk, "Keji Lokuju Modi");
    give(&mut desk, &gone, &ids[0], "given", "14");
    let copy = desk.path("desk-2.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    desk.call("merge_delegates", json!({ "keep": keep, "gone": gone }));
    let standing = |desk: &mut TestWorkshop| {
        let headset = hand(&desk.call("desk_card", json!({ "id": keep })), &ids[0]);
        (headset["standing"].clone(), headset["number"].clone())
    };
    assert_eq!(standing(&mut desk), (json!("given"), json!("14")));
    // The other desk, which has not heard of it, takes the headset back half an hour later.
    let mut later = desk.another_desk_after(30);
    later.call("open_workshop", json!({ "path": copy, "passphrase": null, "read_only": false })).unwrap();
    later.call("hand_over", json!({ "delegate": gone, "item": ids[0], "what": "returned" })).unwrap();
    later.call("close_workshop", json!({})).unwrap();
    desk.call("join_copy", json!({ "path": copy }));
    assert_eq!(standing(&mut desk), (json!("returned"), json!("14")));
    assert_eq!(desk.ask("hand_out_register")["sums"][0]["not_back"], 0);
    desk.ask("undo");
    assert_eq!(standing(&mut desk).0, "given");
}

#[test]
fn whoever_is_flagged_to_stop_is_let_in_by_an_act_of_its_own() {
    let mut desk = TestWorkshop::imported();
    let id = desk.delegate("Nyakuoth")["id"].clone();
    let flag = |flag: &str| json!({ "ids": [id], "details": { "desk_note": "Passport at the desk", "desk_flag": flag } });
    desk.call("edit_delegates", flag("stop"));
    let order = json!({ "delegate": id, "period": MORNING, "way": "typed" });
    let held = desk.call("check_in", order.clone());
    assert_eq!((&held["tone"], &held["answer"]), (&json!("amber"), &json!("held")));
    assert_eq!(held["person"]["desk_note"], "Passport at the desk");
    let view = desk.call("check_in_desk", json!({ "period": MORNING }));
    assert_eq!((&view["arrived"], &view["refused"][0]["answer"]), (&json!(0), &json!("held")));
    let copy = desk.path("before.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    let anyway = json!({ "delegate": id, "period": MORNING, "way": "typed", "anyway": true });
    assert_eq!(desk.call("check_in", anyway)["answer"], "checked_in");
    assert_eq!(desk.call("check_in", order)["answer"], "already_in");
    // To look is no reason to stop.
    let other = desk.delegate("Keji Lokuju Modi")["id"].clone();
    let look = json!({ "ids": [other], "details": { "desk_note": "Nut allergy", "desk_flag": "look" } });
    desk.call("edit_delegates", look);
    let reply = desk.call("check_in", json!({ "delegate": other, "period": MORNING, "way": "typed" }));
    assert_eq!((&reply["tone"], &reply["person"]["desk_note"]), (&json!("green"), &json!("Nut allergy")));
    // A copy of before sees that it was no arrival like others.
    desk.ask("close_workshop");
    let mut other = desk.another_desk();
    other.call("open_workshop", json!({ "path": copy, "passphrase": null, "read_only": false })).unwrap();
    let brought = other.call("join_copy", json!({ "path": desk.path("w.warsha") })).unwrap().value;
    let kinds: Vec<&Value> = list(&brought["brought"]).iter().map(|record| &record["kind"]).collect();
    assert_eq!(kinds, [&json!("let_in_again"), &json!("arrived")]);
}

#[test]
fn printings_of_a_badge_are_counted_and_a_new_code_was_never_printed() {
    let mut desk = TestWorkshop::imported();
    let id = desk.delegate("Nyakuoth")["id"].clone();
    let order = |people: &Value| json!({ "artefact": "badges", "languages": ["en"], "choices": { "people": people, "missing": "no" } });
    let prints =
        |desk: &mut TestWorkshop| desk.call("desk_card", json!({ "id": id }))["badge_prints"].clone();
    let path = desk.path("badges.pdf");
    assert_eq!(
        (prints(&mut desk), &desk.call("print_preview", order(&id))["printed_before"]),
        (json!(0), &json!(0))
    );
    desk.call("save_pdf", json!({ "order": order(&id), "path": path }));
    desk.pass(10);
    desk.call("save_pdf", json!({ "order": order(&json!("")), "path": path }));
    assert_eq!(prints(&mut desk), 2);
    let preview = desk.call("print_preview", order(&id));
    assert_eq!(preview["printed_before"], 1);
    assert!(!preview["printed_before_at"].as_str().unwrap().is_empty());
    desk.call("give_badge", json!({ "delegate": id, "badge": "" }));
    assert_eq!(
        (prints(&mut desk), &desk.call("print_preview", order(&id))["printed_before"]),
        (json!(0), &json!(0))
    );
}
