//! Marks that no face has, drawn as shapes in a unit square: photo consent, arrows, discs.

use crate::page::Corner;

/// A shape of closed rings, filled even-odd.
pub type Shape = Vec<Vec<Corner>>;

/// Length of a control arm for a quarter of a unit circle.
const ARM: f64 = 0.552_285;

/// Photo consent given: a disc.
pub fn photo_yes(x: f64, y: f64, side: f64) -> Shape {
    scaled(vec![circle(50.0, 50.0, 46.0)], x, y, side)
}

/// Ask before each photo: a ring, its left half filled.
pub fn photo_ask(x: f64, y: f64, side: f64) -> Shape {
    let mut shape = ring(42.0, 8.0);
    // The half disc ends inside the ring's stroke, so that even-odd filling leaves no gap between them.
    shape.push(half_disc(50.0, 50.0, 38.0));
    scaled(shape, x, y, side)
}

/// No photos: a ring with a bar.
pub fn photo_no(x: f64, y: f64, side: f64) -> Shape {
    let mut shape = ring(42.0, 8.0);
    // A bar of stroke 11 along the diagonal, cut where the ring begins.
    let half = 5.5 / 2.0_f64.sqrt();
    let reach = 38.0 / 2.0_f64.sqrt() - 0.6;
    let (low, high) = (50.0 - reach, 50.0 + reach);
    shape.push(polygon(&[
        (low + half, low - half),
        (high + half, high - half),
        (high - half, high + half),
        (low - half, low + half),
    ]));
    scaled(shape, x, y, side)
}

/// Which way an arrow points on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the right.
    Right,
    /// Down.
    Down,
    /// To the left.
    Left,
    /// Up, or straight on.
    Up,
}

