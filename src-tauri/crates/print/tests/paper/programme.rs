//! The programme, day by day.

use std::collections::BTreeSet;

use warsha_print::page::{Item, Page};
use warsha_print::{PaperOptions, PrintError, ProgrammeView, SessionView, artefact};

use crate::judge::{squeezed, text_of};
use crate::sample;

#[test]
fn every_title_and_lead_is_in_the_programme() {
    let view = sample::programme();
    for languages in [&["en"][..], &["fr"], &["ar"]] {
        let printed = artefact::programme::print(&view, &sample::options(languages)).unwrap();
        let text = text_of(&printed.pdf);
        let mut left: Vec<&SessionView> = view.days.iter().flat_map(|d| &d.sessions).collect();
        while let Some(session) = left.pop() {
            left.extend(&session.children);
            let title = session.title.iter().find(|t| t.0 == languages[0]).unwrap_or(&session.title[0]);
            for part in session.leads.iter().chain([&title.1, &session.room]) {
                // Readers lay columns of right-to-left lines out word by word, so words are what can be asked for.
                let whole = languages[0] != "ar";
                let parts: Vec<&str> = if whole {
                    vec![part]
                } else {
                    part.split([' ', ':']).filter(|w| !w.is_empty()).collect()
                };
                for part in parts {
                    assert!(text.contains(&squeezed(part)), "{languages:?}: {part}");
                }
            }
        }
        assert!(printed.uncovered.is_empty(), "{:?}", printed.uncovered);
    }
}

#[test]
fn five_sessions_at_once_stand_two_by_two() {
    let mut view = sample::programme();
    view.days.truncate(1);
    let rooms = ["Nile Hall", "Room A", "Room B", "Garden", "Library"];
    view.days[0].sessions = rooms
        .iter()
        .enumerate()
        .map(|(n, room)| sample::session(540, 600, [&format!("Group {n}"), "", ""], room, &["Dorcas Akello"]))
        .collect();
    let laid = artefact::programme::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert_eq!(laid.pages.len(), 1);
    let bars: Vec<f64> = laid.pages[0]
        .items
        .iter()
        .filter_map(|i| match i {
            Item::Rule { from, to, thickness, .. }
                if *thickness == 0.9 && (to.0 - from.0 - 71.0).abs() < 0.01 =>
            {
                Some(from.1)
            }
            _ => None,
        })
        .collect();
    assert_eq!(bars.len(), 5);
    assert_eq!(bars.iter().map(|y| (y * 100.0) as i64).collect::<BTreeSet<_>>().len(), 3);
}

#[test]
fn day_of_twenty_rows_gets_compact_or_goes_overleaf_with_its_head() {
    let mut view = sample::programme();
    view.days.truncate(1);
    view.days[0].sessions = (0..20)
        .map(|n| {
            sample::session(
                480 + n * 30,
                510 + n * 30,
                [&format!("Session {n}"), "Séance", ""],
                "Nile Hall",
                &["Dorcas Akello"],
            )
        })
        .collect();
    let printed = artefact::programme::print(&view, &sample::options(&["en", "fr"])).unwrap();
    assert_eq!(printed.overflows.len(), 1);
    let text = text_of(&printed.pdf);
    assert!((0..20).all(|n| text.contains(&format!("Session{n}"))));
    view.days[0].sessions.extend((0..20).map(|n| {
        sample::session(1080 + n * 15, 1095 + n * 15, [&format!("Late {n}"), "", ""], "Nile Hall", &[])
    }));
    let laid = artefact::programme::lay_out(&view, &sample::options(&["en", "fr"])).unwrap();
    assert_eq!(laid.overflows[0].detail, "next-page");
    assert!(laid.pages.len() > 1);
    for page in &laid.pages {
        assert!(page.texts().iter().any(|t| t == "Start"));
    }
}

#[test]
fn session_after_midnight_ends_the_day_with_its_own_clock() {
    let laid = artefact::programme::lay_out(&sample::programme(), &sample::options(&["en"])).unwrap();
    let texts = laid.pages[2].texts();
    let at = texts.iter().position(|t| t == "18:30").unwrap();
    assert_eq!(texts[at + 1], "00:30");
    assert!(texts[at..].contains(&"Off programme".to_owned()));
}

#[test]
fn programme_without_days_is_an_error() {
    let view = ProgrammeView::default();
    let none = artefact::programme::print(&view, &sample::options(&["en"]));
    assert_eq!(none.unwrap_err(), PrintError::NoDays);
    let speechless = PaperOptions { languages: Vec::new(), ..sample::options(&["en"]) };
    let none = artefact::programme::print(&sample::programme(), &speechless);
    assert_eq!(none.unwrap_err(), PrintError::NoLanguage);
}

#[test]
fn day_without_sessions_says_so() {
    let mut view = sample::programme();
    view.days.truncate(1);
    view.days[0].sessions.clear();
    let printed = artefact::programme::print(&view, &sample::options(&["en"])).unwrap();
    assert!(text_of(&printed.pdf).contains("Nosessionsplannedyet"));
}

