//! A saved view of the delegates' table, for whoever has no table: its people, columns and order.
//!
//! It is asked about what an audience sees of somebody, never about the whole record: a filter must not tell what a list withholds.

use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use std::cmp::Ordering;
use warsha_core::CountryCode;
use warsha_core::delegate::{AgeBand, Delegate, PhotoConsent, Sex, hotel_nights, missing_details};
use warsha_core::delegation::takes_a_seat;
use warsha_core::own_field::{OwnField, OwnFieldKind};
use warsha_core::saved_view::SavedView;
use warsha_core::search::fold;
use warsha_exchange::CellValue;
use warsha_store as store;

/// Columns of the table and those of the list, where they are called something else.
const CALLED: &[(&str, &[&str])] = &[
    ("role", &["category"]),
    ("speaks", &["languages"]),
    ("arrives", &["arrival", "arrival_time"]),
    ("leaves", &["departure", "departure_time"]),
    ("access", &["access_needs"]),
    ("room", &["hotel_room"]),
    ("age", &["age_band"]),
    ("photo", &["photo_consent"]),
    ("invitation", &["invitation_letter"]),
    ("born", &["born_on"]),
    ("emergency", &["emergency_contact"]),
];

/// A view, with what its filters need to know.
pub(crate) struct ListView {
    view: SavedView,
    host: Option<CountryCode>,
}

impl ListView {
    /// The view of a name, in any case.
    pub(crate) fn named(open: &Open, name: &str) -> Result<Self, ApiError> {
        let wanted = name.trim().to_lowercase();
        let views = store::saved_views::all(&open.document)?;
        let known: Vec<String> = views.iter().map(|view| view.name.clone()).collect();
        let view = views.into_iter().find(|view| view.name.to_lowercase() == wanted).ok_or_else(|| {
            ApiError::new(ErrorCode::UnknownView).with("name", name).with("known", known.join(", "))
        })?;
        Ok(Self { view, host: store::workshop::get(&open.document)?.country })
    }

    /// Whether the view shows somebody. A column that nobody knows narrows nothing.
    pub(crate) fn shows(&self, seen: &Delegate, organisation: &str, own: &[OwnField]) -> bool {
        self.view.filters.iter().all(|filter| {
            self.values(&filter.column, seen, organisation, own)
                .is_none_or(|values| filter.fits(&values, &values.join(" ")))
        })
    }

    fn values(
        &self,
        column: &str,
        d: &Delegate,
        organisation: &str,
        own: &[OwnField],
    ) -> Option<Vec<String>> {
        let text = |text: &str| vec![text.to_owned()];
        let yes = |yes: bool| text(if yes { "yes" } else { "no" });
        let day = |day: Option<chrono::NaiveDate>| vec![day.map(|day| day.to_string()).unwrap_or_default()];
        let mut values = match column {
            "number" => text(&d.number.to_string()),
            "name" => text(&d.full_name),
            "organisation" => text(organisation),
            "city" => text(&d.city),
            "country" => text(d.country.as_ref().map_or("", CountryCode::as_str)),
            "delegation" => d.delegation.iter().map(ToString::to_string).collect(),
            "role" => text(d.category.code()),
            "position" => text(&d.position),
            "speaks" => d.language_codes.clone(),
            "mode" => text(d.mode.code()),
            "status" => text(d.status.code()),
            "arrives" => day(d.arrives_on),
            "leaves" => day(d.leaves_on),
            "born" => day(d.born_on),
            "passport_expires" => day(d.passport_expires_on),
            "email" => text(&d.email),
            "phone" => text(&d.phone),
            "diet" => text(&d.diet),
            "access" => text(&d.access_needs),
            "room" => text(&d.hotel_room),
            "sex" => text(if d.sex == Sex::Undisclosed { "" } else { d.sex.code() }),
            "age" => text(d.age_band.map_or("", AgeBand::code)),
            "photo" => text(if d.photo == PhotoConsent::Unknown { "" } else { d.photo.code() }),
            "interpretation" => text(&d.interpretation),
            "first_timer" => d.first_timer.map(yes).unwrap_or_default(),
            "call_name" => text(&d.call_name),
            "native_name" => text(&d.native_name),
            "alias" => text(&d.alias),
            "arrival_flight" => text(&d.arrival_flight),
            "departure_flight" => text(&d.departure_flight),
            "pick_up" => text(&d.pick_up),
            "visa" => text(&d.visa),
            "passport" => text(&d.passport),
            "invitation" => text(&d.invitation_letter),
            "reached_by" => text(&d.reached_by),
            "emergency" => text(&d.emergency_contact),
            "note" => text(&d.note),
            "nights" => hotel_nights(d).iter().map(ToString::to_string).collect(),
            "companions" => d.companions.iter().map(|one| one.name.clone()).collect(),
            "protected" => yes(d.protected),
            "comes" => yes(takes_a_seat(d.status)),
            "missing" => {
                missing_details(d, self.host).iter().map(|detail| detail.code().to_owned()).collect()
            }
            other => {
                let key = other.strip_prefix("own:")?;
                let value = d.own_fields.get(key).map_or("", String::as_str);
                let ticked = own.iter().any(|field| field.key == key && field.kind == OwnFieldKind::Tick);
                if ticked { yes(!value.is_empty()) } else { text(value) }
            }
        };
        values.retain(|value| !value.is_empty());
        Some(values)
    }

