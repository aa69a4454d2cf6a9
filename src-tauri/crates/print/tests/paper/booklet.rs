//! The booklet, the programme at a glance, and the day grid.

use std::collections::BTreeSet;

use warsha_print::artefact::{self, Laid};
use warsha_print::page::{Ink, Item, Page, Paint};
use warsha_print::{
    BookletGroup, BookletView, DayGridView, DelegateLine, Paper, PaperOptions, PrintError, ProgrammeView,
};

use crate::judge::{squeezed, text_of};
use crate::layout::{odd_thickness, overlapping};
use crate::sample::{self, booklet as family};

fn two_sided(languages: &[&str]) -> PaperOptions {
    PaperOptions { two_sided: true, ..sample::options(languages) }
}

fn lay(view: &BookletView, options: &PaperOptions) -> Laid {
    artefact::booklet::lay_out(view, options).unwrap()
}

/// Pages whose texts contain a text.
fn pages_with(laid: &Laid, text: &str) -> Vec<usize> {
    let shows = |page: &Page| page.texts().iter().any(|t| t.contains(text));
    laid.pages.iter().enumerate().filter(|(_, p)| shows(p)).map(|(at, _)| at + 1).collect()
}

/// Every artefact of the family in every language and on every paper, with a name for each.
fn all() -> Vec<(String, Laid)> {
    let mut all = Vec::new();
    let long = BookletView { groups: family::long_groups(300), ..family::booklet() };
    for languages in [&["en"][..], &["en", "fr"], &["fr"], &["ar"], &["en", "ar"]] {
        for paper in [Paper::A4, Paper::Letter, Paper::A3] {
            let options = PaperOptions { paper, ..two_sided(languages) };
            let name = format!("{languages:?} {paper:?}");
            if paper != Paper::A3 {
                all.push((format!("booklet {name}"), lay(&long, &options)));
                let glance = artefact::at_a_glance::lay_out(&family::told_programme(), &options).unwrap();
                all.push((format!("glance {name}"), glance));
            }
            for rooms in [0, 5, 7] {
                let view = if rooms == 0 { family::day_grid() } else { family::many_rooms(rooms) };
                let grid = artefact::day_grid::lay_out(&view, &options).unwrap();
                all.push((format!("grid of {rooms} {name}"), grid));
            }
        }
    }
    all
}

