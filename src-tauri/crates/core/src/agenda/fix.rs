//! Ways out of a clash, each of which the planner has checked.

use crate::coded_enum;

coded_enum! {
    /// What a way out does.
    FixKind {
        /// Leave the session to the other people who lead it.
        LeaveTo = "leave_to",
        /// Begin at another time.
        StartAt = "start_at",
        /// Go to another room.
        MoveToRoom = "move_to_room",
        /// Become shorter.
        Shorten = "shorten",
        /// Have it interpreted.
        Interpret = "interpret",
        /// Let the session that contains it last longer.
        Widen = "widen",
    }
}
