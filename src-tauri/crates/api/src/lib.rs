//! The use cases of Warsha: one function per thing an organiser does, the wire types of every host, and the table of commands.
//!
//! This crate must not know a window system or a command line, and speaks no human language: hosts turn its codes into sentences.

pub mod bindings;
mod commands;
pub mod wire;
