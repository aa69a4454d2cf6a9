//! Page numbers: large at the outer edge of a booklet's pages, "Page 2 of 5" on single sheets.

use warsha_words::Arg;

use crate::page::Page;
use crate::piece::Piece;
use crate::setting::Align;
use crate::sheet::{Sheet, role};

/// Room for a page number.
const FOLIO: f64 = 30.0;

impl Sheet {
    /// "Page 2 of 5".
    pub fn page_of(&self, number: usize, total: usize) -> String {
        self.first.say("paper-page-of", &[("page", Arg::from(number)), ("total", Arg::from(total))])
    }

    /// Whether a page's outer edge is the one where lines end: the right one of odd pages, and of single sheets.
    pub fn outer_is_end(&self, number: usize) -> bool {
        !self.two_sided || number % 2 == 1
    }

    /// The foot of a page: its number at the outer edge, the version at the inner one, a note between.
    pub fn folio(&mut self, page: &mut Page, (number, total): (usize, usize), version: &str, note: &str) {
        let baseline = page.height - 9.2;
        if !self.two_sided {
            let of = self.page_of(number, total);
            self.foot(page, baseline, version, note, &of);
            return;
        }
        let outer_is_end = self.outer_is_end(number);
        let (start, end) = if outer_is_end { (version, "") } else { ("", version) };
        self.foot(page, baseline, start, note, end);
        let folio = self.setting(self.first.digits(&number.to_string()), role::BODY).bold();
        let align = if outer_is_end { Align::End } else { Align::Start };
        let folio = self.set(&folio.within(FOLIO).aligned(align));
        let mut piece = Piece::new();
        let x = if outer_is_end { self.margin + self.body - FOLIO } else { self.margin };
        piece.text_on(x, baseline, &folio);
        piece.stamp(page, 0.0, self.mirrored());
    }
}
