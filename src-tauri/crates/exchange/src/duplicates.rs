//! People who stand twice in one file: the second submission of a form, the row pasted again.
//!
//! Careful on purpose: two namesakes of different organisations are two people, father and son of one office too. The search
//! against a list that is kept elsewhere is not here.

use std::collections::HashMap;

use crate::delegates::DelegateRow;
use warsha_words::fold;

/// Pairs of indexes into `rows`, the earlier first: the same person as far as a file can tell.
pub(crate) fn find(rows: &[DelegateRow]) -> Vec<(usize, usize)> {
    // Everything under one key is compared with everything else under it; more than this is no evidence of anything.
    const LARGEST_BLOCK: usize = 200;
    let people: Vec<Person> = rows.iter().map(Person::of).collect();
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, person) in people.iter().enumerate() {
        let keys = [&person.email, &person.phone, &person.post].into_iter().flatten();
        for key in keys {
            blocks.entry(key.clone()).or_default().push(index);
        }
    }
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for block in blocks.values().filter(|block| (2..=LARGEST_BLOCK).contains(&block.len())) {
        for (at, earlier) in block.iter().enumerate() {
            for later in block.iter().skip(at + 1) {
                let (Some(one), Some(other)) = (people.get(*earlier), people.get(*later)) else { continue };
                if same_name(&one.names, &other.names) {
                    pairs.push((*earlier, *later));
                }
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// What of a row tells who it is. Keys are marked so that an address never meets a number.
struct Person {
    names: Vec<String>,
    email: Option<String>,
    phone: Option<String>,
    /// Organisation, position, city and country together: where nothing else agrees, all of them must.
    post: Option<String>,
}

impl Person {
    fn of(row: &DelegateRow) -> Self {
        const TITLES: &[&str] =
            &["dr", "mr", "mrs", "ms", "mme", "mlle", "m", "prof", "hon", "rev", "adv", "eng", "sr", "pr"];
        let folded = fold(row.full_name.as_deref().unwrap_or_default());
        let mut names: Vec<String> = folded
            .split(' ')
            .filter(|name| !name.is_empty() && !TITLES.contains(name))
            .map(str::to_owned)
            .collect();
        names.sort_unstable();
        let phone =
            row.phone.as_deref().map(|phone| phone.chars().filter(char::is_ascii_digit).collect::<String>());
        // Without the country code and the zeros in front, as people leave them out.
        let phone = phone
            .filter(|digits| digits.len() >= 8)
            .map(|digits| digits.chars().skip(digits.len() - 8).collect());
        let post = match (&row.organisation, &row.position, &row.city) {
            (Some(organisation), Some(position), Some(city)) => {
                let parts = [
                    fold(organisation),
                    fold(position),
                    fold(city),
                    row.country.unwrap_or_default().to_owned(),
                ];
                Some(format!("post {}", parts.join("|")))
            }
            _ => None,
        };
        Self {
            names,
            email: row.email.as_ref().map(|email| format!("mail {}", email.to_lowercase())),
            phone: phone.map(|digits: String| format!("tel {digits}")),
            post,
        }
    }
}

/// The same words in any order, at most one of them with one slip of the pen. Sorted words come in.
fn same_name(one: &[String], other: &[String]) -> bool {
    const SHORTEST: usize = 4;
    if one.len() != other.len() || one.len() < 2 {
        return false;
    }
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        let mut rest = those.to_vec();
        let mut left = Vec::new();
        for name in these {
            match rest.iter().position(|other| other == name) {
                Some(at) => drop(rest.swap_remove(at)),
                None => left.push(name.clone()),
            }
        }
        left
    };
    match (only(one, other).as_slice(), only(other, one).as_slice()) {
        ([], []) => true,
        ([a], [b]) => a.chars().count().max(b.chars().count()) >= SHORTEST && is_one_slip(a, b),
        _ => false,
    }
}

/// One letter wrong, missing, added, or two swapped.
fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (long, short) = if one.len() >= other.len() { (one, other) } else { (other, one) };
    let start = long.iter().zip(&short).take_while(|(a, b)| a == b).count();
    let (a, b) = (long.get(start..).unwrap_or_default(), short.get(start..).unwrap_or_default());
    match (a, b) {
        ([_, rest @ ..], _) if long.len() == short.len() + 1 => rest == b,
        ([first, second, rest @ ..], [third, fourth, others @ ..])
            if long.len() == short.len() && first == fourth && second == third && rest == others =>
        {
            true
        }
        ([_, rest @ ..], [_, others @ ..]) => long.len() == short.len() && rest == others,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, organisation: &str, email: Option<&str>) -> DelegateRow {
        DelegateRow {
            full_name: Some(name.to_owned()),
            organisation: Some(organisation.to_owned()),
            position: Some("Officer".to_owned()),
            city: Some("Goma".to_owned()),
            email: email.map(str::to_owned),
            ..DelegateRow::default()
        }
    }

    #[test]
    fn same_person_is_found_through_accents_order_and_one_slip() {
        let mail = Some("x@example.org");
        for other in
            ["Espérance Byamungu", "BYAMUNGU Esperance", "Dr Espérance Byamugnu", "Esperance Byamung"]
        {
            let rows = [person("Esperance Byamungu", "A", mail), person(other, "B", mail)];
            assert_eq!(find(&rows), [(0, 1)], "{other}");
            let rows = [person("Esperance Byamungu", "A", None), person(other, "A", None)];
            assert_eq!(find(&rows), [(0, 1)], "{other}");
        }
    }

    #[test]
    fn namesakes_and_colleagues_are_two_people() {
        let apart = [
            [
                person("Gloria Akello", "A", Some("a@example.org")),
                person("Gloria Akello", "B", Some("b@example.org")),
            ],
            [person("Mohamed Kargbo", "A", None), person("Mohamed S. Kargbo", "A", None)],
            [person("Hari Prasad Rai", "A", None), person("Hari Prabha Rai", "A", None)],
            [
                person("Mapendo Cirhuza", "A", Some("desk@example.org")),
                person("Pacifique Bashige", "A", Some("desk@example.org")),
            ],
        ];
        for rows in apart {
            assert_eq!(find(&rows), [], "{:?}", rows[1].full_name);
        }
    }
}
