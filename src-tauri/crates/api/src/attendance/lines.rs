//! Who was there when, as lines for a spreadsheet or a page.

use super::ground::Ground;
use crate::error::ApiError;
use crate::open::Open;
use warsha_core::attendance::{
    AttendancePeriod, Counting, Mark, PeriodPart, Standing, attendance_of_delegate,
};
use warsha_core::audience::{Audience as For, seen_by};
use warsha_core::delegation::Delegation;
use warsha_exchange::{CellValue, Column, ColumnKind, ListSheet};
use warsha_store as store;
use warsha_words::Words;

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
    /// Rows of sums by delegation, after all.
    pub by_group: Vec<Vec<String>>,
    /// How many columns at the end are numbers.
    pub numbers: usize,
}

impl Lines {
    /// Who was there when: a row for each person that the audience may see, as it may see them.
    pub fn attendance(open: &Open, words: &Words, audience: For) -> Result<Self, ApiError> {
        let ground = Ground::of(open)?;
        let own_fields = store::own_fields::all(&open.document)?;
        let (days, agenda) = (ground.workshop.days(), open.agenda()?);
        let counting = Counting::of(&days, &agenda, &ground.periods);
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
            let found = attendance_of_delegate(&counting, &ground.counted, person.id);
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
        let by_group = ground.by_delegation().into_iter().map(|group| {
            let on_list = words.say("attendance-list-people", &[("count", i64::from(group.people).into())]);
            let mut row = vec![String::new(), delegation_name(words, group.delegation), on_list];
            row.extend(group.here.iter().map(|here| here.all().to_string()));
            row.resize(headings.len(), String::new());
            row
        });
        let by_group = by_group.collect();
        Ok(Self { title: words.get("attendance-list"), headings, rows, totals, by_group, numbers: 1 })
    }

    /// As a sheet of a workbook, with real numbers.
    pub fn sheet(&self) -> ListSheet {
        let first_number = self.headings.len() - self.numbers;
        let kind = |at: usize| if at < first_number { ColumnKind::Text } else { ColumnKind::Number };
        let cell = |at: usize, text: &String| match text.parse::<u32>() {
            Ok(number) if at >= first_number || at == 0 => CellValue::Number(number.into()),
            _ if text.is_empty() => CellValue::Empty,
            _ => CellValue::Text(text.clone()),
        };
        let columns =
            self.headings.iter().enumerate().map(|(at, heading)| Column::new(heading.clone(), kind(at)));
        let rows = self.rows.iter().chain(std::iter::once(&self.totals)).chain(&self.by_group);
        ListSheet {
            title: self.title.clone(),
            columns: columns.collect(),
            rows: rows.map(|row| row.iter().enumerate().map(|(at, text)| cell(at, text)).collect()).collect(),
            ..ListSheet::default()
        }
    }
}

/// What a delegation is called: its own name, or its country's.
pub(super) fn delegation_name(words: &Words, delegation: Option<&Delegation>) -> String {
    let Some(delegation) = delegation else { return words.get("attendance-list-no-delegation") };
    let country = delegation.country.and_then(|c| warsha_words::country::name(c.as_str(), words.language()));
    match delegation.name.best(words.language()) {
        "" => country.unwrap_or_default().to_owned(),
        name => name.to_owned(),
    }
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
