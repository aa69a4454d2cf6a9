//! Welcome, objectives, and who is coming: one dot for each person.

use warsha_words::Arg;

use super::heading::{both, both_words, chapter, pair, plain, second};
use super::view::{BookletView, DelegationLine};
use crate::block::{Block, Row, Table};
use crate::marks;
use crate::page::{Page, R0, R1, R2};
use crate::piece::Piece;
use crate::setting::{Align, Cut};
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;

/// Width of the welcome's lines.
const PROSE: f64 = 131.0;
/// Dots and their pitch, for few, more and many people.
const DOTS: [(f64, f64); 3] = [(3.6, 5.1), (2.4, 3.4), (1.5, 2.1)];
/// The most lines of dots before they get smaller.
const DOT_LINES: usize = 2;
/// Length of the tick after the target.
const TICK: f64 = 6.0;
/// Room for dots.
const DOT_ROOM: f64 = 68.0;

pub(super) fn pages(sheet: &mut Sheet, view: &BookletView) -> Vec<Page> {
    let mut blocks = Vec::new();
    let args = [("place", Arg::from(view.city.as_str()))];
    let key = if view.city.is_empty() { "booklet-welcome" } else { "booklet-welcome-to" };
    let mut head = chapter(sheet, key, &args, sheet.body);
    head.height += 8.25;
    blocks.push(Block::Piece { piece: head, keep_with_next: true });
    let welcome = best(&view.welcome, sheet.first.code()).to_owned();
    for paragraph in welcome.lines().filter(|l| !l.trim().is_empty()) {
        let paragraph = plain(sheet, paragraph, role::LEAD, PROSE);
        blocks.push(Block::Prose { x: sheet.margin, paragraph });
        blocks.push(Block::Gap(2.4));
    }
    if !view.objectives.is_empty() {
        blocks.push(Block::Gap(10.5));
        blocks.push(Block::Table(objectives(sheet, view)));
    }
    if !view.delegations.is_empty() {
        blocks.push(Block::Gap(7.5));
        let (first, _) = both_words(sheet, "booklet-who-is-coming");
        let mut piece = Piece::new();
        let heading = sheet.setting(first, role::H3).bold().within(sheet.body);
        let heading = sheet.set(&heading);
        piece.tag(Tag::Heading(2));
        piece.text(sheet.margin, 0.0, &heading);
        piece.height += 3.0;
        blocks.push(Block::Piece { piece, keep_with_next: true });
        blocks.push(Block::Table(coming(sheet, &view.delegations)));
        blocks.extend(rule_of_counting(sheet, view));
    }
    if blocks.len() == 1 {
        return Vec::new();
    }
    super::flow(sheet, &blocks)
}

/// A number in a column of its own, the objective beside it; what they are stands at the start edge.
fn objectives(sheet: &mut Sheet, view: &BookletView) -> Table {
    let (x, text) = (sheet.column(4), sheet.column(5));
    let wide = sheet.margin + sheet.body - x;
    let measure = sheet.margin + sheet.body - text;
    let mut head = Piece::new();
    head.rule(x, 0.0, wide, R2);
    head.height = 0.45;
    let mut rows = Vec::with_capacity(view.objectives.len());
    for (at, objective) in view.objectives.iter().enumerate() {
        let mut piece = Piece::new();
        let number = sheet.first.digits(&(at + 1).to_string());
        let number = sheet.setting(number, role::LEAD).bold();
        let number = sheet.set(&number);
        piece.text(x, 0.0, &number);
        let (first, other) = both(sheet, objective);
        let roles = (role::LEAD, role::TABLE);
        let end = pair(sheet, &mut piece, (&first, other.as_deref()), (text, 0.0, measure), roles);
        if at == 0 {
            let (first, other) = both_words(sheet, "booklet-objectives");
            let left = x - sheet.margin - 4.0;
            let h3 = sheet.setting(first, role::H3).bold().within(left);
            let h3 = sheet.set(&h3);
            piece.tag(Tag::Heading(2));
            let y = piece.text(sheet.margin, -0.6, &h3);
            piece.tag(Tag::Paragraph);
            if let Some(other) = other {
                let other = second(sheet, &other, role::TABLE, left);
                piece.text(sheet.margin, y, &other);
            }
            piece.height = end;
        }
        let above = (at > 0).then_some((R0, x, wide));
        rows.push(Row { piece, above, before: 2.1, after: 2.1, stays_whole: true, ..Row::default() });
    }
    Table { head, rows, ..Table::default() }
}

