//! What belongs together: text, rules and shapes in a box of their own, y from its top, x from the page's start edge.
//!
//! The start edge is where reading begins: left, or right in right-to-left documents. A piece never asks which; it is
//! turned round when it is stamped onto a page.

use std::rc::Rc;

use crate::marks::Shape;
use crate::page::{Area, Bookmark, Ink, Item, Link, Page, Paint, R0, R1};
use crate::paragraph::Paragraph;
use crate::part::Part;
use crate::picture::Picture;
use crate::placing::Turn;
use crate::qr::{TooLong, qr};
use crate::tag::Tag;

/// Dashes and gaps, in millimetres.
const DASH: f64 = 1.0;

/// Parts that stay together, and their height.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    /// How much room it takes.
    pub height: f64,
    /// What is in it.
    pub parts: Vec<Part>,
    tag: Tag,
}

impl Piece {
    /// An empty piece.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty piece whose texts are repeated on every page, or ornament, and not read out.
    pub fn artifact() -> Self {
        Self { tag: Tag::Artifact, ..Self::default() }
    }

    /// What the texts that are added from now on are to a reader who hears the page. Artifacts stay artifacts.
    pub fn tag(&mut self, tag: Tag) {
        if self.tag != Tag::Artifact {
            self.tag = tag;
        }
    }

    /// Makes its paragraphs the cells of a row: a paragraph belongs to the last of the column `starts` that is not
    /// behind it.
    pub fn cells(&mut self, row: u32, head: bool, starts: &[f64]) {
        for part in &mut self.parts {
            if let Part::Text { x, tag, .. } = part
                && *tag == Tag::Paragraph
            {
                let column = starts.iter().filter(|s| **s <= *x + 0.05).count().saturating_sub(1);
                *tag = Tag::Cell { row, column: column as u16, head };
            }
        }
    }

    /// Makes all its texts artifacts: repeated on every page and not read out.
    pub fn silence(&mut self) {
        self.tag = Tag::Artifact;
        for part in &mut self.parts {
            if let Part::Text { tag, .. } = part {
                *tag = Tag::Artifact;
            }
        }
    }

    /// Where its paragraphs begin, from the start edge, each place once.
    pub fn starts(&self) -> Vec<f64> {
        let mut starts: Vec<f64> = self
            .parts
            .iter()
            .filter_map(|p| if let Part::Text { x, .. } = p { Some(*x) } else { None })
            .collect();
        starts.sort_by(f64::total_cmp);
        starts.dedup_by(|a, b| (*a - *b).abs() < 0.05);
        starts
    }

    /// Puts a paragraph with its first line box at `y`, makes room for it and returns where it ends.
    pub fn text(&mut self, x: f64, y: f64, paragraph: &Rc<Paragraph>) -> f64 {
        self.inked(x, y, paragraph, Ink::Black)
    }

    /// As [`Piece::text`], in a colour.
    pub fn inked(&mut self, x: f64, y: f64, paragraph: &Rc<Paragraph>, ink: Ink) -> f64 {
        let lines = 0..paragraph.lines.len();
        let tag = self.tag;
        self.parts.push(Part::Text { x, y, paragraph: Rc::clone(paragraph), lines, ink, tag });
        self.reach(y + paragraph.height())
    }

    /// Puts a paragraph so that its first baseline is at `baseline`.
    pub fn text_on(&mut self, x: f64, baseline: f64, paragraph: &Rc<Paragraph>) -> f64 {
        self.text(x, baseline - paragraph.baseline(), paragraph)
    }

    /// Puts one line of text with its optical left edge on `x`: the stem of the first letter stands there, not the white
    /// before it. For type of 36 points and more, and for names on badges.
    pub fn optical(&mut self, x: f64, y: f64, paragraph: &Rc<Paragraph>) -> f64 {
        self.text(x - paragraph.start_bearing(), y, paragraph)
    }

    /// A level rule.
    pub fn rule(&mut self, x: f64, y: f64, width: f64, thickness: f64) {
        self.parts.push(Part::Rule { x, y, width, thickness, dash: None });
        self.reach(y);
    }

