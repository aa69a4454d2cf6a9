//! The nested outline of a document: what a reader sees beside the pages.

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::finish::text;

/// A line of the outline.
pub(crate) struct Mark<'a> {
    /// 0 is the outermost.
    pub level: usize,
    pub title: &'a str,
    pub page: ObjectId,
    /// Where on the page, in points from below; the whole page without.
    pub top: Option<f64>,
}

/// Writes the lines, each under the nearest line above it of a lower level, and returns the root.
pub(crate) fn write(document: &mut Document, marks: &[Mark]) -> Option<ObjectId> {
    if marks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| document.new_object_id()).collect();
    let parents = parents(marks);
    // The lines under each line, and at the end the outermost ones.
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); marks.len() + 1];
    for (at, parent) in parents.iter().enumerate() {
        children[parent.unwrap_or(marks.len())].push(at);
    }
    for siblings in &children {
        for (place, at) in siblings.iter().enumerate() {
            let mark = &marks[*at];
            let parent = parents[*at].map_or(root, |p| ids[p]);
            let mut line = dictionary! {
                "Title" => text(mark.title), "Parent" => parent, "Dest" => destination(mark),
            };
            if place > 0 {
                line.set("Prev", ids[siblings[place - 1]]);
            }
            if let Some(next) = siblings.get(place + 1) {
                line.set("Next", ids[*next]);
            }
            let own = &children[*at];
            if let (Some(first), Some(last)) = (own.first(), own.last()) {
                line.set("First", ids[*first]);
                line.set("Last", ids[*last]);
                line.set("Count", -(own.len() as i64));
            }
            document.set_object(ids[*at], line);
        }
    }
    let top = &children[marks.len()];
    let mut head = dictionary! { "Type" => "Outlines", "Count" => top.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        head.set("First", ids[*first]);
        head.set("Last", ids[*last]);
    }
    document.set_object(root, head);
    Some(root)
}

fn parents(marks: &[Mark]) -> Vec<Option<usize>> {
    let mut parents: Vec<Option<usize>> = Vec::with_capacity(marks.len());
    let mut open: Vec<usize> = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        while open.last().is_some_and(|o| marks[*o].level >= mark.level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(at);
    }
    parents
}

fn destination(mark: &Mark) -> Vec<Object> {
    match mark.top {
        Some(y) => {
            let y = Object::Real(y.round() as f32);
            vec![mark.page.into(), "XYZ".into(), Object::Null, y, Object::Null]
        }
        None => vec![mark.page.into(), "Fit".into()],
    }
}
