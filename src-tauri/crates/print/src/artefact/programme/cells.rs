//! Sessions at the same time, in cells beside one another.

use warsha_words::Arg;

use super::day_table::{DayTable, UNDER_BAR, White};
use super::slots::Slot;
use super::{SessionClass, SessionView};
use crate::page::R2;
use crate::piece::Piece;
use crate::setting::Cut;
use crate::sheet::role;

impl DayTable<'_> {
    pub(super) fn parallel(&mut self, slot: &Slot, sessions: &[&SessionView]) -> (Piece, Vec<f64>) {
        let mut piece = Piece::new();
        let baseline = self.times(&mut piece, slot.start(), slot.end(), self.lead(), Cut::Bold);
        let args = [("count", Arg::from(sessions.len()))];
        let words = self.sheet.first.say("paper-same-time", &args);
        let mut end = piece.height;
        if self.look.side {
            for second in [false, true] {
                let (x, _, code, rtl) = self.side_column(second);
                let words = match &self.sheet.second {
                    Some(tongue) if second => tongue.say("paper-same-time", &args),
                    _ => words.clone(),
                };
                let setting = self.sheet.setting(words, role::TABLE).in_language(&code, rtl).within(71.0);
                let paragraph = self.sheet.set(&setting);
                end = end.max(piece.text_on(x, baseline, &paragraph));
            }
        } else {
            let paragraph = self.plain(&words, role::TABLE, self.wide);
            end = end.max(piece.text_on(self.titles, baseline, &paragraph));
        }
        let common = SessionView { start: slot.start(), end: slot.end(), ..SessionView::default() };
        let cuts = self.cells(&mut piece, sessions, end + White::of(self.look).cells, &common);
        (piece, cuts)
    }

    /// Cells under bars of their own; returns the places between their rows.
    pub(super) fn cells(
        &mut self,
        piece: &mut Piece,
        sessions: &[&SessionView],
        top: f64,
        parent: &SessionView,
    ) -> Vec<f64> {
        let columns = match sessions.len() {
            _ if self.stacked || self.look.side => 1,
            3 => 3,
            _ => 2,
        };
        let gap = 4.0;
        let measure = (self.wide - gap * (columns as f64 - 1.0)) / columns as f64;
        let common = (parent.start, parent.end);
        let mut cuts = Vec::new();
        let mut y = top;
        for (at, row) in sessions.chunks(columns).enumerate() {
            if at > 0 {
                cuts.push(y);
                y += White::of(self.look).between;
            }
            let mut line = Piece::new();
            for (column, session) in row.iter().enumerate() {
                let x = self.titles + column as f64 * (measure + gap);
                let cell = if self.look.side {
                    self.side_cell(session, common)
                } else {
                    self.cell(session, x, measure, common)
                };
                line.add(0.0, &cell);
                line.rule(x, 0.0, measure, R2);
            }
            piece.add(y, &line);
            y += line.height;
        }
        cuts
    }

    /// "11:00–12:00" where a session's time differs from that of its row.
    pub(super) fn own_time(&self, session: &SessionView, common: (i32, Option<i32>)) -> Option<String> {
        if (session.start, session.end) == common {
            return None;
        }
        let start = self.sheet.first.clock(session.start);
        // Kept left to right, so that the earlier time is read first in both directions by its own digits.
        Some(session.end.map_or(start.clone(), |end| format!("{start}–{}", self.sheet.first.clock(end))))
    }

    pub(super) fn cell(
        &mut self,
        session: &SessionView,
        x: f64,
        measure: f64,
        common: (i32, Option<i32>),
    ) -> Piece {
        let mut cell = Piece::new();
        let mut y = self.title_pair(&mut cell, session, x, UNDER_BAR, (self.body(), role::SUB), measure)
            + White::of(self.look).facts;
        let mut facts: Vec<String> = Vec::new();
        facts.extend(self.own_time(session, common));
        facts.extend([session.room.clone(), session.language_note.clone()]);
        facts.retain(|f| !f.trim().is_empty());
        let joined = facts.join(" · ");
        let one_line = self.sheet.typed(&joined, role::TABLE);
        // Facts share a line where they can and else have one each; a line never begins or ends with a dot.
        let lines = if self.sheet.engine.width(&one_line) <= measure { vec![joined] } else { facts };
        for line in lines.iter().filter(|l| !l.is_empty()) {
            let paragraph = self.fact(line, measure);
            y = cell.text(x, y, &paragraph);
        }
        if session.class == SessionClass::OffProgramme {
            let words = self.sheet.first.get("paper-off-programme");
            let paragraph = self.plain(&words, role::TABLE, measure);
            y = cell.text(x, y, &paragraph);
        }
        let baseline = y + self.sheet.set(&self.sheet.typed("x", role::TABLE)).baseline();
        self.leads(&mut cell, &session.leads, x, baseline, measure);
        self.online(&mut cell, session, x, measure);
        cell
    }
}
