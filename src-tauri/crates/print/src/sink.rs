//! Pages into a PDF document. The only file that names printpdf, which writes faces, pictures and the frame of the file; what stands on
//! the pages is written by [`crate::pen`], because printpdf keeps one text for each glyph and a whole page in memory many times over.

use std::collections::BTreeMap;
use std::rc::Rc;

use lopdf::{Document, Object, Stream};
use printpdf::{
    Codepoint, DictItem, ExternalStream, ExternalXObject, FontId, FontMetrics, FontType, Op, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Pt, Rect, TextItem,
    XObject, XObjectId,
};

use crate::artefact::PrintError;
use crate::codes::{FontCodes, Fonts};
use crate::content::points;
use crate::drawing::Drawing;
use crate::finish::broken;
use crate::fonts::FACES;
use crate::page::{Area, Bookmark, Ink, Item, Link, Page, Paint};
use crate::pen::Pen;
use crate::picture::{Content, Picture};
use crate::placing::Map;
use crate::save::deflate;
use crate::structure::Structure;
use crate::text::POINT;

/// A font that needs a map from codes to glyphs: its name in the PDF and the map's bytes.
pub(crate) type CodeMap = (String, Vec<u8>);

/// The document as far as it is drawn, and what is still to be said about it.
pub(crate) struct Drawn {
    pub document: Document,
    pub code_maps: Vec<CodeMap>,
    /// What the texts are; `None` for sheets that are not read but cut and worn.
    pub structure: Option<Structure>,
    pub beside: Vec<Beside>,
}

/// What is known of a page beside its content.
pub(crate) struct Beside {
    pub height: f64,
    pub bookmarks: Vec<Bookmark>,
    pub links: Vec<Link>,
}

/// How pages are drawn.
#[derive(Clone, Copy)]
pub(crate) struct Manner {
    /// Colours become grey.
    pub mono: bool,
    /// Whether the file says what each text is.
    pub tagged: bool,
}

/// Draws the pages. Each of them is given up as soon as it is drawn.
pub(crate) fn draw(pages: Vec<Page>, title: &str, manner: Manner) -> Result<Drawn, PrintError> {
    let structure = manner.tagged.then(Structure::default);
    let mut used = Used { structure, mono: manner.mono, ..Used::default() };
    let mut frame = PdfDocument::new(title);
    let mut contents = Vec::with_capacity(pages.len());
    let mut beside = Vec::with_capacity(pages.len());
    for page in pages {
        let mut content = Stream::new(lopdf::Dictionary::new(), draw_page(&page, &mut used)?);
        deflate(&mut content)?;
        contents.push(content);
        frame.pages.push(empty_page(&page));
        beside.push(Beside { height: page.height, bookmarks: page.bookmarks, links: page.links });
    }
    let mut code_maps = Vec::new();
    let mut register = Vec::new();
    for (index, font) in &used.fonts.used {
        let (parsed, map) = embedded(font, *index)?;
        code_maps.extend(map);
        let id = FontId(font_name(*index));
        register.extend(registered(font, &id));
        frame.resources.fonts.map.insert(id, PdfFont::new(parsed));
    }
    // printpdf writes the faces of which it sees texts. It is shown every code with its text once, in a page's content that is then
    // replaced by the real one.
    if let Some(first) = frame.pages.first_mut() {
        first.ops = register;
    }
    for (at, picture) in used.pictures.iter().enumerate() {
        let grey = manner.mono.then(|| picture.grey());
        let object = XObject::External(picture_object(grey.as_ref().unwrap_or(picture), manner.mono));
        frame.resources.xobjects.map.insert(XObjectId(picture_name(at)), object);
    }
    let mut warnings = Vec::new();
    let mut document = frame.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    let ids: Vec<lopdf::ObjectId> = document.get_pages().into_values().collect();
    for (page, content) in ids.into_iter().zip(contents) {
        let id =
            document.get_dictionary(page).and_then(|p| p.get(b"Contents")).and_then(Object::as_reference);
        document.set_object(id.map_err(broken)?, content);
    }
    Ok(Drawn { document, code_maps, structure: used.structure, beside })
}

