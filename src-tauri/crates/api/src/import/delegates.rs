//! A list of people in.

use super::{answer, choice, column_views, file_name, left_out, sheets};
use crate::backend::{Answer, Backend, Outcome};
use crate::convert::{country_text, texts};
use crate::delegates::{FreshIds, Known};
use crate::delegations::tally_view;
use crate::error::{ApiError, ErrorCode};
use crate::shape;
use crate::wire::*;
use std::collections::HashMap;
use warsha_core::delegate::{AttendanceMode as Mode, Category as Role, Delegate, DelegateStatus as Status};
use warsha_core::delegate::{PhotoConsent as Photo, Sex as SexCode};
use warsha_core::delegation::{Counting, Delegation, DelegationKind as GroupKind, delegation_for, tally};
use warsha_core::ids::{DelegateId, DelegationId};
use warsha_core::operation::Operation as Op;
use warsha_core::organisation::Organisation;
use warsha_core::search::fold;
use warsha_core::workshop::Workshop;
use warsha_core::{CountryCode, Localised};
use warsha_exchange::{
    DelegateField, DelegateReading, DelegateRow, ProblemKind, ReadOptions, read_delegates,
};
use warsha_store as store;
use warsha_store::BackupReason;

/// Reads a list of delegates without writing anything.
pub fn read_delegates_file(backend: &mut Backend, wanted: ReadFile) -> Outcome<ImportReading> {
    let (reading, sheet_names) = read(&wanted)?;
    let mut ids = FreshIds::of(backend);
    let plan = match &backend.open {
        Some(open) => Some(Plan::of(open, &reading, &wanted, &mut ids)?),
        None => None,
    };
    let row_view = |row: &DelegateRow| {
        let fate = plan.as_ref().and_then(|p| p.fates.get(&row.row));
        ImportRow {
            row: row.row,
            cells: row.cells.clone(),
            values: shape::delegate_row(&reading, row),
            fate: match fate {
                _ if left_out(&wanted, row.row) || row.full_name.is_none() => "left_out",
                Some(Fate::Update(_)) => "update",
                _ => "new",
            }
            .into(),
            updates: match fate {
                Some(Fate::Update(number)) => Some(*number),
                _ => None,
            },
        }
    };
    let rows: Vec<ImportRow> = reading.rows.iter().map(row_view).collect();
    let fate_count = |fate: &str| rows.iter().filter(|r| r.fate == fate).count() as u32;
    Ok(Answer::read(ImportReading {
        file: file_name(&wanted),
        format: shape::format(&reading.format),
        sheets: sheet_names,
        sheet: reading.format.sheet.clone(),
        columns: column_views(&reading.columns, DelegateField::code),
        fields: DelegateField::ALL.iter().map(|f| f.code().to_owned()).collect(),
        added: fate_count("new"),
        updated: fate_count("update"),
        problems: reading.problems.iter().map(shape::problem).collect(),
        skipped_rows: reading.skipped_rows.iter().map(|row| shape::skipped(row, true)).collect(),
        rooms: Vec::new(),
        afterwards: plan.map(|p| p.afterwards()).unwrap_or_default(),
        rows,
    }))
}

/// Reads a list of delegates and adds it: new people, and details of people already there.
pub fn import_delegates(backend: &mut Backend, wanted: ReadFile) -> Outcome<Imported> {
    let (reading, _) = read(&wanted)?;
    // Reading goes on without a column of names, so that the screen can ask which one it is; adding does not.
    if !reading.has(DelegateField::FullName) {
        return Err(ApiError::new(ErrorCode::SheetNoColumns).with("file", file_name(&wanted)));
    }
    let mut ids = FreshIds::of(backend);
    let open = backend.open_mut()?;
    open.document.back_up(BackupReason::BeforeImport)?;
    add(open, &reading, &wanted, &mut ids)
}

/// Adds a list that was read, as one operation.
pub(crate) fn add(
    open: &mut crate::open::Open,
    reading: &DelegateReading,
    wanted: &ReadFile,
    ids: &mut FreshIds,
) -> Outcome<Imported> {
    let plan = Plan::of(open, reading, wanted, ids)?;
    let done = open.write(Op::ImportDelegates, &file_name(wanted), |tx| {
        for organisation in &plan.organisations {
            store::organisations::upsert(tx, organisation)?;
        }
        for delegation in &plan.new_delegations {
            store::delegations::upsert(tx, delegation)?;
        }
        for delegate in &plan.added {
            store::delegates::insert(tx, delegate)?;
        }
        for delegate in &plan.updated {
            store::delegates::update(tx, delegate)?;
        }
        Ok::<_, ApiError>(())
    })?;
    let imported = Imported {
        added: plan.added.len() as u32,
        updated: plan.updated.len() as u32,
        left_out: (reading.rows.len() - plan.fates.len()) as u32,
    };
    Ok(Answer::changed(imported, &done.changed))
}

