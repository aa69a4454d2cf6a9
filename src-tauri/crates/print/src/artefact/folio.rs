//! Feet of pages that are part of a booklet or lie on single sheets.

use crate::page::Page;
use crate::sheet::Sheet;

impl Sheet {
    /// The foot of a page: as a booklet's where both sides are printed, else as a working document's. `note` stands in
    /// the middle.
    pub fn folio(&mut self, page: &mut Page, (number, total): (usize, usize), version: &str, note: &str) {
        if self.two_sided {
            self.booklet_foot(page, version, number);
            self.foot(page, page.height - 9.2, "", note, "");
        } else {
            self.working_foot(page, version, note, (number, total));
        }
    }
}
