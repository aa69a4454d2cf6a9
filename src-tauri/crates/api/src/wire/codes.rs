//! Closed lists on the wire: the codes of the rules' enums, as string unions in TypeScript.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::{Config, TS};
use warsha_core::{
    agenda, attendance, audience, cell, delegate, delegation, hand_over, operation, organisation, own_field,
    own_kind, release, saved_view, session, session_plan, template,
};

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident = $core:ty),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $core);

        impl From<$core> for $name {
            fn from(value: $core) -> Self { Self(value) }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> { to.serialize_str(self.0.code()) }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let code = String::deserialize(from)?;
                <$core>::from_code(&code).map(Self).ok_or_else(|| {
                    let known: Vec<&str> = <$core>::ALL.iter().map(|v| v.code()).collect();
                    D::Error::custom(format!("`{code}` is none of {}", known.join(", ")))
                })
            }
        }

        impl TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;
            fn ident(_: &Config) -> String { stringify!($name).to_owned() }
            fn name(_: &Config) -> String { stringify!($name).to_owned() }
            fn inline(_: &Config) -> String {
                let all: Vec<String> = <$core>::ALL.iter().map(|v| format!("\"{}\"", v.code())).collect();
                all.join(" | ")
            }
            fn inline_flattened(cfg: &Config) -> String { format!("({})", Self::inline(cfg)) }
            fn decl(cfg: &Config) -> String { format!("type {} = {};", stringify!($name), Self::inline(cfg)) }
            fn decl_concrete(cfg: &Config) -> String { Self::decl(cfg) }
            fn output_path() -> Option<std::path::PathBuf> { Some(concat!(stringify!($name), ".ts").into()) }
        }
    )+};
}

codes! {
    /// Whose logo it is.
    LogoPlace = template::LogoPlace,
    /// What kind of session it is.
    SessionKind = session::SessionKind,
    /// What somebody does in a session.
    LeadRole = session::LeadRole,
    /// Where a session takes place.
    SessionMode = session::SessionMode,
    /// What somebody does at the workshop.
    Category = delegate::Category,
    /// Sex or gender as given.
    Sex = delegate::Sex,
    /// Age band.
    AgeBand = delegate::AgeBand,
    /// How far on the way.
    DelegateStatus = delegate::DelegateStatus,
    /// In person or online.
    AttendanceMode = delegate::AttendanceMode,
    /// Photographs.
    PhotoConsent = delegate::PhotoConsent,
    /// How the desk takes what it is told about somebody.
    DeskFlag = delegate::DeskFlag,
    /// What kind of thing is handed over.
    HandOutKind = hand_over::HandOutKind,
    /// Who gets it.
    HandOutFor = hand_over::HandOutFor,
    /// What a record of the register says.
    HandOverKind = hand_over::HandOverKind,
    /// A detail that is not there yet.
    MissingDetail = delegate::MissingDetail,
    /// Who needs a detail.
    Needer = delegate::Needer,
    /// As what somebody comes along.
    CompanionKind = delegate::CompanionKind,
    /// What the values of an own field are.
    OwnFieldKind = own_field::OwnFieldKind,
    /// A part of what is known about a delegate.
    Detail = audience::Detail,
    /// How a detail is shown to an audience.
    Sight = audience::Sight,
    /// What holds a delegation together.
    DelegationKind = delegation::DelegationKind,
    /// Where one seat stands.
    Seat = delegation::Seat,
    /// What kind of body an organisation is.
    OrganisationType = organisation::OrganisationType,
    /// What it does in the programme line.
    ConsortiumRole = organisation::ConsortiumRole,
    /// What a period covers.
    PeriodPart = attendance::PeriodPart,
    /// What stands in a cell of the attendance grid.
    AttendanceMark = attendance::Mark,
    /// What attendance is counted by.
    AttendanceUnit = attendance::Unit,
    /// What people are counted by.
    Dimension = attendance::head_count::Dimension,
    /// What a record of the door says.
    CheckInKind = attendance::CheckInKind,
    /// How a check-in was made.
    CheckInWay = attendance::CheckInWay,
    /// For whom something is made.
    Audience = audience::Audience,
    /// What the organiser did.
    Operation = operation::Operation,
    /// A part of the document that screens reload as one.
    ChangedArea = operation::ChangedArea,
    /// How a session differs between two versions of the programme.
    DifferenceKind = release::DifferenceKind,
    /// Colour of a kind of the workshop's own.
    KindColour = own_kind::KindColour,
    /// What a clash is about.
    ClashKind = agenda::clash::ClashKind,
    /// How bad a clash is.
    Severity = agenda::clash::Severity,
    /// What happens to one placement.
    ShiftKind = agenda::proposal::ShiftKind,
    /// How minutes were found.
    RecoveryKind = agenda::proposal::RecoveryKind,
    /// What a change touches beside times.
    EffectKind = agenda::effect::EffectKind,
    /// How a filter of the delegates' table judges.
    FilterKind = saved_view::FilterKind,
    /// Why a typed cell could not be read.
    CellRefusal = cell::CellRefusal,
    /// How people spend a step of a session plan.
    Activity = session_plan::Activity,
    /// What the values of an own column of a plan are.
    PlanColumnKind = session_plan::PlanColumnKind,
    /// A way out of a clash.
    FixKind = agenda::fix::FixKind,
}
