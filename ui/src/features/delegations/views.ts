/** Ways of looking at the list: the built-in ones, those kept under a name, and what is remembered on this computer. */
import type { ColumnFilter, SavedView, ShownColumn, SortBy } from '$backend';
import { columns, fixedColumns } from './columns';
import { quickFilters } from './filters';

/** Everything about the list that a view keeps. */
export interface Look {
  /** Column to group by; '' for no groups. */
  group: string;
  sort: SortBy[];
  filters: ColumnFilter[];
  /** Columns in order, without those that are always there unless they have a width of their own. */
  columns: ShownColumn[];
}

export interface View extends Look {
  /** A word for a built-in one, an id for one that was saved. */
  id: string;
  builtIn: boolean;
  /** The name, or the Fluent key of a built-in one's name. */
  name: string;
}

const shown = (...ids: string[]): ShownColumn[] => ids.map((column) => ({ column, width: null }));
export const usualColumns = (): ShownColumn[] => shown(...columns.filter((column) => column.usual && !fixedColumns.has(column.id)).map((column) => column.id));
const up = (column: string): SortBy => ({ column, down: false });
const coming: ColumnFilter = { column: 'comes', kind: 'any', values: ['yes'] };
const inPerson: ColumnFilter = { column: 'mode', kind: 'any', values: ['in_person'] };

const looks: (Look & { id: string })[] = [
  { id: 'all', group: 'delegation', sort: [], filters: [], columns: usualColumns() },
  { id: 'missing', group: 'delegation', sort: [], filters: [quickFilters.missing], columns: shown('missing', 'organisation', 'phone', 'email', 'arrives', 'diet', 'photo', 'country', 'status') },
  { id: 'arrivals', group: 'arrives', sort: [up('arrives'), up('name')], filters: [coming, inPerson], columns: shown('arrives', 'delegation', 'organisation', 'phone', 'pick_up', 'city', 'status') },
  { id: 'hotel', group: '', sort: [up('name')], filters: [coming, inPerson], columns: shown('room', 'arrives', 'leaves', 'nights', 'diet', 'access', 'sex', 'organisation', 'phone') },
  { id: 'unconfirmed', group: 'delegation', sort: [up('status')], filters: [{ column: 'status', kind: 'any', values: ['nominated', 'invited', 'visa_pending', 'waiting'] }], columns: shown('status', 'organisation', 'city', 'phone', 'email', 'note') },
];
export const builtIn: View[] = looks.map((look) => ({ ...look, builtIn: true, name: `delegations-view-${look.id}` }));

export const fromSaved = (saved: SavedView): View => ({
  id: saved.id, builtIn: false, name: saved.name, group: saved.group, sort: saved.sort, filters: saved.filters, columns: saved.columns.length > 0 ? saved.columns : usualColumns(),
});
export const toSaved = (id: string, name: string, look: Look): SavedView => ({ id, name, group: look.group, sort: look.sort, filters: look.filters, columns: look.columns });

/** Whether a list that looks like this still is that view. Widths are nobody's opinion about whom to show. */
export function isView(look: Look, view: Look): boolean {
  const plain = (of: Look): string => JSON.stringify([of.group, of.sort.map(({ column, down }) => [column, down]), of.filters.map(({ column, kind, values }) => [column, kind, values]).sort(), of.columns.map(({ column }) => column).filter((id) => !fixedColumns.has(id))]);
  return plain(look) === plain(view);
}

/** Moves a column one place, or to the place of another. The columns that stand at the beginning stay there. */
export function moved(list: ShownColumn[], column: string, to: number): ShownColumn[] {
  const from = list.findIndex((one) => one.column === column);
  if (from < 0) return list;
  const next = list.filter((_, at) => at !== from);
  next.splice(Math.max(0, Math.min(next.length, to)), 0, list[from] as ShownColumn);
  return next;
}

const key = (workshop: string): string => `warsha-delegations-look:${workshop}`;

/** How the list of a workshop was left on this computer: columns, order and groups, but never whom it was narrowed to. */
export function remembered(workshop: string): { look: Look; view: string } | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(workshop)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { group, sort, columns: list, view } = kept as Record<string, unknown>;
    const keyed = (value: unknown): value is { column: string } => typeof value === 'object' && value !== null && typeof (value as { column?: unknown }).column === 'string';
    if (typeof group !== 'string' || !Array.isArray(sort) || !Array.isArray(list)) return null;
    return {
      view: typeof view === 'string' ? view : 'all',
      look: {
        group, filters: [],
        sort: sort.filter(keyed).map((one) => ({ column: one.column, down: (one as unknown as SortBy).down === true })),
        columns: list.filter(keyed).map((one) => {
          const width = (one as unknown as ShownColumn).width;
          return { column: one.column, width: typeof width === 'number' ? width : null };
        }),
      },
    };
  } catch {
    return null;
  }
}

export function remember(workshop: string, look: Look, view: string): void {
  localStorage.setItem(key(workshop), JSON.stringify({ group: look.group, sort: look.sort, columns: look.columns, view }));
}
