//! Two copies of one workshop that are joined, parted again and joined again: what the other desk did is never lost, and what was undone here
//! takes nothing back there.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;
use warsha_api::{Backend, Host};
use warsha_core::badge;
use warsha_store::{Access, Clockwork, Document};
use warsha_tests::host::TestHost;
use warsha_tests::workshop::{TestWorkshop, first_morning, one};

const MORNING: &str = "2024-06-10/am";

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// The desk with the imported workshop, another desk with a copy of it open, and where the copy is.
fn two_desks() -> (TestWorkshop, Backend, Value) {
    let mut desk = TestWorkshop::imported();
    let copy = desk.path("desk-2.warsha");
    desk.call("save_copy", json!({ "path": copy }));
    let mut other = desk.another_desk();
    open(&mut other, &json!(copy));
    (desk, other, json!({ "path": copy }))
}

fn open(other: &mut Backend, path: &Value) {
    other.call("open_workshop", json!({ "path": path, "passphrase": null, "read_only": false })).unwrap();
}

fn close(other: &mut Backend) {
    other.call("close_workshop", json!({})).unwrap();
}

/// What the desk knows of somebody, with the code of the badge.
fn card(desk: &mut TestWorkshop, name: &str) -> Value {
    let id = desk.delegate(name)["id"].clone();
    desk.call("desk_card", json!({ "id": id }))
}

fn arrived(desk: &mut TestWorkshop) -> u64 {
    desk.call("check_in_desk", json!({ "period": MORNING }))["arrived"].as_u64().unwrap()
}

fn guest(name: &str, delegation: &Value) -> Value {
    json!({ "full_name": name, "organisation": format!("{name} House"), "delegation": delegation, "country": "UG", "period": MORNING })
}

fn row(number: u32) -> Value {
    json!({ "text": number.to_string(), "period": MORNING, "way": "typed" })
}

fn scan(desk: &mut TestWorkshop, badge: &Value) -> (String, Value) {
    let reply = desk.call("check_in", json!({ "text": badge, "period": MORNING, "way": "scanned" }));
    (reply["answer"].as_str().unwrap().to_owned(), reply["person"]["name"].clone())
}

fn is_listed(desk: &mut TestWorkshop, name: &str) -> bool {
    list(&desk.ask("delegations")["delegates"]).iter().any(|d| d["full_name"] == name)
}

#[test]
fn copies_joined_again_after_undo_are_joined_as_before() {
    let (mut desk, mut other, copy) = two_desks();
    desk.call("check_in", row(1));
    for number in 2..=5 {
        other.call("check_in", row(number)).unwrap();
    }
    let taken_back = other.call("check_in", row(6)).unwrap().value["check_in"].clone();
    other.call("withdraw_check_in", json!({ "id": taken_back })).unwrap();
    other.call("admit_walk_in", guest("Guest Two", &json!(""))).unwrap();
    close(&mut other);
    assert_eq!(list(&desk.call("join_copy", copy.clone())["brought"]).len(), 7);
    assert_eq!((arrived(&mut desk), is_listed(&mut desk, "Guest Two")), (6, true));
    for _ in 0..2 {
        desk.pass(1);
        desk.ask("undo");
        assert_eq!((arrived(&mut desk), is_listed(&mut desk, "Guest Two")), (1, false));
        // Nothing can be redone once the file was closed.
        desk.reopen();
        desk.pass(1);
        let again = desk.call("join_copy", copy.clone());
        assert_eq!((list(&again["brought"]).len(), list(&again["added"]).len()), (7, 1), "{again}");
        assert_eq!((&again["shared"], &again["damaged"]), (&json!(0), &json!(0)));
        assert_eq!((arrived(&mut desk), is_listed(&mut desk, "Guest Two")), (6, true));
    }
    let nothing = desk.call("join_copy", copy);
    assert_eq!((list(&nothing["brought"]).len(), &nothing["shared"]), (0, &json!(7)));
}

#[test]
fn joining_that_was_undone_takes_nothing_back_from_the_other_desk() {
    let (mut desk, mut other, copy) = two_desks();
    desk.call("check_in", row(1));
    other.call("check_in", row(2)).unwrap();
    close(&mut other);
    desk.call("join_copy", copy.clone());
    desk.ask("undo");
    // A copy made now does without the other desk as well.
    let third = json!({ "path": desk.path("desk-3.warsha") });
    desk.call("save_copy", third.clone());
    assert_eq!(list(&desk.call("join_copy", third)["brought"]).len(), 0);
    assert_eq!(arrived(&mut desk), 1);
    desk.ask("close_workshop");
    open(&mut other, &copy["path"]);
    let joined = other.call("join_copy", json!({ "path": desk.path("w.warsha") })).unwrap().value;
    assert_eq!(list(&joined["brought"]).len(), 1, "{joined}");
    let view = other.call("check_in_desk", json!({ "period": MORNING })).unwrap().value;
    assert_eq!(view["arrived"], 2);
}

