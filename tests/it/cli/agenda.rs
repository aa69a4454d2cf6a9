//! The agenda on the command line: what is shown is what is done.

use super::*;

/// Start and length of a session by its title.
fn at(terminal: &Terminal, title: &str) -> (i64, i64) {
    let agenda = terminal.json(&["agenda", "show", "w.warsha"]);
    let find = |list: &str, fits: &dyn Fn(&Value) -> bool| {
        agenda[list].as_array().unwrap().iter().find(|one| fits(one)).cloned().unwrap()
    };
    let session = find("sessions", &|s| s["title"]["en"] == title);
    let placement = find("placements", &|p| p["session"] == session["id"]);
    (placement["start"].as_i64().unwrap(), placement["duration"].as_i64().unwrap())
}

#[test]
fn running_late_is_shown_first_and_done_when_asked() {
    let terminal = Terminal::with_workshop();
    let before = terminal.json(&["agenda", "show", "w.warsha"]);
    let late = ["agenda", "late", "w.warsha", "--day", "2", "--from", "10:15", "--minutes", "25"];
    let shown = terminal.json(&late);
    let proposal = &shown["proposal"];
    assert_eq!(proposal["delay"], 25);
    let found: i64 =
        proposal["recovered"].as_array().unwrap().iter().map(|r| r["minutes"].as_i64().unwrap()).sum();
    assert_eq!(found + proposal["later"].as_i64().unwrap() + proposal["overflow"].as_i64().unwrap(), 25);
    assert!(!proposal["rows"].as_array().unwrap().is_empty());
    assert_eq!(terminal.json(&["agenda", "show", "w.warsha"]), before, "nothing has happened");
    let said = terminal.done(&late).out;
    assert!(said.contains("Say --apply to do it."), "{said}");
    let touched = proposal["effects"].as_array().unwrap();
    assert!(touched.iter().any(|effect| effect["kind"] == "meal"), "{touched:?}");
    assert!(said.contains("Tell the kitchen: "), "{said}");

    let done = terminal.json(&[&late[..], &["--apply"]].concat());
    assert_eq!(done["proposal"]["rows"], proposal["rows"]);
    let after = terminal.json(&["agenda", "show", "w.warsha"]);
    let moved = |agenda: &Value, id: &Value| {
        agenda["placements"].as_array().unwrap().iter().find(|p| p["id"] == *id).cloned()
    };
    for row in proposal["rows"].as_array().unwrap() {
        assert_eq!(moved(&after, &row["placement"]).unwrap_or_default(), row["after"]);
    }
    let log = terminal.json(&["activity", "w.warsha"]);
    assert_eq!(log[0]["operation"], "run_late");
}

#[test]
fn paper_of_other_days_is_not_told_to_be_out_of_date() {
    let terminal = Terminal::with_workshop();
    let late = ["agenda", "late", "w.warsha", "--day", "2", "--from", "10:15", "--minutes", "25"];
    let papers = |terminal: &Terminal| -> Vec<Value> {
        let shown = terminal.json(&late);
        let effects = shown["proposal"]["effects"].as_array().unwrap().clone();
        effects.into_iter().filter(|effect| effect["kind"] == "print").collect()
    };
    terminal.done(&["print", "programme", "w.warsha", "--day", "1", "-o", "one.pdf"]);
    assert_eq!(papers(&terminal), Vec::<Value>::new());
    terminal.done(&["print", "programme", "w.warsha", "--day", "2", "-o", "two.pdf"]);
    let told = papers(&terminal);
    assert_eq!((told.len(), &told[0]["subject"]), (1, &"programme".into()));
}

#[test]
fn sessions_keep_their_length_when_they_are_to() {
    let terminal = Terminal::new();
    terminal.done(NEW);
    let rows = "Day,Start,End,Title,Type,Pinned,Shortest minutes\n\
        2024-06-10,09:00,10:00,Harvest,Plenary,,\n\
        2024-06-10,10:00,11:00,Clinics,Panel,,40\n\
        2024-06-10,11:00,12:00,Lunch,Meal,yes,\n";
    std::fs::write(terminal.path("day.csv"), rows).unwrap();
    terminal.done(&["import", "agenda", "w.warsha", "day.csv"]);
    let late = ["agenda", "late", "w.warsha", "--day", "1", "--from", "9:30", "--minutes", "15"];
    let found = |more: &[&str]| {
        let proposal = terminal.json(&[&late[..], more].concat())["proposal"].clone();
        (proposal["recovered"].as_array().unwrap().len(), proposal["overflow"].clone())
    };
    assert_eq!(found(&[]), (1, Value::from(0)), "the panel says how short it may become");
    assert_eq!(found(&["--keep-sessions"]), (0, Value::from(15)));
}

