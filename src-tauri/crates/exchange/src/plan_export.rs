//! Session plans out, as a sheet that [`crate::read_plan`] reads back, and as a page that word processors open.

use crate::clock_text::clock;
use crate::export::{CellValue, Column, ColumnKind, ListSheet};
use crate::plan::{PlanStepText, groups_text};
use crate::plan_about::{PlanAbout, own_heading, session_line};
use crate::plan_field::PlanField as P;
use crate::plan_sums::names_a_sum;
use crate::rich::{escaped, plain_html, rich_html};
use std::fmt::Write;

/// A plan to be written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanText {
    /// Title of the session.
    pub title: String,
    /// What belongs to it as a whole, with its own columns in order. Steps have their values by the labels of these, which differ.
    pub about: PlanAbout,
    /// Steps in order.
    pub steps: Vec<PlanStepText>,
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
    let number = needs_numbers(&plan.steps).then_some(P::Number);
    number.into_iter().chain(P::WRITTEN.iter().copied().filter(|&field| wanted(field))).collect()
}

/// Whether a step would be taken for an empty row or for a sum if it had no number: one without texts, one that is called "Total".
fn needs_numbers(steps: &[PlanStepText]) -> bool {
    let says_more = |step: &PlanStepText| {
        let written = P::WRITTEN.iter().filter(|field| !matches!(field, P::Minutes | P::Title));
        written.into_iter().any(|&field| !text_of(step, field).is_empty())
    };
    let mut sum = 0;
    steps.iter().enumerate().any(|(at, step)| {
        let adds_up = at > 1 && step.minutes == Some(sum);
        sum += step.minutes.filter(|_| step.branch.is_none()).unwrap_or(0);
        names_a_sum(&step.title) || (!says_more(step) && (step.title.trim().is_empty() || adds_up))
    })
}

/// The numbers of steps: "4", and "4.2" for the second of those in its groups.
pub(crate) fn numbers(steps: &[PlanStepText]) -> Vec<String> {
    let (mut number, mut inside) = (0, 0);
    let one = |step: &PlanStepText| {
        if step.branch.is_some() {
            inside += 1;
            return format!("{number}.{inside}");
        }
        (number, inside) = (number + 1, 0);
        number.to_string()
    };
    steps.iter().map(one).collect()
}

/// What a step has in a column, as text.
pub(crate) fn text_of(step: &PlanStepText, field: P) -> String {
    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    match field {
        P::Minutes => number(step.minutes),
        P::OwnMinutes => number(step.own_minutes),
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
        P::Minutes | P::Shortest | P::OwnMinutes => ColumnKind::Number,
        P::Facilitator | P::Participants | P::Notes => ColumnKind::LongText,
        _ => ColumnKind::Text,
    };
    let numbers = numbers(&plan.steps);
    let cell = |at: usize, step: &PlanStepText, field: P| match field {
        P::Minutes => step.minutes.map_or(CellValue::Empty, |minutes| CellValue::Number(minutes.into())),
        P::Shortest => step.shortest.map_or(CellValue::Empty, |minutes| CellValue::Number(minutes.into())),
        P::OwnMinutes => {
            step.own_minutes.map_or(CellValue::Empty, |minutes| CellValue::Number(minutes.into()))
        }
        P::Number => CellValue::from(numbers.get(at).cloned()),
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
    let mine = &plan.about.columns;
    let above = std::iter::once(session_line(&plan.title, french)).chain(plan.about.lines(french));
    ListSheet {
        title: plan.title.clone(),
        above: above.filter(|(_, text)| !text.trim().is_empty()).collect(),
        columns: columns
            .chain(
                mine.iter().map(|column| Column::new(own_heading(&column.label, french), ColumnKind::Text)),
            )
            .collect(),
        rows: plan
            .steps
            .iter()
            .enumerate()
            .map(|(at, step)| {
                let known = fields.iter().map(|&field| cell(at, step, field));
                known.chain(mine.iter().map(|column| own(step, &column.label))).collect()
            })
            .collect(),
    }
}

/// The plan as a page of HTML with a table of what stands above and one of steps, which word processors open and [`crate::read_plan`]
/// reads back. Bold, italic, lists and links are what they are on the screen.
pub fn plan_html(plan: &PlanText, french: bool) -> String {
    let sheet = plan_sheet(plan, french);
    let rich: Vec<bool> = fields(plan)
        .iter()
        .map(|field| matches!(field, P::Facilitator | P::Participants | P::Notes))
        .chain(std::iter::repeat_n(false, plan.about.columns.len()))
        .collect();
    let mut page = String::from("<!doctype html>\n<html");
    // Writing to a String cannot fail.
    let _ = write!(
        page,
        " lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title>\n",
        if french { "fr" } else { "en" },
        escaped(&plan.title)
    );
    page.push_str("<style>body{font-family:sans-serif}table{border-collapse:collapse;margin-bottom:12px}th,td{border:1px solid #777;padding:4px 6px;text-align:start;vertical-align:top}ul{margin:0;padding-inline-start:18px}</style>\n</head>\n<body>\n");
    let _ = writeln!(page, "<h1 dir=\"auto\">{}</h1>", escaped(&plan.title));
    page.push_str("<table>\n");
    for (label, text) in &sheet.above {
        let _ = writeln!(page, "<tr><th>{}</th>{}</tr>", escaped(label), cell_html(text, false));
    }
    page.push_str("</table>\n<table>\n<thead><tr>");
    for column in &sheet.columns {
        let _ = write!(page, "<th>{}</th>", escaped(&column.header));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in &sheet.rows {
        page.push_str("<tr>");
        for (cell, &rich) in row.iter().zip(&rich) {
            page.push_str(&cell_html(&cell.as_text(), rich));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</body>\n</html>\n");
    page
}

fn cell_html(text: &str, rich: bool) -> String {
    // Spaces that a page would make one are kept, so that reading finds what was typed.
    let spaced =
        text.contains("  ") || text.contains(['\t', '\r']) || text.lines().any(|line| line != line.trim());
    let style = if spaced { " style=\"white-space:pre-wrap\"" } else { "" };
    let inside = if rich { rich_html(text) } else { plain_html(text) };
    format!("<td dir=\"auto\"{style}>{inside}</td>")
}
