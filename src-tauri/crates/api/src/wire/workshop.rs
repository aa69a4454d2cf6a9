//! The document, the workshop itself, preferences of this computer.

use super::{ChangedArea, Operation, RepresentedView, Texts};
use crate::wire;

wire! {
    /// What the application starts with.
    pub struct AppState {
        /// Version of Warsha.
        pub version: String,
        /// Operating system: "linux", "macos", "windows".
        pub platform: String,
        /// The open workshop, if any.
        pub workshop: Option<OpenWorkshop>,
        /// Preferences of this computer.
        pub preferences: Preferences,
        /// Where new files go by default.
        pub documents_folder: String,
    }

    /// The workshop that is open in this window.
    pub struct OpenWorkshop {
        /// Identity.
        pub id: String,
        /// Path of the file.
        pub path: String,
        /// Title in its languages.
        pub title: Texts,
        /// City.
        pub place: String,
        /// Venue.
        pub venue: String,
        /// Country, ISO 3166-1 alpha-2, or empty.
        pub country: String,
        /// First day, ISO.
        pub first_day: String,
        /// Last day, ISO.
        pub last_day: String,
        /// IANA zone.
        pub zone: String,
        /// Languages of the programme, in printing order.
        pub languages: Vec<String>,
        /// Whether the file may not be written from here.
        pub read_only: bool,
        /// Whether a passphrase protects it.
        pub protected: bool,
        /// Whether it is the sample.
        pub sample: bool,
        /// When it was last saved, as an instant; saving happens with every change.
        pub saved_at: String,
        /// What undo would undo.
        pub undo: Option<NamedOperation>,
        /// What redo would do again.
        pub redo: Option<NamedOperation>,
        /// Numbers for sidebar, start card and palette.
        pub counts: WorkshopCounts,
        /// The programme day and minute at the venue right now.
        pub now: VenueNow,
    }

    /// An operation with what it was done to, for "Undo move of Opening".
    pub struct NamedOperation {
        /// The operation; a code that this version may not know.
        pub operation: String,
        /// To what: a title, a name.
        pub subject: String,
    }

    /// Numbers at a glance.
    pub struct WorkshopCounts {
        /// Delegates who take a seat.
        pub delegates: u32,
        /// Sum of targets, if any.
        pub target: Option<u32>,
        /// Delegates with missing details.
        pub missing_details: u32,
        /// Sessions.
        pub sessions: u32,
        /// Clashes.
        pub clashes: u32,
        /// Delegates checked in for the period that is on now.
        pub arrived: u32,
        /// Delegates expected in it.
        pub expected: u32,
    }

    /// The venue's clock.
    pub struct VenueNow {
        /// Calendar day at the venue, ISO.
        pub day: String,
        /// Minute of that day.
        pub minute: i32,
        /// Number of the programme day (1 ...), when it is one.
        pub day_number: Option<u32>,
        /// Number of the programme day that is made ready next: tomorrow's while the workshop is on.
        pub next_day: u32,
    }

    /// A new workshop.
    pub struct NewWorkshop {
        /// Where the file goes.
        pub path: String,
        /// Title in one or more languages.
        pub title: Texts,
        /// First day, ISO.
        pub first_day: String,
        /// Last day, ISO.
        pub last_day: String,
        /// IANA zone.
        pub zone: String,
        /// City; may be empty.
        pub place: String,
        /// Venue; may be empty.
        pub venue: String,
        /// Languages of the programme; empty for those of the title.
        pub languages: Vec<String>,
        /// Passphrase that protects the file.
        pub passphrase: Option<String>,
    }

    /// A file to open.
    pub struct OpenFile {
        /// Path.
        pub path: String,
        /// Passphrase, once asked for.
        pub passphrase: Option<String>,
        /// Open without writing.
        pub read_only: bool,
    }

    /// A place to write to.
    pub struct ToPath {
        /// Path.
        pub path: String,
    }

    /// A new passphrase, or none to take it away.
    pub struct SetPassphrase {
        /// The passphrase.
        pub passphrase: Option<String>,
    }

    /// A workshop opened on this computer before.
    pub struct RecentWorkshop {
        /// Path.
        pub path: String,
        /// Title; empty for a protected file.
        pub title: Texts,
        /// City.
        pub place: String,
        /// First day, ISO; empty when not known.
        pub first_day: String,
        /// Last day, ISO.
        pub last_day: String,
        /// When it was last opened, an instant.
        pub opened_at: String,
        /// Whether the file is not there now.
        pub missing: bool,
        /// Whether a passphrase protects it.
        pub protected: bool,
        /// Numbers when last closed.
        pub counts: Option<WorkshopCounts>,
        /// A small picture of the days when last closed.
        pub days: Vec<DayPicture>,
    }

    /// A day as a small picture.
    pub struct DayPicture {
        /// The day, ISO.
        pub day: String,
        /// Blocks.
        pub blocks: Vec<BlockPicture>,
    }

    /// A block of the small picture.
    pub struct BlockPicture {
        /// Kind of session.
        pub kind: super::SessionKind,
        /// First minute.
        pub start: i32,
        /// Length.
        pub duration: i32,
        /// Which of how many side by side.
        pub lane: u32,
        /// How many side by side.
        pub lanes: u32,
    }

    /// Preferences of this computer, not of the document.
    pub struct Preferences {
        /// Language of the screen: "en", "fr", "ar"; empty follows the system.
        pub language: String,
        /// "light", "dark" or "system".
        pub theme: String,
        /// Text size in percent: 90, 100, 115, 130.
        pub text_size: u32,
        /// "latin" or "native" digits.
        pub digits: String,
        /// Whether check-in makes sounds.
        pub sound: bool,
        /// What this desk is called in check-ins.
        pub desk: String,
        /// A mark of the organiser's word while this computer is a volunteer's desk and shows nothing else; empty otherwise.
        #[serde(default)]
        pub desk_lock: String,
        /// The longest pause between two keys of the scanner, in milliseconds; 0 for the usual one.
        #[serde(default)]
        pub scan_gap: u32,
        /// Whether a pause ends a scan, for scanners that send no Enter.
        #[serde(default)]
        pub scan_pause: bool,
        /// Whether the desk reads badges with the camera as well.
        #[serde(default)]
        pub camera: bool,
    }

    /// One line of the activity log.
    pub struct ActivityEntry {
        /// Identity.
        pub id: String,
        /// When, an instant.
        pub at: String,
        /// On which device.
        pub device: String,
        /// What; a code that this version may not know.
        pub operation: String,
        /// To what.
        pub subject: String,
        /// "done", "undone" (taken back later), "undo" or "redo" (takes back or does again).
        pub state: String,
    }

    /// A backup of the open workshop.
    pub struct Backup {
        /// Path.
        pub path: String,
        /// When, an instant.
        pub made_at: String,
        /// Why: "opened", "hourly", "before_migration", "before_import", "asked".
        pub reason: String,
        /// Size in kilobytes.
        pub kilobytes: u32,
    }

    /// A backup to restore into a new file.
    pub struct RestoreBackup {
        /// Path of the backup.
        pub backup: String,
        /// Path of the new file.
        pub to: String,
        /// Passphrase, when the backup has one.
        pub passphrase: Option<String>,
    }

    /// The workshop as its settings page edits it.
    pub struct WorkshopSettings {
        /// Title.
        pub title: Texts,
        /// Purpose.
        pub purpose: String,
        /// First day, ISO.
        pub first_day: String,
        /// Last day, ISO.
        pub last_day: String,
        /// IANA zone.
        pub zone: String,
        /// IANA zone in which people online read the times as well; empty for none.
        #[serde(default)]
        pub second_zone: String,
        /// Venue.
        pub venue: String,
        /// City.
        pub place: String,
        /// Country, alpha-2, or empty.
        pub country: String,
        /// Organiser.
        pub organiser: String,
        /// Languages of the programme.
        pub languages: Vec<String>,
        /// People planned for.
        pub expected_people: Option<u32>,
        /// Name of the programme line.
        pub programme: String,
        /// Donor.
        pub donor: String,
        /// Sentence of thanks.
        pub acknowledgement: Texts,
        /// Outcomes.
        pub outcomes: Vec<OutcomeView>,
        /// What each day is about; every programme day has an entry.
        pub days: Vec<DayNoteView>,
    }

    /// One outcome of the programme line.
    pub struct OutcomeView {
        /// Identity; empty for a new one.
        pub id: String,
        /// "PO1".
        pub code: String,
        /// Text.
        pub text: Texts,
    }

    /// What a day is about.
    pub struct DayNoteView {
        /// The day, ISO.
        pub day: String,
        /// Theme.
        pub theme: Texts,
        /// Objective.
        pub objective: Texts,
    }

    /// Room fields; an empty id makes a new room.
    pub struct RoomView {
        /// Identity.
        pub id: String,
        /// Name.
        pub name: String,
        /// Capacity.
        pub capacity: Option<u32>,
        /// Set-up.
        pub setup: String,
        /// Equipment.
        pub equipment: String,
        /// Opening minute.
        pub opens: Option<i32>,
        /// Closing minute.
        pub closes: Option<i32>,
    }

    /// What undo or redo did.
    pub struct UndoOutcome {
        /// What was undone or done again; `None` when there was nothing.
        pub done: Option<NamedOperation>,
        /// Undo and redo from here.
        pub undo: Option<NamedOperation>,
        /// Redo from here.
        pub redo: Option<NamedOperation>,
    }

    /// What changed, broadcast to every screen.
    pub struct Changed {
        /// Areas to reload.
        pub areas: Vec<ChangedArea>,
        /// The operation, when there was one.
        pub operation: Option<Operation>,
    }

    /// Counts by country, organisation, session kind and period.
    pub struct WorkshopInfo {
        /// Title.
        pub title: Texts,
        /// First day, ISO.
        pub first_day: String,
        /// Last day, ISO.
        pub last_day: String,
        /// IANA zone.
        pub zone: String,
        /// Delegates who take a seat.
        pub delegates: u32,
        /// Delegates by country code ("" for not known).
        pub by_country: std::collections::BTreeMap<String, u32>,
        /// Delegates by organisation name.
        pub by_organisation: std::collections::BTreeMap<String, u32>,
        /// Delegates by sex code.
        pub by_sex: std::collections::BTreeMap<String, u32>,
        /// Sessions.
        pub sessions: u32,
        /// Sessions by kind code.
        pub by_kind: std::collections::BTreeMap<String, u32>,
        /// People checked in by period key.
        pub by_period: std::collections::BTreeMap<String, u32>,
        /// Clashes.
        pub clashes: u32,
        /// Rooms.
        pub rooms: Vec<String>,
        /// Sum of targets.
        pub target: Option<u32>,
        /// Distinct organisations and countries among those who come.
        pub represented: RepresentedView,
    }
}
