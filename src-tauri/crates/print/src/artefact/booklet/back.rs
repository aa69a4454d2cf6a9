//! The last page: thanks, partners with their logos, who answers for what is printed.

use super::heading::{both, plain};
use super::view::{BookletView, PartnerRole, PartnerView};
use crate::page::{Area, Page, R2};
use crate::piece::Piece;
use crate::setting::Cut;
use crate::sheet::{Sheet, best, role};

/// Room for a logo.
const LOGO: (f64, f64) = (41.0, 18.0);
/// Partners in a row, their width and pitch.
const PARTNERS: usize = 3;
const PARTNER: f64 = 56.0;
const PITCH: f64 = 60.0;

pub(super) fn page(sheet: &mut Sheet, view: &BookletView) -> Page {
    let mut page = Page::new(sheet.width, sheet.height);
    let mut piece = Piece::new();
    let (first, second) = both(sheet, &view.acknowledgement);
    let mut y = 24.0;
    if !first.is_empty() {
        let first = plain(sheet, &first, role::H2, 146.0);
        y = piece.text(sheet.margin, y, &first) + 5.25;
    }
    if let Some(second) = second {
        let setting = sheet.second_setting(second, role::H3, true).within(146.0);
        let second = sheet.set(&setting);
        piece.text(sheet.margin, y, &second);
    }
    partners(sheet, &mut piece, &view.partners);
    let disclaimer = best(&view.disclaimer, sheet.first.code()).to_owned();
    if !disclaimer.is_empty() {
        let paragraph = plain(sheet, &disclaimer, role::SMALL, 131.0);
        // It ends above the foot, however long it is.
        let top = (sheet.height - 36.0).min(sheet.height - 15.0 - paragraph.height());
        piece.text(sheet.margin, top, &paragraph);
    }
    piece.stamp(&mut page, 0.0, sheet.mirrored());
    let made = sheet.first.get("booklet-made-with");
    let baseline = sheet.height - 9.2;
    sheet.foot(&mut page, baseline, &view.programme.version_line, "", &made);
    page
}

/// Rows of three under a rule; they grow upwards from their place when there are more.
fn partners(sheet: &mut Sheet, piece: &mut Piece, partners: &[PartnerView]) {
    if partners.is_empty() {
        return;
    }
    // A slot is kept free for logos only where some partner of the row has one.
    let mut rows: Vec<(Piece, f64)> = Vec::new();
    for row in partners.chunks(PARTNERS) {
        let logos = row.iter().any(|p| p.logo.is_some());
        let mut piece = Piece::new();
        for (at, partner) in row.iter().enumerate() {
            let x = sheet.margin + at as f64 * PITCH.min(sheet.body / PARTNERS as f64);
            one(sheet, &mut piece, partner, x, logos);
        }
        let height = piece.height;
        rows.push((piece, height));
    }
    let between = 7.5;
    let total: f64 = rows.iter().map(|r| r.1 + between).sum();
    let top = (sheet.height - 108.0).min(sheet.height - 42.0 - total);
    piece.rule(sheet.margin, top, sheet.body, R2);
    let mut y = top + 4.5;
    for (row, height) in rows {
        piece.add(y, &row);
        y += height + between;
    }
}

fn one(sheet: &mut Sheet, piece: &mut Piece, partner: &PartnerView, x: f64, logos: bool) {
    let key = match partner.role {
        PartnerRole::Organiser => "booklet-organised-by",
        PartnerRole::Programme => "booklet-part-of-programme",
        PartnerRole::Donor => "paper-funded-by",
        PartnerRole::Partner => "booklet-with",
    };
    let label = sheet.first.get(key);
    let label = plain(sheet, &label, role::SMALL, PARTNER);
    let mut y = piece.text(x, 0.0, &label) + 2.4;
    if logos {
        if let Some(logo) = &partner.logo {
            let (width, height) = logo.size_mm(LOGO.0, LOGO.1);
            // Logos of different heights stand on one line.
            piece.image(Area { x, y: y + LOGO.1 - height, width, height }, logo);
        }
        y += LOGO.1 + 2.4;
    }
    let name = sheet.typed(&partner.name, role::LEAD).cut(Cut::Bold).balanced().within(PARTNER);
    let name = sheet.set(&name);
    y = piece.text(x, y, &name);
    for line in partner.address.lines().filter(|l| !l.trim().is_empty()) {
        let line = sheet.typed(line, role::TABLE).within(PARTNER);
        let line = sheet.set(&line);
        y = piece.text(x, y, &line);
    }
}