/// Ends of the columns of numbers.
struct Columns {
    dots: f64,
    target: f64,
    coming: f64,
    difference: f64,
}

impl Columns {
    fn of(sheet: &Sheet) -> Self {
        let end = sheet.margin + sheet.body;
        Self { dots: sheet.column(5), target: end - 30.0, coming: end - 15.0, difference: end }
    }
}

fn coming(sheet: &mut Sheet, delegations: &[DelegationLine]) -> Table {
    let at = Columns::of(sheet);
    let (margin, body) = (sheet.margin, sheet.body);
    let mut head = Piece::new();
    head.rule(margin, 0.0, body, R2);
    let top = 1.65;
    let label = |sheet: &mut Sheet, key: &str, cut: Cut| {
        let setting = sheet.setting(sheet.first.get(key), role::SMALL).cut(cut);
        sheet.set(&setting)
    };
    let name = label(sheet, "booklet-delegation", Cut::Bold);
    head.text(margin, top, &name);
    let dot = label(sheet, "booklet-one-dot", Cut::Regular);
    head.text(at.dots, top, &dot);
    for (key, cut, end) in [
        ("booklet-target", Cut::Regular, at.target),
        ("booklet-coming", Cut::Bold, at.coming),
        ("booklet-difference", Cut::Regular, at.difference),
    ] {
        let setting = sheet.setting(sheet.first.get(key), role::SMALL).cut(cut);
        let setting = setting.within(20.0).aligned(Align::End);
        let paragraph = sheet.set(&setting);
        head.text(end - 20.0, top, &paragraph);
    }
    head.height += 1.2;
    let mut rows: Vec<Row> = delegations.iter().map(|d| delegation(sheet, d, &at)).collect();
    if let Some(last) = rows.last_mut() {
        last.keep_with_next = true;
    }
    if delegations.len() > 1 {
        rows.push(total(sheet, delegations, &at));
    }
    Table { head, rows, ..Table::default() }
}

fn delegation(sheet: &mut Sheet, line: &DelegationLine, at: &Columns) -> Row {
    let mut piece = Piece::new();
    let wide = at.dots - sheet.margin - 4.0;
    let name = sheet.typed(&line.name, role::BODY).bold().within(wide);
    let name = sheet.set(&name);
    let mut end = piece.text(sheet.margin, 0.0, &name);
    if !line.places.is_empty() {
        let places = sheet.typed(&line.places, role::SMALL).within(wide);
        let places = sheet.set(&places);
        end = piece.text(sheet.margin, end, &places);
    }
    let middle = end.max(8.25) / 2.0;
    dots(&mut piece, line, at.dots, middle);
    figures(sheet, &mut piece, (line.target, line.coming), at, middle, Cut::Regular);
    let above = Some((R0, sheet.margin, sheet.body));
    Row { piece, above, before: 1.8, after: 2.1, stays_whole: true, ..Row::default() }
}

