import { describe, expect, it } from 'vitest';
import type { Row } from './arrange';
import { drawnRows, groupAbove, rowAt, topsOf } from './rows';

const rows = Array.from({ length: 1000 }, (_, at) => ({ kind: at % 100 === 0 ? 'group' : 'person', key: String(at) }) as unknown as Row);
const tops = topsOf(rows, 32, 34);

describe('rows to draw', () => {
  it('begin where the ones before end', () => {
    expect([tops[0], tops[1], tops[2], tops[1000]]).toEqual([0, 32, 66, 10 * 32 + 990 * 34]);
  });

  it('the row at a height is the one that covers it', () => {
    for (const at of [0, 1, 99, 100, 101, 999]) {
      expect(rowAt(tops, tops[at] ?? 0)).toBe(at);
      expect(rowAt(tops, (tops[at + 1] ?? 0) - 1)).toBe(at);
    }
    expect(rowAt(tops, 1e9)).toBe(999);
  });

  it('cover what is in sight with some to spare, and stay while they do', () => {
    const drawn = drawnRows(tops, 5000, 600, 10, null);
    expect((tops[drawn.from] ?? 0) <= 5000 && (tops[drawn.to] ?? 0) >= 5600).toBe(true);
    expect(drawnRows(tops, 5100, 600, 10, drawn)).toBe(drawn);
    const further = drawnRows(tops, 9000, 600, 10, drawn);
    expect(further).not.toBe(drawn);
    expect((tops[further.to] ?? 0) >= 9600).toBe(true);
  });

  it('end with the list', () => {
    expect(drawnRows(tops, 1e9, 600, 10, null).to).toBe(1000);
    expect(drawnRows(topsOf([], 32, 34), 0, 600, 10, null)).toEqual({ from: 0, to: 0 });
  });

  it('a row belongs to the group above it', () => {
    expect(groupAbove(rows, 150)).toBe(100);
    expect(groupAbove(rows.slice(1), 50)).toBe(-1);
  });
});
