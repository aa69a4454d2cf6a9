//! Operations on session plans, and on organisations, own fields and seats.

use serde_json::{Value, json};
use warsha_core::operation::Operation;
use warsha_tests::workshop::{TestWorkshop, fixture};

use super::WELLNESS;

/// Session plans.
pub fn plans(desk: &mut TestWorkshop, check: &mut impl FnMut(&mut TestWorkshop, Operation, &str, Value)) {
    use Operation as Op;
    let session = desk.session(WELLNESS)["id"].clone();
    let file = json!({ "path": fixture("plans/plan-wellness-60.xlsx") });
    check(desk, Op::ImportPlan, "import_plan", file);
    let steps = |desk: &mut TestWorkshop| {
        let plan = desk.call("session_plan", json!({ "id": session }));
        plan["steps"].as_array().unwrap().iter().map(|step| step["id"].clone()).collect::<Vec<Value>>()
    };
    let change = |desk: &mut TestWorkshop,
                  check: &mut dyn FnMut(&mut TestWorkshop, Operation, &str, Value),
                  operation,
                  mut change: Value| {
        change["session"] = session.clone();
        check(desk, operation, "change_plan", change);
    };
    let there = steps(desk);
    change(
        desk,
        check,
        Op::AddSteps,
        json!({ "change": "add_steps", "after": there[1], "steps": [{ "minutes": "1h05", "title": "Walk" }] }),
    );
    let added = steps(desk)[2].clone();
    change(
        desk,
        check,
        Op::EditSteps,
        json!({ "change": "edit_steps", "steps": [added, there[0]], "fields": { "droppable": true, "own": { "Slide": "4" } } }),
    );
    change(
        desk,
        check,
        Op::MoveSteps,
        json!({ "change": "move_steps", "steps": [added], "before": there[0] }),
    );
    change(
        desk,
        check,
        Op::FitPlan,
        json!({ "change": "fit", "minutes": [{ "step": there[1], "to": 5 }], "drop": [there[2]] }),
    );
    change(
        desk,
        check,
        Op::EditPlan,
        json!({ "change": "details", "spares": 3, "plan_b": [{ "case": "Rain", "then": "Main Hall" }] }),
    );
    let key = desk.call("session_plan", json!({ "id": session }))["materials"][0]["key"].clone();
    change(desk, check, Op::PackMaterial, json!({ "change": "pack", "material": key, "packed": true }));
    change(
        desk,
        check,
        Op::CommentPlan,
        json!({ "change": "comment", "author": "Viola", "text": "Too long?" }),
    );
    change(desk, check, Op::RemoveSteps, json!({ "change": "remove_steps", "steps": [added] }));
    let first = steps(desk)[0].clone();
    let begin = json!({ "session": session, "change": "begin", "step": first, "anew": false });
    check(desk, Op::RunPlan, "run_plan", begin);
}

/// Organisations, own fields and seats.
pub fn people(
    desk: &mut TestWorkshop,
    check: &mut impl FnMut(&mut TestWorkshop, Operation, &str, Value),
    amina: &Value,
    other: &Value,
) {
    use Operation as Op;
    check(desk, Op::SetCounting, "set_counting", json!({ "uncounted": ["interpreter", "staff"] }));
    check(desk, Op::AddOrganisation, "put_organisation", json!({ "id": "", "name": "Field Office" }));
    let all = desk.ask("organisations")["organisations"].clone();
    let office = warsha_tests::workshop::one(&all, |one| one["name"] == "Field Office")["id"].clone();
    let new = warsha_tests::workshop::one(&all, |one| one["name"] == "A new organisation")["id"].clone();
    let change = json!({ "id": office, "name": "Field Office", "names": { "fr": "Bureau" }, "parent": new, "country": "KE" });
    check(desk, Op::EditOrganisation, "put_organisation", change);
    check(desk, Op::MergeOrganisations, "merge_organisations", json!({ "keep": office, "gone": [new] }));
    desk.call("put_organisation", json!({ "id": "", "name": "By mistake" }));
    let all = desk.ask("organisations")["organisations"].clone();
    let mistake = warsha_tests::workshop::one(&all, |one| one["name"] == "By mistake")["id"].clone();
    check(desk, Op::RemoveOrganisation, "remove_organisation", json!({ "id": mistake }));

    let field = |label: &str| json!({ "id": "", "label": { "en": label }, "kind": "text" });
    check(desk, Op::AddOwnField, "put_own_field", field("Shirt"));
    let bus = desk.call("put_own_field", field("Bus"));
    let mut shirt = desk.ask("own_fields")[0].clone();
    shirt["audiences"] = json!(["hotel"]);
    check(desk, Op::EditOwnField, "put_own_field", shirt.clone());
    check(desk, Op::OrderOwnFields, "order_own_fields", json!({ "ids": [bus["id"], shirt["id"]] }));
    check(desk, Op::RemoveOwnField, "remove_own_field", json!({ "id": bus["id"] }));

    let wait = json!({ "ids": [amina, other], "details": { "status": "waiting", "delegation": "" } });
    desk.call("edit_delegates", wait);
    let mut order = desk.ask("delegations")["waiting"].as_array().unwrap().clone();
    assert_eq!(order.len(), 2);
    order.reverse();
    check(desk, Op::OrderWaiting, "order_waiting", json!({ "ids": order }));
    check(desk, Op::GiveSeat, "give_seat", json!({ "id": other }));
    let seat = json!({ "id": other, "by": amina, "leads": true, "room": true });
    check(desk, Op::SubstituteDelegate, "substitute_delegate", seat);

    let twin = |desk: &mut TestWorkshop| {
        let name = desk.delegate("Harriet Nalwoga")["full_name"].clone();
        let details = json!({ "full_name": name, "note": "typed twice" });
        desk.call("add_delegate", json!({ "details": details }))["id"].clone()
    };
    let harriet = desk.delegate("Harriet Nalwoga")["id"].clone();
    let first = twin(desk);
    check(desk, Op::TellApart, "tell_apart", json!({ "one": first, "other": harriet }));
    desk.call("remove_delegates", json!({ "ids": [first] }));
    let second = twin(desk);
    check(desk, Op::MergeDelegates, "merge_delegates", json!({ "keep": harriet, "gone": second }));
}
