//! A day's column: blocks whose height is their length.

use crate::artefact::programme::SessionView;
use crate::artefact::programme::slots::{Slot, all_at_once, slots_of};
use crate::artefact::time_grid::block::{Content, Look, Rung, fill, fill_alike};
use crate::artefact::time_grid::hours::Hours;
use crate::artefact::time_grid::{drawn_end, is_off, is_pause};
use crate::page::{Area, Paint, R0, R1, R2, T1};
use crate::piece::Piece;
use crate::setting::{Cut, Span, Style};
use crate::sheet::{Sheet, best};

/// Breaks, strips and panels.
pub(super) const CELL: Style = Style::new(7.5, 3.3);
/// White under each block.
const AIR: f64 = 0.75;
/// A block lower than this is a strip: one line under a thin rule.
const STRIP: f64 = 5.0;
/// Between blocks side by side.
const SPLIT: f64 = 1.5;
/// Blocks side by side narrower than this become a list under their bars.
const NARROWEST: f64 = 15.0;
/// A title column narrower than this takes the time into its first line.
const NARROW_TITLE: f64 = 24.0;

const LOOK: Look = Look {
    title: Style::new(8.0, 3.5),
    start: Style::new(8.0, 3.5),
    both_times: false,
    facts: Style::new(8.0, 3.5),
    nested: CELL,
    pad_x: 1.35,
    pad_y: 0.6,
    clock: 9.5,
};

/// What is given up for a title: first the short title is taken, then smaller type, then the room; panels go last.
const RUNGS: [Rung; 12] = [
    Rung::new(false, 1.0, 1, true),
    Rung::new(true, 1.0, 1, true),
    Rung::new(false, 0.9375, 1, true),
    Rung::new(true, 0.9375, 1, true),
    Rung::new(true, 0.875, 1, true),
    Rung::new(false, 0.9375, 0, true),
    Rung::new(true, 0.9375, 0, true),
    Rung::new(false, 0.9375, 1, false),
    Rung::new(true, 0.9375, 1, false),
    Rung::new(true, 0.875, 1, false),
    Rung::new(false, 0.875, 0, false),
    Rung::new(true, 0.875, 0, false),
];

pub(super) struct Column<'s> {
    pub sheet: &'s mut Sheet,
    pub mono: bool,
    pub x: f64,
    pub wide: f64,
    pub bottom: f64,
    /// Whether a title ended in an ellipsis, or a block stood over the end of the page.
    pub cut: bool,
}

