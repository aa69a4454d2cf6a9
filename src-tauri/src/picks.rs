//! Prepared answers to file dialogs, for the test in the real window: a WebDriver cannot reach the system's dialogs.
//!
//! Development builds only. In a release build there is never a prepared answer.

/// What a file dialog would have answered.
#[cfg_attr(not(debug_assertions), expect(dead_code, reason = "only development builds prepare answers"))]
pub enum Pick {
    /// This path was chosen.
    Path(String),
    /// The organiser changed their mind.
    Dismissed,
}

#[cfg(debug_assertions)]
mod prepared {
    use super::Pick;
    use std::sync::Mutex;

    /// Hands out the lines of the file that `WARSHA_PICKS` names, one per dialog.
    #[derive(Default)]
    pub struct Picks {
        taken: Mutex<usize>,
    }

    impl Picks {
        /// The next answer; an empty line dismisses the dialog.
        pub fn next(&self) -> Option<Pick> {
            let file = std::env::var_os("WARSHA_PICKS")?;
            let answers = std::fs::read_to_string(file).ok()?;
            let mut taken = self.taken.lock().ok()?;
            let answer = answers.lines().nth(*taken)?.to_owned();
            *taken += 1;
            Some(if answer.is_empty() { Pick::Dismissed } else { Pick::Path(answer) })
        }
    }
}

#[cfg(not(debug_assertions))]
mod prepared {
    use super::Pick;

    /// Nothing is ever prepared.
    #[derive(Default)]
    pub struct Picks;

    impl Picks {
        /// Never an answer.
        pub fn next(&self) -> Option<Pick> {
            None
        }
    }
}

pub use prepared::Picks;
