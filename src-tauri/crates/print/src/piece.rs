//! What belongs together: text, rules and shapes in a box of their own, y from its top, x from the page's start edge.
//!
//! The start edge is where reading begins: left, or right in right-to-left documents. A piece never asks which; it is
//! turned round when it is stamped onto a page.

use std::ops::Range;
use std::rc::Rc;

use crate::marks::Shape;
use crate::page::{Area, Bookmark, Ink, Item, Page};
use crate::paragraph::Paragraph;

/// One thing in a piece.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Lines of a paragraph, whose box begins at `x`.
    Text {
        /// From the start edge.
        x: f64,
        /// From the top.
        y: f64,
        /// What is set.
        paragraph: Rc<Paragraph>,
        /// Which of its lines.
        lines: Range<usize>,
        /// Its colour.
        ink: Ink,
    },
    /// A level rule.
    Rule {
        /// From the start edge.
        x: f64,
        /// From the top.
        y: f64,
        /// Length.
        width: f64,
        /// Thickness.
        thickness: f64,
    },
    /// An upright rule from `y` down.
    Upright {
        /// From the start edge.
        x: f64,
        /// From the top.
        y: f64,
        /// Length.
        height: f64,
        /// Thickness.
        thickness: f64,
    },
    /// A filled rectangle.
    Fill {
        /// Where.
        area: Area,
        /// 0 is black.
        grey: f64,
    },
    /// A rectangle's outline.
    Outline {
        /// Where.
        area: Area,
        /// Thickness.
        thickness: f64,
    },
    /// A line of the outline that leads here.
    Bookmark {
        /// From the top.
        y: f64,
        /// 0 is the outermost.
        level: usize,
        /// What it says.
        title: String,
    },
    /// A drawn mark in a box of `width`; it keeps its own left and right when the page is mirrored.
    Mark {
        /// From the start edge.
        x: f64,
        /// From the top.
        y: f64,
        /// Width of its box.
        width: f64,
        /// The shape, with the box's upper left corner as origin.
        shape: Shape,
    },
}

/// Parts that stay together, and their height.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    /// How much room it takes.
    pub height: f64,
    /// What is in it.
    pub parts: Vec<Part>,
}

impl Piece {
    /// An empty piece.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a paragraph with its first line box at `y`, makes room for it and returns where it ends.
    pub fn text(&mut self, x: f64, y: f64, paragraph: &Rc<Paragraph>) -> f64 {
        self.inked(x, y, paragraph, Ink::Black)
    }

    /// As [`Piece::text`], in a colour.
    pub fn inked(&mut self, x: f64, y: f64, paragraph: &Rc<Paragraph>, ink: Ink) -> f64 {
        let lines = 0..paragraph.lines.len();
        self.parts.push(Part::Text { x, y, paragraph: Rc::clone(paragraph), lines, ink });
        self.reach(y + paragraph.height())
    }

    /// Puts a paragraph so that its first baseline is at `baseline`.
    pub fn text_on(&mut self, x: f64, baseline: f64, paragraph: &Rc<Paragraph>) -> f64 {
        self.text(x, baseline - paragraph.baseline(), paragraph)
    }

    /// A level rule.
    pub fn rule(&mut self, x: f64, y: f64, width: f64, thickness: f64) {
        self.parts.push(Part::Rule { x, y, width, thickness });
        self.reach(y);
    }

    /// An upright rule.
    pub fn upright(&mut self, x: f64, y: f64, height: f64, thickness: f64) {
        self.parts.push(Part::Upright { x, y, height, thickness });
        self.reach(y + height);
    }

    /// A line of the outline that leads to `y`.
    pub fn bookmark(&mut self, y: f64, level: usize, title: impl Into<String>) {
        self.parts.push(Part::Bookmark { y, level, title: title.into() });
    }

    /// Makes sure the piece is at least this high.
    pub fn reach(&mut self, y: f64) -> f64 {
        self.height = self.height.max(y);
        y
    }

    /// Adds another piece, its top at `y`.
    pub fn add(&mut self, y: f64, other: &Piece) {
        for part in &other.parts {
            let mut part = part.clone();
            *part.y_mut() += y;
            self.parts.push(part);
        }
        self.reach(y + other.height);
    }

    /// Where it may be divided: under each line of its text that no other line crosses.
    pub fn line_ends(&self) -> Vec<f64> {
        let boxes: Vec<(f64, f64)> = self
            .parts
            .iter()
            .filter_map(|p| {
                if let Part::Text { y, paragraph, lines, .. } = p {
                    Some((*y, paragraph.leading, lines.len()))
                } else {
                    None
                }
            })
            .flat_map(|(y, leading, count)| {
                (0..count).map(move |l| (y + l as f64 * leading, y + (l + 1) as f64 * leading))
            })
            .collect();
        let mut ends: Vec<f64> = boxes.iter().map(|b| b.1).collect();
        ends.sort_by(f64::total_cmp);
        ends.dedup_by(|a, b| (*a - *b).abs() < 0.01);
        ends
    }

