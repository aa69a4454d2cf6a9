//! Badges, tents, signs, groups and certificates of the sample workshop.

use warsha_print::marks::Direction;
use warsha_print::{
    ArrowSignView, ArrowSignsView, BadgeSize, BadgeView, BadgesView, CertificateView, CertificatesView,
    DoorRow, DoorSignView, DoorSignsView, GroupMember, GroupView, GroupsView, HalfDay, NameTentView,
    NameTentsView, Neighbour, Photo, Role, SessionClass, SignatoryView,
};

use super::{AttendanceRow, date, in_three, programme, rows};

/// Codes of the sample's badges, by row number.
pub fn code(number: u32) -> String {
    let tail = ["4HVC", "Q2MD", "7F3K", "X9TD"][number as usize % 4];
    format!("W26-{number:04}-{tail}")
}

fn city_and_country(row: &AttendanceRow) -> (String, String) {
    let (city, country) = row.place_line.split_once(", ").unwrap_or(("", &row.place_line));
    (city.to_owned(), country.to_owned())
}

fn badge(row: &AttendanceRow) -> BadgeView {
    let (city, country) = city_and_country(row);
    let (role, group) = match row.number {
        18 | 19 => (Role::Staff, ""),
        20 => (Role::Observer, "B"),
        21 => (Role::Interpreter, ""),
        22 => (Role::Panellist, "B"),
        n => (Role::Delegate, ["C", "A", "B"][n as usize % 3]),
    };
    BadgeView {
        given: row.given.clone(),
        family: row.family.clone(),
        native_name: row.native_name.clone(),
        organisation: row.organisation.clone(),
        country,
        city,
        code: code(row.number),
        group: group.into(),
        photo: row.photo,
        role,
    }
}

/// Somebody who is protected: the alias and nothing else.
fn alias() -> BadgeView {
    BadgeView {
        given: "Amani".into(),
        code: code(12),
        group: "A".into(),
        photo: Photo::No,
        ..BadgeView::default()
    }
}

fn facilitator() -> BadgeView {
    BadgeView {
        given: "Lindiwe".into(),
        family: "Mokoena-Dube".into(),
        organisation: "Independent".into(),
        country: "South Africa".into(),
        city: "Johannesburg".into(),
        code: code(25),
        photo: Photo::Yes,
        role: Role::Facilitator,
        ..BadgeView::default()
    }
}

/// The badges of the picture and of everybody else, and two blanks.
pub fn badges(size: BadgeSize) -> BadgesView {
    let people = rows();
    let by_number = |n: usize| badge(&people[n - 1]);
    let mut badges: Vec<BadgeView> = [11, 20, 21, 22, 17].map(by_number).into();
    badges.extend([facilitator(), alias()]);
    let shown = [11, 20, 21, 22, 17, 12];
    badges.extend(people.iter().filter(|r| !shown.contains(&r.number)).map(badge));
    BadgesView {
        title: programme().title,
        place: "Kampala".into(),
        first_day: date(12),
        last_day: date(15),
        badges,
        blank_codes: vec!["W26-9003-D1N3".into(), "W26-9004-A7KT".into()],
        size,
        slot: true,
        backs: size == BadgeSize::A6,
        days: programme().days,
        help_number: "+256 700 000 118".into(),
        ..BadgesView::default()
    }
}

/// Many badges, no two with the same code.
pub fn many_badges(count: u32, size: BadgeSize) -> BadgesView {
    let people = rows();
    let badges = (0..count).map(|n| {
        let row = &people[n as usize % people.len()];
        BadgeView { code: format!("W26-{n:04}-4HVC"), ..badge(row) }
    });
    BadgesView { badges: badges.collect(), blank_codes: Vec::new(), ..self::badges(size) }
}

pub fn name_tents() -> NameTentsView {
    let tents = rows().into_iter().filter(|r| !r.protected).map(|row| NameTentView {
        given: row.given.clone(),
        family: row.family.clone(),
        native_name: row.native_name.clone(),
        organisation: row.organisation.clone(),
        country: city_and_country(&row).1,
    });
    NameTentsView { title: programme().title, tents: tents.collect() }
}

pub fn door_signs() -> DoorSignsView {
    let day = &programme().days[1];
    let rows = |room: &str| {
        let here = day.sessions.iter().filter(|s| s.class == SessionClass::Session);
        here.filter(|s| s.room == room || s.room.is_empty())
            .map(|s| DoorRow { start: s.start, end: s.end, title: s.title.clone() })
            .collect::<Vec<_>>()
    };
    let neighbour = Neighbour {
        room: "Room A".into(),
        title: in_three(
            "Networks in a shrinking civic space",
            "Réseaux dans un espace civique restreint",
            "",
        ),
        start: Some(825),
        way: "along the corridor, second door".into(),
        arrow: Some(Direction::Right),
    };
    let hall = DoorSignView {
        room: "Nile Hall".into(),
        date: date(13),
        rows: rows("Nile Hall"),
        neighbour: Some(neighbour),
    };
    let garden = DoorSignView { room: "Garden Terrace".into(), neighbour: None, ..hall.clone() };
    DoorSignsView {
        title: programme().title,
        version_line: "Version 3, 8 May 2026".into(),
        signs: vec![hall, garden],
    }
}

