//! Session plans in: from a spreadsheet, from what was copied out of another program, or from a page of Markdown.

use crate::clock_text::{parse_duration, parse_span, parse_time};
use crate::header::{Choice, ColumnGuess, find_header};
use crate::plan_about::{PlanAbout, bare, guarded, is_known, names_session, own_label, split};
use crate::plan_field::{PlanField as P, match_plan_row};
use crate::plan_sums::is_sum;
use crate::problem::{SkipReason, SkippedRow};
use crate::sheet::{Cell, FileKind, Row, Sheet, Sheets};
use warsha_core::session_plan::Activity;
use warsha_words::fold;

/// A group that a step splits into.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanGroupText {
    /// Its name.
    pub name: String,
    /// How many people.
    pub size: Option<u32>,
    /// Name of its room; may be empty.
    pub room: String,
}

/// A step as it stands in a file. Texts are as typed, without outer white space.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanStepText {
    /// The row of a spreadsheet; 0 elsewhere.
    pub row: u32,
    /// Minutes; `None` when nothing says.
    pub minutes: Option<u32>,
    /// Minutes of a step that splits by itself, where its groups make it longer or shorter.
    pub own_minutes: Option<u32>,
    /// What it is called.
    pub title: String,
    /// Method.
    pub method: String,
    /// How people spend it, when the file says.
    pub activity: Option<Activity>,
    /// What the facilitator does.
    pub facilitator: String,
    /// What participants do.
    pub participants: String,
    /// What is needed.
    pub materials: String,
    /// Who leads.
    pub lead: String,
    /// Who leads with them.
    pub co_lead: String,
    /// Room set-up.
    pub setup: String,
    /// What interpreters are told.
    pub language_cue: String,
    /// Notes.
    pub notes: String,
    /// How short it may become.
    pub shortest: Option<u32>,
    /// Whether it can be left out.
    pub droppable: bool,
    /// A clock time that holds.
    pub clock: Option<u32>,
    /// The groups that it splits into.
    pub groups: Vec<PlanGroupText>,
    /// The group of the last step before it that splits, from 0, when it belongs to one.
    pub branch: Option<u32>,
    /// Values of columns that no field has: heading and value.
    pub own: Vec<(String, String)>,
}

/// A plan as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanReading {
    /// The sheet.
    pub sheet: String,
    /// Number of the row of headings; 0 without one.
    pub header_row: u32,
    /// The headings.
    pub columns: Vec<String>,
    /// What stands above the table: heading and text.
    pub info: Vec<(String, String)>,
    /// Numbers of the rows above the headings that say something.
    pub above: Vec<u32>,
    /// Steps in order.
    pub steps: Vec<PlanStepText>,
    /// Rows below the headings that are no steps.
    pub skipped: Vec<SkippedRow>,
}

impl PlanReading {
    /// Minutes of all steps that stand in the room, one after the other.
    pub fn minutes(&self) -> u32 {
        self.steps.iter().filter(|step| step.branch.is_none()).filter_map(|step| step.minutes).sum()
    }

    /// The title that the file gives the session: what stands beside "Session".
    pub fn title(&self) -> &str {
        self.info.iter().find(|(label, _)| names_session(label)).map_or("", |(_, text)| text.as_str())
    }

    /// What belongs to the plan as a whole.
    pub fn about(&self) -> PlanAbout {
        PlanAbout::read(&self.info)
    }
}

