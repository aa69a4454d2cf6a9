//! One artefact in the making: what was ordered, and the workshop as its reader may see it. Everything is read from the document once,
//! when a recipe first asks for it.

use super::catalogue::Recipe;
use super::people::Seen;
use crate::error::{ApiError, ErrorCode};
use crate::open::Open;
use crate::wire::PrintOrder;
use chrono::{DateTime, NaiveDate, Utc};
use std::cell::OnceCell;
use std::collections::HashMap;
use warsha_core::Localised;
use warsha_core::agenda::Agenda;
use warsha_core::attendance::sheet::SheetRows;
use warsha_core::attendance::{AttendancePeriod, CheckIn};
use warsha_core::audience::{Audience as For, visible_name};
use warsha_core::delegate::Delegate;
use warsha_core::delegation::{Counting, Delegation};
use warsha_core::ids::{DelegateId, OrganisationId, RoomId, SessionId};
use warsha_core::organisation::Organisation;
use warsha_core::own_field::OwnField;
use warsha_core::session::{Lead, LeadRole, Placement, Rooms, Session};
use warsha_core::template::Template;
use warsha_core::workshop::Workshop;
use warsha_print::{PaperOptions, Printed};
use warsha_store as store;
use warsha_words::Words;

/// Pages, and what the print centre says about them.
pub(super) struct Made {
    pub printed: Printed,
    /// Protected people whom these pages leave out or show by alias.
    pub withheld: Vec<DelegateId>,
    /// The version of the programme that these pages are made from; "" for the working agenda, and for what has none.
    pub version: String,
    /// What stands for each badge on these pages and for how it looks.
    pub badges: Vec<String>,
    /// Who stands in which row, for each signature sheet that is another.
    pub sheet_rows: Vec<SheetRows>,
}

/// What every artefact is made from.
pub(super) struct Making<'a> {
    pub open: &'a Open,
    pub recipe: &'static Recipe,
    pub order: &'a PrintOrder,
    /// Options of the paper crate, as ordered.
    pub options: PaperOptions,
    /// For whom.
    pub audience: For,
    /// Words of the first language.
    pub words: Words,
    pub now: DateTime<Utc>,
    pub workshop: Workshop,
    pub template: Template,
    pub(super) delegates: OnceCell<Vec<Delegate>>,
    organisations: OnceCell<HashMap<OrganisationId, Organisation>>,
    own_fields: OnceCell<Vec<OwnField>>,
    delegations: OnceCell<Vec<Delegation>>,
    agenda: OnceCell<Agenda>,
    periods: OnceCell<Vec<AttendancePeriod>>,
    check_ins: OnceCell<Vec<CheckIn>>,
}

/// What a cell holds, read when it is first asked for.
pub(super) fn once<T>(
    cell: &OnceCell<T>,
    read: impl FnOnce() -> Result<T, ApiError>,
) -> Result<&T, ApiError> {
    if cell.get().is_none() {
        let _ = cell.set(read()?);
    }
    cell.get().ok_or_else(|| ErrorCode::Unexpected.into())
}

impl<'a> Making<'a> {
    pub fn new(
        open: &'a Open,
        recipe: &'static Recipe,
        order: &'a PrintOrder,
        options: PaperOptions,
        workshop: Workshop,
        template: Template,
        now: DateTime<Utc>,
    ) -> Result<Self, ApiError> {
        let words = Words::new(options.languages.first().map_or("en", String::as_str));
        let mut making = Self {
            open,
            recipe,
            order,
            options,
            audience: order.audience.map_or(recipe.audiences[0], |audience| audience.0),
            words,
            now,
            workshop,
            template,
            delegates: OnceCell::new(),
            organisations: OnceCell::new(),
            own_fields: OnceCell::new(),
            delegations: OnceCell::new(),
            agenda: OnceCell::new(),
            periods: OnceCell::new(),
            check_ins: OnceCell::new(),
        };
        if let Some(released) = making.release()? {
            making.workshop.day_notes.clone_from(&released.snapshot.day_notes);
        }
        Ok(making)
    }