/// Where a block stands.
#[derive(Clone, Copy)]
struct Place {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Column<'_> {
    /// Draws a day; returns what runs along while others follow one another, for the head.
    pub fn day<'d>(
        &mut self,
        piece: &mut Piece,
        sessions: impl Iterator<Item = &'d SessionView>,
        hours: Hours,
        y: &dyn Fn(i32) -> f64,
        evening: impl Fn(usize) -> (f64, f64),
    ) -> Vec<String> {
        let (slots, along) = slots_of(sessions);
        let mut taken = f64::NEG_INFINITY;
        let mut row = 0;
        for slot in &slots {
            let (top, bottom) = if hours.evening.is_some_and(|e| slot.start() >= e) {
                let (top, height) = evening(row);
                row += 1;
                (top, top + height)
            } else {
                let end = slot.sessions().iter().map(|s| drawn_end(s)).max().unwrap_or(slot.start());
                (y(slot.start()), y(end.min(hours.to)))
            };
            // Minutes too few for a line push what follows a little down.
            let top = top.max(taken);
            let height = (bottom - AIR - top).max(CELL.leading + 0.15);
            taken = top + height + if height < STRIP { 0.0 } else { AIR };
            self.cut |= top + height > self.bottom + 1.0;
            let place = Place { x: self.x, y: top, width: self.wide, height };
            match slot {
                Slot::Single(session) => self.single(piece, session, place, row > 0),
                Slot::Parallel(sessions) => self.split(piece, sessions, place, true, Some(y)),
            }
        }
        along.iter().map(|s| self.along(s)).collect()
    }

    fn along(&self, session: &SessionView) -> String {
        let start = self.sheet.first.clock(session.start);
        let end = session.end.map(|e| format!("–{}", self.sheet.first.clock(e))).unwrap_or_default();
        let title = best(&session.title, self.sheet.first.code());
        let room = if session.room.is_empty() { String::new() } else { format!(" · {}", session.room) };
        format!("{start}{end} {title}{room}")
    }

    fn single(&mut self, piece: &mut Piece, session: &SessionView, place: Place, late: bool) {
        if is_pause(session) {
            self.pause(piece, session, place);
        } else if place.height < STRIP {
            self.strip(piece, session, place);
        } else if session.children.len() > 1 && all_at_once(&session.children) {
            self.groups(piece, session, place);
        } else {
            let mut content = self.content(session);
            if late || is_off(session) {
                self.until(&mut content, session);
            }
            if place.width - 2.0 * LOOK.pad_x - LOOK.clock < NARROW_TITLE {
                content.inline = true;
            }
            let size = (place.width, place.height);
            let filled = fill(self.sheet, &content, &LOOK, &RUNGS, size, f64::INFINITY);
            self.cut |= filled.cut;
            Self::frame(piece, place, is_off(session));
            piece.add_at(place.x, place.y, &filled.piece);
        }
    }

    fn content(&self, session: &SessionView) -> Content {
        let language = self.sheet.first.code();
        let titles = titles(session, language);
        let nested = session
            .children
            .iter()
            .map(|c| {
                let title = titles_last(c, language);
                (self.sheet.first.clock(c.start), title)
            })
            .collect();
        Content {
            start: self.sheet.first.clock(session.start),
            titles,
            nested,
            facts: vec![session.room.clone()],
            ..Content::default()
        }
    }

    /// Says when it ends where its height does not.
    fn until(&self, content: &mut Content, session: &SessionView) {
        let Some(end) = session.end else { return };
        let until = self.sheet.first.say("grid-until", &[("time", self.sheet.first.clock(end).into())]);
        let room = content.facts.first().filter(|r| !r.is_empty());
        content.facts = vec![room.map_or(until.clone(), |room| format!("{room} · {until}"))];
    }

    /// White with a bar on top; dashed all round when it is off the programme.
    fn frame(piece: &mut Piece, place: Place, off: bool) {
        let area = Area { x: place.x, y: place.y, width: place.width, height: place.height };
        if off {
            piece.dashed_outline(area, R1);
        } else {
            piece.outline(area, R0);
            piece.rule(place.x, place.y, place.width, R2);
        }
    }

    fn pause(&mut self, piece: &mut Piece, session: &SessionView, place: Place) {
        if !self.mono {
            let area = Area { x: place.x, y: place.y, width: place.width, height: place.height };
            piece.fill(area, Paint::Grey(T1));
        }
        let top = 1.45_f64.min((place.height - CELL.leading) / 2.0);
        self.line(piece, session, place, top, Cut::Regular);
    }

    fn strip(&mut self, piece: &mut Piece, session: &SessionView, place: Place) {
        if is_off(session) {
            piece.dashed(place.x, place.y, place.width, R1);
        } else {
            piece.rule(place.x, place.y, place.width, R1);
        }
        self.line(piece, session, place, ((place.height - CELL.leading) / 2.0).clamp(0.1, 0.75), Cut::Bold);
    }

    /// A strip is as high as a Latin line; the letters of other scripts keep inside it.
    fn line_style(&self) -> Style {
        if self.sheet.mirrored() { CELL.times(0.9) } else { CELL }
    }

    /// Time and title on one line: the short title, then smaller, then without its last words.
    fn line(&mut self, piece: &mut Piece, session: &SessionView, place: Place, top: f64, cut: Cut) {
        let inline = place.width - 2.0 * LOOK.pad_x - LOOK.clock < NARROW_TITLE;
        let clock_wide = if inline { LOOK.clock - 1.2 } else { LOOK.clock };
        let clock = self.sheet.first.clock(session.start);
        let clock = self.sheet.setting(clock, self.line_style()).tabular();
        let clock = self.sheet.set(&clock);
        // Larger type of another script keeps the middle of its line.
        let top = top - (clock.leading - CELL.leading) / 2.0;
        piece.text(place.x + LOOK.pad_x, place.y + top, &clock);
        let x = place.x + LOOK.pad_x + clock_wide;
        let measure = place.x + place.width - LOOK.pad_x - x;
        let titles = titles(session, self.sheet.first.code());
        let (setting, whole) = self.one_line(&titles, cut, measure);
        self.cut |= !whole;
        let paragraph = self.sheet.set(&setting);
        piece.text_on(x, place.y + top + clock.baseline(), &paragraph);
    }

    fn one_line(&mut self, titles: &[String], cut: Cut, measure: f64) -> (crate::setting::Setting, bool) {
        let set = |sheet: &Sheet, text: &str, style| sheet.setting(text, style).cut(cut);
        let smaller = Style::new(self.line_style().size * 0.9334, CELL.leading);
        for style in [self.line_style(), smaller] {
            for title in titles {
                let setting = set(self.sheet, title, style);
                if self.sheet.engine.width(&setting) <= measure {
                    return (setting, true);
                }
            }
        }
        let style = smaller;
        let words: Vec<&str> = titles.last().map(|t| t.split_whitespace().collect()).unwrap_or_default();
        for kept in (1..words.len()).rev() {
            let setting = set(self.sheet, &format!("{}…", words[..kept].join(" ")), style);
            if self.sheet.engine.width(&setting) <= measure {
                return (setting, false);
            }
        }
        (set(self.sheet, words.first().copied().unwrap_or_default(), style).within(measure), false)
    }

    /// A title over blocks side by side.
    fn groups(&mut self, piece: &mut Piece, session: &SessionView, place: Place) {
        let children: Vec<&SessionView> = session.children.iter().collect();
        let mut content = self.content(session);
        content.nested.clear();
        content.facts.clear();
        let room = (place.height - 10.0).max(CELL.leading + 1.2);
        let rungs = [
            Rung::new(false, 1.0, 0, false),
            Rung::new(true, 1.0, 0, false),
            Rung::new(true, 0.9375, 0, false),
        ];
        let filled = fill(self.sheet, &content, &LOOK, &rungs, (place.width, room), f64::INFINITY);
        self.cut |= filled.cut;
        piece.add_at(place.x, place.y - 0.45, &filled.piece);
        let down = filled.piece.height + 0.45;
        let below = Place { y: place.y + down, height: (place.height - down).max(4.0), ..place };
        self.split(piece, &children, below, false, None);
    }

    /// Blocks side by side; a list under as many bars where they would be too narrow.
    fn split(
        &mut self,
        piece: &mut Piece,
        sessions: &[&SessionView],
        place: Place,
        clocks: bool,
        y: Option<&dyn Fn(i32) -> f64>,
    ) {
        let count = sessions.len() as f64;
        let wide = (place.width - SPLIT * (count - 1.0)) / count;
        if wide < NARROWEST || place.height < STRIP {
            return self.list(piece, sessions, place, wide, clocks);
        }
        let mut places = Vec::with_capacity(sessions.len());
        let mut blocks = Vec::with_capacity(sessions.len());
        let start = sessions.iter().map(|s| s.start).min().unwrap_or_default();
        for (at, session) in sessions.iter().enumerate() {
            let mut own = Place { x: place.x + at as f64 * (wide + SPLIT), width: wide, ..place };
            if let Some(y) = y {
                let later = (y(session.start) - y(start)).clamp(0.0, place.height - STRIP);
                let end = place.y + (y(drawn_end(session)) - y(start)) - AIR;
                own.y = place.y + later;
                own.height = (end.min(place.y + place.height) - own.y).max(STRIP);
            }
            let mut content = self.content(session);
            content.inline = true;
            if !clocks {
                content.start.clear();
            }
            blocks.push((content, own.width, own.height));
            places.push(own);
        }
        let filled = fill_alike(self.sheet, &blocks, &LOOK, &RUNGS);
        // A list keeps every word of a title that is too long for its block.
        if filled.iter().any(|f| f.cut) {
            return self.list(piece, sessions, place, wide, clocks);
        }
        for ((own, filled), session) in places.into_iter().zip(filled).zip(sessions) {
            Self::frame(piece, own, is_off(session));
            piece.add_at(own.x, own.y, &filled.piece);
        }
    }

    fn list(&mut self, piece: &mut Piece, sessions: &[&SessionView], place: Place, wide: f64, clocks: bool) {
        piece.outline(Area { x: place.x, y: place.y, width: place.width, height: place.height }, R0);
        for at in 0..sessions.len() {
            piece.rule(place.x + at as f64 * (wide + SPLIT), place.y, wide, R2);
        }
        let measure = place.width - 2.0 * LOOK.pad_x;
        let language = self.sheet.first.code().to_owned();
        let room_below = place.height - 0.9;
        let rows =
            |sheet: &Sheet, style: Style, full: bool, with_room: bool| -> Vec<crate::setting::Setting> {
                sessions
                    .iter()
                    .map(|s| {
                        let titles = titles(s, &language);
                        let title = if full { titles.first() } else { titles.last() };
                        let mut spans = Vec::new();
                        if clocks {
                            spans.push(Span::new(
                                format!("{}\u{2002}", sheet.first.clock(s.start)),
                                Cut::Regular,
                            ));
                        }
                        spans.push(Span::new(title.cloned().unwrap_or_default(), Cut::Bold));
                        if with_room && !s.room.is_empty() {
                            spans.push(Span::new(format!(" · {}", s.room), Cut::Regular));
                        }
                        sheet.spans(spans, style).within(measure).hanging(2.0)
                    })
                    .collect()
            };
        let mut chosen = None;
        for (style, full, with_room) in [
            (CELL, true, true),
            (CELL, false, true),
            (CELL, true, false),
            (Style::new(7.0, 3.0), true, true),
            (Style::new(7.0, 3.0), false, true),
            (Style::new(7.0, 3.0), false, false),
        ] {
            let set: Vec<_> =
                rows(self.sheet, style, full, with_room).iter().map(|s| self.sheet.set(s)).collect();
            let height: f64 = set.iter().map(|p| p.height()).sum();
            let fits = height <= room_below;
            chosen = Some((set, fits));
            if fits {
                break;
            }
        }
        let Some((set, fits)) = chosen else { return };
        self.cut |= !fits;
        let mut y = place.y + 0.9;
        for paragraph in &set {
            y = piece.text(place.x + LOOK.pad_x, y, paragraph);
        }
    }
}

/// A session's titles from the fullest to the shortest, its letter before them.
fn titles(session: &SessionView, language: &str) -> Vec<String> {
    crate::artefact::time_grid::titles(session, language)
}

fn titles_last(session: &SessionView, language: &str) -> String {
    titles(session, language).pop().unwrap_or_default()
}
