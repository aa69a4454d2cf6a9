//! Lists and forms: every name comes back uncut, groups and totals hold together, nothing stands where it must not.

use warsha_print::artefact::{self, Laid};
use warsha_print::page::{Item, Page};
use warsha_print::{
    AllowancesView, DelegatesView, MealsView, Paper, PaperOptions, Person, PrintError, Printed, RoomingView,
    SessionPlanView, TableGroup, TableView,
};

use crate::judge::{squeezed, text_of};
use crate::sample::{self, lists, plans};

const SCRIPTS: &str = include_str!("../../../../../tests/fixtures/delegates/scripts-60.csv");

type LaidSheet = Result<Laid, PrintError>;

/// Every list of the sample on one kind of paper.
fn every(options: &PaperOptions) -> Vec<(&'static str, Laid)> {
    let participants = SessionPlanView { for_participants: true, ..plans::session_plan() };
    let own = plans::session_plan_with_own_columns();
    let all: Vec<(&'static str, LaidSheet)> = vec![
        ("allowances", artefact::allowances::lay_out(&lists::allowances(), options)),
        ("changes", artefact::changes::lay_out(&plans::changes(), options)),
        ("delegates", artefact::delegates::lay_out(&lists::delegates(), options)),
        ("delegates security", artefact::delegates::lay_out(&lists::security_delegates(), options)),
        ("feedback", artefact::feedback::lay_out(&lists::feedback(), options)),
        ("meals", artefact::meals::lay_out(&lists::meals(), options)),
        ("rooming", artefact::rooming::lay_out(&lists::rooming(), options)),
        ("session plan", artefact::session_plan::lay_out(&plans::session_plan(), options)),
        ("session plan held", artefact::session_plan::lay_out(&plans::session_plan_held(), options)),
        ("session plan own", artefact::session_plan::lay_out(&own, options)),
        ("session plan shared", artefact::session_plan::lay_out(&participants, options)),
        ("table", artefact::table::lay_out(&lists::table(), options)),
        ("transport", artefact::transport::lay_out(&lists::transport(), options)),
    ];
    all.into_iter().map(|(name, laid)| (name, laid.unwrap())).collect()
}

fn every_paper() -> Vec<(String, PaperOptions)> {
    let mut all = Vec::new();
    for languages in [&["en"][..], &["fr"], &["en", "fr"], &["ar"], &["ar", "en"], &["fr", "ar"]] {
        for (paper, large_print) in [(Paper::A4, false), (Paper::Letter, false), (Paper::A4, true)] {
            let options = PaperOptions { paper, large_print, ..sample::options(languages) };
            all.push((format!("{languages:?} {paper:?} large {large_print}"), options));
        }
    }
    all
}

/// What stands outside the text width, or nearer than 5 mm to the edge; cut lines excepted.
pub fn outside(page: &Page) -> Vec<String> {
    let margin = page
        .items
        .iter()
        .filter_map(|i| match i {
            Item::Rule { from, to, dash: None, .. } if from.1 == to.1 => Some(from.0.min(page.width - to.0)),
            _ => None,
        })
        .fold(f64::INFINITY, f64::min);
    page.items
        .iter()
        .filter(|i| !matches!(i, Item::Rule { dash: Some(_), .. }))
        .filter_map(|item| {
            let one = Page { items: vec![item.clone()], ..Page::new(page.width, page.height) };
            let (left, top, right, bottom) = one.ink()?;
            let inside = left >= margin - 0.35
                && right <= page.width - margin + 0.35
                && top >= 5.0
                && bottom <= page.height - 5.0;
            (!inside).then(|| format!("margin {margin}: {}", one.summary()))
        })
        .collect()
}

