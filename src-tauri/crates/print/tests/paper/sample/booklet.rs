//! The sample's booklet and grids. Every person, number and address is invented.

use warsha_print::{
    BookletGroup, BookletView, DayGridView, DelegateLine, DelegationLine, PartnerRole, PartnerView,
    PracticalBlock, ProgrammeView, RoomView, SessionClass, SessionView,
};

use super::{in_three, programme, table};

const SESSIONS: &str = include_str!("sessions.tsv");
const PEOPLE: &str = include_str!("people.tsv");

/// The programme with codes, short titles, descriptions and rooms.
pub fn told_programme() -> ProgrammeView {
    let mut view = programme();
    for session in view.days.iter_mut().flat_map(|d| &mut d.sessions) {
        tell(session);
    }
    view
}

fn tell(session: &mut SessionView) {
    let title = session.title[0].1.clone();
    if let Some([_, code, short, outcomes, text]) = table(SESSIONS).find(|line: &[&str; 5]| line[0] == title)
    {
        session.code = code.into();
        session.short_title = in_three(short, "", "");
        session.outcomes = outcomes.split_whitespace().map(str::to_owned).collect();
        session.description = in_three(text, "", "");
    }
    session.everywhere = session.class == SessionClass::Break;
    if !session.room.is_empty() && !session.everywhere {
        session.rooms = vec![session.room.clone()];
    }
    session.children.iter_mut().for_each(tell);
}

pub fn rooms() -> Vec<RoomView> {
    [
        ("Nile Hall", "40 seats · interpretation booth · projector"),
        ("Room A", "16 seats · flip charts"),
        ("Garden Terrace", "30 seats · outdoor, power on the left wall"),
    ]
    .map(|(name, note)| RoomView { name: name.into(), note: note.into() })
    .into()
}

pub fn day_grid() -> DayGridView {
    DayGridView { programme: told_programme(), rooms: rooms() }
}

/// A day with five sessions at the same time, in `count` rooms.
pub fn many_rooms(count: usize) -> DayGridView {
    let rooms: Vec<RoomView> = (0..count)
        .map(|n| RoomView { name: format!("Salle {}", n + 1), note: format!("{} seats", 12 + n) })
        .collect();
    let mut programme = told_programme();
    programme.days.truncate(1);
    let titles = [
        "Civil-military relations",
        "Legal clinics and access to justice",
        "Networks in a shrinking civic space",
        "Psychological wellbeing, safety and integrated security",
        "Localising national action plans on Women, Peace and Security",
    ];
    let groups = rooms.iter().enumerate().map(|(n, room)| SessionView {
        label: char::from(b'A' + n as u8).to_string(),
        rooms: vec![room.name.clone()],
        language_note: "English, French".into(),
        ..super::session(
            660,
            750,
            [titles[n % 5], "", ""],
            &room.name,
            &["Marie-Josephine Nyirahabimana-Uwimpuhwe"],
        )
    });
    let sessions = &mut programme.days[0].sessions;
    sessions.retain(|s| s.start < 660 || s.start >= 750);
    sessions.extend(groups);
    DayGridView { programme, rooms }
}

pub fn booklet() -> BookletView {
    let mut view = BookletView {
        programme: told_programme(),
        programme_line: "Just Future".into(),
        city_line: "Kampala, Uganda".into(),
        city: "Kampala".into(),
        venue: "Lakeside Conference Gardens".into(),
        welcome: in_three(
            "For four days, organisations from Burundi, the Democratic Republic of the Congo and South Sudan meet their peers in Uganda. We come to hear first-hand how others build peace, strengthen networks and open the way to justice, and to decide what we will do together next.\nThe exchange is participatory: every delegation brings its own experience, and every delegation leaves with a plan.",
            "Pendant quatre jours, des organisations du Burundi, de la République démocratique du Congo et du Soudan du Sud rencontrent leurs homologues en Ouganda.\nL’échange est participatif : chaque délégation apporte son expérience et repart avec un plan.",
            "",
        ),
        objectives: objectives(),
        delegations: [
            ("Burundi", "Bujumbura", 4, 4),
            ("DR Congo", "Kinshasa, Bukavu, Goma", 7, 8),
            ("South Sudan", "Juba", 5, 5),
            ("Host staff", "Kampala", 4, 5),
        ]
        .map(|(name, places, target, coming)| DelegationLine {
            name: name.into(),
            places: places.into(),
            target: Some(target),
            coming,
        })
        .into(),
        not_counted: 4,
        outcomes: [
            ("PO1", "people-centred security"),
            ("PO2", "accessible, responsive justice"),
            ("PO3", "inclusive political decision-making and peace processes"),
        ]
        .map(|(code, text)| (code.to_owned(), in_three(text, "", "")))
        .into(),
        groups: groups(),
        organisations: 11,
        participants_only: true,
        practical: practical(),
        wifi_name: "Lakeside-Guest".into(),
        wifi_password: "exchange2026".into(),
        acknowledgement: in_three(
            "The Just Future programme is carried out with generous funding from the Dutch Ministry of Foreign Affairs.",
            "Le programme Just Future est mis en œuvre grâce au généreux financement du ministère néerlandais des Affaires étrangères.",
            "",
        ),
        partners: partners(),
        disclaimer: in_three(
            "The content of this programme is the responsibility of the organiser and does not necessarily reflect the views of the donor.",
            "",
            "",
        ),
        ..BookletView::default()
    };
    view.help_number = String::new();
    view
}

