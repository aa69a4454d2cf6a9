//! Badges, name tents, signs, wall lists and certificates.

use std::collections::BTreeSet;

use warsha_print::artefact::{self, Laid};
use warsha_print::page::{Item, Page, Paint};
use warsha_print::text::POINT;
use warsha_print::{BadgeSize, BadgeView, BadgesView, Paper, PaperOptions, PrintError, Printed, Role};

use crate::judge::{judge, squeezed, text_of};
use crate::sample::{self, signs};

fn badges_laid(view: &BadgesView) -> Laid {
    artefact::badges::lay_out(view, &sample::options(&["en"])).unwrap()
}

/// Type sizes, in points, and the number of lines of a text as it stands on the first page that has it.
fn set(pages: &[Page], text: &str) -> (f64, usize) {
    for page in pages {
        let mut baselines = BTreeSet::new();
        let mut size = 0.0;
        for (item, _) in page.flat() {
            if let Item::Text { baseline, run, text: whole, .. } = item
                && whole.trim() == text
            {
                size = run.size / POINT;
                baselines.insert((baseline * 100.0) as i64);
            }
        }
        if !baselines.is_empty() {
            return ((size * 10.0).round() / 10.0, baselines.len());
        }
    }
    (0.0, 0)
}

#[test]
fn names_of_the_sample_have_the_sizes_of_the_design() {
    for (size, given, family, organisation) in
        [(BadgeSize::A6, 31.0, 17.5, (11.0, 2)), (BadgeSize::Small, 24.0, 13.0, (7.5, 1))]
    {
        let pages = badges_laid(&signs::badges(size)).pages;
        assert_eq!(set(&pages, "Marie-Josephine"), (given, 1), "{size:?}");
        assert_eq!(set(&pages, "Nyirahabimana-Uwimpuhwe"), (family, 1), "{size:?}");
        assert_eq!(set(&pages, "Collectif des Femmes Médiatrices du Kivu-Nord"), organisation, "{size:?}");
    }
}

#[test]
fn arabic_native_name_is_larger_than_an_ethiopic_one() {
    let pages = badges_laid(&signs::badges(BadgeSize::Small)).pages;
    let (arabic, _) = set(&pages, "فریده احمدی");
    let (ethiopic, _) = set(&pages, "ሰላማዊት ገብረመድኅን");
    assert_eq!((arabic, ethiopic), (13.5, 12.0));
}

/// Names that try the room: endless, one letter, in every script, and an organisation of 120 letters.
fn trying_badges(size: BadgeSize) -> BadgesView {
    let person = |given: &str, family: &str, native: &str, organisation: &str| BadgeView {
        given: given.into(),
        family: family.into(),
        native_name: native.into(),
        organisation: organisation.into(),
        country: "Democratic Republic of the Congo".into(),
        city: "Kisangani".into(),
        code: "W26-0040-4HVC".into(),
        group: "A".into(),
        ..BadgeView::default()
    };
    let organisation = "Réseau régional des organisations de femmes pour la médiation, la paix et la sécurité \
                        humaine dans les Grands Lacs et le Kivu";
    BadgesView {
        badges: vec![
            person("Y", "", "", ""),
            person("", "Nyakim", "", organisation),
            person(
                "Mary-Magdalene Immaculate Perpetua Felicity",
                "Nyirabasabiyumugisha wa Mukandayisenga-Uwimpuhwe Ndayishimiye",
                "عبد الرحمن بن محمد بن عبد الله الدينق المهدي",
                organisation,
            ),
            person(&"Wolfeschlegelstein".repeat(5), &"Hausenbergerdorff".repeat(5), "", organisation),
        ],
        blank_codes: Vec::new(),
        backs: false,
        ..signs::badges(size)
    }
}

#[test]
fn trying_names_stay_whole_and_in_their_room() {
    for size in [BadgeSize::A6, BadgeSize::Small] {
        let view = trying_badges(size);
        let printed = artefact::badges::print(&view, &sample::options(&["en"])).unwrap();
        let text = text_of(&printed.pdf);
        for badge in &view.badges {
            for part in [&badge.given, &badge.family, &badge.organisation] {
                assert!(text.contains(&squeezed(part)), "{size:?}: {part}");
            }
        }
        let laid = badges_laid(&view);
        assert_eq!(laid.overflows, [], "{size:?}");
        assert_eq!(outside(&laid.pages), Vec::<String>::new(), "{size:?}");
        assert_eq!(overlapping(&laid.pages), Vec::<String>::new(), "{size:?}");
    }
}

