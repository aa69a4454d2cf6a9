use super::*;
use proptest::prelude::*;
use uuid::Uuid;

pub(super) fn id(n: u128) -> PlanStepId {
    PlanStepId::new(Uuid::from_u128(n))
}

pub(super) fn step(n: u128, minutes: Minute) -> PlanStep {
    PlanStep { minutes, ..PlanStep::empty(id(n), SessionId::new(Uuid::nil())) }
}

pub(super) const SLOT: Slot = Slot { start: 570, minutes: Some(90) };

/// The plan of the design: 95 minutes in a slot of 90.
fn too_long() -> Vec<PlanStep> {
    let mut steps: Vec<PlanStep> =
        [5, 10, 30, 20, 15, 10, 5].into_iter().zip(1..).map(|(minutes, n)| step(n, minutes)).collect();
    steps[1].droppable = true;
    steps[6].droppable = true;
    steps[4].shortest = Some(10);
    steps
}

#[test]
fn times_follow_the_minutes() {
    let times = timetable(&too_long(), SLOT);
    assert_eq!((times[0].start, times[0].end()), (570, 575));
    assert_eq!((times[6].start, times[6].end()), (660, 665));
    assert_eq!(ends_at(&too_long(), SLOT), 665);
}

#[test]
fn steps_that_need_more_than_the_slot_are_offered_three_ways_out() {
    let steps = too_long();
    assert_eq!(fit(&steps, SLOT), Fit { needed: 95, slot: Some(90), over: 5, free: 0, into: None });
    let offered = fixes(&steps, SLOT);
    let all: Vec<&Fix> = offered.iter().map(|checked| &checked.fix).collect();
    let wanted =
        [&Fix::Shorten { step: id(5), to: 10 }, &Fix::Drop { step: id(7) }, &Fix::Slot { minutes: 95 }];
    assert_eq!(all, wanted);
    assert!(offered.iter().all(|checked| checked.leaves == 0));
}

#[test]
fn one_fix_that_is_not_enough_comes_with_a_cut_that_is() {
    let mut steps = too_long();
    steps[2].minutes = 42;
    let offered = fixes(&steps, SLOT);
    let Some(CheckedFix { fix: Fix::Cut { shorten, drop }, leaves: 0 }) =
        offered.iter().find(|checked| matches!(checked.fix, Fix::Cut { .. }))
    else {
        panic!("no cut among {offered:?}");
    };
    assert_eq!((shorten.len(), drop.len()), (1, 2));
    assert!(offered.iter().any(|c| c.fix == Fix::Shorten { step: id(5), to: 10 } && c.leaves == 12));
}

#[test]
fn free_minutes_can_be_used_or_given_back() {
    let steps = vec![step(1, 20), step(2, 50)];
    assert_eq!(fit(&steps, SLOT).free, 20);
    let all: Vec<Fix> = fixes(&steps, SLOT).into_iter().map(|checked| checked.fix).collect();
    assert_eq!(all, [Fix::Lengthen { step: id(2), to: 70 }, Fix::Slot { minutes: 70 }]);
}

#[test]
fn a_slot_without_an_end_is_never_too_short() {
    let open = Slot { start: 570, minutes: None };
    assert_eq!(fit(&too_long(), open).over, 0);
    assert!(fixes(&too_long(), open).is_empty());
}

#[test]
fn a_locked_clock_time_holds() {
    // The minister comes at ten, half an hour after the session began.
    let mut steps = vec![step(1, 20), step(2, 15), step(3, 30)];
    steps[2].clock = Some(600);
    let times = timetable(&steps, SLOT);
    assert_eq!((times[2].start, times[2].over_before), (600, 5));
    let found = fit(&steps, SLOT);
    assert_eq!((found.over, found.into, found.free), (5, Some(600), 30));
    steps[0].shortest = Some(10);
    assert_eq!(fixes(&steps, SLOT)[0].fix, Fix::Shorten { step: id(1), to: 15 });
    steps[0].minutes = 10;
    let times = timetable(&steps, SLOT);
    assert_eq!((times[2].start, times[2].free_before), (600, 5));
}

