//! The cover's picture: the programme itself, a column a day, so that every workshop has its own.

use super::view::BookletView;
use crate::artefact::PaperOptions;
use crate::artefact::programme::slots::{Slot, all_at_once, slots_of};
use crate::artefact::programme::{DayView, SessionView};
use crate::artefact::time_grid::hours::Hours;
use crate::artefact::time_grid::{drawn_end, is_off, is_pause};
use crate::page::{Area, Paint, R1};
use crate::piece::Piece;

/// White between two shapes.
const WHITE: f64 = 0.9;
/// Between days.
const GAP: f64 = 4.0;
/// Before the evening, and the height of an evening.
const EVENING: (f64, f64) = (2.5, 14.5);
/// Outline of what is off the programme.
const OFF: f64 = 0.5;
/// Width of the bar beside panels, in parts of the session's.
const BAR: f64 = 0.16;
/// The most days in one row of the picture.
pub(super) const IN_A_ROW: usize = 7;
/// The lightest accent on which white still shows.
const DARK: f64 = 0.12;

/// A day's column in the picture.
pub(super) struct DayColumn<'v> {
    pub day: &'v DayView,
    pub x: f64,
    pub width: f64,
    /// Where its row of the picture ends.
    pub bottom: f64,
}

pub(super) struct Art {
    accent: Paint,
    outlined: bool,
    save_ink: bool,
}

impl Art {
    pub fn new(options: &PaperOptions) -> Self {
        let accent = options.accent_paint();
        Self { accent, outlined: accent.luminance() > DARK, save_ink: options.save_ink }
    }

    /// Draws the days into `area`; returns their columns. `label` is kept free under each row but the last.
    pub fn draw<'v>(
        &self,
        piece: &mut Piece,
        view: &'v BookletView,
        area: Area,
        label: f64,
    ) -> Vec<DayColumn<'v>> {
        let days = &view.programme.days;
        let rows = days.len().div_ceil(IN_A_ROW).max(1);
        let in_a_row = days.len().div_ceil(rows).max(1);
        let height = (area.height - label * (rows as f64 - 1.0)) / rows as f64;
        let width = (area.width - GAP * (in_a_row as f64 - 1.0)) / in_a_row as f64;
        let hours = Hours::of(days, 60).unwrap_or(Hours { from: 540, to: 1020, evening: None });
        let mut columns = Vec::with_capacity(days.len());
        for (at, day) in days.iter().enumerate() {
            let x = area.x + (at % in_a_row) as f64 * (width + GAP);
            let y = area.y + (at / in_a_row) as f64 * (height + label);
            self.day(piece, day, hours, Area { x, y, width, height });
            columns.push(DayColumn { day, x, width, bottom: y + height });
        }
        columns
    }

    fn day(&self, piece: &mut Piece, day: &DayView, hours: Hours, area: Area) {
        if day.sessions.is_empty() {
            // A day without sessions is still a day.
            self.shape(piece, area, true);
            return;
        }
        let evening = if hours.evening.is_some() { EVENING.0 + EVENING.1 } else { 0.0 };
        // In a low row of a long workshop the evening takes its part, not its length.
        let evening = evening.min(area.height * 0.14);
        let minute = (area.height - evening) / f64::from(hours.length());
        let y = |m: i32| area.y + f64::from(m.clamp(hours.from, hours.to) - hours.from) * minute;
        let (slots, _) = slots_of(day.sessions.iter().filter(|s| !is_pause(s)));
        let late =
            slots.iter().filter(|s| hours.evening.is_some_and(|e| s.start() >= e)).count().max(1) as f64;
        let mut row = 0.0;
        for slot in &slots {
            let sessions = slot.sessions();
            let (top, bottom) = if hours.evening.is_some_and(|e| slot.start() >= e) {
                let gap = evening * EVENING.0 / (EVENING.0 + EVENING.1);
                let height = (evening - gap) / late;
                row += 1.0;
                let top = y(hours.to) + gap + (row - 1.0) * height;
                (top, top + height)
            } else {
                let end = sessions.iter().map(|s| drawn_end(s)).max().unwrap_or(hours.to);
                (y(slot.start()), y(end))
            };
            let place = Area { y: top, height: (bottom - top - WHITE).max(0.6), ..area };
            match slot {
                Slot::Single(session) => self.session(piece, session, place),
                Slot::Parallel(sessions) => {
                    self.split(piece, sessions.iter().copied(), sessions.len(), place);
                }
            }
        }
    }

    fn session(&self, piece: &mut Piece, session: &SessionView, place: Area) {
        let children = &session.children;
        if is_off(session) {
            self.shape(piece, place, true);
        } else if children.len() > 1 && all_at_once(children) {
            self.split(piece, children.iter(), children.len(), place);
        } else if children.len() > 1 {
            let bar = place.width * BAR;
            self.shape(piece, Area { width: bar - WHITE, ..place }, false);
            let count = children.len() as f64;
            let height = (place.height - WHITE * (count - 1.0)) / count;
            for at in 0..children.len() {
                let y = place.y + at as f64 * (height + WHITE);
                let panel = Area { x: place.x + bar, y, width: place.width - bar, height };
                self.shape(piece, panel, false);
            }
        } else {
            self.shape(piece, place, false);
        }
    }

    fn split<'s>(
        &self,
        piece: &mut Piece,
        sessions: impl Iterator<Item = &'s SessionView>,
        count: usize,
        place: Area,
    ) {
        let width = (place.width - WHITE * (count as f64 - 1.0)) / count as f64;
        for (at, session) in sessions.enumerate() {
            let x = place.x + at as f64 * (width + WHITE);
            self.shape(piece, Area { x, width, ..place }, is_off(session));
        }
    }

    fn shape(&self, piece: &mut Piece, area: Area, off: bool) {
        let inside = |by: f64| Area {
            x: area.x + by / 2.0,
            y: area.y + by / 2.0,
            width: (area.width - by).max(0.1),
            height: (area.height - by).max(0.1),
        };
        match (self.save_ink, off) {
            (true, true) => piece.dashed_outline(inside(R1), R1),
            (true, false) => piece.outline(inside(R1), R1),
            (false, true) => {
                // In the accent, which only surfaces have: four bars.
                let Area { x, y, width, height } = area;
                piece.fill(Area { height: OFF, ..area }, self.accent);
                piece.fill(Area { y: y + height - OFF, height: OFF, ..area }, self.accent);
                piece.fill(Area { width: OFF, ..area }, self.accent);
                piece.fill(Area { x: x + width - OFF, width: OFF, ..area }, self.accent);
            }
            (false, false) => {
                piece.fill(area, self.accent);
                if self.outlined {
                    piece.outline(inside(R1), R1);
                }
            }
        }
    }
}
