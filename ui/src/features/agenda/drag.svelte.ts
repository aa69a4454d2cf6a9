/**
 * Dragging with the pointer: blocks, edges, tray cards and empty space. Turns pointer events into the carry and target of
 * the state; the arithmetic is in geometry. Pointer events, because the desktop window keeps HTML5 drops for files.
 */
import type { PlacementView, SessionView } from '$backend';
import { direction, rootScale, swallowClick } from '$shared';
import type { AgendaState } from './agenda-state.svelte';
import { usualLength, type Carry, type Target } from './change';
import { clamp, columnAt, endOf, LEAST_DURATION, resized, shifted, snap, SNAP, startAt } from './geometry';
import { columnsTaken } from './layout';

const THRESHOLD = 4;
/** How long a day's tab is hovered before that day opens under the drag, in milliseconds. */
const TAB_DELAY = 450;

/** How far a pane scrolls in one frame under a pointer near its edges. */
export function edgePull(scroller: HTMLElement, x: number, y: number): { across: number; down: number } {
  const view = scroller.getBoundingClientRect();
  if (x < view.left || x > view.right) return { across: 0, down: 0 };
  const head = 40 * rootScale();
  const pull = (distance: number): number => (distance < 0 ? 0 : clamp(distance / 4, 0, 14));
  return {
    down: pull(y - (view.bottom - 36)) - (y > view.top ? pull(view.top + head + 24 - y) : 0),
    across: pull(x - (view.right - 28)) - pull(view.left + 28 - x),
  };
}

interface Grip {
  /** Where the pointer went down. */
  x: number;
  y: number;
  /** Minutes below the block's start at which it was taken. */
  minutes: number;
  column: number;
  /** The pointer's place inside the block, for drawing it lifted. */
  inside: { x: number; y: number; width: number; height: number };
}

interface Clicked {
  /** The block; null on free ground. */
  key: string | null;
  x: number;
  y: number;
  at: { minute: number; column: number } | null;
}

export class Drag {
  /** The field of the board, over all columns, and what scrolls it. */
  field: HTMLElement | null = null;
  scroller: HTMLElement | null = null;
  /** The lifted block in the window, while something is moved. */
  lifted = $state.raw<{ x: number; y: number; width: number; height: number } | null>(null);

  #state: AgendaState;
  #stop: (() => void) | null = null;

  constructor(state: AgendaState) {
    this.#state = state;
  }

  /** The pointer went down on a block. */
  block(event: PointerEvent, placement: PlacementView, session: SessionView, element: HTMLElement): void {
    this.#listen(event, element, this.#carry('move', placement, session));
  }

  /** ... on its upper or lower edge. */
  edge(event: PointerEvent, placement: PlacementView, session: SessionView, edge: 'start' | 'end'): void {
    event.stopPropagation();
    this.#listen(event, null, this.#carry(edge, placement, session));
  }

