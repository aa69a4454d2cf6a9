//! The words of closed lists in every language that we speak, to find a code by.

use super::reading::fold;
use std::collections::HashMap;
use warsha_core::delegate::{AgeBand, AttendanceMode, Category, DelegateStatus, PhotoConsent, Sex};
use warsha_words::Words;

/// Fewer letters than this begin too many words.
const SHORTEST_BEGINNING: usize = 3;

/// Words of a list, folded, with their codes; each list is made when it is first asked for.
#[derive(Default)]
pub(super) struct Choices {
    lists: HashMap<String, Vec<(String, String)>>,
}

impl Choices {
    /// The code that a text means: its words, or a beginning of them that fits one code only.
    pub fn find(&mut self, list: &str, typed: &str) -> Option<String> {
        let words = self.lists.entry(list.to_owned()).or_insert_with(|| words_of(list));
        let folded = fold(typed);
        if let Some((_, code)) = words.iter().find(|(word, _)| *word == folded) {
            return Some(code.clone());
        }
        if folded.chars().count() < SHORTEST_BEGINNING {
            return None;
        }
        let mut begun = words.iter().filter(|(word, _)| word.starts_with(&folded)).map(|(_, code)| code);
        let first = begun.next()?;
        begun.all(|code| code == first).then(|| first.clone())
    }
}

fn words_of(list: &str) -> Vec<(String, String)> {
    let codes: Vec<&str> = match list {
        "category" => Category::ALL.iter().map(|c| c.code()).collect(),
        "sex" => Sex::ALL.iter().map(|c| c.code()).collect(),
        "age" => AgeBand::ALL.iter().map(|c| c.code()).collect(),
        "status" => DelegateStatus::ALL.iter().map(|c| c.code()).collect(),
        "mode" => AttendanceMode::ALL.iter().map(|c| c.code()).collect(),
        "photo" => PhotoConsent::ALL.iter().map(|c| c.code()).collect(),
        "first" => vec!["yes", "no"],
        _ => Vec::new(),
    };
    let mut all = Vec::new();
    for language in Words::languages() {
        let words = Words::new(language);
        for code in &codes {
            for room in ["delegations", "list"] {
                let key = format!("{room}-{list}-{}", code.replace('_', "-"));
                if words.has(&key) {
                    all.push((fold(&words.get(&key)), (*code).to_owned()));
                }
            }
        }
    }
    all
}
