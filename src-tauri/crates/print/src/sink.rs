//! Pages into a PDF document. The only file that names printpdf.
//!
//! printpdf keeps one text for each glyph, so a shaped script would lose its words in searches. Therefore every pair of
//! glyph and text gets a character code of its own, and `finish` tells the PDF which glyph each code shows.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, ExternalStream, ExternalXObject, FontId, FontMetrics, FontType,
    Greyscale, Line, LineDashPattern, LinePoint, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb,
    TextItem, TextMatrix, WindingOrder, XObject, XObjectId,
};
use subsetter::GlyphRemapper;

use crate::artefact::PrintError;
use crate::fonts::{FACES, FaceMetrics};
use crate::page::{Area, Corner, Ink, Item, Page, Paint};
use crate::paragraph::{Glyph, Run};
use crate::picture::{Picture, Pixels};
use crate::placing::Map;
use crate::structure::Structure;
use crate::tag::Tag;
use crate::text::POINT;

/// Codes from here on stand for a second and third text of a glyph; codes under it are the subset's own glyph numbers.
const SECOND_TEXTS: u16 = 0x4000;

/// Codes for glyphs that carry no text of their own: a vowel mark whose letter carries both. Readers that find no text for a
/// code take the code itself for a character, so these are characters that nobody sees; poppler takes nothing.
const UNSEEN: [u16; 24] = [
    0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x200B, 0x206A, 0x206B, 0x206C, 0x206D, 0x206E, 0x206F, 0x200D,
    0x200C, 0x00AD, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069, 0x202A, 0x202B, 0x202C,
];

/// A font that needs a map from codes to glyphs: its name in the PDF and the map's bytes.
pub(crate) type CodeMap = (String, Vec<u8>);

/// The document as far as printpdf can say it, and what it cannot.
pub(crate) struct Drawn {
    pub document: lopdf::Document,
    pub code_maps: Vec<CodeMap>,
    /// What the texts are, unless the pages are sheets of placed pages: badges, slips, booklets to fold.
    pub structure: Option<Structure>,
}

/// Draws the pages; with `mono` colours become grey.
pub(crate) fn draw(pages: &[Page], title: &str, mono: bool) -> Result<Drawn, PrintError> {
    let placed = pages.iter().flat_map(|p| &p.items).any(|i| matches!(i, Item::Placed { .. }));
    let structure = (!placed).then(Structure::default);
    let mut used = Used { structure, mono, ..Used::default() };
    let mut document = PdfDocument::new(title);
    document.pages = pages.iter().map(|p| draw_page(p, &mut used)).collect::<Result<_, _>>()?;
    let mut code_maps = Vec::new();
    for (index, font) in &used.fonts.used {
        let (parsed, map) = font.finish(*index)?;
        code_maps.extend(map);
        document.resources.fonts.map.insert(FontId(font_name(*index)), PdfFont::new(parsed));
    }
    for (at, picture) in used.pictures.iter().enumerate() {
        let grey = mono.then(|| picture.grey());
        let object = XObject::External(picture_object(grey.as_ref().unwrap_or(picture)));
        document.resources.xobjects.map.insert(XObjectId(picture_name(at)), object);
    }
    let mut warnings = Vec::new();
    let document = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    Ok(Drawn { document, code_maps, structure: used.structure })
}

/// What the pages use of the file as a whole.
#[derive(Default)]
struct Used {
    fonts: Fonts,
    pictures: Vec<Rc<Picture>>,
    structure: Option<Structure>,
    mono: bool,
}

impl Used {
    /// The name of a picture, which is kept once however often it is shown.
    fn picture(&mut self, picture: &Rc<Picture>) -> String {
        let known = self.pictures.iter().position(|p| Rc::ptr_eq(p, picture) || p == picture);
        picture_name(known.unwrap_or_else(|| {
            self.pictures.push(Rc::clone(picture));
            self.pictures.len() - 1
        }))
    }

    fn paint(&self, paint: Paint) -> Paint {
        if self.mono { paint.grey() } else { paint }
    }
}

fn picture_name(at: usize) -> String {
    format!("P{at}")
}

