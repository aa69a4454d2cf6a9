//! Drawing a page: its things as operators, and what the graphics state holds, so that it is written only when it changes.

use std::rc::Rc;

use crate::codes::FontCodes;
use crate::content::{Content, Shown, points};
use crate::page::{Area, Corner, Paint};
use crate::paragraph::{Glyph, Run};
use crate::placing::Map;
use crate::sink::font_name;
use crate::structure::Structure;
use crate::tag::Tag;
use crate::text::POINT;

/// What the page's graphics state holds.
#[derive(Default)]
pub(crate) struct Pen {
    pub content: Content,
    in_text: bool,
    marked: Marked,
    font: Option<(usize, u64)>,
    fill: Option<Paint>,
    thickness: Option<u64>,
    dashed: Option<u64>,
}

/// What is marked at the moment for readers who hear the page.
#[derive(Clone, PartialEq, Default)]
enum Marked {
    #[default]
    Nothing,
    /// Rules and surfaces, or texts that are not read out.
    Artifact,
    Text(Tag, Rc<str>),
}

impl Pen {
    pub fn text(&mut self) {
        if !self.in_text {
            self.unmark();
            self.content.word("BT");
            self.in_text = true;
        }
    }

    pub fn shapes(&mut self) {
        if self.in_text {
            self.unmark();
            self.content.word("ET");
            self.in_text = false;
        }
    }

    /// Ends what is marked, so that marks never reach over the ends of text sections.
    pub fn unmark(&mut self) {
        if self.marked != Marked::Nothing {
            self.content.word("EMC");
            self.marked = Marked::Nothing;
        }
    }

    pub fn mark_text(&mut self, structure: &mut Structure, tag: Tag, text: &Rc<str>) {
        if tag == Tag::Artifact {
            return self.mark_artifact();
        }
        if let Marked::Text(last, same) = &self.marked
            && *last == tag
            && Rc::ptr_eq(same, text)
        {
            return;
        }
        self.unmark();
        let number = structure.mark(tag, text);
        self.content.word(&format!("/{} <</MCID {number}>> BDC", tag.element()));
        self.marked = Marked::Text(tag, Rc::clone(text));
    }

    pub fn mark_artifact(&mut self) {
        if self.marked != Marked::Artifact {
            self.unmark();
            self.content.word("/Artifact BMC");
            self.marked = Marked::Artifact;
        }
    }

    pub fn fill(&mut self, paint: Paint) {
        if self.fill.replace(paint) != Some(paint) {
            let part = |v: u8| f64::from(v) / 255.0;
            match paint {
                Paint::Grey(grey) => self.content.operator(&[grey], "g"),
                Paint::Rgb(r, g, b) => self.content.operator(&[part(r), part(g), part(b)], "rg"),
            }
        }
    }

    /// Closed rings, filled where an odd number of them surround a point.
    pub fn shape(&mut self, rings: &[Vec<Corner>], height: f64) {
        self.content.rings(rings, |y| height - y);
        self.content.word("f*");
    }

    /// A rectangle, filled or drawn along its edge.
    pub fn area(&mut self, area: &Area, radius: f64, height: f64, filled: bool) {
        if radius > 0.0 {
            self.content.rings(&[rounded(area, radius)], |y| height - y);
        } else {
            let bottom = height - (area.y + area.height);
            self.content.operator(&[area.x, bottom, area.width, area.height].map(points), "re");
        }
        self.content.word(if filled { "f" } else { "S" });
    }

    pub fn line(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.content.operator(&[from.0, from.1].map(points), "m");
        self.content.operator(&[to.0, to.1].map(points), "l");
        self.content.word("S");
    }

    /// Changes to another system of coordinates until [`Pen::leave`], which forgets what was set inside.
    pub fn enter(&mut self, map: &Map, inner_height: f64, outer_height: f64) -> Pen {
        self.shapes();
        self.unmark();
        self.content.word("q");
        let (e, f) = (map.c * inner_height + map.e, outer_height - map.f - map.d * inner_height);
        self.matrix([map.a, -map.b, -map.c, map.d], (e, f));
        let inner = Pen {
            fill: self.fill,
            font: self.font,
            thickness: self.thickness,
            dashed: self.dashed,
            ..Pen::default()
        };
        let content = std::mem::take(&mut self.content);
        std::mem::replace(self, Pen { content, ..inner })
    }

    /// Scales of pictures need more decimals than places do.
    fn matrix(&mut self, way: [f64; 4], at: (f64, f64)) {
        let way = way.map(|v| (v * 1_000_000.0).round() / 1_000_000.0);
        let [a, b, c, d] = way.map(|v| if v == 0.0 { 0.0 } else { v });
        let place = |v: f64| (points(v) * 1000.0).round() / 1000.0;
        self.content.word(&format!("{a} {b} {c} {d} {} {} cm", place(at.0), place(at.1)));
    }

    pub fn leave(&mut self, outer: Pen) {
        self.shapes();
        self.unmark();
        self.content.word("Q");
        let content = std::mem::take(&mut self.content);
        *self = Pen { content, ..outer };
    }

