//! The contract between Rust and the screen: TypeScript is fresh, and every code that can cross has its words.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use warsha_api::ErrorCode;
use warsha_core::agenda::clash::ClashKind;
use warsha_core::attendance::head_count::Dimension;
use warsha_core::attendance::{CheckInKind, Mark, PeriodPart, Unit};
use warsha_core::audience::{Audience, Detail, Sight};
use warsha_core::delegate::{
    AgeBand, AttendanceMode, Category, CompanionKind, DelegateStatus, MissingDetail, PhotoConsent, Sex,
};
use warsha_core::delegation::DelegationKind;
use warsha_core::operation::Operation;
use warsha_core::organisation::{ConsortiumRole, OrganisationType};
use warsha_core::own_field::OwnFieldKind;
use warsha_core::session::{LeadRole, SessionKind, SessionMode};
use warsha_exchange::{AgendaField, DelegateField, ProblemKind, SkipReason};
use warsha_store::BackupReason;

/// The languages that are complete.
const LANGUAGES: [&str; 2] = ["en", "fr"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file below a folder, by its path in there.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut all = BTreeMap::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = PathBuf::from(path.file_name().unwrap());
        if path.is_dir() {
            all.extend(files(&path).into_iter().map(|(below, text)| (name.join(below), text)));
        } else {
            all.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
    all
}

#[test]
fn typescript_of_the_wire_is_fresh() {
    let folder = tempfile::tempdir().unwrap();
    warsha_api::bindings::write_bindings(folder.path()).unwrap();
    let (ours, committed) = (files(folder.path()), files(&root().join("ui/src/backend/generated")));
    let names: BTreeSet<&PathBuf> = ours.keys().chain(committed.keys()).collect();
    let stale: Vec<_> = names.into_iter().filter(|name| ours.get(*name) != committed.get(*name)).collect();
    assert!(stale.is_empty(), "run `cargo xtask bindings`: {stale:?}");
}

/// The messages of a language. A message's name stands at the beginning of a line.
fn keys(language: &str) -> BTreeSet<String> {
    let all = files(&root().join("ui/locales").join(language));
    let lines = all.values().flat_map(|text| text.lines());
    let names = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    names.filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim().to_owned()).collect()
}

/// Holds that every code of a closed list has a message in every language.
fn worded(prefixes: &[&str], codes: impl IntoIterator<Item = &'static str>) {
    let codes: Vec<String> = codes.into_iter().map(|code| code.replace('_', "-")).collect();
    assert!(!codes.is_empty());
    for language in LANGUAGES {
        let keys = keys(language);
        let wanted =
            prefixes.iter().flat_map(|prefix| codes.iter().map(move |code| format!("{prefix}-{code}")));
        let missing: Vec<String> = wanted.filter(|key| !keys.contains(key)).collect();
        assert!(missing.is_empty(), "{language} has no words for {missing:?}");
    }
}

macro_rules! all {
    ($list:ty) => {
        <$list>::ALL.iter().map(|one| one.code())
    };
}

#[test]
fn every_error_has_its_sentence() {
    worded(&["error"], all!(ErrorCode));
}

#[test]
fn every_operation_has_its_name() {
    worded(&["operation"], all!(Operation));
}

#[test]
fn every_problem_of_a_spreadsheet_has_its_words_on_screen_and_in_its_cell() {
    worded(&["import-problem", "import-cell"], all!(ProblemKind));
}

#[test]
fn every_reason_for_skipping_a_row_has_its_words() {
    worded(&["import-skip"], all!(SkipReason));
}

#[test]
fn every_field_of_a_spreadsheet_has_its_name() {
    worded(&["import-field"], all!(DelegateField));
    worded(&["import-field"], all!(AgendaField));
}

