/** Marking several blocks by drawing a frame around them: Ctrl and drag on empty ground. Shift and the arrow keys do the same. */
import { announce, swallowClick, t } from '$shared';
import type { AgendaState } from './agenda-state.svelte';
import type { Drag } from './drag.svelte';
import { edgePull } from './drag.svelte';
import { endOf } from './geometry';
import type { Block } from './layout';

const THRESHOLD = 4;

export interface Corner {
  minute: number;
  column: number;
}

/** The placements that a frame between two corners touches. */
function framed(blocks: Block[], a: Corner, b: Corner): string[] {
  const [from, to] = [Math.min(a.minute, b.minute), Math.max(a.minute, b.minute)];
  const [first, last] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  return blocks.filter((one) => !one.echo && one.start < to && endOf(one) > from && one.column <= last && one.column + one.span > first).map((one) => one.placement.id);
}

export class Marquee {
  /** The frame in pixels of the field, while one is drawn. */
  box = $state.raw<{ left: number; top: number; width: number; height: number } | null>(null);
  #state: AgendaState;
  #drag: Drag;

  constructor(state: AgendaState, drag: Drag) {
    this.#state = state;
    this.#drag = drag;
  }

  /** The pointer went down on empty ground with Ctrl held. What was marked before stays marked. */
  begin(down: PointerEvent): void {
    const { field, scroller } = this.#drag;
    const start = this.#drag.at(down.clientX, down.clientY);
    if (down.button !== 0 || !field || !start) return;
    const state = this.#state;
    const before = state.marked;
    const { chosen } = state;
    const open = chosen?.placement;
    const origin = field.getBoundingClientRect();
    const from = { x: down.clientX - origin.left, y: down.clientY - origin.top };
    let last = down;
    let frame = 0;
    let known = '';

    const draw = (): void => {
      const box = field.getBoundingClientRect();
      const x = Math.max(0, Math.min(last.clientX - box.left, box.width - 1));
      const y = Math.max(0, Math.min(last.clientY - box.top, box.height));
      this.box = { left: Math.min(from.x, x), top: Math.min(from.y, y), width: Math.abs(x - from.x), height: Math.abs(y - from.y) };
      const here = this.#drag.at(box.left + x, box.top + y);
      if (!here) return;
      const found = framed(state.blocks, start, here);
      // Others, not only more or fewer.
      const now = found.join();
      if (now === known) return;
      known = now;
      // One that stood open counts as marked, as with Ctrl and a click.
      state.marked = new Set([...(open && before.size === 0 ? [open] : before), ...found]);
    };
    const creep = (): void => {
      frame = requestAnimationFrame(creep);
      const pull = scroller && edgePull(scroller, last.clientX, last.clientY);
      if (!pull || (pull.down === 0 && pull.across === 0)) return;
      scroller.scrollBy(pull.across, pull.down);
      draw();
    };
    const move = (event: PointerEvent): void => {
      last = event;
      if (!this.box) {
        if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < THRESHOLD) return;
        state.draft = null;
        state.chosen = null;
        frame = requestAnimationFrame(creep);
      }
      event.preventDefault();
      draw();
    };
    const end = (keep: boolean, released = true): void => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', escape, true);
      if (!this.box) return;
      this.box = null;
      if (keep) {
        const { marked } = state;
        state.mark(marked);
        announce(t('agenda-marked', { count: marked.size }));
      } else {
        state.chosen = chosen;
        state.marked = before;
      }
      // The click that follows belongs to the frame, and would take the marks away.
      swallowClick(released);
    };
    const up = (): void => end(true);
    const stop = (): void => end(false);
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !this.box) return;
      event.preventDefault();
      event.stopPropagation();
      end(false, false);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', escape, true);
  }
}
