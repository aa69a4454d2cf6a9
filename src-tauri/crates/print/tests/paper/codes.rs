//! Codes on badges, certificates and booklets, as a scanner reads them from paper.

use std::collections::BTreeSet;

use warsha_print::{BadgeSize, BadgesView, Paper, PaperOptions, artefact};

use crate::judge::judge;
use crate::sample::{self, signs};

/// The codes that a scanner reads at 150 dpi, shown each badge alone as at the door: pages are cut into columns and rows
/// between margins, in millimetres. `how` pages are drawn: "-gray", or "-mono" for one bit a dot, and which pages.
fn scanned(
    pdf: &[u8],
    (columns, rows): (usize, usize),
    (left, top): (f64, f64),
    how: &[&str],
) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("page");
    judge("pdftoppm", &[&["-r", "150"], how].concat(), pdf, &[root.to_str().unwrap()]);
    let mut found = BTreeSet::new();
    for page in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(page.unwrap().path()).unwrap();
        let (width, height, grey) = grey_picture(&bytes);
        let dots = |millimetres: f64| (millimetres / 25.4 * 150.0).round() as usize;
        let (x, y) = (dots(left), dots(top));
        let (cut_width, cut_height) = ((width - 2 * x) / columns, (height - 2 * y) / rows);
        for cell in 0..columns * rows {
            let (x, y) = (x + cell % columns * cut_width, y + cell / columns * cut_height);
            let cut = |across: usize, down: usize| {
                let (x, y) = (x + across.min(cut_width - 1), y + down.min(cut_height - 1));
                grey[y * width + x]
            };
            let mut read = decoded(cut_width, cut_height, cut);
            if read.is_empty() {
                // Modules of four dots and a half may give this reader too few to count: four dots for each, with what lies between.
                read = decoded(cut_width * 2, cut_height * 2, |across, down| {
                    let (x, y) = (across / 2, down / 2);
                    let (right, below) = (x + across % 2, y + down % 2);
                    let sum: u32 = [(x, y), (right, y), (x, below), (right, below)]
                        .into_iter()
                        .map(|(x, y)| u32::from(cut(x, y)))
                        .sum();
                    (sum / 4) as u8
                });
            }
            found.extend(read);
        }
    }
    found
}

/// The texts of the codes in a picture.
fn decoded(width: usize, height: usize, dot: impl FnMut(usize, usize) -> u8) -> Vec<String> {
    let mut shown = rqrr::PreparedImage::prepare_from_greyscale(width, height, dot);
    let read = shown.detect_grids().into_iter().map(|code| code.decode());
    read.filter_map(Result::ok).map(|(_, text)| text).collect()
}

/// Width, height and grey values of a PGM or PBM file as poppler writes it.
fn grey_picture(bytes: &[u8]) -> (usize, usize, Vec<u8>) {
    let one_bit = bytes.starts_with(b"P4");
    let mut head = bytes.splitn(4, u8::is_ascii_whitespace);
    assert_eq!(head.next().unwrap(), if one_bit { b"P4" } else { b"P5" });
    let mut number = || String::from_utf8_lossy(head.next().unwrap()).parse::<usize>().unwrap();
    let (width, height) = (number(), number());
    if !one_bit {
        return (width, height, bytes[bytes.len() - width * height..].to_vec());
    }
    // Rows of whole bytes, a bit that is set is black.
    let row = width.div_ceil(8);
    let rows = bytes[bytes.len() - row * height..].chunks_exact(row);
    let dots =
        rows.flat_map(|row| (0..width).map(|x| if row[x / 8] >> (7 - x % 8) & 1 == 1 { 0 } else { 255 }));
    (width, height, dots.collect())
}

#[test]
fn every_code_is_read_at_150_dpi() {
    for (size, grid, margins) in
        [(BadgeSize::A6, (2, 2), (0.0, 0.0)), (BadgeSize::Small, (2, 4), (15.0, 28.5))]
    {
        let view = BadgesView { backs: false, ..signs::badges(size) };
        let printed = artefact::badges::print(&view, &sample::options(&["en"])).unwrap();
        let codes = view.badges.iter().map(|b| b.code.clone()).chain(view.blank_codes.clone());
        assert_eq!(scanned(&printed.pdf, grid, margins, &["-gray"]), codes.collect(), "{size:?}");
    }
    let view = signs::certificates();
    let printed = artefact::certificates::print(&view, &sample::options(&["en"])).unwrap();
    assert_eq!(
        scanned(&printed.pdf, (1, 1), (0.0, 0.0), &["-gray"]),
        view.certificates.iter().map(|c| c.number.clone()).collect()
    );
}

#[test]
fn codes_are_read_on_letter_and_in_one_bit_and_that_of_the_network_too() {
    let mut badges = BadgesView { backs: false, ..signs::badges(BadgeSize::Small) };
    badges.badges.truncate(6);
    let mut certificates = signs::certificates();
    certificates.certificates.truncate(1);
    let booklet = sample::booklet::booklet();
    let (a4, letter) = ((15.0, 28.5), (17.95, 19.7));
    for (paper, margins, colours) in
        [(Paper::A4, a4, "-mono"), (Paper::Letter, letter, "-gray"), (Paper::Letter, letter, "-mono")]
    {
        let options = PaperOptions { paper, ..sample::options(&["en"]) };
        let said = format!("{paper:?} {colours}");
        let printed = artefact::badges::print(&badges, &options).unwrap();
        let codes = badges.badges.iter().map(|b| b.code.clone()).chain(badges.blank_codes.clone());
        assert_eq!(scanned(&printed.pdf, (2, 4), margins, &[colours]), codes.collect(), "{said}");
        let printed = artefact::certificates::print(&certificates, &options).unwrap();
        let numbers = BTreeSet::from([certificates.certificates[0].number.clone()]);
        assert_eq!(scanned(&printed.pdf, (1, 1), (0.0, 0.0), &[colours]), numbers, "{said}");
        let printed = artefact::booklet::print(&booklet, &options).unwrap();
        // The practical page is the last but one.
        let at = (printed.pages - 1).to_string();
        let found = scanned(&printed.pdf, (1, 1), (0.0, 0.0), &[colours, "-f", &at, "-l", &at]);
        let network = format!("WIFI:T:WPA;S:{};P:{};;", booklet.wifi_name, booklet.wifi_password);
        assert_eq!(found, BTreeSet::from([network]), "{said}");
    }
}
