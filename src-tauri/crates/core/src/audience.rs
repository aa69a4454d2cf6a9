//! Who may see what of a delegate. One function decides for the whole record, and every screen export, command-line output and printed
//! page goes through it.

use crate::coded_enum;
use crate::delegate::{Delegate, PhotoConsent, Sex};
use crate::own_field::OwnField;
use std::borrow::Cow;

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

impl Audience {
    /// Organisers and security, who see everything of everybody.
    pub const fn is_team(self) -> bool {
        matches!(self, Self::Organisers | Self::Security)
    }

    /// Those who see a protected person by the real name: the team, and the hotel, which must know whom it lodges.
    pub const fn is_trusted(self) -> bool {
        matches!(self, Self::Organisers | Self::Security | Self::Hotel)
    }
}

coded_enum! {
    /// A part of what is known about a delegate, as far as it is shown or held back as one.
    Detail {
        /// Whole name and family name.
        Name = "name",
        /// What to call the person.
        CallName = "call_name",
        /// Name in the own script.
        NativeName = "native_name",
        /// Organisation.
        Organisation = "organisation",
        /// Position there.
        Position = "position",
        /// City.
        City = "city",
        /// Country.
        Country = "country",
        /// The name of the delegation.
        Delegation = "delegation",
        /// Role here.
        Category = "category",
        /// In person or online.
        Mode = "mode",
        /// How far on the way.
        Status = "status",
        /// Sex or gender.
        Sex = "sex",
        /// Age band.
        Age = "age",
        /// Day of birth.
        BornOn = "born_on",
        /// Whether it is the first time.
        FirstTimer = "first_timer",
        /// Languages.
        Speaks = "speaks",
        /// Interpretation needed.
        Interpretation = "interpretation",
        /// E-mail.
        Email = "email",
        /// Telephone.
        Phone = "phone",
        /// Through whom the person is reached.
        ReachedBy = "reached_by",
        /// Day, time and flight of arrival.
        Arrival = "arrival",
        /// Day, time and flight of departure.
        Departure = "departure",
        /// Pick-up.
        PickUp = "pick_up",
        /// Hotel room and nights.
        Hotel = "hotel",
        /// Passport number and validity.
        Passport = "passport",
        /// Visa and letter of invitation.
        Visa = "visa",
        /// Food.
        Diet = "diet",
        /// Access needs.
        Access = "access",
        /// Emergency contact.
        Emergency = "emergency",
        /// Who comes along.
        Companions = "companions",
        /// Photographs.
        Photo = "photo",
        /// Note for organisers.
        Note = "note",
        /// What the desk is told.
        DeskNote = "desk_note",
        /// Code on the badge.
        Badge = "badge",
    }
}

coded_enum! {
    /// How a detail is shown to an audience.
    Sight {
        /// As it is.
        Shown = "shown",
        /// The alias stands for it.
        Alias = "alias",
        /// The audience would see it, were the person not protected.
        Withheld = "withheld",
        /// It is nothing for this audience.
        NotForThem = "not_for_them",
    }
}

/// How an audience sees a detail of somebody, protected or not. This is the whole rule.
pub const fn sight(audience: Audience, detail: Detail, protected: bool) -> Sight {
    if !is_for(audience, detail) {
        return Sight::NotForThem;
    }
    if !protected || audience.is_trusted() {
        return Sight::Shown;
    }
    match detail {
        Detail::Name => Sight::Alias,
        // What is no identity, and what people in the room must know to look after somebody.
        Detail::Category
        | Detail::Mode
        | Detail::Sex
        | Detail::Age
        | Detail::FirstTimer
        | Detail::Interpretation
        | Detail::Access
        | Detail::Photo
        | Detail::Badge => Sight::Shown,
        _ => Sight::Withheld,
    }
}

