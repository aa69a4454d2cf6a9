// Made from Rust by `cargo xtask bindings`. Change src-tauri/crates/api/src/wire instead.
import type { ActivityEntry } from "./ActivityEntry";
import type { AddDelegate } from "./AddDelegate";
import type { AddLogo } from "./AddLogo";
import type { AddSession } from "./AddSession";
import type { AgendaView } from "./AgendaView";
import type { AppState } from "./AppState";
import type { ArtefactPages } from "./ArtefactPages";
import type { ArtefactView } from "./ArtefactView";
import type { AttendanceMarked } from "./AttendanceMarked";
import type { AttendanceRules } from "./AttendanceRules";
import type { AttendanceRulesView } from "./AttendanceRulesView";
import type { AttendanceView } from "./AttendanceView";
import type { Backup } from "./Backup";
import type { BadgePrinted } from "./BadgePrinted";
import type { BadgePrinting } from "./BadgePrinting";
import type { ByArtefact } from "./ByArtefact";
import type { ById } from "./ById";
import type { ByIds } from "./ByIds";
import type { BySheet } from "./BySheet";
import type { CameraPicture } from "./CameraPicture";
import type { CellsRead } from "./CellsRead";
import type { ChangeOver } from "./ChangeOver";
import type { ChangePlan } from "./ChangePlan";
import type { CheckInReply } from "./CheckInReply";
import type { CheckInRequest } from "./CheckInRequest";
import type { ClashFix } from "./ClashFix";
import type { CodeSeen } from "./CodeSeen";
import type { CompareReleases } from "./CompareReleases";
import type { CorrectTimes } from "./CorrectTimes";
import type { CountingView } from "./CountingView";
import type { DelegateHistory } from "./DelegateHistory";
import type { DelegateListOrder } from "./DelegateListOrder";
import type { DelegateListView } from "./DelegateListView";
import type { DelegateView } from "./DelegateView";
import type { DelegationsView } from "./DelegationsView";
import type { DeskCard } from "./DeskCard";
import type { DeskPerson } from "./DeskPerson";
import type { DeskQuery } from "./DeskQuery";
import type { DeskView } from "./DeskView";
import type { DifferenceView } from "./DifferenceView";
import type { EarlierWorkshop } from "./EarlierWorkshop";
import type { EditDelegates } from "./EditDelegates";
import type { EditSession } from "./EditSession";
import type { ExportAgenda } from "./ExportAgenda";
import type { ExportAttendance } from "./ExportAttendance";
import type { ExportDelegates } from "./ExportDelegates";
import type { ExportHandOuts } from "./ExportHandOuts";
import type { ExportPlan } from "./ExportPlan";
import type { FindPeople } from "./FindPeople";
import type { GiveBadge } from "./GiveBadge";
import type { GiveSeat } from "./GiveSeat";
import type { HandOutItemView } from "./HandOutItemView";
import type { HandOutItems } from "./HandOutItems";
import type { HandOutRegister } from "./HandOutRegister";
import type { HandOverRequest } from "./HandOverRequest";
import type { HeadCountOrder } from "./HeadCountOrder";
import type { HeadCountView } from "./HeadCountView";
import type { ImportReading } from "./ImportReading";
import type { Imported } from "./Imported";
import type { JoinCopy } from "./JoinCopy";
import type { Joined } from "./Joined";
import type { LikelyDuplicate } from "./LikelyDuplicate";
import type { LookAtEarlier } from "./LookAtEarlier";
import type { MarkAttendance } from "./MarkAttendance";
import type { MaterialLine } from "./MaterialLine";
import type { MaterialsFor } from "./MaterialsFor";
import type { MergeDelegates } from "./MergeDelegates";
import type { MergeOrganisations } from "./MergeOrganisations";
import type { MethodView } from "./MethodView";
import type { NewWorkshop } from "./NewWorkshop";
import type { Nothing } from "./Nothing";
import type { NowView } from "./NowView";
import type { OpenFile } from "./OpenFile";
import type { OpenWorkshop } from "./OpenWorkshop";
import type { OrganisationsView } from "./OrganisationsView";
import type { OwnFieldView } from "./OwnFieldView";
import type { OwnKindView } from "./OwnKindView";
import type { PackMaterials } from "./PackMaterials";
import type { PackOrder } from "./PackOrder";
import type { PackView } from "./PackView";
import type { PastedReading } from "./PastedReading";
import type { PastedSteps } from "./PastedSteps";
import type { PersonFound } from "./PersonFound";
import type { PlanBlock } from "./PlanBlock";
import type { PlanFile } from "./PlanFile";
import type { PlanReading } from "./PlanReading";
import type { PlanRunView } from "./PlanRunView";
import type { PlanSummary } from "./PlanSummary";
import type { PlannedChange } from "./PlannedChange";
import type { Preferences } from "./Preferences";
import type { PrintBadge } from "./PrintBadge";
import type { PrintOrder } from "./PrintOrder";
import type { PrintPreview } from "./PrintPreview";
import type { Printers } from "./Printers";
import type { PrintingView } from "./PrintingView";
import type { ProposalView } from "./ProposalView";
import type { PutDelegation } from "./PutDelegation";
import type { PutOrganisation } from "./PutOrganisation";
import type { ReadFile } from "./ReadFile";
import type { RecentWorkshop } from "./RecentWorkshop";
import type { ReleaseProgramme } from "./ReleaseProgramme";
import type { ReleasesView } from "./ReleasesView";
import type { RestoreBackup } from "./RestoreBackup";
import type { RoomView } from "./RoomView";
import type { RunPlan } from "./RunPlan";
import type { SaveAll } from "./SaveAll";
import type { SavePack } from "./SavePack";
import type { SavePdf } from "./SavePdf";
import type { SavedView } from "./SavedView";
import type { SendPack } from "./SendPack";
import type { SendToPrinter } from "./SendToPrinter";
import type { SentToPrinter } from "./SentToPrinter";
import type { SessionPlanView } from "./SessionPlanView";
import type { SessionView } from "./SessionView";
import type { SetBadgePrinting } from "./SetBadgePrinting";
import type { SetPassphrase } from "./SetPassphrase";
import type { SheetCompared } from "./SheetCompared";
import type { SheetEntered } from "./SheetEntered";
import type { SheetRowsView } from "./SheetRowsView";
import type { SheetSecondReading } from "./SheetSecondReading";
import type { SheetTyped } from "./SheetTyped";
import type { Substitute } from "./Substitute";
import type { TemplateView } from "./TemplateView";
import type { ToPath } from "./ToPath";
import type { TraceLine } from "./TraceLine";
import type { TwoPeople } from "./TwoPeople";
import type { TypedCells } from "./TypedCells";
import type { UndoOutcome } from "./UndoOutcome";
import type { WalkIn } from "./WalkIn";
import type { WhoSeesWhat } from "./WhoSeesWhat";
import type { WorkshopFrom } from "./WorkshopFrom";
import type { WorkshopInfo } from "./WorkshopInfo";
import type { WorkshopSettings } from "./WorkshopSettings";
import type { Written } from "./Written";
import type { WrittenPages } from "./WrittenPages";