pub fn everything() -> Vec<(String, Laid)> {
    let mut all = Vec::new();
    for languages in [&["fr", "en"][..], &["ar", "en"]] {
        let options = sample::options(languages);
        let mut add = |name: &str, laid: Result<Laid, PrintError>| {
            all.push((format!("{name} {languages:?}"), laid.unwrap()));
        };
        for size in [BadgeSize::A6, BadgeSize::Small] {
            add("badges", artefact::badges::lay_out(&signs::badges(size), &options));
        }
        add("tents", artefact::name_tents::lay_out(&signs::name_tents(), &options));
        add("doors", artefact::door_signs::lay_out(&signs::door_signs(), &options));
        add("arrows", artefact::arrow_signs::lay_out(&signs::arrow_signs(), &options));
        add("certificates", artefact::certificates::lay_out(&signs::certificates(), &options));
        for count in [3, 8] {
            let groups = [signs::groups(count)];
            add("groups", artefact::groups::lay_out(&groups, &options));
            let wall = PaperOptions { paper: Paper::A3, ..options.clone() };
            add("groups a3", artefact::groups::lay_out(&groups, &wall));
        }
    }
    all
}

fn outside(pages: &[Page]) -> Vec<String> {
    let inside = |page: &Page| {
        let Some((left, top, right, bottom)) = page.ink() else { return true };
        let edge = 5.0 - 1e-6;
        left >= edge && top >= edge && right <= page.width - edge && bottom <= page.height - edge
    };
    pages.iter().filter(|p| !inside(p)).map(|p| format!("{:?}", p.ink())).collect()
}

/// Texts of different paragraphs that share paper.
fn overlapping(pages: &[Page]) -> Vec<String> {
    let mut found = Vec::new();
    for page in pages {
        let mut boxes = Vec::new();
        for (item, map) in page.flat() {
            if let Item::Text { x, baseline, run, text, .. } = item {
                let area = (*x, baseline - 0.5 * run.size, x + run.width(), *baseline);
                boxes.push((map.rectangle(area), text));
            }
        }
        for (i, (a, text)) in boxes.iter().enumerate() {
            for (b, other) in &boxes[i + 1..] {
                let apart = a.2 <= b.0 + 0.05 || b.2 <= a.0 + 0.05 || a.3 <= b.1 || b.3 <= a.1;
                if !apart && !std::rc::Rc::ptr_eq(text, other) {
                    found.push(format!("{text:?} over {other:?}"));
                }
            }
        }
    }
    found
}

#[test]
fn nothing_is_near_the_edge_or_over_something_else() {
    for (name, laid) in everything() {
        assert_eq!(outside(&laid.pages), Vec::<String>::new(), "{name}");
        assert_eq!(overlapping(&laid.pages), Vec::<String>::new(), "{name}");
        assert_eq!(laid.uncovered, [], "{name}");
    }
}

#[test]
fn every_name_is_whole_on_every_paper() {
    let options = sample::options(&["en"]);
    let rows = sample::rows();
    let people: Vec<_> = rows.iter().filter(|row| !row.protected).collect();
    let everybody = |name: &str, printed: Result<Printed, PrintError>| {
        let text = text_of(&printed.unwrap().pdf);
        for person in &people {
            for part in [&person.given, &person.family] {
                assert!(text.contains(&squeezed(part)), "{name} without {part}");
            }
        }
        assert!(!text.contains("Secret"), "{name}");
    };
    everybody("a6", artefact::badges::print(&signs::badges(BadgeSize::A6), &options));
    everybody("90x60", artefact::badges::print(&signs::badges(BadgeSize::Small), &options));
    everybody("tents", artefact::name_tents::print(&signs::name_tents(), &options));
    everybody("groups", artefact::groups::print(&[signs::groups(4)], &options));
    everybody("certificates", artefact::certificates::print(&signs::certificates(), &options));
}

