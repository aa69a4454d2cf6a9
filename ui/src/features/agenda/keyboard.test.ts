import { describe, expect, it } from 'vitest';
import { step, stopAt, stopsIn, wayOf, type BoardBlock, type Cursor } from './keyboard';

const block = (key: string, column: number, start: number, duration: number, more: Partial<BoardBlock> = {}): BoardBlock => ({ key, column, span: 1, depth: 0, lane: 0, echo: false, start, duration, ...more });

// Two rooms from nine to one: an opening, a container with two panels, a band over both, something next door.
const blocks = [
  block('opening', 0, 540, 60),
  block('space', 0, 600, 90),
  block('panel-1', 0, 605, 40, { depth: 1 }),
  block('panel-2', 0, 645, 40, { depth: 1 }),
  block('next-door', 1, 570, 60),
  block('lunch', 0, 720, 60, { span: 2 }),
];
const go = (from: Cursor, ...ways: Parameters<typeof step>[1][]): Cursor => ways.reduce((at, way) => step(at, way, blocks, 2, 540, 780), from);
const opening: Cursor = { column: 0, minute: 540, key: 'opening' };

describe('arrow keys', () => {
  it('go down through containers, what they contain, and free time', () => {
    expect(stopsIn(0, blocks, 540, 780).map((stop) => stop.key ?? `free ${stop.start}`)).toEqual(['opening', 'space', 'panel-1', 'panel-2', 'free 690', 'lunch']);
    expect(go(opening, 'down', 'down', 'down').key).toBe('panel-2');
    expect(go(opening, 'down', 'down', 'down', 'down')).toEqual({ column: 0, minute: 690, key: null });
  });

  it('come back the way they went', () => {
    expect(go(opening, 'down', 'down', 'up', 'up')).toEqual(opening);
  });

  it('go sideways to what is there at the same time', () => {
    expect(go({ column: 0, minute: 605, key: 'panel-1' }, 'right').key).toBe('next-door');
    expect(go({ column: 1, minute: 570, key: 'next-door' }, 'left').key).toBe('opening');
    expect(go(opening, 'right')).toEqual({ column: 1, minute: 540, key: null });
  });

  it('stay at the edge', () => {
    expect(go(opening, 'left')).toEqual(opening);
    expect(go(opening, 'up')).toEqual(opening);
    expect(go({ column: 0, minute: 720, key: 'lunch' }, 'right').key).toBe('lunch');
  });

  it('find the first and the last of a room', () => {
    expect(go(opening, 'last').key).toBe('lunch');
    expect(go({ column: 1, minute: 720, key: 'lunch' }, 'first')).toEqual({ column: 1, minute: 540, key: null });
  });

  it('reach every block from every block', () => {
    for (const target of blocks) {
      const seen = new Set<string>();
      const queue: Cursor[] = [opening];
      while (queue.length > 0) {
        const at = queue.pop() as Cursor;
        const id = `${at.column} ${at.minute} ${at.key}`;
        if (seen.has(id)) continue;
        seen.add(id);
        queue.push(...(['up', 'down', 'left', 'right'] as const).map((way) => go(at, way)));
      }
      expect([...seen].some((id) => id.endsWith(` ${target.key}`)), target.key).toBe(true);
    }
  });
});

describe('the cursor', () => {
  it('stays where it was when its session is gone', () => {
    expect(stopAt({ column: 0, minute: 620, key: 'deleted' }, blocks, 2, 540, 780)?.key).toBe('panel-1');
  });
  it('follows a session to another room', () => {
    expect(stopAt({ column: 0, minute: 540, key: 'next-door' }, blocks, 2, 540, 780)).toEqual({ key: 'next-door', column: 1, start: 570, duration: 60 });
  });
  it('is nowhere without rooms', () => expect(stopAt(opening, blocks, 0, 540, 780)).toBeNull());
});

it('mirrors rooms and not time when reading goes to the left', () => {
  expect(wayOf('ArrowLeft', true)).toBe('right');
  expect(wayOf('ArrowRight', true)).toBe('left');
  expect(wayOf('ArrowUp', true)).toBe('up');
  expect(wayOf('a', true)).toBeNull();
});
