//! Marks that no face has, drawn as shapes in a unit square: photo consent, tick box, discs.

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
        for shape in [photo_yes(10.0, 20.0, 4.0), photo_ask(10.0, 20.0, 4.0), photo_no(10.0, 20.0, 4.0)] {
            for c in shape.iter().flatten() {
                assert!((10.0..=14.0).contains(&c.x) && (20.0..=24.0).contains(&c.y), "{c:?}");
            }
        }
    }
}
