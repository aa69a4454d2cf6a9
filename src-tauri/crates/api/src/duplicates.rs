//! People who may stand on the list twice.

use crate::backend::{Backend, Outcome};
use crate::convert::country_text;
use crate::wire::{Compared, DuplicateSide, LikelyDuplicate, Nothing};
use std::collections::HashMap;
use warsha_core::delegate::Delegate;
use warsha_core::ids::OrganisationId;
use warsha_core::same_person::{Particulars, twins};
use warsha_store as store;

/// Pairs of the list that may be one person, the surest first.
pub fn likely_duplicates(backend: &mut Backend, _: Nothing) -> Outcome<Vec<LikelyDuplicate>> {
    let open = backend.open()?;
    let organisations: HashMap<OrganisationId, String> =
        store::organisations::all(&open.document)?.into_iter().map(|one| (one.id, one.name)).collect();
    let people = store::delegates::all(&open.document)?;
    let particulars: Vec<Particulars> = people.iter().map(particulars).collect();
    let mut pairs = twins(&particulars);
    pairs.sort_by_key(|pair| (pair.likeness, pair.first, pair.second));
    let name_of = |delegate: &Delegate| {
        delegate.organisation.and_then(|id| organisations.get(&id).cloned()).unwrap_or_default()
    };
    let side = |delegate: &Delegate| DuplicateSide {
        id: delegate.id.to_string(),
        number: delegate.number,
        name: delegate.full_name.clone(),
        organisation: name_of(delegate),
    };
    let view = |first: &Delegate, second: &Delegate| {
        let sides = [first, second].map(|delegate| {
            [
                ("full_name", delegate.full_name.clone()),
                ("organisation", name_of(delegate)),
                ("position", delegate.position.clone()),
                ("city", delegate.city.clone()),
                ("country", country_text(delegate.country)),
                ("email", delegate.email.clone()),
                ("phone", delegate.phone.clone()),
            ]
        });
        compared(&sides[0], &sides[1])
    };
    let all: Vec<LikelyDuplicate> = pairs
        .iter()
        .map(|pair| {
            let (first, second) = (&people[pair.first], &people[pair.second]);
            LikelyDuplicate {
                first: side(first),
                second: side(second),
                likeness: pair.likeness.code().to_owned(),
                compared: view(first, second),
            }
        })
        .collect();
    Ok(all.into())
}

/// What tells who a delegate is; the organisation goes by its id.
pub(crate) fn particulars(delegate: &Delegate) -> Particulars {
    Particulars {
        name: delegate.full_name.clone(),
        email: delegate.email.clone(),
        phone: delegate.phone.clone(),
        organisation: delegate.organisation.map(|id| id.to_string()).unwrap_or_default(),
        position: delegate.position.clone(),
        city: delegate.city.clone(),
        country: delegate.country,
        sex: Some(delegate.sex),
    }
}

/// What people compare two by, side by side, where either has it.
pub(crate) fn compared(here: &[(&str, String)], there: &[(&str, String)]) -> Vec<Compared> {
    here.iter()
        .zip(there)
        .filter(|((_, here), (_, there))| !(here.is_empty() && there.is_empty()))
        .map(|((field, here), (_, there))| Compared {
            field: (*field).to_owned(),
            here: here.clone(),
            there: there.clone(),
        })
        .collect()
}
