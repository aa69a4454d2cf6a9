//! How fast paper is, beside Typst and WeasyPrint: `cargo bench -p warsha-bench --bench paper`. Every case runs in a process of its own, so
//! that its processor time and its highest memory can be told; the reference programs set the same rows in the same run.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod booklet;

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use serde_json::json;
use warsha_print::{
    BadgeSize, BadgeView, BadgesView, DayView, Paper, PaperOptions, Printed, ProgrammeView, SessionView,
    TableColumn, TableGroup, TableView, artefact,
};
use warsha_tests::crowd;
use warsha_tests::paper::needed_choices;
use warsha_tests::workshop::{TestWorkshop, fixture};

const HEADS: [&str; 7] = ["No.", "Name", "Organisation", "City", "Country", "Role", "Status"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if let [case, out] = &arguments[..]
        && case != "previews"
    {
        return one(case, Path::new(out));
    }
    if arguments.first().is_some_and(|word| word == "previews") {
        return println!("{}", previews(arguments.get(1).map(String::as_str)).join("\n"));
    }
    let folder = tempfile::tempdir().unwrap();
    let list = ours("list", folder.path());
    let mut lines = vec![
        "| what | pages | processor | memory | to reach | |".to_owned(),
        "|---|---:|---:|---:|---:|---|".to_owned(),
        line("list: 10,000 rows × 7 columns", &list, "200 MB"),
    ];
    let rows = folder.path().join("list.json");
    std::fs::write(&rows, serde_json::to_string(&list_rows(10_000)).unwrap()).unwrap();
    for (program, part) in [("typst", 0.35), ("weasyprint", 0.02)] {
        match reference(program, &rows, folder.path()) {
            Ok((seconds, memory)) => lines.push(format!(
                "| the same with {program} | | {seconds:.2} s | {memory:.0} MB | ours at most {part} of it | ours is {:.3} of it |",
                list.seconds / seconds
            )),
            Err(why) => println!("{program} was not measured: {why}"),
        }
    }
    lines.push(line("booklet: 12 pages", &ours("booklet", folder.path()), "150 ms"));
    lines.push(line("badges 90 × 60 with codes: 2,000", &ours("badges", folder.path()), "2.5 s"));
    lines.extend(previews(None));
    println!("\n{}", lines.join("\n"));
}

/// How many people come to the workshop whose pages are looked at.
const PEOPLE: usize = 300;

/// What the print centre makes when an artefact of a workshop of 300 people is first turned to, through the one door, until its first page is
/// on screen: all its pages, or, where each person has a card or sheet, the first of them, with the others counted and what does not fit on
/// them told. Pages turned, counted and saved afterwards come from the making of all, which has a line of its own there.
fn previews(only: Option<&str>) -> Vec<String> {
    let mut desk = TestWorkshop::empty();
    let people = desk.path("people.csv");
    std::fs::write(&people, crowd::people_csv(PEOPLE)).unwrap();
    desk.call("import_delegates", json!({ "path": people }));
    desk.call("import_agenda", json!({ "path": fixture("agenda/exchange-4days.xlsx") }));
    let lead = desk.ask("delegations")["delegates"][0]["id"].clone();
    desk.ready_for_paper(&lead);
    let mut lines = Vec::new();
    for artefact in desk.artefacts() {
        let name = artefact["artefact"].as_str().unwrap();
        if only.is_some_and(|only| only != name) {
            continue;
        }
        let order = json!({ "artefact": name, "languages": ["en"], "choices": needed_choices(name) });
        let mut time = |command: &str, what: &str, goal: &str| {
            let began = processor_seconds();
            let pages = desk.call(command, order.clone())["pages"].clone();
            let took = (processor_seconds() - began) * 1000.0;
            lines
                .push(format!("| {what} of {name}, {PEOPLE} people | {pages} | {took:.0} ms | | {goal} | |"));
        };
        if artefact["cards"] == true {
            time("print_first_page", "first page", "300 ms");
            time("print_preview", "all pages", "");
        } else {
            time("print_preview", "preview", "300 ms");
        }
    }
    lines
}

/// What a case took.
struct Took {
    pages: usize,
    seconds: f64,
    megabytes: f64,
}

fn line(what: &str, took: &Took, goal: &str) -> String {
    format!("| {what} | {} | {:.2} s | {:.0} MB | {goal} | |", took.pages, took.seconds, took.megabytes)
}

/// Runs a case in a process of its own.
fn ours(case: &str, folder: &Path) -> Took {
    let this = std::env::current_exe().unwrap();
    let said = ran(Command::new(this).arg(case).arg(folder.join(format!("{case}.pdf")))).unwrap();
    let mut numbers = said.split_whitespace().map(|n| n.parse::<f64>().unwrap());
    let mut next = || numbers.next().unwrap();
    Took { pages: next() as usize, seconds: next(), megabytes: next() }
}

