//! The strip of time: the whole slot, each step as long as it takes; black where participants work themselves.

use warsha_words::Arg;

use super::SessionPlanView;
use crate::list::ListSheet;
use crate::page::{Area, Ink, Paint, R0};
use crate::piece::Piece;
use crate::setting::Align;
use crate::sheet::role;

/// Height of the strip.
const HIGH: f64 = 7.5;
/// White between two steps.
const WHITE: f64 = 0.6;
/// Length of a tick.
const TICK: f64 = 1.8;

/// Draws the strip with its legend at `top`; returns where it ends.
pub(super) fn strip(list: &mut ListSheet<'_>, view: &SessionPlanView, piece: &mut Piece, top: f64) -> f64 {
    let (margin, body) = (list.sheet.margin, list.sheet.body);
    let working = view.steps.iter().filter(|s| s.participants_work && s.group.is_empty());
    let work: i32 = working.map(|s| s.minutes.max(0)).sum();
    let planned = view.planned();
    let slot = view.slot.max(view.end() - view.start).max(1);
    let scale = body / f64::from(slot);
    let mut y = top;
    if work > 0 {
        let args = [("work", Arg::from(work)), ("total", Arg::from(planned))];
        let words = list.say("paper-strip-legend", &args);
        let setting = list.sheet.setting(words, role::SMALL).within(body).aligned(Align::End);
        let set = list.sheet.set(&setting);
        y = piece.text(margin, y, &set);
    }
    y += 1.2;
    let placed = view.placed();
    for (at, placed_step) in placed.iter().enumerate() {
        let Some(number) = placed_step.number else { continue };
        let (step, start) = (placed_step.step, placed_step.start);
        // A step that runs into a clock time that holds ends there.
        let next = placed.iter().skip(at + 1).find(|next| next.number.is_some()).map(|next| next.start);
        let minutes = next.map_or(step.minutes, |next| step.minutes.min(next - start));
        let x = margin + f64::from(start - view.start) * scale;
        let width = f64::from(minutes.max(0)) * scale - WHITE;
        if width <= 0.0 {
            continue;
        }
        let area = Area { x, y, width, height: HIGH };
        let ink = if step.participants_work {
            piece.fill(area, Paint::BLACK);
            Ink::White
        } else {
            piece.outline(inset(area, R0 / 2.0), R0);
            Ink::Black
        };
        let digits = list.sheet.first.digits(&number.to_string());
        let mut setting = list.sheet.setting(digits, role::TABLE).bold();
        setting.style = role::TABLE;
        let natural = list.sheet.engine.width(&setting);
        // A step of a minute or two has no room for its number.
        if natural < width {
            let set = list.sheet.set(&setting.within(width).aligned(Align::Centre));
            piece.inked(x, y + (HIGH - set.height()) / 2.0, &set, ink);
        }
    }
    y += HIGH;
    let every = if slot < 45 {
        5
    } else if slot <= 150 {
        15
    } else {
        30
    };
    let mut bottom = y;
    let sample = list.sheet.setting(list.sheet.first.clock(view.start), role::SMALL).tabular();
    let wide = list.sheet.engine.width(&sample);
    let ends = (0..slot).step_by(every);
    // The end of the slot is always told; a tick too near to it gives way.
    let near = |at: i32| f64::from(slot - at) * scale < wide * 2.0 + 3.0;
    for at in ends.filter(|at| !near(*at)).chain([slot]) {
        let x = (margin + f64::from(at) * scale).clamp(margin + R0 / 2.0, margin + body - R0 / 2.0);
        piece.upright(x, y + 0.6, TICK, R0);
        let clock = list.sheet.first.clock(view.start + at);
        let setting = list.sheet.setting(clock, role::SMALL).tabular();
        let set = list.sheet.set(&setting);
        let x = if at == slot { x - 0.9 - set.measure } else { x + 0.9 };
        bottom = bottom.max(piece.text(x, y + 0.9, &set));
    }
    bottom
}

fn inset(area: Area, by: f64) -> Area {
    Area { x: area.x + by, y: area.y + by, width: area.width - 2.0 * by, height: area.height - 2.0 * by }
}
