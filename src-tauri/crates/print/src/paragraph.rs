//! A paragraph set in lines of placed glyphs. It knows its lines and runs, not its place on a page.

use std::ops::Range;
use std::rc::Rc;

use crate::fonts::{FaceIndex, left_bearing};

/// Where the baseline sits under the middle of a line box, in parts of the type size: (1069 - 293) / 2000 of Noto Sans.
pub const BASELINE: f64 = 0.388;

/// A glyph, placed by the pen of its run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Glyph index in its face.
    pub id: u16,
    /// Shift from the pen, to the right.
    pub dx: f64,
    /// Shift from the baseline, up.
    pub dy: f64,
    /// How far the pen moves on.
    pub advance: f64,
}

/// Characters and the glyphs that stand for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// Bytes of the paragraph's text.
    pub text: Range<usize>,
    /// Glyphs of the run.
    pub glyphs: Range<usize>,
}

/// Glyphs of one face, size and direction, in visual order.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The face.
    pub face: FaceIndex,
    /// Type size in millimetres.
    pub size: f64,
    /// Left end, from the left edge of the paragraph.
    pub x: f64,
    /// Whether the characters run from right to left.
    pub right_to_left: bool,
    /// Clusters, left to right.
    pub clusters: Vec<Cluster>,
    /// Glyphs, left to right.
    pub glyphs: Vec<Glyph>,
}

impl Run {
    /// How far the pen moves from the first glyph to behind the last.
    pub fn width(&self) -> f64 {
        self.glyphs.iter().map(|g| g.advance).sum()
    }
}

/// One line of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Left end of the ink, from the left edge of the paragraph.
    pub left: f64,
    /// Width without the white space that hangs at its end.
    pub width: f64,
    /// Bytes of the paragraph's text.
    pub text: Range<usize>,
    /// Runs, left to right.
    pub runs: Vec<Rc<Run>>,
}

/// Text set to a measure.
#[derive(Debug, PartialEq)]
pub struct Paragraph {
    /// What was set, cleaned of characters that paper cannot show.
    pub text: Rc<str>,
    /// The lines, top down.
    pub lines: Vec<Line>,
    /// Distance from line to line.
    pub leading: f64,
    /// Type size in millimetres.
    pub size: f64,
    /// Width of the box it was set in; the natural width when it was set without one.
    pub measure: f64,
}

impl Paragraph {
    /// Height of all lines.
    pub fn height(&self) -> f64 {
        self.leading * self.lines.len() as f64
    }

    /// From the top of a line box to its baseline.
    pub fn baseline(&self) -> f64 {
        self.leading / 2.0 + BASELINE * self.size
    }

    /// White between the left edge of its lines and the ink of their first letters, from the font: the least of all
    /// lines that begin at the left. 0 where reading begins at the right.
    pub fn start_bearing(&self) -> f64 {
        let first = |line: &Line| {
            let run = line.runs.first().filter(|r| !r.right_to_left)?;
            let glyph = run.glyphs.first()?;
            Some(left_bearing(run.face, glyph.id) * run.size)
        };
        self.lines.iter().filter_map(first).reduce(f64::min).unwrap_or_default()
    }

    /// Width of the widest line.
    pub fn width(&self) -> f64 {
        self.lines.iter().map(|l| l.width).fold(0.0, f64::max)
    }
}
