//! The structure tree: headings, paragraphs and tables for readers who hear the document.

use std::fmt::Write as _;
use std::rc::Rc;

use lopdf::{Document, Object, ObjectId};

use crate::finish::utf_16;
use crate::save::{Raw, hexadecimal};
use crate::sheet::is_arabic;
use crate::tag::Tag;

/// A text of the document and the marked places on its pages that show it.
pub(crate) struct Leaf {
    tag: Tag,
    text: Rc<str>,
    /// Index of the page and number of the mark on it.
    marks: Vec<(usize, i64)>,
}

/// A marked place on a page.
struct Marked {
    /// Number of the page that it is read with.
    order: usize,
    tag: Tag,
    text: Rc<str>,
    /// Index of the page and number of the mark on it.
    place: (usize, i64),
}

/// The texts, gathered while the pages are drawn.
#[derive(Default)]
pub(crate) struct Structure {
    marked: Vec<Marked>,
    /// Marks on each page.
    counts: Vec<i64>,
    order: usize,
}

impl Structure {
    pub fn begin_page(&mut self) {
        self.counts.push(0);
        self.order = self.counts.len();
    }

    /// What is marked from now on is read with this page, wherever it stands.
    pub fn read_as(&mut self, number: usize) {
        self.order = number;
    }

    /// The number of a new mark on the page.
    pub fn mark(&mut self, tag: Tag, text: &Rc<str>) -> i64 {
        let page = self.counts.len().saturating_sub(1);
        let number = self.counts.last().copied().unwrap_or_default();
        if let Some(count) = self.counts.last_mut() {
            *count += 1;
        }
        let order = self.order;
        self.marked.push(Marked { order, tag, text: Rc::clone(text), place: (page, number) });
        number
    }

    /// The texts in reading order. A text that goes on, also over the end of a page, is one text.
    fn leaves(&mut self) -> Vec<Leaf> {
        let mut marked = std::mem::take(&mut self.marked);
        marked.sort_by_key(|m| m.order);
        let mut leaves: Vec<Leaf> = Vec::with_capacity(marked.len());
        for Marked { tag, text, place, .. } in marked {
            match leaves.last_mut().filter(|l| l.tag == tag && Rc::ptr_eq(&l.text, &text)) {
                Some(leaf) => leaf.marks.push(place),
                None => leaves.push(Leaf { tag, text, marks: vec![place] }),
            }
        }
        leaves
    }

    /// Writes the tree with objects whose numbers follow `last`; returns the number of its root. `pages` learn where their marks are told.
    pub fn write(mut self, document: &mut Document, pages: &[ObjectId]) -> (u32, Vec<Raw>) {
        let mut tree = Tree { last: document.max_id, raws: Vec::new(), pages, parents: Vec::new() };
        let (root, whole) = (tree.number(), tree.number());
        let marks = |count: &i64| vec![whole; usize::try_from(*count).unwrap_or_default()];
        tree.parents = self.counts.iter().map(marks).collect();
        let mut kids = Vec::new();
        let leaves = self.leaves();
        let mut rest = leaves.as_slice();
        while let Some(leaf) = rest.first() {
            if let Tag::Cell { .. } = leaf.tag {
                let length = table_length(rest);
                let (table, after) = rest.split_at(length);
                kids.push(tree.table(table, whole));
                rest = after;
            } else {
                kids.push(tree.element(leaf.tag.element(), leaf, whole, ""));
                rest = &rest[1..];
            }
        }
        tree.parent("Document", whole, root, &kids, "");
        let parents = std::mem::take(&mut tree.parents);
        let mut numbers = String::from("<</Nums[");
        for (at, (page, owners)) in pages.iter().zip(parents).enumerate() {
            let own = tree.number();
            tree.raws.push((own, list(&owners).into_bytes()));
            let _ = write!(numbers, "{at} {own} 0 R ");
            if let Ok(page) = document.get_object_mut(*page).and_then(Object::as_dict_mut) {
                page.set("StructParents", at as i64);
                page.set("Tabs", "S");
            }
        }
        numbers.push_str("]>>");
        let by_page = tree.number();
        tree.raws.push((by_page, numbers.into_bytes()));
        let head = format!(
            "<</Type/StructTreeRoot/K[{whole} 0 R]/ParentTree {by_page} 0 R/ParentTreeNextKey {}>>",
            pages.len()
        );
        tree.raws.push((root, head.into_bytes()));
        (root, tree.raws)
    }
}

