//! Warsha's paper: text shaping, blocks, pages, PDF.
//!
//! Artefacts take a plain view, already filtered for its audience, and options; they know no store, no clock and no
//! ids. Inside, every length is in millimetres from the upper left corner of the page and every type size in points.
//!
//! The way of a sheet: view → [`setting`] and [`text`] ([`paragraph`]s) → [`piece`] (what belongs together) →
//! [`block`] and [`flow`] (pages) → `sink` (printpdf) → `finish` (lopdf) → bytes.

#![warn(missing_docs)]

pub mod artefact;
pub mod block;
mod codes;
mod content;
mod drawing;
mod finish;
pub mod fit;
pub mod flow;
pub mod fonts;
mod imposition;
mod line_breaks;
pub mod list;
pub mod marks;
mod merge;
mod outline;
pub mod page;
pub mod paragraph;
pub mod part;
mod pen;
pub mod picture;
pub mod piece;
pub mod placing;
pub mod qr;
mod save;
pub mod setting;
mod sheet;
mod sink;
mod structure;
pub mod tag;
pub mod text;

pub use artefact::allowances::{AllowanceColumn, AllowanceRow, AllowancesView};
pub use artefact::arrow_signs::{ArrowSignView, ArrowSignsView};
pub use artefact::attendance::{
    AttendanceRow, AttendanceView, PeriodLabel, PeriodSession, PeriodView, Photo,
};
pub use artefact::badges::{BadgeSize, BadgeView, BadgesView, Role};
pub use artefact::booklet::{
    BookletGroup, BookletView, DelegateLine, DelegationLine, PartnerRole, PartnerView, PracticalBlock,
};
pub use artefact::certificates::{CertificateView, CertificatesView, HalfDay, SignatoryView};
pub use artefact::changes::{ChangeDay, ChangeNote, ChangeRow, ChangesView};
pub use artefact::day_grid::{DayGridView, RoomView};
pub use artefact::delegates::{DelegateColumn, DelegateGroup, DelegateRow, DelegatesView, SummaryRow};
pub use artefact::door_signs::{DoorRow, DoorSignView, DoorSignsView, Neighbour};
pub use artefact::feedback::FeedbackView;
pub use artefact::groups::{GroupMember, GroupView, GroupsView};
pub use artefact::meals::{MealRow, MealsView};
pub use artefact::name_tents::{NameTentView, NameTentsView};
pub use artefact::programme::{DayView, OnlineView, ProgrammeView, SessionClass, SessionView};
pub use artefact::rooming::{RoomingRow, RoomingView};
pub use artefact::session_plan::{CutRow, Material, PlanStep, SessionPlanView};
pub use artefact::table::{TO_TICK, TableColumn, TableGroup, TableView};
pub use artefact::transport::{TransportDay, TransportRow, TransportView};
pub use artefact::{Fold, OutlineLine, Overflow, Paper, PaperOptions, PrintError, Printed};
pub use list::{About, Fact, FactLabel, FactValue, Person};
pub use merge::{Part, merge};
pub use picture::{Picture, PictureError};
pub use text::Uncovered;