  /** ... on a card of the tray. */
  card(event: PointerEvent, session: SessionView, element: HTMLElement): void {
    const duration = session.usual_minutes || usualLength(session.kind);
    const from: Target = { day: this.#state.day, start: 0, duration, columns: [], tray: true };
    this.#listen(event, element, { what: 'place', by: 'pointer', session, placement: null, many: [], from });
  }

  /** ... on empty space. */
  empty(event: PointerEvent): void {
    const minute = this.#minute(event.clientY);
    const column = this.#column(event.clientX) ?? 0;
    const from: Target = { day: this.#state.day, start: Math.floor(minute / SNAP) * SNAP, duration: SNAP, columns: [column], tray: false };
    this.#listen(event, null, { what: 'create', by: 'pointer', session: null, placement: null, many: [], from });
  }

  stop(): void {
    this.#stop?.();
  }

  #clicked: Clicked | null = null;

  /**
   * What a click means: a block, or free ground with where that is. Opening a session makes the board narrower between the two clicks of a
   * double click, so the second one means what the first one was on, whatever is under the pointer by then.
   */
  clicked(event: MouseEvent, key: string | null): Clicked {
    const first = this.#clicked;
    if (event.detail > 1 && first && Math.hypot(event.clientX - first.x, event.clientY - first.y) <= THRESHOLD) return first;
    return (this.#clicked = { key, x: event.clientX, y: event.clientY, at: this.at(event.clientX, event.clientY) });
  }

  /** Minute and column under a point of the window; null when beside the board. */
  at(x: number, y: number): { minute: number; column: number } | null {
    const column = this.#column(x);
    return column === null ? null : { minute: this.#minute(y), column };
  }

  #carry(what: Carry['what'], placement: PlacementView, session: SessionView): Carry {
    const state = this.#state;
    const drawn = state.blocks.filter((one) => one.placement.id === placement.id).flatMap((one) => Array.from({ length: one.span }, (_, at) => one.column + at));
    const columns = drawn.length > 0 ? drawn : columnsTaken(placement.rooms, state.columns);
    const many = what === 'move' && state.marked.has(placement.id) ? state.together.map((one) => one.placement.id) : [];
    return { what, by: 'pointer', session, placement, many: many.includes(placement.id) ? many : [], from: { day: placement.day, start: placement.start, duration: placement.duration, columns, tray: false } };
  }

  #minute(y: number): number {
    const top = this.field?.getBoundingClientRect().top ?? 0;
    return this.#state.range.from + (y - top) / rootScale() / this.#state.scale;
  }

  #column(x: number): number | null {
    const box = this.field?.getBoundingClientRect();
    return box ? columnAt(x - box.left, box.width, this.#state.columns.length, direction() === 'rtl') : null;
  }

  #listen(down: PointerEvent, element: HTMLElement | null, carry: Carry): void {
    if (down.button !== 0 || this.#stop || this.#state.readOnly) return;
    const state = this.#state;
    const box = element?.getBoundingClientRect();
    const grip: Grip = {
      x: down.clientX, y: down.clientY,
      minutes: carry.what === 'place' ? Math.min(15, carry.from.duration / 2) : this.#minute(down.clientY) - carry.from.start,
      column: this.#column(down.clientX) ?? carry.from.columns[0] ?? 0,
      inside: box ? { x: down.clientX - box.left, y: down.clientY - box.top, width: box.width, height: box.height } : { x: 0, y: 0, width: 0, height: 0 },
    };
    let moving = false;
    let last: PointerEvent = down;
    let frame = 0;
    let tab: { day: string; timer: number } | null = null;

    const follow = (): void => {
      if (!moving) return;
      if (box && (carry.what === 'move' || carry.what === 'place')) {
        this.lifted = { x: last.clientX - grip.inside.x, y: last.clientY - grip.inside.y, width: grip.inside.width, height: grip.inside.height };
      }
      const over = document.elementFromPoint(last.clientX, last.clientY);
      hoverTab(over);
      const target = this.#target(carry, grip, last, over);
      if (target) state.carrying.aim(target);
    };
    const hoverTab = (over: Element | null): void => {
      const day = carry.what === 'move' || carry.what === 'place' ? (over?.closest<HTMLElement>('[data-agenda-days] [role=tab]')?.dataset.value ?? null) : null;
      if (tab?.day === day) return;
      if (tab) clearTimeout(tab.timer);
      tab = day ? { day, timer: window.setTimeout(() => { state.showDay(day); }, day === state.day ? 0 : TAB_DELAY) } : null;
    };
    // Near the edges of the board it scrolls under the pointer.
    const creep = (): void => {
      frame = requestAnimationFrame(creep);
      if (!moving || !this.scroller) return;
      const { across, down } = edgePull(this.scroller, last.clientX, last.clientY);
      if (down === 0 && across === 0) return;
      this.scroller.scrollBy(across, down);
      follow();
    };
    const move = (event: PointerEvent): void => {
      last = event;
      if (!moving) {
        if (Math.hypot(event.clientX - grip.x, event.clientY - grip.y) < THRESHOLD) return;
        moving = true;
        document.body.style.cursor = carry.what === 'start' || carry.what === 'end' ? 'ns-resize' : 'grabbing';
        state.carrying.begin(carry);
        frame = requestAnimationFrame(creep);
      }
      event.preventDefault();
      follow();
    };
    const end = (): void => {
      cancelAnimationFrame(frame);
      if (tab) clearTimeout(tab.timer);
      document.body.style.cursor = '';
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('keyup', key, true);
      this.lifted = null;
      this.#stop = null;
    };
    const up = (event: PointerEvent): void => {
      const dragged = moving;
      if (dragged) {
        last = event;
        follow();
        swallowClick(true);
      }
      end();
      if (dragged) void state.carrying.drop();
    };
    const cancel = (): void => {
      const dragged = moving;
      end();
      if (dragged) state.carrying.cancel();
    };
    const key = (event: KeyboardEvent): void => {
      if (!moving) return;
      if (event.key === 'Escape' && event.type === 'keydown') {
        event.preventDefault();
        event.stopPropagation();
        swallowClick(false);
        cancel();
      } else if (event.key === 'Alt' || event.key === 'Shift') {
        event.preventDefault();
        const held = event.type === 'keydown';
        last = new PointerEvent('pointermove', { clientX: last.clientX, clientY: last.clientY, altKey: event.key === 'Alt' ? held : last.altKey, shiftKey: event.key === 'Shift' ? held : last.shiftKey });
        follow();
      }
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
    window.addEventListener('keyup', key, true);
    this.#stop = cancel;
  }

  /** In a list a waiting session goes before the row under the pointer, or after the last one, and what follows makes room. */
  #listTarget(carry: Carry, over: Element | null): Target | null {
    const state = this.#state;
    if (carry.what !== 'place' || !over?.closest('[data-agenda-list]')) return null;
    const key = over.closest<HTMLElement>('[data-block]')?.dataset.block;
    const block = state.blocks.find((one) => one.key === key);
    const last = state.blocks.filter((one) => one.depth === 0).sort((a, b) => endOf(a) - endOf(b)).at(-1);
    const columns = [Math.min((block ?? last)?.column ?? 0, state.columns.length - 1)];
    return { day: state.day, start: block ? block.start : last ? endOf(last) : 9 * 60, duration: carry.from.duration, columns, tray: false, push: true };
  }

  #target(carry: Carry, grip: Grip, event: PointerEvent, over: Element | null): Target | null {
    const state = this.#state;
    const step = event.altKey ? 1 : SNAP;
    // Shift pushes the rest along; with the switch on it leaves it.
    const push = event.shiftKey !== state.look.push;
    const minute = this.#minute(event.clientY);
    if (carry.what === 'start' || carry.what === 'end') {
      // The edge moves as far as the pointer, wherever on its few pixels it was taken.
      const edge = minute - grip.minutes + (carry.what === 'end' ? carry.from.duration : 0);
      return { ...carry.from, ...resized(carry.from, carry.what, edge, step), push };
    }
    if (carry.what === 'create') {
      const anchor = carry.from.start;
      const to = snap(minute, step);
      const [start, finish] = to >= anchor ? [anchor, Math.max(to, anchor + LEAST_DURATION)] : [to, anchor + LEAST_DURATION];
      // Sideways it takes in more rooms.
      const [first, over] = [carry.from.columns[0] ?? 0, this.#column(event.clientX) ?? grip.column];
      const columns = Array.from({ length: Math.abs(over - first) + 1 }, (_, at) => Math.min(first, over) + at);
      return { ...carry.from, start, duration: finish - start, columns };
    }
    const tray = Boolean(over?.closest('[data-agenda-tray]'));
    if (tray) return carry.what === 'place' ? carry.from : { ...carry.from, day: state.day, tray: true };
    if (state.layout === 'list') return this.#listTarget(carry, over);
    // Over the head, a tab or another pane the target stays where it last was.
    const box = this.scroller?.getBoundingClientRect();
    const column = this.#column(event.clientX);
    if (!box || column === null || event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom) {
      return state.target && state.target.day !== state.day ? { ...state.target, day: state.day } : null;
    }
    const start = startAt(minute, grip.minutes, step);
    const columns = carry.what === 'place' ? [column] : shifted(carry.from.columns, column - grip.column, state.columns.length);
    return { day: state.day, start, duration: carry.from.duration, columns, tray: false, push: push && carry.many.length < 2 };
  }
}