fn picture_object(picture: &Picture) -> ExternalXObject {
    let (content, colours, jpeg) = match &picture.pixels {
        Pixels::Grey(bytes) => (bytes.clone(), "DeviceGray", false),
        Pixels::Rgb(bytes) => (bytes.clone(), "DeviceRGB", false),
        Pixels::Jpeg { file, grey } => (file.clone(), if *grey { "DeviceGray" } else { "DeviceRGB" }, true),
    };
    let image = |colours: &str| {
        let name = |n: &str| DictItem::Name(n.as_bytes().to_vec());
        BTreeMap::from([
            ("Type".to_owned(), name("XObject")),
            ("Subtype".to_owned(), name("Image")),
            ("Width".to_owned(), DictItem::Int(picture.width.into())),
            ("Height".to_owned(), DictItem::Int(picture.height.into())),
            ("ColorSpace".to_owned(), name(colours)),
            ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ])
    };
    let mut dict = image(colours);
    if jpeg {
        dict.insert("Filter".to_owned(), DictItem::Name(b"DCTDecode".to_vec()));
    }
    if let Some(cover) = &picture.cover {
        let stream = ExternalStream { dict: image("DeviceGray"), content: cover.clone(), compress: true };
        dict.insert("SMask".to_owned(), DictItem::Stream { stream });
    }
    let stream = ExternalStream { dict, content, compress: !jpeg };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}

fn font_name(index: usize) -> String {
    format!("F{index}")
}

#[derive(Default)]
struct Fonts {
    used: BTreeMap<usize, FontCodes>,
}

/// The codes one face has been given.
struct FontCodes {
    metrics: FaceMetrics,
    glyphs: GlyphRemapper,
    code_of: HashMap<(u16, Box<str>), u16>,
    glyph_of: BTreeMap<u16, u16>,
    seen: BTreeSet<u16>,
    seconds: u16,
    /// How many of [`UNSEEN`] are taken.
    unseen: usize,
}

impl FontCodes {
    fn code(&mut self, glyph: u16, text: &str) -> u16 {
        if let Some(code) = self.code_of.get(&(glyph, text.into())) {
            return *code;
        }
        let own = self.glyphs.remap(glyph);
        let unseen = if text.is_empty() { UNSEEN.get(self.unseen).copied() } else { None };
        let code = if let Some(code) = unseen {
            self.unseen += 1;
            code
        } else if self.seen.insert(glyph) {
            own
        } else {
            self.seconds += 1;
            SECOND_TEXTS + self.seconds
        };
        self.code_of.insert((glyph, text.into()), code);
        self.glyph_of.insert(code, glyph);
        code
    }

    /// The width a viewer moves on by, in thousandths of the type size, as printpdf will write it.
    fn viewer_width(&self, glyph: u16) -> f64 {
        let advance = self.metrics.advances.get(usize::from(glyph)).copied().unwrap_or_default();
        (f64::from(advance) * 1000.0 / f64::from(self.metrics.units_per_em)).trunc()
    }

    fn finish(&self, index: usize) -> Result<(ParsedFont, Option<CodeMap>), PrintError> {
        let face = &FACES[index];
        let subset = subsetter::subset(face.bytes, 0, &self.glyphs)
            .map_err(|e| PrintError::Font { face: face.post_script_name, reason: e.to_string() })?;
        // The six letters mark a subset; they follow from its content, so the same input gives the same bytes.
        let mut sum = crate::finish::Sum::new();
        sum.add(&subset);
        let name = format!("{}+{}", sum.letters(6), face.post_script_name);
        let map = match self.glyph_of.last_key_value() {
            Some((last, _)) if self.seconds > 0 || self.unseen > 0 => {
                let mut bytes = vec![0_u8; (usize::from(*last) + 1) * 2];
                for (code, glyph) in &self.glyph_of {
                    let at = usize::from(*code) * 2;
                    let glyph = self.glyphs.get(*glyph).unwrap_or_default();
                    bytes[at..at + 2].copy_from_slice(&glyph.to_be_bytes());
                }
                Some((name.clone(), bytes))
            }
            _ => None,
        };
        let [x_min, y_min, x_max, y_max] = self.metrics.bounds;
        let units_per_em = self.metrics.units_per_em;
        let width = |glyph: &u16| self.metrics.advances.get(usize::from(*glyph)).copied().unwrap_or_default();
        let parsed = ParsedFont {
            original_bytes: subset,
            font_index: 0,
            font_name: Some(name),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: self.glyph_of.iter().map(|(code, glyph)| (*code, width(glyph))).collect(),
            units_per_em,
            font_metrics: FontMetrics { ascent: self.metrics.ascent, descent: self.metrics.descent },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em,
                x_min,
                y_min,
                x_max,
                y_max,
                us_weight_class: self.metrics.weight,
                ..PdfFontMetricsStub::default()
            },
        };
        Ok((parsed, map))
    }
}

