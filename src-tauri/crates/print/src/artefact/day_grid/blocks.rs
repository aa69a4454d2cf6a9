//! The blocks of a day in their rooms.

use super::RoomView;
use super::look::{GridLook, RUNGS};
use super::page::Times;
use super::rooms::{Column, Shown, width};
use crate::artefact::time_grid::block::{Content, fill_alike};
use crate::artefact::time_grid::{drawn_end, is_off, is_pause, titles};
use crate::page::{Area, Paint, R0, R1, R2, T1};
use crate::piece::Piece;
use crate::setting::{Cut, Setting, Span, Style};
use crate::sheet::{Sheet, best, in_language};

/// White under each block.
const AIR: f64 = 0.9;
/// Between blocks of one room at the same time.
const SPLIT: f64 = 1.5;

pub(super) struct Blocks<'a> {
    pub sheet: &'a mut Sheet,
    pub look: &'a GridLook,
    pub times: &'a Times,
    pub mono: bool,
    pub bottom: f64,
    pub rooms: &'a [RoomView],
    /// Whether a title ended in an ellipsis or a block stood over the end of the page.
    pub cut: bool,
}

/// A session where it stands.
struct Standing<'s, 'd> {
    shown: &'s Shown<'d>,
    area: Area,
}

impl Blocks<'_> {
    pub fn draw(&mut self, piece: &mut Piece, sessions: &[Shown<'_>], columns: &[Column]) {
        let wide = width(columns.len(), self.look, self.sheet.body);
        let first = self.sheet.margin + self.look.axis;
        let all = self.sheet.body - self.look.axis;
        let mut standing: Vec<Standing> = Vec::new();
        let mut bands: Vec<Standing> = Vec::new();
        let mut evening_rows = EveningRows::default();
        for shown in sessions {
            let row = if self.times.hours.in_evening(shown.session) { evening_rows.row(shown) } else { 0 };
            let (top, bottom) = self.times.span(shown.session, drawn_end(shown.session), row);
            let height = (bottom - top - AIR).max(self.look.line.leading);
            self.cut |= top + height > self.bottom + 1.0;
            let area = Area { x: first, y: top, width: all, height };
            if is_pause(shown.session) {
                bands.push(Standing { shown, area });
                continue;
            }
            let elsewhere = shown.is_elsewhere(self.rooms, sessions);
            if shown.session.everywhere || shown.has_no_room(self.rooms) && !elsewhere {
                standing.push(Standing { shown, area });
            } else {
                for (at, column) in columns.iter().enumerate() {
                    let here = match column {
                        Column::Room(room) => shown.session.rooms.contains(&room.name),
                        Column::Elsewhere => elsewhere,
                    };
                    if here {
                        let x = first + at as f64 * (wide + self.look.gap);
                        standing.push(Standing { shown, area: Area { x, width: wide, ..area } });
                    }
                }
            }
        }
        for band in &bands {
            self.band(piece, band);
        }
        lanes(&mut standing);
        self.blocks(piece, &standing);
    }

    fn band(&mut self, piece: &mut Piece, band: &Standing) {
        if !self.mono {
            piece.fill(band.area, Paint::Grey(T1));
        }
        let session = band.shown.session;
        let top = (self.look.line.leading * 0.5).min((band.area.height - self.look.line.leading) / 2.0);
        let mut spans = vec![Span::new(best(&session.title, self.sheet.first.code()), Cut::Regular)];
        let second = self.sheet.second.as_ref().map(|s| (s.code().to_owned(), s.right_to_left));
        if let Some((code, rtl)) = second
            && let Some(text) = in_language(&session.title, &code).filter(|t| *t != spans[0].text)
        {
            spans[0].text.push_str(" · ");
            spans.push(Span::new(text, if rtl { Cut::Regular } else { Cut::Italic }));
        }
        self.line(piece, band, top, spans);
    }

    /// Time and title on one line.
    fn line(&mut self, piece: &mut Piece, standing: &Standing, top: f64, spans: Vec<Span>) {
        let (area, look) = (standing.area, self.look);
        let clock = self.sheet.first.clock(standing.shown.session.start);
        let clock = self.sheet.setting(clock, look.line).tabular();
        let clock = self.sheet.set(&clock);
        piece.text(area.x + look.block.pad_x, area.y + top, &clock);
        let x = area.x + look.block.pad_x + look.block.clock;
        let measure = area.x + area.width - look.block.pad_x - x;
        let mut setting = self.sheet.spans(spans, look.line);
        let natural = self.sheet.engine.width(&setting);
        if natural > measure {
            setting = self.tight(setting, natural, measure);
        }
        let paragraph = self.sheet.set(&setting);
        piece.text_on(x, area.y + top + clock.baseline(), &paragraph);
    }

    /// A line that is too long: smaller, without the second language, without its last words.
    fn tight(&mut self, mut setting: Setting, natural: f64, measure: f64) -> Setting {
        let least = 0.85;
        if natural * least <= measure {
            setting.style.size *= measure / natural;
            return setting;
        }
        if setting.spans.len() > 1 {
            setting.spans.truncate(1);
            let text = &mut setting.spans[0].text;
            text.truncate(text.trim_end_matches(" · ").len());
            let natural = self.sheet.engine.width(&setting);
            if natural <= measure {
                return setting;
            }
        }
        setting.style.size *= least;
        let words: Vec<String> = setting.spans[0].text.split_whitespace().map(str::to_owned).collect();
        for kept in (1..=words.len()).rev() {
            let whole = kept == words.len();
            let text = words[..kept].join(" ");
            setting.spans[0].text = if whole { text } else { format!("{text}…") };
            if self.sheet.engine.width(&setting) <= measure {
                self.cut |= !whole;
                return setting;
            }
        }
        self.cut = true;
        setting.within(measure)
    }

    fn blocks(&mut self, piece: &mut Piece, standing: &[Standing]) {
        let low = self.look.block.title.leading * 2.0 + self.look.block.pad_y;
        let (strips, blocks): (Vec<&Standing>, Vec<&Standing>) =
            standing.iter().partition(|s| s.area.height < low);
        // Siblings are those that run at one time: they share the smallest size.
        let mut done = vec![false; blocks.len()];
        for at in 0..blocks.len() {
            if done[at] {
                continue;
            }
            let alike: Vec<usize> = (at..blocks.len())
                .filter(|o| {
                    !done[*o]
                        && blocks[*o].shown.session.start == blocks[at].shown.session.start
                        && drawn_end(blocks[*o].shown.session) == drawn_end(blocks[at].shown.session)
                })
                .collect();
            let contents: Vec<(Content, f64, f64)> = alike
                .iter()
                .map(|o| (self.content(blocks[*o].shown), blocks[*o].area.width, blocks[*o].area.height))
                .collect();
            let filled = fill_alike(self.sheet, &contents, &self.look.block, &RUNGS);
            for (o, filled) in alike.into_iter().zip(filled) {
                done[o] = true;
                self.cut |= filled.cut;
                Self::frame(piece, blocks[o]);
                piece.add_at(blocks[o].area.x, blocks[o].area.y, &filled.piece);
            }
        }
        for strip in strips {
            self.strip(piece, strip);
        }
    }

    /// White over the hour lines, with a bar on top; dashed all round when it is off the programme.
    fn frame(piece: &mut Piece, standing: &Standing) {
        let area = standing.area;
        piece.fill(area, Paint::Grey(1.0));
        if is_off(standing.shown.session) {
            piece.dashed_outline(area, R1);
        } else {
            piece.outline(area, R0);
            piece.rule(area.x, area.y, area.width, R2);
        }
    }

    fn strip(&mut self, piece: &mut Piece, standing: &Standing) {
        let area = standing.area;
        let white = Area { y: area.y + 0.1, height: area.height + AIR / 2.0, ..area };
        piece.fill(white, Paint::Grey(1.0));
        if is_off(standing.shown.session) {
            piece.dashed(area.x, area.y, area.width, R1);
        } else {
            piece.rule(area.x, area.y, area.width, R1);
        }
        let top = ((area.height - self.look.line.leading) / 2.0).clamp(0.1, self.look.line.leading * 0.4);
        let language = self.sheet.first.code().to_owned();
        let mut shown = self.titles(standing.shown, &language);
        let room = area.width - 2.0 * self.look.block.pad_x - self.look.block.clock;
        let bold = |text: &str, style: Style, sheet: &Sheet| sheet.setting(text, style).bold();
        let full = bold(shown.first().map(String::as_str).unwrap_or_default(), self.look.line, self.sheet);
        let title = if self.sheet.engine.width(&full) <= room {
            shown.swap_remove(0)
        } else {
            shown.pop().unwrap_or_default()
        };
        self.line(piece, standing, top, vec![Span::new(title, Cut::Bold)]);
    }

    /// Titles from the fullest to the shortest; a part without a letter is named after its whole.
    fn titles(&self, shown: &Shown, language: &str) -> Vec<String> {
        let own = titles(shown.session, language);
        let Some(parent) = shown.parent.filter(|_| shown.session.label.is_empty()) else { return own };
        let whole = titles(parent, language);
        let short = whole.last();
        let of = |whole: Option<&String>, part: Option<&String>| {
            let (whole, part) = (whole.map_or("", String::as_str), part.map_or("", String::as_str));
            self.sheet.first.say("grid-part-of", &[("whole", whole.into()), ("part", part.into())])
        };
        let mut all = vec![of(short, own.first()), of(short, own.last())];
        all.extend(own.last().cloned());
        all.dedup();
        all
    }

    fn content(&self, shown: &Shown) -> Content {
        let words = &self.sheet.first;
        let language = words.code();
        let session = shown.session;
        let nested = session
            .children
            .iter()
            .map(|c| (words.clock(c.start), titles(c, language).pop().unwrap_or_default()))
            .collect();
        let mut facts = vec![session.leads.join("; "), session.language_note.clone()];
        // Where no column says where it is, the block does.
        if shown.has_no_room(self.rooms) && !session.room.is_empty() {
            facts.insert(0, session.room.clone());
        }
        facts.retain(|f| !f.is_empty());
        Content {
            start: words.clock(session.start),
            end: session.end.map(|e| words.clock(e)).unwrap_or_default(),
            titles: self.titles(shown, language),
            nested,
            facts,
            ..Content::default()
        }
    }
}

