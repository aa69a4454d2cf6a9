//! Two copies of one workshop, joined.

use super::{HandOutKind, HandOverKind, Texts};
use crate::wire;

wire! {
    /// Another copy of the open workshop.
    pub struct JoinCopy {
        /// Its file; it is only read.
        pub path: String,
        /// Its passphrase, if it has one.
        #[serde(default)] #[ts(optional)]
        pub passphrase: Option<String>,
    }

    /// What joining brought, and what differed.
    pub struct Joined {
        /// Records that only the other copy had; they are here now.
        pub brought: Vec<JoinedRecord>,
        /// How many records both copies had.
        pub shared: u32,
        /// How many records only this copy has.
        pub only_here: u32,
        /// People whom only the other copy knew; they are on the list now.
        pub added: Vec<JoinedPerson>,
        /// People who were given another badge at one of the desks; which badge holds is settled.
        pub badges: Vec<JoinedBadge>,
        /// People of whom both copies say something else; nothing was changed.
        pub differing: Vec<DifferingPerson>,
        /// People entered for one period in both copies apart; each counts once.
        pub twice: Vec<JoinedRecord>,
        /// What the other copy handed over or took back; it is in the register here now.
        pub handed: Vec<JoinedHandOver>,
        /// Records of people who were erased here; they were left out.
        pub left_out: u32,
        /// Records under one identity that say something else: a sign of damage. This copy's stay.
        pub damaged: u32,
    }

    /// A record of a copy.
    pub struct JoinedRecord {
        /// Row number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Key of the period.
        pub period: String,
        /// "arrived", "withdrawn", "let_in_again", "excused", "absent", "late", "on_time", "left_early".
        pub kind: String,
        /// Instant.
        pub at: String,
        /// Minute of the day at the venue.
        pub minute: i32,
        /// Desk.
        pub desk: String,
    }

    /// A record of the register of a copy.
    pub struct JoinedHandOver {
        /// Row number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// What kind of thing.
        pub kind: HandOutKind,
        /// What it is called, in languages.
        pub label: Texts,
        /// "given", "returned", "withdrawn".
        pub what: HandOverKind,
        /// Number of the piece.
        pub piece: String,
        /// Instant.
        pub at: String,
        /// Minute of the day at the venue.
        pub minute: i32,
        /// Desk.
        pub desk: String,
    }

    /// Somebody whom joining added.
    pub struct JoinedPerson {
        /// Row number here.
        pub number: u32,
        /// Name.
        pub name: String,
        /// Row number in the other copy, when somebody else has it here.
        pub number_there: Option<u32>,
    }

    /// Somebody who was given another badge at one of the desks.
    pub struct JoinedBadge {
        /// Row number.
        pub number: u32,
        /// Name.
        pub name: String,
        /// The code of the badge that was given last, and lets in.
        pub badge: String,
        /// The code of the one before, which no longer does.
        pub revoked: String,
    }

    /// Somebody whom two copies tell apart.
    pub struct DifferingPerson {
        /// Row number.
        pub number: u32,
        /// Which detail: "name", "organisation", "status", "badge", "mode".
        pub detail: String,
        /// Here.
        pub ours: String,
        /// In the other copy.
        pub theirs: String,
    }
}
