//! Text files: any encoding, any separator, quoted cells with line breaks, rows and physical lines counted as people see them.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::scanner::Scanner;
use crate::sheet::{FileKind, ReadError, ReadLimits, ReadWarning, Sheet, Sheets, TextForm};

const SEPARATORS: [char; 5] = [';', ',', '\t', '|', '\u{1f}'];

/// Reads a text file.
pub fn read_text(bytes: &[u8], limits: ReadLimits) -> Result<Sheets, ReadError> {
    let mut warnings = Vec::new();
    let decoded = decode(bytes, &mut warnings)?;
    let mut text = decoded.text.as_str();
    let mut first_line = 1;
    let mut said = None;
    let first = text.lines().next().unwrap_or_default();
    if let Some(rest) = first.trim_matches('"').strip_prefix("sep=").filter(|rest| rest.chars().count() == 1)
    {
        said = rest.chars().next();
        let end = text.find('\n').map_or(text.len(), |at| at + 1);
        text = text.get(end..).unwrap_or_default();
        first_line = 2;
    }
    let delimiter = find_separator(text, said);
    if let Some(said) = said.filter(|said| *said != delimiter) {
        warnings.push(ReadWarning::SeparatorLine { said, used: delimiter });
    }
    let mut scanner = Scanner::new(text, delimiter, first_line);
    let mut rows = Vec::new();
    let mut cells = 0;
    while let Some(row) = scanner.next_row() {
        cells += row.cells.len() as u64;
        rows.push(row);
        let too_large = |what, found, limit| Err(ReadError::TooLarge { what, found, limit });
        if rows.len() as u64 > limits.rows {
            return too_large("rows", rows.len() as u64, limits.rows);
        }
        if cells > limits.cells {
            return too_large("cells", cells, limits.cells);
        }
        if let Some(row) = rows.last().filter(|row| row.cells.len() as u64 > limits.columns) {
            return too_large("columns", row.cells.len() as u64, limits.columns);
        }
    }
    let form = TextForm {
        encoding: decoded.encoding.name().to_ascii_lowercase(),
        bom: decoded.bom,
        delimiter,
        line_ending: scanner.line_ending.unwrap_or("LF"),
        breaks_in_cells: scanner.breaks_in_cells,
    };
    let kind = if delimiter == '\t' { FileKind::Text } else { FileKind::Csv };
    let sheet = Sheet { name: String::new(), rows, merged: Vec::new(), ..Sheet::default() };
    Ok(Sheets { kind, text_form: Some(form), warnings, sheets: vec![sheet] })
}

/// The text of a web page: in the encoding that it names, else as any other text. `None` for what is no text.
pub fn page_text(bytes: &[u8]) -> Option<String> {
    let head =
        String::from_utf8_lossy(bytes.get(..bytes.len().min(2048)).unwrap_or(bytes)).to_ascii_lowercase();
    let named = head.split("charset=").nth(1).and_then(|rest| {
        let label: String = rest
            .trim_start_matches(['"', '\'', ' '])
            .chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter))
            .collect();
        Encoding::for_label(label.as_bytes())
    });
    // Who names an encoding and then writes another one is read by the bytes.
    let text = named.and_then(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes));
    match text {
        Some(text) if Encoding::for_bom(bytes).is_none() => Some(text.into_owned()),
        _ => decode(bytes, &mut Vec::new()).ok().map(|decoded| decoded.text),
    }
}

struct Decoded {
    text: String,
    encoding: &'static Encoding,
    bom: bool,
}

fn decode(bytes: &[u8], warnings: &mut Vec<ReadWarning>) -> Result<Decoded, ReadError> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(length..).unwrap_or_default();
        if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(rest) {
            return Ok(Decoded { text: text.into_owned(), encoding, bom: true });
        }
        if encoding != UTF_8 {
            warnings.push(ReadWarning::LostCharacters);
            let (text, _) = encoding.decode_without_bom_handling(rest);
            return Ok(Decoded { text: text.into_owned(), encoding, bom: true });
        }
        // The mark promised UTF-8 and the bytes are something else: believe the bytes.
        warnings.push(ReadWarning::ByteOrderMark);
        return decode_unmarked(rest, warnings);
    }
    decode_unmarked(bytes, warnings)
}

fn decode_unmarked(bytes: &[u8], warnings: &mut Vec<ReadWarning>) -> Result<Decoded, ReadError> {
    if let Some(encoding) = utf16_without_mark(bytes) {
        let (text, lost) = encoding.decode_without_bom_handling(bytes);
        if lost {
            warnings.push(ReadWarning::LostCharacters);
        }
        return Ok(Decoded { text: text.into_owned(), encoding, bom: false });
    }
    if bytes.iter().take(8192).filter(|byte| **byte == 0).count() > 2 {
        return Err(ReadError::NotASpreadsheet { looks_like: "binary" });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Decoded { text: text.to_owned(), encoding: UTF_8, bom: false });
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guessed = detector.guess(None, chardetng::Utf8Detection::Deny);
    // Short lists in western languages are often taken for a neighbour of Windows-1252; other scripts are told apart well.
    let encoding = if is_latin(guessed) { WINDOWS_1252 } else { guessed };
    let (text, lost) = encoding.decode_without_bom_handling(bytes);
    if lost {
        warnings.push(ReadWarning::LostCharacters);
    }
    Ok(Decoded { text: text.into_owned(), encoding, bom: false })
}

