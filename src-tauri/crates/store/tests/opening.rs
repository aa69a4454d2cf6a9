//! What is opened, what is refused, and that a refused file stays as it was.

// Outside of test functions as well: what cannot be prepared fails the test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::fs;
use std::path::Path;
use std::time::SystemTime;
use support::*;
use warsha_core::operation::Operation;
use warsha_store::*;

struct Trace {
    bytes: Vec<u8>,
    changed: SystemTime,
    files: Vec<String>,
}

/// A document's bytes, when it was last written to, and what lies beside it.
fn trace(path: &Path) -> Trace {
    Trace {
        bytes: fs::read(path).unwrap(),
        changed: fs::metadata(path).unwrap().modified().unwrap(),
        files: files(path.parent().unwrap()),
    }
}

fn assert_untouched(path: &Path, before: &Trace) {
    let after = trace(path);
    assert!(after.bytes == before.bytes, "bytes changed");
    assert_eq!(after.changed, before.changed);
    assert_eq!(after.files, before.files);
}

fn refused(place: &Place, name: &str, pass: Option<&Passphrase>) -> StoreError {
    let path = place.path(name);
    let before = trace(&path);
    let mut errors = [Access::ReadWrite, Access::ReadOnly]
        .map(|access| place.open_with(name, pass, access, None).err().expect("refused"));
    assert_untouched(&path, &before);
    assert_eq!(errors[0], errors[1]);
    std::mem::replace(&mut errors[0], StoreError::Missing)
}

#[test]
fn document_made_is_one_file_and_knows_itself() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    assert!(!document.is_protected() && !document.is_read_only() && document.is_guarded());
    assert_eq!((document.sequence(), document.schema()), (1, SCHEMA));
    assert_eq!(document.path(), place.path("w.warsha"));
    add(&mut document, 1, "Ana Exemplar");
    let device = document.device_id();
    document.close().unwrap();
    assert_eq!(files(place.folder.path()), ["w.warsha"]);
    let document = place.open("w.warsha").unwrap();
    assert_eq!((document.sequence(), document.device_id()), (2, device));
    assert_eq!(names(&document), ["Ana Exemplar"]);
}

#[test]
fn document_plain_is_read_by_any_tool() {
    let place = Place::new();
    place.create("w.warsha").close().unwrap();
    let bytes = fs::read(place.path("w.warsha")).unwrap();
    assert!(bytes.starts_with(b"SQLite format 3\0"));
    assert_eq!(&bytes[18..20], [1, 1], "no log is needed to read it");
    assert_eq!(&bytes[68..72], b"WRSH");
}

#[test]
fn document_opened_and_only_read_stays_the_same() {
    let place = Place::new();
    place.create("w.warsha").close().unwrap();
    let before = trace(&place.path("w.warsha"));
    for access in [Access::ReadWrite, Access::ReadOnly] {
        let document = place.open_with("w.warsha", None, access, None).unwrap();
        workshop::get(&document).unwrap();
        document.activity(10, None).unwrap();
        document.close().unwrap();
        assert_untouched(&place.path("w.warsha"), &before);
    }
}

#[test]
fn file_that_is_there_is_not_written_over() {
    let place = Place::new();
    fs::write(place.path("w.warsha"), "minutes of the last meeting").unwrap();
    let before = trace(&place.path("w.warsha"));
    let made = Document::create(&place.path("w.warsha"), None, &workshop_sample(), None, place.clock.clone());
    assert_eq!(made.err(), Some(StoreError::Exists));
    assert_untouched(&place.path("w.warsha"), &before);
}

#[test]
fn file_missing_or_foreign_is_refused() {
    let place = Place::new();
    assert_eq!(place.open("none.warsha").err(), Some(StoreError::Missing));
    fs::create_dir(place.path("folder.warsha")).unwrap();
    assert_eq!(place.open("folder.warsha").err(), Some(StoreError::NotOurs));
    fs::write(place.path("empty.warsha"), "").unwrap();
    assert_eq!(refused(&place, "empty.warsha", None), StoreError::NotOurs);
    fs::write(place.path("text.warsha"), "Name;Country\nAna;TD\n").unwrap();
    assert_eq!(refused(&place, "text.warsha", None), StoreError::NotOurs);
    let other = rusqlite::Connection::open(place.path("other.warsha")).unwrap();
    other.execute_batch("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('soup')").unwrap();
    other.close().unwrap();
    assert_eq!(refused(&place, "other.warsha", None), StoreError::NotOurs);
}