#[test]
fn a_split_step_lasts_as_long_as_its_longest_branch() {
    let mut steps = vec![step(1, 99), step(2, 10), step(3, 15), step(4, 20), step(5, 5)];
    steps[0].groups = vec![PlanGroup::default(), PlanGroup::default()];
    for (at, group) in [(1, 0), (2, 0), (3, 1)] {
        steps[at].within = Some(id(1));
        steps[at].branch = group;
    }
    assert_eq!(lasts(&steps[0], &steps), 25);
    let times = timetable(&steps, SLOT);
    let start = |n: u128| times.iter().find(|timed| timed.step == id(n)).map(|timed| timed.start);
    assert_eq!([start(1), start(2), start(3), start(4), start(5)], [570, 570, 580, 570, 595].map(Some));
    assert_eq!(fit(&steps, SLOT).needed, 30);
    assert_eq!(applied(&steps, &Fix::Drop { step: id(1) }).len(), 1);
}

#[test]
fn methods_say_how_time_is_spent() {
    let cases = [
        ("Short input", Activity::Input),
        ("Round, one minute each", Activity::Plenary),
        ("Alone, then in pairs", Activity::Pairs),
        ("Two small groups of four", Activity::Groups),
        ("Body outline, alone", Activity::Alone),
        ("Dot voting", Activity::Plenary),
        ("Exposé", Activity::Input),
        ("En binômes", Activity::Pairs),
        ("Writing alone", Activity::Alone),
        ("عمل في مجموعات", Activity::Groups),
    ];
    for (method, activity) in cases {
        assert_eq!(named_activity(method), Some(activity), "{method}");
    }
    assert_eq!(named_activity("Kuunganisha"), None);
}

#[test]
fn listening_for_too_long_is_noticed() {
    let talk = |n, minutes| PlanStep { activity: Some(Activity::Input), ..step(n, minutes) };
    let pairs = |n, minutes| PlanStep { activity: Some(Activity::Pairs), ..step(n, minutes) };
    assert!(listening(&[talk(1, 30), pairs(2, 5), talk(3, 40)], SLOT).is_empty());
    assert!(listening(&[talk(1, 45)], SLOT).is_empty());
    let long = listening(&[talk(1, 30), talk(2, 16), pairs(3, 5)], SLOT);
    assert_eq!(long, [Listening { first: id(1), last: id(2), minutes: 46 }]);
    assert_eq!(
        time_spent(&[talk(1, 30), pairs(2, 5), talk(3, 10)]),
        [(Activity::Input, 40), (Activity::Pairs, 5)]
    );
    // The minister comes at 10:10: ten free minutes before that are a rest, none are not.
    let minister = PlanStep { clock: Some(610), ..talk(2, 30) };
    assert!(listening(&[talk(1, 30), minister.clone()], SLOT).is_empty());
    assert_eq!(listening(&[talk(1, 40), minister], SLOT).len(), 1);
}

#[test]
fn a_clock_time_outside_the_slot_can_be_released() {
    let mut steps = vec![step(1, 20), step(2, 30), step(3, 10)];
    steps[1].clock = Some(600);
    assert!(
        fixes(&steps, SLOT).iter().all(|c| !matches!(c.fix, Fix::Release { .. })),
        "it holds within the slot"
    );
    // The agenda moves the session to the afternoon, then to the morning before.
    for start in [840, 480] {
        let moved = Slot { start, minutes: Some(60) };
        let offered = fixes(&steps, moved);
        assert_eq!(offered[0], CheckedFix { fix: Fix::Release { step: id(2) }, leaves: 0 }, "{offered:?}");
        assert_eq!(applied(&steps, &offered[0].fix)[1].clock, None);
    }
    // Within the slot it is the last resort: nothing else gives way.
    let late = Slot { start: 590, minutes: Some(90) };
    let offered = fixes(&steps, late);
    assert_eq!(offered[0].fix, Fix::Release { step: id(2) });
    steps[0].shortest = Some(5);
    assert_eq!(fixes(&steps, late)[0].fix, Fix::Shorten { step: id(1), to: 10 });
}

