//! Who is who: delegates by delegation, family names in Bold, withheld names counted.

use warsha_words::Arg;

use super::heading::chapter;
use super::view::{BookletGroup, BookletView, DelegateLine};
use crate::block::{Block, Row, Table};
use crate::page::{Page, R0, R1, R2};
use crate::piece::Piece;
use crate::setting::{Align, Breaks, Cut, Span, Style};
use crate::sheet::{Sheet, is_arabic, role};

/// Dense rows.
const DENSE: Style = Style::new(9.0, 4.2);

pub(super) fn pages(sheet: &mut Sheet, view: &BookletView) -> Vec<Page> {
    let groups: Vec<&BookletGroup> = view.groups.iter().filter(|g| !g.people.is_empty()).collect();
    if groups.is_empty() {
        return Vec::new();
    }
    let title = title(sheet, view);
    let mut rows = Vec::new();
    let mut continued_groups = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let count = sheet.first.digits(&group.people.len().to_string());
        let head = group_head(sheet, &group.name, &count);
        rows.push(Row {
            piece: head,
            above: Some((R1, sheet.margin, sheet.body)),
            before: 2.1,
            after: 1.05,
            keep_with_next: true,
            group: Some(at),
            ..Row::default()
        });
        let last = group.people.len() - 1;
        for (index, person) in group.people.iter().enumerate() {
            let mut row = person_row(sheet, person);
            row.group = Some(at);
            // A header has two of its rows with it, and no single row is left for the next page.
            row.keep_with_next = index < last && (index == 0 || index + 1 == last);
            rows.push(row);
        }
        let args = [("title", Arg::from(group.name.as_str()))];
        let name = sheet.first.say("paper-continued-after", &args);
        let mut again = group_head(sheet, &name, "");
        let mut spaced = Piece::new();
        spaced.add(2.1, &again);
        again = spaced;
        again.height += 1.05;
        continued_groups.push(again);
    }
    let end = Some((R0, sheet.margin, sheet.body));
    let table = Table { head: head(sheet), rows, continued_groups, end };
    super::flow(sheet, &[Block::Piece { piece: title, keep_with_next: true }, Block::Table(table)])
}

/// The chapter's head, and at the end edge how many they are and whom the list is for.
fn title(sheet: &mut Sheet, view: &BookletView) -> Piece {
    let mut piece = chapter(sheet, "booklet-delegates", &[], sheet.body - 94.0);
    let people: usize = view.groups.iter().map(|g| g.people.len()).sum();
    let counted = people.saturating_sub(view.not_counted as usize);
    let args = [
        ("people", Arg::from(counted)),
        ("organisations", Arg::from(view.organisations)),
        ("guests", Arg::from(view.not_counted)),
    ];
    let mut lines = vec![sheet.first.say("booklet-delegates-counted", &args)];
    if view.participants_only {
        lines.push(sheet.first.get("booklet-delegates-not-public"));
    }
    let x = sheet.margin + sheet.body - 90.0;
    let height = piece.height;
    let mut y = 1.8;
    for line in lines {
        let setting = sheet.setting(line, role::SMALL).within(90.0).aligned(Align::End);
        let paragraph = sheet.set(&setting);
        y = piece.text(x, y, &paragraph);
    }
    piece.height = height.max(y) + 5.25;
    piece
}

fn head(sheet: &mut Sheet) -> Piece {
    let mut piece = Piece::new();
    piece.rule(sheet.margin, 0.0, sheet.body, R2);
    let spans = vec![
        Span::new(sheet.first.get("paper-name"), Cut::Bold),
        Span::new(format!(" ({})", sheet.first.get("paper-name-hint")), Cut::Regular),
    ];
    let name = sheet.spans(spans, role::SMALL).within(71.0);
    let name = sheet.set(&name);
    piece.text(sheet.margin, 1.65, &name);
    for (key, x, wide) in [("paper-organisation", 6, 71.0), ("booklet-city", 11, 26.0)] {
        let setting = sheet.setting(sheet.first.get(key), role::SMALL).within(wide);
        let paragraph = sheet.set(&setting);
        piece.text(sheet.column(x), 1.65, &paragraph);
    }
    piece.height += 1.2;
    piece
}

fn group_head(sheet: &mut Sheet, name: &str, count: &str) -> Piece {
    let mut piece = Piece::new();
    let setting = sheet.setting(name, role::H3).bold().within(sheet.body - 19.0);
    let paragraph = sheet.set(&setting);
    piece.text(sheet.margin, 0.0, &paragraph);
    if !count.is_empty() {
        let setting = sheet.setting(count, role::H3).bold().within(15.0).aligned(Align::End);
        let paragraph = sheet.set(&setting);
        piece.text(sheet.margin + sheet.body - 15.0, 0.0, &paragraph);
    }
    piece
}

fn person_row(sheet: &mut Sheet, person: &DelegateLine) -> Row {
    let mut piece = Piece::new();
    let measure = 71.0;
    if person.withheld {
        let text = sheet.first.get("booklet-name-withheld");
        let cut = if text.chars().any(is_arabic) { Cut::Regular } else { Cut::Italic };
        let setting = sheet.setting(text, DENSE).cut(cut).within(measure);
        let paragraph = sheet.set(&setting);
        piece.text(sheet.margin, 0.0, &paragraph);
    } else {
        let (given, family) = (person.given.trim(), person.family.trim());
        let mut spans = match (given, family) {
            (given, "") => vec![Span::new(given, Cut::Bold)],
            ("", family) => vec![Span::new(family, Cut::Bold)],
            (given, family) => {
                vec![Span::new(format!("{given} "), Cut::Regular), Span::new(family, Cut::Bold)]
            }
        };
        let native = person.native_name.trim();
        if !native.is_empty() {
            let scale = if native.chars().any(is_arabic) { 1.05 } else { 1.0 };
            spans.push(Span { scale, ..Span::new(format!("\u{2002}{native}"), Cut::Regular) });
        }
        let name = sheet.spans(spans, DENSE).breaking(Breaks::Name).within(measure).hanging(3.0);
        let name = sheet.set(&name);
        piece.text(sheet.margin, 0.0, &name);
    }
    for (text, column, wide) in [(&person.organisation, 6, 71.0), (&person.city, 11, 26.0)] {
        if text.is_empty() {
            continue;
        }
        let setting = sheet.typed(text, DENSE).breaking(Breaks::Spaces).within(wide);
        let paragraph = sheet.set(&setting);
        piece.text(sheet.column(column), 0.0, &paragraph);
    }
    let above = Some((R0, sheet.margin, sheet.body));
    Row { piece, above, before: 1.05, after: 1.2, stays_whole: true, ..Row::default() }
}
