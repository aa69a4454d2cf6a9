/** The keyboard of the table: what each key does on headings, groups, the number at a row's beginning, and cells (design.md 6, ARIA grid). */
import type { Row } from './arrange';
import { fixedColumns } from './columns';
import { personRowId, type List } from './list.svelte';

export const rowId = (row: Row): string => (row.kind === 'person' ? personRowId(row.key) : `group:${row.key}`);
export const head = 'head';

export interface Deeds {
  /** Shows a row and a column. */
  reveal: () => void;
  page: () => number;
  rtl: () => boolean;
  open: (delegate: string) => void;
  remove: () => void;
  /** Begins to type into the current cell; `typed` null begins with what stands there. Says whether that can be. */
  edit: (typed: string | null) => boolean;
  empty: () => void;
  fillDown: () => void;
  headMenu: (column: string) => void;
  toSearch: () => void;
  nextRefused: () => void;
}

const arrows: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Moves the current cell; rows count from the headings (-1), columns from the number. */
export function moveTo(list: List, row: number, column: number, extend = false): void {
  const columns = list.columns;
  const at = Math.max(-1, Math.min(list.rows.length - 1, row));
  const target = list.rows[at];
  if (extend && target?.kind === 'group') return;
  if (extend && !list.anchor && list.current?.startsWith('person:')) list.anchor = { row: list.current, column: list.column };
  if (!extend) list.anchor = null;
  list.current = at < 0 ? head : target ? rowId(target) : null;
  list.column = columns[Math.max(0, Math.min(columns.length - 1, column))]?.id ?? 'number';
}

/** The next person from a row in a direction, past groups; -2 when there is none. */
export function personFrom(rows: readonly Row[], from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) if (rows[at]?.kind === 'person') return at;
  return -2;
}

/** Does what a key means. Answers whether it meant anything. */
export function gridKey(event: KeyboardEvent, list: List, at: number, deeds: Deeds): boolean {
  const mod = event.ctrlKey || event.metaKey;
  const row = list.rows[at];
  const across = Math.max(0, list.columns.findIndex((column) => column.id === list.column));
  const onHead = list.current === head;
  const onNumber = list.column === 'number';
  const arrow = arrows[event.key];
  if (arrow) return byArrow(event, list, at, across, deeds, arrow);
  const person = row?.kind === 'person' ? row : null;
  const go = (to: number, column: number): true => {
    moveTo(list, to, column, event.shiftKey && person !== null);
    deeds.reveal();
    return true;
  };
  switch (event.key) {
    case 'Home': return go(mod ? 0 : at, mod || !row || row.kind === 'person' ? 0 : across);
    case 'End': return go(mod ? list.rows.length - 1 : at, list.columns.length - 1);
    case 'PageDown': return go(Math.max(0, at) + deeds.page(), across);
    case 'PageUp': return go(Math.max(0, at - deeds.page()), across);
    case ' ': return space(event, list, row, onHead);
    case 'Enter':
      if (onHead) {
        if (event.altKey) deeds.headMenu(list.column);
        else list.sortBy(list.column, event.shiftKey);
      } else if (row?.kind === 'group') list.fold(row.key);
      else if (person && (mod || onNumber || !deeds.edit(null))) deeds.open(person.key);
      return true;
    case 'F2': return person !== null && deeds.edit(null);
    case 'ContextMenu':
      if (!onHead) return false;
      deeds.headMenu(list.column);
      return true;
    case 'F8':
      deeds.nextRefused();
      return true;
    case 'Backspace':
    case 'Delete':
      if (person && !onNumber) deeds.empty();
      else if (list.ticked.size > 0 || person) {
        if (list.ticked.size === 0 && person) list.tick(person.key, true);
        deeds.remove();
      }
      return true;
    case 'Escape':
      if (list.anchor) list.anchor = null;
      else if (list.ticked.size > 0) list.tickAll(false);
      else return false;
      event.stopPropagation();
      return true;
  }
  const letter = event.code === 'KeyA' || event.key.toLowerCase() === 'a' ? 'a' : event.code === 'KeyD' || event.key.toLowerCase() === 'd' ? 'd' : '';
  if (mod && !event.altKey && letter === 'a') {
    list.tickAll(true);
    return true;
  }
  if (mod && !event.altKey && letter === 'd' && person) {
    deeds.fillDown();
    return true;
  }
  // Typing replaces. The letter itself goes where the focus goes, which is the field that opens: so accents and input methods work.
  if (!mod && !event.altKey && person && !onNumber && (event.key.length === 1 || event.key === 'Dead' || event.key === 'Process')) {
    deeds.edit('');
    return false;
  }
  return false;
}

