//! Steps that are kept on the computer to be used again.

use serde_json::json;
use warsha_tests::workshop::TestWorkshop;

#[test]
fn kept_steps_that_cannot_be_read_are_not_written_over() {
    let mut desk = TestWorkshop::empty();
    let block =
        |name: &str| json!({ "id": "", "name": name, "steps": [{ "title": "Welcome", "minutes": "5" }] });
    let first = desk.call("put_plan_block", block("My opening"))[0].clone();
    let file = desk.folder().join("config").join("plan-blocks.json");
    let whole = std::fs::read_to_string(&file).unwrap();
    let cut = &whole[..whole.len() / 2];
    std::fs::write(&file, cut).unwrap();
    assert_eq!(desk.refused("put_plan_block", block("My closing")), "blocks_unreadable");
    assert_eq!(desk.refused("remove_plan_block", json!({ "id": first["id"] })), "blocks_unreadable");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), cut, "what is left of it can be mended");
    std::fs::write(&file, &whole).unwrap();
    assert_eq!(desk.call("put_plan_block", block("My closing")).as_array().unwrap().len(), 2);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(desk.call("put_plan_block", block("My opening")).as_array().unwrap().len(), 1);
}
