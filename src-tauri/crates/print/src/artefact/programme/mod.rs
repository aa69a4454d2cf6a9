//! The programme, one page set a day: `print/design.md` 11.1 pages 4 to 7, and its section 8 for two languages.

mod cells;
mod day_table;
mod facts;
mod session;
mod side;
pub(crate) mod slots;
mod titles;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use warsha_words::Arg;

use self::day_table::{DayTable, Look};
use super::{Laid, Overflow, PaperOptions, PrintError, Printed, capitalised};
use crate::block::Block;
use crate::fit::{Limits, fit};
use crate::flow::{Flowed, Frame, paginate};
use crate::page::{Page, R0};
use crate::piece::Piece;
use crate::setting::Cut;
use crate::sheet::{Sheet, best, in_language, role};
use crate::tag::Tag;

/// A programme as its readers may see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgrammeView {
    /// The workshop's title by language (BCP 47).
    pub title: Vec<(String, String)>,
    /// Who organises it; the author of the file.
    pub organiser: String,
    /// Where it takes place; the subject of the file. May be empty.
    pub place: String,
    /// Version and date as one line: "Version 3, 8 May 2026". May be empty.
    pub version_line: String,
    /// The days in order. Leave out those that are not to be printed; their `number` stays.
    pub days: Vec<DayView>,
}

/// A day of the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct DayView {
    /// 1 for the first day of the workshop.
    pub number: u32,
    /// Days of the whole workshop, printed or not.
    pub total: u32,
    /// Its date.
    pub date: NaiveDate,
    /// Its theme by language. May be empty.
    pub theme: Vec<(String, String)>,
    /// What it is to reach, by language. May be empty.
    pub objective: Vec<(String, String)>,
    /// Its sessions, in any order: they are sorted by time, and those at the same time are put side by side.
    pub sessions: Vec<SessionView>,
}

/// How a session stands in the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SessionClass {
    /// A session.
    #[default]
    Session,
    /// A meal, a pause, registration: small and Regular.
    Break,
    /// Outside the programme, and says so.
    OffProgramme,
}

/// A session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionView {
    /// Minutes from the programme day's midnight; 1470 is half past midnight of the night after.
    pub start: i32,
    /// Minutes, as `start`; `None` when it is open.
    pub end: Option<i32>,
    /// The title by language. The first language's is printed large; without one, any is taken.
    pub title: Vec<(String, String)>,
    /// A group letter before the title: "A". May be empty.
    pub label: String,
    /// How it stands in the day.
    pub class: SessionClass,
    /// Room or rooms as one line. May be empty.
    pub room: String,
    /// Who leads it, one entry a line, role included: "Chair: Dorcas Akello".
    pub leads: Vec<String>,
    /// Language of the session as one line: "In English". May be empty. Shown where sessions are side by side.
    pub language_note: String,
    /// A shorter title by language, for tight places. May be empty.
    pub short_title: Vec<(String, String)>,
    /// The rooms it takes by name, for the day grid. Empty with [`SessionView::everywhere`], or when it has none.
    pub rooms: Vec<String>,
    /// Whether it takes every room.
    pub everywhere: bool,
    /// As the list of sessions cites it: "2.4a". May be empty.
    pub code: String,
    /// What happens in it, by language. May be empty; then the list of sessions leaves it out.
    pub description: Vec<(String, String)>,
    /// Codes of the programme's outcomes that it serves: "PO1".
    pub outcomes: Vec<String>,
    /// How people who are not in the room take part; `None` when they cannot, or when these readers are not told.
    pub online: Option<OnlineView>,
    /// Panels inside it. Those that follow one another stand under a bar; those at the same time side by side.
    pub children: Vec<SessionView>,
}

/// How people online take part in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnlineView {
    /// Whether others are in the room.
    pub hybrid: bool,
    /// The address to join at. May be empty.
    pub link: String,
    /// The second time zone, by the name of its city, and by how many minutes its clocks are ahead.
    pub second_zone: Option<(String, i32)>,
}

/// Prints the programme.
///
/// # Errors
/// [`PrintError::NoDays`] without days, [`PrintError::NoLanguage`] without a language, and what a broken build would
/// give.
pub fn print(view: &ProgrammeView, options: &PaperOptions) -> Result<Printed, PrintError> {
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map(String::as_str).unwrap_or_default();
    laid.print(best(&view.title, language), &view.organiser, &view.place, options)
}

