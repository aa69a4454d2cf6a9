/** Cells of the grid as the backend tells them: "p", "o", "e", "a", "" with "l" for late and "v" for left early after it. */
import type { AttendanceMark } from '$backend';

export interface CellMark {
  mark: AttendanceMark | null;
  late: boolean;
  leftEarly: boolean;
}

const letters: Record<string, AttendanceMark> = { p: 'in_person', o: 'online', e: 'excused', a: 'absent' };

export function readCell(code: string): CellMark {
  return { mark: letters[code[0] ?? ''] ?? null, late: code.includes('l'), leftEarly: code.includes('v') };
}

export const isIn = (mark: AttendanceMark | null): boolean => mark === 'in_person' || mark === 'online';

/** What a key does to a cell; null when it does nothing. Letters as on the sheet, whatever the case. */
export function keyMark(key: string, current: CellMark): CellMark | null {
  const plain = (mark: AttendanceMark | null): CellMark => ({ mark, late: false, leftEarly: false });
  switch (key.toLowerCase()) {
    case 'p': case ' ': case 'enter': return { ...plain('in_person'), late: isIn(current.mark) && current.late, leftEarly: isIn(current.mark) && current.leftEarly };
    case 'o': return { ...plain('online'), late: isIn(current.mark) && current.late, leftEarly: isIn(current.mark) && current.leftEarly };
    case 'e': return plain('excused');
    case 'x': case 'a': return plain('absent');
    case 'delete': case 'backspace': case 'c': return plain(null);
    // A remark says something of somebody who is here: whoever gets one came.
    case 'l': return { mark: isIn(current.mark) ? current.mark : 'in_person', late: !current.late, leftEarly: isIn(current.mark) && current.leftEarly };
    case 'v': return { mark: isIn(current.mark) ? current.mark : 'in_person', late: isIn(current.mark) && current.late, leftEarly: !current.leftEarly };
    default: return null;
  }
}

/** A rectangle of cells, both ends included. */
export interface Range { top: number; bottom: number; left: number; right: number }

export const rangeOf = (a: { row: number; column: number }, b: { row: number; column: number }): Range => ({
  top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row), left: Math.min(a.column, b.column), right: Math.max(a.column, b.column),
});

/** The first whole number of a line, in the digits of any script that people here type; null for a name or nothing. */
export function firstRow(text: string): number | null {
  const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const found = /^\s*(\d{1,6})/.exec(plain)?.[1];
  return found ? Number(found) : null;
}
