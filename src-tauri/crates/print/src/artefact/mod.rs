//! The printed sheets, one folder each: a view in, a PDF out.

pub mod allowances;
pub mod arrow_signs;
pub mod at_a_glance;
pub mod attendance;
pub mod badges;
pub mod booklet;
pub mod certificates;
pub mod changes;
pub mod day_grid;
pub mod delegates;
pub mod door_signs;
pub mod feedback;
mod folio;
pub mod groups;
pub mod meals;
pub mod name_tents;
mod names;
mod plain;
pub mod programme;
pub mod rooming;
pub mod session_plan;
mod signs;
pub mod table;
mod time_grid;
pub mod transport;

use std::rc::Rc;

use chrono::NaiveDate;

use crate::finish::{About, finish};
use crate::imposition::booklet;
use crate::page::{Page, Paint};
use crate::picture::Picture;
use crate::sheet::Tongue;
use crate::sink::Manner;
use crate::text::{TextEngine, Uncovered};

/// The paper in the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8½ × 11 inches.
    Letter,
    /// 297 × 420 mm, for the wall.
    A3,
}

impl Paper {
    /// Width and height in millimetres, standing upright.
    pub fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
            Self::A3 => (297.0, 420.0),
        }
    }
}

/// How the finished pages come onto the sheets of the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fold {
    /// One page on a sheet's side.
    #[default]
    None,
    /// Two pages on each side of a sheet, in the order of a booklet that is folded and stapled in its middle: A4 becomes
    /// A5.
    BookletA5,
}

/// How to print.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperOptions {
    /// One or two BCP 47 languages. The first sets words, dates and reading order; texts of the second stand under or
    /// beside it. More than two are not printed.
    pub languages: Vec<String>,
    /// With two languages: both at equal size in columns of their own, instead of the second small under the first.
    pub side_by_side: bool,
    /// The paper.
    pub paper: Paper,
    /// Everything 1.3 times as large, in one language. Programme only: a signature sheet keeps its rows.
    pub large_print: bool,
    /// Lines to write on under a day that leaves 45 mm or more.
    pub notes_lines: bool,
    /// No tints: for copiers that turn grey into dirt.
    pub mono: bool,
    /// Page numbers and thumb tabs at the outer edge of both sides, as in a booklet.
    pub two_sided: bool,
    /// Digits of the language where it has its own (Arabic: ٠ to ٩) in dates, times and numbers.
    pub native_digits: bool,
    /// The organiser's colour: red, green, blue.
    pub accent: (u8, u8, u8),
    /// The organiser's logo, for title bars.
    pub logo: Option<Rc<Picture>>,
    /// Surfaces as outlines where they are large: covers.
    pub save_ink: bool,
    /// How pages come onto sheets.
    pub fold: Fold,
    /// Lines to cut along, on sheets of several badges or slips.
    pub cut_marks: bool,
    /// The back of each sheet follows its front, its columns swapped so that both meet when the printer turns the sheet
    /// over its long edge.
    pub duplex: bool,
    /// For whom a list with people is, in the sheet's first language; printed in a box on it.
    pub audience_label: Option<String>,
    /// Only this page, from 1, goes into the file; the others are counted, and what does not fit on them is told all the same. For a
    /// first look: it is the page that the whole file would have.
    pub only_page: Option<usize>,
    /// The date the file says it was made; given by the caller so that the same input gives the same bytes.
    pub date: NaiveDate,
}

impl PaperOptions {
    /// A4, one-sided, with notes lines, in one language.
    pub fn new(language: &str, date: NaiveDate) -> Self {
        Self {
            languages: vec![language.to_owned()],
            side_by_side: false,
            paper: Paper::A4,
            large_print: false,
            notes_lines: true,
            mono: false,
            two_sided: false,
            native_digits: true,
            accent: (0x0B, 0x4F, 0x57),
            logo: None,
            save_ink: false,
            fold: Fold::None,
            cut_marks: true,
            duplex: false,
            audience_label: None,
            only_page: None,
            date,
        }
    }

    /// Whether a page, counted from 0, goes into the file.
    pub(crate) fn draws(&self, page: usize) -> bool {
        self.only_page.is_none_or(|only| only == page + 1)
    }

    /// What surfaces in the organiser's colour are filled with: black on paper without colour.
    pub fn accent_paint(&self) -> Paint {
        let (r, g, b) = self.accent;
        if self.mono { Paint::BLACK } else { Paint::Rgb(r, g, b) }
    }
}

