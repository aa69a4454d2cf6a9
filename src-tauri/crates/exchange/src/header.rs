//! Where a list of people begins, and which column is which: by the headers, and by the cells where the headers say nothing.

use warsha_words::country;

use crate::contact;
use crate::field::{DelegateField as F, Fit, field_of_header, is_machinery};
use crate::sheet::{Cell, Row, Sheet, Sheets};
use crate::values;
use warsha_words::fold;

/// How many rows from the top a header is looked for.
pub(crate) const HEADER_WITHIN: usize = 20;

/// What a column was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnGuess<Field> {
    /// The column, from 0.
    pub index: usize,
    /// Its header as typed, white space inside made single; empty when it has none.
    pub header: String,
    /// The field; `None` when the column is not read.
    pub field: Option<Field>,
    /// Whether the header says exactly that (or the caller); otherwise a person should look.
    pub sure: bool,
}

/// The header of a list: which sheet, which row, which columns.
pub(crate) struct Header<Field> {
    pub sheet: usize,
    /// Index of the header row; `None` when the list begins without one.
    pub row: Option<usize>,
    pub columns: Vec<ColumnGuess<Field>>,
}

/// What the caller knows better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice<Field> {
    /// The sheet by its name.
    pub sheet: Option<String>,
    /// The number of the header row as a spreadsheet shows it; 0 when there is none.
    pub header_row: Option<u32>,
    /// What single columns (from 0) hold; `None` for a column that is not to be read.
    pub columns: Vec<(usize, Option<Field>)>,
}

impl<Field> Default for Choice<Field> {
    fn default() -> Self {
        Self { sheet: None, header_row: None, columns: Vec::new() }
    }
}

/// Finds sheet and header row by a score for each row, then matches the columns.
pub(crate) fn find_header<Field: Copy + PartialEq>(
    sheets: &Sheets,
    choice: &Choice<Field>,
    match_row: impl Fn(&Row) -> Vec<ColumnGuess<Field>>,
) -> Header<Field> {
    let wanted =
        choice.sheet.as_ref().and_then(|name| sheets.sheets.iter().position(|sheet| sheet.name == *name));
    let mut best: Option<(usize, Header<Field>)> = None;
    for (index, sheet) in sheets.sheets.iter().enumerate() {
        if wanted.is_some_and(|wanted| wanted != index) {
            continue;
        }
        let header = match choice.header_row {
            Some(number) => {
                let row = sheet.rows.iter().position(|row| row.number == number);
                let columns = row.and_then(|row| sheet.rows.get(row)).map(&match_row).unwrap_or_default();
                (usize::from(wanted.is_some()) + score(&columns), Header { sheet: index, row, columns })
            }
            None => best_row(sheet, index, &match_row),
        };
        if best.as_ref().is_none_or(|(score, _)| header.0 > *score) {
            best = Some(header);
        }
    }
    let mut header = best.map_or(Header { sheet: 0, row: None, columns: Vec::new() }, |(_, header)| header);
    choose(&mut header.columns, choice);
    header
}

/// Puts the caller's columns in the place of the guesses.
pub(crate) fn choose<Field: Copy + PartialEq>(columns: &mut Vec<ColumnGuess<Field>>, choice: &Choice<Field>) {
    for (index, field) in &choice.columns {
        for guess in columns.iter_mut().filter(|guess| field.is_some() && guess.field == *field) {
            guess.field = None;
        }
        match columns.iter_mut().find(|guess| guess.index == *index) {
            Some(guess) => {
                guess.field = *field;
                guess.sure = true;
            }
            None => {
                columns.push(ColumnGuess { index: *index, header: String::new(), field: *field, sure: true });
            }
        }
    }
}

fn best_row<Field: Copy + PartialEq>(
    sheet: &Sheet,
    index: usize,
    match_row: &impl Fn(&Row) -> Vec<ColumnGuess<Field>>,
) -> (usize, Header<Field>) {
    let mut best = (0, Header { sheet: index, row: None, columns: Vec::new() });
    for (at, row) in sheet.rows.iter().enumerate().take(HEADER_WITHIN) {
        let columns = match_row(row);
        let score = score(&columns);
        // One word is not enough among many rows: a title may be "Participants". In the first row it is, among words.
        let matched = columns.iter().filter(|column| column.field.is_some()).count();
        let is_first = sheet.rows.iter().take(at).all(Row::is_blank);
        let only_words = row.cells.iter().all(|cell| match cell {
            Cell::Empty => true,
            Cell::Text(text) => !text.contains(|letter: char| letter == '@' || letter.is_ascii_digit()),
            _ => false,
        });
        if (matched >= 2 || (matched == 1 && is_first && only_words)) && score > best.0 {
            best = (score, Header { sheet: index, row: Some(at), columns });
        }
    }
    best
}

