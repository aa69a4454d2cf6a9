//! Where everything stands on a badge, from the upper start corner of its trim. The only place with the design's numbers.

use crate::artefact::names::{Field, Room};
use crate::fit::Limits;
use crate::page::Area;
use crate::setting::Style;

use super::BadgeSize;

/// Numbers of one size.
pub(super) struct Geometry {
    pub width: f64,
    pub height: f64,
    /// Columns and rows on the sheet.
    pub grid: (usize, usize),
    /// Start of everything, and its width.
    pub margin: f64,
    pub text_width: f64,
    /// Width of what stands beside the QR code.
    pub beside: f64,
    /// Top of workshop, place and dates, their style, and whether they take two lines.
    pub head: (f64, Style, bool),
    pub head_rule: f64,
    pub name: Room,
    pub name_top: f64,
    pub organisation_top: f64,
    pub organisation: Limits,
    /// Country and city.
    pub place: Style,
    /// Space between organisation and country.
    pub place_gap: f64,
    /// Start, top and side of the QR code.
    pub qr: (f64, f64, f64),
    /// Type size of the printed code and its distance from the QR code.
    pub code: (f64, f64),
    /// Start, top and side of the group's ring, and the type size in it.
    pub ring: (f64, f64, f64, f64),
    /// Start, top and side of the photo mark.
    pub photo: (f64, f64, f64),
    /// Whether the photo mark has words beside it and moves to the margin when there is no group.
    pub photo_words: bool,
    pub strip: Area,
    pub strip_size: f64,
    /// Heights of the fields to write in on a blank badge.
    pub blanks: [f64; 4],
    /// How many of them are as wide as the badge.
    pub wide_blanks: usize,
    /// Labels on a blank badge.
    pub label: Style,
}

/// Stroke of rings and strip outlines.
pub(super) const STROKE: f64 = 0.6;

impl Geometry {
    pub fn of(size: BadgeSize) -> &'static Self {
        match size {
            BadgeSize::A6 => &A6,
            BadgeSize::Small => &SMALL,
        }
    }

    /// How many badges a sheet holds.
    pub fn on_sheet(&self) -> usize {
        self.grid.0 * self.grid.1
    }
}

const fn field(width: f64, gap: f64, sizes: [f64; 3], leading: f64) -> Field {
    let [max, soft, hard] = sizes;
    Field { width, gap, limits: Limits { max, soft, hard, lines: 2, leading } }
}

static A6: Geometry = Geometry {
    width: 105.0,
    height: 148.5,
    grid: (2, 2),
    margin: 8.0,
    text_width: 89.0,
    beside: 62.0,
    head: (14.0, Style::new(9.0, 4.2), true),
    head_rule: 24.6,
    name: Room {
        fields: [
            field(89.0, 0.0, [48.0, 30.0, 22.0], 1.08),
            field(89.0, 1.5, [24.0, 17.0, 12.0], 1.15),
            field(89.0, 2.1, [24.0, 16.0, 13.0], 1.35),
        ],
        height: 60.0,
        narrow: None,
    },
    name_top: 28.5,
    organisation_top: 91.0,
    organisation: Limits { max: 11.0, soft: 9.5, hard: 8.5, lines: 2, leading: 1.28 },
    place: Style::new(11.0, 5.25),
    place_gap: 1.2,
    qr: (75.0, 92.2, 22.0),
    code: (7.0, 2.4),
    ring: (8.0, 111.5, 13.5, 22.0),
    photo: (25.0, 114.0, 8.5),
    photo_words: true,
    strip: Area { x: 8.0, y: 130.0, width: 89.0, height: 11.5 },
    strip_size: 17.0,
    blanks: [19.0, 15.0, 14.0, 13.0],
    wide_blanks: 3,
    label: Style::new(8.0, 3.75),
};

static SMALL: Geometry = Geometry {
    width: 90.0,
    height: 60.0,
    grid: (2, 4),
    margin: 5.0,
    text_width: 80.0,
    beside: 60.0,
    head: (4.2, Style::new(6.5, 3.0), false),
    head_rule: 8.4,
    name: Room {
        fields: [
            field(80.0, 0.0, [24.0, 17.0, 14.0], 1.08),
            field(80.0, 0.6, [13.0, 10.0, 8.5], 1.15),
            field(60.0, 0.84, [12.0, 10.0, 8.5], 1.35),
        ],
        height: 24.5,
        narrow: Some((26.5 - 9.9, 60.0)),
    },
    name_top: 9.9,
    organisation_top: 34.5,
    organisation: Limits { max: 8.0, soft: 7.5, hard: 7.0, lines: 2, leading: 1.33 },
    place: Style::new(8.5, 3.75),
    place_gap: 0.3,
    qr: (69.0, 28.5, 16.0),
    code: (5.5, 1.8),
    ring: (67.2, 51.2, 7.2, 11.0),
    photo: (77.6, 51.2, 7.2),
    photo_words: false,
    strip: Area { x: 5.0, y: 51.2, width: 60.0, height: 7.2 },
    strip_size: 11.0,
    blanks: [10.0, 9.0, 9.0, 8.0],
    wide_blanks: 1,
    label: Style::new(6.5, 3.0),
};
