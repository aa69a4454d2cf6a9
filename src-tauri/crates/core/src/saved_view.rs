//! A way of looking at the delegates' table that an organiser keeps under a name: what it is grouped by, sorted by, narrowed to, and which
//! columns it shows.
//!
//! Columns are known by their codes only. A code that a version does not know is kept: a newer screen may know it.

use crate::coded_enum;
use crate::ids::SavedViewId;
use crate::search::fold;
use std::cmp::Ordering;
use std::collections::HashSet;

/// More columns, filters or values than this are no view that somebody made.
const MOST_PARTS: usize = 200;
/// A longer name does not fit any menu.
const LONGEST_NAME: usize = 80;
/// Widths of a column, in pixels at the usual text size.
const WIDTHS: std::ops::RangeInclusive<u32> = 40..=1_200;

coded_enum! {
    /// How a filter judges the value of a column.
    FilterKind {
        /// It is one of the values.
        Any = "any",
        /// It contains the text.
        Contains = "contains",
        /// It lies between two values; an empty one leaves that side open.
        Between = "between",
        /// There is none.
        Empty = "empty",
        /// There is one.
        Filled = "filled",
    }
}

/// What one column must be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnFilter {
    /// The column.
    pub column: String,
    /// How its value is judged.
    pub kind: FilterKind,
    /// By what: choices, one text, or two ends.
    pub values: Vec<String>,
}

impl ColumnFilter {
    /// Whether values and text of a column are what the filter asks for; no value is asked for as "".
    pub fn fits(&self, values: &[String], text: &str) -> bool {
        match self.kind {
            FilterKind::Empty => values.is_empty(),
            FilterKind::Filled => !values.is_empty(),
            FilterKind::Contains => {
                let text = fold(text);
                self.values.iter().all(|wanted| text.contains(&fold(wanted)))
            }
            FilterKind::Any if values.is_empty() => self.values.iter().any(String::is_empty),
            FilterKind::Any => values.iter().any(|value| self.values.contains(value)),
            FilterKind::Between => {
                let end = |at: usize| self.values.get(at).map(String::as_str).filter(|end| !end.is_empty());
                let (from, to) = (end(0), end(1));
                values.iter().any(|value| {
                    from.is_none_or(|from| order(value, from).is_ge())
                        && to.is_none_or(|to| order(value, to).is_le())
                })
            }
        }
    }

    /// Whether it narrows anything.
    fn means_something(&self) -> bool {
        match self.kind {
            FilterKind::Any => !self.values.is_empty(),
            FilterKind::Contains => self.values.iter().any(|text| !text.trim().is_empty()),
            FilterKind::Between => self.values.len() == 2 && self.values.iter().any(|end| !end.is_empty()),
            FilterKind::Empty | FilterKind::Filled => true,
        }
    }
}

/// What the rows are sorted by, first things first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortBy {
    /// The column.
    pub column: String,
    /// From the end to the beginning.
    pub down: bool,
}

/// A column that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownColumn {
    /// The column.
    pub column: String,
    /// Its width in pixels at the usual text size; `None` for its usual width.
    pub width: Option<u32>,
}

/// A view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    /// Identity.
    pub id: SavedViewId,
    /// Name as typed.
    pub name: String,
    /// The column that rows are grouped by; empty for no groups.
    pub group: String,
    /// Sorting.
    pub sort: Vec<SortBy>,
    /// Filters, all of which must hold.
    pub filters: Vec<ColumnFilter>,
    /// Columns in order.
    pub columns: Vec<ShownColumn>,
    /// Fractional index: views are offered in the order of this text.
    pub rank: String,
}

impl SavedView {
    /// The view without what means nothing: columns, keys and filters that come twice, filters that narrow nothing, widths out of bounds.
    /// `None` without a name.
    pub fn tidied(mut self) -> Option<Self> {
        self.name = self.name.trim().chars().take(LONGEST_NAME).collect();
        if self.name.is_empty() {
            return None;
        }
        once(&mut self.sort, |key| &key.column);
        once(&mut self.columns, |shown| &shown.column);
        self.filters.retain(ColumnFilter::means_something);
        once(&mut self.filters, |filter| &filter.column);
        for filter in &mut self.filters {
            filter.values.truncate(MOST_PARTS);
        }
        for shown in &mut self.columns {
            shown.width = shown.width.map(|width| width.clamp(*WIDTHS.start(), *WIDTHS.end()));
        }
        Some(self)
    }

    /// The view for another edition of the workshop, whose records have ids of their own: filters by a delegation would fit nobody there.
    pub fn for_next_edition(mut self, id: SavedViewId) -> Self {
        self.id = id;
        self.filters.retain(|filter| filter.column != "delegation" && filter.kind != FilterKind::Between);
        self
    }
}

