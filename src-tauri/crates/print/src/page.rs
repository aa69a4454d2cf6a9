//! A finished page: what stands where, in millimetres from its upper left corner. Tests read this, not bytes.

use std::fmt::Write as _;
use std::rc::Rc;

use warsha_core::template::{ACCENT_LUMINANCE, linear, luminance};

use crate::fonts::FACES;
use crate::paragraph::{Cluster, Run};
use crate::picture::Picture;
use crate::placing::{Map, Turn};
use crate::tag::Tag;
use crate::text::POINT;

/// Thickness of rows, running heads and writing lines.
pub const R0: f64 = 0.15;
/// Thickness of groups, totals and the end of a list.
pub const R1: f64 = 0.3;
/// Thickness of the start of a table, a session bar, a nesting bar.
pub const R2: f64 = 0.9;
/// Thickness on signs and posters.
pub const R3: f64 = 1.5;

/// The tint of breaks in time grids, as a grey value.
pub const T1: f64 = 0.92;

/// The colour of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Black on paper.
    Black,
    /// White on a black surface.
    White,
}

/// What a surface is filled with. Text is black or white and nothing else; a colour is a gift, never a carrier of meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// 0 is black, 1 is paper.
    Grey(f64),
    /// Red, green, blue.
    Rgb(u8, u8, u8),
}

impl Paint {
    /// Black.
    pub const BLACK: Self = Self::Grey(0.0);
    /// The colour of the paper.
    pub const WHITE: Self = Self::Grey(1.0);

    /// Relative luminance, from 0 (black) to 1 (paper).
    pub fn luminance(self) -> f64 {
        match self {
            Self::Grey(grey) => linear(grey),
            Self::Rgb(r, g, b) => luminance((r, g, b)),
        }
    }

    /// The colour of text on it: white on what is as dark as accents are made for paper, black on anything lighter.
    pub fn text(self) -> Ink {
        if self.luminance() <= ACCENT_LUMINANCE { Ink::White } else { Ink::Black }
    }

    /// The grey of the same lightness.
    #[must_use]
    pub fn grey(self) -> Self {
        let light = self.luminance();
        let value = if light <= 0.003_130_8 { 12.92 * light } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        match self {
            Self::Grey(_) => self,
            Self::Rgb(..) => Self::Grey((value * 1000.0).round() / 1000.0),
        }
    }
}

/// A corner of a drawn shape. Two control points before it make the way to it a curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Whether it is a control point of a cubic curve.
    pub control: bool,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left; in a piece, from the start edge.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// One thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A run of glyphs.
    Text {
        /// Left end.
        x: f64,
        /// Baseline.
        baseline: f64,
        /// The glyphs.
        run: Rc<Run>,
        /// The text of the whole paragraph, which the clusters point into.
        text: Rc<str>,
        /// Its colour.
        ink: Ink,
        /// What it is to a reader who hears the page.
        tag: Tag,
    },
    /// A straight black line, centred on its coordinates, with butt ends.
    Rule {
        /// From.
        from: (f64, f64),
        /// To.
        to: (f64, f64),
        /// Thickness.
        thickness: f64,
        /// Dashes and gaps of this length.
        dash: Option<f64>,
    },
    /// A filled rectangle without outline.
    Fill {
        /// Where.
        area: Area,
        /// What with.
        paint: Paint,
        /// Of its corners.
        radius: f64,
    },
    /// A rectangle's outline, centred on its edges.
    Outline {
        /// Where.
        area: Area,
        /// Thickness.
        thickness: f64,
        /// Of its corners.
        radius: f64,
        /// Dashes and gaps of this length.
        dash: Option<f64>,
    },
    /// A shape of closed rings, filled where an odd number of rings surround a point.
    Shape {
        /// The rings.
        rings: Vec<Vec<Corner>>,
        /// What with.
        paint: Paint,
    },
    /// A picture that fills its area.
    Image {
        /// Where.
        area: Area,
        /// What.
        picture: Rc<Picture>,
    },
    /// A whole smaller page.
    Placed {
        /// What.
        page: Rc<Page>,
        /// Left end, after turning.
        x: f64,
        /// Top, after turning.
        y: f64,
        /// 1 is its own size.
        scale: f64,
        /// How it lies.
        turn: Turn,
        /// Its number in reading order, where that is not the order of the sheets: a booklet to fold.
        nth: Option<usize>,
    },
}