#[test]
fn walk_in_that_was_undone_here_stays_away() {
    let mut desk = TestWorkshop::imported();
    desk.call("admit_walk_in", guest("Guest One", &json!("")));
    let copy = json!({ "path": desk.path("desk-2.warsha") });
    desk.call("save_copy", copy.clone());
    desk.ask("undo");
    let joined = desk.call("join_copy", copy);
    assert_eq!(list(&joined["added"]).len(), 0, "{joined}");
    assert!(!is_listed(&mut desk, "Guest One"));
}

#[test]
fn delegation_of_somebody_who_is_brought_comes_along_once() {
    let (mut desk, mut other, copy) = two_desks();
    let put = |name: &str| json!({ "id": "", "kind": "guests", "name": { "en": name }, "country": "", "organisation_name": "", "counted": true, "targets": [] });
    let named =
        |view: &Value, name: &str| one(&view["delegations"], |d| d["name"]["en"] == name)["id"].clone();
    // Both desks made one delegation each by themselves, and the other desk one more.
    let ours = named(&desk.call("put_delegation", put("Press")), "Press");
    let press = named(&other.call("put_delegation", put("press")).unwrap().value, "press");
    let jury = named(&other.call("put_delegation", put("Jury")).unwrap().value, "Jury");
    other.call("admit_walk_in", guest("Guest Press", &press)).unwrap();
    other.call("admit_walk_in", guest("Guest Jury", &jury)).unwrap();
    close(&mut other);
    desk.call("join_copy", copy);
    let view = desk.ask("delegations");
    let of = |name: &str| one(&view["delegates"], |d| d["full_name"] == name)["delegation"].clone();
    assert_eq!((of("Guest Press"), of("Guest Jury")), (ours, jury.clone()));
    assert_eq!(named(&view, "Jury"), jury);
    assert_eq!(list(&view["delegations"]).iter().filter(|d| d["name"]["en"] == "press").count(), 0);
    desk.ask("undo");
    let view = desk.ask("delegations");
    assert!(list(&view["delegations"]).iter().all(|d| d["id"] != jury));
}

#[test]
fn badge_that_was_given_last_lets_in_and_those_before_do_not() {
    let (mut desk, mut other, copy) = two_desks();
    let person = card(&mut desk, "Nyakuoth");
    let (id, old) = (person["id"].clone(), person["badge"].clone());
    desk.pass(1);
    let workshop = desk.ask("current_workshop")["id"].as_str().unwrap().parse().unwrap();
    let blank = json!(badge::spare("W24", workshop, 3).unwrap().to_string());
    let theirs =
        other.call("give_badge", json!({ "delegate": id, "badge": blank })).unwrap().value["badge"].clone();
    assert_eq!(theirs, blank);
    close(&mut other);
    let name = person["name"].clone();
    assert_eq!(scan(&mut desk, &theirs).0, "blank_badge", "the other desk gave it, and nobody here knows");
    let joined = desk.call("join_copy", copy.clone());
    let told = json!([{ "number": person["number"], "name": name, "badge": theirs, "revoked": old }]);
    assert_eq!(joined["badges"], told);
    assert!(list(&joined["differing"]).iter().all(|one| one["detail"] != "badge"));
    assert_eq!(scan(&mut desk, &old), ("revoked_badge".to_owned(), name.clone()));
    assert_eq!(scan(&mut desk, &theirs), ("checked_in".to_owned(), name.clone()));
    desk.ask("undo");
    // Undone, the badge of before lets in; joined again, the new one does.
    desk.ask("undo");
    assert_eq!(scan(&mut desk, &theirs).0, "blank_badge");
    assert_eq!(scan(&mut desk, &old).0, "checked_in");
    desk.ask("undo");
    assert_eq!(desk.call("join_copy", copy.clone())["badges"], told);
    assert_eq!(scan(&mut desk, &old).0, "revoked_badge");
    // A badge given here later stays, whatever is joined.
    desk.pass(60);
    let ours = desk.call("give_badge", json!({ "delegate": id, "badge": "" }))["badge"].clone();
    let again = desk.call("join_copy", copy.clone());
    assert_eq!(list(&again["brought"]).len(), 0);
    assert_eq!(scan(&mut desk, &theirs).0, "revoked_badge");
    assert_eq!(scan(&mut desk, &ours).0, "checked_in");
    // The other copy learns it, too.
    desk.ask("close_workshop");
    open(&mut other, &copy["path"]);
    let joined = other.call("join_copy", json!({ "path": desk.path("w.warsha") })).unwrap().value;
    assert_eq!((&joined["badges"][0]["badge"], &joined["badges"][0]["revoked"]), (&ours, &theirs));
    let order = json!({ "text": theirs, "period": MORNING, "way": "scanned" });
    assert_eq!(other.call("check_in", order).unwrap().value["answer"], "revoked_badge");
}