/// Who somebody is, and where from: what is told of a person when she or he is introduced.
const fn introduces(detail: Detail) -> bool {
    use Detail as D;
    matches!(
        detail,
        D::Name
            | D::NativeName
            | D::Organisation
            | D::Position
            | D::City
            | D::Country
            | D::Delegation
            | D::Category
    )
}

/// Whether a detail is for an audience at all.
const fn is_for(audience: Audience, detail: Detail) -> bool {
    use Detail as D;
    match audience {
        Audience::Organisers | Audience::Security => true,
        Audience::Public => introduces(detail),
        Audience::Participants => {
            introduces(detail) || matches!(detail, D::CallName | D::Mode | D::Photo | D::Badge)
        }
        // Who runs a session looks after everybody in the room.
        Audience::Facilitators => {
            is_for(Audience::Participants, detail)
                || matches!(detail, D::Sex | D::Speaks | D::Interpretation | D::Access)
        }
        Audience::Donor => introduces(detail) || matches!(detail, D::Mode | D::Sex | D::Age | D::FirstTimer),
        Audience::Hotel => matches!(
            detail,
            D::Name
                | D::Mode
                | D::City
                | D::Arrival
                | D::Departure
                | D::PickUp
                | D::Hotel
                | D::Passport
                | D::Diet
                | D::Access
                | D::Companions
        ),
    }
}

/// How an audience sees a field of the organiser's own. What somebody typed there may tell who a protected person is.
pub fn sight_of_own(audience: Audience, field: &OwnField, protected: bool) -> Sight {
    if !field.is_for(audience) {
        Sight::NotForThem
    } else if protected && !audience.is_trusted() {
        Sight::Withheld
    } else {
        Sight::Shown
    }
}

/// A delegate as an audience sees one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen<'a> {
    /// The record with everything taken out that the audience does not see. The name of a protected person is the alias, or "" when there is
    /// none (print "Delegate 12" then). Row number, status and way of attending stay, because lists are made by them: ask [`Seen::shows`]
    /// before showing the latter two.
    pub person: Cow<'a, Delegate>,
    /// For whom.
    pub audience: Audience,
    /// Whether the real name was held back.
    pub withheld: bool,
}

impl Seen<'_> {
    /// Whether the audience sees a detail of this person as it is.
    pub const fn shows(&self, detail: Detail) -> bool {
        matches!(sight(self.audience, detail, self.withheld), Sight::Shown)
    }
}

/// What `audience` sees of a delegate: the whole record, fields of the organiser's own included.
///
/// A protected person is shown to organisers, security and the hotel (which must know whom it lodges) by the real name, to everybody else
/// by the alias, without anything that tells who it is or where from. A value in a field that nobody described is for the team alone.
pub fn seen_by<'a>(delegate: &'a Delegate, audience: Audience, own_fields: &[OwnField]) -> Seen<'a> {
    let withheld = delegate.protected && !audience.is_trusted();
    if audience.is_team() {
        return Seen { person: Cow::Borrowed(delegate), audience, withheld };
    }
    let mut person = delegate.clone();
    for &detail in Detail::ALL {
        match sight(audience, detail, delegate.protected) {
            Sight::Shown => {}
            Sight::Alias => {
                person.full_name.clone_from(&delegate.alias);
                person.family_name.clear();
            }
            Sight::Withheld | Sight::NotForThem => take_out(&mut person, detail),
        }
    }
    person.own_fields.retain(|key, _| {
        let field = own_fields.iter().find(|field| field.key == *key);
        field.is_some_and(|field| sight_of_own(audience, field, delegate.protected) == Sight::Shown)
    });
    person.replaced_by = None;
    person.waiting_rank.clear();
    if !withheld {
        person.alias.clear();
    }
    Seen { person: Cow::Owned(person), audience, withheld }
}

