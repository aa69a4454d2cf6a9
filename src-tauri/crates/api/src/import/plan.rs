//! What an import would write: who of a file is new, who is on the list already and what of them changes, who may be somebody and waits for
//! an answer, and who is on the list but no longer in the file.
//!
//! Invariant: reading the same file twice changes nothing the second time, whatever stands in it.

use super::beside::{afterwards, duplicates, gone};
use super::details::{changes, name_of};
use super::ground::Ground;
use super::whom::{Target, targets};
use crate::delegates::FreshIds;
use crate::duplicates::particulars;
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use std::collections::{HashMap, HashSet};
use warsha_core::delegate::{Delegate, DelegateStatus as Status};
use warsha_core::delegation::Delegation;
use warsha_core::ids::DelegateId;
use warsha_core::organisation::Organisation;
use warsha_core::same_person::{Particulars, recognise};
use warsha_exchange::{DelegateReading, ProblemKind};
use warsha_store as store;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Somebody new.
    New,
    /// Details of the delegate with this number.
    Update(u32),
    /// The delegate with this number, who is there just so.
    Same(u32),
    /// May be somebody; waits for an answer.
    Ask,
    /// Not taken.
    Left,
}

/// A row, as far as the plan goes.
pub(super) struct Planned {
    pub fate: Fate,
    pub changes: Vec<ImportChange>,
}

/// What an import would write, and what there is to say about it.
pub(super) struct Plan {
    pub organisations: Vec<Organisation>,
    pub new_delegations: Vec<Delegation>,
    pub added: Vec<Delegate>,
    pub updated: Vec<Delegate>,
    pub cancelled: Vec<Delegate>,
    /// One for each row of the reading.
    pub rows: Vec<Planned>,
    pub duplicates: Vec<ImportDuplicate>,
    pub gone: Vec<ImportGone>,
    pub afterwards: Vec<DelegationAfter>,
    /// Places, and organisations, that the workshop knew before, for questions about their spelling.
    pub known_places: Vec<String>,
    pub known_organisations: Vec<String>,
    /// Columns that hold a field of the organiser's own, by index and key.
    pub own_columns: Vec<(usize, String)>,
}

/// One person as the import would leave her or him.
pub(super) struct Draft {
    pub old: Option<usize>,
    pub new: Delegate,
    pub first_row: usize,
    /// Whether a row of this person said how far she or he is on the way; one that does not say takes nothing back.
    pub status_said: bool,
}

