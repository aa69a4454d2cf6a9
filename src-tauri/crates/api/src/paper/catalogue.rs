//! The register of everything that can be printed. An artefact is one file beside this one with a `RECIPE`, and one line in [`RECIPES`]:
//! the print centre, the command line and the day pack learn from the recipe what they may offer.

use super::making::{Made, Making};
use super::{
    allowances, at_a_glance, attendance, badges, booklet, certificates, changes, day_grid, delegates,
    feedback, groups, head_count, meals, name_tents, plan_lists, programme, register, rooming, session_plan,
    shopping, signs, table, transport,
};
use crate::error::ApiError;
use warsha_core::audience::Audience as For;
use warsha_core::coded_enum;

/// Everything that can be printed, in the order of the list.
pub(super) const RECIPES: &[Recipe] = &[
    booklet::RECIPE,
    programme::RECIPE,
    at_a_glance::RECIPE,
    day_grid::RECIPE,
    session_plan::RECIPE,
    plan_lists::RUN_SHEET,
    plan_lists::PACKING,
    shopping::RECIPE,
    changes::RECIPE,
    badges::RECIPE,
    delegates::RECIPE,
    rooming::RECIPE,
    transport::RECIPE,
    allowances::RECIPE,
    attendance::RECIPE,
    register::RECIPE,
    name_tents::RECIPE,
    signs::DOORS,
    signs::ARROWS,
    groups::RECIPE,
    meals::RECIPE,
    feedback::RECIPE,
    certificates::RECIPE,
    head_count::RECIPE,
    table::RECIPE,
];

coded_enum! {
    /// Where an artefact stands in the list.
    Group {
        /// What goes on.
        Programme = "programme",
        /// Who comes.
        People = "people",
        /// What lies on the table on the day.
        Venue = "venue",
        /// What is left when all have gone.
        Afterwards = "afterwards",
    }
}

/// How an artefact is made and what may be chosen for it. Start from [`Recipe::new`], so that a new field breaks none:
/// `pub(in crate::paper) const RECIPE: Recipe = Recipe { days: true, ..Recipe::new("meals", Group::Venue, &[For::Hotel], make) };`
#[derive(Clone, Copy)]
pub(super) struct Recipe {
    /// Code: in the api, on the command line, and in the message `print-CODE`.
    pub code: &'static str,
    /// Where it stands in the list.
    pub group: Group,
    /// For whom it may be made; the first is meant when nothing is said.
    pub audiences: &'static [For],
    /// Papers that it fits: "a4", "letter", "a3"; the first is meant when nothing is said.
    pub papers: &'static [&'static str],
    /// How it may be folded besides not at all: "a5" for an A5 booklet.
    pub folds: &'static [&'static str],
    /// Whether it may be in two languages.
    pub two_languages: bool,
    /// Whether two languages may stand side by side.
    pub side_by_side: bool,
    /// Whether days may be chosen.
    pub days: bool,
    /// Whether there is a large print edition.
    pub large_print: bool,
    /// Whether lines for notes may be printed.
    pub notes: bool,
    /// Whether both sides of the sheet are used as a rule.
    pub duplex: bool,
    /// Whether it can have cut marks.
    pub cut_marks: bool,
    /// Whether it can do with less ink.
    pub save_ink: bool,
    /// Whether it has a card or a sheet for each person: its first page is worth looking at before the others are drawn.
    pub cards: bool,
    /// Whether it stands in the list of the print centre; the others are printed from where their records are.
    pub listed: bool,
    /// What else may be chosen.
    pub choices: &'static [Choice],
    /// Whether, and in how many copies, it belongs to the day pack.
    pub pack: Pack,
    /// Makes it.
    pub make: fn(&Making<'_>) -> Result<Made, ApiError>,
}

