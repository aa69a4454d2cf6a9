//! The front of a badge: who somebody is, legible across a table.

use std::rc::Rc;

use crate::artefact::attendance::Photo;
use crate::artefact::names::{Name, comma, restyled, set_name};
use crate::artefact::plain::Plain;
use crate::artefact::{Overflow, PaperOptions};
use crate::fit::{Limits, fit};
use crate::marks;
use crate::page::{Page, R1};
use crate::piece::Piece;
use crate::setting::{Align, Breaks, Cut, Setting, Span, Style};
use crate::sheet::{Sheet, best};
use crate::text::POINT;

use super::geometry::{Geometry, STROKE};
use super::{BadgeView, BadgesView, strip};

/// Leading in parts of the type size for lines that stand alone.
const SINGLE: f64 = 1.2;

/// Makes badges of one size for one workshop.
pub(super) struct Badges<'a> {
    pub geometry: &'static Geometry,
    pub options: &'a PaperOptions,
    /// What stands on every badge.
    head: Piece,
}

impl<'a> Badges<'a> {
    pub fn new(sheet: &mut Sheet, view: &BadgesView, options: &'a PaperOptions) -> Self {
        let geometry = Geometry::of(view.size);
        let head = head(sheet, view, geometry);
        Self { geometry, options, head }
    }

    /// A page of a badge's size with what stands on every badge.
    pub fn page(&self, sheet: &Sheet) -> Page {
        let mut page = Page::new(self.geometry.width, self.geometry.height);
        self.head.stamp(&mut page, 0.0, sheet.mirrored());
        page
    }

    /// One badge.
    pub fn front(&self, sheet: &mut Sheet, badge: &BadgeView, overflows: &mut Vec<Overflow>) -> Rc<Page> {
        let g = self.geometry;
        let mut piece = Piece::new();
        let name = Name { given: &badge.given, family: &badge.family, native: &badge.native_name };
        let set = set_name(sheet, name, &g.name);
        for (y, paragraph) in &set.lines {
            piece.optical(g.margin, g.name_top + y, paragraph);
        }
        if set.overflows {
            let what = format!("{} {}", badge.given, badge.family).trim().to_owned();
            overflows.push(Overflow { what, detail: "over-the-edge" });
        }
        self.origin(sheet, &mut piece, badge, g.organisation_top.max(g.name_top + set.height));
        self.code(sheet, &mut piece, &badge.code);
        let grouped = self.group(sheet, &mut piece, badge.group.trim());
        self.photo(sheet, &mut piece, badge.photo, grouped);
        strip::draw(sheet, &mut piece, g, badge.role, self.options);
        let mut page = self.page(sheet);
        piece.stamp(&mut page, 0.0, sheet.mirrored());
        Rc::new(page)
    }

    /// Whether a badge on a page that is only counted need not be set: nothing could be told of it.
    pub fn is_plain(&self, sheet: &mut Sheet, plain: &mut Plain, badge: &BadgeView) -> bool {
        let name = Name { given: &badge.given, family: &badge.family, native: &badge.native_name };
        let texts = [&badge.organisation, &badge.country, &badge.city, &badge.group, &badge.code];
        texts.into_iter().all(|text| Plain::is_covered(text)) && plain.fits(sheet, name, &self.geometry.name)
    }

    fn origin(&self, sheet: &mut Sheet, piece: &mut Piece, badge: &BadgeView, top: f64) {
        let g = self.geometry;
        let mut y = top;
        let organisation = badge.organisation.trim();
        if !organisation.is_empty() {
            let setting = plain(sheet, organisation, g.organisation.max).breaking(Breaks::Spaces);
            let set = fit(&mut sheet.engine, &setting, g.beside, g.organisation);
            y = piece.text(g.margin, y, &set) + g.place_gap;
        }
        let (country, city) = (badge.country.trim(), badge.city.trim());
        let mut spans = Vec::new();
        if !country.is_empty() {
            spans.push(Span::new(country, Cut::Bold));
        }
        if !city.is_empty() {
            let comma = if country.is_empty() { "" } else { comma(sheet) };
            spans.push(Span::new(format!("{comma}{city}"), Cut::Regular));
        }
        if !spans.is_empty() {
            let setting = sheet.spans(spans, g.place);
            let limits = Limits { max: g.place.size, soft: 7.5, hard: 6.5, lines: 2, leading: SINGLE * 1.1 };
            let set = fit(&mut sheet.engine, &setting, g.beside, limits);
            piece.text(g.margin, y, &set);
        }
    }