#[test]
fn strips_of_all_roles_differ_without_colour() {
    let roles =
        [Role::Delegate, Role::Staff, Role::Facilitator, Role::Panellist, Role::Interpreter, Role::Observer];
    let mut patterns = BTreeSet::new();
    let mut coloured = Vec::new();
    for role in roles {
        let badge = BadgeView { given: "Amal".into(), role, ..BadgeView::default() };
        let view = BadgesView {
            badges: vec![badge],
            blank_codes: Vec::new(),
            backs: false,
            ..signs::badges(BadgeSize::A6)
        };
        let options = PaperOptions { mono: true, ..sample::options(&["en"]) };
        let laid = artefact::badges::lay_out(&view, &options).unwrap();
        let mut pattern = Vec::new();
        for (item, _) in laid.pages[0].flat() {
            match item {
                Item::Fill { paint: Paint::Rgb(..), .. } => coloured.push(role),
                Item::Fill { area, paint, .. } if area.y > 125.0 => {
                    pattern.push(format!("{area:?}{paint:?}"));
                }
                Item::Outline { area, dash, .. } if area.y > 125.0 => {
                    pattern.push(format!("{area:?}{dash:?}"));
                }
                _ => {}
            }
        }
        patterns.insert(pattern);
    }
    assert_eq!(coloured, []);
    assert_eq!(patterns.len(), roles.len());
}

#[test]
fn light_accent_has_black_words_and_an_edge() {
    let view = BadgesView { backs: false, ..signs::badges(BadgeSize::A6) };
    let options = PaperOptions { accent: (0xFF, 0xE0, 0x66), ..sample::options(&["en"]) };
    let laid = artefact::badges::lay_out(&view, &options).unwrap();
    let white =
        laid.pages[0].summary().lines().filter(|l| l.contains("white") && l.contains("Delegate")).count();
    assert_eq!(white, 0);
}

#[test]
fn sheet_used_in_part_begins_at_its_first_free_place() {
    let view = BadgesView { skip: 3, backs: true, ..signs::badges(BadgeSize::A6) };
    let pages = badges_laid(&view).pages;
    let placed = |page: &Page| -> Vec<(i64, i64)> {
        let of = |i: &Item| match i {
            Item::Placed { x, y, .. } => Some((*x as i64, *y as i64)),
            _ => None,
        };
        page.items.iter().filter_map(of).collect()
    };
    assert_eq!(placed(&pages[0]), [(105, 148)]);
    assert_eq!(placed(&pages[1]), [(0, 148)], "the back meets its front when the sheet is turned");
    assert_eq!(placed(&pages[2]), [(0, 0), (105, 0), (0, 148), (105, 148)]);
}

#[test]
fn line_to_measure_is_50_mm() {
    let pages = badges_laid(&signs::badges(BadgeSize::Small)).pages;
    let line = pages[0].items.iter().any(
        |i| matches!(i, Item::Rule { from, to, .. } if from.1 == to.1 && (to.0 - from.0 - 50.0).abs() < 1e-9),
    );
    assert!(line);
}

#[test]
fn upper_half_of_a_tent_is_the_lower_one_turned_round() {
    let laid = artefact::name_tents::lay_out(&signs::name_tents(), &sample::options(&["en"])).unwrap();
    for page in &laid.pages {
        let halves: Vec<_> = page
            .items
            .iter()
            .filter_map(|i| match i {
                Item::Placed { page, y, turn, .. } => {
                    Some((std::rc::Rc::as_ptr(page), *y, format!("{turn:?}")))
                }
                _ => None,
            })
            .collect();
        assert_eq!(halves.len(), 2);
        assert_eq!(halves[0].0, halves[1].0);
        assert_eq!((halves[0].1, halves[0].2.as_str()), (0.0, "Half"));
        assert_eq!((halves[1].1, halves[1].2.as_str()), (105.0, "None"));
    }
}

#[test]
fn name_on_both_faces_of_a_tent_is_told_once_and_badges_tell_nothing() {
    let options = sample::options(&["en"]);
    let tents = artefact::name_tents::print(&signs::name_tents(), &options).unwrap();
    let told = judge("pdfinfo", &["-struct-text"], &tents.pdf, &[]);
    let drawn = judge("pdftotext", &[], &tents.pdf, &["-"]);
    assert_eq!((told.matches("Amal").count(), drawn.matches("Amal").count()), (1, 2), "{told}");
    let badges = artefact::badges::print(&signs::badges(BadgeSize::Small), &options).unwrap();
    assert!(judge("pdfinfo", &[], &badges.pdf, &[]).contains("Tagged:          no"));
}

