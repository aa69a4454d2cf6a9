//! Hiding small numbers, so that they cannot be reckoned from what is still shown: not from the sums of the same table, and not from any
//! other table of the same people either.
//!
//! Whether a sum is hidden depends on the sums alone, so every table that has them says the same about them. Where some are hidden, their
//! whole rows are: all that can be known of them is what they have together, which is no small number. What is left is a table whose sums
//! are all known, and there a hidden number can be reckoned exactly when no other numbers could change against it, which is when it is a
//! bridge between its row and its column.

use super::{HeadCount, Sum};

/// Hides numbers of fewer than `least` persons, and as many more as are needed so that no hidden number follows from others. What is hidden
/// is emptied, so that nobody can show it by mistake.
pub fn hide_small(count: &HeadCount, least: u32) -> HeadCount {
    let persons = |sums: &[Sum]| sums.iter().map(|sum| sum.persons).collect::<Vec<_>>();
    let rows = hidden_sums(&persons(&count.row_sums), least);
    // Where nothing was asked for, the one column is the total.
    let crossed = count.columns.len() > 1;
    let columns = if crossed {
        hidden_sums(&persons(&count.column_sums), least)
    } else {
        vec![false; count.columns.len()]
    };
    let all = count.total.persons < least;
    let pooled = Pooled::of(count, &rows, &columns).hidden(least);
    let mut found = count.clone();
    let empty = |sum: &mut Sum, is_hidden: bool| {
        if is_hidden {
            *sum = Sum { hidden: true, ..Sum::default() };
        }
    };
    for (row, cells) in found.cells.iter_mut().enumerate() {
        for (column, cell) in cells.iter_mut().enumerate() {
            let place = (pooled.rows[row], pooled.columns[column]);
            empty(cell, all || rows[row] || columns[column] || (crossed && pooled.hidden[place.0][place.1]));
        }
    }
    found.row_sums.iter_mut().zip(&rows).for_each(|(sum, hidden)| empty(sum, all || *hidden));
    found.column_sums.iter_mut().zip(&columns).for_each(|(sum, hidden)| empty(sum, all || *hidden));
    empty(&mut found.total, all);
    found
}

/// Which sums of one thing are hidden: the small ones, and the next larger ones until they have enough together. Sums that are equal are
/// told apart by their place, which is the same in every table.
fn hidden_sums(persons: &[u32], least: u32) -> Vec<bool> {
    let mut hidden: Vec<bool> = persons.iter().map(|n| *n > 0 && *n < least).collect();
    while let Some(more) = {
        let count = hidden.iter().filter(|is| **is).count();
        let together: u32 = persons.iter().zip(&hidden).filter(|(_, is)| **is).map(|(n, _)| n).sum();
        let next = (0..persons.len())
            .filter(|at| !hidden[*at])
            .min_by_key(|at| (persons[*at] == 0, persons[*at], *at));
        next.filter(|_| count > 0 && (count < 2 || together < least))
    } {
        hidden[more] = true;
    }
    hidden
}

/// The table in which hidden rows stand as one, and hidden columns too: all its sums are known.
struct Pooled {
    /// Where each row went.
    rows: Vec<usize>,
    /// Where each column went.
    columns: Vec<usize>,
    persons: Vec<Vec<u32>>,
    hidden: Vec<Vec<bool>>,
}

/// Places of a table whose hidden lines share one place, and how many places there are.
fn places(hidden: &[bool]) -> (Vec<usize>, usize) {
    let shown = hidden.iter().filter(|is| !**is).count();
    let mut next = 0;
    let of = |is_hidden: &bool| {
        if *is_hidden {
            return shown;
        }
        next += 1;
        next - 1
    };
    (hidden.iter().map(of).collect(), shown + usize::from(shown < hidden.len()))
}

impl Pooled {
    fn of(count: &HeadCount, rows: &[bool], columns: &[bool]) -> Self {
        let ((rows, height), (columns, width)) = (places(rows), places(columns));
        let mut persons = vec![vec![0; width]; height];
        for (row, cells) in count.cells.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                persons[rows[row]][columns[column]] += cell.persons;
            }
        }
        Self { rows, columns, hidden: vec![vec![false; width]; height], persons }
    }

    /// Hides what is small, and as much more as is needed.
    fn hidden(mut self, least: u32) -> Self {
        for (line, persons) in self.hidden.iter_mut().zip(&self.persons) {
            for (is, n) in line.iter_mut().zip(persons) {
                *is = *n > 0 && *n < least;
            }
        }
        while let Some((row, column)) = self.next_to_hide(least) {
            self.hidden[row][column] = true;
        }
        self
    }

    fn lines(&self) -> Vec<Vec<(usize, usize)>> {
        let (height, width) = (self.persons.len(), self.persons.first().map_or(0, Vec::len));
        let rows = (0..height).map(|r| (0..width).map(|c| (r, c)).collect());
        let columns = (0..width).map(|c| (0..height).map(|r| (r, c)).collect());
        rows.chain(columns).collect()
    }

    /// The place to hide next: the smallest number of a line of which the hidden ones are too few, or have too little together; then of a
    /// line through a number that could be reckoned.
    fn next_to_hide(&self, least: u32) -> Option<(usize, usize)> {
        let is_hidden = |(r, c): &(usize, usize)| self.hidden[*r][*c];
        let smallest = |line: &[(usize, usize)]| {
            let shown = line.iter().copied().filter(|place| !is_hidden(place));
            shown.min_by_key(|(r, c)| (self.persons[*r][*c] == 0, self.persons[*r][*c], *r, *c))
        };
        let lines = self.lines();
        let too_few = |line: &&Vec<(usize, usize)>| {
            let hidden: Vec<u32> =
                line.iter().filter(|place| is_hidden(place)).map(|(r, c)| self.persons[*r][*c]).collect();
            !hidden.is_empty() && (hidden.len() < 2 || hidden.iter().sum::<u32>() < least)
        };
        if let Some(next) = lines.iter().filter(too_few).find_map(|line| smallest(line)) {
            return Some(next);
        }
        let all = lines.iter().flatten().copied();
        let bridge = all.filter(is_hidden).find(|(r, c)| self.is_bridge(*r, *c))?;
        let through = [&lines[bridge.0], &lines[self.persons.len() + bridge.1]];
        through.into_iter().find_map(|line| smallest(line)).or_else(|| {
            // Its row and its column are hidden to the end: anything else that still connects.
            lines.iter().find_map(|line| smallest(line))
        })
    }

    /// Whether a hidden number is the only way from its row to its column: then sums give it away.
    fn is_bridge(&self, row: usize, column: usize) -> bool {
        let (height, width) = (self.persons.len(), self.persons.first().map_or(0, Vec::len));
        let (mut rows, mut columns) = (vec![false; height], vec![false; width]);
        rows[row] = true;
        loop {
            let before = rows.iter().chain(&columns).filter(|reached| **reached).count();
            for (r, c) in (0..height).flat_map(|r| (0..width).map(move |c| (r, c))) {
                if self.hidden[r][c] && (r, c) != (row, column) && (rows[r] || columns[c]) {
                    (rows[r], columns[c]) = (true, true);
                }
            }
            if columns[column] {
                return false;
            }
            if rows.iter().chain(&columns).filter(|reached| **reached).count() == before {
                return true;
            }
        }
    }
}
