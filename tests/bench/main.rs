//! How fast it is: `cargo bench -p warsha-bench`, or one line of it by a part of its name. Every line is a use case through the one door,
//! as a screen calls it, measured by criterion; at the end stands one table with the figures to reach and the reference programs.
#![allow(missing_docs, clippy::unwrap_used)]

mod crowded;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use criterion::Criterion;
use crowded::{Crowded, done, open};
use serde_json::{Value, json};
use warsha_api::Backend;
use warsha_bench::Figures;
use warsha_core::agenda::{Agenda, Change, Policy, clashes, plan};
use warsha_store::{Access, Clockwork, Document};
use warsha_tests::crowd;
use warsha_tests::workshop::fixture;

const SECOND: Duration = Duration::from_secs(1);
/// So many runs has every line of which one takes less than [`QUICK`].
const RUNS: usize = 500;
const QUICK: Duration = Duration::from_millis(50);

fn main() {
    let mut run = Run {
        criterion: Criterion::default().sample_size(10).without_plots().configure_from_args(),
        figures: Figures::default(),
        crowded: Crowded::new(),
    };
    run.opening();
    run.searching(5_000, Duration::from_millis(5));
    run.searching(99_999, Duration::from_millis(20));
    run.checking_in();
    run.planning();
    run.importing();
    run.printing();
    run.criterion.final_summary();
    println!("\n{}", run.figures.table());
}

struct Run {
    criterion: Criterion,
    figures: Figures,
    crowded: Crowded,
}

impl Run {
    /// Measures one thing: `prepare` is made once, and only when the line is asked for; `once` runs it and says how long it took.
    fn line<T>(
        &mut self,
        name: &str,
        goal: Option<Duration>,
        prepare: impl Fn(&Crowded) -> T,
        mut once: impl FnMut(&mut T, usize) -> Duration,
    ) {
        let (crowded, mut took, mut made) = (&self.crowded, Vec::new(), None);
        self.criterion.bench_function(name, |bencher| {
            bencher.iter_custom(|iterations| {
                let made = made.get_or_insert_with(|| prepare(crowded));
                let mut sum = Duration::ZERO;
                for _ in 0..iterations {
                    let one = once(made, took.len());
                    took.push(one);
                    sum += one;
                }
                sum
            });
        });
        // Criterion plans few runs where preparing took long; a 99th of a hundred wants hundreds of them.
        if let Some(made) = &mut made {
            while took.len() < RUNS && took.iter().sum::<Duration>() < QUICK * took.len() as u32 {
                let nth = took.len();
                took.push(once(made, nth));
            }
        }
        self.figures.add(name, took, goal);
    }

    fn opening(&mut self) {
        let reopened = |(desk, path, passphrase): &mut (Backend, PathBuf, Option<&str>), _| {
            let took = timed(|| open(desk, path, *passphrase));
            done(desk, "close_workshop", json!({}));
            took
        };
        let goal = Some(SECOND / 2);
        let prepare = |crowded: &Crowded| (crowded.desk(), crowded.workshop(5_000, 1_000), None);
        self.line("open: 5,000 delegates, 1,000 sessions", goal, prepare, reopened);
        let prepare = |crowded: &Crowded| {
            let (path, passphrase) = (crowded.path("sealed.warsha"), "four plain words here");
            std::fs::copy(crowded.workshop(5_000, 1_000), &path).unwrap();
            let mut desk = crowded.desk();
            open(&mut desk, &path, None);
            done(&mut desk, "set_passphrase", json!({ "passphrase": passphrase }));
            done(&mut desk, "close_workshop", json!({}));
            (desk, path, Some(passphrase))
        };
        self.line("open: the same with a passphrase", goal, prepare, reopened);
    }

    /// Words as they are typed, letter by letter: beginnings, middles, without accents, with a wrong letter.
    fn searching(&mut self, people: usize, goal: Duration) {
        let name = format!("search as you type: {people} delegates");
        let prepare = |crowded: &Crowded| {
            let mut desk = crowded.desk();
            open(&mut desk, &crowded.workshop(people, 0), None);
            done(&mut desk, "find_people", json!({ "text": "a", "limit": 10 }));
            (desk, typed(people))
        };
        self.line(&name, Some(goal), prepare, |(desk, typed), nth| {
            let order = json!({ "text": typed[nth % typed.len()], "limit": 10 });
            timed(|| done(desk, "find_people", order))
        });
    }