#[test]
fn door_of_many_sessions_gets_smaller_type_and_then_a_second_page() {
    let mut view = signs::door_signs();
    view.signs.truncate(1);
    let row = view.signs[0].rows[0].clone();
    for (count, pages) in [(12, 1), (24, 2)] {
        view.signs[0].rows =
            (0..count).map(|n| warsha_print::DoorRow { start: 480 + 20 * n, ..row.clone() }).collect();
        let laid = artefact::door_signs::lay_out(&view, &sample::options(&["en"])).unwrap();
        assert_eq!(laid.pages.len(), pages, "{count} rows");
        let shown = laid.pages.iter().flat_map(Page::texts).filter(|t| t == "Recap of day 1").count();
        assert_eq!(shown, count as usize);
        assert_eq!(outside(&laid.pages), Vec::<String>::new());
    }
}

#[test]
fn own_sentence_of_a_certificate_has_its_places_filled() {
    let mut view = signs::certificates();
    view.certificates.truncate(2);
    view.text = vec![("en".into(), "worked with us at {workshop} for {hours} hours ({dates}).".into())];
    let printed = artefact::certificates::print(&view, &sample::options(&["en", "fr"])).unwrap();
    let text = text_of(&printed.pdf);
    assert!(text.contains(&squeezed(
        "worked with us at Regional Learning & Networking Exchange for 22 hours (12–15 May 2026)."
    )));
    assert!(text.contains("for19½hours"));
    assert!(!text.contains('{') && !text.contains("aprispart"));
}

#[test]
fn nothing_to_print_is_an_error() {
    let options = sample::options(&["en"]);
    let none = [
        artefact::badges::print(&BadgesView::default(), &options),
        artefact::name_tents::print(&warsha_print::NameTentsView::default(), &options),
        artefact::door_signs::print(&warsha_print::DoorSignsView::default(), &options),
        artefact::arrow_signs::print(&warsha_print::ArrowSignsView::default(), &options),
        artefact::groups::print(&[], &options),
        artefact::certificates::print(&warsha_print::CertificatesView::default(), &options),
    ];
    for none in none {
        assert_eq!(none.unwrap_err(), PrintError::NoDays);
    }
}

#[test]
fn same_badges_give_the_same_bytes_and_no_reader_finds_fault() {
    let options = sample::options(&["en"]);
    let print = || artefact::badges::print(&signs::badges(BadgeSize::A6), &options).unwrap().pdf;
    let pdf = print();
    assert!(pdf == print());
    judge("qpdf", &["--check"], &pdf, &[]);
}

#[test]
fn sheets_of_the_sample_stand_where_they_stood() {
    let both = sample::options(&["en", "fr"]);
    let page = |laid: Result<Laid, PrintError>, n: usize| laid.unwrap().pages[n].summary();
    let a6 = artefact::badges::lay_out(&signs::badges(BadgeSize::A6), &both);
    insta::assert_snapshot!("badges-a6", page(a6, 0));
    let backs = artefact::badges::lay_out(&signs::badges(BadgeSize::A6), &both);
    insta::assert_snapshot!("badges-a6-backs", page(backs, 1));
    let small = artefact::badges::lay_out(&signs::badges(BadgeSize::Small), &both);
    insta::assert_snapshot!("badges-90x60", page(small, 0));
    insta::assert_snapshot!(
        "name-tent",
        page(artefact::name_tents::lay_out(&signs::name_tents(), &both), 11)
    );
    insta::assert_snapshot!("door-sign", page(artefact::door_signs::lay_out(&signs::door_signs(), &both), 0));
    insta::assert_snapshot!(
        "arrow-sign",
        page(artefact::arrow_signs::lay_out(&signs::arrow_signs(), &both), 0)
    );
    let groups = artefact::groups::lay_out(&[signs::groups(3)], &both);
    insta::assert_snapshot!("groups", page(groups, 0));
    let certificates = artefact::certificates::lay_out(&signs::certificates(), &both);
    insta::assert_snapshot!("certificate", page(certificates, 10));
}
