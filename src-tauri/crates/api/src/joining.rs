//! Joining the check-ins of two copies of one workshop: nothing is lost, nothing counts twice, and what differs is told.

mod bring;
mod telling;

use self::bring::{Brought, to_bring};
use crate::backend::{Answer, Backend, Outcome};
use crate::duplicates::{take_over_arrivals, take_over_hand_outs};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use chrono::DateTime;
use std::collections::HashSet;
use std::path::Path;
use uuid::Uuid;
use warsha_core::attendance::{AttendancePeriod, CheckIn};
use warsha_core::badge_given::{BadgeGiven, BadgeGivenKind};
use warsha_core::delegate::Delegate;
use warsha_core::delegation::Delegation;
use warsha_core::hand_over::{HandOutItem, HandOver};
use warsha_core::ids::{BadgeGivenId, DelegateId, PeriodId};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::Organisation;
use warsha_core::workshop::Workshop;
use warsha_store as store;
use warsha_store::{Access, Change, Document, Passphrase};

/// What joining reads of a copy.
struct Side {
    workshop: Workshop,
    check_ins: Vec<CheckIn>,
    people: Vec<Delegate>,
    periods: Vec<AttendancePeriod>,
    organisations: Vec<Organisation>,
    delegations: Vec<Delegation>,
    refused: Vec<store::door::RefusedScan>,
    badges: Vec<BadgeGiven>,
    items: Vec<HandOutItem>,
    hand_overs: Vec<HandOver>,
    /// Withdrawals that only say that a joining was undone, or done again, in this copy.
    turns: HashSet<Uuid>,
}

impl Side {
    fn of(document: &Document) -> Result<Self, ApiError> {
        Ok(Self {
            workshop: store::workshop::get(document)?,
            check_ins: store::check_ins::all(document)?,
            people: store::delegates::all(document)?,
            periods: store::periods::all(document)?,
            organisations: store::organisations::all(document)?,
            delegations: store::delegations::all(document)?,
            refused: store::door::refused(document, u32::MAX)?,
            badges: store::door::badges_given(document)?,
            items: store::hand_overs::items(document)?,
            hand_overs: store::hand_overs::all(document)?,
            turns: store::joinings::turns(document)?,
        })
    }

    fn person(&self, id: DelegateId) -> Option<&Delegate> {
        self.people.iter().find(|d| d.id == id)
    }

    fn key(&self, id: PeriodId) -> String {
        self.periods.iter().find(|p| p.id == id).map(AttendancePeriod::key).unwrap_or_default()
    }
}

/// Joins the check-ins of another copy of the open workshop.
pub fn join_copy(backend: &mut Backend, wanted: JoinCopy) -> Outcome<Joined> {
    let path = Path::new(&wanted.path);
    let passphrase = wanted.passphrase.as_deref().and_then(Passphrase::new);
    let clock = crate::document::clock(backend);
    let theirs = Document::open(path, passphrase.as_ref(), Access::ReadOnly, None, clock)
        .map_err(|error| ApiError::from(error).with_path(path))?;
    let theirs = Side::of(&theirs)?;
    let open = backend.open_mut()?;
    let ours = Side::of(&open.document)?;
    if ours.workshop.id != theirs.workshop.id {
        return Err(ApiError::new(ErrorCode::OtherWorkshop).with_path(path));
    }
    let brought = to_bring(&open.document, &ours, &theirs)?;
    let subject = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let done = open.write(Op::JoinCheckIns, &subject, |tx| {
        for period in &brought.periods {
            store::periods::insert(tx, period)?;
            if let Some(session) = period.session.filter(|_| period.counted) {
                store::periods::count_session(tx, session, true)?;
            }
        }
        for organisation in &brought.organisations {
            store::organisations::upsert(tx, organisation)?;
        }
        for delegation in &brought.delegations {
            store::delegations::upsert(tx, delegation)?;
        }
        for (person, _) in &brought.people {
            store::delegates::insert(tx, person)?;
        }
        for (at, item) in brought.items.iter().enumerate() {
            store::hand_overs::put_item(tx, item, ours.items.len() + at)?;
        }
        append(tx, &brought)?;
        reissue(tx, &ours, &brought)?;
        // What the other copy says of an entry that was made one with another here is that one's.
        for (gone, kept) in store::merged::pairs(tx)? {
            if brought.speaks_of(gone) {
                take_over_arrivals(tx, gone, kept)?;
                take_over_hand_outs(tx, gone, kept)?;
            }
        }
        for scan in &theirs.refused {
            // What was typed for somebody who was erased here names the person.
            let is_erased = |id| store::delegates::is_erased(tx, id);
            if !scan.delegate.map_or(Ok(false), is_erased)? {
                store::door::append_refused(tx, scan)?;
            }
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(telling::told(&ours, &theirs, &brought), &done.changed))
}

/// Appends the facts that are brought, and takes back what undoing an earlier joining withdrew.
fn append(tx: &mut Change<'_>, brought: &Brought) -> Result<(), ApiError> {
    macro_rules! facts {
        ($facts:expr, $append:path, $withdraw:path) => {
            for record in &$facts.new {
                $append(tx, record)?;
            }
            for record in $facts.new.iter().rev() {
                tx.compensate_with(record.id);
            }
            for turn in &$facts.turns {
                if let Some(again) = $withdraw(tx, turn.id)? {
                    store::joinings::mark_turn(tx, again)?;
                    tx.compensate_with(again);
                }
            }
        };
    }
    facts!(brought.check_ins, store::check_ins::append, store::check_ins::withdraw);
    facts!(brought.hand_overs, store::hand_overs::append, store::hand_overs::withdraw);
    facts!(brought.badges, store::door::append_badge, store::door::withdraw_badge);
    Ok(())
}

/// Whoever was given another badge at either desk has the one that was given last; those before let nobody in.
fn reissue(tx: &mut Change<'_>, ours: &Side, brought: &Brought) -> Result<(), ApiError> {
    for code in &brought.replaced {
        store::merged::revoke_code(tx, code)?;
    }
    for reissued in &brought.reissued {
        let here = ours.person(reissued.delegate).filter(|person| person.badge != reissued.badge);
        if let Some(here) = here {
            if !here.badge.is_empty() && !store::door::ever_given(tx, &here.badge)? {
                // The badge of the list was given before any desk gave one. Kept, so that it is known as replaced.
                let before = BadgeGiven {
                    id: BadgeGivenId::new(tx.new_id()),
                    delegate: here.id,
                    code: here.badge.clone(),
                    kind: BadgeGivenKind::Given,
                    withdraws: None,
                    at: DateTime::UNIX_EPOCH,
                    desk: String::new(),
                };
                store::door::append_badge(tx, &before)?;
                tx.compensate_with(before.id);
            }
            let person = Delegate { badge: reissued.badge.clone(), ..here.clone() };
            store::delegates::update(tx, &person)?;
        }
    }
    Ok(())
}
