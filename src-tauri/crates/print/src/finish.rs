//! What printpdf cannot say about a document: language, outline, page labels, dates, code maps, PDF 1.7, fixed bytes.

use chrono::{Datelike, NaiveDate};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use crate::artefact::PrintError;
use crate::outline::Mark;
use crate::save::save;
use crate::sink::{Beside, CodeMap, Drawn};
use crate::text::POINT;

/// What the document says about itself.
pub(crate) struct About<'a> {
    pub title: &'a str,
    pub author: &'a str,
    pub subject: &'a str,
    pub language: &'a str,
    pub date: NaiveDate,
}

/// The bytes of the finished PDF.
pub(crate) fn finish(drawn: Drawn, about: &About) -> Result<Vec<u8>, PrintError> {
    let Drawn { mut document, code_maps, structure, beside } = drawn;
    "1.7".clone_into(&mut document.version);
    map_codes(&mut document, code_maps);
    let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let outline = outline(&mut document, &beside, &page_ids);
    link(&mut document, &beside, &page_ids);
    describe(&mut document, about)?;
    let metadata = document.add_object(
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(about).into_bytes())
            .with_compression(false),
    );
    let catalog = document.catalog_mut().map_err(broken)?;
    catalog.set("Lang", Object::string_literal(about.language));
    catalog.set("Metadata", metadata);
    catalog.set("PageLayout", "SinglePage");
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let first = dictionary! { "S" => "D", "St" => 1 };
    catalog.set("PageLabels", dictionary! { "Nums" => vec![0.into(), first.into()] });
    match outline {
        Some(outline) => {
            catalog.set("Outlines", outline);
            catalog.set("PageMode", "UseOutlines");
        }
        None => {
            catalog.remove(b"Outlines");
            catalog.set("PageMode", "UseNone");
        }
    }
    document.compress();
    document.renumber_objects();
    let id = identity(&document, about);
    document.trailer.set("ID", vec![id.clone(), id]);
    let mut raws = Vec::new();
    if let Some(structure) = structure {
        let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
        let (root, tree) = structure.write(&mut document, &page_ids);
        raws = tree;
        let catalog = document.catalog_mut().map_err(broken)?;
        catalog.set("StructTreeRoot", Object::Reference((root, 0)));
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
    }
    save(document, raws)
}

pub(crate) fn broken(error: lopdf::Error) -> PrintError {
    PrintError::Write { reason: error.to_string() }
}

/// Tells each font which glyph its second and third texts show.
fn map_codes(document: &mut Document, maps: Vec<CodeMap>) {
    for (name, map) in maps {
        let map = document.add_object(Stream::new(Dictionary::new(), map));
        for object in document.objects.values_mut() {
            let Ok(font) = object.as_dict_mut() else { continue };
            let is = |key: &[u8], value: &str| {
                font.get(key).and_then(Object::as_name).is_ok_and(|n| n == value.as_bytes())
            };
            if !(is(b"Subtype", "Type0") && is(b"BaseFont", &name)) {
                continue;
            }
            let descendants = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut);
            if let Some(Ok(descendant)) =
                descendants.ok().and_then(|d| d.first_mut()).map(Object::as_dict_mut)
            {
                descendant.set("CIDToGIDMap", map);
            }
        }
    }
}

/// Makes what leads to an address lead there when it is clicked.
fn link(document: &mut Document, pages: &[Beside], page_ids: &[ObjectId]) {
    for (page, &id) in pages.iter().zip(page_ids) {
        let annotations: Vec<Object> = page
            .links
            .iter()
            .map(|link| {
                let at = |mm: f64| Object::Real((mm / POINT).round() as f32);
                let (left, top) = (link.area.x, page.height - link.area.y);
                let corners = [left, top - link.area.height, left + link.area.width, top].map(at);
                document.add_object(dictionary! {
                    "Type" => "Annot", "Subtype" => "Link", "F" => 4, "Border" => vec![0.into(), 0.into(), 0.into()],
                    "Rect" => corners.to_vec(), "Contents" => text(&link.address),
                    "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal(link.address.as_str()) },
                })
            })
            .map(Object::from)
            .collect();
        if !annotations.is_empty()
            && let Ok(page) = document.get_object_mut(id).and_then(Object::as_dict_mut)
        {
            page.set("Annots", annotations);
        }
    }
}

/// Builds the outline from the bookmarks of the pages; `None` when there are none.
fn outline(document: &mut Document, pages: &[Beside], page_ids: &[ObjectId]) -> Option<ObjectId> {
    let marks: Vec<Mark> = pages
        .iter()
        .zip(page_ids)
        .flat_map(|(page, id)| {
            page.bookmarks.iter().map(move |b| Mark {
                level: b.level,
                title: b.title.as_str(),
                page: *id,
                top: Some((page.height - b.y) / POINT),
            })
        })
        .collect();
    crate::outline::write(document, &marks)
}

fn describe(document: &mut Document, about: &About) -> Result<(), PrintError> {
    let stamp = Object::string_literal(format!(
        "D:{:04}{:02}{:02}000000Z",
        about.date.year(),
        about.date.month(),
        about.date.day()
    ));
    let mut info = dictionary! {
        "Title" => text(about.title),
        "Creator" => Object::string_literal("Warsha"),
        "Producer" => Object::string_literal("Warsha"),
        "CreationDate" => stamp.clone(),
        "ModDate" => stamp,
    };
    if !about.author.is_empty() {
        info.set("Author", text(about.author));
    }
    if !about.subject.is_empty() {
        info.set("Subject", text(about.subject));
    }
    let id = document.trailer.get(b"Info").and_then(Object::as_reference).map_err(broken)?;
    document.set_object(id, info);
    Ok(())
}

pub(crate) fn text(words: &str) -> Object {
    Object::String(utf_16(words), StringFormat::Hexadecimal)
}

/// A text as PDF keeps texts of every script.
pub(crate) fn utf_16(words: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    for unit in words.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    bytes
}

fn xmp(about: &About) -> String {
    let escape = |t: &str| t.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        concat!(
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>",
            "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
            "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
        ),
        title = escape(about.title),
        language = escape(about.language)
    )
}

/// An id that follows from the content alone.
fn identity(document: &Document, about: &About) -> Object {
    let mut sum = Sum::new();
    sum.add(about.title.as_bytes());
    sum.add(about.date.to_string().as_bytes());
    for object in document.objects.values() {
        if let Object::Stream(stream) = object {
            sum.add(&stream.content);
        }
    }
    let mut bytes = sum.0.to_be_bytes().to_vec();
    sum.add(b"second half");
    bytes.extend(sum.0.to_be_bytes());
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A 64-bit FNV-1a sum: it needs to be the same every time, not to be secret.
pub(crate) struct Sum(u64);

impl Sum {
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// The sum as capital letters.
    pub(crate) fn letters(&self, count: u32) -> String {
        (0..count).map(|i| char::from(b'A' + (self.0 / 26_u64.pow(i) % 26) as u8)).collect()
    }
}