fn objectives() -> Vec<Vec<(String, String)>> {
    [
        (
            "Share what works in access to justice, peacebuilding and security sector reform",
            "Partager ce qui marche : accès à la justice, consolidation de la paix, réforme de la sécurité",
        ),
        (
            "Build relations between grassroots women mediators and regional mechanisms",
            "Relier les médiatrices de base et les mécanismes régionaux",
        ),
        (
            "Strengthen our networks and our own safety in a shrinking civic space",
            "Renforcer nos réseaux et notre sécurité dans un espace civique qui se réduit",
        ),
        (
            "Agree one joint calendar of activities for the next twelve months",
            "Adopter un calendrier commun d’activités pour les douze prochains mois",
        ),
    ]
    .map(|(en, fr)| in_three(en, fr, ""))
    .into()
}

fn groups() -> Vec<BookletGroup> {
    let mut groups: Vec<BookletGroup> = Vec::new();
    for [_, given, family, native, organisation, place, _, protected] in table(PEOPLE) {
        let (city, country) = place.split_once(", ").unwrap_or((place, ""));
        let name = match country {
            "Burundi" | "South Sudan" => country,
            "DR Congo" => "Democratic Republic of the Congo",
            "Uganda" => "Host staff, Women’s International Peace Centre",
            _ => "Facilitation, interpretation and guests",
        };
        let withheld = protected == "yes";
        let person = if withheld {
            DelegateLine { withheld, ..DelegateLine::default() }
        } else {
            DelegateLine {
                given: given.into(),
                family: family.into(),
                native_name: native.into(),
                organisation: organisation.into(),
                city: city.into(),
                withheld,
            }
        };
        match groups.iter_mut().find(|g| g.name == name) {
            Some(group) => group.people.push(person),
            None => groups.push(BookletGroup { name: name.into(), people: vec![person] }),
        }
    }
    groups
}

/// The sample's list repeated until it has `count` people.
pub fn long_groups(count: usize) -> Vec<BookletGroup> {
    let mut groups = groups();
    let mut left = count;
    for (at, group) in groups.iter_mut().enumerate() {
        let share = if at == 4 { left } else { (count / 5).min(left) };
        left -= share;
        let sample = group.people.clone();
        group.people = sample.iter().cycle().take(share).cloned().collect();
    }
    groups
}

fn practical() -> Vec<PracticalBlock> {
    [
        (
            "Contacts",
            "Contacts",
            "Logistics, Winnie: +256 700 000 101\nProgramme, Dorcas: +256 700 000 102\nWellbeing, Joan: +256 700 000 103\nHotel reception: +256 700 000 200\nEmergency number: 112",
        ),
        (
            "Rooms",
            "Salles",
            "Nile Hall and Room A are on the ground floor, left of reception. The Garden Terrace is behind the restaurant. All three can be reached without steps.",
        ),
        (
            "Meals",
            "Repas",
            "Breakfast: 06:30–08:00\nTea and coffee: 10:30 and 15:15\nLunch: 12:30–13:45\nSupper: 19:00–21:00\nDishes carry a label: vegetarian, vegan, halal, no pork, gluten-free, contains nuts.",
        ),
        (
            "Allowances",
            "Indemnités",
            "Thursday 14 May, 13:00–13:40, Room A. Please bring your identity document and transport receipts. Everyone signs for themselves.",
        ),
        (
            "Languages",
            "Langues",
            "English and French, with interpretation in Nile Hall. Collect a headset at the door and return it at 17:00.",
        ),
        (
            "Safety",
            "Sécurité",
            "Wear your badge inside the venue and take it off when you leave. Do not post names, rooms or times before the exchange is over. If anything worries you, speak to Joan at any hour.",
        ),
        (
            "Travel",
            "Transport",
            "The airport shuttle leaves from the main gate on Saturday 16 May at 04:30, 08:00 and 11:00. Put your name on the list at reception by Friday 12:00.",
        ),
        (
            "Quiet room",
            "Salle de repos",
            "Room 104 is open all day for rest, prayer or feeding a child.",
        ),
    ]
    .map(|(en, fr, text)| PracticalBlock { heading: in_three(en, fr, ""), text: in_three(text, "", "") })
    .into()
}

fn partners() -> Vec<PartnerView> {
    [
        (
            PartnerRole::Organiser,
            "Women’s International Peace Centre",
            "Plot 1467, Church Road, Bulindo\nKira, Wakiso, Uganda",
        ),
        (PartnerRole::Programme, "Just Future", ""),
        (PartnerRole::Donor, "Dutch Ministry of Foreign Affairs", ""),
    ]
    .map(|(role, name, address)| PartnerView { role, name: name.into(), address: address.into(), logo: None })
    .into()
}