/// A line of the PDF's outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// 0 is the outermost.
    pub level: usize,
    /// What the reader sees.
    pub title: String,
    /// Where it leads, from the top of the page.
    pub y: f64,
}

/// A place that leads to an address when the file is read on a screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it is.
    pub area: Area,
    /// Where it leads.
    pub address: String,
}

/// A finished page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// What stands on it, in drawing order.
    pub items: Vec<Item>,
    /// What the outline says about it.
    pub bookmarks: Vec<Bookmark>,
    /// Places that lead to addresses. Those of placed pages are left out: sheets to fold are read on paper.
    pub links: Vec<Link>,
}

impl Page {
    /// An empty page.
    pub fn new(width: f64, height: f64) -> Self {
        Self { width, height, ..Self::default() }
    }

    /// The box of everything on it: left, top, right, bottom. Text counts with its type size, without white space at
    /// its ends.
    pub fn ink(&self) -> Option<(f64, f64, f64, f64)> {
        self.flat()
            .into_iter()
            .map(|(item, map)| map.rectangle(extent(item)))
            .reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)))
    }

    /// Everything on it in drawing order, the things on placed pages with the way from their page to this one.
    pub fn flat(&self) -> Vec<(&Item, Map)> {
        let mut out = Vec::with_capacity(self.items.len());
        self.flatten(Map::SAME, &mut out);
        out
    }

    fn flatten<'p>(&'p self, map: Map, out: &mut Vec<(&'p Item, Map)>) {
        for item in &self.items {
            match item {
                Item::Placed { page, x, y, scale, turn, .. } => {
                    let own = Map::placing((page.width, page.height), (*x, *y), *scale, *turn);
                    page.flatten(own.then(&map), out);
                }
                other => out.push((other, map)),
            }
        }
    }

    /// One line for each thing, for snapshots: what stands where, rounded to a tenth of a millimetre. What is on a
    /// placed page is indented and stands in the coordinates of that page.
    pub fn summary(&self) -> String {
        let mut out = format!("page {:.1} x {:.1}\n", self.width, self.height);
        self.summarise("", &mut out);
        out
    }

    fn summarise(&self, indent: &str, out: &mut String) {
        for item in &self.items {
            out.push_str(indent);
            let _ = match item {
                Item::Text { x, baseline, run, text, ink, .. } => {
                    let face = FACES[run.face].post_script_name.trim_start_matches("NotoSans");
                    let size = run.size / POINT;
                    let colour = if *ink == Ink::White { " white" } else { "" };
                    writeln!(out, "text {x:.1},{baseline:.1} {size:.1}{face}{colour} {:?}", shown(run, text))
                }
                Item::Rule { from, to, thickness, dash } => writeln!(
                    out,
                    "rule {:.1},{:.1} to {:.1},{:.1} {thickness}{}",
                    from.0,
                    from.1,
                    to.0,
                    to.1,
                    if dash.is_some() { " dashed" } else { "" }
                ),
                Item::Fill { area: Area { x, y, width, height }, paint, radius } => {
                    let corners = rounded(*radius);
                    writeln!(out, "fill {x:.1},{y:.1} {width:.1} x {height:.1} {}{corners}", colour(*paint))
                }
                Item::Outline { area: Area { x, y, width, height }, thickness, radius, dash } => {
                    let corners = rounded(*radius);
                    let dashed = if dash.is_some() { " dashed" } else { "" };
                    writeln!(
                        out,
                        "outline {x:.1},{y:.1} {width:.1} x {height:.1} {thickness}{corners}{dashed}"
                    )
                }
                Item::Shape { paint, .. } => {
                    let (left, top, right, bottom) = extent(item);
                    let (width, height) = (right - left, bottom - top);
                    let paint =
                        if *paint == Paint::BLACK { String::new() } else { format!(" {}", colour(*paint)) };
                    writeln!(out, "shape {left:.1},{top:.1} {width:.1} x {height:.1}{paint}")
                }
                Item::Image { area: Area { x, y, width, height }, .. } => {
                    writeln!(out, "image {x:.1},{y:.1} {width:.1} x {height:.1}")
                }
                Item::Placed { page, x, y, scale, turn, .. } => {
                    let (width, height) = (page.width, page.height);
                    let result = writeln!(
                        out,
                        "placed {x:.1},{y:.1} {width:.1} x {height:.1} scale {scale:.3} {turn:?}"
                    );
                    page.summarise(&format!("{indent}  "), out);
                    result
                }
            };
        }
    }

    /// The texts on it in drawing order, one for each run.
    pub fn texts(&self) -> Vec<String> {
        self.flat()
            .into_iter()
            .filter_map(
                |(i, _)| if let Item::Text { run, text, .. } = i { Some(shown(run, text)) } else { None },
            )
            .collect()
    }
}