    /// The part above `y` and the part below it. Lines that `y` cuts go below; upright rules are divided.
    pub fn split(&self, at: f64) -> (Piece, Piece) {
        let (mut above, mut below) = (Piece::new(), Piece::new());
        for part in &self.parts {
            match part {
                Part::Text { x, y, paragraph, lines, ink } => {
                    let fitting = (0..lines.len())
                        .take_while(|l| y + (l + 1) as f64 * paragraph.leading <= at + 0.01)
                        .count();
                    let middle = lines.start + fitting;
                    if fitting > 0 {
                        let mut part = part.clone();
                        if let Part::Text { lines, .. } = &mut part {
                            lines.end = middle;
                        }
                        above.parts.push(part);
                        above.reach(y + fitting as f64 * paragraph.leading);
                    }
                    if middle < lines.end {
                        let top = (y + fitting as f64 * paragraph.leading - at).max(0.0);
                        let rest = middle..lines.end;
                        below.reach(top + rest.len() as f64 * paragraph.leading);
                        let (x, paragraph, ink) = (*x, Rc::clone(paragraph), *ink);
                        below.parts.push(Part::Text { x, y: top, paragraph, lines: rest, ink });
                    }
                }
                Part::Upright { x, y, height, thickness } => {
                    let (x, thickness) = (*x, *thickness);
                    if *y < at {
                        above.upright(x, *y, height.min(at - y), thickness);
                    }
                    if y + height > at {
                        let top = (y - at).max(0.0);
                        below.upright(x, top, y + height - at - top, thickness);
                    }
                }
                other => {
                    let y = *other.clone().y_mut();
                    let mut moved = other.clone();
                    if y < at {
                        above.parts.push(moved);
                        above.reach(y);
                    } else {
                        *moved.y_mut() -= at;
                        below.parts.push(moved);
                        below.reach(y - at);
                    }
                }
            }
        }
        below.reach((self.height - at).max(0.0));
        (above, below)
    }

    /// Draws it with its top at `y`. `mirrored` turns left and right round.
    pub fn stamp(&self, page: &mut Page, y: f64, mirrored: bool) {
        let top = y;
        let wide = page.width;
        let place = |x: f64, width: f64| if mirrored { wide - x - width } else { x };
        let placed = |area: &Area| Area { x: place(area.x, area.width), y: top + area.y, ..*area };
        for part in &self.parts {
            match part {
                Part::Text { x, y, paragraph, lines, ink } => {
                    let left = place(*x, paragraph.measure);
                    for (row, line) in paragraph.lines[lines.clone()].iter().enumerate() {
                        let baseline = top + y + row as f64 * paragraph.leading + paragraph.baseline();
                        for run in &line.runs {
                            page.items.push(Item::Text {
                                x: left + run.x,
                                baseline,
                                run: Rc::clone(run),
                                text: Rc::clone(&paragraph.text),
                                ink: *ink,
                            });
                        }
                    }
                }
                Part::Rule { x, y, width, thickness } => {
                    let left = place(*x, *width);
                    let (from, to) = ((left, top + y), (left + width, top + y));
                    page.items.push(Item::Rule { from, to, thickness: *thickness, dash: None });
                }
                Part::Upright { x, y, height, thickness } => {
                    let x = place(*x, 0.0);
                    let (from, to) = ((x, top + y), (x, top + y + height));
                    page.items.push(Item::Rule { from, to, thickness: *thickness, dash: None });
                }
                Part::Fill { area, grey } => {
                    page.items.push(Item::Fill { area: placed(area), grey: *grey });
                }
                Part::Outline { area, thickness } => {
                    page.items.push(Item::Outline { area: placed(area), thickness: *thickness });
                }
                Part::Bookmark { y, level, title } => {
                    page.bookmarks.push(Bookmark { level: *level, title: title.clone(), y: top + y });
                }
                Part::Mark { x, y, width, shape } => {
                    let left = place(*x, *width);
                    let mut shape = shape.clone();
                    for corner in shape.iter_mut().flatten() {
                        corner.x += left;
                        corner.y += top + y;
                    }
                    page.items.push(Item::Shape(shape));
                }
            }
        }
    }
}

impl Part {
    fn y_mut(&mut self) -> &mut f64 {
        match self {
            Self::Text { y, .. }
            | Self::Rule { y, .. }
            | Self::Upright { y, .. }
            | Self::Bookmark { y, .. }
            | Self::Mark { y, .. } => y,
            Self::Fill { area, .. } | Self::Outline { area, .. } => &mut area.y,
        }
    }
}