fn is_latin(encoding: &'static Encoding) -> bool {
    matches!(
        encoding.name(),
        "windows-1252" | "windows-1254" | "windows-1257" | "windows-1258" | "ISO-8859-4"
    )
}

/// UTF-16 without a byte order mark: in any European header every second byte is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(512) & !1)?;
    if start.len() < 8 {
        return None;
    }
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count() * 2;
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 10 > start.len() * 7 && even * 10 < start.len() {
        Some(UTF_16LE)
    } else if even * 10 > start.len() * 7 && odd * 10 < start.len() {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The separator that cuts the first rows into the most columns, the same number in each.
fn find_separator(text: &str, said: Option<char>) -> char {
    const LOOKED_AT: usize = 30;
    let mut best = (0_u64, said.unwrap_or(','));
    let candidates = said.into_iter().chain(SEPARATORS);
    for candidate in candidates {
        let mut scanner = Scanner::new(text, candidate, 1);
        let mut widths = Vec::new();
        while let Some(row) = scanner.next_row() {
            if row.blank_form.is_none() {
                widths.push(row.cells.len());
            }
            if widths.len() >= LOOKED_AT {
                break;
            }
        }
        let widest = widths.iter().copied().max().unwrap_or(0);
        if widest < 2 {
            continue;
        }
        // The width that most rows have counts; a comma in a few names does not.
        let usual = (2..=widest)
            .max_by_key(|width| widths.iter().filter(|other| *other == width).count())
            .unwrap_or(2);
        let agreeing = widths.iter().filter(|width| **width == usual).count() as u64;
        let header_agrees = u64::from(widths.first() == Some(&usual));
        let share = agreeing * 100 / widths.len().max(1) as u64;
        let score = share * 10 + (usual as u64).min(50) * 8 + header_agrees * 400;
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{BlankForm, Cell};
    use proptest::prelude::*;

    fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
        let read = read_text(bytes, ReadLimits::default()).unwrap();
        read.sheets[0].rows.iter().map(|row| row.cells.iter().map(Cell::as_typed).collect()).collect()
    }

    fn form(bytes: &[u8]) -> TextForm {
        read_text(bytes, ReadLimits::default()).unwrap().text_form.unwrap()
    }

    #[test]
    fn quoted_cells_keep_separators_quotes_and_breaks() {
        let read = rows(b"a;b\r\n\"x;y\";\"say \"\"hi\"\"\r\nagain\"\r\n");
        assert_eq!(read, [vec!["a", "b"], vec!["x;y", "say \"hi\"\nagain"]]);
    }

    #[test]
    fn rows_and_lines_are_counted_as_people_see_them() {
        let read = read_text(b"a,b\n\"1\n2\",x\n\n,,\n ,\nlast,y", ReadLimits::default()).unwrap();
        let seen: Vec<_> =
            read.sheets[0].rows.iter().map(|row| (row.number, row.line.unwrap(), row.blank_form)).collect();
        let expected = [
            (1, 1, None),
            (2, 2, None),
            (3, 4, Some(BlankForm::Blank)),
            (4, 5, Some(BlankForm::Separators)),
            (5, 6, Some(BlankForm::Spaces)),
            (6, 7, None),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn encodings_are_told_apart() {
        assert_eq!(form("nom;pays\nÉlise;Côte".as_bytes()).encoding, "utf-8");
        assert_eq!(form(b"nom;pays\n\xc9lise;C\xf4te\n").encoding, "windows-1252");
        let utf16: Vec<u8> = "nom\tpays\nÉlise\tNiger\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(form(&utf16).encoding, "utf-16le");
        let marked: Vec<u8> =
            [&[0xfe, 0xff][..], &"nom;pays\n".encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>()]
                .concat();
        assert_eq!((form(&marked).encoding.as_str(), form(&marked).bom), ("utf-16be", true));
        let cyrillic =
            encoding_rs::WINDOWS_1251.encode("имя;страна\nАйгуль Токтосунова;Кыргызстан\nМарина;Украина\n").0;
        assert_eq!(form(&cyrillic).encoding, "windows-1251");
    }

    #[test]
    fn separator_line_is_obeyed_unless_it_lies() {
        assert_eq!(form(b"sep=|\na|b\nc|d\n").delimiter, '|');
        let lie = read_text(b"sep=,\nname;sex\nA, B;F\nC, D;M\n", ReadLimits::default()).unwrap();
        assert_eq!(lie.warnings, [ReadWarning::SeparatorLine { said: ',', used: ';' }]);
        assert_eq!(lie.sheets[0].rows[0].number, 2);
    }

    #[test]
    fn quote_that_never_closes_costs_one_cell() {
        assert_eq!(rows(b"a,b\n\"x,y\nc,d\n"), [["a", "b"], ["\"x", "y"], ["c", "d"]]);
    }

    proptest! {
        #[test]
        fn read_text_never_panics(text in "[a-z\"\r\n;,\t é]{0,80}") {
            let _ = read_text(text.as_bytes(), ReadLimits::default());
        }

        #[test]
        fn cells_written_as_csv_come_back(cells in proptest::collection::vec("[a-zé\"\n;, ]{1,12}", 2..6)) {
            prop_assume!(cells.iter().any(|cell| !cell.trim().is_empty()));
            let line: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            let text = line.join(",");
            let mut scanner = Scanner::new(&text, ',', 1);
            let read: Vec<String> = scanner.next_row().unwrap().cells.iter().map(Cell::as_typed).collect();
            prop_assert_eq!(read, cells);
        }
    }
}
