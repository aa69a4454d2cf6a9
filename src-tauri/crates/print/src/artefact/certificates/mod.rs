//! Certificates of attendance. The half-days that somebody attended are drawn; hours and counts come ready from the one
//! function that counts.

mod half_days;
mod sentence;

use chrono::NaiveDate;
use warsha_words::Arg;

use crate::artefact::names::{bold_name, comma, fit_balanced};
use crate::artefact::{Laid, Overflow, PaperOptions, PrintError, Printed};
use crate::fit::{Limits, fit};
use crate::page::{Page, R0, R2};
use crate::piece::Piece;
use crate::setting::{Breaks, Setting, Style};
use crate::sheet::{Sheet, best, role};
use crate::tag::Tag;
use crate::text::POINT;

use sentence::Sentence;

/// Left column, and where the text begins.
const SIDE: f64 = 41.0;
const TEXT: f64 = 60.0;
/// Width of name and text.
const MEASURE: f64 = 191.0;
const PLACE: f64 = 136.0;
const SIGN: f64 = 163.0;
const END: f64 = 186.0;

/// A half-day of the workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HalfDay {
    /// Nothing took place that is counted.
    #[default]
    None,
    /// The person was there.
    Present,
    /// The person was not.
    Absent,
}

/// Somebody's certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CertificateView {
    /// Given name, or the whole name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Organisation.
    pub organisation: String,
    /// Morning, afternoon and, where one counts, evening of each day.
    pub days: Vec<Vec<HalfDay>>,
    /// Counted half-days attended.
    pub attended: u32,
    /// Counted half-days.
    pub counted: u32,
    /// Minutes of work in the half-days attended.
    pub minutes: i32,
    /// Number of the certificate, printed and as QR; empty for none.
    pub number: String,
}

/// Somebody who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignatoryView {
    /// Name.
    pub name: String,
    /// Position.
    pub position: String,
    /// Organisation.
    pub organisation: String,
}

/// Certificates to print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CertificatesView {
    /// The workshop's title by language.
    pub title: Vec<(String, String)>,
    /// Organiser.
    pub organiser: String,
    /// City, country, as in "held in Kampala, Uganda", by language.
    pub held_in: Vec<(String, String)>,
    /// City, for the date at the end.
    pub place: String,
    /// First day.
    pub first_day: NaiveDate,
    /// Last day, which is also the certificate's date.
    pub last_day: NaiveDate,
    /// What the days were about, by language: each language's themes in order.
    pub themes: Vec<(String, Vec<String>)>,
    /// The organiser's own sentence by language, which follows the name; `{workshop}`, `{place}`, `{dates}` and `{hours}`
    /// stand for what they say. Empty for ours.
    pub text: Vec<(String, String)>,
    /// Thanks to the donor, by language.
    pub acknowledgement: Vec<(String, String)>,
    /// Who signs; the first three do.
    pub signatories: Vec<SignatoryView>,
    /// The certificates in printing order.
    pub certificates: Vec<CertificateView>,
}

/// Lays the certificates out, one on each sheet.
///
/// # Errors
/// [`PrintError::NoLanguage`] without a language.
pub fn lay_out(view: &CertificatesView, options: &PaperOptions) -> Result<Laid, PrintError> {
    let mut sheet = Sheet::new(options, true, 266.0, false)?;
    let mut overflows = Vec::new();
    let mut pages = Vec::new();
    for certificate in &view.certificates {
        pages.push(page(&mut sheet, view, certificate, options, &mut overflows));
    }
    Ok(Laid::new(pages, overflows, &mut sheet.engine))
}

/// Prints the certificates.
///
/// # Errors
/// As [`lay_out`], [`PrintError::NoDays`] without certificates, and what writing a file may end in.
pub fn print(view: &CertificatesView, options: &PaperOptions) -> Result<Printed, PrintError> {
    if view.certificates.is_empty() {
        return Err(PrintError::NoDays);
    }
    let laid = lay_out(view, options)?;
    let language = options.languages.first().map_or("en", String::as_str);
    let title = best(&view.title, language);
    let words = warsha_words::Words::new(language);
    laid.print(&words.get("paper-certificate"), title, title, options)
}

