//! What a text is to a reader who hears the page instead of seeing it.

/// The role of a text in the document's structure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tag {
    /// A paragraph.
    #[default]
    Paragraph,
    /// A heading of level 1 to 4.
    Heading(u8),
    /// In a cell of a table. Cells that follow each other, also over pages, make one table until a row's number is
    /// lower than the last.
    Cell {
        /// Number of the row.
        row: u32,
        /// Number of the column.
        column: u16,
        /// Whether it heads a column.
        head: bool,
    },
    /// Repeated on every page, like running heads, feet and continued column heads: not read out.
    Artifact,
}

impl Tag {
    /// The name of its element in the structure tree.
    pub(crate) fn element(self) -> &'static str {
        match self {
            Self::Heading(level) => ["H1", "H2", "H3", "H4"][usize::from(level.clamp(1, 4)) - 1],
            Self::Cell { head: true, .. } => "TH",
            Self::Cell { head: false, .. } => "TD",
            Self::Paragraph | Self::Artifact => "P",
        }
    }
}
