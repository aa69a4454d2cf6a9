//! The acceptance checks of the print design that two sheets can be held to, with poppler and qpdf as judges.

#![allow(clippy::unwrap_used, clippy::expect_used)] // The helpers of tests may fail as loudly as tests.

mod sample;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use warsha_print::artefact::{self, Laid};
use warsha_print::page::{Ink, Item, Page};
use warsha_print::{
    AttendanceRow, AttendanceView, Paper, PaperOptions, PrintError, Printed, ProgrammeView, SessionView,
};

/// Faces that may be in a PDF of ours.
const FACES: [&str; 9] = [
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
    "NotoSansEthiopic-Regular",
    "NotoSansEthiopic-Bold",
    "NotoSansDevanagari-Regular",
    "NotoSansDevanagari-Bold",
];

fn every_programme() -> Vec<(String, Laid)> {
    let view = sample::programme();
    let mut all = Vec::new();
    for languages in [&["en"][..], &["en", "fr"], &["fr", "en"], &["ar"], &["en", "ar"], &["ar", "en"]] {
        for (side_by_side, large_print, paper, two_sided) in [
            (false, false, Paper::A4, true),
            (true, false, Paper::A4, false),
            (false, true, Paper::A4, false),
            (false, false, Paper::Letter, false),
        ] {
            let options =
                PaperOptions { side_by_side, large_print, paper, two_sided, ..sample::options(languages) };
            let name = format!("{languages:?} side {side_by_side} large {large_print} {paper:?}");
            all.push((name, artefact::programme::lay_out(&view, &options).unwrap()));
        }
    }
    all
}

fn every_attendance() -> Vec<(String, Laid)> {
    let mut all = Vec::new();
    for languages in [&["en"][..], &["en", "fr"], &["fr"], &["ar"], &["fr", "ar"]] {
        for count in [1, 22, 200] {
            for paper in [Paper::A4, Paper::Letter] {
                let options = PaperOptions { paper, ..sample::options(languages) };
                let view = sample::long_attendance(count);
                let name = format!("{languages:?} {count} {paper:?}");
                all.push((name, artefact::attendance::lay_out(&view, &options).unwrap()));
            }
        }
    }
    all
}

fn print_attendance(view: &AttendanceView) -> Printed {
    artefact::attendance::print(view, &sample::options(&["en"])).unwrap()
}

