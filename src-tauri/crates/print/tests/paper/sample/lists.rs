//! Lists and forms of the sample workshop. Every person, amount and telephone number is invented.

use warsha_print::{
    About, AllowanceColumn, AllowanceRow, AllowancesView, AttendanceRow, DelegateColumn, DelegateGroup,
    DelegateRow, DelegatesView, Fact, FactLabel, FeedbackView, MealRow, MealsView, Person, RoomingRow,
    RoomingView, SummaryRow, TableColumn, TableGroup, TableView, TransportDay, TransportRow, TransportView,
};

use super::{date, in_three, programme, rows};

const DONOR: &str = "Just Future programme, funded by the Dutch Ministry of Foreign Affairs";

pub fn about(audience: &str, facts: Vec<Fact>) -> About {
    About {
        workshop: programme().title,
        organiser: "Women’s International Peace Centre".into(),
        facts,
        audience: audience.into(),
        foot: DONOR.into(),
    }
}

pub fn person(row: &AttendanceRow) -> Person {
    if row.protected {
        return Person { number: row.number, withheld: true, ..Person::default() };
    }
    Person {
        number: row.number,
        given: row.given.clone(),
        family: row.family.clone(),
        native_name: row.native_name.clone(),
        withheld: false,
    }
}

fn split_place(row: &AttendanceRow) -> (String, String) {
    let (city, country) = row.place_line.split_once(", ").unwrap_or((row.place_line.as_str(), ""));
    (city.into(), country.into())
}

/// The delegates as the donor sees them.
pub fn delegates() -> DelegatesView {
    let mut groups: Vec<DelegateGroup> = Vec::new();
    for row in rows() {
        let (city, country) = split_place(&row);
        let target = match country.as_str() {
            "Burundi" | "Uganda" => Some(4),
            "DR Congo" => Some(7),
            "South Sudan" => Some(5),
            _ => None,
        };
        let name = match (country.as_str(), target) {
            ("Uganda", _) => "Uganda: host staff",
            ("DR Congo", _) => "Democratic Republic of the Congo",
            (_, None) => "Facilitators, interpreters and guests",
            (country, _) => country,
        };
        if groups.last().is_none_or(|g| g.name != name) {
            groups.push(DelegateGroup {
                name: name.into(),
                target,
                actual: None,
                counted: target.is_some(),
                with_target: true,
                rows: Vec::new(),
            });
        }
        let organisation = if row.protected { String::new() } else { row.organisation.clone() };
        let place = if target.is_none() { vec![city, country] } else { vec![city] };
        let status = if row.number % 7 == 5 { "Visa pending" } else { "Confirmed" };
        let position = if organisation.is_empty() { String::new() } else { "Programme manager".into() };
        if let Some(group) = groups.last_mut() {
            group.rows.push(DelegateRow {
                person: person(&row),
                values: vec![vec![organisation, position], place, vec![status.into()]],
            });
        }
    }
    let summary = |name: &str, places: &str, target, actual| SummaryRow {
        name: name.into(),
        places: places.into(),
        target: Some(target),
        actual,
    };
    DelegatesView {
        about: about(
            "donor",
            vec![
                Fact::days(date(12), date(15)),
                Fact::text(FactLabel::Where, "Kampala, Uganda"),
                Fact::text(FactLabel::Version, "7 May 2026, 16:20"),
            ],
        ),
        summary: vec![
            summary("Burundi", "Bujumbura 4", 4, 4),
            summary("DR Congo", "Kinshasa 3, Bukavu 2, Goma 3", 7, 8),
            summary("South Sudan", "Juba 5", 5, 5),
            summary("Host staff", "Kampala 2", 4, 2),
        ],
        summary_note: "3 countries and host, 11 organisations".into(),
        columns: vec![DelegateColumn::Organisation, DelegateColumn::City, DelegateColumn::Status],
        groups,
    }
}

/// The sample's people again and again until the list is `count` long, in groups of 23.
pub fn many_delegates(count: u32) -> DelegatesView {
    let sample = delegates();
    let people: Vec<DelegateRow> = sample.groups.iter().flat_map(|g| g.rows.clone()).collect();
    let mut groups: Vec<DelegateGroup> = Vec::new();
    for n in 0..count {
        let mut row = people[n as usize % people.len()].clone();
        row.person.number = n + 1;
        if n % 23 == 0 {
            groups.push(DelegateGroup {
                name: format!("Delegation {}", n / 23 + 1),
                target: Some(20),
                actual: None,
                counted: true,
                with_target: true,
                rows: Vec::new(),
            });
        }
        if let Some(group) = groups.last_mut() {
            group.rows.push(row);
        }
    }
    DelegatesView { groups, ..sample }
}