    fn checking_in(&mut self) {
        let prepare = |crowded: &Crowded| {
            let path = crowded.path("desk.warsha");
            std::fs::copy(crowded.workshop(5_000, 1_000), &path).unwrap();
            let mut desk = crowded.desk();
            open(&mut desk, &path, None);
            let view = done(&mut desk, "delegations", json!({}));
            let ids: Vec<Value> =
                view["delegates"].as_array().unwrap().iter().map(|d| d["id"].clone()).collect();
            (desk, ids)
        };
        let goal = Some(Duration::from_millis(10));
        self.line("check in and save: 5,000 delegates", goal, prepare, |(desk, ids), nth| {
            let order = json!({
                "delegate": ids[nth % ids.len()], "period": "2024-06-10/am", "way": "scanned", "anyway": true,
            });
            timed(|| done(desk, "check_in", order))
        });
        // Everybody was in for every half-day: each cell has its minutes.
        let prepare = |crowded: &Crowded| {
            let path = crowded.path("grid.warsha");
            std::fs::copy(crowded.workshop(5_000, 1_000), &path).unwrap();
            let mut desk = crowded.desk();
            open(&mut desk, &path, None);
            let view = done(&mut desk, "attendance", json!({}));
            let all = |rows: &Value, field: &str| -> Vec<Value> {
                rows.as_array().unwrap().iter().map(|row| row[field].clone()).collect()
            };
            let order = json!({
                "people": all(&view["people"], "id"), "periods": all(&view["periods"], "key"), "mark": "in_person",
            });
            done(&mut desk, "mark_attendance", order);
            desk
        };
        let goal = Some(SECOND / 2);
        self.line("attendance grid: 5,000 people, all there", goal, prepare, |desk, _| {
            timed(|| done(desk, "attendance", json!({})))
        });
    }

    fn planning(&mut self) {
        let agenda = |crowded: &Crowded| {
            let path = crowded.workshop(0, 2_000);
            let clockwork = std::sync::Arc::new(Standing);
            let document = Document::open(&path, None, Access::ReadOnly, None, clockwork).unwrap();
            warsha_store::agenda::assemble(&document, 5_000).unwrap()
        };
        let goal = Some(Duration::from_millis(2));
        self.line("clashes: 2,000 sessions", goal, agenda, |agenda: &mut Agenda, _| {
            timed(|| clashes(agenda))
        });
        self.line("plan a move, with clashes: 2,000 sessions", None, agenda, |agenda: &mut Agenda, nth| {
            let moved = &agenda.placements[nth * 37 % agenda.placements.len()];
            let change =
                Change::Move { placement: moved.id, day: agenda.days[nth % 5], start: 600, rooms: None };
            timed(|| plan(agenda, &change, &Policy::default()).unwrap())
        });
        let goal = Some(Duration::from_millis(5));
        self.line(
            "plan a late day, with clashes: 2,000 sessions",
            goal,
            agenda,
            |agenda: &mut Agenda, nth| {
                let from = 480 + 15 * (nth % 20) as i32;
                let change = Change::RunLate { day: agenda.days[nth % 5], from, minutes: 25 };
                let policy = Policy { day_may_end_later: false, ..Policy::default() };
                timed(|| plan(agenda, &change, &policy).unwrap())
            },
        );
    }

