//! The bytes of a page's content: numbers and operators of PDF (ISO 32000-1, 8 and 9). It knows no page and no font.

use std::io::Write as _;

use crate::page::Corner;
use crate::text::POINT;

/// Content being written. Lengths are points, counted from below.
#[derive(Default)]
pub(crate) struct Content {
    bytes: Vec<u8>,
}

/// Millimetres in points.
pub(crate) fn points(millimetres: f64) -> f64 {
    millimetres / POINT
}

impl Content {
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// An operator with its operands before it.
    pub fn operator(&mut self, operands: &[f64], operator: &str) {
        for operand in operands {
            self.number(*operand);
            self.bytes.push(b' ');
        }
        self.word(operator);
    }

    /// An operator, or what stands for one as it is.
    pub fn word(&mut self, word: &str) {
        self.bytes.extend_from_slice(word.as_bytes());
        self.bytes.push(b'\n');
    }

    /// A number with three decimals at most: a thousandth of a point is less than any printer can show.
    fn number(&mut self, value: f64) {
        let thousandths = (value * 1000.0).round() as i64;
        let (whole, part) = (thousandths.unsigned_abs() / 1000, thousandths.unsigned_abs() % 1000);
        if thousandths < 0 {
            self.bytes.push(b'-');
        }
        // Writing to memory cannot fail.
        let _ = write!(self.bytes, "{whole}");
        if part > 0 {
            let digits = format!(".{part:03}");
            self.bytes.extend_from_slice(digits.trim_end_matches('0').as_bytes());
        }
    }

    /// The way round closed rings in millimetres; `up` turns a distance from above into one from below.
    pub fn rings(&mut self, rings: &[Vec<Corner>], up: impl Fn(f64) -> f64) {
        for ring in rings {
            let place = |corner: &Corner| (points(corner.x), points(up(corner.y)));
            let Some(first) = ring.first().map(place) else { continue };
            self.operator(&[first.0, first.1], "m");
            let mut controls: Vec<(f64, f64)> = Vec::with_capacity(2);
            for corner in &ring[1..] {
                if corner.control {
                    controls.push(place(corner));
                } else {
                    self.side(&mut controls, place(corner));
                }
            }
            if !controls.is_empty() {
                self.side(&mut controls, first);
            }
            self.word("h");
        }
    }

    fn side(&mut self, controls: &mut Vec<(f64, f64)>, end: (f64, f64)) {
        match controls[..] {
            [] => self.operator(&[end.0, end.1], "l"),
            [one, .., other] => self.operator(&[one.0, one.1, other.0, other.1, end.0, end.1], "c"),
            [only] => self.operator(&[only.0, only.1, end.0, end.1], "v"),
        }
        controls.clear();
    }

    /// Codes of two bytes, and between them how far the pen goes back, in thousandths of the type size.
    pub fn shown(&mut self, shown: &[Shown]) {
        self.bytes.push(b'[');
        let mut open = false;
        for one in shown {
            match one {
                Shown::Code(code) => {
                    if !open {
                        self.bytes.push(b'<');
                    }
                    let _ = write!(self.bytes, "{code:04X}");
                    open = true;
                }
                Shown::Back(thousandths) => {
                    if open {
                        self.bytes.push(b'>');
                    }
                    self.number(*thousandths);
                    open = false;
                }
            }
        }
        if open {
            self.bytes.push(b'>');
        }
        self.word("] TJ");
    }
}

/// A part of a line of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shown {
    Code(u16),
    Back(f64),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Content)) -> String {
        let mut content = Content::default();
        write(&mut content);
        String::from_utf8(content.into_bytes()).unwrap()
    }

    #[test]
    fn numbers_are_short_and_never_lose_their_sign() {
        let numbers = [0.0, 12.0, -0.25, 1.0 / 3.0, -1234.5678, 0.0004, -0.0004];
        assert_eq!(written(|c| c.operator(&numbers, "x")), "0 12 -0.25 0.333 -1234.568 0 0 x\n");
    }

    #[test]
    fn codes_that_follow_each_other_stand_in_one_string() {
        let shown = [Shown::Code(0x41), Shown::Code(0x1F60), Shown::Back(-12.5), Shown::Code(0x42)];
        assert_eq!(written(|c| c.shown(&shown)), "[<00411F60>-12.5<0042>] TJ\n");
    }

    #[test]
    fn ring_that_ends_in_a_curve_is_closed_by_it() {
        let corner = |x: f64, control| Corner { x: x * POINT, y: 0.0, control };
        let ring = vec![corner(0.0, false), corner(1.0, false), corner(2.0, true), corner(3.0, true)];
        assert_eq!(written(|c| c.rings(&[ring], |y| y)), "0 0 m\n1 0 l\n2 0 3 0 0 0 c\nh\n");
    }
}
