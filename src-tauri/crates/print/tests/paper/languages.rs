//! The page of languages: ten of them come back from the file as they were typed, word by word, in three readers, but for the few that
//! are named here.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use warsha_print::{DayView, ProgrammeView, artefact};

use crate::judge::judge;
use crate::sample;

/// Titles in the languages of the workshops we know.
const TITLES: [(&str, [&str; 2]); 10] = [
    (
        "en",
        ["Women, peace and security: where do we stand?", "Efficient offices find difficult affluent flows"],
    ),
    ("fr", ["Réseaux d’alerte précoce : que faire « avant la crise » ?", "L’œuvre des aînées à Kivu-Nord"]),
    ("sw", ["Wanawake, amani na usalama: hatua zinazofuata", "Ng’ombe wa jirani na ushirikiano wetu"]),
    (
        "pt",
        [
            "Mulheres, paz e segurança: a participação não é opção",
            "Formação, coesão e ação cívica às quintas",
        ],
    ),
    ("ha", ["Ƙungiyoyin mata suna ɗaukar matakai", "Ɓangaren ’yan ƙasa da zaman lafiya"]),
    ("ar", ["المرأة والسلام والأمن: التعلّم معًا", "لا سلامَ بلا عدالة في منطقة البحيرات"]),
    ("fa-AF", ["زنان، صلح و امنیت: شبکه‌های جامعهٔ مدنی", "چگونه از یکدیگر می‌آموزند؟"]),
    ("ps", ["ښځې، سوله او امنیت", "ټولنې څنګه یو له بل څخه زده کړه کوي؟"]),
    ("am", ["ሴቶች፣ ሰላም እና ደህንነት", "በጋራ መማር እና መተባበር ለምን ያስፈልጋል?"]),
    ("ne", ["महिला, शान्ति र सुरक्षा", "क्षेत्रीय सञ्जालले सिकाइ कसरी बाँड्छन्?"]),
];

/// The words of a text without the punctuation around them and without characters that nobody sees.
fn words(text: &str) -> BTreeSet<String> {
    // Times stand close to the titles beside them; no word has a digit.
    let plain: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'))
        .map(|c| if c.is_numeric() { ' ' } else { c })
        .collect();
    let edge = |c: char| !c.is_alphanumeric() && !is_mark(c);
    plain.split_whitespace().map(|w| w.trim_matches(edge).to_owned()).filter(|w| !w.is_empty()).collect()
}

/// Vowel signs of Devanagari and Arabic: Unicode does not count all of them as letters.
fn is_mark(c: char) -> bool {
    matches!(c as u32, 0x900..=0x97F | 0x64B..=0x65F | 0x670)
}

fn page(language: &str, titles: &[&str]) -> Vec<u8> {
    let sessions = titles
        .iter()
        .enumerate()
        .map(|(n, title)| {
            let start = 540 + 60 * n as i32;
            let mut session = sample::session(start, start + 50, ["", "", ""], "", &[]);
            session.title = vec![(language.to_owned(), (*title).to_owned())];
            session
        })
        .collect();
    let view = ProgrammeView {
        title: vec![(language.to_owned(), titles[0].to_owned())],
        organiser: String::new(),
        place: String::new(),
        version_line: String::new(),
        days: vec![DayView {
            number: 1,
            total: 1,
            date: sample::date(12),
            theme: Vec::new(),
            objective: Vec::new(),
            sessions,
        }],
    };
    let printed = artefact::programme::print(&view, &sample::options(&[language])).unwrap();
    assert!(printed.uncovered.is_empty(), "{language}: {:?}", printed.uncovered);
    printed.pdf
}

/// What a reader of the screen's packages finds in a file: pdf.js, the copy that the preview uses, or PDFium.
pub fn node_reader(script: &str, pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, pdf).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/paper").join(script);
    let out = Command::new("node").arg(script).arg(&path).output().expect("node");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8_lossy(&out.stdout).into_owned()
}

/// What does not come back, by language and reader. PDFium tells words apart by the white between glyphs alone: a vowel sign over the last
/// letter hides the space behind it, and a shadda within a word looks like the end of a line.
const LOST: [&str; 3] = ["ar, PDFium: التعلّم", "ne, PDFium: सञ्जालले", "ne, PDFium: सिकाइ"];

#[test]
fn every_word_of_ten_languages_comes_back_as_it_was_typed() {
    let mut lost = Vec::new();
    for (language, titles) in TITLES {
        let pdf = page(language, &titles);
        let poppler = words(&judge("pdftotext", &["-enc", "UTF-8"], &pdf, &["-"]));
        let browser = words(&node_reader("pdfjs_text.mjs", &pdf));
        let chrome = words(&node_reader("pdfium_text.mjs", &pdf));
        for word in titles.iter().flat_map(|t| words(t)) {
            for (reader, found) in [("poppler", &poppler), ("pdf.js", &browser), ("PDFium", &chrome)] {
                if !found.contains(&word) {
                    lost.push(format!("{language}, {reader}: {word}"));
                }
            }
        }
    }
    assert_eq!(lost, LOST, "{lost:#?}");
}
