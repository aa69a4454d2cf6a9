//! What people type for countries, in the languages of the lists that we were given and beyond: one table, a line for each country.

use super::{Found, find};

/// Code, language, and what people type, between bars.
#[rustfmt::skip]
const TYPED: &[(&str, &str, &str)] = &[
    ("CD", "en", "DR Congo|DRC|D.R.C.|D R C|D.R. Congo|DR of Congo|Congo, DR|Congo DRC|Congo (DRC)|Congo, Dem. Rep.|Congo, Democratic Republic of the|Democratic Republic of Congo|Democratic Republic of the Congo|Dem. Rep. of Congo|Congo-Kinshasa|CONGO KINSHASA|Zaire"),
    ("CD", "fr", "RDC|R.D.C.|R.D.C|R D C|R.D. Congo|RD Congo|RD du Congo|Congo RDC|Congo (RDC)|Congo-Kinshasa|Congo/Kinshasa|République démocratique du Congo|Republique Democratique du Congo|RÉPUBLIQUE DÉMOCRATIQUE DU CONGO|Rép. Dém. du Congo|Rép. démocratique du Congo|Rep Dem Congo|Zaïre"),
    ("CD", "pt", "RD Congo|R.D. do Congo|República Democrática do Congo|Republica Democratica do Congo|Congo-Kinshasa"),
    ("CD", "es", "República Democrática del Congo|RD Congo"),
    ("CD", "sw", "Jamhuri ya Kidemokrasia ya Kongo|Kongo - Kinshasa|Kongo Kinshasa|Kongo (DRC)|JK Kongo"),
    ("CD", "ar", "الكونغو - كينشاسا|الكونغو كينشاسا|الكونغو الديمقراطية|الكونغو الديموقراطية|جمهورية الكونغو الديمقراطية|جمهورية الكونغو الديموقراطية"),
    ("CG", "en", "Congo-Brazzaville|Congo Brazzaville|Republic of the Congo|Republic of Congo|Congo, Rep."),
    ("CG", "fr", "Congo-Brazzaville|République du Congo|Congo Brazza|Rép. du Congo"),
    ("CG", "ar", "الكونغو - برازافيل|الكونغو برازافيل|جمهورية الكونغو"),
    ("CG", "sw", "Kongo - Brazzaville|Jamhuri ya Kongo"),
    ("CI", "fr", "Côte d'Ivoire|Côte d’Ivoire|Côte dʼIvoire|Côte d`Ivoire|Côte d´Ivoire|Cote d'Ivoire|COTE D'IVOIRE|CÔTE D’IVOIRE|Cote divoire|Côte-d'Ivoire|Cote d Ivoire|République de Côte d'Ivoire|RCI|R.C.I."),
    ("CI", "en", "Ivory Coast|Cote d'Ivoire|IVORY COAST|Ivory-Coast"),
    ("CI", "pt", "Costa do Marfim|Costa de Marfim"),
    ("CI", "sw", "Cote d’Ivoire|Kodivaa"),
    ("CI", "ar", "ساحل العاج|كوت ديفوار|كوت دي فوار"),
    ("SS", "en", "South Sudan|S. Sudan|Southern Sudan|South-Sudan|Republic of South Sudan|RSS"),
    ("SS", "fr", "Soudan du Sud|Sud-Soudan|Sud Soudan|Soudan Sud"),
    ("SS", "pt", "Sudão do Sul|Sudao do Sul"),
    ("SS", "sw", "Sudan Kusini|Sudani Kusini|Sudan ya Kusini"),
    ("SS", "ar", "جنوب السودان|السودان الجنوبي|جمهورية جنوب السودان"),
    ("SD", "ar", "السودان|جمهورية السودان"),
    ("BI", "en", "Burundi|BURUNDI|Republic of Burundi"),
    ("BI", "ar", "بوروندي|بروندي"),
    ("KE", "en", "Kenya|Republic of Kenya|Kenia"),
    ("KE", "pt", "Quénia|Quênia|Quenia"),
    ("KE", "ar", "كينيا"),
    ("UG", "fr", "Ouganda|OUGANDA"),
    ("UG", "sw", "Uganda|Yuganda"),
    ("UG", "ar", "أوغندا|اوغندا|أوغنده|اوغنده"),
    ("TZ", "en", "Tanzania|United Republic of Tanzania|Tanzania, United Republic of|Zanzibar"),
    ("TZ", "fr", "Tanzanie"),
    ("TZ", "ar", "تنزانيا|تنزانيه"),
    ("RW", "ar", "رواندا|روندا"),
    ("ET", "fr", "Éthiopie|Ethiopie"),
    ("ET", "sw", "Uhabeshi|Ethiopia"),
    ("ET", "ar", "إثيوبيا|اثيوبيا|أثيوبيا"),
    ("SO", "ar", "الصومال|صوماليا"),
    ("EG", "sw", "Misri"),
    ("EG", "ar", "مصر|جمهورية مصر العربية"),
    ("ZA", "en", "South Africa|RSA|Republic of South Africa"),
    ("ZA", "fr", "Afrique du Sud"),
    ("ZA", "sw", "Afrika Kusini"),
    ("ZA", "ar", "جنوب أفريقيا|جنوب افريقيا|جنوب إفريقيا"),
    ("CF", "fr", "RCA|R.C.A.|Centrafrique|République centrafricaine|Rép. centrafricaine"),
    ("CF", "en", "CAR|Central African Republic|Central Africa Republic"),
    ("CF", "ar", "جمهورية أفريقيا الوسطى|أفريقيا الوسطى|افريقيا الوسطى"),
    ("ML", "fr", "Mali|République du Mali"),
    ("NE", "fr", "Niger|République du Niger"),
    ("BF", "fr", "Burkina Faso|Burkina-Faso|Burkina"),
    ("GN", "fr", "Guinée|Guinée Conakry|Guinée (Conakry)|Rép. de Guinée"),
    ("GW", "pt", "Guiné-Bissau|Guine Bissau"),
    ("GW", "fr", "Guinée-Bissau|Guinée Bissau"),
    ("MZ", "pt", "Moçambique|Mocambique"),
    ("MZ", "sw", "Msumbiji"),
    ("AO", "pt", "Angola|República de Angola"),
    ("CV", "pt", "Cabo Verde|Cape Verde"),
    ("ST", "pt", "São Tomé e Príncipe|Sao Tome e Principe|Sao Tome and Principe"),
    ("TL", "pt", "Timor-Leste|Timor Leste|Timor Lorosae"),
    ("GB", "en", "UK|U.K.|United Kingdom|Great Britain|England|Scotland"),
    ("GB", "sw", "Uingereza"),
    ("GB", "ar", "المملكة المتحدة|بريطانيا"),
    ("US", "en", "USA|U.S.A.|U.S.|United States|United States of America"),
    ("US", "sw", "Marekani"),
    ("US", "ar", "الولايات المتحدة|الولايات المتحدة الأمريكية|أمريكا"),
    ("NL", "en", "Netherlands|The Netherlands|Holland"),
    ("NL", "fr", "Pays-Bas|Les Pays-Bas|Hollande"),
    ("NL", "pt", "Holanda|Países Baixos"),
    ("NL", "sw", "Uholanzi"),
    ("PS", "en", "Palestine|State of Palestine|Occupied Palestinian Territory|oPt"),
    ("PS", "ar", "فلسطين|دولة فلسطين"),
    ("SY", "ar", "سوريا|سورية"),
    ("NP", "ne", "नेपाल"),
    ("AF", "fa", "افغانستان"),
];

#[test]
fn every_variant_is_the_country_that_its_writer_meant() {
    let mut wrong = Vec::new();
    for (code, language, texts) in TYPED {
        for text in texts.split('|') {
            let found = find(text);
            if found != Found::One(code) {
                wrong.push(format!("{text} ({language}) is {found:?} instead of {code}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_two_countries_share_stays_open_in_every_language() {
    for text in ["Congo", "CONGO", "Le Congo", "Kongo", "الكونغو"] {
        assert_eq!(find(text), Found::Ambiguous(vec!["CD", "CG"]), "{text}");
    }
}