function byArrow(event: KeyboardEvent, list: List, at: number, across: number, deeds: Deeds, arrow: [number, number]): boolean {
  const mod = event.ctrlKey || event.metaKey;
  const row = list.rows[at];
  const onHead = list.current === head;
  const down = arrow[0];
  const right = deeds.rtl() ? -arrow[1] : arrow[1];
  if (event.altKey) {
    if (onHead && right !== 0) headArrow(event, list, right);
    else if (event.key === 'ArrowDown' && onHead) deeds.headMenu(list.column);
    else if (event.key === 'ArrowDown') deeds.edit(null);
    else return false;
    deeds.reveal();
    return true;
  }
  if (right !== 0 && row?.kind === 'group') {
    list.fold(row.key, right < 0);
    return true;
  }
  if (down !== 0 && event.shiftKey && list.column === 'number' && row?.kind === 'person') {
    extendTicks(list, at, down > 0 ? 1 : -1);
    deeds.reveal();
    return true;
  }
  if (down < 0 && onHead) {
    deeds.toSearch();
    return true;
  }
  let to = down === 0 ? at : at + down;
  if (mod && down !== 0) to = down > 0 ? list.rows.length - 1 : 0;
  // A choice of cells goes on past group rows.
  if (event.shiftKey && list.rows[to]?.kind === 'group') to = personFrom(list.rows, to, down > 0 ? 1 : -1);
  if (to < -1) return true;
  const beside = mod && right !== 0 ? (right > 0 ? list.columns.length - 1 : 0) : across + right;
  moveTo(list, to, beside, event.shiftKey);
  deeds.reveal();
  return true;
}

/** On a heading: the column one place on, or with Shift its width. */
function headArrow(event: KeyboardEvent, list: List, right: number): void {
  if (event.shiftKey) {
    const cell = document.getElementById(`delegations-${head}:${list.column}`);
    list.setWidths(new Map([[list.column, (cell?.offsetWidth ?? 100) + right * 16]]));
  } else if (!fixedColumns.has(list.column)) list.moveColumn(list.column, list.placeOf(list.column) + right);
}

function space(event: KeyboardEvent, list: List, row: Row | undefined, onHead: boolean): boolean {
  if (onHead) {
    if (list.column === 'number') list.tickAll(list.people.some((one) => !list.ticked.has(one.id)));
    else list.sortBy(list.column, event.shiftKey);
  } else if (row?.kind === 'person') list.tick(row.key);
  else if (row && (event.ctrlKey || event.metaKey || event.shiftKey)) tickGroup(list, row);
  else if (row) list.fold(row.key);
  return true;
}

/** Everybody of a group, or nobody when all are ticked already. */
export function tickGroup(list: List, row: Row): void {
  if (row.kind !== 'group') return;
  list.tickSeveral(row.people.map((one) => one.id), row.people.some((one) => !list.ticked.has(one.id)));
}

function extendTicks(list: List, at: number, by: 1 | -1): void {
  const here = list.rows[at];
  if (here?.kind === 'person') list.tick(here.key, true);
  const next = personFrom(list.rows, at, by);
  const row = list.rows[next];
  if (row?.kind !== 'person') return;
  list.tick(row.key, true);
  list.current = rowId(row);
}
