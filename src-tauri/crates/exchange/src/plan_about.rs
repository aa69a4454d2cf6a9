//! What belongs to a session plan as a whole, as it stands above the steps in a file: its lines, and the columns of one's own.
//!
//! Several parts on one line are kept apart by "|"; a letter that would be taken for that is written with a backslash before it.

use crate::plan_field::PlanField;
use warsha_core::session::LeadRole;
use warsha_core::session_plan::{PanelSeat, PlanB, PlanColumn, PlanColumnKind};
use warsha_words::fold;

/// What a line above the steps is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Session,
    When,
    Objective,
    Before,
    PlanB,
    Spares,
    Columns,
    Panel,
}

impl Line {
    const ALL: [Self; 8] = [
        Self::Session,
        Self::When,
        Self::Objective,
        Self::Before,
        Self::PlanB,
        Self::Spares,
        Self::Columns,
        Self::Panel,
    ];

    /// Its labels: the English and the French that are written, and others that are read.
    fn labels(self) -> &'static [&'static str] {
        match self {
            Self::Session => &["Session", "Séance", "Title", "Titre"],
            Self::When => &["When and where", "Quand et où"],
            Self::Objective => &["Objective", "Objectif", "Objectives", "Objectifs"],
            Self::Before => &["Before you start", "Avant de commencer"],
            Self::PlanB => &["Plan B", "Plan B"],
            Self::Spares => &["Spare pieces", "Pièces de réserve"],
            Self::Columns => &["Own columns", "Colonnes propres"],
            Self::Panel => &["Panel", "Table ronde"],
        }
    }

    fn label(self, french: bool) -> String {
        self.labels().get(usize::from(french)).copied().unwrap_or_default().to_owned()
    }

    fn of(label: &str) -> Option<Self> {
        let folded = fold(label);
        Self::ALL.into_iter().find(|line| line.labels().iter().any(|word| fold(word) == folded))
    }
}

/// Whether a line above the steps is one that plans are written with.
pub(crate) fn is_known(label: &str) -> bool {
    Line::of(label).is_some()
}

/// Whether a line names the session.
pub(crate) fn names_session(label: &str) -> bool {
    Line::of(label) == Some(Line::Session)
}

/// What belongs to a plan as a whole. What a file does not say is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanAbout {
    /// When and where, for people; it is not read back.
    pub when: String,
    /// What the session is for.
    pub objective: String,
    /// What must be done before it begins.
    pub before: String,
    /// What to do when something goes wrong.
    pub plan_b: Vec<PlanB>,
    /// Spare pieces of what everybody gets.
    pub spares: u32,
    /// Columns of one's own, in order; their keys mean nothing here.
    pub columns: Vec<PlanColumn>,
    /// The panel, in order.
    pub panel: Vec<PanelSeat>,
    /// Lines that no part of a plan is: label and text.
    pub other: Vec<(String, String)>,
}

impl PlanAbout {
    /// The lines that say it, in English or French, without the name of the session.
    pub fn lines(&self, french: bool) -> Vec<(String, String)> {
        let rows = |rows: Vec<Vec<String>>| rows.iter().map(|row| joined(row)).collect::<Vec<_>>().join("\n");
        let columns = self.columns.iter().map(|column| column_row(column, french)).collect();
        let panel = self.panel.iter().map(|seat| {
            let minutes = seat.minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
            let role = seat.role.code().to_owned();
            vec![seat.name.clone(), seat.organisation.clone(), role, minutes, seat.cue.clone()]
        });
        let plan_b = self.plan_b.iter().map(|b| vec![b.case.clone(), b.then.clone()]);
        let spares = if self.spares > 0 { self.spares.to_string() } else { String::new() };
        let said = [
            (Line::When, self.when.clone()),
            (Line::Objective, self.objective.clone()),
            (Line::Before, self.before.clone()),
            (Line::PlanB, rows(plan_b.collect())),
            (Line::Spares, spares),
            (Line::Columns, rows(columns)),
            (Line::Panel, rows(panel.collect())),
        ];
        let known = said.into_iter().map(|(line, text)| (line.label(french), text));
        known.chain(self.other.clone()).filter(|(_, text)| !text.trim().is_empty()).collect()
    }

