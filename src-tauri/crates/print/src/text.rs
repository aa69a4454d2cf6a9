//! Text into lines of placed glyphs: shaping, bidirectional order, line breaking, balancing.
//!
//! Lengths are millimetres, type sizes points.

use std::ops::Range;
use std::rc::Rc;
use std::sync::{Arc, LazyLock};

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{
    BaseDirection, FontContext, FontFamily, FontFamilyName, FontStyle, FontWeight, IndentOptions, Language,
    Layout, LayoutContext, LineBreakContext, OverflowWrap, StyleProperty,
};

use rustc_hash::FxHashMap;

use crate::fonts::{FACES, FAMILIES, FaceIndex};
use crate::line_breaks::{may_break, tight_hyphens};
use crate::paragraph::{Cluster, Glyph, Line, Paragraph, Run};
use crate::setting::{Align, Cut, Setting};

mod resizing;

use resizing::left_of;

/// One point in millimetres.
pub const POINT: f64 = 25.4 / 72.0;

/// A paragraph without a right-to-left letter in a right-to-left document: it keeps its own direction, so that its full
/// stop and the plus of a telephone number stay where they belong, and stands at the edge where the others begin.
fn left_to_right_within(setting: &Setting) -> Option<Setting> {
    let own = |c: char| c.is_alphabetic() || c == '+';
    let mut characters = setting.spans.iter().flat_map(|s| s.text.chars());
    let latin = setting.right_to_left && characters.clone().any(own) && !characters.any(is_right_to_left);
    latin.then(|| {
        let mut turned = setting.clone().hanging(0.0);
        turned.right_to_left = false;
        turned.align = match setting.align {
            Align::Start => Align::End,
            Align::End => Align::Start,
            Align::Centre => Align::Centre,
        };
        turned
    })
}

/// Hebrew, Arabic and what follows them in Unicode.
fn is_right_to_left(c: char) -> bool {
    matches!(c as u32, 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC)
}

/// A character that no bundled face has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Uncovered {
    /// The text it stands in.
    pub text: String,
    /// The character, which the paper leaves out.
    pub character: char,
}

/// The families by name, so that no paragraph has to take the list apart again.
static LISTED: LazyLock<Vec<FontFamilyName<'static>>> =
    LazyLock::new(|| FAMILIES.iter().map(|name| FontFamilyName::named(name)).collect());

/// Sets paragraphs. Keeps what it has set, because lists repeat themselves.
pub struct TextEngine {
    fonts: FontContext,
    scratch: LayoutContext<()>,
    layout: Layout<()>,
    face_of_blob: FxHashMap<u64, FaceIndex>,
    cache: FxHashMap<Setting, Rc<Paragraph>>,
    /// Widths of texts that are only measured, which is most of them while columns are found.
    widths: FxHashMap<Setting, f64>,
    digit_cells: FxHashMap<(Cut, char), f64>,
    uncovered: Vec<Uncovered>,
}

impl Default for TextEngine {
    fn default() -> Self {
        Self::new()
    }
}

