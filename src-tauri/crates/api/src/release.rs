//! Releasing the programme: freezing the agenda under a version, and telling what changed since.

mod words;

pub use words::{difference_sentence, version_label};

use crate::agenda::lead_view;
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, instant, texts};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use warsha_core::agenda::Agenda;
use warsha_core::agenda::hours::codes;
use warsha_core::ids::ReleaseId;
use warsha_core::operation::Operation as Op;
use warsha_core::release::{
    AgendaDifference, Release, Slot, SlotRooms, Snapshot, diff, is_shared, next_number, releases_that_hold,
};
use warsha_store as store;

/// The latest release, with the agenda as it was.
pub(crate) struct Released {
    /// The release.
    pub release: Release,
    /// Whether another desk released the same number.
    pub shared: bool,
    /// What readers were given.
    pub snapshot: Snapshot,
}

impl Released {
    /// The latest release of a document that was not taken back.
    pub fn latest(document: &store::Document) -> Result<Option<Self>, ApiError> {
        let all = store::releases::all(document)?;
        let held = releases_that_hold(&all);
        let Some(&latest) = held.first() else { return Ok(None) };
        Ok(Some(Self {
            release: latest.clone(),
            shared: is_shared(latest, &held),
            snapshot: store::releases::snapshot(document, latest.id)?,
        }))
    }
}

/// Every release, and what changed since the last.
pub fn releases(backend: &mut Backend, _: Nothing) -> Outcome<ReleasesView> {
    Ok(releases_view(backend.open()?)?.into())
}

fn releases_view(open: &Open) -> Result<ReleasesView, ApiError> {
    let all = store::releases::all(&open.document)?;
    let held = releases_that_hold(&all);
    let view = |release: &&Release| {
        let snapshot = store::releases::snapshot(&open.document, release.id)?;
        Ok(ReleaseView {
            id: release.id.to_string(),
            number: release.number,
            shared: is_shared(release, &held),
            note: release.note.clone(),
            at: instant(release.at),
            desk: release.desk.clone(),
            sessions: snapshot.agenda.placements.len() as u32,
        })
    };
    let agenda = open.agenda()?;
    let changes = match open.released()? {
        Some(released) => differences(&released.snapshot.agenda, &agenda),
        None => Vec::new(),
    };
    Ok(ReleasesView {
        releases: held.iter().map(view).collect::<Result<_, ApiError>>()?,
        changes,
        next_number: next_number(&all),
    })
}

/// Which version is out, as the agenda's head says it.
pub(crate) fn programme_state(open: &Open, agenda: &Agenda) -> Result<Option<ProgrammeState>, ApiError> {
    let Some(released) = open.released()? else { return Ok(None) };
    let changes = diff(&released.snapshot.agenda, agenda);
    Ok(Some(ProgrammeState {
        id: released.release.id.to_string(),
        number: released.release.number,
        shared: released.shared,
        desk: released.release.desk.clone(),
        at: instant(released.release.at),
        changes: changes.len() as u32,
    }))
}

/// Freezes the agenda under the next version.
pub fn release_programme(backend: &mut Backend, wanted: ReleaseProgramme) -> Outcome<ReleasesView> {
    let release_id = ReleaseId::new(backend.host.new_id());
    let at = backend.host.now();
    let desk = crate::desk::name(backend);
    let open = backend.open_mut()?;
    let workshop = store::workshop::get(&open.document)?;
    let snapshot = Snapshot::of(&open.agenda()?, &workshop.day_notes);
    let release = Release {
        id: release_id,
        number: next_number(&store::releases::all(&open.document)?),
        note: wanted.note.trim().to_owned(),
        at,
        desk,
        withdraws: None,
    };
    let done = open.write(Op::ReleaseProgramme, &release.number.to_string(), |tx| {
        store::releases::append(tx, &release, &snapshot)?;
        tx.compensate_with(release.id);
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(releases_view(open)?, &done.changed))
}

/// What changed between two versions, or since one.
pub fn compare_releases(backend: &mut Backend, wanted: CompareReleases) -> Outcome<Vec<DifferenceView>> {
    let open = backend.open()?;
    let frozen = |text: &str| -> Result<Agenda, ApiError> {
        Ok(store::releases::snapshot(&open.document, id(text)?)?.agenda)
    };
    let old = match &wanted.from {
        Some(from) => Some(frozen(from)?),
        None => open.released()?.map(|released| released.snapshot.agenda.clone()),
    };
    let new = wanted.to.as_deref().map_or_else(|| open.agenda(), frozen)?;
    Ok(Answer::read(old.map(|old| differences(&old, &new)).unwrap_or_default()))
}

fn differences(old: &Agenda, new: &Agenda) -> Vec<DifferenceView> {
    let mut codes = codes(new);
    let view = |d: AgendaDifference| DifferenceView {
        session: d.session.to_string(),
        code: codes.remove(&d.session).unwrap_or_default(),
        internal: d.is_internal(),
        kinds: d.kinds.iter().copied().map(Into::into).collect(),
        before: d.before.as_ref().map(slot_view),
        after: d.after.as_ref().map(slot_view),
        carries: d.carries,
    };
    diff(old, new).into_iter().map(view).collect()
}

fn slot_view(slot: &Slot) -> SlotView {
    let rooms = match &slot.rooms {
        SlotRooms::All => Vec::new(),
        SlotRooms::Named(rooms) => rooms.clone(),
    };
    SlotView {
        title: texts(&slot.title),
        day: slot.day.to_string(),
        start: slot.start,
        duration: slot.duration,
        open_end: slot.open_end,
        all_rooms: slot.rooms == SlotRooms::All,
        rooms,
        leads: slot.leads.iter().map(lead_view).collect(),
        languages: slot.languages.clone(),
        interpretation: slot.interpretation,
        mode: slot.mode.into(),
    }
}