#[test]
fn every_clash_has_its_words_on_the_block_and_in_the_panel() {
    worded(&["agenda-clash"], all!(ClashKind));
    for ending in ["title", "text"] {
        let codes =
            ClashKind::ALL.iter().map(|kind| format!("{}-{ending}", kind.code()).leak() as &'static str);
        worded(&["agenda-clash"], codes);
    }
}

#[test]
fn every_code_of_a_session_has_its_words() {
    worded(&["kind"], all!(SessionKind));
    worded(&["agenda-role"], all!(LeadRole));
    worded(&["agenda-mode"], all!(SessionMode));
}

#[test]
fn every_code_of_a_delegate_has_its_words_on_screen_and_in_lists() {
    worded(&["delegations-status", "list-status"], all!(DelegateStatus));
    worded(&["delegations-category", "list-category"], all!(Category));
    worded(&["delegations-mode", "list-mode"], all!(AttendanceMode));
    worded(&["delegations-sex", "list-sex"], all!(Sex));
    worded(&["delegations-age", "list-age"], all!(AgeBand));
    worded(&["delegations-photo"], all!(PhotoConsent));
    // A list leaves the cell of somebody who was not asked empty.
    worded(&["list-photo"], all!(PhotoConsent).filter(|code| *code != "unknown"));
    worded(&["delegations-missing", "delegations-need"], all!(MissingDetail));
    worded(&["delegations-kind"], all!(DelegationKind));
    worded(&["delegations-companion"], all!(CompanionKind));
    worded(&["organisations-type"], all!(OrganisationType));
    worded(&["organisations-role"], all!(ConsortiumRole));
    worded(&["own-fields-kind"], all!(OwnFieldKind));
    worded(&["detail"], all!(Detail));
    worded(&["sight"], all!(Sight));
    worded(&["delegations-audience", "delegations-export"], all!(Audience));
    worded(&["attendance-mark"], all!(Mark));
    worded(&["attendance-unit"], all!(Unit));
    worded(&["head-count-by"], all!(Dimension));
    worded(&["cli-merge-what"], all!(CheckInKind));
    worded(&["attendance-half", "attendance-short"], all!(PeriodPart).filter(|code| *code != "session"));
}

#[test]
fn every_answer_of_the_desk_has_its_words_on_screen_and_on_the_command_line() {
    let answers = [
        "checked_in",
        "already_in",
        "unknown_badge",
        "revoked_badge",
        "other_workshop",
        "nobody_found",
        "several_found",
        "declined",
        "not_on_list",
        "blank_badge",
    ];
    // These are all that the desk can say: its source is the list.
    let source: String = files(&root().join("src-tauri/crates/api/src/check_in")).into_values().collect();
    let is_code = |text: &&str| text.len() > 6 && text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let texts = source.split('"').skip(1).step_by(2).filter(is_code);
    let said: BTreeSet<&str> = texts.filter(|text| text.contains('_') || *text == "declined").collect();
    assert_eq!(said, BTreeSet::from(answers));
    worded(&["check-in-answer", "cli-answer"], answers);
    worded(&["check-in-help"], answers.into_iter().filter(|answer| *answer != "checked_in"));
    // A session as a period is named by its title.
    worded(&["check-in-part"], all!(PeriodPart).filter(|code| *code != "session"));
}

#[test]
fn every_reason_for_a_backup_has_its_words() {
    worded(&["settings-reason"], all!(BackupReason));
}

#[test]
fn everything_that_the_print_centre_offers_has_its_words() {
    let mut desk = warsha_tests::workshop::TestWorkshop::sample();
    let keys: Vec<_> = LANGUAGES.iter().map(|language| keys(language)).collect();
    for artefact in desk.ask("print_catalogue").as_array().unwrap() {
        let mut wanted = vec![format!("print-{}", artefact["artefact"].as_str().unwrap())];
        wanted.push(format!("print-group-{}", artefact["group"].as_str().unwrap()));
        let audiences = artefact["audiences"].as_array().unwrap().iter();
        for audience in audiences.map(|audience| audience.as_str().unwrap()) {
            wanted.extend([format!("print-audience-{audience}"), format!("print-hint-{audience}")]);
        }
        let codes = |list: &str| artefact[list].as_array().unwrap().clone();
        wanted.extend(codes("papers").iter().map(|paper| format!("print-paper-{}", paper.as_str().unwrap())));
        wanted.extend(codes("folds").iter().map(|fold| format!("print-fold-{}", fold.as_str().unwrap())));
        for choice in codes("choices") {
            let key = format!("print-choice-{}", choice["key"].as_str().unwrap());
            let values = choice["codes"].as_array().unwrap().iter();
            wanted.extend(values.map(|code| format!("{key}-{}", code.as_str().unwrap())));
            wanted.push(key);
        }
        for key in wanted {
            assert!(keys.iter().all(|keys| keys.contains(&key)), "{key}");
        }
    }
}

#[test]
fn languages_have_the_same_messages() {
    let (english, french) = (keys("en"), keys("fr"));
    assert!(english.len() > 500);
    assert_eq!(english.symmetric_difference(&french).collect::<Vec<_>>(), Vec::<&String>::new());
}
