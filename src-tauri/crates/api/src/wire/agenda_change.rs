//! Changes of the agenda's time and place: what can be asked, what the planner may do, what it answers, clashes and their fixes.

use super::{
    ClashKind, DelegateStatus, EditSession, EffectKind, FixKind, PlacementView, RecoveryKind, RoomsView,
    SessionKind, Severity, ShiftKind, Texts,
};
use crate::wire;

wire! {
    /// A change, and what the planner may do to make it fit. The policy stands beside the change's own fields.
    pub struct PlannedChange {
        /// The change.
        #[serde(flatten)]
        pub change: AgendaChange,
        /// What the planner may do; without it breaks may shrink, every room takes part, the day may end later, gaps stay.
        #[serde(default)] #[ts(optional)]
        pub policy: Option<PolicyView>,
        /// Sessions whose plans are cut to their new slots in the same operation.
        #[serde(default)] #[ts(optional)]
        pub cut_plans: Option<Vec<String>>,
    }

    /// A change of the agenda's time or place. Every such change goes through the planner.
    #[serde(tag = "change", rename_all = "snake_case")]
    pub enum AgendaChange {
        /// Puts an unscheduled session on the agenda. With `rooms.all` it is a break, or whatever else, for every room at once.
        Place {
            /// The session.
            session: String,
            /// Day, ISO.
            day: String,
            /// Start minute.
            start: i32,
            /// Length; none for the session's usual one.
            duration: Option<i32>,
            /// Rooms.
            rooms: RoomsView,
        },
        /// Puts an unscheduled session on the agenda and pushes what follows in its rooms.
        InsertAndPush {
            /// The session.
            session: String,
            /// Day, ISO.
            day: String,
            /// Start minute.
            start: i32,
            /// Length; none for the session's usual one.
            duration: Option<i32>,
            /// Rooms.
            rooms: RoomsView,
        },
        /// Moves a placement, and what it contains.
        Move {
            /// The placement.
            placement: String,
            /// Day, ISO.
            day: String,
            /// Start minute.
            start: i32,
            /// New rooms; none keeps them.
            rooms: Option<RoomsView>,
        },
        /// Moves a placement, and what it contains, and pushes what follows at its new place. The old place stays free.
        MoveAndPush {
            /// The placement.
            placement: String,
            /// Day, ISO.
            day: String,
            /// Start minute.
            start: i32,
            /// New rooms; none keeps them.
            rooms: Option<RoomsView>,
        },
        /// Makes a placement longer or shorter, at its end, or at its start when `start` is given.
        Resize {
            /// The placement.
            placement: String,
            /// New start; none keeps it.
            start: Option<i32>,
            /// New length.
            duration: i32,
        },
        /// Makes a placement longer or shorter; what follows in its rooms begins later or earlier by as much.
        ResizeAndPush {
            /// The placement.
            placement: String,
            /// New length.
            duration: i32,
        },
        /// Exchanges two placements: one after the other in the same rooms change order, others change times and rooms.
        Swap {
            /// One.
            first: String,
            /// The other.
            second: String,
        },
        /// Takes a placement off the agenda into the tray, and lets what follows in its rooms begin earlier.
        RemoveAndCloseUp {
            /// The placement.
            placement: String,
        },
        /// We are late: what is going on at `from` lasts longer by so many minutes, what begins at `from` or after begins later.
        RunLate {
            /// Day, ISO.
            day: String,
            /// Minute of the day: now.
            from: i32,
            /// How late.
            minutes: i32,
        },
        /// The day is to end at this minute: breaks and sessions become shorter as the policy lets them.
        EndAt {
            /// Day, ISO.
            day: String,
            /// Minute.
            end: i32,
        },
        /// The day is to start at this minute, later or earlier than planned.
        StartAt {
            /// Day, ISO.
            day: String,
            /// Minute.
            start: i32,
        },
        /// Moves several placements together, by minutes, to another day, or to rooms further right (or left) on the board.
        MoveMany {
            /// The placements; what they contain goes along.
            placements: Vec<String>,
            /// Later by so many minutes; negative for earlier.
            minutes: i32,
            /// To another day, ISO; none stays. The first of them goes there, the others keep their distance in days.
            day: Option<String>,
            /// By so many columns of rooms.
            rooms_by: i32,
        },
        /// Moves what is on one day to another day. Pinned placements stay.
        MoveDay {
            /// Day, ISO.
            from: String,
            /// Day, ISO.
            to: String,
            /// Whether what is on the other day comes here.
            #[serde(default)]
            exchange: bool,
        },
        /// Copies placements with their sessions, and what they contain, to where `MoveMany` would move them.
        DuplicateTo {
            /// The placements.
            placements: Vec<String>,
            /// Later by so many minutes.
            minutes: i32,
            /// To another day, ISO.
            day: Option<String>,
            /// By so many columns of rooms.
            rooms_by: i32,
        },
        /// Pins or unpins.
        Pin {
            /// The placement.
            placement: String,
            /// Whether it holds its time.
            pinned: bool,
        },
        /// Pins or unpins several placements in one step.
        PinMany {
            /// The placements.
            placements: Vec<String>,
            /// Whether they hold their times.
            pinned: bool,
        },
        /// Takes it off the agenda into the tray.
        Unschedule {
            /// The placement.
            placement: String,
        },
        /// Takes several placements off the agenda into the tray in one step.
        UnscheduleMany {
            /// The placements; what they contain goes along.
            placements: Vec<String>,
        },
    }

    /// What the planner may do to make a change fit.
    pub struct PolicyView {
        /// Breaks, meals and registration may shrink to their shortest (10, 45 and 15 minutes, or the session's own).
        pub shrink_breaks: bool,
        /// Kinds that may shrink, and to how many minutes; goes before `shrink_breaks`.
        pub shrink: Vec<ShrinkTo>,
        /// Sessions keep their length, also those that say how short they may become. Breaks are not meant.
        #[serde(default)] #[ts(optional)]
        pub keep_sessions: Option<bool>,
        /// Sessions that may be taken off the agenda.
        pub may_drop: Vec<String>,
        /// Every room, or only `rooms`.
        pub all_rooms: bool,
        /// Rooms that the change reaches; none with `all_rooms` false means those of the placement that changes.
        pub rooms: Vec<String>,
        /// Whether the day may end later.
        pub day_may_end_later: bool,
        /// Whether gaps that were left stay as long as they are.
        pub keep_gaps: bool,
    }

    /// To how many minutes sessions of a kind may shrink.
    pub struct ShrinkTo {
        /// Kind.
        pub kind: SessionKind,
        /// Minutes.
        pub minutes: i32,
    }

    /// What a change would do, or did.
    pub struct ProposalView {
        /// Placements as they would be, only those that change.
        pub after: Vec<PlacementView>,
        /// Placements that would leave the agenda.
        pub removed: Vec<String>,
        /// What happens to each placement, by time: all that change, and pinned ones that hold although time around them moves.
        pub rows: Vec<ProposalRow>,
        /// Minutes that had to go somewhere: how late we are, how much longer it became. 0 when time is not pushed.
        pub delay: i32,
        /// Where they went, on the chain of sessions that decides. With `later` and `overflow` they add up to `delay`.
        pub recovered: Vec<Recovery>,
        /// Minutes of the delay by which that chain ends later.
        pub later: i32,
        /// Minutes of the delay that fit nowhere: past the end of a day that may not end later, or into something pinned.
        pub overflow: i32,
        /// By how many minutes the day ends later than now; negative when it ends earlier.
        pub later_end: i32,
        /// What it touches beside times.
        pub effects: Vec<Effect>,
        /// Clashes that touch these placements now.
        pub clashes_before: Vec<ClashView>,
        /// Clashes that would then touch these placements.
        pub clashes: Vec<ClashView>,
        /// How many of them are new.
        pub new_clashes: u32,
        /// Session plans that would no longer fit, by time.
        pub plans: Vec<UnfitPlan>,
    }

    /// A session plan that a change leaves too long for its slot.
    pub struct UnfitPlan {
        /// The session.
        pub session: String,
        /// Minutes that would be missing.
        pub over: i32,
        /// What would make it fit; none when nothing in it may be shortened or dropped.
        pub cuts: Vec<PlanCut>,
        /// Minutes that would be missing all the same.
        pub leaves: i32,
    }

    /// What would become of one step.
    pub struct PlanCut {
        /// The number of the step.
        pub number: u32,
        /// Its title.
        pub title: String,
        /// Its minutes.
        pub from: i32,
        /// Its new minutes; none when it is left out.
        pub to: Option<i32>,
    }

    /// What happens to one placement.
    pub struct ProposalRow {
        /// The placement.
        pub placement: String,
        /// Its session.
        pub session: String,
        /// What happens.
        pub kind: ShiftKind,
        /// As it is; none when it is new.
        pub before: Option<PlacementView>,
        /// As it will be; none when it leaves the agenda.
        pub after: Option<PlacementView>,
    }

    /// Minutes found somewhere.
    pub struct Recovery {
        /// The placement; for a gap the one behind it.
        pub placement: String,
        /// How.
        pub kind: RecoveryKind,
        /// How many.
        pub minutes: i32,
    }

    /// What a change touches beside times.
    pub struct Effect {
        /// What kind.
        pub kind: EffectKind,
        /// The placement that it is about.
        pub placement: Option<String>,
        /// The person, room or printed thing, as shown.
        pub subject: String,
        /// Minute of the day: when the person leaves or comes, when the room closes or opens, when the meal now begins.
        pub minute: Option<i32>,
        /// Minutes that interpreters work without a pause.
        pub minutes: Option<i32>,
    }

    /// A clash, as a warning on one or two placements.
    pub struct ClashView {
        /// Stands for this clash as long as its facts stay: for silencing it, and for asking for fixes.
        pub id: String,
        /// Kind.
        pub kind: ClashKind,
        /// Severity.
        pub severity: Severity,
        /// The placement it is shown on.
        pub first: String,
        /// The other one, if there is one.
        pub second: Option<String>,
        /// The person, room, language or thing that it is about, as shown; may be empty.
        pub subject: String,
        /// People concerned: those who do not fit, or do not understand.
        pub people: Option<u32>,
        /// Minutes concerned: how long both go on together, or how many are missing between them.
        pub minutes: Option<i32>,
        /// Whether the organiser said that this one is all right.
        pub silenced: bool,
    }

    /// One way out of a clash. The planner has checked that it solves the clash and makes no new one.
    pub struct ClashFix {
        /// What it does.
        pub kind: FixKind,
        /// The placement that it changes.
        pub placement: String,
        /// The day, ISO, when it changes.
        pub day: Option<String>,
        /// The new start minute.
        pub start: Option<i32>,
        /// The new length.
        pub duration: Option<i32>,
        /// Name of the room to move to.
        pub room: Option<String>,
        /// Who is left: "leave it to ...".
        pub person: Option<String>,
        /// The change to ask for with `change_agenda`.
        pub change: Option<AgendaChange>,
        /// Or the edit to ask for with `edit_session`.
        pub edit: Option<EditSession>,
    }

    /// How many minutes rooms and people need between two sessions.
    pub struct ChangeOver {
        /// Minutes; 0 for none.
        pub minutes: i32,
    }

    /// A new workshop made from an earlier one, with all dates shifted.
    pub struct WorkshopFrom {
        /// The file of the earlier workshop.
        pub from: String,
        /// The file to make; empty puts it among the documents.
        pub path: String,
        /// First day of the new one, ISO.
        pub first_day: String,
        /// Title of the new one; empty keeps the earlier title.
        pub title: Texts,
        /// Whether sessions keep their times and rooms, and do not wait to be scheduled; absent means that they do.
        #[serde(default)] #[ts(optional)]
        pub times: Option<bool>,
        /// Whether whoever led a session is kept as a name; absent means yes.
        #[serde(default)] #[ts(optional)]
        pub leads: Option<bool>,
        /// Whether logos, colours and texts for paper come along; absent means yes.
        #[serde(default)] #[ts(optional)]
        pub paper: Option<bool>,
        /// Passphrase of the earlier one, when it has one. The new one gets the same.
        #[serde(default)] #[ts(optional)]
        pub passphrase: Option<String>,
        /// Which people come along: "none", "attended" (whoever was checked in at least once) or "chosen". None for "none".
        /// Organisations, delegations with their targets and own fields always come along.
        #[serde(default)] #[ts(optional)]
        pub people: Option<String>,
        /// Row numbers of the earlier workshop, for "chosen".
        #[serde(default)] #[ts(optional)]
        pub numbers: Option<Vec<u32>>,
        /// Status of whoever comes along: nominated or invited. None for nominated.
        #[serde(default)] #[ts(optional)]
        pub status: Option<DelegateStatus>,
    }
}
