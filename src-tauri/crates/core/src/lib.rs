//! The rules of Warsha: what a workshop, a delegation, an agenda and an attendance are, and what follows from them.
//!
//! This crate must not know files, SQL, JSON, clocks, dice or any human language. Instants and ids are passed in; answers are values.
//! Words are those of ARCHITECTURE.md: one word, one meaning, the same in SQL, Rust, TypeScript, on the command line and on screen.

pub mod actual;
pub mod agenda;
pub mod attendance;
pub mod audience;
pub mod badge;
pub mod badge_given;
pub mod cell;
pub mod country;
pub mod delegate;
pub mod delegation;
pub mod diet;
pub mod fact;
pub mod hand_over;
pub mod ids;
pub mod localised;
pub mod next_people;
pub mod operation;
pub mod organisation;
pub mod own_field;
pub mod own_kind;
pub mod rank;
pub mod release;
pub mod same_person;
pub mod saved_view;
pub mod search;
pub mod session;
pub mod session_plan;
pub mod stamp;
pub mod template;
pub mod workshop;

pub use country::CountryCode;
pub use localised::Localised;

/// Whole minutes. As a time of the agenda: counted from midnight of the programme day in the workshop's zone, so a session that
/// starts after midnight belongs to its evening (1470 = 00:30). As a length: how long something takes.
pub type Minute = i32;

/// Declares an enum that travels by a stable code: the same text in SQL, on the wire and in translations.
#[macro_export]
macro_rules! coded_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every value, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The stable code of this value.
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),+ } }
            /// The value of a code; `None` for a code that this version does not know.
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)+ _ => None } }
        }
    };
}
