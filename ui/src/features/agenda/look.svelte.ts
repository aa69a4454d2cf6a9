/** How the organiser looks at the agenda; remembered on this computer. */
import { clampScale, SCALE } from './geometry';

/** Rooms and times, a list of one day, or all days side by side. */
export type Layout = 'board' | 'list' | 'overview';

const keys = { scale: 'warsha-agenda-scale', layout: 'warsha-agenda-layout', push: 'warsha-agenda-push' };

export class Look {
  /** Pixels per minute on the board. */
  scale = $state(clampScale(Number(localStorage.getItem(keys.scale)) || SCALE.usual));
  /** What was chosen; null while nobody chose. */
  chosen = $state<Layout | null>(readLayout());
  /** Whether what follows is pushed along when something is moved, put on the agenda or made longer. */
  push = $state(localStorage.getItem(keys.push) === 'yes');

  #saving: ReturnType<typeof setTimeout> | undefined;

  zoom(to: number): void {
    this.scale = clampScale(to);
    // Turning the wheel zooms many times a second; what is kept is where it came to rest.
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => localStorage.setItem(keys.scale, String(this.scale)), 200);
  }

  choose(layout: Layout): void {
    this.chosen = layout;
    localStorage.setItem(keys.layout, layout);
  }

  setPush(push: boolean): void {
    this.push = push;
    localStorage.setItem(keys.push, push ? 'yes' : 'no');
  }
}

function readLayout(): Layout | null {
  const kept = localStorage.getItem(keys.layout);
  return kept === 'board' || kept === 'list' || kept === 'overview' ? kept : null;
}
