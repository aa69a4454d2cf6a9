//! Which version of the programme pages are made from, and what they say about it.
//!
//! Readers are given what was released, so that what they hold is what was announced; the team is given the agenda as it is.

use super::catalogue::Choice;
use super::making::Making;
use crate::error::ApiError;
use crate::release::{Released, version_label};
use std::sync::Arc;
use warsha_core::audience::Audience as For;
use warsha_core::release::diff;

/// Which version: what fits the reader, the one that was released last, the working agenda.
pub(super) const VERSION: Choice = Choice::one_of("version", &["fitting", "released", "working"]);

impl Making<'_> {
    /// The release that these pages are made from; `None` for the working agenda.
    pub fn release(&self) -> Result<Option<Arc<Released>>, ApiError> {
        let may_choose = self.recipe.choices.iter().any(|choice| choice.key == VERSION.key);
        let for_readers = matches!(self.audience, For::Participants | For::Public | For::Donor);
        let wanted = match self.choice(VERSION.key) {
            _ if !may_choose => false,
            "released" => true,
            "working" => false,
            _ => for_readers,
        };
        if wanted { self.open.released() } else { Ok(None) }
    }

    /// The number of that release, with its desk where two desks gave the same; "" for the working agenda.
    pub fn version_number(&self) -> Result<String, ApiError> {
        let label =
            |r: Arc<Released>| version_label(&self.words, r.release.number, r.shared, &r.release.desk);
        Ok(self.release()?.map(label).unwrap_or_default())
    }

    /// Which version is out, and whether the agenda has changed since, unless these pages are made from it; "" before the first.
    pub fn version_said(&self) -> Result<String, ApiError> {
        let Some(released) = self.open.released()? else { return Ok(String::new()) };
        let number =
            version_label(&self.words, released.release.number, released.shared, &released.release.desk);
        let as_released =
            self.release()?.is_some() || diff(&released.snapshot.agenda, self.agenda()?).is_empty();
        let key = if as_released { "paper-version" } else { "paper-version-changed" };
        Ok(self.words.say(key, &[("version", number.into())]))
    }

    /// What the foot of these pages says: the version where there is one, and when they were made.
    pub fn version_line(&self) -> Result<String, ApiError> {
        let version = self.version_said()?;
        if version.is_empty() {
            return Ok(self.printed_at());
        }
        let stamp = [("time", version.into()), ("place", self.printed_at().into())];
        Ok(self.words.say("difference-place", &stamp))
    }
}
