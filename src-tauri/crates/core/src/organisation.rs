//! Organisations: civil-society organisations, networks, government bodies ... with their role in the programme line.

use crate::ids::OrganisationId;
use crate::{CountryCode, coded_enum};

coded_enum! {
    /// What kind of body an organisation is.
    OrganisationType {
        /// Civil-society organisation.
        Cso = "cso",
        /// Network or coalition.
        Network = "network",
        /// Government body.
        Government = "government",
        /// Regional body (RECs, mechanisms).
        RegionalBody = "regional_body",
        /// Research institute or university.
        Research = "research",
        /// United Nations or African Union body.
        International = "international",
        /// Funder.
        Donor = "donor",
        /// Anything else.
        Other = "other",
    }
}

coded_enum! {
    /// What an organisation does in the programme line.
    ConsortiumRole {
        /// Leads the consortium.
        Lead = "lead",
        /// Is a member of it.
        Member = "member",
        /// Researches for it.
        ResearchPartner = "research_partner",
        /// Links it to a network.
        NetworkPartner = "network_partner",
        /// Carries activities out.
        ImplementingPartner = "implementing_partner",
        /// Pays for it.
        Donor = "donor",
        /// Hosts this workshop.
        Host = "host",
        /// Takes part for a government.
        GovernmentPartner = "government_partner",
    }
}

/// An organisation that people come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Identity.
    pub id: OrganisationId,
    /// Name as typed.
    pub name: String,
    /// Acronym, may be empty.
    pub acronym: String,
    /// What kind of body it is.
    pub kind: Option<OrganisationType>,
    /// What it does in the programme line.
    pub role: Option<ConsortiumRole>,
    /// Country of its seat.
    pub country: Option<CountryCode>,
    /// The body that it is an office of.
    pub parent: Option<OrganisationId>,
}