    /// A level dashed rule, one on, one off.
    pub fn dashed(&mut self, x: f64, y: f64, width: f64, thickness: f64) {
        self.parts.push(Part::Rule { x, y, width, thickness, dash: Some(DASH) });
        self.reach(y);
    }

    /// An upright rule.
    pub fn upright(&mut self, x: f64, y: f64, height: f64, thickness: f64) {
        self.parts.push(Part::Upright { x, y, height, thickness, dash: None });
        self.reach(y + height);
    }

    /// An upright dashed rule.
    pub fn dashed_upright(&mut self, x: f64, y: f64, height: f64, thickness: f64) {
        self.parts.push(Part::Upright { x, y, height, thickness, dash: Some(DASH) });
        self.reach(y + height);
    }

    /// A filled rectangle.
    pub fn fill(&mut self, area: Area, paint: Paint) {
        self.rounded(area, paint, 0.0);
    }

    /// A filled rectangle with round corners.
    pub fn rounded(&mut self, area: Area, paint: Paint, radius: f64) {
        self.parts.push(Part::Fill { area, paint, radius });
        self.reach(area.y + area.height);
    }

    /// A rectangle filled with the organiser's colour. A colour too light for white text gets an outline.
    pub fn accent(&mut self, area: Area, paint: Paint) -> Ink {
        self.fill(area, paint);
        let ink = paint.text();
        if ink == Ink::Black {
            self.outline(area, R1);
        }
        ink
    }

    /// A rectangle's outline, centred on its edges.
    pub fn outline(&mut self, area: Area, thickness: f64) {
        self.rounded_outline(area, thickness, 0.0);
    }

    /// The outline of a rectangle with round corners.
    pub fn rounded_outline(&mut self, area: Area, thickness: f64, radius: f64) {
        self.parts.push(Part::Outline { area, thickness, radius, dash: None });
        self.reach(area.y + area.height);
    }

    /// A dashed outline, one on, one off.
    pub fn dashed_outline(&mut self, area: Area, thickness: f64) {
        self.parts.push(Part::Outline { area, thickness, radius: 0.0, dash: Some(DASH) });
        self.reach(area.y + area.height);
    }

    /// A slot to be punched: 14 × 3 with round ends.
    pub fn slot(&mut self, x: f64, y: f64) {
        self.rounded_outline(Area { x, y, width: 14.0, height: 3.0 }, R0, 1.5);
    }

    /// A box to tick.
    pub fn tick_box(&mut self, x: f64, y: f64, side: f64) {
        self.outline(Area { x, y, width: side, height: side }, R1);
    }

    /// A black mark in a box of `width`; it keeps its own left and right when the page is mirrored. Its corners count
    /// from the box's upper left corner.
    pub fn mark(&mut self, x: f64, y: f64, width: f64, shape: Shape) {
        self.painted_mark(x, y, width, shape, Paint::BLACK);
    }

    /// As [`Piece::mark`], in a colour.
    pub fn painted_mark(&mut self, x: f64, y: f64, width: f64, shape: Shape, paint: Paint) {
        let bottom = shape.iter().flatten().map(|c| c.y).fold(0.0, f64::max);
        self.parts.push(Part::Mark { x, y, width, shape, paint });
        self.reach(y + bottom);
    }

    /// A QR code in a square of `side`, without its quiet zone of four modules.
    ///
    /// # Errors
    /// [`TooLong`] beyond about 2,300 bytes.
    pub fn qr(&mut self, x: f64, y: f64, side: f64, text: &str) -> Result<(), TooLong> {
        self.mark(x, y, side, qr(text, 0.0, 0.0, side)?);
        Ok(())
    }

    /// A picture that fills `area`; see [`Picture::size_mm`].
    pub fn image(&mut self, area: Area, picture: &Rc<Picture>) {
        self.parts.push(Part::Image { area, picture: Rc::clone(picture) });
        self.reach(area.y + area.height);
    }