#[test]
fn pages_of_the_family_keep_the_rules_of_the_design() {
    let mut faults = Vec::new();
    for (name, laid) in all() {
        assert!(laid.uncovered.is_empty(), "{name}: {:?}", laid.uncovered);
        for (at, page) in laid.pages.iter().enumerate() {
            let said = |fault: String| format!("{name} page {}: {fault}", at + 1);
            faults.extend(overlapping(page).into_iter().map(said));
            faults.extend(odd_thickness(page).into_iter().map(said));
            let (left, top, right, bottom) = page.ink().unwrap();
            if left < 5.0 - 1e-6 || top < 5.0 || right > page.width - 5.0 + 1e-6 || bottom > page.height - 5.0
            {
                faults.push(said(format!("ink at {left} {top} {right} {bottom}")));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults: {:#?}", faults.len(), &faults[..faults.len().min(30)]);
}

#[test]
fn booklet_has_whole_sheets_with_the_numbers_at_the_outer_edge() {
    let laid = lay(&family::booklet(), &two_sided(&["en", "fr"]));
    assert_eq!(laid.pages.len(), 12);
    for (at, page) in laid.pages.iter().enumerate().skip(1).take(10) {
        let number = (at + 1).to_string();
        let folio = page.items.iter().rev().find_map(|i| match i {
            Item::Text { x, run, text, .. } if **text == *number => Some((*x, x + run.width())),
            _ => None,
        });
        let (left, right) = folio.unwrap();
        let outer = if at % 2 == 1 { left < 18.0 } else { right > page.width - 18.0 };
        assert!(outer, "page {number} has its number at {left} to {right}");
    }
    // Cover and back carry none.
    assert!(!laid.pages[0].texts().contains(&"1".to_owned()));
    assert!(!laid.pages[11].texts().contains(&"12".to_owned()));
    for people in [0, 1, 40, 300] {
        let view = BookletView { groups: family::long_groups(people), ..family::booklet() };
        assert_eq!(lay(&view, &two_sided(&["en"])).pages.len() % 4, 0, "{people}");
    }
}

#[test]
fn single_sheets_say_how_many_they_are_and_are_not_filled_up() {
    let view = BookletView { groups: family::long_groups(40), ..family::booklet() };
    let laid = lay(&view, &sample::options(&["en"]));
    assert_eq!(laid.pages.len() % 4, 1);
    let total = laid.pages.len();
    assert_eq!(pages_with(&laid, &format!("Page 2 of {total}")), [2]);
}

#[test]
fn everything_in_the_booklet_can_be_read_out_of_the_file() {
    let view = family::booklet();
    let printed = artefact::booklet::print(&view, &two_sided(&["en", "fr"])).unwrap();
    let text = text_of(&printed.pdf);
    let mut wanted: Vec<&str> = Vec::new();
    for person in view.groups.iter().flat_map(|g| &g.people) {
        wanted.extend([person.given.as_str(), &person.family, &person.organisation, &person.city]);
    }
    for session in view.programme.days.iter().flat_map(|d| &d.sessions) {
        wanted.extend(
            session.description.iter().chain(&session.title).filter(|t| t.0 != "ar").map(|t| t.1.as_str()),
        );
        wanted.extend(session.leads.iter().map(String::as_str));
    }
    let both = view.objectives.iter().chain(view.practical.iter().map(|b| &b.heading));
    wanted.extend(both.flatten().map(|t| t.1.as_str()));
    wanted.extend([
        "+256 700 000 101",
        "Lakeside-Guest",
        "exchange2026",
        "Name withheld at the delegate’s request",
    ]);
    wanted.extend(view.acknowledgement.iter().map(|t| t.1.as_str()));
    for part in wanted {
        assert!(text.contains(&squeezed(part)), "{part}");
    }
}

#[test]
fn withheld_name_is_counted_and_nothing_else() {
    let view = family::booklet();
    let laid = lay(&view, &two_sided(&["en"]));
    let page = pages_with(&laid, "Name withheld")[0];
    let texts = laid.pages[page - 1].texts();
    let at = texts.iter().position(|t| t.starts_with("Name withheld")).unwrap();
    assert!(texts[at + 1].starts_with("South Sudan"), "{:?}", &texts[at..at + 2]);
    let congo = texts.iter().position(|t| t.starts_with("Democratic")).unwrap();
    assert_eq!(texts[congo + 1], "8");
}

#[test]
fn cover_art_is_drawn_from_the_programme() {
    let view = family::booklet();
    let fills = |laid: &Laid| {
        let accent = Paint::Rgb(0x0B, 0x4F, 0x57);
        let solid = |i: &&Item| matches!(i, Item::Fill { paint, .. } if *paint == accent);
        laid.pages[0].items.iter().filter(solid).count()
    };
    let full = lay(&view, &two_sided(&["en"]));
    let mut shorter = view.clone();
    shorter.programme.days.pop();
    assert!(fills(&full) > fills(&lay(&shorter, &two_sided(&["en"]))));
    let saver = lay(&view, &PaperOptions { save_ink: true, ..two_sided(&["en"]) });
    assert_eq!(fills(&saver), 0);
    let outlines = saver.pages[0].items.iter().filter(|i| matches!(i, Item::Outline { .. })).count();
    assert!(outlines > 20, "{outlines}");
    // Off the programme: dashed, also where ink is saved.
    let dashed = |i: &&Item| matches!(i, Item::Outline { dash: Some(_), .. });
    assert_eq!(saver.pages[0].items.iter().filter(dashed).count(), 2);
}

#[test]
fn one_delegate_alone_has_a_booklet() {
    let person = DelegateLine { given: "O".into(), family: "N".into(), ..DelegateLine::default() };
    let view = BookletView {
        groups: vec![BookletGroup { name: "Burundi".into(), people: vec![person] }],
        ..family::booklet()
    };
    let text = text_of(&artefact::booklet::print(&view, &two_sided(&["en"])).unwrap().pdf);
    assert!(text.contains("ON"));
}

#[test]
fn long_organisation_and_endless_name_are_not_cut() {
    let organisation = "Collectif des Organisations de la Société Civile pour la Paix, la Réconciliation et le Développement Durable du Sud-Kivu";
    assert_eq!(organisation.chars().count(), 120);
    let person = DelegateLine {
        given: "Marie-Josephine".into(),
        family: "Nyirahabimanauwimpuhweuwimpuhwenyirahabimana".into(),
        organisation: organisation.into(),
        city: "Kisangani-Makiso-Tshopo".into(),
        ..DelegateLine::default()
    };
    let view = BookletView {
        groups: vec![BookletGroup { name: organisation.into(), people: vec![person.clone()] }],
        ..family::booklet()
    };
    let laid = lay(&view, &two_sided(&["en"]));
    assert!(laid.pages.iter().flat_map(overlapping).next().is_none());
    let text = text_of(&artefact::booklet::print(&view, &two_sided(&["en"])).unwrap().pdf);
    for part in [organisation, &person.family, &person.city] {
        assert!(text.contains(&squeezed(part)), "{part}");
    }
}

#[test]
fn workshop_of_nothing_but_days_has_cover_days_and_back() {
    let mut programme = family::told_programme();
    programme.days.iter_mut().for_each(|d| d.sessions.clear());
    let view = BookletView { programme, ..BookletView::default() };
    let laid = lay(&view, &two_sided(&["en"]));
    assert_eq!(laid.pages.len(), 8);
    assert!(pages_with(&laid, "Welcome").is_empty() && pages_with(&laid, "at a glance").is_empty());
    let nothing = artefact::booklet::print(&BookletView::default(), &two_sided(&["en"]));
    assert_eq!(nothing.unwrap_err(), PrintError::NoDays);
    let empty = artefact::at_a_glance::print(&view.programme, &sample::options(&["en"]));
    assert_eq!(empty.unwrap_err(), PrintError::NoDays);
    let empty = artefact::day_grid::print(&DayGridView::default(), &sample::options(&["en"]));
    assert_eq!(empty.unwrap_err(), PrintError::NoDays);
}

#[test]
fn booklet_in_arabic_is_mirrored() {
    let laid = lay(&family::booklet(), &two_sided(&["ar"]));
    // The first day's tab: odd pages have it at the left, where pages of a right-to-left book open.
    for (page, day) in [(4, "١"), (5, "٢")] {
        let tab = laid.pages[page - 1].items.iter().find_map(|i| match i {
            Item::Text { x, text, ink: Ink::White, .. } if **text == *day => Some(*x),
            _ => None,
        });
        assert_eq!(tab.unwrap() < 105.0, page % 2 == 1, "page {page}");
    }
    // Latin sentences keep their full stop at their own end.
    let ends = laid.pages.iter().flat_map(|p| &p.items).filter_map(|i| match i {
        Item::Text { run, text, .. } if text.starts_with("Room 104") => Some(run.right_to_left),
        _ => None,
    });
    assert_eq!(ends.collect::<BTreeSet<_>>(), BTreeSet::from([false]));
}

#[test]
fn programme_at_a_glance_is_one_page_of_every_day() {
    let laid =
        artefact::at_a_glance::lay_out(&family::told_programme(), &sample::options(&["en", "fr"])).unwrap();
    assert_eq!(laid.pages.len(), 1);
    assert!(laid.overflows.is_empty(), "{:?}", laid.overflows);
    let texts = laid.pages[0].texts().join(" ");
    for day in &family::told_programme().days {
        for session in &day.sessions {
            let titles = session.title.iter().chain(&session.short_title).filter(|t| t.0 == "en");
            let first_words: Vec<&str> = titles.map(|t| t.1.split(' ').next().unwrap()).collect();
            assert!(first_words.iter().any(|w| texts.contains(w)), "{first_words:?}");
        }
    }
}

#[test]
fn side_by_side_gives_each_language_a_page_at_a_glance() {
    let options = PaperOptions { side_by_side: true, ..sample::options(&["en", "ar"]) };
    let laid = artefact::at_a_glance::lay_out(&family::told_programme(), &options).unwrap();
    assert_eq!(laid.pages.len(), 2);
    assert!(laid.pages[0].texts().iter().any(|t| t.contains("at a glance")));
    assert!(laid.pages[1].texts().iter().any(|t| t.contains("لمحة")));
}

fn twenty_rows() -> ProgrammeView {
    let mut view = family::told_programme();
    view.days.truncate(1);
    view.days[0].sessions = (0..20)
        .map(|n| {
            sample::session(480 + n * 30, 510 + n * 30, [&format!("Session {n}"), "", ""], "Nile Hall", &[])
        })
        .collect();
    view
}

#[test]
fn day_of_twenty_rows_stands_on_one_page_at_a_glance() {
    let view = twenty_rows();
    let laid = artefact::at_a_glance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert_eq!(laid.pages.len(), 1);
    let texts = laid.pages[0].texts();
    assert!((0..20).all(|n| texts.contains(&format!("Session {n}"))), "{texts:?}");
}

#[test]
fn day_too_long_for_a_page_is_parted_where_nothing_runs() {
    let mut view = twenty_rows();
    for (n, session) in view.days[0].sessions.iter_mut().enumerate() {
        session.start = 300 + n as i32 * 60;
        session.end = Some(session.start + 60);
    }
    let laid = artefact::at_a_glance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert_eq!(laid.pages.len(), 2);
    for n in 0..20 {
        assert!(!pages_with(&laid, &format!("Session {n}")).is_empty(), "{n}");
    }
}

#[test]
fn sessions_of_minutes_push_what_follows_instead_of_lying_on_it() {
    let mut view = twenty_rows();
    view.days[0].sessions = (0..6)
        .map(|n| {
            sample::session(540 + n * 5, 545 + n * 5, [&format!("Lightning {n}"), "", ""], "Nile Hall", &[])
        })
        .chain([sample::session(570, 690, ["Talk", "", ""], "Nile Hall", &[])])
        .collect();
    let laid = artefact::at_a_glance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert!(overlapping(&laid.pages[0]).is_empty());
}

#[test]
fn five_rooms_share_a_page_and_seven_take_two() {
    let five = artefact::day_grid::lay_out(&family::many_rooms(5), &sample::options(&["en"])).unwrap();
    assert_eq!(five.pages.len(), 1);
    assert!((1..=5).all(|n| pages_with(&five, &format!("Salle {n}")) == [1]));
    let seven = artefact::day_grid::lay_out(&family::many_rooms(7), &sample::options(&["en"])).unwrap();
    assert_eq!(seven.pages.len(), 2);
    assert_eq!(pages_with(&seven, "Salle 4"), [1]);
    assert_eq!(pages_with(&seven, "Salle 5"), [2]);
}

#[test]
fn groups_at_one_time_share_the_smallest_type() {
    let laid = artefact::day_grid::lay_out(&family::many_rooms(5), &sample::options(&["en"])).unwrap();
    let sizes: BTreeSet<i64> = laid.pages[0]
        .items
        .iter()
        .filter_map(|i| match i {
            Item::Text { run, text, .. } if text.chars().nth(1) == Some('\u{2002}') => {
                Some((run.size * 1000.0).round() as i64)
            }
            _ => None,
        })
        .collect();
    assert_eq!(sizes.len(), 1);
}

#[test]
fn session_without_a_room_stands_beside_those_that_have_one() {
    let mut view = family::day_grid();
    view.programme.days.truncate(1);
    view.programme.days[0].sessions = vec![
        sample::session(540, 600, ["Market visit", "", ""], "Bus", &[]),
        warsha_print::SessionView {
            rooms: vec!["Nile Hall".into()],
            ..sample::session(540, 600, ["Plenary", "", ""], "Nile Hall", &[])
        },
        sample::session(600, 660, ["Everybody", "", ""], "", &[]),
    ];
    let laid = artefact::day_grid::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert_eq!(pages_with(&laid, "Elsewhere"), [1]);
    assert_eq!(pages_with(&laid, "Bus"), [1]);
    view.programme.days[0].sessions.remove(1);
    let laid = artefact::day_grid::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert!(pages_with(&laid, "Elsewhere").is_empty());
}

#[test]
fn poster_fits_the_wall_and_says_to_take_old_ones_down() {
    let options = PaperOptions { paper: Paper::A3, ..sample::options(&["en", "fr"]) };
    let laid = artefact::day_grid::lay_out(&family::day_grid(), &options).unwrap();
    assert!(laid.pages.iter().all(|p| (p.width, p.height) == (420.0, 297.0)));
    assert_eq!(pages_with(&laid, "Take down older versions"), [1, 2, 3, 4]);
}

#[test]
fn same_booklet_gives_the_same_bytes() {
    let print = || artefact::booklet::print(&family::booklet(), &two_sided(&["en", "fr"])).unwrap().pdf;
    assert!(print() == print());
}

#[test]
fn pages_of_the_family_stand_where_they_stood() {
    let booklet = lay(&family::booklet(), &two_sided(&["en", "fr"]));
    for (name, page) in [
        ("cover", 0),
        ("welcome", 1),
        ("glance", 2),
        ("day-1", 3),
        ("sessions", 7),
        ("delegations", 9),
        ("practical", 10),
        ("back", 11),
    ] {
        insta::assert_snapshot!(format!("booklet-{name}"), booklet.pages[page].summary());
    }
    let grid = artefact::day_grid::lay_out(&family::day_grid(), &sample::options(&["en", "fr"])).unwrap();
    insta::assert_snapshot!("day-grid-2", grid.pages[1].summary());
    let poster = PaperOptions { paper: Paper::A3, ..sample::options(&["en", "fr"]) };
    let poster = artefact::day_grid::lay_out(&family::day_grid(), &poster).unwrap();
    insta::assert_snapshot!("day-grid-poster", poster.pages[1].summary());
}
