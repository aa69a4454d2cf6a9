//! Warsha's words: what screen, paper and command line say, in the languages of `ui/locales`.
//!
//! A leaf: it knows no other room of the house, reads no file at run time and asks no clock. Adding a Fluent file
//! or a language folder under `ui/locales` is enough to have it here.

#![warn(missing_docs)]

pub mod country;
mod dates;
mod fold;
mod messages;

pub use fold::fold;
pub use messages::{Arg, Words};
