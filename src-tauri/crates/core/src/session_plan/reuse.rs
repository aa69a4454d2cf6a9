//! What is used up, and what is taken home again: of the one everything is added up, of the other there have to be as many as are in use at once.

use crate::ids::PlanStepId;
use crate::search::fold;
use chrono::NaiveDate;

/// Words that name what is used again, folded; in English, French and Arabic.
const USED_AGAIN: [&str; 65] = [
    "projector",
    "projectors",
    "beamer",
    "laptop",
    "laptops",
    "computer",
    "computers",
    "screen",
    "screens",
    "flip",
    "flipchart",
    "flipcharts",
    "stand",
    "stands",
    "easel",
    "easels",
    "board",
    "boards",
    "pinboard",
    "pinboards",
    "whiteboard",
    "scissors",
    "stapler",
    "staplers",
    "bell",
    "gong",
    "timer",
    "speaker",
    "speakers",
    "loudspeaker",
    "microphone",
    "microphones",
    "mic",
    "mics",
    "headset",
    "headsets",
    "cable",
    "cables",
    "extension",
    "camera",
    "recorder",
    "frame",
    "frames",
    "ball",
    "balls",
    "talking",
    "cloth",
    "cloths",
    "projecteur",
    "projecteurs",
    "ordinateur",
    "ordinateurs",
    "ecran",
    "ecrans",
    "chevalet",
    "chevalets",
    "tableau",
    "tableaux",
    "ciseaux",
    "agrafeuse",
    "cloche",
    "micro",
    "micros",
    "casque",
    "casques",
];

/// The same in Arabic, as it is written after folding.
const USED_AGAIN_ARABIC: [&str; 8] = ["جهاز", "شاشة", "حاسوب", "مقص", "سبورة", "حامل", "ميكروفون", "مكبر"];

/// Words that make something used up whatever stands beside them: the paper of a flipchart, the pens of a whiteboard.
const USED_UP: [&str; 16] = [
    "paper",
    "papers",
    "sheet",
    "sheets",
    "pen",
    "pens",
    "marker",
    "markers",
    "papier",
    "feuille",
    "feuilles",
    "feutre",
    "feutres",
    "stylo",
    "battery",
    "batteries",
];

/// Whether something is used again after a session. What nobody can know counts as used up: too many pens are better than too few.
pub fn is_used_again(name: &str) -> bool {
    let folded = fold(name);
    let words = || folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    !words().any(|word| USED_UP.contains(&word))
        && words().any(|word| {
            let arabic = USED_AGAIN_ARABIC.iter().any(|known| fold(known) == word);
            arabic || USED_AGAIN.contains(&word)
        })
}

/// Pieces in use in a step or in one of its groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Use {
    /// The step, or the one that splits.
    pub step: PlanStepId,
    /// Which of its groups.
    pub group: Option<u32>,
    /// How many pieces.
    pub pieces: u32,
}

/// As many as are in use at once in one plan: steps follow each other, groups of a step work at the same time.
pub(super) fn most_in_plan(uses: &[Use]) -> u32 {
    let in_step = |step: PlanStepId| {
        let of = || uses.iter().filter(move |one| one.step == step);
        let whole: u32 = of().filter(|one| one.group.is_none()).map(|one| one.pieces).sum();
        let mut groups: Vec<(u32, u32)> = Vec::new();
        for one in of() {
            let Some(group) = one.group else { continue };
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, most)) => *most = (*most).max(one.pieces),
                None => groups.push((group, one.pieces)),
            }
        }
        groups.iter().fold(whole, |sum, (_, most)| sum.saturating_add(*most))
    };
    uses.iter().map(|one| in_step(one.step)).max().unwrap_or(0)
}

/// A time at which a session uses pieces: day, first minute and minutes. Without one when it has no place yet.
pub type InUse = (Option<(NaiveDate, i32, i32)>, u32);

/// As many as are in use at once in several sessions. What has no time yet is taken to be alone.
pub fn most_at_once(uses: &[InUse]) -> u32 {
    let alone = uses.iter().filter(|(time, _)| time.is_none()).map(|(_, pieces)| *pieces).max().unwrap_or(0);
    let placed = || uses.iter().filter_map(|(time, pieces)| time.map(|time| (time, *pieces)));
    let at = |day: NaiveDate, minute: i32| -> u32 {
        placed()
            .filter(|((on, start, minutes), _)| {
                *on == day && *start <= minute && minute < start.saturating_add((*minutes).max(1))
            })
            .fold(0, |sum, (_, pieces)| sum.saturating_add(pieces))
    };
    // Most are in use when one more session has just begun.
    placed().map(|((day, start, _), _)| at(day, start)).max().unwrap_or(0).max(alone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::{day, id};
    use proptest::prelude::*;

    #[test]
    fn what_is_used_again_is_known_by_its_name() {
        for name in [
            "Projector",
            "Scissors",
            "2 flipchart stands",
            "Chevalet",
            "Vidéo-projecteur",
            "مقص",
            "Bell (small)",
            "Flip chart",
            "Poster frame A0",
        ] {
            assert!(is_used_again(name), "{name}");
        }
        for name in
            ["Flipchart paper", "Whiteboard markers", "Cards", "Floor tape", "Papier de tableau", "ورق", ""]
        {
            assert!(!is_used_again(name), "{name}");
        }
    }

    #[test]
    fn groups_of_a_step_use_things_at_once_and_steps_one_after_the_other() {
        let step = |n: u128| PlanStepId::new(id(n));
        let one = |n, group, pieces| Use { step: step(n), group, pieces };
        assert_eq!(most_in_plan(&[one(1, None, 2), one(2, None, 3)]), 3);
        assert_eq!(
            most_in_plan(&[one(1, None, 1), one(1, Some(0), 2), one(1, Some(0), 3), one(1, Some(1), 2)]),
            6
        );
        assert_eq!(most_in_plan(&[]), 0);
    }

    #[test]
    fn sessions_at_the_same_time_need_their_own() {
        let at = |start, minutes, pieces| (Some((day(0), start, minutes)), pieces);
        assert_eq!(most_at_once(&[at(540, 60, 2), at(600, 60, 3)]), 3, "one after the other");
        assert_eq!(most_at_once(&[at(540, 90, 2), at(600, 60, 3)]), 5, "at once");
        assert_eq!(most_at_once(&[at(540, 90, 2), (Some((day(1), 560, 60)), 3)]), 3, "on two days");
        assert_eq!(most_at_once(&[at(540, 90, 2), (None, 4)]), 4);
    }

    proptest! {
        #[test]
        fn never_more_than_all_and_never_fewer_than_one_needs(
            uses in prop::collection::vec((prop::option::of((0u32..3, 480i32..1_000, 0i32..200)), 0u32..9), 0..12),
        ) {
            let uses: Vec<InUse> = uses.into_iter().map(|(time, n)| (time.map(|(d, start, minutes)| (day(d), start, minutes)), n)).collect();
            let most = most_at_once(&uses);
            prop_assert!(most <= uses.iter().map(|(_, n)| n).sum());
            prop_assert!(uses.iter().all(|(_, n)| *n <= most));
        }
    }
}
