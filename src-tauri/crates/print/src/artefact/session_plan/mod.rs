//! The plan of one session: `print/design.md` 11.4. Facilitators get all of it; participants get the steps and what
//! they do in them.

mod after;
mod steps;
mod strip;

use warsha_core::session_plan::Fit;
use warsha_words::Arg;

use super::{Laid, Overflow, PaperOptions, PrintError, Printed};
use crate::block::Block;
use crate::flow::{Frame, paginate};
use crate::list::{About, Block2, Foot, ListSheet, prose, typed};
use crate::page::{Page, R0, R2};
use crate::piece::Piece;
use crate::setting::{Align, Cut, Span, Style};
use crate::sheet::{best, role};

/// Room for the line that says which steps follow on the next page.
const CUE: f64 = 6.0;

/// A session's plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionPlanView {
    /// What it says about itself: when, length, room, who leads.
    pub about: About,
    /// Code of the session: "2.3". May be empty.
    pub code: String,
    /// Its title by language.
    pub title: Vec<(String, String)>,
    /// When it begins, in minutes of the day.
    pub start: i32,
    /// Minutes of its slot; 0 when nobody has said.
    pub slot: i32,
    /// "Wednesday 13 May, 11:00–12:30 · Nile Hall", for the running head. May be empty.
    pub when_and_where: String,
    /// What participants can do by the end, one a line.
    pub objectives: Vec<String>,
    /// The programme outcome that it serves. May be empty.
    pub outcome: String,
    /// How the room is set up. May be empty.
    pub setup: String,
    /// What must be done before it begins.
    pub before: Vec<String>,
    /// The steps in order.
    pub steps: Vec<PlanStep>,
    /// Headings of the organiser's own columns; for participants those alone that they see.
    pub own_columns: Vec<String>,
    /// How the steps fit the slot and the clock times that hold; `None` when their minutes and the slot say it all.
    pub fit: Option<Fit>,
    /// What to do when it starts late.
    pub cuts: Vec<CutRow>,
    /// The clock time that holds, before which a late start must be made up for.
    pub cuts_before: Option<i32>,
    /// What must not be cut: "step 7". May be empty.
    pub never_cut: String,
    /// What to do when something goes wrong: if, then.
    pub plan_b: Vec<(String, String)>,
    /// What is needed.
    pub materials: Vec<Material>,
    /// Whether this is the participants' version.
    pub for_participants: bool,
}

/// A step of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanStep {
    /// What it is called.
    pub title: String,
    /// How long it takes.
    pub minutes: i32,
    /// Method.
    pub method: String,
    /// What the facilitator does. Markdown.
    pub facilitator: String,
    /// What participants do. Markdown.
    pub participants: String,
    /// What is needed.
    pub materials: String,
    /// Who leads it.
    pub lead: String,
    /// Whether participants work themselves: black in the strip of time.
    pub participants_work: bool,
    /// Values of the organiser's own columns.
    pub own: Vec<String>,
    /// When it begins, when that is not the end of the step before: a clock time that holds, or a step of a group.
    pub start: Option<i32>,
    /// The group that does it while others do something else; empty for a step of everybody.
    pub group: String,
    /// Whether it begins at its clock time whatever comes before.
    pub locked: bool,
    /// The groups that it splits into: "North, 6 people, Kivu Room".
    pub groups: Vec<String>,
}

/// A step in its place: its number, unless it is a step of a group, and when it begins.
pub(super) struct Placed<'v> {
    pub number: Option<usize>,
    pub start: i32,
    pub step: &'v PlanStep,
}

/// What to do when the session starts late.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CutRow {
    /// By how many minutes.
    pub late: i32,
    /// How many minutes it saves.
    pub saves: i32,
    /// What to do.
    pub action: String,
}

/// Something that is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Material {
    /// What.
    pub item: String,
    /// How many.
    pub pieces: Option<u32>,
    /// Who brings it.
    pub brought_by: String,
}

impl SessionPlanView {
    /// Minutes of all steps of everybody.
    pub fn planned(&self) -> i32 {
        self.steps.iter().filter(|s| s.group.is_empty()).map(|s| s.minutes.max(0)).sum()
    }

