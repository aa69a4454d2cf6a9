//! The delegates' table: views that are kept, and cells that are typed into.

use super::{CellRefusal, DelegateView, FilterKind};
use crate::wire;

wire! {
    /// A way of looking at the delegates' table, under a name.
    pub struct SavedView {
        /// Identity; empty for a new one.
        pub id: String,
        /// Name as typed.
        pub name: String,
        /// The column that rows are grouped by; empty for no groups.
        pub group: String,
        /// Sorting, first things first.
        pub sort: Vec<SortBy>,
        /// Filters, all of which must hold.
        pub filters: Vec<ColumnFilter>,
        /// Columns in order; none for the usual ones.
        pub columns: Vec<ShownColumn>,
    }

    /// A column to sort by.
    pub struct SortBy {
        /// The column.
        pub column: String,
        /// From the end to the beginning.
        pub down: bool,
    }

    /// What one column must be like.
    pub struct ColumnFilter {
        /// The column.
        pub column: String,
        /// How its value is judged.
        pub kind: FilterKind,
        /// By what: choices, one text, or two ends.
        pub values: Vec<String>,
    }

    /// A column that is shown.
    pub struct ShownColumn {
        /// The column.
        pub column: String,
        /// Its width in pixels at the usual text size, when it is not its usual one.
        pub width: Option<u32>,
    }

    /// One cell of the table as somebody typed or pasted it.
    pub struct TypedCell {
        /// The delegate.
        pub id: String,
        /// The column.
        pub column: String,
        /// The text; empty to empty the cell. Codes and ids are understood too.
        pub text: String,
    }

    /// Cells to write in one step.
    pub struct TypedCells {
        /// The cells.
        pub cells: Vec<TypedCell>,
        /// Only says what would happen.
        pub preview: bool,
    }

    /// What became of typed cells, or would.
    pub struct CellsRead {
        /// Everybody who is different now; nobody after a preview.
        pub delegates: Vec<DelegateView>,
        /// Cells that are different then.
        pub changed: u32,
        /// Cells that already said so.
        pub same: u32,
        /// People with such cells.
        pub people: u32,
        /// Cells that hold something now and nothing then.
        pub emptied: u32,
        /// Names of organisations that are made.
        pub organisations: Vec<String>,
        /// Cells that could not be read; they stay as they were.
        pub refused: Vec<RefusedCell>,
    }

    /// A cell that could not be read.
    pub struct RefusedCell {
        /// The delegate.
        pub id: String,
        /// The column.
        pub column: String,
        /// The text.
        pub text: String,
        /// Why.
        pub reason: CellRefusal,
        /// What it may have meant, as codes.
        pub candidates: Vec<String>,
    }
}