#[test]
fn a_late_start_is_made_up_for_before_the_clock_time_that_holds() {
    let mut steps = vec![step(1, 15), step(2, 10), step(3, 40), step(4, 20)];
    steps[0].shortest = Some(10);
    steps[3].droppable = true;
    steps[2].clock = Some(600);
    // Five minutes are free before ten o'clock.
    let late = |late| cut_when_late(&steps, SLOT, late);
    assert_eq!((late(5).needed, late(5).cut, late(5).until), (0, Cut::default(), Some(600)));
    assert_eq!(late(10).cut, Cut { shorten: vec![(id(1), 10)], drop: Vec::new(), saves: 5 });
    // Leaving out the last step would win nothing before ten.
    let most = late(15);
    assert_eq!((most.needed, most.cut.saves, most.cut.drop.len()), (10, 5, 0));
    steps[2].clock = None;
    assert_eq!(cut_when_late(&steps, Slot { start: 570, minutes: Some(85) }, 10).cut.drop, [id(4)]);
}

#[test]
fn materials_are_read_as_they_are_typed() {
    type Read = (String, Option<(u32, String, Per)>);
    let read = |text: &str| -> Vec<Read> {
        let all = read_materials(text).into_iter();
        all.map(|m| (m.name, m.amount.map(|a| (a.number, a.unit, a.per)))).collect()
    };
    let some = |n, unit: &str, per| Some((n, unit.to_owned(), per));
    let cases = [
        ("24 cards in two colours", "Cards in two colours", some(24, "", Per::Session)),
        ("Coloured cards 24", "Coloured cards", some(24, "", Per::Session)),
        ("Sticky dots (30)", "Sticky dots", some(30, "", Per::Session)),
        ("Floor tape 1 roll", "Floor tape", some(1, "roll", Per::Session)),
        ("Two cloths", "Cloths", some(2, "", Per::Session)),
        ("deux marqueurs", "Marqueurs", some(2, "", Per::Session)),
        ("2 rolls of tape", "Tape", some(2, "rolls", Per::Session)),
        ("Pens 2 per person", "Pens", some(2, "", Per::Person)),
        ("cartes par personne", "cartes", some(1, "", Per::Person)),
        ("1 flip chart per group", "Flip chart", some(1, "", Per::Group)),
        ("أقلام ٣", "أقلام", some(3, "", Per::Session)),
        ("Poster frame A0", "Poster frame A0", None),
        ("Support sheet EN/FR", "Support sheet EN/FR", None),
        ("Bell", "Bell", None),
    ];
    for (text, name, amount) in cases {
        assert_eq!(read(text), [(name.to_owned(), amount)], "{text}");
    }
    assert_eq!(read("2 flip charts, 4 markers; tape\n- glue").len(), 4);
    assert_eq!(read("Cards (red, blue)").len(), 1);
    assert!(read(" , ;\n").is_empty());
}

#[test]
fn materials_are_added_up_for_people_and_spares() {
    let with = |n, text: &str| PlanStep { materials: text.to_owned(), ..step(n, 5) };
    let mut split = with(3, "flip chart 1 per group");
    split.groups = vec![PlanGroup::default(); 3];
    let steps = [with(1, "Cards 1 per person, tape 1 roll"), with(2, "cards 10, Tape 2 rolls, bell"), split];
    let mut all = Materials::default();
    all.add(&steps, 22, 2);
    let list: Vec<(String, Option<u32>, usize)> =
        all.list().into_iter().map(|sum| (sum.name, sum.pieces, sum.steps.len())).collect();
    let wanted =
        [("Cards", Some(34), 2), ("tape", Some(3), 2), ("bell", None, 1), ("flip chart", Some(3), 1)];
    assert_eq!(list, wanted.map(|(name, pieces, steps)| (name.to_owned(), pieces, steps)));
}

