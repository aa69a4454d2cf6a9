//! A line in another size: what is fitted into its room is shaped once, however often its size changes.

use std::rc::Rc;

use crate::paragraph::{Glyph, Line, Paragraph, Run};
use crate::setting::{Align, Setting};

use super::{POINT, TextEngine, left_to_right_within};

impl TextEngine {
    /// One line, set without a measure, in the size and measure of another setting of the same text: glyphs grow with the size, so they need not
    /// be shaped once more.
    pub fn resized(&mut self, line: &Paragraph, setting: &Setting) -> Rc<Paragraph> {
        let (Some(measure), [only]) = (setting.measure(), line.lines.as_slice()) else {
            return self.set(setting);
        };
        if setting.hang() > 0.0 || line.size <= 0.0 {
            return self.set(setting);
        }
        if let Some(known) = self.cache.get(setting) {
            return Rc::clone(known);
        }
        let turned = left_to_right_within(setting);
        let shown = turned.as_ref().unwrap_or(setting);
        let size = setting.style.size * POINT;
        let factor = size / line.size;
        let width = only.width * factor;
        let left = left_of(shown, measure - width, 0.0);
        let runs = only.runs.iter().map(|run| {
            let glyphs = run.glyphs.iter().map(|g| Glyph {
                dx: g.dx * factor,
                dy: g.dy * factor,
                advance: g.advance * factor,
                ..*g
            });
            Rc::new(Run {
                size: run.size * factor,
                x: (run.x - only.left) * factor + left,
                glyphs: glyphs.collect(),
                clusters: run.clusters.clone(),
                ..**run
            })
        });
        let lines = vec![Line { left, width, text: only.text.clone(), runs: runs.collect() }];
        let leading = setting.style.leading;
        let paragraph = Rc::new(Paragraph { text: Rc::clone(&line.text), lines, leading, size, measure });
        self.cache.insert(setting.clone(), Rc::clone(&paragraph));
        paragraph
    }
}

/// Where a line begins whose measure leaves `free` beside it.
pub(super) fn left_of(setting: &Setting, free: f64, indent: f64) -> f64 {
    match (setting.align, setting.right_to_left) {
        (Align::Start, false) | (Align::End, true) => indent,
        (Align::Start, true) | (Align::End, false) => free - indent,
        (Align::Centre, _) => free / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setting::Style;
    use proptest::prelude::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-3
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
        #[test]
        fn line_in_another_size_is_the_one_set_in_that_size(
            text in "[A-Za-z0-9 ']{1,20}|[ء-ي]{1,12}( [ء-ي]{1,12})?|[०-९क-ह]{1,9}",
            size in 6.0..60.0f64,
            align in prop::sample::select(vec![Align::Start, Align::Centre, Align::End]),
            mirrored: bool,
            tabular: bool,
        ) {
            let language = if mirrored { "ar" } else { "en" };
            let plain = Setting::new(text.trim(), Style::new(24.0, 9.0)).bold().in_language(language, mirrored);
            let plain = if tabular { plain.tabular() } else { plain };
            let mut wanted = plain.clone().aligned(align).within(1000.0);
            wanted.style = Style::new(size, size / 2.0);
            let set = TextEngine::new().set(&wanted);
            let mut engine = TextEngine::new();
            let line = engine.set(&plain.unlimited());
            let resized = engine.resized(&line, &wanted);
            prop_assert_eq!(&resized.text, &set.text);
            prop_assert!(near(resized.size, set.size) && near(resized.leading, set.leading) && near(resized.measure, set.measure));
            prop_assert_eq!(resized.lines.len(), set.lines.len());
            for (one, other) in resized.lines.iter().zip(&set.lines) {
                prop_assert_eq!(&one.text, &other.text);
                prop_assert!(near(one.left, other.left) && near(one.width, other.width));
                prop_assert_eq!(one.runs.len(), other.runs.len());
                for (one, other) in one.runs.iter().zip(&other.runs) {
                    prop_assert!(near(one.x, other.x) && near(one.size, other.size) && one.face == other.face);
                    prop_assert_eq!(&one.clusters, &other.clusters);
                    for (one, other) in one.glyphs.iter().zip(&other.glyphs) {
                        prop_assert!(one.id == other.id && near(one.advance, other.advance) && near(one.dx, other.dx) && near(one.dy, other.dy));
                    }
                }
            }
        }
    }
}
