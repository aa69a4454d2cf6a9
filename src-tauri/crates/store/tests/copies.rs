//! Copies, passphrases, backups, restoring, erasing, salvage.

// Outside of test functions as well: what cannot be prepared fails the test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use chrono::TimeDelta;
use std::fs;
use support::*;
use warsha_core::attendance::{CheckIn, CheckInKind, CheckInWay};
use warsha_core::delegate::{AttendanceMode, Delegate};
use warsha_core::ids::*;
use warsha_core::operation::Operation;
use warsha_core::session::{Lead, LeadRole};
use warsha_store::*;

#[test]
fn copy_of_a_live_document_is_complete() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    for number in 1..=50 {
        add(&mut document, number, &format!("Fictional {number}"));
    }
    assert!(fs::metadata(place.path("w.warsha-wal")).unwrap().len() > 0, "the log is not yet in the file");
    document.save_copy(&place.path("copy.warsha"), Protection::Keep).unwrap();
    let reader = place.open_with("w.warsha", None, Access::ReadOnly, None).unwrap();
    reader.save_copy(&place.path("copy2.warsha"), Protection::Keep).unwrap();
    for name in ["copy.warsha", "copy2.warsha"] {
        let copy = place.open(name).unwrap();
        assert_eq!(names(&copy), names(&document));
        assert_eq!(copy.operations().unwrap(), 51);
        assert_ne!(copy.device_id(), document.device_id());
        assert_eq!(workshop::get(&copy).unwrap(), workshop_sample());
    }
    assert_eq!(document.save_copy(&place.path("copy.warsha"), Protection::None), Err(StoreError::Exists));
    drop(reader);
    document.close().unwrap();
    assert_eq!(files(place.folder.path()), ["copy.warsha", "copy2.warsha", "w.warsha"]);
}

#[test]
fn copy_is_protected_as_asked() {
    let place = Place::new();
    let (own, other) = (passphrase("own"), passphrase("x'; DROP"));
    let mut document = place.create_with("w.warsha", Some(&own), None);
    add(&mut document, 1, "Ana Exemplar");
    document.save_copy(&place.path("kept.warsha"), Protection::Keep).unwrap();
    document.save_copy(&place.path("open.warsha"), Protection::None).unwrap();
    document.save_copy(&place.path("new.warsha"), Protection::New(&other)).unwrap();
    let reader = place.open_with("w.warsha", Some(&own), Access::ReadOnly, None).unwrap();
    reader.save_copy(&place.path("read.warsha"), Protection::Keep).unwrap();
    for (name, pass) in [
        ("kept.warsha", Some(&own)),
        ("open.warsha", None),
        ("new.warsha", Some(&other)),
        ("read.warsha", Some(&own)),
    ] {
        let copy = place.open_with(name, pass, Access::ReadWrite, None).unwrap();
        assert_eq!(names(&copy), ["Ana Exemplar"], "{name}");
        assert_eq!(copy.is_protected(), pass.is_some());
    }
}

#[test]
fn passphrase_is_set_changed_and_taken_away() {
    let place = Place::new();
    let (first, second) = (passphrase("first"), passphrase("second"));
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Ana Exemplar");
    let device = document.device_id();
    let opens = |pass| {
        place.open_with("w.warsha", pass, Access::ReadOnly, None).map(|document| names(&document).len())
    };
    document.set_passphrase(Some(&first)).unwrap();
    assert!(document.is_protected());
    assert_eq!((opens(None), opens(Some(&first))), (Err(StoreError::NeedsPassphrase), Ok(1)));
    add(&mut document, 2, "Bo Sample");
    document.set_passphrase(Some(&second)).unwrap();
    assert_eq!(
        (opens(Some(&first)), opens(Some(&second))),
        (Err(StoreError::WrongPassphraseOrDamaged), Ok(2))
    );
    assert!(document.undo().unwrap().is_some(), "undo goes on across a new passphrase");
    document.set_passphrase(None).unwrap();
    assert_eq!(opens(None), Ok(1));
    add(&mut document, 3, "Cy Placeholder");
    document.close().unwrap();
    assert_eq!(files(place.folder.path()), ["w.warsha"]);
    let document = place.open("w.warsha").unwrap();
    assert_eq!((document.device_id(), document.sequence()), (device, 5));
    assert_eq!(names(&document), ["Ana Exemplar", "Cy Placeholder"]);
}

