use super::*;
use crate::agenda::samples::{day, id};
use chrono::{TimeDelta, TimeZone};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn check_in_id(n: u128) -> CheckInId {
    CheckInId::new(id(n))
}

fn delegate(n: u128) -> DelegateId {
    DelegateId::new(id(n))
}

fn period(n: u128) -> PeriodId {
    PeriodId::new(id(n))
}

fn at(minute: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2024, 6, 10, 5, 0, 0).unwrap() + TimeDelta::minutes(minute)
}

fn arrived(n: u128, who: u128, minute: i64) -> CheckIn {
    CheckIn {
        id: check_in_id(n),
        delegate: delegate(who),
        period: period(1),
        kind: CheckInKind::Arrived,
        withdraws: None,
        way: CheckInWay::Scanned,
        mode: AttendanceMode::InPerson,
        at: at(minute),
        desk: format!("Desk {}", n % 2 + 1),
    }
}

fn withdrawn(n: u128, who: u128, minute: i64, what: u128) -> CheckIn {
    CheckIn { kind: CheckInKind::Withdrawn, withdraws: Some(check_in_id(what)), ..arrived(n, who, minute) }
}

fn since(check_ins: &[CheckIn], who: u128) -> Option<CheckInId> {
    match standing(check_ins, period(1), delegate(who)) {
        Standing::In { check_in, .. } => Some(check_in),
        _ => None,
    }
}

#[test]
fn arrival_counts_for_its_period_only() {
    let facts = [arrived(1, 7, 0)];
    assert!(standing(&facts, period(1), delegate(7)).is_in());
    assert!(!standing(&facts, period(2), delegate(7)).is_in());
    assert!(!standing(&facts, period(1), delegate(8)).is_in());
    assert!(standing(&[], period(1), delegate(7)) == Standing::NotIn);
}

#[test]
fn one_person_takes_over_the_arrivals_that_came_sooner_or_alone() {
    let other_period = |check_in: CheckIn| CheckIn { period: period(2), ..check_in };
    let facts = [
        arrived(1, 7, 0),
        arrived(2, 8, 5),
        other_period(arrived(3, 7, 90)),
        arrived(4, 9, 1),
        withdrawn(5, 9, 2, 4),
    ];
    let taken = |from, to| records_to_take_over(&facts, delegate(from), delegate(to));
    assert_eq!(taken(7, 8), [check_in_id(1), check_in_id(3)]);
    assert_eq!(taken(8, 7), [], "was in sooner");
    assert_eq!(taken(9, 7), [], "was taken back");
}

#[test]
fn one_person_takes_over_what_was_entered_besides_arrivals() {
    let say = |nth, who, minute, of, kind| CheckIn { period: period(of), kind, ..arrived(nth, who, minute) };
    let facts = [
        // Excused in one period, of which the other one knows nothing; absent where the other one is in.
        say(1, 7, 0, 1, CheckInKind::Excused),
        say(2, 7, 0, 2, CheckInKind::Absent),
        say(3, 8, 1, 2, CheckInKind::Arrived),
        // In, late by hand, gone early; the other one was not seen.
        say(4, 7, 0, 3, CheckInKind::Arrived),
        say(5, 7, 1, 3, CheckInKind::Late),
        say(6, 7, 2, 3, CheckInKind::LeftEarly),
        // Both in; the other one sooner.
        say(7, 7, 9, 4, CheckInKind::Arrived),
        say(8, 7, 9, 4, CheckInKind::Late),
        say(9, 7, 10, 4, CheckInKind::LeftEarly),
        say(10, 8, 1, 4, CheckInKind::Arrived),
    ];
    let taken = records_to_take_over(&facts, delegate(7), delegate(8));
    assert_eq!(taken, [1, 4, 5, 6, 9].map(check_in_id));
    // Said again of the one that stays they leave both as the first one stood, and nothing is to be taken over any more.
    let mut all = facts.to_vec();
    for (nth, fact) in facts.iter().filter(|fact| taken.contains(&fact.id)).enumerate() {
        all.push(CheckIn { id: check_in_id(50 + nth as u128), delegate: delegate(8), ..fact.clone() });
    }
    assert_eq!(records_to_take_over(&all, delegate(7), delegate(8)), []);
    for of in [1, 3] {
        let stands = attendance_of(&all, period(of), &Punctuality::unasked());
        assert_eq!(stands[&delegate(8)].as_wanted(), stands[&delegate(7)].as_wanted());
    }
}

