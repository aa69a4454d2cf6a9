//! The rows of a day: sessions, breaks, panels inside a session, sessions side by side.

use std::rc::Rc;

use warsha_words::Arg;

use super::programme::{DayView, SessionClass, SessionView};
use super::slots::{Slot, all_at_once, slots};
use crate::flow::{Row, Table};
use crate::page::{R0, R2};
use crate::piece::Piece;
use crate::setting::{Breaks, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, best, in_language, is_arabic, role};
use crate::text::Paragraph;

/// How the rows of a day are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// Less white above and below each row.
    pub compact: bool,
    /// Whether the second language is shown.
    pub second: bool,
    /// Whether both languages have columns of their own.
    pub side: bool,
}

/// Builds the table of a day.
pub(crate) struct DayTable<'s> {
    sheet: &'s mut Sheet,
    look: Look,
    /// Start of the end times.
    ends: f64,
    /// Start of the titles.
    titles: f64,
    /// Width of everything from the titles to the end edge.
    wide: f64,
    /// Whether room and leads stand under the title instead of beside it.
    stacked: bool,
}

/// From the R2 of a block to its text: half the rule and its padding.
const UNDER_BAR: f64 = 1.65;

/// White inside a day, in millimetres.
#[derive(Clone, Copy)]
struct White {
    /// Above and below the content of a session's row.
    row: (f64, f64),
    /// Above and below the content of a break's row.
    pause: (f64, f64),
    /// Between a cell's titles and what says where and with whom.
    facts: f64,
    /// Above cells that stand side by side.
    cells: f64,
}

impl White {
    fn of(look: Look) -> Self {
        if look.compact {
            Self { row: (1.35, 1.5), pause: (0.75, 0.9), facts: 0.6, cells: 1.8 }
        } else {
            Self { row: (2.1, 2.4), pause: (1.2, 1.35), facts: 1.2, cells: 2.1 }
        }
    }
}

impl<'s> DayTable<'s> {
    pub fn new(sheet: &'s mut Sheet, look: Look) -> Self {
        let step = 15.0 * sheet.factor;
        let (ends, titles) = (sheet.margin + step, sheet.margin + 2.0 * step);
        let wide = sheet.margin + sheet.body - titles;
        let stacked = sheet.factor > 1.0;
        Self { sheet, look, ends, titles, wide, stacked }
    }

    pub fn table(&mut self, day: &DayView) -> Table {
        let slots = slots(&day.sessions);
        let mut rows: Vec<Row> = slots.iter().map(|s| self.row(s)).collect();
        if rows.is_empty() {
            rows.push(self.empty_row());
        }
        let rule = (R0, self.sheet.margin, self.sheet.body);
        for row in &mut rows {
            row.above = Some(rule);
        }
        Table { head: self.head(), rows, continued_groups: Vec::new(), end: Some(rule) }
    }

    fn empty_row(&mut self) -> Row {
        let text = self.sheet.first.get("paper-no-sessions");
        let paragraph = self.plain(&text, role::TABLE, self.wide);
        let mut piece = Piece::new();
        piece.text(self.titles, 0.0, &paragraph);
        Row { piece, before: 2.1, after: 2.4, ..Row::default() }
    }

    fn head(&mut self) -> Piece {
        let mut piece = Piece::new();
        piece.rule(self.sheet.margin, 0.0, self.sheet.body, R2);
        let heads: Vec<(f64, f64, &str, bool)> = if self.look.side {
            vec![(self.sheet.margin, 13.0, "paper-start", true), (self.ends, 13.0, "paper-end", false)]
        } else if self.stacked {
            let wide = self.ends - self.sheet.margin - 1.0;
            vec![
                (self.sheet.margin, wide, "paper-start", true),
                (self.ends, wide, "paper-end", false),
                (self.titles, self.wide, "paper-session", true),
            ]
        } else {
            vec![
                (self.sheet.margin, 14.0, "paper-start", true),
                (self.ends, 14.0, "paper-end", false),
                (self.titles, 71.0, "paper-session", true),
                (self.sheet.column(8), 26.0, "paper-room", false),
                (self.sheet.column(10), 41.0, "paper-leads", false),
            ]
        };
        let mut end = 0.0_f64;
        for (x, wide, key, bold) in heads {
            let cut = if bold { Cut::Bold } else { Cut::Regular };
            let first = self.sheet.setting(self.sheet.first.get(key), role::SMALL).cut(cut).within(wide);
            let first = self.sheet.set(&first);
            let mut y = piece.text(x, UNDER_BAR, &first);
            if let (true, Some(second)) = (self.look.side, &self.sheet.second) {
                let words = second.get(key);
                let setting = self.sheet.second_setting(words, role::SMALL, false).within(wide);
                let second = self.sheet.set(&setting);
                y = piece.text(x, y, &second);
            }
            end = end.max(y);
        }
        if self.look.side {
            for second in [false, true] {
                let (x, own, code, rtl) = self.side_column(second);
                let setting =
                    self.sheet.setting(own, role::SMALL).bold().in_language(&code, rtl).within(71.0);
                let paragraph = self.sheet.set(&setting);
                piece.text(x, UNDER_BAR, &paragraph);
            }
        }
        piece.height = end + 1.2;
        piece
    }

