//! One page: title bar, axis of hours, and the columns of its days.

use warsha_words::Arg;

use super::column::Column;
use super::within;
use crate::artefact::Overflow;
use crate::artefact::programme::slots::slots;
use crate::artefact::programme::{DayView, ProgrammeView};
use crate::artefact::time_grid::bar::bar;
use crate::artefact::time_grid::hours::Hours;
use crate::page::{Page, R0};
use crate::piece::Piece;
use crate::setting::Setting;
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;

/// Where the first hour stands.
const TOP: f64 = 37.5;
/// Height of the axis break before the evening.
const EVENING_GAP: f64 = 5.2;
/// Height of an evening's session with the white under it, whatever its length.
const EVENING: f64 = 12.15;
/// From the axis to the first day.
const AXIS: f64 = 15.0;
/// Between days.
const GAP: f64 = 4.0;
/// The largest height of 15 minutes: a short programme does not become a poster.
const MOST_QUARTER: f64 = 7.0;

/// Height of 15 minutes on a page of these days and hours.
pub(super) fn quarter(sheet: &Sheet, days: &[DayView], hours: Hours) -> f64 {
    // The last block ends 0.75 above the place where the next would begin.
    let bottom = sheet.height - 19.1 + 0.75;
    let rows = evening_rows(days, hours);
    let evening = if rows > 0 { EVENING_GAP + EVENING * rows as f64 } else { 0.0 };
    ((bottom - TOP - evening) / f64::from(hours.length()) * 15.0).min(MOST_QUARTER)
}

fn evening_rows(days: &[DayView], hours: Hours) -> usize {
    days.iter()
        .map(|d| slots(&d.sessions).iter().filter(|s| hours.evening.is_some_and(|e| s.start() >= e)).count())
        .max()
        .unwrap_or_default()
}

pub(super) struct GlancePage<'a> {
    sheet: &'a mut Sheet,
    view: &'a ProgrammeView,
    days: &'a [DayView],
    hours: Hours,
    mono: bool,
    /// Millimetres of a minute.
    minute: f64,
}

impl<'a> GlancePage<'a> {
    pub fn new(
        sheet: &'a mut Sheet,
        view: &'a ProgrammeView,
        days: &'a [DayView],
        hours: Hours,
        mono: bool,
    ) -> Self {
        let minute = quarter(sheet, days, hours) / 15.0;
        Self { sheet, view, days, hours, mono, minute }
    }

    pub fn page(mut self, overflows: &mut Vec<Overflow>) -> Page {
        let mut page = Page::new(self.sheet.width, self.sheet.height);
        let mut piece = Piece::new();
        self.axis(&mut piece);
        let count = self.days.len() as f64;
        let wide = (self.sheet.body - AXIS - GAP * (count - 1.0)) / count;
        for (at, day) in self.days.iter().enumerate() {
            let x = self.sheet.margin + AXIS + at as f64 * (wide + GAP);
            let bottom = self.sheet.height - 19.1;
            let mut column = Column { sheet: self.sheet, mono: self.mono, x, wide, cut: false, bottom };
            let y = |m: i32| TOP + f64::from(m - self.hours.from) * self.minute;
            let along = column.day(&mut piece, within(day, self.hours), self.hours, &y, |row| {
                let top = TOP + f64::from(self.hours.length()) * self.minute + EVENING_GAP;
                (top + EVENING * row as f64, EVENING)
            });
            let cut = column.cut;
            self.head(&mut piece, day, x, wide, &along);
            if cut {
                let what = self.sheet.first.say("paper-day", &[("day", Arg::from(day.number))]);
                overflows.push(Overflow { what, detail: "shortened" });
            }
        }
        self.bar(&mut piece);
        piece.stamp(&mut page, 0.0, self.sheet.mirrored());
        page
    }

    fn bar(&mut self, piece: &mut Piece) {
        let title = self.sheet.first.get("grid-at-a-glance");
        let second = self.sheet.second.as_ref().map(|s| s.get("grid-at-a-glance")).unwrap_or_default();
        let workshop = best(&self.view.title, self.sheet.first.code()).to_owned();
        let second = self.sheet.second_setting(second, role::LEAD, true);
        bar(self.sheet, piece, &title, &second, &workshop);
    }

    /// Hours under their lines, and the evening's first.
    fn axis(&mut self, piece: &mut Piece) {
        let end = self.hours.to;
        let mut marks: Vec<(i32, f64)> = self.hours.marks().map(|m| (m, self.y(m))).collect();
        marks.push((end, self.y(end)));
        if let Some(evening) = self.hours.evening {
            marks.push((evening, self.y(end) + EVENING_GAP));
        }
        for (minute, y) in marks {
            piece.rule(self.sheet.margin, y, AXIS - GAP, R0);
            let clock = self.sheet.first.clock(minute);
            let clock = self.sheet.setting(clock, role::SMALL).tabular().within(AXIS);
            let clock = self.sheet.set(&clock);
            piece.text(self.sheet.margin, y + 0.3, &clock);
        }
    }

    fn y(&self, minute: i32) -> f64 {
        TOP + f64::from(minute - self.hours.from) * self.minute
    }

    /// Weekday and date; day and theme; what runs along all day.
    fn head(&mut self, piece: &mut Piece, day: &DayView, x: f64, wide: f64, along: &[String]) {
        let words = &self.sheet.first;
        let full = super::super::capitalised(&words.digits(&words.words.weekday_day_month(day.date)));
        let short = super::super::capitalised(&words.digits(&words.words.short(day.date)));
        let date = |text: &str, sheet: &Sheet| sheet.setting(text, role::LEAD).bold();
        let mut setting = date(&full, self.sheet);
        if self.sheet.engine.width(&setting) > wide {
            setting = date(&short, self.sheet);
        }
        let paragraph = self.sheet.set(&setting.within(wide));
        piece.tag(Tag::Heading(2));
        let mut y = piece.text(x, 22.5, &paragraph);
        piece.tag(Tag::Paragraph);
        piece.bookmark(22.5, 1, full);
        let theme = best(&day.theme, self.sheet.first.code());
        let args = [("day", Arg::from(day.number)), ("theme", Arg::from(theme))];
        let key = if theme.is_empty() { "paper-day" } else { "grid-day-theme" };
        let mut lines = vec![self.sheet.first.say(key, &args)];
        lines.extend_from_slice(along);
        for text in lines {
            let small =
                |sheet: &Sheet, style| -> Setting { sheet.setting(text.as_str(), style).within(wide) };
            let mut paragraph = self.sheet.set(&small(self.sheet, role::SMALL));
            if y + paragraph.height() > TOP - 1.0 {
                paragraph = self.sheet.set(&small(self.sheet, super::column::CELL));
            }
            if y + paragraph.height() > TOP {
                break;
            }
            y = piece.text(x, y, &paragraph);
        }
    }
}
