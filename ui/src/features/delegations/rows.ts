/** Which rows have to be drawn. Rows have two heights, so their tops are summed once and searched. Pure. */
import type { Row } from './arrange';

/** Where each row begins, and behind the last one where the list ends. */
export function topsOf(rows: readonly Row[], groupHeight: number, personHeight: number): Float64Array {
  const tops = new Float64Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) tops[at + 1] = (tops[at] ?? 0) + (rows[at]?.kind === 'group' ? groupHeight : personHeight);
  return tops;
}

/** The row at a height: the last one that begins at or above it. */
export function rowAt(tops: Float64Array, height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Drawn {
  from: number;
  /** Behind the last. */
  to: number;
}

/** The rows to draw. While those drawn already still cover what is in sight, they stay: most steps of scrolling change nothing. */
export function drawnRows(tops: Float64Array, top: number, height: number, spare: number, before: Drawn | null): Drawn {
  const count = tops.length - 1;
  const [first, last] = [rowAt(tops, top), Math.min(count, rowAt(tops, top + height) + 1)];
  if (before && before.to <= count && before.from <= Math.max(0, first - 2) && before.to >= Math.min(count, last + 2)) return before;
  return { from: Math.max(0, first - spare), to: Math.min(count, last + spare) };
}

/** The group row that a row belongs to, or -1. */
export function groupAbove(rows: readonly Row[], at: number): number {
  for (let row = at; row >= 0; row--) if (rows[row]?.kind === 'group') return row;
  return -1;
}