    /// Steps with their numbers and times.
    fn placed(&self) -> Vec<Placed<'_>> {
        let (mut at, mut number) = (self.start, 0);
        let mut all = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let start = step.start.unwrap_or(at);
            let alone = step.group.is_empty();
            if alone {
                number += 1;
                at = start + step.minutes.max(0);
            }
            all.push(Placed { number: alone.then_some(number), start, step });
        }
        all
    }

    /// When the last step ends.
    fn end(&self) -> i32 {
        let alone = |placed: &&Placed<'_>| placed.number.is_some();
        let last = self.placed();
        last.iter().rfind(alone).map_or(self.start, |p| p.start + p.step.minutes.max(0))
    }
}

/// Prints the plan.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language, and what a broken build would give.
pub fn print(view: &SessionPlanView, options: &PaperOptions) -> Result<Printed, PrintError> {
    crate::list::print_list(lay_out(view, options)?, &view.about, options)
}

/// Prints several plans one after the other; each counts its own pages.
///
/// # Errors
/// [`PrintError::NoDays`] without a view; besides as [`print()`].
pub fn print_all(views: &[SessionPlanView], options: &PaperOptions) -> Result<Printed, PrintError> {
    let first = views.first().ok_or(PrintError::NoDays)?;
    let all = Laid::joined(views.iter().map(|view| lay_out(view, options)))?;
    crate::list::print_list(all, &first.about, options)
}

/// The plan's pages before they become a file.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &SessionPlanView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut list = ListSheet::new(&view.about, options, true, options.large_print)?;
    let title = title(&list, view);
    let mut head = Piece::new();
    let kind = list.get("paper-session-plan");
    let end =
        vec![Span::new(kind.clone(), Cut::Bold), Span::new(format!(" · {}", list.workshop()), Cut::Regular)];
    list.title_bar(&mut head, vec![Span::new(title.clone(), Cut::Bold)], end, Some(R2));
    let facts = view.about.facts.clone();
    list.facts(&mut head, &facts);
    let mut top = 22.5;
    if head.height > 23.0 {
        let rule = (head.height + 1.5).max(33.75);
        head.rule(list.sheet.margin, rule, list.sheet.body, R0);
        top = rule + 2.25;
    }
    let end = introduction(&mut list, view, &mut head, top);
    let end = if view.steps.is_empty() {
        end
    } else {
        // In the first language at its normal size the strip stands where the eye expects it.
        let at = if end > top { end.max(64.5) } else { end };
        strip::strip(&mut list, view, &mut head, at + 1.5) + 5.25
    };
    head.reach(end);
    let frame = list.frame();
    let mut blocks = vec![list.room_for(&head)];
    if !view.steps.is_empty() {
        blocks.push(Block::Table(steps::table(&mut list, view)));
    }
    if !view.for_participants {
        after::blocks(&mut list, view, &mut blocks);
    }
    let reserved = Frame { bottom: frame.bottom - CUE, ..frame };
    let flowed = paginate(&blocks, reserved);
    let mut overflows = Vec::new();
    if flowed.overfull {
        overflows.push(Overflow { what: title.clone(), detail: "over-the-edge" });
    }
    let mut pages = flowed.pages;
    if !view.for_participants || options.notes_lines {
        notes(&mut list, &mut pages, flowed.end, frame);
    }
    cues(&mut list, &mut pages, frame.bottom);
    let foot = Foot {
        start: view.about.foot.clone(),
        middle: if view.for_participants { String::new() } else { list.get("paper-facilitators-only") },
    };
    let right = [kind.as_str(), view.when_and_where.trim()];
    let right = right.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" · ");
    list.heads(&mut pages, &head, (&title, &right), &title);
    let total = pages.len();
    for (at, page) in pages.iter_mut().enumerate() {
        list.foot(page, (at + 1, total), &foot);
    }
    Ok(Laid::new(pages, overflows, &mut list.sheet.engine))
}

fn title(list: &ListSheet<'_>, view: &SessionPlanView) -> String {
    let title = best(&view.title, list.sheet.first.code());
    let code = list.sheet.first.digits(view.code.trim());
    if code.is_empty() { title.to_owned() } else { format!("{code}\u{2002}{title}") }
}