#[test]
fn own_columns_read_their_kind() {
    let column = |kind| PlanColumn {
        key: "k".into(),
        label: "K".into(),
        kind,
        choices: vec!["Slide".into(), "Sheet".into()],
        shared: false,
    };
    assert_eq!(column(PlanColumnKind::Number).read("3,5").as_deref(), Some("3.5"));
    assert_eq!(column(PlanColumnKind::Number).read("three"), None);
    assert_eq!(column(PlanColumnKind::Tick).read("oui").as_deref(), Some("yes"));
    assert_eq!(column(PlanColumnKind::Choice).read("slide").as_deref(), Some("Slide"));
    assert_eq!(column(PlanColumnKind::Choice).read("film"), None);
    assert_eq!(column(PlanColumnKind::Person).read(" Ana ").as_deref(), Some("Ana"));
    assert_eq!(
        fresh_column_key("K", &[PlanColumn { key: "K".into(), ..column(PlanColumnKind::Text) }]),
        "K 2"
    );
}

fn any_steps() -> impl Strategy<Value = Vec<PlanStep>> {
    let one = (0..60, proptest::option::of(1..60), any::<bool>(), proptest::option::weighted(0.15, 560..700));
    proptest::collection::vec(one, 0..14).prop_map(|all| {
        let mut clock_before = 0;
        let mut steps = Vec::new();
        for (at, (minutes, shortest, droppable, clock)) in all.into_iter().enumerate() {
            // People lock times that rise.
            let clock = clock.filter(|&clock| clock > clock_before);
            clock_before = clock.unwrap_or(clock_before);
            steps.push(PlanStep { shortest, droppable, clock, ..step(at as u128 + 1, minutes) });
        }
        steps
    })
}

proptest! {
    #[test]
    fn every_fix_leaves_what_it_says(steps in any_steps(), minutes in 1..240) {
        let slot = Slot { start: 540, minutes: Some(minutes) };
        let before = fit(&steps, slot).over;
        for checked in fixes(&steps, slot) {
            let slot = match checked.fix { Fix::Slot { minutes } => Slot { minutes: Some(minutes), ..slot }, _ => slot };
            let after = applied(&steps, &checked.fix);
            prop_assert_eq!(fit(&after, slot).over, checked.leaves);
            // Dropping a step that holds a clock time may free the one before and press on the next; nothing else makes it worse.
            if !matches!(&checked.fix, Fix::Drop { .. } | Fix::Cut { .. }) {
                prop_assert!(checked.leaves <= before);
            }
            for (old, new) in steps.iter().filter_map(|s| Some((s, after.iter().find(|a| a.id == s.id)?))) {
                prop_assert!(new.minutes >= old.minutes || new.minutes >= old.shortest.unwrap_or(old.minutes).min(old.minutes));
            }
        }
    }

    #[test]
    fn steps_follow_each_other_or_hold_their_clock(steps in any_steps()) {
        let times = timetable(&steps, SLOT);
        prop_assert_eq!(times.len(), steps.len());
        for pair in times.windows(2) {
            prop_assert_eq!(pair[0].end() + pair[1].free_before - pair[1].over_before, pair[1].start);
        }
        let spent: Minute = time_spent(&steps).iter().map(|(_, minutes)| minutes).sum();
        prop_assert_eq!(spent, fit(&steps, SLOT).needed);
    }

    #[test]
    fn a_cut_saves_what_it_says_and_no_more_than_asked_by_shortening(steps in any_steps(), minutes in 1..120) {
        let some: Vec<&PlanStep> = steps.iter().collect();
        let found = cut(&some, &steps, minutes);
        let fix = Fix::Cut { shorten: found.shorten.clone(), drop: found.drop.clone() };
        let total = |steps: &[PlanStep]| steps.iter().map(|s| s.minutes.max(0)).sum::<Minute>();
        prop_assert_eq!(total(&steps) - total(&applied(&steps, &fix)), found.saves);
        if found.drop.is_empty() { prop_assert!(found.saves <= minutes); }
    }

    #[test]
    fn reading_materials_never_fails_and_keeps_every_name(text in "\\PC{0,60}") {
        for material in read_materials(&text) { prop_assert!(!material.name.trim().is_empty()); }
    }
}
