//! The file itself: faces, structure, text that can be found again.

use std::collections::BTreeSet;

use warsha_print::{AttendanceRow, AttendanceView, Fold, PaperOptions, artefact};

use crate::judge::{judge, print_attendance, sample_sheet, squeezed, text_of};
use crate::sample;

/// Faces that may be in a PDF of ours.
pub const FACES: [&str; 9] = [
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
    assert!(print_attendance(&sample::attendance()).pdf == sample_sheet().0.pdf);
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
fn structure_tells_headings_and_tables_and_leaves_repetitions_out() {
    let (printed, _) = sample_sheet();
    judge("qpdf", &["--check"], &printed.pdf, &[]);
    assert!(judge("pdfinfo", &[], &printed.pdf, &[]).contains("Tagged:          yes"));
    let told = judge("pdfinfo", &["-struct-text"], &printed.pdf, &[]);
    let count = |what: &str| told.lines().filter(|l| l.trim_start().starts_with(what)).count();
    // One sheet of three pages is one document with one heading and one table: head, 22 delegates, ten empty rows down to the signatures.
    assert_eq!((count("Document"), count("H1"), count("Table")), (1, 1, 1), "{told}");
    assert_eq!(count("TH"), 6);
    assert_eq!(count("TR"), 1 + sample::rows().len() + 10);
    assert_eq!(told.matches("Place\"").count(), 1, "{told}");
    assert!(!told.contains("Page 2 of 3"), "feet are not read out");
    // Each cell is told once, in the order of its row.
    let first = sample::rows()[0].family.clone();
    assert_eq!(told.matches(&first).count(), 1, "{told}");
}

#[test]
fn right_to_left_text_is_told_in_the_order_of_the_tongue() {
    let options = sample::options(&["ar"]);
    let printed = artefact::programme::print(&sample::programme(), &options).unwrap();
    let document = lopdf::Document::load_mem(&printed.pdf).unwrap();
    let told: Vec<String> = document
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok()?.get(b"ActualText").ok()?.as_str().ok())
        .map(|bytes| {
            let units: Vec<u16> =
                bytes[2..].chunks_exact(2).map(|u| u16::from_be_bytes([u[0], u[1]])).collect();
            String::from_utf16_lossy(&units)
        })
        .collect();
    let titles: Vec<String> = sample::programme()
        .days
        .iter()
        .flat_map(|d| &d.sessions)
        .filter_map(|s| s.title.iter().find(|t| t.0 == "ar").map(|t| t.1.clone()))
        .collect();
    assert!(titles.len() > 10);
    for title in titles {
        assert!(told.iter().any(|t| t.contains(&title)), "{title}");
    }
}

#[test]
fn booklet_to_fold_holds_the_same_words_on_half_as_many_sides() {
    for languages in [&["en", "fr"][..], &["ar"]] {
        let flat = sample::options(languages);
        let folded = PaperOptions { fold: Fold::BookletA5, two_sided: true, ..flat.clone() };
        let flat =
            artefact::programme::print(&sample::programme(), &PaperOptions { two_sided: true, ..flat });
        let (flat, folded) =
            (flat.unwrap(), artefact::programme::print(&sample::programme(), &folded).unwrap());
        assert_eq!((flat.pages, folded.pages), (4, 2));
        judge("qpdf", &["--check"], &folded.pdf, &[]);
        assert!(judge("pdfinfo", &[], &folded.pdf, &[]).contains("841.89 x 595.2"));
        let words = |pdf: &[u8]| {
            let text = judge("pdftotext", &["-raw", "-enc", "UTF-8"], pdf, &["-"]);
            let mut words: Vec<String> = text.split_whitespace().map(squeezed).collect();
            words.sort();
            words
        };
        assert_eq!(words(&flat.pdf), words(&folded.pdf));
        // Who hears it hears the pages in their order, whatever the order of the sheets.
        let told = |pdf: &[u8]| judge("pdfinfo", &["-struct-text"], pdf, &[]);
        assert!(told(&flat.pdf).contains("H1"));
        assert_eq!(told(&flat.pdf), told(&folded.pdf));
        let pages: Vec<usize> = folded.page_outline.iter().filter(|l| l.level == 0).map(|l| l.page).collect();
        assert_eq!(pages.len(), 4);
    }
}