fn read(wanted: &ReadFile) -> Result<(DelegateReading, Vec<String>), ApiError> {
    let mut sheets = sheets(wanted)?;
    let names = sheets.sheets.iter().map(|s| s.name.clone()).collect();
    let options = ReadOptions { choice: choice(wanted, DelegateField::from_code), date_order: None };
    let mut reading = read_delegates(&sheets, &options);
    if answer(&mut sheets, &reading.format.sheet, &reading.columns, wanted, DelegateField::code) {
        reading = read_delegates(&sheets, &options);
    }
    if reading.rows.is_empty() {
        return Err(ApiError::new(ErrorCode::SheetOnlyHeadings).with("file", file_name(wanted)));
    }
    Ok((reading, names))
}

/// What becomes of a row.
enum Fate {
    New,
    /// Details of the delegate with this number.
    Update(u32),
}

/// What an import would write.
struct Plan {
    organisations: Vec<Organisation>,
    new_delegations: Vec<Delegation>,
    added: Vec<Delegate>,
    updated: Vec<Delegate>,
    fates: HashMap<u32, Fate>,
    delegations: Vec<Delegation>,
    everybody: Vec<Delegate>,
    counting: Counting,
}

impl Plan {
    fn of(
        open: &crate::open::Open,
        reading: &DelegateReading,
        wanted: &ReadFile,
        ids: &mut FreshIds,
    ) -> Result<Self, ApiError> {
        let workshop = store::workshop::get(&open.document)?;
        let mut known = Known::of(open)?;
        let there = store::delegates::all(&open.document)?;
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, delegate) in there.iter().enumerate() {
            by_name.entry(fold(&delegate.full_name)).or_default().push(index);
        }
        let mut plan = Self {
            organisations: Vec::new(),
            new_delegations: Vec::new(),
            added: Vec::new(),
            updated: Vec::new(),
            fates: HashMap::new(),
            delegations: Vec::new(),
            everybody: Vec::new(),
            counting: store::workshop::counting(&open.document)?,
        };
        let mut number = store::delegates::next_number(&open.document)?;
        let kept = reading.rows.iter().filter(|row| !left_out(wanted, row.row));
        for row in kept {
            let Some(name) = row.full_name_without_controls.as_ref().or(row.full_name.as_ref()) else {
                continue;
            };
            // A name that is there exactly once is that person; two of the same name cannot be told apart, so nobody is overwritten.
            let same = match by_name.get(&fold(name)).map(Vec::as_slice) {
                Some(&[index]) => there.get(index).filter(|d| !plan.updated.iter().any(|u| u.id == d.id)),
                _ => None,
            };
            let mut delegate = match same {
                Some(delegate) => delegate.clone(),
                None => Delegate::named(DelegateId::new(ids.next()), number, name),
            };
            let organisation = row.organisation.as_deref().unwrap_or_default();
            let (found, made) = known.organisation(organisation, ids);
            if let Some(mut made) = made {
                made.acronym = row.acronym.clone().unwrap_or_default();
                known.organisations.push(made.clone());
                plan.organisations.push(made);
            }
            delegate.organisation = found.or(delegate.organisation);
            let vague = |field: &str| {
                reading.problems.iter().any(|p| {
                    p.row == row.row && p.field == Some(field) && p.kind == ProblemKind::ConsentUnclear
                })
            };
            take(&mut delegate, row, &workshop, vague("photo_consent"), same.is_none());
            join(&mut delegate, &mut known, &mut plan.new_delegations, ids);
            if let Some(old) = same {
                plan.fates.insert(row.row, Fate::Update(delegate.number));
                if delegate != *old {
                    plan.updated.push(delegate);
                }
            } else {
                delegate.badge = ids.badge(&workshop, number);
                number += 1;
                plan.fates.insert(row.row, Fate::New);
                plan.added.push(delegate);
            }
        }
        plan.everybody = there;
        for changed in &plan.updated {
            if let Some(old) = plan.everybody.iter_mut().find(|d| d.id == changed.id) {
                *old = changed.clone();
            }
        }
        plan.everybody.extend(plan.added.iter().cloned());
        plan.delegations = known.delegations;
        Ok(plan)
    }

    fn afterwards(&self) -> Vec<DelegationAfter> {
        let view = |d: &Delegation| DelegationAfter {
            country: country_text(d.country),
            name: texts(&d.name),
            tally: tally_view(&tally(d, &self.everybody, &self.counting)),
        };
        self.delegations.iter().map(view).collect()
    }
}