impl Recipe {
    /// A recipe for A4 and Letter, in one or two languages, of which nothing else may be chosen.
    pub const fn new(
        code: &'static str,
        group: Group,
        audiences: &'static [For],
        make: fn(&Making<'_>) -> Result<Made, ApiError>,
    ) -> Self {
        Self {
            code,
            group,
            audiences,
            papers: &["a4", "letter"],
            folds: &[],
            two_languages: true,
            side_by_side: false,
            days: false,
            large_print: false,
            notes: false,
            duplex: false,
            cut_marks: false,
            save_ink: false,
            cards: false,
            listed: true,
            choices: &[],
            pack: Pack::No,
            make,
        }
    }

    /// The recipe of a code.
    pub fn of(code: &str) -> Option<&'static Self> {
        RECIPES.iter().find(|recipe| recipe.code == code)
    }
}

/// Whether an artefact belongs to what is printed the evening before a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pack {
    /// Not.
    No,
    /// On the evening before every day, for that day alone.
    EveryDay {
        /// In how many copies.
        copies: Copies,
    },
    /// As [`Pack::EveryDay`], but only where something of that day has a plan with steps.
    PlannedDay {
        /// In how many copies.
        copies: Copies,
    },
    /// Once, before the first day, whole.
    FirstDay {
        /// In how many copies.
        copies: Copies,
    },
    /// Once, before the last day, whole.
    LastDay {
        /// In how many copies.
        copies: Copies,
    },
}

/// How many copies are printed of one artefact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Copies {
    /// One.
    One,
    /// One for everybody who is in the room.
    PerPerson,
}

/// Something that may be chosen for one artefact. Its label is the message `print-choice-KEY`, a hint under it `print-choice-KEY-hint`,
/// the name of a value of [`Kind::OneOf`] `print-choice-KEY-VALUE`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Choice {
    /// Key: in [`crate::wire::PrintOrder::choices`], and `--set KEY=VALUE` on the command line.
    pub key: &'static str,
    /// What may be chosen.
    pub kind: Kind,
    /// Meant for one printing: whose badges, the plan of which session. It is not remembered, or tomorrow's pack would be of two people.
    pub once: bool,
}

/// What may be chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// Yes or no: "yes", "no"; and what is meant when nothing is said.
    Switch(bool),
    /// A whole number in a range; nothing said means whatever the artefact thinks best.
    Number {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// One of these codes; the first is meant when nothing is said.
    OneOf(&'static [&'static str]),
    /// Some of the rooms, by id, separated by commas; nothing said means all.
    Rooms,
    /// Some of the people, by id, separated by commas; nothing said means all.
    People,
    /// Some of the sessions, by id, separated by commas; nothing said means all.
    Sessions,
    /// A line of text.
    Text,
}

impl Choice {
    /// Yes or no.
    pub const fn switch(key: &'static str, default: bool) -> Self {
        Self::of(key, Kind::Switch(default))
    }

    /// A whole number in a range.
    pub const fn number(key: &'static str, least: u32, most: u32) -> Self {
        Self::of(key, Kind::Number { least, most })
    }

    /// One of these codes.
    pub const fn one_of(key: &'static str, codes: &'static [&'static str]) -> Self {
        Self::of(key, Kind::OneOf(codes))
    }

    /// Something of another kind.
    pub const fn of(key: &'static str, kind: Kind) -> Self {
        Self { key, kind, once: false }
    }

    /// Meant for one printing and not remembered.
    pub const fn for_once(self) -> Self {
        Self { once: true, ..self }
    }
}

/// Names of leads.
pub(super) const LEADS: Choice = Choice::switch("leads", true);
/// Rooms.
pub(super) const ROOMS: Choice = Choice::switch("rooms", true);
/// How people online take part: address and time in the second zone.
pub(super) const ONLINE: Choice = Choice::switch("online", true);
/// Blank rows, badges or cards for people who are not on the list.
pub(super) const BLANKS: Choice = Choice::number("blanks", 0, 200);
