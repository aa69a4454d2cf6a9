/** The sheet for a day that does not go as planned: what is asked, what the planner may do, and what it answers. Nothing is applied before Apply. */
import type { AgendaChange, NowView, PlacementView, PolicyView, ProposalRow, ProposalView, SessionKind, SessionView } from '$backend';
import { ask, clock, dayLong, duration, run, t, toast, parseLength, parseTime } from '$shared';
import { changes, type AgendaState } from '../agenda-state.svelte';
import { clamp, endOf } from '../geometry';
import { guess, told, type Told } from './guess';

export type Ask = 'late' | 'end' | 'start' | 'move';
/** Which sessions may become shorter: none, those that say how short they may become, or any. */
export type Shorten = 'none' | 'own' | 'any';

/** One line of the list: what it was, what it becomes. */
export interface Line {
  placement: PlacementView;
  session: SessionView;
  row: ProposalRow | null;
  after: PlacementView | null;
}

/** To how many minutes sessions may be shortened when the organiser lets them; those that say so themselves keep their own. */
const shortest: [SessionKind, number][] = [['opening', 20], ['plenary', 30], ['panel', 45], ['presentation', 10], ['reflective_space', 45], ['workshop', 45], ['working_group', 45], ['wellness', 20], ['evaluation', 15], ['closing', 15], ['other', 15]];

/** Kinds whose shortest length the organiser may set here, with what is usual. */
const usualBreaks = { registration: 15, break: 10, meal: 45 } as const;
export type Break = keyof typeof usualBreaks;
export const breakKinds = Object.keys(usualBreaks) as Break[];

export class Late {
  kind = $state<Ask>('late');
  /** As typed. */
  amount = $state('');
  time = $state('');
  toDay = $state('');
  exchange = $state(false);
  /** The placement that runs over; null when the next ones begin late although nothing runs. */
  running = $state<string | null>(null);
  shrinkBreaks = $state(true);
  shorten = $state<Shorten>('own');
  endLater = $state(false);
  /** Whether free time that was left between sessions is used up first. */
  useGaps = $state(false);
  allRooms = $state(true);
  mayDrop = $state.raw<ReadonlySet<string>>(new Set());
  proposal = $state.raw<ProposalView | null>(null);
  applying = $state(false);
  /** How short breaks may become, as typed; what cannot be read is as it was proposed. */
  breaks = $state<Record<Break, string>>({ registration: '15', break: '10', meal: '45' });

  day: string;
  /** What the real times say; null while nothing is late by them. */
  told: Told | null = null;
  #agenda: AgendaState;

