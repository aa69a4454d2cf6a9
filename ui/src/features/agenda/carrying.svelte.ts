/** What is carried, the same for pointer and keys: picked up, aimed, previewed, put down where it lands or back where it was. */
import type { AgendaChange, ProposalView } from '$backend';
import { announce, ask, best, clock, t } from '$shared';
import type { AgendaState } from './agenda-state.svelte';
import { changeOf, sameTarget, type Carry, type Target } from './change';
import type { Cursor } from './keyboard';
import { roomNames, timeWords } from './words';

/** Where somebody stood when something was picked up. */
interface Origin {
  day: string;
  cursor: Cursor;
  marked: ReadonlySet<string>;
  /** Gives the focus back where it was taken from, when that was not the board. */
  back: (() => void) | null;
}

export class Carrying {
  carry = $state.raw<Carry | null>(null);
  target = $state.raw<Target | null>(null);
  /** What the target would mean; belongs to the target for which it was asked. */
  proposal = $state.raw<ProposalView | null>(null);

  #agenda: AgendaState;
  #origin: Origin | null = null;
  /** What was let go of and waits for its answer: it takes no further target, and is not dropped twice. */
  #dropping: Carry | null = null;

  constructor(agenda: AgendaState) {
    this.#agenda = agenda;
  }

  /** Whether what is carried has been put down already. */
  get dropped(): boolean {
    return this.carry !== null && this.#dropping === this.carry;
  }

  /** `back` gives the focus back to what was picked up elsewhere than on the board. */
  begin(carry: Carry, back: (() => void) | null = null): void {
    const { day, cursor, marked, look } = this.#agenda;
    this.#origin = { day, cursor, marked, back };
    this.carry = carry;
    this.proposal = null;
    this.target = { ...carry.from, push: look.push };
    if (carry.what === 'place') this.aim(this.target);
  }

  aim(target: Target): void {
    const { carry } = this;
    if (!carry || this.dropped || (this.target && sameTarget(this.target, target) && carry.what !== 'place')) return;
    this.target = target;
    const change = changeOf(carry, target, this.#agenda.columns);
    if (change && !target.tray) this.#preview(change, carry);
    else this.proposal = null;
    if (carry.by === 'keys') announce(this.spokenTarget());
  }

  spokenTarget(): string {
    const { target } = this;
    if (!target) return '';
    if (target.tray) return t('agenda-target-tray');
    return t('agenda-target-spoken', { time: timeWords(target.start, target.duration), room: roomNames(target.columns, this.#agenda.columns) });
  }

  /** Puts it back: the day, the marks and the place of the keyboard are again what they were. `focus` is false when the focus goes elsewhere by itself. */
  cancel(focus = true): void {
    const [{ carry }, origin, agenda] = [this, this.#origin, this.#agenda];
    // What was put down already cannot be put back any more.
    if (!carry || this.dropped) return;
    this.#letGo();
    if (origin) {
      agenda.showDay(origin.day);
      agenda.cursor = origin.cursor;
      if (agenda.marked !== origin.marked) agenda.marked = origin.marked;
    }
    announce(t('agenda-carry-cancelled'));
    if (carry.by !== 'keys' || !focus) return;
    if (origin?.back) origin.back();
    else agenda.board?.focus();
  }

  /** Puts it down where the target is. */
  async drop(): Promise<void> {
    const { carry, target } = this;
    const agenda = this.#agenda;
    if (this.dropped) return;
    if (!carry || !target) return this.#letGo();
    if (carry.what === 'create') {
      this.#letGo();
      agenda.startDraft({ at: { day: target.day, start: target.start, columns: target.columns }, duration: target.duration, kind: 'plenary' });
      return;
    }
    const change = changeOf(carry, target, agenda.columns);
    if (!change) {
      this.#letGo();
      if (carry.by === 'keys') agenda.board?.focus();
      return;
    }
    this.#dropping = carry;
    // The target stays drawn until the answer is here, so that nothing jumps back.
    const done = await agenda.change(change, this.#words(carry, target, change));
    if (this.#dropping === carry) this.#dropping = null;
    // Something else may have been picked up meanwhile: that stays in the hand.
    const free = this.carry === carry || this.carry === null;
    if (this.carry === carry) this.#letGo();
    const landed = done?.after.find((one) => one.session === carry.session?.id);
    if (free && landed) {
      if (landed.day !== agenda.day) agenda.showDay(landed.day);
      if (carry.many.length > 1) agenda.marked = new Set(carry.many);
      agenda.cursor = { key: landed.id, column: target.columns[0] ?? 0, minute: landed.start };
      if (agenda.chosen?.session === landed.session) agenda.chosen = { session: landed.session, placement: landed.id };
    }
    if (free && carry.by === 'keys') queueMicrotask(() => agenda.board?.focus());
  }

  #words(carry: Carry, target: Target, change: AgendaChange): string {
    const title = best(carry.session?.title) || t('agenda-untitled');
    switch (change.change) {
      case 'unschedule': return t('agenda-done-unscheduled', { title });
      case 'resize': case 'resize_and_push': return t('agenda-done-resized', { title, time: timeWords(target.start, target.duration) });
      case 'move_many': return t('agenda-done-moved-many', { count: carry.many.length });
      default: return t('agenda-done-moved', { title, time: clock(target.start), room: roomNames(target.columns, this.#agenda.columns) });
    }
  }

  #letGo(): void {
    this.carry = null;
    this.target = null;
    this.proposal = null;
    this.#origin = null;
    this.#wanted = null;
  }

  #asking = false;
  #wanted: { change: AgendaChange; carry: Carry } | null = null;

  /** Asks what the latest target would mean; one question under way at a time, those in between are left out. */
  #preview(change: AgendaChange, carry: Carry): void {
    this.#wanted = { change, carry };
    if (this.#asking) return;
    this.#asking = true;
    void (async () => {
      while (this.#wanted) {
        const asked = this.#wanted;
        this.#wanted = null;
        try {
          const proposal = await ask('preview_agenda_change', asked.change);
          if (!this.#wanted && this.carry === asked.carry) {
            this.proposal = proposal;
            if (asked.carry.by === 'keys' && proposal.new_clashes > 0) announce(t('agenda-new-clashes', { count: proposal.new_clashes }));
          }
        } catch {
          // A target that cannot be previewed shows no clashes; dropping there says why it cannot be.
          if (this.carry === asked.carry) this.proposal = null;
        }
      }
      this.#asking = false;
    })();
  }
}
