//! Tables in HTML: what spreadsheets put on the clipboard, and what web systems save under names that end in ".xls".
//!
//! Only what a reader sees counts: cells, line breaks, merged cells. Nothing is fetched, run or looked up.

use crate::entities::unescaped;
use crate::rich_flow::{Flow, RichFlow};
use crate::sheet::{Cell, FileKind, Merged, ReadError, ReadLimits, Row, Sheet, Sheets};
use std::collections::BTreeMap;

/// Reads every table of a text. A table inside a cell is a sheet of its own.
pub fn read_html(html: &str, limits: ReadLimits) -> Result<Sheets, ReadError> {
    let mut reader = Reader { limits, cells: 0, open: Vec::new(), done: Vec::new(), silent: None };
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        reader.text(text)?;
        let Some(length) = tag_length(tag) else {
            reader.text("<")?;
            rest = &tag[1..];
            continue;
        };
        let (tag, after) = tag.split_at(length);
        reader.tag(tag)?;
        rest = after;
    }
    reader.text(rest)?;
    while !reader.open.is_empty() {
        reader.close_table();
    }
    Ok(Sheets { kind: FileKind::Html, text_form: None, warnings: Vec::new(), sheets: reader.done })
}

/// Whether a text holds a table at all.
pub fn has_table(html: &str) -> bool {
    html.as_bytes().windows(6).any(|six| six.eq_ignore_ascii_case(b"<table"))
}

/// How long the tag at the start is with its brackets; `None` when the bracket is only a sign.
fn tag_length(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return Some(text.find("-->").map_or(text.len(), |end| end + 3));
    }
    let second = *text.as_bytes().get(1)?;
    if !(second.is_ascii_alphabetic() || matches!(second, b'/' | b'!' | b'?')) {
        return None;
    }
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, b'>') => return Some(at + 1),
            _ => {}
        }
    }
    // A quote that never closes: the first bracket ends it.
    text.find('>').map(|at| at + 1)
}

struct Reader {
    limits: ReadLimits,
    cells: u64,
    /// Tables under way, the innermost last.
    open: Vec<Table>,
    done: Vec<Sheet>,
    /// The tag whose contents nobody sees.
    silent: Option<&'static str>,
}

#[derive(Default)]
struct Table {
    rows: Vec<Vec<Cell>>,
    /// Markdown of cells that have more than plain text.
    rich: BTreeMap<(usize, usize), String>,
    merged: Vec<Merged>,
    /// For each column, how many more rows a cell above reaches down.
    reach: Vec<u32>,
    cell: Option<Open>,
    in_row: bool,
}

/// A cell under way.
struct Open {
    plain: Flow,
    /// The same as Markdown, from the first mark on.
    rich: Option<RichFlow>,
    column: usize,
    columns: u32,
    rows: u32,
    /// The number behind what is shown, when the spreadsheet told it.
    number: Option<String>,
}

