use super::*;
use crate::agenda::samples::{day, id};
use crate::attendance::{CheckIn, CheckInKind, CheckInWay, PeriodPart, Punctuality, attendance};
use crate::delegate::{AttendanceMode, Sex};
use crate::ids::{CheckInId, DelegateId, PeriodId};
use chrono::DateTime;
use proptest::prelude::*;

fn period(n: u32) -> AttendancePeriod {
    AttendancePeriod {
        id: PeriodId::new(id(u128::from(100 + n))),
        day: day(n / 2),
        part: if n.is_multiple_of(2) { PeriodPart::Morning } else { PeriodPart::Afternoon },
        session: None,
        placement: None,
        from: 540,
        to: 720,
        counted: true,
        own_times: false,
    }
}

fn somebody(n: u32, sex: Sex, first: Option<bool>) -> Delegate {
    Delegate { sex, first_timer: first, ..Delegate::named(DelegateId::new(id(n.into())), n, "Somebody") }
}

fn was_in(n: u32, who: &Delegate, period: &AttendancePeriod, mode: AttendanceMode) -> CheckIn {
    CheckIn {
        id: CheckInId::new(id(n.into())),
        delegate: who.id,
        period: period.id,
        kind: CheckInKind::Arrived,
        withdraws: None,
        way: CheckInWay::Sheet,
        mode,
        at: DateTime::UNIX_EPOCH,
        desk: String::new(),
    }
}

fn attendees(people: &[Delegate]) -> Vec<Attendee<'_>> {
    people.iter().map(|delegate| Attendee { delegate, organisation_type: None }).collect()
}

#[test]
fn persons_days_and_periods_are_counted_apart() {
    let people = [
        somebody(1, Sex::Female, Some(true)),
        somebody(2, Sex::Female, None),
        somebody(3, Sex::Male, Some(false)),
        somebody(4, Sex::Male, None),
    ];
    // Two days, and a period of a third that the dates have left since.
    let (days, periods) = ([day(0), day(1)], (0..5).map(period).collect::<Vec<_>>());
    let (room, online) = (AttendanceMode::InPerson, AttendanceMode::Online);
    let records = [
        was_in(501, &people[0], &periods[0], room),
        was_in(502, &people[0], &periods[1], online),
        was_in(503, &people[1], &periods[0], room),
        was_in(504, &people[1], &periods[2], room),
        was_in(505, &people[2], &periods[3], online),
        was_in(506, &people[2], &periods[4], room),
        was_in(507, &people[3], &periods[4], room),
    ];
    let counted = attendance(&records, &Punctuality::unasked());
    let by = |row, column| head_count(&attendees(&people), &days, &periods, &counted, row, column);
    let sexes = by(Dimension::Sex, None);
    assert_eq!(sexes.rows, ["female", "male"]);
    let sum = |persons, person_days, periods| Sum { persons, person_days, periods, hidden: false };
    assert_eq!(sexes.row_sums, [sum(2, 3, 4), sum(1, 1, 1)]);
    assert_eq!(sexes.total, sum(3, 4, 5), "somebody who never came is not counted");
    assert_eq!(by(Dimension::Mode, None).rows, ["both", "in_person", "online"]);
    let crossed = by(Dimension::Sex, Some(Dimension::FirstTimer));
    assert_eq!(
        (crossed.rows.len(), crossed.columns.clone()),
        (2, vec!["no".to_owned(), "yes".to_owned(), String::new()])
    );
    assert_eq!(crossed.cells[0][1], sum(1, 1, 2));
    assert_eq!(crossed.total, sexes.total);
}

/// A table of such numbers of persons.
fn of_numbers(numbers: &[Vec<u32>]) -> HeadCount {
    let mut cells = BTreeMap::new();
    for (row, line) in numbers.iter().enumerate() {
        for (column, persons) in line.iter().enumerate() {
            let sum = Sum { persons: *persons, person_days: *persons, periods: *persons, hidden: false };
            cells.insert((format!("r{row}"), format!("c{column}")), sum);
        }
    }
    table(&cells)
}

