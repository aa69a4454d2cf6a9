//! One group on the wall list: letter, title, room, who leads it, and its people.

use std::rc::Rc;

use warsha_words::Arg;

use crate::artefact::names::restyled;
use crate::fit::{Limits, fit};
use crate::page::{Area, Ink, Paint, R0, R2};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Breaks, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, best, in_language};
use crate::text::POINT;

use super::{GroupMember, GroupView};

const BAR: f64 = 9.0;
/// White inside the bar with the room's name.
const BAR_PADDING: f64 = 2.4;
const HANG: f64 = 3.0;
/// Height of a line to write a name on.
const WRITE: f64 = 9.0;
/// White between two columns of names in one group.
const INNER_GAP: f64 = 4.0;
/// Room for most names in one line, for each point of their type.
const WHOLE_NAME: f64 = 4.2;

/// Type of the names and in how many columns they stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub names: f64,
    columns: usize,
    padding: f64,
}

impl Size {
    /// What is tried for groups of this width, from large to small; in several columns where a group is wide enough for
    /// whole names beside each other. The sizes under 11 are for groups that are too large for a wall list.
    pub fn ladder(width: f64) -> Vec<Self> {
        let steps =
            [(17.0, 1.95), (15.0, 1.95), (13.0, 1.5), (11.0, 1.2), (9.5, 0.75), (8.0, 0.45), (7.0, 0.3)];
        let mut ladder = Vec::new();
        for (names, padding) in steps {
            for columns in 1..=4_usize {
                let column = (width - INNER_GAP * (columns as f64 - 1.0)) / columns as f64;
                if columns == 1 || column >= WHOLE_NAME * names {
                    ladder.push(Self { names, columns, padding });
                }
            }
        }
        ladder
    }

    /// Whether a given or family name may take two lines: in the largest type none needs to.
    fn may_break(self) -> bool {
        self.names < 17.0
    }
}

/// A group set in a column.
pub(super) struct Block {
    /// Letter and title.
    pub title: Piece,
    /// Room and who leads.
    pub head: Piece,
    /// Whether a given or family name had to be broken.
    pub broken: bool,
    rows: Vec<Piece>,
    count: Rc<Paragraph>,
    x: f64,
    width: f64,
    columns: usize,
}

impl Block {
    /// Sets a group from `x` on, `width` wide. `tight` is for two rows of groups on a sheet.
    pub fn set(
        sheet: &mut Sheet,
        group: &GroupView,
        (x, width): (f64, f64),
        size: Size,
        tight: bool,
    ) -> Self {
        let title = title(sheet, group, (x, width), tight);
        let head = head(sheet, group, (x, width), tight);
        let columns = size.columns;
        let column = (width - INNER_GAP * (columns as f64 - 1.0)) / columns as f64;
        let each = group.people.len().div_ceil(columns).max(1);
        let start = |n: usize| x + (column + INNER_GAP) * (n / each) as f64;
        let people = group.people.iter().enumerate();
        let mut broken = false;
        let rows = people.map(|(n, p)| name_row(sheet, p, (start(n), column), size, &mut broken)).collect();
        let broken = broken && !size.may_break();
        let count = sheet.first.say("paper-people", &[("count", Arg::from(group.people.len()))]);
        let count = sheet.setting(count, Style::new(if tight { 9.0 } else { 11.0 }, 5.25));
        Self { title, head, broken, rows, count: sheet.set(&count), x, width, columns }
    }

    /// Where the bars and where the names of groups in one row begin, under their top.
    pub fn levels(row: &[Self]) -> (f64, f64) {
        let bar = row.iter().map(|b| b.title.height).fold(0.0, f64::max);
        (bar, bar + row.iter().map(|b| b.head.height).fold(0.0, f64::max))
    }

    /// Height of groups that stand in one row.
    pub fn row_height(row: &[Self]) -> f64 {
        Self::levels(row).1 + row.iter().map(Self::names_height).fold(0.0, f64::max)
    }

    fn names_height(&self) -> f64 {
        let tallest = self.split().into_iter().map(|c| c.iter().map(|r| r.height).sum::<f64>());
        let names = tallest.fold(0.0, f64::max);
        names + self.count.leading + 0.9
    }

    fn split(&self) -> Vec<&[Piece]> {
        self.rows.chunks(self.rows.len().div_ceil(self.columns).max(1)).collect()
    }

    /// Draws it from `top` down, its bar and the rule over its names that far below, `height` high at most.
    pub fn draw(&self, piece: &mut Piece, top: f64, (bar, rule): (f64, f64), height: f64) {
        piece.add(top, &self.title);
        piece.add(top + bar, &self.head);
        let y = top + rule;
        piece.rule(self.x, y, self.width, R2);
        if self.rows.is_empty() {
            let lines = ((height - rule) / WRITE).floor().clamp(1.0, 12.0) as usize;
            for line in 1..=lines {
                piece.rule(self.x, y + WRITE * line as f64, self.width, R0);
            }
            return;
        }
        let mut end = y;
        for rows in self.split() {
            let mut y = y;
            for row in rows {
                piece.add(y, row);
                y += row.height;
            }
            end = end.max(y);
        }
        piece.text(self.x, end + 0.9, &self.count);
    }
}

