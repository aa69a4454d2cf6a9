//! A period that attendance is counted for, and the key that people name it by.

use crate::ids::{PeriodId, PlacementId, SessionId};
use crate::session::Placement;
use crate::{Minute, coded_enum};
use chrono::NaiveDate;

coded_enum! {
    /// What a period covers.
    PeriodPart {
        /// A morning.
        Morning = "am",
        /// An afternoon.
        Afternoon = "pm",
        /// An evening, which the organiser added: the agenda makes none.
        Evening = "evening",
        /// A whole day.
        Day = "day",
        /// One session.
        Session = "session",
    }
}

impl PeriodPart {
    /// Whether two parts are counted together: mornings and afternoons are, all others by themselves.
    pub fn is_of_a_kind_with(self, other: Self) -> bool {
        let kind = |part| if part == Self::Afternoon { Self::Morning } else { part };
        kind(self) == kind(other)
    }
}

/// What is counted: a half-day, a day or a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendancePeriod {
    /// Identity.
    pub id: PeriodId,
    /// Programme day.
    pub day: NaiveDate,
    /// What it covers.
    pub part: PeriodPart,
    /// The session, for [`PeriodPart::Session`].
    pub session: Option<SessionId>,
    /// Which of the places where the session stands; none for other parts, and in documents that knew only sessions.
    pub placement: Option<PlacementId>,
    /// First minute.
    pub from: Minute,
    /// Minute after the last.
    pub to: Minute,
    /// Whether it counts for the certificate.
    pub counted: bool,
    /// Whether somebody set its times: then the agenda does not.
    pub own_times: bool,
}

impl AttendancePeriod {
    /// How people name it on the command line and in files: "2024-06-10/am". Sessions add the start and eight characters that are theirs
    /// alone, because several may begin at once: "2024-06-10/session-0930-1f04c9a2".
    pub fn key(&self) -> String {
        match self.part {
            PeriodPart::Session => format!("{}-{}", self.plain_key(), self.tail()),
            _ => self.plain_key(),
        }
    }

    /// The key without what tells sessions of one time apart: all that keys said before, and enough where nothing runs beside it.
    fn plain_key(&self) -> String {
        match self.part {
            PeriodPart::Session => {
                format!("{}/session-{:02}{:02}", self.day, self.from / 60, self.from % 60)
            }
            part => format!("{}/{}", self.day, part.code()),
        }
    }

    /// The end of its key where it is a session's: the part of the identity that was made by chance.
    pub fn tail(&self) -> String {
        format!("{:08x}", self.id.uuid().as_u128() as u32)
    }

    /// Whether it is the period of a place on the agenda: of that very place, or, where it knew only its session, of its day and time.
    pub fn is_of(&self, place: &Placement) -> bool {
        self.session == Some(place.session)
            && match self.placement {
                Some(own) => own == place.id,
                None => self.day == place.day && self.from == place.start,
            }
    }

    /// Whether two copies of a workshop mean the same by these two, which each may have made by itself.
    pub fn is_like(&self, other: &Self) -> bool {
        if self.part != other.part || self.session != other.session {
            return false;
        }
        match (self.placement, other.placement) {
            (Some(ours), Some(theirs)) => ours == theirs,
            _ => self.plain_key() == other.plain_key(),
        }
    }
}

/// What a key finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// Nothing.
    Nothing,
    /// One period.
    One(&'a AttendancePeriod),
    /// Sessions of one time, the first of them first: the key does not say which.
    Several(Vec<&'a AttendancePeriod>),
}

/// The period of a key. A session is found by its key although it was moved since, and by a key without its own characters, as older
/// documents and people write it, where nothing else begins at that time.
pub fn by_key<'a>(periods: &'a [AttendancePeriod], key: &str) -> Found<'a> {
    if let Some(period) = periods.iter().find(|period| period.key() == key) {
        return Found::One(period);
    }
    let is_session = |period: &&AttendancePeriod| period.part == PeriodPart::Session;
    if let Some((_, tail)) = key.rsplit_once('-').filter(|(start, _)| start.contains("/session-")) {
        let moved = periods.iter().filter(is_session).find(|period| period.tail() == tail);
        return moved.map_or(Found::Nothing, Found::One);
    }
    let mut fitting: Vec<_> =
        periods.iter().filter(is_session).filter(|period| period.plain_key() == key).collect();
    match fitting.len() {
        0 | 1 => fitting.pop().map_or(Found::Nothing, Found::One),
        _ => Found::Several(fitting),
    }
}

