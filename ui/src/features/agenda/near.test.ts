import { describe, expect, it } from 'vitest';
import type { Block } from './layout';
import { crowded, inSight, Near } from './near.svelte';

const block = (key: string, start: number, column = 0, span = 1): Block => ({
  key, start, duration: 20, column, span, lane: 0, lanes: 1, left: 0, width: 1, depth: 0, band: false, holds: false, under: null, above: false, echo: false, clashes: [],
  placement: { id: key } as Block['placement'], session: {} as Block['session'],
});
const many = Array.from({ length: 240 }, (_, at) => block(`b${at}`, 480 + Math.floor(at / 12) * 25, at % 12));

describe('a crowded day', () => {
  it('is one with more blocks than fit a screen at once', () => {
    expect(crowded(many.slice(0, 80))).toBe(false);
    expect(crowded(many)).toBe(true);
  });
  it('has in sight what the pane shows of time and rooms, the middle first', () => {
    const seen = inSight(many, { from: 600, to: 660, first: 2, last: 4 }, 0);
    expect(new Set(seen.map((one) => one.column))).toEqual(new Set([2, 3, 4]));
    expect(seen.every((one) => one.start < 660 && one.start + 20 > 600)).toBe(true);
    expect(seen[0]!.start).toBe(630);
    expect(inSight([block('band', 600, 0, 12)], { from: 600, to: 660, first: 5, last: 6 })).toHaveLength(1);
  });
  it('is drawn a part at once, with what is needed wherever it is', () => {
    const near = new Near();
    near.look(480, 600, 0, 11);
    const drawn = near.drawn(many, new Set(['b239']));
    expect(drawn.length).toBeLessThan(30);
    expect(drawn.at(-1)?.key).toBe('b239');
    expect(drawn.map((one) => many.indexOf(one))).toEqual([...drawn.map((one) => many.indexOf(one))].sort((a, b) => a - b));
    expect(near.drawn(many.slice(0, 20), new Set())).toHaveLength(20);
  });
  it('is filled frame by frame, keeps what is there, and leaves what went out of sight', async () => {
    const near = new Near();
    near.look(480, 780, 0, 11);
    const all = inSight(many, near.sight).length;
    let drawn = near.drawn(many, new Set());
    const first = drawn.map((one) => one.key);
    let frames = 0;
    for (; drawn.length < all && frames < 50; frames++) {
      near.grow();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const before = drawn.length;
      drawn = near.drawn(many, new Set());
      expect(drawn.length - before).toBeLessThanOrEqual(24);
    }
    expect(drawn).toHaveLength(all);
    expect(frames).toBeGreaterThan(1);
    expect(first.every((key) => drawn.some((one) => one.key === key))).toBe(true);
    near.look(840, 900, 0, 11);
    expect(near.drawn(many, new Set()).some((one) => one.start < 780), 'a little away it stays').toBe(true);
    near.look(1200, 1260, 0, 11);
    expect(near.drawn(many, new Set()).every((one) => one.start > 1000)).toBe(true);
  });
});
