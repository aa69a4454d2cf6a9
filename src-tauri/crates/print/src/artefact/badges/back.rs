//! The back of an A6 badge: the programme without its breaks, two by two days, and whom to call.

use std::rc::Rc;

use crate::artefact::Overflow;
use crate::artefact::names::restyled;
use crate::artefact::programme::{DayView, SessionClass, SessionView};
use crate::page::{Page, R1, R2};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::Style;
use crate::sheet::{Sheet, best};

use super::BadgesView;
use super::front::{Badges, plain};

const GAP: f64 = 4.0;
/// Rule over the help number.
const HELP: f64 = 130.0;
/// Width of the starts.
const TIMES: f64 = 9.0;
/// Style of the first try, and what is tried when the programme is longer than the badge.
const STYLES: [Style; 4] =
    [Style::new(7.5, 3.45), Style::new(7.0, 3.15), Style::new(6.5, 2.9), Style::new(6.0, 2.7)];

/// The back that all badges share.
pub(super) fn back(
    sheet: &mut Sheet,
    view: &BadgesView,
    badges: &Badges<'_>,
    overflows: &mut Vec<Overflow>,
) -> Rc<Page> {
    let g = badges.geometry;
    let mut piece = Piece::new();
    let room = (g.margin, g.text_width);
    let mut set = programme(sheet, view, room, STYLES[0]);
    for style in STYLES.into_iter().skip(1) {
        if g.name_top + set.height <= HELP - 2.0 {
            break;
        }
        set = programme(sheet, view, room, style);
    }
    if g.name_top + set.height > HELP - 2.0 {
        overflows.push(Overflow { what: sheet.first.get("paper-programme"), detail: "over-the-edge" });
    }
    piece.add(g.name_top, &set);
    if !view.help_number.trim().is_empty() {
        piece.rule(g.margin, HELP, g.text_width, R2);
        let label = plain(sheet, &sheet.first.get("paper-badge-help"), 9.0);
        let label = sheet.set(&label);
        let number = plain(sheet, view.help_number.trim(), 13.0).bold();
        let number = crate::fit::fit(
            &mut sheet.engine,
            &number,
            g.text_width - label.width() - GAP,
            crate::fit::Limits { max: 13.0, soft: 9.0, hard: 7.0, lines: 2, leading: 1.3 },
        );
        let baseline = HELP + 2.4 + number.baseline();
        piece.text_on(g.margin, baseline, &label);
        piece.text_on(g.margin + label.width() + GAP, baseline, &number);
    }
    let mut page = badges.page(sheet);
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    Rc::new(page)
}

/// All days in two columns.
fn programme(sheet: &mut Sheet, view: &BadgesView, (left, width): (f64, f64), style: Style) -> Piece {
    let column = (width - GAP) / 2.0;
    let mut piece = Piece::new();
    let mut top = 0.0;
    for pair in view.days.chunks(2) {
        let mut bottom: f64 = top;
        for (n, day) in pair.iter().enumerate() {
            let set = day_list(sheet, day, (left + (column + GAP) * n as f64, column), style);
            piece.add(top, &set);
            bottom = bottom.max(top + set.height);
        }
        top = bottom + 2.4;
    }
    piece
}

fn day_list(sheet: &mut Sheet, day: &DayView, (x, width): (f64, f64), style: Style) -> Piece {
    let mut piece = Piece::new();
    piece.rule(x, 0.0, width, R1);
    let date = sheet.first.digits(&sheet.first.words.weekday_day_month(day.date));
    let head = plain(sheet, &crate::artefact::capitalised(&date), style.size + 1.0).bold();
    let head = sheet.set(&head.within(width));
    let mut y = piece.text(x, 0.9, &head) + 0.6;
    for session in day.sessions.iter().filter(|s| s.class == SessionClass::Session) {
        let start = sheet.first.clock(session.start);
        let start = sized(sheet, &start, style).bold().tabular();
        let start = sheet.set(&start);
        let title = title(sheet, session, style, width - TIMES);
        piece.text(x, y, &start);
        y = piece.text(x + TIMES, y, &title) + style.leading * 0.2;
    }
    piece.reach(y);
    piece
}

fn title(sheet: &mut Sheet, session: &SessionView, style: Style, width: f64) -> Rc<Paragraph> {
    let text = best(&session.title, sheet.first.code()).to_owned();
    let setting = sized(sheet, &text, style).within(width);
    sheet.set(&setting)
}

fn sized(sheet: &Sheet, text: &str, style: Style) -> crate::setting::Setting {
    restyled(plain(sheet, text, style.size), style)
}
