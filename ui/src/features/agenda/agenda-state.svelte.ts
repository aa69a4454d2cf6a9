/** What the agenda screen shows and what stands open on it. One for each time the screen is shown. */
import type { AddSession, AgendaChange, AgendaView, ClashView, EditSession, PlacementView, ProposalView, SessionView } from '$backend';
import { ask, best, direction, openWorkshop, run, t, toast, undo } from '$shared';
import { setContext, getContext, untrack } from 'svelte';
import { Carrying } from './carrying.svelte';
import type { Carry, Target } from './change';
import { clamp, endOf, hoursShown, LEAST_DURATION } from './geometry';
import { stopAt, type Cursor, type Stop } from './keyboard';
import { blocksOf, columnsOf, traySessions, type Block, type Column } from './layout';
import type { Clip } from './deeds';
import { Look, type Layout } from './look.svelte';
import { inOrder, none } from './selection';
import { cityOf, timeWords } from './words';

/** A new session being described, and where it will stand; `at` null is the tray. */
export interface Draft {
  /** Tells one beginning from the next. */
  id: number;
  at: { day: string; start: number; columns: number[] } | null;
  duration: number;
  kind: string;
  /** What its title begins as. */
  title?: string;
}

/** The place in time that a placement is to get. */
interface Wanted {
  id: string;
  start: number;
  duration: number;
}

export class AgendaState {
  view = $state.raw<AgendaView | null>(null);
  day = $state('');
  look = new Look();
  chosen = $state.raw<{ session: string; placement: string | null } | null>(null);
  draft = $state.raw<Draft | null>(null);
  cursor = $state.raw<Cursor>({ column: 0, minute: 9 * 60, key: null });
  /** What is being carried by pointer or keys, and where it would land. */
  readonly carrying = new Carrying(this);
  /** The day at the venue, and its minute. */
  today = $state('');
  minute = $state(0);
  /** The minute while that day is the one that is shown; null on another. */
  now: number | null = $derived(this.today === this.day && this.today !== '' ? this.minute : null);
  /** Placements marked together on the shown day; one alone is not marked but open. */
  marked = $state.raw<ReadonlySet<string>>(none);
  clip: Clip | null = null;
  /** The placement or waiting session whose title is being typed over. */
  renaming = $state<string | null>(null);

