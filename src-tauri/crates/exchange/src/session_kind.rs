//! Kinds of session, by the words of a kind column, a form or a title.

use crate::header::outside_brackets;
use crate::phrase::has_any;
use warsha_words::fold;

macro_rules! session_kinds {
    ($($(#[$doc:meta])* $kind:ident = $code:literal, [$($name:literal),*];)+) => {
        /// Kind of session.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum SessionKind { $($(#[$doc])* $kind,)+ }

        impl SessionKind {
            /// Every kind there is.
            pub const ALL: &[Self] = &[$(Self::$kind,)+];

            /// The name on the wire.
            pub fn code(self) -> &'static str {
                match self { $(Self::$kind => $code,)+ }
            }

            fn names(self) -> &'static [&'static str] {
                match self { $(Self::$kind => &[$($name),*],)+ }
            }
        }
    };
}

session_kinds! {
    /// Registration.
    Registration = "registration", ["registration", "inscription", "enregistrement", "accueil", "inscricao", "registro", "usajili"];
    /// Opening.
    Opening = "opening", ["opening", "ouverture", "abertura", "apertura", "ufunguzi"];
    /// Everybody together.
    Plenary = "plenary", ["plenary", "pleniere", "plenaria", "session", "presentation", "discussion"];
    /// Panel.
    Panel = "panel", ["panel", "table ronde", "painel", "round table"];
    /// Reflective space.
    ReflectiveSpace = "reflective_space", ["reflective space", "espace de reflexion", "reflection"];
    /// Workshop.
    Workshop = "workshop", ["workshop", "atelier", "training", "formation", "taller", "oficina", "warsha"];
    /// Presentation.
    Presentation = "presentation", ["expose"];
    /// Several groups at the same time.
    WorkingGroup = "working_group", ["working group", "working groups", "group work", "groupe de travail", "groupes de travail", "travaux de groupe", "travaux en groupe", "travail de groupe", "travail en groupe", "breakout", "breakouts", "grupo de trabalho", "grupos de trabalho", "grupo de trabajo", "grupos de trabajo", "kazi za vikundi"];
    /// Break.
    Break = "break", ["break", "pause", "pausa", "mapumziko", "descanso", "intervalo"];
    /// Meal.
    Meal = "meal", ["meal", "repas", "lunch", "dejeuner", "breakfast", "petit dejeuner", "dinner", "diner", "almoco", "almuerzo", "jantar", "cena", "chakula cha mchana", "chakula"];
    /// Wellness.
    Wellness = "wellness", ["wellness", "self care", "bien etre", "soin de soi", "bienestar", "bem estar", "yoga"];
    /// Visit.
    Visit = "visit", ["visit", "visite", "field visit", "field trip", "visita", "ziara"];
    /// Social.
    Social = "social", ["social", "soiree", "evening programme", "party", "cocktail", "reception", "dance", "dances", "danses", "group photo", "photo de groupe", "photo de famille", "safari", "informal", "informelle", "cultural night", "fiesta", "festa"];
    /// Evaluation.
    Evaluation = "evaluation", ["evaluation", "avaliacao", "evaluacion", "tathmini"];
    /// For the team only.
    Internal = "internal", ["internal", "interne", "debrief", "host team", "staff meeting", "reunion d equipe", "equipe hote"];
    /// Anything else.
    Other = "other", ["autre", "otro", "outro"];
    /// Closing.
    Closing = "closing", ["closing", "cloture", "encerramento", "clausura", "kufunga", "remise des attestations", "certificates"];
}

use SessionKind as K;

/// The kind that a cell of a kind column names.
pub(crate) fn kind_named(text: &str) -> Option<K> {
    let folded = fold(&outside_brackets(text));
    let code = folded.replace(' ', "_");
    K::ALL
        .iter()
        .copied()
        .find(|kind| kind.code() == code)
        .or_else(|| K::ALL.iter().copied().find(|kind| kind.names().contains(&folded.as_str())))
        .or_else(|| kind_of_words(&folded))
}

/// The kind that a title speaks for; `None` when it could be anything.
pub(crate) fn kind_of_title(title: &str) -> Option<K> {
    kind_of_words(&fold(title))
}

fn kind_of_words(folded: &str) -> Option<K> {
    // The narrow ones first: tea at registration is registration, dinner at a social evening is social.
    const ORDER: [K; 13] = [
        K::Registration,
        K::Social,
        K::WorkingGroup,
        K::ReflectiveSpace,
        K::Evaluation,
        K::Opening,
        K::Closing,
        K::Break,
        K::Meal,
        K::Wellness,
        K::Visit,
        K::Internal,
        K::Panel,
    ];
    if let Some(kind) = ORDER.into_iter().find(|kind| has_any(folded, kind.names())) {
        return Some(kind);
    }
    let words: Vec<&str> = folded.split(' ').collect();
    // "groupe 2", "Group B".
    let group = words.windows(2).any(|pair| match pair {
        [group, mark] => {
            matches!(*group, "group" | "groupe" | "grupo" | "kikundi")
                && (mark.chars().count() == 1 || mark.bytes().all(|byte| byte.is_ascii_digit()))
        }
        _ => false,
    });
    if group {
        return Some(K::WorkingGroup);
    }
    match words.first() {
        Some(&("workshop" | "atelier" | "training" | "taller")) => Some(K::Workshop),
        _ if matches!(folded, "tea" | "coffee" | "cafe" | "the" | "tea and coffee") => Some(K::Break),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_judged_from_titles() {
        let titles = [
            ("Accueil, enregistrement et café", Some(K::Registration)),
            ("Arrival, registration and tea", Some(K::Registration)),
            ("Mots d'ouverture", Some(K::Opening)),
            ("Pause-café", Some(K::Break)),
            ("Health break", Some(K::Break)),
            ("DÉJEUNER", Some(K::Meal)),
            ("Soirée : dîner et danses", Some(K::Social)),
            ("Évaluation de l'atelier, remise des attestations", Some(K::Evaluation)),
            ("Planification conjointe, groupe 2 : justice", Some(K::WorkingGroup)),
            ("Group photo (only with consent)", Some(K::Social)),
            ("Leadership du Sud : qui décide, qui parle ?", None),
        ];
        for (title, kind) in titles {
            assert_eq!(kind_of_title(title), kind, "{title}");
        }
        assert_eq!(kind_named("Reflective space"), Some(K::ReflectiveSpace));
        assert_eq!(kind_named("Working group (hybrid)"), Some(K::WorkingGroup));
    }
}
