//! What drawings of time share: which hours they show, where a minute stands, and text that fits a block of time.
//!
//! The shape of time is always the same: a heavy bar on top begins a session, bars side by side are at the same time,
//! a tint without outline is a break, dashes are off the programme.

pub(crate) mod bar;
pub(crate) mod block;
pub(crate) mod hours;

use super::programme::{SessionClass, SessionView};
use crate::sheet::{best, in_language};

/// What an open session is drawn as, in minutes: nobody said when it ends.
const OPEN_MINUTES: i32 = 60;

/// When a session is drawn to end.
pub(crate) fn drawn_end(session: &SessionView) -> i32 {
    session.end.unwrap_or(session.start + OPEN_MINUTES).max(session.start + 1)
}

/// Whether it is a rest and nothing else.
pub(crate) fn is_pause(session: &SessionView) -> bool {
    session.class == SessionClass::Break && session.children.is_empty()
}

/// Whether it stands outside the programme.
pub(crate) fn is_off(session: &SessionView) -> bool {
    session.class == SessionClass::OffProgramme
}

/// A session's titles from the fullest to the shortest, its letter before them.
pub(crate) fn titles(session: &SessionView, language: &str) -> Vec<String> {
    let labelled = |text: &str| {
        if session.label.is_empty() { text.to_owned() } else { format!("{}\u{2002}{text}", session.label) }
    };
    let full = best(&session.title, language);
    let mut titles = vec![labelled(full)];
    titles.extend(in_language(&session.short_title, language).filter(|s| *s != full).map(labelled));
    titles
}
