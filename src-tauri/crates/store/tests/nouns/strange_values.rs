//! What a newer version or another program wrote into a column.

use warsha_core::attendance::CheckInKind;
use warsha_core::delegate::{Category, DelegateStatus};
use warsha_core::operation::Operation;
use warsha_store::*;

use crate::after;
use crate::attendance::check_in;
use crate::people::full_delegate;
use crate::support::*;

#[test]
fn code_unknown_reads_as_neutral_and_survives_an_edit() {
    let place = Place::new();
    let mut document = place.create("w.warsha");
    document.write(Operation::AddDelegate, "", |tx| delegates::insert(tx, &full_delegate())).unwrap();
    document
        .write(Operation::CheckIn, "", |tx| check_ins::append(tx, &check_in(1, CheckInKind::Arrived)))
        .unwrap();
    document.close().unwrap();
    let sql = "UPDATE delegate SET category='griot', age_band='over_100', status='enchanted'; UPDATE check_in SET kind='beamed_in'";
    rusqlite::Connection::open(place.path("w.warsha")).unwrap().execute_batch(sql).unwrap();
    let mut document = place.open("w.warsha").unwrap();
    let mut person = delegates::get(&document, full_delegate().id).unwrap().unwrap();
    assert_eq!((person.category, person.age_band), (Category::Participant, None));
    assert_eq!(check_ins::all(&document).unwrap(), []);
    person.city = "Sarh".into();
    person.status = DelegateStatus::Arrived;
    document.write(Operation::EditDelegate, "", |tx| delegates::update(tx, &person)).unwrap();
    document.close().unwrap();
    let conn = rusqlite::Connection::open(place.path("w.warsha")).unwrap();
    let kept: (String, String, String, String) = conn
        .query_row("SELECT category, age_band, status, city FROM delegate", [], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
        })
        .unwrap();
    assert_eq!(kept, ("griot".into(), "over_100".into(), "arrived".into(), "Sarh".into()));
}

#[test]
fn value_that_is_none_of_its_column_is_damage_and_names_the_column() {
    for (sql, column) in [
        ("UPDATE delegate SET language_codes='fr'", "language_codes"),
        ("UPDATE delegate SET number=-1", "number"),
        ("UPDATE delegate SET arrives_at=99999999999", "arrives_at"),
        ("UPDATE delegate SET arrives_on='tomorrow'", "arrives_on"),
        ("UPDATE delegate SET id='me'", "id"),
        ("UPDATE delegate SET country='Chad'", "country"),
    ] {
        let (place, document) = after(|tx| delegates::insert(tx, &full_delegate()));
        document.close().unwrap();
        rusqlite::Connection::open(place.path("w.warsha")).unwrap().execute_batch(sql).unwrap();
        let document = place.open("w.warsha").unwrap();
        let detail = format!("column {column}");
        assert_eq!(delegates::all(&document), Err(StoreError::Damaged { detail, backup: None }));
    }
}