/// What the pages use of the file as a whole.
#[derive(Default)]
struct Used {
    fonts: Fonts,
    pictures: Vec<Rc<Picture>>,
    structure: Option<Structure>,
    mono: bool,
    /// Whether what is drawn was drawn on this sheet before: the other face of a tent.
    again: bool,
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

pub(crate) fn font_name(index: usize) -> String {
    format!("F{index}")
}

fn pdf_name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

/// A drawing as content of its own, one unit wide and high like a picture of pixels.
fn drawing_object(drawing: &Drawing, mono: bool) -> ExternalXObject {
    let (content, opacities) = drawing.operators(mono);
    let map = |entries: Vec<(String, DictItem)>| DictItem::Dict { map: entries.into_iter().collect() };
    let state = |(at, opacity): (usize, f32)| {
        let state =
            map(vec![("Type".to_owned(), pdf_name("ExtGState")), ("ca".to_owned(), DictItem::Real(opacity))]);
        (format!("O{at}"), state)
    };
    let states = map(opacities.into_iter().enumerate().map(state).collect());
    let numbers = |values: &[f32]| DictItem::Array(values.iter().map(|v| DictItem::Real(*v)).collect());
    let (width, height) = (drawing.width, drawing.height);
    let dict = BTreeMap::from([
        ("Type".to_owned(), pdf_name("XObject")),
        ("Subtype".to_owned(), pdf_name("Form")),
        ("BBox".to_owned(), numbers(&[0.0, 0.0, width, height])),
        ("Matrix".to_owned(), numbers(&[1.0 / width, 0.0, 0.0, -1.0 / height, 0.0, 1.0])),
        ("Resources".to_owned(), map(vec![("ExtGState".to_owned(), states)])),
    ]);
    let stream = ExternalStream { dict, content: content.into_bytes(), compress: true };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}

fn picture_object(picture: &Picture, mono: bool) -> ExternalXObject {
    let (content, colours, jpeg) = match &picture.content {
        Content::Drawing(drawing) => return drawing_object(drawing, mono),
        Content::Grey(bytes) => (bytes.clone(), "DeviceGray", false),
        Content::Rgb(bytes) => (bytes.clone(), "DeviceRGB", false),
        Content::Jpeg { file, grey } => (file.clone(), if *grey { "DeviceGray" } else { "DeviceRGB" }, true),
    };
    let image = |colours: &str| {
        let name = pdf_name;
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

/// Every code of a face with its text.
fn registered(font: &FontCodes, id: &FontId) -> [Op; 2] {
    let code = |(code, text): (u16, &str)| Codepoint { gid: code, offset: 0.0, cid: Some(text.to_owned()) };
    let codes = font.texts().into_iter().map(code).collect();
    [
        Op::SetFont { font: PdfFontHandle::External(id.clone()), size: Pt(1.0) },
        Op::ShowText { items: vec![TextItem::GlyphIds(codes)] },
    ]
}

/// A face as printpdf takes it: the subset, and a width for every code.
fn embedded(font: &FontCodes, index: usize) -> Result<(ParsedFont, Option<CodeMap>), PrintError> {
    let subset = font.subset(index)?;
    // The six letters mark a subset; they follow from its content, so the same input gives the same bytes.
    let mut sum = crate::finish::Sum::new();
    sum.add(&subset);
    let name = format!("{}+{}", sum.letters(6), FACES[index].post_script_name);
    let metrics = font.metrics();
    let [x_min, y_min, x_max, y_max] = metrics.bounds;
    let units_per_em = metrics.units_per_em;
    let map = font.code_map().map(|map| (name.clone(), map));
    let parsed = ParsedFont {
        original_bytes: subset,
        font_index: 0,
        font_name: Some(name),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: font.widths(),
        units_per_em,
        font_metrics: FontMetrics { ascent: metrics.ascent, descent: metrics.descent },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em,
            x_min,
            y_min,
            x_max,
            y_max,
            us_weight_class: metrics.weight,
            ..PdfFontMetricsStub::default()
        },
    };
    Ok((parsed, map))
}

fn empty_page(page: &Page) -> PdfPage {
    let mut out = PdfPage::new(printpdf::Mm(page.width as f32), printpdf::Mm(page.height as f32), Vec::new());
    let side = |length: f64| Pt(((points(length) * 1000.0).round() / 1000.0) as f32);
    let sheet = Rect::from_wh(side(page.width), side(page.height));
    out.media_box = sheet.clone();
    out.trim_box = sheet.clone();
    out.crop_box = sheet;
    out
}

fn draw_page(page: &Page, used: &mut Used) -> Result<Vec<u8>, PrintError> {
    let mut pen = Pen::default();
    if let Some(structure) = &mut used.structure {
        structure.begin_page();
    }
    draw_items(page, &mut pen, used)?;
    pen.shapes();
    pen.unmark();
    Ok(pen.content.into_bytes())
}

fn draw_items(page: &Page, pen: &mut Pen, used: &mut Used) -> Result<(), PrintError> {
    let up = |y: f64| page.height - y;
    let mut placed: Vec<*const Page> = Vec::new();
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
                match &mut used.structure {
                    Some(_) if used.again => pen.mark_artifact(),
                    Some(structure) => pen.mark_text(structure, *tag, text),
                    None => {}
                }
                pen.fill(if *ink == Ink::White { Paint::WHITE } else { Paint::BLACK });
                pen.run(used.fonts.face(run.face)?, run, text, *x, up(*baseline));
            }
            Item::Rule { from, to, thickness, dash } => {
                pen.stroke(*thickness, *dash);
                pen.line((from.0, up(from.1)), (to.0, up(to.1)));
            }
            Item::Fill { area, paint, radius } => {
                pen.fill(used.paint(*paint));
                pen.area(area, *radius, page.height, true);
            }
            Item::Outline { area, thickness, radius, dash } => {
                pen.stroke(*thickness, *dash);
                pen.area(area, *radius, page.height, false);
            }
            Item::Shape { rings, paint } => {
                pen.fill(used.paint(*paint));
                pen.shape(rings, page.height);
            }
            Item::Image { area, picture } => draw_picture(area, picture, page.height, pen, used),
            Item::Placed { page: inner, x, y, scale, turn, nth } => {
                let map = Map::placing((inner.width, inner.height), (*x, *y), *scale, *turn);
                let outer = pen.enter(&map, inner.height, page.height);
                let before = used.again;
                used.again |= placed.contains(&Rc::as_ptr(inner));
                placed.push(Rc::as_ptr(inner));
                if let (Some(structure), Some(nth)) = (&mut used.structure, nth) {
                    structure.read_as(*nth);
                }
                draw_items(inner, pen, used)?;
                used.again = before;
                pen.leave(outer);
            }
        }
    }
    Ok(())
}

