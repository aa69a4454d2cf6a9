import { describe, expect, it } from 'vitest';
import type { DelegateView, DelegationView, SortBy } from '$backend';
import { byName, folded, setLanguage } from '$shared';
import { arrange, ranksOf, sorted, type Row, type Words } from './arrange';
import { columnsOf } from './columns';

const delegations = ['CD', 'BI', 'SS'].map((country) => ({ id: country, country, name: {} }) as unknown as DelegationView);
const known = new Map(columnsOf({ fields: [], undescribed: ['Shirt'] }, () => ({ delegations, organisations: [], delegates: [] })).map((column) => [column.id, column]));
const words: Words = { columns: known, compare: byName, fold: folded, none: (column) => `no ${column}` };

function person(number: number, name: string, more: Partial<DelegateView> = {}): DelegateView {
  return {
    id: `p${number}`, number, full_name: name, delegation: null, organisation_name: '', city: '', country: '', status: 'confirmed', mode: 'in_person', category: 'participant', sex: 'undisclosed', missing: [], protected: false, alias: '',
    call_name: '', native_name: '', position: '', email: '', phone: '', diet: '', note: '', arrives_on: '', arrives_at: null, own_fields: {}, ...more,
  } as DelegateView;
}
const order = (people: DelegateView[], ...sort: SortBy[]): string[] => sorted(people, sort, words, (column) => ranksOf(people, column, byName)).map((one) => one.full_name);
const shape = (rows: Row[]): string => rows.map((row) => (row.kind === 'group' ? `[${row.label} ${row.people.length}]` : row.delegate.full_name)).join(' ');
const up = (column: string): SortBy => ({ column, down: false });
const down = (column: string): SortBy => ({ column, down: true });

const people = [
  person(1, 'Amina', { delegation: 'BI', city: 'Ngozi', status: 'declined' }),
  person(2, 'Bako', { mode: 'online', sex: 'male' }),
  person(3, 'Chloé', { delegation: 'CD', city: 'Goma', missing: ['diet'], sex: 'female', arrives_on: '2026-11-22', own_fields: { Shirt: 'L' } }),
  person(4, 'Real Name', { delegation: 'CD', city: 'Bukavu', protected: true, alias: 'Sunbird', organisation_name: 'Secret', arrives_on: '2026-11-21' }),
];

describe('sorted', () => {
  it('without wishes keeps the order of row numbers', () => expect(order([people[2], people[0], people[1]] as DelegateView[])).toEqual(['Amina', 'Bako', 'Chloé']));

  it('up and down, with empty values last both ways', () => {
    expect(order(people, up('city'))).toEqual(['Real Name', 'Chloé', 'Amina', 'Bako']);
    expect(order(people, down('city'))).toEqual(['Amina', 'Chloé', 'Real Name', 'Bako']);
  });

  it('choices in the order of their list, not of their words', () => {
    const three = [person(1, 'a', { status: 'arrived' }), person(2, 'b', { status: 'nominated' }), person(3, 'c', { status: 'visa_pending' })];
    expect(order(three, up('status'))).toEqual(['b', 'c', 'a']);
  });

  it('by several columns, each only where the ones before are equal', () => {
    const four = [person(1, 'Zola', { city: 'Goma' }), person(2, 'Abel', { city: 'goma' }), person(3, 'Moïse', { city: 'Bukavu' }), person(4, 'Ève', { city: 'Goma' })];
    // "goma" is Goma for the language, so the name decides among the three.
    expect(order(four, up('city'), down('name'))).toEqual(['Moïse', 'Zola', 'Ève', 'Abel']);
  });

  it('equals keep the order of their numbers', () => {
    const same = [5, 3, 4].map((number) => person(number, `n${number}`, { city: 'Goma' }));
    expect(order(same, down('city'))).toEqual(['n3', 'n4', 'n5']);
  });

  it('names as the language orders them, in any script, numbers by value', () => {
    const names = ['Zoé', 'Élodie', 'eve', 'Ángel', 'Team 10', 'Team 9', 'أحمد', 'باسم', 'አበበ', 'Владимир'];
    const sortedNames = order(names.map((name, at) => person(at + 1, name)), up('name'));
    const places = (...some: string[]): number[] => some.map((name) => sortedNames.indexOf(name));
    const rising = (of: number[]): boolean => of.every((place, at) => at === 0 || place > (of[at - 1] ?? -1));
    expect(rising(places('Ángel', 'Élodie', 'eve', 'Team 9', 'Team 10', 'Zoé'))).toBe(true);
    expect(rising(places('أحمد', 'باسم'))).toBe(true);
    expect(new Set(sortedNames)).toEqual(new Set(names));
  });

  it('follows the language: Arabic names come first in Arabic', () => {
    setLanguage('ar');
    try {
      expect(order([person(1, 'Amina'), person(2, 'أمينة')], up('name'))).toEqual(['أمينة', 'Amina']);
    } finally {
      setLanguage('en');
    }
  });
});

describe('arrange', () => {
  const none = new Set<string>();

  it('without a group is people only', () => expect(shape(arrange(people, delegations, '', none, words))).toBe('Amina Bako Chloé Real Name'));

  it('groups by delegation in the order of the document, people in none last', () => {
    expect(shape(arrange(people, delegations, 'delegation', none, words))).toBe('[DR Congo 2] Chloé Real Name [Burundi 1] Amina [no delegation 1] Bako');
  });

  it('a folded group keeps its row and hides its people', () => {
    expect(shape(arrange(people, delegations, 'delegation', new Set(['CD']), words))).toBe('[DR Congo 2] [Burundi 1] Amina [no delegation 1] Bako');
  });

  it('groups by day in the order of days and by choice in the order of the list', () => {
    expect(shape(arrange(people, delegations, 'arrives', none, words))).toMatch(/^\[Saturday.* 1\] Real Name \[Sunday.* 1\] Chloé \[no arrives 2\] Amina Bako$/);
    expect(shape(arrange(people, delegations, 'sex', none, words))).toBe('[Woman 1] Chloé [Man 1] Bako [no sex 2] Amina Real Name');
  });

  it('groups by a field of the organiser’s own', () => expect(shape(arrange(people, delegations, 'own:Shirt', none, words))).toBe('[L 1] Chloé [no own:Shirt 3] Amina Bako Real Name'));

  it('grouping by organisation does not give away where a protected person works', () => {
    const rows = arrange(people, delegations, 'organisation', none, words);
    expect(rows.filter((row) => row.kind === 'group').map((row) => row.label)).toEqual(['no organisation']);
  });
});
