//! Organisations: civil-society organisations, networks, government bodies ... with their role in the programme line.

mod merge;
mod represented;

pub use merge::{alike, heads, merged, would_be_own_office};
pub use represented::{Represented, organisation_of, represented};

use crate::ids::{OrganisationId, OutcomeId};
use crate::{CountryCode, Localised, coded_enum};

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
    /// The name in languages that it is known in, beside the name as typed.
    pub names: Localised,
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
    /// Outcomes of the programme line that it works on.
    pub outcomes: Vec<OutcomeId>,
}

impl Organisation {
    /// An organisation of which only the name is known.
    pub fn named(id: OrganisationId, name: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            names: Localised::default(),
            acronym: String::new(),
            kind: None,
            role: None,
            country: None,
            parent: None,
            outcomes: Vec::new(),
        }
    }

    /// The name for a reader of `lang`: in that language, else as typed.
    pub fn name_in(&self, lang: &str) -> &str {
        self.names.get(lang).unwrap_or(&self.name)
    }

    /// Every name that people may type for it, as typed.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        let every = [self.name.as_str(), self.acronym.as_str()].into_iter();
        every.chain(self.names.iter().map(|(_, name)| name)).filter(|name| !name.is_empty())
    }
}

#[cfg(test)]
mod tests;
