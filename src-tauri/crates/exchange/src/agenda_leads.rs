//! Who leads a session, as people write it in one cell: names, organisations, roles, and those who are still to be named.

use crate::phrase::has_any;
use crate::quoted::{self, Piece};
use warsha_words::fold;

/// What a lead does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeadRole {
    /// Moderates.
    Moderator,
    /// Chairs.
    Chair,
    /// Facilitates.
    Facilitator,
    /// Speaks.
    Speaker,
    /// Takes the notes.
    Rapporteur,
    /// Interprets.
    Interpreter,
    /// Sits on the panel.
    Panellist,
}

impl LeadRole {
    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Moderator => "moderator",
            Self::Chair => "chair",
            Self::Facilitator => "facilitator",
            Self::Speaker => "speaker",
            Self::Rapporteur => "rapporteur",
            Self::Interpreter => "interpreter",
            Self::Panellist => "panellist",
        }
    }

    fn of(text: &str) -> Option<Self> {
        Some(match fold(text).as_str() {
            "moderator" | "moderation" | "moderateur" | "moderatrice" | "moderador" | "moderadora"
            | "msimamizi" => Self::Moderator,
            "chair" | "chairperson" | "president" | "presidente" | "presidence" | "mwenyekiti" => Self::Chair,
            "facilitator" | "facilitation" | "facilitateur" | "facilitatrice" | "animateur"
            | "animatrice" | "facilitador" | "facilitadora" | "mwezeshaji" => Self::Facilitator,
            "speaker" | "presenter" | "intervenant" | "intervenante" | "orador" | "oradora" => Self::Speaker,
            "panellist" | "panelist" | "paneliste" => Self::Panellist,
            "rapporteur" | "rapporteuse" | "note taker" | "relator" | "relatora" => Self::Rapporteur,
            "interpreter" | "interprete" | "mkalimani" => Self::Interpreter,
            _ => return None,
        })
    }
}

/// Somebody who leads a session. At least one of name and organisation is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// The person, as typed.
    pub name: Option<String>,
    /// The organisation or team, as typed.
    pub organisation: Option<String>,
    /// What she or he does, when the file says so.
    pub role: Option<LeadRole>,
}

/// What a leads cell holds.
#[derive(Debug, Default)]
pub(crate) struct LeadsRead {
    pub leads: Vec<Lead>,
    /// Organisations that are to send somebody.
    pub unnamed: Vec<String>,
    /// Whether every part is "Name (Organisation)", so that the text says no more than the leads.
    pub complete: bool,
}

/// Reads "Name (Organisation); TBC (Organisation); Moderator: Name (Organisation)" and freer forms.
///
/// What is neither a person nor clearly an organisation ("All", "Registration desk") makes no lead: the text is kept beside.
pub(crate) fn leads(text: &str) -> LeadsRead {
    if let Some(read) = quoted_leads(text) {
        return read;
    }
    let mut read = LeadsRead { complete: true, ..LeadsRead::default() };
    for part in split_leads(text) {
        let (role, part) = match part.split_once(':') {
            Some((role, rest)) if LeadRole::of(role).is_some() => (LeadRole::of(role), rest.trim()),
            _ => (None, part.as_str()),
        };
        let bracket = part
            .strip_suffix(')')
            .and_then(|inside| inside.split_once('('))
            .map(|(before, inside)| (before.trim(), inside.trim()));
        match bracket {
            Some((before, inside)) if is_open(inside) => {
                read.complete = false;
                read.leads.extend(free_lead(before, role));
            }
            Some((before, inside)) if is_open(before) => {
                read.unnamed.push(inside.to_owned());
                read.leads.push(Lead { name: None, organisation: Some(inside.to_owned()), role });
            }
            Some((before, inside)) if !before.is_empty() && !inside.is_empty() => {
                read.leads.push(Lead {
                    name: Some(before.to_owned()),
                    organisation: Some(inside.to_owned()),
                    role,
                });
            }
            _ => {
                read.complete = false;
                read.leads.extend(free_lead(part, role));
            }
        }
    }
    read
}

