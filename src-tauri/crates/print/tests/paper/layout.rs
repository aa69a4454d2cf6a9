//! Rules of the design that hold for every sheet, in every language, size and paper.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::OnceLock;

use warsha_print::artefact::{self, Laid};
use warsha_print::page::{Ink, Item, Page};
use warsha_print::{Paper, PaperOptions};

use crate::sample;

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
        for (what, view) in [("session", sample::session_attendance()), ("told", sample::told_attendance())] {
            let name = format!("{languages:?} {what}");
            let laid = artefact::attendance::lay_out(&view, &sample::options(languages)).unwrap();
            all.push((name, laid));
        }
    }
    all
}

/// What was found on the sheets against each rule. They are laid out once for all rules.
#[derive(Default)]
struct Faults {
    outside: Vec<String>,
    overlapping: Vec<String>,
    thickness: Vec<String>,
    times: Vec<String>,
}

fn faults() -> &'static Faults {
    static FAULTS: OnceLock<Faults> = OnceLock::new();
    FAULTS.get_or_init(|| {
        let mut faults = Faults::default();
        for (name, laid) in every_programme() {
            faults.times.extend(uneven_times(&laid.pages).into_iter().map(|f| format!("{name}: {f}")));
            faults.look(&name, &laid.pages);
        }
        for (name, laid) in every_attendance() {
            faults.look(&name, &laid.pages);
        }
        faults
    })
}

impl Faults {
    fn look(&mut self, name: &str, pages: &[Page]) {
        for (at, page) in pages.iter().enumerate() {
            let said = |fault: String| format!("{name} page {}: {fault}", at + 1);
            self.outside.extend(outside(page).into_iter().map(said));
            self.overlapping.extend(overlapping(page).into_iter().map(said));
            self.thickness.extend(odd_thickness(page).into_iter().map(said));
        }
    }
}

/// What stands nearer than 5 mm to the edge or, but for the thumb tab, outside the margins.
fn outside(page: &Page) -> Vec<String> {
    let margin = page.items.iter().fold(f64::INFINITY, |m, i| match i {
        Item::Rule { from, to, .. } if from.1 == to.1 => m.min(from.0),
        _ => m,
    });
    let mut found = Vec::new();
    for item in &page.items {
        let one = Page { items: vec![item.clone()], ..Page::new(page.width, page.height) };
        let (left, top, right, bottom) = one.ink().unwrap();
        let on_paper = left >= 5.0 - 1e-6
            && right <= page.width - 5.0 + 1e-6
            && top >= 5.0
            && bottom <= page.height - 5.0;
        let tab = matches!(item, Item::Fill { .. } | Item::Text { ink: Ink::White, .. });
        if !on_paper || !tab && (left < margin - 0.3 || right > page.width - margin + 0.3) {
            found.push(format!("margin {margin}, {}", one.summary()));
        }
    }
    found
}

/// Texts of different paragraphs that share paper.
pub fn overlapping(page: &Page) -> Vec<String> {
    let boxes: Vec<_> = page
        .items
        .iter()
        .filter_map(|i| {
            let Item::Text { x, baseline, run, text, .. } = i else { return None };
            let shown = &text[run.clusters.iter().map(|c| c.text.start).min()?..];
            let shows = !shown.trim().is_empty();
            shows.then(|| (*x, baseline - 0.5 * run.size, x + run.width(), *baseline, text))
        })
        .collect();
    let mut found = Vec::new();
    for (i, a) in boxes.iter().enumerate() {
        for b in &boxes[i + 1..] {
            let apart = a.2 <= b.0 + 0.05 || b.2 <= a.0 + 0.05 || a.3 <= b.1 || b.3 <= a.1;
            if !apart && !Rc::ptr_eq(a.4, b.4) {
                found.push(format!("{:?} over {:?}", a.4, b.4));
            }
        }
    }
    found
}

pub fn odd_thickness(page: &Page) -> Vec<String> {
    thickness_beside(page, &[])
}

/// Thicknesses of rules and outlines that are neither the design's for all sheets nor among these; pages on pages are looked at, too.
pub fn thickness_beside(page: &Page, also: &[f64]) -> Vec<String> {
    let thickness = page.flat().into_iter().filter_map(|(item, map)| match item {
        Item::Rule { thickness, .. } | Item::Outline { thickness, .. } => Some(thickness * map.scale()),
        _ => None,
    });
    let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
    let known = |t: f64| [0.15, 0.3, 0.9, 1.5].iter().chain(also).any(|k| near(t, *k));
    thickness.filter(|t| !known(*t)).map(|t| t.to_string()).collect()
}

/// Clock times of one face and size whose widths differ.
pub fn uneven_times(pages: &[Page]) -> Vec<String> {
    let mut widths: BTreeMap<(usize, i64), Vec<f64>> = BTreeMap::new();
    for (item, _) in pages.iter().flat_map(Page::flat) {
        let Item::Text { run, text, .. } = item else { continue };
        if text.chars().count() == 5 && text.chars().nth(2) == Some(':') {
            widths.entry((run.face, (run.size * 1000.0) as i64)).or_default().push(run.width());
        }
    }
    if widths.is_empty() {
        return vec!["no times at all".to_owned()];
    }
    let spread = widths.into_iter().map(|((face, _), widths)| {
        let (low, high) = widths.iter().fold((f64::INFINITY, 0.0_f64), |b, w| (b.0.min(*w), b.1.max(*w)));
        (face, low, high)
    });
    let uneven = spread.filter(|(_, low, high)| high - low >= 0.01);
    uneven.map(|(face, low, high)| format!("face {face}: {low} to {high}")).collect()
}

#[test]
fn nothing_stands_outside_the_body_of_the_page() {
    assert!(faults().outside.is_empty(), "{:#?}", faults().outside);
}

#[test]
fn no_text_runs_into_another() {
    assert!(faults().overlapping.is_empty(), "{:#?}", faults().overlapping);
}

#[test]
fn rules_have_only_the_thicknesses_of_the_design() {
    assert!(faults().thickness.is_empty(), "{:#?}", faults().thickness);
}

#[test]
fn times_of_one_column_have_equal_widths() {
    assert!(faults().times.is_empty(), "{:#?}", faults().times);
}

#[test]
fn pages_of_the_sample_stand_where_they_stood() {
    let programme =
        artefact::programme::lay_out(&sample::programme(), &sample::options(&["en", "fr"])).unwrap();
    insta::assert_snapshot!("programme-day-2", programme.pages[1].summary());
    let arabic = artefact::programme::lay_out(&sample::programme(), &sample::options(&["ar"])).unwrap();
    insta::assert_snapshot!("programme-day-2-arabic", arabic.pages[1].summary());
    let side = PaperOptions { side_by_side: true, ..sample::options(&["en", "fr"]) };
    let side = artefact::programme::lay_out(&sample::programme(), &side).unwrap();
    insta::assert_snapshot!("programme-day-2-side", side.pages[1].summary());
    let large = PaperOptions { large_print: true, ..sample::options(&["en"]) };
    let large = artefact::programme::lay_out(&sample::programme(), &large).unwrap();
    insta::assert_snapshot!("programme-large", large.pages[0].summary());
    let attendance =
        artefact::attendance::lay_out(&sample::attendance(), &sample::options(&["en", "fr"])).unwrap();
    insta::assert_snapshot!("attendance-1", attendance.pages[0].summary());
    insta::assert_snapshot!("attendance-last", attendance.pages[2].summary());
}
