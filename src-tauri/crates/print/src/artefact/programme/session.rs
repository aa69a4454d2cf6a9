//! A session in a row of its own, and the panels that follow one another inside it.

use super::day_table::{DayTable, White};
use super::slots::{Slot, all_at_once, slots};
use super::{SessionClass, SessionView};
use crate::page::R2;
use crate::piece::Piece;
use crate::setting::{Cut, Span};
use crate::sheet::{best, role};

impl DayTable<'_> {
    pub(super) fn pause(&mut self, session: &SessionView) -> Piece {
        let mut piece = Piece::new();
        let baseline = self.times(&mut piece, session.start, session.end, role::TABLE, Cut::Regular);
        if self.look.side {
            for second in [false, true] {
                let (x, setting) = self.side_title(session, second, role::TABLE, Cut::Regular);
                let paragraph = self.sheet.set(&setting);
                piece.text_on(x, baseline, &paragraph);
            }
            return piece;
        }
        let measure = if self.stacked { self.wide } else { 71.0 };
        let (first, second) = self.titles_of(session);
        let both = second.as_ref().map(|second| {
            let cut = self.second_cut();
            let spans = vec![Span::new(format!("{first} · "), Cut::Regular), Span::new(second.clone(), cut)];
            self.sheet.spans(spans, role::TABLE)
        });
        match both {
            Some(both) if self.sheet.engine.width(&both) <= measure => {
                let paragraph = self.sheet.set(&both.within(measure));
                piece.text_on(self.titles, baseline, &paragraph);
            }
            _ => {
                let paragraph = self.plain(&first, role::TABLE, measure);
                let y = piece.text_on(self.titles, baseline, &paragraph);
                if let Some(second) = second {
                    let setting = self.sheet.second_setting(second, role::TABLE, true).within(measure);
                    let paragraph = self.sheet.set(&setting);
                    piece.text(self.titles, y, &paragraph);
                }
            }
        }
        if self.stacked {
            let under = self.where_and_who(session, "; ");
            if !under.is_empty() {
                let y = piece.height;
                let paragraph = self.fact(&under, measure);
                piece.text(self.titles, y, &paragraph);
            }
        } else {
            self.room_and_leads(&mut piece, session, baseline);
        }
        self.online(&mut piece, session, self.titles, self.wide);
        piece
    }

    pub(super) fn session(&mut self, session: &SessionView) -> (Piece, Vec<f64>) {
        let mut piece = Piece::new();
        let baseline = self.times(&mut piece, session.start, session.end, self.lead(), Cut::Bold);
        let side_by_side = all_at_once(&session.children);
        if self.look.side {
            return self.side_session(piece, session, side_by_side);
        }
        let crossing = side_by_side || self.stacked;
        let measure = if crossing { self.wide } else { 71.0 };
        let mut y =
            self.title_pair(&mut piece, session, self.titles, 0.0, (self.lead(), role::TABLE), measure);
        if crossing {
            let under = self.where_and_who(session, "; ");
            if !under.is_empty() {
                let paragraph = self.fact(&under, self.wide);
                y = piece.text(self.titles, y, &paragraph);
            }
        } else {
            self.room_and_leads(&mut piece, session, baseline);
        }
        y = y.max(self.online(&mut piece, session, self.titles, self.wide));
        if session.children.is_empty() {
            let ends = piece.line_ends();
            // Two lines at least on each side.
            let cuts = ends.get(1..ends.len().saturating_sub(2)).unwrap_or_default().to_vec();
            return (piece, cuts);
        }
        if side_by_side {
            let children: Vec<&SessionView> = session.children.iter().collect();
            let cuts = self.cells(&mut piece, &children, y + White::of(self.look).cells, session);
            return (piece, cuts);
        }
        let cuts = self.panels(&mut piece, session, y + 2.4);
        (piece, cuts)
    }

    /// Panels under a bar; returns the places between them.
    pub(super) fn panels(&mut self, piece: &mut Piece, session: &SessionView, top: f64) -> Vec<f64> {
        let f = self.sheet.factor;
        let clock_x = self.titles + 4.0;
        let title_x = self.titles + 19.0 * f;
        let measure = if self.stacked { self.wide - 19.0 * f } else { 52.0 };
        let mut cuts = Vec::new();
        let mut y = top;
        let ordered = slots(&session.children);
        let children = ordered.iter().flat_map(|s| match s {
            Slot::Single(one) => vec![*one],
            Slot::Parallel(several) => several.clone(),
        });
        for (at, child) in children.enumerate() {
            if at > 0 {
                cuts.push(y + 1.3);
                y += 2.6;
            }
            let mut panel = Piece::new();
            let pause = child.class == SessionClass::Break;
            let clock = self
                .sheet
                .setting(self.sheet.first.clock(child.start), role::TABLE)
                .tabular()
                .within(14.0 * f);
            let clock = self.sheet.set(&clock);
            let (first, second) = self.titles_of(child);
            let mut title = self.title(&first, self.body(), measure);
            if pause {
                title = title.cut(Cut::Regular);
            }
            let title = self.sheet.set(&title);
            let mut end = panel.text(title_x, 0.0, &title);
            panel.text_on(clock_x, title.baseline(), &clock);
            if self.look.side {
                let (x, setting) = self.side_title(child, true, self.body(), Cut::Bold);
                let paragraph = self.sheet.set(&setting.balanced());
                end = end.max(panel.text_on(x, title.baseline(), &paragraph));
            } else if let Some(second) = second {
                let setting = self.sheet.second_setting(second, role::SUB, true).balanced().within(measure);
                let paragraph = self.sheet.set(&setting);
                end = panel.text(title_x, end, &paragraph);
            }
            if self.look.side || self.stacked {
                let mut shown = child.clone();
                if shown.room == session.room {
                    shown.room.clear();
                }
                let under = self.where_and_who(&shown, "; ");
                if !under.is_empty() {
                    let paragraph = self.fact(&under, self.wide - 19.0 * f);
                    panel.text(title_x, end + if self.look.side { 0.75 } else { 0.0 }, &paragraph);
                }
            } else {
                let mut shown = child.clone();
                if shown.room == session.room {
                    shown.room.clear();
                }
                self.room_and_leads(&mut panel, &shown, title.baseline());
            }
            self.online(&mut panel, child, title_x, self.wide - 19.0 * f);
            piece.add(y, &panel);
            y += panel.height;
        }
        piece.upright(self.titles + R2 / 2.0, top, y - top, R2);
        cuts
    }

    /// What stands above the rest of a session that goes on overleaf.
    pub(super) fn continued(&mut self, session: &SessionView) -> Piece {
        let mut piece = Piece::new();
        self.times(&mut piece, session.start, None, self.lead(), Cut::Bold);
        let title = best(&session.title, self.sheet.first.code());
        let spans = vec![
            Span::new(format!("{title} "), Cut::Bold),
            Span::new(self.sheet.first.get("paper-continued"), Cut::Regular),
        ];
        let setting = self.sheet.spans(spans, self.lead()).within(self.wide);
        let paragraph = self.sheet.set(&setting);
        piece.text(self.titles, 0.0, &paragraph);
        piece.height += 2.1;
        piece
    }
}
