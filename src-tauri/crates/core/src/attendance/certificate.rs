//! What somebody attended, as it stands on a certificate: half-days, hours, and whether the rule is met.

use super::{AttendancePeriod, PeriodPart, Standing};
use crate::Minute;
use crate::agenda::{Agenda, hours};
use crate::delegate::{AttendanceMode, Delegate};
use crate::delegation::takes_a_seat;
use crate::ids::{DelegateId, PeriodId};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// The share of counted periods, in percent, that somebody attends to be given a certificate when nobody set another.
pub const USUAL_RULE: u32 = 80;

/// Sessions that begin from here on stand in the second half of their day.
const NOON: Minute = 13 * 60;

/// A half-day in somebody's attendance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Attended {
    /// Nothing took place that counts.
    #[default]
    NothingTookPlace,
    /// The person was in.
    Yes,
    /// The person was not.
    No,
}

/// Somebody's attendance of the periods that count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Morning, afternoon and evening of each day, in the order of the days. A whole day stands in the first.
    pub days: Vec<[Attended; 3]>,
    /// Counted periods that the person was in for.
    pub attended: u32,
    /// Of them, online.
    pub online: u32,
    /// Counted periods in which something was entered for the person: in, excused or absent.
    pub entered: u32,
    /// Counted periods.
    pub counted: u32,
    /// Minutes of work in the periods attended: without breaks, and what runs side by side once.
    pub minutes: Minute,
}

impl Attendance {
    /// Whether at least `percent` of the counted periods were attended. Where nothing is counted, nobody meets a rule.
    pub fn meets(&self, percent: u32) -> bool {
        self.counted > 0 && u64::from(self.attended) * 100 >= u64::from(self.counted) * u64::from(percent)
    }

    /// The share attended of what was entered so far, in whole percent rounded down; none before the first entry.
    pub fn share_so_far(&self) -> Option<u32> {
        (self.attended * 100).checked_div(self.entered)
    }
}

/// Everybody's way of standing in the periods, as [`super::attendance`] counts them.
pub type Counted = HashMap<PeriodId, HashMap<DelegateId, Standing>>;

/// The periods of the workshop's days that count for the certificate. Single sessions lie within half-days and days: they count only where
/// no half-day or day does. What was entered for a day that the dates have left stays, and counts nowhere.
pub fn counting_periods<'a>(
    days: &[NaiveDate],
    periods: &'a [AttendancePeriod],
) -> Vec<&'a AttendancePeriod> {
    let counts = |sessions: bool| {
        let of_kind = move |p: &&AttendancePeriod| p.counted && (p.part == PeriodPart::Session) == sessions;
        periods.iter().filter(of_kind).filter(|p| days.contains(&p.day)).collect()
    };
    let whole: Vec<_> = counts(false);
    if whole.is_empty() { counts(true) } else { whole }
}

/// The periods that count, each with its day and the minutes of work in it: what is the same for everybody, found once.
#[derive(Clone, Debug)]
pub struct Counting<'a> {
    days: usize,
    /// The day's place among the days, the period, and its minutes.
    periods: Vec<(usize, &'a AttendancePeriod, Minute)>,
}

impl<'a> Counting<'a> {
    /// Those of a workshop of these days.
    pub fn of(days: &[NaiveDate], agenda: &Agenda, periods: &'a [AttendancePeriod]) -> Self {
        let measured = |period: &'a AttendancePeriod| {
            let day = days.iter().position(|day| *day == period.day)?;
            Some((day, period, hours::workshop_minutes_within(agenda, period.day, period.from, period.to)))
        };
        Self {
            days: days.len(),
            periods: counting_periods(days, periods).into_iter().filter_map(measured).collect(),
        }
    }
}

/// Whom attendance speaks of: everybody who is expected, and everybody of whom something is entered, whatever became of the seat since.
/// Grid, sheet, head-count and certificates ask nobody else.
pub fn listed<'a>(people: impl IntoIterator<Item = &'a Delegate>, counted: &Counted) -> HashSet<DelegateId> {
    let entered: HashSet<DelegateId> = counted.values().flat_map(HashMap::keys).copied().collect();
    let is_listed = |person: &&Delegate| takes_a_seat(person.status) || entered.contains(&person.id);
    people.into_iter().filter(is_listed).map(|person| person.id).collect()
}