#[test]
fn badge_of_an_entry_that_is_anothers_here_is_replaced_there() {
    let (mut desk, mut other, copy) = two_desks();
    let (keep, gone) = (card(&mut desk, "Nyakuoth"), card(&mut desk, "Keji Lokuju Modi"));
    desk.pass(1);
    let new =
        other.call("give_badge", json!({ "delegate": gone["id"], "badge": "" })).unwrap().value["badge"]
            .clone();
    close(&mut other);
    desk.call("merge_delegates", json!({ "keep": keep["id"], "gone": gone["id"] }));
    desk.call("join_copy", copy);
    for before in [&keep["badge"], &gone["badge"]] {
        assert_eq!(scan(&mut desk, before).0, "revoked_badge");
    }
    assert_eq!(scan(&mut desk, &new), ("checked_in".to_owned(), keep["name"].clone()));
}

#[test]
fn badge_that_was_given_and_taken_back_is_blank_again() {
    let mut desk = TestWorkshop::imported();
    let workshop = desk.ask("current_workshop")["id"].as_str().unwrap().parse().unwrap();
    let blank = json!(badge::spare("W24", workshop, 4).unwrap().to_string());
    let mut walk_in = guest("Guest One", &json!(""));
    walk_in["badge"] = blank.clone();
    desk.call("admit_walk_in", walk_in.clone());
    desk.ask("undo");
    assert_eq!(scan(&mut desk, &blank).0, "blank_badge");
    desk.ask("redo");
    assert_eq!(scan(&mut desk, &blank).0, "already_in");
    assert_eq!(desk.refused("admit_walk_in", walk_in.clone()), "badge_not_blank");
    desk.ask("undo");
    // Given to somebody else, taken back, and given once more.
    let person = card(&mut desk, "Nyakuoth");
    let give = json!({ "delegate": person["id"], "badge": blank });
    desk.call("give_badge", give.clone());
    assert_eq!(scan(&mut desk, &person["badge"]).0, "revoked_badge");
    desk.ask("undo");
    assert_eq!(scan(&mut desk, &blank).0, "blank_badge");
    assert_eq!(scan(&mut desk, &person["badge"]).0, "checked_in");
    desk.ask("undo");
    desk.call("give_badge", give);
    assert_eq!(scan(&mut desk, &blank).0, "checked_in");
}

/// A desk that works on a document without a screen.
struct Third(TestHost);

impl Clockwork for Third {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
    fn new_id(&self) -> Uuid {
        self.0.new_id()
    }
    fn device_name(&self) -> String {
        self.0.device_name()
    }
}

#[test]
fn what_was_refused_to_somebody_who_was_erased_stays_away() {
    let (mut desk, mut other, copy) = two_desks();
    let people = ["Nyakuoth", "Keji Lokuju Modi"].map(|name| desk.delegate(name)["id"].clone());
    for id in &people {
        let declined = json!({ "ids": [id], "details": { "status": "declined" } });
        other.call("edit_delegates", declined).unwrap();
        let order = json!({ "delegate": id, "period": MORNING, "way": "typed" });
        assert_eq!(other.call("check_in", order).unwrap().value["answer"], "declined");
    }
    close(&mut other);
    desk.ask("close_workshop");
    let path = desk.path("w.warsha");
    let third = Arc::new(Third(TestHost::standing_at(first_morning(), desk.folder()).as_desk(3)));
    let mut document = Document::open(&path, None, Access::ReadWrite, None, third).unwrap();
    document.erase_delegate(people[0].as_str().unwrap().parse().unwrap()).unwrap();
    document.close().unwrap();
    desk.call("open_workshop", json!({ "path": path, "passphrase": null, "read_only": false }));
    desk.call("join_copy", copy);
    let refused = desk.call("check_in_desk", json!({ "period": MORNING }))["refused"].clone();
    let names: Vec<&Value> = list(&refused).iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["Keji Lokuju Modi"]);
}
