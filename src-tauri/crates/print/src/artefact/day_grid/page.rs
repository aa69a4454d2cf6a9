//! A page of the grid: head, rooms, hours, and its blocks.

use warsha_words::Arg;

use super::blocks::Blocks;
use super::look::GridLook;
use super::rooms::{Column, shown, width};
use super::{DayGridView, RoomView};
use crate::artefact::programme::slots::slots;
use crate::artefact::programme::{DayView, SessionView};
use crate::artefact::time_grid::bar::bar;
use crate::artefact::time_grid::hours::Hours;
use crate::artefact::{Overflow, capitalised};
use crate::fit::{Limits, fit};
use crate::page::{Page, R0, R3};
use crate::piece::Piece;
use crate::setting::{Align, Breaks, Style};
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;

/// A short day does not become a poster of its own: at most so many times the usual height of 15 minutes.
const MOST_STRETCH: f64 = 1.6;

/// Where minutes stand on a page.
pub(super) struct Times {
    pub hours: Hours,
    pub top: f64,
    pub minute: f64,
    pub evening: (f64, f64),
}

impl Times {
    pub fn y(&self, minute: i32) -> f64 {
        self.top + f64::from(minute.clamp(self.hours.from, self.hours.to) - self.hours.from) * self.minute
    }

    pub fn end(&self) -> f64 {
        self.y(self.hours.to)
    }

    /// Top and bottom of a session, `row` the number of its row in the evening.
    pub fn span(&self, session: &SessionView, end: i32, row: usize) -> (f64, f64) {
        if self.hours.in_evening(session) {
            let top = self.end() + self.evening.0 + self.evening.1 * row as f64;
            (top, top + self.evening.1)
        } else {
            (self.y(session.start), self.y(end))
        }
    }
}

pub(super) struct GridPage<'a> {
    sheet: &'a mut Sheet,
    view: &'a DayGridView,
    day: &'a DayView,
    look: &'a GridLook,
    mono: bool,
}

impl<'a> GridPage<'a> {
    pub fn new(
        sheet: &'a mut Sheet,
        view: &'a DayGridView,
        day: &'a DayView,
        look: &'a GridLook,
        mono: bool,
    ) -> Self {
        Self { sheet, view, day, look, mono }
    }

    pub fn page(mut self, columns: &[Column], overflows: &mut Vec<Overflow>) -> Page {
        let mut page = Page::new(self.sheet.width, self.sheet.height);
        let mut piece = Piece::new();
        let hours = Hours::of([self.day], 30).unwrap_or(Hours { from: 540, to: 1020, evening: None });
        let rows = slots(&self.day.sessions)
            .iter()
            .filter(|s| hours.evening.is_some_and(|e| s.start() >= e))
            .count();
        let bottom = self.sheet.height - self.look.foot;
        let evening = if rows > 0 { self.look.evening.0 + self.look.evening.1 * rows as f64 } else { 0.0 };
        let minute = ((bottom - self.look.top - evening) / f64::from(hours.length()))
            .min(self.look.quarter / 15.0 * MOST_STRETCH);
        let times = Times { hours, top: self.look.top, minute, evening: self.look.evening };
        self.heads(&mut piece, columns);
        self.axis(&mut piece, &times);
        let sessions = shown(self.day);
        let mut blocks = Blocks {
            sheet: self.sheet,
            look: self.look,
            times: &times,
            mono: self.mono,
            bottom,
            cut: false,
            rooms: &self.view.rooms,
        };
        blocks.draw(&mut piece, &sessions, columns);
        if blocks.cut {
            let what = self.sheet.first.say("paper-day", &[("day", Arg::from(self.day.number))]);
            overflows.push(Overflow { what, detail: "shortened" });
        }
        piece.bookmark(0.0, 0, self.date());
        if self.look.poster {
            self.poster_head(&mut piece);
        } else {
            self.bar(&mut piece);
        }
        piece.stamp(&mut page, 0.0, self.sheet.mirrored());
        page
    }

    fn date(&self) -> String {
        let words = &self.sheet.first;
        capitalised(&words.digits(&words.words.weekday_day_month(self.day.date)))
    }

    fn day_and_theme(&self) -> (String, String) {
        let theme = best(&self.day.theme, self.sheet.first.code()).to_owned();
        let args = [("day", Arg::from(self.day.number)), ("total", Arg::from(self.day.total))];
        (self.sheet.first.say("paper-day-of", &args), theme)
    }

    fn bar(&mut self, piece: &mut Piece) {
        let (_, theme) = self.day_and_theme();
        let args = [("day", Arg::from(self.day.number)), ("theme", Arg::from(theme.as_str()))];
        let key = if theme.is_empty() { "paper-day" } else { "grid-day-theme" };
        let qualifier = self.sheet.first.say(key, &args);
        let workshop = best(&self.view.programme.title, self.sheet.first.code()).to_owned();
        let date = self.date();
        let qualifier = self.sheet.setting(qualifier, role::LEAD);
        bar(self.sheet, piece, &date, &qualifier, &workshop);
    }