/// The programme's pages before they become a file: for tests and measured previews.
///
/// # Errors
/// As [`print()`].
pub fn lay_out(view: &ProgrammeView, options: &PaperOptions) -> Result<Laid, PrintError> {
    if view.days.is_empty() {
        return Err(PrintError::NoDays);
    }
    let mut sheet = Sheet::new(options, false, 176.0, options.large_print)?;
    let mut overflows = Vec::new();
    let pages = bodies(&mut sheet, view, options, &mut overflows);
    let total = pages.len();
    let title = heading(&sheet, view);
    let mut finished = Vec::with_capacity(total);
    for (at, (mut page, day)) in pages.into_iter().enumerate() {
        furnish(&mut sheet, &mut page, (at + 1, total), day, &title, view);
        finished.push(page);
    }
    Ok(Laid::new(finished, overflows, &mut sheet.engine))
}

/// The pages of each day without heads and feet, for the booklet and for [`lay_out`].
pub(crate) fn bodies<'v>(
    sheet: &mut Sheet,
    view: &'v ProgrammeView,
    options: &PaperOptions,
    overflows: &mut Vec<Overflow>,
) -> Vec<(Page, &'v DayView)> {
    let mut pages = Vec::new();
    for day in &view.days {
        let flowed = day_pages(sheet, day, options, overflows);
        pages.extend(flowed.pages.into_iter().map(|p| (p, day)));
    }
    pages
}

fn heading(sheet: &Sheet, view: &ProgrammeView) -> String {
    best(&view.title, sheet.first.code()).to_owned()
}

/// One day on as few pages as the ladder allows: normal, compact, without the second language, next page.
fn day_pages(
    sheet: &mut Sheet,
    day: &DayView,
    options: &PaperOptions,
    overflows: &mut Vec<Overflow>,
) -> Flowed {
    let two = sheet.second.is_some();
    let side = two && options.side_by_side;
    let normal = Look { compact: false, small: false, second: two, side };
    let compact = Look { compact: true, ..normal };
    let mut ladder = vec![(normal, None), (compact, Some("compact"))];
    if side {
        // Side by side is what was asked for: it is never given up for one page less. Titles in two columns have as many lines as the
        // longer language, so they are a size smaller before a second page is begun.
        ladder.push((Look { small: true, ..compact }, Some("compact")));
    } else if two {
        ladder.push((Look { second: false, ..compact }, Some("second-language-left-out")));
    }
    let what = sheet.first.say("paper-day", &[("day", Arg::from(day.number))]);
    for (look, detail) in ladder {
        let flowed = flow_day(sheet, day, look, options);
        if flowed.pages.len() == 1 && !flowed.overfull {
            overflows.extend(detail.map(|detail| Overflow { what: what.clone(), detail }));
            return flowed;
        }
    }
    // A second page is needed in any case, so nothing else has to be given up.
    let flowed = flow_day(sheet, day, normal, options);
    let detail = if flowed.overfull { "over-the-edge" } else { "next-page" };
    overflows.push(Overflow { what, detail });
    flowed
}

fn flow_day(sheet: &mut Sheet, day: &DayView, look: Look, options: &PaperOptions) -> Flowed {
    let frame = Frame {
        width: sheet.width,
        height: sheet.height,
        top: 24.0,
        bottom: sheet.height - 21.0,
        mirrored: sheet.mirrored(),
    };
    let head = if look.side { side_head(sheet, day) } else { day_head(sheet, day) };
    let table = DayTable::new(sheet, look).table(day);
    let blocks = [Block::Piece { piece: head, keep_with_next: true }, Block::Table(table)];
    let mut flowed = paginate(&blocks, frame);
    if options.notes_lines && frame.bottom - flowed.end >= 45.0 {
        notes(sheet, &mut flowed, frame);
    }
    flowed
}

fn notes(sheet: &mut Sheet, flowed: &mut Flowed, frame: Frame) {
    let mut piece = Piece::new();
    let label = sheet.setting(sheet.first.get("paper-notes"), role::SMALL).bold();
    let label = sheet.set(&label.within(sheet.body));
    let mut y = flowed.end + 14.0;
    piece.text(sheet.margin, y, &label);
    y += label.height() / 2.0 + 12.0 - 1.9;
    while y <= frame.bottom + 0.01 {
        piece.rule(sheet.margin, y, sheet.body, R0);
        y += 9.0;
    }
    if let Some(page) = flowed.pages.last_mut() {
        piece.stamp(page, 0.0, sheet.mirrored());
    }
}

/// "Day 2, Wednesday 13 May" for the outline.
fn outline_title(sheet: &Sheet, day: &DayView) -> String {
    format!(
        "{}{} {}",
        sheet.first.say("paper-day", &[("day", Arg::from(day.number))]),
        if sheet.mirrored() { "،" } else { "," },
        sheet.first.digits(&sheet.first.words.weekday_day_month(day.date))
    )
}