impl Plan {
    pub(super) fn of(
        open: &Open,
        reading: &DelegateReading,
        wanted: &ReadFile,
        ids: &mut FreshIds,
    ) -> Result<Self, ApiError> {
        let mut ground = Ground::of(open, wanted, ids)?;
        ground.own_columns =
            super::ground::own_columns(&store::own_fields::all(&open.document)?, reading, wanted);
        let (known_places, known_organisations) = ground.spellings();
        let people: Vec<Particulars> = reading.rows.iter().map(|row| ground.of_row(row)).collect();
        let list: Vec<Particulars> = ground.list.iter().map(particulars).collect();
        let recognised = recognise(&people, &list);
        let targets = targets(reading, wanted, &recognised, &ground.list);
        let names = ground.names();
        let duplicates = duplicates(reading, wanted, &recognised, &targets, &ground, &names);
        let gone = gone(&recognised, &targets, &ground, &names);

        let vague: HashSet<u32> = reading
            .problems
            .iter()
            .filter(|problem| problem.kind == ProblemKind::ConsentUnclear)
            .map(|problem| problem.row)
            .collect();
        let mut number = store::delegates::next_number(&open.document)?;
        let mut drafts: Vec<Draft> = Vec::new();
        let mut draft_of_row: HashMap<usize, usize> = HashMap::new();
        let mut draft_of_known: HashMap<usize, usize> = HashMap::new();
        for (at, row) in reading.rows.iter().enumerate() {
            let there = match targets[at] {
                Target::Known(known) => draft_of_known.get(&known).copied(),
                Target::Row(earlier) => draft_of_row.get(&earlier).copied(),
                Target::New => None,
                Target::Ask | Target::Left => continue,
            };
            let draft = there.unwrap_or_else(|| {
                let (old, new) = match targets[at] {
                    Target::Known(known) => (Some(known), ground.list[known].clone()),
                    _ => {
                        let name = name_of(row).unwrap_or_default();
                        let new = Delegate::named(DelegateId::new(ground.ids.next()), number, name);
                        number += 1;
                        (None, new)
                    }
                };
                if let Some(known) = old {
                    draft_of_known.insert(known, drafts.len());
                }
                drafts.push(Draft { old, new, first_row: at, status_said: false });
                drafts.len() - 1
            });
            draft_of_row.insert(at, draft);
            ground.put(&mut drafts[draft], row, vague.contains(&row.row));
        }

        let mut plan = Self {
            organisations: Vec::new(),
            new_delegations: Vec::new(),
            added: Vec::new(),
            updated: Vec::new(),
            cancelled: Vec::new(),
            rows: targets
                .iter()
                .map(|target| Planned {
                    fate: match target {
                        Target::Ask => Fate::Ask,
                        Target::Left => Fate::Left,
                        _ => Fate::New,
                    },
                    changes: Vec::new(),
                })
                .collect(),
            duplicates,
            gone,
            afterwards: Vec::new(),
            known_places,
            known_organisations,
            own_columns: ground
                .own_columns
                .iter()
                .map(|(column, field)| (*column, field.key.clone()))
                .collect(),
        };
        let names = ground.names();
        let mut fates = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let mut new = draft.new;
            let Some(old) = draft.old.map(|known| &ground.list[known]) else {
                new.badge = ground.ids.badge(&ground.workshop, new.number);
                fates.push(Fate::New);
                plan.added.push(new);
                continue;
            };
            let row = &reading.rows[draft.first_row];
            let take = wanted.take.as_ref().and_then(|take| take.get(&row.row));
            plan.rows[draft.first_row].changes = changes(old, &mut new, &names, take);
            if new == *old {
                fates.push(Fate::Same(old.number));
            } else {
                fates.push(Fate::Update(old.number));
                plan.updated.push(new);
            }
        }
        for (row, draft) in draft_of_row {
            plan.rows[row].fate = fates[draft];
        }
        plan.cancel(wanted, &ground.list);
        plan.keep_what_is_used(&ground);
        plan.afterwards = afterwards(&plan, &ground);
        Ok(plan)
    }

    /// How many rows have a fate.
    pub(super) fn count(&self, of: impl Fn(Fate) -> bool) -> u32 {
        self.rows.iter().filter(|row| of(row.fate)).count() as u32
    }

    /// Those whom the organiser calls gone; only whoever is.
    fn cancel(&mut self, wanted: &ReadFile, list: &[Delegate]) {
        let wanted: HashSet<&str> = wanted.cancel.iter().flatten().map(String::as_str).collect();
        let gone: HashSet<u32> = self
            .gone
            .iter()
            .filter(|gone| wanted.contains(gone.id.as_str()))
            .map(|gone| gone.number)
            .collect();
        let leaves = list.iter().filter(|delegate| gone.contains(&delegate.number));
        self.cancelled
            .extend(leaves.map(|delegate| Delegate { status: Status::Cancelled, ..delegate.clone() }));
    }

    /// A change that was not taken may leave an organisation or a delegation without anybody: it is not made.
    fn keep_what_is_used(&mut self, ground: &Ground<'_>) {
        let written = || self.added.iter().chain(&self.updated);
        let organisations: HashSet<_> = written().filter_map(|delegate| delegate.organisation).collect();
        let delegations: HashSet<_> = written().filter_map(|delegate| delegate.delegation).collect();
        self.organisations =
            ground.made_organisations.iter().filter(|one| organisations.contains(&one.id)).cloned().collect();
        self.new_delegations =
            ground.made_delegations.iter().filter(|one| delegations.contains(&one.id)).cloned().collect();
    }
}
