//! Several finished files as one: the day pack. Pages keep what they look like; the outline has a line for each file,
//! its own lines under it, and the pages are named after their file.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

use crate::artefact::{OutlineLine, PrintError};
use crate::finish::{broken, text};
use crate::outline::Mark;

/// One file of several.
pub struct Part<'a> {
    /// What the outline calls it.
    pub title: String,
    /// The file.
    pub pdf: &'a [u8],
    /// Its own outline, which stands under the title.
    pub outline: &'a [OutlineLine],
    /// Printed on both sides: what follows begins on a fresh sheet, after an empty page if need be.
    pub fresh_sheet: bool,
}

/// Everything in one file, in order.
///
/// # Errors
/// [`PrintError::Write`] when a part is no file of ours.
pub fn merge(parts: &[Part<'_>], title: &str, language: &str) -> Result<Vec<u8>, PrintError> {
    let mut whole = Document::with_version("1.7");
    let tree = whole.new_object_id();
    let mut pages: Vec<ObjectId> = Vec::new();
    let mut marks: Vec<Mark> = Vec::new();
    let mut labels: Vec<Object> = Vec::new();
    for part in parts {
        let mut file = Document::load_mem(part.pdf).map_err(broken)?;
        file.renumber_objects_with(whole.max_id + 1);
        whole.max_id = file.max_id;
        let own: Vec<ObjectId> = file.get_pages().into_values().collect();
        let inherited: Vec<Dictionary> = own.iter().map(|&page| inherited(&file, page)).collect();
        let mut objects: BTreeMap<ObjectId, Object> = std::mem::take(&mut file.objects);
        objects.retain(|_, object| !is_structure(object));
        for (&page, inherited) in own.iter().zip(inherited) {
            let Some(Ok(dictionary)) = objects.get_mut(&page).map(Object::as_dict_mut) else { continue };
            for (key, value) in inherited {
                dictionary.set(key, value);
            }
            dictionary.set("Parent", tree);
            dictionary.remove(b"StructParents");
            dictionary.remove(b"Tabs");
        }
        if let Some(&first) = own.first() {
            marks.push(Mark { level: 0, title: &part.title, page: first, top: None });
            marks.extend(part.outline.iter().filter_map(|line| {
                let page = *own.get(line.page.checked_sub(1)?)?;
                Some(Mark { level: line.level + 1, title: &line.title, page, top: None })
            }));
            // "Signature sheet 2": what a reader types to go there, and what is said over the telephone.
            let prefix = text(&format!("{} ", part.title));
            labels.push((pages.len() as i64).into());
            labels.push(dictionary! { "S" => "D", "St" => 1, "P" => prefix }.into());
        }
        let size = own.last().and_then(|last| objects.get(last)).and_then(|page| page.as_dict().ok());
        let size = size.and_then(|page| page.get(b"MediaBox").ok()).cloned();
        whole.objects.append(&mut objects);
        pages.extend(&own);
        if part.fresh_sheet && own.len() % 2 == 1 {
            let empty = dictionary! {
                "Type" => "Page", "Parent" => tree, "Resources" => Dictionary::new(),
                "MediaBox" => size.unwrap_or_else(|| vec![0.into(), 0.into(), 595.into(), 842.into()].into()),
            };
            pages.push(whole.add_object(empty));
        }
    }
    let kids: Vec<Object> = pages.iter().map(|&page| page.into()).collect();
    whole.set_object(tree, dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids });
    let outline = crate::outline::write(&mut whole, &marks);
    let mut catalog = dictionary! {
        "Type" => "Catalog", "Pages" => tree, "PageLabels" => dictionary! { "Nums" => labels },
        "Lang" => Object::string_literal(language),
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    };
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    let catalog = whole.add_object(catalog);
    let info = whole
        .add_object(dictionary! { "Title" => text(title), "Producer" => Object::string_literal("Warsha") });
    whole.trailer.set("Root", catalog);
    whole.trailer.set("Info", info);
    whole.prune_objects();
    whole.renumber_objects();
    let mut bytes = Vec::new();
    whole.save_modern(&mut bytes).map_err(|e| PrintError::Write { reason: e.to_string() })?;
    Ok(bytes)
}

/// What a page takes from the nodes above it.
fn inherited(file: &Document, page: ObjectId) -> Dictionary {
    let mut found = Dictionary::new();
    let mut at = page;
    // A tree of pages is shallow; a loop in a damaged one ends here.
    for _ in 0..32 {
        let Ok(node) = file.get_dictionary(at) else { break };
        for key in [b"MediaBox".as_slice(), b"Resources", b"CropBox", b"Rotate"] {
            if let (Ok(value), false) = (node.get(key), found.has(key)) {
                found.set(key, value.clone());
            }
        }
        match node.get(b"Parent").and_then(Object::as_reference) {
            Ok(parent) => at = parent,
            Err(_) => break,
        }
    }
    found
}

/// Whether an object belongs to the file as a whole and not to its pages.
fn is_structure(object: &Object) -> bool {
    let Ok(dictionary) = object.as_dict() else { return false };
    let kind = dictionary.get(b"Type").and_then(Object::as_name).unwrap_or_default();
    matches!(kind, b"Catalog" | b"Pages" | b"Outlines" | b"StructTreeRoot" | b"StructElem")
}
