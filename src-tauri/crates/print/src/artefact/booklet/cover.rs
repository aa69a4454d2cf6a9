//! The cover: who, what, the picture of the programme, when and where.

use chrono::Datelike;
use warsha_words::Arg;

use super::art::{Art, IN_A_ROW};
use super::heading::{both, plain};
use super::view::{BookletView, PartnerRole};
use crate::artefact::{PaperOptions, capitalised};
use crate::fit::{Limits, fit};
use crate::page::{Area, Page};
use crate::piece::Piece;
use crate::setting::{Align, Style};
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;

/// Top of the picture and its height on A4.
const ART: (f64, f64) = (114.0, 126.0);
/// Room for the organiser's logo, and where it ends, over the title.
const LOGO: (f64, f64) = (41.0, 14.0);
const LOGO_END: f64 = 26.0;
/// Width of the title.
const TITLE: f64 = 146.0;
/// Room under a row of days for its labels.
const LABEL: f64 = 6.0;

pub(super) fn page(sheet: &mut Sheet, view: &BookletView, options: &PaperOptions) -> Page {
    let mut page = Page::new(sheet.width, sheet.height);
    let mut piece = Piece::new();
    who(sheet, &mut piece, view);
    let end = titles(sheet, &mut piece, view);
    // On lower paper, or under a long title, the picture gives way.
    let foot = sheet.height - 31.5;
    let labels = foot - 22.5;
    let top = ART.0.max(end + 6.0);
    let area = Area { x: sheet.margin, y: top, width: sheet.body, height: labels - 3.0 - top };
    let columns = Art::new(options).draw(&mut piece, view, area, LABEL);
    let themes = columns.len() <= IN_A_ROW;
    for column in &columns {
        label(sheet, &mut piece, column, themes);
    }
    when_and_where(sheet, &mut piece, view, foot);
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    page
}

fn who(sheet: &mut Sheet, piece: &mut Piece, view: &BookletView) {
    let organiser = view.partners.iter().find(|p| p.role == PartnerRole::Organiser);
    match organiser.and_then(|p| p.logo.as_ref()) {
        Some(logo) => {
            let (width, height) = logo.size_mm(LOGO.0, LOGO.1);
            piece.image(Area { x: sheet.margin, y: LOGO_END - height, width, height }, logo);
        }
        // Without a logo the name stands in its place.
        None => {
            let name = sheet.typed(&view.programme.organiser, role::LEAD).bold().within(sheet.body * 0.62);
            let name = sheet.set(&name);
            piece.text(sheet.margin, 17.0, &name);
        }
    }
    if view.programme_line.is_empty() {
        return;
    }
    let part =
        sheet.first.say("booklet-programme-named", &[("name", Arg::from(view.programme_line.as_str()))]);
    let wide = sheet.body * 0.34;
    let part = sheet.setting(part, role::LEAD).within(wide).aligned(Align::End);
    let part = sheet.set(&part);
    piece.text(sheet.margin + sheet.body - wide, 17.0, &part);
}

/// The title in both languages; returns where they end.
fn titles(sheet: &mut Sheet, piece: &mut Piece, view: &BookletView) -> f64 {
    let (first, second) = both(sheet, &view.programme.title);
    let mut end = 33.0;
    for (size, leading, lines) in
        [(42.0, 16.5, 3), (36.0, 14.25, 4), (30.0, 12.0, 5), (24.0, 9.75, 6), (19.0, 7.5, usize::MAX)]
    {
        let style = Style::new(size, leading);
        let style = if sheet.mirrored() { Style::new(size * 1.05, leading * 1.1) } else { style };
        let mut setting = sheet.setting(first.as_str(), role::LEAD).bold().balanced();
        setting.style = style;
        let measure = if lines > 5 { sheet.body } else { TITLE };
        let wide = crate::fit::widest_word(&mut sheet.engine, &setting);
        let paragraph = sheet.set(&setting.within(measure));
        if lines == usize::MAX || (paragraph.lines.len() <= lines && wide <= measure) {
            piece.tag(Tag::Heading(1));
            end = piece.optical(sheet.margin, 33.0, &paragraph);
            piece.tag(Tag::Paragraph);
            break;
        }
    }
    let Some(second) = second else { return end };
    let setting = sheet.second_setting(second, role::H2, false).balanced().within(TITLE);
    let limits = Limits {
        max: setting.style.size,
        soft: 13.0,
        hard: 11.0,
        lines: 3,
        leading: 7.5 / (17.0 * crate::text::POINT),
    };
    let paragraph = if sheet.set(&setting).lines.len() > 3 {
        fit(&mut sheet.engine, &setting, TITLE, limits)
    } else {
        sheet.set(&setting)
    };
    piece.text(sheet.margin, if end <= 83.0 { 87.0_f64.max(end + 4.5) } else { end + 4.5 }, &paragraph)
}

fn label(sheet: &mut Sheet, piece: &mut Piece, column: &super::art::DayColumn, theme: bool) {
    let words = &sheet.first;
    let args = [
        ("weekday", Arg::from(words.words.weekday(column.day.date))),
        ("day", Arg::from(column.day.date.day())),
    ];
    let long = capitalised(&words.say("booklet-weekday-day", &args));
    let short = capitalised(&words.digits(&words.words.short(column.day.date)));
    let mut setting = sheet.setting(long, role::LEAD).bold();
    if sheet.engine.width(&setting) > column.width {
        setting = sheet.setting(short, role::LEAD).bold();
    }
    let limits = Limits { max: setting.style.size, soft: 7.0, hard: 6.0, lines: 1, leading: 1.4 };
    let date = fit(&mut sheet.engine, &setting, column.width, limits);
    let y = column.bottom + if theme { 3.0 } else { 0.6 };
    let end = piece.text(column.x, y, &date);
    let text = best(&column.day.theme, sheet.first.code());
    if !theme || text.is_empty() {
        return;
    }
    for style in [role::SMALL, Style::new(7.0, 3.0), Style::new(6.0, 2.6)] {
        let theme = plain(sheet, text, style, column.width);
        if theme.height() <= 12.0 || style.size < 6.5 {
            piece.text(column.x, end, &theme);
            return;
        }
    }
}

fn when_and_where(sheet: &mut Sheet, piece: &mut Piece, view: &BookletView, y: f64) {
    let days = &view.programme.days;
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return };
    let range = sheet.first.digits(&sheet.first.words.date_range(first.date, last.date));
    let half = sheet.column(7) - sheet.margin - 4.0;
    let date = sheet.setting(range.as_str(), role::H3).bold().within(half);
    let date = sheet.set(&date);
    let end = piece.text(sheet.margin, y, &date);
    let second = sheet.second.as_ref().map(|s| s.digits(&s.words.date_range(first.date, last.date)));
    if let Some(second) = second.filter(|s| *s != range) {
        let setting = sheet.second_setting(second, role::LEAD, false).within(half);
        let second = sheet.set(&setting);
        piece.text(sheet.margin, end, &second);
    }
    let x = sheet.column(7);
    let rest = sheet.margin + sheet.body - x;
    let mut y = y;
    if !view.city_line.is_empty() {
        let setting = sheet.typed(&view.city_line, role::H3).bold().within(rest);
        let city = sheet.set(&setting);
        y = piece.text(x, y, &city);
    }
    if !view.venue.is_empty() {
        let setting = sheet.typed(&view.venue, role::LEAD).within(rest);
        let venue = sheet.set(&setting);
        piece.text(x, y, &venue);
    }
}
