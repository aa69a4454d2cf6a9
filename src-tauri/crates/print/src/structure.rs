//! The structure tree: headings, paragraphs and tables for readers who hear the document.

use std::rc::Rc;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::finish::text;
use crate::sheet::is_arabic;
use crate::tag::Tag;

/// A text of the document and the marked places on its pages that show it.
pub(crate) struct Leaf {
    tag: Tag,
    text: Rc<str>,
    /// Index of the page and number of the mark on it.
    marks: Vec<(usize, i64)>,
}

/// The texts in reading order, gathered while the pages are drawn.
#[derive(Default)]
pub(crate) struct Structure {
    leaves: Vec<Leaf>,
    /// Marks on each page.
    counts: Vec<i64>,
}

impl Structure {
    pub fn begin_page(&mut self) {
        self.counts.push(0);
    }

    /// The number of a new mark on the page. A text that goes on, also over the end of a page, stays one text.
    pub fn mark(&mut self, tag: Tag, text: &Rc<str>) -> i64 {
        let page = self.counts.len().saturating_sub(1);
        let number = self.counts.last().copied().unwrap_or_default();
        if let Some(count) = self.counts.last_mut() {
            *count += 1;
        }
        match self.leaves.last_mut().filter(|l| l.tag == tag && Rc::ptr_eq(&l.text, text)) {
            Some(leaf) => leaf.marks.push((page, number)),
            None => self.leaves.push(Leaf { tag, text: Rc::clone(text), marks: vec![(page, number)] }),
        }
        number
    }

    /// Writes the tree and returns its root.
    pub fn write(self, document: &mut Document, pages: &[ObjectId]) -> ObjectId {
        let root = document.new_object_id();
        let whole = document.new_object_id();
        let mut tree = Tree { document, pages, parents: Vec::new() };
        tree.parents =
            self.counts.iter().map(|c| vec![whole; usize::try_from(*c).unwrap_or_default()]).collect();
        let mut kids = Vec::new();
        let mut rest = self.leaves.as_slice();
        while let Some(leaf) = rest.first() {
            if let Tag::Cell { .. } = leaf.tag {
                let length = table_length(rest);
                let (table, after) = rest.split_at(length);
                kids.push(tree.table(table, whole));
                rest = after;
            } else {
                kids.push(tree.leaf(leaf, whole));
                rest = &rest[1..];
            }
        }
        let parents = std::mem::take(&mut tree.parents);
        let element = |kind: &str, parent: ObjectId, kids: Vec<ObjectId>| {
            let kids: Vec<Object> = kids.into_iter().map(Object::from).collect();
            dictionary! { "Type" => "StructElem", "S" => kind, "P" => parent, "K" => kids }
        };
        document.set_object(whole, element("Document", root, kids));
        let mut numbers: Vec<Object> = Vec::new();
        for (at, (page, owners)) in pages.iter().zip(parents).enumerate() {
            let owners: Vec<Object> = owners.into_iter().map(Object::from).collect();
            numbers.push((at as i64).into());
            numbers.push(document.add_object(owners).into());
            if let Ok(page) = document.get_object_mut(*page).and_then(Object::as_dict_mut) {
                page.set("StructParents", at as i64);
                page.set("Tabs", "S");
            }
        }
        let tree = document.add_object(dictionary! { "Nums" => numbers });
        let head = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![whole.into()],
            "ParentTree" => tree,
            "ParentTreeNextKey" => pages.len() as i64,
        };
        document.set_object(root, head);
        root
    }
}

/// How many of the leaves belong to the table that begins with the first. The heading of a group stands between its rows
/// and is one of them.
fn table_length(leaves: &[Leaf]) -> usize {
    let (mut last, mut length) = (0, 0);
    for (at, leaf) in leaves.iter().enumerate() {
        match leaf.tag {
            Tag::Cell { row, .. } if at == 0 || row >= last => {
                last = row;
                length = at + 1;
            }
            Tag::Heading(_) => {}
            _ => break,
        }
    }
    length
}

/// Which row of its table a text is in; a heading is a row of its own.
fn row_of(leaf: &Leaf) -> (u32, bool) {
    match leaf.tag {
        Tag::Cell { row, .. } => (row, false),
        _ => (0, true),
    }
}

struct Tree<'d> {
    document: &'d mut Document,
    pages: &'d [ObjectId],
    /// For each page the element of each of its marks, by number.
    parents: Vec<Vec<ObjectId>>,
}

