//! Lists and forms of the sample workshop. Every person, amount and telephone number is invented.

use warsha_print::{
    About, AllowanceColumn, AllowanceRow, AllowancesView, AttendanceRow, ChangeDay, ChangeNote, ChangeRow,
    ChangesView, CutRow, DelegateColumn, DelegateGroup, DelegateRow, DelegatesView, Fact, FactLabel,
    FactValue, FeedbackView, Material, MealRow, MealsView, Person, PlanStep, RoomingRow, RoomingView,
    SessionPlanView, SummaryRow, TableColumn, TableGroup, TableView, TransportDay, TransportRow,
    TransportView,
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

pub fn changes() -> ChangesView {
    let row = |start, end, titles: [&str; 3], room: &str, notes| ChangeRow {
        title: in_three(titles[0], titles[1], titles[2]),
        start,
        end: Some(end),
        room: room.into(),
        notes,
    };
    ChangesView {
        about: about(
            "",
            vec![
                Fact::text(FactLabel::Version, "4, of 12 May 2026, 18:00"),
                Fact::text(FactLabel::Since, "3, of 8 May 2026, 09:30"),
            ],
        ),
        from: "version 3".into(),
        to: "Version 4, 12 May 2026, 18:00".into(),
        days: vec![
            ChangeDay {
                date: date(13),
                rows: vec![
                    row(
                        540,
                        630,
                        [
                            "Localising national action plans",
                            "Localiser les plans d’action nationaux",
                            "توطين خطط العمل الوطنية",
                        ],
                        "Nile Hall",
                        vec![ChangeNote::Was(510), ChangeNote::WasIn("Room A".into())],
                    ),
                    row(
                        690,
                        750,
                        [
                            "Panel: access to justice through legal clinics",
                            "Table ronde : accès à la justice",
                            "",
                        ],
                        "Nile Hall",
                        vec![
                            ChangeNote::Shorter(30),
                            ChangeNote::LedBy(vec!["Dorcas Akello".into(), "Aline Irakoze".into()]),
                        ],
                    ),
                    row(
                        900,
                        960,
                        ["Learning-topic map", "Carte des sujets d’apprentissage", ""],
                        "",
                        vec![ChangeNote::Cancelled],
                    ),
                ],
            },
            ChangeDay {
                date: date(14),
                rows: vec![
                    row(
                        840,
                        900,
                        ["Listening circle", "Cercle d’écoute", ""],
                        "Garden Terrace",
                        vec![ChangeNote::New, ChangeNote::Language(vec!["fr".into()])],
                    ),
                    row(
                        915,
                        1005,
                        ["Wellness and self-care", "Bien-être et soin de soi", ""],
                        "Garden Terrace",
                        vec![
                            ChangeNote::WasOn(date(13), 960),
                            ChangeNote::WasCalled(in_three("Wellness", "Bien-être", "")),
                            ChangeNote::Carries(2),
                        ],
                    ),
                ],
            },
        ],
    }
}

#[allow(clippy::too_many_lines, reason = "one plan, told whole")]
pub fn session_plan() -> SessionPlanView {
    let step =
        |title: &str, minutes, method: &str, does: [&str; 2], materials: &str, lead: &str, work| PlanStep {
            title: title.into(),
            minutes,
            method: method.into(),
            facilitator: does[0].into(),
            participants: does[1].into(),
            materials: materials.into(),
            lead: lead.into(),
            participants_work: work,
            ..PlanStep::default()
        };
    let cut = |late, saves, action: &str| CutRow { late, saves, action: action.into() };
    let material = |item: &str, pieces, by: &str| Material {
        item: item.into(),
        pieces: Some(pieces),
        brought_by: by.into(),
    };
    SessionPlanView {
        about: About {
            foot: "Plan version 4, 7 May 2026, Dorcas Akello".into(),
            ..about(
                "",
                vec![
                    Fact { label: FactLabel::When, value: FactValue::Slot(date(13), 660, Some(750)) },
                    Fact { label: FactLabel::Length, value: FactValue::Minutes(90) },
                    Fact::text(FactLabel::Room, "Nile Hall"),
                    Fact::text(FactLabel::Lead, "Dorcas Akello"),
                    Fact::text(FactLabel::Rapporteur, "Jean-Claude Ndikuriyo"),
                    Fact::text(FactLabel::Interpreter, "Selamawit Gebremedhin"),
                ],
            )
        },
        code: "2.3".into(),
        title: in_three(
            "Panel: access to justice through legal clinics",
            "Table ronde : accès à la justice par les cliniques juridiques",
            "جلسة نقاش: الوصول إلى العدالة عبر العيادات القانونية",
        ),
        start: 660,
        slot: 90,
        when_and_where: "Wednesday 13 May, 11:00–12:30 · Nile Hall".into(),
        objectives: vec![
            "describe three ways a legal clinic finds, funds and follows its cases;".into(),
            "name one practice that could work at home, and what is missing for it;".into(),
            "say whom they will ask for help with it.".into(),
        ],
        outcome: "Outcome PO2: justice providers are more accessible, responsive and accountable.".into(),
        setup: "Six round tables of four, panel table at the long side, 8 m of free floor at the back. Booth tested at 10:45.".into(),
        before: vec![
            "Panel briefed: 12 minutes each, no slides after that".into(),
            "Six table sheets on the tables, in EN and FR".into(),
            "Tape on the floor, question cards on chairs".into(),
        ],
        steps: vec![
            step("Welcome and purpose", 5, "Short input", ["Greet in both languages. Say why three clinics, and what we will not do: compare who is better.", "Listen. Check headsets."], "Headsets, name cards", "Dorcas Akello", false),
            step("How do cases reach you?", 5, "Line on the floor", ["Read four statements. After each one ask one person at each end why they stand there.", "Stand on the line between “never” and “always”."], "Tape, 8 m", "Dorcas Akello", true),
            step("Clinic 1: FIDA-U", 12, "Panel input", ["Keep time: card at 2 min, then at 0. No slides after minute 12.", "Note one thing to borrow, one question."], "Projector, question cards", "FIDA-U", false),
            step("Clinic 2: Clinique juridique Ubutungane", 12, "Panel input", ["As above. Input in French: check the interpreters before the start.", "As above."], "Question cards", "Aline Irakoze", false),
            step("Clinic 3: community paralegals in Nepal", 12, "Panel input", ["As above. Ask for the cost of one case.", "As above."], "Question cards", "Sunita Rai Shrestha", false),
            step("Questions in threes", 12, "Buzz groups, then plenary", ["3 min in groups of three, mixed by country. Then five questions, answered in two minutes each.", "Agree on one question and hand in the card."], "Cards, box", "Dorcas Akello", true),
            step("What could travel?", 20, "Table groups", ["Six tables of four. Walk round at minutes 5 and 12. Make sure the youngest speaks first.", "Fill one sheet: practice, what we have, what is missing, first step."], "Table sheet (6 copies), markers", "Winnie Achieng Odongo", true),
            step("Harvest", 8, "One card a table", ["Each table reads one card. Cluster on the wall, name the clusters.", "Read, place the card."], "Wall space, pins", "Samuel Wasswa Mugerwa", true),
            step("Close", 4, "Short input", ["Thank the panel. Point to group B tomorrow, 11:00, Room A. Lunch on the terrace.", "Hand back headsets."], "", "Dorcas Akello", false),
        ],
        own_columns: Vec::new(),
        cuts: vec![
            cut(5, 5, "Skip step 2."),
            cut(10, 12, "Skip step 6 instead. Question cards go to the panel; answers hang on the wall after lunch."),
            cut(15, 17, "Skip steps 2 and 6."),
            cut(20, 20, "Also ask each clinic for 11 minutes, not 12. Tell the panel before step 3."),
        ],
        never_cut: "step 7".into(),
        plan_b: [
            ("No power", "Panel without projector. Move to the Garden Terrace if the hall is dark."),
            ("Booth fails", "Whispered interpretation at two French tables; inputs in short paragraphs."),
            ("A panellist is absent", "Dorcas interviews the other two for 18 minutes each."),
            ("A story is too heavy", "Stop, breathe, Joan takes over. Quiet room: 104."),
        ]
        .iter()
        .map(|(a, b)| ((*a).into(), (*b).into()))
        .collect(),
        materials: vec![
            material("Headsets, charged", 30, "Hotel, booth"),
            material("Question cards, A6, two colours", 60, "Winnie"),
            material("Table sheet “What could travel?”, EN and FR", 12, "Dorcas"),
            material("Markers, thick, black and blue", 14, "Winnie"),
            material("Floor tape, 8 m", 1, "Winnie"),
            material("Box for question cards", 1, "Winnie"),
            material("Time cards: 2 min, 0 min", 2, "Dorcas"),
            material("Pins or wall tape", 1, "Hotel"),
        ],
        for_participants: false,
        ..SessionPlanView::default()
    }
}

/// The plan with three columns of the organiser's own.
pub fn session_plan_with_own_columns() -> SessionPlanView {
    let mut view = session_plan();
    view.own_columns = vec!["Energy".into(), "Risk".into(), "Link to outcome".into()];
    for step in &mut view.steps {
        step.own = vec!["Low".into(), "Booth".into(), "PO2, indicator 3: cases followed for a year".into()];
    }
    view
}

/// A plan with all that a plan can hold: a clock time that holds after free minutes, groups with rooms, rich text, own columns.
pub fn session_plan_held() -> SessionPlanView {
    let mut view = session_plan_with_own_columns();
    // Minutes are free before step 7, which holds its time, and it runs five minutes into that of step 8.
    view.steps[6].start = Some(660 + 75);
    view.steps[6].locked = true;
    view.steps[6].groups =
        vec!["North, 8 people, Nile Hall".into(), "Groupe francophone, 14 people, Garden Terrace".into()];
    view.steps[7].start = Some(660 + 75 + 15);
    view.steps[7].locked = true;
    view.steps[0].facilitator =
        "**Greet** in _both_ languages, then\n- show [the guide](https://example.org/guide/very/long/address)\n- say why"
            .into();
    view.steps[0].participants = "Listen. *Check* headsets.".into();
    view.fit = Some(warsha_core::session_plan::Fit {
        needed: 90,
        slot: Some(90),
        over: 5,
        free: 5,
        into: Some(750),
    });
    view.cuts_before = Some(735);
    view
}

/// A plan of sixty steps with as many materials, which goes over several pages.
pub fn session_plan_of_sixty() -> SessionPlanView {
    let mut view = session_plan();
    let nine = view.steps.clone();
    view.steps = (0..60)
        .map(|at| PlanStep { title: format!("Step number {}", at + 1), ..nine[at % 9].clone() })
        .collect();
    view.slot = 720;
    view.materials = (0..60)
        .map(|at| Material {
            item: format!("Thing {}", at + 1),
            pieces: Some(at + 1),
            brought_by: "Winnie".into(),
        })
        .collect();
    view.plan_b[0].1 = "Stay calm and say what happens next. ".repeat(120);
    view
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
