/**
 * Sorts and groups delegates into the rows of the table. Pure: the table draws what comes out.
 * Groups come from the document (delegations with targets, in their order), which is why no general table engine does it.
 */
import type { DelegateView, DelegationView, SortBy } from '$backend';
import type { Column } from './columns';

export type { SortBy } from '$backend';

export interface GroupRow {
  kind: 'group';
  key: string;
  label: string;
  /** The delegation, when grouped by delegation. */
  delegation: DelegationView | null;
  people: DelegateView[];
  folded: boolean;
}
export interface PersonRow {
  kind: 'person';
  key: string;
  delegate: DelegateView;
}
export type Row = GroupRow | PersonRow;

export interface Words {
  columns: ReadonlyMap<string, Column>;
  compare: (a: string, b: string) => number;
  fold: (text: string) => string;
  /** What the group of those without a value is called. */
  none: (column: string) => string;
}

/**
 * Places of all values of a column in its order. Comparing names as a language does is slow, so it is done once for each value and
 * what follows compares numbers.
 */
export type Ranks = Map<string | number, number>;

export function ranksOf(delegates: DelegateView[], column: Column, compare: Words['compare']): Ranks {
  const order = column.order ?? column.text;
  const values = [...new Set(delegates.map(order))];
  values.sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))));
  const ranks: Ranks = new Map();
  let rank = 0;
  values.forEach((value, at) => {
    const before = values[at - 1];
    // Equal for the language ("Zoé", "zoe") is equal for the order, so that the next key decides.
    if (at > 0 && before !== undefined && !(typeof value === 'number' && typeof before === 'number' ? value === before : compare(String(before), String(value)) === 0)) rank += 1;
    ranks.set(value, rank);
  });
  return ranks;
}

const isNothing = (value: string | number, column: Column): boolean => value === '' || (column.kind === 'choice' && value === -1);

/** Sorted by several columns, first things first; the rest by row number. What is empty stays at the end, whichever way the rest goes. */
export function sorted(delegates: DelegateView[], sort: readonly SortBy[], words: Words, ranks: (column: Column) => Ranks): DelegateView[] {
  const keys = sort.flatMap(({ column: id, down }) => {
    const column = words.columns.get(id);
    if (!column) return [];
    const [known, order] = [ranks(column), column.order ?? column.text];
    return [{ places: new Map(delegates.map((of) => [of, place(order(of), column, known)])), turn: down ? -1 : 1 }];
  });
  return [...delegates].sort((a, b) => {
    for (const { places, turn } of keys) {
      const [x, y] = [places.get(a) ?? -1, places.get(b) ?? -1];
      if (x === y) continue;
      if (x < 0 || y < 0) return x < 0 ? 1 : -1;
      return (x - y) * turn;
    }
    return a.number - b.number;
  });
}
const place = (value: string | number, column: Column, known: Ranks): number => (isNothing(value, column) ? -1 : (known.get(value) ?? -1));

/** Rows of people, under group rows when grouped. Delegations come in the document's order, choices in theirs, everything else as the language orders it. */
export function arrange(people: DelegateView[], delegations: DelegationView[], group: string, folded: ReadonlySet<string>, words: Words): Row[] {
  const column = words.columns.get(group);
  if (!column?.groups) return people.map(personRow);
  const rows: Row[] = [];
  for (const one of groupsOf(people, delegations, column, words)) {
    const isFolded = folded.has(one.key);
    rows.push({ kind: 'group', ...one, folded: isFolded });
    if (!isFolded) for (const of of one.people) rows.push(personRow(of));
  }
  return rows;
}

const personRow = (delegate: DelegateView): PersonRow => ({ kind: 'person', key: delegate.id, delegate });

type Group = Omit<GroupRow, 'kind' | 'folded'>;

function groupsOf(people: DelegateView[], delegations: DelegationView[], column: Column, words: Words): Group[] {
  const groups = new Map<string, Group>();
  for (const of of people) {
    const key = column.values(of)[0] ?? '';
    const known = groups.get(key);
    if (known) known.people.push(of);
    else groups.set(key, { key, label: key === '' ? words.none(column.id) : column.valueText(key), delegation: null, people: [of] });
  }
  const none = groups.get('');
  groups.delete('');
  let all = [...groups.values()];
  if (column.id === 'delegation') {
    all = delegations.flatMap((delegation) => {
      const group = groups.get(delegation.id);
      return group ? [{ ...group, delegation }] : [];
    });
  } else if (column.kind === 'day') {
    all.sort((a, b) => (a.key < b.key ? -1 : 1));
  } else {
    const order = (group: Group): string | number => (group.people[0] && column.order?.(group.people[0])) ?? group.label;
    all.sort((a, b) => {
      const [x, y] = [order(a), order(b)];
      return typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(a.label, b.label);
    });
  }
  return none ? [...all, none] : all;
}