#[test]
fn session_is_moved_by_a_part_of_its_title() {
    let terminal = Terminal::with_workshop();
    let (start, length) = at(&terminal, "Evaluation");
    let later = format!("{:02}:{:02}", (start + 5) / 60, (start + 5) % 60);
    terminal.done(&["agenda", "move", "w.warsha", "evaluation", "--at", &later, "--apply"]);
    assert_eq!(at(&terminal, "Evaluation"), (start + 5, length));
    let unknown = terminal.say(&["agenda", "move", "w.warsha", "no such session", "--at", "9:00"]);
    assert_eq!(unknown.code, 1);
    let nonsense = terminal.say(&["agenda", "move", "w.warsha", "evaluation", "--at", "soon"]);
    assert_eq!(nonsense.code, 1);
    let no_day =
        terminal.say(&["agenda", "late", "w.warsha", "--day", "9", "--from", "9:00", "--minutes", "5"]);
    assert_eq!(no_day.code, 1);
}

#[test]
fn clashes_come_with_ways_out_of_them() {
    let terminal = Terminal::with_workshop();
    let stories = "Country stories 1: Burundi and South Sudan";
    terminal.done(&["agenda", "move", "w.warsha", stories, "--day", "1", "--at", "8:30", "--apply"]);
    let listed = terminal.json(&["agenda", "clashes", "w.warsha"]);
    let clashes = listed["clashes"].as_array().unwrap();
    let room = clashes.iter().find(|clash| clash["kind"] == "room").unwrap();
    assert!(room["minutes"].as_i64().unwrap() > 0);
    assert!(room["fixes"].as_array().unwrap().len() <= 3);
    let said = terminal.done(&["agenda", "clashes", "w.warsha"]).out;
    assert!(said.contains(stories) && said.contains("clash"), "{said}");
}

#[test]
fn next_edition_has_the_agenda_on_new_days_and_nobody_on_its_list() {
    let terminal = Terminal::with_workshop();
    let before = terminal.bytes("w.warsha");
    terminal.done(&[
        "new",
        "next.warsha",
        "--like",
        "w.warsha",
        "--from",
        "2025-06-09",
        "--title",
        "Second exchange",
    ]);
    assert_eq!(terminal.bytes("w.warsha"), before, "the earlier file is only read");
    let (old, new) = (terminal.json(&["info", "w.warsha"]), terminal.json(&["info", "next.warsha"]));
    assert_eq!((&new["sessions"], &new["delegates"]), (&old["sessions"], &Value::from(0)));
    assert_eq!(
        (&new["first_day"], &new["last_day"]),
        (&Value::from("2025-06-09"), &Value::from("2025-06-12"))
    );
    let agenda = |file: &str| terminal.json(&["agenda", "show", file]);
    let (old, new) = (agenda("w.warsha"), agenda("next.warsha"));
    let list = |agenda: &Value, key: &str| agenda[key].as_array().unwrap().clone();
    assert_eq!(list(&old, "placements").len(), list(&new, "placements").len());
    let leads = |agenda: &Value| -> Vec<Value> {
        list(agenda, "sessions").iter().flat_map(|s| s["leads"].as_array().unwrap().clone()).collect()
    };
    assert!(leads(&new).iter().all(|lead| lead["delegate"].is_null()));
}

#[test]
fn next_edition_leaves_behind_what_it_is_told_to() {
    let terminal = Terminal::with_workshop();
    let like = ["new", "next.warsha", "--like", "w.warsha", "--from", "2025-06-09"];
    terminal.done(&[&like[..], &["--without", "times", "--without", "leads"]].concat());
    let agenda = terminal.json(&["agenda", "show", "next.warsha"]);
    let old = terminal.json(&["agenda", "show", "w.warsha"]);
    let sessions = |agenda: &Value| agenda["sessions"].as_array().unwrap().clone();
    assert_eq!(
        (agenda["placements"].as_array().unwrap().len(), sessions(&agenda).len()),
        (0, sessions(&old).len())
    );
    assert!(sessions(&agenda).iter().all(|session| session["leads"].as_array().unwrap().is_empty()));
    // What waits is as long as it was.
    let length = |agenda: &Value, title: &str| {
        sessions(agenda).iter().find(|s| s["title"]["en"] == title).unwrap()["usual_minutes"]
            .as_i64()
            .unwrap()
    };
    let title = "Practitioners' Reflective Space";
    assert_eq!(length(&agenda, title), at(&terminal, title).1);
}
