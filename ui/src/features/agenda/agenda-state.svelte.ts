/** What the agenda screen shows and what stands open on it. One for each time the screen is shown. */
import type { AddSession, AgendaChange, AgendaView, ClashView, EditSession, PlacementView, ProposalView, SessionView } from '$backend';
import { announce, ask, best, clock, direction, openWorkshop, run, t, toast, undo } from '$shared';
import { setContext, getContext, untrack } from 'svelte';
import { changeOf, sameTarget, type Carry, type Target } from './change';
import { clamp, hoursShown } from './geometry';
import { stopAt, type Cursor, type Stop } from './keyboard';
import { blocksOf, columnsOf, traySessions, type Block, type Column } from './layout';
import type { Clip } from './deeds';
import { Look, type Layout } from './look.svelte';
import { inOrder, none } from './selection';
import { roomNames, timeWords } from './words';

/** A new session being described, and where it will stand; `at` null is the tray. */
export interface Draft {
  /** Tells one beginning from the next. */
  id: number;
  at: { day: string; start: number; columns: number[] } | null;
  duration: number;
  kind: string;
}

export class AgendaState {
  view = $state.raw<AgendaView | null>(null);
  day = $state('');
  look = new Look();
  chosen = $state.raw<{ session: string; placement: string | null } | null>(null);
  draft = $state.raw<Draft | null>(null);
  cursor = $state.raw<Cursor>({ column: 0, minute: 9 * 60, key: null });
  carry = $state.raw<Carry | null>(null);
  target = $state.raw<Target | null>(null);
  /** What the target would mean; belongs to the target for which it was asked. */
  proposal = $state.raw<ProposalView | null>(null);
  /** Minute of the shown day at the venue now; null on another day. */
  now = $state<number | null>(null);
  today = $state('');
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
    return ahead === null || zone === '' ? null : { zone, ahead, city: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone };
  });
  readOnly = $derived(openWorkshop()?.read_only ?? false);
  together: Block[] = $derived(inOrder(this.marked, this.blocks));
  /** A list for workshops of one room, the board for all others, until somebody chooses. */
  layout: Layout = $derived(this.look.chosen ?? (this.view?.rooms.length === 1 ? 'list' : 'board'));

  /** Set by the screen: opens the sheet for a day that runs late. */
  late: (() => void) | null = null;

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

  // ---- carrying: the same for pointer and keys ----

  begin(carry: Carry): void {
    this.carry = carry;
    this.proposal = null;
    this.target = { ...carry.from, push: this.look.push };
    if (carry.what === 'place') this.aim(this.target);
  }

  aim(target: Target): void {
    const carry = this.carry;
    if (!carry || (this.target && sameTarget(this.target, target) && carry.what !== 'place')) return;
    this.target = target;
    const change = changeOf(carry, target, this.columns);
    if (change && !target.tray) this.#preview(change);
    else this.proposal = null;
    if (carry.by === 'keys') announce(this.spokenTarget());
  }

  spokenTarget(): string {
    const target = this.target;
    if (!target) return '';
    if (target.tray) return t('agenda-target-tray');
    return t('agenda-target-spoken', { time: timeWords(target.start, target.duration), room: roomNames(target.columns, this.columns) });
  }

  cancel(): void {
    if (!this.carry) return;
    this.#letGo();
    announce(t('agenda-carry-cancelled'));
  }

  /** Puts it down where the target is. */
  async drop(): Promise<void> {
    const { carry, target } = this;
    if (!carry || !target) return this.#letGo();
    if (carry.what === 'create') {
      this.#letGo();
      this.startDraft({ at: { day: target.day, start: target.start, columns: target.columns }, duration: target.duration, kind: 'plenary' });
      return;
    }
    const change = changeOf(carry, target, this.columns);
    if (!change) return this.#letGo();
    const title = best(carry.session?.title) || t('agenda-untitled');
    const time = clock(target.start);
    const words =
      change.change === 'unschedule' ? t('agenda-done-unscheduled', { title })
      : change.change === 'resize' || change.change === 'resize_and_push' ? t('agenda-done-resized', { title, time: timeWords(target.start, target.duration) })
      : change.change === 'move_many' ? t('agenda-done-moved-many', { count: carry.many.length })
      : t('agenda-done-moved', { title, time, room: roomNames(target.columns, this.columns) });
    // The target stays drawn until the answer is here, so that nothing jumps back.
    const done = await this.change(change, words);
    this.#letGo();
    const landed = done?.after.find((one) => one.session === carry.session?.id);
    if (done && carry.many.length > 1 && landed) {
      this.showDay(landed.day);
      this.marked = new Set(carry.many);
    }
    if (landed && landed.day !== this.day) this.showDay(landed.day);
    if (landed) {
      this.cursor = { key: landed.id, column: target.columns[0] ?? 0, minute: landed.start };
      if (this.chosen?.session === landed.session) this.chosen = { session: landed.session, placement: landed.id };
    }
    if (carry.by === 'keys') queueMicrotask(() => this.board?.focus());
  }

  #letGo(): void {
    this.carry = null;
    this.target = null;
    this.proposal = null;
    this.#wanted = null;
  }

  #asking = false;
  #wanted: AgendaChange | null = null;

  /** Asks what the latest target would mean; one question under way at a time, those in between are left out. */
  #preview(change: AgendaChange): void {
    this.#wanted = change;
    if (this.#asking) return;
    this.#asking = true;
    void (async () => {
      while (this.#wanted) {
        const asked = this.#wanted;
        this.#wanted = null;
        try {
          const proposal = await ask('preview_agenda_change', asked);
          if (!this.#wanted && this.carry) {
            this.proposal = proposal;
            if (this.carry.by === 'keys' && proposal.new_clashes > 0) announce(t('agenda-new-clashes', { count: proposal.new_clashes }));
          }
        } catch {
          // A target that cannot be previewed shows no clashes; dropping there says why it cannot be.
          this.proposal = null;
        }
      }
      this.#asking = false;
    })();
  }

  // ---- changes ----

  /** Changes time or place through the one command, shows the answer at once and offers Undo. */
  async change(change: AgendaChange, words: string): Promise<ProposalView | undefined> {
    const answer = await run('change_agenda', change);
    if (!answer) return undefined;
    this.#absorb(answer);
    this.said(answer.new_clashes > 0 ? `${words} ${t('agenda-new-clashes', { count: answer.new_clashes })}` : words);
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

  /** Shows what the backend says, except for a length that is still being changed. */
  #show(view: AgendaView): void {
    const wanted = this.#length;
    this.view = wanted ? { ...view, placements: view.placements.map((one) => (one.id === wanted.id ? { ...one, duration: wanted.duration } : one)) } : view;
  }

  /** Says that a clash is all right as it is, or warns of it again. */
  async silence(clash: ClashView, silent: boolean): Promise<void> {
    const done = await run(silent ? 'silence_clash' : 'unsilence_clash', { id: clash.id });
    if (!done) return;
    if (this.view) this.view = { ...this.view, clashes: this.view.clashes.map((one) => (one.id === clash.id ? { ...one, silenced: silent } : one)) };
    if (silent) this.said(t('agenda-done-silenced'));
  }

  /** Changes a session's content. The words of the field are the confirmation, so there is no toast; undo names it. */
  async edit(change: EditSession): Promise<void> {
    const answer = await run('edit_session', change);
    const view = this.view;
    if (answer && view) this.view = { ...view, sessions: view.sessions.map((one) => (one.id === answer.id ? answer : one)) };
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
    if (this.chosen?.session === id) this.chosen = null;
    const answer = await run('remove_session', { id }, { done: t('agenda-done-removed', { title }) });
    if (answer === undefined) return;
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

  /** The length wanted last, while changes to get there are under way. */
  #length: { id: string; duration: number } | null = null;

  /** Another length as what follows is looked at: pushed along, or left where it is. */
  resizing(placement: string, duration: number): AgendaChange {
    return this.look.push ? { change: 'resize_and_push', placement, duration } : { change: 'resize', placement, start: null, duration };
  }

  /** Longer or shorter by some minutes. Keys held down add up while one change is under way. */
  lengthen(placement: PlacementView, by: number): void {
    const { id } = placement;
    const now = this.placements.get(id) ?? placement;
    const duration = clamp(now.duration + by, 5, 1440);
    if (duration === now.duration) return;
    const idle = this.#length === null;
    if (!idle && this.#length?.id !== id) return;
    this.#length = { id, duration };
    if (this.view) this.#show(this.view);
    if (!idle) return;
    void (async () => {
      const title = best(this.sessions.get(now.session)?.title);
      for (let reached = -1; this.#length && this.#length.duration !== reached; ) {
        reached = this.#length.duration;
        const done = await this.change(this.resizing(id, reached), t('agenda-done-resized', { title, time: timeWords(now.start, reached) }));
        if (!done) break;
      }
      this.#length = null;
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

/** What was typed into a field of the open session is saved before another one is opened. */
function leaveFields(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.closest('[data-pane="inspector"]')) field.blur();
}

const contextKey = Symbol('agenda');
export const provideAgenda = (state: AgendaState): AgendaState => setContext(contextKey, state);
export const agendaState = (): AgendaState => getContext<AgendaState>(contextKey);