/// Reads leads whose names and organisations stand in quotes: `Moderator: "Name" ("Organisation")`. `None` when the text is not such a
/// list throughout.
fn quoted_leads(text: &str) -> Option<LeadsRead> {
    let mut read = LeadsRead { complete: true, ..LeadsRead::default() };
    for mut part in quoted::parts(text)? {
        let mut role = None;
        if let Some(Piece::Bare(before)) = part.first().cloned() {
            let (named, rest) = before.split_once(':').unwrap_or(("", &before));
            if !named.is_empty() {
                role = Some(LeadRole::of(named)?);
            }
            part.remove(0);
            if !rest.trim().is_empty() {
                part.insert(0, Piece::Bare(rest.trim().to_owned()));
            }
        }
        let bare = |piece: &Piece, text: &str| *piece == Piece::Bare(text.to_owned());
        let (name, organisation) = match part.as_slice() {
            [Piece::Quoted(name)] => (Some(name.clone()), None),
            [open, Piece::Quoted(organisation), close] if bare(open, "(") && bare(close, ")") => {
                (None, Some(organisation.clone()))
            }
            [Piece::Quoted(name), open, Piece::Quoted(organisation), close]
                if bare(open, "(") && bare(close, ")") =>
            {
                (Some(name.clone()), Some(organisation.clone()))
            }
            _ => return None,
        };
        read.leads.push(Lead { name, organisation, role });
    }
    Some(read)
}

/// How leads are written so that [`leads`] reads the same.
pub(crate) fn leads_text(wanted: &[Lead]) -> String {
    let role = |lead: &Lead| match lead.role {
        None => "",
        Some(LeadRole::Moderator) => "Moderator: ",
        Some(LeadRole::Chair) => "Chair: ",
        Some(LeadRole::Facilitator) => "Facilitator: ",
        Some(LeadRole::Speaker) => "Speaker: ",
        Some(LeadRole::Rapporteur) => "Rapporteur: ",
        Some(LeadRole::Interpreter) => "Interpreter: ",
        Some(LeadRole::Panellist) => "Panellist: ",
    };
    let plain = |lead: &Lead| match (&lead.name, &lead.organisation) {
        (Some(name), Some(organisation)) => format!("{}{name} ({organisation})", role(lead)),
        (None, Some(organisation)) => format!("{}TBC ({organisation})", role(lead)),
        (name, None) => format!("{}{}", role(lead), name.as_deref().unwrap_or_default()),
    };
    let text = wanted.iter().map(plain).collect::<Vec<_>>().join("; ");
    if leads(&text).leads == wanted {
        return text;
    }
    let safe = |lead: &Lead| {
        let name = lead.name.as_deref().map(quoted::quoted).unwrap_or_default();
        let organisation = lead.organisation.as_deref().map(|text| format!("({})", quoted::quoted(text)));
        [role(lead).trim_end(), &name, organisation.as_deref().unwrap_or_default()]
            .iter()
            .filter(|text| !text.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" ")
    };
    wanted.iter().map(safe).collect::<Vec<_>>().join("; ")
}

