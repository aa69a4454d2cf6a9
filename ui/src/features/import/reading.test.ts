import { describe, expect, it } from 'vitest';
import { accentsIn, columnOf, leftFor, problemKey, sums, type Problem } from './reading';

const problem = (row: number, kind: string, severity: Problem['severity']): Problem => ({ row, kind, severity, field: 'phone' });

describe('reading', () => {
  it('what needs an answer waits, until it is accepted', () => {
    const problems = [problem(6, 'phone_scientific', 'error'), problem(5, 'country_unknown', 'warning')];
    expect([...leftFor(problems, new Set(), new Set())]).toEqual([6]);
    expect([...leftFor(problems, new Set(problems.map(problemKey)), new Set())]).toEqual([]);
  });

  it('a row without a name cannot be accepted away', () => {
    const nameless = problem(11, 'name_missing', 'error');
    expect([...leftFor([nameless], new Set([problemKey(nameless)]), new Set())]).toEqual([11]);
  });

  it('sums follow choices without a new reading', () => {
    const rows = [
      { row: 2, fate: 'new', updates: null }, { row: 3, fate: 'update', updates: 5 }, { row: 4, fate: 'left_out', updates: null },
      { row: 5, fate: 'same', updates: 6 }, { row: 6, fate: 'ask', updates: null },
    ];
    expect(sums(rows, new Set([4]))).toEqual({ added: 1, updated: 1, unchanged: 1, asked: 1, left: 2 });
    expect(sums(rows, new Set())).toEqual({ added: 2, updated: 1, unchanged: 1, asked: 1, left: 1 });
  });

  it('a full name of a file that splits it is shown in the family name', () => {
    const columns = [{ index: 0, header: 'Prénom', field: 'given', sure: true }, { index: 1, header: 'Nom', field: 'family', sure: true }];
    expect(columnOf({ columns }, 'full_name')).toBe(1);
    expect(columnOf({ columns }, 'phone')).toBe(-1);
  });

  it('accents prove the encoding, signs and digits do not', () => {
    expect(accentsIn([{ cells: ['Noëlla «x» 12 –', 'ÉTÉ, İ'] }])).toEqual(['ë', 'é', 'i̇'.normalize('NFC')]);
    expect(accentsIn([{ cells: ['plain'] }])).toEqual([]);
  });
});
