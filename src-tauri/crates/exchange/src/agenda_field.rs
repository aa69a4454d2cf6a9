//! The columns of an agenda and the words by which people head them.

use crate::header::{ColumnGuess, header_text, outside_brackets};
use crate::phrase::has_any;
use crate::sheet::Row;
use warsha_words::fold;

/// What a column of an agenda holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgendaField {
    /// The day, perhaps only in its first row.
    Day,
    /// When it starts.
    Start,
    /// When it ends.
    End,
    /// Start, or start and end, in one cell.
    Time,
    /// How long it takes.
    Duration,
    /// The title in the language of the file.
    Title,
    /// The title in English.
    TitleEn,
    /// The title in French.
    TitleFr,
    /// The title in Portuguese.
    TitlePt,
    /// The title in Spanish.
    TitleEs,
    /// The title in Swahili.
    TitleSw,
    /// The title in Arabic.
    TitleAr,
    /// Kind of session.
    Kind,
    /// Form: in person, online, plenary ...
    Form,
    /// Rooms.
    Room,
    /// Who leads.
    Leads,
    /// Languages, with or without interpretation.
    Language,
    /// What is to be reached.
    Objective,
    /// The session that contains it.
    Parent,
    /// Whether it must not move.
    Pinned,
    /// Link for people online.
    JoinLink,
    /// Anything else.
    Note,
    /// The same for every row of one session.
    Reference,
    /// The workshop's own kind.
    OwnKind,
    /// Short titles.
    ShortTitle,
    /// Themes.
    Tags,
    /// Equipment that the room must have.
    Needs,
    /// Outcomes of the programme line.
    Outcomes,
    /// How many people are expected.
    People,
    /// Whether only the organising team sees it.
    OrganisersOnly,
    /// How long it usually takes.
    Usual,
    /// How short it may become.
    Shortest,
}

use AgendaField as A;

impl AgendaField {
    /// Every field there is.
    pub const ALL: &[Self] = &[
        A::Day,
        A::Start,
        A::End,
        A::Time,
        A::Duration,
        A::Title,
        A::TitleEn,
        A::TitleFr,
        A::TitlePt,
        A::TitleEs,
        A::TitleSw,
        A::TitleAr,
        A::Kind,
        A::Form,
        A::Room,
        A::Leads,
        A::Language,
        A::Objective,
        A::Parent,
        A::Pinned,
        A::JoinLink,
        A::Note,
        A::Reference,
        A::OwnKind,
        A::ShortTitle,
        A::Tags,
        A::Needs,
        A::Outcomes,
        A::People,
        A::OrganisersOnly,
        A::Usual,
        A::Shortest,
    ];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            A::Day => "day",
            A::Start => "start",
            A::End => "end",
            A::Time => "time",
            A::Duration => "duration",
            A::Title => "title",
            A::TitleEn => "title_en",
            A::TitleFr => "title_fr",
            A::TitlePt => "title_pt",
            A::TitleEs => "title_es",
            A::TitleSw => "title_sw",
            A::TitleAr => "title_ar",
            A::Kind => "kind",
            A::Form => "form",
            A::Room => "rooms",
            A::Leads => "leads",
            A::Language => "languages",
            A::Objective => "objective",
            A::Parent => "parent",
            A::Pinned => "pinned",
            A::JoinLink => "join_link",
            A::Note => "note",
            A::Reference => "reference",
            A::OwnKind => "own_kind",
            A::ShortTitle => "short_title",
            A::Tags => "tags",
            A::Needs => "needs",
            A::Outcomes => "outcomes",
            A::People => "people",
            A::OrganisersOnly => "organisers_only",
            A::Usual => "usual",
            A::Shortest => "shortest",
        }
    }

    /// The field of a name on the wire.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.code() == code)
    }

    /// The language of a title column.
    pub fn title_language(self) -> Option<&'static str> {
        Some(match self {
            A::TitleEn => "en",
            A::TitleFr => "fr",
            A::TitlePt => "pt",
            A::TitleEs => "es",
            A::TitleSw => "sw",
            A::TitleAr => "ar",
            _ => return None,
        })
    }
}