    /// The code as QR and in print.
    pub fn code(&self, sheet: &mut Sheet, piece: &mut Piece, code: &str) {
        if code.is_empty() {
            return;
        }
        let (x, y, side) = self.geometry.qr;
        let (size, gap) = self.geometry.code;
        // A code too long for a QR code is still read and typed from its print.
        let _ = piece.qr(x, y, side, code);
        let setting = Setting::new(code, Style::new(size, size * POINT * SINGLE)).aligned(Align::Centre);
        // Beside the code there is white to its right up to the trim, and the quiet zone to its left.
        let paragraph = sheet.set(&setting.within(side + 6.0));
        piece.text(x - 3.0, y + side + gap, &paragraph);
    }

    fn group(&self, sheet: &mut Sheet, piece: &mut Piece, group: &str) -> bool {
        if group.is_empty() {
            return false;
        }
        let (x, y, side, size) = self.geometry.ring;
        piece.mark(x, y, side, marks::hoop(STROKE / 2.0, STROKE / 2.0, side - STROKE, STROKE));
        let limits = Limits { max: size, soft: size * 0.4, hard: 4.0, lines: 1, leading: 1.0 };
        let setting = plain(sheet, group, size).bold();
        let fitted = fit(&mut sheet.engine, &setting, side * 0.66, limits);
        let style = Style::new(fitted.size / POINT, fitted.leading);
        let setting = plain(sheet, group, size).bold();
        let setting = restyled(setting, style).aligned(Align::Centre).within(side);
        let letter = sheet.set(&setting);
        piece.text(x, y + (side - letter.height()) / 2.0, &letter);
        true
    }

    fn photo(&self, sheet: &mut Sheet, piece: &mut Piece, photo: Photo, grouped: bool) {
        let g = self.geometry;
        let (mut x, y, side) = g.photo;
        if g.photo_words && !grouped {
            x = g.margin;
        }
        let (shape, word) = match photo {
            Photo::Yes => (marks::photo_yes(0.0, 0.0, side), "paper-badge-photo-yes"),
            Photo::No => (marks::photo_no(0.0, 0.0, side), "paper-badge-photo-no"),
            // Whoever was not asked is asked before a picture is taken.
            Photo::Ask | Photo::Unknown => (marks::photo_ask(0.0, 0.0, side), "paper-badge-photo-ask"),
        };
        piece.mark(x, y, side, shape);
        if g.photo_words {
            let words = sheet.setting(sheet.first.get(word), Style::new(8.0, 3.75));
            let words = sheet.set(&words.within(g.beside + g.margin - x - side - 2.0));
            piece.text(x + side + 2.0, y + (side - words.height()) / 2.0, &words);
        }
    }
}

/// Text of a badge in the sheet's reading order, in exactly this size.
pub(super) fn plain(sheet: &Sheet, text: &str, size: f64) -> Setting {
    let style = Style::new(size, size * POINT * SINGLE);
    Setting::new(text, style).in_language(sheet.first.code(), sheet.mirrored())
}

/// Workshop, place and dates over a rule.
fn head(sheet: &mut Sheet, view: &BadgesView, g: &Geometry) -> Piece {
    let mut piece = Piece::new();
    let title = best(&view.title, sheet.first.code()).to_owned();
    let dates = sheet.first.digits(&sheet.first.words.date_range(view.first_day, view.last_day));
    let parts = [view.place.as_str(), &dates];
    let when = parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(comma(sheet));
    let (top, style, two_lines) = g.head;
    let leading = style.leading / (style.size * POINT);
    if two_lines {
        let limits = Limits { max: style.size, soft: 7.5, hard: 6.5, lines: 1, leading };
        for (at, setting) in
            [(0.0, plain(sheet, &title, style.size).bold()), (style.leading, plain(sheet, &when, style.size))]
        {
            let set = fit(&mut sheet.engine, &setting, g.text_width, limits);
            piece.text(g.margin, top + at, &set);
        }
    } else {
        let spans = vec![Span::new(title, Cut::Bold), Span::new(format!("\u{a0}· {when}"), Cut::Regular)];
        let setting = Setting::of(spans, style).in_language(sheet.first.code(), sheet.mirrored());
        let limits = Limits { max: style.size, soft: 5.5, hard: 4.5, lines: 1, leading };
        let set = fit(&mut sheet.engine, &setting, g.text_width, limits);
        piece.text(g.margin, top, &set);
    }
    piece.rule(g.margin, g.head_rule, g.text_width, R1);
    if two_lines && view.slot {
        piece.slot((g.width - 14.0) / 2.0, 6.5);
    }
    piece
}