fn score<Field>(columns: &[ColumnGuess<Field>]) -> usize {
    columns.iter().filter(|column| column.field.is_some()).map(|column| if column.sure { 3 } else { 2 }).sum()
}

pub(crate) fn header_text(cell: &Cell) -> String {
    let typed = cell.as_typed();
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A header without what is in brackets.
pub(crate) fn outside_brackets(header: &str) -> String {
    let mut depth = 0_u32;
    header
        .chars()
        .filter(|letter| {
            match letter {
                '(' | '[' => depth += 1,
                ')' | ']' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

/// Matches the cells of a header row to the fields of a delegate.
pub(crate) fn match_delegate_row(row: &Row) -> Vec<ColumnGuess<F>> {
    let headers: Vec<String> = row.cells.iter().map(header_text).collect();
    let mut fits: Vec<Option<(F, Fit)>> = headers
        .iter()
        .map(|header| {
            if header.is_empty() || is_choice_of(header, &headers) {
                return None;
            }
            // Kobo and ODK put the group before the name: "grp_person/full_name".
            let own = if header.contains(' ') { header } else { header.rsplit('/').next().unwrap_or(header) };
            let folded = fold(own);
            if is_machinery(own, &folded) {
                None
            } else {
                field_of_header(&folded, &fold(&outside_brackets(own)))
            }
        })
        .collect();
    settle_names(&headers, &mut fits);
    keep_best(&mut fits);
    headers
        .into_iter()
        .zip(fits)
        .enumerate()
        .map(|(index, (header, fit))| ColumnGuess {
            index,
            header,
            field: fit.map(|(field, _)| field),
            sure: fit.is_some_and(|(_, fit)| fit == Fit::Exact),
        })
        .collect()
}

/// "group/languages/en" beside "group/languages": one answer of a question that has its own column.
fn is_choice_of(header: &str, headers: &[String]) -> bool {
    !header.contains(' ')
        && header.rsplit_once('/').is_some_and(|(question, _)| headers.iter().any(|other| other == question))
}

/// "Nom" is the family name beside "Prénom", and the whole name without it; "Name" likewise beside "First name".
fn settle_names(headers: &[String], fits: &mut [Option<(F, Fit)>]) {
    let has = |fits: &[Option<(F, Fit)>], wanted| fits.iter().flatten().any(|(field, _)| *field == wanted);
    let given = has(fits, F::Given);
    let family = has(fits, F::Family);
    for (header, fit) in headers.iter().zip(fits.iter_mut()) {
        let folded = fold(header);
        match folded.as_str() {
            "nom" | "noms" => {
                *fit = Some((if given && !family { F::Family } else { F::FullName }, Fit::Exact));
            }
            "name" | "apelido" if given && !family => *fit = Some((F::Family, Fit::Exact)),
            _ => {}
        }
    }
    // The whole name in Latin letters and once more in another script: the first is the name.
    let is_latin = |header: &str| header.chars().any(|letter| letter.is_ascii_alphabetic());
    let named = headers
        .iter()
        .zip(fits.iter())
        .any(|(header, fit)| is_latin(header) && fit.is_some_and(|(field, _)| field == F::FullName));
    for (header, fit) in headers.iter().zip(fits.iter_mut()) {
        if let Some(fit) = fit
            && named
            && fit.0 == F::FullName
            && !is_latin(header)
        {
            fit.0 = F::NativeName;
        }
    }
    // A list of names in another script: those are the names, and the Latin ones stand beside them.
    if !has(fits, F::FullName) && !given {
        for fit in fits.iter_mut().flatten() {
            if fit.0 == F::NativeName {
                fit.0 = F::FullName;
            }
        }
    }
    if !has(fits, F::FullName) && !given {
        for fit in fits.iter_mut().flatten() {
            if fit.0 == F::LatinName {
                fit.0 = F::FullName;
            }
        }
    }
}

/// One column for each field: the exact header before the wordy one, the first before the later.
fn keep_best(fits: &mut [Option<(F, Fit)>]) {
    for field in F::ALL {
        let best = fits
            .iter()
            .enumerate()
            .filter_map(|(index, fit)| fit.filter(|(other, _)| other == field).map(|(_, fit)| (index, fit)))
            .max_by_key(|(index, fit)| (*fit, usize::MAX - index));
        if let Some((best, _)) = best {
            for (index, fit) in fits.iter_mut().enumerate() {
                if index != best && fit.is_some_and(|(other, _)| other == *field) {
                    *fit = None;
                }
            }
        }
    }
}

/// Not taken yet, and not closed by the caller.
fn is_open(column: &ColumnGuess<F>) -> bool {
    column.field.is_none() && !column.sure
}

type CellTest<'a> = &'a dyn Fn(&str) -> bool;

/// Fills in what the cells themselves say: addresses, phone numbers, countries, and names when no header named them.
pub(crate) fn guess_from_cells(columns: &mut Vec<ColumnGuess<F>>, rows: &[Row], headless: bool) {
    const LOOKED_AT: usize = 60;
    let sample: Vec<&Row> = rows.iter().filter(|row| !row.is_blank()).take(LOOKED_AT).collect();
    let width = sample.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    for index in columns.len()..width {
        columns.push(ColumnGuess { index, header: String::new(), field: None, sure: false });
    }
    let share = |index: usize, test: &dyn Fn(&str) -> bool| {
        let texts: Vec<String> = sample.iter().filter_map(|row| row.cell(index).text()).collect();
        if texts.len() < 2.min(sample.len()) || texts.is_empty() {
            return 0;
        }
        texts.iter().filter(|text| test(text)).count() * 100 / texts.len()
    };
    let tests: [(F, usize, CellTest<'_>); 4] = [
        (F::Email, 60, &|text| contact::email(text).valid),
        (F::Phone, 70, &|text| {
            contact::is_phone(text) && text.contains(['+', ' ', '-']) || text.starts_with("00")
        }),
        (F::Country, 70, &|text| {
            text.chars().count() > 2 && matches!(country::find(text), country::Found::One(_))
        }),
        (F::Sex, 90, &|text| values::sex(text).is_some()),
    ];
    for (field, enough, test) in tests {
        if columns.iter().any(|column| column.field == Some(field)) {
            continue;
        }
        let likely = columns
            .iter()
            .filter(|column| {
                is_open(column) && (headless || !is_machinery(&column.header, &fold(&column.header)))
            })
            .map(|column| (share(column.index, test), column.index))
            .filter(|(share, _)| *share >= enough)
            .max_by_key(|(share, index)| (*share, usize::MAX - index));
        if let Some((_, index)) = likely {
            take(columns, index, field);
        }
    }
    let named = columns.iter().any(|column| matches!(column.field, Some(F::FullName | F::Given | F::Family)));
    if !named {
        let is_name = |text: &str| {
            (1..=6).contains(&text.split_whitespace().count())
                && text.chars().all(|letter| letter.is_alphabetic() || " '’.-".contains(letter))
                && text.chars().count() > 2
        };
        let likely = columns
            .iter()
            .filter(|column| {
                is_open(column) && share(column.index, &is_name) >= 70 && differs(column.index, &sample)
            })
            .map(|column| column.index)
            .next();
        if let Some(index) = likely {
            take(columns, index, F::FullName);
        }
    }
}

/// Names differ from row to row; organisations and positions repeat.
fn differs(index: usize, sample: &[&Row]) -> bool {
    let texts: Vec<String> = sample.iter().filter_map(|row| row.cell(index).text()).collect();
    let mut distinct = texts.clone();
    distinct.sort();
    distinct.dedup();
    distinct.len() * 10 >= texts.len() * 8
}

fn take(columns: &mut [ColumnGuess<F>], index: usize, field: F) {
    if let Some(column) = columns.iter_mut().find(|column| column.index == index) {
        column.field = Some(field);
        column.sure = false;
    }
}

/// A mark of the file's shape, the same for every file with these headers in this order: by it a mapping is remembered.
///
/// 16 hexadecimal digits (FNV-1a); letters' case, accents and spaces do not matter.
pub fn fingerprint<Field>(columns: &[ColumnGuess<Field>]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for column in columns {
        for byte in fold(&column.header).bytes().chain([0x1f]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
