//! From a text on paper back to the record that it came from, so that a click on what is wrong opens where it can be mended.

use crate::error::ApiError;
use crate::open::Open;
use crate::wire::RecordView;
use std::collections::HashMap;
use warsha_core::search::fold;
use warsha_store as store;

/// Texts shorter than this stand in too many others to be looked for inside them.
const SHORTEST_PART: usize = 5;

/// The records of a workshop by what they are called.
pub(super) struct Records {
    by_text: HashMap<String, RecordView>,
    /// Texts that many records may share; `None` when they do.
    shared: HashMap<String, Option<RecordView>>,
}

impl Records {
    /// Reads them.
    pub fn of(open: &Open) -> Result<Self, ApiError> {
        let mut by_text = HashMap::new();
        let mut shared = HashMap::new();
        let mut add = |text: &str, kind: &str, id: String| {
            let key = fold(text);
            if !key.is_empty() {
                by_text.entry(key).or_insert(RecordView { kind: kind.to_owned(), id });
            }
        };
        for d in store::delegates::all(&open.document)? {
            for text in [&d.full_name, &d.alias, &d.native_name, &d.family_name] {
                add(text, "delegate", d.id.to_string());
            }
            for text in [&d.position, &d.city].into_iter().filter(|text| !text.is_empty()) {
                let record = RecordView { kind: "delegate".to_owned(), id: d.id.to_string() };
                shared.entry(fold(text)).and_modify(|known| *known = None).or_insert(Some(record));
            }
            let given = d.full_name.strip_suffix(d.family_name.as_str()).unwrap_or_default();
            add(given, "delegate", d.id.to_string());
        }
        for session in store::sessions::all(&open.document)? {
            for (_, text) in session.title.iter().chain(session.short_title.iter()) {
                add(text, "session", session.id.to_string());
            }
            for lead in &session.leads {
                add(&lead.name, "session", session.id.to_string());
            }
            add(&session.objective, "session", session.id.to_string());
        }
        for room in store::rooms::all(&open.document)? {
            add(&room.name, "room", room.id.to_string());
        }
        Ok(Self { by_text, shared })
    }

    /// The record that a text names, or that is named inside it; the longest name wins.
    pub fn named(&self, text: &str) -> Option<RecordView> {
        let text = fold(text);
        if let Some(record) = self.by_text.get(&text) {
            return Some(record.clone());
        }
        if let Some(Some(record)) = self.shared.get(&text) {
            return Some(record.clone());
        }
        let inside = self.by_text.iter().filter(|(name, _)| {
            name.chars().count() >= SHORTEST_PART && (text.contains(*name) || name.contains(&text))
        });
        let longest = inside.filter(|_| text.chars().count() >= SHORTEST_PART);
        longest.max_by_key(|(name, record)| (name.len(), record.id.clone())).map(|(_, record)| record.clone())
    }
}
