//! What people write for countries beyond their names: short forms, old names, slips that became usual, cities.

/// What people type although no table has it. Both sides are written as [`fold`](crate::fold) leaves them.
#[rustfmt::skip]
pub(super) const TYPED: &[(&str, &str)] = &[
    ("rdc", "CD"), ("drc", "CD"), ("drcongo", "CD"), ("dr congo", "CD"), ("rd congo", "CD"),
    ("rdcongo", "CD"), ("congo drc", "CD"), ("congo rdc", "CD"), ("congo kinshasa", "CD"),
    ("congo dr", "CD"), ("congo democratic republic", "CD"), ("rep dem congo", "CD"),
    ("rep dem du congo", "CD"), ("rep democratique congo", "CD"), ("rep democratique du congo", "CD"),
    ("rep centrafricaine", "CF"), ("sao tome and principe", "ST"), ("sao tome principe", "ST"),
    ("uingereza", "GB"), ("republique democratique congo", "CD"),
    ("democratic republic congo", "CD"), ("democratic rep congo", "CD"), ("dem rep congo", "CD"),
    ("republica democratica congo", "CD"), ("jamhuri ya kidemokrasia ya kongo", "CD"),
    ("kongo kinshasa", "CD"), ("jk kongo", "CD"), ("zaire", "CD"), ("congo brazzaville", "CG"),
    ("congo brazza", "CG"), ("republique congo", "CG"), ("republic congo", "CG"), ("rep congo", "CG"),
    ("kongo brazzaville", "CG"), ("rci", "CI"), ("cote ivoire", "CI"), ("ivory coast", "CI"), ("rca", "CF"),
    ("car", "CF"), ("centrafrique", "CF"), ("republique centrafricaine", "CF"), ("burkina", "BF"),
    ("haute volta", "BF"), ("rss", "SS"), ("s sudan", "SS"), ("southern sudan", "SS"), ("sud soudan", "SS"),
    ("soudan sud", "SS"), ("sudan south", "SS"), ("sudani kusini", "SS"), ("east timor", "TL"),
    ("timor est", "TL"), ("timor lorosae", "TL"), ("niger republic", "NE"), ("guinee conakry", "GN"),
    ("guinea conakry", "GN"), ("guinee bissao", "GW"), ("cape verde", "CV"), ("cap vert", "CV"),
    ("swaziland", "SZ"), ("burma", "MM"), ("birmanie", "MM"), ("uk", "GB"), ("u k", "GB"),
    ("england", "GB"), ("scotland", "GB"), ("wales", "GB"), ("great britain", "GB"),
    ("grande bretagne", "GB"), ("angleterre", "GB"), ("usa", "US"), ("united states america", "US"),
    ("etats unis amerique", "US"), ("uae", "AE"), ("emirats", "AE"), ("holland", "NL"), ("hollande", "NL"),
    ("palestine", "PS"), ("occupied palestinian territory", "PS"), ("syrian arab republic", "SY"),
    ("russian federation", "RU"), ("viet nam", "VN"), ("lao pdr", "LA"), ("kirghizistan", "KG"),
    ("moldavie", "MD"), ("macedonia", "MK"), ("turkey", "TR"), ("turquie", "TR"), ("afganistan", "AF"),
    ("somaliland", "SO"), ("zanzibar", "TZ"), ("tanzania united republic", "TZ"),
    ("united republic tanzania", "TZ"), ("lybie", "LY"), ("lybia", "LY"), ("columbia", "CO"),
    ("republic korea", "KR"), ("south korea", "KR"), ("coree sud", "KR"), ("dpr korea", "KP"),
    ("democratic people s republic korea", "KP"),
    ("congo dem rep", "CD"), ("congo democratic", "CD"), ("congo republique democratique", "CD"), ("congo rep", "CG"),
    ("r d congo", "CD"), ("d r congo", "CD"), ("rd du congo", "CD"), ("r d do congo", "CD"), ("jamhuri ya kongo", "CG"), ("kodivaa", "CI"), ("cote divoire", "CI"),
    ("الكونغو الديمقراطية", "CD"), ("الكونغو الديموقراطية", "CD"), ("جمهورية الكونغو الديموقراطية", "CD"),
    ("جمهورية الكونغو", "CG"), ("كوت دي فوار", "CI"), ("السودان الجنوبي", "SS"), ("جمهورية جنوب السودان", "SS"),
    ("جمهورية السودان", "SD"), ("بروندي", "BI"), ("اوغنده", "UG"), ("تنزانيه", "TZ"), ("روندا", "RW"), ("اثيوبيا", "ET"),
    ("صوماليا", "SO"), ("جمهورية مصر العربية", "EG"), ("افريقيا الوسطي", "CF"), ("افريقيا الوسطى", "CF"), ("بريطانيا", "GB"),
    ("الولايات المتحدة الامريكية", "US"), ("امريكا", "US"), ("دولة فلسطين", "PS"), ("فلسطين", "PS"), ("سورية", "SY"),
    ("uhabeshi", "ET"), ("rsa", "ZA"), ("us", "US"), ("opt", "PS"), ("holanda", "NL"), ("central africa republic", "CF"),
];

/// Words that two states share: alone they name neither.
pub(super) const SHARED: &[(&str, &[&str])] = &[
    ("congo", &["CD", "CG"]),
    ("kongo", &["CD", "CG"]),
    ("الكونغو", &["CD", "CG"]),
    ("korea", &["KP", "KR"]),
    ("coree", &["KP", "KR"]),
];

/// Words around a name that do not change which country is meant.
pub(super) const AROUND: &[&str] =
    &["the", "of", "la", "le", "les", "l", "du", "de", "des", "d", "el", "del", "da", "do", "dos", "of the"];
/// Words for what kind of state it is.
pub(super) const STATE_WORDS: &[&str] = &[
    "republic",
    "republique",
    "republica",
    "rep",
    "jamhuri",
    "ya",
    "state",
    "etat",
    "islamic",
    "islamique",
    "federal",
    "democratic",
    "kingdom",
    "royaume",
    "people",
    "s",
    "arab",
    "united",
    "independent",
];

/// Cities that say which of two states of one name is meant, as [`fold`](crate::fold) leaves them.
pub(super) const CITIES: &[(&str, &[&str])] = &[
    (
        "CD",
        &[
            "kinshasa",
            "goma",
            "bukavu",
            "lubumbashi",
            "kisangani",
            "bunia",
            "uvira",
            "beni",
            "butembo",
            "kananga",
            "mbuji mayi",
            "matadi",
            "kindu",
            "kalemie",
            "mbandaka",
            "kolwezi",
            "likasi",
            "bandundu",
            "boma",
        ],
    ),
    ("CG", &["brazzaville", "pointe noire", "dolisie", "nkayi", "ouesso", "owando", "impfondo", "madingou"]),
    ("KR", &["seoul", "busan", "incheon", "daegu"]),
    ("KP", &["pyongyang"]),
];
