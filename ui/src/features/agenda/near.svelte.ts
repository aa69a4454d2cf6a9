/** Which blocks of a crowded day are worth drawing: those in sight and a little around, a few more with every frame. */
import { endOf } from './geometry';
import type { Block } from './layout';

/** Up to so many blocks a day is simply drawn as a whole. */
const CROWD = 80;
/** How many are added at once, so that no frame waits for more. */
const AT_ONCE = 24;
/** Minutes drawn above and below what is in sight, and the step in which sight moves. */
const MARGIN = 40;

interface Sight {
  from: number;
  to: number;
  first: number;
  last: number;
}

export const crowded = (blocks: Block[]): boolean => blocks.length > CROWD;

/** Blocks in a sight, the nearest to its middle first. */
export function inSight(blocks: Block[], sight: Sight, margin = MARGIN): Block[] {
  const middle = (sight.from + sight.to) / 2;
  const near = blocks.filter((block) => block.start < sight.to + margin && endOf(block) > sight.from - margin && block.column <= sight.last && block.column + block.span > sight.first);
  const away = (block: Block): number => Math.abs(Math.min(Math.max(middle, block.start), endOf(block)) - middle);
  return near.sort((a, b) => away(a) - away(b));
}

export class Near {
  /** What is in sight, in steps: scrolling a few pixels changes nothing. */
  sight = $state.raw<Sight>({ from: 0, to: 48 * 60, first: 0, last: 99 });
  /** How many blocks have been drawn of a day so far. */
  #grown = $state.raw({ day: '', count: AT_ONCE });

  /** Takes over what the scrolled pane shows. Minutes and columns are those of the board. */
  look(from: number, to: number, first: number, last: number): void {
    const now = { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60, first, last };
    const { sight } = this;
    if (now.from !== sight.from || now.to !== sight.to || now.first !== sight.first || now.last !== sight.last) this.sight = now;
  }

  /** The blocks to draw, in their order; `needed` are drawn wherever they are. */
  drawn(blocks: Block[], day: string, needed: ReadonlySet<string>): Block[] {
    if (!crowded(blocks)) return blocks;
    const allowed = this.#grown.day === day ? this.#grown.count : AT_ONCE;
    const kept = new Set(inSight(blocks, this.sight).slice(0, allowed));
    return blocks.filter((block) => kept.has(block) || needed.has(block.placement.id));
  }

  /** Draws more with the next frame while something in sight is missing. Answers how to stop. */
  grow(blocks: Block[], day: string): (() => void) | undefined {
    const count = this.#grown.day === day ? this.#grown.count : AT_ONCE;
    if (!crowded(blocks) || inSight(blocks, this.sight).length <= count) return undefined;
    const frame = requestAnimationFrame(() => (this.#grown = { day, count: count + AT_ONCE }));
    return () => cancelAnimationFrame(frame);
  }
}