    /// Sorts rows by the columns of the view that the list has.
    pub(crate) fn sort(&self, codes: &[String], rows: &mut [Vec<CellValue>]) {
        let keys: Vec<(Vec<usize>, bool)> =
            self.view.sort.iter().map(|key| (places_of(&key.column, codes), key.down)).collect();
        rows.sort_by(|one, other| {
            for (places, down) in &keys {
                for at in places {
                    let order = compared(&one[*at], &other[*at]);
                    if order != Ordering::Equal {
                        return if *down { order.reverse() } else { order };
                    }
                }
            }
            Ordering::Equal
        });
    }

    /// Which columns of the list the view shows, in its order; number and name always come first.
    pub(crate) fn places(&self, codes: &[String]) -> Vec<usize> {
        let mut places: Vec<usize> = Vec::new();
        let shown = self.view.columns.iter().map(|shown| shown.column.as_str());
        for column in ["number", "name"].into_iter().chain(shown) {
            for at in places_of(column, codes) {
                if !places.contains(&at) {
                    places.push(at);
                }
            }
        }
        places
    }
}

fn places_of(column: &str, codes: &[String]) -> Vec<usize> {
    let called = CALLED.iter().find(|(table, _)| *table == column).map(|(_, list)| *list);
    let place = |code: &str| codes.iter().position(|other| other == code);
    called.map_or_else(
        || place(column).into_iter().collect(),
        |called| called.iter().filter_map(|code| place(code)).collect(),
    )
}

/// Nothing comes last. A column that mixes kinds of values has numbers first, then times, then days, then texts: an order in which 9 came
/// before 10, 10 before "5x" and "5x" before 9 would be none.
fn compared(one: &CellValue, other: &CellValue) -> Ordering {
    use CellValue::{Date, DateTime, Empty, Minutes, Number, Text};
    let rank = |cell: &CellValue| match cell {
        Number(_) => 0,
        Minutes(_) => 1,
        Date(_) | DateTime(_) => 2,
        Text(_) => 3,
        Empty => 4,
    };
    let moment = |cell: &CellValue| match cell {
        Date(day) => day.and_hms_opt(0, 0, 0),
        DateTime(moment) => Some(*moment),
        _ => None,
    };
    match (one, other) {
        (Number(one), Number(other)) => one.total_cmp(other),
        (Minutes(one), Minutes(other)) => one.cmp(other),
        (Text(one), Text(other)) => fold(one).cmp(&fold(other)),
        _ => rank(one).cmp(&rank(other)).then_with(|| moment(one).cmp(&moment(other))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell() -> impl Strategy<Value = CellValue> {
        let day = |days: i32| chrono::NaiveDate::from_num_days_from_ce_opt(738_000 + days).unwrap();
        prop_oneof![
            Just(CellValue::Empty),
            prop_oneof!["[0-9]{1,2}x?", "[ -~é]{0,3}"].prop_map(CellValue::Text),
            prop_oneof![Just(f64::NAN), Just(-0.0), -20.0..20.0].prop_map(CellValue::Number),
            (0..3).prop_map(move |days| CellValue::Date(day(days))),
            ((0..3), 0..24_u32).prop_map(move |(days, hour)| CellValue::DateTime(
                day(days).and_hms_opt(hour, 0, 0).unwrap()
            )),
            (0..1_440_u32).prop_map(CellValue::Minutes),
        ]
    }

    #[test]
    fn numbers_come_before_texts_and_nothing_comes_last() {
        let number = CellValue::Number;
        let mut column = vec![CellValue::Empty, CellValue::Text("5x".to_owned()), number(10.0), number(9.0)];
        column.sort_by(compared);
        assert_eq!(column, [number(9.0), number(10.0), CellValue::Text("5x".to_owned()), CellValue::Empty]);
    }

    proptest! {
        #[test]
        fn any_three_values_have_one_order(a in cell(), b in cell(), c in cell()) {
            prop_assert_eq!(compared(&a, &a), Ordering::Equal);
            prop_assert_eq!(compared(&a, &b), compared(&b, &a).reverse());
            if compared(&a, &b).is_le() && compared(&b, &c).is_le() {
                prop_assert!(compared(&a, &c).is_le());
                prop_assert_eq!(
                    compared(&a, &c).is_eq(),
                    compared(&a, &b).is_eq() && compared(&b, &c).is_eq()
                );
            }
        }
    }
}