/// A line of the outline, for a list of contents beside the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineLine {
    /// 0 is the outermost.
    pub level: usize,
    /// What it says.
    pub title: String,
    /// Its page, from 1.
    pub page: usize,
}

/// Something that did not fit as it was meant to, and what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overflow {
    /// What it is about: a day, a name.
    pub what: String,
    /// What was done, as a word of a closed list: `compact`, `second-language-left-out`, `next-page`, `small-type`
    /// (under 8 points), `tall-row` (a signature row of more than one row's height), `left-out`, `over-the-edge`.
    pub detail: &'static str,
}

/// A finished PDF and what to tell the organiser about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// The file.
    pub pdf: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// What is on which page.
    pub page_outline: Vec<OutlineLine>,
    /// Characters that no bundled face has. They are left out of the sheet, never shown as boxes.
    pub uncovered: Vec<Uncovered>,
    /// What did not fit as it was meant to.
    pub overflows: Vec<Overflow>,
}

/// Why a sheet could not be printed.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PrintError {
    /// There is no day to print.
    #[error("the programme has no day to print")]
    NoDays,
    /// No language was asked for.
    #[error("no language was chosen")]
    NoLanguage,
    /// A bundled face could not be used.
    #[error("the face {face} cannot be used: {reason}")]
    Font {
        /// Which face.
        face: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The file could not be put together.
    #[error("the PDF could not be written: {reason}")]
    Write {
        /// What went wrong.
        reason: String,
    },
}

/// Laid-out pages before they become a file.
#[derive(Debug)]
pub struct Laid {
    /// The pages.
    pub pages: Vec<Page>,
    /// What did not fit as it was meant to.
    pub overflows: Vec<Overflow>,
    /// Characters that no bundled face has.
    pub uncovered: Vec<Uncovered>,
    /// Whether the file says what each text is, for readers who hear it. Badges are cut and worn: there it would only cost time.
    pub tagged: bool,
}

impl Laid {
    pub(crate) fn new(pages: Vec<Page>, overflows: Vec<Overflow>, engine: &mut TextEngine) -> Self {
        Self { pages, overflows, uncovered: engine.take_uncovered(), tagged: true }
    }

    /// Several artefacts as one, each with pages of its own.
    ///
    /// # Errors
    /// [`PrintError::NoDays`] for none, and whatever kept one of them from being laid out.
    pub(crate) fn joined(
        all: impl IntoIterator<Item = Result<Self, PrintError>>,
    ) -> Result<Self, PrintError> {
        let mut all = all.into_iter();
        let mut whole = all.next().ok_or(PrintError::NoDays)??;
        for laid in all {
            let laid = laid?;
            whole.pages.extend(laid.pages);
            whole.overflows.extend(laid.overflows);
            whole.uncovered.extend(laid.uncovered);
        }
        Ok(whole)
    }

    /// Makes the file.
    pub(crate) fn print(
        self,
        title: &str,
        author: &str,
        subject: &str,
        options: &PaperOptions,
    ) -> Result<Printed, PrintError> {
        let language = options.languages.first().ok_or(PrintError::NoLanguage)?;
        let mut pages = match options.fold {
            Fold::None => self.pages,
            Fold::BookletA5 => booklet(self.pages, options.paper, Tongue::new(language, false).right_to_left),
        };
        let page_outline: Vec<OutlineLine> = pages
            .iter()
            .enumerate()
            .flat_map(|(at, page)| {
                page.bookmarks.iter().map(move |b| OutlineLine {
                    level: b.level,
                    title: b.title.clone(),
                    page: at + 1,
                })
            })
            .collect();
        let count = pages.len();
        if let Some(at) = options.only_page.and_then(|page| page.checked_sub(1)).filter(|at| *at < count) {
            pages = vec![pages.swap_remove(at)];
        }
        let manner = Manner { mono: options.mono, tagged: self.tagged };
        let about = About { title, author, subject, language, date: options.date };
        Ok(Printed {
            pdf: finish(crate::sink::draw(pages, title, manner)?, &about)?,
            pages: count,
            page_outline,
            uncovered: self.uncovered,
            overflows: self.overflows,
        })
    }
}

/// A date that begins a line begins with a capital, where its script has them.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|c| c.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// How to print a drawing that has room for one language only: with two side by side, once in each.
pub(crate) fn one_language_each(options: &PaperOptions) -> Vec<PaperOptions> {
    if !options.side_by_side || options.languages.len() < 2 {
        return vec![options.clone()];
    }
    let one = |language: &String| PaperOptions {
        languages: vec![language.clone()],
        side_by_side: false,
        ..options.clone()
    };
    options.languages.iter().take(2).map(one).collect()
}
