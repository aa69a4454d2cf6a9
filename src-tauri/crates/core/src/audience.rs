//! Who may see what of a delegate. One function decides, and every screen export, command-line output and printed page goes through it.

use crate::coded_enum;
use crate::delegate::Delegate;

coded_enum! {
    /// For whom something is made.
    Audience {
        /// The organising team.
        Organisers = "organisers",
        /// Everybody in the room.
        Participants = "participants",
        /// People who run sessions.
        Facilitators = "facilitators",
        /// The hotel and transport.
        Hotel = "hotel",
        /// The donor.
        Donor = "donor",
        /// The press, the website.
        Public = "public",
        /// The person responsible for security.
        Security = "security",
    }
}

/// What an audience may see of one delegate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisibleName {
    /// The name to show; for a protected person the alias, or "" when nothing may be shown (print "Delegate 12" then).
    pub name: String,
    /// The part of `name` to set bold; may be empty.
    pub family_name: String,
    /// The name in the person's own script.
    pub native_name: String,
    /// Whether organisation, position, city and country may be shown.
    pub origin: bool,
    /// Whether the real name was held back.
    pub withheld: bool,
}

/// Decides what `audience` sees of a delegate's name and origin.
///
/// A protected person is shown to organisers, security and the hotel (which must know whom it lodges) by the real name, to everybody else
/// by the alias alone, without organisation, city or country.
pub fn visible_name(delegate: &Delegate, audience: Audience) -> VisibleName {
    let trusted = matches!(audience, Audience::Organisers | Audience::Security | Audience::Hotel);
    if delegate.protected && !trusted {
        return VisibleName {
            name: delegate.alias.clone(),
            family_name: String::new(),
            native_name: String::new(),
            origin: false,
            withheld: true,
        };
    }
    VisibleName {
        name: delegate.full_name.clone(),
        family_name: delegate.family_name.clone(),
        native_name: delegate.native_name.clone(),
        origin: true,
        withheld: false,
    }
}
