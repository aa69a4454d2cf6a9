//! What is handed over at the desk and signed for: the things that a workshop lists, and each handing over and taking back as an appended
//! fact. One function says who has what.

use crate::delegate::{AttendanceMode, Category, Delegate};
use crate::fact::{Fact, facts_that_hold};
use crate::ids::{DelegateId, HandOutItemId, HandOverId};
use crate::search::fold;
use crate::{Localised, coded_enum};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, HashMap};

coded_enum! {
    /// What kind of thing is handed over.
    HandOutKind {
        /// A receiver for interpretation, with a channel.
        Headset = "headset",
        /// Bag, folder, pen.
        Kit = "kit",
        /// A SIM card.
        Sim = "sim",
        /// An envelope with an allowance.
        Allowance = "allowance",
        /// The badge.
        Badge = "badge",
        /// The number or colour of a working group.
        Group = "group",
        /// Something that the organiser names.
        Other = "other",
    }
}

coded_enum! {
    /// Who gets it.
    HandOutFor {
        /// Everybody who comes in person.
        Everybody = "everybody",
        /// Those who need interpretation.
        Interpretation = "interpretation",
        /// Those who are here as something that was chosen.
        Categories = "categories",
    }
}

coded_enum! {
    /// What a record of the register says.
    HandOverKind {
        /// Given to the person.
        Given = "given",
        /// Came back.
        Returned = "returned",
        /// Takes another record back.
        Withdrawn = "withdrawn",
    }
}

/// Something that is handed over and signed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOutItem {
    /// Identity.
    pub id: HandOutItemId,
    /// What kind of thing.
    pub kind: HandOutKind,
    /// What it is called; may be empty for kinds that name themselves.
    pub label: Localised,
    /// Whether each piece has a number that is written down.
    pub numbered: bool,
    /// Whether it is to come back.
    pub returns: bool,
    /// Who gets it.
    pub given_to: HandOutFor,
    /// For [`HandOutFor::Categories`]: which.
    pub categories: Vec<Category>,
}

impl HandOutItem {
    /// Whether somebody is to get it. Nobody who is online gets anything into the hand; whoever was seen in the room is here, whatever
    /// the list says.
    pub fn is_for(&self, delegate: &Delegate, seen_in_the_room: bool) -> bool {
        (seen_in_the_room || delegate.mode == AttendanceMode::InPerson)
            && match self.given_to {
                HandOutFor::Everybody => true,
                HandOutFor::Interpretation => {
                    // How people write in a list that they need none.
                    const NONE: [&str; 8] = ["", "none", "no", "aucune", "aucun", "non", "n a", "na"];
                    !NONE.contains(&fold(&delegate.interpretation).as_str())
                }
                HandOutFor::Categories => self.categories.contains(&delegate.category),
            }
    }

    /// Whether this is the same thing as one that another copy of the file named by itself.
    pub fn is_like(&self, other: &Self) -> bool {
        self.id == other.id
            || (self.kind == other.kind
                && fold(self.label.best("en")) == fold(other.label.best("en"))
                && self.given_to == other.given_to)
    }
}

/// An appended fact: this thing went to this person, or came back, at this instant, at this desk. Never changed, never deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// Identity; two copies of a file are joined by it.
    pub id: HandOverId,
    /// What.
    pub item: HandOutItemId,
    /// Who.
    pub delegate: DelegateId,
    /// What it says.
    pub kind: HandOverKind,
    /// For [`HandOverKind::Withdrawn`]: the record taken back.
    pub withdraws: Option<HandOverId>,
    /// Number of the piece, as written on it; may be empty.
    pub number: String,
    /// Channel of a headset; may be empty.
    pub channel: String,
    /// The instant, by this machine's clock.
    pub at: DateTime<Utc>,
    /// Name of the desk.
    pub desk: String,
}

impl Fact for HandOver {
    type Id = HandOverId;

    fn id(&self) -> HandOverId {
        self.id
    }

    fn is_withdrawal(&self) -> bool {
        self.kind == HandOverKind::Withdrawn
    }

    fn withdraws(&self) -> Option<HandOverId> {
        self.withdraws
    }
}

/// What somebody has of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holding {
    /// It was given, by the latest record that holds.
    Given(HandOver),
    /// It was given and came back.
    Returned {
        /// The record of its coming back.
        back: HandOver,
        /// The record before, when there is one.
        given: Option<HandOver>,
    },
}

impl Holding {
    /// The record that says so; taking it back leaves what was before.
    pub const fn record(&self) -> &HandOver {
        match self {
            Self::Given(record) | Self::Returned { back: record, .. } => record,
        }
    }

    /// The record of the giving, as far as there is one.
    pub const fn given(&self) -> Option<&HandOver> {
        match self {
            Self::Given(record) => Some(record),
            Self::Returned { given, .. } => given.as_ref(),
        }
    }

    /// Whether the person has it now.
    pub const fn is_out(&self) -> bool {
        matches!(self, Self::Given(_))
    }
}