#[test]
fn backup_is_made_on_opening_when_something_changed() {
    let place = Place::new();
    let mut document = place.create_with("w.warsha", None, Some(place.policy()));
    assert_eq!(document.backups().unwrap().len(), 1);
    add(&mut document, 1, "Ana Exemplar");
    document.close().unwrap();
    let open = || place.open_with("w.warsha", None, Access::ReadWrite, Some(place.policy())).unwrap();
    open().close().unwrap();
    let document = open();
    let backups = document.backups().unwrap();
    let told: Vec<_> = backups.iter().map(|backup| (backup.reason, backup.operations)).collect();
    assert_eq!(told, [(BackupReason::Opened, 2), (BackupReason::Opened, 1)]);
    assert!(backups[0].made_at > backups[1].made_at && backups[0].bytes > 0);
    let copy = Document::open(&backups[0].path, None, Access::ReadOnly, None, place.clock.clone()).unwrap();
    assert_eq!(names(&copy), ["Ana Exemplar"]);
    assert_eq!(document.backup_problem(), None);
}

#[test]
fn backup_is_made_every_hour_of_work_and_thinned_out() {
    let place = Place::new();
    let policy = BackupPolicy { keep: 3, daily: 4, ..place.policy() };
    let mut document = place.create_with("w.warsha", None, Some(policy));
    add(&mut document, 0, "x");
    assert_eq!(document.backups().unwrap().len(), 1, "not before an hour has gone by");
    for number in 1..=30 {
        place.clock.pass(TimeDelta::hours(4));
        add(&mut document, number, &format!("Fictional {number}"));
    }
    let backups = document.backups().unwrap();
    assert_eq!(backups[0].reason, BackupReason::Hourly);
    let days: Vec<String> = backups.iter().map(|backup| backup.made_at.format("%d").to_string()).collect();
    assert_eq!(days, ["15", "15", "14", "13", "12"]);
    assert!(backups.windows(2).all(|two| two[0].operations > two[1].operations));
    let folder = backups[0].path.parent().unwrap();
    fs::write(folder.join("diary.txt"), "mine").unwrap();
    assert_eq!(document.delete_backups().unwrap(), 5);
    assert_eq!(files(folder), ["diary.txt"]);
}

#[test]
fn backup_that_cannot_be_made_stops_nobody_and_is_told() {
    let place = Place::new();
    fs::write(place.path("backups"), "a file where the folder should be").unwrap();
    let mut document = place.create_with("w.warsha", None, Some(place.policy()));
    assert!(document.backup_problem().is_some());
    add(&mut document, 1, "Ana Exemplar");
    assert!(document.back_up(BackupReason::Asked).is_err());
    fs::remove_file(place.path("backups")).unwrap();
    assert!(document.back_up(BackupReason::Asked).unwrap().is_some());
    assert_eq!(document.backup_problem(), None);
}

#[test]
fn backups_of_two_documents_of_one_name_stay_apart() {
    let place = Place::new();
    fs::create_dir(place.path("other")).unwrap();
    let first = place.create_with("w.warsha", None, Some(place.policy()));
    let second = place.create_with("other/w.warsha", None, Some(place.policy()));
    assert_ne!(first.backups().unwrap()[0].path.parent(), second.backups().unwrap()[0].path.parent());
}

#[test]
fn backup_restored_is_a_new_device_and_the_backup_stays() {
    let place = Place::new();
    let secret = passphrase("first");
    let mut document = place.create_with("w.warsha", Some(&secret), Some(place.policy()));
    add(&mut document, 1, "Ana Exemplar");
    let backup = document.back_up(BackupReason::Asked).unwrap().unwrap();
    add(&mut document, 2, "Bo Sample");
    let restore = |pass: Option<&Passphrase>, to: &str| {
        Document::restore(&backup.path, pass, &place.path(to), &*place.clock)
    };
    assert_eq!(restore(None, "r.warsha"), Err(StoreError::NeedsPassphrase));
    assert_eq!(restore(Some(&secret), "w.warsha"), Err(StoreError::Exists));
    restore(Some(&secret), "r.warsha").unwrap();
    let restored = place.open_with("r.warsha", Some(&secret), Access::ReadWrite, None).unwrap();
    assert_eq!(names(&restored), ["Ana Exemplar"]);
    assert_ne!(restored.device_id(), document.device_id());
    assert!(backup.path.exists());
}

