//! The use cases of Warsha: one function per thing an organiser does, the wire types of every host, and the table of commands.
//!
//! This crate must not know a window system or a command line, and speaks no human language: hosts turn its codes into sentences.

mod actual;
mod agenda;
mod attendance;
mod backend;
pub mod bindings;
mod cells;
mod check_in;
mod clockwork;
mod commands;
mod convert;
mod delegate_list;
mod delegates;
mod delegations;
mod desk;
mod details;
mod document;
mod duplicates;
mod edition;
mod error;
mod hand_outs;
mod host;
mod import;
mod joining;
mod kinds;
mod list_view;
mod lists;
mod methods;
mod open;
mod organisations;
mod own_fields;
mod paper;
mod periods;
mod release;
mod rooms;
mod sample;
mod sample_paper;
mod saved_views;
mod seats;
mod session_plans;
mod shape;
mod template;
pub mod wire;
mod workshop;

pub use backend::{Answer, Backend, Outcome, Reply};
pub use error::{ApiError, ErrorCode};
pub use host::{Host, SystemHost};
pub use release::{difference_sentence, version_label};
pub use warsha_core::agenda::typed::parse_clock;
