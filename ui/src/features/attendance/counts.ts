/** What stands against the signatures of one printing. Knows no component. */
import type { AttendanceView } from '$backend';
import { isIn, readCell } from './marks';

/** Who stands on a printing. */
export interface Printing {
  /** Delegates by row number. */
  rows: ReadonlyMap<number, string>;
  /** Who was written there by hand. */
  byHand: readonly string[];
}

/** What stands against the signatures on paper. Only people of this printing count: whoever is online is not on it, and is not missing. */
export function counts(view: AttendanceView, period: string, { rows, byHand }: Printing): { entered: number; open: string[]; gap: number | null } {
  const column = view.periods.findIndex((one) => one.key === period);
  const cells = new Map(view.people.map((line) => [line.id, line.cells[column] ?? '']));
  const markOf = (delegate: string) => readCell(cells.get(delegate) ?? '').mark;
  const entered = [...new Set([...rows.values(), ...byHand])].filter((delegate) => isIn(markOf(delegate))).length;
  const open: string[] = [];
  let gap: number | null = null;
  let waiting: number | null = null;
  for (const [row, delegate] of [...rows].sort(([one], [other]) => one - other)) {
    // Whoever is on the list no more is not waited for.
    if (!cells.has(delegate)) continue;
    const mark = markOf(delegate);
    if (mark === null) {
      open.push(delegate);
      waiting ??= row;
    } else if (isIn(mark)) gap ??= waiting;
  }
  return { entered, open, gap };
}
