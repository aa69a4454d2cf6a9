//! What else stands in the cells of an agenda: rooms, lists of short texts, marks of the end.

use crate::quoted;
use warsha_words::fold;

/// The rooms of a cell, as typed; `None` when it says "all rooms".
pub(crate) fn rooms(text: &str) -> Option<Vec<String>> {
    const ALL: &[&str] = &[
        "all rooms",
        "all",
        "toutes les salles",
        "toutes salles",
        "todas as salas",
        "todas las salas",
        "vyumba vyote",
        "everywhere",
    ];
    if ALL.contains(&fold(text).as_str()) {
        return None;
    }
    if let Some(rooms) = quoted::wholes(text) {
        return Some(rooms);
    }
    let mut rooms: Vec<String> = Vec::new();
    for room in text.split([';', '/', '\n', '+', ',']).map(str::trim).filter(|room| !room.is_empty()) {
        if !rooms.iter().any(|known| known == room) {
            rooms.push(room.to_owned());
        }
    }
    Some(rooms)
}

/// How rooms are written so that [`rooms`] reads the same.
pub(crate) fn rooms_text(wanted: &[String]) -> String {
    let text = wanted.join("; ");
    if rooms(&text).as_deref() == Some(wanted) {
        return text;
    }
    wanted.iter().map(|room| quoted::quoted(room)).collect::<Vec<_>>().join("; ")
}

/// The parts of a list of short texts.
pub(crate) fn list(text: &str) -> Vec<String> {
    quoted::wholes(text).unwrap_or_else(|| {
        let parts = text.split([';', ',', '\n', '،']).map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    })
}

/// How a list is written so that [`list`] reads the same.
pub(crate) fn list_text(wanted: &[String]) -> String {
    let text = wanted.join("; ");
    if list(&text) == wanted {
        return text;
    }
    wanted.iter().map(|part| quoted::quoted(part)).collect::<Vec<_>>().join("; ")
}

/// Whether the title only says that the day is over.
pub(crate) fn is_end_marker(title: &str) -> bool {
    const ENDS: &[&str] = &[
        "end of day",
        "end of the day",
        "end of programme",
        "fin de la journee",
        "fin de journee",
        "fin du jour",
        "fim do dia",
        "fin del dia",
        "mwisho wa siku",
    ];
    let folded = fold(title);
    ENDS.iter().any(|end| {
        folded
            .strip_prefix(end)
            .is_some_and(|rest| rest.is_empty() || rest.trim().bytes().all(|byte| byte.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn end_markers_are_told_from_sessions() {
        assert!(is_end_marker("End of day 1") && is_end_marker("Fin de la journée"));
        assert!(!is_end_marker("End of day reflection"));
    }
}
