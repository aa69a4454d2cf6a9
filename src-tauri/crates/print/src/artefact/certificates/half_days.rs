//! The shape of somebody's attendance: a square for each half-day (and each evening that counts), a column for each day.

use crate::artefact::PaperOptions;
use crate::page::{Area, R1};
use crate::piece::Piece;

use super::HalfDay;

const SQUARE: f64 = 9.5;
const PITCH: f64 = 11.0;
/// Days side by side; more go into a second band.
const IN_A_ROW: usize = 4;
const BAND: f64 = 3.0;

/// Draws the squares with their upper start corner at `at` and returns where they end. Present is filled, absent
/// outlined; where nothing took place there is nothing.
pub(super) fn draw(piece: &mut Piece, at: (f64, f64), days: &[Vec<HalfDay>], options: &PaperOptions) -> f64 {
    let (x, mut top) = at;
    // A long workshop gets smaller squares rather than a page full of them.
    let bands = days.len().div_ceil(IN_A_ROW);
    let scale = if bands > 3 { 0.5 } else { 1.0 };
    let in_a_row = if bands > 3 { 2 * IN_A_ROW } else { IN_A_ROW };
    let (side, pitch) = (SQUARE * scale, PITCH * scale);
    // Evenings are rare: without one there is no room kept for it.
    let has_evening = |day: &Vec<HalfDay>| day.iter().skip(2).any(|half| *half != HalfDay::None);
    let parts = if days.iter().any(has_evening) { 3 } else { 2 };
    for band in days.chunks(in_a_row) {
        for (column, day) in band.iter().enumerate() {
            for (row, half) in day.iter().take(parts).enumerate() {
                let area = Area {
                    x: x + pitch * column as f64,
                    y: top + pitch * row as f64,
                    width: side,
                    height: side,
                };
                match half {
                    HalfDay::None => {}
                    HalfDay::Present => {
                        piece.accent(area, options.accent_paint());
                    }
                    HalfDay::Absent => {
                        let inside = R1 / 2.0;
                        let (width, height) = (side - R1, side - R1);
                        piece.outline(Area { x: area.x + inside, y: area.y + inside, width, height }, R1);
                    }
                }
            }
        }
        top += parts as f64 * pitch + BAND * scale;
    }
    if days.is_empty() { top } else { top - BAND * scale - (pitch - side) }
}
