//! Logos that are drawn: an SVG file as filled shapes, and nothing else of it.
//!
//! Lines become the shapes that their pens leave, gradients the plain colour in their middle, and filters are left out. Nothing
//! outside of the file is ever read: references to files and networks lead nowhere.

mod reading;

use std::fmt::Write as _;

use usvg::tiny_skia_path::PathSegment;
use usvg::{ImageHrefResolver, Options, Tree, roxmltree};

use self::reading::Reading;
use crate::page::Paint;
use crate::picture::PictureError;

/// The longer side of every drawing, in the units of its shapes: fine enough for a wall.
const LONGER_SIDE: f32 = 10_000.0;

/// A drawing as filled shapes, in units of its own counted from its upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Drawing {
    pub width: f32,
    pub height: f32,
    pub steps: Vec<Step>,
}

/// What is done next.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// What follows shows only inside this outline.
    Enter(Outline),
    /// What follows shows everywhere again.
    Leave,
    /// A shape is filled.
    Fill {
        outline: Outline,
        red_green_blue: (u8, u8, u8),
        /// 1 covers what is below.
        opacity: f32,
    },
}

/// Where a shape ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Outline {
    segments: Vec<PathSegment>,
    even_odd: bool,
}

impl Drawing {
    /// Reads an SVG file.
    ///
    /// # Errors
    /// [`PictureError`] when it is damaged, too large, empty, or holds what shapes cannot say: letters, photographs.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let text = std::str::from_utf8(bytes).map_err(|_| PictureError::Damaged)?;
        // Drawing programs declare entities of their own in the document type; it can refer to no other file.
        let parsing =
            roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: 200_000, ..Default::default() };
        let document = roxmltree::Document::parse_with_options(text, parsing);
        let document = document.map_err(|_| PictureError::Damaged)?;
        if !document.root_element().has_tag_name("svg") {
            return Err(PictureError::UnknownKind);
        }
        refuse_what_is_no_shape(&document)?;
        let options = Options {
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        let tree = Tree::from_xmltree(&document, &options).map_err(|_| PictureError::Damaged)?;
        let (width, height) = (tree.size().width(), tree.size().height());
        let scale = LONGER_SIDE / width.max(height);
        let steps = Reading::of(&tree, scale)?;
        if !steps.iter().any(|step| matches!(step, Step::Fill { .. })) {
            return Err(PictureError::Empty);
        }
        Ok(Self { width: width * scale, height: height * scale, steps })
    }

    /// The operators that fill the shapes in a PDF's content, and the opacities that they name: `O0`, `O1` ...
    pub fn operators(&self, mono: bool) -> (String, Vec<f32>) {
        let mut content = String::new();
        let mut opacities: Vec<f32> = Vec::new();
        for step in &self.steps {
            match step {
                Step::Enter(outline) => {
                    content.push_str("q\n");
                    outline.write(&mut content);
                    content.push_str(if outline.even_odd { "W* n\n" } else { "W n\n" });
                }
                Step::Leave => content.push_str("Q\n"),
                Step::Fill { outline, red_green_blue: (red, green, blue), opacity } => {
                    let known = opacities.iter().position(|o| o == opacity);
                    let state = known.unwrap_or_else(|| {
                        opacities.push(*opacity);
                        opacities.len() - 1
                    });
                    let _ = writeln!(content, "/O{state} gs");
                    let paint = Paint::Rgb(*red, *green, *blue);
                    let _ = match if mono { paint.grey() } else { paint } {
                        Paint::Grey(grey) => writeln!(content, "{grey} g"),
                        Paint::Rgb(r, g, b) => {
                            let [r, g, b] =
                                [r, g, b].map(|v| (f32::from(v) / 255.0 * 1000.0).round() / 1000.0);
                            writeln!(content, "{r} {g} {b} rg")
                        }
                    };
                    outline.write(&mut content);
                    content.push_str(if outline.even_odd { "f*\n" } else { "f\n" });
                }
            }
        }
        (content, opacities)
    }
}

/// Letters would be set in a face that we do not have, and pictures inside a drawing would have to be fetched: whoever saves the file
/// can turn both into something that always looks the same.
fn refuse_what_is_no_shape(document: &roxmltree::Document<'_>) -> Result<(), PictureError> {
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        match node.tag_name().name() {
            "text" if node.descendants().any(|n| n.text().is_some_and(|t| !t.trim().is_empty())) => {
                return Err(PictureError::Letters);
            }
            "image" => return Err(PictureError::Photograph),
            _ => {}
        }
    }
    Ok(())
}

impl Outline {
    fn write(&self, content: &mut String) {
        let mut at = (0.0, 0.0);
        for segment in &self.segments {
            let _ = match *segment {
                PathSegment::MoveTo(p) => {
                    at = (p.x, p.y);
                    writeln!(content, "{} {} m", short(p.x), short(p.y))
                }
                PathSegment::LineTo(p) => {
                    at = (p.x, p.y);
                    writeln!(content, "{} {} l", short(p.x), short(p.y))
                }
                PathSegment::QuadTo(c, p) => {
                    // PDF knows cubic curves only.
                    let third = |end: f32, control: f32| end + (control - end) * 2.0 / 3.0;
                    let one = (third(at.0, c.x), third(at.1, c.y));
                    let two = (third(p.x, c.x), third(p.y, c.y));
                    at = (p.x, p.y);
                    curve(content, one, two, at)
                }
                PathSegment::CubicTo(one, two, p) => {
                    at = (p.x, p.y);
                    curve(content, (one.x, one.y), (two.x, two.y), at)
                }
                PathSegment::Close => writeln!(content, "h"),
            };
        }
    }
}

