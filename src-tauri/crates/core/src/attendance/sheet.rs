//! The signed sheet: what is typed from it, which printing it was, and where two readers of it differ.

use super::{Mark, Remarks, Wanted};
use crate::ids::DelegateId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The most rows that one line may name; no sheet has more.
const MOST_ROWS: u32 = 20_000;

/// What somebody typed from the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetLine {
    /// Rows, and what stands in them.
    Rows {
        /// Printed row numbers in the order typed, each once.
        rows: Vec<u32>,
        /// What it says; none empties the cells.
        mark: Option<Mark>,
        /// Came late.
        late: bool,
        /// Left early.
        left_early: bool,
        /// Whether letters said what stands there. A bare signature says that somebody was there, and nothing about when.
        lettered: bool,
    },
    /// A name written in by hand.
    Name(String),
}

/// A text that is no line of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not rows of a sheet")]
pub struct NotALine;

/// Reads a line: `14`, `14 p` (in person and in time), `14 o` (online), `14 e` (excused), `14 x` (absent), `14 l` (late), `14 v` (left early), `14 c` (clear), `1-11`,
/// `1-4, 7 o`, `+ name`. Digits of any script, any dash, commas of any script.
///
/// # Errors
/// [`NotALine`] for anything else.
pub fn read_sheet_line(text: &str) -> Result<SheetLine, NotALine> {
    let text = text.trim();
    if let Some(name) = text.strip_prefix(['+', '＋']) {
        let name = name.trim();
        return if name.is_empty() { Err(NotALine) } else { Ok(SheetLine::Name(name.to_owned())) };
    }
    let text: String = text.chars().map(plain).collect();
    let at = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (numbers, letters) = text.split_at(at);
    let (mut mark, mut late, mut left_early) = (Some(Mark::InPerson), false, false);
    for letter in letters.chars().filter(|c| !c.is_whitespace()) {
        match letter.to_ascii_lowercase() {
            'p' => mark = Some(Mark::InPerson),
            'o' => mark = Some(Mark::Online),
            'e' => mark = Some(Mark::Excused),
            'x' | 'a' => mark = Some(Mark::Absent),
            'c' => mark = None,
            'l' => late = true,
            'v' => left_early = true,
            _ => return Err(NotALine),
        }
    }
    let rows = rows_of(numbers)?;
    let is_in = mark.is_some_and(Mark::is_in);
    if (late || left_early) && !is_in {
        return Err(NotALine);
    }
    Ok(SheetLine::Rows { rows, mark, late, left_early, lettered: !letters.trim().is_empty() })
}

/// Digits, dashes and commas of any script as plain ones.
fn plain(c: char) -> char {
    const ZEROS: [char; 6] = ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{1040}', '\u{FF10}'];
    let digit = ZEROS.iter().find_map(|zero| {
        let value = (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    });
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '،' | '、' | ';' | '؛' => ',',
        _ => digit.unwrap_or(c),
    }
}

fn rows_of(text: &str) -> Result<Vec<u32>, NotALine> {
    let number = |text: &str| text.trim().parse::<u32>().ok().filter(|row| (1..=MOST_ROWS * 5).contains(row));
    let mut rows = Vec::new();
    let mut known = BTreeSet::new();
    // "1 - 11" is a range, "1 3" are two rows.
    let tight = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" -", "-").replace("- ", "-");
    for part in tight.split([',', ' ']).filter(|part| !part.is_empty()) {
        let (from, to) = match part.split_once('-') {
            Some((from, to)) => (number(from).ok_or(NotALine)?, number(to).ok_or(NotALine)?),
            None => number(part).map(|row| (row, row)).ok_or(NotALine)?,
        };
        let (from, to) = (from.min(to), from.max(to));
        if to - from >= MOST_ROWS {
            return Err(NotALine);
        }
        rows.extend((from..=to).filter(|row| known.insert(*row)));
    }
    if rows.is_empty() || rows.len() > MOST_ROWS as usize { Err(NotALine) } else { Ok(rows) }
}

/// The rows of a printed sheet: who stands in which, and which were left blank. Kept with the printing, so that a row typed from an old
/// sheet means whoever stood there when it was printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRows {
    /// Who stands in which row.
    pub people: BTreeMap<u32, DelegateId>,
    /// How many blank rows follow.
    pub blank: u32,
}

/// What a row of a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Somebody's.
    Of(DelegateId),
    /// Left blank for a name written by hand.
    Blank,
    /// Not on the sheet.
    Missing,
}

impl SheetRows {
    /// What a row is.
    pub fn row(&self, number: u32) -> Row {
        if let Some(delegate) = self.people.get(&number) {
            return Row::Of(*delegate);
        }
        let last = self.people.keys().next_back().copied().unwrap_or(0);
        if number > last && number - last <= self.blank { Row::Blank } else { Row::Missing }
    }