#[test]
fn double_scan_counts_once_by_the_earliest() {
    let facts = [arrived(2, 7, 30), arrived(1, 7, 10), arrived(3, 7, 10)];
    assert_eq!(attendance_of(&facts, period(1), &Punctuality::unasked()).len(), 1);
    assert_eq!(since(&facts, 7), Some(check_in_id(1)));
}

#[test]
fn taking_one_of_two_arrivals_back_leaves_the_other() {
    let facts = [arrived(1, 7, 0), arrived(2, 7, 5), withdrawn(3, 7, 6, 1)];
    assert_eq!(since(&facts, 7), Some(check_in_id(2)));
    let held: Vec<_> = arrivals_that_hold(&facts, period(1), delegate(7)).iter().map(|c| c.id).collect();
    assert_eq!(held, [check_in_id(2)]);
}

#[test]
fn taking_a_withdrawal_back_restores_the_arrival() {
    let facts = [arrived(1, 7, 0), withdrawn(2, 7, 1, 1), withdrawn(3, 7, 2, 2)];
    assert_eq!(since(&facts[..2], 7), None);
    assert_eq!(since(&facts, 7), Some(check_in_id(1)));
}

#[test]
fn withdrawal_of_something_unknown_or_by_a_set_back_clock_is_right() {
    assert_eq!(since(&[arrived(1, 7, 0), withdrawn(2, 7, 1, 99)], 7), Some(check_in_id(1)));
    assert_eq!(since(&[arrived(1, 7, 0), withdrawn(2, 7, -600, 1)], 7), None, "instants do not decide");
}

#[test]
fn ring_of_withdrawals_loses_nobody() {
    let facts = [arrived(1, 7, 0), withdrawn(2, 7, 1, 3), withdrawn(3, 7, 1, 2), withdrawn(4, 7, 1, 4)];
    assert_eq!(since(&facts, 7), Some(check_in_id(1)));
    let aimed = [arrived(1, 7, 0), withdrawn(2, 7, 1, 2), withdrawn(3, 7, 1, 3)];
    assert_eq!(since(&aimed, 7), Some(check_in_id(1)));
}

#[test]
fn long_chain_of_withdrawals_is_counted() {
    let mut facts = vec![arrived(0, 7, 0)];
    facts.extend((1..20_001).map(|n| withdrawn(n, 7, 1, n - 1)));
    assert_eq!(since(&facts, 7), Some(check_in_id(0)));
}

#[test]
fn period_key_names_day_and_part() {
    let key = |part, from| {
        AttendancePeriod {
            id: period(1),
            day: day(0),
            part,
            session: None,
            placement: None,
            from,
            to: from + 60,
            counted: true,
            own_times: false,
        }
        .key()
    };
    assert_eq!(key(PeriodPart::Morning, 510), "2024-06-10/am");
    assert_eq!(key(PeriodPart::Session, 570), "2024-06-10/session-0930-00000001");
}

/// Records of five people in two periods; some are met twice, some take others back.
fn any_history() -> impl Strategy<Value = Vec<CheckIn>> {
    let one = (0u128..5, 0u128..2, 0i64..300, any::<bool>(), prop::option::weighted(0.4, 0u128..30), 0u8..3);
    prop::collection::vec(one, 0..30).prop_map(|all| {
        let mut history = Vec::new();
        for (n, (who, when, minute, online, withdraws, copies)) in (0u128..).zip(all) {
            let mut fact = match withdraws {
                Some(what) => withdrawn(n, who, minute, what),
                None => arrived(n, who, minute),
            };
            fact.period = period(when);
            if online {
                fact.mode = AttendanceMode::Online;
            }
            history.extend(std::iter::repeat_n(fact, usize::from(copies.max(1))));
        }
        history
    })
}