/// Day and part of a key of a period that is no session's: "2024-06-10/evening".
pub fn place_of(key: &str) -> Option<(NaiveDate, PeriodPart)> {
    let (day, part) = key.split_once('/')?;
    let part = PeriodPart::from_code(part).filter(|part| *part != PeriodPart::Session)?;
    Some((day.parse().ok()?, part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::samples::{day, id};

    fn session(n: u128, from: Minute) -> AttendancePeriod {
        AttendancePeriod {
            id: PeriodId::new(id(n)),
            day: day(0),
            part: PeriodPart::Session,
            session: Some(SessionId::new(id(n))),
            placement: None,
            from,
            to: from + 60,
            counted: true,
            own_times: false,
        }
    }

    fn half_day() -> AttendancePeriod {
        AttendancePeriod { part: PeriodPart::Morning, session: None, ..session(9, 540) }
    }

    #[test]
    fn sessions_of_one_time_have_keys_of_their_own() {
        let all = [session(1, 660), session(2, 660), half_day()];
        assert_ne!(all[0].key(), all[1].key());
        for period in &all {
            assert_eq!(by_key(&all, &period.key()), Found::One(period));
        }
        assert_eq!(all[2].key(), "2024-06-10/am");
    }

    #[test]
    fn key_without_what_tells_apart_finds_a_session_that_is_alone() {
        let alone = [session(1, 570), session(2, 660), session(3, 660)];
        assert_eq!(by_key(&alone, "2024-06-10/session-0930"), Found::One(&alone[0]));
        assert_eq!(
            by_key(&alone, "2024-06-10/session-1100"),
            Found::Several(vec![&alone[1], &alone[2]]),
            "nobody guesses which"
        );
        for unknown in ["2024-06-10/session-1200", "2024-06-10/pm", "2024-06-10/session-0930-00000009", ""] {
            assert_eq!(by_key(&alone, unknown), Found::Nothing, "{unknown}");
        }
    }

    #[test]
    fn session_that_was_moved_is_found_by_the_key_it_had() {
        let before = session(1, 570).key();
        let moved = [AttendancePeriod { day: day(1), ..session(1, 660) }, session(2, 570)];
        assert_eq!(by_key(&moved, &before), Found::One(&moved[0]));
    }

    #[test]
    fn copies_mean_the_same_by_a_place_or_by_day_and_time() {
        let at = |n| Some(PlacementId::new(id(n)));
        let ours = AttendancePeriod { placement: at(7), ..session(1, 570) };
        let theirs = AttendancePeriod { id: PeriodId::new(id(50)), ..ours.clone() };
        assert!(ours.is_like(&AttendancePeriod { from: 600, ..theirs.clone() }), "moved in one copy");
        assert!(ours.is_like(&AttendancePeriod { placement: None, ..theirs.clone() }), "made long ago");
        assert!(!ours.is_like(&AttendancePeriod { placement: at(8), ..theirs.clone() }), "held twice");
        assert!(!ours.is_like(&AttendancePeriod { session: Some(SessionId::new(id(2))), ..theirs }));
        assert!(half_day().is_like(&AttendancePeriod { from: 500, ..half_day() }));
    }

    #[test]
    fn period_is_of_its_place_or_of_its_day_and_time() {
        let place = |n: u128, on, start| Placement {
            id: PlacementId::new(id(n)),
            session: SessionId::new(id(1)),
            day: day(on),
            start,
            duration: 60,
            open_end: false,
            rooms: crate::session::Rooms::None,
            pinned: false,
        };
        let own = AttendancePeriod { placement: Some(PlacementId::new(id(7))), ..session(1, 570) };
        assert!(own.is_of(&place(7, 1, 600)), "wherever it stands by now");
        assert!(!own.is_of(&place(8, 0, 570)));
        // As documents had it that knew only the session: one held at half past nine on two days is two.
        let old = session(1, 570);
        assert!(old.is_of(&place(8, 0, 570)));
        assert!(!old.is_of(&place(8, 1, 570)) && !old.is_of(&place(8, 0, 600)));
        assert!(!session(2, 570).is_of(&place(8, 0, 570)), "another session");
    }

    #[test]
    fn key_says_day_and_part_unless_it_is_a_sessions() {
        assert_eq!(place_of("2024-06-10/evening"), Some((day(0), PeriodPart::Evening)));
        for wrong in ["2024-06-10", "2024-06-10/session", "2024-06-10/night", "am/2024-06-10"] {
            assert_eq!(place_of(wrong), None, "{wrong}");
        }
    }
}