/// Everything that security must know, which needs the paper across.
pub fn security_delegates() -> DelegatesView {
    let mut view = delegates();
    view.about.audience = "security".into();
    view.columns = vec![
        DelegateColumn::Organisation,
        DelegateColumn::City,
        DelegateColumn::Contact,
        DelegateColumn::Emergency,
        DelegateColumn::Travel,
        DelegateColumn::HotelRoom,
    ];
    for row in view.groups.iter_mut().flat_map(|g| &mut g.rows) {
        row.values.truncate(2);
        row.values.push(vec!["+256 700 000 101".into(), "name@example.org".into()]);
        row.values.push(vec!["Sister, +256 700 000 102".into()]);
        row.values.push(vec!["11 May, 14:20".into(), "16 May".into()]);
        row.values.push(vec!["104".into()]);
    }
    view
}

pub fn rooming() -> RoomingView {
    let mut people: Vec<AttendanceRow> = rows();
    people.sort_by_key(|r| if r.family.is_empty() { r.given.clone() } else { r.family.clone() });
    let rows = people
        .iter()
        .enumerate()
        .map(|(at, row)| RoomingRow {
            person: if row.protected {
                Person { given: "Guest 12".into(), withheld: true, ..Person::default() }
            } else {
                Person { native_name: String::new(), ..person(row) }
            },
            remark: if row.protected { "Passport shown by the organiser".into() } else { String::new() },
            companions: Vec::new(),
            arrives: Some((date(11), Some(555 + 37 * (at as i32 % 9)))),
            leaves: Some((date(16), None)),
            nights: Some(5),
            room: if at % 3 == 2 { format!("Twin {}", at / 6 + 1) } else { "Single".into() },
        })
        .collect();
    RoomingView {
        about: about(
            "hotel",
            vec![
                Fact::text(FactLabel::Hotel, "Lakeside Conference Gardens"),
                Fact::text(FactLabel::Contact, "Winnie, +256 700 000 101"),
                Fact::text(FactLabel::Version, "7 May, 16:20"),
            ],
        ),
        rows,
        kinds: vec![("Single".into(), 15), ("Twin".into(), 7)],
        shred_after: Some(date(16)),
    }
}

pub fn transport() -> TransportView {
    let journey = |row: &AttendanceRow, at: usize, away: bool| TransportRow {
        person: Person { native_name: String::new(), ..person(row) },
        minute: (at % 8 != 7).then_some(555 + 25 * at as i32),
        place: split_place(row).0,
        pick_up: if at.is_multiple_of(2) {
            if away { "Hotel, main door".into() } else { "KQ 412, Entebbe".into() }
        } else {
            String::new()
        },
        phone: "+256 700 000 101".into(),
    };
    let people = rows();
    let day = |day, from: usize, to: usize, away| TransportDay {
        date: date(day),
        rows: people[from..to].iter().enumerate().map(|(at, r)| journey(r, at, away)).collect(),
    };
    TransportView {
        about: about(
            "transport",
            vec![
                Fact::text(FactLabel::Where, "Lakeside Conference Gardens, Kampala"),
                Fact::text(FactLabel::Contact, "Winnie, +256 700 000 101"),
            ],
        ),
        arrivals: vec![day(10, 0, 5, false), day(11, 5, 20, false)],
        departures: vec![day(15, 0, 9, true), day(16, 9, 20, true)],
        arrivals_unknown: 2,
        departures_unknown: 1,
    }
}

pub fn meals() -> MealsView {
    let meal = |day, en: &str, fr: &str, minute, people, standard| MealRow {
        date: date(day),
        title: in_three(en, fr, ""),
        minute: Some(minute),
        people,
        standard,
        counts: vec![4, 1, 3, 1, 1, 1],
    };
    let mut meals = Vec::new();
    for day in 12..=15 {
        meals.push(meal(day, "Tea", "Thé", 630, 26, 15));
        meals.push(meal(day, "Lunch", "Déjeuner", 750, 26, 15));
        if day < 15 {
            meals.push(meal(day, "Tea", "Thé", 915, 26, 15));
        }
        if day == 14 {
            meals.push(meal(day, "Supper with the community", "Dîner avec la communauté", 1110, 34, 23));
        }
    }
    MealsView {
        about: About {
            foot: "Version 7 May 2026, 16:20".into(),
            ..about(
                "kitchen",
                vec![
                    Fact::text(FactLabel::Kitchen, "Lakeside Conference Gardens"),
                    Fact::text(FactLabel::Contact, "Winnie, +256 700 000 101"),
                ],
            )
        },
        diets: vec![
            in_three("Vegetarian", "Végétarien", "نباتي"),
            in_three("Vegan", "Végane", "نباتي صرف"),
            in_three("Halal", "Halal", "حلال"),
            in_three("No pork", "Sans porc", "بلا لحم خنزير"),
            in_three("Gluten-free", "Sans gluten", "بلا غلوتين"),
            in_three("Nut allergy", "Allergie aux noix", "حساسية المكسرات"),
        ],
        meals,
        care: vec![
            "1 guest has an allergy: nuts. Separate spoons; tell the organiser at once if a dish changes."
                .into(),
        ],
    }
}

