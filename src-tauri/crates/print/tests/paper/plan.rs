//! Session plans on paper: what stands on them for whom, and that a long plan loses nothing.

use warsha_print::page::{Ink, Item, Page};
use warsha_print::{PaperOptions, SessionPlanView, artefact};

use crate::judge::{squeezed, text_of};
use crate::lists::{outside, overlapping};
use crate::sample::{self, plans};

#[test]
fn strip_of_a_plan_is_black_exactly_where_participants_work() {
    let laid = artefact::session_plan::lay_out(&plans::session_plan(), &sample::options(&["en"])).unwrap();
    let white: Vec<String> = laid.pages[0]
        .items
        .iter()
        .filter_map(|i| match i {
            Item::Text { ink: Ink::White, text, .. } => Some(text.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(white, ["2", "6", "7", "8"]);
}

#[test]
fn plan_that_goes_on_says_which_steps_follow() {
    let laid = artefact::session_plan::lay_out(&plans::session_plan(), &sample::options(&["en"])).unwrap();
    let cue = |page: &Page| page.texts().iter().find(|t| t.contains("on the next page")).cloned();
    assert_eq!(cue(&laid.pages[0]).as_deref(), Some("Steps 6 to 9 on the next page"));
    assert_eq!(cue(&laid.pages[1]), None);
}

#[test]
fn plan_for_participants_keeps_the_facilitators_part_to_itself() {
    let view = SessionPlanView { for_participants: true, ..plans::session_plan() };
    let text = text_of(&artefact::session_plan::print(&view, &sample::options(&["en"])).unwrap().pdf);
    for hidden in ["Thank the panel", "Headsets, name cards", "Skip step 2", "No power", "Facilitators only"]
    {
        assert!(!text.contains(&squeezed(hidden)), "{hidden}");
    }
    assert!(text.contains(&squeezed("Stand on the line between")));
}

#[test]
fn plan_longer_or_shorter_than_its_slot_says_so_in_words() {
    for (slot, words) in
        [(80, "That is 10 minutes too long"), (95, "5 minutes are left to spare"), (90, "No spare time")]
    {
        let view = SessionPlanView { slot, ..plans::session_plan() };
        let laid = artefact::session_plan::lay_out(&view, &sample::options(&["en"])).unwrap();
        let said = laid.pages.iter().flat_map(Page::texts).any(|t| t.contains(words));
        assert!(said, "{slot}: {words}");
    }
}

#[test]
fn plan_of_sixty_steps_asks_for_every_true_start_and_loses_no_material() {
    for (language, large_print) in [("en", false), ("en", true), ("ar", false), ("ar", true)] {
        let paper = format!("{language} large {large_print}");
        let options = PaperOptions { large_print, ..sample::options(&[language]) };
        let laid = artefact::session_plan::lay_out(&plans::session_plan_of_sixty(), &options).unwrap();
        assert!(laid.overflows.is_empty(), "{paper}: {:?}", laid.overflows);
        let faults = laid.pages.iter().flat_map(|page| outside(page).into_iter().chain(overlapping(page)));
        let faults: Vec<String> = faults.collect();
        assert!(faults.is_empty(), "{paper}: {faults:#?}");
        let boxes = laid
            .pages
            .iter()
            .flat_map(|p| &p.items)
            .filter(|i| matches!(i, Item::Outline { area, .. } if (area.width - 22.0).abs() < 0.01));
        assert_eq!(boxes.count(), 60, "{paper}: a box for the true start of each step");
        let texts: Vec<String> = laid.pages.iter().flat_map(Page::texts).collect();
        for at in 1..=60 {
            let thing = format!("Thing {at}");
            assert!(
                texts.iter().any(|t| t.trim_matches(|c: char| c == '\u{200E}' || c == ' ') == thing),
                "{paper}: {thing}"
            );
        }
    }
}

#[test]
fn clock_time_that_holds_is_marked_and_the_minutes_around_it_are_told() {
    let options = sample::options(&["en"]);
    let laid = artefact::session_plan::lay_out(&plans::session_plan_held(), &options).unwrap();
    let texts: Vec<String> = laid.pages.iter().flat_map(Page::texts).collect();
    let says = |words: &str| texts.iter().any(|t| t.contains(words));
    for words in [
        "Free",
        "The steps before run 5 minutes past this time",
        "5 minutes are missing before 12:30",
        "This time is held",
        "Only steps before 12:15 can win it back",
        "In groups:",
    ] {
        assert!(says(words), "{words} in {texts:?}");
    }
    assert!(!says("left to spare"), "what is missing is not to spare");
    let marks = laid.pages.iter().flat_map(|p| &p.items).filter(|i| matches!(i, Item::Shape { .. })).count();
    assert_eq!(marks, 3, "two steps and what the mark means");
}

#[test]
fn rich_text_is_set_bold_and_italic_and_a_link_says_its_address() {
    let view = plans::session_plan_held();
    let laid = artefact::session_plan::lay_out(&view, &sample::options(&["en"])).unwrap();
    let summary = laid.pages[0].summary();
    for line in ["9.0-Bold \"Greet\"", "9.0-Italic \"both\"", "9.0-Italic \"Check\""] {
        assert!(summary.contains(line), "{line} in {summary}");
    }
    let text = text_of(&artefact::session_plan::print(&view, &sample::options(&["en"])).unwrap().pdf);
    assert!(text.contains(&squeezed("the guide (https://example.org/guide/very/long/address)")), "{text}");
    assert!(!text.contains("**") && !text.contains("]("), "{text}");
}

#[test]
fn plan_for_participants_has_their_columns_and_where_their_groups_go() {
    for count in 0..=3 {
        let mut view = SessionPlanView { for_participants: true, ..plans::session_plan_held() };
        view.own_columns.truncate(count);
        for step in &mut view.steps {
            step.own.truncate(count);
        }
        let text = text_of(&artefact::session_plan::print(&view, &sample::options(&["en"])).unwrap().pdf);
        assert!(text.contains(&squeezed("Groupe francophone, 14 people, Garden Terrace")), "{text}");
        for (at, words) in ["Energy", "Risk", "Link to outcome"].into_iter().enumerate() {
            assert_eq!(text.contains(&squeezed(words)), at < count, "{words} of {count}");
        }
        assert!(!text.contains(&squeezed("The steps before run")), "that is the facilitators' trouble");
    }
}
