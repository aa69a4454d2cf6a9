//! What the sample workshop has set for paper: its welcome, what people leave with, and the practical page. Nobody and no number in it is real.

use warsha_core::Localised;
use warsha_core::template::{AllowanceLine, PracticalBlock, Signatory, Template};

/// The sample's settings for paper.
pub(crate) fn template() -> Template {
    Template {
        welcome: both(WELCOME.0, WELCOME.1),
        objectives: OBJECTIVES.iter().map(|(en, fr)| both(en, fr)).collect(),
        practical: PRACTICAL
            .iter()
            .map(|(heading_en, heading_fr, en, fr)| PracticalBlock {
                heading: both(heading_en, heading_fr),
                text: both(en, fr),
            })
            .collect(),
        wifi_name: "Lakeside Guests".into(),
        wifi_password: "exchange".into(),
        help_number: "+256 555 000 911".into(),
        address: "Plot 1, Example Road\nKampala, Uganda".into(),
        disclaimer: both(
            "The content of this programme is the responsibility of the organisers and does not necessarily reflect the views of the donor.",
            "Le contenu de ce programme relève de la responsabilité des organisateurs et ne reflète pas nécessairement l’avis du bailleur.",
        ),
        signatories: vec![Signatory {
            name: "Harriet Nalwoga".into(),
            position: "Host team: programme".into(),
            organisation: "Women’s International Peace Centre".into(),
        }],
        meals_note: "One guest has a severe nut allergy: no nuts in any dish, and separate spoons.".into(),
        currency: "UGX".into(),
        allowance_lines: vec![
            allowance("Evening meal", "Repas du soir", 60_000, true),
            allowance("Taxi from and to the airport", "Taxi de et vers l’aéroport", 150_000, false),
        ],
        ..Template::default()
    }
}

const WELCOME: (&str, &str) = (
    "For four days, organisations from Burundi, the Democratic Republic of the Congo and South Sudan visit their host in Kampala: to show what they do, to look at what others do, and to decide what they will do together.\n\nNobody here is an audience. Every delegation brings an experience, and every delegation leaves with a plan.",
    "Pendant quatre jours, des organisations du Burundi, de la République démocratique du Congo et du Soudan du Sud rendent visite à leur hôte à Kampala : pour montrer ce qu’elles font, regarder ce que font les autres et décider ce qu’elles feront ensemble.\n\nPersonne n’est ici simple spectateur. Chaque délégation apporte une expérience, et chaque délégation repart avec un plan.",
);

const OBJECTIVES: [(&str, &str); 4] = [
    (
        "Share what works, and what does not, in access to justice.",
        "Partager ce qui marche, et ce qui ne marche pas, dans l’accès à la justice.",
    ),
    (
        "Know the other networks of the region by name and by face.",
        "Connaître les autres réseaux de la région, par leur nom et leur visage.",
    ),
    (
        "Keep ourselves and each other safe in a shrinking civic space.",
        "Se protéger, soi-même et les autres, dans un espace civique qui se rétrécit.",
    ),
    (
        "Agree one calendar of actions for the next twelve months.",
        "Convenir d’un calendrier commun d’actions pour les douze prochains mois.",
    ),
];

const PRACTICAL: [(&str, &str, &str, &str); 5] = [
    (
        "Contacts",
        "Contacts",
        "Logistics: +256 555 000 101\nMedical: +256 555 000 102\nHotel reception: +256 555 000 200",
        "Logistique : +256 555 000 101\nMédical : +256 555 000 102\nRéception de l’hôtel : +256 555 000 200",
    ),
    (
        "Meals",
        "Repas",
        "Breakfast: 06:30–08:00\nLunch: as in the programme\nDinner: 19:30–21:00\nDishes carry the words vegetarian, vegan, halal and nut-free.",
        "Petit-déjeuner : 06:30–08:00\nDéjeuner : selon le programme\nDîner : 19:30–21:00\nLes plats portent les mots végétarien, végétalien, halal et sans fruits à coque.",
    ),
    (
        "Languages",
        "Langues",
        "Main Hall has interpretation between English and French. Take a headset at the desk and leave it on your chair.",
        "La grande salle a l’interprétation entre l’anglais et le français. Prenez un casque à l’accueil et laissez-le sur votre chaise.",
    ),
    (
        "Security",
        "Sécurité",
        "Wear your badge inside the venue and take it off outside. Do not post where we are before the exchange is over.",
        "Portez votre badge à l’intérieur et retirez-le à l’extérieur. Ne publiez pas où nous sommes avant la fin de l’échange.",
    ),
    (
        "Travel",
        "Voyage",
        "The airport shuttle leaves from the front gate. Your time is on the transport list at the desk.",
        "La navette de l’aéroport part du portail principal. Votre heure figure sur la liste des transports à l’accueil.",
    ),
];

fn both(en: &str, fr: &str) -> Localised {
    Localised::of("en", en).with("fr", fr)
}

fn allowance(en: &str, fr: &str, whole: i64, per_day: bool) -> AllowanceLine {
    AllowanceLine { name: both(en, fr), hundredths: whole * 100, per_day }
}
