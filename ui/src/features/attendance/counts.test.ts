import { describe, expect, it } from 'vitest';
import type { AttendanceLine, AttendanceView } from '$backend';
import { counts } from './counts';

const line = (id: string, cell: string): AttendanceLine => ({ id, cells: ['', cell] }) as unknown as AttendanceLine;
const viewOf = (...people: AttendanceLine[]): AttendanceView => ({ periods: [{ key: 'other' }, { key: 'am' }], people }) as unknown as AttendanceView;

describe('counts', () => {
  it('asks nothing of people who are not on the paper', () => {
    const view = viewOf(line('a', 'p'), line('b', ''), line('online', ''), line('later', 'p'));
    const found = counts(view, 'am', { rows: new Map([[1, 'a'], [2, 'b']]), byHand: [] });
    expect(found).toEqual({ entered: 1, open: ['b'], gap: null });
  });

  it('counts names that were written by hand, each once', () => {
    const view = viewOf(line('a', 'p'), line('guest', 'p'));
    expect(counts(view, 'am', { rows: new Map([[1, 'a']]), byHand: ['guest', 'a'] }).entered).toBe(2);
  });

  it('names the first row that was passed over, by its number on this printing', () => {
    const view = viewOf(line('a', 'p'), line('b', ''), line('c', 'ol'), line('d', ''));
    const found = counts(view, 'am', { rows: new Map([[9, 'd'], [3, 'c'], [1, 'a'], [2, 'b']]), byHand: [] });
    expect(found.gap).toBe(2);
    expect(found.open).toEqual(['b', 'd']);
    expect(counts(view, 'am', { rows: new Map([[1, 'a'], [9, 'd']]), byHand: [] }).gap).toBeNull();
  });

  it('leaves whoever was excused or absent alone', () => {
    const view = viewOf(line('a', 'e'), line('b', 'a'));
    expect(counts(view, 'am', { rows: new Map([[1, 'a'], [2, 'b']]), byHand: [] }).open).toEqual([]);
  });
});