impl Fonts {
    fn face(&mut self, index: usize) -> Result<&mut FontCodes, PrintError> {
        match self.used.entry(index) {
            std::collections::btree_map::Entry::Occupied(known) => Ok(known.into_mut()),
            std::collections::btree_map::Entry::Vacant(empty) => {
                let face = &FACES[index];
                let metrics = FaceMetrics::read(face.bytes).ok_or_else(|| PrintError::Font {
                    face: face.post_script_name,
                    reason: "a table is missing".to_owned(),
                })?;
                Ok(empty.insert(FontCodes {
                    metrics,
                    glyphs: GlyphRemapper::new(),
                    code_of: HashMap::new(),
                    glyph_of: BTreeMap::new(),
                    seen: BTreeSet::new(),
                    seconds: 0,
                    unseen: 0,
                }))
            }
        }
    }
}

/// What the page's graphics state holds, so that it is written only when it changes.
#[derive(Default)]
struct Pen {
    ops: Vec<Op>,
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
    fn text(&mut self) {
        if !self.in_text {
            self.unmark();
            self.ops.push(Op::StartTextSection);
            self.in_text = true;
        }
    }

    fn shapes(&mut self) {
        if self.in_text {
            self.unmark();
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
    }

    /// Ends what is marked, so that marks never reach over the ends of text sections.
    fn unmark(&mut self) {
        if self.marked != Marked::Nothing {
            self.ops.push(Op::EndMarkedContent);
            self.marked = Marked::Nothing;
        }
    }

    fn mark_text(&mut self, structure: &mut Structure, tag: Tag, text: &Rc<str>) {
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
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.element().to_owned(), properties });
        self.marked = Marked::Text(tag, Rc::clone(text));
    }

    fn mark_artifact(&mut self) {
        if self.marked != Marked::Artifact {
            self.unmark();
            self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
            self.marked = Marked::Artifact;
        }
    }

    fn fill(&mut self, paint: Paint) {
        if self.fill.replace(paint) != Some(paint) {
            let part = |v: u8| f32::from(v) / 255.0;
            let col = match paint {
                Paint::Grey(grey) => Color::Greyscale(Greyscale::new(grey as f32, None)),
                Paint::Rgb(r, g, b) => Color::Rgb(Rgb::new(part(r), part(g), part(b), None)),
            };
            self.ops.push(Op::SetFillColor { col });
        }
    }

    fn polygon(&mut self, rings: &[Vec<Corner>], height: f64, mode: PaintMode) {
        let ring = |r: &Vec<Corner>| PolygonRing {
            points: r.iter().map(|c| corner(c.x, height - c.y, c.control)).collect(),
        };
        let rings = rings.iter().map(ring).collect();
        let polygon = Polygon { rings, mode, winding_order: WindingOrder::EvenOdd };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn area(&mut self, area: &Area, radius: f64, height: f64, mode: PaintMode) {
        if radius > 0.0 {
            self.polygon(&[rounded(area, radius)], height, mode);
        } else {
            let bottom = height - (area.y + area.height);
            let rectangle = rectangle(area.x, bottom, area.width, area.height, mode);
            self.ops.push(Op::DrawRectangle { rectangle });
        }
    }

    /// Changes to another system of coordinates until [`Pen::leave`], which forgets what was set inside.
    fn enter(&mut self, map: &Map, inner_height: f64, outer_height: f64) -> Pen {
        self.shapes();
        self.ops.push(Op::SaveGraphicsState);
        let (e, f) = (map.c * inner_height + map.e, outer_height - map.f - map.d * inner_height);
        let way = [map.a, -map.b, -map.c, map.d].map(|v| v as f32);
        let matrix = CurTransMat::Raw([way[0], way[1], way[2], way[3], points(e).0, points(f).0]);
        self.ops.push(Op::SetTransformationMatrix { matrix });
        let inner = Pen {
            fill: self.fill,
            font: self.font,
            thickness: self.thickness,
            dashed: self.dashed,
            marked: self.marked.clone(),
            ..Pen::default()
        };
        let ops = std::mem::take(&mut self.ops);
        std::mem::replace(self, Pen { ops, ..inner })
    }

    fn leave(&mut self, outer: Pen) {
        self.shapes();
        debug_assert!(self.marked == outer.marked, "a placed page of a tagged document holds shapes only");
        self.ops.push(Op::RestoreGraphicsState);
        let ops = std::mem::take(&mut self.ops);
        *self = Pen { ops, ..outer };
    }

    fn stroke(&mut self, thickness: f64, dash: Option<f64>) {
        if self.thickness.is_none() {
            let col = Color::Greyscale(Greyscale::new(0.0, None));
            self.ops.push(Op::SetOutlineColor { col });
        }
        if self.thickness.replace(thickness.to_bits()) != Some(thickness.to_bits()) {
            self.ops.push(Op::SetOutlineThickness { pt: points(thickness) });
        }
        let dashed = dash.map(f64::to_bits);
        if self.dashed != dashed {
            self.dashed = dashed;
            let pattern: Vec<f32> = dash.map(|d| vec![points(d).0; 2]).unwrap_or_default();
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &pattern) });
        }
    }
}

