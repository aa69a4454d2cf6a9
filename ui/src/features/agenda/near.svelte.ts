/** Which blocks of a crowded day are worth drawing: those in sight and a little around, a few more with every frame. */
import { endOf } from './geometry';
import type { Block } from './layout';

/** Up to so many blocks a day is simply drawn as a whole. */
const CROWD = 80;
/** How many are added at once, so that no frame waits for more; fewer where everything else of another day comes with them. */
const AT_ONCE = 24;
const AT_FIRST = 6;
/** Minutes drawn above and below what is in sight. */
const MARGIN = 40;
/** Minutes and columns within which what is drawn stays: zooming and scrolling a little forth and back draw nothing anew. */
const STAYS = { minutes: 180, columns: 2 };

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
  /** Goes on by one with every frame in which more may be drawn. */
  #turn = $state(0);
  /** What is drawn, and how many more may be within this frame. */
  #there: ReadonlySet<string> = new Set();
  #left = AT_ONCE;
  #missing = false;

  /** Takes over what the scrolled pane shows. Minutes and columns are those of the board. */
  look(from: number, to: number, first: number, last: number): void {
    const now = { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60, first, last };
    const { sight } = this;
    if (now.from !== sight.from || now.to !== sight.to || now.first !== sight.first || now.last !== sight.last) this.sight = now;
  }

  /** The blocks to draw, in their order: those that are drawn and still in sight, and a few new ones. `needed` are drawn wherever they are. */
  drawn(blocks: Block[], needed: ReadonlySet<string>): Block[] {
    void this.#turn;
    if (!crowded(blocks)) {
      this.#there = new Set(blocks.map((block) => block.key));
      this.#missing = false;
      return blocks;
    }
    const kept = new Set<Block>();
    this.#missing = false;
    const { from, to, first, last } = this.sight;
    for (const block of blocks) {
      if (!this.#there.has(block.key)) continue;
      if (block.start < to + STAYS.minutes && endOf(block) > from - STAYS.minutes && block.column <= last + STAYS.columns && block.column + block.span > first - STAYS.columns) kept.add(block);
    }
    if (kept.size === 0) this.#left = Math.min(this.#left, AT_FIRST);
    for (const block of inSight(blocks, this.sight)) {
      if (kept.has(block)) continue;
      if (this.#left > 0) {
        this.#left -= 1;
        kept.add(block);
      } else this.#missing = true;
    }
    const drawn = blocks.filter((block) => kept.has(block) || needed.has(block.placement.id));
    this.#there = new Set(drawn.map((block) => block.key));
    return drawn;
  }

  /** Lets more be drawn with the next frame, at once when something in sight is missing. Answers how to stop. */
  grow(): (() => void) | undefined {
    if (this.#left === AT_ONCE && !this.#missing) return undefined;
    // After the frame has been shown: in it the script of whatever asked for these blocks has run already.
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => {
        this.#left = AT_ONCE;
        if (this.#missing) this.#turn += 1;
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }
}