/// The faces and left ends of a text, each once for every time it stands on the page.
fn places(page: &Page, wanted: &str) -> Vec<(&'static str, i64)> {
    let items = page.items.iter().filter_map(|i| match i {
        Item::Text { x, run, text, .. } if &**text == wanted => {
            Some((warsha_print::fonts::FACES[run.face].post_script_name, x.round() as i64))
        }
        _ => None,
    });
    items.collect()
}

#[test]
fn title_missing_in_one_column_is_lent_by_the_other_in_italic() {
    let mut view = sample::programme();
    view.days.truncate(1);
    view.days[0].sessions = vec![
        sample::session(540, 600, ["Opening", "", ""], "Nile Hall", &[]),
        sample::session(600, 660, ["", "Clôture", ""], "Nile Hall", &[]),
        SessionView {
            class: warsha_print::SessionClass::Break,
            ..sample::session(660, 690, ["Lunch", "", ""], "", &[])
        },
        SessionView {
            children: vec![sample::session(690, 720, ["Panel", "", ""], "", &[])],
            ..sample::session(690, 750, ["Stories", "Récits", ""], "", &[])
        },
    ];
    let options = PaperOptions { side_by_side: true, ..sample::options(&["en", "fr"]) };
    let laid = artefact::programme::lay_out(&view, &options).unwrap();
    let (first, second) = (47, 122);
    for (title, faces) in [
        ("Opening", [("NotoSans-Bold", first), ("NotoSans-Italic", second)]),
        ("Clôture", [("NotoSans-Italic", first), ("NotoSans-Bold", second)]),
        ("Lunch", [("NotoSans-Regular", first), ("NotoSans-Italic", second)]),
        ("Panel", [("NotoSans-Bold", 66), ("NotoSans-Italic", second)]),
    ] {
        assert_eq!(places(&laid.pages[0], title), faces, "{title}");
    }
    assert_eq!(places(&laid.pages[0], "Récits"), [("NotoSans-Bold", second)]);
}

#[test]
fn title_lent_to_an_arabic_column_begins_at_its_edge() {
    let mut view = sample::programme();
    view.days.truncate(1);
    view.days[0].sessions = vec![sample::session(540, 600, ["Opening: why?", "", ""], "", &[])];
    let options = PaperOptions { side_by_side: true, ..sample::options(&["en", "ar"]) };
    let laid = artefact::programme::lay_out(&view, &options).unwrap();
    let ends: Vec<i64> = laid.pages[0]
        .items
        .iter()
        .filter_map(|i| match i {
            Item::Text { x, run, text, .. } if text.starts_with("Opening") => {
                Some((x + run.width()).round() as i64)
            }
            _ => None,
        })
        .collect();
    assert_eq!(ends.last(), Some(&193));
}

#[test]
fn online_session_says_when_elsewhere_and_leads_to_its_address() {
    let online = |hybrid: bool, link: &str| {
        let second_zone = Some(("Paris".to_owned(), -60));
        Some(warsha_print::OnlineView { hybrid, link: link.to_owned(), second_zone })
    };
    let address = "https://meet.example.org/exchange";
    let mut view = sample::programme();
    view.days.truncate(1);
    let alone =
        |start, title| sample::session(start, start + 60, [title, "", ""], "Nile Hall", &["Dorcas Akello"]);
    view.days[0].sessions = vec![
        SessionView { online: online(true, address), ..alone(540, "Opening") },
        SessionView { online: online(false, ""), ..alone(600, "Film") },
        // Side by side.
        SessionView { online: online(true, address), ..alone(660, "One") },
        alone(660, "Two"),
    ];
    for languages in [&["en"][..], &["ar"], &["en", "fr"]] {
        let options = PaperOptions { side_by_side: languages.len() > 1, ..sample::options(languages) };
        let page = &artefact::programme::lay_out(&view, &options).unwrap().pages[0];
        assert_eq!(page.links.len(), 2, "{languages:?}");
        let link = &page.links[0];
        assert_eq!(link.address, address);
        assert!(link.area.x > 17.0 && link.area.x + link.area.width <= 193.1, "{link:?}");
        // It covers the line that shows the address.
        let on_it = page.items.iter().any(|item| match item {
            Item::Text { baseline, text, .. } if text.contains("meet.example.org/exchange") => {
                (link.area.y..link.area.y + link.area.height).contains(baseline)
            }
            _ => false,
        });
        assert!(on_it, "{languages:?} {link:?}");
    }
    let options = sample::options(&["en"]);
    let page = &artefact::programme::lay_out(&view, &options).unwrap().pages[0];
    let texts = page.texts().join("\n");
    assert!(texts.contains("Also online · 08:00–09:00 Paris · meet.example.org/exchange"), "{texts}");
    assert!(texts.contains("Online · 09:00–10:00 Paris"), "{texts}");
    let printed = artefact::programme::print(&view, &options).unwrap();
    let document = lopdf::Document::load_mem(&printed.pdf).unwrap();
    let page = document.get_pages()[&1];
    let annotations = document.get_page_annotations(page).unwrap();
    let leads_somewhere = |annotation: &lopdf::Dictionary| {
        let action = annotation.get(b"A").and_then(lopdf::Object::as_dict);
        action.and_then(|action| action.get(b"URI")).is_ok()
    };
    assert_eq!(annotations.into_iter().filter(|a| leads_somewhere(a)).count(), 2);
}