#[test]
fn small_numbers_are_hidden_and_do_not_follow_from_sums() {
    let count = hide_small(&of_numbers(&[vec![12, 2], vec![9, 8], vec![20, 30]]), LEAST_SHOWN);
    assert!(count.cells[0][1].hidden && count.cells[0][1].persons == 0);
    let hidden = |line: &[Sum]| line.iter().filter(|sum| sum.hidden).count();
    assert_eq!(count.cells.iter().map(|line| hidden(line)).sum::<usize>(), 4, "a rectangle of four");
    assert_eq!(count.total.persons, 81);
    let one = hide_small(&of_numbers(&[vec![12], vec![2], vec![9]]), LEAST_SHOWN);
    assert_eq!(one.row_sums.iter().map(|sum| sum.persons).collect::<Vec<_>>(), [12, 0, 0]);
    let large = of_numbers(&[vec![12, 7], vec![9, 8]]);
    assert_eq!(hide_small(&large, LEAST_SHOWN), large);
}

proptest! {
    #[test]
    fn no_line_hides_one_number_alone(numbers in prop::collection::vec(prop::collection::vec(0u32..14, 3), 1..6)) {
        let before = of_numbers(&numbers);
        let after = hide_small(&before, LEAST_SHOWN);
        let (rows, columns) = (after.rows.len(), after.columns.len());
        for r in 0..=rows {
            for c in 0..=columns {
                let (was, is) = (at(&before, r, c), at(&after, r, c));
                prop_assert!(is.hidden || was == is);
                prop_assert!(is.hidden || was.persons == 0 || was.persons >= LEAST_SHOWN);
            }
            prop_assert_ne!((0..=columns).filter(|c| at(&after, r, *c).hidden).count(), 1);
        }
        for c in 0..=columns {
            prop_assert_ne!((0..=rows).filter(|r| at(&after, *r, c).hidden).count(), 1);
        }
    }
}

/// A number of a table, or the sum that stands after the last one.
fn at(count: &HeadCount, row: usize, column: usize) -> Sum {
    match (row == count.rows.len(), column == count.columns.len()) {
        (true, true) => count.total,
        (true, false) => count.column_sums[column],
        (false, true) => count.row_sums[row],
        (false, false) => count.cells[row][column],
    }
}

/// Everybody by three things, as far as the public is told: each alone, and each pair.
struct Published {
    tables: Vec<((usize, Option<usize>), HeadCount)>,
}

impl Published {
    fn of(people: &[[usize; 3]]) -> Self {
        let count = |row: usize, column: Option<usize>| {
            let mut cells: BTreeMap<(String, String), Sum> = BTreeMap::new();
            for person in people {
                let key = |by: usize| format!("{}", person[by]);
                let sum = cells.entry((key(row), column.map(key).unwrap_or_default())).or_default();
                sum.add(Sum { persons: 1, person_days: 1, periods: 1, hidden: false });
            }
            ((row, column), hide_small(&table(&cells), LEAST_SHOWN))
        };
        let pairs = [(0, None), (1, None), (2, None), (0, Some(1)), (0, Some(2)), (1, Some(2))];
        Self { tables: pairs.into_iter().map(|(row, column)| count(row, column)).collect() }
    }