fn hits(place: &Place, needles: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for name in files(place.folder.path()) {
        let Ok(bytes) = fs::read(place.path(&name)) else { continue };
        for needle in needles {
            if bytes.windows(needle.len()).any(|window| window == needle.as_bytes()) {
                found.push(format!("{needle} in {name}"));
            }
        }
    }
    found
}

#[test]
fn person_erased_leaves_no_byte_behind() {
    let place = Place::new();
    let needles = ["Zenobia Hypothetica", "زنوبيا", "XP7654321", "+235 99 88 77"];
    let mut person = Delegate {
        native_name: needles[1].into(),
        passport: needles[2].into(),
        phone: needles[3].into(),
        ..delegate(1, needles[0])
    };
    let mut document = place.create_with("w.warsha", None, Some(place.policy()));
    for number in 2..200 {
        add(&mut document, number, &format!("Fictional Person {number}"));
    }
    document.write(Operation::AddDelegate, needles[0], |tx| delegates::insert(tx, &person)).unwrap();
    // The row grows, moves and shrinks again, as rows do in a week of work.
    for length in [10, 3_000, 9_000, 1] {
        person.note = format!("{} {}", needles[0], "x".repeat(length));
        document.write(Operation::EditDelegate, needles[0], |tx| delegates::update(tx, &person)).unwrap();
    }
    let mut opening = session(1, "Opening");
    opening.leads = vec![
        Lead {
            delegate: Some(person.id),
            name: needles[0].into(),
            organisation: "LPF".into(),
            role: LeadRole::Lead,
        },
        Lead { delegate: None, name: needles[0].into(), organisation: String::new(), role: LeadRole::Lead },
    ];
    document
        .write(Operation::CheckIn, needles[0], |tx| {
            sessions::upsert(tx, &opening)?;
            check_ins::append(
                tx,
                &CheckIn {
                    id: CheckInId::new(tx.new_id()),
                    delegate: person.id,
                    period: PeriodId::new(uuid(1)),
                    kind: CheckInKind::Arrived,
                    withdraws: None,
                    way: CheckInWay::Typed,
                    mode: AttendanceMode::InPerson,
                    at: tx.now(),
                    desk: String::new(),
                },
            )
        })
        .unwrap();
    assert!(!hits(&place, &needles).is_empty());
    document.back_up(BackupReason::Asked).unwrap();
    let erased = document.erase_delegate(person.id).unwrap();
    assert_eq!((erased.check_ins, erased.mentions_left, erased.backups.len()), (1, vec![], 2));
    assert_eq!(hits(&place, &needles), Vec::<String>::new(), "while it is open");
    assert_eq!(document.undo().unwrap(), None);
    assert_eq!(names(&document).len(), 198);
    assert!(erased.complete);
    let leads = sessions::get(&document, opening.id).unwrap().unwrap().leads;
    assert_eq!(leads.len(), 1, "the organisation still leads");
    assert_eq!(document.activity(1, None).unwrap()[0].operation, "erase_delegate");
    assert!(matches!(document.erase_delegate(person.id), Err(StoreError::Unknown { .. })));
    document.delete_backups().unwrap();
    document.close().unwrap();
    assert_eq!(hits(&place, &needles), Vec::<String>::new());
}