    /// Start, own name, code and direction of a language's column.
    fn side_column(&self, second: bool) -> (f64, String, String, bool) {
        let tongue = if second { self.sheet.second.as_ref() } else { None }.unwrap_or(&self.sheet.first);
        let x = self.sheet.column(if second { 8 } else { 3 });
        (x, tongue.words.get("language-own-name"), tongue.code().to_owned(), tongue.right_to_left)
    }

    fn row(&mut self, slot: &Slot) -> Row {
        let white = White::of(self.look);
        let (before, after) = white.row;
        let f = self.sheet.factor;
        match slot {
            Slot::Single(session) if session.class == SessionClass::Break && session.children.is_empty() => {
                Row {
                    piece: self.pause(session),
                    before: white.pause.0 * f,
                    after: white.pause.1 * f,
                    ..Row::default()
                }
            }
            Slot::Single(session) => {
                let (mut piece, cuts) = self.session(session);
                let title = best(&session.title, self.sheet.first.code()).to_owned();
                piece.bookmark(0.0, 1, title);
                let stays_whole = all_at_once(&session.children);
                let continued = Some(self.continued(session));
                Row {
                    piece,
                    before: before * f,
                    after: after * f,
                    cuts,
                    continued,
                    stays_whole,
                    ..Row::default()
                }
            }
            Slot::Parallel(sessions) => {
                let (mut piece, cuts) = self.parallel(slot, sessions);
                for session in sessions {
                    let title = best(&session.title, self.sheet.first.code()).to_owned();
                    piece.bookmark(0.0, 1, title);
                }
                Row { piece, before: before * f, after: after * f, cuts, stays_whole: true, ..Row::default() }
            }
        }
    }

    /// Start and end on one baseline; returns that baseline.
    fn times(&mut self, piece: &mut Piece, start: i32, end: Option<i32>, role: Style, cut: Cut) -> f64 {
        let start = self.sheet.first.clock(start);
        let start =
            self.sheet.setting(start, role).cut(cut).tabular().within(self.ends - self.sheet.margin - 1.0);
        let start = self.sheet.set(&start);
        piece.text(self.sheet.margin, 0.0, &start);
        let baseline = start.baseline();
        if let Some(end) = end {
            let end = self.sheet.first.clock(end);
            let end = self.sheet.setting(end, role).tabular().within(self.titles - self.ends - 1.0);
            let end = self.sheet.set(&end);
            piece.text_on(self.ends, baseline, &end);
        }
        baseline
    }