#[test]
fn file_newer_is_refused_and_says_how_new() {
    let place = Place::new();
    place.create("w.warsha").close().unwrap();
    let conn = rusqlite::Connection::open(place.path("w.warsha")).unwrap();
    conn.pragma_update(None, "user_version", SCHEMA + 3).unwrap();
    conn.close().unwrap();
    assert_eq!(refused(&place, "w.warsha", None), StoreError::Newer { found: SCHEMA + 3, known: SCHEMA });
}

#[test]
fn file_damaged_is_refused_and_names_the_newest_backup() {
    let place = Place::new();
    let mut document = place.create_with("w.warsha", None, Some(place.policy()));
    for number in 0..200 {
        add(&mut document, number, &format!("Fictional Person {number} {}", "x".repeat(200)));
    }
    let backup = document.back_up(BackupReason::Asked).unwrap().unwrap();
    document.close().unwrap();
    let path = place.path("w.warsha");
    let whole = fs::read(&path).unwrap();
    let mut holed = whole.clone();
    holed[12_288..16_384].fill(0xA5);
    let mut cut = whole.clone();
    cut.truncate(whole.len() / 2);
    let mut runs_by_itself = whole.clone();
    fs::write(&path, &whole).unwrap();
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch("CREATE TRIGGER t AFTER INSERT ON room BEGIN DELETE FROM delegate; END").unwrap();
    conn.close().unwrap();
    runs_by_itself.clone_from(&fs::read(&path).unwrap());
    for bytes in [holed, cut, runs_by_itself] {
        fs::write(&path, &bytes).unwrap();
        assert!(matches!(refused(&place, "w.warsha", None), StoreError::Damaged { backup: None, .. }));
        let told = place.open_with("w.warsha", None, Access::ReadWrite, Some(place.policy())).err();
        assert!(matches!(told, Some(StoreError::Damaged { backup: Some(path), .. }) if path == backup.path));
    }
}

#[test]
fn passphrase_wrong_or_missing_is_refused() {
    let place = Place::new();
    let (right, wrong) = (passphrase("drei Äpfel's"), passphrase("three apples"));
    let mut document = place.create_with("w.warsha", Some(&right), None);
    assert!(document.is_protected());
    add(&mut document, 1, "Ana Exemplar");
    document.close().unwrap();
    let bytes = fs::read(place.path("w.warsha")).unwrap();
    assert!(!bytes.windows(6).any(|window| window == b"SQLite" || window == b"Exempl"));
    assert_eq!(refused(&place, "w.warsha", None), StoreError::NeedsPassphrase);
    assert_eq!(refused(&place, "w.warsha", Some(&wrong)), StoreError::WrongPassphraseOrDamaged);
    let document = place.open_with("w.warsha", Some(&right), Access::ReadWrite, None).unwrap();
    assert_eq!(names(&document), ["Ana Exemplar"]);
}

#[test]
fn passphrase_wrong_and_damage_are_told_apart_by_a_backup() {
    let place = Place::new();
    let (right, wrong) = (passphrase("right one"), passphrase("wrong one"));
    place.create_with("w.warsha", Some(&right), Some(place.policy())).close().unwrap();
    let open = |pass| place.open_with("w.warsha", Some(pass), Access::ReadWrite, Some(place.policy())).err();
    assert_eq!(open(&wrong), Some(StoreError::WrongPassphraseOrDamaged));
    let mut bytes = fs::read(place.path("w.warsha")).unwrap();
    bytes[100] ^= 1;
    fs::write(place.path("w.warsha"), bytes).unwrap();
    assert!(matches!(open(&right), Some(StoreError::Damaged { backup: Some(_), .. })));
}

