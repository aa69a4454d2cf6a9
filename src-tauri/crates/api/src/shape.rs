//! Rows that were read, as JSON in the shape of the published examples: what `warsha import --json` prints and the preview shows.
//!
//! Fields without a column in the file are left out; empty cells are `null`.

use serde_json::{Map, Value, json};
use warsha_exchange::{
    AgendaField, AgendaReading, AgendaSession, DelegateField as F, DelegateReading, DelegateRow, Detail,
    FileKind, Format, LeadRole, Mode, Problem, SkippedRow,
};

pub(crate) fn delegate_row(reading: &DelegateReading, row: &DelegateRow) -> Value {
    let mut object = Map::new();
    object.insert("row".into(), json!(row.row));
    if let Some(line) = row.line {
        object.insert("line".into(), json!(line));
    }
    for field in F::ALL.iter().filter(|field| reading.has(**field)) {
        let value = match field {
            F::Timestamp => json!(row.timestamp.map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string())),
            F::FullName => json!(row.full_name),
            F::Given => json!(row.given),
            F::Family => json!(row.family),
            F::Title => json!(row.title),
            F::PreferredName => json!(row.preferred_name),
            F::LatinName => json!(row.latin_name),
            F::NativeName => json!(row.native_name),
            F::Sex => json!(row.sex.code()),
            F::Organisation => json!(row.organisation),
            F::Acronym => json!(row.acronym),
            F::Position => json!(row.position),
            F::Country => json!(row.country),
            F::City => json!(row.city),
            F::Phone => json!(row.phone),
            F::Email => json!(row.email),
            F::Languages => json!(row.languages),
            F::Diet => json!(row.diet),
            F::AccessNeeds => json!(row.access_needs),
            F::Arrival => json!(row.arrival.map(|day| day.to_string())),
            F::Departure => json!(row.departure.map(|day| day.to_string())),
            F::Participation => json!(row.participation.map(Mode::code)),
            F::PhotoConsent => json!(row.photo_consent),
            F::Category => json!(row.category),
            F::Note => json!(row.note),
            // The published examples do not have these; the preview shows their cells.
            _ => continue,
        };
        object.insert(field.code().into(), value);
        if *field == F::Languages {
            object.insert("language_codes".into(), json!(row.language_codes));
        }
    }
    if let Some(name) = &row.full_name_without_controls {
        object.insert("full_name_without_controls".into(), json!(name));
    }
    if row.realigned {
        object.insert("realigned".into(), json!(true));
    }
    Value::Object(object)
}

pub(crate) fn session(reading: &AgendaReading, session: &AgendaSession) -> Value {
    let leads: Vec<Value> = session
        .leads
        .iter()
        .map(|lead| json!({ "name": lead.name, "organisation": lead.organisation, "role": lead.role.map(LeadRole::code) }))
        .collect();
    let title: Map<String, Value> =
        session.title.iter().map(|(language, text)| ((*language).to_owned(), json!(text))).collect();
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("row", json!(session.row));
    put("day", json!(session.day.map(|day| day.to_string())));
    put("day_index", json!(session.day_index));
    put("start", json!(session.start));
    put("duration", json!(session.duration));
    put("title", Value::Object(title));
    put("kind", json!(session.kind.code()));
    put("rooms", json!(session.rooms));
    put("all_rooms", json!(session.all_rooms));
    if reading.has(AgendaField::JoinLink) || reading.has(AgendaField::Form) {
        put("mode", json!(session.mode.map(Mode::code)));
        put("join_link", json!(session.join_link));
    }
    put("leads", json!(leads));
    if !reading.leads_are_complete {
        put("leads_text", json!(session.leads_text));
    }
    if reading.has(AgendaField::Language) {
        put("languages", json!(session.languages));
        put("interpretation", json!(session.interpretation));
    }
    if reading.has(AgendaField::Objective) {
        put("objective", json!(session.objective));
    }
    put("parent", json!(session.parent));
    put("parent_row", json!(session.parent_row));
    put("pinned", json!(session.pinned));
    if reading.has(AgendaField::Note) {
        put("note", json!(session.note));
    }
    Value::Object(object)
}

pub(crate) fn format(format: &Format) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    let kind = match format.kind {
        FileKind::Xlsx => "xlsx",
        FileKind::Xls => "xls",
        FileKind::Ods => "ods",
        FileKind::Csv => "csv",
        FileKind::Text => "text",
        FileKind::Html => "html",
    };
    put("kind", json!(kind));
    if let Some(text) = &format.text {
        let delimiter = if text.delimiter == '\t' { "tab".to_owned() } else { text.delimiter.to_string() };
        put("encoding", json!(text.encoding));
        put("bom", json!(text.bom));
        put("delimiter", json!(delimiter));
        put("line_ending", json!(text.line_ending));
    } else {
        put("sheet", json!(format.sheet));
    }
    put("header_row", json!(format.header_row));
    put("first_data_row", json!(format.first_data_row));
    if let Some(order) = format.date_order {
        put("date_order", json!(order.code()));
    }
    Value::Object(object)
}

pub(crate) fn problem(problem: &Problem) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("row", json!(problem.row));
    put("kind", json!(problem.kind.code()));
    put("severity", json!(problem.severity().code()));
    if let Some(field) = problem.field {
        put("field", json!(field));
    }
    if let Some(value) = &problem.value {
        put("value", json!(value));
    }
    match &problem.detail {
        Detail::None => {}
        Detail::Length(length) => {
            put("length", json!(length));
        }
        Detail::OtherRows(rows) => {
            put("other_rows", json!(rows));
        }
        Detail::Overlap { rows, minutes } => {
            put("other_rows", json!(rows));
            put("minutes", json!(minutes));
        }
        Detail::Candidates { codes, likely: _ } => {
            put("candidates", json!(codes));
        }
        Detail::Shift { by, from_column } => {
            put("shift", json!(by));
            put("from_column", json!(from_column));
        }
        Detail::Organisations(names) => {
            put("organisations", json!(names));
        }
        Detail::Durations { from_times, typed } => {
            put("from_times", json!(from_times));
            put("typed", json!(typed));
        }
    }
    Value::Object(object)
}

pub(crate) fn skipped(row: &SkippedRow, with_line: bool) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("row", json!(row.row));
    if let Some(line) = row.line.filter(|_| with_line) {
        put("line", json!(line));
    }
    put("reason", json!(row.reason.code()));
    if let Some(form) = row.form {
        put("form", json!(form));
    }
    if let Some(day) = row.day {
        put("day", json!(day.to_string()));
    }
    if let Some(text) = &row.text {
        put("text", json!(text));
    }
    if let Some(start) = row.start {
        put("start", json!(start));
    }
    Value::Object(object)
}

/// The rooms of an agenda file.
pub(crate) fn rooms(reading: &AgendaReading) -> Vec<Value> {
    reading.rooms.iter().map(|room| json!({ "name": room.name, "capacity": room.capacity })).collect()
}