impl Reader {
    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        let Some(cell) = self.open.last_mut().and_then(|table| table.cell.as_mut()) else { return Ok(()) };
        if self.silent.is_some() || text.is_empty() {
            return Ok(());
        }
        let plain = unescaped(text);
        cell.plain.push(&plain);
        if let Some(rich) = &mut cell.rich {
            rich.push(&plain);
        }
        let found = cell.plain.text.len() as u64;
        if found > self.limits.bytes {
            return Err(ReadError::TooLarge { what: "bytes", found, limit: self.limits.bytes });
        }
        Ok(())
    }

    fn tag(&mut self, tag: &str) -> Result<(), ReadError> {
        let inside = tag.trim_start_matches('<').trim_end_matches('>');
        let (closing, inside) = match inside.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, inside),
        };
        let end = inside.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inside.len());
        let name = inside.get(..end).unwrap_or_default().to_ascii_lowercase();
        let attributes = inside.get(end..).unwrap_or_default();
        if let Some(silent) = self.silent {
            if closing && name == silent {
                self.silent = None;
            }
            return Ok(());
        }
        match (name.as_str(), closing) {
            ("style", false) => self.silent = Some("style"),
            ("script", false) => self.silent = Some("script"),
            ("title", false) => self.silent = Some("title"),
            ("table", false) => self.open.push(Table::default()),
            ("table", true) => self.close_table(),
            ("tr", false) => self.with_table(Table::next_row),
            ("tr", true) => self.with_table(|table| {
                table.close_cell();
                table.in_row = false;
            }),
            ("td" | "th", false) => self.open_cell(attributes)?,
            ("td" | "th", true) => self.with_table(Table::close_cell),
            ("br", _) | ("p" | "div" | "li", true) => self.line_break(),
            ("b" | "strong" | "i" | "em" | "a" | "span" | "ul" | "ol" | "li", _) => {
                self.mark(&name, closing, attributes);
            }
            _ => {}
        }
        Ok(())
    }

    fn with_table(&mut self, work: impl FnOnce(&mut Table)) {
        if let Some(table) = self.open.last_mut() {
            work(table);
        }
    }

    fn line_break(&mut self) {
        if let Some(cell) = self.open.last_mut().and_then(|table| table.cell.as_mut()) {
            cell.plain.line_break();
            if let Some(rich) = &mut cell.rich {
                rich.line_break();
            }
        }
    }

    /// What makes a text bold, a link or a point.
    fn mark(&mut self, name: &str, closing: bool, attributes: &str) {
        let Some(cell) = self.open.last_mut().and_then(|table| table.cell.as_mut()) else { return };
        if closing {
            if let Some(rich) = &mut cell.rich {
                rich.end(name);
            }
            return;
        }
        let said = |what: &str| attribute(attributes, what).unwrap_or_default();
        let style: String = said("style").to_ascii_lowercase().split_whitespace().collect();
        let rich = cell.rich.get_or_insert_with(|| RichFlow::new(cell.plain.clone()));
        rich.begin(name, &style, &said("class"), attribute(attributes, "href"));
    }

    fn open_cell(&mut self, attributes: &str) -> Result<(), ReadError> {
        let limits = self.limits;
        let Some(table) = self.open.last_mut() else { return Ok(()) };
        if !table.in_row {
            table.next_row();
        }
        table.close_cell();
        let span =
            |name: &str| attribute(attributes, name).and_then(|value| value.trim().parse::<u32>().ok());
        let columns = span("colspan").unwrap_or(1).clamp(1, limits.columns as u32);
        let rows = span("rowspan").unwrap_or(1).clamp(1, limits.rows as u32);
        let column = table.next_column();
        let too_large = |what, found, limit| Err(ReadError::TooLarge { what, found, limit });
        if column as u64 + u64::from(columns) > limits.columns {
            return too_large("columns", column as u64 + u64::from(columns), limits.columns);
        }
        if table.rows.len() as u64 > limits.rows {
            return too_large("rows", table.rows.len() as u64, limits.rows);
        }
        self.cells += u64::from(columns);
        if self.cells > limits.cells {
            return too_large("cells", self.cells, limits.cells);
        }
        let number = attribute(attributes, "x:num")
            .or_else(|| attribute(attributes, "sdval"))
            .filter(|value| !value.is_empty());
        let style = attribute(attributes, "style").unwrap_or_default().to_ascii_lowercase();
        let preformatted = style.replace(' ', "").contains("white-space:pre");
        let plain = Flow { text: String::new(), preformatted };
        table.cell = Some(Open { plain, rich: None, column, columns, rows, number });
        Ok(())
    }

    fn close_table(&mut self) {
        let Some(mut table) = self.open.pop() else { return };
        table.close_cell();
        let number = |at: usize| at as u32 + 1;
        let rows = table
            .rows
            .into_iter()
            .enumerate()
            .map(|(at, cells)| Row { number: number(at), cells, ..Row::default() })
            .collect();
        self.done.push(Sheet { name: String::new(), rows, merged: table.merged, rich: table.rich });
    }
}

impl Table {
    fn next_row(&mut self) {
        self.close_cell();
        if !self.rows.is_empty() {
            for reach in &mut self.reach {
                *reach = reach.saturating_sub(1);
            }
        }
        self.rows.push(Vec::new());
        self.in_row = true;
    }

    /// The first column of this row that no cell above reaches into.
    fn next_column(&self) -> usize {
        let mut column = self.rows.last().map_or(0, Vec::len);
        while self.reach.get(column).is_some_and(|reach| *reach > 0) {
            column += 1;
        }
        column
    }

