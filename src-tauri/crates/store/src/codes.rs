//! Codes of core's enums as the document keeps them, and the neutral value that stands for a code that this version does not know.

use warsha_core::actual::ActualKind;
use warsha_core::attendance::{CheckInKind, CheckInWay, PeriodPart};
use warsha_core::audience::Audience;
use warsha_core::badge_given::BadgeGivenKind;
use warsha_core::delegate::{
    AgeBand, AttendanceMode, Category, CompanionKind, DelegateStatus, DeskFlag, PhotoConsent, Sex,
};
use warsha_core::delegation::DelegationKind;
use warsha_core::hand_over::{HandOutFor, HandOutKind, HandOverKind};
use warsha_core::organisation::{ConsortiumRole, OrganisationType};
use warsha_core::own_field::OwnFieldKind;
use warsha_core::own_kind::KindColour;
use warsha_core::session::{LeadRole, SessionKind, SessionMode};
use warsha_core::session_plan::{Activity, RunKind};
use warsha_core::template::LogoPlace;

/// An enum that is kept as a code.
pub(crate) trait Coded: Copy {
    /// The value that an unknown code reads as; `None` where only an absent value is neutral.
    const NEUTRAL: Option<Self>;
    fn text(self) -> &'static str;
    fn read(code: &str) -> Option<Self>;
    fn every() -> Vec<&'static str>;
}

macro_rules! coded {
    ($($name:ident => $neutral:expr),+ $(,)?) => {$(
        impl Coded for $name {
            const NEUTRAL: Option<Self> = $neutral;
            fn text(self) -> &'static str { self.code() }
            fn read(code: &str) -> Option<Self> { Self::from_code(code) }
            fn every() -> Vec<&'static str> { Self::ALL.iter().map(|value| value.code()).collect() }
        }
    )+};
}

coded! {
    Activity => None,
    RunKind => None,
    OrganisationType => None,
    ConsortiumRole => None,
    AgeBand => None,
    // An unknown kind of record must count neither as an arrival nor as a withdrawal: it is left out when read.
    CheckInKind => None,
    HandOverKind => None,
    BadgeGivenKind => None,
    ActualKind => None,
    HandOutKind => Some(HandOutKind::Other),
    // Whoever is to get a thing by a rule of a newer version is not asked for it here.
    HandOutFor => Some(HandOutFor::Categories),
    DeskFlag => Some(DeskFlag::Look),
    KindColour => Some(KindColour::Sand),
    OwnFieldKind => Some(OwnFieldKind::Text),
    CompanionKind => Some(CompanionKind::Family),
    DelegationKind => Some(DelegationKind::Guests),
    Category => Some(Category::Participant),
    Sex => Some(Sex::Undisclosed),
    DelegateStatus => Some(DelegateStatus::Nominated),
    AttendanceMode => Some(AttendanceMode::InPerson),
    PhotoConsent => Some(PhotoConsent::Unknown),
    SessionKind => Some(SessionKind::Other),
    SessionMode => Some(SessionMode::InPerson),
    LeadRole => Some(LeadRole::Lead),
    PeriodPart => Some(PeriodPart::Day),
    CheckInWay => Some(CheckInWay::Typed),
    Audience => Some(Audience::Public),
    LogoPlace => Some(LogoPlace::Partner),
}
