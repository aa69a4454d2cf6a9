//! What only an agenda that was written by this crate says of a session, so that reading it back gives the same agenda; people may use the
//! columns as well.

use crate::agenda_field::AgendaField as A;
use crate::agenda_text;
use crate::sheet::Cell;
use crate::values;
use warsha_core::Localised;
use warsha_words::fold;

/// What a row says beyond what people usually write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaExtra {
    /// Rows with the same reference are one session that is placed several times.
    pub reference: Option<String>,
    /// The workshop's own kind, by name.
    pub own_kind: Option<String>,
    /// Short titles by language.
    pub short_title: Vec<(String, String)>,
    /// Themes.
    pub tags: Vec<String>,
    /// Equipment that the room must have.
    pub needs: Vec<String>,
    /// Codes of outcomes of the programme line.
    pub outcomes: Vec<String>,
    /// How many people are expected.
    pub people: Option<u32>,
    /// Whether only the organising team sees it, when the file says so.
    pub organisers_only: Option<bool>,
    /// How long it usually takes, when that is not how long it is planned for.
    pub usual: Option<u32>,
    /// How short it may become.
    pub shortest: Option<u32>,
    /// Whether the end is open, and the length a guess.
    pub open_end: bool,
    /// Whether the row says that the session is not scheduled.
    pub waiting: bool,
}

/// Reads those columns. `cell` answers the cell of a field.
pub(crate) fn read<'r>(cell: impl Fn(A) -> &'r Cell) -> AgendaExtra {
    let text = |field| cell(field).text();
    let number = |field| match cell(field) {
        Cell::Number(number) if (0.0..=1_000_000.0).contains(number) => Some(number.round() as u32),
        Cell::Text(text) => text.trim().parse().ok(),
        _ => None,
    };
    let list = |field| text(field).map(|text| agenda_text::list(&text)).unwrap_or_default();
    AgendaExtra {
        reference: text(A::Reference),
        own_kind: text(A::OwnKind),
        short_title: text(A::ShortTitle).map(|text| by_language(&text)).unwrap_or_default(),
        tags: list(A::Tags),
        needs: list(A::Needs),
        outcomes: list(A::Outcomes),
        people: number(A::People),
        organisers_only: match cell(A::OrganisersOnly) {
            Cell::Flag(flag) => Some(*flag),
            cell => cell.text().and_then(|text| values::yes_or_no(&text)),
        },
        usual: number(A::Usual).filter(|minutes| (1..=1440).contains(minutes)),
        shortest: number(A::Shortest).filter(|minutes| (1..=1440).contains(minutes)),
        open_end: text(A::End).is_some_and(|text| is_one_of(&text, OPEN)),
        waiting: text(A::Day).is_some_and(|text| is_one_of(&text, WAITING)),
    }
}

/// How a file says that nobody knows yet when a session ends.
pub(crate) const OPEN: &[&str] = &["open", "ouvert", "ouverte", "aberto", "abierto"];
/// How a file says that a session has no day yet.
pub(crate) const WAITING: &[&str] =
    &["not scheduled", "unscheduled", "non planifie", "non planifiee", "a planifier", "sin programar"];

fn is_one_of(text: &str, words: &[&str]) -> bool {
    words.contains(&fold(text).as_str())
}

/// One language on each line: "en: Clinics".
pub(crate) fn of_languages(text: &Localised) -> String {
    text.iter().map(|(lang, text)| format!("{lang}: {text}")).collect::<Vec<_>>().join("\n")
}

/// Reads such lines.
pub(crate) fn by_language(text: &str) -> Vec<(String, String)> {
    let line = |line: &str| {
        let (lang, title) = line.split_once(':')?;
        let (lang, title) = (lang.trim().to_owned(), title.trim().to_owned());
        let is_tag =
            (2..=12).contains(&lang.len()) && lang.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (is_tag && !title.is_empty()).then_some((lang, title))
    };
    text.lines().filter_map(line).collect()
}
