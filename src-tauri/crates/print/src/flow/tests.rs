//! What pages the flow makes of blocks.

use super::*;
use crate::page::{Item, R0, R2};
use crate::setting::{Setting, Style};
use crate::text::TextEngine;

const FRAME: Frame = Frame { width: 210.0, height: 297.0, top: 24.0, bottom: 276.0, mirrored: false };

fn line(engine: &mut TextEngine, text: &str) -> Piece {
    let mut piece = Piece::new();
    piece.text(17.0, 0.0, &engine.set(&Setting::new(text, Style::new(9.0, 4.5))));
    piece
}

fn table(engine: &mut TextEngine, rows: usize, height: f64) -> Table {
    let mut head = line(engine, "head");
    head.rule(17.0, 0.0, 176.0, R2);
    let rows = (0..rows)
        .map(|r| {
            let mut piece = line(engine, &format!("row {r}"));
            piece.reach(height);
            Row { piece, above: Some((R0, 17.0, 176.0)), ..Row::default() }
        })
        .collect();
    Table { head, rows, end: Some((R0, 17.0, 176.0)), ..Table::default() }
}

fn texts(flowed: &Flowed) -> Vec<Vec<String>> {
    flowed.pages.iter().map(Page::texts).collect()
}

#[test]
fn table_longer_than_a_page_repeats_its_head() {
    let mut engine = TextEngine::new();
    let flowed = paginate(&[Block::Table(table(&mut engine, 30, 20.0))], FRAME);
    let pages = texts(&flowed);
    assert_eq!(pages.len(), 3);
    assert!(pages.iter().all(|p| p[0] == "head"));
    assert_eq!(pages.iter().map(|p| p.len() - 1).sum::<usize>(), 30);
}

#[test]
fn row_that_sticks_to_the_next_moves_with_it() {
    let mut engine = TextEngine::new();
    let mut t = table(&mut engine, 13, 20.0);
    t.rows[11].keep_with_next = true;
    let pages = texts(&paginate(&[Block::Table(t)], FRAME));
    assert_eq!(pages[1][1], "row 11");
}

#[test]
fn group_that_goes_on_repeats_its_header() {
    let mut engine = TextEngine::new();
    let mut t = table(&mut engine, 20, 20.0);
    for row in &mut t.rows {
        row.group = Some(0);
    }
    t.continued_groups = vec![line(&mut engine, "Burundi, continued")];
    let pages = texts(&paginate(&[Block::Table(t)], FRAME));
    assert_eq!(pages[1][..3], ["head", "Burundi, continued", "row 12"]);
}

#[test]
fn small_group_moves_whole_when_too_little_of_it_would_fit() {
    let mut engine = TextEngine::new();
    let mut t = table(&mut engine, 15, 20.0);
    for row in &mut t.rows[10..] {
        row.group = Some(0);
    }
    let pages = texts(&paginate(&[Block::Table(t)], FRAME));
    assert_eq!(pages[1][1], "row 10");
}

#[test]
fn tall_row_is_divided_between_lines_and_says_so() {
    let mut engine = TextEngine::new();
    let long = "word ".repeat(900);
    let paragraph = engine.set(&Setting::new(long, Style::new(9.0, 4.5)).within(70.0));
    let mut piece = Piece::new();
    piece.text(17.0, 0.0, &paragraph);
    let cuts = piece.line_ends();
    let row = Row { piece, cuts, continued: Some(line(&mut engine, "(continued)")), ..Row::default() };
    let t = Table { head: line(&mut engine, "head"), rows: vec![row], ..Table::default() };
    let flowed = paginate(&[Block::Table(t)], FRAME);
    assert!(flowed.pages.len() > 1 && !flowed.overfull);
    assert_eq!(flowed.pages[1].texts()[1], "(continued)");
    let lines: usize =
        flowed.pages.iter().map(|p| p.texts().iter().filter(|t| t.contains("word")).count()).sum();
    assert_eq!(lines, paragraph.lines.len());
}

#[test]
fn prose_never_leaves_a_single_line() {
    let mut engine = TextEngine::new();
    let paragraph = engine.set(&Setting::new("word ".repeat(60), Style::new(9.0, 4.5)).within(60.0));
    let lines = paragraph.lines.len();
    assert!(lines > 4);
    for room in 1..lines {
        let gap = FRAME.bottom - FRAME.top - room as f64 * 4.5 - 1.0;
        let mut filler = Piece::new();
        filler.reach(gap);
        let blocks = [
            Block::Piece { piece: filler, keep_with_next: false },
            Block::Prose { x: 17.0, paragraph: Rc::clone(&paragraph) },
        ];
        let counts: Vec<usize> = texts(&paginate(&blocks, FRAME)).iter().map(Vec::len).collect();
        assert_eq!(counts.iter().sum::<usize>(), lines);
        assert!(counts.iter().all(|c| *c != 1), "room for {room}: {counts:?}");
    }
}

#[test]
fn mirrored_page_puts_everything_on_the_other_side() {
    let mut engine = TextEngine::new();
    let t = table(&mut engine, 1, 10.0);
    let left = paginate(&[Block::Table(t.clone())], FRAME);
    let right = paginate(&[Block::Table(t)], Frame { mirrored: true, ..FRAME });
    let rules = |f: &Flowed| -> Vec<(f64, f64)> {
        f.pages[0]
            .items
            .iter()
            .filter_map(|i| if let Item::Rule { from, to, .. } = i { Some((from.0, to.0)) } else { None })
            .collect()
    };
    for (a, b) in rules(&left).iter().zip(rules(&right)) {
        assert!((a.0 - (210.0 - b.1)).abs() < 1e-9 && (a.1 - (210.0 - b.0)).abs() < 1e-9);
    }
}
