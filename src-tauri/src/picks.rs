//! Prepared answers to file dialogs, for the test in the real window: a WebDriver cannot reach the system's dialogs.
//!
//! Development builds only. In a release build there is never a prepared answer.

#[cfg(debug_assertions)]
mod prepared {
    use std::sync::Mutex;

    /// Hands out the lines of the file that `WARSHA_PICKS` names, one per dialog.
    #[derive(Default)]
    pub struct Picks {
        taken: Mutex<usize>,
    }

    impl Picks {
        /// The next answer; `Some(None)` for an empty line, which means that the organiser changed their mind.
        pub fn next(&self) -> Option<Option<String>> {
            let file = std::env::var_os("WARSHA_PICKS")?;
            let answers = std::fs::read_to_string(file).ok()?;
            let mut taken = self.taken.lock().ok()?;
            let answer = answers.lines().nth(*taken)?.to_owned();
            *taken += 1;
            Some((!answer.is_empty()).then_some(answer))
        }
    }
}

#[cfg(not(debug_assertions))]
mod prepared {
    /// Nothing is ever prepared.
    #[derive(Default)]
    pub struct Picks;

    impl Picks {
        /// Never an answer.
        pub fn next(&self) -> Option<Option<String>> {
            None
        }
    }
}

pub use prepared::Picks;
