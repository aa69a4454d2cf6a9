use super::*;
use crate::session_plan::PlanGroup;
use chrono::TimeDelta;
use proptest::prelude::*;
use uuid::Uuid;

fn step_id(number: u128) -> PlanStepId {
    PlanStepId::new(Uuid::from_u128(number))
}

fn session() -> SessionId {
    SessionId::new(Uuid::from_u128(1))
}

fn ten() -> DateTime<Utc> {
    DateTime::from_timestamp(1_717_999_200, 0).unwrap()
}

fn after(minutes: i64) -> DateTime<Utc> {
    ten() + TimeDelta::minutes(minutes)
}

fn plan(minutes: &[Minute]) -> Vec<PlanStep> {
    let step = |(at, &minutes): (usize, &Minute)| {
        let mut step = PlanStep::empty(step_id(at as u128 + 1), session());
        (step.minutes, step.rank) = (minutes, format!("a{at}"));
        step
    };
    minutes.iter().enumerate().map(step).collect()
}

fn record(number: u128, kind: RunKind, step: Option<u128>, minute: i64) -> RunRecord {
    RunRecord {
        id: PlanRunId::new(Uuid::from_u128(number)),
        session: session(),
        kind,
        step: step.map(step_id),
        minutes: 0,
        withdraws: None,
        at: after(minute),
        desk: "Desk 1".into(),
    }
}

fn withdrawal(number: u128, of: u128, minute: i64) -> RunRecord {
    let withdraws = Some(PlanRunId::new(Uuid::from_u128(of)));
    RunRecord { withdraws, ..record(number, RunKind::Withdrawn, None, minute) }
}

const SLOT: Slot = Slot { start: 600, minutes: Some(60) };

fn stands(records: &[RunRecord], steps: &[PlanStep], minute: i64) -> RunStanding {
    let run = runs(records).pop().unwrap();
    standing(&run, steps, SLOT, ten(), after(minute)).unwrap()
}

#[test]
fn minutes_left_and_what_is_over_follow_from_when_steps_began() {
    let steps = plan(&[10, 20, 30]);
    let begun = [record(1, RunKind::Step, Some(1), 2)];
    let now = stands(&begun, &steps, 5);
    assert_eq!((now.step, now.next), (step_id(1), Some(step_id(2))));
    assert_eq!((now.elapsed, now.left, now.behind), (180, 420, 120), "begun two minutes late");
    assert_eq!(now.ends, after(62));
    assert_eq!(now.over_slot, Some(120));
    let late = stands(&begun, &steps, 15);
    assert_eq!((late.left, late.behind), (-180, 300), "three minutes over, five late in all");
}

#[test]
fn given_minutes_move_the_end_and_a_short_step_wins_time_back() {
    let steps = plan(&[10, 20, 30]);
    let mut given = record(2, RunKind::Extra, Some(1), 8);
    given.minutes = 5;
    let mut records = vec![record(1, RunKind::Step, Some(1), 0), given];
    assert_eq!((stands(&records, &steps, 9).left, stands(&records, &steps, 9).behind), (360, 300));
    records.push(record(3, RunKind::Step, Some(2), 12));
    records.push(record(4, RunKind::Step, Some(3), 25));
    let now = stands(&records, &steps, 25);
    assert_eq!((now.behind, now.next), (-300, None), "the second took 13 of 20 minutes");
    let run = runs(&records).pop().unwrap();
    assert_eq!(run.of_step(step_id(1), after(25)), Some((after(0), 720, 5)));
    assert_eq!(run.of_step(step_id(2), after(25)), Some((after(12), 780, 0)));
}

#[test]
fn clock_time_that_holds_cuts_the_step_before_it_and_is_counted_down() {
    let mut steps = plan(&[10, 20, 20]);
    steps[2].clock = Some(630);
    let records = [record(1, RunKind::Step, Some(1), 0), record(2, RunKind::Step, Some(2), 15)];
    let now = stands(&records, &steps, 16);
    assert_eq!(now.left, 14 * 60, "until the minister comes, not until its twenty minutes are over");
    let lock = now.lock.unwrap();
    assert_eq!((lock.step, lock.until, lock.over), (step_id(3), 14 * 60, 5 * 60));
    assert_eq!(now.behind, 0, "the minister comes at ten thirty all the same");
    // With time to spare the step keeps its own length, and what is free is told.
    let early = [record(1, RunKind::Step, Some(1), 0), record(2, RunKind::Step, Some(2), 5)];
    let now = stands(&early, &steps, 6);
    assert_eq!((now.left, now.lock.unwrap().over, now.behind), (19 * 60, -5 * 60, 0));
    // Whoever is past it already is told so, and counts what the step itself has.
    let late = [record(1, RunKind::Step, Some(1), 0), record(2, RunKind::Step, Some(2), 31)];
    let now = stands(&late, &steps, 32);
    assert_eq!((now.left, now.lock.unwrap().until), (19 * 60, -2 * 60));
}