  /** `now` is where the day stands at this moment; null leaves it to the clock. */
  constructor(agenda: AgendaState, now: NowView | null) {
    this.#agenda = agenda;
    this.day = agenda.day;
    const day = agenda.view?.placements.filter((one) => one.day === agenda.day) ?? [];
    this.told = now && now.day === agenda.day ? told(now, day) : null;
    if (this.told) {
      this.running = this.told.begun ? (this.#outermost(this.told.placement)?.id ?? this.told.placement) : null;
      this.amount = duration(this.told.minutes);
    } else {
      const found = guess(day, agenda.today === agenda.day ? agenda.now : null, agenda.placement?.day === agenda.day ? agenda.placement.id : null);
      this.running = found.running;
      this.amount = duration(found.minutes);
    }
    const info = agenda.view?.days.find((one) => one.day === agenda.day);
    this.time = clock(info?.last_minute ?? 17 * 60);
    this.toDay = agenda.view?.days.find((one) => one.day !== agenda.day)?.day ?? agenda.day;
  }

  placements: PlacementView[] = $derived.by(() => (this.#agenda.view?.placements ?? []).filter((one) => one.day === this.day).sort((a, b) => a.start - b.start || b.duration - a.duration));
  /** Those at the top: what stands inside another goes with it. */
  top: PlacementView[] = $derived.by(() => {
    const sessions = new Set(this.placements.map((one) => one.session));
    return this.placements.filter((one) => {
      const parent = this.#agenda.sessions.get(one.session)?.parent;
      return !parent || !sessions.has(parent);
    });
  });
  runningPlacement = $derived(this.top.find((one) => one.id === this.running) ?? null);
  /** What begins late although nothing runs over: the one that should have begun, else the first of the day. */
  waitingPlacement = $derived.by(() => this.running ? null : ((this.told ? this.#outermost(this.told.placement) : null) ?? this.top[0] ?? null));
  /** Where the delay comes from. */
  anchor = $derived.by(() => this.runningPlacement ?? this.waitingPlacement);
  /** Its rooms; empty when that is all of them. */
  rooms = $derived(this.anchor && !this.anchor.rooms.all ? this.anchor.rooms.rooms : []);
  minutes = $derived(parseLength(this.amount));
  at = $derived(parseTime(this.time, this.kind === 'end' ? 18 * 60 : 0));
  /** Something that comes later and can make room. */
  canBeDropped: PlacementView[] = $derived(this.top.filter((one) => one.start >= this.from && !one.pinned && one.id !== this.running));

  /** Whether what runs over, or that nothing does, is what the real times say. */
  #asTold = $derived.by(() => this.told !== null && this.running === (this.told.begun ? (this.#outermost(this.told.placement)?.id ?? null) : null));
  /** Whether the sheet still says what the real times say, and not what somebody chose instead. */
  asTold = $derived.by(() => this.#asTold && this.minutes === this.told?.minutes);

  /** The last minute at which what runs over is still going on by the plan, so that it becomes longer and all else begins later. */
  get from(): number {
    if (this.told && this.#asTold) return this.told.from;
    const here = this.runningPlacement;
    return here ? endOf(here) - 1 : (this.waitingPlacement?.start ?? 0);
  }

  /** The placement at the top of the day inside which one stands. */
  #outermost(id: string): PlacementView | null {
    const { placements, sessions } = this.#agenda;
    let here = placements.get(id) ?? null;
    // A ring of parents, which a damaged file may hold, ends the search.
    for (let level = 0; here && level < 8; level++) {
      const parent = sessions.get(here.session)?.parent;
      const around = parent ? [...placements.values()].find((one) => one.session === parent && one.day === here?.day) : undefined;
      if (!around) return here;
      here = around;
    }
    return here;
  }

  /** Null when what was typed is no length. */
  breakMinutes(kind: Break): number | null {
    return parseLength(this.breaks[kind]);
  }

  policy: PolicyView = $derived.by(() => {
    const someRooms = !this.allRooms && this.kind === 'late' && this.rooms.length > 0;
    const breaks: [SessionKind, number][] = this.shrinkBreaks ? breakKinds.map((kind) => [kind, this.breakMinutes(kind) ?? usualBreaks[kind]]) : [];
    return {
      shrink_breaks: this.shrinkBreaks,
      shrink: [...breaks, ...(this.shorten === 'any' ? shortest : [])].map(([kind, minutes]) => ({ kind, minutes })),
      keep_sessions: this.shorten === 'none',
      may_drop: [...this.mayDrop], all_rooms: !someRooms, rooms: someRooms ? this.rooms : [], day_may_end_later: this.endLater, keep_gaps: !this.useGaps,
    };
  });

  change: AgendaChange | null = $derived.by(() => {
    if (this.kind === 'late') return this.minutes === null ? null : { change: 'run_late', day: this.day, from: this.from, minutes: this.minutes };
    if (this.kind === 'move') return this.toDay === '' || this.toDay === this.day ? null : { change: 'move_day', from: this.day, to: this.toDay, exchange: this.exchange };
    if (this.at === null) return null;
    return this.kind === 'end' ? { change: 'end_at', day: this.day, end: this.at } : { change: 'start_at', day: this.day, start: this.at };
  });

  choose(kind: Ask): void {
    this.kind = kind;
    const info = this.#agenda.view?.days.find((one) => one.day === this.day);
    if (kind === 'end') this.time = clock(info?.last_minute ?? 17 * 60);
    if (kind === 'start') this.time = clock(info?.first_minute ?? 9 * 60);
  }

  /** More or fewer minutes, or an earlier or later time. */
  step(by: number): void {
    if (this.kind === 'late') this.amount = duration(clamp((this.minutes ?? 0) + by, 5, 600));
    else this.time = clock(clamp((this.at ?? 0) + by, 0, 29 * 60));
  }

  /** Sessions whose plans are cut to what is left of their time. */
  cutPlans = $state.raw<ReadonlySet<string>>(new Set());
  cutPlan(session: string, cut: boolean): void {
    const next = new Set(this.cutPlans);
    if (cut) next.add(session);
    else next.delete(session);
    this.cutPlans = next;
  }

  drop(session: string): void {
    const next = new Set(this.mayDrop);
    if (!next.delete(session)) next.add(session);
    this.mayDrop = next;
  }

  #asking = false;
  #again = false;

  /** Asks the planner about what is set now; one question under way at a time. */
  async ask(): Promise<void> {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    do {
      this.#again = false;
      const change = this.change;
      // What cannot be planned shows no change; the field says what is wrong with what was typed.
      this.proposal = change ? await ask('preview_agenda_change', { ...change, policy: this.policy }).catch(() => null) : null;
    } while (this.#again);
    this.#asking = false;
  }

  lines: Line[] = $derived.by(() => {
    const rows = new Map(this.proposal?.rows.map((row) => [row.placement, row]));
    return this.top
      .filter((one) => this.kind !== 'late' || endOf(one) > this.from || rows.has(one.id))
      .filter((one) => this.policy.all_rooms || one.rooms.all || one.rooms.rooms.some((room) => this.rooms.includes(room)))
      .flatMap((placement): Line[] => {
        const session = this.#agenda.sessions.get(placement.session);
        const row = rows.get(placement.id) ?? null;
        return session ? [{ placement, session, row, after: row ? row.after : placement }] : [];
      });
  });
  changes = $derived(this.proposal?.rows.some((row) => row.kind !== 'held') ?? false);
  /** Whether there is something to apply now: what the button says, its key says too. */
  ready = $derived.by(() => this.changes && !this.applying && !this.#agenda.readOnly);

  /** Everything at once; one Undo takes it back. */
  async apply(): Promise<boolean> {
    const change = this.change;
    if (!change || !this.ready) return false;
    this.applying = true;
    const cut = (this.proposal?.plans ?? []).map((plan) => plan.session).filter((session) => this.cutPlans.has(session));
    const answer = await run('change_agenda', { ...change, policy: this.policy, cut_plans: cut });
    this.applying = false;
    if (!answer) return false;
    const day = dayLong(this.day);
    const words = this.kind === 'late' ? t('agenda-late-done', { length: duration(this.minutes ?? 0), day }) : t(`agenda-late-done-${this.kind}`, { day, time: this.at === null ? '' : clock(this.at), to: dayLong(this.toDay) });
    if (changes(answer) || cut.length > 0) this.#agenda.said(words);
    else toast(t('agenda-done-nothing'));
    await this.#agenda.load();
    return true;
  }
}
