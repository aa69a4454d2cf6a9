//! Single values as people type them: sex, consent, languages, participation, e-mail, phone.

use crate::fold::{fold, has_any};

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
        "ke", "mwanamke", "أنثى", "زن",
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
        ],
    ) {
        Some(Mode::Online)
    } else if has_any(
        &folded,
        &[
            "in person",
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

/// ISO 639 codes by the names that people use, folded. Two letters where ISO 639-1 has them.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", &["english", "anglais", "ingles", "kiingereza", "eng", "en"]),
    ("fr", &["french", "francais", "frances", "kifaransa", "fre", "fr"]),
    ("sw", &["swahili", "kiswahili", "souahili", "suajili", "sw"]),
    ("ar", &["arabic", "arabe", "kiarabu", "ar", "العربية"]),
    ("pt", &["portuguese", "portugais", "portugues", "kireno", "pt"]),
    ("es", &["spanish", "espagnol", "espanol", "castellano", "es"]),
    ("rn", &["kirundi", "rundi", "rn"]),
    ("rw", &["kinyarwanda", "rwanda", "rw"]),
    ("ln", &["lingala", "ln"]),
    ("lua", &["tshiluba", "ciluba", "luba kasai", "luba", "lua"]),
    ("kg", &["kikongo", "kongo", "kg"]),
    ("shr", &["mashi", "shi", "shr"]),
    ("nnb", &["kinande", "nande", "nnb"]),
    ("pga", &["juba arabic", "arabe de juba", "pga"]),
    ("nus", &["nuer", "thok nath", "nus"]),
    ("din", &["dinka", "din"]),
    ("bfa", &["bari", "bfa"]),
    ("zne", &["zande", "azande", "zne"]),
    ("lg", &["luganda", "ganda", "lg"]),
    ("ach", &["acholi", "ach"]),
    ("nyn", &["runyankole", "runyankore", "nkore", "nyn"]),
    ("teo", &["ateso", "teso", "teo"]),
    ("laj", &["lango", "laj"]),
    ("xog", &["lusoga", "soga", "xog"]),
    ("luo", &["luo", "dholuo"]),
    ("ki", &["kikuyu", "gikuyu", "ki"]),
    ("kam", &["kamba", "kikamba", "kam"]),
    ("kln", &["kalenjin", "kln"]),
    ("luy", &["luhya", "luy"]),
    ("so", &["somali", "kisomali", "so"]),
    ("am", &["amharic", "amharique", "kiamhari", "am"]),
    ("om", &["oromo", "afaan oromo", "afaan oromoo", "om"]),
    ("ti", &["tigrinya", "tigrigna", "ti"]),
    ("ha", &["hausa", "haoussa", "ha"]),
    ("dje", &["zarma", "djerma", "dje"]),
    ("kr", &["kanuri", "kr"]),
    ("ff", &["fulfulde", "fula", "peul", "pulaar", "fulani", "ff"]),
    ("bm", &["bambara", "bamanankan", "bm"]),
    ("ses", &["songhai", "songhay", "ses"]),
    ("taq", &["tamasheq", "tamasheq touareg", "taq"]),
    ("mos", &["moore", "mossi", "mos"]),
    ("dyu", &["dioula", "dyula", "dyu"]),
    ("wo", &["wolof", "wo"]),
    ("ee", &["ewe", "ee"]),
    ("fon", &["fon"]),
    ("yo", &["yoruba", "yo"]),
    ("ig", &["igbo", "ig"]),
    ("kri", &["krio", "kri"]),
    ("men", &["mende", "men"]),
    ("tem", &["temne", "tem"]),
    ("kpe", &["kpelle", "kpe"]),
    ("sg", &["sango", "sg"]),
    ("mg", &["malagasy", "malgache", "mg"]),
    ("ny", &["chichewa", "nyanja", "ny"]),
    ("sn", &["shona", "sn"]),
    ("zu", &["zulu", "isizulu", "zu"]),
    ("prs", &["dari", "prs"]),
    ("ps", &["pashto", "pachto", "ps"]),
    ("fa", &["persian", "farsi", "persan", "fa"]),
    ("ur", &["urdu", "ourdou", "ur"]),
    ("hi", &["hindi", "hi"]),
    ("ne", &["nepali", "nepalais", "ne"]),
    ("mai", &["maithili", "mai"]),
    ("tet", &["tetum", "tetun", "tet"]),
    ("id", &["indonesian", "bahasa indonesia", "id"]),
    ("ru", &["russian", "russe", "ru"]),
    ("ky", &["kyrgyz", "kirghiz", "ky"]),
    ("tg", &["tajik", "tg"]),
    ("uk", &["ukrainian", "uk"]),
    ("sr", &["serbian", "sr"]),
    ("tr", &["turkish", "turc", "tr"]),
    ("vi", &["vietnamese", "vi"]),
    ("pl", &["polish", "pl"]),
    ("is", &["icelandic", "is"]),
    ("nl", &["dutch", "neerlandais", "nl"]),
    ("de", &["german", "allemand", "de"]),
    ("it", &["italian", "italien", "it"]),
    ("zh", &["chinese", "chinois", "mandarin", "zh"]),
];

/// The languages of a cell as ISO 639 codes, in the order typed, each once; unknown words are left out.
pub fn languages(text: &str) -> Vec<&'static str> {
    let mut codes = Vec::new();
    let parts = text
        .split([',', ';', '/', '\n', '+', '&'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" et "));
    for part in parts {
        let folded = fold(part);
        let mut add = |code: &'static str| {
            if !codes.contains(&code) {
                codes.push(code);
            }
        };
        if let Some(code) = language(&folded) {
            add(code);
        } else {
            // "en sw fr", as select-multiple questions are saved.
            for code in folded.split(' ').filter_map(language) {
                add(code);
            }
        }
    }
    codes
}