/// At semicolons and line breaks; at commas, "&" and "and" only outside brackets.
fn split_leads(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_u32;
    for letter in text.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && matches!(letter, ';' | '\n' | ',' | '&' | '+') {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// To be confirmed, in any of the ways of writing it.
fn is_open(text: &str) -> bool {
    let folded = fold(text);
    matches!(folded.as_str(), "tbc" | "tbd" | "tba" | "n n" | "nn" | "acd" | "")
        || has_any(
            &folded,
            &["a confirmer", "to be confirmed", "a definir", "por confirmar", "a confirmar", "to be named"],
        )
}

fn free_lead(text: &str, role: Option<LeadRole>) -> Option<Lead> {
    const GROUPS: &[&str] = &[
        "all",
        "tous",
        "toutes",
        "desk",
        "secretariat",
        "bureau",
        "comite",
        "committee",
        "equipe",
        "equipes",
        "team",
        "teams",
        "participants",
        "participantes",
        "rapporteurs",
        "rapporteur",
        "facilitators",
        "facilitateurs",
        "organisers",
        "organizers",
        "organisateurs",
        "office",
        "host",
        "everyone",
        "staff",
        "plenary",
        "groupes",
        "groups",
        "programme",
        "ministry",
        "ministere",
        "network",
        "reseau",
        "centre",
        "center",
        "coalition",
        "association",
        "forum",
        "union",
        "institute",
        "institut",
        "unit",
        "department",
        "direction",
        "council",
        "conseil",
        "agency",
        "mission",
        "embassy",
        "ambassade",
        "delegations",
        "pays",
        "countries",
        "interpreters",
        "interpretes",
        "wote",
        "evaluation",
        "consultant",
        "consultants",
        "partners",
        "partenaires",
        "expert",
        "experts",
        "guest",
        "mc",
        "tbc",
        "tbd",
    ];
    let folded = fold(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    if is_open(text) || words.is_empty() {
        return None;
    }
    let is_acronym = |word: &&str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        letters >= 2
            && word.chars().all(|letter| !letter.is_lowercase())
            && word.chars().any(char::is_uppercase)
    };
    let of_group = folded.split(' ').any(|word| GROUPS.contains(&word));
    if of_group {
        // "CTIP Secretariat" is somebody, "Secretariat" anybody.
        return words.iter().any(is_acronym).then(|| Lead {
            name: None,
            organisation: Some(text.to_owned()),
            role,
        });
    }
    if words.len() == 1 && words.first().is_some_and(|word| is_acronym(word) && word.chars().count() <= 8) {
        return Some(Lead { name: None, organisation: Some(text.to_owned()), role });
    }
    let is_capital = |word: &&str| word.chars().next().is_some_and(|letter| !letter.is_lowercase());
    let person = words.len() <= 7
        && words.last().is_some_and(is_capital)
        && words.iter().filter(|word| is_capital(word)).count() * 2 >= words.len()
        && text.chars().all(|letter| letter.is_alphabetic() || " '’ʼ.-\u{200c}\u{301}".contains(letter));
    person.then(|| Lead { name: Some(text.to_owned()), organisation: None, role })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead(name: Option<&str>, organisation: Option<&str>, role: Option<LeadRole>) -> Lead {
        Lead { name: name.map(str::to_owned), organisation: organisation.map(str::to_owned), role }
    }

    #[test]
    fn leads_are_read_with_organisation_and_role() {
        let read = leads(
            "TBC (FIDA-U);\nPoni Jada (Equatoria Legal Aid Bridge); Moderator: Neema Kavira (Réseau, Goma)",
        );
        let expected = [
            lead(None, Some("FIDA-U"), None),
            lead(Some("Poni Jada"), Some("Equatoria Legal Aid Bridge"), None),
            lead(Some("Neema Kavira"), Some("Réseau, Goma"), Some(LeadRole::Moderator)),
        ];
        assert_eq!(read.leads, expected);
        assert_eq!(read.unnamed, ["FIDA-U"]);
        assert!(read.complete);
    }

    #[test]
    fn leads_of_free_text_are_people_organisations_or_nobody() {
        assert_eq!(leads("odette SINZINKAYO").leads, [lead(Some("odette SINZINKAYO"), None, None)]);
        assert_eq!(leads("CTIP Secretariat; BMM III programme team").leads.len(), 2);
        for text in [
            "Secrétariat",
            "Tous",
            "Équipes pays",
            "Registration desk",
            "Évaluation externe (nom à confirmer)",
            "Rapporteurs",
        ] {
            assert_eq!(leads(text).leads, [], "{text}");
        }
    }
}
