//! Identities. Each is a UUIDv7 made by the host and passed in, so that two desks working apart never make the same one.

use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// A text that is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id: {0}")]
pub struct NotAnId(pub String);

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);
        impl $name {
            /// Wraps an id that the host made.
            pub const fn new(id: Uuid) -> Self { Self(id) }
            /// The bare UUID.
            pub const fn uuid(self) -> Uuid { self.0 }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.hyphenated().fmt(f) }
        }
        impl From<$name> for Uuid {
            fn from(id: $name) -> Self { id.0 }
        }
        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map(Self).map_err(|_| NotAnId(text.to_owned()))
            }
        }
    )+};
}

ids! {
    /// A workshop (one file).
    WorkshopId,
    /// An outcome of the programme line (PO1 ...).
    OutcomeId,
    /// An organisation.
    OrganisationId,
    /// A delegation: a country's group, host staff, guests.
    DelegationId,
    /// A target of a delegation, over one or several cities.
    TargetId,
    /// A delegate.
    DelegateId,
    /// A room.
    RoomId,
    /// A session.
    SessionId,
    /// A placement of a session on a day.
    PlacementId,
    /// A period that attendance is counted for.
    PeriodId,
    /// A check-in: an appended fact.
    CheckInId,
    /// A badge given to somebody at the desk: an appended fact.
    BadgeGivenId,
    /// Something that is handed over at the desk.
    HandOutItemId,
    /// A handing over, or taking back: an appended fact.
    HandOverId,
    /// A kind of session of the workshop's own.
    OwnKindId,
    /// A field of delegates of the organiser's own.
    OwnFieldId,
    /// A view of the delegates' table.
    SavedViewId,
    /// A step of a session plan.
    PlanStepId,
    /// A comment on a session plan.
    PlanCommentId,
    /// A record of a session plan that is carried out.
    PlanRunId,
    /// A release of the programme.
    ReleaseId,
    /// A record of when a session really began or ended.
    ActualId,
    /// One copy of a document on one machine.
    DeviceId,
    /// One recorded operation.
    OperationId,
    /// One printing.
    PrintingId,
}