    /// What lines say.
    pub fn read(lines: &[(String, String)]) -> Self {
        let mut about = Self::default();
        for (label, text) in lines {
            let rows = || text.lines().filter(|line| !line.trim().is_empty()).map(parts).collect::<Vec<_>>();
            match Line::of(label) {
                Some(Line::Session) => {}
                Some(Line::When) => text.clone_into(&mut about.when),
                Some(Line::Objective) if about.objective.is_empty() => text.clone_into(&mut about.objective),
                Some(Line::Before) => {
                    if !about.before.is_empty() {
                        about.before.push('\n');
                    }
                    about.before.push_str(text);
                }
                // "Plan B: leave out step 4", as people write it, is a note on the whole.
                Some(Line::PlanB) if rows().iter().all(|row| row.len() > 1) => {
                    about.plan_b.extend(rows().into_iter().map(|row| {
                        let part = |at: usize| row.get(at).cloned().unwrap_or_default();
                        PlanB { case: part(0), then: part(1) }
                    }));
                }
                Some(Line::Spares) if text.trim().parse::<u32>().is_ok() => {
                    about.spares = text.trim().parse().unwrap_or(0);
                }
                Some(Line::Columns) if rows().iter().all(|row| column(row).is_some()) => {
                    about.columns.extend(rows().iter().filter_map(|row| column(row)));
                }
                Some(Line::Panel) if rows().iter().all(|row| seat(row).is_some()) => {
                    about.panel.extend(rows().iter().filter_map(|row| seat(row)));
                }
                _ => about.other.push((label.clone(), text.clone())),
            }
        }
        about
    }
}

/// The first line: what session it is.
pub(crate) fn session_line(title: &str, french: bool) -> (String, String) {
    (Line::Session.label(french), title.to_owned())
}

/// Words for what the values of a column are, English and French.
const KINDS: [(PlanColumnKind, &str, &str); 5] = [
    (PlanColumnKind::Text, "text", "texte"),
    (PlanColumnKind::Number, "number", "nombre"),
    (PlanColumnKind::Tick, "tick", "case à cocher"),
    (PlanColumnKind::Choice, "choice", "choix"),
    (PlanColumnKind::Person, "person", "personne"),
];

/// Words for a column that participants see.
const SHARED: [&str; 2] = ["participants see it", "visible aux participants"];

fn column_row(column: &PlanColumn, french: bool) -> Vec<String> {
    let kind = KINDS.iter().find(|(kind, ..)| *kind == column.kind);
    let kind = kind.map_or("", |(_, english, other)| if french { other } else { english });
    let shared = if column.shared { SHARED[usize::from(french)] } else { "" };
    let mut row = vec![column.label.clone(), kind.to_owned(), shared.to_owned()];
    row.extend(column.choices.iter().cloned());
    row
}

/// "Level | choice | | low | high".
fn column(row: &[String]) -> Option<PlanColumn> {
    let label = row.first().filter(|label| !label.is_empty())?.clone();
    let word = fold(row.get(1)?);
    let (kind, ..) =
        KINDS.iter().find(|(_, english, french)| [english, french].iter().any(|w| fold(w) == word))?;
    let shared = row.get(2).is_some_and(|text| SHARED.iter().any(|word| fold(word) == fold(text)));
    let choices =
        row.get(3..).unwrap_or_default().iter().filter(|choice| !choice.is_empty()).cloned().collect();
    Some(PlanColumn { key: label.clone(), label, kind: *kind, choices, shared })
}

fn seat(row: &[String]) -> Option<PanelSeat> {
    let part = |at: usize| row.get(at).cloned().unwrap_or_default();
    Some(PanelSeat {
        name: part(0),
        organisation: part(1),
        role: LeadRole::from_code(&part(2))?,
        minutes: part(3).parse().ok().filter(|&minutes: &i32| minutes > 0),
        cue: part(4),
    })
}

/// Before the heading of an own column that would be taken for something else.
const OWN: [&str; 2] = ["Own column: ", "Colonne propre : "];

/// The heading under which the values of an own column are written, so that it is read as that column and as nothing else.
pub fn own_heading(label: &str, french: bool) -> String {
    let plain = label.split_whitespace().collect::<Vec<_>>().join(" ");
    if PlanField::headed(&plain).is_none() && own_label(&plain).is_none() {
        return plain;
    }
    format!("{}{plain}", OWN[usize::from(french)])
}

