//! The table of a page: columns, head, grid.

use warsha_words::Arg;

use super::cell::ROW;
use super::pages::{PAD, Pages, Ready, TABLE_TOP, label};
use crate::page::{Page, R0, R1, R2};
use crate::piece::Piece;
use crate::setting::{Cut, Span};
use crate::sheet::{Sheet, role};

/// Height of its head.
const HEAD: f64 = 11.25;

/// Column starts and widths.
pub(super) struct Columns {
    pub number: (f64, f64),
    pub name: (f64, f64),
    pub organisation: (f64, f64),
    pub photo: (f64, f64),
    pub periods: Vec<(f64, f64)>,
}

impl Columns {
    pub fn new(sheet: &Sheet, periods: usize) -> Self {
        // One column need not be as wide as two; what it leaves goes to the organisation.
        let signatures = match periods {
            1 => 70.0,
            2 => 98.0,
            n => (98.0_f64).max(26.0 * n as f64).min(140.0),
        };
        let spare = 98.0 - signatures;
        let widths = [9.0, 60.0 + spare.min(0.0) * 0.3, 76.0 + spare.max(0.0) + spare.min(0.0) * 0.7, 23.0];
        let scale = sheet.body / 266.0;
        let mut x = sheet.margin;
        let mut next = |width: f64| {
            let column = (x, width * scale);
            x += width * scale;
            column
        };
        let [number, name, organisation, photo] = widths.map(&mut next);
        let each = signatures / periods as f64;
        let periods = (0..periods).map(|_| next(each)).collect();
        Self { number, name, organisation, photo, periods }
    }
}

impl Columns {
    fn starts(&self) -> Vec<f64> {
        let first = [&self.number, &self.name, &self.organisation, &self.photo];
        first.into_iter().chain(&self.periods).map(|c| c.0).collect()
    }
}

impl Pages<'_> {
    /// Head and rows; returns where they end. On later pages the head is a repetition.
    pub(super) fn table(&mut self, page: &mut Page, rows: &[Ready], later: bool) -> f64 {
        let mut piece = Piece::new();
        let (margin, body) = (self.sheet.margin, self.sheet.body);
        let starts = self.columns.starts();
        let mut head = Piece::new();
        self.head(&mut head);
        if later {
            head.silence();
        } else {
            head.cells(0, true, &starts);
        }
        piece.add(0.0, &head);
        let mut y = TABLE_TOP + HEAD;
        piece.rule(margin, y, body, R1);
        for row in rows {
            let mut cells = row.piece.clone();
            cells.cells(row.number, false, &starts);
            piece.add(y, &cells);
            y += row.rows as f64 * ROW;
            piece.rule(margin, y, body, R0);
        }
        let uprights: Vec<f64> = [&self.columns.name, &self.columns.organisation, &self.columns.photo]
            .into_iter()
            .chain(&self.columns.periods)
            .map(|c| c.0)
            .collect();
        for x in uprights {
            piece.upright(x, TABLE_TOP, y - TABLE_TOP, R0);
        }
        piece.rule(margin, TABLE_TOP, body, R2);
        piece.stamp(page, 0.0, self.sheet.mirrored());
        y
    }

    pub(super) fn head(&mut self, piece: &mut Piece) {
        let c = &self.columns;
        let mut cells: Vec<(f64, f64, String, Option<String>, String)> = Vec::new();
        let both =
            |sheet: &Sheet, key: &str| (sheet.first.get(key), sheet.second.as_ref().map(|s| s.get(key)));
        let (name, organisation, photo) = (c.name, c.organisation, c.photo);
        let family_names = self.view.rows.iter().any(|r| !r.protected && !r.family.trim().is_empty());
        for ((x, width), key, hint) in [
            (name, "paper-name", "paper-name-hint"),
            (organisation, "paper-organisation", "paper-organisation-hint"),
            (photo, "paper-photo", "paper-photo-hint"),
        ] {
            let (first, second) = both(self.sheet, key);
            let hint =
                if key == "paper-name" && !family_names { String::new() } else { self.sheet.first.get(hint) };
            cells.push((x + PAD, width - 2.0 * PAD, first, second, hint));
        }
        let of_session = self.is_of_session();
        for (period, (x, width)) in self.view.periods.iter().zip(&c.periods) {
            if let (true, Some(from), Some(to)) = (of_session, period.from, period.to) {
                // The title stands above: here it would only make the hours small.
                let args = [
                    ("from", Arg::from(self.sheet.first.clock(from))),
                    ("to", Arg::from(self.sheet.first.clock(to))),
                ];
                let hours = self.sheet.first.say("paper-session-hours", &args);
                let (first, second) = both(self.sheet, "paper-signature");
                let other = second.filter(|second| *second != first);
                let hint = other.map_or_else(|| first.clone(), |second| format!("{first} / {second}"));
                cells.push((x + PAD, width - 2.0 * PAD, hours, None, hint));
                continue;
            }
            let first = label(&self.sheet.first, period);
            let second = self.sheet.second.as_ref().map(|s| label(s, period));
            let hint = match (period.from, period.to) {
                (Some(from), Some(to)) => {
                    let args = [
                        ("from", Arg::from(self.sheet.first.clock(from))),
                        ("to", Arg::from(self.sheet.first.clock(to))),
                    ];
                    self.sheet.first.say("paper-period-hint", &args)
                }
                _ => self.sheet.first.get("paper-signature"),
            };
            cells.push((x + PAD, width - 2.0 * PAD, first, second, hint));
        }
        let number = self.sheet.first.get("paper-number");
        let (x, width) = self.columns.number;
        let number = self.one_line(&number, role::SMALL, Cut::Bold, width - 1.0);
        piece.text(x, TABLE_TOP + (HEAD - number.height()) / 2.0 + 0.2, &number);
        for (x, width, first, second, hint) in cells {
            let mut spans = vec![Span::new(first.clone(), Cut::Bold)];
            if let Some(second) = second.filter(|s| *s != first) {
                spans.push(Span::new(format!(" / {second}"), Cut::Regular));
            }
            let setting = self.sheet.spans(spans, role::SMALL);
            let title = self.fitted(&setting, width);
            if hint.is_empty() {
                piece.text(x, TABLE_TOP + (HEAD - title.height()) / 2.0 + 0.2, &title);
                continue;
            }
            let hint = self.one_line(&hint, role::SMALL, Cut::Regular, width);
            let y = TABLE_TOP + (HEAD - title.height() - hint.height()) / 2.0 + 0.2;
            let y = piece.text(x, y, &title);
            piece.text(x, y, &hint);
        }
    }
}
