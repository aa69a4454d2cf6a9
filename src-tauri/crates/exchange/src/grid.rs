//! Cells on their way from a workbook into a sheet, under limits that a hostile file cannot pass.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::sheet::{Cell, Merged, ReadError, ReadLimits, Row, Sheet};

/// Cells counted over all sheets, against the limits.
pub(crate) struct Used {
    limits: ReadLimits,
    cells: u64,
    /// One shared text may stand in a million cells: what they hold together counts.
    text_bytes: u64,
}

impl Used {
    pub(crate) fn new(limits: ReadLimits) -> Self {
        Self { limits, cells: 0, text_bytes: 0 }
    }
}

/// Cells that hold something, row by row, as the file gives them.
#[derive(Default)]
pub(crate) struct Grid {
    rows: Vec<(u32, Vec<Cell>)>,
}

impl Grid {
    pub(crate) fn put(
        &mut self,
        (row, column): (u32, u32),
        value: Cell,
        used: &mut Used,
    ) -> Result<(), ReadError> {
        let limits = used.limits;
        used.cells += 1;
        let too_large = |what, found, limit| Err(ReadError::TooLarge { what, found, limit });
        if let Cell::Text(text) = &value {
            used.text_bytes += text.len() as u64;
        }
        if used.text_bytes > limits.bytes {
            return too_large("bytes", used.text_bytes, limits.bytes);
        }
        if used.cells > limits.cells {
            return too_large("cells", used.cells, limits.cells);
        }
        if u64::from(column) >= limits.columns {
            return too_large("columns", u64::from(column) + 1, limits.columns);
        }
        if u64::from(row) >= limits.rows {
            return too_large("rows", u64::from(row) + 1, limits.rows);
        }
        if self.rows.last().is_none_or(|(last, _)| *last != row) {
            self.rows.push((row, Vec::new()));
        }
        if let Some((_, cells)) = self.rows.last_mut() {
            let column = column as usize;
            if cells.len() <= column {
                // A row of one far cell is paid for like a full one.
                used.cells += (column - cells.len()) as u64 / 2;
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = value;
        }
        Ok(())
    }

    pub(crate) fn into_sheet(mut self, name: String, merged: Vec<Merged>) -> Sheet {
        self.rows.sort_by_key(|(row, _)| *row);
        let mut rows: Vec<Row> = Vec::with_capacity(self.rows.len());
        for (index, cells) in self.rows {
            while (rows.len() as u32) < index {
                rows.push(Row { number: rows.len() as u32 + 1, ..Row::default() });
            }
            match rows.get_mut(index as usize) {
                // A file that gives one row twice: what comes later is added.
                Some(row) => {
                    for (column, cell) in
                        cells.into_iter().enumerate().filter(|(_, cell)| *cell != Cell::Empty)
                    {
                        if row.cells.len() <= column {
                            row.cells.resize(column + 1, Cell::Empty);
                        }
                        row.cells[column] = cell;
                    }
                }
                None => rows.push(Row { number: index + 1, cells, ..Row::default() }),
            }
        }
        Sheet { name, rows, merged, ..Sheet::default() }
    }
}

pub(crate) fn cell_of_text(text: &str) -> Cell {
    match text {
        "" => Cell::Empty,
        text if text.contains('\r') => Cell::Text(text.replace("\r\n", "\n").replace('\r', "\n")),
        text => Cell::Text(text.to_owned()),
    }
}

pub(crate) fn cell_of_stamp(stamp: NaiveDateTime) -> Cell {
    if stamp.time() == NaiveTime::MIN { Cell::Date(stamp.date()) } else { Cell::DateTime(stamp) }
}

/// ISO 8601 as ODS writes it: "2024-06-09", "2024-06-09T08:30:00", "PT08H30M00S".
pub(crate) fn cell_of_iso(text: &str) -> Cell {
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Cell::Date(day);
    }
    if let Ok(stamp) = text.parse::<NaiveDateTime>() {
        return cell_of_stamp(stamp);
    }
    if let Ok(time) = text.parse::<NaiveTime>() {
        return Cell::Minutes(time.num_seconds_from_midnight().div_ceil(60));
    }
    if let Some(rest) = text.strip_prefix("PT") {
        let mut minutes = 0.0;
        let mut number = String::new();
        for letter in rest.chars() {
            if letter.is_ascii_digit() || letter == '.' {
                number.push(letter);
                continue;
            }
            let Ok(amount) = number.parse::<f64>() else { return cell_of_text(text) };
            number.clear();
            minutes += match letter {
                'H' => amount * 60.0,
                'M' => amount,
                'S' => amount / 60.0,
                _ => return cell_of_text(text),
            };
        }
        return Cell::Minutes(minutes.round() as u32);
    }
    cell_of_text(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cell_of_iso_reads_what_ods_writes() {
        assert_eq!(cell_of_iso("2024-06-09"), Cell::Date(NaiveDate::from_ymd_opt(2024, 6, 9).unwrap()));
        assert_eq!(cell_of_iso("PT08H30M00S"), Cell::Minutes(510));
        assert_eq!(cell_of_iso("PT"), Cell::Minutes(0));
        assert_eq!(cell_of_iso("PT8X"), Cell::Text("PT8X".to_owned()));
    }

    #[test]
    fn grid_refuses_a_cell_in_the_farthest_corner() {
        let mut used = Used::new(ReadLimits::default());
        let corner = Grid::default().put((1_048_575, 16_383), Cell::Flag(true), &mut used);
        assert!(matches!(corner, Err(ReadError::TooLarge { .. })));
    }

    #[test]
    fn grid_keeps_row_numbers_over_gaps() {
        let mut used = Used::new(ReadLimits::default());
        let mut grid = Grid::default();
        grid.put((3, 1), Cell::Flag(true), &mut used).unwrap();
        grid.put((0, 0), Cell::Flag(false), &mut used).unwrap();
        let sheet = grid.into_sheet(String::new(), Vec::new());
        let numbers: Vec<u32> = sheet.rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4]);
        assert_eq!(sheet.rows[3].cell(1), &Cell::Flag(true));
    }
}
