//! Columns of the facilitators' own: which column a value belongs to, and what becomes of values when columns change.

use super::{PlanColumn, PlanColumnKind, PlanStep, fresh_column_key};
use crate::search::fold;

/// A value that no column could take. It stands in the notes of its step as "heading: value".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotedValue {
    /// Heading of the column.
    pub label: String,
    /// The value.
    pub value: String,
}

impl PlanStep {
    /// Keeps a value that no column can take in the notes.
    pub fn note_value(&mut self, label: &str, value: &str) -> NotedValue {
        let line = format!("{label}: {value}");
        if !self.notes.lines().any(|known| known == line) {
            if !self.notes.is_empty() {
                self.notes.push('\n');
            }
            self.notes.push_str(&line);
        }
        NotedValue { label: label.to_owned(), value: value.to_owned() }
    }
}

/// A heading that no other column has: itself, and a number when there is one of that name.
pub fn fresh_column_label(label: &str, taken: &[PlanColumn]) -> String {
    let base = label.split_whitespace().collect::<Vec<_>>().join(" ");
    let free = |label: &str| !taken.iter().any(|column| fold(&column.label) == fold(label));
    if free(&base) {
        return base;
    }
    (2u32..100_000).map(|n| format!("{base} {n}")).find(|label| free(label)).unwrap_or(base)
}

/// The column of a plan that is meant by a column of another plan: the one with its heading, or the one that was called so before it got
/// another heading. One that is not there is added as it was in the other plan.
pub fn column_like(wanted: &PlanColumn, columns: &mut Vec<PlanColumn>) -> PlanColumn {
    let label = fold(&wanted.label);
    let headed = columns.iter().find(|column| fold(&column.label) == label);
    let renamed = || columns.iter().find(|column| fold(&column.key) == label && fold(&column.label) != label);
    if let Some(found) = headed.or_else(renamed) {
        return found.clone();
    }
    let new = PlanColumn {
        key: fresh_column_key(&wanted.label, columns),
        label: fresh_column_label(&wanted.label, columns),
        ..wanted.clone()
    };
    columns.push(new.clone());
    new
}

/// What became of a choice: those that stand where another stood were renamed.
fn renamed<'c>(value: &str, before: &PlanColumn, after: &'c PlanColumn) -> Option<&'c str> {
    if before.choices.len() != after.choices.len() || after.choices.iter().any(|choice| choice == value) {
        return None;
    }
    let at = before.choices.iter().position(|choice| choice == value)?;
    let now = after.choices.get(at)?;
    (!before.choices.contains(now)).then_some(now)
}