    pub fn stroke(&mut self, thickness: f64, dash: Option<f64>) {
        if self.thickness.is_none() {
            self.content.operator(&[0.0], "G");
        }
        if self.thickness.replace(thickness.to_bits()) != Some(thickness.to_bits()) {
            self.content.operator(&[points(thickness)], "w");
        }
        let dashed = dash.map(f64::to_bits);
        if self.dashed != dashed {
            self.dashed = dashed;
            let pattern = dash.map(|d| format!("{:.3} {:.3}", points(d), points(d))).unwrap_or_default();
            self.content.word(&format!("[{pattern}] 0 d"));
        }
    }

    /// A run of glyphs with its left end and its baseline at `x` and `y`, from below.
    pub fn run(&mut self, font: &mut FontCodes, run: &Rc<Run>, text: &str, x: f64, y: f64) {
        let key = (run.face, run.size.to_bits());
        if self.font.replace(key) != Some(key) {
            self.content.word(&format!("/{} {:.3} Tf", font_name(run.face), points(run.size)));
        }
        self.content.operator(&[1.0, 0.0, 0.0, 1.0, points(x), points(y)], "Tm");
        let mut line: Vec<Shown> = Vec::with_capacity(run.glyphs.len());
        // Where the text engine wants the pen, and where the viewer's pen is, in thousandths of the type size.
        let (mut pen, mut viewer) = (0.0, 0.0);
        let mut raised = 0.0;
        for cluster in &run.clusters {
            let glyphs = &run.glyphs[cluster.glyphs.clone()];
            let texts = deal(text.get(cluster.text.clone()).unwrap_or_default(), glyphs, run.right_to_left);
            for (glyph, shown) in glyphs.iter().zip(texts) {
                let rise = (glyph.dy / POINT * 100.0).round() / 100.0;
                if rise != raised {
                    self.show(&mut line);
                    self.content.operator(&[rise], "Ts");
                    raised = rise;
                }
                let code = font.code(glyph.id, &shown);
                let want = ((pen + glyph.dx) * 1000.0 / run.size).round();
                if want != viewer {
                    line.push(Shown::Back(viewer - want));
                    viewer = want;
                }
                viewer += font.viewer_width(glyph.id);
                line.push(Shown::Code(code));
                pen += glyph.advance;
            }
        }
        self.show(&mut line);
        if raised != 0.0 {
            self.content.operator(&[0.0], "Ts");
        }
    }

    fn show(&mut self, line: &mut Vec<Shown>) {
        if !line.is_empty() {
            self.content.shown(line);
            line.clear();
        }
    }
}

/// Length of a control arm for a quarter of a unit circle.
const ARM: f64 = 0.552_285;

/// The outline of a rectangle with round corners.
fn rounded(area: &Area, radius: f64) -> Vec<Corner> {
    let r = radius.min(area.width / 2.0).min(area.height / 2.0);
    let k = r * (1.0 - ARM);
    let (left, top, right, bottom) = (area.x, area.y, area.x + area.width, area.y + area.height);
    [
        (left + r, top, false),
        (right - r, top, false),
        (right - k, top, true),
        (right, top + k, true),
        (right, top + r, false),
        (right, bottom - r, false),
        (right, bottom - k, true),
        (right - k, bottom, true),
        (right - r, bottom, false),
        (left + r, bottom, false),
        (left + k, bottom, true),
        (left, bottom - k, true),
        (left, bottom - r, false),
        (left, top + r, false),
        (left, top + k, true),
        (left + k, top, true),
        (left + r, top, false),
    ]
    .map(|(x, y, control)| Corner { x, y, control })
    .to_vec()
}

/// The characters of a cluster dealt over its glyphs in reading order, so that every reader gets each of them once.
///
/// Readers turn right-to-left text round glyph by glyph. There a letter carries its vowel marks: a mark drawn back over
/// its letter would be read as the start of another word.
fn deal(text: &str, glyphs: &[Glyph], right_to_left: bool) -> Vec<String> {
    let count = glyphs.len();
    if right_to_left {
        let widest = (0..count).max_by(|a, b| glyphs[*a].advance.total_cmp(&glyphs[*b].advance));
        let turned: String = text.chars().rev().collect();
        return (0..count).map(|g| if Some(g) == widest { turned.clone() } else { String::new() }).collect();
    }
    if count == 1 {
        return vec![text.to_owned()];
    }
    let characters: Vec<char> = text.chars().collect();
    (0..count)
        .map(|g| {
            let rest = if g + 1 == count { characters.get(g..) } else { characters.get(g..=g) };
            rest.unwrap_or_default().iter().collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_dealt_so_that_none_is_lost() {
        let glyph = |advance| Glyph { id: 1, dx: 0.0, dy: 0.0, advance };
        assert_eq!(deal("क्षि", &[glyph(1.0), glyph(1.0)], false).concat(), "क्षि");
        assert_eq!(deal("ab", &[glyph(1.0), glyph(1.0), glyph(1.0)], false), ["a", "b", ""]);
        assert_eq!(deal("لا", &[glyph(1.0)], true), ["ال"]);
        assert_eq!(deal("رً", &[glyph(0.0), glyph(1.0)], true), ["", "\u{64B}ر"]);
    }
}