fn draw_picture(area: &Area, picture: &Rc<Picture>, height: f64, pen: &mut Pen, used: &mut Used) {
    let name = used.picture(picture);
    // A picture is one unit high and wide, whatever a unit is.
    let map = Map { a: area.width / POINT, b: 0.0, c: 0.0, d: area.height / POINT, e: area.x, f: area.y };
    let outer = pen.enter(&map, POINT, height);
    if used.structure.is_some() {
        pen.mark_artifact();
    }
    pen.content.word(&format!("/{name} Do"));
    pen.leave(outer);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(pages: Vec<Page>, mono: bool) -> Document {
        draw(pages, "test", Manner { mono, tagged: false }).unwrap().document
    }

    fn operators(document: &Document) -> Vec<String> {
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
    fn drawing_is_content_of_its_own_as_large_as_a_picture() {
        let drawing = include_bytes!("../../../../tests/fixtures/logos/bridge.svg");
        let picture = Rc::new(Picture::read(drawing).unwrap());
        let mut page = Page::new(100.0, 100.0);
        let area = Area { x: 10.0, y: 10.0, width: 20.0, height: 10.0 };
        page.items.push(Item::Image { area, picture });
        let document = print(vec![page], false);
        let forms: Vec<&Stream> = document
            .objects
            .values()
            .filter_map(|o| o.as_stream().ok())
            .filter(|s| s.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Form"))
            .collect();
        assert_eq!(forms.len(), 1);
        let number = |o: &Object| o.as_float().unwrap();
        let of = |key: &[u8]| forms[0].dict.get(key).and_then(Object::as_array).unwrap().clone();
        assert_eq!(of(b"BBox").iter().map(number).collect::<Vec<_>>(), [0.0, 0.0, 10_000.0, 5_000.0]);
        let matrix: Vec<f32> = of(b"Matrix").iter().map(number).collect();
        assert!((matrix[0] * 10_000.0 - 1.0).abs() < 1e-6 && (matrix[3] * 5_000.0 + 1.0).abs() < 1e-6);
    }
}
