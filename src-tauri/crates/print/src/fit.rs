//! Text that must fit: shrink on one line, then wrap large again, then break any word; never cut, never an ellipsis.

use std::rc::Rc;

use crate::line_breaks::unbroken;
use crate::paragraph::Paragraph;
use crate::setting::{Breaks, Setting, Style};
use crate::text::TextEngine;

/// Step between sizes, in points.
const STEP: f64 = 0.5;

/// Millimetres by which a width foretold from another size may be wrong, and more.
const DOUBT: f64 = 0.05;

/// Millimetres that a text may be wider than its room: one that was measured first fits its own width.
const GRACE: f64 = 0.0005;

/// Sizes in points and the number of lines a text may take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Where to begin.
    pub max: f64,
    /// Down to where one line, and all but the last number of lines, may shrink.
    pub soft: f64,
    /// Down to where the last number of lines may shrink.
    pub hard: f64,
    /// At most so many lines.
    pub lines: usize,
    /// Leading in parts of the type size.
    pub leading: f64,
}

/// Sets `setting` in the largest size that fits `width`. A word wider than that at the smallest size breaks after any
/// letter, without a hyphen, so nothing is ever lost.
pub fn fit(engine: &mut TextEngine, setting: &Setting, width: f64, limits: Limits) -> Rc<Paragraph> {
    // What may break at spaces only keeps to that; anything else breaks like a name rather than not at all.
    let breaks = if setting.breaks == Breaks::Spaces { Breaks::Spaces } else { Breaks::Name };
    let at = |size: f64| {
        let mut sized = setting.clone();
        sized.style = Style::new(size, size * crate::text::POINT * limits.leading);
        sized.within(width)
    };
    // Widths grow with the size. What is clearly too wide need not be set to be known as such.
    let clearly_wider = |at_max: f64, size: f64| at_max * size / limits.max > width + DOUBT;
    let clearly_narrower = |at_max: f64, size: f64| at_max * size / limits.max < width - DOUBT;
    let largest = engine.set(&at(limits.max).unlimited());
    let whole: f64 = largest.lines.iter().map(|line| line.width).sum();
    // With a line break of its own it has more than one line in every size.
    if largest.lines.len() <= 1
        && let Some(size) =
            sizes(limits.max, limits.soft).find(|size| whole * size / limits.max <= width + GRACE)
    {
        return engine.resized(&largest, &at(size));
    }
    let word = widest_word(engine, &at(limits.max).breaking(breaks));
    for lines in 2..=limits.lines {
        let floor = if lines < limits.lines { limits.soft } else { limits.hard };
        for size in sizes(limits.max, floor) {
            // So many lines of this width are less than the text in any case, even without the spaces at their ends.
            let share = whole / lines as f64 - 0.3 * limits.max * crate::text::POINT;
            if clearly_wider(word, size) || clearly_wider(share, size) {
                continue;
            }
            let candidate = at(size).breaking(breaks);
            if clearly_narrower(word, size) || widest_word(engine, &candidate) <= width {
                let set = engine.set(&candidate);
                if set.lines.len() <= lines {
                    return set;
                }
            }
        }
    }
    engine.set(&at(limits.hard).breaking(breaks))
}

/// Width of the widest part that no line break may divide.
pub fn widest_word(engine: &mut TextEngine, setting: &Setting) -> f64 {
    let mut widest: f64 = 0.0;
    for span in &setting.spans {
        for word in unbroken(&span.text, setting.breaks) {
            let mut one = setting.clone();
            one.spans = vec![crate::setting::Span { text: word.trim_end().to_owned(), ..span.clone() }];
            widest = widest.max(engine.width(&one));
        }
    }
    widest
}

fn sizes(from: f64, to: f64) -> impl Iterator<Item = f64> {
    let steps = ((from - to) / STEP).round().max(0.0) as usize;
    (0..=steps).map(move |s| (from - s as f64 * STEP).max(to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BADGE: Limits = Limits { max: 24.0, soft: 17.0, hard: 14.0, lines: 2, leading: 1.1 };

    fn set(text: &str, width: f64, limits: Limits) -> Rc<Paragraph> {
        fit(&mut TextEngine::new(), &Setting::new(text, Style::new(24.0, 9.0)).bold(), width, limits)
    }

    #[test]
    fn short_name_keeps_the_largest_size() {
        let paragraph = set("Amal", 80.0, BADGE);
        assert_eq!(paragraph.lines.len(), 1);
        assert!((paragraph.size / crate::text::POINT - 24.0).abs() < 1e-9);
    }

    #[test]
    fn long_name_shrinks_before_it_wraps() {
        let paragraph = set("Marie-Josephine Aimée", 80.0, BADGE);
        assert_eq!(paragraph.lines.len(), 1);
        assert!(paragraph.size / crate::text::POINT < 24.0);
    }

    #[test]
    fn organisation_wraps_at_spaces_and_never_inside_a_word_that_fits() {
        let name = "Réseau transfrontalier Centre-Afrique de self-advocacy";
        let setting = Setting::new(name, Style::new(11.0, 4.5)).breaking(Breaks::Spaces);
        let limits = Limits { max: 11.0, soft: 9.5, hard: 8.5, lines: 2, leading: 1.28 };
        for width in 40..70 {
            let set = fit(&mut TextEngine::new(), &setting, f64::from(width), limits);
            for line in &set.lines {
                let text = set.text[line.text.clone()].trim_end();
                let end = line.text.start + text.len();
                assert!(end == name.len() || name[end..].starts_with(' '), "{width}: {text:?}");
            }
        }
    }

    #[test]
    fn name_of_one_endless_word_is_never_cut() {
        let name = "A".repeat(300);
        let paragraph = set(&name, 80.0, BADGE);
        let glyphs: usize = paragraph.lines.iter().flat_map(|l| &l.runs).map(|r| r.glyphs.len()).sum();
        assert_eq!(glyphs, 300);
        assert!(paragraph.width() <= 80.001);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]
        #[test]
        fn nothing_is_lost_and_nothing_sticks_out(name in "[A-Za-z '-]{1,60}", width in 20.0..120.0f64) {
            let paragraph = set(&name, width, BADGE);
            prop_assert!(paragraph.width() <= width + 0.001);
            let kept: String = paragraph.lines.iter().map(|l| &paragraph.text[l.text.clone()]).collect();
            prop_assert_eq!(kept, name);
        }
    }
}
