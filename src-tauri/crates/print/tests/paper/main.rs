//! The acceptance checks of the print design that two sheets can be held to, with poppler and qpdf as judges.

#![allow(clippy::unwrap_used, clippy::expect_used)] // The helpers of tests may fail as loudly as tests.

mod attendance;
mod booklet;
mod codes;
mod every;
mod file;
mod first_page;
mod judge;
mod languages;
mod layout;
mod lists;
mod plan;
mod programme;
mod proof;
mod sample;
mod signs;
