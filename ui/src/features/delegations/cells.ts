/** Which cells a range, a paste, a fill or an emptying means. Pure; people and columns are those that the table shows, in its order. */
import type { DelegateView, TypedCell } from '$backend';
import type { Column } from './columns';

/** Two corners by place: a row among the people shown, a column among the columns shown. */
export interface Range {
  top: number;
  bottom: number;
  first: number;
  last: number;
}
export const rangeOf = (a: { row: number; column: number }, b: { row: number; column: number }): Range => ({
  top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row), first: Math.min(a.column, b.column), last: Math.max(a.column, b.column),
});
export const sizeOf = (range: Range): number => (range.bottom - range.top + 1) * (range.last - range.first + 1);

/** What a copy of the cell says. */
export const plainText = (of: DelegateView, column: Column): string => (column.plain ?? column.text)(of);

/** The texts of a range, row by row. */
export function textsOf(people: readonly DelegateView[], columns: readonly Column[], range: Range): string[][] {
  return people.slice(range.top, range.bottom + 1).map((of) => columns.slice(range.first, range.last + 1).map((column) => plainText(of, column)));
}

export interface Plan {
  cells: TypedCell[];
  /** Rows and columns of the block for which the table has no place. */
  beyondRows: number;
  beyondColumns: number;
  /** Headings of the block that were left out because they are the table's own. */
  headings: boolean;
}

/** A block of texts laid on the table from the range's corner on. One text, or a block that fits several times, fills the whole range. */
export function planPaste(block: string[][], people: readonly DelegateView[], columns: readonly Column[], range: Range, fold: (text: string) => string): Plan {
  const headings = isHeadings(block, columns, range, fold);
  const rows = headings ? block.slice(1) : block;
  const [high, wide] = [rows.length, rows[0]?.length ?? 0];
  const plan: Plan = { cells: [], beyondRows: 0, beyondColumns: 0, headings };
  if (high === 0 || wide === 0) return plan;
  const [tall, broad] = [range.bottom - range.top + 1, range.last - range.first + 1];
  const fills = tall % high === 0 && broad % wide === 0;
  const [down, across] = fills ? [tall, broad] : [high, wide];
  plan.beyondRows = Math.max(0, range.top + down - people.length);
  plan.beyondColumns = Math.max(0, range.first + across - columns.length);
  for (let row = 0; row < down; row++) {
    const of = people[range.top + row];
    for (let at = 0; of && at < across; at++) {
      const column = columns[range.first + at];
      const text = rows[row % high]?.[at % wide] ?? '';
      if (!column) continue;
      // What is worked out and comes back as it stands is nothing that anybody wants to change.
      if (!column.edit && fold(text) === fold(plainText(of, column))) continue;
      plan.cells.push({ id: of.id, column: column.id, text });
    }
  }
  return plan;
}

/** Whether the first row of a block names the columns on which it is laid. */
function isHeadings(block: string[][], columns: readonly Column[], range: Range, fold: (text: string) => string): boolean {
  const first = block[0] ?? [];
  return block.length > 1 && first.some((text) => text !== '') && first.every((text, at) => {
    const column = columns[range.first + at];
    return column !== undefined && fold(text) === fold(column.label());
  });
}

/** The first row of a range put into the rows below it. */
export function planFill(people: readonly DelegateView[], columns: readonly Column[], range: Range): TypedCell[] {
  const source = people[range.top];
  if (!source) return [];
  return people.slice(range.top + 1, range.bottom + 1).flatMap((of) =>
    columns.slice(range.first, range.last + 1).filter((column) => column.edit).map((column) => ({ id: of.id, column: column.id, text: plainText(source, column) })));
}

/** Every cell of a range emptied; what is worked out, or empty already, is left alone. */
export function planEmpty(people: readonly DelegateView[], columns: readonly Column[], range: Range): TypedCell[] {
  return people.slice(range.top, range.bottom + 1).flatMap((of) =>
    columns.slice(range.first, range.last + 1).filter((column) => column.edit && plainText(of, column) !== '').map((column) => ({ id: of.id, column: column.id, text: '' })));
}
