//! The library of methods, which comes with the program and is never fetched, and the blocks that people keep on this computer.

use crate::backend::{Backend, Outcome};
use crate::desk::{read_json, write_json};
use crate::error::{ApiError, ErrorCode};
use crate::wire::{ById, MethodView, Nothing, PlanBlock};
use std::path::PathBuf;

/// The library's files, in the order in which methods are offered.
const LIBRARY: [&str; 5] = [
    include_str!("../methods/beginning.json"),
    include_str!("../methods/input.json"),
    include_str!("../methods/together.json"),
    include_str!("../methods/deciding.json"),
    include_str!("../methods/patterns.json"),
];

/// Methods and patterns of the library.
pub fn methods(_: &mut Backend, _: Nothing) -> Outcome<Vec<MethodView>> {
    let mut all = Vec::new();
    for file in LIBRARY {
        let some: Vec<MethodView> = serde_json::from_str(file)
            .map_err(|error| ApiError::new(ErrorCode::Unexpected).with("detail", error.to_string()))?;
        all.extend(some);
    }
    Ok(all.into())
}

/// Steps that somebody keeps to use again, by name.
pub fn plan_blocks(backend: &mut Backend, _: Nothing) -> Outcome<Vec<PlanBlock>> {
    Ok(kept(backend).into())
}

/// Keeps steps, or changes what is kept.
pub fn put_plan_block(backend: &mut Backend, wanted: PlanBlock) -> Outcome<Vec<PlanBlock>> {
    let name = wanted.name.trim().to_owned();
    if name.is_empty() {
        return Err(ErrorCode::NameMissing.into());
    }
    let mut blocks = kept_whole(backend)?;
    if wanted.id.is_empty() {
        let id = backend.host.new_id().to_string();
        blocks.push(PlanBlock { id, name, ..wanted });
    } else {
        let block = blocks.iter_mut().find(|b| b.id == wanted.id).ok_or(ErrorCode::NotFound)?;
        *block = PlanBlock { name, ..wanted };
    }
    blocks.sort_by_cached_key(|block| warsha_words::fold(&block.name));
    write_json(&path(backend), &blocks)?;
    Ok(blocks.into())
}

/// Takes a block away.
pub fn remove_plan_block(backend: &mut Backend, which: ById) -> Outcome<Vec<PlanBlock>> {
    let mut blocks = kept_whole(backend)?;
    let before = blocks.len();
    blocks.retain(|block| block.id != which.id);
    if blocks.len() == before {
        return Err(ErrorCode::NotFound.into());
    }
    write_json(&path(backend), &blocks)?;
    Ok(blocks.into())
}

fn kept(backend: &Backend) -> Vec<PlanBlock> {
    read_json(&path(backend)).unwrap_or_default()
}

/// What is kept, to be written anew: a file that is there and cannot be read is left alone, because writing over it would lose what is in it.
fn kept_whole(backend: &Backend) -> Result<Vec<PlanBlock>, ApiError> {
    let path = path(backend);
    let unreadable = || ApiError::new(ErrorCode::BlocksUnreadable).with_path(&path);
    match std::fs::read(&path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| unreadable()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(_) => Err(unreadable()),
    }
}

fn path(backend: &Backend) -> PathBuf {
    backend.host.config_folder().join("plan-blocks.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn library() -> Vec<MethodView> {
        LIBRARY.iter().flat_map(|file| serde_json::from_str::<Vec<MethodView>>(file).unwrap()).collect()
    }

    #[test]
    fn every_method_is_whole_in_english_and_french() {
        let all = library();
        let (patterns, methods): (Vec<&MethodView>, Vec<&MethodView>) =
            all.iter().partition(|method| !method.steps.is_empty());
        assert!(methods.len() >= 40, "{} methods", methods.len());
        assert!(patterns.len() >= 7, "{} patterns", patterns.len());
        let mut ids = HashSet::new();
        for method in &all {
            assert!(ids.insert(&method.id), "{} twice", method.id);
            for language in ["en", "fr"] {
                let whole =
                    |texts: &crate::wire::Texts| texts.get(language).is_some_and(|t| !t.trim().is_empty());
                assert!(whole(&method.name) && whole(&method.purpose), "{} in {language}", method.id);
                if method.steps.is_empty() {
                    assert!(whole(&method.how) && whole(&method.participants), "{} in {language}", method.id);
                    assert!(method.how[language].lines().count() >= 3, "{} in {language}", method.id);
                    assert!(whole(&method.variants), "{} in {language}", method.id);
                }
            }
            assert!(method.minutes > 0 && method.shortest <= method.minutes, "{}", method.id);
            assert!(method.people_to == 0 || method.people_from <= method.people_to, "{}", method.id);
        }
    }

    #[test]
    fn patterns_use_methods_that_are_there() {
        let all = library();
        for pattern in all.iter().filter(|method| !method.steps.is_empty()) {
            let minutes: i32 = pattern.steps.iter().map(|step| step.minutes).sum();
            assert_eq!(minutes, pattern.minutes, "{}", pattern.id);
            for step in &pattern.steps {
                let known = all.iter().any(|method| method.steps.is_empty() && method.id == step.method);
                assert!(step.method.is_empty() || known, "{} of {}", step.method, pattern.id);
                assert!(["en", "fr"].iter().all(|lang| step.title.contains_key(*lang)), "{}", pattern.id);
            }
        }
    }
}