impl TextEngine {
    /// An engine over the bundled faces.
    pub fn new() -> Self {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut face_of_blob = FxHashMap::default();
        for (index, face) in FACES.iter().enumerate() {
            let blob = Blob::new(Arc::new(face.bytes));
            face_of_blob.insert(blob.id(), index);
            collection.register_fonts(blob, None);
        }
        Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            scratch: LayoutContext::new(),
            layout: Layout::new(),
            face_of_blob,
            cache: FxHashMap::default(),
            widths: FxHashMap::default(),
            digit_cells: FxHashMap::default(),
            uncovered: Vec::new(),
        }
    }

    /// Sets a paragraph.
    pub fn set(&mut self, setting: &Setting) -> Rc<Paragraph> {
        if let Some(known) = self.cache.get(setting) {
            return Rc::clone(known);
        }
        let paragraph = Rc::new(self.compose(setting));
        self.cache.insert(setting.clone(), Rc::clone(&paragraph));
        paragraph
    }

    /// Width of the text on one line.
    pub fn width(&mut self, setting: &Setting) -> f64 {
        let line = setting.clone().unlimited();
        if let Some(known) = self.cache.get(&line) {
            return known.width();
        }
        if let Some(known) = self.widths.get(&line) {
            return *known;
        }
        let width = self.compose(&line).width();
        self.widths.insert(line, width);
        width
    }

    /// What no face covered, each text and character once, in the order of the texts.
    ///
    /// Texts are also measured in parts; only the longest that holds a part is named.
    pub fn take_uncovered(&mut self) -> Vec<Uncovered> {
        let met = std::mem::take(&mut self.uncovered);
        let mut kept: Vec<Uncovered> = Vec::new();
        for found in &met {
            let part = met.iter().any(|o| {
                o.character == found.character
                    && o.text.len() > found.text.len()
                    && o.text.contains(&found.text)
            });
            if !part && !kept.contains(found) {
                kept.push(found.clone());
            }
        }
        let first_met = |u: &Uncovered| met.iter().position(|m| m.text == u.text);
        kept.sort_by_key(|u| (first_met(u), u.text.find(u.character)));
        kept
    }

    fn compose(&mut self, setting: &Setting) -> Paragraph {
        if let Some(turned) = left_to_right_within(setting) {
            return self.compose(&turned);
        }
        let (text, ranges) = setting.joined();
        let size = setting.style.size * POINT;
        let cells = if setting.tabular { self.cells(setting, &text) } else { None };
        self.build(setting, &text, &ranges, size);
        let measure = self.break_lines(setting);
        let lines = self.collect(setting, &text, measure, cells);
        let measure = measure.unwrap_or_else(|| lines.iter().map(|l| l.width).fold(0.0, f64::max));
        Paragraph { text: text.into(), lines, leading: setting.style.leading, size, measure }
    }

    fn build(&mut self, setting: &Setting, text: &str, ranges: &[(Range<usize>, Cut, f64)], size: f64) {
        let tight = tight_hyphens(text, setting.breaks);
        let rule = move |at: LineBreakContext| may_break(at, &tight);
        let mut builder = self.scratch.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(LISTED.as_slice().into())));
        builder.push_default(StyleProperty::FontSize(size as f32));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(StyleProperty::Locale(Language::parse(&setting.language).ok()));
        for (range, cut, scale) in ranges {
            match cut {
                Cut::Regular => {}
                Cut::Bold => builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone()),
                Cut::Italic => builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone()),
            }
            if (scale - 1.0).abs() > f64::EPSILON {
                builder.push(StyleProperty::FontSize((size * scale) as f32), range.clone());
            }
        }
        builder.set_base_direction(if setting.right_to_left {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        });
        builder.set_line_break_override(Some(&rule));
        builder.build_into(&mut self.layout, text);
    }

    /// Breaks the lines and says which measure they stand in.
    fn break_lines(&mut self, setting: &Setting) -> Option<f64> {
        let layout = &mut self.layout;
        let hang = setting.hang();
        if hang > 0.0 {
            layout.set_text_indent(hang as f32, IndentOptions { each_line: false, hanging: true });
        }
        let Some(measure) = setting.measure() else {
            layout.break_all_lines(None);
            return None;
        };
        // Half a micrometre of grace: a text measured and then set to its own width must not wrap.
        let grace = 0.0005_f32;
        layout.break_all_lines(Some(measure as f32 + grace));
        let lines = layout.len();
        if setting.balance && (2..=3).contains(&lines) {
            let mut low = layout.calculate_content_widths().min.max(measure as f32 / lines as f32);
            let mut high = measure as f32;
            while high - low > 0.2 {
                let middle = f32::midpoint(low, high);
                layout.break_all_lines(Some(middle + grace));
                if layout.len() > lines { low = middle } else { high = middle }
            }
            layout.break_all_lines(Some(high + grace));
        }
        Some(measure)
    }

    fn collect(
        &mut self,
        setting: &Setting,
        text: &str,
        measure: Option<f64>,
        cells: Option<(char, f64)>,
    ) -> Vec<Line> {
        let mut lines = Vec::with_capacity(self.layout.len());
        for line in self.layout.lines() {
            let metrics = *line.metrics();
            let mut runs = Vec::new();
            let mut pen = 0.0;
            for run in line.runs() {
                let Some(&face) = self.face_of_blob.get(&run.font().data.id()) else { continue };
                let mut out = Run {
                    face,
                    size: f64::from(run.font_size()),
                    x: pen,
                    right_to_left: run.is_rtl(),
                    clusters: Vec::new(),
                    glyphs: Vec::new(),
                };
                // In right-to-left runs the continuations of a ligature come before its start.
                let mut held: Option<Range<usize>> = None;
                for cluster in run.visual_clusters() {
                    let range = cluster.text_range();
                    if cluster.is_ligature_continuation() {
                        if out.right_to_left {
                            held = Some(held.map_or(range.clone(), |h| joined(&h, &range)));
                        } else if let Some(last) = out.clusters.last_mut() {
                            last.text = joined(&last.text, &range);
                        }
                        continue;
                    }
                    let range = held.take().map_or(range.clone(), |h| joined(&h, &range));
                    let shown = text.get(range.clone()).unwrap_or_default();
                    let first = out.glyphs.len();
                    for glyph in cluster.glyphs() {
                        if glyph.id == 0 {
                            for character in shown.chars().filter(|c| !c.is_whitespace()) {
                                self.uncovered.push(Uncovered { text: text.to_owned(), character });
                            }
                            continue;
                        }
                        let mut glyph = Glyph {
                            id: glyph.id as u16,
                            dx: f64::from(glyph.x),
                            dy: -f64::from(glyph.y),
                            advance: f64::from(glyph.advance),
                        };
                        if let Some((_, cell)) =
                            cells.filter(|(zero, _)| shown.chars().all(|c| is_digit_of(c, *zero)))
                        {
                            let cell = cell * out.size;
                            glyph.dx += (cell - glyph.advance) / 2.0;
                            glyph.advance = cell;
                        }
                        pen += glyph.advance;
                        out.glyphs.push(glyph);
                    }
                    if out.glyphs.len() > first {
                        out.clusters.push(Cluster { text: range, glyphs: first..out.glyphs.len() });
                    }
                }
                if !out.glyphs.is_empty() {
                    runs.push(out);
                }
            }
            let (blank_left, blank_right) = blanks(&runs, text);
            let width = pen - blank_left - blank_right;
            let indent = f64::from(metrics.indent);
            let free = measure.map_or(0.0, |m| m - width);
            let left = left_of(setting, free, indent);
            // White space at the end of a line hangs out on the left or on the right, as its direction wants it.
            let origin = left - blank_left;
            for run in &mut runs {
                run.x += origin;
            }
            lines.push(Line {
                left,
                width,
                text: line.text_range(),
                runs: runs.into_iter().map(Rc::new).collect(),
            });
        }
        lines
    }

    /// The zero of the digits in `text` and the width of the widest digit in em, where digits are not of equal width.
    fn cells(&mut self, setting: &Setting, text: &str) -> Option<(char, f64)> {
        let zero =
            text.chars().find_map(|c| ['\u{660}', '\u{6F0}'].into_iter().find(|z| is_digit_of(c, *z)))?;
        let cut = setting.spans.first().map_or(Cut::Regular, |s| s.cut);
        if let Some(width) = self.digit_cells.get(&(cut, zero)) {
            return Some((zero, *width));
        }
        let mut widest: f64 = 0.0;
        for step in 0..10 {
            let digit = char::from_u32(zero as u32 + step)?;
            let mut one = setting.clone().unlimited();
            one.tabular = false;
            one.spans = vec![crate::setting::Span::new(digit.to_string(), cut)];
            widest = widest.max(self.set(&one).width() / (setting.style.size * POINT));
        }
        self.digit_cells.insert((cut, zero), widest);
        Some((zero, widest))
    }
}

/// Width of the white space at the left and at the right of a line.
fn blanks(runs: &[Run], text: &str) -> (f64, f64) {
    let clusters = || {
        runs.iter().flat_map(|r| {
            r.clusters.iter().map(move |c| {
                let width: f64 = r.glyphs[c.glyphs.clone()].iter().map(|g| g.advance).sum();
                (text.get(c.text.clone()).is_some_and(|t| t.trim().is_empty()), width)
            })
        })
    };
    let left = clusters().take_while(|c| c.0).map(|c| c.1).sum();
    let all: Vec<(bool, f64)> = clusters().collect();
    if all.iter().all(|c| c.0) {
        return (0.0, left);
    }
    (left, all.iter().rev().take_while(|c| c.0).map(|c| c.1).sum())
}

fn is_digit_of(c: char, zero: char) -> bool {
    (zero as u32..zero as u32 + 10).contains(&(c as u32))
}

fn joined(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}
