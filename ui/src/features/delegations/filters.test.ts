import { describe, expect, it } from 'vitest';
import type { ColumnFilter, DelegateView } from '$backend';
import { byName, folded } from '$shared';
import { columnsOf } from './columns';
import { facet, filterCounts, judge, quickFilters, withFilter } from './filters';

const columns = new Map(columnsOf({ fields: [{ id: 'f1', key: 'Bus', label: { en: 'Which bus' }, kind: 'choice', choices: [{ code: 'b', label: { en: 'Blue' } }, { code: 'a', label: { en: 'Amber' } }], audiences: [] }], undescribed: [] }, () => null).map((column) => [column.id, column]));
const person = (number: number, more: Partial<DelegateView>): DelegateView =>
  ({ id: `p${number}`, number, full_name: `N${number}`, city: '', country: '', status: 'confirmed', mode: 'in_person', category: 'participant', sex: 'undisclosed', missing: [], language_codes: [], protected: false, alias: '', phone: '', arrives_on: '', arrives_at: null, note: '', position: '', ...more }) as DelegateView;

const people = [
  person(1, { city: 'Goma', country: 'CD', sex: 'female', language_codes: ['fr', 'sw'], arrives_on: '2026-11-22', phone: '+243 81' }),
  person(2, { city: 'Goma', country: 'CD', sex: 'male', language_codes: ['fr'], arrives_on: '2026-11-23', missing: ['diet'] }),
  person(3, { city: 'Juba', country: 'SS', sex: 'female', status: 'declined', note: 'Élève' }),
  person(4, { city: 'Juba', country: 'SS', mode: 'online', missing: ['phone', 'diet'], position: 'Secret', protected: true }),
];
const any = (column: string, ...values: string[]): ColumnFilter => ({ column, kind: 'any', values });
const kept = (...filters: ColumnFilter[]): number[] => judge(people, filters, columns, folded).kept.map((one) => one.number);
const counts = (column: string, ...filters: ColumnFilter[]): string =>
  facet(columns.get(column) as never, judge(people, filters, columns, folded), filters.find((filter) => filter.column === column)?.values ?? [], byName, 'nothing').map(({ label, count }) => `${label} ${count}`).join(', ');

describe('filters', () => {
  it('of several columns must all hold, of one column any value', () => {
    expect(kept(any('sex', 'female'))).toEqual([1, 3]);
    expect(kept(any('sex', 'female', 'male'), any('country', 'CD'))).toEqual([1, 2]);
  });

  it('know what is empty and what is not, by value and by kind', () => {
    expect(kept(any('sex', ''))).toEqual([4]);
    expect(kept({ column: 'phone', kind: 'empty', values: [] })).toEqual([2, 3, 4]);
    expect(kept({ column: 'missing', kind: 'filled', values: [] })).toEqual([2, 4]);
  });

  it('read text without accents and case, and days between two ends, either of them open', () => {
    expect(kept({ column: 'note', kind: 'contains', values: ['eleve'] })).toEqual([3]);
    expect(kept({ column: 'arrives', kind: 'between', values: ['2026-11-23', ''] })).toEqual([2]);
    expect(kept({ column: 'arrives', kind: 'between', values: ['', '2026-11-22'] })).toEqual([1]);
    expect(kept({ column: 'number', kind: 'between', values: ['2', '3'] })).toEqual([2, 3]);
  });

  it('of a column with several values hold when one of them does', () => expect(kept(any('speaks', 'sw', 'en'))).toEqual([1]));

  it('do not find a protected person by what the table does not show', () => expect(kept({ column: 'position', kind: 'contains', values: ['secret'] })).toEqual([]));

  it('of a column that is gone narrow nothing', () => expect(kept(any('own:gone', 'x'))).toEqual([1, 2, 3, 4]));

  it('one for each column: a new one takes the place of the old, without values it goes', () => {
    const one = withFilter(withFilter([], any('sex', 'female')), any('city', 'Goma'));
    expect(withFilter(one, any('sex', 'male'))).toEqual([any('sex', 'male'), any('city', 'Goma')]);
    expect(withFilter(one, any('sex'))).toEqual([any('city', 'Goma')]);
  });
});

describe('facets', () => {
  it('of a choice field of the organiser’s own come in the order of its choices, by their labels', () => {
    const buses = ['a', 'b', 'a', ''].map((bus, at) => person(at + 1, { own_fields: bus ? { Bus: bus } : {} }));
    const column = columns.get('own:Bus');
    expect(column?.label()).toBe('Which bus');
    expect(facet(column as never, judge(buses, [], columns, folded), [], byName, 'nothing').map(({ label, count }) => `${label} ${count}`)).toEqual(['Blue 1', 'Amber 2', 'nothing 1']);
  });

  it('count everybody, what is empty last', () => {
    expect(counts('country')).toBe('DR Congo 2, South Sudan 2');
    expect(counts('sex')).toBe('Woman 2, Man 1, nothing 1');
  });

  it('follow the filters of other columns but not their own', () => {
    expect(counts('sex', any('country', 'CD'))).toBe('Woman 1, Man 1');
    expect(counts('country', any('country', 'CD'))).toBe('DR Congo 2, South Sudan 2');
    expect(counts('country', any('country', 'CD'), any('sex', 'female'))).toBe('DR Congo 1, South Sudan 1');
  });

  it('keep a chosen value that nobody has any more', () => expect(counts('city', any('city', 'Kampala'))).toBe('Goma 2, Juba 2, Kampala 0'));

  it('of the chips agree with what the chips show', () => {
    const total = filterCounts(judge(people, [], columns, folded), people.length, columns);
    expect(total).toEqual({ all: 4, missing: 2, visa: 0, online: 1, protected: 1, away: 1 });
    for (const [id, filter] of Object.entries(quickFilters)) expect(kept(filter)).toHaveLength(total[id as keyof typeof total]);
    expect(filterCounts(judge(people, [any('country', 'CD')], columns, folded), 4, columns).missing).toBe(1);
  });
});
