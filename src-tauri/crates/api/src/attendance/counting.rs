//! What comes out of attendance: the head-count for the screen, and both the list and the counts as lines for spreadsheets and paper.

use super::ground::Ground;
use crate::backend::{Backend, Outcome};
use crate::convert::{country_text, texts};
use crate::error::ApiError;
use crate::open::Open;
use crate::wire::*;
use std::collections::HashMap;
use warsha_core::attendance::head_count::{self as heads, Attendee, HeadCount, LEAST_SHOWN, Sum, hide_small};
use warsha_core::attendance::{AttendancePeriod, Mark, PeriodPart, Standing, attendance_of_delegate};
use warsha_core::audience::{Audience as For, seen_by};
use warsha_core::ids::OrganisationId;
use warsha_core::organisation::OrganisationType;
use warsha_exchange::{CellValue, Column, ColumnKind, ListSheet, heading_language};
use warsha_store as store;
use warsha_words::Words;

/// The head-count by one or two things.
pub fn head_count(backend: &mut Backend, order: HeadCountOrder) -> Outcome<HeadCountView> {
    let open = backend.open()?;
    let ground = Ground::of(open)?;
    let audience = order.audience.map_or(For::Organisers, |audience| audience.0);
    let column = order.column.map(|column| column.0).filter(|column| *column != order.row.0);
    let count = counted(open, &ground, order.row.0, column, audience)?;
    let keys = |codes: &[String]| codes.iter().map(|code| key_view(&ground, code)).collect::<Vec<_>>();
    Ok(HeadCountView {
        rows: keys(&count.rows),
        columns: keys(&count.columns),
        cells: count.cells.iter().map(|row| row.iter().map(sum_view).collect()).collect(),
        row_sums: count.row_sums.iter().map(sum_view).collect(),
        column_sums: count.column_sums.iter().map(sum_view).collect(),
        total: sum_view(&count.total),
        hidden_below: Some(LEAST_SHOWN).filter(|_| !audience.is_team()),
    }
    .into())
}

/// The count as an audience may know it: from everybody but the team, small numbers are hidden.
fn counted(
    open: &Open,
    ground: &Ground,
    row: heads::Dimension,
    column: Option<heads::Dimension>,
    audience: For,
) -> Result<HeadCount, ApiError> {
    let kinds: HashMap<OrganisationId, Option<OrganisationType>> =
        store::organisations::all(&open.document)?.into_iter().map(|o| (o.id, o.kind)).collect();
    let attendees: Vec<Attendee<'_>> = ground
        .people
        .iter()
        .map(|delegate| Attendee {
            delegate,
            organisation_type: delegate.organisation.and_then(|id| kinds.get(&id).copied().flatten()),
        })
        .collect();
    let count = heads::head_count(&attendees, &ground.periods, &ground.counted, row, column);
    Ok(if audience.is_team() { count } else { hide_small(&count, LEAST_SHOWN) })
}

fn key_view(ground: &Ground, code: &str) -> HeadCountKey {
    let delegation = ground.delegations.iter().find(|d| d.id.to_string() == code);
    HeadCountKey {
        code: code.to_owned(),
        name: delegation.map(|d| texts(&d.name)).unwrap_or_default(),
        country: country_text(delegation.and_then(|d| d.country)),
    }
}

fn sum_view(sum: &Sum) -> HeadCountSum {
    let shown = |number: u32| Some(number).filter(|_| !sum.hidden);
    HeadCountSum {
        persons: shown(sum.persons),
        person_days: shown(sum.person_days),
        periods: shown(sum.periods),
    }
}

/// Lines of a list in words, for a spreadsheet or a page.
pub(crate) struct Lines {
    /// What it is called.
    pub title: String,
    /// Headings.
    pub headings: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<String>>,
    /// A last row of sums.
    pub totals: Vec<String>,
    /// How many columns at the end are numbers.
    pub numbers: usize,
}

impl Lines {
    /// Who was there when: a row for each person that the audience may see, as it may see them.
    pub fn attendance(open: &Open, words: &Words, audience: For) -> Result<Self, ApiError> {
        let ground = Ground::of(open)?;
        let own_fields = store::own_fields::all(&open.document)?;
        let (days, agenda) = (ground.workshop.days(), open.agenda()?);
        let mut headings: Vec<String> =
            ["list-number", "list-name", "list-organisation"].map(|key| words.get(key)).into();
        headings.extend(ground.periods.iter().map(|period| period_name(&ground, words, period)));
        headings.extend(
            ["attendance-list-attended", "attendance-list-share", "attendance-list-late"]
                .map(|key| words.get(key)),
        );
        let mut rows = Vec::with_capacity(ground.people.len());
        for person in &ground.people {
            let seen = seen_by(person, audience, &own_fields);
            let name = match seen.person.full_name.as_str() {
                "" => words.say("paper-delegate-number", &[("number", i64::from(person.number).into())]),
                name => name.to_owned(),
            };
            let mut row = vec![person.number.to_string(), name, ground.organisation(&seen)];
            row.extend(ground.periods.iter().map(|period| mark_word(words, ground.standing(period, person))));
            let found = attendance_of_delegate(&days, &agenda, &ground.periods, &ground.counted, person.id);
            row.push(format!("{}/{}", found.attended, found.counted));
            row.push(found.share_so_far().map(|share| format!("{share}%")).unwrap_or_default());
            let is_late = |period: &&AttendancePeriod| ground.standing(period, person).remarks().late;
            let late = ground.periods.iter().filter(is_late).count();
            row.push(if late > 0 { late.to_string() } else { String::new() });
            rows.push(row);
        }
        let here = ground.periods.iter().map(|period| {
            ground.people.iter().filter(|d| ground.standing(period, d).is_in()).count().to_string()
        });
        let mut totals = vec![String::new(), words.get("attendance-list-present"), String::new()];
        totals.extend(here);
        totals.extend([String::new(), String::new(), String::new()]);
        Ok(Self { title: words.get("attendance-list"), headings, rows, totals, numbers: 1 })
    }