/// Prints a case and says pages, processor seconds and the highest memory of this process.
fn one(case: &str, out: &Path) {
    let options = PaperOptions::new("en", NaiveDate::from_ymd_opt(2026, 5, 8).unwrap());
    let began = processor_seconds();
    let printed: Printed = match case {
        "list" => artefact::table::print(&list(10_000), &options),
        "booklet" => {
            let languages = ["en", "fr"].map(str::to_owned).into();
            let options = PaperOptions { languages, two_sided: true, ..options };
            artefact::booklet::print(&booklet::booklet(programme(4)), &options)
        }
        "badges" => artefact::badges::print(&badges(2_000), &PaperOptions { paper: Paper::A4, ..options }),
        other => panic!("no case is called {other}"),
    }
    .unwrap();
    let took = processor_seconds() - began;
    std::fs::write(out, &printed.pdf).unwrap();
    println!("{} {took} {}", printed.pages, highest_memory());
}

/// Processor time of this process so far; 0 where the system does not tell it as Linux does.
fn processor_seconds() -> f64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    told.split(' ').next().and_then(|n| n.parse::<f64>().ok()).unwrap_or_default() / 1e9
}

fn highest_memory() -> f64 {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or_default() / 1024.0
}

fn list_rows(count: usize) -> Vec<Vec<String>> {
    let cities =
        [("Kampala", "Uganda"), ("Goma", "DR Congo"), ("Bujumbura", "Burundi"), ("Juba", "South Sudan")];
    (0..count)
        .map(|n| {
            let (city, country) = cities[n % 4];
            let organisation = format!("Women’s Peace Network {} of {city}", n % 180 + 1);
            let role = ["Participant", "Facilitator", "Panellist"][n % 3];
            let status = ["confirmed", "invited", "waiting for a visa"][n % 7 % 3];
            [
                (n + 1).to_string(),
                crowd::name(n),
                organisation,
                city.into(),
                country.into(),
                role.into(),
                status.into(),
            ]
            .to_vec()
        })
        .collect()
}

fn list(count: usize) -> TableView {
    TableView {
        title: "Delegates".into(),
        columns: HEADS
            .iter()
            .map(|h| TableColumn { heading: (*h).to_owned(), key: *h == "Name", write_in: 0 })
            .collect(),
        groups: vec![TableGroup { rows: list_rows(count), ..TableGroup::default() }],
        ..TableView::default()
    }
}

fn programme(days: u32) -> ProgrammeView {
    let session = |day: u32, n: u32| SessionView {
        start: 480 + 55 * n as i32,
        end: Some(530 + 55 * n as i32),
        title: vec![("en".to_owned(), format!("Session {n} of day {day}: learning from each other"))],
        room: "Nile Hall".into(),
        leads: vec![crowd::name((day * 31 + n) as usize), crowd::name((day * 17 + n) as usize)],
        ..SessionView::default()
    };
    ProgrammeView {
        title: vec![("en".to_owned(), "Regional Learning & Networking Exchange".to_owned())],
        organiser: "Women’s International Peace Centre".into(),
        place: "Kampala".into(),
        version_line: "Version 3, 8 May 2026".into(),
        days: (1..=days)
            .map(|day| DayView {
                number: day,
                total: days,
                date: NaiveDate::from_ymd_opt(2026, 5, 11 + day).unwrap(),
                theme: vec![("en".to_owned(), "Where do we stand?".to_owned())],
                objective: Vec::new(),
                sessions: (0..10).map(|n| session(day, n)).collect(),
            })
            .collect(),
    }
}

fn badges(count: usize) -> BadgesView {
    let badge = |n: usize| {
        let name = crowd::name(n);
        let (given, family) = name.rsplit_once(' ').unwrap_or(("", &name));
        BadgeView {
            given: given.into(),
            family: family.into(),
            organisation: format!("Women’s Peace Network {}", n % 180 + 1),
            country: "Uganda".into(),
            city: "Kampala".into(),
            code: format!("W26-{:04}-4HVC", n + 1),
            ..BadgeView::default()
        }
    };
    BadgesView { badges: (0..count).map(badge).collect(), size: BadgeSize::Small, ..BadgesView::default() }
}

/// A reference program in an environment of its own below target/: processor seconds and megabytes.
fn reference(program: &str, rows: &Path, folder: &Path) -> Result<(f64, f64), String> {
    let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("paper-reference");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        ran(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
        ran(Command::new(&python).args(["-m", "pip", "install", "--quiet", "typst", "weasyprint"]))?;
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fonts: PathBuf =
        here.join("../../src-tauri/crates/print/fonts").canonicalize().map_err(|e| e.to_string())?;
    let out = folder.join(format!("{program}.pdf"));
    let script = here.join("paper_reference.py");
    let said = ran(Command::new(&python).arg(script).arg(program).arg(rows).arg(fonts).arg(out))?;
    let numbers: Vec<f64> = said.split_whitespace().filter_map(|n| n.parse().ok()).collect();
    if let [seconds, memory] = numbers[..] { Ok((seconds, memory)) } else { Err(said) }
}

fn ran(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
