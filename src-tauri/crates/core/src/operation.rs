//! What the organiser did, as undo names it, and what it changed.

use crate::coded_enum;

coded_enum! {
    /// The closed list of operations. The code names the message that screens show ("Undo move of ...").
    Operation {
        /// A new workshop.
        CreateWorkshop = "create_workshop",
        /// Title, dates, venue, programme line.
        EditWorkshop = "edit_workshop",
        /// A room more.
        AddRoom = "add_room",
        /// A room changed.
        EditRoom = "edit_room",
        /// A room taken away.
        RemoveRoom = "remove_room",
        /// A delegation more.
        AddDelegation = "add_delegation",
        /// A delegation or its targets changed.
        EditDelegation = "edit_delegation",
        /// A delegation taken away.
        RemoveDelegation = "remove_delegation",
        /// Who counts towards the targets.
        SetCounting = "set_counting",
        /// An organisation more.
        AddOrganisation = "add_organisation",
        /// An organisation changed.
        EditOrganisation = "edit_organisation",
        /// Two organisations made one.
        MergeOrganisations = "merge_organisations",
        /// An organisation taken away.
        RemoveOrganisation = "remove_organisation",
        /// A field of delegates of the organiser's own more.
        AddOwnField = "add_own_field",
        /// Such a field changed.
        EditOwnField = "edit_own_field",
        /// Such a field taken away.
        RemoveOwnField = "remove_own_field",
        /// Such fields put in another order.
        OrderOwnFields = "order_own_fields",
        /// The waiting list put in another order.
        OrderWaiting = "order_waiting",
        /// A seat given from one person to another.
        SubstituteDelegate = "substitute_delegate",
        /// Somebody from the waiting list given a seat.
        GiveSeat = "give_seat",
        /// A delegate more.
        AddDelegate = "add_delegate",
        /// A delegate's details changed.
        EditDelegate = "edit_delegate",
        /// A delegate taken off the list.
        RemoveDelegate = "remove_delegate",
        /// Several delegates changed at once.
        EditDelegates = "edit_delegates",
        /// Two entries of the list made one person.
        MergeDelegates = "merge_delegates",
        /// Two who look alike called two people.
        TellApart = "tell_apart",
        /// A view of the delegates' table more.
        AddView = "add_view",
        /// Such a view changed.
        EditView = "edit_view",
        /// Such a view taken away.
        RemoveView = "remove_view",
        /// Delegates read from a spreadsheet.
        ImportDelegates = "import_delegates",
        /// An agenda read from a spreadsheet.
        ImportAgenda = "import_agenda",
        /// A session more.
        AddSession = "add_session",
        /// A session's content changed.
        EditSession = "edit_session",
        /// A session taken away.
        RemoveSession = "remove_session",
        /// A session put on the agenda.
        ScheduleSession = "schedule_session",
        /// A session moved.
        MoveSession = "move_session",
        /// A session made longer or shorter.
        ResizeSession = "resize_session",
        /// A session pinned or unpinned.
        PinSession = "pin_session",
        /// Several sessions pinned or unpinned.
        PinSessions = "pin_sessions",
        /// A kind of session of the workshop's own more.
        AddKind = "add_kind",
        /// Such a kind changed.
        EditKind = "edit_kind",
        /// Such a kind taken away.
        RemoveKind = "remove_kind",
        /// Rooms put in another order.
        OrderRooms = "order_rooms",
        /// The programme released under a version.
        ReleaseProgramme = "release_programme",
        /// A session begun, for real.
        StartSession = "start_session",
        /// A session ended, for real.
        EndSession = "end_session",
        /// The real beginning or end of a session corrected.
        CorrectTimes = "correct_times",
        /// Several sessions moved together.
        MoveSessions = "move_sessions",
        /// A day moved to another day.
        MoveDay = "move_day",
        /// Two sessions exchanged.
        SwapSessions = "swap_sessions",
        /// Sessions copied to another place of the agenda.
        DuplicateSessions = "duplicate_sessions",
        /// The rest of a day set to run late.
        RunLate = "run_late",
        /// A day made to start or end at another time.
        RetimeDay = "retime_day",
        /// A clash called all right.
        SilenceClash = "silence_clash",
        /// A silenced clash shown again.
        UnsilenceClash = "unsilence_clash",
        /// Minutes between sessions set.
        SetChangeOver = "set_change_over",
        /// A session taken off the agenda into the tray.
        UnscheduleSession = "unschedule_session",
        /// Several sessions taken off the agenda into the tray.
        UnscheduleSessions = "unschedule_sessions",
        /// Steps of a session plan more.
        AddSteps = "add_steps",
        /// Steps of a session plan changed.
        EditSteps = "edit_steps",
        /// Steps of a session plan taken away.
        RemoveSteps = "remove_steps",
        /// Steps of a session plan put elsewhere.
        MoveSteps = "move_steps",
        /// A session plan made to fit its session.
        FitPlan = "fit_plan",
        /// What belongs to a session plan as a whole changed: plan B, own columns, panel.
        EditPlan = "edit_plan",
        /// Something ticked on a packing list, or unticked.
        PackMaterial = "pack_material",
        /// A comment on a session plan written, dealt with or taken away.
        CommentPlan = "comment_plan",
        /// A session plan read from a file.
        ImportPlan = "import_plan",
        /// A session plan carried out: a step begun, given minutes, ended, or that taken back.
        RunPlan = "run_plan",
        /// What is set for paper changed: logos, colour, texts.
        EditTemplate = "edit_template",
        /// Somebody checked in.
        CheckIn = "check_in",
        /// A check-in taken back.
        WithdrawCheckIn = "withdraw_check_in",
        /// Somebody who was not on the list admitted.
        AdmitWalkIn = "admit_walk_in",
        /// What is handed over at the desk set.
        EditHandOuts = "edit_hand_outs",
        /// Something handed over.
        HandOver = "hand_over",
        /// Something that came back.
        TakeBack = "take_back",
        /// A handing over, or taking back, withdrawn.
        WithdrawHandOver = "withdraw_hand_over",
        /// Attendance entered for somebody.
        MarkAttendance = "mark_attendance",
        /// Attendance entered from the signed sheet.
        EnterSheet = "enter_sheet",
        /// What attendance is counted by set.
        SetAttendance = "set_attendance",
        /// The check-ins of another copy joined.
        JoinCheckIns = "join_check_ins",
    }
}

coded_enum! {
    /// A part of the document that screens show and reload as one.
    ChangedArea {
        /// Title, dates, rooms, programme line.
        Workshop = "workshop",
        /// Sessions, placements, rooms.
        Agenda = "agenda",
        /// Session plans.
        Plans = "plans",
        /// Releases of the programme.
        Programme = "programme",
        /// When sessions really began and ended.
        ActualTimes = "actual_times",
        /// Delegations, organisations, delegates.
        Delegates = "delegates",
        /// Views of the delegates' table.
        Views = "views",
        /// Check-ins and periods.
        Attendance = "attendance",
        /// What is handed over at the desk, and who has it.
        HandOuts = "hand_outs",
        /// What was printed.
        Printing = "printing",
    }
}
