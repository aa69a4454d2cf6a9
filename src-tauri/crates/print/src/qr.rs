//! QR codes as one traced path, so that no viewer shows hairlines between their squares.

use fast_qr::{ECL, QRBuilder};

use crate::marks::Shape;
use crate::page::Corner;

/// The text is too long for a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long for a QR code")]
pub struct TooLong;

/// A model 2 code of level M in a square of `side`, without its quiet zone: four modules that the caller leaves white.
///
/// # Errors
/// [`TooLong`] beyond about 2,300 bytes.
pub fn qr(text: &str, x: f64, y: f64, side: f64) -> Result<Shape, TooLong> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| TooLong)?;
    let count = code.size;
    let dark = |column: usize, row: usize| code[row][column].value();
    let step = side / count as f64;
    let corner = |(column, row): (usize, usize)| Corner {
        x: x + column as f64 * step,
        y: y + row as f64 * step,
        control: false,
    };
    Ok(outlines(count, dark).into_iter().map(|r| r.into_iter().map(corner).collect()).collect())
}

/// Where an outline goes on from a crossing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Right,
    Down,
    Left,
    Up,
}

/// The closed outlines of the dark squares, each keeping the dark on its right hand.
fn outlines(count: usize, dark: impl Fn(usize, usize) -> bool) -> Vec<Vec<(usize, usize)>> {
    let is_dark = |column: Option<usize>, row: Option<usize>| matches!((column, row), (Some(c), Some(r)) if c < count && r < count && dark(c, r));
    // Whether an edge leaves this crossing that way: dark on its right, light on its left.
    let leaves = |(x, y): (usize, usize), way: Way| {
        let (left, above) = (x.checked_sub(1), y.checked_sub(1));
        let (x, y) = (Some(x), Some(y));
        match way {
            Way::Right => is_dark(x, y) && !is_dark(x, above),
            Way::Down => is_dark(left, y) && !is_dark(x, y),
            Way::Left => is_dark(left, above) && !is_dark(left, y),
            Way::Up => is_dark(x, above) && !is_dark(left, above),
        }
    };
    let mut walked = vec![false; (count + 1) * (count + 1)];
    let mut rings = Vec::new();
    for row in 0..count {
        for column in 0..count {
            let start = (column, row);
            // Every outline has an edge that goes right; it is walked from its first one.
            if !leaves(start, Way::Right) || walked[row * (count + 1) + column] {
                continue;
            }
            let mut ring = Vec::new();
            let (mut at, mut way) = (start, Way::Right);
            loop {
                if way == Way::Right {
                    walked[at.1 * (count + 1) + at.0] = true;
                }
                at = match way {
                    Way::Right => (at.0 + 1, at.1),
                    Way::Down => (at.0, at.1 + 1),
                    Way::Left => (at.0 - 1, at.1),
                    Way::Up => (at.0, at.1 - 1),
                };
                // At a crossing of two dark squares the outline turns right and stays with its own square.
                let turns = match way {
                    Way::Right => [Way::Down, Way::Right, Way::Up],
                    Way::Down => [Way::Left, Way::Down, Way::Right],
                    Way::Left => [Way::Up, Way::Left, Way::Down],
                    Way::Up => [Way::Right, Way::Up, Way::Left],
                };
                let Some(next) = turns.into_iter().find(|w| leaves(at, *w)) else { break };
                if next != way {
                    ring.push(at);
                }
                way = next;
                if at == start && way == Way::Right {
                    break;
                }
            }
            rings.push(ring);
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether an odd number of outlines surround the middle of a square.
    fn inside(shape: &Shape, x: f64, y: f64) -> bool {
        let crossings = shape
            .iter()
            .map(|ring| {
                let next = ring.iter().skip(1).chain(ring.first());
                ring.iter()
                    .zip(next)
                    .filter(|(a, b)| a.x == b.x && a.x > x && (a.y.min(b.y)..a.y.max(b.y)).contains(&y))
                    .count()
            })
            .sum::<usize>();
        crossings % 2 == 1
    }

    #[test]
    fn outline_fills_exactly_the_dark_squares() {
        for text in ["W26-0011-4HVC", "WIFI:T:WPA;S:Lakeside;P:peace2026;;"] {
            let code = QRBuilder::new(text).ecl(ECL::M).build().ok().unwrap();
            let side = code.size as f64;
            let shape = qr(text, 0.0, 0.0, side).unwrap();
            for row in 0..code.size {
                for column in 0..code.size {
                    let found = inside(&shape, column as f64 + 0.5, row as f64 + 0.5);
                    assert_eq!(found, code[row][column].value(), "{column},{row}");
                }
            }
        }
    }

    #[test]
    fn badge_code_has_21_modules() {
        let code = QRBuilder::new("W26-0011-4HVC").ecl(ECL::M).build().ok().unwrap();
        assert_eq!(code.size, 21);
    }

    #[test]
    fn endless_text_is_refused() {
        assert_eq!(qr(&"x".repeat(5000), 0.0, 0.0, 20.0), Err(TooLong));
    }
}
