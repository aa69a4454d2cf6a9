/** What the list is narrowed to: filters by column, all of which must hold, and how many people each value would show. Pure. */
import type { ColumnFilter, DelegateView } from '$backend';
import type { Column } from './columns';

export type { ColumnFilter } from '$backend';

/** The value that stands for "nothing there" among choices. */
export const nothing = '';

/** Filters that have a chip of their own at the top. */
export type FilterId = 'all' | 'missing' | 'visa' | 'online' | 'protected' | 'away';
export const quickFilters: Record<Exclude<FilterId, 'all'>, ColumnFilter> = {
  missing: { column: 'missing', kind: 'filled', values: [] },
  visa: { column: 'status', kind: 'any', values: ['visa_pending'] },
  online: { column: 'mode', kind: 'any', values: ['online'] },
  protected: { column: 'protected', kind: 'any', values: ['yes'] },
  away: { column: 'comes', kind: 'any', values: ['no'] },
};

export const sameFilter = (a: ColumnFilter, b: ColumnFilter): boolean =>
  a.column === b.column && a.kind === b.kind && a.values.length === b.values.length && a.values.every((value, at) => value === b.values[at]);

/** The filters with one put in the place of whatever its column had; without values a choice narrows nothing and goes. */
export function withFilter(filters: ColumnFilter[], wish: ColumnFilter): ColumnFilter[] {
  const means = wish.kind === 'empty' || wish.kind === 'filled' || wish.values.some((value) => value !== '') || (wish.kind === 'any' && wish.values.length > 0);
  const at = filters.findIndex((one) => one.column === wish.column);
  if (!means) return filters.filter((one) => one.column !== wish.column);
  return at < 0 ? [...filters, wish] : filters.map((one, place) => (place === at ? wish : one));
}

type Test = (of: DelegateView) => boolean;

/** Judges delegates by one filter. A column that is not there any more narrows nothing. */
export function testOf(filter: ColumnFilter, columns: ReadonlyMap<string, Column>, fold: (text: string) => string): Test {
  const column = columns.get(filter.column);
  if (!column) return () => true;
  if (filter.kind === 'empty') return (of) => column.values(of).length === 0;
  if (filter.kind === 'filled') return (of) => column.values(of).length > 0;
  if (filter.kind === 'contains') {
    const wanted = filter.values.map(fold).filter(Boolean);
    return (of) => {
      const text = fold(column.text(of));
      return wanted.every((word) => text.includes(word));
    };
  }
  if (filter.kind === 'between') {
    const [from = '', to = ''] = filter.values;
    if (column.kind === 'number') {
      const [low, high] = [from === '' ? -Infinity : Number(from), to === '' ? Infinity : Number(to)];
      return (of) => column.values(of).some((value) => Number(value) >= low && Number(value) <= high);
    }
    return (of) => column.values(of).some((value) => (from === '' || value >= from) && (to === '' || value <= to));
  }
  const wanted = new Set(filter.values);
  return (of) => {
    const values = column.values(of);
    return values.length === 0 ? wanted.has(nothing) : values.some((value) => wanted.has(value));
  };
}

/** Everybody judged by all filters at once, so that any facet can be counted without asking again. */
export interface Judged {
  /** Those who fit all. */
  kept: DelegateView[];
  /** Those who fit all filters but, at most, the one of this column. */
  but: (column: string) => DelegateView[];
}

export function judge(delegates: DelegateView[], filters: ColumnFilter[], columns: ReadonlyMap<string, Column>, fold: (text: string) => string, found: Test = () => true): Judged {
  const tests = filters.map((filter) => testOf(filter, columns, fold));
  const kept: DelegateView[] = [];
  // Who fails exactly one filter is counted in that filter's facet.
  const onlyBy: DelegateView[][] = filters.map(() => []);
  for (const of of delegates) {
    if (!found(of)) continue;
    let failed = -1;
    let more = false;
    for (let at = 0; at < tests.length; at++) {
      if (tests[at]?.(of)) continue;
      if (failed >= 0) {
        more = true;
        break;
      }
      failed = at;
    }
    if (failed < 0) kept.push(of);
    else if (!more) onlyBy[failed]?.push(of);
  }
  return {
    kept,
    but: (column) => {
      const at = filters.findIndex((filter) => filter.column === column);
      return at < 0 ? kept : [...kept, ...(onlyBy[at] ?? [])];
    },
  };
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** The values of a column with how many people each would show under the other filters; chosen ones stay, also with nobody. */
export function facet(column: Column, judged: Judged, chosen: readonly string[], compare: (a: string, b: string) => number, noValue: string): FacetValue[] {
  const counts = new Map<string, number>();
  const orders = new Map<string, string | number>();
  for (const of of judged.but(column.id)) {
    const values = column.values(of);
    if (values.length === 0) counts.set(nothing, (counts.get(nothing) ?? 0) + 1);
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (column.kind !== 'many' && column.order && !orders.has(value)) orders.set(value, column.order(of));
    }
  }
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const all = [...counts].map(([value, count]) => ({ value, count, label: value === nothing ? noValue : column.valueText(value) }));
  return all.sort((a, b) => {
    if ((a.value === nothing) !== (b.value === nothing)) return a.value === nothing ? 1 : -1;
    if (column.kind === 'day') return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
    const [x, y] = [orders.get(a.value), orders.get(b.value)];
    return typeof x === 'number' && typeof y === 'number' && x !== y ? x - y : compare(a.label, b.label);
  });
}

/** How many people each chip at the top would show, under the filters of other columns. */
export function filterCounts(judged: Judged, total: number, columns: ReadonlyMap<string, Column>): Record<FilterId, number> {
  const counts: Record<FilterId, number> = { all: total, missing: 0, visa: 0, online: 0, protected: 0, away: 0 };
  for (const [id, filter] of Object.entries(quickFilters) as [Exclude<FilterId, 'all'>, ColumnFilter][]) {
    const test = testOf(filter, columns, (text) => text);
    for (const of of judged.but(filter.column)) if (test(of)) counts[id] += 1;
  }
  return counts;
}