#[test]
fn document_in_use_says_by_whom_and_opens_for_reading() {
    let place = Place::new();
    let mut first = place.create("w.warsha");
    add(&mut first, 1, "Ana Exemplar");
    let other = Bench::named("Desk 2");
    let open = |access| Document::open(&place.path("w.warsha"), None, access, None, other.clone());
    let refused = open(Access::ReadWrite).err();
    assert!(matches!(refused, Some(StoreError::InUse { by, since: Some(_) }) if by == "Desk 1"));
    let mut reader = open(Access::ReadOnly).unwrap();
    assert_eq!(names(&reader), ["Ana Exemplar"]);
    add(&mut first, 2, "Bo Sample");
    assert_eq!(names(&reader), ["Ana Exemplar", "Bo Sample"], "a reader sees what was written meanwhile");
    let written = reader.write(Operation::AddRoom, "", |tx| rooms::upsert(tx, &room(1, "x")));
    assert_eq!(written.err(), Some(StoreError::ReadOnly));
    assert_eq!(reader.undo().err(), Some(StoreError::ReadOnly));
    drop(reader);
    first.close().unwrap();
    assert!(open(Access::ReadWrite).is_ok());
}

#[test]
fn document_whose_reader_stays_longer_loses_nothing() {
    let place = Place::new();
    let mut writer = place.create("w.warsha");
    add(&mut writer, 1, "Ana Exemplar");
    let reader = place.open_with("w.warsha", None, Access::ReadOnly, None).unwrap();
    assert_eq!(names(&reader).len(), 1);
    add(&mut writer, 2, "Bo Sample");
    writer.close().unwrap();
    assert_eq!(names(&reader).len(), 2);
    reader.close().unwrap();
    assert_eq!(names(&place.open("w.warsha").unwrap()).len(), 2);
}

#[cfg(unix)]
#[test]
fn document_reached_by_a_link_is_the_same_document() {
    let place = Place::new();
    let first = place.create("w.warsha");
    std::os::unix::fs::symlink(place.path("w.warsha"), place.path("link.warsha")).unwrap();
    assert!(matches!(place.open("link.warsha").err(), Some(StoreError::InUse { .. })));
    first.close().unwrap();
    assert_eq!(place.open("link.warsha").unwrap().path(), place.path("link.warsha"));
}

#[test]
fn copy_of_the_file_becomes_a_new_device_with_its_first_operation() {
    let place = Place::new();
    let original = place.create("w.warsha");
    let device = original.device_id();
    original.close().unwrap();
    fs::copy(place.path("w.warsha"), place.path("copy.warsha")).unwrap();
    let mut copy = place.open("copy.warsha").unwrap();
    assert_ne!(copy.device_id(), device);
    assert_eq!(copy.sequence(), 0);
    add(&mut copy, 1, "Ana Exemplar");
    let own = copy.device_id();
    copy.close().unwrap();
    let copy = place.open("copy.warsha").unwrap();
    assert_eq!((copy.device_id(), copy.sequence()), (own, 1));
    let log = copy.activity(10, None).unwrap();
    assert_eq!(log.iter().map(|entry| entry.device).collect::<Vec<_>>(), [own, device]);
    assert_eq!(place.open("w.warsha").unwrap().device_id(), device);
}

#[cfg(unix)]
#[test]
fn document_renamed_stays_the_same_device() {
    let place = Place::new();
    let document = place.create("w.warsha");
    let device = document.device_id();
    document.close().unwrap();
    fs::rename(place.path("w.warsha"), place.path("renamed.warsha")).unwrap();
    assert_eq!(place.open("renamed.warsha").unwrap().device_id(), device);
}