pub fn arrow_signs() -> ArrowSignsView {
    let sign = |room: &str, en: &str, fr: &str, arrow| ArrowSignView {
        room: room.into(),
        line: in_three(en, fr, ""),
        arrow,
    };
    ArrowSignsView {
        title: programme().title,
        version_line: "Version 3, 8 May 2026".into(),
        signs: vec![
            sign(
                "Garden Terrace",
                "Lunch, tea, learning-topic map",
                "Déjeuner, pauses, carte des sujets d’apprentissage",
                Direction::Left,
            ),
            sign("Nile Hall", "Plenary", "Plénière", Direction::Right),
            sign("Room for Quiet, Prayer and Nursing Mothers on the First Floor", "", "", Direction::Up),
        ],
    }
}

/// Working groups of the sample; `count` of them.
pub fn groups(count: usize) -> GroupsView {
    let people: Vec<GroupMember> = rows()
        .iter()
        .map(|row| {
            if row.protected {
                GroupMember { given: "Amani".into(), ..GroupMember::default() }
            } else {
                GroupMember { given: row.given.clone(), family: row.family.clone() }
            }
        })
        .collect();
    let titles = [
        ("Civil-military relations", "Relations civilo-militaires", "Nile Hall"),
        ("Legal clinics and access to justice", "Cliniques juridiques et accès à la justice", "Room A"),
        ("Networks in a shrinking civic space", "Réseaux dans un espace civique restreint", "Garden Terrace"),
        ("Wellbeing and integrated security", "Bien-être et sécurité intégrée", "Library"),
        ("Joint activities", "Activités communes", "Room B"),
        ("Money", "Argent", "Room C"),
    ];
    let groups = (0..count).map(|n| {
        let (en, fr, room) = titles[n % titles.len()];
        GroupView {
            letter: char::from(b'A' + n as u8).to_string(),
            title: in_three(en, fr, ""),
            room: room.into(),
            facilitators: vec![people[(n * 7 + 10) % people.len()].clone()],
            rapporteurs: vec![people[(n * 5) % people.len()].clone()],
            people: people.iter().skip(n).step_by(count).cloned().collect(),
        }
    });
    GroupsView {
        title: programme().title,
        version_line: "Version 3, 8 May 2026".into(),
        date: date(14),
        start: Some(660),
        end: Some(750),
        groups: groups.collect(),
    }
}

pub fn certificates() -> CertificatesView {
    use HalfDay::{Absent, None, Present};
    let certificate = |row: &AttendanceRow| {
        let missed = row.number % 3 == 2;
        CertificateView {
            given: row.given.clone(),
            family: row.family.clone(),
            organisation: row.organisation.clone(),
            days: vec![
                vec![Present, Present],
                vec![Present, Present],
                vec![Present, if missed { Absent } else { Present }],
                vec![Present, None],
            ],
            attended: if missed { 6 } else { 7 },
            counted: 7,
            minutes: if missed { 1170 } else { 1320 },
            number: format!("WIPC-2026-{:03}", row.number),
        }
    };
    let people = rows();
    let signatory = |name: &str, position: &str| SignatoryView {
        name: name.into(),
        position: position.into(),
        ..SignatoryView::default()
    };
    CertificatesView {
        title: programme().title,
        organiser: "Women’s International Peace Centre".into(),
        held_in: in_three("Kampala, Uganda", "Kampala, Ouganda", "كمبالا، أوغندا"),
        place: "Kampala".into(),
        first_day: date(12),
        last_day: date(15),
        themes: vec![
            (
                "en".into(),
                ["access to justice through legal clinics", "women in security sector reform"]
                    .map(str::to_owned)
                    .into(),
            ),
            (
                "fr".into(),
                [
                    "l’accès à la justice par les cliniques juridiques",
                    "les femmes dans la réforme du secteur de la sécurité",
                ]
                .map(str::to_owned)
                .into(),
            ),
        ],
        text: Vec::new(),
        acknowledgement: in_three(
            "The Just Future programme is carried out with generous funding from the Dutch Ministry of Foreign Affairs.",
            "Le programme Just Future bénéficie du généreux financement du ministère néerlandais des Affaires étrangères.",
            "",
        ),
        signatories: vec![
            signatory("Ruth Nabirye Kizza", "Programme lead"),
            signatory("Lindiwe Mokoena-Dube", "Lead facilitator"),
            signatory("Samuel Wasswa Mugerwa", "Learning officer"),
        ],
        certificates: people.iter().filter(|r| !r.protected).map(certificate).collect(),
    }
}
