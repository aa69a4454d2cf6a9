//! The end of the sheet: signatures of those who answer for it, counts by page, instructions.

use std::rc::Rc;

use warsha_words::Arg;

use super::pages::{Pages, TABLE_TOP, label, mid_sentence};
use super::{PeriodSession, PeriodView};
use crate::artefact::Overflow;
use crate::fit::{Limits, fit};
use crate::page::{Area, Page, R0, R2};
use crate::paragraph::Paragraph;
use crate::piece::Piece;
use crate::setting::{Align, Cut, Style};
use crate::sheet::{best, role};

impl Pages<'_> {
    /// Signature blocks at `top`, then counts by page (unless they have a page of their own) and instructions.
    pub(super) fn blocks(&mut self, page: &mut Page, top: f64, pages: Option<usize>) {
        let mut piece = Piece::new();
        let count = self.view.periods.len() + 1;
        let width = (self.sheet.body - 4.0 * (count as f64 - 1.0)) / count as f64;
        let mut blocks: Vec<(String, &str, String)> = self
            .view
            .periods
            .iter()
            .map(|p| {
                let args = [("period", Arg::from(mid_sentence(&self.sheet.first, p)))];
                let heading = if self.is_of_session() {
                    self.sheet.first.get("paper-facilitator")
                } else {
                    self.sheet.first.say("paper-facilitator-for", &args)
                };
                (heading, "paper-signature-and-time", p.facilitator.clone())
            })
            .collect();
        let checked = self.sheet.first.get("paper-checked-by-organiser");
        blocks.push((checked, "paper-signature-and-date", self.view.checked_by.clone()));
        for (at, (heading, under, name)) in blocks.into_iter().enumerate() {
            let x = self.sheet.margin + at as f64 * (width + 4.0);
            piece.rule(x, top, width, R2);
            let heading = self.one_line(&heading, role::LEAD, Cut::Bold, width);
            let y = piece.text(x, top + 2.1, &heading) + 13.5;
            piece.rule(x, y, width, R0);
            let under = self.sheet.first.get(under);
            let under = self.one_line(&under, role::SMALL, Cut::Regular, width);
            let y = piece.text(x, y + 0.9, &under);
            if name.trim().is_empty() {
                let label = self.sheet.first.get("paper-name");
                let label = self.one_line(&label, role::SMALL, Cut::Regular, width / 3.0);
                // It ends above what follows, however high the letters of the script are.
                let end = piece.text(x, (y + 3.0).min(top + 32.0 - label.height()), &label);
                let start = label.width() + 2.0;
                piece.rule(x + start, end - 0.75, width - start, R0);
                continue;
            }
            let name = self.sheet.typed(&name, role::BODY).bold();
            let limits = Limits { max: name.style.size, soft: 7.5, hard: 6.0, lines: 2, leading: 1.33 };
            let name = fit(&mut self.sheet.engine, &name, width, limits);
            piece.text(x, y, &name);
        }
        let top = top + 34.0;
        let mut x = self.sheet.margin;
        if let Some(pages) = pages {
            let width = self.counts(&mut piece, (x, 45.0), top, &(1..=pages).collect::<Vec<_>>(), pages);
            x = (x + width + 8.0).max(self.sheet.margin + 107.0);
        }
        self.instructions(&mut piece, x, top);
        piece.stamp(page, 0.0, self.sheet.mirrored());
    }

    /// Titles and hours as in the programme, a line for each period.
    fn told_sessions(&self) -> Vec<String> {
        let words = &self.sheet.first;
        let told = |session: &PeriodSession| {
            let args = [
                ("from", Arg::from(words.clock(session.from))),
                ("to", Arg::from(words.clock(session.to))),
                ("title", Arg::from(best(&session.title, words.code()))),
            ];
            words.say("paper-sheet-session", &args)
        };
        let of_period = |period: &PeriodView| {
            let sessions: Vec<String> = period.sessions.iter().map(told).collect();
            let sessions = sessions.join(if self.sheet.mirrored() { "؛ " } else { "; " });
            let args = [("period", Arg::from(label(words, period))), ("sessions", Arg::from(sessions))];
            words.say("paper-sheet-sessions", &args)
        };
        self.view.periods.iter().filter(|period| !period.sessions.is_empty()).map(of_period).collect()
    }

    pub(super) fn instructions(&mut self, piece: &mut Piece, x: f64, top: f64) {
        let measure = self.sheet.margin + self.sheet.body - x;
        let bottom = self.sheet.height - 19.5;
        let mut texts = vec![
            (false, self.sheet.first.get("paper-sign-yourself")),
            (false, self.sheet.first.get("paper-sign-why")),
        ];
        if let Some(second) = &self.sheet.second {
            texts.push((true, second.get("paper-sign-yourself")));
        }
        let instructions = texts.len();
        texts.extend(self.told_sessions().into_iter().map(|told| (false, told)));
        const SIZES: [Style; 4] = [role::BODY, role::TABLE, role::SMALL, Style::new(7.0, 3.2)];
        // The instructions get smaller rather than losing a sentence. What took place goes before they run into the foot.
        let told = texts.len();
        let tries = SIZES.map(|style| (style, texts.len())).into_iter();
        let shorter = SIZES.map(|style| (style, instructions)).into_iter();
        for (style, count) in tries.chain(shorter) {
            let texts = &texts[..count];
            let set: Vec<Rc<Paragraph>> = texts
                .iter()
                .map(|(second, text)| {
                    let setting = if *second {
                        self.sheet.second_setting(text, style, false)
                    } else {
                        self.sheet.setting(text, style)
                    };
                    self.sheet.set(&setting.within(measure))
                })
                .collect();
            let height = set.iter().map(|p| p.height()).sum::<f64>() + 2.25 * (set.len() as f64 - 1.0);
            let is_last = style == SIZES[3] && count == instructions;
            if top + height > bottom && !is_last {
                continue;
            }
            if count < told {
                let what = self.sheet.first.get("paper-sheet-sessions-head");
                self.overflows.push(Overflow { what, detail: "left-out" });
            }
            let mut y = top;
            for paragraph in set {
                y = piece.text(x, y, &paragraph) + 2.25;
            }
            return;
        }
    }

    /// Boxes for the number of signatures on each of `numbers`; returns the width.
    pub(super) fn counts(
        &mut self,
        piece: &mut Piece,
        (x, label_width): (f64, f64),
        top: f64,
        numbers: &[usize],
        pages: usize,
    ) -> f64 {
        let step = 24.0;
        let heading = self.sheet.first.get("paper-signatures");
        let heading = self.one_line(&heading, role::SMALL, Cut::Bold, label_width - 3.0);
        piece.text(x, top, &heading);
        for (at, period) in self.view.periods.iter().enumerate() {
            let name = if self.is_of_session() { String::new() } else { label(&self.sheet.first, period) };
            let setting = self.sheet.setting(name, role::SMALL);
            let fitted = self.fitted(&setting, 20.0);
            let mut setting = setting.within(20.0).aligned(Align::Centre);
            setting.style = Style::new(fitted.size / crate::text::POINT, fitted.leading);
            let paragraph = self.sheet.set(&setting);
            piece.text(x + label_width + at as f64 * step, top, &paragraph);
        }
        let (pitch, height) = if numbers.len() > 3 { (7.6, 6.8) } else { (8.1, 7.5) };
        for (at, number) in numbers.iter().enumerate() {
            let y = top + 4.8 + at as f64 * pitch;
            let key = if *number == pages { "paper-page-and-total" } else { "paper-page-number" };
            let words = self.sheet.first.say(key, &[("page", Arg::from(*number))]);
            let words = self.one_line(&words, role::TABLE, Cut::Regular, label_width - 3.0);
            piece.text(x, y + (height - words.height()) / 2.0, &words);
            for period in 0..self.view.periods.len() {
                let x = x + label_width + period as f64 * step;
                piece.outline(Area { x, y, width: 20.0, height }, R0);
            }
        }
        label_width + step * self.view.periods.len() as f64 - 4.0
    }

    /// The counts of a long sheet on a page of their own, in columns.
    pub(super) fn counts_page(&mut self, page: &mut Page, pages: usize) {
        let mut piece = Piece::new();
        piece.rule(self.sheet.margin, TABLE_TOP, self.sheet.body, R2);
        let label = 34.0;
        let width = label + 24.0 * self.view.periods.len() as f64 + 8.0;
        let columns = ((self.sheet.body + 8.0) / width).floor().max(1.0) as usize;
        let numbers: Vec<usize> = (1..=pages).collect();
        let rows = pages.div_ceil(columns);
        for (at, part) in numbers.chunks(rows.max(1)).enumerate() {
            let x = self.sheet.margin + at as f64 * width;
            self.counts(&mut piece, (x, label), TABLE_TOP + 3.0, part, pages);
        }
        piece.stamp(page, 0.0, self.sheet.mirrored());
    }
}