/// Day and date large at the start, theme and objective in columns 8 to 12.
fn day_head(sheet: &mut Sheet, day: &DayView) -> Piece {
    let mut head = Piece::new();
    head.bookmark(0.0, 0, outline_title(sheet, day));
    let number = sheet.first.say("paper-day", &[("day", Arg::from(day.number))]);
    let date = capitalised(&sheet.first.digits(&sheet.first.words.weekday_day_month(day.date)));
    // In large print the theme moves under the date: there is no room beside it.
    let wide = if sheet.factor > 1.0 { sheet.body } else { 101.0 };
    let mut y = 0.0;
    for (text, cut) in [(number, Cut::Bold), (date, Cut::Regular)] {
        let setting = sheet.setting(text, role::H1).cut(cut);
        let style = setting.style;
        let limits = Limits {
            max: style.size,
            soft: style.size * 0.75,
            hard: style.size * 0.6,
            lines: 2,
            leading: style.leading / (style.size * crate::text::POINT),
        };
        let fitted = fit(&mut sheet.engine, &setting, wide, limits);
        head.tag(Tag::Heading(1));
        y = head.text(sheet.margin, y, &fitted);
        head.tag(Tag::Paragraph);
    }
    let (x, top, measure) =
        if sheet.factor > 1.0 { (sheet.margin, y + 3.0, sheet.body) } else { (sheet.column(8), 1.2, 71.0) };
    let mut end = top;
    let language = sheet.first.code().to_owned();
    let theme = best(&day.theme, &language);
    if !theme.is_empty() {
        let setting = sheet.setting(theme, role::LEAD).bold().within(measure).balanced();
        let paragraph = sheet.set(&setting);
        end = head.text(x, end, &paragraph) + 0.6;
    }
    let objective = best(&day.objective, &language);
    if !objective.is_empty() {
        let setting = sheet.setting(objective, role::BODY).within(measure);
        let paragraph = sheet.set(&setting);
        end = head.text(x, end, &paragraph);
    }
    // The table begins at 50, or under whatever is longer.
    head.height = if sheet.mirrored() { 28.75_f64 } else { 26.0 }.max(y + 6.0).max(end + 6.0);
    head
}

/// The day's number alone, then date, theme and objective in both languages at equal size.
fn side_head(sheet: &mut Sheet, day: &DayView) -> Piece {
    let mut head = Piece::new();
    head.bookmark(0.0, 0, outline_title(sheet, day));
    let number = sheet.setting(sheet.first.digits(&day.number.to_string()), role::DISPLAY).bold();
    let number = sheet.set(&number);
    // The numeral's head stands level with the dates beside it.
    head.tag(Tag::Heading(1));
    head.text(sheet.margin, -2.8, &number);
    head.tag(Tag::Paragraph);
    let mut end = 0.0_f64;
    for second in [false, true] {
        let x = sheet.column(if second { 8 } else { 3 });
        let tongue = if second { sheet.second.as_ref() } else { None }.unwrap_or(&sheet.first);
        let (code, rtl) = (tongue.code().to_owned(), tongue.right_to_left);
        let date = capitalised(&tongue.digits(&tongue.words.weekday_day_month(day.date)));
        let mut y = 0.0;
        let theme = in_language(&day.theme, &code).unwrap_or_default();
        let objective = in_language(&day.objective, &code).unwrap_or_default();
        for (text, style, bold, gap) in [
            (date.as_str(), role::H2, true, 0.0),
            (theme, role::LEAD, true, 2.1),
            (objective, role::BODY, false, 0.0),
        ] {
            if text.is_empty() {
                continue;
            }
            let mut setting = sheet.setting(text, style).in_language(&code, rtl).within(71.0);
            setting.style = sheet.style_of(style, rtl);
            if bold {
                setting = setting.bold().balanced();
            }
            let paragraph = sheet.set(&setting);
            y = head.text(x, y + gap, &paragraph);
        }
        end = end.max(y);
    }
    head.height = (end + 8.0).max(26.0);
    head
}

/// Running head, foot and thumb tab of a page.
pub(crate) fn furnish(
    sheet: &mut Sheet,
    page: &mut Page,
    (number, total): (usize, usize),
    day: &DayView,
    title: &str,
    view: &ProgrammeView,
) {
    let args = [("day", Arg::from(day.number)), ("total", Arg::from(day.total))];
    let mut section = sheet.first.say("paper-day-of", &args);
    if let Some(second) = &sheet.second {
        section = format!("{section} · {}", second.say("paper-day-of", &args));
    }
    sheet.running_head(page, title, &section);
    sheet.folio(page, (number, total), &view.version_line, "");
    let outer = sheet.outer_is_end(number);
    sheet.thumb_tab(page, day.number, outer);
}

/// The days of a programme with only the chosen numbers; an empty choice is every day.
pub fn chosen_days(view: &ProgrammeView, numbers: &[u32]) -> ProgrammeView {
    let chosen: BTreeSet<u32> = numbers.iter().copied().collect();
    let mut view = view.clone();
    if !chosen.is_empty() {
        view.days.retain(|d| chosen.contains(&d.number));
    }
    view
}
