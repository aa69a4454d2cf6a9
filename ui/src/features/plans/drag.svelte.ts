/**
 * Steps on their way by the pointer: those of the plan itself, and those that come from the library. By pointer events, as everywhere: the
 * window keeps what HTML calls dragging for files that are dropped on it.
 */
import type { PlanWhole, StepFields } from '$backend';
import { swallowClick } from '$shared';
import type { Plan } from './plan.svelte';

/** What comes from the library: its name, its steps, and, for a whole plan, what belongs to that. */
export interface Carried {
  name: string;
  steps: StepFields[];
  whole?: PlanWhole | undefined;
}

/** Steps of the plan by their ids, or something new. */
type Load = { steps: string[] } | { fresh: Carried };

/** How far the pointer moves, in px, before a press is more than a click. */
const FAR = 5;
/** Within how many px of its edge the plan scrolls, and by how many with each frame. */
const EDGE = 44;
const PACE = 9;

export class Drag {
  /** What is on its way, in words, and where the pointer is; null while nothing is. */
  lifted = $state.raw<{ words: string; x: number; y: number } | null>(null);
  /** Where it would land: above or below a step, or at the end of the plan. */
  over = $state.raw<{ step: string; side: 'above' | 'below' } | 'end' | null>(null);
  #stop: (() => void) | null = null;

  constructor(readonly plan: Plan) {}

  /** Watches a press that may become a drag of `load`. */
  press(event: PointerEvent, load: () => Load, words: string): void {
    if (event.button !== 0 || this.plan.forParticipants || this.#stop) return;
    const from = { x: event.clientX, y: event.clientY, id: event.pointerId };
    let carried: Load | null = null;
    let at = from;
    let frame = 0;
    const marked = document.documentElement.style;
    const scroll = (): void => {
      frame = requestAnimationFrame(scroll);
      const pane = document.querySelector('[data-plan-pane]');
      const box = pane?.getBoundingClientRect();
      if (!pane || !box || at.x < box.left || at.x > box.right) return;
      const by = at.y < box.top + EDGE ? -PACE : at.y > box.bottom - EDGE ? PACE : 0;
      if (by === 0) return;
      pane.scrollTop += by;
      this.#aim(at, carried);
    };
    const move = (next: PointerEvent): void => {
      if (next.pointerId !== from.id) return;
      at = { x: next.clientX, y: next.clientY, id: from.id };
      if (!carried) {
        if (Math.hypot(at.x - from.x, at.y - from.y) < FAR) return;
        carried = load();
        document.getSelection()?.removeAllRanges();
        marked.userSelect = 'none';
        frame = requestAnimationFrame(scroll);
      }
      this.lifted = { words, x: at.x, y: at.y };
      this.#aim(at, carried);
    };
    const up = (last: PointerEvent): void => {
      if (last.pointerId !== from.id) return;
      const over = this.over;
      const held = carried;
      this.#stop?.();
      if (!held) return;
      swallowClick(true);
      if (over) void this.#drop(held, over);
    };
    const key = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape' || !carried) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      swallowClick(false);
      this.#stop?.();
    };
    const cancel = (): void => this.#stop?.();
    this.#stop = () => {
      this.#stop = null;
      cancelAnimationFrame(frame);
      marked.userSelect = '';
      this.lifted = null;
      this.over = null;
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('blur', cancel);
      window.removeEventListener('keydown', key, { capture: true });
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('blur', cancel);
    window.addEventListener('keydown', key, { capture: true });
  }

  /** Lets go of whatever is carried, and puts nothing anywhere. */
  end(): void {
    this.#stop?.();
  }

  #aim(at: { x: number; y: number }, load: Load | null): void {
    const under = document.elementFromPoint(at.x, at.y);
    const row = under?.closest<HTMLElement>('[data-step]');
    const step = row?.dataset.step;
    let over: Drag['over'] = null;
    if (row && step) {
      const box = row.getBoundingClientRect();
      over = { step, side: at.y < box.y + box.height / 2 ? 'above' : 'below' };
      if (load && 'steps' in load && load.steps.includes(step)) over = null;
    } else if (under?.closest('[data-plan-pane]') && load && 'fresh' in load) over = 'end';
    const same = typeof over === 'object' && over && typeof this.over === 'object' && this.over ? over.step === this.over.step && over.side === this.over.side : over === this.over;
    if (!same) this.over = over;
  }

  async #drop(load: Load, over: NonNullable<Drag['over']>): Promise<void> {
    const { plan } = this;
    if (over === 'end') {
      if ('fresh' in load) await plan.insert(load.fresh);
      return;
    }
    const step = plan.step(over.step);
    if (!step) return;
    const below = over.side === 'below';
    if ('steps' in load) {
      await plan.change({ change: 'move_steps', steps: load.steps, ...(below ? { before: null, after: step.id } : { before: step.id }) });
      return;
    }
    const siblings = plan.steps.filter((one) => one.within === step.within && one.branch === step.branch);
    const after = siblings[siblings.findIndex((one) => one.id === step.id) - (below ? 0 : 1)];
    await plan.insert(load.fresh, after?.id ?? { within: step.within, branch: step.branch });
  }
}