/// Gives the values of steps to columns that changed. What a column of another kind can mean is converted, anything else goes into the notes
/// of its step and is returned; values of columns that are gone go with them.
pub fn settle_values(steps: &mut [PlanStep], before: &[PlanColumn], after: &[PlanColumn]) -> Vec<NotedValue> {
    let mut noted = Vec::new();
    for step in steps {
        for (key, value) in std::mem::take(&mut step.own) {
            let Some(column) = after.iter().find(|column| column.key == key) else { continue };
            let old = before.iter().find(|column| column.key == key);
            let same = old.is_none_or(|old| old.kind == column.kind && old.choices == column.choices);
            let value = match old {
                Some(old) if !same && column.kind == PlanColumnKind::Choice => {
                    renamed(&value, old, column).map_or(value, str::to_owned)
                }
                _ => value,
            };
            match if same { Some(value.clone()) } else { column.read(&value) } {
                Some(kept) if kept.is_empty() => {}
                Some(kept) => {
                    step.own.insert(key, kept);
                }
                None => noted.push(step.note_value(&column.label, &value)),
            }
        }
    }
    noted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::id;
    use crate::ids::{PlanStepId, SessionId};
    use proptest::prelude::*;

    fn column(key: &str, label: &str, kind: PlanColumnKind, choices: &[&str]) -> PlanColumn {
        let choices = choices.iter().map(|&choice| choice.to_owned()).collect();
        PlanColumn { key: key.into(), label: label.into(), kind, choices, shared: true }
    }

    fn step(own: &[(&str, &str)]) -> PlanStep {
        let mut step = PlanStep::empty(PlanStepId::new(id(1)), SessionId::new(id(2)));
        step.own = own.iter().map(|&(key, value)| (key.to_owned(), value.to_owned())).collect();
        step
    }

    #[test]
    fn column_of_another_plan_is_met_by_its_heading_and_by_the_one_it_had() {
        let slide = column("Slide", "Slide", PlanColumnKind::Number, &[]);
        let mut columns = Vec::new();
        let new = column_like(&slide, &mut columns);
        assert_eq!((new.kind, new.shared, columns.len()), (PlanColumnKind::Number, true, 1));
        assert_eq!(column_like(&PlanColumn { label: "SLIDE".into(), ..slide.clone() }, &mut columns), new);
        // The heading changed here after the steps were kept: they still belong there.
        columns[0].label = "Page".into();
        assert_eq!(column_like(&slide, &mut columns).label, "Page");
        assert_eq!(columns.len(), 1);
        // It changed there: here it is another column, under its new heading.
        let page = column("Slide", "Handout", PlanColumnKind::Text, &[]);
        assert_eq!(column_like(&page, &mut columns).label, "Handout");
        assert_eq!(columns.len(), 2);
        assert_ne!(columns[0].key, columns[1].key);
    }

    #[test]
    fn values_of_another_kind_are_converted_or_noted() {
        let before = [
            column("a", "Ready", PlanColumnKind::Text, &[]),
            column("b", "Level", PlanColumnKind::Text, &[]),
        ];
        let after = [
            column("a", "Ready", PlanColumnKind::Tick, &[]),
            column("b", "Level", PlanColumnKind::Choice, &["Low", "High"]),
        ];
        let mut steps = [
            step(&[("a", "no"), ("b", "low")]),
            step(&[("a", "Oui"), ("b", "middle")]),
            step(&[("a", "ask Amina")]),
        ];
        let noted = settle_values(&mut steps, &before, &after);
        assert_eq!(steps[0].own, step(&[("b", "Low")]).own);
        assert_eq!(steps[1].own, step(&[("a", "yes")]).own);
        assert_eq!((steps[1].notes.as_str(), steps[2].notes.as_str()), ("Level: middle", "Ready: ask Amina"));
        assert_eq!(noted.len(), 2);
    }

    #[test]
    fn choice_with_another_name_keeps_its_values_and_a_column_that_goes_takes_its_own_along() {
        let before = [column("b", "Level", PlanColumnKind::Choice, &["Low", "High"])];
        let after = [column("b", "Level", PlanColumnKind::Choice, &["Basic", "High"])];
        let mut steps = [step(&[("b", "Low"), ("gone", "x")])];
        assert!(settle_values(&mut steps, &before, &after).is_empty());
        assert_eq!(steps[0].own, step(&[("b", "Basic")]).own);
    }

    proptest! {
        #[test]
        fn no_value_is_lost_when_a_column_changes_its_kind(value in "[a-z0-9.,é]{1,8}", from in 0usize..5, to in 0usize..5) {
            let kind = |at: usize| PlanColumnKind::ALL.get(at).copied().unwrap_or(PlanColumnKind::Text);
            let (before, after) = (column("k", "Level", kind(from), &["a"]), column("k", "Level", kind(to), &["a"]));
            let mut steps = [step(&[("k", &value)])];
            let noted = settle_values(&mut steps, &[before], std::slice::from_ref(&after));
            let kept = steps[0].own.get("k").cloned();
            let means_no = after.kind == PlanColumnKind::Tick && after.read(&value) == Some(String::new());
            prop_assert!(kept.is_some() == noted.is_empty() || means_no);
            prop_assert!(noted.is_empty() || steps[0].notes.contains(&value));
        }
    }
}
