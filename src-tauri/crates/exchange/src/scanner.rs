//! Rows of a text, cell by cell.

use crate::formula_guard::unguarded;
use crate::sheet::{BlankForm, Cell, Row};

/// Reads rows as spreadsheets do: quotes only matter at the start of a field, two quotes inside are one, everything else is
/// kept as it is.
pub(crate) struct Scanner<'t> {
    rest: &'t str,
    delimiter: char,
    number: u32,
    line: u32,
    pub(crate) line_ending: Option<&'static str>,
    pub(crate) breaks_in_cells: bool,
}

impl<'t> Scanner<'t> {
    pub(crate) fn new(text: &'t str, delimiter: char, first_line: u32) -> Self {
        Self {
            rest: text,
            delimiter,
            number: first_line - 1,
            line: first_line,
            line_ending: None,
            breaks_in_cells: false,
        }
    }

    pub(crate) fn next_row(&mut self) -> Option<Row> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let line = self.line;
        let mut cells = Vec::new();
        let mut quoted_any = false;
        loop {
            let (field, quoted) = self.next_field();
            quoted_any |= quoted;
            cells.push(if field.is_empty() { Cell::Empty } else { Cell::Text(without_guard(field)) });
            if let Some(rest) = self.rest.strip_prefix(self.delimiter) {
                self.rest = rest;
                continue;
            }
            self.end_line();
            break;
        }
        let blank_form = (!quoted_any && cells.iter().all(Cell::is_blank)).then(|| {
            if cells.iter().any(|cell| *cell != Cell::Empty) {
                BlankForm::Spaces
            } else if cells.len() > 1 {
                BlankForm::Separators
            } else {
                BlankForm::Blank
            }
        });
        Some(Row { number: self.number, line: Some(line), blank_form, cells })
    }

    fn end_line(&mut self) {
        let (ending, length) = if self.rest.starts_with("\r\n") {
            ("CRLF", 2)
        } else if self.rest.starts_with('\n') {
            ("LF", 1)
        } else if self.rest.starts_with('\r') {
            ("CR", 1)
        } else {
            return;
        };
        self.rest = self.rest.get(length..).unwrap_or_default();
        self.line += 1;
        self.line_ending.get_or_insert(ending);
    }

    fn next_field(&mut self) -> (String, bool) {
        match self.rest.strip_prefix('"') {
            Some(inside) => match quoted_end(inside, self.delimiter) {
                Some(end) => (self.take_quoted(inside, end), true),
                // A quote that is never closed is a letter like any other: one bad cell must not swallow the file.
                None => (self.take_plain(), false),
            },
            None => (self.take_plain(), false),
        }
    }

    fn take_quoted(&mut self, inside: &'t str, end: usize) -> String {
        let (content, rest) = inside.split_at(end);
        self.rest = rest.get(1..).unwrap_or_default();
        let breaks = content.matches('\n').count() + content.replace("\r\n", "\n").matches('\r').count();
        self.line += breaks as u32;
        self.breaks_in_cells |= breaks > 0;
        let mut field = content.replace("\"\"", "\"");
        if field.contains('\r') {
            field = field.replace("\r\n", "\n").replace('\r', "\n");
        }
        // What follows the closing quote before the separator belongs to the cell.
        field.push_str(&self.take_plain());
        field
    }

    fn take_plain(&mut self) -> String {
        let end = self.rest.find([self.delimiter, '\n', '\r']).unwrap_or(self.rest.len());
        let (field, rest) = self.rest.split_at(end);
        self.rest = rest;
        field.to_owned()
    }
}

fn without_guard(field: String) -> String {
    if field.starts_with('\'') { unguarded(&field).to_owned() } else { field }
}

/// Where the quote is that closes a field whose content starts at `inside`.
fn quoted_end(inside: &str, delimiter: char) -> Option<usize> {
    // Nobody writes a cell this long; the bound keeps a file of stray quotes from being searched again and again.
    const LONGEST: usize = 1 << 18;
    let inside = inside.get(..inside.floor_char_boundary(LONGEST)).unwrap_or(inside);
    let bytes = inside.as_bytes();
    let mut at = 0;
    let mut fallback = None;
    while let Some(found) = inside.get(at..)?.find('"') {
        let quote = at + found;
        if bytes.get(quote + 1) == Some(&b'"') {
            at = quote + 2;
            continue;
        }
        let after = inside.get(quote + 1..)?;
        if after.is_empty() || after.starts_with([delimiter, '\n', '\r']) {
            return Some(quote);
        }
        // A stray quote inside: remembered in case no proper end follows.
        fallback = fallback.or(Some(quote));
        at = quote + 1;
    }
    fallback
}
