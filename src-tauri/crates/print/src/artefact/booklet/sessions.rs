//! What happens in each session: code, time and room at the start edge, title and text beside them.

use chrono::NaiveDate;
use warsha_words::Arg;

use super::heading::{both, chapter, pair, plain};
use super::view::BookletView;
use crate::artefact::programme::SessionView;
use crate::block::{Block, Row, Table};
use crate::page::{Page, R0, R2};
use crate::piece::Piece;
use crate::setting::{Cut, Span};
use crate::sheet::{Sheet, best, role};

pub(super) fn pages(sheet: &mut Sheet, view: &BookletView) -> Vec<Page> {
    let mut told = Vec::new();
    for day in &view.programme.days {
        let mut of_day: Vec<&SessionView> =
            day.sessions.iter().flat_map(|s| std::iter::once(s).chain(&s.children)).collect();
        of_day.retain(|s| !best(&s.description, sheet.first.code()).is_empty());
        // A part stands after its whole, which begins with it and ends later.
        of_day.sort_by_key(|s| (s.start, std::cmp::Reverse(s.end)));
        told.extend(of_day.into_iter().map(|s| (day.date, s)));
    }
    if told.is_empty() {
        return Vec::new();
    }
    let mut title = chapter(sheet, "booklet-the-sessions", &[], sheet.body);
    title.height += 6.0;
    let rows = told.iter().map(|(date, session)| row(sheet, *date, session)).collect();
    let mut head = Piece::new();
    head.rule(sheet.margin, 0.0, sheet.body, R2);
    head.height = 0.45;
    let table = Table { head, rows, end: Some((R0, sheet.margin, sheet.body)), ..Table::default() };
    let mut blocks = vec![Block::Piece { piece: title, keep_with_next: true }, Block::Table(table)];
    blocks.extend(outcomes(sheet, view, &told));
    super::flow(sheet, &blocks)
}

fn row(sheet: &mut Sheet, date: NaiveDate, session: &SessionView) -> Row {
    let mut piece = Piece::new();
    let x = sheet.column(4);
    let left = x - sheet.margin - 4.0;
    let measure = sheet.margin + sheet.body - x;
    let mut y = 0.0;
    if session.code.is_empty() {
        // The time stands level with the title in any case.
        y += 0.9;
    } else {
        let code = sheet.setting(sheet.first.digits(&session.code), role::LEAD).bold();
        let code = sheet.set(&code);
        y = piece.text(sheet.margin, y, &code);
    }
    let when = when(sheet, date, session);
    let when = sheet.setting(when, role::SMALL).within(left);
    let when = sheet.set(&when);
    y = piece.text(sheet.margin, y, &when);
    if !session.room.is_empty() {
        let room = sheet.typed(&session.room, role::SMALL).within(left);
        let room = sheet.set(&room);
        y = piece.text(sheet.margin, y, &room);
    }
    if !session.outcomes.is_empty() {
        let codes = sheet.typed(&session.outcomes.join(", "), role::SMALL).bold().within(left);
        let codes = sheet.set(&codes);
        piece.text(sheet.margin, y, &codes);
    }
    let (first, second) = both(sheet, &session.title);
    let titles = (first.as_str(), second.as_deref());
    let mut y = pair(sheet, &mut piece, titles, (x, 0.0, measure), (role::LEAD, role::TABLE)) + 0.75;
    let text = best(&session.description, sheet.first.code()).to_owned();
    for paragraph in text.lines().filter(|l| !l.trim().is_empty()) {
        let paragraph = plain(sheet, paragraph, role::BODY, measure);
        y = piece.text(x, y, &paragraph);
    }
    let leads = session.leads.join("; ");
    if !leads.is_empty() {
        let leads = sheet.typed(&leads, role::SMALL).within(measure);
        let leads = sheet.set(&leads);
        piece.text(x, y + 0.9, &leads);
    }
    let cuts = piece.line_ends();
    let above = Some((R0, sheet.margin, sheet.body));
    let continued = Some(continued(sheet, session));
    Row { piece, above, before: 2.1, after: 2.4, stays_whole: true, cuts, continued, ..Row::default() }
}

/// A description longer than a page says overleaf what it is about.
fn continued(sheet: &mut Sheet, session: &SessionView) -> Piece {
    let mut piece = Piece::new();
    let title = best(&session.title, sheet.first.code()).to_owned();
    let spans = vec![
        Span::new(format!("{title} "), Cut::Bold),
        Span::new(sheet.first.get("paper-continued"), Cut::Regular),
    ];
    let x = sheet.column(4);
    let setting = sheet.spans(spans, role::LEAD).within(sheet.margin + sheet.body - x);
    let paragraph = sheet.set(&setting);
    piece.text(x, 0.0, &paragraph);
    piece.height += 0.75;
    piece
}

/// "Tue 09:15–10:30".
fn when(sheet: &Sheet, date: NaiveDate, session: &SessionView) -> String {
    let words = &sheet.first;
    let start = words.clock(session.start);
    let time = session.end.map_or(start.clone(), |end| format!("{start}–{}", words.clock(end)));
    words.say(
        "booklet-short-day-time",
        &[("day", Arg::from(words.words.weekday_short(date))), ("time", time.into())],
    )
}

/// What the outcomes' codes stand for, as far as a session cites them.
fn outcomes(sheet: &mut Sheet, view: &BookletView, told: &[(NaiveDate, &SessionView)]) -> Option<Block> {
    let cited: Vec<String> = view
        .outcomes
        .iter()
        .filter(|(code, _)| told.iter().any(|(_, s)| s.outcomes.contains(code)))
        .map(|(code, text)| format!("{code}\u{a0}{}", best(text, sheet.first.code())))
        .collect();
    if cited.is_empty() {
        return None;
    }
    let text = sheet.first.say("booklet-outcomes", &[("outcomes", Arg::from(cited.join(" · ")))]);
    let paragraph = plain(sheet, &text, role::SMALL, sheet.body);
    let mut piece = Piece::new();
    piece.text(sheet.margin, 1.8, &paragraph);
    Some(Block::Piece { piece, keep_with_next: false })
}
