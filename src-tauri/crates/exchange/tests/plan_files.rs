//! Session plans written in every format, read back to the same plan.

#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use proptest::prelude::*;
use warsha_core::session::LeadRole;
use warsha_core::session_plan::{Activity, PanelSeat, PlanB, PlanColumn, PlanColumnKind};
use warsha_exchange::{
    PlanAbout, PlanGroupText, PlanReading, PlanStepText, PlanText, plan_html, plan_markdown, plan_sheet,
    read_plan, read_plan_markdown, read_table, to_csv, to_xlsx,
};

/// Labels of own columns, most of which are known headings as well.
const LABELS: [&str; 12] = [
    "Comments",
    "Who",
    "Language",
    "Content",
    "Start",
    "Time",
    "Notes",
    "Slide",
    "Own column: x",
    "Niveau é",
    "No",
    "Session",
];

fn table(bytes: &[u8]) -> PlanReading {
    read_plan(&read_table(bytes).unwrap())
}

fn back(plan: &PlanText, format: &str, french: bool) -> PlanReading {
    let stamp = NaiveDate::from_ymd_opt(2024, 6, 10).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let mut reading = match format {
        "xlsx" => table(&to_xlsx(&[plan_sheet(plan, french)], stamp).unwrap()),
        "csv" => table(&to_csv(&plan_sheet(plan, french)).unwrap()),
        "html" => table(plan_html(plan, french).as_bytes()),
        _ => read_plan_markdown(&plan_markdown(plan, french)),
    };
    reading.steps.iter_mut().for_each(|step| step.row = 0);
    reading
}

fn holds(plan: &PlanText, format: &str, french: bool) -> Result<(), TestCaseError> {
    let read = back(plan, format, french);
    let about = PlanAbout { when: plan.about.when.clone(), ..read.about() };
    prop_assert_eq!(read.title(), &plan.title, "{}", format);
    prop_assert_eq!(&about, &plan.about, "{}", format);
    prop_assert_eq!(&read.steps, &plan.steps, "{}", format);
    Ok(())
}

/// What people type, and what a reader could take for something else.
fn text() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        3 => "[-a-zé*_#|;>\\\\<&\"'=.:()\\[\\]0-9 ]{0,14}",
        1 => Just("**Gives** each [card](https://example.org/a)".to_owned()),
        1 => Just("- one".to_owned()),
        1 => Just("Total".to_owned()),
        1 => Just(String::new()),
    ];
    prop::collection::vec(line, 0..4).prop_map(|lines| lines.join("\n").trim().to_owned())
}

fn step(inside: bool) -> impl Strategy<Value = PlanStepText> {
    let first = (1u32..300, text(), text(), text(), text(), text(), text());
    let second = (
        text(),
        text(),
        text(),
        prop::option::of(1u32..60),
        any::<bool>(),
        prop::option::of(0u32..1700),
        text(),
    );
    let own = prop::collection::vec(text(), LABELS.len());
    let groups = prop::collection::vec((text(), prop::option::of(1u32..40), "[A-Z][a-z|;]{0,6}"), 0..3);
    let more = (prop::option::of(0usize..6), prop::option::of(1u32..300));
    (first, second, own, groups, more).prop_map(move |(a, b, own, groups, (activity, own_minutes))| {
        PlanStepText {
            row: 0,
            minutes: Some(a.0),
            own_minutes: own_minutes.filter(|_| !inside && !groups.is_empty()),
            title: a.1,
            method: a.2,
            facilitator: a.3,
            participants: a.4,
            materials: a.5,
            lead: a.6,
            co_lead: b.0,
            setup: b.1,
            language_cue: b.2,
            shortest: b.3,
            droppable: b.4,
            clock: b.5.filter(|_| !inside),
            notes: b.6,
            activity: activity.and_then(|at| Activity::ALL.get(at).copied()),
            groups: if inside {
                Vec::new()
            } else {
                groups.into_iter().map(|(name, size, room)| PlanGroupText { name, size, room }).collect()
            },
            branch: None,
            own: LABELS
                .iter()
                .zip(own)
                .map(|(label, value)| ((*label).to_owned(), value))
                .filter(|(_, v)| !v.is_empty())
                .collect(),
        }
    })
}

fn plan() -> impl Strategy<Value = PlanText> {
    let column = (
        prop::sample::select(PlanColumnKind::ALL.to_vec()),
        any::<bool>(),
        prop::collection::vec("[a-z|;é]{1,6}", 0..3),
    );
    let seat = ("[A-Z][a-z|]{0,8}", text(), any::<bool>(), prop::option::of(1i32..90), text());
    let steps =
        prop::collection::vec((step(false), prop::collection::vec((step(true), 0u32..3), 0..2)), 1..4);
    let rest = (prop::collection::vec((text(), text()), 0..4), 0u32..50, prop::collection::vec(seat, 0..3));
    ("[A-Z][a-zé]{1,8}( Notes)?", text(), text(), prop::collection::vec(column, LABELS.len()), steps, rest)
        .prop_map(|(title, objective, before, columns, steps, (plan_b, spares, panel))| PlanText {
            title,
            about: PlanAbout {
                when: "Monday 10 June, 09:00".to_owned(),
                objective,
                before,
                plan_b: plan_b
                    .into_iter()
                    .map(|(case, then)| PlanB { case, then })
                    .filter(|b| *b != PlanB::default())
                    .collect(),
                spares,
                columns: LABELS
                    .iter()
                    .zip(columns)
                    .map(|(label, (kind, shared, choices))| PlanColumn {
                        key: (*label).to_owned(),
                        label: (*label).to_owned(),
                        kind,
                        choices,
                        shared,
                    })
                    .collect(),
                panel: panel
                    .into_iter()
                    .map(|(name, organisation, first, minutes, cue)| PanelSeat {
                        name,
                        organisation,
                        role: if first { LeadRole::Moderator } else { LeadRole::Panellist },
                        minutes,
                        cue,
                    })
                    .collect(),
                other: Vec::new(),
            },
            steps: steps
                .into_iter()
                .flat_map(|(step, inside)| {
                    let split = !step.groups.is_empty();
                    let inside = inside
                        .into_iter()
                        .filter(move |_| split)
                        .map(|(step, branch)| PlanStepText { branch: Some(branch), ..step });
                    std::iter::once(step).chain(inside).collect::<Vec<_>>()
                })
                .collect(),
            for_participants: false,
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn plan_reads_back_whole_in_every_format(plan in plan(), french in any::<bool>()) {
        for format in ["csv", "html", "md", "xlsx"] {
            holds(&plan, format, french)?;
        }
    }
}

#[test]
fn steps_without_words_and_steps_called_total_are_steps() {
    let step = |title: &str, minutes| PlanStepText {
        title: title.into(),
        minutes: Some(minutes),
        ..PlanStepText::default()
    };
    let plan = PlanText {
        title: "Opening".into(),
        steps: vec![step("Welcome", 10), step("", 5), step("Total", 15), step("Close", 30)],
        ..PlanText::default()
    };
    for format in ["csv", "html", "md", "xlsx"] {
        assert_eq!(back(&plan, format, false).steps, plan.steps, "{format}");
    }
}
