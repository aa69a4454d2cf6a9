//! Session plans and changes of the sample programme. Every person is invented.

use warsha_print::{
    About, ChangeDay, ChangeNote, ChangeRow, ChangesView, CutRow, Fact, FactLabel, FactValue, Material,
    PlanStep, SessionPlanView,
};

use super::lists::about;
use super::{date, in_three};

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
