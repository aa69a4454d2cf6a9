//! Session plans as Markdown that people can read and edit, and that reads back to the same plan.
//!
//! A step is a heading of the second level ("## 3. Title (15 min)"), a step of a group one of the third; each field is a paragraph that
//! begins with its name in bold. A line of a text that looks like one of these is written with a backslash before it.

use crate::plan::{PlanReading, PlanStepText, activity, clock_of, groups};
use crate::plan_about::{own_heading, own_label};
use crate::plan_export::{PlanText, numbers, text_of};
use crate::plan_field::PlanField as P;
use std::fmt::Write;

/// Fields that stand in paragraphs; minutes and title stand in the heading.
fn in_paragraphs() -> impl Iterator<Item = P> {
    P::WRITTEN.iter().copied().filter(|field| !matches!(field, P::Minutes | P::Title))
}

/// The plan as Markdown, with names of fields in English or French.
pub fn plan_markdown(plan: &PlanText, french: bool) -> String {
    let mut page = format!("# {}\n", one_line(&plan.title));
    for (label, text) in &plan.about.lines(french) {
        paragraph(&mut page, label, text);
    }
    for (step, number) in plan.steps.iter().zip(numbers(&plan.steps)) {
        let (level, point) = if step.branch.is_some() { ("###", "") } else { ("##", ".") };
        let minutes = step.minutes.map(|minutes| format!(" ({minutes} min)")).unwrap_or_default();
        let title = one_line(&step.title);
        // Writing to a String cannot fail.
        let _ = writeln!(page, "\n{level} {number}{point} {title}{minutes}");
        if title != step.title {
            paragraph(&mut page, P::Title.heading(french), &step.title);
        }
        for field in in_paragraphs() {
            let shared = matches!(field, P::Method | P::Participants | P::Group);
            if !plan.for_participants || shared {
                paragraph(&mut page, field.heading(french), &text_of(step, field));
            }
        }
        for column in &plan.about.columns {
            let value = step.own.iter().find(|(label, _)| *label == column.label);
            let heading = own_heading(&column.label, french);
            paragraph(&mut page, &heading, value.map_or("", |(_, value)| value));
        }
    }
    page
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn paragraph(page: &mut String, label: &str, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    let _ = write!(page, "\n**{}:** ", one_line(label).replace(":**", ":"));
    for (at, line) in text.trim().lines().enumerate() {
        if at > 0 {
            page.push('\n');
            if line.starts_with(['#', '\\']) || line.starts_with("**") {
                page.push('\\');
            }
        }
        page.push_str(line);
    }
    page.push('\n');
}

/// Whether a text is a plan in Markdown: it has a heading of a step.
pub fn is_plan_markdown(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("## "))
}

/// Reads a plan from Markdown. The title of the session is the heading of the first level.
pub fn read_plan_markdown(text: &str) -> PlanReading {
    let mut reading = PlanReading::default();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        let whole = line;
        let line = line.trim_end();
        if let Some(heading) = line.strip_prefix("### ").or_else(|| line.strip_prefix("## ")) {
            settle(&mut reading, open.take());
            let inside = line.starts_with("###");
            let (title, minutes) = heading_of(heading);
            // Which group is said in its paragraph; without one it is the first.
            reading.steps.push(PlanStepText {
                title,
                minutes,
                branch: inside.then_some(0),
                ..PlanStepText::default()
            });
        } else if let Some(title) = line.strip_prefix("# ") {
            settle(&mut reading, open.take());
            reading.info.push(("Session".to_owned(), title.trim().to_owned()));
        } else if let Some((label, rest)) = whole.strip_prefix("**").and_then(|rest| rest.split_once(":**")) {
            settle(&mut reading, open.take());
            open = Some((label.trim().to_owned(), rest.trim_start().to_owned()));
        } else if let Some((_, so_far)) = &mut open {
            let plain = whole
                .strip_prefix('\\')
                .filter(|rest| rest.starts_with(['#', '\\']) || rest.starts_with("**"));
            so_far.push('\n');
            so_far.push_str(plain.unwrap_or(whole));
        }
    }
    settle(&mut reading, open.take());
    reading
}

/// "3. Title (15 min)": title and minutes.
fn heading_of(text: &str) -> (String, Option<u32>) {
    let text = text.trim();
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let numbered = text
        .get(..digits)
        .is_some_and(|number| number.contains('.') && number.starts_with(|c: char| c.is_ascii_digit()));
    let rest = if numbered { text.get(digits..).unwrap_or_default().trim_start() } else { text };
    if let Some((title, inside)) = rest.strip_suffix(')').and_then(|rest| rest.rsplit_once('('))
        && inside.ends_with("min")
        && let Some(minutes) = crate::clock_text::parse_duration(inside)
    {
        return (title.trim_end().to_owned(), Some(minutes));
    }
    (rest.to_owned(), None)
}