/// Reads a plan from the cells of a file. Without a row of headings the columns are minutes, step, method, facilitator, participants,
/// materials, lead, notes, as far as there are cells.
pub fn read_plan(sheets: &Sheets) -> PlanReading {
    let header = find_header(sheets, &Choice::default(), |row| {
        let columns = match_plan_row(row);
        // A line of the block above the table ("Room set-up: ...") is no row of headings.
        let matched = columns.iter().filter(|column| column.field.is_some()).count();
        if matched >= 2 { columns } else { Vec::new() }
    });
    let Some(sheet) = sheets.sheets.get(header.sheet) else { return PlanReading::default() };
    let columns = if header.row.is_some() { header.columns } else { usual_columns(sheet) };
    let mut reading = PlanReading {
        sheet: sheet.name.clone(),
        header_row: header.row.and_then(|row| sheet.rows.get(row)).map_or(0, |row| row.number),
        columns: columns.iter().map(|column| column.header.clone()).filter(|h| !h.is_empty()).collect(),
        ..PlanReading::default()
    };
    // A page has what stands above in a table of its own; of others there, only lines that plans have count.
    let before =
        sheets.sheets.get(..header.sheet).filter(|_| sheets.kind == FileKind::Html).unwrap_or_default();
    let lines = before.iter().flat_map(|sheet| &sheet.rows).filter_map(info);
    reading.info = lines.filter(|(label, _)| is_known(label)).collect();
    let above = sheet.rows.get(..header.row.unwrap_or(0)).unwrap_or_default();
    reading.info.extend(above.iter().filter_map(info));
    reading.above = above.iter().filter(|row| !row.is_blank()).map(|row| row.number).collect();
    let first = header.row.map_or(0, |row| row + 1);
    let last = sheet.rows.iter().rposition(|row| !row.is_blank());
    // Minutes of the steps since the row of totals before.
    let mut since = 0;
    for (at, row) in sheet.rows.iter().enumerate().skip(first) {
        let rich = |column| sheet.rich.get(&(at, column)).cloned();
        read_row(row, &rich, &columns, Some(at) == last, &mut since, &mut reading);
    }
    reading
}

/// "Session | Wellness": a label and its text.
fn info(row: &Row) -> Option<(String, String)> {
    let mut texts = row.cells.iter().filter_map(Cell::text);
    let label = texts.next()?;
    let text = texts.next()?;
    Some((label.trim_end_matches(':').trim_end().to_owned(), text))
}

/// A table without headings: a first column of lengths is that, and texts follow.
fn usual_columns(sheet: &Sheet) -> Vec<ColumnGuess<P>> {
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let first: Vec<String> = sheet.rows.iter().filter_map(|row| row.cell(0).text()).collect();
    let lengths = first.iter().filter(|text| parse_duration(text).is_some()).count();
    let mut order: Vec<P> =
        vec![P::Title, P::Method, P::Facilitator, P::Participants, P::Materials, P::Lead, P::Notes];
    if !first.is_empty() && lengths * 2 > first.len() {
        order.insert(0, P::Minutes);
    } else if width > 1
        && sheet.rows.iter().any(|row| row.cell(1).text().is_some_and(|t| parse_duration(&t).is_some()))
    {
        order.insert(1, P::Minutes);
    }
    let guess =
        |(index, field)| ColumnGuess { index, header: String::new(), field: Some(field), sure: false };
    order.into_iter().take(width).enumerate().map(guess).collect()
}

