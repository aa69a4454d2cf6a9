//! The hybrid logical clock that orders operations of several copies of one document.
//!
//! Source of the rule: S. Kulkarni and others, "Logical Physical Clocks", 2014: physical time where clocks agree, a counter where they do not.

use std::fmt;

/// A point of the hybrid logical clock. Orders by time, then by counter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HybridTime {
    /// Milliseconds since 1970 UTC, never smaller than any seen before.
    pub millis: i64,
    /// Breaks ties within one millisecond, and goes on when the wall clock was set back.
    pub counter: u32,
}

impl HybridTime {
    /// The next point after `self` when the wall clock shows `now_millis`. Always greater than `self`, even when the clock was set back.
    pub fn next(self, now_millis: i64) -> Self {
        if now_millis > self.millis {
            Self { millis: now_millis, counter: 0 }
        } else {
            Self { millis: self.millis, counter: self.counter.saturating_add(1) }
        }
    }

    /// The next point after having seen `other` as well.
    pub fn seen(self, other: Self, now_millis: i64) -> Self {
        self.max(other).next(now_millis)
    }

    /// Reads what [`fmt::Display`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let (millis, counter) = text.split_once('-')?;
        Some(Self {
            millis: i64::from_str_radix(millis, 16).ok()?,
            counter: u32::from_str_radix(counter, 16).ok()?,
        })
    }
}

impl fmt::Display for HybridTime {
    /// Fixed width, so that texts sort as the points do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}-{:08x}", self.millis, self.counter)
    }
}

#[cfg(test)]
mod tests {
    use super::HybridTime;

    #[test]
    fn clock_set_back_still_moves_on() {
        let first = HybridTime::default().next(1_000);
        let second = first.next(400);
        assert!(second > first);
        assert_eq!(second.millis, 1_000);
    }

    #[test]
    fn text_sorts_as_time_does() {
        let a = HybridTime { millis: 0xff, counter: 3 };
        let b = HybridTime { millis: 0x100, counter: 0 };
        assert!(a.to_string() < b.to_string());
        assert_eq!(HybridTime::parse(&a.to_string()), Some(a));
    }
}