/// People, missing people as rings, and a tick where the target is reached.
fn dots(piece: &mut Piece, line: &DelegationLine, x: f64, middle: f64) {
    let shown = line.coming.max(line.target.unwrap_or_default()) as usize;
    let per_line = |pitch: f64| (DOT_ROOM / pitch).floor().max(1.0) as usize;
    let size = DOTS.into_iter().find(|d| shown <= DOT_LINES * per_line(d.1));
    let (side, pitch) = size.unwrap_or(DOTS[DOTS.len() - 1]);
    let columns = per_line(pitch);
    // People beyond the target stand a little apart, so that the tick has air on both sides.
    let beyond = line.target.filter(|t| *t > 0 && *t < line.coming).map(|t| t as usize);
    let apart = if pitch < DOTS[0].1 { 0.0 } else { 1.2 };
    let lines = shown.div_ceil(columns).max(1);
    let pitch_y = if pitch < DOTS[0].1 { pitch } else { pitch.max(TICK) };
    let top = (middle - pitch_y * lines as f64 / 2.0).max(0.0);
    for at in 0..shown {
        let (column, row) = ((at % columns) as f64, (at / columns) as f64);
        let y = top + pitch_y * row + (pitch_y - side) / 2.0;
        let shape = if at < line.coming as usize {
            marks::disc(0.0, 0.0, side)
        } else {
            marks::hoop(0.0, 0.0, side, 0.3)
        };
        let same_line = beyond.is_some_and(|t| at >= t && (t - 1) / columns == at / columns);
        let shift = if same_line { apart } else { 0.0 };
        piece.mark(x + column * pitch + shift, y, side, shape);
    }
    piece.reach(top + pitch_y * lines as f64);
    if let Some(at) = beyond {
        // After the last of a line the tick stands at its end, not before the next line.
        let (column, row) = (((at - 1) % columns + 1) as f64, ((at - 1) / columns) as f64);
        let length = if pitch < DOTS[0].1 { pitch } else { TICK };
        let y = top + pitch_y * row + (pitch_y - length) / 2.0;
        let gap = pitch - side + apart;
        piece.upright(x + column * pitch + apart - gap / 2.0, y, length, R1);
    }
}

fn figures(
    sheet: &mut Sheet,
    piece: &mut Piece,
    (target, coming): (Option<u32>, u32),
    at: &Columns,
    middle: f64,
    cut: Cut,
) {
    let difference = match target {
        None => String::new(),
        Some(target) if coming > target => format!("+{}", coming - target),
        Some(target) if coming < target => format!("–{}", target - coming),
        Some(_) => "–".to_owned(),
    };
    let target = target.map_or_else(|| "–".to_owned(), |t| t.to_string());
    for (text, cut, end) in [
        (target, cut, at.target),
        (coming.to_string(), Cut::Bold, at.coming),
        (difference, cut, at.difference),
    ] {
        let setting = sheet.setting(sheet.first.digits(&text), role::BODY).cut(cut);
        let paragraph = sheet.set(&setting.within(14.0).aligned(Align::End));
        piece.text(end - 14.0, middle - paragraph.height() / 2.0, &paragraph);
    }
}

fn total(sheet: &mut Sheet, delegations: &[DelegationLine], at: &Columns) -> Row {
    let mut piece = Piece::new();
    let label = sheet.setting(sheet.first.get("booklet-total"), role::BODY).bold();
    let label = sheet.set(&label);
    piece.text(sheet.margin, 0.0, &label);
    let target: Option<u32> = delegations.iter().filter_map(|d| d.target).reduce(|a, b| a + b);
    let coming = delegations.iter().map(|d| d.coming).sum();
    let middle = label.height() / 2.0;
    figures(sheet, &mut piece, (target, coming), at, middle, Cut::Regular);
    let above = Some((R1, sheet.margin, sheet.body));
    Row { piece, above, before: 1.65, after: 1.8, stays_whole: true, ..Row::default() }
}

/// Who stands outside the count.
fn rule_of_counting(sheet: &mut Sheet, view: &BookletView) -> Option<Block> {
    if view.not_counted == 0 {
        return None;
    }
    let coming: u32 = view.delegations.iter().map(|d| d.coming).sum();
    let args = [("count", Arg::from(view.not_counted)), ("total", Arg::from(coming))];
    let text = sheet.first.say("booklet-not-counted-rule", &args);
    let paragraph = plain(sheet, &text, role::SMALL, sheet.body);
    let mut piece = Piece::new();
    piece.text(sheet.margin, 1.2, &paragraph);
    Some(Block::Piece { piece, keep_with_next: false })
}