    /// Finished pages that show, of these people, what the audience may see.
    pub fn made(&self, printed: Printed) -> Result<Made, ApiError> {
        let withheld = self.coming()?.iter().filter(|seen| seen.withheld).map(|seen| seen.id).collect();
        Ok(Made { withheld, ..Self::made_without_people(printed) })
    }

    /// Finished pages with no people on them.
    pub fn made_without_people(printed: Printed) -> Made {
        Made {
            printed,
            withheld: Vec::new(),
            version: String::new(),
            badges: Vec::new(),
            sheet_rows: Vec::new(),
        }
    }

    /// Fields of the organiser's own, in order.
    pub fn own_fields(&self) -> Result<&[OwnField], ApiError> {
        Ok(once(&self.own_fields, || Ok(store::own_fields::all(&self.open.document)?))?)
    }

    /// Who counts towards the targets.
    pub fn counting(&self) -> Result<Counting, ApiError> {
        Ok(store::workshop::counting(&self.open.document)?)
    }

    /// Every organisation.
    pub fn organisations(&self) -> Result<&HashMap<OrganisationId, Organisation>, ApiError> {
        once(&self.organisations, || {
            Ok(store::organisations::all(&self.open.document)?.into_iter().map(|o| (o.id, o)).collect())
        })
    }

    /// Delegations with their targets, in their order.
    pub fn delegations(&self) -> Result<&[Delegation], ApiError> {
        Ok(once(&self.delegations, || Ok(store::delegations::all(&self.open.document)?))?)
    }

    /// The name of a delegation in the first language: its own, or its country's, or its organisation's.
    pub fn delegation_name(&self, delegation: &Delegation) -> Result<String, ApiError> {
        let own = delegation.name.best(self.words.language());
        if !own.is_empty() {
            return Ok(own.to_owned());
        }
        if let Some(name) = self.country(delegation.country) {
            return Ok(name);
        }
        let organisation = delegation.organisation.and_then(|id| self.organisations().ok()?.get(&id));
        Ok(organisation.map(|o| o.name.clone()).unwrap_or_default())
    }

    /// The name of a country in the first language.
    pub fn country(&self, code: Option<warsha_core::CountryCode>) -> Option<String> {
        let name = warsha_words::country::name(code?.as_str(), self.words.language())?;
        Some(name.to_owned())
    }

    /// Half-days and sessions that attendance is counted for.
    pub fn periods(&self) -> Result<&[AttendancePeriod], ApiError> {
        Ok(once(&self.periods, || Ok(store::periods::all(&self.open.document)?))?)
    }

    /// Every check-in.
    pub fn check_ins(&self) -> Result<&[CheckIn], ApiError> {
        Ok(once(&self.check_ins, || Ok(store::check_ins::all(&self.open.document)?))?)
    }

    /// The agenda as it is, or as it was released ([`Making::release`]), with what only organisers may see; [`Making::shows`] says what the
    /// reader may.
    pub fn agenda(&self) -> Result<&Agenda, ApiError> {
        once(&self.agenda, || match self.release()? {
            Some(released) => Ok(released.snapshot.agenda.clone()),
            None => self.open.agenda(),
        })
    }

    /// Whether anything was asked of the agenda so far.
    pub fn shows_agenda(&self) -> bool {
        self.agenda.get().is_some()
    }

    /// Whether the audience may know of a session.
    pub fn shows(&self, session: &Session) -> bool {
        !session.organisers_only || self.audience == For::Organisers
    }

    /// Placements of one day that the audience may know of, by time, each with its session.
    pub fn placed_on(&self, day: NaiveDate) -> Result<Vec<(&Placement, &Session)>, ApiError> {
        let agenda = self.agenda()?;
        let here = agenda.placements.iter().filter(|p| p.day == day);
        let mut placed: Vec<(&Placement, &Session)> = here
            .filter_map(|p| Some((p, agenda.session(p.session)?)))
            .filter(|(_, session)| self.shows(session))
            .collect();
        placed.sort_by_key(|(p, _)| (p.start, p.id));
        Ok(placed)
    }