  // By itself, so that picking something up does not lay out every block again.
  #keepsRoomless = $derived(this.carry?.from.columns.includes(this.view?.rooms.length ?? 0) ?? false);
  columns: Column[] = $derived(this.view ? columnsOf(this.view, this.day, this.#keepsRoomless) : []);
  blocks: Block[] = $derived(this.view ? blocksOf(this.view, this.day, this.columns) : []);
  range = $derived(hoursShown(this.blocks));
  tray: SessionView[] = $derived(this.view ? traySessions(this.view) : []);
  sessions = $derived(new Map(this.view?.sessions.map((one) => [one.id, one])));
  placements = $derived(new Map(this.view?.placements.map((one) => [one.id, one])));
  stop: Stop | null = $derived(stopAt(this.cursor, this.blocks, this.columns.length, this.range.from, this.range.to));
  session: SessionView | null = $derived(this.chosen ? (this.sessions.get(this.chosen.session) ?? null) : null);
  placement: PlacementView | null = $derived(this.chosen?.placement ? (this.placements.get(this.chosen.placement) ?? null) : null);
  /** The second zone in which people online read the times: its city, and by how many minutes it is ahead on the shown day. */
  second: { city: string; zone: string; ahead: number } | null = $derived.by(() => {
    const ahead = this.view?.days.find((one) => one.day === this.day)?.second_zone_ahead ?? null;
    const zone = this.view?.second_zone ?? '';
    return ahead === null || zone === '' ? null : { zone, ahead, city: cityOf(zone) };
  });
  get carry(): Carry | null {
    return this.carrying.carry;
  }
  get target(): Target | null {
    return this.carrying.target;
  }
  get proposal(): ProposalView | null {
    return this.carrying.proposal;
  }

  readOnly = $derived(openWorkshop()?.read_only ?? false);
  together: Block[] = $derived(inOrder(this.marked, this.blocks));
  /** A list for workshops of one room, the board for all others, until somebody chooses. */
  layout: Layout = $derived(this.look.chosen ?? (this.view?.rooms.length === 1 ? 'list' : 'board'));

  /** Set by the screen: opens the sheet for a day that runs late. */
  late: (() => void) | null = null;
  /** Set by the list of what waits: gives the focus to its field for finding. */
  findWaiting: (() => void) | null = null;

  /** Set by the board: brings a placement or a minute into sight, gives the focus to where the cursor is, or keeps it while blocks come and go. */
  board: { focus: () => void; hold: () => void; reveal: (key: string) => void; revealTarget: () => void; scrollTo: (minute: number, calm?: boolean) => void } | null = null;

  async load(): Promise<void> {
    const view = await ask('agenda', {});
    this.#show(view);
    if (!view.days.some((one) => one.day === this.day)) {
      const today = openWorkshop()?.now?.day;
      this.showDay(view.days.find((one) => one.day === today)?.day ?? view.days[0]?.day ?? '');
    }
    const chosen = this.chosen;
    if (chosen && !view.sessions.some((one) => one.id === chosen.session)) this.chosen = null;
    else if (chosen) {
      const there = view.placements.filter((one) => one.session === chosen.session);
      if (!there.some((one) => one.id === chosen.placement)) this.chosen = { session: chosen.session, placement: there[0]?.id ?? null };
    }
  }

  showDay(day: string): void {
    if (day !== this.day) {
      this.marked = none;
      // Now, while nothing waits to be laid out.
      this.board?.hold();
    }
    this.day = day;
  }

  /** The day before or after the shown one; null at the end. */
  neighbour(by: 1 | -1): string | null {
    const days = this.view?.days ?? [];
    const at = days.findIndex((one) => one.day === this.day);
    return days[at + by]?.day ?? null;
  }

  /** Pixels per minute. */
  get scale(): number {
    return this.look.scale;
  }

  choose(session: string, placement: string | null = null): void {
    if (this.chosen?.session !== session) leaveFields();
    this.draft = null;
    this.marked = none;
    this.chosen = { session, placement: placement ?? this.view?.placements.find((one) => one.session === session)?.id ?? null };
  }

  /** Opens a session wherever it stands: goes to its day, shows and selects it. */
  open(session: string, placement: string | null = null): void {
    this.choose(session, placement);
    const there = this.placement;
    if (!there) return;
    this.showDay(there.day);
    this.putCursor(there.id);
    queueMicrotask(() => this.board?.reveal(there.id));
  }

  /** Marks several; one alone is opened instead. */
  mark(marked: ReadonlySet<string>): void {
    this.draft = null;
    const [only] = marked;
    const placement = marked.size === 1 && only ? this.placements.get(only) : undefined;
    if (placement) return this.choose(placement.session, placement.id);
    this.chosen = null;
    this.marked = marked;
  }

  putCursor(key: string): void {
    const block = this.blocks.find((one) => one.key === key);
    if (block) this.cursor = { key, column: clamp(this.cursor.column, block.column, block.column + block.span - 1), minute: block.start };
  }

  close(): void {
    leaveFields();
    this.chosen = null;
    this.draft = null;
    this.marked = none;
  }

  // ---- changes ----

  /** Changes time or place through the one command, shows the answer at once and offers Undo. */
  async change(change: AgendaChange, words: string): Promise<ProposalView | undefined> {
    const answer = await run('change_agenda', change);
    if (!answer) return undefined;
    this.#absorb(answer);
    // What changed nothing is no step that could be taken back: Undo would take back the one before it.
    if (!changes(answer)) toast(t('agenda-done-nothing'));
    else this.said(answer.new_clashes > 0 ? `${words} ${t('agenda-new-clashes', { count: answer.new_clashes })}` : words);
    return answer;
  }

  said(words: string): void {
    toast(words, { action: { label: t('action-undo'), run: () => void undo() } });
  }

  #absorb(answer: ProposalView): void {
    const view = untrack(() => this.view);
    if (!view) return;
    const after = new Map(answer.after.map((one) => [one.id, one]));
    const kept = view.placements.filter((one) => !answer.removed.includes(one.id)).map((one) => after.get(one.id) ?? one);
    const known = new Set(view.placements.map((one) => one.id));
    this.#show({ ...view, placements: [...kept, ...answer.after.filter((one) => !known.has(one.id))] });
  }

  /** Shows what the backend says, except for a time that is still being changed. */
  #show(view: AgendaView): void {
    const wanted = this.#wanted;
    this.view = wanted ? { ...view, placements: view.placements.map((one) => (one.id === wanted.id ? { ...one, start: wanted.start, duration: wanted.duration } : one)) } : view;
  }