fn language(folded: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|(_, names)| names.contains(&folded)).map(|(code, _)| *code)
}

/// What an e-mail cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailRead {
    /// The first address, or the text as typed when it is none.
    pub address: String,
    /// Whether the address can be one.
    pub valid: bool,
    /// Whether there are several.
    pub several: bool,
}

/// Reads an e-mail cell that is not empty.
pub fn email(text: &str) -> EmailRead {
    let text = text.trim();
    let parts: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | ';' | ','))
        .filter(|part| !part.is_empty())
        .collect();
    let several = parts.iter().filter(|part| part.contains('@')).count() > 1;
    let address =
        if several { parts.iter().find(|part| part.contains('@')).copied().unwrap_or(text) } else { text };
    let bare = address.trim_start_matches("mailto:").trim_start_matches('<').trim_end_matches('>');
    let address = if is_address(bare) { bare } else { address };
    EmailRead { address: address.to_owned(), valid: is_address(address), several }
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |letter: char| letter.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(letter);
    !local.is_empty()
        && local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty()
                && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
                && !label.starts_with('-')
        })
}

/// Whether a spreadsheet has eaten the digits of a number: "2,57E+11".
pub fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.trim().split_once(['E', 'e']) else { return false };
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    whole.len() == 1
        && digits(whole)
        && digits(fraction)
        && (1..=2).contains(&exponent.len())
        && digits(exponent)
}

/// Whether a phone cell holds more than one number.
pub fn is_several_phones(text: &str) -> bool {
    let long = |part: &str| part.chars().filter(char::is_ascii_digit).count() >= 6;
    let parts = text
        .split(['/', ';', ',', '\n'])
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" ou "));
    parts.filter(|part| long(part)).count() > 1
}

/// Whether a text looks like a phone number: digits with the marks that people put between them.
pub fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=20).contains(&digits)
        && text.chars().all(|letter| {
            letter.is_ascii_digit() || letter.is_whitespace() || "+-().\u{202a}\u{202c}".contains(letter)
        })
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

    #[test]
    fn languages_become_codes_in_the_order_typed() {
        assert_eq!(languages("French, Tshiluba; Lingala"), ["fr", "lua", "ln"]);
        assert_eq!(languages("en sw fr"), ["en", "sw", "fr"]);
        assert_eq!(languages("Nuer, Juba Arabic, English and Klingon"), ["nus", "pga", "en"]);
    }

    #[test]
    fn email_takes_the_first_and_keeps_what_is_wrong() {
        let read = email("a@example.org / b@example.com");
        assert_eq!((read.address.as_str(), read.valid, read.several), ("a@example.org", true, true));
        for text in [
            "adama.diallo@example",
            "amadou(at)example.org",
            "x@@example.com",
            "@example.org",
            "a b@example.org",
        ] {
            assert!(!email(text).valid, "{text}");
        }
    }

    #[test]
    fn phones_that_lost_their_digits_are_found() {
        assert!(is_scientific("2,57E+11") && is_scientific("2.55E+11"));
        assert!(!is_scientific("+257 55 50") && !is_scientific("E") && !is_scientific("257E11"));
        assert!(
            is_several_phones("+223 55 50 21 76 / 55 50 65 70") && !is_several_phones("+223 55 50/21 76")
        );
    }
}
