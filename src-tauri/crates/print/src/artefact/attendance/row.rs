//! A row of the signature sheet: number, name, organisation, photo consent.

use warsha_words::Arg;

use super::cell::{self, ROW};
use super::pages::{PAD, Pages, Ready};
use super::{AttendanceRow, Photo};
use crate::artefact::Overflow;
use crate::fit::{Limits, fit};
use crate::marks;
use crate::piece::Piece;
use crate::setting::Cut;
use crate::sheet::role;

impl Pages<'_> {
    pub(super) fn row(&mut self, row: &AttendanceRow) -> Ready {
        let name_width = self.columns.name.1 - 2.0 * PAD;
        let name = cell::name(self.sheet, row, name_width);
        let name = cell::set(self.sheet, &name, self.columns.name.0 + PAD, name_width);
        let organisation = cell::organisation(self.sheet, row);
        let (x, width) = self.columns.organisation;
        let organisation = cell::set(self.sheet, &organisation, x + PAD, width - 2.0 * PAD);
        let rows = name.rows.max(organisation.rows);
        let what = if row.protected {
            self.sheet.first.say("paper-delegate-number", &[("number", Arg::from(row.number))])
        } else {
            format!("{} {}", row.given, row.family).trim().to_owned()
        };
        for cell in [&name, &organisation] {
            let detail = match cell {
                c if c.cut => "over-the-edge",
                c if c.rows > 1 => "tall-row",
                c if c.size < 8.0 => "small-type",
                _ => continue,
            };
            self.overflows.push(Overflow { what: what.clone(), detail });
        }
        let mut piece = Piece::new();
        for cell in [name, organisation] {
            piece.add((rows - cell.rows) as f64 * ROW / 2.0, &cell.piece);
        }
        self.number(&mut piece, row.number, rows);
        self.photo(&mut piece, row.photo, rows);
        piece.height = rows as f64 * ROW;
        Ready { piece, rows, number: row.number }
    }

    pub(super) fn blank(&mut self, number: u32) -> Ready {
        let mut piece = Piece::new();
        self.number(&mut piece, number, 1);
        self.photo(&mut piece, Photo::Unknown, 1);
        piece.height = ROW;
        Ready { piece, rows: 1, number }
    }

    pub(super) fn number(&mut self, piece: &mut Piece, number: u32, rows: usize) {
        let text = self.digits(number);
        // Four digits are wider than the column at the usual size.
        let (x, width) = self.columns.number;
        let setting = self.sheet.setting(text, role::LEAD).bold().tabular();
        let limits = Limits { max: 10.5, soft: 7.0, hard: 6.0, lines: 1, leading: 1.4 };
        let paragraph = fit(&mut self.sheet.engine, &setting, width - 1.0, limits);
        piece.text(x, (rows as f64 * ROW - paragraph.height()) / 2.0, &paragraph);
    }

    pub(super) fn photo(&mut self, piece: &mut Piece, photo: Photo, rows: usize) {
        let (x, width) = self.columns.photo;
        let (x, width) = (x + PAD, width - 2.0 * PAD);
        let middle = rows as f64 * ROW / 2.0;
        let (shape, key) = match photo {
            Photo::Yes => (marks::photo_yes(0.0, 0.0, 4.0), "paper-photo-yes"),
            Photo::Ask => (marks::photo_ask(0.0, 0.0, 4.0), "paper-photo-ask"),
            Photo::No => (marks::photo_no(0.0, 0.0, 4.0), "paper-photo-no"),
            Photo::Unknown => {
                let words =
                    ["paper-photo-yes", "paper-photo-ask", "paper-photo-no"].map(|k| self.sheet.first.get(k));
                let wide = self.sheet.setting(words.join("\u{2003}"), role::SMALL);
                let paragraph = if self.sheet.engine.width(&wide) <= width {
                    self.sheet.set(&wide.within(width))
                } else {
                    // Words to be circled must stay legible: a second line is better than small type.
                    let close = self.sheet.setting(words.join("  "), role::SMALL);
                    let size = close.style.size;
                    let limits =
                        Limits { max: size, soft: 0.9 * size, hard: 0.8 * size, lines: 2, leading: 1.33 };
                    fit(&mut self.sheet.engine, &close, width, limits)
                };
                piece.text(x, middle - paragraph.height() / 2.0, &paragraph);
                return;
            }
        };
        piece.mark(x, middle - 2.0, 4.0, shape);
        let word = self.sheet.first.get(key);
        let paragraph = self.one_line(&word, role::SMALL, Cut::Regular, width - 5.8);
        piece.text(x + 5.8, middle - paragraph.height() / 2.0, &paragraph);
    }
}