    /// The head-count by one thing.
    pub fn head_count(
        open: &Open,
        words: &Words,
        audience: For,
        by: heads::Dimension,
    ) -> Result<Self, ApiError> {
        let ground = Ground::of(open)?;
        let count = counted(open, &ground, by, None, audience)?;
        let numbers = |sum: &Sum| {
            [sum.persons, sum.person_days, sum.periods].map(|number| {
                if sum.hidden {
                    words.say("head-count-hidden", &[("number", i64::from(LEAST_SHOWN).into())])
                } else {
                    number.to_string()
                }
            })
        };
        let line = |head: String, sum: &Sum| std::iter::once(head).chain(numbers(sum)).collect::<Vec<_>>();
        let title = words.get(&format!("head-count-by-{}", by.code().replace('_', "-")));
        let heads = ["head-count-persons", "head-count-person-days", "head-count-periods"];
        Ok(Self {
            headings: std::iter::once(title.clone()).chain(heads.map(|key| words.get(key))).collect(),
            rows: count
                .rows
                .iter()
                .zip(&count.row_sums)
                .map(|(code, sum)| line(key_name(&ground, words, by, code), sum))
                .collect(),
            totals: line(words.get("head-count-total"), &count.total),
            title,
            numbers: 3,
        })
    }

    fn sheet(&self) -> ListSheet {
        let first_number = self.headings.len() - self.numbers;
        let kind = |at: usize| if at < first_number { ColumnKind::Text } else { ColumnKind::Number };
        let cell = |at: usize, text: &String| match text.parse::<u32>() {
            Ok(number) if at >= first_number || at == 0 => CellValue::Number(number.into()),
            _ if text.is_empty() => CellValue::Empty,
            _ => CellValue::Text(text.clone()),
        };
        let columns =
            self.headings.iter().enumerate().map(|(at, heading)| Column::new(heading.clone(), kind(at)));
        let rows = self.rows.iter().chain(std::iter::once(&self.totals));
        ListSheet {
            title: self.title.clone(),
            columns: columns.collect(),
            rows: rows.map(|row| row.iter().enumerate().map(|(at, text)| cell(at, text)).collect()).collect(),
        }
    }
}

/// Writes who was there when and every head-count: a workbook with a sheet for each, or the first alone as CSV.
pub fn export_attendance(backend: &mut Backend, wanted: ExportAttendance) -> Outcome<Written> {
    let words = Words::new(heading_language(&wanted.language));
    let audience = wanted.audience.map_or(For::Organisers, |audience| audience.0);
    let open = backend.open()?;
    let mut sheets = vec![Lines::attendance(open, &words, audience)?.sheet()];
    for by in heads::Dimension::ALL {
        sheets.push(Lines::head_count(open, &words, audience, *by)?.sheet());
    }
    crate::lists::write(backend, &wanted.path, &sheets)
}

/// "10 June, morning".
fn period_name(ground: &Ground, words: &Words, period: &AttendancePeriod) -> String {
    let part = match period.part {
        PeriodPart::Session => {
            let session = period.session.and_then(|id| ground.sessions.iter().find(|s| s.id == id));
            session.map(|s| s.title.best(words.language()).to_owned()).unwrap_or_default()
        }
        part => words.get(&format!("attendance-half-{}", part.code())),
    };
    let day = words.day_month(period.day);
    words.say("attendance-list-period", &[("day", day.into()), ("part", part.into())])
}

fn mark_word(words: &Words, standing: &Standing) -> String {
    let Some(mark) = standing.mark() else { return String::new() };
    let mut parts = vec![words.get(match mark {
        Mark::InPerson => "attendance-mark-in-person",
        Mark::Online => "attendance-mark-online",
        Mark::Excused => "attendance-mark-excused",
        Mark::Absent => "attendance-mark-absent",
    })];
    let remarks = standing.remarks();
    parts.extend(remarks.late.then(|| words.get("attendance-remark-late")));
    parts.extend(remarks.left_early.then(|| words.get("attendance-remark-left-early")));
    parts.join(", ")
}

fn key_name(ground: &Ground, words: &Words, by: heads::Dimension, code: &str) -> String {
    if code.is_empty() {
        return words.get("head-count-unknown");
    }
    let kebab = code.replace('_', "-");
    match by {
        heads::Dimension::Delegation => {
            let Some(delegation) = ground.delegations.iter().find(|d| d.id.to_string() == code) else {
                return words.get("head-count-unknown");
            };
            let country =
                delegation.country.and_then(|c| warsha_words::country::name(c.as_str(), words.language()));
            match delegation.name.best(words.language()) {
                "" => country.unwrap_or_default().to_owned(),
                name => name.to_owned(),
            }
        }
        heads::Dimension::Sex => words.get(&format!("delegations-sex-{kebab}")),
        heads::Dimension::AgeBand => words.get(&format!("list-age-{kebab}")),
        heads::Dimension::OrganisationType => words.get(&format!("organisations-type-{kebab}")),
        heads::Dimension::FirstTimer | heads::Dimension::Mode => words.get(&format!("head-count-{kebab}")),
    }
}
