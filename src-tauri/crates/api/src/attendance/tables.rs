//! The head-count as tables in words, for a spreadsheet or a page: by one thing, or by two against each other.

use super::counting::{counted, key_name};
use super::ground::Ground;
use super::lines::Lines;
use crate::error::ApiError;
use crate::open::Open;
use warsha_core::attendance::head_count::{Dimension, LEAST_SHOWN, Sum};
use warsha_core::audience::Audience as For;
use warsha_exchange::ListSheet;
use warsha_words::Words;

/// What people are counted by: one thing, or two against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Crossing {
    /// Down the rows.
    pub row: Dimension,
    /// Across the columns.
    pub column: Option<Dimension>,
}

impl Crossing {
    /// Everything alone, then each against each.
    pub fn all() -> Vec<Self> {
        let things = Dimension::ALL;
        let alone = things.iter().map(|row| Self { row: *row, column: None });
        let pairs = things.iter().enumerate().flat_map(|(at, row)| {
            things[at + 1..].iter().map(|column| Self { row: *row, column: Some(*column) })
        });
        alone.chain(pairs).collect()
    }
}

/// What of a sum is told.
type Measure = (&'static str, fn(&Sum) -> u32);

const MEASURES: [Measure; 3] = [
    ("head-count-persons", |sum| sum.persons),
    ("head-count-person-days", |sum| sum.person_days),
    ("head-count-periods", |sum| sum.periods),
];

/// One table: for each measure the same rows and columns.
pub(crate) struct Table {
    /// What it counts by.
    pub title: String,
    /// The measures, each with the lines of its table. Counts by one thing are one table with a column for each measure, without a name.
    pub parts: Vec<(String, Lines)>,
}

impl Table {
    /// The tables of a workshop as an audience may know them.
    pub fn all(
        open: &Open,
        words: &Words,
        audience: For,
        wanted: &[Crossing],
    ) -> Result<Vec<Self>, ApiError> {
        let ground = Ground::of(open)?;
        wanted.iter().map(|crossing| Self::of(open, &ground, words, audience, *crossing)).collect()
    }

    fn of(
        open: &Open,
        ground: &Ground,
        words: &Words,
        audience: For,
        crossing: Crossing,
    ) -> Result<Self, ApiError> {
        let count = counted(open, ground, crossing.row, crossing.column, audience)?;
        let head = by(words, crossing.row);
        let row_name = |code: &String| key_name(ground, words, crossing.row, code);
        let total = || words.get("head-count-total");
        let lines = |headings: Vec<String>, told: &dyn Fn(usize) -> Vec<String>| {
            let rows = count.rows.iter().enumerate();
            let numbers = headings.len() - 1;
            Lines {
                title: head.clone(),
                headings,
                rows: rows.map(|(at, code)| [vec![row_name(code)], told(at)].concat()).collect(),
                totals: [vec![total()], told(count.rows.len())].concat(),
                by_group: Vec::new(),
                numbers,
            }
        };
        // The line of sums stands after the last row.
        let last = count.rows.len();
        let Some(column) = crossing.column else {
            let headings = MEASURES.iter().map(|(key, _)| words.get(key));
            let told = |at: usize| {
                let sum = if at == last { &count.total } else { &count.row_sums[at] };
                MEASURES.iter().map(|(_, measure)| number(words, sum, *measure)).collect()
            };
            let table = lines(std::iter::once(head.clone()).chain(headings).collect(), &told);
            return Ok(Self { title: head.clone(), parts: vec![(String::new(), table)] });
        };
        let across: Vec<String> =
            count.columns.iter().map(|code| key_name(ground, words, column, code)).collect();
        let part = |(name, measure): &Measure| {
            let told = |at: usize| {
                let (cells, sum) = if at == last {
                    (&count.column_sums, &count.total)
                } else {
                    (&count.cells[at], &count.row_sums[at])
                };
                cells.iter().chain([sum]).map(|sum| number(words, sum, *measure)).collect()
            };
            let headings = [vec![head.clone()], across.clone(), vec![total()]].concat();
            (words.get(name), lines(headings, &told))
        };
        let title = words
            .say("head-count-crossed", &[("row", head.clone().into()), ("column", by(words, column).into())]);
        Ok(Self { title, parts: MEASURES.iter().map(part).collect() })
    }

    /// One sheet: the measures side by side, each with its name over the columns.
    pub fn sheet(self) -> ListSheet {
        let title = self.title;
        let mut parts = self.parts.into_iter();
        let Some((name, mut all)) = parts.next() else { return ListSheet::default() };
        let named = |name: &str, heading: String| match name {
            "" => heading,
            name => format!("{heading} – {name}"),
        };
        all.headings.iter_mut().skip(1).for_each(|heading| *heading = named(&name, std::mem::take(heading)));
        for (name, part) in parts {
            all.headings.extend(part.headings.into_iter().skip(1).map(|heading| named(&name, heading)));
            for (row, more) in all.rows.iter_mut().zip(part.rows) {
                row.extend(more.into_iter().skip(1));
            }
            all.totals.extend(part.totals.into_iter().skip(1));
            all.numbers += part.numbers;
        }
        Lines { title, ..all }.sheet()
    }
}

fn by(words: &Words, thing: Dimension) -> String {
    words.get(&format!("head-count-by-{}", thing.code().replace('_', "-")))
}

fn number(words: &Words, sum: &Sum, measure: fn(&Sum) -> u32) -> String {
    if sum.hidden {
        words.say("head-count-hidden", &[("number", i64::from(LEAST_SHOWN).into())])
    } else {
        measure(sum).to_string()
    }
}