/// The label of an own column whose heading says that it is one.
pub(crate) fn own_label(heading: &str) -> Option<&str> {
    OWN.iter()
        .find_map(|start| heading.strip_prefix(start.trim_end()))
        .map(str::trim)
        .filter(|l| !l.is_empty())
}

/// Parts on one line, as [`parts`] reads them.
pub(crate) fn joined(row: &[String]) -> String {
    let said = row.iter().rposition(|part| !part.is_empty()).map_or(0, |at| at + 1);
    // Two parts at least: a line with one is no list of parts.
    let row: Vec<String> = row.iter().take(said.max(2)).map(|part| guarded(part)).collect();
    row.join(" | ").trim().to_owned()
}

/// The parts of a line.
pub(crate) fn parts(line: &str) -> Vec<String> {
    split(line, '|').into_iter().map(|part| bare(part.trim())).collect()
}

/// A text with a backslash before every letter that keeps parts apart.
pub(crate) fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, letter) in text.trim().chars().enumerate() {
        match letter {
            '\\' | '|' | ';' => out.extend(['\\', letter]),
            // At the beginning it would name the group that a step belongs to.
            '>' if at == 0 => out.push_str("\\>"),
            '\n' => out.push_str("\\n"),
            _ => out.push(letter),
        }
    }
    out
}

/// The text that [`guarded`] wrote. A backslash that keeps nothing stays.
pub(crate) fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letters.clone().next()) {
            ('\\', Some(next @ ('\\' | '|' | ';' | '>'))) => {
                letters.next();
                out.push(next);
            }
            ('\\', Some('n')) => {
                letters.next();
                out.push('\n');
            }
            _ => out.push(letter),
        }
    }
    out
}

/// The parts of a text between letters that have no backslash before them.
pub(crate) fn split(text: &str, between: char) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut from, mut guarded) = (0, false);
    for (at, letter) in text.char_indices() {
        if letter == between && !guarded {
            found.push(text.get(from..at).unwrap_or_default());
            from = at + letter.len_utf8();
        }
        guarded = letter == '\\' && !guarded;
    }
    found.push(text.get(from..).unwrap_or_default());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn headings_that_mean_something_else_say_that_they_are_own() {
        assert_eq!(own_heading("Slide", false), "Slide");
        for label in ["Comments", "Who", "Language", "Content", "Start", "Time", "Notes", "Own column: x"] {
            let heading = own_heading(label, false);
            assert_eq!(PlanField::headed(&heading), None, "{heading}");
            assert_eq!(own_label(&heading), Some(label));
            assert_eq!(own_label(&own_heading(label, true)), Some(label));
        }
    }

    #[test]
    fn plan_b_that_people_write_in_one_piece_stays_a_line() {
        let lines = [("Plan B".to_owned(), "Leave out step 4".to_owned())];
        let about = PlanAbout::read(&lines);
        assert_eq!((about.plan_b.len(), about.other.as_slice()), (0, &lines[..]));
    }

    fn word() -> impl Strategy<Value = String> {
        "[a-z|;\\\\>\\n .é]{0,10}".prop_map(|text| text.trim().to_owned())
    }

    proptest! {
        #[test]
        fn lines_say_the_same_when_they_are_read(
            rows in prop::collection::vec((word(), word()), 0..4),
            label in "[a-z|;\\\\]{1,9}", choices in prop::collection::vec("[a-z|;\\\\]{1,6}", 0..3), kind in 0usize..5, shared in any::<bool>(),
            spares in 0u32..99, french in any::<bool>(), cue in word(), minutes in prop::option::of(1i32..99),
        ) {
            let plan_b: Vec<PlanB> = rows.into_iter().map(|(case, then)| PlanB { case, then })
                .filter(|b| !b.case.is_empty() || !b.then.is_empty()).collect();
            let about = PlanAbout {
                objective: "Leave with three actions".into(),
                before: "Test the projector\n\nBring cards".into(),
                plan_b,
                spares,
                columns: vec![PlanColumn { key: label.clone(), label, kind: KINDS[kind].0, choices, shared }],
                panel: vec![PanelSeat { name: "Nyakuoth".into(), organisation: String::new(), role: LeadRole::Panellist, minutes, cue }],
                other: vec![("Output".into(), "One poster".into())],
                ..PlanAbout::default()
            };
            prop_assert_eq!(PlanAbout::read(&about.lines(french)), about);
        }
    }
}