    /// Three characters for who stands where. The same rows have the same version on every desk, other rows nearly always another one; it
    /// is printed on the sheet and asked for when the sheet is entered.
    pub fn version(&self) -> String {
        let alphabet = crate::badge::BADGE_ALPHABET;
        let people = self.people.iter().flat_map(|(row, who)| {
            row.to_be_bytes().into_iter().chain(who.uuid().into_bytes()).collect::<Vec<_>>()
        });
        let bytes = people.chain(self.blank.to_be_bytes());
        let mut sum = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let size = alphabet.len() as u64;
        sum ^= sum >> 32;
        (0..3)
            .map(|_| {
                let symbol = alphabet[(sum % size) as usize];
                sum /= size;
                char::from(symbol)
            })
            .collect()
    }

    /// One line for each row, and the number of blank ones: how a printing keeps it.
    pub fn as_text(&self) -> String {
        let mut text = format!("{}\n", self.blank);
        for (row, who) in &self.people {
            let _ = writeln!(text, "{row} {who}");
        }
        text
    }

    /// Reads what [`SheetRows::as_text`] wrote, of one sheet or of several one after the other; nothing of a damaged text.
    pub fn parse_all(text: &str) -> Vec<Self> {
        let mut sheets: Vec<Self> = Vec::new();
        let mut read = |line: &str| {
            match line.split_once(' ') {
                None => sheets.push(Self { people: BTreeMap::new(), blank: line.parse().ok()? }),
                Some((row, who)) => {
                    sheets.last_mut()?.people.insert(row.parse().ok()?, who.parse().ok()?);
                }
            }
            Some(())
        };
        let is_whole = text.lines().all(|line| read(line).is_some());
        if is_whole { sheets } else { Vec::new() }
    }
}

/// How somebody stands once a line of the sheet is entered. A bare signature of somebody who is in already does not say when she came: what
/// the door knows of that stays.
pub fn as_signed(before: Wanted, said: Wanted, lettered: bool) -> Wanted {
    if !lettered && before.mark == said.mark { before } else { said }
}

/// What a reader saw in one row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowRead {
    /// The mark; none for a row that was left out.
    pub mark: Option<Mark>,
    /// Late, left early.
    pub remarks: Remarks,
    /// Whether the sheet itself says so. A bare signature, and what only the clock of the door knows, say nothing about when.
    pub says_when: bool,
}

impl RowRead {
    /// Whether two readers saw the same. A row left out and a row marked absent both say that nobody signed.
    fn agrees_with(self, other: Self) -> bool {
        let signed = |read: Self| read.mark.filter(|mark| *mark != Mark::Absent);
        let says_when = self.says_when || other.says_when;
        signed(self) == signed(other) && (!says_when || self.remarks == other.remarks)
    }
}

/// One row that two readers of a sheet read differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Whose row.
    pub delegate: DelegateId,
    /// What the first reader entered.
    pub first: RowRead,
    /// What the second did.
    pub second: RowRead,
}

