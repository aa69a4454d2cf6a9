/** How late it probably is: from the clock and the plan. Pure. */
import type { PlacementView } from '$backend';
import { endOf } from '../geometry';

/** A session that should have begun this many minutes ago has probably not begun. */
const NOT_BEGUN = 45;
/** When nothing can be told. */
const USUAL = 15;

export interface Guess {
  /** The placement that is still running; null when there is none to run. */
  running: string | null;
  minutes: number;
}

/**
 * `now` is the minute of the shown day, null on another day; `open` is the placement that the organiser has open.
 * Between two sessions the earlier one is taken to be still on, and the delay is what has passed since its end, in fives.
 */
export function guess(day: PlacementView[], now: number | null, open: string | null): Guess {
  const order = [...day].sort((a, b) => a.start - b.start || endOf(a) - endOf(b));
  const chosen = order.find((one) => one.id === open);
  const fives = (minutes: number): number => Math.max(5, Math.ceil(minutes / 5) * 5);
  if (chosen) return { running: chosen.id, minutes: now !== null && now > endOf(chosen) && now - endOf(chosen) <= 120 ? fives(now - endOf(chosen)) : USUAL };
  if (now === null) return { running: order[0]?.id ?? null, minutes: USUAL };
  const ended = order.filter((one) => endOf(one) <= now && now - endOf(one) <= NOT_BEGUN).sort((a, b) => endOf(a) - endOf(b)).at(-1);
  const going = order.filter((one) => one.start <= now && now < endOf(one)).at(-1);
  if (ended && (!going || (going.start >= endOf(ended) && now - going.start <= going.duration / 2))) return { running: ended.id, minutes: fives(now - endOf(ended)) };
  if (going) return { running: going.id, minutes: USUAL };
  const before = order.filter((one) => endOf(one) <= now).at(-1);
  return { running: before?.id ?? order[0]?.id ?? null, minutes: USUAL };
}
