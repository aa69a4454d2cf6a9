//! Checks of the design that cross the artefacts: times, rules, names in every reader.

use warsha_print::artefact::{self, Laid};
use warsha_print::{BadgeSize, Paper, PaperOptions, Printed};

use crate::judge::{squeezed, text_of};
use crate::languages::node_reader;
use crate::layout::{thickness_beside, uneven_times};
use crate::sample::{self, booklet as family, lists, plans, signs};
use crate::signs::everything;

#[test]
fn times_have_equal_widths_wherever_they_stand() {
    for languages in [&["en"][..], &["ar"]] {
        for paper in [Paper::A4, Paper::A3] {
            let options = PaperOptions { paper, ..sample::options(languages) };
            let grid = artefact::day_grid::lay_out(&family::day_grid(), &options);
            let doors = artefact::door_signs::lay_out(&signs::door_signs(), &options);
            let transport = artefact::transport::lay_out(&lists::transport(), &options);
            let changes = artefact::changes::lay_out(&plans::changes(), &options);
            let glance = artefact::at_a_glance::lay_out(&family::told_programme(), &options);
            let plan = artefact::session_plan::lay_out(&plans::session_plan(), &options);
            let badges = artefact::badges::lay_out(&signs::badges(BadgeSize::A6), &options);
            for (name, laid) in [
                ("grid", grid),
                ("doors", doors),
                ("transport", transport),
                ("changes", changes),
                ("glance", glance),
                ("plan", plan),
                ("backs of badges", badges),
            ] {
                let found = uneven_times(&laid.unwrap().pages);
                assert_eq!(found, Vec::<String>::new(), "{name} {languages:?} {paper:?}");
            }
        }
    }
}

#[test]
fn rules_of_what_hangs_and_is_worn_have_the_thicknesses_of_the_design() {
    for (name, Laid { pages, .. }) in everything() {
        // Strips and rings of badges, and squares of certificates, have strokes of their own.
        let also: &[f64] =
            if name.starts_with("badges") || name.starts_with("certificates") { &[0.6] } else { &[] };
        let found: Vec<String> = pages.iter().flat_map(|page| thickness_beside(page, also)).collect();
        assert_eq!(found, Vec::<String>::new(), "{name}");
    }
}

/// Names that do not come back in one piece, by artefact, reader and name.
const LOST: [&str; 0] = [];

#[test]
fn every_name_is_whole_in_three_readers() {
    let options = sample::options(&["en"]);
    let people: Vec<_> = sample::rows().into_iter().filter(|row| !row.protected).collect();
    let papers: [(&str, Printed); 7] = [
        ("attendance", artefact::attendance::print(&sample::attendance(), &options)),
        ("badges", artefact::badges::print(&signs::badges(BadgeSize::A6), &options)),
        ("small badges", artefact::badges::print(&signs::badges(BadgeSize::Small), &options)),
        ("tents", artefact::name_tents::print(&signs::name_tents(), &options)),
        ("groups", artefact::groups::print(&[signs::groups(4)], &options)),
        ("certificates", artefact::certificates::print(&signs::certificates(), &options)),
        ("booklet", artefact::booklet::print(&family::booklet(), &options)),
    ]
    .map(|(name, printed)| (name, printed.unwrap()));
    let mut lost = Vec::new();
    for (paper, printed) in &papers {
        for (reader, text) in [
            ("poppler", text_of(&printed.pdf)),
            ("pdf.js", squeezed(&node_reader("pdfjs_text.mjs", &printed.pdf))),
            ("PDFium", squeezed(&node_reader("pdfium_text.mjs", &printed.pdf))),
        ] {
            for part in people.iter().flat_map(|person| [&person.given, &person.family]) {
                if !text.contains(&squeezed(part)) {
                    lost.push(format!("{paper}, {reader}: {part}"));
                }
            }
        }
    }
    assert_eq!(lost, LOST, "{lost:#?}");
}
