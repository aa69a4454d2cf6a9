//! Session plans: showing, changing, reading and writing them, and adding up what they need.

mod change;
mod edition;
mod files;
mod materials;
mod moving;
mod patch;
mod protect;
mod reading;
mod running;
mod shrinking;
mod views;
mod whole;

pub use self::change::change_plan;
pub(crate) use self::edition::Plans;
pub(crate) use self::files::sample_plan;
pub use self::files::{export_plan, import_plan};
pub(crate) use self::materials::{Which, in_rooms, needed};
pub use self::materials::{pack_materials, plan_materials};
pub(crate) use self::protect::Veil;
pub use self::reading::{read_pasted_steps, read_plan_file};
pub use self::running::{plan_run, run_plan};
pub(crate) use self::shrinking::{cut_plans, unfit_plans};
pub(crate) use self::views::{people_of, slot_at, slot_of};
pub use self::views::{session_plan, session_plans};

use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use warsha_core::agenda::Agenda;
use warsha_core::ids::SessionId;
use warsha_core::session::Session;

/// The agenda, and the session that a plan belongs to.
fn session_of(open: &Open, session: SessionId) -> Result<(Agenda, Session), ApiError> {
    let agenda = open.agenda()?;
    let found = agenda.session(session).cloned().ok_or(ErrorCode::NotFound)?;
    Ok((agenda, found))
}
