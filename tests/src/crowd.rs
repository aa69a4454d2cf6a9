//! Workshops far larger than any real one, for benchmarks and limits.

use std::fmt::Write as _;

/// Names to combine: fictional people of several countries and scripts.
const GIVEN: [&str; 20] = [
    "Espérance",
    "Achol",
    "Trésor",
    "Neema",
    "Faïda",
    "Gatluak",
    "Harriet",
    "Doreen",
    "Łukasz",
    "Müge",
    "Abebe",
    "Ọláitan",
    "Keji",
    "Clémentine",
    "Ivan",
    "Mohamed",
    "N'Djamé",
    "Aïcha",
    "Tsehay",
    "Poni",
];
const FAMILY: [&str; 25] = [
    "Ndayisenga",
    "Malual",
    "Luzolo",
    "Kavira",
    "Katungu",
    "Tut",
    "Nalwoga",
    "Odongo",
    "Wiśniewski",
    "Öztürk",
    "Tesfaye",
    "Adébáyọ̀",
    "Lokuju",
    "Kapinga",
    "Byaruhanga",
    "Abdelrahman",
    "Mahamat",
    "Coulibaly",
    "Gebremariam",
    "Jada",
    "Bashige",
    "Cirhuza",
    "Masika",
    "Atuhaire",
    "Nizigiyimana",
];
const COUNTRIES: [&str; 8] = ["Burundi", "DRC", "South Sudan", "Uganda", "Kenya", "Mali", "Ethiopia", "Chad"];
const CITIES: [&str; 8] =
    ["Bujumbura", "Goma", "Juba", "Kampala", "Nairobi", "Bamako", "Addis Ababa", "N'Djaména"];

const SYLLABLES: [&str; 10] = ["ka", "lu", "mo", "ri", "te", "nga", "wi", "sho", "be", "do"];

/// The name of the n-th person. No two of a hundred thousand are the same.
pub fn name(n: usize) -> String {
    let (given, family) = (GIVEN[n % GIVEN.len()], FAMILY[(n / GIVEN.len()) % FAMILY.len()]);
    let own: String = (0..5).map(|place| SYLLABLES[n / 10_usize.pow(place) % 10]).collect();
    let (first, rest) = own.split_at(1);
    format!("{given} {family} {}{rest}", first.to_uppercase())
}

/// The cells of the n-th person: what a list of delegates has.
pub fn cells(n: usize) -> [String; 10] {
    let at = n % COUNTRIES.len();
    [
        (n + 1).to_string(),
        name(n),
        ["F", "M"][n % 2].to_owned(),
        format!("Women's Network {}", n % 400),
        "Coordinator".to_owned(),
        COUNTRIES[at].to_owned(),
        CITIES[at].to_owned(),
        format!("+256 555 {:06}", n % 1_000_000),
        format!("person{n}@example.org"),
        ["Yes", "No"][(n / 3) % 2].to_owned(),
    ]
}

/// The headings of [`cells`].
pub const HEADINGS: [&str; 10] = [
    "No",
    "Full name",
    "Sex",
    "Organisation",
    "Position",
    "Country",
    "City",
    "Phone",
    "E-mail",
    "Photo consent",
];

/// A list of people as CSV.
pub fn people_csv(people: usize) -> String {
    let mut text = HEADINGS.join(",") + "\n";
    for n in 0..people {
        let _ = writeln!(text, "{}", cells(n).join(","));
    }
    text
}

/// An agenda as CSV: sessions of half an hour in forty rooms side by side, from 08:00, ten to a room and day.
pub fn agenda_csv(sessions: usize, first_day: chrono::NaiveDate) -> String {
    const ROOMS: usize = 40;
    const A_DAY: usize = 10;
    let mut text = String::from("Date,Start,End,Session,Type,Room\n");
    // Day by day and hour by hour, as agendas are written.
    for n in 0..sessions {
        let day = first_day + chrono::Days::new((n / (ROOMS * A_DAY)) as u64);
        let slot = (n / ROOMS) % A_DAY;
        let start = 8 * 60 + slot * 60;
        let _ = writeln!(
            text,
            "{day},{:02}:{:02},{:02}:{:02},Session {n},Workshop,Room {}",
            start / 60,
            start % 60,
            (start + 30) / 60,
            (start + 30) % 60,
            n % ROOMS + 1
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_a_crowd_have_names_of_their_own() {
        let names: std::collections::HashSet<String> = (0..100_000).map(name).collect();
        assert_eq!(names.len(), 100_000);
    }

    #[test]
    fn lists_have_a_heading_and_a_line_for_each() {
        assert_eq!(people_csv(7).lines().count(), 8);
        let day = chrono::NaiveDate::from_ymd_opt(2024, 6, 10).unwrap();
        let agenda = agenda_csv(1_000, day);
        assert_eq!(agenda.lines().count(), 1_001);
        assert!(agenda.contains("2024-06-12,08:00,08:30,Session 800,Workshop,Room 1"), "{agenda}");
    }
}
