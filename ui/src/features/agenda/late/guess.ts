/** How late it probably is: from the clock and the plan. Pure. */
import type { NowView, PlacementView } from '$backend';
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

/** What was said of the day: which placement makes it late, since when, and by how much. */
export interface Told {
  /** The placement that runs over, or that should have begun; the innermost one. */
  placement: string;
  /** Whether it has begun. */
  begun: boolean;
  minutes: number;
  /** What is on at this minute lasts longer, what begins then or after begins later. */
  from: number;
}

/** How late the day really is, by when sessions began and ended; null while nobody said anything or nothing is late. */
export function told(now: NowView, day: PlacementView[]): Told | null {
  if (now.late <= 0) return null;
  const planned = new Map(day.map((one) => [one.id, one]));
  for (const on of now.on) {
    const placement = planned.get(on.placement);
    if (!placement || on.over !== now.late) continue;
    const begun = on.started !== null;
    if ((begun ? endOf(placement) : placement.start) !== now.late_from) continue;
    // The last minute of what runs over: it becomes longer, and all else begins later.
    return { placement: on.placement, begun, minutes: now.late, from: begun ? now.late_from - 1 : now.late_from };
  }
  return null;
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
