//! One badge at the desk, by one act: to the printer of this computer, onto the next free place of the sheet that lies in it. Where there is
//! no printer, or it does not take it, the badge goes to the system's viewer.

use super::badges::{BACKS, PEOPLE, RECIPE, SIZE, SIZES, SLOT, START, badge_size};
use super::catalogue::BLANKS;
use super::ordering::usual_order;
use super::printing::{hand_over, record, waiting_place, write};
use super::shelf;
use crate::backend::{Answer, Backend, Outcome};
use crate::check_in::card_of;
use crate::convert::id;
use crate::desk::{read_json, write_json};
use crate::error::ErrorCode;
use crate::wire::*;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use warsha_store as store;

/// How badges are printed at this computer. The sheet lies in its printer, so all of it belongs to the computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// Empty for the system's viewer.
    printer: String,
    /// One of [`SIZES`]; empty until somebody chose.
    size: String,
    /// The next free place, from 1.
    place: u32,
}

impl Kept {
    fn of(backend: &Backend) -> Self {
        let kept: Self = read_json(&kept_path(backend)).unwrap_or_default();
        if kept.is_chosen() { kept } else { Self::default() }
    }

    fn is_chosen(&self) -> bool {
        SIZES.contains(&self.size.as_str())
    }

    fn view(&self) -> BadgePrinting {
        let places = badge_size(&self.size).on_sheet() as u32;
        BadgePrinting {
            printer: self.printer.clone(),
            size: if self.is_chosen() { self.size.clone() } else { SIZES[0].into() },
            place: if (1..=places).contains(&self.place) { self.place } else { 1 },
            places,
            chosen: self.is_chosen(),
        }
    }
}

fn kept_path(backend: &Backend) -> PathBuf {
    backend.host.config_folder().join("badges.json")
}

/// How badges are printed at this computer.
pub fn badge_printing(backend: &mut Backend, _: Nothing) -> Outcome<BadgePrinting> {
    Ok(Kept::of(backend).view().into())
}

/// Sets it. A size that there is not is the first, and so is a place that the size does not have.
pub fn set_badge_printing(backend: &mut Backend, wanted: SetBadgePrinting) -> Outcome<BadgePrinting> {
    let size = SIZES.iter().find(|size| **size == wanted.size).unwrap_or(&SIZES[0]);
    let printer = wanted.printer.trim().to_owned();
    let kept = Kept { printer, size: (*size).to_owned(), place: wanted.place };
    write_json(&kept_path(backend), &kept)?;
    Ok(kept.view().into())
}

/// Prints somebody's badge. One that was printed before is not printed again unless that is said.
pub fn print_badge(backend: &mut Backend, wanted: PrintBadge) -> Outcome<BadgePrinted> {
    let now = backend.host.now();
    let kept = Kept::of(backend);
    let way = kept.view();
    let person = backend.open()?.delegate(id(&wanted.delegate)?)?;
    let card = |backend: &mut Backend| card_of(backend.open_mut()?, &person, wanted.period.as_deref(), now);
    let (before, _) = store::printings::badge(&backend.open()?.document, &person.badge)?;
    if before > 0 && !wanted.again {
        let card = card(backend)?;
        return Ok(printed("already", String::new(), String::new(), way.place, way, card).into());
    }
    let mut order = usual_order(backend.open()?, &RECIPE)?;
    // Whatever the print centre was set to, this is one badge, once.
    order.copies = 1;
    order.choices.retain(|key, _| LOOK.contains(&key.as_str()));
    let own = [
        (PEOPLE.key, person.id.to_string()),
        (SIZE.key, way.size.clone()),
        (START.key, way.place.to_string()),
        (BLANKS.key, "0".to_owned()),
    ];
    order.choices.extend(own.map(|(key, value)| (key.to_owned(), value)));
    let made = shelf::made(backend, &order)?;
    let mut path = String::new();
    let sent = if way.printer.is_empty() {
        Err(None)
    } else {
        hand_over(backend, &order, &made, &way.printer).map_err(Some)
    };
    let (outcome, changed) = match sent {
        Ok(changed) => ("printer", changed),
        Err(Some(error)) if error.code != ErrorCode::PrinterFailed => return Err(error),
        Err(_) => {
            let waiting = waiting_place(backend, &order.artefact);
            write(&waiting, &made.printed.pdf)?;
            path = waiting.display().to_string();
            ("viewer", record(backend, &order, &made, "viewer")?)
        }
    };
    let next = Kept { size: way.size.clone(), place: way.place % way.places + 1, ..kept };
    // Not being able to remember the place is no reason to say that nothing was printed.
    if let Err(error) = write_json(&kept_path(backend), &next) {
        tracing::warn!("the next place for a badge is not kept: {error}");
    }
    let card = card(backend)?;
    Ok(Answer::changed(printed(outcome, way.printer, path, way.place, next.view(), card), &changed))
}

/// Choices of the print centre that say how a badge looks, and not whose.
const LOOK: [&str; 2] = [SLOT.key, BACKS.key];

fn printed(
    outcome: &str,
    printer: String,
    path: String,
    place: u32,
    next: BadgePrinting,
    card: DeskCard,
) -> BadgePrinted {
    BadgePrinted { outcome: outcome.into(), printer, path, place, next, card }
}
