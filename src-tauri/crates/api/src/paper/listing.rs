//! What the recipes of lists share: what a list says about itself, and people as lists take them.

use super::making::Making;
use super::people::Seen;
use crate::error::ApiError;
use warsha_core::audience::Audience as For;
use warsha_core::delegate::{AttendanceMode, Category};
use warsha_print::{About, Fact, Person};

impl Making<'_> {
    /// What a list says about itself: the workshop, facts, for whom it is, who pays for it.
    pub(super) fn about(&self, facts: Vec<Fact>) -> About {
        self.about_for(self.audience.code(), facts)
    }

    /// As [`Making::about`], for readers under a name of their own ("kitchen"); "" on sheets without people.
    pub(super) fn about_for(&self, readers: &str, facts: Vec<Fact>) -> About {
        About {
            workshop: self.title(),
            organiser: self.workshop.organiser.clone(),
            facts,
            audience: readers.to_owned(),
            foot: self.donor_line(),
        }
    }

    /// "Just Future, funded by the Dutch Ministry of Foreign Affairs".
    pub(super) fn donor_line(&self) -> String {
        let line = &self.workshop.programme_line;
        match (line.name.trim(), line.donor.trim()) {
            ("", "") => self.workshop.organiser.clone(),
            (name, "") => name.to_owned(),
            ("", donor) => self.words.say("paper-funded-by-donor", &[("donor", donor.into())]),
            (name, donor) => self
                .words
                .say("paper-programme-funded-by", &[("programme", name.into()), ("donor", donor.into())]),
        }
    }

    /// Everybody who is in the room: those who come, but for those online.
    pub(super) fn in_person(&self) -> Result<Vec<Seen<'_>>, ApiError> {
        let mut coming = self.coming()?;
        coming.retain(|seen| seen.facts.mode == AttendanceMode::InPerson);
        Ok(coming)
    }
}

/// A person as lists take one.
pub(super) fn person(seen: &Seen<'_>) -> Person {
    Person {
        number: seen.number,
        given: seen.given.clone(),
        family: seen.family.clone(),
        native_name: seen.native_name.clone(),
        withheld: seen.withheld,
    }
}

/// A person without number and second name, for lists that need neither.
pub(super) fn guest(seen: &Seen<'_>) -> Person {
    Person { number: 0, native_name: String::new(), ..person(seen) }
}

/// Whether somebody travels here: staff of the host lives here unless a day of arrival says otherwise.
pub(super) fn travels(seen: &Seen<'_>) -> bool {
    seen.category != Category::Staff || seen.facts.arrives_on.is_some() || seen.facts.leaves_on.is_some()
}

/// Whether readers may be told how they reach people.
pub(super) fn may_reach(audience: For) -> bool {
    matches!(audience, For::Organisers | For::Security)
}