/// Header words by field and language: en, fr, pt, es, sw. A phrase fits as whole words.
#[rustfmt::skip]
const WORDS: &[(A, [&[&str]; 5])] = &[
    (A::JoinLink, [&["join link", "link", "zoom link", "meeting link", "url"], &["lien"], &[], &["enlace"],
        &["kiungo"]]),
    (A::Parent, [&["parent session", "parent", "part of", "within"], &["session parente", "fait partie de",
        "seance parente"], &["sessao pai"], &["sesion principal"], &[]]),
    (A::Pinned, [&["pinned", "fixed", "fixed time"], &["fixe", "horaire fixe", "epingle"], &["fixo"],
        &["fijo"], &[]]),
    (A::Objective, [&["objective", "objectives", "aim", "purpose", "outcome"], &["objectif", "objectifs",
        "resultat attendu"], &["objetivo", "objetivos"], &["objetivo", "objetivos"], &["lengo"]]),
    (A::Duration, [&["duration", "length", "minutes"], &["duree"], &["duracao"], &["duracion"],
        &["muda wa kikao"]]),
    (A::Start, [&["start", "start time", "from", "begins"], &["debut", "heure de debut"], &["inicio"],
        &["inicio"], &["kuanza"]]),
    (A::End, [&["end", "end time", "finish", "ends"], &["fin", "heure de fin"], &["fim", "termino"],
        &["fin"], &["mwisho"]]),
    (A::Day, [&["day", "date"], &["jour", "journee"], &["dia", "data"], &["dia", "fecha"], &["siku",
        "tarehe"]]),
    (A::Time, [&["time", "hours", "timing", "slot"], &["horaire", "horaires", "heure", "heures"],
        &["horario", "hora"], &["horario", "hora"], &["saa", "wakati", "muda"]]),
    (A::Kind, [&["kind", "type", "session type"], &["type", "nature"], &["tipo"], &["tipo"], &["aina"]]),
    (A::Form, [&["format", "mode", "method"], &["format", "modalite", "methode"], &["formato", "modo"],
        &["formato", "modalidad"], &["mfumo"]]),
    (A::Leads, [&["lead", "leads", "facilitator", "facilitators", "presenter", "speaker", "speakers",
        "responsible", "who", "person responsible", "moderator"], &["responsable", "responsables",
        "intervenant", "intervenants", "facilitateur", "facilitateurs", "animateur", "orateur", "qui"],
        &["responsavel", "facilitador", "orador"], &["responsable", "facilitador", "ponente"],
        &["mwezeshaji", "msimamizi", "mhusika"]]),
    (A::Room, [&["room", "rooms", "venue", "place", "location", "where"], &["salle", "salles", "lieu"],
        &["sala", "local"], &["sala", "lugar"], &["chumba", "ukumbi", "mahali"]]),
    (A::Language, [&["language", "languages"], &["langue", "langues"], &["lingua", "idioma"], &["idioma",
        "lengua"], &["lugha"]]),
    (A::Note, [&["note", "notes", "remark", "remarks", "comments", "materials"], &["observations",
        "observation", "remarque", "remarques", "notes"], &["observacoes", "notas"], &["observaciones",
        "notas"], &["maoni"]]),
    (A::Title, [&["title", "session", "activity", "topic", "item", "agenda item", "agenda", "subject",
        "what"], &["titre", "activite", "activites", "intitule", "theme", "seance", "sujet", "contenu",
        "point"], &["titulo", "sessao", "atividade", "tema"], &["titulo", "sesion", "actividad", "tema"],
        &["kikao", "mada", "shughuli", "kichwa"]]),
    // Last, so that what people head otherwise keeps its meaning.
    (A::Reference, [&["ref", "reference"], &[], &[], &[], &[]]),
    (A::OwnKind, [&["own kind"], &["type propre"], &[], &[], &[]]),
    (A::ShortTitle, [&["short title"], &["titre court"], &[], &[], &[]]),
    (A::Tags, [&["tags"], &["etiquettes", "mots cles"], &[], &[], &[]]),
    (A::Needs, [&["equipment needed"], &["materiel necessaire"], &[], &[], &[]]),
    (A::Outcomes, [&["programme outcomes"], &["resultats du programme"], &[], &[], &[]]),
    (A::People, [&["people expected"], &["personnes attendues"], &[], &[], &[]]),
    (A::OrganisersOnly, [&["organisers only"], &["equipe seulement"], &[], &[], &[]]),
    (A::Usual, [&["usual minutes"], &["minutes habituelles"], &[], &[], &[]]),
    (A::Shortest, [&["shortest minutes"], &["minutes au moins"], &[], &[], &[]]),
];
const LANGUAGES: [&str; 5] = ["en", "fr", "pt", "es", "sw"];

