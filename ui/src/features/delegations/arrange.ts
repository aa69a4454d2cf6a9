/**
 * Filters, finds, sorts and groups delegates into the rows of the table. Pure: the table draws what comes out.
 * Groups come from the document (delegations with targets, in their order), which is why no general table engine does it.
 */
import type { DelegateView, DelegationView } from '$backend';

export type FilterId = 'all' | 'missing' | 'visa' | 'online' | 'protected' | 'away';
export type GroupId = 'delegation' | 'organisation' | 'status' | 'none';

export interface Wanted {
  filter: FilterId;
  text: string;
  group: GroupId;
  /** Column to sort by, null for the order of row numbers. */
  sort: { column: string; down: boolean } | null;
  /** Keys of groups that are folded. */
  folded: ReadonlySet<string>;
}

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
  text: (delegate: DelegateView, column: string) => string;
  order: (delegate: DelegateView, column: string) => string | number;
  compare: (a: string, b: string) => number;
  fold: (text: string) => string;
  status: (code: string) => string;
  delegation: (of: DelegationView) => string;
  noDelegation: string;
  noOrganisation: string;
  comes: (status: string) => boolean;
  /** What each delegate is searched by, kept as long as these words are in use. */
  haystacks: WeakMap<DelegateView, string>;
}

const filters: Record<FilterId, (of: DelegateView, words: Words) => boolean> = {
  all: () => true,
  missing: (of) => of.missing.length > 0,
  visa: (of) => of.status === 'visa_pending',
  online: (of, words) => of.mode === 'online' && words.comes(of.status),
  protected: (of) => of.protected,
  away: (of, words) => !words.comes(of.status),
};

/** How many delegates each filter would show. */
export function filterCounts(delegates: DelegateView[], words: Words): Record<FilterId, number> {
  const counts: Record<FilterId, number> = { all: 0, missing: 0, visa: 0, online: 0, protected: 0, away: 0 };
  for (const one of delegates) for (const id of Object.keys(filters) as FilterId[]) if (filters[id](one, words)) counts[id] += 1;
  return counts;
}

/** Everything that typing looks through. A protected person is found by the real name too, and shown by the alias. */
export function searched(of: DelegateView, words: Words): string {
  const known = words.haystacks.get(of);
  if (known !== undefined) return known;
  const text = words.fold(
    [String(of.number), of.full_name, of.call_name, of.native_name, of.alias, of.organisation_name, of.position, of.city, of.country, of.email, of.phone,
      words.text(of, 'country'), words.text(of, 'role'), words.text(of, 'status'), words.text(of, 'speaks'), of.diet, of.note].join('\n'),
  );
  words.haystacks.set(of, text);
  return text;
}

/** Every word that was typed must be somewhere; digits alone mean the row number or a part of a phone number. */
export function matches(haystack: string, typed: string): boolean {
  return typed.split(/\s+/).filter(Boolean).every((word) => haystack.includes(word));
}

export function arrange(delegates: DelegateView[], delegations: DelegationView[], wanted: Wanted, words: Words): Row[] {
  const typed = words.fold(wanted.text);
  const kept = delegates.filter((of) => filters[wanted.filter](of, words) && (typed === '' || matches(searched(of, words), typed)));
  const sorted = sortedBy(kept, wanted.sort, words);
  if (wanted.group === 'none') return sorted.map(personRow);

  const rows: Row[] = [];
  for (const group of groupsOf(sorted, delegations, wanted.group, words)) {
    if (group.people.length === 0) continue;
    const folded = wanted.folded.has(group.key);
    rows.push({ kind: 'group', ...group, folded });
    if (!folded) for (const of of group.people) rows.push(personRow(of));
  }
  return rows;
}

const personRow = (delegate: DelegateView): PersonRow => ({ kind: 'person', key: delegate.id, delegate });

function sortedBy(delegates: DelegateView[], sort: Wanted['sort'], words: Words): DelegateView[] {
  if (!sort) return [...delegates].sort((a, b) => a.number - b.number);
  const keys = new Map(delegates.map((of) => [of.id, words.order(of, sort.column)]));
  const turn = sort.down ? -1 : 1;
  return [...delegates].sort((a, b) => {
    const [x, y] = [keys.get(a.id) ?? '', keys.get(b.id) ?? ''];
    // What is empty stays at the end, whichever way the rest goes.
    if (x === '' || y === '') return x === y ? a.number - b.number : x === '' ? 1 : -1;
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y));
    return order === 0 ? a.number - b.number : order * turn;
  });
}

interface Group { key: string; label: string; delegation: DelegationView | null; people: DelegateView[] }

function groupsOf(sorted: DelegateView[], delegations: DelegationView[], by: GroupId, words: Words): Group[] {
  const groups = new Map<string, Group>();
  const put = (key: string, label: string, delegation: DelegationView | null, of?: DelegateView): void => {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, label, delegation, people: [] }));
    if (of) group.people.push(of);
  };
  if (by === 'delegation') {
    for (const one of delegations) put(one.id, words.delegation(one), one);
    for (const of of sorted) {
      const known = of.delegation !== null && groups.has(of.delegation);
      if (known && of.delegation !== null) put(of.delegation, '', null, of);
      else put('', words.noDelegation, null, of);
    }
    return last([...groups.values()], '');
  }
  for (const of of sorted) {
    if (by === 'status') put(of.status, words.status(of.status), null, of);
    else if (of.protected) put('', words.noOrganisation, null, of);
    else put(of.organisation_name, of.organisation_name || words.noOrganisation, null, of);
  }
  const all = [...groups.values()];
  if (by === 'status') {
    all.sort((a, b) => Number(words.order(a.people[0] as DelegateView, 'status')) - Number(words.order(b.people[0] as DelegateView, 'status')));
    return all;
  }
  all.sort((a, b) => words.compare(a.label, b.label));
  return last(all, '');
}

/** The group of those who belong nowhere comes last. */
const last = (groups: Group[], key: string): Group[] => [...groups.filter((group) => group.key !== key), ...groups.filter((group) => group.key === key)];
