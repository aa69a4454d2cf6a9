//! What flows onto pages: pieces, prose, tables.

use std::rc::Rc;

use crate::paragraph::Paragraph;
use crate::piece::Piece;

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its content.
    pub piece: Piece,
    /// Thickness of the rule above it, with where it starts and its length.
    pub above: Option<(f64, f64, f64)>,
    /// Padding above the content.
    pub before: f64,
    /// Padding under the content.
    pub after: f64,
    /// Whether it stays on one page with the next row.
    pub keep_with_next: bool,
    /// Where its content may be divided when the row is taller than 84 mm.
    pub cuts: Vec<f64>,
    /// Whether it is divided only when it is taller than a page: sessions side by side.
    pub stays_whole: bool,
    /// What stands above the rest of it when it was divided.
    pub continued: Option<Piece>,
    /// Which of the table's groups it belongs to.
    pub group: Option<usize>,
}

impl Row {
    pub(crate) fn height(&self) -> f64 {
        self.before + self.piece.height + self.after
    }
}

/// Rows under a head that is repeated on every page.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Rule and column heads.
    pub head: Piece,
    /// The rows.
    pub rows: Vec<Row>,
    /// What is repeated under the head when a group goes on.
    pub continued_groups: Vec<Piece>,
    /// Thickness, start and length of the rule under the last row of each page.
    pub end: Option<(f64, f64, f64)>,
}

/// What flows.
#[derive(Clone, Debug)]
pub enum Block {
    /// Something that is never divided.
    Piece {
        /// What.
        piece: Piece,
        /// Whether it stays with what follows.
        keep_with_next: bool,
    },
    /// A paragraph that may go over the end of a page between lines.
    Prose {
        /// From the start edge.
        x: f64,
        /// What is set.
        paragraph: Rc<Paragraph>,
    },
    /// A table.
    Table(Table),
    /// Tables beside each other, each of which goes on at the top of the next page.
    Beside(Vec<Table>),
    /// White, which vanishes at the top of a page.
    Gap(f64),
    /// The next block begins a page.
    PageBreak,
}
