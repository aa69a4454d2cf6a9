import { describe, expect, it } from 'vitest';
import { firstRow, keyMark, rangeOf, readCell } from './marks';

describe('cells of the attendance grid', () => {
  it('are read from their letters', () => {
    expect(readCell('')).toEqual({ mark: null, late: false, leftEarly: false });
    expect(readCell('olv')).toEqual({ mark: 'online', late: true, leftEarly: true });
    expect(readCell('e').mark).toBe('excused');
  });

  it('follow the keys of the sheet', () => {
    const empty = readCell('');
    expect(keyMark('o', empty)?.mark).toBe('online');
    expect(keyMark('X', empty)?.mark).toBe('absent');
    expect(keyMark('Delete', readCell('pl'))).toEqual({ mark: null, late: false, leftEarly: false });
    expect(keyMark('q', empty)).toBeNull();
  });

  it('keep a remark when the way of being here changes, and lose it with the person', () => {
    expect(keyMark('o', readCell('pl'))).toEqual({ mark: 'online', late: true, leftEarly: false });
    expect(keyMark('e', readCell('pl'))).toEqual({ mark: 'excused', late: false, leftEarly: false });
    expect(keyMark('l', readCell('o'))).toEqual({ mark: 'online', late: true, leftEarly: false });
    expect(keyMark('l', readCell('a'))).toEqual({ mark: 'in_person', late: true, leftEarly: false });
  });

  it('make a rectangle from any two corners', () => {
    expect(rangeOf({ row: 4, column: 1 }, { row: 2, column: 3 })).toEqual({ top: 2, bottom: 4, left: 1, right: 3 });
  });

  it('are named by a row number in any digits', () => {
    expect(firstRow('14 o')).toBe(14);
    expect(firstRow('١٤')).toBe(14);
    expect(firstRow('+ Achol')).toBeNull();
  });
});