fn page(
    sheet: &mut Sheet,
    view: &CertificatesView,
    certificate: &CertificateView,
    options: &PaperOptions,
    overflows: &mut Vec<Overflow>,
) -> Page {
    let mut page = Page::new(sheet.width, sheet.height);
    let mut piece = Piece::new();
    let x = sheet.margin + TEXT;
    let width = sheet.body - TEXT;
    let heading = sheet.setting(sheet.first.get("paper-certificate"), role::H1).bold();
    let heading = sheet.set(&heading.within(width));
    piece.tag(Tag::Heading(1));
    let mut y = piece.text(x, 22.0, &heading);
    piece.tag(Tag::Paragraph);
    if let Some(second) = &sheet.second {
        let second = sheet.second_setting(second.get("paper-certificate"), H3, true);
        let second = sheet.set(&second.within(width));
        y = piece.text(x, y, &second);
    }
    piece.rule(x, y.max(45.0), width, R2);
    let (end, two_lines) = name(sheet, &mut piece, certificate);
    let top = (if two_lines { 97.0_f64 } else { 90.0 }).max(end + 4.0);
    let sentence = Sentence { view, certificate };
    let full = sentence.set(sheet, &mut piece, x, top, PLACE - 3.0);
    let what = format!("{} {}", certificate.given, certificate.family).trim().to_owned();
    overflows.extend(full.map(|detail| Overflow { what, detail }));
    let date = sheet.first.digits(&sheet.first.words.day_month_year(view.last_day));
    let parts: Vec<&str> = [view.place.as_str(), &date].into_iter().filter(|p| !p.is_empty()).collect();
    let place = parts.join(comma(sheet));
    let place = sheet.setting(place, role::BODY);
    let place = sheet.set(&place.within(MEASURE));
    piece.text(x, PLACE, &place);
    signatures(sheet, &mut piece, &view.signatories, x);
    // What stands beside the text is read after it.
    side(sheet, &mut piece, view, certificate, options);
    piece.rule(sheet.margin, END, sheet.body, R0);
    let thanks = best(&view.acknowledgement, sheet.first.code()).to_owned();
    if !thanks.is_empty() {
        let thanks = sheet.setting(thanks, role::SMALL);
        let limits = Limits { max: 8.0, soft: 7.5, hard: 7.0, lines: 3, leading: 1.33 };
        let thanks = fit(&mut sheet.engine, &thanks, sheet.body, limits);
        piece.text(sheet.margin, END + 2.1, &thanks);
    }
    let title = format!("{} {}", certificate.given, certificate.family);
    piece.bookmark(0.0, 0, title.trim());
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    page
}

const H3: Style = Style::new(13.0, 6.0);

/// What stands at the side: the half-days, the organiser, the number.
fn side(
    sheet: &mut Sheet,
    piece: &mut Piece,
    view: &CertificatesView,
    certificate: &CertificateView,
    options: &PaperOptions,
) {
    let x = sheet.margin;
    let mut y = half_days::draw(piece, (x, 24.0), &certificate.days, options) + 3.6;
    let dates = tied(&sheet.first.words.date_range(view.first_day, view.last_day));
    let attended: [(&str, Arg); 3] = [
        ("attended", certificate.attended.into()),
        ("counted", certificate.counted.into()),
        ("dates", sheet.first.digits(&dates).into()),
    ];
    let counted = sheet.setting(sheet.first.say("paper-certificate-half-days", &attended), role::SMALL);
    let counted = sheet.set(&counted.within(SIDE + 4.0));
    y = piece.text(x, y, &counted);
    if let Some(second) = &sheet.second {
        let dates = tied(&second.digits(&second.words.date_range(view.first_day, view.last_day)));
        let args: [(&str, Arg); 3] = [attended[0].clone(), attended[1].clone(), ("dates", dates.into())];
        let text = second.say("paper-certificate-half-days", &args);
        let second = sheet.second_setting(text, role::SMALL, true).within(SIDE + 4.0);
        let second = sheet.set(&second);
        piece.text(x, y + 0.75, &second);
    }
    let organiser = sheet.setting(view.organiser.as_str(), role::LEAD).bold().breaking(Breaks::Spaces);
    let limits = Limits { max: 10.5, soft: 10.5, hard: 8.0, lines: 4, leading: 1.42 };
    let organiser = fit_balanced(sheet, &organiser, SIDE, limits);
    piece.text(x, PLACE, &organiser);
    if !certificate.number.is_empty() {
        let _ = piece.qr(x, 157.0, 16.0, &certificate.number);
        let number =
            sheet.first.say("paper-certificate-number", &[("number", certificate.number.as_str().into())]);
        let number = sheet.setting(number, role::MICRO).within(SIDE + 12.0);
        let number = sheet.set(&number);
        piece.text(x, 157.0 + 16.0 + 1.8, &number);
    }
}