impl Direction {
    /// Where one comes from who goes that way.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Right => Self::Left,
            Self::Left => Self::Right,
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// A broad arrow.
pub fn arrow(direction: Direction, x: f64, y: f64, side: f64) -> Shape {
    let points =
        [(4.0, 38.0), (56.0, 38.0), (56.0, 12.0), (98.0, 50.0), (56.0, 88.0), (56.0, 62.0), (4.0, 62.0)];
    let turned = points.map(|(px, py)| match direction {
        Direction::Right => (px, py),
        Direction::Down => (100.0 - py, px),
        Direction::Left => (100.0 - px, py),
        Direction::Up => (py, 100.0 - px),
    });
    scaled(vec![polygon(&turned)], x, y, side)
}

/// A lock: a clock time that holds.
pub fn lock(x: f64, y: f64, side: f64) -> Shape {
    let (outer, inner) = (26.0 * ARM, 15.0 * ARM);
    let shackle = vec![
        corner(24.0, 46.0, false),
        corner(24.0, 30.0, false),
        corner(24.0, 30.0 - outer, true),
        corner(50.0 - outer, 4.0, true),
        corner(50.0, 4.0, false),
        corner(50.0 + outer, 4.0, true),
        corner(76.0, 30.0 - outer, true),
        corner(76.0, 30.0, false),
        corner(76.0, 46.0, false),
        corner(65.0, 46.0, false),
        corner(65.0, 30.0, false),
        corner(65.0, 30.0 - inner, true),
        corner(50.0 + inner, 15.0, true),
        corner(50.0, 15.0, false),
        corner(50.0 - inner, 15.0, true),
        corner(35.0, 30.0 - inner, true),
        corner(35.0, 30.0, false),
        corner(35.0, 46.0, false),
        corner(24.0, 46.0, false),
    ];
    let body = polygon(&[(14.0, 46.0), (86.0, 46.0), (86.0, 96.0), (14.0, 96.0)]);
    scaled(vec![shackle, body], x, y, side)
}

/// A disc that fills its square.
pub fn disc(x: f64, y: f64, side: f64) -> Shape {
    scaled(vec![circle(50.0, 50.0, 50.0)], x, y, side)
}

/// A circle whose stroke of `thickness` is centred on the edge of its square: group rings, scales, missing people.
pub fn hoop(x: f64, y: f64, side: f64, thickness: f64) -> Shape {
    let stroke = if side > 0.0 { 100.0 * thickness / side } else { 0.0 };
    scaled(ring(50.0, stroke), x, y, side)
}

/// A circle of a scale from 1 to 4 with stroke R1; its digit is set inside.
pub fn scale_circle(x: f64, y: f64, side: f64) -> Shape {
    hoop(x, y, side, crate::page::R1)
}

/// A dashed circle: `dashes` arcs with gaps of the same length, to be written or ringed in.
pub fn dashed_hoop(x: f64, y: f64, side: f64, thickness: f64, dashes: usize) -> Shape {
    let radius = side / 2.0;
    let step = std::f64::consts::PI / dashes.max(1) as f64;
    let at = |r: f64, angle: f64| (x + radius + r * angle.cos(), y + radius + r * angle.sin());
    let (inner, outer) = (radius - thickness / 2.0, radius + thickness / 2.0);
    (0..dashes)
        .map(|dash| {
            let (from, to) = (2.0 * dash as f64 * step, (2.0 * dash as f64 + 1.0) * step);
            // Dashes are short: a chord in three parts is as round as the eye can see.
            let along = |r: f64| (0..=3).map(move |i| at(r, from + (to - from) * f64::from(i) / 3.0));
            let back: Vec<(f64, f64)> = along(inner).collect();
            polygon(&along(outer).chain(back.into_iter().rev()).collect::<Vec<_>>())
        })
        .collect()
}

fn ring(radius: f64, stroke: f64) -> Shape {
    vec![circle(50.0, 50.0, radius + stroke / 2.0), circle(50.0, 50.0, radius - stroke / 2.0)]
}

fn polygon(points: &[(f64, f64)]) -> Vec<Corner> {
    points.iter().map(|p| corner(p.0, p.1, false)).collect()
}

fn circle(cx: f64, cy: f64, r: f64) -> Vec<Corner> {
    let k = r * ARM;
    vec![
        corner(cx, cy - r, false),
        corner(cx + k, cy - r, true),
        corner(cx + r, cy - k, true),
        corner(cx + r, cy, false),
        corner(cx + r, cy + k, true),
        corner(cx + k, cy + r, true),
        corner(cx, cy + r, false),
        corner(cx - k, cy + r, true),
        corner(cx - r, cy + k, true),
        corner(cx - r, cy, false),
        corner(cx - r, cy - k, true),
        corner(cx - k, cy - r, true),
        corner(cx, cy - r, false),
    ]
}

fn half_disc(cx: f64, cy: f64, r: f64) -> Vec<Corner> {
    let k = r * ARM;
    vec![
        corner(cx, cy + r, false),
        corner(cx - k, cy + r, true),
        corner(cx - r, cy + k, true),
        corner(cx - r, cy, false),
        corner(cx - r, cy - k, true),
        corner(cx - k, cy - r, true),
        corner(cx, cy - r, false),
    ]
}

fn corner(x: f64, y: f64, control: bool) -> Corner {
    Corner { x, y, control }
}

fn scaled(mut shape: Shape, x: f64, y: f64, side: f64) -> Shape {
    for corner in shape.iter_mut().flatten() {
        corner.x = x + corner.x * side / 100.0;
        corner.y = y + corner.y * side / 100.0;
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_in_their_square() {
        let ways = [Direction::Right, Direction::Down, Direction::Left, Direction::Up];
        let arrows = ways.map(|w| arrow(w, 10.0, 20.0, 4.0));
        let photo = [photo_yes(10.0, 20.0, 4.0), photo_ask(10.0, 20.0, 4.0), photo_no(10.0, 20.0, 4.0)];
        for shape in photo.into_iter().chain(arrows).chain([disc(10.0, 20.0, 4.0), lock(10.0, 20.0, 4.0)]) {
            for c in shape.iter().flatten() {
                assert!((10.0..=14.0).contains(&c.x) && (20.0..=24.0).contains(&c.y), "{c:?}");
            }
        }
    }
}