    /// Placements of one day that stand by themselves: what is nested comes from [`Making::nested_in`].
    pub fn top_level_on(&self, day: NaiveDate) -> Result<Vec<(&Placement, &Session)>, ApiError> {
        let placed = self.placed_on(day)?;
        let here = |id: SessionId| placed.iter().any(|(p, _)| p.session == id);
        // A nested session whose parent is not on this day stands for itself.
        let alone = placed.iter().filter(|(_, session)| !session.parent.is_some_and(here));
        Ok(alone.copied().collect())
    }

    /// What stands inside a placement, by time.
    pub fn nested_in(
        &self,
        placement: &Placement,
        session: &Session,
    ) -> Result<Vec<(&Placement, &Session)>, ApiError> {
        let mut inside = self.placed_on(placement.day)?;
        inside.retain(|(_, s)| s.parent == Some(session.id));
        Ok(inside)
    }

    /// Rooms in words.
    pub fn rooms(&self, rooms: &Rooms) -> Result<String, ApiError> {
        Ok(match rooms {
            Rooms::None => String::new(),
            Rooms::All => self.words.say("paper-all-rooms", &[]),
            Rooms::Some(ids) => self.room_names(ids)?.join(", "),
        })
    }

    /// Names of rooms.
    pub fn room_names(&self, ids: &[RoomId]) -> Result<Vec<String>, ApiError> {
        let agenda = self.agenda()?;
        Ok(ids.iter().filter_map(|&id| agenda.room(id)).map(|room| room.name.clone()).collect())
    }

    /// A lead's name alone; `None` when the audience may not know it.
    pub fn lead_name(&self, lead: &Lead) -> Result<Option<String>, ApiError> {
        let people = self.delegates()?;
        let known = lead.delegate.and_then(|id| people.iter().find(|d| d.id == id));
        let name = match known {
            Some(delegate) => visible_name(delegate, self.audience).name,
            // Somebody typed by hand who is on the list as a protected person is protected here, too.
            None if self.is_protected_name(&lead.name)? => String::new(),
            None if lead.name.is_empty() => lead.organisation.clone(),
            None => lead.name.clone(),
        };
        Ok(Some(name).filter(|name| !name.is_empty()))
    }

    /// A lead as one line with what the person does; `None` when the audience may not know.
    pub fn lead(&self, lead: &Lead) -> Result<Option<String>, ApiError> {
        let Some(name) = self.lead_name(lead)? else { return Ok(None) };
        let key = match lead.role {
            LeadRole::Moderator => "paper-moderator",
            LeadRole::Rapporteur => "paper-rapporteur",
            LeadRole::Interpreter => "paper-interpreter",
            LeadRole::Lead | LeadRole::Panellist | LeadRole::Facilitator => return Ok(Some(name)),
        };
        Ok(Some(self.words.say(key, &[("name", name.into())])))
    }

    /// A lead as one line with what the person does and the organisation; `None` when the audience may not know who it is.
    pub fn lead_with_organisation(&self, lead: &Lead) -> Result<Option<String>, ApiError> {
        let Some(line) = self.lead(lead)? else { return Ok(None) };
        let people = self.delegates()?;
        let known = lead.delegate.and_then(|id| people.iter().find(|d| d.id == id));
        // An alias with an organisation beside it would be half a name.
        let withheld = known.is_some_and(|delegate| visible_name(delegate, self.audience).withheld);
        let organisation = lead.organisation.trim();
        let alone = lead.name.trim().is_empty() || organisation.is_empty() || withheld;
        Ok(Some(if alone { line } else { format!("{line}, {organisation}") }))
    }

    /// Everybody who leads a session, as far as the audience may know.
    pub fn leads(&self, session: &Session) -> Result<Vec<String>, ApiError> {
        session.leads.iter().filter_map(|lead| self.lead(lead).transpose()).collect()
    }

