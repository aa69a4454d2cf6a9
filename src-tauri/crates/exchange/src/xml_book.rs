//! Workbooks in XML: "XML Spreadsheet 2003", which old databases and reporting tools write under names that end in ".xml" or ".xls", and the
//! merged cells of ODS, which calamine does not tell.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::grid::{Grid, Used, cell_of_iso, cell_of_text};
use crate::sheet::{Cell, FileKind, Merged, ReadError, ReadLimits, Sheet, Sheets};

/// Whether a text is such a workbook: the root says so, whatever stands before it.
pub fn is_xml_book(text: &str) -> bool {
    let mut reader = Reader::from_str(text);
    // A declaration, a processing instruction, comments; no honest file has more before its root.
    for _ in 0..20 {
        match reader.read_event() {
            Ok(Event::Start(root)) => {
                return local(&root) == "Workbook"
                    && root.attributes_raw().contains("urn:schemas-microsoft-com:office:spreadsheet");
            }
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
    false
}

/// Reads such a workbook.
pub fn read_xml_book(text: &str, limits: ReadLimits) -> Result<Sheets, ReadError> {
    let mut reader = Reader::from_str(text);
    let mut used = Used::new(limits);
    let mut sheets = Vec::new();
    let mut sheet: Option<Open> = None;
    loop {
        let event = reader.read_event().map_err(|error| ReadError::Damaged { detail: error.to_string() })?;
        match event {
            Event::Start(tag) => match local(&tag) {
                "Worksheet" => sheet = Some(Open::named(attribute(&tag, "Name").unwrap_or_default())),
                name => {
                    if let Some(sheet) = &mut sheet {
                        sheet.start(name, &tag);
                    }
                }
            },
            Event::Empty(tag) => {
                if let Some(sheet) = &mut sheet {
                    let name = local(&tag);
                    sheet.start(name, &tag);
                    sheet.end(name, &mut used)?;
                }
            }
            Event::Text(text) => sheet.iter_mut().for_each(|sheet| sheet.push(&text.xml10_content())),
            Event::CData(text) => sheet.iter_mut().for_each(|sheet| sheet.push(&text.xml10_content())),
            Event::GeneralRef(reference) => {
                if let Some(sheet) = &mut sheet {
                    sheet.push(&resolved(&reference));
                }
            }
            Event::End(tag) => {
                let name = tag.local_name();
                if name.as_ref() == "Worksheet" {
                    sheets.extend(sheet.take().map(Open::done));
                } else if let Some(sheet) = &mut sheet {
                    sheet.end(name.as_ref(), &mut used)?;
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(Sheets { kind: FileKind::Xls, text_form: None, warnings: Vec::new(), sheets })
}

/// A worksheet under way.
struct Open {
    name: String,
    grid: Grid,
    merged: Vec<Merged>,
    /// Where the next row and the next cell stand.
    row: u32,
    column: u32,
    /// The kind of the data under way, and its text.
    data: Option<(String, String)>,
    /// Whether what comes is a comment on a cell: it has data of its own, which is no value.
    in_comment: bool,
}

impl Open {
    fn named(name: String) -> Self {
        Self {
            name,
            grid: Grid::default(),
            merged: Vec::new(),
            row: 0,
            column: 0,
            data: None,
            in_comment: false,
        }
    }

    fn start(&mut self, name: &str, tag: &BytesStart<'_>) {
        let number = |name: &str| attribute(tag, name).and_then(|text| text.parse::<u32>().ok());
        match name {
            "Row" => {
                // Counted from 1; rows and cells without anything are left out.
                self.row = number("Index").map_or(self.row, |index| index.saturating_sub(1).max(self.row));
                self.column = 0;
            }
            "Cell" => {
                self.column =
                    number("Index").map_or(self.column, |index| index.saturating_sub(1).max(self.column));
                let (down, across) = (number("MergeDown").unwrap_or(0), number("MergeAcross").unwrap_or(0));
                if down > 0 || across > 0 {
                    self.merged.push(Merged {
                        top: self.row,
                        left: self.column,
                        bottom: self.row.saturating_add(down),
                        right: self.column.saturating_add(across),
                    });
                }
            }
            "Comment" => self.in_comment = true,
            "Data" if !self.in_comment => {
                self.data = Some((attribute(tag, "Type").unwrap_or_default(), String::new()));
            }
            _ => {}
        }
    }

    /// Text inside of data; what is between the tags of rich text belongs to it, everything else is layout.
    fn push(&mut self, text: &str) {
        if let Some((_, typed)) = &mut self.data {
            typed.push_str(text);
        }
    }

    fn end(&mut self, name: &str, used: &mut Used) -> Result<(), ReadError> {
        match name {
            "Comment" => self.in_comment = false,
            "Data" => {
                if let Some((kind, text)) = self.data.take() {
                    let cell = cell_of(&kind, &text);
                    if cell != Cell::Empty {
                        self.grid.put((self.row, self.column), cell, used)?;
                    }
                }
            }
            "Cell" => {
                let across = self.merged.last().filter(|one| (one.top, one.left) == (self.row, self.column));
                let last = across.map_or(self.column, |one| one.right);
                self.column = last.saturating_add(1);
            }
            "Row" => self.row = self.row.saturating_add(1),
            _ => {}
        }
        Ok(())
    }

    fn done(self) -> Sheet {
        self.grid.into_sheet(self.name, self.merged)
    }
}

fn cell_of(kind: &str, text: &str) -> Cell {
    let trimmed = text.trim();
    match kind {
        "Number" => trimmed.parse().map_or_else(|_| cell_of_text(text), Cell::Number),
        "Boolean" => Cell::Flag(trimmed == "1"),
        // "2024-06-09T00:00:00.000"; a time of day stands on the last day of 1899.
        "DateTime" => match trimmed.strip_prefix("1899-12-31T") {
            Some(time) => cell_of_iso(time.split('.').next().unwrap_or(time)),
            None => cell_of_iso(trimmed.split('.').next().unwrap_or(trimmed)),
        },
        "Error" => Cell::Fault(trimmed.to_owned()),
        _ => cell_of_text(text),
    }
}

/// The merged cells of each table of an ODS file's contents, by the name of the table.
pub fn merged_of_ods(content: &str) -> Vec<(String, Vec<Merged>)> {
    /// More than this is no layout that somebody made.
    const MOST: usize = 100_000;
    let mut reader = Reader::from_str(content);
    let mut tables: Vec<(String, Vec<Merged>)> = Vec::new();
    // A table inside a cell is none of ours.
    let mut depth = 0_u32;
    let (mut row, mut column) = (0_u32, 0_u32);
    let mut repeated = 1_u32;
    let mut found = 0;
    while let Ok(event) = reader.read_event() {
        let (tag, open) = match &event {
            Event::Start(tag) => (tag, true),
            Event::Empty(tag) => (tag, false),
            Event::End(tag) => {
                match tag.local_name().as_ref() {
                    "table" => depth = depth.saturating_sub(1),
                    "table-row" if depth == 1 => row = row.saturating_add(repeated),
                    _ => {}
                }
                continue;
            }
            Event::Eof => break,
            _ => continue,
        };
        let number = |name: &str| attribute(tag, name).and_then(|text| text.parse::<u32>().ok());
        match local(tag) {
            "table" if open => {
                depth += 1;
                if depth == 1 {
                    tables.push((attribute(tag, "name").unwrap_or_default(), Vec::new()));
                    row = 0;
                }
            }
            "table-row" if depth == 1 => {
                column = 0;
                repeated = number("number-rows-repeated").unwrap_or(1);
                if !open {
                    row = row.saturating_add(repeated);
                }
            }
            "table-cell" | "covered-table-cell" if depth == 1 => {
                let (down, across) = (
                    number("number-rows-spanned").unwrap_or(1).max(1) - 1,
                    number("number-columns-spanned").unwrap_or(1).max(1) - 1,
                );
                if (down > 0 || across > 0) && found < MOST {
                    found += 1;
                    if let Some((_, merged)) = tables.last_mut() {
                        merged.push(Merged {
                            top: row,
                            left: column,
                            bottom: row.saturating_add(down),
                            right: column.saturating_add(across),
                        });
                    }
                }
                column = column.saturating_add(number("number-columns-repeated").unwrap_or(1));
            }
            _ => {}
        }
    }
    tables
}

/// The name of a tag without the prefix that a file has chosen for it.
fn local<'t>(tag: &'t BytesStart<'_>) -> &'t str {
    let name = tag.name().0;
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// An attribute by its name without prefix.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes().filter_map(Result::ok).find_map(|one| {
        let key = one.key.0;
        let key = key.rsplit_once(':').map_or(key, |(_, local)| local);
        if key != name {
            return None;
        }
        one.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
    })
}

/// What stands between "&" and ";", as text.
fn resolved(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return letter.to_string();
    }
    let name = reference.xml10_content();
    match name.as_ref() {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        other => format!("&{other};"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BOOK: &str = r#"<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Worksheet ss:Name="Liste &amp; plus"><Table>
  <Row><Cell><Data ss:Type="String">Nom</Data></Cell><Cell><Data ss:Type="String">Pays</Data></Cell><Cell><Data ss:Type="String">Arrivée</Data></Cell></Row>
  <Row ss:Index="3"><Cell><Data ss:Type="String">Ada &#233;&lt;<B>b</B></Data></Cell><Cell ss:MergeDown="1"><Data ss:Type="String">RDC</Data></Cell>
   <Cell><Data ss:Type="DateTime">2024-06-09T00:00:00.000</Data></Cell></Row>
  <Row><Cell><Data ss:Type="Number">7</Data></Cell><Cell ss:Index="4"><Data ss:Type="Boolean">1</Data></Cell></Row>
 </Table></Worksheet>
</Workbook>"#;

    #[test]
    fn xml_spreadsheet_gives_cells_where_they_stand() {
        assert!(is_xml_book(BOOK));
        assert!(!is_xml_book("<?xml version=\"1.0\"?><Workbook><a/></Workbook>"));
        let book = read_xml_book(BOOK, ReadLimits::default()).unwrap();
        let sheet = &book.sheets[0];
        assert_eq!((book.kind, sheet.name.as_str(), sheet.rows.len()), (FileKind::Xls, "Liste & plus", 4));
        assert_eq!(sheet.rows[2].cell(0), &Cell::Text("Ada é<b".to_owned()));
        assert_eq!(sheet.rows[2].cell(2), &Cell::Date(chrono::NaiveDate::from_ymd_opt(2024, 6, 9).unwrap()));
        assert_eq!((sheet.rows[3].cell(0), sheet.rows[3].cell(3)), (&Cell::Number(7.0), &Cell::Flag(true)));
        assert_eq!(sheet.merged, [Merged { top: 2, left: 1, bottom: 3, right: 1 }]);
        assert!(matches!(
            read_xml_book("<Workbook><Worksheet></Row>", ReadLimits::default()),
            Err(ReadError::Damaged { .. })
        ));
    }

    #[test]
    fn comment_on_a_cell_is_not_its_value() {
        let comment = r#"<Comment ss:Author="Fictional"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>Fictional:</B><Font>ask about the visa</Font></ss:Data></Comment>"#;
        let text = BOOK.replace("RDC</Data></Cell>", &format!("RDC</Data>{comment}</Cell>")).replace(
            r#"<Cell ss:Index="4">"#,
            &format!(r#"<Cell ss:Index="3">{comment}</Cell><Cell><Comment/>"#),
        );
        let book = read_xml_book(&text, ReadLimits::default()).unwrap();
        let rows = &book.sheets[0].rows;
        assert_eq!(rows[2].cell(1), &Cell::Text("RDC".to_owned()));
        assert_eq!(
            (rows[3].cell(2), rows[3].cell(3)),
            (&Cell::Empty, &Cell::Flag(true)),
            "a comment alone is no value"
        );
    }

    #[test]
    fn merged_cells_of_ods_are_found_behind_repeated_ones() {
        let content = r#"<office:spreadsheet><table:table table:name="One"><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
            <table:table-row><table:table-cell table:number-columns-repeated="3"/><table:table-cell table:number-rows-spanned="4" table:number-columns-spanned="1"><text:p>RDC</text:p></table:table-cell></table:table-row>
            </table:table></office:spreadsheet>"#;
        let merged = vec![Merged { top: 2, left: 3, bottom: 5, right: 3 }];
        assert_eq!(merged_of_ods(content), [("One".to_owned(), merged)]);
    }

    proptest! {
        #[test]
        fn any_cut_of_a_book_is_answered(at in 0..BOOK.len()) {
            let mut at = at;
            while !BOOK.is_char_boundary(at) {
                at -= 1;
            }
            let cut = &BOOK[..at];
            let _ = is_xml_book(cut);
            let _ = read_xml_book(cut, ReadLimits::default());
            let _ = merged_of_ods(cut);
        }
    }
}
