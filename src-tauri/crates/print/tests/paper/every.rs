//! What holds for the file of every artefact: sound, only our faces, told to those who hear it, the same every time.

use warsha_print::{PaperOptions, PrintError, Printed, artefact};

use crate::file::FACES;
use crate::judge::judge;
use crate::sample::{self, lists, plans};

/// An artefact of the sample by name.
type Making = (&'static str, fn(&PaperOptions) -> Result<Printed, PrintError>);

/// Every artefact that is a text to be read.
const READ: [Making; 12] = [
    ("allowances", |o| artefact::allowances::print(&lists::allowances(), o)),
    ("attendance", |o| artefact::attendance::print(&sample::attendance(), o)),
    ("changes", |o| artefact::changes::print(&plans::changes(), o)),
    ("delegates", |o| artefact::delegates::print(&lists::delegates(), o)),
    ("feedback", |o| artefact::feedback::print(&lists::feedback(), o)),
    ("meals", |o| artefact::meals::print(&lists::meals(), o)),
    ("programme", |o| artefact::programme::print(&sample::programme(), o)),
    ("rooming", |o| artefact::rooming::print(&lists::rooming(), o)),
    ("session plan", |o| artefact::session_plan::print(&plans::session_plan(), o)),
    ("table", |o| artefact::table::print(&lists::table(), o)),
    ("transport", |o| artefact::transport::print(&lists::transport(), o)),
    ("programme to fold", |o| {
        let options = PaperOptions { fold: warsha_print::Fold::BookletA5, two_sided: true, ..o.clone() };
        artefact::programme::print(&sample::programme(), &options)
    }),
];

fn every_file() -> impl Iterator<Item = (String, Printed)> {
    READ.into_iter().flat_map(|(name, make)| {
        [&["en", "fr"][..], &["ar"]].map(|languages| {
            let printed = make(&sample::options(languages)).unwrap();
            (format!("{name} {languages:?}"), printed)
        })
    })
}

#[test]
fn every_file_is_sound_and_has_only_our_faces() {
    for (name, printed) in every_file() {
        judge("qpdf", &["--check"], &printed.pdf, &[]);
        let fonts = judge("pdffonts", &[], &printed.pdf, &[]);
        let faces: Vec<&str> = fonts.lines().skip(2).filter_map(|l| l.split_whitespace().next()).collect();
        assert!(!faces.is_empty(), "{name}");
        for face in faces {
            let (tag, face) = face.split_once('+').unwrap();
            assert!(tag.len() == 6 && FACES.contains(&face), "{name}: {face}");
        }
    }
}

#[test]
fn every_text_begins_with_a_heading_and_tells_each_table_as_one() {
    for (name, make) in READ {
        let printed = make(&sample::options(&["en"])).unwrap();
        let told = judge("pdfinfo", &["-struct"], &printed.pdf, &[]);
        let kinds: Vec<&str> = told
            .lines()
            .filter_map(|l| l.trim().split([' ', '(', ':']).next())
            .filter(|k| !k.is_empty())
            .collect();
        assert_eq!(kinds[0], "Document", "{name}: {told}");
        assert!(kinds.contains(&"H1"), "{name}: {told}");
        // A table is never cut into pieces by what stands between its rows on paper.
        let tables = kinds.iter().filter(|k| **k == "Table").count();
        let heads = kinds.iter().filter(|k| **k == "TH").count();
        assert!(tables <= 12 && (tables == 0 || heads > 0), "{name}: {tables} tables, {heads} heads");
    }
}

#[test]
fn every_artefact_gives_the_same_bytes_again() {
    for (name, make) in READ {
        let options = sample::options(&["ar", "fr"]);
        assert!(make(&options).unwrap().pdf == make(&options).unwrap().pdf, "{name}");
    }
}
