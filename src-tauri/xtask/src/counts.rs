//! Reading how many tests passed and failed from what each runner writes.

use serde_json::Value;

/// Tests of one stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Ran and held.
    pub passed: usize,
    /// Ran and did not hold, or could not run.
    pub failed: usize,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// nextest's closing line: `Summary [0.1s] 5 tests run: 3 passed, 1 failed, 1 timed out, 0 skipped`.
pub fn of_nextest(text: &str) -> Option<Counts> {
    let line = text.lines().rev().find(|line| line.contains("Summary [") && line.contains(" run: "))?;
    let (_, after) = line.split_once(" run: ")?;
    let mut counts = Counts::default();
    for part in after.split(',') {
        // "3 passed (1 slow)", "1 exec failed", "2 timed out"
        let part = part.split('(').next().unwrap_or_default().trim();
        let Some((number, what)) = part.split_once(' ') else { continue };
        let Ok(number) = number.parse::<usize>() else { continue };
        match what {
            "passed" => counts.passed += number,
            "skipped" => {}
            _ => counts.failed += number,
        }
    }
    Some(counts)
}

/// Every `test result: ok. 3 passed; 0 failed; …` of cargo's own runner, added up.
pub fn of_cargo_test(text: &str) -> Option<Counts> {
    let mut sum: Option<Counts> = None;
    for line in text.lines().filter(|line| line.contains("test result: ")) {
        let mut counts = Counts::default();
        for part in line.split([';', '.']) {
            match part.trim().split_once(' ') {
                Some((number, "passed")) => counts.passed += number.parse::<usize>().unwrap_or(0),
                Some((number, "failed")) => counts.failed += number.parse::<usize>().unwrap_or(0),
                _ => {}
            }
        }
        *sum.get_or_insert_default() += counts;
    }
    sum
}

/// vitest's report file (`--reporter=json`).
pub fn of_vitest(report: &str) -> Option<Counts> {
    let report: Value = serde_json::from_str(report).ok()?;
    let number = |name: &str| report[name].as_u64().and_then(|n| usize::try_from(n).ok());
    let mut counts = Counts { passed: number("numPassedTests")?, failed: number("numFailedTests")? };
    if counts.failed == 0 {
        // A file that does not even load holds no tests, only a failed suite.
        counts.failed = number("numFailedTestSuites").unwrap_or(0);
    }
    Some(counts)
}

/// Node's own runner, TAP form: `# pass 3`, `# fail 1`, `# cancelled 0`.
pub fn of_tap(report: &str) -> Option<Counts> {
    let number = |name: &str| {
        report.lines().rev().find_map(|line| line.strip_prefix(name)?.trim().parse::<usize>().ok())
    };
    Some(Counts {
        passed: number("# pass ")?,
        failed: number("# fail ")? + number("# cancelled ").unwrap_or(0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nextest_summary_is_read_with_and_without_failures() {
        let good = "     Summary [   0.005s] 3 tests run: 3 passed, 0 skipped";
        assert_eq!(of_nextest(good), Some(Counts { passed: 3, failed: 0 }));
        let bad = "noise\n     Summary [  60.0s] 9/10 tests run: 5 passed (2 slow), 2 failed, 1 exec failed, 1 timed out, 4 skipped\n        FAIL x";
        assert_eq!(of_nextest(bad), Some(Counts { passed: 5, failed: 4 }));
        assert_eq!(of_nextest("error: could not compile"), None);
    }

    #[test]
    fn cargo_test_results_are_added_up() {
        let text = "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured\n\
                    test result: FAILED. 1 passed; 2 failed; 0 ignored";
        assert_eq!(of_cargo_test(text), Some(Counts { passed: 4, failed: 2 }));
        assert_eq!(of_cargo_test("nothing"), None);
    }

    #[test]
    fn vitest_report_counts_a_file_that_does_not_load() {
        let report = r#"{"numPassedTests":7,"numFailedTests":0,"numFailedTestSuites":1}"#;
        assert_eq!(of_vitest(report), Some(Counts { passed: 7, failed: 1 }));
        assert_eq!(of_vitest("{}"), None);
    }

    #[test]
    fn tap_report_counts_the_cancelled_as_failed() {
        let report =
            "TAP version 13\n# tests 6\n# suites 2\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 0\n";
        assert_eq!(of_tap(report), Some(Counts { passed: 4, failed: 2 }));
        assert_eq!(of_tap(""), None);
    }
}