    /// A whole smaller page with its upper left corner, after turning, at `x`, `y`.
    pub fn placed(&mut self, x: f64, y: f64, page: &Rc<Page>, scale: f64, turn: Turn) {
        let (_, height) = turn.turned((page.width * scale, page.height * scale));
        self.parts.push(Part::Placed { x, y, page: Rc::clone(page), scale, turn });
        self.reach(y + height);
    }

    /// A line of the outline that leads to `y`.
    pub fn bookmark(&mut self, y: f64, level: usize, title: impl Into<String>) {
        self.parts.push(Part::Bookmark { y, level, title: title.into() });
    }

    /// Makes an area lead to an address.
    pub fn link(&mut self, area: Area, address: impl Into<String>) {
        self.parts.push(Part::Link { area, address: address.into() });
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

    /// Adds another piece, its upper start corner at `x` and `y`.
    pub fn add_at(&mut self, x: f64, y: f64, other: &Piece) {
        let first = self.parts.len();
        self.add(y, other);
        for part in &mut self.parts[first..] {
            if let Some(own) = part.x_mut() {
                *own += x;
            }
        }
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
                Part::Text { x, y, paragraph, lines, ink, tag } => {
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
                        let (x, paragraph, ink, tag) = (*x, Rc::clone(paragraph), *ink, *tag);
                        below.parts.push(Part::Text { x, y: top, paragraph, lines: rest, ink, tag });
                    }
                }
                Part::Upright { x, y, height, thickness, dash } => {
                    let (x, thickness, dash) = (*x, *thickness, *dash);
                    if *y < at {
                        let height = height.min(at - y);
                        above.parts.push(Part::Upright { x, y: *y, height, thickness, dash });
                        above.reach(y + height);
                    }
                    if y + height > at {
                        let top = (y - at).max(0.0);
                        let height = y + height - at - top;
                        below.parts.push(Part::Upright { x, y: top, height, thickness, dash });
                        below.reach(top + height);
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
        let moved = |area: &Area| Area { x: place(area.x, area.width), y: top + area.y, ..*area };
        for part in &self.parts {
            let item = match part {
                Part::Text { x, y, paragraph, lines, ink, tag } => {
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
                                tag: *tag,
                            });
                        }
                    }
                    continue;
                }
                Part::Rule { x, y, width, thickness, dash } => {
                    let left = place(*x, *width);
                    let (from, to) = ((left, top + y), (left + width, top + y));
                    Item::Rule { from, to, thickness: *thickness, dash: *dash }
                }
                Part::Upright { x, y, height, thickness, dash } => {
                    let x = place(*x, 0.0);
                    let (from, to) = ((x, top + y), (x, top + y + height));
                    Item::Rule { from, to, thickness: *thickness, dash: *dash }
                }
                Part::Fill { area, paint, radius } => {
                    Item::Fill { area: moved(area), paint: *paint, radius: *radius }
                }
                Part::Outline { area, thickness, radius, dash } => {
                    Item::Outline { area: moved(area), thickness: *thickness, radius: *radius, dash: *dash }
                }
                Part::Image { area, picture } => {
                    Item::Image { area: moved(area), picture: Rc::clone(picture) }
                }
                Part::Placed { x, y, page, scale, turn } => {
                    let (width, _) = turn.turned((page.width * scale, page.height * scale));
                    let (x, y) = (place(*x, width), top + y);
                    Item::Placed { page: Rc::clone(page), x, y, scale: *scale, turn: *turn, nth: None }
                }
                Part::Bookmark { y, level, title } => {
                    page.bookmarks.push(Bookmark { level: *level, title: title.clone(), y: top + y });
                    continue;
                }
                Part::Link { area, address } => {
                    page.links.push(Link { area: moved(area), address: address.clone() });
                    continue;
                }
                Part::Mark { x, y, width, shape, paint } => {
                    let left = place(*x, *width);
                    let mut rings = shape.clone();
                    for corner in rings.iter_mut().flatten() {
                        corner.x += left;
                        corner.y += top + y;
                    }
                    Item::Shape { rings, paint: *paint }
                }
            };
            page.items.push(item);
        }
    }
}