/// Texts of different paragraphs that share paper.
pub fn overlapping(page: &Page) -> Vec<String> {
    let boxes: Vec<_> = page
        .items
        .iter()
        .filter_map(|i| {
            let Item::Text { x, baseline, run, text, .. } = i else { return None };
            let start = run.clusters.iter().map(|c| c.text.start).min()?;
            let end = run.clusters.iter().map(|c| c.text.end).max()?;
            let shows =
                !text[start..end].trim_matches(|c: char| c.is_whitespace() || c == '\u{200E}').is_empty();
            shows.then(|| (*x, baseline - 0.5 * run.size, x + run.width(), *baseline, text))
        })
        .collect();
    let mut found = Vec::new();
    for (i, a) in boxes.iter().enumerate() {
        for b in &boxes[i + 1..] {
            let apart = a.2 <= b.0 + 0.05 || b.2 <= a.0 + 0.05 || a.3 <= b.1 || b.3 <= a.1;
            if !apart && !std::ptr::eq(a.4.as_ptr(), b.4.as_ptr()) {
                found.push(format!("{:?} over {:?}", a.4, b.4));
            }
        }
    }
    found
}

#[test]
fn lists_keep_to_the_body_and_to_themselves_on_every_paper() {
    let mut faults = Vec::new();
    for (paper, options) in every_paper() {
        for (name, laid) in every(&options) {
            assert!(laid.uncovered.is_empty(), "{name} {paper}: {:?}", laid.uncovered);
            assert!(laid.overflows.iter().all(|o| o.detail != "over-the-edge"), "{name} {paper}");
            for (at, page) in laid.pages.iter().enumerate() {
                let found = outside(page).into_iter().chain(overlapping(page));
                faults.extend(found.map(|f| format!("{name} {paper} page {}: {f}", at + 1)));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults: {:#?}", faults.len(), &faults[..faults.len().min(12)]);
}

#[test]
fn rules_of_lists_have_only_the_thicknesses_of_the_design() {
    for (name, laid) in every(&sample::options(&["en", "fr"])) {
        for item in laid.pages.iter().flat_map(|p| &p.items) {
            let (Item::Rule { thickness, .. } | Item::Outline { thickness, .. }) = item else { continue };
            assert!([0.15, 0.3, 0.9].contains(thickness), "{name}: {thickness}");
        }
    }
}

/// Somebody for each name that is hard to set.
fn hard_people() -> Vec<Person> {
    let mut people: Vec<Person> = SCRIPTS
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split(',');
            let (number, native, latin) = (cells.next()?, cells.next()?, cells.next()?);
            Some(Person {
                number: number.parse().ok()?,
                given: latin.trim_matches('"').to_owned(),
                native_name: native.trim_matches('"').to_owned(),
                ..Person::default()
            })
        })
        .collect();
    assert_eq!(people.len(), 60);
    people.push(Person { number: 61, given: "Ọ".into(), ..Person::default() });
    people.push(Person { number: 62, given: "A".repeat(90), family: "B".repeat(90), ..Person::default() });
    people
}

fn holds(printed: &Printed, person: &Person) {
    let text = text_of(&printed.pdf);
    for part in [&person.given, &person.family, &person.native_name] {
        assert!(text.contains(&squeezed(part)), "{part} is not in the text");
    }
}

#[test]
fn every_name_in_every_script_comes_back_uncut() {
    let options = sample::options(&["en"]);
    let mut delegates = lists::delegates();
    let long = "Observatoire ".repeat(9) + "Kinshasa";
    let rows: Vec<_> = hard_people()
        .into_iter()
        .map(|person| warsha_print::DelegateRow {
            person,
            values: vec![
                vec![long.clone(), "Position".into()],
                vec!["Goma".into()],
                vec!["Confirmed".into()],
            ],
        })
        .collect();
    delegates.groups = vec![warsha_print::DelegateGroup { name: "All".into(), rows, ..Default::default() }];
    let printed = artefact::delegates::print(&delegates, &options).unwrap();
    // No bundled face has N'Ko: those names are reported and stand there in Latin letters.
    let is_nko = |c: char| ('\u{7C0}'..='\u{7FF}').contains(&c);
    assert!(!printed.uncovered.is_empty() && printed.uncovered.iter().all(|u| is_nko(u.character)));
    let text = text_of(&printed.pdf);
    assert!(text.contains(&squeezed(&long)), "an organisation of 120 letters is whole");
    for row in &delegates.groups[0].rows {
        for part in [&row.person.given, &row.person.family, &row.person.native_name] {
            let printable = !part.chars().any(is_nko);
            // Control characters that somebody pasted have no place on paper.
            let shown: String = part.chars().filter(|c| !c.is_control()).collect();
            assert!(!printable || text.contains(&squeezed(&shown)), "{part} is not in the text");
        }
    }
}

#[test]
fn slips_and_payment_list_name_everybody_with_one_sum() {
    let view = lists::allowances();
    let printed = artefact::allowances::print(&view, &sample::options(&["en"])).unwrap();
    let text = text_of(&printed.pdf);
    for row in &view.rows {
        holds(&printed, &Person { native_name: String::new(), ..row.person.clone() });
    }
    // 4 with 535 000 and 13 with 580 000, each on the list and on a slip.
    assert_eq!(text.matches("535000").count(), 2 * 2 * 4, "drawn and read");
    assert_eq!(text.matches("580000").count(), 2 * 2 * 13);
    assert!(text.contains("9680000"), "the total of the list is the sum of the slips");
    assert_eq!(printed.pages, 1 + 5);
}

#[test]
fn allowances_without_list_and_slips_are_nothing_to_print() {
    let view = AllowancesView { list: false, slips: false, ..lists::allowances() };
    assert_eq!(
        artefact::allowances::print(&view, &sample::options(&["en"])).unwrap_err(),
        PrintError::NoDays
    );
}

#[test]
fn withheld_name_leaves_a_row_that_keeps_the_count_honest() {
    let printed = artefact::delegates::print(&lists::delegates(), &sample::options(&["en"])).unwrap();
    let text = text_of(&printed.pdf);
    assert!(text.contains(&squeezed("Name withheld (no. 12)")) && !text.contains("Secret"));
}

#[test]
fn list_of_one_or_nobody_is_one_page() {
    let options = sample::options(&["en"]);
    let one = artefact::delegates::lay_out(&lists::many_delegates(1), &options).unwrap();
    assert_eq!(one.pages.len(), 1);
    let nobody = artefact::delegates::lay_out(&DelegatesView::default(), &options).unwrap();
    assert!(nobody.pages[0].texts().contains(&"Nobody on the list yet".to_owned()));
    let hotel = artefact::rooming::lay_out(&RoomingView::default(), &options).unwrap();
    assert!(hotel.pages[0].texts().contains(&"Nobody on the list yet".to_owned()));
    assert_eq!(artefact::meals::lay_out(&MealsView::default(), &options).unwrap().pages.len(), 1);
}

#[test]
fn list_of_two_hundred_repeats_heads_and_says_which_group_goes_on() {
    let laid = artefact::delegates::lay_out(&lists::many_delegates(205), &sample::options(&["en"])).unwrap();
    let pages: Vec<Vec<String>> = laid.pages.iter().map(Page::texts).collect();
    let has = |page: &[String], text: &str| page.iter().any(|t| t.trim() == text);
    assert!(pages.iter().all(|p| has(p, "Organisation and position")));
    let continued = pages.iter().flatten().filter(|t| t.ends_with(", continued")).count();
    assert!(continued > 3, "{continued}");
    let numbers: Vec<u32> =
        pages.iter().flatten().filter_map(|t| t.trim().parse().ok()).filter(|n| *n > 8).collect();
    for n in 9..=205 {
        assert!(numbers.contains(&n), "row {n} is there");
    }
}

#[test]
fn group_header_never_stands_alone_at_the_end_of_a_page() {
    for count in 20..60 {
        let laid =
            artefact::delegates::lay_out(&lists::many_delegates(count), &sample::options(&["en"])).unwrap();
        for page in &laid.pages {
            let last_header = page.bookmarks.iter().filter(|b| b.level == 1).map(|b| b.y).fold(0.0, f64::max);
            let rows_below = page
                .items
                .iter()
                .filter(|i| {
                    matches!(i, Item::Text { baseline, text, .. }
                        if *baseline > last_header + 8.0 && text.starts_with("Programme manager"))
                })
                .count();
            assert!(last_header == 0.0 || rows_below > 0, "{count}: a header with nothing under it");
        }
    }
}

#[test]
fn totals_of_the_hotel_list_take_two_guests_with_them() {
    let mut view = lists::rooming();
    let guests = view.rows.clone();
    for count in 20..40 {
        view.rows = guests.iter().cycle().take(count).cloned().collect();
        let laid = artefact::rooming::lay_out(&view, &sample::options(&["en"])).unwrap();
        let page = laid.pages.iter().find(|p| p.texts().iter().any(|t| t.contains("guests:"))).unwrap();
        let arrivals = page.texts().iter().filter(|t| t.starts_with("11 May")).count();
        assert!(arrivals >= 2, "{count}: totals stand with {arrivals} guests");
    }
}

#[test]
fn feedback_form_asks_for_no_name() {
    let laid = artefact::feedback::lay_out(&lists::feedback(), &sample::options(&["en", "fr"])).unwrap();
    assert_eq!(laid.pages.len(), 1);
    let texts = laid.pages[0].texts();
    assert!(!texts.iter().any(|t| t.to_lowercase().starts_with("name")));
    assert_eq!(texts.iter().filter(|t| *t == "4").count(), 8, "eight lines with four circles each");
}

#[test]
fn table_turns_the_paper_when_its_columns_need_it() {
    let options = sample::options(&["en"]);
    let wide = artefact::table::lay_out(&lists::table(), &options).unwrap();
    assert!(wide.pages[0].width > wide.pages[0].height);
    let mut view = lists::table();
    view.columns.truncate(2);
    for row in view.groups.iter_mut().flat_map(|g| &mut g.rows) {
        row.truncate(2);
    }
    let narrow = artefact::table::lay_out(&view, &options).unwrap();
    assert!(narrow.pages[0].width < narrow.pages[0].height);
}

#[test]
fn table_of_twenty_columns_and_endless_words_loses_nothing() {
    let columns = (0..20).map(|n| warsha_print::TableColumn {
        heading: format!("Column {n}"),
        key: n == 0,
        write_in: 0,
    });
    let cell = "Unbreakable".repeat(6);
    let view = TableView {
        title: "Everything".into(),
        columns: columns.collect(),
        groups: vec![TableGroup { rows: vec![vec![cell.clone(); 20]; 3], ..TableGroup::default() }],
        ..TableView::default()
    };
    let options = sample::options(&["en"]);
    let laid = artefact::table::lay_out(&view, &options).unwrap();
    assert!(laid.pages.iter().all(|p| p.ink().unwrap().2 <= p.width - 15.0));
    let letters: usize = laid
        .pages
        .iter()
        .flat_map(Page::texts)
        .map(|t| t.matches(|c: char| "Unbreakable".contains(c)).count())
        .sum();
    assert!(letters >= 60 * cell.len(), "{letters}");
    assert_eq!(
        artefact::table::lay_out(&TableView::default(), &options).unwrap_err(),
        PrintError::NoDays,
        "a table without columns is nothing to print"
    );
}

#[test]
fn same_list_gives_the_same_bytes() {
    let options = sample::options(&["en", "fr"]);
    let once = artefact::delegates::print(&lists::delegates(), &options).unwrap();
    assert_eq!(once.pdf, artefact::delegates::print(&lists::delegates(), &options).unwrap().pdf);
}

#[test]
fn lists_of_the_sample_stand_where_they_stood() {
    let options = sample::options(&["en", "fr"]);
    for (name, laid) in every(&options) {
        insta::assert_snapshot!(format!("list {name}").replace(' ', "-"), laid.pages[0].summary());
    }
    let arabic = artefact::delegates::lay_out(&lists::delegates(), &sample::options(&["ar"])).unwrap();
    insta::assert_snapshot!("list-delegates-arabic", arabic.pages[0].summary());
}