fn draw_page(page: &Page, used: &mut Used) -> Result<PdfPage, PrintError> {
    let mut pen = Pen::default();
    if let Some(structure) = &mut used.structure {
        structure.begin_page();
    }
    draw_items(page, &mut pen, used)?;
    pen.shapes();
    pen.unmark();
    let mut out = PdfPage::new(printpdf::Mm(page.width as f32), printpdf::Mm(page.height as f32), pen.ops);
    let sheet = Rect::from_wh(points(page.width), points(page.height));
    out.media_box = sheet.clone();
    out.trim_box = sheet.clone();
    out.crop_box = sheet;
    Ok(out)
}

fn draw_items(page: &Page, pen: &mut Pen, used: &mut Used) -> Result<(), PrintError> {
    let up = |y: f64| page.height - y;
    for item in &page.items {
        let is_text = matches!(item, Item::Text { .. });
        if !is_text {
            pen.shapes();
            if used.structure.is_some() {
                pen.mark_artifact();
            }
        }
        match item {
            Item::Text { x, baseline, run, text, ink, tag } => {
                pen.text();
                if let Some(structure) = &mut used.structure {
                    pen.mark_text(structure, *tag, text);
                }
                pen.fill(if *ink == Ink::White { Paint::WHITE } else { Paint::BLACK });
                draw_run(pen, used.fonts.face(run.face)?, run, text, *x, up(*baseline));
            }
            Item::Rule { from, to, thickness, dash } => {
                pen.stroke(*thickness, *dash);
                let points = vec![corner(from.0, up(from.1), false), corner(to.0, up(to.1), false)];
                pen.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Item::Fill { area, paint, radius } => {
                pen.fill(used.paint(*paint));
                pen.area(area, *radius, page.height, PaintMode::Fill);
            }
            Item::Outline { area, thickness, radius, dash } => {
                pen.stroke(*thickness, *dash);
                pen.area(area, *radius, page.height, PaintMode::Stroke);
            }
            Item::Shape { rings, paint } => {
                pen.fill(used.paint(*paint));
                pen.polygon(rings, page.height, PaintMode::Fill);
            }
            Item::Image { area, picture } => {
                let name = used.picture(picture);
                let map = Map { a: area.width, b: 0.0, c: 0.0, d: area.height, e: area.x, f: area.y };
                // A picture is one unit high and wide, whatever a unit is.
                let unit = Map { a: map.a / POINT, d: map.d / POINT, ..map };
                let outer = pen.enter(&unit, POINT, page.height);
                let value = vec![DictItem::Name(name.into_bytes())];
                pen.ops.push(Op::Unknown { key: "Do".to_owned(), value });
                pen.leave(outer);
            }
            Item::Placed { page: inner, x, y, scale, turn } => {
                let map = Map::placing((inner.width, inner.height), (*x, *y), *scale, *turn);
                let outer = pen.enter(&map, inner.height, page.height);
                draw_items(inner, pen, used)?;
                pen.leave(outer);
            }
        }
    }
    Ok(())
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

fn draw_run(pen: &mut Pen, font: &mut FontCodes, run: &Rc<Run>, text: &str, x: f64, y: f64) {
    let key = (run.face, run.size.to_bits());
    if pen.font.replace(key) != Some(key) {
        let font = PdfFontHandle::External(FontId(font_name(run.face)));
        pen.ops.push(Op::SetFont { font, size: points(run.size) });
    }
    let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, points(x).0, points(y).0]);
    pen.ops.push(Op::SetTextMatrix { matrix });
    let mut line = Shown { items: Vec::new(), codes: Vec::new(), pen: 0.0, viewer: 0.0, rise: 0.0 };
    for cluster in &run.clusters {
        let glyphs = &run.glyphs[cluster.glyphs.clone()];
        let texts = deal(text.get(cluster.text.clone()).unwrap_or_default(), glyphs, run.right_to_left);
        for (glyph, shown) in glyphs.iter().zip(texts) {
            let rise = (glyph.dy / POINT * 100.0).round() / 100.0;
            if rise != line.rise {
                line.flush(&mut pen.ops);
                pen.ops.push(Op::SetLineOffset { multiplier: rise as f32 });
                line.rise = rise;
            }
            let code = font.code(glyph.id, &shown);
            let want = ((line.pen + glyph.dx) * 1000.0 / run.size).round();
            if want != line.viewer {
                let offset = (line.viewer - want) as f32;
                match line.codes.last_mut() {
                    Some(last) => last.offset += offset,
                    None => line.items.push(TextItem::Offset(offset)),
                }
                line.viewer = want;
            }
            line.viewer += font.viewer_width(glyph.id);
            line.codes.push(Codepoint { gid: code, offset: 0.0, cid: Some(shown) });
            line.pen += glyph.advance;
        }
    }
    line.flush(&mut pen.ops);
    if line.rise != 0.0 {
        pen.ops.push(Op::SetLineOffset { multiplier: 0.0 });
    }
}

