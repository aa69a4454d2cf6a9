//! Answers as people type them: sex, yes or no, in person or online.

use crate::phrase::has_any;
use warsha_words::fold;

/// Sex as a donor counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Neither.
    Other,
    /// Not said, or not understood.
    #[default]
    Undisclosed,
}

impl Sex {
    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Other => "other",
            Self::Undisclosed => "undisclosed",
        }
    }
}

/// How a person takes part, or a session is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// In the room.
    InPerson,
    /// Only by a link.
    Online,
    /// Both.
    Hybrid,
}

impl Mode {
    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Online => "online",
            Self::Hybrid => "hybrid",
        }
    }
}

/// Sex of a text that is not empty; `None` when it is not understood.
pub fn sex(text: &str) -> Option<Sex> {
    const FEMALE: &[&str] = &[
        "f", "female", "woman", "w", "femme", "feminin", "fem", "mujer", "femenino", "mulher", "feminino",
        "ke", "mwanamke", "انثى", "زن",
    ];
    const MALE: &[&str] = &[
        "m",
        "male",
        "man",
        "h",
        "homme",
        "masculin",
        "masc",
        "hombre",
        "masculino",
        "homem",
        "me",
        "mume",
        "mwanaume",
        "ذكر",
        "مرد",
    ];
    const OTHER: &[&str] = &[
        "other",
        "autre",
        "otro",
        "outro",
        "non binary",
        "nonbinary",
        "nb",
        "x",
        "non binaire",
        "diverse",
        "nyingine",
        "غير ذلك",
        "o",
        "a",
    ];
    const UNSAID: &[&str] = &[
        "prefer not",
        "not say",
        "undisclosed",
        "non precise",
        "pas repondre",
        "ne souhaite",
        "prefere ne",
        "no answer",
        "prefiero no",
        "غير مذكور",
        "n a",
        "na",
    ];
    let folded = fold(text);
    if text.contains('?') {
        return None;
    }
    if FEMALE.contains(&folded.as_str()) {
        Some(Sex::Female)
    } else if MALE.contains(&folded.as_str()) {
        Some(Sex::Male)
    } else if OTHER.contains(&folded.as_str()) {
        Some(Sex::Other)
    } else if has_any(&folded, UNSAID) {
        Some(Sex::Undisclosed)
    } else {
        None
    }
}

/// Yes or no; `None` for answers with a condition and for everything else.
pub fn yes_or_no(text: &str) -> Option<bool> {
    const CONDITION: &[&str] = &[
        "but",
        "except",
        "only",
        "ask",
        "depends",
        "maybe",
        "perhaps",
        "unless",
        "if",
        "mais",
        "sauf",
        "seulement",
        "demander",
        "peut etre",
        "depend",
        "si",
        "n a",
        "pero",
        "solo",
        "salvo",
        "mas",
        "exceto",
        "labda",
    ];
    const YES: &[&str] = &[
        "yes",
        "y",
        "oui",
        "o",
        "ok",
        "okay",
        "agree",
        "agreed",
        "d accord",
        "true",
        "vrai",
        "1",
        "x",
        "si",
        "sim",
        "s",
        "ndiyo",
        "ndio",
        "naam",
        "i agree",
        "j accepte",
        "accepte",
        "نعم",
        "بله",
        "አዎ",
        "हो",
        "da",
        "да",
    ];
    const NO: &[&str] = &[
        "no",
        "n",
        "non",
        "nao",
        "hapana",
        "false",
        "faux",
        "0",
        "do not",
        "i do not",
        "i do not agree",
        "not agreed",
        "refuse",
        "je refuse",
        "لا",
        "خیر",
        "አይ",
        "नहीं",
        "нет",
    ];
    if text.contains('?') {
        return None;
    }
    let folded = fold(text);
    let starts = |words: &[&str]| {
        words.iter().any(|word| {
            folded.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    };
    // "si" is a Spanish yes when it stands alone and a French condition inside a sentence.
    if folded.contains(' ') && has_any(&folded, CONDITION)
        || matches!(folded.as_str(), "n a" | "maybe" | "depends")
    {
        return None;
    }
    if starts(NO) {
        Some(false)
    } else if starts(YES) {
        Some(true)
    } else {
        None
    }
}

/// How a person takes part.
pub fn mode(text: &str) -> Option<Mode> {
    let folded = fold(text);
    if has_any(&folded, &["hybrid", "hybride", "hibrido", "both", "les deux"]) {
        Some(Mode::Hybrid)
    } else if has_any(
        &folded,
        &[
            "online",
            "en ligne",
            "remote",
            "virtual",
            "virtuel",
            "a distance",
            "zoom",
            "en linea",
            "mtandaoni",
            "عبر الانترنت",
        ],
    ) {
        Some(Mode::Online)
    } else if has_any(
        &folded,
        &[
            "in person",
            "en personne",
            "حضوري",
            "person",
            "face to face",
            "presentiel",
            "sur place",
            "on site",
            "presencial",
            "ana kwa ana",
        ],
    ) {
        Some(Mode::InPerson)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_or_no_understands_answers_and_leaves_conditions_open() {
        for text in [
            "Yes",
            "YES",
            "y",
            "oui ",
            "O",
            "OK",
            "Agreed",
            "Yes, I agree",
            "Yes please",
            "Yes, no problem",
            "نعم",
            "sim",
            "Sí",
        ] {
            assert_eq!(yes_or_no(text), Some(true), "{text}");
        }
        for text in ["No", "N", "Non", "no thanks", "No, please do not", "I do not agree", "não"] {
            assert_eq!(yes_or_no(text), Some(false), "{text}");
        }
        for text in [
            "Ask me first",
            "oui, sauf presse",
            "?",
            "Only group photos",
            "It depends",
            "Maybe",
            "n/a",
            "ask_first",
            "Yes, but please ask me first",
        ] {
            assert_eq!(yes_or_no(text), None, "{text}");
        }
    }

    #[test]
    fn sex_is_understood_or_left_open() {
        assert_eq!(sex(" f"), Some(Sex::Female));
        assert_eq!(sex("Homme"), Some(Sex::Male));
        assert_eq!(sex("Non-binary"), Some(Sex::Other));
        assert_eq!(sex("Prefer not to say"), Some(Sex::Undisclosed));
        assert_eq!(sex("X?"), None);
    }
}
