//! The strip that says what somebody is: word, pattern and tone, so that it also speaks in black and white.

use crate::artefact::PaperOptions;
use crate::artefact::names::restyled;
use crate::fit::{Limits, fit};
use crate::page::{Area, Ink, Paint};
use crate::piece::Piece;
use crate::setting::{Align, Style};
use crate::sheet::Sheet;
use crate::text::POINT;

use super::Role;
use super::front::plain;
use super::geometry::{Geometry, STROKE};

const AMBER: Paint = Paint::Rgb(0xF2, 0xB7, 0x05);
const PALE_BLUE: Paint = Paint::Rgb(0xCF, 0xE3, 0xEA);
/// Length of the interpreter's stripes in parts of the strip's height.
const STRIPES: f64 = 1.5;

impl Role {
    /// The message of its word.
    fn word(self) -> &'static str {
        match self {
            Self::Delegate => "paper-role-delegate",
            Self::Staff => "paper-role-staff",
            Self::Facilitator => "paper-role-facilitator",
            Self::Panellist => "paper-role-panellist",
            Self::Speaker => "paper-role-speaker",
            Self::Interpreter => "paper-role-interpreter",
            Self::Observer => "paper-role-observer",
            Self::Donor => "paper-role-donor",
            Self::Government => "paper-role-government",
        }
    }
}

/// Draws the strip of a role.
pub(super) fn draw(sheet: &mut Sheet, piece: &mut Piece, g: &Geometry, role: Role, options: &PaperOptions) {
    let area = g.strip;
    let h = area.height;
    let colour = |paint: Paint| if options.mono { Paint::WHITE } else { paint };
    let mut ink = Ink::Black;
    let mut room = area.width - 2.0 * h * 0.4;
    match role {
        Role::Delegate => {
            ink = piece.accent(area, options.accent_paint());
        }
        Role::Staff => {
            piece.fill(area, Paint::BLACK);
            piece.fill(inside(area, 0.1 * h), Paint::WHITE);
            piece.fill(inside(area, 0.16 * h), Paint::BLACK);
            ink = Ink::White;
        }
        Role::Facilitator => {
            piece.fill(area, colour(AMBER));
            piece.outline(inside(area, STROKE / 2.0), STROKE);
        }
        Role::Panellist | Role::Speaker => {
            piece.fill(area, colour(PALE_BLUE));
            let bar = 0.12 * h;
            piece.fill(Area { height: bar, ..area }, Paint::BLACK);
            piece.fill(Area { y: area.y + h - bar, height: bar, ..area }, Paint::BLACK);
        }
        Role::Interpreter => {
            let (stripe, length) = (0.14 * h, STRIPES * h);
            for n in 0..4 {
                let y = area.y + f64::from(n) * (h - stripe) / 3.0;
                for x in [area.x, area.x + area.width - length] {
                    piece.fill(Area { x, y, width: length, height: stripe }, Paint::BLACK);
                }
            }
            room = area.width - 2.0 * length - 0.4 * h;
        }
        Role::Observer | Role::Donor | Role::Government => {
            piece.dashed_outline(inside(area, STROKE / 2.0), STROKE);
        }
    }
    let word = sheet.first.get(role.word());
    let setting = plain(sheet, &word, g.strip_size).bold();
    let soft = g.strip_size * 0.6;
    let limits = Limits { max: g.strip_size, soft, hard: soft, lines: 1, leading: 1.0 };
    let size = fit(&mut sheet.engine, &setting, room, limits).size;
    let style = Style::new(size / POINT, h);
    let centred = restyled(setting, style).aligned(Align::Centre).within(area.width);
    let word = sheet.set(&centred);
    piece.inked(area.x, area.y, &word, ink);
}

/// The strip of a blank badge, with a place to write.
pub(super) fn blank(sheet: &mut Sheet, piece: &mut Piece, g: &Geometry) {
    piece.outline(inside(g.strip, STROKE / 2.0), STROKE);
    let label = sheet.first.get("paper-badge-role");
    let setting = plain(sheet, &label, g.label.size);
    let setting = restyled(setting, Style::new(g.label.size, g.strip.height));
    let label = sheet.set(&setting);
    piece.text(g.strip.x + 3.0, g.strip.y, &label);
}

fn inside(area: Area, by: f64) -> Area {
    Area { x: area.x + by, y: area.y + by, width: area.width - 2.0 * by, height: area.height - 2.0 * by }
}
