//! The shapes of an SVG tree in the order of painting.

use usvg::tiny_skia_path::{PathSegment, Transform};
use usvg::{ClipPath, FillRule, Group, Mask, MaskType, Node, Tree};

use super::{Outline, Step};
use crate::page::Paint;
use crate::picture::PictureError;

/// More corners than a logo needs: maps and photographs turned into shapes would make every page heavy.
pub(super) const MOST_CORNERS: usize = 200_000;
/// Deeper groups are left out.
const DEEPEST: usize = 100;
/// A mask shows what is under its lighter parts.
const LIGHT: f64 = 0.5;
/// What is fainter than this is not there.
const FAINTEST: f32 = 0.005;

pub(super) struct Reading {
    steps: Vec<Step>,
    corners: usize,
    scale: f32,
}

impl Reading {
    pub fn of(tree: &Tree, scale: f32) -> Result<Vec<Step>, PictureError> {
        let mut reading = Self { steps: Vec::new(), corners: 0, scale };
        reading.group(tree.root(), 1.0, 0)?;
        Ok(reading.steps)
    }

    fn group(&mut self, group: &Group, opacity: f32, depth: usize) -> Result<(), PictureError> {
        let opacity = opacity * group.opacity().get();
        if depth > DEEPEST || opacity < FAINTEST {
            return Ok(());
        }
        let entered = self.enter(group)?;
        for node in group.children() {
            match node {
                Node::Group(inner) => self.group(inner, opacity, depth + 1)?,
                Node::Path(path) if path.is_visible() => self.path(path, opacity)?,
                Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
            }
        }
        self.steps.extend(std::iter::repeat_n(Step::Leave, entered));
        Ok(())
    }

    /// Goes inside everything that a group is cut by; says how often.
    fn enter(&mut self, group: &Group) -> Result<usize, PictureError> {
        let mut entered = 0;
        let mut clip = group.clip_path();
        while let Some(path) = clip.filter(|_| entered < DEEPEST) {
            let outline = self.clip(path, group.abs_transform())?;
            self.steps.push(Step::Enter(outline));
            entered += 1;
            clip = path.clip_path();
        }
        let mut mask = group.mask();
        while let Some(shown) = mask.filter(|_| entered < DEEPEST) {
            if let Some(outline) = self.mask(shown, group.abs_transform())? {
                self.steps.push(Step::Enter(outline));
                entered += 1;
            }
            mask = shown.mask();
        }
        Ok(entered)
    }

    fn clip(&mut self, clip: &ClipPath, within: Transform) -> Result<Outline, PictureError> {
        let within = within.pre_concat(clip.transform());
        let mut outline = Outline::default();
        self.gather(clip.root(), within, &mut outline, &|_| true)?;
        Ok(outline)
    }

    /// The light parts of a mask as an outline; `None` for a mask of something else than shapes, which then hides nothing.
    fn mask(&mut self, mask: &Mask, within: Transform) -> Result<Option<Outline>, PictureError> {
        let light = |path: &usvg::Path| {
            let colour = path.fill().and_then(|fill| plain(fill.paint()));
            mask.kind() == MaskType::Alpha
                || colour.is_some_and(|(r, g, b)| Paint::Rgb(r, g, b).luminance() > LIGHT)
        };
        let mut outline = Outline::default();
        self.gather(mask.root(), within, &mut outline, &light)?;
        Ok(Some(outline).filter(|outline| !outline.segments.is_empty()))
    }

