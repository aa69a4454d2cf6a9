//! Everything that was ever recorded about people at the door, what was taken back included.

use super::{CheckIn, Punctuality, Standing, attendance, once_each, records_that_hold};
use crate::delegate::AttendanceMode;
use crate::ids::{CheckInId, DelegateId};
use std::collections::HashSet;

/// One record in the story of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traced {
    /// The record.
    pub record: CheckIn,
    /// Whether it holds: nothing that holds takes it back.
    pub holds: bool,
}

/// The story of one person, the earliest first: each record once, withdrawals too.
pub fn trace(check_ins: &[CheckIn], delegate: DelegateId) -> Vec<Traced> {
    let held: HashSet<CheckInId> = records_that_hold(check_ins).into_iter().map(|c| c.id).collect();
    let mut story: Vec<Traced> = once_each(check_ins)
        .into_values()
        .filter(|record| record.delegate == delegate)
        .map(|record| Traced { record: record.clone(), holds: held.contains(&record.id) })
        .collect();
    story.sort_by_key(|traced| (traced.record.at, traced.record.id));
    story
}

/// Who has been in the room in any period, whatever the list says of how they take part.
pub fn seen_in_the_room(check_ins: &[CheckIn]) -> HashSet<DelegateId> {
    let is_here =
        |standing: &Standing| matches!(standing, Standing::In { mode: AttendanceMode::InPerson, .. });
    attendance(check_ins, &Punctuality::unasked())
        .into_values()
        .flatten()
        .filter(|(_, standing)| is_here(standing))
        .map(|(delegate, _)| delegate)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::id;
    use crate::attendance::{CheckInKind, CheckInWay};
    use crate::ids::PeriodId;
    use chrono::DateTime;

    fn record(
        nth: u128,
        who: u128,
        kind: CheckInKind,
        withdraws: Option<u128>,
        mode: AttendanceMode,
    ) -> CheckIn {
        CheckIn {
            id: CheckInId::new(id(100 + nth)),
            delegate: DelegateId::new(id(who)),
            period: PeriodId::new(id(9)),
            kind,
            withdraws: withdraws.map(|nth| CheckInId::new(id(100 + nth))),
            way: CheckInWay::Typed,
            mode,
            at: DateTime::UNIX_EPOCH + chrono::TimeDelta::minutes(nth as i64),
            desk: "Desk 1".to_owned(),
        }
    }

    #[test]
    fn trace_tells_everything_of_one_person_and_what_was_taken_back() {
        use AttendanceMode::InPerson;
        let records = [
            record(3, 1, CheckInKind::Arrived, None, InPerson),
            record(2, 1, CheckInKind::Withdrawn, Some(1), InPerson),
            record(1, 1, CheckInKind::Arrived, None, InPerson),
            record(1, 1, CheckInKind::Arrived, None, InPerson),
            record(4, 2, CheckInKind::Arrived, None, InPerson),
        ];
        let story = trace(&records, DelegateId::new(id(1)));
        let told: Vec<_> = story.iter().map(|one| (one.record.kind, one.holds)).collect();
        assert_eq!(
            told,
            [(CheckInKind::Arrived, false), (CheckInKind::Withdrawn, true), (CheckInKind::Arrived, true)]
        );
    }

    #[test]
    fn whoever_was_seen_in_the_room_is_told_from_whoever_was_online() {
        let records = [
            record(1, 1, CheckInKind::Arrived, None, AttendanceMode::InPerson),
            record(2, 2, CheckInKind::Arrived, None, AttendanceMode::Online),
            record(3, 3, CheckInKind::Arrived, None, AttendanceMode::InPerson),
            record(4, 3, CheckInKind::Withdrawn, Some(3), AttendanceMode::InPerson),
        ];
        assert_eq!(seen_in_the_room(&records), HashSet::from([DelegateId::new(id(1))]));
    }
}