/** Every command: what it takes and what it answers. */
export interface Commands {
  /** What the application starts with. */
  app_state: { args: Nothing; result: AppState };
  /** Preferences of this computer. */
  set_preferences: { args: Preferences; result: Preferences };
  /** Workshops opened on this computer before. */
  recent_workshops: { args: Nothing; result: Array<RecentWorkshop> };
  /** Takes a workshop off that list; the file stays. */
  forget_recent: { args: ToPath; result: Array<RecentWorkshop> };
  /** Makes a workshop and opens it. */
  new_workshop: { args: NewWorkshop; result: OpenWorkshop };
  /** Makes a workshop from an earlier one, with its agenda on new days and the people that were chosen, and opens it. */
  new_workshop_from: { args: WorkshopFrom; result: OpenWorkshop };
  /** An earlier workshop, to choose from who comes along; it is not opened. */
  earlier_workshop: { args: LookAtEarlier; result: EarlierWorkshop };
  /** Opens a file. */
  open_workshop: { args: OpenFile; result: OpenWorkshop };
  /** Makes a fresh sample workshop and opens it; an empty path puts it among the documents. */
  open_sample: { args: ToPath; result: OpenWorkshop };
  /** Closes the open workshop. */
  close_workshop: { args: Nothing; result: Nothing };
  /** The open workshop, fresh. */
  current_workshop: { args: Nothing; result: OpenWorkshop };
  /** Copies the open workshop, complete, to another path. */
  save_copy: { args: ToPath; result: Written };
  /** Sets, changes or takes away the passphrase. */
  set_passphrase: { args: SetPassphrase; result: OpenWorkshop };
  /** Undoes the last operation. */
  undo: { args: Nothing; result: UndoOutcome };
  /** Does the last undone operation again. */
  redo: { args: Nothing; result: UndoOutcome };
  /** The latest entries of the activity log, newest first. */
  activity: { args: Nothing; result: Array<ActivityEntry> };
  /** Backups of the open workshop, newest first. */
  backups: { args: Nothing; result: Array<Backup> };
  /** Makes a backup now. */
  back_up: { args: Nothing; result: Array<Backup> };
  /** Restores a backup into a new file; the open one is not touched. */
  restore_backup: { args: RestoreBackup; result: Written };
  /** The workshop as its settings page edits it. */
  workshop_settings: { args: Nothing; result: WorkshopSettings };
  /** Saves it. */
  edit_workshop: { args: WorkshopSettings; result: WorkshopSettings };
  /** Adds a room (empty id) or changes one. */
  put_room: { args: RoomView; result: RoomView };
  /** Takes a room away; its placements keep their time. */
  remove_room: { args: ById; result: Nothing };
  /** Puts the rooms into this order. */
  order_rooms: { args: ByIds; result: Nothing };
  /** Adds a kind of session of the workshop's own (empty id) or changes one. */
  put_kind: { args: OwnKindView; result: OwnKindView };
  /** Takes such a kind away; its sessions keep their built-in kind. */
  remove_kind: { args: ById; result: Nothing };
  /** Counts by country, organisation, kind and period. */
  info: { args: Nothing; result: WorkshopInfo };
  /** Everything that the agenda screen shows. */
  agenda: { args: Nothing; result: AgendaView };
  /** What a change of time or place would do. */
  preview_agenda_change: { args: PlannedChange; result: ProposalView };
  /** Does it. */
  change_agenda: { args: PlannedChange; result: ProposalView };
  /** Ways out of a clash, by its id: at most three, each checked by the planner. */
  clash_fixes: { args: ById; result: Array<ClashFix> };
  /** Says that a clash is all right as it is. It comes back when its facts change. */
  silence_clash: { args: ById; result: Nothing };
  /** Shows a silenced clash again. */
  unsilence_clash: { args: ById; result: Nothing };
  /** Sets how many minutes rooms and people need between two sessions. */
  set_change_over: { args: ChangeOver; result: ChangeOver };
  /** Adds a session. */
  add_session: { args: AddSession; result: SessionView };
  /** Changes a session's content. */
  edit_session: { args: EditSession; result: SessionView };
  /** Takes a session, and what it contains, away. */
  remove_session: { args: ById; result: Nothing };
  /** Takes several sessions away in one step. */
  remove_sessions: { args: ByIds; result: Nothing };
  /** Copies a session into the tray. */
  duplicate_session: { args: ById; result: SessionView };
  /** Sessions with the lengths of their plans, in the order of the agenda. */
  session_plans: { args: Nothing; result: Array<PlanSummary> };
  /** The plan of a session, with everything that its screen shows. */
  session_plan: { args: ById; result: SessionPlanView };
  /** Changes a plan: one operation, one undo. */
  change_plan: { args: ChangePlan; result: SessionPlanView };
  /** Reads steps from a table that was copied in another program, without writing anything. */
  read_pasted_steps: { args: PastedSteps; result: PastedReading };
  /** Reads a plan from a file without writing anything. */
  read_plan_file: { args: PlanFile; result: PlanReading };
  /** Reads it into the plan of a session. */
  import_plan: { args: PlanFile; result: SessionPlanView };
  /** Writes a plan, as XLSX, CSV, HTML or Markdown by the path's ending; reading it back gives the same plan. */
  export_plan: { args: ExportPlan; result: Written };
  /** Materials of several plans, added up. */
  plan_materials: { args: MaterialsFor; result: Array<MaterialLine> };
  /** Ticks something on the packing lists of every session that needs it. */
  pack_materials: { args: PackMaterials; result: Array<MaterialLine> };
  /** Where a plan that is carried out stands. */
  plan_run: { args: ById; result: PlanRunView };
  /** Says that a step begins, gets minutes, that the plan is through, or takes the last of these back. */
  run_plan: { args: RunPlan; result: PlanRunView };
  /** Methods and patterns of the library. */
  methods: { args: Nothing; result: Array<MethodView> };
  /** Steps that somebody keeps on this computer to use again. */
  plan_blocks: { args: Nothing; result: Array<PlanBlock> };
  /** Keeps steps (empty id), or changes a block. */
  put_plan_block: { args: PlanBlock; result: Array<PlanBlock> };
  /** Takes a block away. */
  remove_plan_block: { args: ById; result: Array<PlanBlock> };
  /** Every release of the programme, and what changed since the last. */
  releases: { args: Nothing; result: ReleasesView };
  /** Freezes the agenda under the next version. */
  release_programme: { args: ReleaseProgramme; result: ReleasesView };
  /** What changed between two versions, or since one. */
  compare_releases: { args: CompareReleases; result: Array<DifferenceView> };
  /** Where the day stands. */
  agenda_now: { args: Nothing; result: NowView };
  /** Says that a session has begun; what was on in its rooms has ended then. */
  start_session: { args: ById; result: NowView };
  /** Says that a session has ended. */
  end_session: { args: ById; result: NowView };
  /** Puts right when a session began and ended. */
  correct_times: { args: CorrectTimes; result: NowView };
  /** Everything that the delegations screen shows. */
  delegations: { args: Nothing; result: DelegationsView };
  /** Adds a delegate. */
  add_delegate: { args: AddDelegate; result: DelegateView };
  /** Changes one or several delegates. */
  edit_delegates: { args: EditDelegates; result: Array<DelegateView> };
  /** Takes delegates off the list. */
  remove_delegates: { args: ByIds; result: Nothing };
  /** Adds (empty id) or changes a delegation. */
  put_delegation: { args: PutDelegation; result: DelegationsView };
  /** Takes a delegation away; its people stay on the list. */
  remove_delegation: { args: ById; result: DelegationsView };
  /** Who counts towards the targets. */
  set_counting: { args: CountingView; result: CountingView };
  /** Gives a seat from one person to another. */
  substitute_delegate: { args: Substitute; result: DelegateView };
  /** Puts the waiting list into this order. */
  order_waiting: { args: ByIds; result: Nothing };
  /** Gives somebody from the waiting list a seat. */
  give_seat: { args: GiveSeat; result: DelegateView };
  /** What became of somebody: steps on the way, the seat, attendance. */
  delegate_history: { args: ById; result: DelegateHistory };
  /** Organisations, and what they come to. */
  organisations: { args: Nothing; result: OrganisationsView };
  /** Adds (empty id) or changes an organisation. */
  put_organisation: { args: PutOrganisation; result: OrganisationsView };
  /** Makes several organisations one; people, delegations and offices go over to it. */
  merge_organisations: { args: MergeOrganisations; result: OrganisationsView };
  /** Takes an organisation away that nobody names any more. */
  remove_organisation: { args: ById; result: OrganisationsView };
  /** Fields of the organiser's own, in order. */
  own_fields: { args: Nothing; result: Array<OwnFieldView> };
  /** Adds (empty id) or changes such a field. */
  put_own_field: { args: OwnFieldView; result: OwnFieldView };
  /** Takes such a field away; its values stay with the delegates. */
  remove_own_field: { args: ById; result: Nothing };
  /** Puts such fields into this order. */
  order_own_fields: { args: ByIds; result: Nothing };
  /** Who sees what of a delegate, protected or not. */
  who_sees_what: { args: Nothing; result: WhoSeesWhat };
  /** People who may stand on the list twice. */
  likely_duplicates: { args: Nothing; result: Array<LikelyDuplicate> };
  /** Makes two entries of the list one person. */
  merge_delegates: { args: MergeDelegates; result: DelegateView };
  /** Remembers that two who look alike are two people. */
  tell_apart: { args: TwoPeople; result: Nothing };
  /** The list as an audience sees it: that audience's columns, and how many people are shown by alias. */
  delegate_list: { args: DelegateListOrder; result: DelegateListView };
  /** Writes the list for an audience, as XLSX, CSV or vCard by the path's ending. */
  export_delegates: { args: ExportDelegates; result: Written };
  /** Writes cells of the table as they were typed or pasted, in one operation, or says what that would do. */
  write_cells: { args: TypedCells; result: CellsRead };
  /** Views of the table that are kept under a name. */
  saved_views: { args: Nothing; result: Array<SavedView> };
  /** Adds (empty id) or changes a view. */
  put_saved_view: { args: SavedView; result: SavedView };
  /** Takes a view away. */
  remove_saved_view: { args: ById; result: Nothing };
  /** Writes the agenda, as XLSX or CSV by the path's ending; reading it back gives the same agenda. */
  export_agenda: { args: ExportAgenda; result: Written };
  /** Reads a list of delegates without writing anything. */
  read_delegates_file: { args: ReadFile; result: ImportReading };
  /** Reads it and adds it. */
  import_delegates: { args: ReadFile; result: Imported };
  /** Reads an agenda without writing anything. */
  read_agenda_file: { args: ReadFile; result: ImportReading };
  /** Reads it and adds it. */
  import_agenda: { args: ReadFile; result: Imported };
  /** Everything beside the answer on the check-in screen. */
  check_in_desk: { args: DeskQuery; result: DeskView };
  /** People by any part of any name. */
  find_people: { args: FindPeople; result: Array<PersonFound> };
  /** Checks somebody in, or says why not. */
  check_in: { args: CheckInRequest; result: CheckInReply };
  /** Takes a check-in back; the trace stays. */
  withdraw_check_in: { args: ById; result: DeskView };
  /** Takes several check-ins back in one step. */
  withdraw_check_ins: { args: ByIds; result: DeskView };
  /** The card of somebody, fresh. */
  desk_card: { args: DeskPerson; result: DeskCard };
  /** Everything that was recorded about somebody at the door and in the grid, with what was taken back. */
  check_in_trace: { args: ById; result: Array<TraceLine> };
  /** Reads the code in a picture of the camera. */
  read_code: { args: CameraPicture; result: CodeSeen };
  /** Gives somebody another badge; the one before is refused from now on. */
  give_badge: { args: GiveBadge; result: DeskCard };
  /** What is handed over at the desk, in order. */
  hand_out_items: { args: Nothing; result: Array<HandOutItemView> };
  /** Sets it. */
  set_hand_out_items: { args: HandOutItems; result: Array<HandOutItemView> };
  /** Writes into the register that something was given, came back, or neither after all. */
  hand_over: { args: HandOverRequest; result: DeskCard };
  /** Who was given what, and what is not given or not back yet. */
  hand_out_register: { args: Nothing; result: HandOutRegister };
  /** Writes the register as a spreadsheet. */
  export_hand_outs: { args: ExportHandOuts; result: Written };
  /** Joins the check-ins of another copy of this workshop, and tells what differed. */
  join_copy: { args: JoinCopy; result: Joined };
  /** Adds somebody who was not on the list and checks them in. */
  admit_walk_in: { args: WalkIn; result: CheckInReply };
  /** Everybody by half-day, day or session. */
  attendance: { args: Nothing; result: AttendanceView };
  /** Sets cells of that grid. */
  mark_attendance: { args: MarkAttendance; result: AttendanceMarked };
  /** Enters a line typed from the signed sheet. */
  enter_sheet_line: { args: SheetTyped; result: SheetEntered };
  /** Who stands on a printing of the signature sheet. */
  sheet_rows: { args: BySheet; result: SheetRowsView };
  /** Compares a second reading of a sheet with what is entered. */
  compare_sheet: { args: SheetSecondReading; result: SheetCompared };
  /** What attendance is counted by. */
  attendance_rules: { args: Nothing; result: AttendanceRulesView };
  /** Sets it. */
  set_attendance_rules: { args: AttendanceRules; result: AttendanceRulesView };
  /** How many persons attended, for how many days, by one or two things. */
  head_count: { args: HeadCountOrder; result: HeadCountView };
  /** Writes who was there when and every head-count. */
  export_attendance: { args: ExportAttendance; result: Written };
  /** What can be printed. */
  print_catalogue: { args: Nothing; result: Array<ArtefactView> };
  /** How many pages an artefact has now, and whether what was printed of it is out of date. */
  artefact_pages: { args: ByArtefact; result: ArtefactPages };
  /** Pages to look at; how they were ordered is remembered. */
  print_preview: { args: PrintOrder; result: PrintPreview };
  /** The same with the first page alone in the file, sooner; pages, outline and remarks are those of the whole. */
  print_first_page: { args: PrintOrder; result: PrintPreview };
  /** Writes the PDF. */
  save_pdf: { args: SavePdf; result: Written };
  /** Writes everything that can be printed into a folder. */
  save_all: { args: SaveAll; result: Array<WrittenPages> };
  /** Printers that pages can be sent to. */
  printers: { args: Nothing; result: Printers };
  /** Sends pages to one. */
  send_to_printer: { args: SendToPrinter; result: SentToPrinter };
  /** How badges are printed at this computer. */
  badge_printing: { args: Nothing; result: BadgePrinting };
  /** Sets it. */
  set_badge_printing: { args: SetBadgePrinting; result: BadgePrinting };
  /** Prints somebody's badge at once, unless it was printed before. */
  print_badge: { args: PrintBadge; result: BadgePrinted };
  /** Everything needed for a day, in printing order. */
  print_pack: { args: PackOrder; result: PackView };
  /** Writes it, as one PDF or as one for each. */
  save_pack: { args: SavePack; result: Array<WrittenPages> };
  /** Sends it to a printer, one job for each. */
  send_pack: { args: SendPack; result: Array<SentToPrinter> };
  /** What was printed, the latest first. */
  printings: { args: Nothing; result: Array<PrintingView> };
  /** What is set for paper. */
  template: { args: Nothing; result: TemplateView };
  /** Saves it. */
  edit_template: { args: TemplateView; result: TemplateView };
  /** Adds a picture file to its logos. */
  add_logo: { args: AddLogo; result: TemplateView };
}
