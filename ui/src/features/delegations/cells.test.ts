import { describe, expect, it } from 'vitest';
import type { DelegateView } from '$backend';
import { folded } from '$shared';
import { planEmpty, planFill, planPaste, rangeOf, textsOf, type Range } from './cells';
import { columnOf, type Column } from './columns';

const columns = ['number', 'name', 'city', 'status', 'arrives', 'missing'].map((id) => columnOf(id) as Column);
const people = ['Aline', 'Bako', 'Chloé'].map((full_name, at) => ({ id: `p${at + 1}`, number: at + 1, full_name, city: at === 1 ? '' : 'Goma', status: 'confirmed', mode: 'in_person', arrives_on: '2026-11-22', arrives_at: at === 0 ? 1000 : null, missing: [], protected: false }) as unknown as DelegateView);
const at = (top: number, first: number, bottom = top, last = first): Range => ({ top, bottom, first, last });
const plan = (block: string[][], range: Range) => planPaste(block, people, columns, range, folded);
const said = (cells: { id: string; column: string; text: string }[]): string[] => cells.map(({ id, column, text }) => `${id} ${column}=${text}`);

describe('cells', () => {
  it('a range has its corners in any order', () => expect(rangeOf({ row: 2, column: 1 }, { row: 0, column: 3 })).toEqual(at(0, 1, 2, 3)));

  it('copy words for choices and days that any spreadsheet knows', () => {
    expect(textsOf(people, columns, at(0, 1, 1, 4))).toEqual([['Aline', 'Goma', 'Confirmed', '2026-11-22 16:40'], ['Bako', '', 'Confirmed', '2026-11-22']]);
  });

  it('a block is laid from the corner on', () => {
    expect(said(plan([['Juba', 'Arrived'], ['Kampala', 'Invited']], at(1, 2)).cells)).toEqual(['p2 city=Juba', 'p2 status=Arrived', 'p3 city=Kampala', 'p3 status=Invited']);
  });

  it('what has no place is counted, not lost silently', () => {
    const wide = plan([['a', 'b', 'c'], ['d', 'e', 'f']], at(2, 4));
    expect(said(wide.cells)).toEqual(['p3 arrives=a', 'p3 missing=b']);
    expect([wide.beyondRows, wide.beyondColumns]).toEqual([1, 1]);
  });

  it('one text fills a whole range, and a row fills rows', () => {
    expect(said(plan([['Juba']], at(0, 2, 2, 2)).cells)).toEqual(['p1 city=Juba', 'p2 city=Juba', 'p3 city=Juba']);
    expect(plan([['Juba', 'Arrived']], at(0, 2, 2, 3)).cells).toHaveLength(6);
  });

  it('headings of the table on top of a block are left out', () => {
    const headed = plan([['City', 'Status'], ['Juba', 'Arrived']], at(0, 2));
    expect([said(headed.cells), headed.headings]).toEqual([['p1 city=Juba', 'p1 status=Arrived'], true]);
  });

  it('a column that is worked out may come back unchanged, and is asked about when changed', () => {
    expect(said(plan([['1', 'Aline']], at(0, 0)).cells)).toEqual(['p1 name=Aline']);
    expect(said(plan([['9', 'Aline']], at(0, 0)).cells)).toEqual(['p1 number=9', 'p1 name=Aline']);
  });

  it('fill down takes the first row, emptying leaves what is empty or worked out', () => {
    expect(said(planFill(people, columns, at(0, 2, 2, 2)))).toEqual(['p2 city=Goma', 'p3 city=Goma']);
    expect(said(planEmpty(people, columns, at(0, 0, 2, 2)))).toEqual(['p1 name=', 'p1 city=', 'p2 name=', 'p3 name=', 'p3 city=']);
  });
});