/// Letter and title.
fn title(sheet: &mut Sheet, group: &GroupView, (x, width): (f64, f64), tight: bool) -> Piece {
    let mut piece = Piece::new();
    let (letter, band, aside) = if tight { (44.0, 15.0, 18.0) } else { (60.0, 20.4, 24.0) };
    let setting = Setting::new(group.letter.as_str(), Style::new(letter, band))
        .bold()
        .in_language(sheet.first.code(), sheet.mirrored());
    let limits = Limits { max: letter, soft: 14.0, hard: 11.0, lines: 2, leading: band / (letter * POINT) };
    let set = fit(&mut sheet.engine, &setting, aside - 3.0, limits);
    piece.optical(x, (band - set.height()).max(0.0) / 2.0, &set);
    let mut title: Vec<Rc<Paragraph>> = Vec::new();
    let text = best(&group.title, sheet.first.code()).to_owned();
    let room = width - aside;
    if !text.is_empty() {
        let max = if tight { 13.0 } else { 15.0 };
        let limits = Limits { max, soft: max, hard: 9.0, lines: 3, leading: 1.275 };
        let setting = sheet.setting(text.as_str(), Style::new(max, max)).bold();
        title.push(fit(&mut sheet.engine, &setting, room, limits));
    }
    let second = sheet.second.as_ref().and_then(|s| in_language(&group.title, s.code()));
    if let Some(second) = second.filter(|second| *second != text) {
        let setting = sheet.second_setting(second, Style::new(10.5, 4.5), true).within(room);
        title.push(sheet.set(&setting));
    }
    let height: f64 = title.iter().map(|t| t.height()).sum();
    let mut y = ((band - height) / 2.0).max(0.0);
    for line in &title {
        y = piece.text(x + aside, y, line);
    }
    piece.reach(y.max(band) + 1.5);
    piece
}

/// Room and who leads.
fn head(sheet: &mut Sheet, group: &GroupView, (x, width): (f64, f64), tight: bool) -> Piece {
    let mut piece = Piece::new();
    let mut y = 0.0;
    if !group.room.trim().is_empty() {
        piece.fill(Area { x, y, width, height: BAR }, Paint::BLACK);
        let setting = sheet.setting(group.room.trim(), Style::new(17.0, BAR)).bold();
        let limits = Limits { max: 17.0, soft: 9.0, hard: 9.0, lines: 1, leading: 1.0 };
        let size = fit(&mut sheet.engine, &setting, width - 2.0 * BAR_PADDING, limits).size / POINT;
        let setting = restyled(setting, Style::new(size, BAR));
        let name = sheet.set(&setting.within(width - 2.0 * BAR_PADDING));
        piece.inked(x + BAR_PADDING, y, &name, Ink::White);
        y += BAR + 1.8;
    }
    for (people, word) in
        [(&group.facilitators, "paper-groups-facilitator"), (&group.rapporteurs, "paper-groups-rapporteur")]
    {
        for person in people {
            let style = if tight { Style::new(9.5, 4.5) } else { Style::new(11.0, 5.25) };
            let label = sheet.first.get(word);
            let name = format!("{} {}", person.given, person.family);
            let spans = vec![Span::new(format!("{label} "), Cut::Regular), Span::new(name.trim(), Cut::Bold)];
            let setting = sheet.spans(spans, style).within(width).hanging(HANG).breaking(Breaks::Name);
            let line = sheet.set(&setting);
            y = piece.text(x, y, &line);
        }
    }
    piece.reach(y + 1.8);
    piece
}

/// One name over its rule. A name that is too long for one line breaks before the family name first.
fn name_row(
    sheet: &mut Sheet,
    person: &GroupMember,
    (x, width): (f64, f64),
    size: Size,
    broken: &mut bool,
) -> Piece {
    let mut piece = Piece::new();
    let (given, family) = (person.given.trim(), person.family.trim());
    let style = Style::new(size.names, size.names * POINT * 1.275);
    let set = |sheet: &mut Sheet, spans: Vec<Span>| {
        let setting = Setting::of(spans, style)
            .breaking(Breaks::Name)
            .in_language(sheet.first.code(), sheet.mirrored());
        let wide = sheet.engine.width(&setting) <= width;
        (wide, sheet.set(&setting.within(width)))
    };
    let both = vec![
        Span::new(format!("{given}{}", if family.is_empty() { "" } else { " " }), Cut::Regular),
        Span::new(family, Cut::Bold),
    ];
    let mut y = size.padding;
    match set(sheet, both) {
        (false, _) if !given.is_empty() && !family.is_empty() => {
            let (_, given) = set(sheet, vec![Span::new(given, Cut::Regular)]);
            let (_, family) = set(sheet, vec![Span::new(family, Cut::Bold)]);
            *broken |= given.lines.len() > 1 || family.lines.len() > 1;
            y = piece.text(x, y, &given);
            y = piece.text(x, y, &family);
        }
        (_, whole) => y = piece.text(x, y, &whole),
    }
    y += size.padding;
    piece.rule(x, y, width, R0);
    piece.reach(y);
    piece
}
