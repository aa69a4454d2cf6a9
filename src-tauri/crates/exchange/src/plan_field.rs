//! The columns of a session plan and the words by which people head them.

use crate::header::{ColumnGuess, header_text, outside_brackets};
use crate::sheet::Row;
use warsha_words::fold;

/// What a column of a session plan holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanField {
    /// How long the step takes.
    Minutes,
    /// When it begins. Not kept: it follows from the slot.
    Start,
    /// When it ends. Not kept.
    End,
    /// Start and end, or start, in one cell. Not kept, unless nothing says how long the step takes.
    Time,
    /// What it is called.
    Title,
    /// Method or format.
    Method,
    /// How people spend it.
    Activity,
    /// What the facilitator does.
    Facilitator,
    /// What participants do.
    Participants,
    /// What is needed.
    Materials,
    /// Who leads.
    Lead,
    /// Who leads with them.
    CoLead,
    /// How the room is set up.
    Setup,
    /// What interpreters are told.
    LanguageCue,
    /// Notes.
    Notes,
    /// How short it may become.
    Shortest,
    /// Whether it can be left out.
    Droppable,
    /// A clock time that holds.
    Clock,
    /// Groups that it splits into, or the group that it belongs to.
    Group,
    /// How long a step that splits takes by itself, when its groups take longer or shorter.
    OwnMinutes,
    /// Its number; not kept.
    Number,
}

use PlanField as P;

impl PlanField {
    /// Every field, in the order in which a file is written.
    pub const WRITTEN: &[Self] = &[
        P::Minutes,
        P::Title,
        P::Method,
        P::Facilitator,
        P::Participants,
        P::Materials,
        P::Lead,
        P::CoLead,
        P::Setup,
        P::LanguageCue,
        P::Notes,
        P::Shortest,
        P::Droppable,
        P::Clock,
        P::Activity,
        P::Group,
        P::OwnMinutes,
    ];