#[test]
fn wrong_next_is_taken_back_and_the_step_goes_on_as_if_nothing_had_been() {
    let steps = plan(&[10, 20, 30]);
    let begun = vec![record(1, RunKind::Step, Some(1), 0)];
    let mut wrong = begun.clone();
    wrong.push(record(2, RunKind::Step, Some(2), 4));
    wrong.push(withdrawal(3, 2, 5));
    assert_eq!(runs(&wrong), runs(&begun));
    assert_eq!(stands(&wrong, &steps, 6), stands(&begun, &steps, 6));
}

#[test]
fn plan_is_run_again_after_it_was_through() {
    let records = [
        record(1, RunKind::Step, Some(1), 0),
        record(2, RunKind::Ended, None, 9),
        record(3, RunKind::Step, Some(1), 20),
    ];
    let all = runs(&records);
    assert_eq!(all.len(), 2);
    assert_eq!((all[0].ended, all[0].current()), (Some(after(9)), None));
    assert_eq!(all[1].began(), Some(after(20)));
}

#[test]
fn step_taken_out_of_the_plan_while_it_is_on_does_not_lose_the_place() {
    let mut steps = plan(&[10, 20, 30]);
    let records = [record(1, RunKind::Step, Some(1), 0), record(2, RunKind::Step, Some(2), 10)];
    steps.remove(1);
    let now = stands(&records, &steps, 12);
    assert_eq!((now.step, now.next), (step_id(2), Some(step_id(3))));
}

#[test]
fn groups_are_where_their_own_minutes_put_them() {
    let mut steps = plan(&[30, 10]);
    steps[0].groups = vec![PlanGroup::default(), PlanGroup::default()];
    for (number, group, minutes) in [(11, 0, 10), (12, 0, 20), (21, 1, 15)] {
        let mut inside = PlanStep::empty(step_id(number), session());
        (inside.within, inside.branch, inside.minutes) = (Some(step_id(1)), group, minutes);
        steps.push(inside);
    }
    let now = stands(&[record(1, RunKind::Step, Some(1), 0)], &steps, 12);
    assert_eq!(
        now.groups,
        [
            GroupNow { branch: 0, step: step_id(12), left: 18 * 60 },
            GroupNow { branch: 1, step: step_id(21), left: 3 * 60 },
        ]
    );
}

prop_compose! {
    fn told()(kinds in prop::collection::vec((0u8..4, 1u128..5, -5i32..6, 0i64..4), 1..30)) -> Vec<RunRecord> {
        let mut minute = 0;
        kinds.into_iter().enumerate().map(|(at, (kind, step, minutes, later))| {
            minute += later;
            let number = at as u128 + 1;
            match kind {
                0 | 1 => record(number, RunKind::Step, Some(step), minute),
                2 => RunRecord { minutes, ..record(number, RunKind::Extra, Some(step), minute) },
                _ => record(number, RunKind::Ended, None, minute),
            }
        }).collect()
    }
}

proptest! {
    #[test]
    fn steps_follow_each_other_without_a_gap_and_order_of_records_does_not_matter(records in told()) {
        let all = runs(&records);
        for run in &all {
            for pair in run.passes.windows(2) {
                prop_assert_eq!(pair[0].ended, Some(pair[1].began));
            }
            let whole: i64 = run.passes.iter().map(|pass| pass.seconds(after(200))).sum();
            let until = run.ended.unwrap_or(after(200));
            prop_assert_eq!(Some(until - TimeDelta::seconds(whole)), run.began());
        }
        let mut turned = records;
        turned.reverse();
        prop_assert_eq!(runs(&turned), all);
    }

    #[test]
    fn back_takes_exactly_the_latest_word_back(records in told()) {
        // Whatever was said, taking back the word that "back" names gives what was there before it.
        let Some(last) = runs(&records).last().map(|run| run.last) else { return Ok(()) };
        let number = records.len() as u128 + 1;
        let mut back = records.clone();
        back.push(RunRecord { withdraws: Some(last), ..record(number, RunKind::Withdrawn, None, 300) });
        let without: Vec<RunRecord> = records.into_iter().filter(|one| one.id != last).collect();
        prop_assert_eq!(runs(&back), runs(&without));
    }

    #[test]
    fn standing_adds_up(records in told(), lengths in prop::collection::vec(1i32..40, 1..6), minute in 100i64..160) {
        let steps = plan(&lengths);
        for run in runs(&records).iter().filter(|run| run.ended.is_none()) {
            let now = standing(run, &steps, SLOT, ten(), after(minute)).unwrap();
            prop_assert!(now.ends >= after(minute), "it cannot end before now");
            prop_assert_eq!(now.over_slot, Some((now.ends - after(60)).num_seconds()));
            prop_assert!(now.next != Some(now.step));
        }
    }
}