fn settle(reading: &mut PlanReading, paragraph: Option<(String, String)>) {
    let Some((label, text)) = paragraph else { return };
    let text = text.trim().to_owned();
    let Some(step) = reading.steps.last_mut() else {
        reading.info.push((label, text));
        return;
    };
    let length = |text: &str| crate::clock_text::parse_duration(text);
    let mut own = |step: &mut PlanStepText, label: &str, text: String| {
        if !reading.columns.iter().any(|known| known == label) {
            reading.columns.push(label.to_owned());
        }
        step.own.push((label.to_owned(), text));
    };
    // A field has the first paragraph of its name; a second one is a column that is called the same.
    let known = P::headed(&label);
    let is_taken = known.is_some_and(|field| field != P::Title && !text_of(step, field).is_empty());
    match known.filter(|_| !is_taken || matches!(known, Some(P::Group | P::Minutes))) {
        Some(P::Method) => step.method = text,
        Some(P::Activity) => step.activity = activity(&text),
        Some(P::Facilitator) => step.facilitator = text,
        Some(P::Participants) => step.participants = text,
        Some(P::Materials) => step.materials = text,
        Some(P::Lead) => step.lead = text,
        Some(P::CoLead) => step.co_lead = text,
        Some(P::Setup) => step.setup = text,
        Some(P::LanguageCue) => step.language_cue = text,
        Some(P::Notes) => step.notes = text,
        Some(P::Shortest) => step.shortest = length(&text),
        Some(P::Droppable) => step.droppable = crate::values::yes_or_no(&text).unwrap_or(false),
        Some(P::Clock) => step.clock = clock_of(&text),
        Some(P::OwnMinutes) => step.own_minutes = length(&text),
        Some(P::Minutes) => step.minutes = length(&text),
        Some(P::Title) => step.title = text,
        Some(P::Group) => match text.strip_prefix('>').and_then(|number| number.trim().parse::<u32>().ok()) {
            Some(number) => step.branch = Some(number.saturating_sub(1)),
            None => step.groups = groups(&text),
        },
        Some(P::Start | P::End | P::Time | P::Number) => {}
        None => own(step, own_label(&label).unwrap_or(&label), text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::PlanGroupText;
    use crate::plan_about::PlanAbout;
    use proptest::prelude::*;
    use warsha_core::session_plan::{PlanColumn, PlanColumnKind};

    fn plan(steps: Vec<PlanStepText>) -> PlanText {
        let columns = vec![PlanColumn {
            key: "Slide".into(),
            label: "Slide".into(),
            kind: PlanColumnKind::Text,
            choices: vec![],
            shared: false,
        }];
        let about = PlanAbout { columns, ..PlanAbout::default() };
        PlanText { title: "Séance".into(), about, steps, ..PlanText::default() }
    }

    #[test]
    fn plan_that_people_edit_by_hand_is_read() {
        let text =
            "# Opening\n\n**Objective:** Meet\n\n## Welcome (1h05 min)\n\n**Méthode:** Tour\n\n## 2. Close\n";
        let reading = read_plan_markdown(text);
        assert_eq!(reading.title(), "Opening");
        assert_eq!(reading.info[1], ("Objective".to_owned(), "Meet".to_owned()));
        let steps: Vec<(&str, Option<u32>, &str)> =
            reading.steps.iter().map(|s| (s.title.as_str(), s.minutes, s.method.as_str())).collect();
        assert_eq!(steps, [("Welcome", Some(65), "Tour"), ("Close", None, "")]);
    }

    #[test]
    fn groups_and_their_steps_stay_together() {
        let group = |name: &str| PlanGroupText { name: name.into(), size: Some(4), room: "Hall".into() };
        let split = PlanStepText {
            title: "Split".into(),
            minutes: Some(10),
            groups: vec![group("North"), PlanGroupText { size: None, ..group("South") }],
            ..PlanStepText::default()
        };
        let inside = |branch| PlanStepText {
            title: "Talk".into(),
            minutes: Some(10),
            branch: Some(branch),
            ..PlanStepText::default()
        };
        let steps = vec![split, inside(0), inside(1)];
        assert_eq!(read_plan_markdown(&plan_markdown(&plan(steps.clone()), true)).steps, steps);
    }

    fn text() -> impl Strategy<Value = String> {
        let lines = proptest::collection::vec("[-a-zé*_#\\\\ .:()0-9]{0,16}", 0..4);
        lines.prop_map(|lines| {
            let all: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
            all.join("\n").trim().to_owned()
        })
    }

    proptest! {
        #[test]
        fn whatever_is_typed_reads_back(
            facilitator in text(), notes in text(), own in text(), title in "[a-z0-9.() -]{0,12}", minutes in 1u32..300, french in any::<bool>(),
        ) {
            let step = PlanStepText {
                title: one_line(&title),
                minutes: Some(minutes),
                facilitator,
                notes,
                own: if own.is_empty() { vec![] } else { vec![("Slide".to_owned(), own)] },
                ..PlanStepText::default()
            };
            let page = plan_markdown(&plan(vec![step.clone()]), french);
            prop_assert_eq!(read_plan_markdown(&page).steps, vec![step], "{}", page);
        }
    }
}