/// Runs a tool over a PDF and returns what it says.
fn judge(tool: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("sheet.pdf");
    std::fs::write(&path, pdf).unwrap();
    let out = Command::new(tool).args(before).arg(&path).args(after).output().expect(tool);
    assert!(
        out.status.success(),
        "{tool}: {}{}",
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// The text of a PDF without white space and direction marks: in drawing order, which keeps names of two lines
/// together, and in reading order, which puts right-to-left text the right way round.
fn text_of(pdf: &[u8]) -> String {
    let drawn = judge("pdftotext", &["-raw", "-enc", "UTF-8"], pdf, &["-"]);
    let read = judge("pdftotext", &["-enc", "UTF-8"], pdf, &["-"]);
    squeezed(&format!("{drawn}\n{read}"))
}

fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'))
        .collect()
}

#[test]
fn nothing_stands_outside_the_body_of_the_page() {
    for (name, laid) in every_programme().into_iter().chain(every_attendance()) {
        for (at, page) in laid.pages.iter().enumerate() {
            let margin = page.items.iter().fold(f64::INFINITY, |m, i| match i {
                Item::Rule { from, to, .. } if from.1 == to.1 => m.min(from.0),
                _ => m,
            });
            for item in &page.items {
                let one = Page { items: vec![item.clone()], ..Page::new(page.width, page.height) };
                let (left, top, right, bottom) = one.ink().unwrap();
                let what = format!("{name} page {}: {}", at + 1, one.summary());
                assert!(left >= 5.0 - 1e-6 && right <= page.width - 5.0 + 1e-6, "{what}");
                assert!(top >= 5.0 && bottom <= page.height - 5.0, "{what}");
                // Everything but the thumb tab keeps to the margins.
                let tab = matches!(item, Item::Fill { .. } | Item::Text { ink: Ink::White, .. });
                assert!(tab || left >= margin - 0.3 && right <= page.width - margin + 0.3, "{margin} {what}");
            }
        }
    }
}

#[test]
fn no_text_runs_into_another() {
    for (name, laid) in every_programme().into_iter().chain(every_attendance()) {
        for (at, page) in laid.pages.iter().enumerate() {
            let boxes: Vec<_> = page
                .items
                .iter()
                .filter_map(|i| {
                    let Item::Text { x, baseline, run, text, .. } = i else { return None };
                    let shown = &text[run.clusters.iter().map(|c| c.text.start).min()?..];
                    if shown.trim().is_empty() {
                        None
                    } else {
                        Some((*x, baseline - 0.5 * run.size, x + run.width(), *baseline, text))
                    }
                })
                .collect();
            for (i, a) in boxes.iter().enumerate() {
                for b in &boxes[i + 1..] {
                    let apart = a.2 <= b.0 + 0.05 || b.2 <= a.0 + 0.05 || a.3 <= b.1 || b.3 <= a.1;
                    assert!(
                        apart || std::rc::Rc::ptr_eq(a.4, b.4),
                        "{name} page {}: {:?} over {:?}",
                        at + 1,
                        a.4,
                        b.4
                    );
                }
            }
        }
    }
}

#[test]
fn rules_have_only_the_thicknesses_of_the_design() {
    for (name, laid) in every_programme().into_iter().chain(every_attendance()) {
        for item in laid.pages.iter().flat_map(|p| &p.items) {
            if let Item::Rule { thickness, .. } | Item::Outline { thickness, .. } = item {
                assert!([0.15, 0.3, 0.9, 1.5].contains(thickness), "{name}: {thickness}");
            }
        }
    }
}

#[test]
fn times_of_one_column_have_equal_widths() {
    for (name, laid) in every_programme() {
        let mut widths: std::collections::BTreeMap<(usize, i64), Vec<f64>> =
            std::collections::BTreeMap::new();
        for item in laid.pages.iter().flat_map(|p| &p.items) {
            let Item::Text { run, text, .. } = item else { continue };
            if text.chars().count() == 5 && text.chars().nth(2) == Some(':') {
                let width: f64 = run.width();
                widths.entry((run.face, (run.size * 1000.0) as i64)).or_default().push(width);
            }
        }
        assert!(!widths.is_empty(), "{name}");
        for ((face, _), widths) in widths {
            let (low, high) = widths.iter().fold((f64::INFINITY, 0.0_f64), |b, w| (b.0.min(*w), b.1.max(*w)));
            assert!(high - low < 0.01, "{name} face {face}: {low} to {high}");
        }
    }
}

#[test]
fn only_bundled_faces_are_in_the_file() {
    let mut view = sample::attendance();
    view.rows[0].given = "Zoë 🌍 ߝߊ".into();
    let printed = print_attendance(&view);
    let fonts = judge("pdffonts", &[], &printed.pdf, &[]);
    let used: Vec<&str> = fonts.lines().skip(2).filter_map(|l| l.split_whitespace().next()).collect();
    assert!(used.len() >= 5, "{fonts}");
    for font in used {
        let (tag, face) = font.split_once('+').unwrap();
        assert!(tag.len() == 6 && FACES.contains(&face), "{font}");
    }
    let missing: Vec<char> = printed.uncovered.iter().map(|u| u.character).collect();
    assert_eq!(missing, ['🌍', 'ߝ', 'ߊ']);
}

#[test]
fn every_name_is_on_the_sheet_uncut() {
    for view in [sample::attendance(), sample::long_attendance(1), sample::long_attendance(200)] {
        let text = text_of(&print_attendance(&view).pdf);
        for row in view.rows.iter().filter(|r| !r.protected) {
            for part in [
                &format!("{} {}", row.given, row.family),
                &row.organisation,
                &row.place_line,
                &row.native_name,
            ] {
                assert!(text.contains(&squeezed(part)), "{part}");
            }
        }
    }
}

#[test]
fn protected_delegate_is_a_number_and_nothing_else() {
    let view = sample::attendance();
    let text = text_of(&print_attendance(&view).pdf);
    assert!(text.contains(&squeezed("Delegate 12 signs with initials")));
    assert!(!text.contains("Secret"));
}

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
fn names_in_many_scripts_can_be_found_again() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/expected/scripts-60.json");
    let list: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let word = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let rows: Vec<AttendanceRow> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
        .map(|(at, row)| AttendanceRow {
            number: at as u32 + 1,
            given: word(row, "full_name"),
            organisation: word(row, "organisation"),
            ..AttendanceRow::default()
        })
        .collect();
    let view = AttendanceView { rows: rows.clone(), ..sample::attendance() };
    let printed = print_attendance(&view);
    judge("qpdf", &["--check"], &printed.pdf, &[]);
    let text = text_of(&printed.pdf);
    let uncovered: BTreeSet<&str> = printed.uncovered.iter().map(|u| u.text.as_str()).collect();
    let mut lost = Vec::new();
    for row in &rows[..48] {
        let covered = !uncovered.contains(row.given.as_str());
        if covered && !text.contains(&squeezed(&row.given)) {
            lost.push(row.given.clone());
        }
    }
    // N'Ko is the only script of the list without a face; those names are reported instead.
    let reported: Vec<&str> =
        rows[..48].iter().map(|r| r.given.as_str()).filter(|g| uncovered.contains(g)).collect();
    assert!(reported.iter().all(|n| n.chars().any(|c| ('\u{7C0}'..='\u{7FF}').contains(&c))), "{reported:?}");
    assert_eq!(reported.len(), 4);
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn same_input_gives_the_same_bytes() {
    let view = sample::programme();
    let options = sample::options(&["ar", "fr"]);
    let once = artefact::programme::print(&view, &options).unwrap();
    let again = artefact::programme::print(&view, &options).unwrap();
    assert!(once.pdf == again.pdf);
    assert!(print_attendance(&sample::attendance()).pdf == print_attendance(&sample::attendance()).pdf);
}

#[test]
fn file_is_sound_and_says_what_it_is() {
    let printed = artefact::programme::print(&sample::programme(), &sample::options(&["fr", "en"])).unwrap();
    judge("qpdf", &["--check"], &printed.pdf, &[]);
    let said = judge("pdfinfo", &[], &printed.pdf, &[]);
    for line in ["Title:           Échange régional", "CreationDate:    Fri May  8", "PDF version:     1.7"]
    {
        assert!(said.contains(line), "{said}");
    }
    let document = lopdf::Document::load_mem(&printed.pdf).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr");
    assert!(catalog.has(b"PageLabels") && catalog.has(b"Outlines"));
    let days: Vec<(&str, usize)> =
        printed.page_outline.iter().filter(|l| l.level == 0).map(|l| (l.title.as_str(), l.page)).collect();
    assert_eq!(days.len(), 4);
    assert_eq!(days[1], ("Jour 2, mercredi 13 mai", 2));
    assert!(printed.page_outline.iter().any(|l| l.level == 1 && l.title.starts_with("Panel")));
}

#[test]
fn one_delegate_gets_six_blank_rows_on_one_page() {
    let printed = print_attendance(&sample::long_attendance(1));
    // 1 + 6 rows leave no room for the signature blocks, so the page is filled and three rows go with them.
    assert_eq!(printed.pages, 2);
    assert!(text_of(&printed.pdf).contains("Page2andtotal"));
}

#[test]
fn blank_rows_asked_for_are_exactly_as_many() {
    let view = AttendanceView { blank_rows: Some(0), ..sample::long_attendance(10) };
    let laid = artefact::attendance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert_eq!(laid.pages.len(), 2);
    let texts: Vec<String> = laid.pages.iter().flat_map(Page::texts).collect();
    assert!(texts.contains(&"10".to_owned()) && !texts.contains(&"11".to_owned()));
}

#[test]
fn long_list_counts_its_signatures_on_a_page_of_their_own() {
    let printed = print_attendance(&sample::long_attendance(200));
    let text = judge("pdftotext", &["-layout"], &printed.pdf, &["-"]);
    let last = text.trim_end_matches('\u{c}').rsplit('\u{c}').next().unwrap();
    assert!(last.contains("Page 19 and total"), "{last}");
    assert_eq!(printed.pages, 20);
}

#[test]
fn organisation_of_120_letters_and_name_of_one_are_uncut() {
    let mut view = sample::attendance();
    let long = "Observatoire ".repeat(9) + "Kinshasa";
    view.rows[0].organisation = long.clone();
    view.rows[1].given = "Ọ".into();
    view.rows[1].family = String::new();
    view.rows[2].given = "A".repeat(300);
    let printed = print_attendance(&view);
    let text = text_of(&printed.pdf);
    for part in [&long, "Ọ", &"A".repeat(300)] {
        assert!(text.contains(&squeezed(part)), "{part}");
    }
    assert!(printed.overflows.iter().any(|o| o.detail == "tall-row"), "{:?}", printed.overflows);
}

#[test]
fn cell_longer_than_a_page_is_reported_and_breaks_nothing() {
    let mut view = sample::attendance();
    view.rows[0].given = "Note ".repeat(2000);
    let laid = artefact::attendance::lay_out(&view, &sample::options(&["en"])).unwrap();
    assert!(laid.overflows.iter().any(|o| o.detail == "over-the-edge"));
    assert!(laid.pages.iter().all(|p| p.ink().unwrap().3 < p.height - 5.0));
}

#[test]
fn last_day_with_a_morning_only_has_one_wide_column() {
    let mut view = sample::attendance();
    view.periods.truncate(1);
    let text = text_of(&print_attendance(&view).pdf);
    assert!(text.contains("Morning") && !text.to_lowercase().contains("afternoon,"));
}

#[test]
fn five_sessions_at_once_stand_two_by_two() {
    let mut view = sample::programme();
    view.days.truncate(1);
    let rooms = ["Nile Hall", "Room A", "Room B", "Garden", "Library"];
    view.days[0].sessions = rooms
        .iter()
        .enumerate()
        .map(|(n, room)| sample::session(540, 600, &format!("Group {n}"), "", "", room, &["Dorcas Akello"]))
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
                &format!("Session {n}"),
                "Séance",
                "",
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
        sample::session(1080 + n * 15, 1095 + n * 15, &format!("Late {n}"), "", "", "Nile Hall", &[])
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

#[test]
fn pages_of_the_sample_stand_where_they_stood() {
    let programme =
        artefact::programme::lay_out(&sample::programme(), &sample::options(&["en", "fr"])).unwrap();
    insta::assert_snapshot!("programme-day-2", programme.pages[1].summary());
    let arabic = artefact::programme::lay_out(&sample::programme(), &sample::options(&["ar"])).unwrap();
    insta::assert_snapshot!("programme-day-2-arabic", arabic.pages[1].summary());
    let attendance =
        artefact::attendance::lay_out(&sample::attendance(), &sample::options(&["en", "fr"])).unwrap();
    insta::assert_snapshot!("attendance-1", attendance.pages[0].summary());
    insta::assert_snapshot!("attendance-last", attendance.pages[2].summary());
}