    fn gather(
        &mut self,
        group: &Group,
        within: Transform,
        outline: &mut Outline,
        wanted: &dyn Fn(&usvg::Path) -> bool,
    ) -> Result<(), PictureError> {
        for node in group.children() {
            match node {
                Node::Group(inner) => self.gather(inner, within, outline, wanted)?,
                Node::Path(path) if wanted(path) => {
                    outline.even_odd |= path.fill().is_some_and(|fill| fill.rule() == FillRule::EvenOdd);
                    let place = within.pre_concat(path.abs_transform());
                    outline.segments.extend(self.placed(path.data(), place)?);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &usvg::Path, opacity: f32) -> Result<(), PictureError> {
        let place = path.abs_transform();
        let mut fills = Vec::with_capacity(2);
        if let Some(fill) = path.fill() {
            let segments = self.placed(path.data(), place)?;
            let even_odd = fill.rule() == FillRule::EvenOdd;
            fills.push((Outline { segments, even_odd }, fill.paint(), fill.opacity().get()));
        }
        if let Some(stroke) = path.stroke() {
            let pen = stroke.to_tiny_skia();
            // Curves are as smooth as they will be seen.
            let fine = self.scale * place.get_scale().0.max(place.get_scale().1);
            let dashed = pen.dash.as_ref().and_then(|dash| path.data().dash(dash, fine));
            if let Some(drawn) = dashed.as_ref().unwrap_or(path.data()).stroke(&pen, fine) {
                let segments = self.placed(&drawn, place)?;
                let outline = Outline { segments, even_odd: false };
                fills.push((outline, stroke.paint(), stroke.opacity().get()));
            }
        }
        if path.paint_order() == usvg::PaintOrder::StrokeAndFill {
            fills.reverse();
        }
        for (outline, paint, own) in fills {
            let opacity = ((opacity * own).clamp(0.0, 1.0) * 100.0).round() / 100.0;
            if let Some(red_green_blue) = plain(paint).filter(|_| opacity >= FAINTEST) {
                self.steps.push(Step::Fill { outline, red_green_blue, opacity });
            }
        }
        Ok(())
    }

    /// The segments of a path where the drawing has them.
    fn placed(
        &mut self,
        path: &usvg::tiny_skia_path::Path,
        place: Transform,
    ) -> Result<Vec<PathSegment>, PictureError> {
        let place = place.post_scale(self.scale, self.scale);
        let segments: Vec<PathSegment> =
            path.clone().transform(place).map(|path| path.segments().collect()).unwrap_or_default();
        self.corners += segments.len();
        if self.corners > MOST_CORNERS { Err(PictureError::TooLarge) } else { Ok(segments) }
    }
}

/// A paint as one colour.
fn plain(paint: &usvg::Paint) -> Option<(u8, u8, u8)> {
    match paint {
        usvg::Paint::Color(colour) => Some((colour.red, colour.green, colour.blue)),
        usvg::Paint::LinearGradient(gradient) => between(gradient.stops()),
        usvg::Paint::RadialGradient(gradient) => between(gradient.stops()),
        usvg::Paint::Pattern(pattern) => first_colour(pattern.root(), 0),
    }
}

/// The mean of a gradient's colours, each for as long as it lasts.
fn between(stops: &[usvg::Stop]) -> Option<(u8, u8, u8)> {
    let (mut sum, mut whole) = ([0.0_f32; 3], 0.0);
    for (at, stop) in stops.iter().enumerate() {
        let from = at.checked_sub(1).and_then(|b| stops.get(b)).map_or(0.0, |s| middle(s, stop));
        let to = stops.get(at + 1).map_or(1.0, |after| middle(stop, after));
        let share = (to - from).max(0.0) * stop.opacity().get();
        let colour = stop.color();
        for (sum, part) in sum.iter_mut().zip([colour.red, colour.green, colour.blue]) {
            *sum += f32::from(part) * share;
        }
        whole += share;
    }
    (whole > 0.0).then(|| {
        let [red, green, blue] = sum.map(|part| (part / whole).round() as u8);
        (red, green, blue)
    })
}

fn middle(one: &usvg::Stop, other: &usvg::Stop) -> f32 {
    f32::midpoint(one.offset().get(), other.offset().get())
}

/// What a pattern begins with.
fn first_colour(group: &Group, depth: usize) -> Option<(u8, u8, u8)> {
    group.children().iter().find_map(|node| match node {
        Node::Group(inner) if depth < DEEPEST => first_colour(inner, depth + 1),
        Node::Path(path) => path.fill().and_then(|fill| match fill.paint() {
            usvg::Paint::Pattern(_) => None,
            other => plain(other),
        }),
        _ => None,
    })
}