    fn poster_head(&mut self, piece: &mut Piece) {
        let (day, theme) = self.day_and_theme();
        let date = self.sheet.setting(self.date(), Style::new(36.0, 14.25)).bold();
        let limits = Limits { max: date.style.size, soft: 28.0, hard: 24.0, lines: 1, leading: 1.12 };
        let date = fit(&mut self.sheet.engine, &date, self.sheet.body * 0.52, limits);
        let baseline = 11.0 + Style::new(36.0, 14.25).leading / 2.0 + 0.388 * 36.0 * crate::text::POINT;
        piece.tag(Tag::Heading(1));
        piece.text_on(self.sheet.margin, baseline, &date);
        piece.tag(Tag::Paragraph);
        let room = self.sheet.body - date.width() - 12.0;
        let x = self.sheet.margin + self.sheet.body - room;
        let mut settings = vec![self.sheet.setting(day, role::H2)];
        if !theme.is_empty() {
            settings.push(self.sheet.setting(theme, role::H2).bold());
        }
        let mut y = 26.1;
        for setting in settings.into_iter().rev() {
            let limits = Limits { max: setting.style.size, soft: 13.0, hard: 12.0, lines: 1, leading: 1.25 };
            let size = fit(&mut self.sheet.engine, &setting, room, limits).size / crate::text::POINT;
            let mut setting = setting.within(room).aligned(Align::End);
            setting.style.size = size;
            let paragraph = self.sheet.set(&setting);
            piece.text_on(x, y - paragraph.leading * (paragraph.lines.len() as f64 - 1.0), &paragraph);
            y -= paragraph.height();
        }
        piece.rule(self.sheet.margin, 30.0, self.sheet.body, R3);
    }

    fn heads(&mut self, piece: &mut Piece, columns: &[Column]) {
        let wide = width(columns.len(), self.look, self.sheet.body);
        for (at, column) in columns.iter().enumerate() {
            let x = self.sheet.margin + self.look.axis + at as f64 * (wide + self.look.gap);
            let room = match column {
                Column::Room(room) => room.clone(),
                Column::Elsewhere => {
                    RoomView { name: self.sheet.first.get("grid-elsewhere"), note: String::new() }
                }
            };
            let name = self.sheet.typed(&room.name, self.look.room).bold().breaking(Breaks::Spaces);
            let size = name.style.size;
            let limits = Limits { max: size, soft: size * 0.7, hard: size * 0.6, lines: 2, leading: 1.25 };
            let name = fit(&mut self.sheet.engine, &name, wide, limits);
            let first = self.sheet.typed("x", self.look.room);
            let first = self.sheet.set(&first);
            let y = if name.lines.len() == 1 {
                piece.text_on(x, self.look.heads + first.baseline(), &name);
                self.look.heads + first.leading
            } else {
                piece.text(x, self.look.heads, &name)
            };
            let note = self.sheet.typed(&room.note, self.look.note);
            let size = note.style.size;
            let lines = if name.lines.len() > 1 { 1 } else { 2 };
            let limits = Limits { max: size, soft: size * 0.85, hard: 6.5, lines, leading: 1.3 };
            let note = fit(&mut self.sheet.engine, &note, wide, limits);
            if !room.note.is_empty() && y + note.height() <= self.look.top + 0.2 {
                piece.text(x, y, &note);
            }
        }
    }

    /// Hours under their lines, which run behind the blocks; the last has no label.
    fn axis(&mut self, piece: &mut Piece, times: &Times) {
        let mut marks: Vec<(Option<i32>, f64)> = times.hours.marks().map(|m| (Some(m), times.y(m))).collect();
        marks.push((None, times.end()));
        if let Some(evening) = times.hours.evening {
            marks.push((Some(evening), times.end() + times.evening.0));
        }
        for (minute, y) in marks {
            piece.rule(self.sheet.margin, y, self.sheet.body, R0);
            let Some(minute) = minute else { continue };
            let clock = self.sheet.first.clock(minute);
            let clock = self.sheet.setting(clock, self.look.hour).tabular().within(self.look.axis);
            let clock = self.sheet.set(&clock);
            piece.text(self.sheet.margin, y + 0.3, &clock);
        }
    }
}

/// Version, where changes are announced, and the page.
pub(super) fn foot(
    sheet: &mut Sheet,
    page: &mut Page,
    view: &DayGridView,
    look: &GridLook,
    (number, total): (usize, usize),
) {
    let baseline = sheet.height - 9.2;
    let version = &view.programme.version_line;
    if look.poster {
        let title = best(&view.programme.title, sheet.first.code()).to_owned();
        let parts: Vec<&str> =
            [title.as_str(), view.programme.place.as_str()].into_iter().filter(|p| !p.is_empty()).collect();
        let start = parts.join(if sheet.mirrored() { "، " } else { ", " });
        let end = if version.is_empty() {
            String::new()
        } else {
            sheet.first.say("grid-take-down", &[("version", Arg::from(version.as_str()))])
        };
        sheet.foot(page, baseline, &start, "", &end);
    } else {
        let note = sheet.first.get("grid-changes-announced");
        let of = sheet.page_of(number, total);
        sheet.foot(page, baseline, version, &note, &of);
    }
}