struct Shown {
    items: Vec<TextItem>,
    codes: Vec<Codepoint>,
    /// Where the text engine wants the pen.
    pen: f64,
    /// Where the viewer's pen is, in thousandths of the type size.
    viewer: f64,
    rise: f64,
}

impl Shown {
    fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.codes.is_empty() {
            self.items.push(TextItem::GlyphIds(std::mem::take(&mut self.codes)));
        }
        if !self.items.is_empty() {
            ops.push(Op::ShowText { items: std::mem::take(&mut self.items) });
        }
    }
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

fn points(millimetres: f64) -> Pt {
    Pt(((millimetres / POINT * 1000.0).round() / 1000.0) as f32)
}

fn corner(x: f64, y: f64, bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: points(x), y: points(y) }, bezier }
}

fn rectangle(x: f64, y: f64, width: f64, height: f64, mode: PaintMode) -> Rect {
    Rect {
        x: points(x),
        y: points(y),
        width: points(width),
        height: points(height),
        mode: Some(mode),
        winding_order: Some(WindingOrder::NonZero),
    }
}

#[cfg(test)]
mod tests {
    use lopdf::Object;

    use super::*;

    fn print(pages: Vec<Page>, mono: bool) -> lopdf::Document {
        draw(&pages, "test", mono).unwrap().document
    }

    fn operators(document: &lopdf::Document) -> Vec<String> {
        let page = document.page_iter().next().unwrap();
        let content = document.get_and_decode_page_content(page).unwrap();
        content.operations.into_iter().map(|o| format!("{:?} {}", o.operands, o.operator)).collect()
    }

    #[test]
    fn colours_become_grey_on_paper_without_colour() {
        let mut page = Page::new(100.0, 100.0);
        let area = Area { x: 10.0, y: 10.0, width: 20.0, height: 10.0 };
        page.items.push(Item::Fill { area, paint: Paint::Rgb(255, 0, 0), radius: 2.0 });
        let colour = |mono| operators(&print(vec![page.clone()], mono)).concat();
        assert!(colour(false).contains("[1, 0, 0] rg") || colour(false).contains("[1.0, 0.0, 0.0] rg"));
        assert!(!colour(true).contains("rg") && colour(true).contains("] g"));
    }

    #[test]
    fn picture_shown_on_every_page_is_in_the_file_once() {
        let picture = Rc::new(Picture::read(include_bytes!("../tests/paper/sample/logo.png")).unwrap());
        let page = || {
            let mut page = Page::new(100.0, 100.0);
            let area = Area { x: 10.0, y: 10.0, width: 20.0, height: 10.0 };
            page.items.push(Item::Image { area, picture: Rc::new((*picture).clone()) });
            page
        };
        let document = print(vec![page(), page(), page()], false);
        let images = document.objects.values().filter(|o| {
            let Object::Stream(s) = o else { return false };
            s.dict.get(b"ColorSpace").and_then(Object::as_name).is_ok_and(|n| n == b"DeviceRGB")
        });
        assert_eq!(images.count(), 1);
        let drawn = operators(&document).concat();
        // 20 × 10 mm with its lower left corner 10 mm from the left and 80 mm from below.
        assert!(drawn.contains("[56.69"), "{drawn}");
        assert!(drawn.contains("28.34") && drawn.contains("226.77"), "{drawn}");
    }

    #[test]
    fn characters_are_dealt_so_that_none_is_lost() {
        let glyph = |advance| Glyph { id: 1, dx: 0.0, dy: 0.0, advance };
        assert_eq!(deal("क्षि", &[glyph(1.0), glyph(1.0)], false).concat(), "क्षि");
        assert_eq!(deal("ab", &[glyph(1.0), glyph(1.0), glyph(1.0)], false), ["a", "b", ""]);
        assert_eq!(deal("لا", &[glyph(1.0)], true), ["ال"]);
        assert_eq!(deal("رً", &[glyph(0.0), glyph(1.0)], true), ["", "\u{64B}ر"]);
    }
}
