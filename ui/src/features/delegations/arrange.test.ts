import { describe, expect, it } from 'vitest';
import type { DelegateView, DelegationView } from '$backend';
import { arrange, filterCounts, type Row, type Wanted, type Words } from './arrange';

const words: Words = {
  text: (of, column) => String((of as unknown as Record<string, unknown>)[column] ?? ''),
  order: (of, column) => (column === 'number' ? of.number : String((of as unknown as Record<string, unknown>)[column] ?? '')),
  compare: (a, b) => a.localeCompare(b),
  fold: (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim(),
  status: (code) => code,
  delegation: (of) => of.country,
  noDelegation: 'none',
  noOrganisation: 'no organisation',
  comes: (status) => status !== 'declined',
  haystacks: new WeakMap(),
};
function person(number: number, name: string, more: Partial<DelegateView> = {}): DelegateView {
  return {
    id: `p${number}`, number, full_name: name, delegation: null, organisation_name: '', city: '', country: '', status: 'confirmed', mode: 'in_person', missing: [], protected: false, alias: '',
    call_name: '', native_name: '', position: '', email: '', phone: '', diet: '', note: '', ...more,
  } as DelegateView;
}
const delegation = (id: string): DelegationView => ({ id, country: id, name: {} } as unknown as DelegationView);
const wanted = (more: Partial<Wanted> = {}): Wanted => ({ filter: 'all', text: '', group: 'none', sort: null, folded: new Set(), ...more });
const shape = (rows: Row[]): string => rows.map((row) => (row.kind === 'group' ? `[${row.label}]` : row.delegate.full_name)).join(' ');

const people = [
  person(3, 'Chloé', { delegation: 'CD', city: 'Goma', missing: ['diet'] }),
  person(1, 'Amina', { delegation: 'BI', city: 'Ngozi', status: 'declined' }),
  person(2, 'Bako', { city: '', mode: 'online' }),
  person(4, 'Real Name', { delegation: 'CD', city: 'Bukavu', protected: true, alias: 'Sunbird', organisation_name: 'Secret' }),
];

describe('arrange', () => {
  it('without wishes keeps the order of row numbers', () => expect(shape(arrange(people, [], wanted(), words))).toBe('Amina Bako Chloé Real Name'));

  it('groups by delegation in the order of the document, people in none last', () => {
    expect(shape(arrange(people, [delegation('CD'), delegation('BI'), delegation('SS')], wanted({ group: 'delegation' }), words))).toBe('[CD] Chloé Real Name [BI] Amina [none] Bako');
  });

  it('a folded group keeps its row and hides its people', () => {
    expect(shape(arrange(people, [delegation('CD'), delegation('BI')], wanted({ group: 'delegation', folded: new Set(['CD']) }), words))).toBe('[CD] [BI] Amina [none] Bako');
  });

  it('sorts up and down, with empty values last both ways', () => {
    expect(shape(arrange(people, [], wanted({ sort: { column: 'city', down: false } }), words))).toBe('Real Name Chloé Amina Bako');
    expect(shape(arrange(people, [], wanted({ sort: { column: 'city', down: true } }), words))).toBe('Amina Chloé Real Name Bako');
  });

  it('finds any part of any detail, accents and case aside, every word', () => {
    expect(shape(arrange(people, [], wanted({ text: 'CHLOE gom' }), words))).toBe('Chloé');
    expect(shape(arrange(people, [], wanted({ text: 'chloe bukavu' }), words))).toBe('');
  });

  it('a protected person is found by real name and by alias', () => {
    expect(shape(arrange(people, [], wanted({ text: 'sunb' }), words))).toBe('Real Name');
    expect(shape(arrange(people, [], wanted({ text: 'real' }), words))).toBe('Real Name');
  });

  it('grouping by organisation does not give away where a protected person works', () => {
    const rows = arrange(people, [], wanted({ group: 'organisation' }), words);
    expect(rows.filter((row) => row.kind === 'group').map((row) => row.label)).toEqual(['no organisation']);
  });

  it('filters and their counts agree', () => {
    const counts = filterCounts(people, words);
    for (const filter of ['all', 'missing', 'visa', 'online', 'protected', 'away'] as const) {
      expect(arrange(people, [], wanted({ filter }), words)).toHaveLength(counts[filter]);
    }
    expect(counts).toEqual({ all: 4, missing: 1, visa: 0, online: 1, protected: 1, away: 1 });
  });

  it('5,000 people are arranged without a noticeable wait', () => {
    const many = Array.from({ length: 5000 }, (_, at) => person(at + 1, `Person ${(at * 7919) % 5000}`, { delegation: at % 2 ? 'CD' : 'BI', city: `City ${at % 40}` }));
    const wish = wanted({ group: 'delegation', text: 'city 3', sort: { column: 'full_name', down: true } });
    arrange(many, [delegation('CD'), delegation('BI')], wish, words);
    const before = performance.now();
    const rows = arrange(many, [delegation('CD'), delegation('BI')], wish, words);
    expect(rows.length).toBeGreaterThan(1000);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
