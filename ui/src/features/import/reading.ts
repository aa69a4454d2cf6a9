/** What was read from a file, with the loose parts of the wire given a shape. Nothing here knows the screen. */
import type { ImportReading, ImportRow } from '$backend';

export type ImportKind = 'delegates' | 'agenda';
export type ProblemSeverity = 'error' | 'warning' | 'info';

/** A problem as the reader tells it (the kinds are those of the exchange crate). */
export interface Problem {
  row: number;
  kind: string;
  severity: ProblemSeverity;
  field?: string;
  value?: string;
  length?: number;
  other_rows?: number[];
  minutes?: number;
  candidates?: string[];
  shift?: number;
  from_column?: number;
  organisations?: string[];
  /** What the workshop knows that is one slip away. */
  suggestions?: string[];
  from_times?: number;
  typed?: number;
}

export interface SkippedRow {
  row: number;
  reason: string;
  text?: string;
}

export interface FileFacts {
  kind?: string;
  sheet?: string;
  encoding?: string;
  delimiter?: string;
  header_row?: number | null;
  date_order?: string;
}

export interface RoomRead {
  name: string;
  capacity?: number | null;
}

export const problemsOf = (reading: ImportReading): Problem[] => reading.problems as unknown as Problem[];
export const skippedOf = (reading: ImportReading): SkippedRow[] => reading.skipped_rows as unknown as SkippedRow[];
export const factsOf = (reading: ImportReading): FileFacts => (reading.format ?? {}) as FileFacts;
export const roomsOf = (reading: ImportReading): RoomRead[] => reading.rooms as unknown as RoomRead[];

/** Names a problem, so that an answer given to it is remembered over a new reading. */
export const problemKey = (problem: Problem): string => `${problem.row}:${problem.kind}:${problem.field ?? ''}`;

/** Columns that stand in for a field that the file has in parts, or under another name. */
const standIns: Record<string, string[]> = {
  full_name: ['full_name', 'family', 'given', 'latin_name', 'native_name'],
  start: ['start', 'time'],
  duration: ['duration', 'end', 'time'],
  rooms: ['room', 'rooms'],
  languages: ['languages', 'language'],
};

/** The column that a field of a problem is shown in; -1 when the file has none. */
export function columnOf(reading: Pick<ImportReading, 'columns'>, field: string | undefined): number {
  if (!field) return -1;
  for (const wanted of standIns[field] ?? [field]) {
    const found = reading.columns.find((column) => column.field === wanted);
    if (found) return found.index;
  }
  return -1;
}

/** Rows that would be left for later: what the organiser left out, what has no name, and what still needs an answer. */
export function leftFor(problems: Problem[], accepted: ReadonlySet<string>, chosen: ReadonlySet<number>): Set<number> {
  const left = new Set(chosen);
  for (const problem of problems) {
    if (problem.severity === 'error' && (problem.kind === 'name_missing' || !accepted.has(problemKey(problem)))) left.add(problem.row);
  }
  return left;
}

export interface Sums {
  added: number;
  updated: number;
  /** Already there, and nothing changes. */
  unchanged: number;
  /** May be somebody; waits for an answer. */
  asked: number;
  left: number;
}

/** What "Add" would do now, without asking again. */
export function sums(rows: Pick<ImportRow, 'row' | 'fate' | 'updates'>[], left: ReadonlySet<number>): Sums {
  const result: Sums = { added: 0, updated: 0, unchanged: 0, asked: 0, left: 0 };
  for (const row of rows) {
    if (left.has(row.row)) result.left += 1;
    else if (row.fate === 'ask') {
      result.asked += 1;
      result.left += 1;
    } else if (row.fate === 'same') result.unchanged += 1;
    else if (row.fate === 'update') result.updated += 1;
    else result.added += 1;
  }
  return result;
}

/** Letters beyond ASCII in the file, the first few different ones: proof that the encoding was read right. */
export function accentsIn(rows: Pick<ImportRow, 'cells'>[], most = 6): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    for (const cell of row.cells) {
      for (const letter of cell.normalize('NFC').match(/[^\p{ASCII}]/gu) ?? []) {
        if (/\p{L}/u.test(letter)) found.add(letter.toLowerCase());
        if (found.size >= most) return [...found];
      }
    }
  }
  return [...found];
}

/** How wide a column should be in rem, from its heading and the first rows. */
export function columnWidth(header: string, samples: string[]): number {
  const longest = Math.max(Math.min(18, header.length), ...samples.slice(0, 40).map((text) => Math.min(30, text.length)));
  return Math.min(15, Math.max(6.25, longest * 0.44 + 1.5));
}
