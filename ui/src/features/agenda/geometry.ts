/**
 * The board's arithmetic: minutes to pixels, columns, lanes, free slots. Pure; knows neither Svelte nor the wire.
 * Pixels are those of 100 % text size: components turn them into rem, pointers divide by the root's scale.
 */

/** Pixels per minute: as designed, and how far it zooms. */
export const SCALE = { usual: 1.2, least: 0.8, most: 2.4 } as const;
export const SNAP = 5;
export const LEAST_DURATION = 5;
/** The last minute at which the board lets something start: five in the morning after. */
export const LATEST = 29 * 60;

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

export const clampScale = (scale: number): number => clamp(Math.round(scale * 100) / 100, SCALE.least, SCALE.most);

export const snap = (minute: number, step: number = SNAP): number => Math.round(minute / step) * step;

export interface Span {
  start: number;
  duration: number;
}

export const endOf = (span: Span): number => span.start + span.duration;
export const overlap = (a: Span, b: Span): boolean => a.start < endOf(b) && b.start < endOf(a);

/** The minutes that the board of a day shows: whole hours, room before and after, at least 06:00 to 22:00. */
export function hoursShown(spans: Span[]): { from: number; to: number } {
  let [from, to] = [6 * 60, 22 * 60];
  for (const span of spans) {
    from = Math.min(from, Math.floor((span.start - 60) / 60) * 60);
    to = Math.max(to, Math.ceil((endOf(span) + 60) / 60) * 60);
  }
  return { from: Math.max(0, from), to: Math.min(to, 48 * 60) };
}

/** The column under a pointer, or null beside the board. `x` counts from the left edge of all columns. */
export function columnAt(x: number, width: number, count: number, rtl: boolean): number | null {
  if (count === 0 || x < 0 || x >= width) return null;
  const fromLeft = Math.floor((x / width) * count);
  return clamp(rtl ? count - 1 - fromLeft : fromLeft, 0, count - 1);
}

/** Where a dragged span starts: the pointer's minute less where it was taken hold of, snapped, kept on the board. */
export function startAt(minute: number, grip: number, step: number, from = 0): number {
  return clamp(snap(minute - grip, step), from, LATEST);
}

/** A span whose one edge follows the pointer; never shorter than the least duration. */
export function resized(span: Span, edge: 'start' | 'end', minute: number, step: number): Span {
  if (edge === 'end') {
    const end = Math.max(snap(minute, step), span.start + LEAST_DURATION);
    return { start: span.start, duration: Math.min(end - span.start, 1440) };
  }
  const start = clamp(snap(minute, step), 0, endOf(span) - LEAST_DURATION);
  return { start, duration: endOf(span) - start };
}

/** Columns moved sideways together by `by`, as far as the edge allows. */
export function shifted(columns: number[], by: number, count: number): number[] {
  if (columns.length === 0) return columns;
  const step = clamp(by, -Math.min(...columns), count - 1 - Math.max(...columns));
  return columns.map((column) => column + step);
}

/** Runs of neighbouring columns: [0,1,3] is two blocks. */
export function runs(columns: number[]): { column: number; span: number }[] {
  const found: { column: number; span: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.column + last.span === column) last.span += 1;
    else found.push({ column, span: 1 });
  }
  return found;
}

export interface Laned extends Span {
  column: number;
  span: number;
}

/** Side-by-side places for what overlaps in a column; in the order given. */
export function lanes(items: Laned[]): { lane: number; lanes: number }[] {
  const order = items.map((_, at) => at).sort((a, b) => items[a]!.start - items[b]!.start || endOf(items[b]!) - endOf(items[a]!));
  const result = items.map(() => ({ lane: 0, lanes: 1 }));
  const group = items.map((_, at) => at);
  const root = (at: number): number => (group[at] === at ? at : (group[at] = root(group[at]!)));
  const meet = (a: Laned, b: Laned): boolean => a.column < b.column + b.span && b.column < a.column + a.span && overlap(a, b);
  // Of those that began before, only the ones that have not ended share time with the next.
  let going: number[] = [];
  order.forEach((at) => {
    const taken = new Set<number>();
    going = going.filter((other) => endOf(items[other]!) > items[at]!.start);
    for (const other of going) {
      if (!meet(items[at]!, items[other]!)) continue;
      taken.add(result[other]!.lane);
      group[root(at)] = root(other);
    }
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    result[at]!.lane = lane;
    going.push(at);
  });
  const widest = new Map<number, number>();
  items.forEach((_, at) => widest.set(root(at), Math.max(widest.get(root(at)) ?? 1, result[at]!.lane + 1)));
  items.forEach((_, at) => (result[at]!.lanes = widest.get(root(at)) ?? 1));
  return result;
}

/** Free time between busy spans from `from` to `to`, cut at full hours so that the keyboard can reach every hour. */
export function freeSlots(busy: Span[], from: number, to: number): Span[] {
  const slots: Span[] = [];
  const add = (start: number, end: number): void => {
    let at = start;
    // What is an hour or less is one slot, wherever it lies.
    if (end - start <= 60 && end - start >= LEAST_DURATION) {
      slots.push({ start, duration: end - start });
      return;
    }
    while (end - at >= LEAST_DURATION) {
      const next = Math.min(end, (Math.floor(at / 60) + 1) * 60);
      // A sliver before the hour joins the hour after it.
      const stop = end - next < LEAST_DURATION ? end : next - at < 15 ? Math.min(end, next + 60) : next;
      slots.push({ start: at, duration: stop - at });
      at = stop;
    }
  };
  let reached = from;
  for (const span of [...busy].sort((a, b) => a.start - b.start)) {
    if (span.start > reached) add(reached, Math.min(span.start, to));
    reached = Math.max(reached, endOf(span));
  }
  if (reached < to) add(reached, to);
  return slots;
}

/** How much text a block of this height has room for (design.md 5). */
export type TextRoom = 'full' | 'two' | 'one' | 'tiny';
export const textRoom = (height: number): TextRoom => (height >= 62 ? 'full' : height >= 40 ? 'two' : height >= 20 ? 'one' : 'tiny');

/** Lines that the title may take in a tall block, after time, names and a warning have theirs. */
export function titleLines(height: number, below: number): number {
  return clamp(Math.floor((height - 8 - below * 15.5) / 16), 1, height >= 96 ? 3 : 2);
}
