//! What other programs say about a PDF, and the sheets that several tests ask about.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use warsha_print::{AttendanceView, Printed, artefact};

use crate::sample;

pub fn print_attendance(view: &AttendanceView) -> Printed {
    artefact::attendance::print(view, &sample::options(&["en"])).unwrap()
}

/// The sample's signature sheet in English and the text in it; printed and read once.
pub fn sample_sheet() -> &'static (Printed, String) {
    static SHEET: OnceLock<(Printed, String)> = OnceLock::new();
    SHEET.get_or_init(|| {
        let printed = print_attendance(&sample::attendance());
        let text = text_of(&printed.pdf);
        (printed, text)
    })
}

/// As [`sample_sheet`], for 200 people.
pub fn long_sheet() -> &'static (Printed, String) {
    static SHEET: OnceLock<(Printed, String)> = OnceLock::new();
    SHEET.get_or_init(|| {
        let printed = print_attendance(&sample::long_attendance(200));
        let text = text_of(&printed.pdf);
        (printed, text)
    })
}

/// Runs a tool over a PDF and returns what it says.
pub fn judge(tool: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
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
pub fn text_of(pdf: &[u8]) -> String {
    let drawn = judge("pdftotext", &["-raw", "-enc", "UTF-8"], pdf, &["-"]);
    let read = judge("pdftotext", &["-enc", "UTF-8"], pdf, &["-"]);
    squeezed(&format!("{drawn}\n{read}"))
}

pub fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'))
        .collect()
}