/// What the rule says, written without care for time: a record holds when nothing that holds takes it back.
fn slow_count(history: &[CheckIn], of: PeriodId) -> BTreeSet<DelegateId> {
    fn holds(history: &[CheckIn], record: &CheckIn, path: &mut Vec<CheckInId>) -> Option<bool> {
        if path.contains(&record.id) {
            return None;
        }
        path.push(record.id);
        let takers =
            history.iter().filter(|c| c.kind == CheckInKind::Withdrawn && c.withdraws == Some(record.id));
        let mut answer = Some(true);
        for taker in takers {
            match holds(history, taker, path) {
                Some(true) => answer = Some(false),
                Some(false) => {}
                None => answer = answer.filter(|holds| !holds),
            }
        }
        path.pop();
        answer
    }
    history
        .iter()
        .filter(|c| c.kind != CheckInKind::Withdrawn && c.period == of)
        .filter(|c| holds(history, c, &mut Vec::new()) != Some(false))
        .map(|c| c.delegate)
        .collect()
}

proptest! {
    #[test]
    fn counting_follows_the_rule(history in any_history()) {
        for of in [period(0), period(1)] {
            let counted: BTreeSet<DelegateId> = attendance_of(&history, of, &Punctuality::unasked()).into_keys().collect();
            prop_assert_eq!(counted, slow_count(&history, of));
        }
    }

    #[test]
    fn one_and_all_agree(history in any_history()) {
        let all = attendance(&history, &Punctuality::unasked());
        for of in [period(0), period(1)] {
            for who in 0..5 {
                let one = standing(&history, of, delegate(who));
                let in_all = all.get(&of).and_then(|p| p.get(&delegate(who))).cloned().unwrap_or(Standing::NotIn);
                prop_assert_eq!(&one, &in_all);
                let held = arrivals_that_hold(&history, of, delegate(who));
                prop_assert_eq!(one.is_in(), !held.is_empty());
            }
        }
    }

    #[test]
    fn copies_that_part_and_join_agree(history in any_history(), sides in prop::collection::vec(0u8..3, 90)) {
        let on = |side: u8| -> Vec<CheckIn> {
            history.iter().zip(&sides).filter(|(_, s)| **s == side || **s == 2).map(|(c, _)| c.clone()).collect()
        };
        let (ours, theirs) = (on(0), on(1));
        let joined = join(&ours, &theirs);
        prop_assert_eq!(&joined, &join(&theirs, &ours));
        prop_assert_eq!(&joined, &join(&joined, &ours), "joining again changes nothing");
        prop_assert_eq!(attendance(&joined, &Punctuality::unasked()), attendance(&history, &Punctuality::unasked()));
    }

    #[test]
    fn order_of_records_means_nothing(history in any_history().prop_flat_map(|h| (Just(h.clone()), Just(h).prop_shuffle()))) {
        prop_assert_eq!(attendance(&history.0, &Punctuality::unasked()), attendance(&history.1, &Punctuality::unasked()));
    }

    #[test]
    fn one_more_arrival_never_makes_anybody_absent(history in any_history(), who in 0u128..5) {
        let before = attendance(&history, &Punctuality::unasked());
        let mut more = history;
        more.push(arrived(1_000, who, 5));
        let after = attendance(&more, &Punctuality::unasked());
        prop_assert!(after[&period(1)].contains_key(&delegate(who)));
        for (of, people) in before {
            prop_assert!(people.keys().all(|p| after[&of].contains_key(p)));
        }
    }
}