fn curve(content: &mut String, one: (f32, f32), two: (f32, f32), end: (f32, f32)) -> std::fmt::Result {
    for (x, y) in [one, two, end] {
        write!(content, "{} {} ", short(x), short(y))?;
    }
    writeln!(content, "c")
}

/// A tenth of a unit is a thousandth of a millimetre on a logo of ten centimetres.
fn short(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> Vec<u8> {
        format!("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>{inside}</svg>")
            .into_bytes()
    }

    fn fills(inside: &str) -> Vec<((u8, u8, u8), f32)> {
        let drawing = Drawing::read(&svg(inside)).unwrap();
        let fill = |step: &Step| match step {
            Step::Fill { red_green_blue, opacity, .. } => Some((*red_green_blue, *opacity)),
            _ => None,
        };
        drawing.steps.iter().filter_map(fill).collect()
    }

    #[test]
    fn fills_and_lines_are_shapes_in_their_order_with_their_opacity() {
        let found = fills(
            "<g opacity='.5'><rect width='10' height='10' fill='#ff0000' stroke='#0000ff' stroke-opacity='.5'/></g>\
             <path d='M0 0 Q 10 0 10 10' fill='none' stroke='#008000' stroke-dasharray='1 2'/>",
        );
        assert_eq!(found, [((255, 0, 0), 0.5), ((0, 0, 255), 0.25), ((0, 128, 0), 1.0)]);
    }

    #[test]
    fn gradient_is_the_colour_in_its_middle() {
        let found = fills(
            "<linearGradient id='g'><stop stop-color='#000'/><stop offset='1' stop-color='#fff'/></linearGradient>\
             <circle r='5' cx='9' cy='9' fill='url(#g)'/>",
        );
        assert_eq!(found, [((128, 128, 128), 1.0)]);
    }

    #[test]
    fn drawing_is_as_large_as_its_view_whatever_its_units() {
        let drawing = Drawing::read(&svg("<rect x='20' width='20' height='20'/>")).unwrap();
        assert_eq!((drawing.width, drawing.height), (10_000.0, 5_000.0));
        let (content, opacities) = drawing.operators(false);
        assert!(content.contains("5000 0 m") && content.contains("10000 5000 l"), "{content}");
        assert_eq!(opacities, [1.0]);
    }

    #[test]
    fn what_is_cut_away_is_cut_and_what_is_masked_shows_under_the_light_parts() {
        let cut = "<clipPath id='c'><circle r='5' cx='5' cy='5'/></clipPath><g clip-path='url(#c)'><rect width='9' height='9'/></g>";
        let mask = "<mask id='m'><rect width='4' height='4' fill='#fff'/><rect width='2' height='2' fill='#000'/></mask>\
                    <g mask='url(#m)'><rect width='9' height='9'/></g>";
        for inside in [cut, mask] {
            let steps = Drawing::read(&svg(inside)).unwrap().steps;
            assert!(matches!(steps[..], [Step::Enter(_), Step::Fill { .. }, Step::Leave]), "{steps:?}");
        }
        let Step::Enter(light) = &Drawing::read(&svg(mask)).unwrap().steps[0] else { panic!("not cut") };
        assert_eq!(light.segments.iter().filter(|s| matches!(s, PathSegment::MoveTo(_))).count(), 1);
    }

    #[test]
    fn letters_and_pictures_inside_are_refused_because_they_would_be_missing() {
        let of = |inside: &str| Drawing::read(&svg(inside)).unwrap_err();
        assert_eq!(of("<text>Peace</text>"), PictureError::Letters);
        assert_eq!(
            of("<text><tspan>Peace</tspan></text><rect width='5' height='5'/>"),
            PictureError::Letters
        );
        assert_eq!(
            of("<image href='http://127.0.0.1/logo.png' width='9' height='9'/>"),
            PictureError::Photograph
        );
        assert_eq!(of("<image xlink:href='/etc/hostname' width='9' height='9'/>"), PictureError::Photograph);
        assert_eq!(of("<g/>"), PictureError::Empty);
        // A title names the drawing and is not drawn.
        assert_eq!(fills("<title>Peace</title><text> </text><rect width='5' height='5'/>").len(), 1);
    }

    #[test]
    fn nothing_outside_of_the_file_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let other = folder.path().join("other.svg");
        std::fs::write(&other, svg("<rect id='r' width='5' height='5'/>")).unwrap();
        let used = format!("<use href='{}#r'/>", other.display());
        assert_eq!(Drawing::read(&svg(&used)), Err(PictureError::Empty));
        let filter = format!(
            "<filter id='f'><feImage href='{}'/></filter><rect filter='url(#f)' width='5' height='5'/>",
            other.display()
        );
        assert_eq!(fills(&filter).len(), 1);
        let entity = format!(
            "<!DOCTYPE svg [<!ENTITY x SYSTEM '{}'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g>&x;</g></svg>",
            other.display()
        );
        assert!(Drawing::read(entity.as_bytes()).is_err());
    }

    #[test]
    fn damaged_and_endless_drawings_are_refused() {
        let whole = svg("<rect width='5' height='5'/>");
        assert_eq!(Drawing::read(&whole[..whole.len() - 8]), Err(PictureError::Damaged));
        assert_eq!(Drawing::read(b"<html><svg/></html>"), Err(PictureError::UnknownKind));
        let bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>\
                    <!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>\
                    <!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>]><svg xmlns='http://www.w3.org/2000/svg'>&e;&e;&e;</svg>";
        assert!(Drawing::read(bomb.as_bytes()).is_err());
        let mut path = String::from("M0 0");
        for at in 0..reading::MOST_CORNERS {
            let _ = write!(path, "L{} {}", at % 40, at % 20);
        }
        assert_eq!(Drawing::read(&svg(&format!("<path d='{path}'/>"))), Err(PictureError::TooLarge));
    }
}