/// Where two readings of one sheet differ, by person.
pub fn differences(
    first: &BTreeMap<DelegateId, RowRead>,
    second: &BTreeMap<DelegateId, RowRead>,
) -> Vec<Difference> {
    let everybody: BTreeSet<DelegateId> = first.keys().chain(second.keys()).copied().collect();
    let read = |of: &BTreeMap<DelegateId, RowRead>, who| of.get(who).copied().unwrap_or_default();
    everybody
        .iter()
        .map(|who| Difference { delegate: *who, first: read(first, who), second: read(second, who) })
        .filter(|d| !d.first.agrees_with(d.second))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::id;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<u32> {
        match read_sheet_line(text) {
            Ok(SheetLine::Rows {
                rows, mark: Some(Mark::InPerson), late: false, left_early: false, ..
            }) => rows,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn marked(text: &str) -> (Option<Mark>, bool, bool) {
        match read_sheet_line(text) {
            Ok(SheetLine::Rows { rows, mark, late, left_early, .. }) if rows == [14] => {
                (mark, late, left_early)
            }
            other => panic!("{text}: {other:?}"),
        }
    }

    fn who(n: u128) -> DelegateId {
        DelegateId::new(id(n))
    }

    #[test]
    fn rows_and_ranges_are_read_in_any_script() {
        assert_eq!(rows("14"), [14]);
        assert_eq!(rows(" 1-4, 7 "), [1, 2, 3, 4, 7]);
        assert_eq!(rows("4 – 1"), [1, 2, 3, 4]);
        assert_eq!(rows("3 5,3"), [3, 5]);
        assert_eq!(rows("١٤"), [14]);
        assert_eq!(rows("۱-۳، ۷"), [1, 2, 3, 7]);
    }

    #[test]
    fn letters_say_what_stands_in_the_row() {
        assert_eq!(marked("14 o"), (Some(Mark::Online), false, false));
        assert_eq!(marked("14E"), (Some(Mark::Excused), false, false));
        assert_eq!(marked("14 x"), (Some(Mark::Absent), false, false));
        assert_eq!(marked("14 c"), (None, false, false));
        assert_eq!(marked("14 ol"), (Some(Mark::Online), true, false));
        assert_eq!(marked("14 l v"), (Some(Mark::InPerson), true, true));
        let lettered = |text| matches!(read_sheet_line(text), Ok(SheetLine::Rows { lettered: true, .. }));
        assert!(lettered("14 p") && !lettered("14 "));
    }

    #[test]
    fn names_written_by_hand_begin_with_a_plus() {
        assert_eq!(read_sheet_line("+ Achol D."), Ok(SheetLine::Name("Achol D.".to_owned())));
        assert_eq!(read_sheet_line("+فريدة"), Ok(SheetLine::Name("فريدة".to_owned())));
    }

    #[test]
    fn anything_else_is_no_line() {
        for text in
            ["", "+", "o", "0", "-3", "3-", "14 q", "14 el", "1-99999999", "1-90000", "14o5", "Achol", "1--3"]
        {
            assert_eq!(read_sheet_line(text), Err(NotALine), "{text}");
        }
    }

    #[test]
    fn row_of_an_old_sheet_means_who_stood_there() {
        let sheet = SheetRows { people: [(1, who(1)), (2, who(2)), (22, who(22))].into(), blank: 6 };
        assert_eq!(sheet.row(2), Row::Of(who(2)));
        assert_eq!(
            (sheet.row(3), sheet.row(23), sheet.row(28), sheet.row(29)),
            (Row::Missing, Row::Blank, Row::Blank, Row::Missing)
        );
        // Somebody came on the list since, and has the number of the first blank row.
        let later =
            SheetRows { people: sheet.people.clone().into_iter().chain([(23, who(23))]).collect(), blank: 6 };
        assert_eq!(later.row(23), Row::Of(who(23)));
        assert_ne!(sheet.version(), later.version());
        assert_eq!(SheetRows::parse_all(&sheet.as_text()), std::slice::from_ref(&sheet));
        assert_eq!(sheet.version().len(), 3);
        for damaged in ["", "x", "6\n1 ", "6\n1 nobody"] {
            assert_eq!(SheetRows::parse_all(damaged), []);
        }
    }

    #[test]
    fn readers_differ_where_one_saw_a_signature_and_the_other_did_not() {
        let read = |n, mark| (who(n), RowRead { mark: Some(mark), ..RowRead::default() });
        let first = [read(1, Mark::InPerson), read(2, Mark::Absent), read(3, Mark::Online)].into();
        let second = [read(1, Mark::InPerson), read(3, Mark::InPerson), read(4, Mark::Excused)].into();
        let found: Vec<_> =
            differences(&first, &second).iter().map(|d| (d.delegate, d.first.mark, d.second.mark)).collect();
        assert_eq!(
            found,
            [(who(3), Some(Mark::Online), Some(Mark::InPerson)), (who(4), None, Some(Mark::Excused))]
        );
        assert_eq!(differences(&first, &first), []);
    }

    #[test]
    fn late_and_left_early_are_compared_where_the_sheet_says_them() {
        let read = |late, left_early, says_when| RowRead {
            mark: Some(Mark::InPerson),
            remarks: Remarks { late, left_early },
            says_when,
        };
        let differ = |one: RowRead, other: RowRead| {
            !differences(&[(who(1), one)].into(), &[(who(1), other)].into()).is_empty()
        };
        assert!(differ(read(true, false, true), read(false, false, false)), "the second reader missed the l");
        assert!(differ(read(false, false, false), read(false, true, true)));
        assert!(differ(read(true, false, false), read(false, false, true)), "the clock against a p");
        assert!(!differ(read(true, false, false), read(false, false, false)), "only the clock knows it");
        assert!(!differ(read(true, false, false), read(true, false, true)));
    }

    #[test]
    fn bare_signature_leaves_what_the_door_knows() {
        let stands = |mark, late| Wanted { mark, remarks: Remarks { late, left_early: false } };
        let (late, signed) = (stands(Some(Mark::InPerson), true), stands(Some(Mark::InPerson), false));
        assert_eq!(as_signed(late, signed, false), late);
        assert_eq!(as_signed(late, signed, true), signed);
        assert_eq!(as_signed(stands(Some(Mark::Online), true), signed, false), signed);
        assert_eq!(as_signed(stands(None, false), signed, false), signed);
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in "\\PC{0,30}") {
            if let Ok(SheetLine::Rows { rows, .. }) = read_sheet_line(&text) {
                prop_assert!(!rows.is_empty() && rows.len() <= MOST_ROWS as usize);
            }
        }

        #[test]
        fn rows_that_were_written_are_read(people in proptest::collection::btree_map(1u32..999, 0u128..99, 0..40), blank in 0u32..30) {
            let people = people.into_iter().map(|(row, n)| (row, who(n))).collect();
            let sheet = SheetRows { people, blank };
            prop_assert_eq!(SheetRows::parse_all(&sheet.as_text()), std::slice::from_ref(&sheet));
            let two = format!("{}{}", sheet.as_text(), sheet.as_text());
            prop_assert_eq!(SheetRows::parse_all(&two), [sheet.clone(), sheet]);
        }
    }
}