/// Puts sessions that share a room and a time side by side inside their column.
fn lanes(standing: &mut [Standing]) {
    for at in 0..standing.len() {
        let x = standing[at].area.x;
        let meets: Vec<usize> = (0..standing.len())
            .filter(|o| standing[*o].area.x == x && standing[*o].shown.meets(standing[at].shown))
            .collect();
        // Only whole clusters are parted, at their first member.
        if meets.len() < 2 || meets[0] != at {
            continue;
        }
        let count = meets.len() as f64;
        let wide = (standing[at].area.width - SPLIT * (count - 1.0)) / count;
        for (lane, o) in meets.into_iter().enumerate() {
            // A hair to the side at least, so that no later cluster takes it for a whole column.
            standing[o].area.x = x + lane as f64 * (wide + SPLIT) + 1e-6;
            standing[o].area.width = wide;
        }
    }
}

/// Which row of the evening a session stands in: those that meet share one.
#[derive(Default)]
struct EveningRows {
    rows: Vec<(i32, i32)>,
}

impl EveningRows {
    fn row(&mut self, shown: &Shown) -> usize {
        let (start, end) = (shown.session.start, drawn_end(shown.session));
        if let Some(last) = self.rows.last_mut()
            && start < last.1
        {
            last.1 = last.1.max(end);
        } else {
            self.rows.push((start, end));
        }
        self.rows.len() - 1
    }
}
