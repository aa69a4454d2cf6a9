//! Attendance: the grid of people by period, the signed sheet, what is counted, and the head-count.

mod by_hand;
mod comparing;
mod counting;
mod entering;
mod ground;
mod lines;
mod rules;
mod tables;

pub(crate) use comparing::compare_sheet;
pub(crate) use counting::{export_attendance, head_count};
pub(crate) use entering::{enter_sheet_line, mark_attendance};
pub(crate) use lines::Lines;
pub(crate) use rules::{attendance_rules, set_attendance_rules};
pub(crate) use tables::{Crossing, Table};

use crate::backend::{Backend, Outcome};
use crate::check_in::find_period;
use crate::convert::{country_text, instant, texts};
use crate::error::ApiError;
use crate::wire::*;
use crate::workshop::venue_now;
use ground::Ground;
use warsha_core::attendance::sheet::SheetRows;
use warsha_core::attendance::{AttendancePeriod, Counting, Standing, attendance_of_delegate};
use warsha_core::audience::seen_at_the_door;
use warsha_core::delegate::{AttendanceMode, Delegate};
use warsha_core::ids::DelegationId;
use warsha_store as store;

/// The grid.
pub fn attendance(backend: &mut Backend, _: Nothing) -> Outcome<AttendanceView> {
    let now = backend.host.now();
    let open = backend.open()?;
    let ground = Ground::of(open)?;
    let here = venue_now(&ground.workshop, now);
    let days = ground.workshop.days();
    let agenda = open.agenda()?;
    let counting = Counting::of(&days, &agenda, &ground.periods);
    let rule = store::periods::certificate_rule(&open.document)?;
    let mut lines = Vec::with_capacity(ground.people.len());
    for person in &ground.people {
        let standings: Vec<&Standing> =
            ground.periods.iter().map(|period| ground.standing(period, person)).collect();
        let seen = seen_at_the_door(person);
        let known = |id: &DelegationId| ground.delegations.iter().any(|d| d.id == *id);
        let code = |id: Option<DelegationId>| id.filter(known).map(|id| id.to_string()).unwrap_or_default();
        let group = code(seen.person.delegation);
        let found = attendance_of_delegate(&counting, &ground.counted, person.id);
        lines.push(AttendanceLine {
            id: person.id.to_string(),
            number: person.number,
            name: seen.person.full_name.clone(),
            organisation: ground.organisation(&seen),
            group,
            protected: seen.withheld,
            first_timer: person.first_timer,
            cells: standings.iter().map(|standing| cell(standing)).collect(),
            attended: found.attended,
            entered: found.entered,
            share: found.share_so_far(),
            certificate: found.meets(rule),
        });
    }
    let on_now = find_period(&ground.periods, &ground.workshop, None, now)?;
    let today = (here.day.as_str(), here.minute);
    Ok(AttendanceView {
        unit: store::periods::unit(&open.document)?.into(),
        rule,
        now: on_now.map(AttendancePeriod::key).unwrap_or_default(),
        periods: ground.periods.iter().map(|p| column(&ground, p, today)).collect(),
        groups: ground.by_delegation().iter().map(group_view).collect(),
        people: lines,
        sheets: printed_sheets(open, &ground)?,
    }
    .into())
}

/// A cell as it crosses the wire.
pub(crate) fn cell(standing: &Standing) -> String {
    let mut code = match standing {
        Standing::NotIn => "",
        Standing::Excused { .. } => "e",
        Standing::Absent { .. } => "a",
        Standing::In { mode: AttendanceMode::InPerson, .. } => "p",
        Standing::In { mode: AttendanceMode::Online, .. } => "o",
    }
    .to_owned();
    let remarks = standing.remarks();
    if remarks.late {
        code.push('l');
    }
    if remarks.left_early {
        code.push('v');
    }
    code
}

fn column(ground: &Ground, period: &AttendancePeriod, now: (&str, i32)) -> AttendanceColumn {
    let standings: Vec<&Standing> = ground.people.iter().map(|d| ground.standing(period, d)).collect();
    let count = |is: &dyn Fn(&Standing) -> bool| standings.iter().filter(|s| is(s)).count() as u32;
    let online = count(&|s| matches!(s, Standing::In { mode: AttendanceMode::Online, .. }));
    let day = period.day.to_string();
    let number = ground.workshop.days().iter().position(|d| *d == period.day);
    AttendanceColumn {
        key: period.key(),
        day_number: number.map_or(0, |at| at as u32 + 1),
        begun: (day.as_str(), period.from) <= now,
        day,
        part: period.part.into(),
        from: period.from,
        to: period.to,
        title: ground.title(period),
        counted: period.counted,
        in_person: count(&Standing::is_in) - online,
        online,
        open: count(&|s| *s == Standing::NotIn),
    }
}

fn group_view(group: &ground::GroupHere<'_>) -> AttendanceGroup {
    AttendanceGroup {
        id: group.delegation.map(|d| d.id.to_string()).unwrap_or_default(),
        name: group.delegation.map(|d| texts(&d.name)).unwrap_or_default(),
        country: country_text(group.delegation.and_then(|d| d.country)),
        people: group.people,
        here: group.here.iter().map(|here| here.all()).collect(),
        online: group.here.iter().map(|here| here.online).collect(),
    }
}

/// The rows of a printing: who stands on the paper that is being entered. Without a version, who would stand on it now.
pub fn sheet_rows(backend: &mut Backend, which: BySheet) -> Outcome<SheetRowsView> {
    let open = backend.open()?;
    let ground = Ground::of(open)?;
    let rows = match which.sheet.as_str() {
        "" => ground.rows_now(),
        version => ground.rows_of(open, version)?,
    };
    let row = |(row, delegate): (&u32, &warsha_core::ids::DelegateId)| SheetRowView {
        row: *row,
        delegate: delegate.to_string(),
    };
    let by_hand = comparing::by_hand(&ground, ground.period(&which.period)?, &rows);
    Ok(SheetRowsView {
        rows: rows.people.iter().map(row).collect(),
        by_hand: by_hand.iter().map(|person| person.id.to_string()).collect(),
    }
    .into())
}

fn printed_sheets(open: &crate::open::Open, ground: &Ground) -> Result<Vec<PrintedSheet>, ApiError> {
    let now = ground.rows_now();
    let mut sheets: Vec<PrintedSheet> = Vec::new();
    for printing in store::printings::all(&open.document)? {
        for rows in SheetRows::parse_all(&printing.sheet_rows) {
            let version = rows.version();
            match sheets.iter_mut().find(|sheet| sheet.version == version) {
                // The latest come first: what follows is an earlier printing of the same rows.
                Some(sheet) => sheet.at = instant(printing.at),
                None => sheets.push(PrintedSheet {
                    version,
                    at: instant(printing.at),
                    people: rows.people.len() as u32,
                    current: rows.people == now.people,
                }),
            }
        }
    }
    Ok(sheets)
}

/// Who stands on the signature sheet: whoever is expected in the room.
pub(crate) fn signs(delegate: &Delegate) -> bool {
    warsha_core::delegation::takes_a_seat(delegate.status) && delegate.mode == AttendanceMode::InPerson
}

/// How many blank rows a sheet has at most, with those that fill its last page.
pub(crate) fn blank_rows(people: usize, ordered: Option<u32>) -> u32 {
    const ROWS_OF_A_PAGE: u32 = 13;
    ordered.unwrap_or((people.div_ceil(5)).max(6) as u32) + ROWS_OF_A_PAGE
}
