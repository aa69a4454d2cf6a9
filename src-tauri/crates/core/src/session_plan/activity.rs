//! How people spend the time of a session.

use super::{PlanStep, Slot, lasts, timetable, together};
use crate::ids::PlanStepId;
use crate::search::fold;
use crate::{Minute, coded_enum};

coded_enum! {
    /// What participants are doing.
    Activity {
        /// They listen.
        Input = "input",
        /// All of them talk or act together.
        Plenary = "plenary",
        /// They work in groups.
        Groups = "groups",
        /// They work in twos or threes, or move about.
        Pairs = "pairs",
        /// Each for oneself.
        Alone = "alone",
        /// They rest.
        Break = "break",
    }
}

/// So long people can listen.
pub const LONGEST_LISTENING: Minute = 45;

/// Steps one after the other in which people only listen, for longer than they can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listening {
    /// The first of them.
    pub first: PlanStepId,
    /// The last of them.
    pub last: PlanStepId,
    /// How long together.
    pub minutes: Minute,
}

/// Words of methods, folded, in English, French and Arabic. The first list that has one decides.
const WORDS: [(Activity, &[&str]); 6] = [
    (Activity::Break, &["break", "tea", "coffee", "energiser", "energizer", "pause", "استراحة"]),
    (
        Activity::Pairs,
        &[
            "pair",
            "pairs",
            "twos",
            "threes",
            "buzz",
            "trio",
            "trios",
            "binome",
            "binomes",
            "paire",
            "paires",
            "duo",
            "duos",
            "neighbour",
            "neighbours",
            "line-up",
            "walk",
            "ثنائي",
            "ثنائيات",
            "أزواج",
        ],
    ),
    (
        Activity::Groups,
        &[
            "group",
            "groups",
            "table",
            "tables",
            "cafe",
            "gallery",
            "station",
            "stations",
            "market",
            "fishbowl",
            "groupe",
            "groupes",
            "galerie",
            "marche",
            "carousel",
            "jigsaw",
            "مجموعة",
            "مجموعات",
        ],
    ),
    (
        Activity::Alone,
        &[
            "alone",
            "silent",
            "silence",
            "individual",
            "individually",
            "personal",
            "writing",
            "journal",
            "seul",
            "seule",
            "individuel",
            "individuelle",
            "silencieux",
            "personnel",
            "personnelle",
            "فردي",
            "فردية",
        ],
    ),
    (
        Activity::Input,
        &[
            "input",
            "talk",
            "lecture",
            "presentation",
            "presentations",
            "panel",
            "film",
            "video",
            "story",
            "stories",
            "testimony",
            "speech",
            "speeches",
            "welcome",
            "briefing",
            "expose",
            "intervention",
            "discours",
            "temoignage",
            "accueil",
            "عرض",
            "محاضرة",
            "كلمة",
            "ترحيب",
        ],
    ),
    (
        Activity::Plenary,
        &[
            "plenary",
            "round",
            "circle",
            "discussion",
            "questions",
            "vote",
            "voting",
            "brainstorm",
            "debate",
            "feedback",
            "pleniere",
            "tour",
            "cercle",
            "debat",
            "remue-meninges",
            "جلسة",
            "نقاش",
            "تصويت",
            "دائرة",
        ],
    ),
];

/// The activity that a method's name says; `None` when no word of it is known.
pub fn named_activity(method: &str) -> Option<Activity> {
    let folded = fold(method);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric() && letter != '-')
        .filter(|w| !w.is_empty())
        .collect();
    let says = |known: &[&str]| known.iter().any(|word| words.contains(&fold(word).as_str()));
    // Of several ("Alone, then in pairs") the one that comes first in the text is begun with, but what people do together weighs more.
    WORDS.iter().find(|(_, known)| says(known)).map(|(activity, _)| *activity)
}

/// How people spend a step: as somebody said, in groups when it splits, else as the method or the title says, else together.
pub fn activity_of(step: &PlanStep) -> Activity {
    step.activity
        .or_else(|| (!step.groups.is_empty()).then_some(Activity::Groups))
        .or_else(|| named_activity(&step.method))
        .or_else(|| if step.method.trim().is_empty() { named_activity(&step.title) } else { None })
        .unwrap_or(Activity::Plenary)
}

/// Minutes of each activity, in the order of [`Activity::ALL`], without those that do not occur.
pub fn time_spent(steps: &[PlanStep]) -> Vec<(Activity, Minute)> {
    let minutes = |activity: Activity| -> Minute {
        together(steps).filter(|step| activity_of(step) == activity).map(|step| lasts(step, steps)).sum()
    };
    let all = Activity::ALL.iter().map(|&activity| (activity, minutes(activity)));
    all.filter(|(_, minutes)| *minutes > 0).collect()
}

/// Where people only listen for longer than three quarters of an hour. Minutes that are free before a locked clock time are a rest.
pub fn listening(steps: &[PlanStep], slot: Slot) -> Vec<Listening> {
    let mut found: Vec<Listening> = Vec::new();
    let mut run: Option<Listening> = None;
    let times = timetable(steps, slot);
    for step in together(steps) {
        let minutes = lasts(step, steps);
        if times.iter().any(|timed| timed.step == step.id && timed.free_before > 0) {
            found.extend(run.take());
        }
        if activity_of(step) == Activity::Input {
            let so_far = run.get_or_insert(Listening { first: step.id, last: step.id, minutes: 0 });
            so_far.last = step.id;
            so_far.minutes += minutes;
        } else if minutes > 0 {
            found.extend(run.take());
        }
    }
    found.extend(run);
    found.retain(|run| run.minutes > LONGEST_LISTENING);
    found
}
