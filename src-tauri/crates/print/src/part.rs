//! One thing in a piece: what it is and where it stands, y from the piece's top, x from the page's start edge.

use std::ops::Range;
use std::rc::Rc;

use crate::marks::Shape;
use crate::page::{Area, Ink, Page, Paint};
use crate::paragraph::Paragraph;
use crate::picture::Picture;
use crate::placing::Turn;
use crate::tag::Tag;

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
        /// What it is to a reader who hears the page.
        tag: Tag,
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
        /// Dashes and gaps of this length.
        dash: Option<f64>,
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
        /// Dashes and gaps of this length.
        dash: Option<f64>,
    },
    /// A filled rectangle.
    Fill {
        /// Where.
        area: Area,
        /// What with.
        paint: Paint,
        /// Of its corners.
        radius: f64,
    },
    /// A rectangle's outline.
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
    /// A picture.
    Image {
        /// Where.
        area: Area,
        /// What.
        picture: Rc<Picture>,
    },
    /// A whole smaller page. It is not mirrored itself: it was made as it is meant to be.
    Placed {
        /// From the start edge.
        x: f64,
        /// From the top.
        y: f64,
        /// What.
        page: Rc<Page>,
        /// 1 is its own size.
        scale: f64,
        /// How it lies.
        turn: Turn,
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
    /// A place that leads to an address.
    Link {
        /// Where.
        area: Area,
        /// Where it leads.
        address: String,
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
        /// What it is filled with.
        paint: Paint,
    },
}

impl Part {
    /// Where it starts; a bookmark starts nowhere.
    pub(crate) fn x_mut(&mut self) -> Option<&mut f64> {
        match self {
            Self::Text { x, .. }
            | Self::Rule { x, .. }
            | Self::Upright { x, .. }
            | Self::Placed { x, .. }
            | Self::Mark { x, .. } => Some(x),
            Self::Fill { area, .. }
            | Self::Outline { area, .. }
            | Self::Image { area, .. }
            | Self::Link { area, .. } => Some(&mut area.x),
            Self::Bookmark { .. } => None,
        }
    }

    /// Where its top is.
    pub(crate) fn y_mut(&mut self) -> &mut f64 {
        match self {
            Self::Text { y, .. }
            | Self::Rule { y, .. }
            | Self::Upright { y, .. }
            | Self::Bookmark { y, .. }
            | Self::Placed { y, .. }
            | Self::Mark { y, .. } => y,
            Self::Fill { area, .. }
            | Self::Outline { area, .. }
            | Self::Image { area, .. }
            | Self::Link { area, .. } => &mut area.y,
        }
    }
}
