//! Languages by the names that people write, as ISO 639 codes.

use warsha_words::fold;

/// ISO 639 codes by the names that people use, folded. Two letters where ISO 639-1 has them.
#[rustfmt::skip]
const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", &["english", "anglais", "ingles", "kiingereza", "eng", "en"]),
    ("fr", &["french", "francais", "frances", "kifaransa", "fre", "fr"]),
    ("sw", &["swahili", "kiswahili", "souahili", "suajili", "sw"]),
    ("ar", &["arabic", "arabe", "kiarabu", "ar", "العربية"]),
    ("pt", &["portuguese", "portugais", "portugues", "kireno", "pt"]),
    ("es", &["spanish", "espagnol", "espanol", "castellano", "es"]), ("rn", &["kirundi", "rundi", "rn"]),
    ("rw", &["kinyarwanda", "rwanda", "rw"]), ("ln", &["lingala", "ln"]),
    ("lua", &["tshiluba", "ciluba", "luba kasai", "luba", "lua"]), ("kg", &["kikongo", "kongo", "kg"]),
    ("shr", &["mashi", "shi", "shr"]), ("nnb", &["kinande", "nande", "nnb"]),
    ("pga", &["juba arabic", "arabe de juba", "pga"]), ("nus", &["nuer", "thok nath", "nus"]),
    ("din", &["dinka", "din"]), ("bfa", &["bari", "bfa"]), ("zne", &["zande", "azande", "zne"]),
    ("lg", &["luganda", "ganda", "lg"]), ("ach", &["acholi", "ach"]),
    ("nyn", &["runyankole", "runyankore", "nkore", "nyn"]), ("teo", &["ateso", "teso", "teo"]),
    ("laj", &["lango", "laj"]), ("xog", &["lusoga", "soga", "xog"]), ("luo", &["luo", "dholuo"]),
    ("ki", &["kikuyu", "gikuyu", "ki"]), ("kam", &["kamba", "kikamba", "kam"]),
    ("kln", &["kalenjin", "kln"]), ("luy", &["luhya", "luy"]), ("so", &["somali", "kisomali", "so"]),
    ("am", &["amharic", "amharique", "kiamhari", "am"]),
    ("om", &["oromo", "afaan oromo", "afaan oromoo", "om"]), ("ti", &["tigrinya", "tigrigna", "ti"]),
    ("ha", &["hausa", "haoussa", "ha"]), ("dje", &["zarma", "djerma", "dje"]), ("kr", &["kanuri", "kr"]),
    ("ff", &["fulfulde", "fula", "peul", "pulaar", "fulani", "ff"]),
    ("bm", &["bambara", "bamanankan", "bm"]), ("ses", &["songhai", "songhay", "ses"]),
    ("taq", &["tamasheq", "tamasheq touareg", "taq"]), ("mos", &["moore", "mossi", "mos"]),
    ("dyu", &["dioula", "dyula", "dyu"]), ("wo", &["wolof", "wo"]), ("ee", &["ewe", "ee"]),
    ("fon", &["fon"]), ("yo", &["yoruba", "yo"]), ("ig", &["igbo", "ig"]), ("kri", &["krio", "kri"]),
    ("men", &["mende", "men"]), ("tem", &["temne", "tem"]), ("kpe", &["kpelle", "kpe"]),
    ("sg", &["sango", "sg"]), ("mg", &["malagasy", "malgache", "mg"]),
    ("ny", &["chichewa", "nyanja", "ny"]), ("sn", &["shona", "sn"]), ("zu", &["zulu", "isizulu", "zu"]),
    ("prs", &["dari", "prs"]), ("ps", &["pashto", "pachto", "ps"]),
    ("fa", &["persian", "farsi", "persan", "fa"]), ("ur", &["urdu", "ourdou", "ur"]),
    ("hi", &["hindi", "hi"]), ("ne", &["nepali", "nepalais", "ne"]), ("mai", &["maithili", "mai"]),
    ("tet", &["tetum", "tetun", "tet"]), ("id", &["indonesian", "bahasa indonesia", "id"]),
    ("ru", &["russian", "russe", "ru"]), ("ky", &["kyrgyz", "kirghiz", "ky"]), ("tg", &["tajik", "tg"]),
    ("uk", &["ukrainian", "uk"]), ("sr", &["serbian", "sr"]), ("tr", &["turkish", "turc", "tr"]),
    ("vi", &["vietnamese", "vi"]), ("pl", &["polish", "pl"]), ("is", &["icelandic", "is"]),
    ("nl", &["dutch", "neerlandais", "nl"]), ("de", &["german", "allemand", "de"]),
    ("it", &["italian", "italien", "it"]), ("zh", &["chinese", "chinois", "mandarin", "zh"]),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_become_codes_in_the_order_typed() {
        assert_eq!(languages("French, Tshiluba; Lingala"), ["fr", "lua", "ln"]);
        assert_eq!(languages("en sw fr"), ["en", "sw", "fr"]);
        assert_eq!(languages("Nuer, Juba Arabic, English and Klingon"), ["nus", "pga", "en"]);
    }
}