/// What one delegate attended of the periods that count.
pub fn attendance_of_delegate(
    counting: &Counting<'_>,
    counted: &Counted,
    delegate: DelegateId,
) -> Attendance {
    let mut found = Attendance { days: vec![Default::default(); counting.days], ..Attendance::default() };
    for &(day, period, minutes) in &counting.periods {
        let standing = counted.get(&period.id).and_then(|people| people.get(&delegate));
        let is_in = standing.is_some_and(Standing::is_in);
        found.counted += 1;
        found.entered += u32::from(standing.is_some());
        found.online +=
            u32::from(matches!(standing, Some(Standing::In { mode: AttendanceMode::Online, .. })));
        if is_in {
            found.attended += 1;
            found.minutes += minutes;
        }
        let part = match period.part {
            PeriodPart::Morning | PeriodPart::Day => 0,
            PeriodPart::Session => usize::from(period.from >= NOON),
            PeriodPart::Afternoon => 1,
            PeriodPart::Evening => 2,
        };
        // Several sessions of one half fill it as soon as one of them was attended.
        if found.days[day][part] != Attended::Yes {
            found.days[day][part] = if is_in { Attended::Yes } else { Attended::No };
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::{day, empty, id};
    use crate::attendance::{CheckIn, CheckInKind, CheckInWay};
    use crate::attendance::{Punctuality, attendance, default_periods};
    use crate::ids::CheckInId;
    use crate::session::SessionKind::{Break, Meal, Plenary, Social};
    use chrono::DateTime;

    fn who() -> DelegateId {
        DelegateId::new(id(900))
    }

    /// A day of work from nine to five with tea and lunch, and an evening together; and a morning of work.
    fn workshop() -> (Vec<NaiveDate>, Agenda, Vec<AttendancePeriod>) {
        let agenda = empty()
            .held(1, Plenary, 0, 540, 90, 1)
            .held(2, Break, 0, 630, 30, 99)
            .held(3, Plenary, 0, 660, 90, 1)
            .held(4, Meal, 0, 750, 60, 99)
            .held(5, Plenary, 0, 810, 210, 1)
            .held(6, Social, 0, 1140, 120, 1)
            .held(7, Plenary, 1, 540, 120, 1);
        let days = vec![day(0), day(1), day(2)];
        let mut n = 100;
        let mut periods = default_periods(&days[..2], &agenda, &mut || {
            n += 1;
            id(n)
        });
        periods.sort_by_key(|p| (p.day, p.from));
        (days, agenda, periods)
    }

    fn arrived(number: u32, period: &AttendancePeriod) -> CheckIn {
        CheckIn {
            id: CheckInId::new(id(number.into())),
            delegate: who(),
            period: period.id,
            kind: CheckInKind::Arrived,
            withdraws: None,
            way: CheckInWay::Typed,
            mode: AttendanceMode::InPerson,
            at: DateTime::from_timestamp(i64::from(number), 0).unwrap(),
            desk: String::new(),
        }
    }

    #[test]
    fn half_days_and_hours_come_from_the_check_ins_that_hold() {
        let (days, agenda, periods) = workshop();
        assert_eq!(periods.len(), 3);
        let mut records =
            vec![arrived(500, &periods[0]), arrived(501, &periods[0]), arrived(502, &periods[2])];
        let found = |records: &[CheckIn]| {
            let counted = attendance(records, &Punctuality::unasked());
            attendance_of_delegate(&Counting::of(&days, &agenda, &periods), &counted, who())
        };
        let both = found(&records);
        assert_eq!((both.attended, both.counted, both.minutes), (2, 3, 180 + 120));
        use Attended::{No, NothingTookPlace, Yes};
        assert_eq!(
            both.days,
            [[Yes, No, NothingTookPlace], [Yes, NothingTookPlace, NothingTookPlace], [NothingTookPlace; 3]]
        );
        let withdrawal = CheckIn {
            kind: CheckInKind::Withdrawn,
            withdraws: Some(records[2].id),
            ..arrived(503, &periods[2])
        };
        records.push(withdrawal);
        assert_eq!((found(&records).attended, found(&records).minutes), (1, 180));
    }

    #[test]
    fn periods_that_do_not_count_are_not_counted() {
        let (days, agenda, mut periods) = workshop();
        periods[1].counted = false;
        let records = [arrived(500, &periods[0]), arrived(501, &periods[1])];
        let counted = attendance(&records, &Punctuality::unasked());
        let found = attendance_of_delegate(&Counting::of(&days, &agenda, &periods), &counted, who());
        assert_eq!((found.attended, found.counted, found.minutes), (1, 2, 180));
        assert_eq!(found.days[0][1], Attended::NothingTookPlace);
    }

    #[test]
    fn period_outside_the_days_counts_nowhere() {
        let (days, agenda, mut periods) = workshop();
        // The second day was left when the dates were changed, after people had been entered.
        let records = [arrived(500, &periods[0]), arrived(501, &periods[2])];
        let counted = attendance(&records, &Punctuality::unasked());
        let found = attendance_of_delegate(&Counting::of(&days[..1], &agenda, &periods), &counted, who());
        assert_eq!((found.attended, found.entered, found.counted, found.minutes), (1, 1, 2, 180));
        // Nor does it keep sessions from counting.
        for period in &mut periods[..2] {
            period.part = PeriodPart::Session;
        }
        assert_eq!(counting_periods(&days[..1], &periods), [&periods[0], &periods[1]]);
    }

    #[test]
    fn excused_and_absent_are_entered_and_not_attended() {
        let (days, agenda, periods) = workshop();
        let records =
            [arrived(500, &periods[0]), CheckIn { kind: CheckInKind::Excused, ..arrived(501, &periods[1]) }];
        let counted = attendance(&records, &Punctuality::unasked());
        let found = attendance_of_delegate(&Counting::of(&days, &agenda, &periods), &counted, who());
        assert_eq!((found.attended, found.entered, found.counted), (1, 2, 3));
        assert_eq!(found.share_so_far(), Some(50));
        assert_eq!(Attendance::default().share_so_far(), None);
    }

    #[test]
    fn chosen_sessions_count_where_no_half_day_does() {
        let (days, agenda, mut periods) = workshop();
        let session = AttendancePeriod {
            id: PeriodId::new(id(700)),
            part: PeriodPart::Session,
            from: 840,
            to: 900,
            ..periods[0].clone()
        };
        periods.push(session);
        assert_eq!(counting_periods(&days, &periods).len(), 3);
        for period in &mut periods[..3] {
            period.counted = false;
        }
        let records = [arrived(500, &periods[3])];
        let counted = attendance(&records, &Punctuality::unasked());
        let found = attendance_of_delegate(&Counting::of(&days, &agenda, &periods), &counted, who());
        assert_eq!((found.attended, found.counted, found.minutes), (1, 1, 60));
        assert_eq!(found.days[0], [Attended::NothingTookPlace, Attended::Yes, Attended::NothingTookPlace]);
    }

    #[test]
    fn rule_is_met_at_exactly_its_share_and_never_where_nothing_counts() {
        let attended = |attended, counted| Attendance { attended, counted, ..Attendance::default() };
        assert!(attended(4, 5).meets(80));
        assert!(!attended(5, 7).meets(80));
        assert!(attended(6, 7).meets(80));
        assert!(!attended(0, 0).meets(0));
    }

    #[test]
    fn whoever_was_let_in_is_listed_although_the_seat_is_gone() {
        use crate::delegate::DelegateStatus::{Confirmed, Declined, Replaced};
        let (_, _, periods) = workshop();
        let named = |n: u128, status| Delegate {
            status,
            ..Delegate::named(DelegateId::new(id(n)), n as u32, "Somebody")
        };
        let people =
            [named(900, Declined), named(901, Declined), named(902, Confirmed), named(903, Replaced)];
        let counted = attendance(&[arrived(500, &periods[0])], &Punctuality::unasked());
        let expected = [people[0].id, people[2].id].into();
        assert_eq!(listed(&people, &counted), expected);
    }

    #[test]
    fn evening_that_was_added_counts_and_stands_by_itself() {
        let (days, agenda, mut periods) = workshop();
        let evening = AttendancePeriod {
            id: PeriodId::new(id(700)),
            part: PeriodPart::Evening,
            from: 1140,
            to: 1260,
            ..periods[0].clone()
        };
        periods.push(evening);
        let counted = attendance(&[arrived(500, &periods[3])], &Punctuality::unasked());
        let found = attendance_of_delegate(&Counting::of(&days, &agenda, &periods), &counted, who());
        assert_eq!((found.attended, found.counted), (1, 4));
        assert_eq!(found.days[0], [Attended::No, Attended::No, Attended::Yes]);
    }
}
