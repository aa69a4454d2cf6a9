//! The one table of commands. Every host dispatches by it and TypeScript is generated from it, so nothing is declared twice.

/// Hands the table of commands to a macro: name, arguments, result, handler.
#[macro_export]
#[doc(hidden)]
macro_rules! with_commands {
    ($then:ident) => {
        $then! {
            /// What the application starts with.
            app_state(Nothing) -> AppState = desk::app_state;
            /// Preferences of this computer.
            set_preferences(Preferences) -> Preferences = desk::set_preferences;
            /// Workshops opened on this computer before.
            recent_workshops(Nothing) -> Vec<RecentWorkshop> = desk::recent_workshops;
            /// Takes a workshop off that list; the file stays.
            forget_recent(ToPath) -> Vec<RecentWorkshop> = desk::forget_recent;

            /// Makes a workshop and opens it.
            new_workshop(NewWorkshop) -> OpenWorkshop = document::new_workshop;
            /// Makes a workshop from an earlier one, with its agenda on new days and the people that were chosen, and opens it.
            new_workshop_from(WorkshopFrom) -> OpenWorkshop = document::new_workshop_from;
            /// An earlier workshop, to choose from who comes along; it is not opened.
            earlier_workshop(LookAtEarlier) -> EarlierWorkshop = edition::earlier_workshop;
            /// Opens a file.
            open_workshop(OpenFile) -> OpenWorkshop = document::open_workshop;
            /// Makes a fresh sample workshop and opens it; an empty path puts it among the documents.
            open_sample(ToPath) -> OpenWorkshop = document::open_sample;
            /// Closes the open workshop.
            close_workshop(Nothing) -> Nothing = document::close_workshop;
            /// The open workshop, fresh.
            current_workshop(Nothing) -> OpenWorkshop = document::current_workshop;
            /// Copies the open workshop, complete, to another path.
            save_copy(ToPath) -> Written = document::save_copy;
            /// Sets, changes or takes away the passphrase.
            set_passphrase(SetPassphrase) -> OpenWorkshop = document::set_passphrase;
            /// Undoes the last operation.
            undo(Nothing) -> UndoOutcome = document::undo;
            /// Does the last undone operation again.
            redo(Nothing) -> UndoOutcome = document::redo;
            /// The latest entries of the activity log, newest first.
            activity(Nothing) -> Vec<ActivityEntry> = document::activity;
            /// Backups of the open workshop, newest first.
            backups(Nothing) -> Vec<Backup> = document::backups;
            /// Makes a backup now.
            back_up(Nothing) -> Vec<Backup> = document::back_up;
            /// Restores a backup into a new file; the open one is not touched.
            restore_backup(RestoreBackup) -> Written = document::restore_backup;

            /// The workshop as its settings page edits it.
            workshop_settings(Nothing) -> WorkshopSettings = workshop::workshop_settings;
            /// Saves it.
            edit_workshop(WorkshopSettings) -> WorkshopSettings = workshop::edit_workshop;
            /// Adds a room (empty id) or changes one.
            put_room(RoomView) -> RoomView = workshop::put_room;
            /// Takes a room away; its placements keep their time.
            remove_room(ById) -> Nothing = workshop::remove_room;
            /// Puts the rooms into this order.
            order_rooms(ByIds) -> Nothing = rooms::order_rooms;
            /// Adds a kind of session of the workshop's own (empty id) or changes one.
            put_kind(OwnKindView) -> OwnKindView = kinds::put_kind;
            /// Takes such a kind away; its sessions keep their built-in kind.
            remove_kind(ById) -> Nothing = kinds::remove_kind;
            /// Counts by country, organisation, kind and period.
            info(Nothing) -> WorkshopInfo = workshop::info;

            /// Everything that the agenda screen shows.
            agenda(Nothing) -> AgendaView = agenda::agenda;
            /// What a change of time or place would do.
            preview_agenda_change(PlannedChange) -> ProposalView = agenda::preview_agenda_change;
            /// Does it.
            change_agenda(PlannedChange) -> ProposalView = agenda::change_agenda;
            /// Ways out of a clash, by its id: at most three, each checked by the planner.
            clash_fixes(ById) -> Vec<ClashFix> = agenda::clash_fixes;
            /// Says that a clash is all right as it is. It comes back when its facts change.
            silence_clash(ById) -> Nothing = agenda::silence_clash;
            /// Shows a silenced clash again.
            unsilence_clash(ById) -> Nothing = agenda::unsilence_clash;
            /// Sets how many minutes rooms and people need between two sessions.
            set_change_over(ChangeOver) -> ChangeOver = agenda::set_change_over;
            /// Adds a session.
            add_session(AddSession) -> SessionView = agenda::add_session;
            /// Changes a session's content.
            edit_session(EditSession) -> SessionView = agenda::edit_session;
            /// Takes a session, and what it contains, away.
            remove_session(ById) -> Nothing = agenda::remove_session;
            /// Takes several sessions away in one step.
            remove_sessions(ByIds) -> Nothing = agenda::remove_sessions;
            /// Copies a session into the tray.
            duplicate_session(ById) -> SessionView = agenda::duplicate_session;

            /// Sessions with the lengths of their plans, in the order of the agenda.
            session_plans(Nothing) -> Vec<PlanSummary> = session_plans::session_plans;
            /// The plan of a session, with everything that its screen shows.
            session_plan(ById) -> SessionPlanView = session_plans::session_plan;
            /// Changes a plan: one operation, one undo.
            change_plan(ChangePlan) -> SessionPlanView = session_plans::change_plan;
            /// Reads steps from a table that was copied in another program, without writing anything.
            read_pasted_steps(PastedSteps) -> PastedReading = session_plans::read_pasted_steps;
            /// Reads a plan from a file without writing anything.
            read_plan_file(PlanFile) -> PlanReading = session_plans::read_plan_file;
            /// Reads it into the plan of a session.
            import_plan(PlanFile) -> SessionPlanView = session_plans::import_plan;
            /// Writes a plan, as XLSX, CSV, HTML or Markdown by the path's ending; reading it back gives the same plan.
            export_plan(ExportPlan) -> Written = session_plans::export_plan;
            /// Materials of several plans, added up.
            plan_materials(MaterialsFor) -> Vec<MaterialLine> = session_plans::plan_materials;
            /// Ticks something on the packing lists of every session that needs it.
            pack_materials(PackMaterials) -> Vec<MaterialLine> = session_plans::pack_materials;
            /// Where a plan that is carried out stands.
            plan_run(ById) -> PlanRunView = session_plans::plan_run;
            /// Says that a step begins, gets minutes, that the plan is through, or takes the last of these back.
            run_plan(RunPlan) -> PlanRunView = session_plans::run_plan;
            /// Methods and patterns of the library.
            methods(Nothing) -> Vec<MethodView> = methods::methods;
            /// Steps that somebody keeps on this computer to use again.
            plan_blocks(Nothing) -> Vec<PlanBlock> = methods::plan_blocks;
            /// Keeps steps (empty id), or changes a block.
            put_plan_block(PlanBlock) -> Vec<PlanBlock> = methods::put_plan_block;
            /// Takes a block away.
            remove_plan_block(ById) -> Vec<PlanBlock> = methods::remove_plan_block;

            /// Every release of the programme, and what changed since the last.
            releases(Nothing) -> ReleasesView = release::releases;
            /// Freezes the agenda under the next version.
            release_programme(ReleaseProgramme) -> ReleasesView = release::release_programme;
            /// What changed between two versions, or since one.
            compare_releases(CompareReleases) -> Vec<DifferenceView> = release::compare_releases;
            /// Where the day stands.
            agenda_now(Nothing) -> NowView = actual::agenda_now;
            /// Says that a session has begun; what was on in its rooms has ended then.
            start_session(ById) -> NowView = actual::start_session;
            /// Says that a session has ended.
            end_session(ById) -> NowView = actual::end_session;
            /// Puts right when a session began and ended.
            correct_times(CorrectTimes) -> NowView = actual::correct_times;

            /// Everything that the delegations screen shows.
            delegations(Nothing) -> DelegationsView = delegations::delegations;
            /// Adds a delegate.
            add_delegate(AddDelegate) -> DelegateView = delegates::add_delegate;
            /// Changes one or several delegates.
            edit_delegates(EditDelegates) -> Vec<DelegateView> = delegates::edit_delegates;
            /// Takes delegates off the list.
            remove_delegates(ByIds) -> Nothing = delegates::remove_delegates;
            /// Adds (empty id) or changes a delegation.
            put_delegation(PutDelegation) -> DelegationsView = delegations::put_delegation;
            /// Takes a delegation away; its people stay on the list.
            remove_delegation(ById) -> DelegationsView = delegations::remove_delegation;
            /// Who counts towards the targets.
            set_counting(CountingView) -> CountingView = delegations::set_counting;
            /// Gives a seat from one person to another.
            substitute_delegate(Substitute) -> DelegateView = seats::substitute_delegate;
            /// Puts the waiting list into this order.
            order_waiting(ByIds) -> Nothing = seats::order_waiting;
            /// Gives somebody from the waiting list a seat.
            give_seat(GiveSeat) -> DelegateView = seats::give_seat;
            /// What became of somebody: steps on the way, the seat, attendance.
            delegate_history(ById) -> DelegateHistory = seats::delegate_history;
            /// Organisations, and what they come to.
            organisations(Nothing) -> OrganisationsView = organisations::organisations;
            /// Adds (empty id) or changes an organisation.
            put_organisation(PutOrganisation) -> OrganisationsView = organisations::put_organisation;
            /// Makes several organisations one; people, delegations and offices go over to it.
            merge_organisations(MergeOrganisations) -> OrganisationsView = organisations::merge_organisations;
            /// Takes an organisation away that nobody names any more.
            remove_organisation(ById) -> OrganisationsView = organisations::remove_organisation;
            /// Fields of the organiser's own, in order.
            own_fields(Nothing) -> Vec<OwnFieldView> = own_fields::own_fields;
            /// Adds (empty id) or changes such a field.
            put_own_field(OwnFieldView) -> OwnFieldView = own_fields::put_own_field;
            /// Takes such a field away; its values stay with the delegates.
            remove_own_field(ById) -> Nothing = own_fields::remove_own_field;
            /// Puts such fields into this order.
            order_own_fields(ByIds) -> Nothing = own_fields::order_own_fields;
            /// Who sees what of a delegate, protected or not.
            who_sees_what(Nothing) -> WhoSeesWhat = own_fields::who_sees_what;
            /// People who may stand on the list twice.
            likely_duplicates(Nothing) -> Vec<LikelyDuplicate> = duplicates::likely_duplicates;
            /// Makes two entries of the list one person.
            merge_delegates(MergeDelegates) -> DelegateView = duplicates::merge_delegates;
            /// Remembers that two who look alike are two people.
            tell_apart(TwoPeople) -> Nothing = duplicates::tell_apart;
            /// The list as an audience sees it: that audience's columns, and how many people are shown by alias.
            delegate_list(DelegateListOrder) -> DelegateListView = delegate_list::delegate_list;
            /// Writes the list for an audience, as XLSX, CSV or vCard by the path's ending.
            export_delegates(ExportDelegates) -> Written = delegate_list::export_delegates;
            /// Writes cells of the table as they were typed or pasted, in one operation, or says what that would do.
            write_cells(TypedCells) -> CellsRead = cells::write_cells;
            /// Views of the table that are kept under a name.
            saved_views(Nothing) -> Vec<SavedView> = saved_views::saved_views;
            /// Adds (empty id) or changes a view.
            put_saved_view(SavedView) -> SavedView = saved_views::put_saved_view;
            /// Takes a view away.
            remove_saved_view(ById) -> Nothing = saved_views::remove_saved_view;

            /// Writes the agenda, as XLSX or CSV by the path's ending; reading it back gives the same agenda.
            export_agenda(ExportAgenda) -> Written = lists::export_agenda;

            /// Reads a list of delegates without writing anything.
            read_delegates_file(ReadFile) -> ImportReading = import::read_delegates_file;
            /// Reads it and adds it.
            import_delegates(ReadFile) -> Imported = import::import_delegates;
            /// Reads an agenda without writing anything.
            read_agenda_file(ReadFile) -> ImportReading = import::read_agenda_file;
            /// Reads it and adds it.
            import_agenda(ReadFile) -> Imported = import::import_agenda;

            /// Everything beside the answer on the check-in screen.
            check_in_desk(DeskQuery) -> DeskView = check_in::check_in_desk;
            /// People by any part of any name.
            find_people(FindPeople) -> Vec<PersonFound> = check_in::find_people;
            /// Checks somebody in, or says why not.
            check_in(CheckInRequest) -> CheckInReply = check_in::check_in;
            /// Takes a check-in back; the trace stays.
            withdraw_check_in(ById) -> DeskView = check_in::withdraw_check_in;
            /// Takes several check-ins back in one step.
            withdraw_check_ins(ByIds) -> DeskView = check_in::withdraw_check_ins;
            /// The card of somebody, fresh.
            desk_card(DeskPerson) -> DeskCard = check_in::desk_card;
            /// Everything that was recorded about somebody at the door and in the grid, with what was taken back.
            check_in_trace(ById) -> Vec<TraceLine> = check_in::check_in_trace;
            /// Reads the code in a picture of the camera.
            read_code(CameraPicture) -> CodeSeen = check_in::read_code;
            /// Gives somebody another badge; the one before is refused from now on.
            give_badge(GiveBadge) -> DeskCard = check_in::give_badge;
            /// What is handed over at the desk, in order.
            hand_out_items(Nothing) -> Vec<HandOutItemView> = hand_outs::hand_out_items;
            /// Sets it.
            set_hand_out_items(HandOutItems) -> Vec<HandOutItemView> = hand_outs::set_hand_out_items;
            /// Writes into the register that something was given, came back, or neither after all.
            hand_over(HandOverRequest) -> DeskCard = hand_outs::hand_over;
            /// Who was given what, and what is not given or not back yet.
            hand_out_register(Nothing) -> HandOutRegister = hand_outs::hand_out_register;
            /// Writes the register as a spreadsheet.
            export_hand_outs(ExportHandOuts) -> Written = hand_outs::export_hand_outs;
            /// Joins the check-ins of another copy of this workshop, and tells what differed.
            join_copy(JoinCopy) -> Joined = joining::join_copy;
            /// Adds somebody who was not on the list and checks them in.
            admit_walk_in(WalkIn) -> CheckInReply = check_in::admit_walk_in;

            /// Everybody by half-day, day or session.
            attendance(Nothing) -> AttendanceView = attendance::attendance;
            /// Sets cells of that grid.
            mark_attendance(MarkAttendance) -> AttendanceMarked = attendance::mark_attendance;
            /// Enters a line typed from the signed sheet.
            enter_sheet_line(SheetTyped) -> SheetEntered = attendance::enter_sheet_line;
            /// Who stands on a printing of the signature sheet.
            sheet_rows(BySheet) -> SheetRowsView = attendance::sheet_rows;
            /// Compares a second reading of a sheet with what is entered.
            compare_sheet(SheetSecondReading) -> SheetCompared = attendance::compare_sheet;
            /// What attendance is counted by.
            attendance_rules(Nothing) -> AttendanceRulesView = attendance::attendance_rules;
            /// Sets it.
            set_attendance_rules(AttendanceRules) -> AttendanceRulesView = attendance::set_attendance_rules;
            /// How many persons attended, for how many days, by one or two things.
            head_count(HeadCountOrder) -> HeadCountView = attendance::head_count;
            /// Writes who was there when and every head-count.
            export_attendance(ExportAttendance) -> Written = attendance::export_attendance;

            /// What can be printed.
            print_catalogue(Nothing) -> Vec<ArtefactView> = paper::print_catalogue;
            /// How many pages an artefact has now, and whether what was printed of it is out of date.
            artefact_pages(ByArtefact) -> ArtefactPages = paper::artefact_pages;
            /// Pages to look at; how they were ordered is remembered.
            print_preview(PrintOrder) -> PrintPreview = paper::print_preview;
            /// The same with the first page alone in the file, sooner; pages, outline and remarks are those of the whole.
            print_first_page(PrintOrder) -> PrintPreview = paper::print_first_page;
            /// Writes the PDF.
            save_pdf(SavePdf) -> Written = paper::save_pdf;
            /// Writes everything that can be printed into a folder.
            save_all(SaveAll) -> Vec<WrittenPages> = paper::save_all;
            /// Printers that pages can be sent to.
            printers(Nothing) -> Printers = paper::printers;
            /// Sends pages to one.
            send_to_printer(SendToPrinter) -> SentToPrinter = paper::send_to_printer;
            /// How badges are printed at this computer.
            badge_printing(Nothing) -> BadgePrinting = paper::badge_printing;
            /// Sets it.
            set_badge_printing(SetBadgePrinting) -> BadgePrinting = paper::set_badge_printing;
            /// Prints somebody's badge at once, unless it was printed before.
            print_badge(PrintBadge) -> BadgePrinted = paper::print_badge;
            /// Everything needed for a day, in printing order.
            print_pack(PackOrder) -> PackView = paper::print_pack;
            /// Writes it, as one PDF or as one for each.
            save_pack(SavePack) -> Vec<WrittenPages> = paper::save_pack;
            /// Sends it to a printer, one job for each.
            send_pack(SendPack) -> Vec<SentToPrinter> = paper::send_pack;
            /// What was printed, the latest first.
            printings(Nothing) -> Vec<PrintingView> = paper::printings;
            /// What is set for paper.
            template(Nothing) -> TemplateView = template::template;
            /// Saves it.
            edit_template(TemplateView) -> TemplateView = template::edit_template;
            /// Adds a picture file to its logos.
            add_logo(AddLogo) -> TemplateView = template::add_logo;
        }
    };
}