/// Reads a row; `rich` knows the Markdown of a cell that is more than plain text.
fn read_row(
    row: &Row,
    rich: &dyn Fn(usize) -> Option<String>,
    columns: &[ColumnGuess<P>],
    is_last: bool,
    since: &mut u32,
    reading: &mut PlanReading,
) {
    let skip = |reason| SkippedRow::new(row.number, row.line, reason);
    if row.is_blank() {
        reading.skipped.push(skip(SkipReason::Empty));
        return;
    }
    let cell = |field: P| columns.iter().find(|c| c.field == Some(field)).map(|c| row.cell(c.index));
    let text = |field: P| cell(field).and_then(Cell::text).unwrap_or_default();
    let marked = |field: P| {
        let column = columns.iter().find(|c| c.field == Some(field)).map(|c| c.index);
        column.and_then(rich).unwrap_or_else(|| text(field))
    };
    let numbered = cell(P::Number).is_some_and(|cell| !cell.is_blank());
    let texts = columns
        .iter()
        .filter(|c| c.field.is_some_and(|f| !matches!(f, P::Minutes | P::Start | P::End | P::Time)));
    let title = text(P::Title);
    let only_title = texts.clone().all(|c| c.field == Some(P::Title) || row.cell(c.index).is_blank());
    let lasts = minutes(cell(P::Minutes), cell(P::Time), cell(P::Start), cell(P::End));
    let adds_up = reading.steps.len() > 1
        && lasts.is_some_and(|minutes| minutes == reading.minutes() || minutes == *since);
    // A row with a number of its own is a step, whatever else it says.
    if !numbered && only_title && is_sum(&title, lasts, is_last, adds_up) {
        *since = 0;
        reading.skipped.push(skip(SkipReason::Totals));
        return;
    }
    let group = text(P::Group);
    let branch = group.strip_prefix('>').and_then(|number| number.trim().parse::<u32>().ok());
    if branch.is_none() {
        *since += lasts.unwrap_or(0);
    }
    let own = columns.iter().filter(|c| c.field.is_none() && !c.header.is_empty());
    let mut notes = marked(P::Notes);
    let (shortest, held) = (cell(P::Shortest).and_then(length), cell(P::Clock).and_then(clock));
    let droppable = crate::values::yes_or_no(&text(P::Droppable));
    let spent_as = activity(&text(P::Activity));
    // "10 to 15" is no length: what cannot be read is still said.
    let read = [
        (P::Minutes, lasts.is_some()),
        (P::Shortest, shortest.is_some()),
        (P::Clock, held.is_some()),
        (P::Activity, spent_as.is_some()),
        (P::Droppable, droppable.is_some()),
    ];
    let says = |field: P| text(field).contains(char::is_alphanumeric);
    for (field, _) in read.into_iter().filter(|&(field, is_read)| !is_read && says(field)) {
        let heading = columns.iter().find(|c| c.field == Some(field)).map(|c| c.header.trim());
        let heading = heading.filter(|h| !h.is_empty()).unwrap_or(field.heading(false));
        let line = format!("{heading}: {}", text(field));
        notes = if notes.is_empty() { line } else { format!("{notes}\n{line}") };
    }
    reading.steps.push(PlanStepText {
        row: row.number,
        minutes: lasts,
        own_minutes: cell(P::OwnMinutes).and_then(length),
        title,
        method: text(P::Method),
        activity: spent_as,
        facilitator: marked(P::Facilitator),
        participants: marked(P::Participants),
        materials: text(P::Materials),
        lead: text(P::Lead),
        co_lead: text(P::CoLead),
        setup: text(P::Setup),
        language_cue: text(P::LanguageCue),
        notes,
        shortest,
        droppable: droppable.unwrap_or(false),
        clock: held,
        groups: if branch.is_none() { groups(&group) } else { Vec::new() },
        branch: branch.and_then(|number| number.checked_sub(1)),
        own: own
            .filter_map(|column| {
                let label = own_label(&column.header).unwrap_or(&column.header);
                Some((label.to_owned(), row.cell(column.index).text()?))
            })
            .collect(),
    });
}

/// The activity of its code or of a word for it.
pub(crate) fn activity(text: &str) -> Option<Activity> {
    let folded = fold(text);
    if folded.is_empty() {
        return None;
    }
    Activity::from_code(&folded).or_else(|| warsha_core::session_plan::named_activity(text))
}

fn length(cell: &Cell) -> Option<u32> {
    match cell {
        // Spreadsheets keep 0:45 as a time of day.
        Cell::Minutes(minutes) => Some(*minutes),
        Cell::Number(number) if *number >= 0.0 && *number <= 10_080.0 => Some(number.round() as u32),
        other => other.text().and_then(|text| parse_duration(&text)),
    }
}

/// A clock time; hours from 24 mean the night after, as the screen has them.
pub(crate) fn clock_of(text: &str) -> Option<u32> {
    let typed =
        || warsha_core::agenda::typed::parse_clock(text).and_then(|minutes| u32::try_from(minutes).ok());
    parse_time(text).or_else(typed)
}