    fn pause(&mut self, session: &SessionView) -> Piece {
        let mut piece = Piece::new();
        let baseline = self.times(&mut piece, session.start, session.end, role::TABLE, Cut::Regular);
        if self.look.side {
            for second in [false, true] {
                let (x, _, code, rtl) = self.side_column(second);
                let title = if second {
                    in_language(&session.title, &code).unwrap_or_default()
                } else {
                    best(&session.title, &code)
                };
                let mut setting = self.sheet.setting(title, role::TABLE).in_language(&code, rtl).within(71.0);
                setting.style = self.sheet.style_of(role::TABLE, rtl);
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
        piece
    }

    /// The session's title and, where it is shown and differs, its title in the second language.
    fn titles_of(&self, session: &SessionView) -> (String, Option<String>) {
        let first = best(&session.title, self.sheet.first.code()).to_owned();
        let second = self.sheet.second.as_ref().filter(|_| self.look.second);
        let second = second.and_then(|s| in_language(&session.title, s.code())).filter(|s| *s != first);
        (first, second.map(str::to_owned))
    }

    fn second_cut(&self) -> Cut {
        let arabic = self.sheet.second.as_ref().is_some_and(|s| s.right_to_left);
        if arabic { Cut::Regular } else { Cut::Italic }
    }

    fn plain(&mut self, text: &str, role: Style, measure: f64) -> Rc<Paragraph> {
        let setting = self.sheet.setting(text, role).within(measure);
        self.sheet.set(&setting)
    }

    /// What people typed about a session: Latin keeps its size in a right-to-left document.
    fn fact(&mut self, text: &str, measure: f64) -> Rc<Paragraph> {
        let setting = self.sheet.typed(text, role::TABLE).within(measure);
        self.sheet.set(&setting)
    }

    /// "Room · lead; lead".
    fn where_and_who(&self, session: &SessionView, joint: &str) -> String {
        let leads = session.leads.join(joint);
        let mut parts = vec![session.room.clone(), session.language_note.clone(), leads];
        if session.class == SessionClass::OffProgramme {
            parts.insert(0, self.sheet.first.get("paper-off-programme"));
        }
        parts.retain(|p| !p.trim().is_empty());
        parts.join(" · ")
    }

    fn room_and_leads(&mut self, piece: &mut Piece, session: &SessionView, baseline: f64) {
        let (rooms, people) = (self.sheet.column(8), self.sheet.column(10));
        let mut y = None;
        let off = (session.class == SessionClass::OffProgramme)
            .then(|| self.sheet.first.get("paper-off-programme"));
        for text in [session.room.clone(), off.unwrap_or_default()] {
            if text.is_empty() {
                continue;
            }
            // A room named by the organiser breaks at spaces; its column is too narrow for anything finer.
            let setting = self.sheet.typed(&text, role::TABLE).within(27.5);
            let paragraph = self.sheet.set(&setting);
            y = Some(match y {
                None => piece.text_on(rooms, baseline, &paragraph),
                Some(y) => piece.text(rooms, y, &paragraph),
            });
        }
        self.leads(piece, &session.leads, people, baseline, 41.0);
    }

    /// One lead a line, hanging where it is longer; returns where they end.
    fn leads(&mut self, piece: &mut Piece, leads: &[String], x: f64, baseline: f64, measure: f64) -> f64 {
        let mut y = None;
        for lead in leads.iter().filter(|l| !l.trim().is_empty()) {
            let mut setting = self.sheet.typed(lead, role::TABLE).breaking(Breaks::Text).within(measure);
            // A Latin name in a right-to-left column ends at the edge where the others begin.
            if !self.sheet.mirrored() || lead.chars().any(is_arabic) {
                setting = setting.hanging(3.0);
            }
            let paragraph = self.sheet.set(&setting);
            y = Some(match y {
                None => piece.text_on(x, baseline, &paragraph),
                Some(y) => piece.text(x, y, &paragraph),
            });
        }
        y.unwrap_or(piece.height)
    }

    fn title(&self, text: &str, role: Style, measure: f64) -> Setting {
        self.sheet.setting(text, role).bold().balanced().within(measure)
    }

    /// Title and its translation; returns where they end.
    fn title_pair(
        &mut self,
        piece: &mut Piece,
        session: &SessionView,
        x: f64,
        y: f64,
        roles: (Style, Style),
        measure: f64,
    ) -> f64 {
        let (first, second) = self.titles_of(session);
        let labelled =
            if session.label.is_empty() { first } else { format!("{}\u{2002}{first}", session.label) };
        let setting = self.title(&labelled, roles.0, measure);
        let paragraph = self.sheet.set(&setting);
        let mut end = piece.text(x, y, &paragraph);
        if let Some(second) = second {
            let setting = self.sheet.second_setting(second, roles.1, true).balanced().within(measure);
            let paragraph = self.sheet.set(&setting);
            end = piece.text(x, end, &paragraph);
        }
        end
    }

    fn session(&mut self, session: &SessionView) -> (Piece, Vec<f64>) {
        let mut piece = Piece::new();
        let baseline = self.times(&mut piece, session.start, session.end, role::LEAD, Cut::Bold);
        let side_by_side = all_at_once(&session.children);
        if self.look.side {
            return self.side_session(piece, session, side_by_side);
        }
        let crossing = side_by_side || self.stacked;
        let measure = if crossing { self.wide } else { 71.0 };
        let mut y =
            self.title_pair(&mut piece, session, self.titles, 0.0, (role::LEAD, role::TABLE), measure);
        if crossing {
            let under = self.where_and_who(session, "; ");
            if !under.is_empty() {
                let paragraph = self.fact(&under, self.wide);
                y = piece.text(self.titles, y, &paragraph);
            }
        } else {
            self.room_and_leads(&mut piece, session, baseline);
        }
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
    fn panels(&mut self, piece: &mut Piece, session: &SessionView, top: f64) -> Vec<f64> {
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
            let mut title = self.title(&first, role::BODY, measure);
            if pause {
                title = title.cut(Cut::Regular);
            }
            let title = self.sheet.set(&title);
            let mut end = panel.text(title_x, 0.0, &title);
            panel.text_on(clock_x, title.baseline(), &clock);
            if self.look.side {
                let (x, _, code, rtl) = self.side_column(true);
                let words = in_language(&child.title, &code).unwrap_or_default();
                let mut setting = self.title(words, role::BODY, 71.0).in_language(&code, rtl);
                setting.style = self.sheet.style_of(role::BODY, rtl);
                let paragraph = self.sheet.set(&setting);
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
            piece.add(y, &panel);
            y += panel.height;
        }
        piece.upright(self.titles + R2 / 2.0, top, y - top, R2);
        cuts
    }

    /// Cells under bars of their own; returns the places between their rows.
    fn cells(
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
                y += 3.0;
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
    fn own_time(&self, session: &SessionView, common: (i32, Option<i32>)) -> Option<String> {
        if (session.start, session.end) == common {
            return None;
        }
        let start = self.sheet.first.clock(session.start);
        // Kept left to right, so that the earlier time is read first in both directions by its own digits.
        Some(session.end.map_or(start.clone(), |end| format!("{start}–{}", self.sheet.first.clock(end))))
    }

    fn cell(&mut self, session: &SessionView, x: f64, measure: f64, common: (i32, Option<i32>)) -> Piece {
        let mut cell = Piece::new();
        let mut y = self.title_pair(&mut cell, session, x, UNDER_BAR, (role::BODY, role::SUB), measure)
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
        cell
    }

    fn parallel(&mut self, slot: &Slot, sessions: &[&SessionView]) -> (Piece, Vec<f64>) {
        let mut piece = Piece::new();
        let baseline = self.times(&mut piece, slot.start(), slot.end(), role::LEAD, Cut::Bold);
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

    fn side_pair(&mut self, piece: &mut Piece, session: &SessionView, y: f64, role: Style) -> f64 {
        let mut end = y;
        for second in [false, true] {
            let (x, _, code, rtl) = self.side_column(second);
            let title = if second {
                in_language(&session.title, &code).unwrap_or_default()
            } else {
                best(&session.title, &code)
            };
            let title = if session.label.is_empty() {
                title.to_owned()
            } else {
                format!("{}\u{2002}{title}", session.label)
            };
            let mut setting = self.title(&title, role, 71.0).in_language(&code, rtl);
            setting.style = self.sheet.style_of(role, rtl);
            let paragraph = self.sheet.set(&setting);
            end = end.max(piece.text(x, y, &paragraph));
        }
        end
    }

    fn side_session(
        &mut self,
        mut piece: Piece,
        session: &SessionView,
        side_by_side: bool,
    ) -> (Piece, Vec<f64>) {
        let mut y = self.side_pair(&mut piece, session, 0.0, role::LEAD);
        let under = self.where_and_who(session, "; ");
        if !under.is_empty() {
            let paragraph = self.fact(&under, self.wide);
            y = piece.text(self.titles, y + 0.75, &paragraph);
        }
        let cuts = if session.children.is_empty() {
            Vec::new()
        } else if side_by_side {
            let children: Vec<&SessionView> = session.children.iter().collect();
            self.cells(&mut piece, &children, y + White::of(self.look).cells, session)
        } else {
            self.panels(&mut piece, session, y + 2.4)
        };
        (piece, cuts)
    }

    fn side_cell(&mut self, session: &SessionView, common: (i32, Option<i32>)) -> Piece {
        let mut cell = Piece::new();
        let y = self.side_pair(&mut cell, session, UNDER_BAR, role::BODY);
        let under: Vec<String> =
            self.own_time(session, common).into_iter().chain([self.where_and_who(session, "; ")]).collect();
        let under = under.into_iter().filter(|u| !u.is_empty()).collect::<Vec<_>>().join(" · ");
        if !under.is_empty() {
            let paragraph = self.fact(&under, self.wide);
            cell.text(self.titles, y + 0.45, &paragraph);
        }
        cell
    }

    /// What stands above the rest of a session that goes on overleaf.
    fn continued(&mut self, session: &SessionView) -> Piece {
        let mut piece = Piece::new();
        self.times(&mut piece, session.start, None, role::LEAD, Cut::Bold);
        let title = best(&session.title, self.sheet.first.code());
        let spans = vec![
            Span::new(format!("{title} "), Cut::Bold),
            Span::new(self.sheet.first.get("paper-continued"), Cut::Regular),
        ];
        let setting = self.sheet.spans(spans, role::LEAD).within(self.wide);
        let paragraph = self.sheet.set(&setting);
        piece.text(self.titles, 0.0, &paragraph);
        piece.height += 2.1;
        piece
    }
}