  /** Says that a clash is all right as it is, or warns of it again. */
  async silence(clash: ClashView, silent: boolean): Promise<void> {
    const done = await run(silent ? 'silence_clash' : 'unsilence_clash', { id: clash.id });
    if (!done) return;
    if (this.view) this.view = { ...this.view, clashes: this.view.clashes.map((one) => (one.id === clash.id ? { ...one, silenced: silent } : one)) };
    if (silent) this.said(t('agenda-done-silenced'));
  }

  /** Changes a session's content. The words of the field are the confirmation, so there is no toast; undo names it. False when it could not be changed. */
  async edit(change: EditSession): Promise<boolean> {
    const answer = await run('edit_session', change);
    const view = this.view;
    if (answer && view) this.view = { ...view, sessions: view.sessions.map((one) => (one.id === answer.id ? answer : one)) };
    return answer !== undefined;
  }

  #drafts = 0;

  startDraft(draft: Omit<Draft, 'id'>): void {
    this.chosen = null;
    this.draft = { ...draft, id: ++this.#drafts };
  }

  /** Adds a session and opens it; `more` when another will be described at once. False when it could not be added. */
  async add(session: AddSession, more = false): Promise<boolean> {
    const at = session.at && { ...session.at, push: this.look.push };
    const answer = await run('add_session', { ...session, at }, { done: t('agenda-done-added', { title: best(session.title) }) });
    if (!answer) return false;
    this.draft = null;
    await this.load();
    if (more) {
      if (session.at) this.showDay(session.at.day);
      return true;
    }
    this.open(answer.id);
    queueMicrotask(() => this.board?.focus());
    return true;
  }

  async duplicate(id: string): Promise<void> {
    const title = best(this.sessions.get(id)?.title);
    const answer = await run('duplicate_session', { id }, { done: t('agenda-done-duplicated', { title }) });
    if (!answer) return;
    await this.load();
    this.choose(answer.id);
  }

  async remove(id: string): Promise<void> {
    const title = best(this.sessions.get(id)?.title) || t('agenda-untitled');
    const answer = await run('remove_session', { id }, { done: t('agenda-done-removed', { title }) });
    if (answer === undefined) return;
    if (this.chosen?.session === id) this.chosen = null;
    const view = this.view;
    if (!view) return;
    const gone = new Set([id]);
    for (const one of view.sessions) if (one.parent && gone.has(one.parent)) gone.add(one.id);
    this.view = { ...view, sessions: view.sessions.filter((one) => !gone.has(one.id)), placements: view.placements.filter((one) => !gone.has(one.session)) };
  }

  pin(placement: PlacementView): void {
    const title = best(this.sessions.get(placement.session)?.title);
    const words = t(placement.pinned ? 'agenda-done-unpinned' : 'agenda-done-pinned', { title });
    void this.change({ change: 'pin', placement: placement.id, pinned: !placement.pinned }, words);
  }

  unschedule(placement: PlacementView): void {
    const title = best(this.sessions.get(placement.session)?.title);
    void this.change({ change: 'unschedule', placement: placement.id }, t('agenda-done-unscheduled', { title }));
  }

  /** Takes a placement off the agenda and lets what follows begin earlier. */
  closeUp(placement: PlacementView): void {
    const title = best(this.sessions.get(placement.session)?.title);
    void this.change({ change: 'remove_and_close_up', placement: placement.id }, t('agenda-done-closed-up', { title }));
  }

  /** The place in time wanted last, while changes to get there are under way. */
  #wanted: Wanted | null = null;

  /** Another length as what follows is looked at: pushed along, or left where it is. */
  resizing(placement: string, duration: number): AgendaChange {
    return this.look.push ? { change: 'resize_and_push', placement, duration } : { change: 'resize', placement, start: null, duration };
  }

  /** Longer or shorter by some minutes at one of its edges. Keys held down add up while one change is under way. */
  lengthen(placement: PlacementView, by: number, edge: 'start' | 'end' = 'end'): void {
    const { id } = placement;
    const now = this.placements.get(id) ?? placement;
    const start = edge === 'end' ? now.start : clamp(now.start - by, 0, endOf(now) - LEAST_DURATION);
    const duration = edge === 'end' ? clamp(now.duration + by, LEAST_DURATION, 1440) : endOf(now) - start;
    if (duration === now.duration || duration > 1440) return;
    const idle = this.#wanted === null;
    if (!idle && this.#wanted?.id !== id) return;
    this.#wanted = { id, start, duration };
    if (this.view) this.#show(this.view);
    if (!idle) return;
    void (async () => {
      const title = best(this.sessions.get(now.session)?.title);
      for (let reached: Wanted | null = null; this.#wanted && this.#wanted !== reached; ) {
        reached = this.#wanted;
        const change: AgendaChange = reached.start === now.start ? this.resizing(id, reached.duration) : { change: 'resize', placement: id, start: reached.start, duration: reached.duration };
        const done = await this.change(change, t('agenda-done-resized', { title, time: timeWords(reached.start, reached.duration) }));
        if (!done) break;
      }
      this.#wanted = null;
      await this.load();
    })();
  }

  /** The first free time of the shown day, in the columns asked for or, largest room first, in any. */
  firstFree(duration: number, wanted: number[] | null = null, from = 9 * 60): { start: number; columns: number[] } {
    const order = this.columns.map((column, at) => ({ at, capacity: column.room?.capacity ?? 0 })).sort((a, b) => b.capacity - a.capacity || a.at - b.at);
    const tries = wanted && wanted.length > 0 ? [wanted] : order.map(({ at }) => [at]);
    for (const columns of tries) {
      const busy = this.blocks.filter((block) => columns.some((at) => block.column <= at && at < block.column + block.span));
      for (let start = from; start + duration <= 18 * 60; start += 15) {
        if (!busy.some((block) => block.start < start + duration && start < block.start + block.duration)) return { start, columns };
      }
    }
    return { start: from, columns: wanted && wanted.length > 0 ? wanted : [order[0]?.at ?? 0] };
  }

  get rtl(): boolean {
    return direction() === 'rtl';
  }
}

/** Whether a change moved, placed or took away anything. */
export const changes = (answer: ProposalView): boolean => answer.after.length > 0 || answer.removed.length > 0;

/** What was typed into a field of the open session is saved before another one is opened. */
function leaveFields(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.closest('[data-pane="inspector"]')) field.blur();
}

const contextKey = Symbol('agenda');
export const provideAgenda = (state: AgendaState): AgendaState => setContext(contextKey, state);
export const agendaState = (): AgendaState => getContext<AgendaState>(contextKey);