    /// The headings of a field, folded by [`headed`]. The first of each language is the one that is written.
    fn words(self) -> &'static [&'static str] {
        match self {
            P::Minutes => &[
                "min",
                "mins",
                "minutes",
                "duration",
                "duree",
                "length",
                "time needed",
                "mn",
                "الدقائق",
                "المدة",
                "دقيقة",
            ],
            P::Start => &["start", "begin", "begins", "debut", "from", "البداية"],
            P::End => &["end", "ends", "fin", "until", "to", "النهاية"],
            P::Time => &["time", "timing", "heure", "horaire", "when", "clock", "الوقت", "التوقيت"],
            P::Title => &[
                "step",
                "etape",
                "title",
                "titre",
                "activity",
                "activite",
                "what",
                "session",
                "item",
                "topic",
                "sujet",
                "theme",
                "الخطوة",
                "النشاط",
                "العنوان",
            ],
            P::Method => &[
                "method",
                "methode",
                "format",
                "methods",
                "methodes",
                "method/format",
                "how",
                "technique",
                "الطريقة",
                "المنهج",
            ],
            P::Activity => {
                &["time spent as", "temps passe en", "kind of activity", "social form", "forme sociale"]
            }
            P::Facilitator => &[
                "facilitator does",
                "l'animateur fait",
                "facilitator",
                "facilitators do",
                "description",
                "content",
                "contenu",
                "facilitateur",
                "la facilitatrice fait",
                "animateur",
                "key steps",
                "instructions",
                "deroulement",
                "what facilitator does",
                "do/say",
                "ما يفعله الميسر",
                "الميسر",
            ],
            P::Participants => &[
                "participants do",
                "les participants font",
                "participants",
                "participants do/output",
                "what participants do",
                "output",
                "les participantes font",
                "ما يفعله المشاركون",
                "المشاركون",
            ],
            P::Materials => {
                &["materials", "materiel", "material", "materiaux", "resources", "supplies", "المواد"]
            }
            P::Lead => &[
                "lead",
                "responsable",
                "who",
                "leads",
                "qui",
                "leader",
                "trainer",
                "responsible",
                "by",
                "anime par",
                "المسؤول",
                "القيادة",
            ],
            P::CoLead => &["co-lead", "co-animation", "colead", "co lead", "coanimation", "with"],
            P::Setup => &[
                "room set-up",
                "disposition de la salle",
                "set-up",
                "setup",
                "room setup",
                "seating",
                "disposition",
                "ترتيب القاعة",
            ],
            P::LanguageCue => &[
                "language cue",
                "consigne aux interpretes",
                "interpretation",
                "interpreter",
                "interpreters",
                "interprete",
                "langue",
                "language",
            ],
            P::Notes => &[
                "notes",
                "remarques",
                "note",
                "comments",
                "remarks",
                "notes/plan b",
                "plan b",
                "commentaires",
                "background",
                "additional information",
                "ملاحظات",
            ],
            P::Shortest => {
                &["shortest", "minimum", "shortest min", "min. minutes", "duree minimale", "au plus court"]
            }
            P::Droppable => {
                &["can be dropped", "peut tomber", "droppable", "optional", "facultatif", "optionnel"]
            }
            P::Clock => &["fixed time", "heure fixe", "locked time", "fixed"],
            P::Group => &["group", "groupe", "groups", "groupes", "breakout"],
            P::OwnMinutes => &["min without groups", "min sans les groupes"],
            P::Number => &["no", "nr", "#", "n°", "number", "numero", "step no", "رقم"],
        }
    }

    /// What a heading says, in whatever language.
    pub(crate) fn headed(heading: &str) -> Option<Self> {
        let exact = fold(heading);
        let plain = fold(&outside_brackets(heading));
        const ALL: [P; 21] = [
            P::Minutes,
            P::Start,
            P::End,
            P::Time,
            P::Title,
            P::Method,
            P::Activity,
            P::Facilitator,
            P::Participants,
            P::Materials,
            P::Lead,
            P::CoLead,
            P::Setup,
            P::LanguageCue,
            P::Notes,
            P::Shortest,
            P::Droppable,
            P::Clock,
            P::Group,
            P::OwnMinutes,
            P::Number,
        ];
        let says =
            |text: &str| ALL.into_iter().find(|field| field.words().iter().any(|word| fold(word) == text));
        says(&exact).or_else(|| says(&plain)).filter(|_| !exact.is_empty())
    }

    /// The heading that a file is written with.
    pub(crate) fn heading(self, french: bool) -> &'static str {
        match (self, french) {
            (P::Minutes | P::Start | P::End | P::Time, _) => "Min",
            (P::Number, false) => "No",
            (P::Number, true) => "N°",
            (P::Title, false) => "Step",
            (P::Title, true) => "Étape",
            (P::Method, false) => "Method",
            (P::Method, true) => "Méthode",
            (P::Activity, false) => "Time spent as",
            (P::Activity, true) => "Temps passé en",
            (P::Facilitator, false) => "Facilitator does",
            (P::Facilitator, true) => "L'animateur fait",
            (P::Participants, false) => "Participants do",
            (P::Participants, true) => "Les participants font",
            (P::Materials, false) => "Materials",
            (P::Materials, true) => "Matériel",
            (P::Lead, false) => "Lead",
            (P::Lead, true) => "Responsable",
            (P::CoLead, false) => "Co-lead",
            (P::CoLead, true) => "Co-animation",
            (P::Setup, false) => "Room set-up",
            (P::Setup, true) => "Disposition de la salle",
            (P::LanguageCue, false) => "Language cue",
            (P::LanguageCue, true) => "Consigne aux interprètes",
            (P::Notes, false) => "Notes",
            (P::Notes, true) => "Remarques",
            (P::Shortest, false) => "Shortest",
            (P::Shortest, true) => "Au plus court",
            (P::Droppable, false) => "Can be dropped",
            (P::Droppable, true) => "Peut tomber",
            (P::Clock, false) => "Fixed time",
            (P::Clock, true) => "Heure fixe",
            (P::Group, false) => "Group",
            (P::Group, true) => "Groupe",
            (P::OwnMinutes, false) => "Min without groups",
            (P::OwnMinutes, true) => "Min sans les groupes",
        }
    }
}

/// Matches the cells of a header row. The first column of a field has it; a heading that says nothing is an own column.
pub(crate) fn match_plan_row(row: &Row) -> Vec<ColumnGuess<P>> {
    let mut taken: Vec<P> = Vec::new();
    let cells = row.cells.iter().map(header_text).enumerate();
    cells
        .map(|(index, header)| {
            let field = PlanField::headed(&header).filter(|field| !taken.contains(field));
            taken.extend(field);
            ColumnGuess { index, header, field, sure: field.is_some() }
        })
        .collect()
}