#[test]
fn person_erased_takes_the_entries_along_that_were_made_one_with_it() {
    let place = Place::new();
    let needles = ["Zenobia Hypothetica", "HYPOTHETICA Zenobie", "XP7654321"];
    let mut document = place.create("w.warsha");
    let (kept, other) = (delegate(1, needles[0]), delegate(3, "Ana"));
    let gone = Delegate { passport: needles[2].into(), ..delegate(2, needles[1]) };
    document
        .write(Operation::MergeDelegates, "", |tx| {
            for person in [&kept, &gone, &other] {
                delegates::insert(tx, person)?;
            }
            merged::add(tx, gone.id, kept.id, "W24-0002-1")?;
            delegates::remove(tx, gone.id)
        })
        .unwrap();
    let erased = document.erase_delegate(kept.id).unwrap();
    assert_eq!(erased.mentions_left, []);
    for id in [kept.id, gone.id] {
        assert!(delegates::is_erased(&document, id).unwrap(), "no older copy brings the person back");
    }
    assert_eq!(merged::pairs(&document).unwrap(), []);
    assert_eq!(names(&document), ["Ana"]);
    document.close().unwrap();
    assert_eq!(hits(&place, &needles), Vec::<String>::new());
}

#[test]
fn person_erased_but_mentioned_elsewhere_is_told() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Zenobia Hypothetica");
    let friend = Delegate { note: "shares a room with Zenobia Hypothetica".into(), ..delegate(2, "Ana") };
    document.write(Operation::AddDelegate, "Ana", |tx| delegates::insert(tx, &friend)).unwrap();
    let erased = document.erase_delegate(delegate(1, "").id).unwrap();
    assert_eq!(erased.mentions_left, [Mention { table: "delegate".into(), column: "note".into(), rows: 1 }]);
}

#[test]
fn damaged_document_is_salvaged_but_for_the_bad_page() {
    for secret in [None, Some(passphrase("secret"))] {
        let place = Place::new();
        let mut document = place.create_with("w.warsha", secret.as_ref(), None);
        document
            .write(Operation::ImportDelegates, "list.xlsx", |tx| {
                (1..=1000).try_for_each(|number| {
                    delegates::insert(tx, &delegate(number, &format!("Fictional {number}")))
                })
            })
            .unwrap();
        document.close().unwrap();
        let path = place.path("w.warsha");
        let whole = fs::read(&path).unwrap();
        let pages = whole.len() / 4096;
        // A page in the middle may be one of an index, without which every row is still there: then the next is lost.
        let lost = (pages / 2..pages).find_map(|page| {
            let mut bytes = whole.clone();
            bytes[page * 4096..(page + 1) * 4096].fill(0xA5);
            fs::write(&path, &bytes).unwrap();
            let open = place.open_with("w.warsha", secret.as_ref(), Access::ReadOnly, None);
            assert!(matches!(open.err(), Some(StoreError::Damaged { .. })));
            let to = place.path(&format!("saved-{page}.warsha"));
            let salvaged = salvage(&path, secret.as_ref(), &to, &*place.clock).unwrap();
            assert_eq!(fs::read(&path).unwrap(), bytes);
            let told = salvaged.tables.iter().find(|table| table.table == "delegate").unwrap();
            let lost = !told.complete && told.rows < 1000;
            lost.then_some((page, salvaged))
        });
        let (page, salvaged) = lost.expect("a page of rows");
        assert!(!salvaged.is_complete());
        let saved = format!("saved-{page}.warsha");
        let saved = place.open_with(&saved, secret.as_ref(), Access::ReadWrite, None).unwrap();
        let rows = names(&saved).len();
        assert!((950..1000).contains(&rows), "{rows} rows");
        let told = salvaged.tables.iter().find(|table| table.table == "delegate").unwrap();
        assert_eq!((told.rows, told.complete), (rows as u64, false));
        assert_eq!(workshop::get(&saved).unwrap(), workshop_sample());
    }
}

#[test]
fn sound_document_is_salvaged_whole() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    add(&mut document, 1, "Ana Exemplar");
    document.close().unwrap();
    let salvaged = salvage(&place.path("w.warsha"), None, &place.path("s.warsha"), &*place.clock).unwrap();
    assert!(salvaged.is_complete());
    assert_eq!(names(&place.open("s.warsha").unwrap()), ["Ana Exemplar"]);
    fs::write(place.path("text.warsha"), "nothing").unwrap();
    let foreign = salvage(&place.path("text.warsha"), None, &place.path("t.warsha"), &*place.clock);
    assert_eq!(foreign, Err(StoreError::NotOurs));
    assert!(!place.path("t.warsha").exists());
}