fn clock(cell: &Cell) -> Option<u32> {
    match cell {
        Cell::Minutes(minutes) => Some(*minutes),
        other => other.text().and_then(|text| clock_of(&text)),
    }
}

/// How long a step takes: as the column of minutes says, else from start and end.
fn minutes(
    length_cell: Option<&Cell>,
    time: Option<&Cell>,
    start: Option<&Cell>,
    end: Option<&Cell>,
) -> Option<u32> {
    if let Some(minutes) = length_cell.and_then(length) {
        return Some(minutes);
    }
    if let Some(span) = time.and_then(Cell::text).and_then(|text| parse_span(&text)) {
        return span.end.and_then(|end| end.checked_sub(span.start));
    }
    let (start, end) = (start.and_then(clock)?, end.and_then(clock)?);
    end.checked_sub(start)
}

/// "North | 6 | Kivu Room; South": groups with their size and room.
pub(crate) fn groups(text: &str) -> Vec<PlanGroupText> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    split(text, ';')
        .into_iter()
        .map(|one| {
            let parts = split(one, '|');
            let part = |at: usize| parts.get(at).map(|part| bare(part.trim())).unwrap_or_default();
            PlanGroupText { name: part(0), size: part(1).parse().ok(), room: part(2) }
        })
        .collect()
}

/// Groups as [`groups`] reads them.
pub(crate) fn groups_text(groups: &[PlanGroupText]) -> String {
    let one = |group: &PlanGroupText| {
        let size = group.size.map(|size| size.to_string()).unwrap_or_default();
        let all = [guarded(&group.name), size, guarded(&group.room)];
        let said = all.iter().rposition(|part| !part.is_empty()).map_or(0, |at| at + 1);
        all.get(..said).unwrap_or_default().join(" | ")
    };
    let text = groups.iter().map(one).collect::<Vec<_>>().join("; ");
    // One group about which nothing is known is still a group.
    if text.is_empty() && !groups.is_empty() { "|".to_owned() } else { text.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::read_pasted;

    fn read(table: &str) -> PlanReading {
        read_plan(&read_pasted("", table).unwrap())
    }

    fn steps(reading: &PlanReading) -> Vec<(Option<u32>, &str)> {
        reading.steps.iter().map(|step| (step.minutes, step.title.as_str())).collect()
    }

    #[test]
    fn step_that_lasts_as_long_as_all_before_it_is_no_sum() {
        let reading = read(
            "Minutes\tStep\tMethod\n10\tWelcome\tTalk\n10\tNames\tRound\n20\tBreak\t\n5\tTotals of the day\t",
        );
        assert_eq!(
            steps(&reading),
            [(Some(10), "Welcome"), (Some(10), "Names"), (Some(20), "Break"), (Some(5), "Totals of the day")]
        );
        assert_eq!(reading.skipped, []);
    }

    #[test]
    fn sums_are_left_out_and_told_in_three_languages() {
        for total in ["", "Total", "TOTAL :", "minutes in total", "Durée totale", "Sous-total", "المجموع"]
        {
            let table = format!("Minutes\tStep\tMethod\n10\tWelcome\tTalk\n15\tNames\tRound\n25\t{total}\t");
            let reading = read(&table);
            assert_eq!((reading.steps.len(), reading.minutes()), (2, 25), "{total}");
            let told: Vec<(u32, SkipReason)> =
                reading.skipped.iter().map(|row| (row.row, row.reason)).collect();
            assert_eq!(told, [(4, SkipReason::Totals)], "{total}");
        }
    }

    #[test]
    fn minutes_without_a_title_between_steps_are_a_step_unless_they_add_up() {
        let reading =
            read("Minutes\tStep\n10\tWelcome\n10\tNames\n20\t\n15\tTalk\n5\t\n10\tRound\n30\t\n50\t");
        let found = [
            (Some(10), "Welcome"),
            (Some(10), "Names"),
            (Some(15), "Talk"),
            (Some(5), ""),
            (Some(10), "Round"),
        ];
        assert_eq!(steps(&reading), found);
        assert_eq!(reading.minutes(), 50);
    }
}
