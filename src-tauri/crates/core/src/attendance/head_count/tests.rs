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
        from: 540,
        to: 720,
        counted: true,
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
    let periods: Vec<_> = (0..4).map(period).collect();
    let (room, online) = (AttendanceMode::InPerson, AttendanceMode::Online);
    let records = [
        was_in(501, &people[0], &periods[0], room),
        was_in(502, &people[0], &periods[1], online),
        was_in(503, &people[1], &periods[0], room),
        was_in(504, &people[1], &periods[2], room),
        was_in(505, &people[2], &periods[3], online),
    ];
    let counted = attendance(&records, &Punctuality::unasked());
    let by = |row, column| head_count(&attendees(&people), &periods, &counted, row, column);
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
