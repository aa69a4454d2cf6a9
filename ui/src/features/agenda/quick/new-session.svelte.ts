/** A new session while it is described: the typed line, what was understood of it, and what was set by hand. The hand wins. */
import { clock, day as dateOf, dayLong, duration, folded, language, openWorkshop, parseLength, parseTime } from '$shared';
import type { AddSession, SessionKind } from '$backend';
import type { AgendaState, Draft } from '../agenda-state.svelte';
import { roomsOf, usualLength } from '../change';
import { kindValue, ownOf } from '../kinds';
import { understand, type Known, type Part, type Understood } from './understand';

export class NewSession {
  /** While it is being added, further Enters add nothing. */
  busy = $state(false);
  line = $state('');
  kept = $state.raw<ReadonlySet<Part>>(new Set());
  /** Set by hand; null follows the line, and without it the draft. */
  own = $state<{ kind: string | null; length: string | null; time: string | null; room: string | null; day: string | null }>({ kind: null, length: null, time: null, room: null, day: null });
  asked = $state(false);

  #agenda: AgendaState;
  #begun: Draft;

  constructor(agenda: AgendaState, begun: Draft) {
    this.#agenda = agenda;
    this.#begun = begun;
    this.line = begun.title ?? '';
  }

  #known: Known = $derived.by(() => ({
    rooms: this.#agenda.view?.rooms ?? [],
    people: this.#agenda.view?.people ?? [],
    kinds: (this.#agenda.view?.own_kinds ?? []).map((one) => ({ id: one.id, names: Object.values(one.name) })),
    days: (this.#agenda.view?.days ?? []).map((one) => ({ day: one.day, number: one.number, names: weekdays(one.day) })),
  }));
  got: Understood = $derived(understand(this.line, this.#known, this.kept));
  /** A built-in kind, or one of the workshop's own as the choice of kinds writes it. */
  kind = $derived.by(() => this.own.kind ?? (this.got.kind ? kindValue({ kind: this.got.kind, own_kind: this.got.ownKind }) : this.#begun.kind));
  /** A length drawn on the board stays until another is typed; else the kind brings its usual one. */
  #drawn = $derived.by(() => this.#begun.at !== null && this.#begun.duration !== 60 ? this.#begun.duration : null);
  length = $derived.by(() => this.own.length ?? duration(this.got.length ?? this.#drawn ?? usualLength(this.kind)));
  minutes = $derived(parseLength(this.length));
  /** On the agenda, because it was begun there or because the line says when or where. */
  placed = $derived.by(() => this.#begun.at !== null || this.got.start !== null || this.got.day !== null || this.got.rooms !== null || this.own.room !== null);
  day = $derived.by(() => this.own.day ?? this.got.day ?? this.#begun.at?.day ?? this.#agenda.day);
  columns: number[] = $derived.by(() => {
    const all = this.#agenda.columns;
    const rooms = this.own.room ? (this.own.room === 'all' ? 'all' : [this.own.room]) : this.got.rooms;
    if (rooms === 'all') return all.flatMap((column, at) => (column.room ? [at] : []));
    if (rooms) return rooms.map((id) => all.findIndex((column) => column.key === id)).filter((at) => at >= 0);
    return this.#begun.at?.columns ?? this.#agenda.firstFree(this.minutes ?? 60).columns;
  });
  #free = $derived.by(() => this.#agenda.firstFree(this.minutes ?? 60, this.columns).start);
  time = $derived.by(() => this.own.time ?? clock(this.got.start ?? this.#begun.at?.start ?? this.#free));
  start = $derived.by(() => this.placed ? parseTime(this.time, this.#begun.at?.start ?? 0) : null);
  ready = $derived(this.got.title.trim() !== '' && this.minutes !== null && (!this.placed || this.start !== null));

  keep(part: Part): void {
    this.kept = new Set([...this.kept, part]);
  }

  /** Where it is drawn while it is described. */
  get drawn(): Omit<Draft, 'id'> {
    return { at: this.placed && this.start !== null ? { day: this.day, start: this.start, columns: this.columns } : null, duration: this.minutes ?? 60, kind: this.kind };
  }

  get wanted(): AddSession | null {
    if (!this.ready || this.minutes === null) return null;
    const spoken = openWorkshop()?.languages ?? [];
    const tag = spoken.length === 0 || spoken.includes(language()) ? language() : (spoken[0] ?? language());
    const room = this.own.room ?? '';
    const own = ownOf(this.kind);
    return {
      title: { [tag]: this.got.title.trim() }, kind: own ? 'other' : (this.kind as SessionKind), own_kind: own ?? '', duration: this.minutes, parent: null, leads: this.got.leads,
      at: this.placed && this.start !== null ? { day: this.day, start: this.start, rooms: room === 'none' ? { all: false, rooms: [] } : roomsOf(this.columns, this.#agenda.columns) } : null,
    };
  }
}

/** "monday", "mon", "lundi" ... of a day, in the languages of the screen. */
function weekdays(iso: string): string[] {
  const date = dateOf(iso);
  if (!date) return [];
  return ['en', 'fr', 'ar'].flatMap((tag) => (['long', 'short'] as const).map((weekday) => folded(new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' }).format(date)).replace(/\.$/, ''))).concat(folded(dayLong(iso)));
}