/// Objectives, room set-up and what to do before, beside each other; returns where they end.
fn introduction(list: &mut ListSheet<'_>, view: &SessionPlanView, head: &mut Piece, top: f64) -> f64 {
    let margin = list.sheet.margin;
    let mut end = top;
    let at = |list: &ListSheet<'_>, x: f64, width: f64| Block2 {
        x: margin + list.wide(x),
        width: list.wide(width),
    };
    if !view.objectives.is_empty() {
        let block = at(list, 0.0, 116.0);
        let mut y = small_heading(list, head, block, top, "paper-by-the-end");
        for text in &view.objectives {
            y = item(list, head, block, y, text, false);
        }
        if !view.outcome.trim().is_empty() {
            let texts = [(vec![Span::new(view.outcome.trim(), Cut::Regular)], role::SMALL)];
            y = prose(list, head, block, y, &texts, 0.0);
        }
        end = end.max(y);
    }
    if !view.setup.trim().is_empty() {
        let x = if view.objectives.is_empty() { 0.0 } else { 121.5 };
        let block = at(list, x, 55.0);
        let y = small_heading(list, head, block, top, "paper-room-setup");
        let texts = [(vec![Span::new(view.setup.trim(), Cut::Regular)], role::BODY)];
        end = end.max(prose(list, head, block, y, &texts, 0.0));
    }
    if !view.before.is_empty() && !view.for_participants {
        let block = at(list, 184.5, 81.5);
        let mut y = small_heading(list, head, block, top, "paper-before-you-start");
        for text in &view.before {
            y = item(list, head, block, y, text, true);
        }
        end = end.max(y);
    }
    end
}

fn small_heading(list: &mut ListSheet<'_>, head: &mut Piece, at: Block2, y: f64, key: &str) -> f64 {
    let text = list.both(key);
    let setting = list.sheet.setting(text, role::LEAD).bold().within(at.width);
    let set = list.sheet.set(&setting);
    head.text(at.x, y, &set) + 0.75
}

/// A line of a list with a dash or a box to tick before it.
fn item(
    list: &mut ListSheet<'_>,
    head: &mut Piece,
    at: Block2,
    y: f64,
    text: &str,
    box_to_tick: bool,
) -> f64 {
    let style = if box_to_tick { role::TABLE } else { role::BODY };
    let indent = if box_to_tick { 5.0 } else { 4.0 } * list.sheet.factor;
    let setting = typed(&list.sheet, text.trim(), style).within(at.width - indent);
    let set = list.sheet.set(&setting);
    if box_to_tick {
        head.tick_box(at.x, y + (set.leading - 3.0) / 2.0, 3.0);
    } else {
        let dash = list.sheet.setting("–", style);
        let dash = list.sheet.set(&dash);
        head.text(at.x, y, &dash);
    }
    head.text(at.x + indent, y, &set) + 1.2
}

/// Lines to write on, on a last page that leaves room for them.
fn notes(list: &mut ListSheet<'_>, pages: &mut [Page], end: f64, frame: Frame) {
    if frame.bottom - end < 42.0 {
        return;
    }
    let mut piece = Piece::new();
    let at = Block2 { x: list.sheet.margin, width: list.sheet.body };
    let title = list.both("paper-notes-for-report");
    let y = crate::list::heading(list, &mut piece, at, &title, "");
    let top = end + 9.0;
    let count = ((frame.bottom - top - y) / 9.0).floor().max(0.0) as usize;
    crate::list::writing_lines(&mut piece, at, y, count);
    if let Some(page) = pages.last_mut() {
        piece.stamp(page, top, list.sheet.mirrored());
    }
}

/// "Steps 6 to 9 on the next page", lower at the end of every page whose steps go on.
fn cues(list: &mut ListSheet<'_>, pages: &mut [Page], bottom: f64) {
    let steps = |page: &Page| -> Vec<usize> {
        page.bookmarks
            .iter()
            .filter(|b| b.level == 1)
            .filter_map(|b| b.title.split('\u{2002}').next()?.parse().ok())
            .collect()
    };
    let found: Vec<Vec<usize>> = pages.iter().map(steps).collect();
    for at in 0..pages.len().saturating_sub(1) {
        let Some((first, last)) = found[at + 1].first().zip(found[at + 1].last()) else { continue };
        let args = [
            ("first", Arg::from(*first)),
            ("last", Arg::from(*last)),
            ("count", Arg::from(last - first + 1)),
        ];
        let words = list.say("paper-steps-on-next-page", &args);
        let setting = list.sheet.setting(words, role::SMALL).within(list.sheet.body).aligned(Align::End);
        let set = list.sheet.set(&setting);
        let mut piece = Piece::new();
        piece.text(list.sheet.margin, bottom - set.height(), &set);
        piece.stamp(&mut pages[at], 0.0, list.sheet.mirrored());
    }
}

/// Leading of a plan's steps.
const STEP_LINE: Style = Style::new(9.0, 4.2);
