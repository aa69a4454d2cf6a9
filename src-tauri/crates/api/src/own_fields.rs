//! Fields of delegates of the organiser's own, and who sees what.

use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{id, localised, optional_id, texts};
use crate::error::{ApiError, ErrorCode};
use crate::wire::*;
use warsha_core::audience::{self, Audience as For, sight, sight_of_own};
use warsha_core::ids::OwnFieldId;
use warsha_core::operation::Operation as Op;
use warsha_core::own_field::{OwnChoice, OwnField, OwnFieldKind as Kind, fresh_codes, fresh_key};
use warsha_store as store;

/// A field for the wire.
pub(crate) fn own_field_view(field: &OwnField) -> OwnFieldView {
    OwnFieldView {
        id: field.id.to_string(),
        key: field.key.clone(),
        label: texts(&field.label),
        kind: field.kind.into(),
        choices: field
            .choices
            .iter()
            .map(|choice| OwnChoiceView { code: choice.code.clone(), label: texts(&choice.label) })
            .collect(),
        audiences: field.audiences.iter().copied().map(Into::into).collect(),
    }
}

/// Fields of the organiser's own, in order.
pub fn own_fields(backend: &mut Backend, _: Nothing) -> Outcome<Vec<OwnFieldView>> {
    let fields = store::own_fields::all(&backend.open()?.document)?;
    Ok(fields.iter().map(own_field_view).collect::<Vec<_>>().into())
}

/// Adds a field, or changes one. Values stay as they are: one that no longer fits is shown as it stands.
pub fn put_own_field(backend: &mut Backend, wanted: OwnFieldView) -> Outcome<OwnFieldView> {
    let label = localised(&wanted.label);
    if label.is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let new_id = OwnFieldId::new(backend.host.new_id());
    let open = backend.open_mut()?;
    let all = store::own_fields::all(&open.document)?;
    let old = match optional_id::<OwnFieldId>(&wanted.id)? {
        Some(known) => Some(all.iter().find(|f| f.id == known).ok_or(ErrorCode::NotFound)?),
        None => None,
    };
    let mut choices: Vec<OwnChoice> = wanted
        .choices
        .iter()
        .map(|choice| OwnChoice { code: choice.code.clone(), label: localised(&choice.label) })
        .filter(|choice| !choice.label.is_empty())
        .collect();
    if wanted.kind.0 != Kind::Choice {
        choices.clear();
    }
    fresh_codes(&mut choices);
    let last = all.last().map(|f| f.rank.as_str()).unwrap_or_default();
    let given = wanted.key.trim();
    let field = OwnField {
        id: old.map_or(new_id, |f| f.id),
        // Values stand under the key, so that a new label loses none of them.
        key: match old {
            Some(old) => old.key.clone(),
            None if !given.is_empty() && !all.iter().any(|f| f.key == given) => given.to_owned(),
            None => fresh_key(&label, &all),
        },
        label,
        kind: wanted.kind.0,
        choices,
        audiences: wanted.audiences.iter().map(|audience| audience.0).filter(|a| !a.is_team()).collect(),
        rank: old.map_or_else(|| warsha_core::rank::after(last), |f| f.rank.clone()),
    };
    let operation = if old.is_some() { Op::EditOwnField } else { Op::AddOwnField };
    let done = open.write(operation, field.label.best("en"), |tx| {
        store::own_fields::upsert(tx, &field)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(own_field_view(&field), &done.changed))
}

/// Takes a field away. Values stay with the delegates, for the team alone.
pub fn remove_own_field(backend: &mut Backend, which: ById) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let field_id: OwnFieldId = id(&which.id)?;
    let all = store::own_fields::all(&open.document)?;
    let gone = all.iter().find(|f| f.id == field_id).ok_or(ErrorCode::NotFound)?;
    let done = open.write(Op::RemoveOwnField, gone.label.best("en"), |tx| {
        store::own_fields::remove(tx, field_id)?;
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// Puts fields into this order; those not named follow in the order that they had.
pub fn order_own_fields(backend: &mut Backend, wanted: ByIds) -> Outcome<Nothing> {
    let open = backend.open_mut()?;
    let mut fields = store::own_fields::all(&open.document)?;
    let order = wanted.ids.iter().map(|field| id(field)).collect::<Result<Vec<OwnFieldId>, ApiError>>()?;
    fields.sort_by_key(|f| order.iter().position(|id| *id == f.id).unwrap_or(order.len()));
    let done = open.write(Op::OrderOwnFields, "", |tx| {
        for (mut field, rank) in fields.iter().cloned().zip(warsha_core::rank::ranks(fields.len())) {
            field.rank = rank;
            store::own_fields::upsert(tx, &field)?;
        }
        Ok::<_, ApiError>(())
    })?;
    Ok(Answer::changed(Nothing {}, &done.changed))
}

/// Who sees what: the rule as a table.
pub fn who_sees_what(backend: &mut Backend, _: Nothing) -> Outcome<WhoSeesWhat> {
    let open = backend.open()?;
    let of = |detail: audience::Detail, protected: bool| {
        For::ALL.iter().map(|&audience| sight(audience, detail, protected).into()).collect()
    };
    let of_own = |field: &OwnField, protected: bool| {
        For::ALL.iter().map(|&audience| sight_of_own(audience, field, protected).into()).collect()
    };
    let delegates = store::delegates::all(&open.document)?;
    Ok(Answer::read(WhoSeesWhat {
        audiences: For::ALL.iter().copied().map(Into::into).collect(),
        details: audience::Detail::ALL
            .iter()
            .map(|&detail| DetailSeen {
                detail: detail.into(),
                open: of(detail, false),
                protected: of(detail, true),
            })
            .collect(),
        own_fields: store::own_fields::all(&open.document)?
            .iter()
            .map(|field| OwnFieldSeen {
                id: field.id.to_string(),
                label: texts(&field.label),
                open: of_own(field, false),
                protected: of_own(field, true),
            })
            .collect(),
        protected_people: delegates.iter().filter(|d| d.protected).count() as u32,
    }))
}
