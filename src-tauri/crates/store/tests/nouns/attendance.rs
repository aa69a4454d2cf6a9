//! What happened: periods, check-ins, printings.

use warsha_core::attendance::{AttendancePeriod, CheckIn, CheckInKind, CheckInWay, PeriodPart};
use warsha_core::audience::Audience;
use warsha_core::delegate::AttendanceMode;
use warsha_core::ids::{CheckInId, PeriodId, PlacementId, PrintingId};
use warsha_core::operation::{ChangedArea, Operation};
use warsha_store::*;

use crate::after;
use crate::support::*;

fn period(number: u128, part: PeriodPart) -> AttendancePeriod {
    AttendancePeriod {
        id: PeriodId::new(uuid(0x7000 + number)),
        day: "2024-06-30".parse().unwrap(),
        part,
        session: None,
        placement: Some(PlacementId::new(uuid(0x7100 + number))).filter(|_| number == 2),
        from: 540 + number as i32,
        to: 780,
        counted: number == 1,
        own_times: number == 2,
    }
}

pub fn check_in(number: u128, kind: CheckInKind) -> CheckIn {
    CheckIn {
        id: CheckInId::new(uuid(0x8000 + number)),
        delegate: delegate(1, "").id,
        period: period(1, PeriodPart::Morning).id,
        kind,
        withdraws: None,
        way: CheckInWay::Scanned,
        mode: AttendanceMode::InPerson,
        at: "2024-06-30T06:30:00.125Z".parse().unwrap(),
        desk: "Entrée 2".into(),
    }
}

#[test]
fn periods_and_check_ins_come_back_in_the_order_of_time() {
    let mut early = check_in(2, CheckInKind::Withdrawn);
    early.withdraws = Some(check_in(1, CheckInKind::Arrived).id);
    early.at = "2024-06-30T05:00:00Z".parse().unwrap();
    let late = check_in(1, CheckInKind::Arrived);
    let (_place, mut document) = after(|tx| {
        periods::insert(tx, &period(2, PeriodPart::Day))?;
        periods::insert(tx, &period(1, PeriodPart::Morning))?;
        check_ins::append(tx, &late)?;
        check_ins::append(tx, &early)
    });
    assert_eq!(
        periods::all(&document).unwrap(),
        [period(1, PeriodPart::Morning), period(2, PeriodPart::Day)]
    );
    assert_eq!(check_ins::all(&document).unwrap(), [early.clone(), late.clone()]);
    assert_eq!(check_ins::of_period(&document, late.period).unwrap().len(), 2);
    assert_eq!(check_ins::of_period(&document, period(2, PeriodPart::Day).id).unwrap(), []);
    assert_eq!(check_ins::of_delegate(&document, late.delegate).unwrap().len(), 2);
    let changed = CheckIn { desk: "other".into(), ..late.clone() };
    let done = document.write(Operation::CheckIn, "", |tx| check_ins::append(tx, &changed)).unwrap();
    assert_eq!(done.operation, None, "a fact that is there is never written over");
    assert_eq!(check_ins::get(&document, late.id).unwrap(), Some(late));
}

#[test]
fn printings_come_back_the_latest_first_and_are_no_operation() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Ana Exemplar");
    let printing = |number, at: &str| Printing {
        id: PrintingId::new(uuid(number)),
        artefact: "programme".into(),
        language: "fr".into(),
        audience: Audience::Donor,
        at: at.parse().unwrap(),
        pages: 12,
        copies: 40,
        programme_version: "2".into(),
        operations: document.operations().unwrap(),
        choices: "{}".into(),
        fingerprint: "1:abc".into(),
        sheets: 6,
        way: "printer".into(),
        badges: String::new(),
        sheet_rows: String::new(),
    };
    let (old, new) = (printing(1, "2024-06-10T08:00:00Z"), printing(2, "2024-06-11T08:00:00Z"));
    assert_eq!(document.record_printing(&new).unwrap(), [ChangedArea::Printing]);
    document.record_printing(&old).unwrap();
    assert_eq!(printings::all(&document).unwrap(), [new, old.clone()]);
    assert_eq!(document.operations().unwrap(), old.operations);
    assert_eq!(document.history().undo.map(|(operation, _)| operation), Some(Operation::AddDelegate));
}