    fn close_cell(&mut self) {
        let Some(open) = self.cell.take() else { return };
        let Some(row) = self.rows.len().checked_sub(1) else { return };
        let last = open.column + open.columns as usize;
        if self.reach.len() < last {
            self.reach.resize(last, 0);
        }
        for reach in &mut self.reach[open.column..last] {
            *reach = open.rows;
        }
        if open.rows > 1 || open.columns > 1 {
            self.merged.push(Merged {
                top: row as u32,
                left: open.column as u32,
                bottom: row as u32 + open.rows - 1,
                right: last as u32 - 1,
            });
        }
        if let Some(cells) = self.rows.last_mut() {
            cells.resize(last.max(cells.len()), Cell::Empty);
            let column = open.column;
            let (value, rich) = open.value();
            cells[column] = value;
            if let Some(rich) = rich {
                self.rich.insert((row, column), rich);
            }
        }
    }
}

impl Open {
    /// What the cell shows, and its Markdown when that says more.
    fn value(self) -> (Cell, Option<String>) {
        let text = self.plain.text.trim_matches([' ', '\n', '\t', '\r']);
        // What is shown may have lost digits that the spreadsheet still knows: a telephone number as 2.57E+11.
        if crate::contact::is_scientific(text)
            && let Some(number) = self.number.and_then(|number| number.trim().parse::<f64>().ok())
        {
            return (Cell::Number(number), None);
        }
        let rich = self.rich.map(RichFlow::finish).filter(|rich| rich != text && !rich.is_empty());
        (if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }, rich)
    }
}

/// The value of an attribute; "" when it has none.
fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let after = after.trim_start();
        let (value, next) = match after.strip_prefix('=') {
            None => ("", after),
            Some(value) => {
                let value = value.trim_start();
                match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => {
                        let inside = &value[1..];
                        let end = inside.find(quote).unwrap_or(inside.len());
                        (&inside[..end], inside.get(end + 1..).unwrap_or_default())
                    }
                    _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
                }
            }
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(unescaped(value));
        }
        // An empty name means a stray sign: step over it.
        rest = if name.is_empty() && value.is_empty() { next.get(1..).unwrap_or_default() } else { next };
        rest = rest.trim_start();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(html: &str) -> Vec<Vec<String>> {
        let read = read_html(html, ReadLimits::default()).unwrap();
        read.sheets[0].rows.iter().map(|row| row.cells.iter().map(Cell::as_typed).collect()).collect()
    }

    #[test]
    fn clipboard_of_a_spreadsheet_is_read() {
        let html = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td{mso-ignore:padding}</style></head>\
            <body>\r\n<!--StartFragment--><table border=0><col width=64>\
            <tr height=20><td class=xl65>Full name</td><td>Phone</td><td>Note</td></tr>\
            <tr><td>&Eacute;lise  N&#39;Dri\r\n  Aka</td><td x:num=\"257555040117\">2.57555E+11</td><td>one<br>\r\n  two &amp; &lt;three&gt;</td></tr>\
            <tr><td>Amina<td sdval=\"5\" align=right>5</table><!--EndFragment--></body></html>";
        assert_eq!(
            rows(html),
            [
                vec!["Full name", "Phone", "Note"],
                vec!["Élise N'Dri Aka", "257555040117", "one\ntwo & <three>"],
                vec!["Amina", "5"],
            ]
        );
    }

    #[test]
    fn merged_cells_push_their_neighbours_aside() {
        let html = "<table><tr><th>Country</th><th>Name</th></tr><tr><td rowspan=2>Kenya</td><td>A</td></tr><tr><td>B</td></tr>\
            <tr><td colspan=2>Total</td></tr></table>";
        assert_eq!(rows(html)[2], ["", "B"]);
        let read = read_html(html, ReadLimits::default()).unwrap();
        assert_eq!(read.sheets[0].merged[0], Merged { top: 1, left: 0, bottom: 2, right: 0 });
        assert_eq!(rows(html)[3], ["Total", ""]);
    }

    #[test]
    fn tables_without_end_are_refused() {
        let limits = ReadLimits { cells: 100, columns: 50, ..ReadLimits::default() };
        assert!(read_html(&"<table><tr><td colspan=99999>x".repeat(200), limits).is_err());
        assert!(read_html(&format!("<table>{}", "<tr><td>x".repeat(200)), limits).is_err());
        assert!(read_html(&format!("<table><tr>{}", "<td>x".repeat(60)), limits).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_answered(parts in proptest::collection::vec(
            prop_oneof!["<table>", "</table>", "<tr>", "<td rowspan=3>", "<td colspan='2'>", "</td>", "<br>", "&amp;", "&#x41;", "<!--", "-->", "\"", "<", "é x"], 0..30,
        )) {
            let _ = read_html(&parts.concat(), ReadLimits::default());
        }
    }
}
