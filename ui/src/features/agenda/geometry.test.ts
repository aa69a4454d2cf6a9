import { describe, expect, it } from 'vitest';
import { clampScale, columnAt, endOf, freeSlots, hoursShown, lanes, LATEST, overlap, resized, runs, shifted, snap, startAt, textRoom, titleLines, type Laned } from './geometry';

/** Numbers that look random and are the same on every run. */
function numbers(seed: number): () => number {
  let at = seed;
  return () => (at = (at * 1103515245 + 12345) % 2147483648) / 2147483648;
}

describe('snapping', () => {
  it('goes to the nearest five minutes, or to one with Alt', () => {
    expect(snap(542)).toBe(540);
    expect(snap(543)).toBe(545);
    expect(snap(543.4, 1)).toBe(543);
  });

  it('keeps where the block was taken hold of', () => {
    expect(startAt(600, 22, 5)).toBe(580);
    expect(startAt(600, 22, 1)).toBe(578);
  });

  it('never leaves the board', () => {
    expect(startAt(-50, 0, 5)).toBe(0);
    expect(startAt(5000, 0, 5)).toBe(LATEST);
  });
});

describe('columns', () => {
  it('are found under the pointer, from the reading side', () => {
    expect(columnAt(10, 600, 3, false)).toBe(0);
    expect(columnAt(599, 600, 3, false)).toBe(2);
    expect(columnAt(10, 600, 3, true)).toBe(2);
    expect(columnAt(599, 600, 3, true)).toBe(0);
  });

  it('are none beside the board', () => {
    expect(columnAt(-1, 600, 3, false)).toBeNull();
    expect(columnAt(600, 600, 3, false)).toBeNull();
    expect(columnAt(5, 600, 0, false)).toBeNull();
  });

  it('move together and stop together at the edge', () => {
    expect(shifted([0, 1], 1, 4)).toEqual([1, 2]);
    expect(shifted([1, 3], 2, 4)).toEqual([1, 3]);
    expect(shifted([2], -5, 4)).toEqual([0]);
    expect(shifted([], 1, 4)).toEqual([]);
  });

  it('apart from each other make several blocks', () => {
    expect(runs([3, 0, 1])).toEqual([{ column: 0, span: 2 }, { column: 3, span: 1 }]);
  });
});

describe('resizing', () => {
  const span = { start: 600, duration: 60 };
  it('moves the end and keeps the start', () => expect(resized(span, 'end', 683, 5)).toEqual({ start: 600, duration: 85 }));
  it('moves the start and keeps the end', () => expect(resized(span, 'start', 573, 5)).toEqual({ start: 575, duration: 85 }));
  it('never turns a session inside out', () => {
    expect(resized(span, 'end', 500, 5).duration).toBe(5);
    expect(resized(span, 'start', 900, 5)).toEqual({ start: 655, duration: 5 });
  });
});

describe('hours shown', () => {
  it('are those of a day of work when nothing is early or late', () => expect(hoursShown([{ start: 540, duration: 60 }])).toEqual({ from: 360, to: 1320 }));
  it('reach past midnight for an evening that does', () => expect(hoursShown([{ start: 1200, duration: 270 }])).toEqual({ from: 360, to: 1560 }));
  it('begin before an early start', () => expect(hoursShown([{ start: 300, duration: 60 }]).from).toBe(240));
});

describe('lanes', () => {
  const item = (start: number, duration: number, column = 0, span = 1): Laned => ({ start, duration, column, span });

  it('are one where nothing overlaps', () => {
    expect(lanes([item(540, 60), item(600, 60)])).toEqual([{ lane: 0, lanes: 1 }, { lane: 0, lanes: 1 }]);
  });

  it('are two where two overlap, also for a third that overlaps only one of them', () => {
    expect(lanes([item(540, 60), item(570, 60), item(610, 30)])).toEqual([{ lane: 0, lanes: 2 }, { lane: 1, lanes: 2 }, { lane: 0, lanes: 2 }]);
  });

  it('do not cross columns', () => {
    expect(lanes([item(540, 60, 0), item(540, 60, 1)]).map((one) => one.lanes)).toEqual([1, 1]);
  });

  it('never put two overlapping sessions in the same place', () => {
    const next = numbers(7);
    for (let round = 0; round < 200; round++) {
      const items = Array.from({ length: 12 }, () => item(480 + Math.floor(next() * 40) * 5, 5 + Math.floor(next() * 20) * 5, Math.floor(next() * 3)));
      const places = lanes(items);
      items.forEach((a, at) => items.slice(at + 1).forEach((b, more) => {
        if (a.column !== b.column || !overlap(a, b)) return;
        const [x, y] = [places[at]!, places[at + 1 + more]!];
        expect(x.lane).not.toBe(y.lane);
        expect(x.lanes).toBe(y.lanes);
        expect(x.lane).toBeLessThan(x.lanes);
      }));
    }
  });
});

describe('free slots', () => {
  it('are cut at full hours', () => {
    expect(freeSlots([], 540, 720).map((slot) => slot.start)).toEqual([540, 600, 660]);
  });

  it('lie between what is busy', () => {
    expect(freeSlots([{ start: 540, duration: 45 }, { start: 615, duration: 45 }], 540, 660)).toEqual([{ start: 585, duration: 30 }]);
  });

  it('never overlap anything and never each other', () => {
    const next = numbers(3);
    for (let round = 0; round < 200; round++) {
      const busy = Array.from({ length: 6 }, () => ({ start: 480 + Math.floor(next() * 120) * 5, duration: 5 + Math.floor(next() * 24) * 5 }));
      const slots = freeSlots(busy, 480, 1200);
      slots.forEach((slot, at) => {
        expect(busy.some((one) => overlap(one, slot))).toBe(false);
        expect(slots.slice(at + 1).some((other) => overlap(other, slot))).toBe(false);
        expect(slot.start).toBeGreaterThanOrEqual(480);
        expect(endOf(slot)).toBeLessThanOrEqual(1200);
      });
    }
  });
});

describe('what a block says', () => {
  it('depends on its height as designed', () => {
    expect([62, 61, 40, 39, 20, 19].map(textRoom)).toEqual(['full', 'two', 'two', 'one', 'one', 'tiny']);
  });
  it('gives the title one line at least', () => {
    expect(titleLines(62, 3)).toBe(1);
    expect(titleLines(72, 2)).toBe(2);
    expect(titleLines(140, 2)).toBe(3);
  });
});

it('zooms between the designed limits', () => {
  expect([0.1, 1.2, 9].map(clampScale)).toEqual([0.8, 1.2, 2.4]);
});