#[test]
fn write_cut_off_is_brought_in_when_opened_again() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Ana Exemplar");
    add(&mut document, 2, "Bo Sample");
    // What a killed process leaves: the file and its log, without the goodbye.
    let after = Place::new();
    for name in ["w.warsha", "w.warsha-wal"] {
        fs::copy(place.path(name), after.path(name)).unwrap();
    }
    for access in [Access::ReadOnly, Access::ReadWrite] {
        let document = after.open_with("w.warsha", None, access, None).unwrap();
        assert_eq!(names(&document), ["Ana Exemplar", "Bo Sample"]);
        document.close().unwrap();
    }
    assert_eq!(files(after.folder.path()), ["w.warsha"]);
}

#[test]
fn document_of_the_first_schema_opens_with_everything_in_it() {
    let place = Place::new();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1.warsha");
    fs::copy(fixture, place.path("w.warsha")).unwrap();
    let mut document = place.open("w.warsha").unwrap();
    assert_eq!(names(&document), ["Edit 1", "Edit 2", "Edit 3"]);
    assert_eq!(workshop::get(&document).unwrap().title.best("en"), "Endurance");
    assert_eq!(document.activity(9, None).unwrap().len(), 4);
    add(&mut document, 4, "Ana Exemplar");
    document.close().unwrap();
    assert_eq!(names(&place.open("w.warsha").unwrap()).len(), 4);
}

#[test]
fn periods_of_an_older_document_know_no_place_and_follow_the_agenda() {
    let place = Place::new();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1.warsha");
    fs::copy(fixture, place.path("w.warsha")).unwrap();
    let (period, session) = (uuid(0x7001).to_string(), uuid(0x7002).to_string());
    let conn = rusqlite::Connection::open(place.path("w.warsha")).unwrap();
    let sql = "INSERT INTO attendance_period (id, day, part, session, from_minute, to_minute) VALUES (?1, '2024-06-10', 'session', ?2, 660, 720)";
    conn.execute(sql, [&period, &session]).unwrap();
    drop(conn);
    let document = place.open("w.warsha").unwrap();
    let all = periods::all(&document).unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].placement, all[0].own_times, all[0].counted), (None, false, true));
    let chosen = periods::counted_sessions(&document).unwrap();
    assert_eq!(chosen.into_iter().map(|id| id.to_string()).collect::<Vec<_>>(), [session], "it was counted");
    // The key that it had before says only the time, and still finds it.
    let found = warsha_core::attendance::by_key(&all, "2024-06-10/session-1100");
    assert_eq!(found, warsha_core::attendance::Found::One(&all[0]));
}

#[test]
fn bits_flipped_in_a_protected_document_never_change_it_silently() {
    let place = Place::new();
    let secret = passphrase("drei Äpfel");
    let mut document = place.create_with("w.warsha", Some(&secret), None);
    add(&mut document, 1, "Ana Exemplar");
    document.close().unwrap();
    let path = place.path("w.warsha");
    let whole = fs::read(&path).unwrap();
    let mut dice = 1_u64;
    for round in 0..40 {
        dice = dice.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let bit = (dice >> 16) as usize % (whole.len() * 8);
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, &bytes).unwrap();
        let opened = place.open_with("w.warsha", Some(&secret), Access::ReadOnly, None);
        assert!(
            matches!(opened.err(), Some(StoreError::Damaged { .. } | StoreError::WrongPassphraseOrDamaged)),
            "round {round}, bit {bit}"
        );
    }
}

#[test]
fn document_may_be_handed_to_another_thread() {
    let place = Place::new();
    let document = place.create("w.warsha");
    let title = std::thread::spawn(move || workshop::get(&document).map(|workshop| workshop.title));
    assert_eq!(title.join().unwrap(), Ok(workshop_sample().title));
}

#[test]
fn error_names_its_code_and_arguments() {
    let newer = StoreError::Newer { found: 9, known: 1 };
    assert_eq!((newer.code(), newer.args()), ("newer", vec![("found", "9".into()), ("known", "1".into())]));
    let used = StoreError::InUse { by: "Desk 1".into(), since: None };
    assert_eq!((used.code(), used.args()), ("in_use", vec![("by", "Desk 1".into())]));
    let full = StoreError::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
    assert_eq!((full.code(), full.args()), ("disk_full", vec![]));
}