/// What whoever stands at the door, or looks at a screen there, sees of a delegate: as those who run sessions do, and the food, because the
/// desk is asked for it, and what the organiser tells the desk. The name of a protected person is the alias.
pub fn seen_at_the_door(delegate: &Delegate) -> Seen<'_> {
    let mut seen = seen_by(delegate, Audience::Facilitators, &[]);
    let person = seen.person.to_mut();
    person.diet.clone_from(&delegate.diet);
    person.desk_note.clone_from(&delegate.desk_note);
    person.desk_flag = delegate.desk_flag;
    seen
}

/// Takes a detail out of a record.
fn take_out(person: &mut Delegate, detail: Detail) {
    match detail {
        Detail::Name => {
            person.full_name.clear();
            person.family_name.clear();
        }
        Detail::CallName => person.call_name.clear(),
        Detail::NativeName => person.native_name.clear(),
        Detail::Organisation => person.organisation = None,
        Detail::Position => person.position.clear(),
        Detail::City => person.city.clear(),
        Detail::Country => person.country = None,
        Detail::Delegation => person.delegation = None,
        Detail::Category => person.category = crate::delegate::Category::Participant,
        // What lists are made by; see [`Seen::person`].
        Detail::Mode | Detail::Status => {}
        Detail::Sex => person.sex = Sex::Undisclosed,
        Detail::Age => person.age_band = None,
        Detail::BornOn => person.born_on = None,
        Detail::FirstTimer => person.first_timer = None,
        Detail::Speaks => {
            person.speaks.clear();
            person.language_codes.clear();
        }
        Detail::Interpretation => person.interpretation.clear(),
        Detail::Email => person.email.clear(),
        Detail::Phone => person.phone.clear(),
        Detail::ReachedBy => person.reached_by.clear(),
        Detail::Arrival => {
            person.arrives_on = None;
            person.arrives_at = None;
            person.arrival_flight.clear();
        }
        Detail::Departure => {
            person.leaves_on = None;
            person.leaves_at = None;
            person.departure_flight.clear();
        }
        Detail::PickUp => person.pick_up.clear(),
        Detail::Hotel => {
            person.hotel_room.clear();
            person.nights = None;
        }
        Detail::Passport => {
            person.passport.clear();
            person.passport_expires_on = None;
        }
        Detail::Visa => {
            person.visa.clear();
            person.invitation_letter.clear();
        }
        Detail::Diet => person.diet.clear(),
        Detail::Access => person.access_needs.clear(),
        Detail::Emergency => person.emergency_contact.clear(),
        Detail::Companions => person.companions.clear(),
        Detail::Photo => person.photo = PhotoConsent::Unknown,
        Detail::Note => person.note.clear(),
        Detail::DeskNote => {
            person.desk_note.clear();
            person.desk_flag = crate::delegate::DeskFlag::Look;
        }
        Detail::Badge => person.badge.clear(),
    }
}

/// What an audience may see of one delegate's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisibleName {
    /// The name to show; for a protected person the alias, or "" when nothing may be shown (print "Delegate 12" then).
    pub name: String,
    /// The part of `name` to set bold; may be empty.
    pub family_name: String,
    /// The name in the person's own script.
    pub native_name: String,
    /// Whether organisation, position, city and country may be shown, as far as they are for the audience.
    pub origin: bool,
    /// Whether the real name was held back.
    pub withheld: bool,
}

/// The name alone, for whoever needs nothing else: as [`seen_by`] shows it.
pub fn visible_name(delegate: &Delegate, audience: Audience) -> VisibleName {
    let withheld = delegate.protected && !audience.is_trusted();
    let shown = |detail, text: &str| match sight(audience, detail, delegate.protected) {
        Sight::Shown => text.to_owned(),
        _ => String::new(),
    };
    VisibleName {
        name: if withheld { delegate.alias.clone() } else { shown(Detail::Name, &delegate.full_name) },
        family_name: shown(Detail::Name, &delegate.family_name),
        native_name: shown(Detail::NativeName, &delegate.native_name),
        origin: !withheld,
        withheld,
    }
}

#[cfg(test)]
mod tests;