fn colour(paint: Paint) -> String {
    match paint {
        Paint::Grey(grey) => grey.to_string(),
        Paint::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
    }
}

fn rounded(radius: f64) -> String {
    if radius > 0.0 { format!(" radius {radius:.1}") } else { String::new() }
}

/// The characters of a run in reading order.
fn shown(run: &Run, text: &str) -> String {
    let start = run.clusters.iter().map(|c| c.text.start).min().unwrap_or_default();
    let end = run.clusters.iter().map(|c| c.text.end).max().unwrap_or_default();
    text.get(start..end).unwrap_or_default().to_owned()
}

fn extent(item: &Item) -> (f64, f64, f64, f64) {
    match item {
        Item::Text { x, baseline, run, text, .. } => {
            let blank = |c: &&Cluster| text.get(c.text.clone()).is_some_and(|t| t.trim().is_empty());
            let width = |c: &Cluster| run.glyphs[c.glyphs.clone()].iter().map(|g| g.advance).sum::<f64>();
            let left = x + run.clusters.iter().take_while(blank).map(width).sum::<f64>();
            let hanging: f64 = run.clusters.iter().rev().take_while(blank).map(width).sum();
            let right = (x + run.width() - hanging).max(left);
            (left, baseline - 0.72 * run.size, right, baseline + 0.2 * run.size)
        }
        Item::Rule { from, to, thickness, .. } => {
            let (across, along) =
                if from.0 == to.0 { (thickness / 2.0, 0.0) } else { (0.0, thickness / 2.0) };
            (
                from.0.min(to.0) - across,
                from.1.min(to.1) - along,
                from.0.max(to.0) + across,
                from.1.max(to.1) + along,
            )
        }
        Item::Fill { area, .. } | Item::Image { area, .. } => {
            (area.x, area.y, area.x + area.width, area.y + area.height)
        }
        Item::Outline { area: Area { x, y, width, height }, thickness, .. } => {
            let half = thickness / 2.0;
            (x - half, y - half, x + width + half, y + height + half)
        }
        Item::Placed { page, x, y, scale, turn, .. } => {
            let (width, height) = turn.turned((page.width * scale, page.height * scale));
            (*x, *y, x + width, y + height)
        }
        Item::Shape { rings, .. } => rings
            .iter()
            .flatten()
            .fold((f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY), |b, c| {
                (b.0.min(c.x), b.1.min(c.y), b.2.max(c.x), b.3.max(c.y))
            }),
    }
}
