import { beforeEach, describe, expect, it } from 'vitest';
import { columns } from './columns';
import { builtIn, fromSaved, isView, moved, remember, remembered, toSaved, type Look, type View } from './views';

const all = builtIn[0] as View;
const look = (more: Partial<Look> = {}): Look => ({ group: all.group, sort: all.sort, filters: all.filters, columns: all.columns, ...more });

describe('views', () => {
  beforeEach(() => localStorage.clear());

  it('that are built in know their columns', () => {
    const known = new Set([...columns.map((column) => column.id), 'delegation']);
    for (const view of builtIn) for (const { column } of [...view.columns, ...view.sort, ...view.filters]) expect(known.has(column), `${view.id}: ${column}`).toBe(true);
  });

  it('are as saved until people, order or columns differ; a width makes no difference', () => {
    expect(isView(look(), all)).toBe(true);
    expect(isView(look({ columns: all.columns.map((one) => ({ ...one, width: 90 })) }), all)).toBe(true);
    expect(isView(look({ group: '' }), all)).toBe(false);
    expect(isView(look({ columns: moved(all.columns, 'city', 0) }), all)).toBe(false);
    expect(isView(look({ filters: [{ column: 'sex', kind: 'any', values: ['female'] }] }), all)).toBe(false);
  });

  it('come back from the document as they went', () => {
    const kept = look({ group: 'city', sort: [{ column: 'name', down: true }] });
    const back = fromSaved({ ...toSaved('', 'Cities', kept), id: 'v1' });
    expect(isView(kept, back)).toBe(true);
    expect([back.name, back.builtIn]).toEqual(['Cities', false]);
  });

  it('a column moves to a place, and not beyond the ends', () => {
    const ids = (list: { column: string }[]): string[] => list.map((one) => one.column);
    const three = ['a', 'b', 'c'].map((column) => ({ column, width: null }));
    expect(ids(moved(three, 'a', 2))).toEqual(['b', 'c', 'a']);
    expect(ids(moved(three, 'c', -4))).toEqual(['c', 'a', 'b']);
    expect(moved(three, 'x', 0)).toBe(three);
  });

  it('what is remembered on this computer is for one workshop and never whom the list was narrowed to', () => {
    remember('w1', look({ group: 'city', filters: [{ column: 'name', kind: 'contains', values: ['Aline'] }] }), 'hotel');
    expect(remembered('w1')?.look.group).toBe('city');
    expect(remembered('w1')?.look.filters).toEqual([]);
    expect(localStorage.getItem('warsha-delegations-look:w1')).not.toContain('Aline');
    expect(remembered('w2')).toBeNull();
    localStorage.setItem('warsha-delegations-look:w3', '{"group":7}');
    expect(remembered('w3')).toBeNull();
  });
});
