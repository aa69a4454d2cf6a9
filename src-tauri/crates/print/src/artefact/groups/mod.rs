//! The wall list of working groups: who goes where, in columns, to be found by one's own name.

mod block;

use chrono::NaiveDate;

use crate::artefact::names::comma;
use crate::artefact::{Laid, Overflow, Paper, PaperOptions, PrintError, Printed, capitalised};
use crate::fit::{Limits, fit};
use crate::page::{Page, R3};
use crate::piece::Piece;
use crate::setting::{Align, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;

use block::{Block, Size};

/// Top of the columns.
const TOP: f64 = 25.5;
/// White between columns, and between two rows of groups.
const GAP: f64 = 8.0;
const ROW_GAP: f64 = 6.0;

/// Somebody in a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupMember {
    /// Given name, or the whole name, or the alias of somebody who is protected.
    pub given: String,
    /// Family name.
    pub family: String,
}

/// One working group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupView {
    /// Its letter, as on the badges.
    pub letter: String,
    /// What it is about, by language.
    pub title: Vec<(String, String)>,
    /// Where it meets.
    pub room: String,
    /// Who facilitates.
    pub facilitators: Vec<GroupMember>,
    /// Who reports.
    pub rapporteurs: Vec<GroupMember>,
    /// Who takes part, in the order of the list; with nobody there are lines to write on.
    pub people: Vec<GroupMember>,
}

/// The groups of one time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupsView {
    /// The workshop's title by language.
    pub title: Vec<(String, String)>,
    /// "Version 3, 8 May 2026".
    pub version_line: String,
    /// The day.
    pub date: NaiveDate,
    /// When they meet, in minutes from the day's midnight.
    pub start: Option<i32>,
    /// When they end.
    pub end: Option<i32>,
    /// The groups.
    pub groups: Vec<GroupView>,
}

/// Lays the list out.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language.
pub fn lay_out(views: &[GroupsView], options: &PaperOptions) -> Result<Laid, PrintError> {
    let wall = options.paper == Paper::A3;
    let mut sheet = Sheet::new(options, true, if wall { 386.0 } else { 266.0 }, false)?;
    let mut overflows = Vec::new();
    let mut pages = Vec::new();
    for view in views {
        let (columns, rows) = arrangement(view.groups.len(), wall);
        for groups in view.groups.chunks(columns * rows) {
            let shared = Columns { view, across: columns.min(groups.len()), rows };
            pages.push(wall_page(&mut sheet, &shared, groups, &mut overflows));
        }
    }
    Ok(Laid::new(pages, overflows, &mut sheet.engine))
}

/// Prints the list, a page or more for each time that groups meet.
///
/// # Errors
/// As [`lay_out`], [`PrintError::NoDays`] without groups, and what writing a file may end in.
pub fn print(views: &[GroupsView], options: &PaperOptions) -> Result<Printed, PrintError> {
    let Some(first) = views.iter().find(|v| !v.groups.is_empty()) else {
        return Err(PrintError::NoDays);
    };
    let laid = lay_out(views, options)?;
    let language = options.languages.first().map_or("en", String::as_str);
    let title = best(&first.title, language);
    let words = warsha_words::Words::new(language);
    laid.print(&words.get("paper-groups"), title, title, options)
}

/// Columns and rows of groups on a sheet: up to three side by side on A4, up to six on A3, then in two rows.
fn arrangement(count: usize, wall: bool) -> (usize, usize) {
    let most = if wall { 6 } else { 3 };
    if count <= most {
        return (count.max(1), 1);
    }
    // Sheets of about equally many groups.
    let sheets = count.div_ceil(2 * most);
    (count.div_ceil(sheets).div_ceil(2), 2)
}

struct Columns<'a> {
    view: &'a GroupsView,
    across: usize,
    rows: usize,
}