/// Matches a header row to the fields of an agenda.
pub(crate) fn match_agenda_row(row: &Row) -> Vec<ColumnGuess<A>> {
    let mut columns: Vec<ColumnGuess<A>> = row
        .cells
        .iter()
        .enumerate()
        .map(|(index, cell)| {
            let header = header_text(cell);
            let found =
                if header.is_empty() || header.chars().count() > 60 { None } else { field_of(&header) };
            ColumnGuess {
                index,
                header,
                field: found.map(|(field, _)| field),
                sure: found.is_some_and(|(_, sure)| sure),
            }
        })
        .collect();
    // One column for each field: the exact header before the wordy one, the first before the later.
    for field in A::ALL {
        let mut best: Option<(bool, usize)> = None;
        for column in &columns {
            if column.field == Some(*field) && best.is_none_or(|(sure, _)| column.sure && !sure) {
                best = Some((column.sure, column.index));
            }
        }
        for column in &mut columns {
            if column.field == Some(*field) && best.is_some_and(|(_, index)| index != column.index) {
                column.field = None;
            }
        }
    }
    // "Time" beside "End" is when it starts.
    let has = |columns: &[ColumnGuess<A>], field| columns.iter().any(|column| column.field == Some(field));
    if has(&columns, A::End) && !has(&columns, A::Start) {
        for column in columns.iter_mut().filter(|column| column.field == Some(A::Time)) {
            column.field = Some(A::Start);
        }
    }
    // Headers of an agenda name at least what and when; otherwise it is another list.
    let title = A::ALL
        .iter()
        .any(|field| (*field == A::Title || field.title_language().is_some()) && has(&columns, *field));
    let when = [A::Day, A::Start, A::Time, A::Duration].iter().any(|field| has(&columns, *field));
    if !(title && when) {
        for column in &mut columns {
            column.field = None;
        }
    }
    columns
}

fn field_of(header: &str) -> Option<(A, bool)> {
    let folded = fold(header);
    let outside = fold(&outside_brackets(header));
    let inside: Vec<&str> = folded.split(' ').collect();
    let found = WORDS.iter().find_map(|(field, languages)| {
        let exact = languages
            .iter()
            .any(|words| words.contains(&outside.as_str()) || words.contains(&folded.as_str()));
        exact.then_some((*field, true))
    });
    let found = found.or_else(|| {
        WORDS.iter().find_map(|(field, languages)| {
            languages.iter().any(|words| has_any(&outside, words)).then_some((*field, false))
        })
    })?;
    if found.0 != A::Title {
        return Some(found);
    }
    // "Title (EN)", "Titre en français".
    let says = |words: &[&str]| inside.iter().any(|word| words.contains(word));
    let field = if says(&["en", "english", "anglais", "eng"]) && !says(&["francais", "french", "fr"]) {
        A::TitleEn
    } else if says(&["fr", "french", "francais"]) {
        A::TitleFr
    } else if says(&["pt", "portuguese", "portugues"]) {
        A::TitlePt
    } else if says(&["es", "spanish", "espanol"]) {
        A::TitleEs
    } else if says(&["sw", "swahili", "kiswahili"]) {
        A::TitleSw
    } else if says(&["ar", "arabic", "arabe"]) {
        A::TitleAr
    } else {
        A::Title
    };
    Some((field, found.1))
}

/// The language in which the headers are written; English when they do not say.
pub(crate) fn header_language(columns: &[ColumnGuess<A>]) -> &'static str {
    let mut votes = [0_usize; LANGUAGES.len()];
    for column in columns {
        let outside = fold(&outside_brackets(&column.header));
        for (_, languages) in WORDS {
            for (vote, words) in votes.iter_mut().zip(languages) {
                *vote += usize::from(has_any(&outside, words));
            }
        }
    }
    let best = votes.iter().enumerate().max_by_key(|(index, votes)| (**votes, LANGUAGES.len() - index));
    best.and_then(|(index, _)| LANGUAGES.get(index).copied()).unwrap_or("en")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Cell;

    fn fields(headers: &[&str]) -> (Vec<Option<A>>, &'static str) {
        let row = Row {
            cells: headers.iter().map(|text| Cell::Text((*text).to_owned())).collect(),
            ..Row::default()
        };
        let columns = match_agenda_row(&row);
        (columns.iter().map(|column| column.field).collect(), header_language(&columns))
    }

    #[test]
    fn headers_of_agendas_are_understood() {
        let (found, language) =
            fields(&["Horaire", "Activité", "Responsable(s)", "Salle", "Durée", "Observations"]);
        let wanted = [A::Time, A::Title, A::Leads, A::Room, A::Duration, A::Note].map(Some);
        assert_eq!((found.as_slice(), language), (&wanted[..], "fr"));
        let (found, language) = fields(&[
            "Date",
            "Time (EAT)",
            "Session",
            "Format",
            "Room",
            "Facilitator / presenter",
            "Join link (online participants)",
            "Remarks",
        ]);
        let wanted = [A::Day, A::Time, A::Title, A::Form, A::Room, A::Leads, A::JoinLink, A::Note].map(Some);
        assert_eq!((found.as_slice(), language), (&wanted[..], "en"));
        let (found, _) = fields(&["Day", "Start", "End", "Title (EN)", "Title (FR)", "Kind", "Room(s)"]);
        assert_eq!(found, [A::Day, A::Start, A::End, A::TitleEn, A::TitleFr, A::Kind, A::Room].map(Some));
    }

    #[test]
    fn lists_of_people_are_no_agendas() {
        assert!(fields(&["Full name", "Country", "Arrival", "Departure"]).0.iter().all(Option::is_none));
    }

    #[test]
    fn codes_come_back() {
        for field in A::ALL {
            assert_eq!(A::from_code(field.code()), Some(*field));
        }
    }
}
