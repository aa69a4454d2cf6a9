//! The numbers of the grid on a page and on a poster.

use crate::artefact::Paper;
use crate::artefact::time_grid::block::{Look, Rung};
use crate::setting::Style;

/// Lengths and type of a grid.
#[derive(Clone, Copy, Debug)]
pub(super) struct GridLook {
    /// Whether it hangs on a wall.
    pub poster: bool,
    /// Width of the text.
    pub body: f64,
    /// Room names: where they begin, their type and that of the line under them.
    pub heads: f64,
    pub room: Style,
    pub note: Style,
    /// Where the first hour stands.
    pub top: f64,
    /// Where the last may end, from the lower edge.
    pub foot: f64,
    /// The height of 15 minutes that a day need not exceed.
    pub quarter: f64,
    /// Width of the hours.
    pub axis: f64,
    /// Between rooms.
    pub gap: f64,
    /// The narrowest room.
    pub narrowest: f64,
    /// Axis break before the evening, and the height of each of its sessions.
    pub evening: (f64, f64),
    /// Hours at the axis.
    pub hour: Style,
    /// Inside blocks.
    pub block: Look,
    /// Strips and breaks.
    pub line: Style,
}

const PAGE: GridLook = GridLook {
    poster: false,
    body: 266.0,
    heads: 22.8,
    room: Style::new(13.0, 6.0),
    note: Style::new(8.5, 4.05),
    top: 37.5,
    foot: 19.5,
    quarter: 4.5,
    axis: 15.0,
    gap: 4.0,
    narrowest: 46.9,
    evening: (4.5, 13.5),
    hour: Style::new(8.5, 4.05),
    block: Look {
        title: Style::new(10.5, 4.95),
        start: Style::new(9.5, 4.95),
        both_times: true,
        facts: Style::new(8.5, 4.05),
        nested: Style::new(8.5, 4.05),
        pad_x: 1.5,
        pad_y: 0.75,
        clock: 12.0,
    },
    line: Style::new(8.5, 3.6),
};

const POSTER: GridLook = GridLook {
    poster: true,
    body: 386.0,
    heads: 33.5,
    room: Style::new(24.0, 10.5),
    note: Style::new(13.0, 6.0),
    top: 53.5,
    foot: 15.0,
    quarter: 6.0,
    axis: 30.0,
    gap: 6.0,
    narrowest: 66.0,
    evening: (4.5, 18.6),
    hour: Style::new(15.0, 6.75),
    block: Look {
        title: Style::new(17.0, 7.5),
        start: Style::new(15.0, 7.5),
        both_times: true,
        facts: Style::new(13.0, 6.0),
        nested: Style::new(13.0, 6.0),
        pad_x: 2.4,
        pad_y: 1.2,
        clock: 19.0,
    },
    line: Style::new(13.0, 5.25),
};

impl GridLook {
    pub fn of(paper: Paper) -> Self {
        if paper == Paper::A3 { POSTER } else { PAGE }
    }
}

/// What is given up for a title in the grid: type a tenth smaller, the language, the full title, the leads; panels
/// inside go only after all of these.
pub(super) const RUNGS: [Rung; 11] = [
    Rung::new(false, 1.0, 2, true),
    Rung::new(false, 0.9, 2, true),
    Rung::new(false, 0.9, 1, true),
    Rung::new(true, 0.9, 1, true),
    Rung::new(false, 0.9, 0, true),
    Rung::new(true, 0.9, 0, true),
    Rung::new(false, 0.9, 1, false),
    Rung::new(true, 0.9, 1, false),
    Rung::new(false, 0.9, 0, false),
    Rung::new(true, 0.9, 0, false),
    Rung::new(true, 0.8, 0, false),
];
