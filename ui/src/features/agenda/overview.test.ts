import { expect, it } from 'vitest';
import type { Block } from './layout';
import { minisOf } from './overview';

const block = (key: string, start: number, duration: number, parent: string | null = null): Block => ({
  key, start, duration, depth: parent ? 1 : 0, lane: 0, lanes: 1, column: 0, span: 1, session: { id: key, parent },
} as Block);

it('day takes its whole width for what is on alone, and shares it between what is on together', () => {
  const minis = minisOf([block('plenary', 540, 60), block('a', 600, 60), block('b', 600, 60), block('inner', 610, 20, 'b')]);
  expect(minis.map(({ block: one, from, wide }) => [one.key, from, wide])).toEqual([['plenary', 0, 1], ['a', 0, 0.5], ['b', 0.5, 0.5], ['inner', 0.5, 0.5]]);
});