/// The name and the organisation; returns where they end and whether the name takes two lines.
fn name(sheet: &mut Sheet, piece: &mut Piece, certificate: &CertificateView) -> (f64, bool) {
    let x = sheet.margin + TEXT;
    let (given, family) = (certificate.given.trim(), certificate.family.trim());
    let limits = Limits { max: 34.0, soft: 26.0, hard: 22.0, lines: 2, leading: 1.19 };
    let whole = format!("{given} {family}");
    let setting = bold_name(sheet, whole.trim(), Style::new(34.0, 14.0));
    let one = Limits { lines: 1, hard: limits.soft, ..limits };
    let single = fit(&mut sheet.engine, &setting, MEASURE, one);
    let mut lines = Vec::new();
    if (single.lines.len() == 1 && single.width() <= MEASURE + 0.01) || given.is_empty() || family.is_empty()
    {
        lines.push(fit(&mut sheet.engine, &setting, MEASURE, limits));
    } else {
        // The first break is between given and family name; both get the size of the longer one.
        let half = |sheet: &mut Sheet, text: &str, max: f64| {
            let setting = bold_name(sheet, text, Style::new(max, max));
            fit(&mut sheet.engine, &setting, MEASURE, Limits { max, soft: limits.hard, ..limits })
        };
        let parts = [half(sheet, given, limits.max), half(sheet, family, limits.max)];
        let size = parts.iter().map(|p| p.size / POINT).fold(limits.max, f64::min);
        lines.extend([half(sheet, given, size), half(sheet, family, size)]);
    }
    let mut y = 55.0;
    for line in &lines {
        y = piece.optical(x, y, line);
    }
    let count: usize = lines.iter().map(|l| l.lines.len()).sum();
    let organisation = certificate.organisation.trim();
    if !organisation.is_empty() {
        let setting = sheet.setting(organisation, H3).breaking(Breaks::Spaces);
        let limits = Limits { max: 13.0, soft: 11.0, hard: 9.5, lines: 2, leading: 1.31 };
        let setting = fit(&mut sheet.engine, &setting, MEASURE, limits);
        y = piece.text(x, y + 1.5, &setting);
    }
    (y, count > 1)
}

/// Up to three lines to sign on. Without a name there is one, to be filled in by hand.
fn signatures(sheet: &mut Sheet, piece: &mut Piece, signatories: &[SignatoryView], x: f64) {
    let nobody = [SignatoryView::default()];
    let signing = if signatories.is_empty() { &nobody[..] } else { signatories };
    for (n, who) in signing.iter().take(3).enumerate() {
        let x = x + 70.0 * n as f64;
        piece.rule(x, SIGN, 62.0, R0);
        let name = sheet.setting(who.name.as_str(), role::BODY).bold().breaking(Breaks::Name).within(62.0);
        let name = sheet.set(&name);
        let mut y = piece.text(x, SIGN + 1.8, &name);
        for line in [who.position.as_str(), who.organisation.as_str()] {
            if !line.is_empty() {
                let line: Setting = sheet.setting(line, role::SMALL).within(62.0);
                let line = sheet.set(&line);
                y = piece.text(x, y, &line);
            }
        }
    }
}

/// A date that no line break divides.
fn tied(date: &str) -> String {
    date.replace(' ', "\u{a0}")
}