    fn importing(&mut self) {
        let prepare = |crowded: &Crowded| (crowded.desk(), crowded.workbook(10_000));
        let goal = Some(SECOND);
        let read = |(desk, path): &mut (Backend, PathBuf), _| {
            timed(|| done(desk, "read_delegates_file", json!({ "path": path })))
        };
        self.line("read and judge an xlsx: 10,000 people", goal, prepare, read);
        let file = self.crowded.path("10000.xlsx");
        if file.exists() {
            match openpyxl(&file) {
                Ok((usual, _)) => self.figures.compare("openpyxl, cells only", usual),
                Err(why) => println!("openpyxl was not measured: {why}"),
            }
        }
        // With a workshop open, every row is also compared with whoever is there already.
        let prepare = |crowded: &Crowded| {
            let mut desk = crowded.desk();
            open(&mut desk, &crowded.workshop(5_000, 0), None);
            (desk, crowded.workbook(10_000))
        };
        self.line("preview it against a list of 5,000: 10,000 people", goal, prepare, read);
        let prepare = |crowded: &Crowded| {
            let mut desk = crowded.desk();
            open(&mut desk, &crowded.workshop(5_000, 0), None);
            desk
        };
        let goal = Some(Duration::from_millis(300));
        self.line("likely duplicates: 5,000 delegates", goal, prepare, |desk, _| {
            timed(|| done(desk, "likely_duplicates", json!({})))
        });
        let prepare = |crowded: &Crowded| {
            let empty = crowded.workshop(0, 0);
            (crowded.desk(), crowded.workbook(10_000), empty)
        };
        self.line("import it, saved: 10,000 people", None, prepare, |(desk, list, empty), nth| {
            let path = empty.with_file_name(format!("import-{nth}.warsha"));
            std::fs::copy(&*empty, &path).unwrap();
            open(desk, &path, None);
            let took = timed(|| done(desk, "import_delegates", json!({ "path": list })));
            done(desk, "close_workshop", json!({}));
            took
        });
    }

    fn printing(&mut self) {
        let prepare = |crowded: &Crowded| {
            let path = crowded.path("paper.warsha");
            let mut desk = crowded.desk();
            std::fs::copy(crowded.workshop(300, 0), &path).unwrap();
            open(&mut desk, &path, None);
            done(&mut desk, "import_agenda", json!({ "path": fixture("agenda/exchange-4days.xlsx") }));
            desk
        };
        for (name, artefact, languages) in [
            ("programme PDF: 4 days, 37 sessions", "programme", json!(["en"])),
            ("programme PDF in two languages", "programme", json!(["en", "fr"])),
            ("signature sheets PDF: 300 people, 4 days", "attendance", json!(["en"])),
        ] {
            let order = json!({ "artefact": artefact, "languages": languages, "days": [1, 2, 3, 4] });
            self.line(name, Some(SECOND), prepare, |desk, run| {
                // Pages are kept until something changes; what is measured is making them.
                done(desk, "set_change_over", json!({ "minutes": run % 2 }));
                timed(|| done(desk, "print_preview", order.clone()))
            });
        }
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let began = Instant::now();
    let made = std::hint::black_box(work());
    let took = began.elapsed();
    drop(made);
    took
}

/// What people type to find forty of the crowd.
fn typed(people: usize) -> Vec<String> {
    let mut all = Vec::new();
    for n in (0..people).step_by(people / 40) {
        let name = crowd::name(n);
        let words: Vec<&str> = name.split(' ').collect();
        let own = words[2].to_lowercase();
        all.extend((1..=own.len()).map(|length| own[..length].to_owned()));
        all.push(own[2..].to_owned());
        all.push(format!("{}{}", &own[..3], &own[4..]));
        all.push(warsha_core::search::fold(words[0]));
        all.push(format!("{} {}", words[0], &own[..2]));
        all.push(format!("{} {}", words[2], words[0]));
    }
    all
}

/// The reference program in an environment of its own below target/: the usual way and the fast way.
fn openpyxl(file: &Path) -> Result<(Duration, Duration), String> {
    let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openpyxl");
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if !python.exists() {
        ran(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
        ran(Command::new(&python).args(["-m", "pip", "install", "--quiet", "openpyxl"]))?;
    }
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("openpyxl_read.py");
    let said = ran(Command::new(&python).arg(program).arg(file))?;
    let mut seconds =
        said.lines().filter_map(|line| line.split(' ').next()?.parse().ok()).map(Duration::from_secs_f64);
    match (seconds.next(), seconds.next()) {
        (Some(usual), Some(fast)) => Ok((usual, fast)),
        _ => Err(said),
    }
}

fn ran(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// A clock for a document that is only read.
struct Standing;

impl Clockwork for Standing {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        chrono::DateTime::UNIX_EPOCH
    }

    fn new_id(&self) -> uuid::Uuid {
        uuid::Uuid::nil()
    }

    fn device_name(&self) -> String {
        "bench".to_owned()
    }
}