impl Tree<'_> {
    fn leaf(&mut self, leaf: &Leaf, parent: ObjectId) -> ObjectId {
        self.element(leaf.tag.element(), leaf, parent)
    }

    /// An element that holds a text itself.
    fn element(&mut self, kind: &str, leaf: &Leaf, parent: ObjectId) -> ObjectId {
        let id = self.document.new_object_id();
        let mut element = dictionary! { "Type" => "StructElem", "S" => kind, "P" => parent };
        let first = leaf.marks.first().map_or(0, |m| m.0);
        let mut kids: Vec<Object> = Vec::with_capacity(leaf.marks.len());
        for (page, number) in &leaf.marks {
            let owner = self.parents.get_mut(*page).and_then(|p| p.get_mut(usize::try_from(*number).ok()?));
            if let Some(owner) = owner {
                *owner = id;
            }
            kids.push(match self.pages.get(*page) {
                Some(other) if *page != first => {
                    dictionary! { "Type" => "MCR", "Pg" => *other, "MCID" => *number }.into()
                }
                _ => (*number).into(),
            });
        }
        if let Some(page) = self.pages.get(first) {
            element.set("Pg", *page);
        }
        if kids.len() == 1 {
            element.set("K", kids.swap_remove(0));
        } else {
            element.set("K", kids);
        }
        // Glyphs stand in the order of the eye; a reader aloud needs the order of the tongue.
        if leaf.text.chars().any(is_arabic) {
            element.set("ActualText", text(&leaf.text));
        }
        self.document.set_object(id, element);
        id
    }

    fn table(&mut self, leaves: &[Leaf], parent: ObjectId) -> ObjectId {
        let table = self.document.new_object_id();
        let mut rows = Vec::new();
        for row in leaves.chunk_by(|a, b| row_of(a) == row_of(b)) {
            rows.push(self.row(row, table).into());
        }
        self.parent("Table", table, parent, rows);
        table
    }

    fn row(&mut self, leaves: &[Leaf], parent: ObjectId) -> ObjectId {
        let row = self.document.new_object_id();
        let column = |l: &Leaf| if let Tag::Cell { column, .. } = l.tag { column } else { 0 };
        let mut columns: Vec<u16> = leaves.iter().map(column).collect();
        columns.sort_unstable();
        columns.dedup();
        let mut cells = Vec::with_capacity(columns.len());
        for wanted in columns {
            let own: Vec<&Leaf> = leaves.iter().filter(|l| column(l) == wanted).collect();
            let head = own.iter().any(|l| matches!(l.tag, Tag::Cell { head: true, .. } | Tag::Heading(_)));
            let group = own.iter().any(|l| matches!(l.tag, Tag::Heading(_)));
            let kind = if head { "TH" } else { "TD" };
            let cell = if let [only] = own[..] {
                self.element(kind, only, row)
            } else {
                let cell = self.document.new_object_id();
                let kids = own.into_iter().map(|l| self.element("P", l, cell).into()).collect();
                self.parent(kind, cell, row, kids);
                cell
            };
            if let (true, Ok(cell)) = (head, self.document.get_object_mut(cell).and_then(Object::as_dict_mut))
            {
                let scope = if group { "Row" } else { "Column" };
                cell.set("A", dictionary! { "O" => "Table", "Scope" => scope });
            }
            cells.push(cell.into());
        }
        self.parent("TR", row, parent, cells);
        row
    }

    /// An element of elements.
    fn parent(&mut self, kind: &str, id: ObjectId, parent: ObjectId, kids: Vec<Object>) {
        let mut element = Dictionary::new();
        element.set("Type", "StructElem");
        element.set("S", kind);
        element.set("P", parent);
        element.set("K", kids);
        self.document.set_object(id, element);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(tags: &[Tag]) -> Vec<Leaf> {
        tags.iter().map(|tag| Leaf { tag: *tag, text: "text".into(), marks: Vec::new() }).collect()
    }

    fn cell(row: u32, column: u16) -> Tag {
        Tag::Cell { row, column, head: row == 0 }
    }

    #[test]
    fn heading_of_a_group_is_a_row_of_its_table() {
        let group = [cell(0, 0), cell(1, 0), Tag::Heading(2), cell(2, 0), cell(2, 1), Tag::Paragraph];
        assert_eq!(table_length(&leaves(&group)), 5);
    }

    #[test]
    fn heading_after_the_last_row_is_not_of_the_table() {
        assert_eq!(table_length(&leaves(&[cell(0, 0), cell(1, 0), Tag::Heading(2), Tag::Paragraph])), 2);
        assert_eq!(table_length(&leaves(&[cell(0, 0), cell(1, 0), Tag::Heading(1), cell(0, 0)])), 2);
    }
}
