//! Badges: A6 in fours and 90 × 60 mm in eights on A4, blanks for people who are not on the list, and backs with the
//! programme.

mod back;
mod blank;
mod front;
mod geometry;
mod sheet;
mod strip;

use chrono::NaiveDate;

use crate::artefact::attendance::Photo;
use crate::artefact::programme::DayView;
use crate::artefact::{Laid, PaperOptions, PrintError, Printed};

/// How large badges are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BadgeSize {
    /// 105 × 148.5 mm, four on A4.
    #[default]
    A6,
    /// 90 × 60 mm, eight on a sheet.
    Small,
}

impl BadgeSize {
    /// How many badges a sheet holds.
    pub fn on_sheet(self) -> usize {
        geometry::Geometry::of(self).on_sheet()
    }
}

/// What somebody is at the workshop. Each has its own word; the strip's pattern says in black and white who is who.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Comes with a delegation.
    #[default]
    Delegate,
    /// Of the host's team.
    Staff,
    /// Facilitates.
    Facilitator,
    /// Sits on a panel.
    Panellist,
    /// Speaks.
    Speaker,
    /// Interprets.
    Interpreter,
    /// Observes.
    Observer,
    /// Comes for the donor.
    Donor,
    /// Comes for a government.
    Government,
}

/// One badge. Empty fields close up and leave no label.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BadgeView {
    /// Given name, or the whole name, or the alias of somebody who is protected.
    pub given: String,
    /// Family name.
    pub family: String,
    /// The name in the person's own script.
    pub native_name: String,
    /// Organisation.
    pub organisation: String,
    /// Country.
    pub country: String,
    /// City.
    pub city: String,
    /// Code, printed and as QR; such as "W26-0011-4HVC".
    pub code: String,
    /// Letter of the working group; empty for none.
    pub group: String,
    /// Consent to photographs.
    pub photo: Photo,
    /// Role.
    pub role: Role,
}

/// Badges to print.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BadgesView {
    /// The workshop's title by language.
    pub title: Vec<(String, String)>,
    /// City.
    pub place: String,
    /// First day.
    pub first_day: NaiveDate,
    /// Last day.
    pub last_day: NaiveDate,
    /// The badges in printing order.
    pub badges: Vec<BadgeView>,
    /// Spare codes, one for each blank badge; blanks come last.
    pub blank_codes: Vec<String>,
    /// How large.
    pub size: BadgeSize,
    /// How many places of the first sheet are used already.
    pub skip: usize,
    /// Whether A6 badges show where a slot may be punched.
    pub slot: bool,
    /// Whether A6 badges have backs with the programme, for printing on both sides along the long edge.
    pub backs: bool,
    /// The programme, for the backs.
    pub days: Vec<DayView>,
    /// Whom to call, for the backs; empty for nobody.
    pub help_number: String,
}

/// Lays the badges out on their sheets.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language.
pub fn lay_out(view: &BadgesView, options: &PaperOptions) -> Result<Laid, PrintError> {
    sheet::lay_out(view, options)
}

/// Prints the badges.
///
/// # Errors
/// As [`lay_out`], [`PrintError::NoDays`] when there is neither a badge nor a blank, and what writing a file may end in.
pub fn print(view: &BadgesView, options: &PaperOptions) -> Result<Printed, PrintError> {
    if view.badges.is_empty() && view.blank_codes.is_empty() {
        return Err(PrintError::NoDays);
    }
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map_or("en", String::as_str);
    let words = warsha_words::Words::new(language);
    let title = crate::sheet::best(&view.title, language);
    laid.print(&words.get("paper-badges"), title, title, options)
}