fn wall_page(
    sheet: &mut Sheet,
    shared: &Columns<'_>,
    groups: &[GroupView],
    overflows: &mut Vec<Overflow>,
) -> Page {
    let mut page = Page::new(sheet.width, sheet.height);
    let view = shared.view;
    let mut piece = head(sheet, view);
    let bottom = sheet.height - if sheet.height > 250.0 { 15.0 } else { 19.5 };
    let rows = groups.len().div_ceil(shared.across).max(1);
    let height = (bottom - TOP - ROW_GAP * (rows as f64 - 1.0)) / rows as f64;
    let width = (sheet.body - GAP * (shared.across as f64 - 1.0)) / shared.across as f64;
    // All groups of a sheet have one size of type, so that none looks more important.
    let mut laid: Vec<Vec<Block>> = Vec::new();
    let mut smallest = 0.0;
    for size in Size::ladder(width) {
        smallest = size.names;
        laid = groups
            .chunks(shared.across)
            .map(|row| {
                let places = (0..).map(|n| (sheet.margin + (width + GAP) * f64::from(n), width));
                let places: Vec<(f64, f64)> = places.take(row.len()).collect();
                row.iter().zip(places).map(|(g, p)| Block::set(sheet, g, p, size, shared.rows > 1)).collect()
            })
            .collect();
        if laid.iter().all(|row| Block::row_height(row) <= height && row.iter().all(|b| !b.broken)) {
            break;
        }
    }
    let over = laid.iter().any(|row| Block::row_height(row) > height);
    if over || smallest < 8.0 {
        let what = format!("{}, {}", sheet.first.get("paper-groups"), view.date);
        overflows.push(Overflow { what, detail: if over { "over-the-edge" } else { "small-type" } });
    }
    let mut top = TOP;
    for row in &laid {
        let levels = Block::levels(row);
        for block in row {
            block.draw(&mut piece, top, levels, height);
        }
        top += height + ROW_GAP;
    }
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    let on_badge = sheet.first.get("paper-groups-badge");
    let no_photo = sheet.first.get("paper-groups-no-photo");
    sheet.foot(&mut page, sheet.height - 9.2, &on_badge, &no_photo, &view.version_line);
    page
}

fn head(sheet: &mut Sheet, view: &GroupsView) -> Piece {
    let mut piece = Piece::new();
    let (left, body) = (sheet.margin, sheet.body);
    let title = best(&view.title, sheet.first.code()).to_owned();
    let workshop = sheet.setting(title, role::SMALL);
    let end_width = sheet.engine.width(&workshop).min(body / 3.0);
    let workshop = sheet.set(&workshop.within(end_width).aligned(Align::End));
    let mut when = capitalised(&sheet.first.digits(&sheet.first.words.weekday_day_month(view.date)));
    if let Some(start) = view.start {
        when.push_str(comma(sheet));
        when.push_str(&sheet.first.clock(start));
        if let Some(end) = view.end {
            when.push('–');
            when.push_str(&sheet.first.clock(end));
        }
    }
    let heading = sheet.first.get("paper-groups");
    piece.bookmark(9.0, 0, format!("{heading}, {when}"));
    let spans = vec![
        Span::new(heading, Cut::Bold),
        Span { scale: 17.0 / 24.0, ..Span::new(format!("\u{2003}{when}"), Cut::Regular) },
    ];
    let setting =
        Setting::of(spans, Style::new(24.0, 9.75)).in_language(sheet.first.code(), sheet.mirrored());
    let limits = Limits { max: 24.0, soft: 14.0, hard: 11.0, lines: 1, leading: 1.15 };
    let heading = fit(&mut sheet.engine, &setting, body - end_width - 6.0, limits);
    piece.tag(Tag::Heading(1));
    piece.text_on(left, 17.3, &heading);
    piece.tag(Tag::Paragraph);
    piece.text_on(left + body - end_width, 17.3, &workshop);
    piece.rule(left, 21.0, body, R3);
    piece
}

#[cfg(test)]
mod tests {
    use super::arrangement;

    #[test]
    fn groups_stand_side_by_side_until_they_need_a_second_row() {
        assert_eq!([1, 3, 4, 5, 6].map(|n| arrangement(n, false)), [(1, 1), (3, 1), (2, 2), (3, 2), (3, 2)]);
        assert_eq!(arrangement(8, false), (2, 2));
        assert_eq!([4, 6, 7, 12].map(|n| arrangement(n, true)), [(4, 1), (6, 1), (4, 2), (6, 2)]);
    }
}
