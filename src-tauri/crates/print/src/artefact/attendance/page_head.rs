//! What stands above the table on every page, and the foot.

use warsha_words::Arg;

use super::pages::{Pages, TABLE_TOP, mid_sentence};
use crate::fit::{Limits, fit};
use crate::page::{Page, R0};
use crate::piece::Piece;
use crate::setting::Cut;
use crate::sheet::{best, role};

impl Pages<'_> {
    pub(super) fn page(&mut self, number: usize, total: usize, count_here: bool) -> Page {
        let mut page = self.sheet.page();
        let mut piece = if number == 1 { Piece::new() } else { Piece::artifact() };
        self.title_bar(&mut piece);
        self.facts(&mut piece);
        if number == 1 {
            let day = self.sheet.first.digits(&self.sheet.first.words.weekday_day_month(self.view.date));
            let session = best(&self.view.session, self.sheet.first.code()).to_owned();
            let mut parts = vec![self.sheet.first.get("paper-attendance"), session, day];
            parts.retain(|part| !part.is_empty());
            let title = parts.join(if self.sheet.mirrored() { "، " } else { ", " });
            piece.bookmark(0.0, 0, title);
        }
        piece.stamp(&mut page, 0.0, self.sheet.mirrored());
        let words = &self.sheet.first;
        let mut start =
            vec![words.say("paper-sheet", &[("sheet", Arg::from(self.view.sheet_code.as_str()))])];
        start.push(self.view.version.clone());
        if !self.view.printed_at.is_empty() {
            start.push(words.say("paper-printed", &[("when", Arg::from(self.view.printed_at.as_str()))]));
        }
        start.retain(|s| !s.is_empty());
        let start = start.join(if self.sheet.mirrored() { "، " } else { ", " });
        let middle = if count_here {
            let mut parts = vec![words.get("paper-signatures-on-page")];
            let of_session = self.is_of_session();
            parts.extend(self.view.periods.iter().map(|p| {
                if of_session {
                    "____".to_owned()
                } else {
                    format!("{} ____", mid_sentence(&self.sheet.first, p))
                }
            }));
            parts.join(" ")
        } else {
            String::new()
        };
        self.sheet.working_foot(&mut page, &start, &middle, (number, total));
        page
    }

    pub(super) fn title_bar(&mut self, piece: &mut Piece) {
        let sheet = &mut *self.sheet;
        let date = sheet.first.digits(&sheet.first.words.full_date(self.view.date));
        let args = [
            ("date", Arg::from(date)),
            ("day", Arg::from(self.view.day_number)),
            ("total", Arg::from(self.view.day_total)),
        ];
        let mut name = sheet.first.get("paper-attendance");
        if let Some(second) = &sheet.second {
            name = format!("{name} · {}", second.get("paper-attendance"));
        }
        let date = sheet.first.say("paper-attendance-date", &args);
        let session = best(&self.view.session, sheet.first.code());
        let qualifier = match session {
            "" => date,
            session => {
                let args = [("session", Arg::from(session)), ("date", Arg::from(date))];
                sheet.first.say("paper-attendance-session", &args)
            }
        };
        let workshop = best(&self.view.title, sheet.first.code()).to_owned();
        sheet.title_bar(piece, &name, &qualifier, &workshop, Some(R0));
    }

    /// Place, organiser, programme and donor, as far as they are known.
    pub(super) fn facts(&mut self, piece: &mut Piece) {
        let view = self.view;
        let leads = view.periods.first().map(|period| period.facilitator.clone()).unwrap_or_default();
        let leads = if self.is_of_session() { leads } else { String::new() };
        let facts = [
            ("paper-facilitator", &leads, 4.5),
            ("paper-place", &view.place, 5.0),
            ("paper-organiser", &view.organiser, 5.0),
            ("paper-programme-line", &view.programme, 3.0),
            ("paper-funded-by", &view.donor, 5.0),
        ];
        // What stands there shares the width; the columns of a sheet without leads are those of the grid.
        let columns = if leads.is_empty() { 266.0 / 15.0 } else { 22.5 };
        let step = self.sheet.body / columns;
        let mut x = self.sheet.margin;
        for (key, value, columns) in facts {
            if value.trim().is_empty() {
                continue;
            }
            let wide = columns * step - 4.0;
            let mut label = self.sheet.first.get(key);
            if let Some(second) = &self.sheet.second {
                let other = second.get(key);
                if other != label {
                    label = format!("{label} / {other}");
                }
            }
            let label = self.one_line(&label, role::SMALL, Cut::Regular, wide);
            let top = if self.sheet.mirrored() { 20.4 } else { 21.0 };
            let y = piece.text(x, top, &label);
            // A long value gets smaller until three lines of it stand above the table.
            let setting = self.sheet.typed(value, role::BODY).bold();
            let usual = setting.style.size;
            for max in [usual, 7.5, 6.0, 4.5] {
                let limits = Limits { max, soft: max.min(7.5), hard: 4.5, lines: 3, leading: 1.33 };
                let value = fit(&mut self.sheet.engine, &setting, wide, limits);
                if max == 4.5 || y + value.height() <= TABLE_TOP - 0.75 {
                    piece.text(x, y, &value);
                    break;
                }
            }
            x += columns * step;
        }
    }
}
