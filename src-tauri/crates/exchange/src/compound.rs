//! How large the sheets of an old workbook (XLS) are, before anything makes room for them: a cell in the farthest corner would be paid for
//! like a full sheet.

use std::io::{Cursor, Read};

use crate::sheet::{ReadError, ReadLimits};

/// Checks that no sheet of the workbook spans more than the limits, by going through its records once.
pub fn check_span(bytes: &[u8], limits: ReadLimits) -> Result<(), ReadError> {
    let damaged = |error: std::io::Error| ReadError::Damaged { detail: error.to_string() };
    let mut container = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let name =
        ["/Workbook", "/WORKBOOK", "/Book", "/BOOK"].into_iter().find(|name| container.is_stream(name));
    let Some(name) = name else { return Err(ReadError::NotASpreadsheet { looks_like: "ole" }) };
    let mut stream = Vec::new();
    container
        .open_stream(name)
        .map_err(damaged)?
        .take(limits.bytes)
        .read_to_end(&mut stream)
        .map_err(damaged)?;
    let mut spans = 0_u64;
    let mut sheet: Option<Span> = None;
    let mut rest = stream.as_slice();
    while let [low, high, short, long, data @ ..] = rest {
        let kind = u16::from_le_bytes([*low, *high]);
        let length = usize::from(u16::from_le_bytes([*short, *long]));
        let record = data.get(..length).unwrap_or(data);
        rest = data.get(length..).unwrap_or_default();
        match kind {
            // A cell: number, label, shared or rich text, flag, formula, packed number.
            0x0203 | 0x0204 | 0x00FD | 0x00D6 | 0x0205 | 0x0006 | 0x027E => meet(record, None, &mut sheet),
            // Packed numbers side by side: the last column stands at the end.
            0x00BD => meet(record, record.len().checked_sub(2), &mut sheet),
            // The end of a sheet.
            0x000A => spans += sheet.take().map_or(0, |span| span.cells()),
            _ => {}
        }
        if let Some(span) = &sheet
            && span.cells() + spans > limits.cells * 2
        {
            return Err(ReadError::TooLarge {
                what: "cells",
                found: span.cells() + spans,
                limit: limits.cells,
            });
        }
    }
    Ok(())
}

/// The rectangle that holds all cells of a sheet.
struct Span {
    rows: (u16, u16),
    columns: (u16, u16),
}

impl Span {
    fn cells(&self) -> u64 {
        let side = |(from, to): (u16, u16)| u64::from(to - from) + 1;
        side(self.rows) * side(self.columns)
    }
}

fn meet(record: &[u8], last_column: Option<usize>, sheet: &mut Option<Span>) {
    let number = |at: usize| match record.get(at..at + 2) {
        Some(&[low, high]) => Some(u16::from_le_bytes([low, high])),
        _ => None,
    };
    let (Some(row), Some(column)) = (number(0), number(2)) else { return };
    let last = last_column.and_then(number).unwrap_or(column).max(column);
    let span = sheet.get_or_insert(Span { rows: (row, row), columns: (column, last) });
    span.rows = (span.rows.0.min(row), span.rows.1.max(row));
    span.columns = (span.columns.0.min(column), span.columns.1.max(last));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// A container whose workbook has numbers in these cells, and nothing else.
    fn book(cells: &[(u16, u16)]) -> Vec<u8> {
        let mut records = Vec::new();
        for (row, column) in cells {
            records.extend([0x03, 0x02, 14, 0]);
            records.extend(row.to_le_bytes());
            records.extend(column.to_le_bytes());
            records.extend([0; 10]);
        }
        records.extend([0x0A, 0, 0, 0]);
        let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        container.create_stream("/Workbook").unwrap().write_all(&records).unwrap();
        container.into_inner().into_inner()
    }

    #[test]
    fn cell_in_the_farthest_corner_is_refused_before_room_is_made() {
        assert_eq!(check_span(&book(&[(0, 0), (900, 20)]), ReadLimits::default()), Ok(()));
        assert!(matches!(
            check_span(&book(&[(0, 0), (u16::MAX, 255)]), ReadLimits::default()),
            Err(ReadError::TooLarge { what: "cells", .. })
        ));
    }

    #[test]
    fn container_without_a_workbook_is_named() {
        let container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        let bytes = container.into_inner().into_inner();
        assert_eq!(
            check_span(&bytes, ReadLimits::default()),
            Err(ReadError::NotASpreadsheet { looks_like: "ole" })
        );
    }
}