/// Numbers by size, everything else by its letters: days are written so that this is their order.
fn order(one: &str, other: &str) -> Ordering {
    let number = |text: &str| text.parse::<f64>().ok();
    match (number(one), number(other)) {
        (Some(one), Some(other)) => one.total_cmp(&other),
        _ => one.cmp(other),
    }
}

/// Keeps the first of each column.
fn once<T>(parts: &mut Vec<T>, column: impl Fn(&T) -> &String) {
    let mut seen = HashSet::new();
    parts.retain(|part| !column(part).is_empty() && seen.insert(column(part).clone()));
    parts.truncate(MOST_PARTS);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(name: &str) -> SavedView {
        SavedView {
            id: SavedViewId::new(uuid::Uuid::from_u128(1)),
            name: name.to_owned(),
            group: "country".to_owned(),
            sort: Vec::new(),
            filters: Vec::new(),
            columns: Vec::new(),
            rank: "V".to_owned(),
        }
    }

    fn filter(column: &str, kind: FilterKind, values: &[&str]) -> ColumnFilter {
        ColumnFilter {
            column: column.to_owned(),
            kind,
            values: values.iter().map(|&value| value.to_owned()).collect(),
        }
    }

    #[test]
    fn view_without_a_name_is_none() {
        assert_eq!(view("  ").tidied(), None);
        assert_eq!(view("  Hôtel  ").tidied().map(|v| v.name), Some("Hôtel".to_owned()));
    }

    #[test]
    fn view_keeps_each_column_once_and_the_first_of_them() {
        let mut twice = view("Arrivals");
        let key = |column: &str, down| SortBy { column: column.to_owned(), down };
        twice.sort = vec![key("arrives", false), key("name", true), key("arrives", true)];
        let shown = |column: &str, width| ShownColumn { column: column.to_owned(), width };
        twice.columns =
            vec![shown("name", Some(5)), shown("name", None), shown("", None), shown("city", Some(9_000))];
        let tidy = twice.tidied().unwrap();
        assert_eq!(tidy.sort, [key("arrives", false), key("name", true)]);
        assert_eq!(tidy.columns, [shown("name", Some(40)), shown("city", Some(1_200))]);
    }

    #[test]
    fn filter_that_narrows_nothing_is_left_out() {
        let mut many = view("Some");
        let kept = [
            filter("status", FilterKind::Any, &["confirmed", ""]),
            filter("arrives", FilterKind::Between, &["", "2026-11-23"]),
            filter("phone", FilterKind::Empty, &[]),
        ];
        many.filters = vec![
            filter("city", FilterKind::Any, &[]),
            filter("note", FilterKind::Contains, &[" "]),
            filter("leaves", FilterKind::Between, &["", ""]),
        ];
        many.filters.extend(kept.clone());
        assert_eq!(many.tidied().unwrap().filters, kept);
    }

    #[test]
    fn view_of_the_next_edition_has_no_filter_by_delegation_or_by_days() {
        let mut old = view("Old");
        old.filters = vec![
            filter("delegation", FilterKind::Any, &["0198"]),
            filter("arrives", FilterKind::Between, &["2026-11-22", "2026-11-23"]),
            filter("sex", FilterKind::Any, &["female"]),
        ];
        let id = SavedViewId::new(uuid::Uuid::from_u128(2));
        let new = old.for_next_edition(id);
        assert_eq!((new.id, new.filters.len(), new.filters[0].column.as_str()), (id, 1, "sex"));
    }

    #[test]
    fn filters_judge_values_as_the_table_does() {
        let values = |list: &[&str]| list.iter().map(|&value| value.to_owned()).collect::<Vec<_>>();
        for (kind, wanted, has, text, fits) in [
            (FilterKind::Any, &["fr", "en"][..], &["en"][..], "", true),
            (FilterKind::Any, &["fr"], &[], "", false),
            (FilterKind::Any, &["fr", ""], &[], "", true),
            (FilterKind::Contains, &["Médi"], &[], "Kivu mediation", true),
            (FilterKind::Contains, &["x"], &[], "Kivu", false),
            (FilterKind::Between, &["2", ""], &["10"], "", true),
            (FilterKind::Between, &["2024-06-01", "2024-06-09"], &["2024-06-10"], "", false),
            (FilterKind::Empty, &[], &[], "", true),
            (FilterKind::Filled, &[], &[], "", false),
        ] {
            assert_eq!(
                filter("column", kind, wanted).fits(&values(has), text),
                fits,
                "{kind:?} {wanted:?} {has:?}"
            );
        }
    }
}