    /// Every hidden number that follows from all the tables together, by name. Numbers are unknowns, lines are equations.
    fn given_away(&self) -> Vec<String> {
        let mut unknowns: Vec<String> = Vec::new();
        let mut equations: Vec<Vec<(usize, i64)>> = Vec::new();
        let mut unknown = |name: String, sum: &Sum, sign: i64, equation: &mut Vec<(usize, i64)>| {
            if sum.hidden {
                let at = unknowns.iter().position(|known| *known == name).unwrap_or_else(|| {
                    unknowns.push(name);
                    unknowns.len() - 1
                });
                equation.push((at, sign));
            }
        };
        for ((row, column), count) in &self.tables {
            let row_name = |r: usize| format!("{row}={}", count.rows[r]);
            let column_name = |c: usize| match column {
                Some(column) => format!("{column}={}", count.columns[c]),
                None => "all".to_owned(),
            };
            // Without a second thing the cell of a row is its sum.
            let cell_name = |r, c| match column {
                Some(_) => format!("{} {}", row_name(r), column_name(c)),
                None => row_name(r),
            };
            for r in 0..count.rows.len() {
                let mut equation = Vec::new();
                for c in 0..count.columns.len() {
                    unknown(cell_name(r, c), &count.cells[r][c], 1, &mut equation);
                }
                unknown(row_name(r), &count.row_sums[r], -1, &mut equation);
                equations.push(equation);
            }
            for c in 0..count.columns.len() {
                let mut equation = Vec::new();
                for r in 0..count.rows.len() {
                    unknown(cell_name(r, c), &count.cells[r][c], 1, &mut equation);
                }
                unknown(column_name(c), &count.column_sums[c], -1, &mut equation);
                equations.push(equation);
            }
            let mut equation = Vec::new();
            for c in 0..count.columns.len() {
                unknown(column_name(c), &count.column_sums[c], 1, &mut equation);
            }
            unknown("all".to_owned(), &count.total, -1, &mut equation);
            equations.push(equation);
        }
        determined(&equations, unknowns.len()).into_iter().map(|at| unknowns[at].clone()).collect()
    }
}

/// The unknowns that have one solution only, by elimination over a large prime.
fn determined(equations: &[Vec<(usize, i64)>], unknowns: usize) -> Vec<usize> {
    const PRIME: i128 = 2_147_483_647;
    let inverse = |of: i128| {
        let (mut result, mut base, mut power) = (1, of, PRIME - 2);
        while power > 0 {
            if power & 1 == 1 {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
            power >>= 1;
        }
        result
    };
    let mut rows: Vec<Vec<i128>> = equations
        .iter()
        .map(|equation| {
            let mut row = vec![0; unknowns];
            for (at, sign) in equation {
                row[*at] = (row[*at] + i128::from(*sign)).rem_euclid(PRIME);
            }
            row
        })
        .collect();
    let mut done = 0;
    for column in 0..unknowns {
        let Some(pivot) = (done..rows.len()).find(|r| rows[*r][column] != 0) else { continue };
        rows.swap(done, pivot);
        let scale = inverse(rows[done][column]);
        rows[done].iter_mut().for_each(|value| *value = *value * scale % PRIME);
        let by = rows[done].clone();
        for (at, row) in rows.iter_mut().enumerate() {
            let factor = row[column];
            if at != done && factor != 0 {
                row.iter_mut()
                    .zip(&by)
                    .for_each(|(value, b)| *value = (*value - factor * b).rem_euclid(PRIME));
            }
        }
        done += 1;
    }
    let alone = |row: &Vec<i128>| {
        let mut there = row.iter().enumerate().filter(|(_, value)| **value != 0).map(|(at, _)| at);
        there.next().filter(|_| there.next().is_none())
    };
    rows[..done].iter().filter_map(alone).collect()
}

#[test]
fn elimination_finds_what_follows() {
    // a + b = known, b + c = known, b = known.
    assert_eq!(determined(&[vec![(0, 1), (1, 1)], vec![(1, 1), (2, 1)], vec![(1, 1)]], 3), [0, 1, 2]);
    assert_eq!(determined(&[vec![(0, 1), (1, 1)], vec![(1, 1), (2, 1)]], 3), [0; 0]);
}

proptest! {
    #[test]
    fn no_hidden_number_follows_from_all_tables_together(
        people in prop::collection::vec((0usize..5, 0usize..3, 0usize..4), 5..90),
        lean in 1usize..4,
    ) {
        // Leaning towards the first of each, so that there are large and small numbers.
        let people: Vec<[usize; 3]> =
            people.iter().map(|(a, b, c)| [a / lean.min(a + 1), b / lean.min(b + 1), *c]).collect();
        let published = Published::of(&people);
        prop_assert_eq!(published.given_away(), Vec::<String>::new());
        for (_, count) in &published.tables {
            let all = count.cells.iter().flatten().chain(&count.row_sums).chain(&count.column_sums);
            prop_assert!(all.filter(|sum| !sum.hidden).all(|sum| sum.persons == 0 || sum.persons >= LEAST_SHOWN));
        }
    }
}
