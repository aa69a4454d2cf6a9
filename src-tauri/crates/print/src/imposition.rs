//! Finished pages onto the sheets of the printer: booklets that are folded and stapled in their middle.

use std::rc::Rc;

use crate::artefact::Paper;
use crate::page::{Bookmark, Item, Page};
use crate::placing::{Map, Turn};

/// The sides of the sheets of a booklet, two pages on each, to be printed on both sides and turned over the short edge.
///
/// Blank pages fill the last sheet. In booklets that are read from the right the pages of each side change places.
pub(crate) fn booklet(pages: Vec<Page>, paper: Paper, from_the_right: bool) -> Vec<Page> {
    let (height, width) = paper.size();
    let pages: Vec<Rc<Page>> = pages.into_iter().map(Rc::new).collect();
    order(pages.len())
        .into_iter()
        .map(|(left, right)| {
            let mut side = Page::new(width, height);
            let (left, right) = if from_the_right { (right, left) } else { (left, right) };
            for (number, x) in [(left, 0.0), (right, width / 2.0)] {
                if let Some(page) = number.checked_sub(1).and_then(|n| pages.get(n)) {
                    put(&mut side, page, number, x, from_the_right);
                }
            }
            side
        })
        .collect()
}

/// The numbers of the pages at the left and right of each side, from 1. Numbers beyond `pages` are blank.
fn order(pages: usize) -> Vec<(usize, usize)> {
    let total = pages.div_ceil(4) * 4;
    (0..total / 4)
        .flat_map(|sheet| {
            let (first, last) = (2 * sheet + 1, total - 2 * sheet);
            [(last, first), (first + 1, last - 1)]
        })
        .collect()
}

/// Puts a page into the half of a side that begins at `x`. Pages across stand on their side, their heads where an upright
/// reader's left hand holds the booklet.
fn put(side: &mut Page, page: &Rc<Page>, number: usize, x: f64, from_the_right: bool) {
    let turn = match (page.width > page.height, from_the_right) {
        (false, _) => Turn::None,
        (true, false) => Turn::ThreeQuarters,
        (true, true) => Turn::Quarter,
    };
    let (room, height) = (side.width / 2.0, side.height);
    let (wide, high) = turn.turned((page.width, page.height));
    let scale = (room / wide).min(height / high);
    let (x, y) = (x + (room - wide * scale) / 2.0, (height - high * scale) / 2.0);
    let map = Map::placing((page.width, page.height), (x, y), scale, turn);
    side.bookmarks.extend(page.bookmarks.iter().map(|b| {
        let (_, top) = map.point((0.0, b.y));
        Bookmark { y: top.clamp(0.0, height), ..b.clone() }
    }));
    side.items.push(Item::Placed { page: Rc::clone(page), x, y, scale, turn, nth: Some(number) });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_of_a_booklet_are_in_order_when_they_are_folded() {
        assert_eq!(order(8), [(8, 1), (2, 7), (6, 3), (4, 5)]);
        assert_eq!(order(3), [(4, 1), (2, 3)]);
        assert_eq!(order(12)[..2], [(12, 1), (2, 11)]);
        assert!(order(0).is_empty());
    }

    #[test]
    fn facing_pages_meet_at_the_fold_and_landscape_pages_stand_on_their_side() {
        let mut pages: Vec<Page> = (0..4).map(|_| Page::new(210.0, 297.0)).collect();
        pages[2] = Page::new(297.0, 210.0);
        let sides = booklet(pages, Paper::A4, false);
        assert_eq!((sides[0].width, sides[0].height), (297.0, 210.0));
        // The second side shows pages 2 and 3.
        let placed: Vec<(f64, f64, f64, Turn)> = sides[1]
            .items
            .iter()
            .filter_map(|i| match i {
                Item::Placed { x, y, scale, turn, .. } => Some((*x, *y, *scale, *turn)),
                _ => None,
            })
            .collect();
        assert_eq!(placed.len(), 2);
        assert!(placed[0].0.abs() < 0.01 && placed[0].3 == Turn::None);
        assert!((placed[1].0 - 148.5).abs() < 0.02 && placed[1].3 == Turn::ThreeQuarters);
        assert!(placed.iter().all(|p| (p.2 - 0.707).abs() < 0.001 && p.1.abs() < 0.02));
    }

    #[test]
    fn booklet_read_from_the_right_has_its_first_page_at_the_left() {
        let mut pages: Vec<Page> = (0..4).map(|_| Page::new(210.0, 297.0)).collect();
        pages[0].bookmarks.push(Bookmark { level: 0, title: "first".into(), y: 10.0 });
        let first = |from_the_right| {
            let sides = booklet(pages.clone(), Paper::A4, from_the_right);
            let Some(Item::Placed { page, .. }) = sides[0].items.first() else { panic!("nothing is placed") };
            !page.bookmarks.is_empty()
        };
        assert!(first(true) && !first(false));
    }
}
