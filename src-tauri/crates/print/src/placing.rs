//! Pages on pages: how a smaller page lies on a larger one.

/// How a placed page lies, clockwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// Upright.
    #[default]
    None,
    /// Its head to the right.
    Quarter,
    /// Upside down.
    Half,
    /// Its head to the left.
    ThreeQuarters,
}

impl Turn {
    /// Width and height after turning.
    pub fn turned(self, (width, height): (f64, f64)) -> (f64, f64) {
        match self {
            Self::None | Self::Half => (width, height),
            Self::Quarter | Self::ThreeQuarters => (height, width),
        }
    }
}

/// Where the points of a placed page come to lie: `x' = a x + c y + e`, `y' = b x + d y + f`, all counted from above.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Map {
    pub(crate) a: f64,
    pub(crate) b: f64,
    pub(crate) c: f64,
    pub(crate) d: f64,
    pub(crate) e: f64,
    pub(crate) f: f64,
}

impl Map {
    /// Every point stays where it is.
    pub const SAME: Self = Self { a: 1.0, b: 0.0, c: 0.0, d: 1.0, e: 0.0, f: 0.0 };

    /// A page of `size` whose upper left corner, after scaling and turning, comes to `at`.
    pub fn placing(size: (f64, f64), at: (f64, f64), scale: f64, turn: Turn) -> Self {
        let s = scale;
        let (width, height) = (size.0 * s, size.1 * s);
        match turn {
            Turn::None => Self { a: s, b: 0.0, c: 0.0, d: s, e: at.0, f: at.1 },
            Turn::Quarter => Self { a: 0.0, b: s, c: -s, d: 0.0, e: at.0 + height, f: at.1 },
            Turn::Half => Self { a: -s, b: 0.0, c: 0.0, d: -s, e: at.0 + width, f: at.1 + height },
            Turn::ThreeQuarters => Self { a: 0.0, b: -s, c: s, d: 0.0, e: at.0, f: at.1 + width },
        }
    }

    /// First this, then `outer`.
    #[must_use]
    pub fn then(&self, outer: &Self) -> Self {
        let (e, f) = outer.point((self.e, self.f));
        Self {
            a: outer.a * self.a + outer.c * self.b,
            b: outer.b * self.a + outer.d * self.b,
            c: outer.a * self.c + outer.c * self.d,
            d: outer.b * self.c + outer.d * self.d,
            e,
            f,
        }
    }

    /// Where a point comes to lie.
    pub fn point(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)
    }

    /// Where a box of left, top, right and bottom comes to lie.
    pub fn rectangle(&self, (left, top, right, bottom): (f64, f64, f64, f64)) -> (f64, f64, f64, f64) {
        let (one, other) = (self.point((left, top)), self.point((right, bottom)));
        (one.0.min(other.0), one.1.min(other.1), one.0.max(other.0), one.1.max(other.1))
    }

    /// How much larger lengths become.
    pub fn scale(&self) -> f64 {
        self.a.hypot(self.b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turned_page_keeps_its_upper_left_corner_where_it_was_put() {
        for (turn, head) in [
            (Turn::None, (10.0, 20.0)),
            (Turn::Quarter, (10.0 + 30.0, 20.0)),
            (Turn::Half, (10.0 + 20.0, 20.0 + 30.0)),
            (Turn::ThreeQuarters, (10.0, 20.0 + 20.0)),
        ] {
            let map = Map::placing((40.0, 60.0), (10.0, 20.0), 0.5, turn);
            let (width, height) = turn.turned((20.0, 30.0));
            assert_eq!(map.rectangle((0.0, 0.0, 40.0, 60.0)), (10.0, 20.0, 10.0 + width, 20.0 + height));
            assert_eq!(map.point((0.0, 0.0)), head, "{turn:?}");
        }
    }

    #[test]
    fn pages_on_placed_pages_follow_both() {
        let inner = Map::placing((10.0, 10.0), (5.0, 0.0), 1.0, Turn::Quarter);
        let outer = Map::placing((20.0, 20.0), (100.0, 0.0), 2.0, Turn::Half);
        let both = inner.then(&outer);
        assert_eq!(both.point((1.0, 2.0)), outer.point(inner.point((1.0, 2.0))));
        assert!((both.scale() - 2.0).abs() < 1e-9);
    }
}
