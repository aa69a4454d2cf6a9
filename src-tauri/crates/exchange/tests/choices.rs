//! What the caller may say against the guesses, and what is guessed where a file says little.

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use warsha_exchange::{
    AgendaField as A, AgendaOptions, Choice, DateOrder, DelegateField as F, DelegateReading, Detail,
    ProblemKind, ReadOptions, fingerprint, read_agenda, read_delegates, read_table,
};

fn read(text: &str, options: &ReadOptions) -> DelegateReading {
    read_delegates(&read_table(text.as_bytes()).unwrap(), options)
}

#[test]
fn list_without_header_is_guessed_from_its_cells() {
    let reading = read(
        "Neema Kavira\tKenya\t+254 999 002 760\tneema@example.org\nTut Gatluak\tSouth Sudan\t+211 555 065 070\ttut@example.org\n",
        &ReadOptions::default(),
    );
    let row = &reading.rows[1];
    assert_eq!(reading.format.header_row, None);
    assert_eq!(
        (row.full_name.as_deref(), row.country, row.phone.as_deref(), row.email.as_deref()),
        (Some("Tut Gatluak"), Some("SS"), Some("+211 555 065 070"), Some("tut@example.org"))
    );
    assert!(reading.columns.iter().all(|column| !column.sure));
}

#[test]
fn chosen_columns_win_over_guessed_ones() {
    let text = "Name,Home,Office\nNeema Kavira,Kenya,Uganda\n";
    assert_eq!(read(text, &ReadOptions::default()).rows[0].country, Some("KE"));
    let choice = Choice { columns: vec![(2, Some(F::Country)), (0, Some(F::FullName))], ..Choice::default() };
    let reading = read(text, &ReadOptions { choice, date_order: None });
    assert_eq!(reading.rows[0].country, Some("UG"));
    assert_eq!(reading.columns.iter().filter(|column| column.field == Some(F::Country)).count(), 1);
    let choice = Choice { columns: vec![(1, None)], ..Choice::default() };
    let reading = read(text, &ReadOptions { choice, date_order: None });
    assert_eq!(reading.rows[0].country, Some("UG"), "the other column is the next best");
}

#[test]
fn chosen_header_row_and_date_order_are_obeyed() {
    let text = "Name,Country\nFull name,Arrival\nNeema Kavira,04/10/2023\n";
    let choice = Choice { header_row: Some(2), ..Choice::default() };
    let reading = read(text, &ReadOptions { choice, date_order: Some(DateOrder::MonthFirst) });
    assert_eq!(reading.rows.len(), 1);
    assert_eq!(reading.rows[0].arrival, NaiveDate::from_ymd_opt(2023, 4, 10));
}

#[test]
fn ambiguous_congo_comes_with_what_the_city_says() {
    let reading = read("Nom complet;Pays;Ville\nNeema Kavira;Congo;Goma\n", &ReadOptions::default());
    assert_eq!(reading.rows[0].country, None);
    let problem =
        reading.problems.iter().find(|problem| problem.kind == ProblemKind::CountryAmbiguous).unwrap();
    assert_eq!(problem.detail, Detail::Candidates { codes: vec!["CD", "CG"], likely: Some("CD") });
}

#[test]
fn file_shape_is_the_same_for_the_same_headers_only() {
    let shape = |text: &str| fingerprint(&read(text, &ReadOptions::default()).columns);
    assert_eq!(shape("Name,Pays\nA B,Mali\n"), shape("NAME;  pays\nC D;Niger\n"));
    assert_ne!(shape("Name,Pays\nA B,Mali\n"), shape("Pays,Name\nMali,A B\n"));
    assert_eq!(shape("Name,Pays\nA B,Mali\n").len(), 16);
}

#[test]
fn agenda_counts_days_from_the_first_one() {
    let text = "Time,Session,Room\nDay 1,,\n9:00 - 10:00,Opening,Hall\nDay 2,,\n9:00 - 10:00,Lunch,Hall\n";
    let sheets = read_table(text.as_bytes()).unwrap();
    let without = read_agenda(&sheets, &AgendaOptions::default());
    assert!(without.problems.iter().any(|problem| problem.kind == ProblemKind::DayMissing));
    let first_day = NaiveDate::from_ymd_opt(2024, 6, 10);
    let reading = read_agenda(&sheets, &AgendaOptions { first_day, ..AgendaOptions::default() });
    let days: Vec<_> = reading.sessions.iter().map(|session| (session.day, session.day_index)).collect();
    assert_eq!(days, [(first_day, Some(1)), (NaiveDate::from_ymd_opt(2024, 6, 11), Some(2))]);
    assert_eq!(reading.problems, []);
}

#[test]
fn agenda_rows_without_a_time_run_beside_the_row_above() {
    let text =
        "Date,Time,Session,Room\n2024-06-10,10:00-11:00,Justice at home,Hall\n,,Money at home,Garden\n";
    let reading = read_agenda(&read_table(text.as_bytes()).unwrap(), &AgendaOptions::default());
    let moments: Vec<_> = reading
        .sessions
        .iter()
        .map(|session| (session.start, session.duration, session.kind.code()))
        .collect();
    assert_eq!(moments, [(Some(600), Some(60), "working_group"); 2]);
}

#[test]
fn agenda_without_header_is_read_when_the_caller_says_what_is_what() {
    let text = "2024-06-10,9:00-10:00,Opening\n2024-06-10,10:00-11:00,Talk\n";
    let sheets = read_table(text.as_bytes()).unwrap();
    assert_eq!(read_agenda(&sheets, &AgendaOptions::default()).sessions.len(), 0);
    let choice = Choice {
        header_row: Some(0),
        columns: vec![(0, Some(A::Day)), (1, Some(A::Time)), (2, Some(A::Title))],
        ..Choice::default()
    };
    let reading = read_agenda(&sheets, &AgendaOptions { choice, ..AgendaOptions::default() });
    assert_eq!(
        reading.sessions.iter().map(|session| session.start).collect::<Vec<_>>(),
        [Some(540), Some(600)]
    );
}
