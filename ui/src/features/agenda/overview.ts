/** How the blocks of a day share out the width of one narrow column: by what is on at the same time, not by rooms. Pure. */
import { lanes } from './geometry';
import type { Block } from './layout';

export interface Mini {
  block: Block;
  /** Share of the column's width: where it begins and how much it takes. */
  from: number;
  wide: number;
}

/** In reading order; what is inside another stands inside it. */
export function minisOf(blocks: Block[]): Mini[] {
  const top = blocks.filter((block) => block.depth === 0);
  const places = lanes(top.map((block) => ({ start: block.start, duration: block.duration, column: 0, span: 1 })));
  const found = new Map<string, Mini>();
  top.forEach((block, at) => {
    const { lane, lanes: all } = places[at] ?? { lane: 0, lanes: 1 };
    found.set(block.session.id, { block, from: lane / all, wide: 1 / all });
  });
  // Containers come before what they contain.
  for (const block of blocks) {
    if (block.depth === 0) continue;
    const around = block.session.parent ? found.get(block.session.parent) : undefined;
    const wide = (around?.wide ?? 1) / block.lanes;
    found.set(block.session.id, { block, from: (around?.from ?? 0) + block.lane * wide, wide });
  }
  return blocks.flatMap((block) => found.get(block.session.id) ?? []).filter((one, at, all) => all.indexOf(one) === at);
}