/// Who has what: the one function that reads the register. Depends only on the set of records, not on their order or on how often a record is
/// met. People and things of which nothing holds have no entry.
pub fn holdings(records: &[HandOver]) -> HashMap<(DelegateId, HandOutItemId), Holding> {
    let once: BTreeMap<HandOverId, &HandOver> = records.iter().map(|record| (record.id, record)).collect();
    let mut held = facts_that_hold(once);
    held.sort_by_key(|record| (record.at, record.id));
    let mut all: HashMap<(DelegateId, HandOutItemId), Holding> = HashMap::new();
    for record in held {
        let key = (record.delegate, record.item);
        match record.kind {
            HandOverKind::Given => {
                all.insert(key, Holding::Given(record.clone()));
            }
            HandOverKind::Returned => {
                let given = all.get(&key).and_then(Holding::given).cloned();
                all.insert(key, Holding::Returned { back: record.clone(), given });
            }
            HandOverKind::Withdrawn => {}
        }
    }
    all
}

coded_enum! {
    /// What is still to be done about a thing and a person.
    Outstanding {
        /// Not given yet.
        NotGiven = "not_given",
        /// Given, and to come back.
        NotBack = "not_back",
    }
}

/// What is still to be done; `None` when nothing is.
pub fn outstanding(
    item: &HandOutItem,
    delegate: &Delegate,
    seen_in_the_room: bool,
    holding: Option<&Holding>,
) -> Option<Outstanding> {
    match holding {
        None if item.is_for(delegate, seen_in_the_room) => Some(Outstanding::NotGiven),
        Some(Holding::Given(_)) if item.returns => Some(Outstanding::NotBack),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::id;

    fn headset() -> HandOutItem {
        HandOutItem {
            id: HandOutItemId::new(id(1)),
            kind: HandOutKind::Headset,
            label: Localised::of("en", "Headset"),
            numbered: true,
            returns: true,
            given_to: HandOutFor::Interpretation,
            categories: Vec::new(),
        }
    }

    fn somebody(interpretation: &str) -> Delegate {
        let named = Delegate::named(DelegateId::new(id(2)), 1, "Nyakuoth");
        Delegate { interpretation: interpretation.to_owned(), ..named }
    }

    fn record(nth: u8, kind: HandOverKind, withdraws: Option<u8>) -> HandOver {
        HandOver {
            id: HandOverId::new(id(100 + u128::from(nth))),
            item: HandOutItemId::new(id(1)),
            delegate: DelegateId::new(id(2)),
            kind,
            withdraws: withdraws.map(|nth| HandOverId::new(id(100 + u128::from(nth)))),
            number: nth.to_string(),
            channel: String::new(),
            at: DateTime::UNIX_EPOCH + chrono::TimeDelta::minutes(i64::from(nth)),
            desk: "Desk 1".to_owned(),
        }
    }

    fn holding(records: &[HandOver]) -> Option<Holding> {
        holdings(records).remove(&(DelegateId::new(id(2)), HandOutItemId::new(id(1))))
    }

    #[test]
    fn item_is_for_whom_it_says_and_for_nobody_who_is_online() {
        let item = headset();
        assert!(item.is_for(&somebody("French"), false));
        for none in ["", " - ", "None", "Aucune", "N/A"] {
            assert!(!item.is_for(&somebody(none), false), "{none}");
        }
        let online = Delegate { mode: AttendanceMode::Online, ..somebody("French") };
        assert!(!item.is_for(&online, false));
        assert!(item.is_for(&online, true), "listed as online and here all the same");
        let staff =
            HandOutItem { given_to: HandOutFor::Categories, categories: vec![Category::Staff], ..headset() };
        assert!(!staff.is_for(&somebody(""), true));
        assert!(staff.is_for(&Delegate { category: Category::Staff, ..somebody("") }, false));
    }

    #[test]
    fn holding_is_what_the_latest_record_that_holds_says() {
        let given = record(1, HandOverKind::Given, None);
        let back = record(2, HandOverKind::Returned, None);
        let undone = record(3, HandOverKind::Withdrawn, Some(2));
        assert_eq!(holding(&[]), None);
        assert_eq!(holding(std::slice::from_ref(&given)), Some(Holding::Given(given.clone())));
        // In whatever order, and however often, the records are met.
        let twice = [back.clone(), given.clone(), back.clone()];
        let returned = Holding::Returned { back: back.clone(), given: Some(given.clone()) };
        assert_eq!(holding(&twice), Some(returned));
        assert_eq!(holding(&[back, undone, given.clone()]), Some(Holding::Given(given.clone())));
        let gone = record(4, HandOverKind::Withdrawn, Some(1));
        assert_eq!(holding(&[given, gone]), None);
    }

    #[test]
    fn outstanding_is_what_was_not_given_or_did_not_come_back() {
        let (item, person) = (headset(), somebody("French"));
        let given = Holding::Given(record(1, HandOverKind::Given, None));
        assert_eq!(outstanding(&item, &person, false, None), Some(Outstanding::NotGiven));
        assert_eq!(outstanding(&item, &person, false, Some(&given)), Some(Outstanding::NotBack));
        assert_eq!(outstanding(&item, &somebody(""), false, None), None);
        let kept = HandOutItem { returns: false, ..headset() };
        assert_eq!(outstanding(&kept, &person, false, Some(&given)), None);
    }

    #[test]
    fn item_of_another_copy_is_like_this_one_by_kind_name_and_people() {
        let other = HandOutItem { id: HandOutItemId::new(id(9)), ..headset() };
        assert!(headset().is_like(&other));
        assert!(!headset().is_like(&HandOutItem { kind: HandOutKind::Kit, ..other.clone() }));
        assert!(!headset().is_like(&HandOutItem { label: Localised::of("en", "Receiver"), ..other }));
    }
}
