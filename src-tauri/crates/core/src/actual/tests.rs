use super::*;
use crate::agenda::samples::{day, empty, placement_id};
use crate::session::SessionKind as K;
use chrono_tz::Africa::Kampala;
use uuid::Uuid;

/// A time of the sample's first day, in Kampala.
fn at(clock: &str) -> DateTime<Utc> {
    let local = day(0).and_time(clock.parse().unwrap());
    local.and_local_timezone(Kampala).unwrap().to_utc()
}

fn record(id: u128, placement: u128, kind: ActualKind, clock: &str) -> ActualRecord {
    ActualRecord {
        id: ActualId::new(Uuid::from_u128(id)),
        placement: placement_id(placement),
        kind,
        withdraws: None,
        at: at(clock),
        desk: "Desk".to_owned(),
    }
}

fn taking_back(id: u128, taken: &ActualRecord) -> ActualRecord {
    ActualRecord {
        id: ActualId::new(Uuid::from_u128(id)),
        kind: ActualKind::Withdrawn,
        withdraws: Some(taken.id),
        ..taken.clone()
    }
}

/// A panel 09:00 to 10:00, tea to 10:15, two parallel groups to 11:15.
fn morning() -> Agenda {
    empty()
        .held(1, K::Panel, 0, 540, 60, 1)
        .held(2, K::Break, 0, 600, 15, 99)
        .held(3, K::WorkingGroup, 0, 615, 60, 2)
        .held(4, K::WorkingGroup, 0, 615, 60, 1)
}

fn stands(records: &[ActualRecord], minute: Minute) -> Standing {
    standing(&morning(), &actuals(records), day(0), minute, Kampala)
}

#[test]
fn standing_of_a_day_without_records_follows_the_plan() {
    let now = stands(&[], 570);
    assert_eq!(now.on, [OnNow { placement: placement_id(1), started: None, over: 0, left: 30 }]);
    assert_eq!((now.next, now.until_next, now.late), (vec![placement_id(2)], 30, 0));
}

#[test]
fn standing_of_a_session_begun_late_expects_it_to_end_late() {
    let begun = [record(1, 1, ActualKind::Started, "09:07:00")];
    let now = stands(&begun, 570);
    assert_eq!(now.on, [OnNow { placement: placement_id(1), started: Some(547), over: 7, left: 30 }]);
    assert_eq!((now.late, now.late_from), (7, 600));
    assert_eq!(stands(&begun, 612).late, 12);
}

#[test]
fn standing_after_an_early_end_is_not_late() {
    let done = [record(1, 1, ActualKind::Started, "09:00:00"), record(2, 1, ActualKind::Ended, "09:50:00")];
    let now = stands(&done, 595);
    assert_eq!((now.on, now.next, now.late), (vec![], vec![placement_id(2)], 0));
}

#[test]
fn standing_of_a_session_not_begun_counts_from_its_planned_start() {
    let done = [record(1, 1, ActualKind::Started, "09:00:00"), record(2, 1, ActualKind::Ended, "10:10:00")];
    let now = stands(&done, 611);
    assert_eq!((now.on[0].placement, now.on[0].started), (placement_id(2), None));
    assert_eq!((now.late, now.late_from), (11, 600));
}

#[test]
fn standing_names_all_that_comes_next_in_the_order_of_rooms() {
    assert_eq!(stands(&[], 605).next, [placement_id(4), placement_id(3)]);
    let over = stands(&[], 2000);
    assert_eq!((over.on.len(), over.next.len(), over.late), (0, 0, 0));
}

#[test]
fn standing_shows_the_innermost_session() {
    let nested =
        empty().held(1, K::ReflectiveSpace, 0, 540, 120, 1).held(2, K::Panel, 0, 540, 60, 1).inside(1);
    let now = standing(&nested, &HashMap::new(), day(0), 550, Kampala);
    assert_eq!(now.on.iter().map(|on| on.placement).collect::<Vec<_>>(), [placement_id(2)]);
}

#[test]
fn actuals_take_the_earliest_start_and_the_latest_end_that_hold() {
    let first = record(1, 1, ActualKind::Started, "09:05:00");
    let other_desk = record(2, 1, ActualKind::Started, "09:03:00");
    let end = record(3, 1, ActualKind::Ended, "10:00:00");
    let all = [first.clone(), other_desk.clone(), end.clone()];
    let told = &actuals(&all)[&placement_id(1)];
    assert_eq!((told.started, told.ended), (Some(other_desk.at), Some(end.at)));
    let back = [all.as_slice(), &[taking_back(4, &other_desk), taking_back(5, &end)]].concat();
    let told = &actuals(&back)[&placement_id(1)];
    assert_eq!((told.started, told.ended, told.is_running()), (Some(first.at), None, true));
    assert_eq!(records_to_take_back(&back, placement_id(1), ActualKind::Started), [&first]);
    let none = [back.as_slice(), &[taking_back(6, &first)]].concat();
    assert!(actuals(&none).is_empty());
}

#[test]
fn minutes_and_instants_of_a_night_belong_to_the_evening() {
    let after_midnight: DateTime<Utc> = "2024-06-10T21:30:00Z".parse().unwrap();
    assert_eq!(minute_of(day(0), after_midnight, Kampala), 1470);
    assert_eq!(instant_of(day(0), 1470, Kampala), Some(after_midnight));
    // The hour that Paris skips in March.
    let skipped = instant_of("2024-03-31".parse().unwrap(), 150, chrono_tz::Europe::Paris).unwrap();
    assert_eq!(skipped.to_rfc3339(), "2024-03-31T01:30:00+00:00");
}
