//! A plan carried out: where it stands, what is taken back, and what is left of it in a document opened anew.

use super::*;

/// The desk ten minutes before the wellness session begins, with its plan.
fn before_wellness() -> (TestWorkshop, Value) {
    let (desk, plan) = with_plan("plan-wellness-60");
    // The desk's clock stands at nine on the first morning; the session has a day and a start of its own.
    let days = i64::from(plan["day"].as_str().unwrap()[8..].parse::<u8>().unwrap()) - 10;
    desk.pass(days * 1440 + plan["start"].as_i64().unwrap() - 540 - 10);
    (desk, plan)
}

fn say(desk: &mut TestWorkshop, plan: &Value, mut change: Value) -> Value {
    change["session"] = plan["session"].clone();
    desk.call("run_plan", change)
}

fn begin(desk: &mut TestWorkshop, plan: &Value, at: usize) -> Value {
    say(desk, plan, json!({ "change": "begin", "step": plan["steps"][at]["id"] }))
}

fn stands(desk: &mut TestWorkshop, plan: &Value) -> Value {
    desk.call("plan_run", json!({ "id": plan["session"] }))
}

#[test]
fn plan_counts_down_to_its_slot_and_then_each_step() {
    let (mut desk, plan) = before_wellness();
    let first = stands(&mut desk, &plan);
    assert_eq!((&first["until"], &first["now"], &first["ran"]), (&json!(600), &json!(null), &json!([])));
    desk.pass(12);
    let begun = begin(&mut desk, &plan, 0);
    let lasts = |at: usize| plan["steps"][at]["lasts"].as_i64().unwrap() * 60;
    assert_eq!(begun["now"]["left"], lasts(0));
    assert_eq!((&begun["now"]["behind"], &begun["now"]["over_slot"]), (&json!(120), &json!(120)));
    assert_eq!(begun["now"]["ends"], plan["fit"]["end"].as_i64().unwrap() + 2);
    assert_eq!(begun["began"], plan["start"].as_i64().unwrap() + 2);
    // The key pressed twice says it once.
    let again = desk.reply(
        "run_plan",
        json!({ "session": plan["session"], "change": "begin", "step": plan["steps"][0]["id"] }),
    );
    assert!(again.changed.is_empty(), "{:?}", again.changed);
    let more = say(&mut desk, &plan, json!({ "change": "extra", "minutes": 5 }));
    assert_eq!((&more["now"]["left"], &more["now"]["extra"]), (&json!(lasts(0) + 300), &json!(5)));
    desk.pass(3);
    let next = begin(&mut desk, &plan, 1);
    assert_eq!(next["ran"][0]["seconds"], 180);
    assert_eq!(next["now"]["next"], plan["steps"][2]["id"]);
    let listed = desk.ask("session_plans");
    let on: Vec<&Value> = listed.as_array().unwrap().iter().filter(|one| one["running"] == true).collect();
    assert_eq!((on.len(), &on[0]["session"]), (1, &plan["session"]));
}

#[test]
fn wrong_next_is_taken_back_by_back_and_by_undo_and_the_run_outlives_the_window() {
    let (mut desk, plan) = before_wellness();
    begin(&mut desk, &plan, 0);
    desk.pass(4);
    begin(&mut desk, &plan, 1);
    let back = say(&mut desk, &plan, json!({ "change": "back" }));
    assert_eq!((&back["now"]["step"], &back["now"]["elapsed"]), (&plan["steps"][0]["id"], &json!(240)));
    desk.ask("undo");
    assert_eq!(stands(&mut desk, &plan)["now"]["step"], plan["steps"][1]["id"], "taking back is taken back");
    desk.ask("undo");
    assert_eq!(stands(&mut desk, &plan)["now"]["step"], plan["steps"][0]["id"]);
    // The window goes away without a word, and comes back seven minutes later.
    desk.pass(7);
    desk.reopen();
    let after = stands(&mut desk, &plan);
    assert_eq!((&after["now"]["step"], &after["now"]["elapsed"]), (&plan["steps"][0]["id"], &json!(660)));
    let back = say(&mut desk, &plan, json!({ "change": "back" }));
    assert_eq!((&back["now"], &back["ran"]), (&json!(null), &json!([])), "undo is forgotten, back is not");
}

#[test]
fn planned_stands_against_actual_when_it_is_through() {
    let (mut desk, plan) = before_wellness();
    desk.pass(10);
    for (at, minutes) in [(0, 7), (1, 12), (3, 20)] {
        begin(&mut desk, &plan, at);
        desk.pass(minutes);
    }
    let done = say(&mut desk, &plan, json!({ "change": "end" }));
    assert_eq!((&done["now"], &done["ended"]), (&json!(null), &json!(plan["start"].as_i64().unwrap() + 39)));
    let view = desk.call("session_plan", json!({ "id": plan["session"] }));
    let took: Vec<i64> =
        view["ran"].as_array().unwrap().iter().map(|ran| ran["seconds"].as_i64().unwrap() / 60).collect();
    assert_eq!((took.as_slice(), &view["running"]), ([7, 12, 20].as_slice(), &json!(false)));
    assert_eq!(view["ran"][2]["planned"], plan["steps"][3]["lasts"]);
    // Begun again, the earlier run is history.
    let anew = json!({ "change": "begin", "step": plan["steps"][0]["id"], "anew": true });
    assert_eq!(say(&mut desk, &plan, anew)["ran"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_not_in_the_plan_is_refused() {
    let (mut desk, plan) = before_wellness();
    let stranger = json!({ "session": plan["session"], "change": "begin", "step": plan["session"] });
    assert_eq!(desk.refused("run_plan", stranger), "not_found");
    assert_eq!(
        desk.refused("run_plan", json!({ "session": plan["session"], "change": "extra", "minutes": 1 })),
        "not_found"
    );
}
