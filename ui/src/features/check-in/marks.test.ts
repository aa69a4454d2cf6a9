import { describe, expect, it } from 'vitest';
import { nameParts } from './marks';

const joined = (name: string, marks: [number, number][]): string =>
  nameParts(name, marks).map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

describe('nameParts', () => {
  it('marks what matched', () => expect(joined('Dieudonné Kasolebwe', [[1, 2]])).toBe('D[ie]udonné Kasolebwe'));
  it('several marks, touching ones become one', () => expect(joined('Thierry', [[0, 2], [2, 1], [5, 1]])).toBe('[Thi]er[r]y'));
  it('counts characters, not code units', () => expect(joined('𞤀𞤣𞤢 Bah', [[4, 3]])).toBe('𞤀𞤣𞤢 [Bah]'));
  it('marks beyond the name do no harm', () => expect(joined('Ana', [[2, 9], [-3, 4]])).toBe('[A]n[a]'));
  it('no marks leave one part', () => expect(nameParts('Ana', [])).toEqual([{ text: 'Ana', marked: false }]));
});