/// Takes the details of a row. A column that is not in the file, or an empty cell, changes nothing.
fn take(delegate: &mut Delegate, row: &DelegateRow, workshop: &Workshop, vague_consent: bool, is_new: bool) {
    let texts: [(&mut String, &Option<String>); 11] = [
        (&mut delegate.family_name, &row.family),
        (&mut delegate.call_name, &row.preferred_name),
        (&mut delegate.native_name, &row.native_name),
        (&mut delegate.position, &row.position),
        (&mut delegate.city, &row.city),
        (&mut delegate.phone, &row.phone),
        (&mut delegate.email, &row.email),
        (&mut delegate.speaks, &row.languages),
        (&mut delegate.diet, &row.diet),
        (&mut delegate.access_needs, &row.access_needs),
        (&mut delegate.note, &row.note),
    ];
    for (field, value) in texts {
        if let Some(value) = value {
            field.clone_from(value);
        }
    }
    if !row.language_codes.is_empty() {
        delegate.language_codes = row.language_codes.iter().map(|&code| code.to_owned()).collect();
    }
    delegate.country = row.country.and_then(CountryCode::parse).or(delegate.country);
    delegate.arrives_on = row.arrival.or(delegate.arrives_on);
    delegate.leaves_on = row.departure.or(delegate.leaves_on);
    if row.sex != warsha_exchange::Sex::Undisclosed {
        delegate.sex = SexCode::from_code(row.sex.code()).unwrap_or(SexCode::Undisclosed);
    }
    delegate.photo = match row.photo_consent {
        Some(true) => Photo::Yes,
        Some(false) => Photo::No,
        None if vague_consent => Photo::Ask,
        None => delegate.photo,
    };
    if row.participation == Some(warsha_exchange::Mode::Online) {
        delegate.mode = Mode::Online;
    }
    if let Some(role) = row.category.as_deref().and_then(role) {
        delegate.category = role;
    }
    if is_new {
        let local = workshop.country.is_some() && delegate.country == workshop.country;
        delegate.status =
            if delegate.arrives_on.is_some() || local { Status::TravelBooked } else { Status::Confirmed };
    }
}

/// The category that a text means, in English or French.
fn role(text: &str) -> Option<Role> {
    let text = fold(text);
    let names: [(&str, Role); 14] = [
        ("facilit", Role::Facilitator),
        ("animat", Role::Facilitator),
        ("interpr", Role::Interpreter),
        ("panel", Role::Panellist),
        ("speaker", Role::Speaker),
        ("orat", Role::Speaker),
        ("intervenant", Role::Speaker),
        ("staff", Role::Staff),
        ("equipe", Role::Staff),
        ("observ", Role::Observer),
        ("donor", Role::Donor),
        ("bailleur", Role::Donor),
        ("gouvern", Role::Government),
        ("govern", Role::Government),
    ];
    names.iter().find(|(part, _)| text.contains(part)).map(|&(_, role)| role)
}

/// Puts a delegate without a delegation into the one of the organisation or country, which is made when there is none.
fn join(delegate: &mut Delegate, known: &mut Known, made: &mut Vec<Delegation>, ids: &mut FreshIds) {
    if delegate.delegation.is_none() {
        delegate.delegation = delegation_for(&known.delegations, delegate.organisation, delegate.country);
    }
    if delegate.delegation.is_none() && delegate.country.is_some() {
        let last = known.delegations.last().map(|d| d.rank.clone()).unwrap_or_default();
        let delegation = Delegation {
            id: DelegationId::new(ids.next()),
            kind: GroupKind::Country,
            name: Localised::default(),
            country: delegate.country,
            organisation: None,
            counted: true,
            targets: Vec::new(),
            rank: warsha_core::rank::after(&last),
        };
        delegate.delegation = Some(delegation.id);
        known.delegations.push(delegation.clone());
        made.push(delegation);
    }
    let of_host = known.delegations.iter().find(|d| Some(d.id) == delegate.delegation);
    if of_host.is_some_and(|d| d.kind == GroupKind::HostStaff) && delegate.category == Role::Participant {
        delegate.category = Role::Staff;
    }
}