    /// Whether a typed name is that of somebody whose name is held back here.
    fn is_protected_name(&self, name: &str) -> Result<bool, ApiError> {
        let wanted = warsha_core::search::fold(name);
        Ok(!wanted.is_empty()
            && self.delegates()?.iter().any(|d| {
                visible_name(d, self.audience).withheld && warsha_core::search::fold(&d.full_name) == wanted
            }))
    }

    /// The days that were ordered, each with its number from 1.
    pub fn days(&self) -> Vec<(u32, NaiveDate)> {
        let all = self.workshop.days();
        let wanted = |number: u32| self.order.days.is_empty() || self.order.days.contains(&number);
        all.iter()
            .enumerate()
            .map(|(index, &date)| (index as u32 + 1, date))
            .filter(|&(n, _)| wanted(n))
            .collect()
    }

    /// How many days the workshop has.
    pub fn day_total(&self) -> u32 {
        self.workshop.days().len() as u32
    }

    /// Theme and objective of a day.
    pub fn day_note(&self, day: NaiveDate) -> (Localised, Localised) {
        let note = self.workshop.day_notes.iter().find(|n| n.day == day);
        note.map(|n| (n.theme.clone(), n.objective.clone())).unwrap_or_default()
    }

    /// What was chosen under a key of the recipe's choices, as typed; "" for nothing.
    pub fn choice(&self, key: &str) -> &str {
        self.order.choices.get(key).map_or("", String::as_str)
    }

    /// A choice of yes or no.
    pub fn yes(&self, key: &str) -> bool {
        match self.choice(key) {
            "yes" | "true" => true,
            "no" | "false" => false,
            _ => self
                .recipe
                .choices
                .iter()
                .any(|c| c.key == key && c.kind == super::catalogue::Kind::Switch(true)),
        }
    }

    /// A choice of a number.
    pub fn number(&self, key: &str) -> Option<u32> {
        self.choice(key).parse().ok()
    }

    /// A choice of one code, the first of the recipe's when nothing was said.
    pub fn one_of(&self, key: &str) -> &str {
        let kind = self.recipe.choices.iter().find(|c| c.key == key).map(|c| c.kind);
        let Some(super::catalogue::Kind::OneOf(codes)) = kind else { return self.choice(key) };
        let chosen = self.choice(key);
        codes.iter().copied().find(|&code| code == chosen).or(codes.first().copied()).unwrap_or_default()
    }

    /// A choice of records by id; empty for all.
    pub fn ids<T: std::str::FromStr>(&self, key: &str) -> Vec<T> {
        self.choice(key).split(',').filter_map(|id| id.trim().parse().ok()).collect()
    }

    /// The title in every language.
    pub fn title(&self) -> Vec<(String, String)> {
        pairs(&self.workshop.title)
    }

    /// Venue and city as one line.
    pub fn place(&self) -> String {
        let parts = [self.workshop.venue.as_str(), self.workshop.place.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// A text of which nobody said the language: it is taken for one in the programme's first.
    pub fn own_words(&self, text: &str) -> Vec<(String, String)> {
        let language = self.workshop.languages.first().map_or("en", String::as_str);
        if text.is_empty() { Vec::new() } else { vec![(language.to_owned(), text.to_owned())] }
    }

    /// Date and time of printing at the venue, in words.
    pub fn printed_at(&self) -> String {
        let local = self.now.with_timezone(&self.workshop.time_zone()).naive_local();
        format!("{}, {}", self.words.day_month_year(local.date()), local.format("%H:%M"))
    }

    /// Everybody who takes a seat, in the order of row numbers, as the audience may see them.
    pub fn coming(&self) -> Result<Vec<Seen<'_>>, ApiError> {
        let people = self.delegates()?.iter();
        people.filter(|d| warsha_core::delegation::takes_a_seat(d.status)).map(|d| self.seen(d)).collect()
    }
}

/// A text in every language that it has, as the paper crate takes it.
pub(super) fn pairs(text: &Localised) -> Vec<(String, String)> {
    text.iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect()
}
