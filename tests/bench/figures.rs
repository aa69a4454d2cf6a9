//! What was measured, as one table: median, 99th of a hundred, the figure to reach, and how far from it.

use std::time::Duration;

/// The measurements of one thing.
#[derive(Default)]
pub struct Figures {
    rows: Vec<Row>,
}

struct Row {
    what: String,
    median: Duration,
    p99: Duration,
    samples: usize,
    goal: Option<Duration>,
    reference: Option<(String, Duration)>,
}

impl Figures {
    /// Adds measurements. The goal is for the 99th of a hundred where there are a hundred, and for the median otherwise.
    pub fn add(&mut self, what: &str, mut took: Vec<Duration>, goal: Option<Duration>) {
        if took.is_empty() {
            return;
        }
        took.sort_unstable();
        let at = |part: f64| took[((took.len() - 1) as f64 * part).round() as usize];
        self.rows.push(Row {
            what: what.to_owned(),
            median: at(0.5),
            p99: at(0.99),
            samples: took.len(),
            goal,
            reference: None,
        });
    }

    /// Sets what the last row is compared with.
    pub fn compare(&mut self, with: &str, took: Duration) {
        if let Some(row) = self.rows.last_mut() {
            row.reference = Some((with.to_owned(), took));
        }
    }

    /// The table, in Markdown.
    pub fn table(&self) -> String {
        let mut lines = vec![
            "| what | median | p99 | runs | to reach | |".to_owned(),
            "|---|---:|---:|---:|---:|---|".to_owned(),
        ];
        for row in &self.rows {
            let judged = if row.samples >= 100 { row.p99 } else { row.median };
            let times = |more: Duration| more.as_secs_f64() / judged.as_secs_f64();
            let goal =
                row.goal.map_or(String::new(), |goal| format!("{} ({:.1} x)", shown(goal), times(goal)));
            let beside = row.reference.as_ref().map_or(String::new(), |(with, took)| {
                format!("{with}: {} ({:.1} x)", shown(*took), took.as_secs_f64() / row.median.as_secs_f64())
            });
            lines.push(format!(
                "| {} | {} | {} | {} | {goal} | {beside} |",
                row.what,
                shown(row.median),
                shown(row.p99),
                row.samples
            ));
        }
        lines.join("\n")
    }
}

fn shown(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds >= 1.0 => format!("{seconds:.2} s"),
        seconds if seconds >= 0.000_1 => format!("{:.2} ms", seconds * 1e3),
        seconds => format!("{:.1} µs", seconds * 1e6),
    }
}
