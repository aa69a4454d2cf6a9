//! What crosses the wire: the only types that serialise, and the only ones that TypeScript sees.
//!
//! Ids, days and instants are texts, agenda times are minutes; there is no 64-bit number, because JavaScript would make a bigint of it.

mod agenda;
mod agenda_change;
mod attendance;
mod check_in;
mod codes;
mod delegate_change;
mod delegations;
mod exchange;
mod hand_outs;
mod joining;
mod paper;
mod people;
mod release;
mod session_plan;
mod table;
mod template;
mod workshop;

pub use agenda::*;
pub use agenda_change::*;
pub use attendance::*;
pub use check_in::*;
pub use codes::*;
pub use delegate_change::*;
pub use delegations::*;
pub use exchange::*;
pub use hand_outs::*;
pub use joining::*;
pub use paper::*;
pub use people::*;
pub use release::*;
pub use session_plan::*;
pub use table::*;
pub use template::*;
pub use workshop::*;

use std::collections::BTreeMap;

/// A text in several languages, keyed by BCP-47 tag.
pub type Texts = BTreeMap<String, String>;

/// Derives what every wire type derives.
#[macro_export]
macro_rules! wire {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident $body:tt)+) => {$(
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        $(#[$meta])*
        pub $kind $name $body
    )+};
}

wire! {
    /// No arguments, or no result.
    pub struct Nothing {}

    /// One record, by its id.
    pub struct ById {
        /// The id.
        pub id: String,
    }

    /// Several records, by their ids.
    pub struct ByIds {
        /// The ids.
        pub ids: Vec<String>,
    }

    /// Why something could not be done: a code from a closed list, with what the sentence needs.
    pub struct ApiErrorView {
        /// The code; screens and the command line have a sentence for each.
        pub code: String,
        /// Values for that sentence.
        pub args: BTreeMap<String, String>,
    }
}
