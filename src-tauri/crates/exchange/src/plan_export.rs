//! Session plans out, as a sheet that [`crate::read_plan`] reads back, and as a page that word processors open.

use crate::clock_text::clock;
use crate::export::{CellValue, Column, ColumnKind, ListSheet};
use crate::plan::{PlanStepText, groups_text};
use crate::plan_field::PlanField as P;
use std::fmt::Write;

/// A plan to be written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanText {
    /// Title of the session.
    pub title: String,
    /// What is said above the table: heading and text.
    pub info: Vec<(String, String)>,
    /// Steps in order.
    pub steps: Vec<PlanStepText>,
    /// Headings of own columns in order.
    pub own: Vec<String>,
    /// Whether it is for participants: without what facilitators do, materials, leads and notes.
    pub for_participants: bool,
}

/// The columns that a plan needs: the usual ones, and those that a step has something in.
fn fields(plan: &PlanText) -> Vec<P> {
    const SHARED: [P; 5] = [P::Minutes, P::Title, P::Method, P::Participants, P::Group];
    const USUAL: [P; 8] =
        [P::Minutes, P::Title, P::Method, P::Facilitator, P::Participants, P::Materials, P::Lead, P::Notes];
    let used = |field: P| plan.steps.iter().any(|step| !text_of(step, field).is_empty());
    let wanted = |field: P| {
        if plan.for_participants {
            SHARED.contains(&field) && (field != P::Group || used(field))
        } else {
            USUAL.contains(&field) || used(field)
        }
    };
    P::WRITTEN.iter().copied().filter(|&field| wanted(field)).collect()
}

/// What a step has in a column, as text.
pub(crate) fn text_of(step: &PlanStepText, field: P) -> String {
    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    match field {
        P::Minutes => number(step.minutes),
        P::Title => step.title.clone(),
        P::Method => step.method.clone(),
        P::Activity => step.activity.map(|activity| activity.code().to_owned()).unwrap_or_default(),
        P::Facilitator => step.facilitator.clone(),
        P::Participants => step.participants.clone(),
        P::Materials => step.materials.clone(),
        P::Lead => step.lead.clone(),
        P::CoLead => step.co_lead.clone(),
        P::Setup => step.setup.clone(),
        P::LanguageCue => step.language_cue.clone(),
        P::Notes => step.notes.clone(),
        P::Shortest => number(step.shortest),
        P::Droppable => if step.droppable { "yes" } else { "" }.to_owned(),
        P::Clock => step.clock.map(clock_text).unwrap_or_default(),
        P::Group => match step.branch {
            Some(branch) => format!("> {}", branch + 1),
            None => groups_text(&step.groups),
        },
        P::Start | P::End | P::Time | P::Number => String::new(),
    }
}

/// A clock time as the reader reads it; the hours after midnight count on.
fn clock_text(minutes: u32) -> String {
    if minutes < 1440 { clock(minutes) } else { format!("{}:{:02}", minutes / 60, minutes % 60) }
}

/// The plan as a sheet with headings in English or French.
pub fn plan_sheet(plan: &PlanText, french: bool) -> ListSheet {
    let fields = fields(plan);
    let kind = |field: &P| match field {
        P::Minutes | P::Shortest => ColumnKind::Number,
        P::Facilitator | P::Participants | P::Notes => ColumnKind::LongText,
        _ => ColumnKind::Text,
    };
    let cell = |step: &PlanStepText, field: P| match field {
        P::Minutes => step.minutes.map_or(CellValue::Empty, |minutes| CellValue::Number(minutes.into())),
        P::Shortest => step.shortest.map_or(CellValue::Empty, |minutes| CellValue::Number(minutes.into())),
        _ => {
            let text = text_of(step, field);
            if text.is_empty() { CellValue::Empty } else { CellValue::Text(text) }
        }
    };
    let own = |step: &PlanStepText, heading: &String| {
        let value = step.own.iter().find(|(label, _)| label == heading).map(|(_, value)| value.clone());
        CellValue::from(value.filter(|value| !value.is_empty()))
    };
    let columns = fields.iter().map(|field| Column::new(field.heading(french), kind(field)));
    ListSheet {
        title: plan.title.clone(),
        columns: columns
            .chain(plan.own.iter().map(|heading| Column::new(heading, ColumnKind::Text)))
            .collect(),
        rows: plan
            .steps
            .iter()
            .map(|step| {
                let known = fields.iter().map(|&field| cell(step, field));
                known.chain(plan.own.iter().map(|heading| own(step, heading))).collect()
            })
            .collect(),
    }
}

/// The plan as a page of HTML with one table, which word processors open and [`crate::read_plan`] reads back.
pub fn plan_html(plan: &PlanText, french: bool) -> String {
    let sheet = plan_sheet(plan, french);
    let mut page = String::from("<!doctype html>\n<html");
    // Writing to a String cannot fail.
    let _ = write!(
        page,
        " lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title>\n",
        if french { "fr" } else { "en" },
        escaped(&plan.title)
    );
    page.push_str("<style>body{font-family:sans-serif}table{border-collapse:collapse}th,td{border:1px solid #777;padding:4px 6px;text-align:start;vertical-align:top}</style>\n</head>\n<body>\n");
    let _ = writeln!(page, "<h1 dir=\"auto\">{}</h1>", escaped(&plan.title));
    for (label, text) in &plan.info {
        let _ = writeln!(page, "<p dir=\"auto\"><b>{}:</b> {}</p>", escaped(label), broken(text));
    }
    page.push_str("<table>\n<thead><tr>");
    for column in &sheet.columns {
        let _ = write!(page, "<th>{}</th>", escaped(&column.header));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in &sheet.rows {
        page.push_str("<tr>");
        for cell in row {
            let _ = write!(page, "<td dir=\"auto\">{}</td>", broken(&cell.as_text()));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</body>\n</html>\n");
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn broken(text: &str) -> String {
    escaped(text).replace('\n', "<br>")
}