/// References in brackets.
fn list(numbers: &[u32]) -> String {
    let references: Vec<String> = numbers.iter().map(|number| format!("{number} 0 R")).collect();
    format!("[{}]", references.join(" "))
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

/// The tree being written. Its elements are bytes from the start: a long list has a hundred thousand of them.
struct Tree<'p> {
    last: u32,
    raws: Vec<Raw>,
    pages: &'p [ObjectId],
    /// For each page the element of each of its marks, by number.
    parents: Vec<Vec<u32>>,
}

impl Tree<'_> {
    fn number(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    /// An element that holds a text itself, and what else is said about it.
    fn element(&mut self, kind: &str, leaf: &Leaf, parent: u32, more: &str) -> u32 {
        let number = self.number();
        let first = leaf.marks.first().map_or(0, |m| m.0);
        let mut out = format!("<</S/{kind}/P {parent} 0 R");
        if let Some((page, _)) = self.pages.get(first) {
            let _ = write!(out, "/Pg {page} 0 R");
        }
        out.push_str("/K[");
        for (page, mark) in &leaf.marks {
            let owner = self.parents.get_mut(*page).and_then(|p| p.get_mut(usize::try_from(*mark).ok()?));
            if let Some(owner) = owner {
                *owner = number;
            }
            match self.pages.get(*page) {
                Some((other, _)) if *page != first => {
                    let _ = write!(out, "<</Type/MCR/Pg {other} 0 R/MCID {mark}>>");
                }
                _ => {
                    let _ = write!(out, "{mark} ");
                }
            }
        }
        out.push(']');
        out.push_str(more);
        let mut bytes = out.into_bytes();
        // Glyphs stand in the order of the eye; a reader aloud needs the order of the tongue.
        if leaf.text.chars().any(is_arabic) {
            bytes.extend_from_slice(b"/ActualText");
            hexadecimal(&utf_16(&leaf.text), &mut bytes);
        }
        bytes.extend_from_slice(b">>");
        self.raws.push((number, bytes));
        number
    }

    fn table(&mut self, leaves: &[Leaf], parent: u32) -> u32 {
        let table = self.number();
        let mut rows = Vec::new();
        for row in leaves.chunk_by(|a, b| row_of(a) == row_of(b)) {
            rows.push(self.row(row, table));
        }
        self.parent("Table", table, parent, &rows, "");
        table
    }

    fn row(&mut self, leaves: &[Leaf], parent: u32) -> u32 {
        let row = self.number();
        let column = |l: &Leaf| if let Tag::Cell { column, .. } = l.tag { column } else { 0 };
        let mut columns: Vec<u16> = leaves.iter().map(column).collect();
        columns.sort_unstable();
        columns.dedup();
        let mut cells = Vec::with_capacity(columns.len());
        for wanted in columns {
            let own: Vec<&Leaf> = leaves.iter().filter(|l| column(l) == wanted).collect();
            let head = own.iter().any(|l| matches!(l.tag, Tag::Cell { head: true, .. } | Tag::Heading(_)));
            let group = own.iter().any(|l| matches!(l.tag, Tag::Heading(_)));
            let (kind, scope) = match (head, group) {
                (false, _) => ("TD", ""),
                (true, true) => ("TH", "/A<</O/Table/Scope/Row>>"),
                (true, false) => ("TH", "/A<</O/Table/Scope/Column>>"),
            };
            cells.push(if let [only] = own[..] {
                self.element(kind, only, row, scope)
            } else {
                let cell = self.number();
                let kids: Vec<u32> = own.into_iter().map(|l| self.element("P", l, cell, "")).collect();
                self.parent(kind, cell, row, &kids, scope);
                cell
            });
        }
        self.parent("TR", row, parent, &cells, "");
        row
    }

    /// An element of elements.
    fn parent(&mut self, kind: &str, number: u32, parent: u32, kids: &[u32], more: &str) {
        let out = format!("<</S/{kind}/P {parent} 0 R/K{}{more}>>", list(kids));
        self.raws.push((number, out.into_bytes()));
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