pub fn feedback() -> FeedbackView {
    FeedbackView {
        about: about("", Vec::new()),
        day: Some((2, date(13))),
        sessions: vec![
            in_three(
                "Localising national action plans",
                "Localiser les plans d’action nationaux",
                "توطين خطط العمل الوطنية",
            ),
            in_three(
                "Women in peacebuilding, civil-military relations",
                "Femmes et consolidation de la paix",
                "",
            ),
            in_three(
                "Access to justice through legal clinics",
                "Accès à la justice par les cliniques juridiques",
                "",
            ),
            in_three(
                "Security sector reform, or civic space (your choice)",
                "Réforme du secteur de la sécurité, ou espace civique",
                "",
            ),
            in_three("Learning-topic map", "Carte des sujets d’apprentissage", ""),
        ],
        statements: Vec::new(),
        questions: Vec::new(),
        version: "form F2, version 3".into(),
    }
}

pub fn allowances() -> AllowancesView {
    let receivers: Vec<AllowanceRow> = rows()
        .iter()
        .take(17)
        .enumerate()
        .map(|(at, row)| {
            let (city, _) = split_place(row);
            AllowanceRow {
                person: if row.protected {
                    Person { given: "Delegate 12".into(), ..person(row) }
                } else {
                    Person { native_name: String::new(), ..person(row) }
                },
                organisation: if row.protected { String::new() } else { row.organisation.clone() },
                city: if row.protected { String::new() } else { city },
                days: 4,
                rates: vec![11_000_000, if at < 4 { 9_500_000 } else { 14_000_000 }],
            }
        })
        .collect();
    AllowancesView {
        about: about(
            "",
            vec![
                Fact::text(FactLabel::Payment, "Thursday 14 May, 13:00, Room A"),
                Fact::text(FactLabel::Currency, "Uganda shilling (UGX)"),
                Fact::text(FactLabel::Programme, "Just Future"),
            ],
        ),
        days: Some((date(12), date(15))),
        currency: "UGX".into(),
        lines: vec![
            AllowanceColumn {
                name: in_three("Daily allowance", "Indemnité journalière", "بدل يومي"),
                per_day: true,
            },
            AllowanceColumn { name: in_three("Transport", "Transport", "النقل"), per_day: false },
        ],
        rows: receivers,
        signed_by: ["Winnie Achieng Odongo".into(), "Ruth Nabirye Kizza".into(), String::new()],
        list: true,
        slips: true,
    }
}

pub fn table() -> TableView {
    let column = |heading: &str, key| TableColumn { heading: heading.into(), key, write_in: 0 };
    let mut groups: Vec<TableGroup> = Vec::new();
    for row in rows() {
        let (city, country) = split_place(&row);
        if row.protected {
            continue;
        }
        if groups.last().is_none_or(|g| g.name != country) {
            groups.push(TableGroup { name: country, ..TableGroup::default() });
        }
        if let Some(group) = groups.last_mut() {
            let name = format!("{} {}", row.given, row.family);
            let note = if row.number % 5 == 0 {
                "Arrives a day late; asks for a quiet room away from the lift"
            } else {
                ""
            };
            group.rows.push(vec![
                row.number.to_string(),
                name.trim().into(),
                row.organisation.clone(),
                city,
                note.into(),
            ]);
        }
    }
    TableView {
        about: about("organisers", vec![Fact::text(FactLabel::Version, "7 May 2026, 16:20")]),
        title: "Delegates".into(),
        narrowed: "confirmed".into(),
        columns: vec![
            column("No.", false),
            column("Name", true),
            column("Organisation", false),
            column("City", false),
            column("Note", false),
        ],
        groups,
        totals: Vec::new(),
    }
}
