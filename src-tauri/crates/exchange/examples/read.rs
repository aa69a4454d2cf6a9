//! Reads one file and says how long it took: `cargo run --release --example read -- list.xlsx [agenda]`.
//!
//! With a number instead of a file, it makes a workbook of that many people first.

use std::time::Instant;

use warsha_exchange::{
    AgendaOptions, CellValue, Column, ColumnKind, ListSheet, ReadOptions, read_agenda, read_delegates,
    read_table, to_xlsx,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "10000".to_owned());
    let bytes = match name.parse::<usize>() {
        Ok(people) => to_xlsx(&[list(people)], chrono::NaiveDateTime::default())?,
        Err(_) => std::fs::read(&name)?,
    };
    let start = Instant::now();
    let read = read_table(&bytes);
    let parsed = start.elapsed();
    let start = Instant::now();
    match read {
        Err(error) => println!("{error} after {parsed:?}"),
        Ok(sheets) if std::env::args().nth(2).is_some() => {
            let reading = read_agenda(&sheets, &AgendaOptions::default());
            println!("{} sessions, read {parsed:?}, judged {:?}", reading.sessions.len(), start.elapsed());
        }
        Ok(sheets) => {
            let reading = read_delegates(&sheets, &ReadOptions::default());
            let judged = start.elapsed();
            println!(
                "{} people, {} problems, read {parsed:?}, judged {judged:?}",
                reading.rows.len(),
                reading.problems.len()
            );
            let mut counts = std::collections::BTreeMap::<&str, usize>::new();
            for problem in &reading.problems {
                *counts.entry(problem.kind.code()).or_default() += 1;
            }
            println!("{counts:?}");
        }
    }
    Ok(())
}

fn list(people: usize) -> ListSheet {
    const HEADERS: [&str; 12] = [
        "Full name",
        "Sex",
        "Organisation",
        "Position",
        "Country",
        "City",
        "Phone",
        "E-mail",
        "Languages",
        "Arrival",
        "Diet",
        "Photo consent",
    ];
    let row = |index: usize| -> Vec<CellValue> {
        let text = |text: String| CellValue::Text(text);
        vec![
            text(format!("Person{} Family{}", index * 7919 % 5003, index)),
            text(["F", "M"][index % 2].to_owned()),
            text(format!("Organisation {}", index % 211)),
            text("Coordinator".to_owned()),
            text(["Kenya", "R.D. Congo", "Côte d’Ivoire", "South Sudan"][index % 4].to_owned()),
            text("Town".to_owned()),
            text(format!("+254 999 {index:06}")),
            text(format!("person{index}@example.org")),
            text("English, French".to_owned()),
            CellValue::Date(
                chrono::NaiveDate::default() + chrono::Duration::days(19_000 + (index % 9) as i64),
            ),
            text("None".to_owned()),
            text("yes".to_owned()),
        ]
    };
    ListSheet {
        title: "Delegates".to_owned(),
        columns: HEADERS.map(|header| Column::new(header, ColumnKind::Text)).to_vec(),
        rows: (0..people).map(row).collect(),
        ..ListSheet::default()
    }
}
