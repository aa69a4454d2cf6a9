/** Where the arrow keys lead on the board: blocks and free slots, column by column. Pure. */
import { clamp, endOf, freeSlots, type Span } from './geometry';

/** What the keyboard can stand on. A free slot has no key. */
export interface Stop extends Span {
  key: string | null;
  column: number;
}

/** Where the keyboard is. The column and the minute are remembered while it stands on a band or a container. */
export interface Cursor {
  column: number;
  minute: number;
  key: string | null;
}

export interface BoardBlock extends Span {
  key: string;
  column: number;
  span: number;
  depth: number;
  lane: number;
  echo: boolean;
}

export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** All stops of a column from top to bottom. */
export function stopsIn(column: number, blocks: BoardBlock[], from: number, to: number): Stop[] {
  const here = blocks.filter((block) => block.column <= column && column < block.column + block.span);
  const stops: (Stop & { depth: number; lane: number })[] = here.map((block) => ({
    key: block.echo ? block.key.replace(/#\d+$/, '') : block.key, column, start: block.start, duration: block.duration, depth: block.depth, lane: block.lane,
  }));
  for (const slot of freeSlots(here, from, to)) stops.push({ key: null, column, ...slot, depth: 0, lane: 0 });
  return stops
    .sort((a, b) => a.start - b.start || a.depth - b.depth || a.lane - b.lane)
    .map(({ key, start, duration }) => ({ key, column, start, duration }));
}

/** The stop that the cursor means now; after a reload that may be another than before, but never none while there is a column. */
export function stopAt(cursor: Cursor, blocks: BoardBlock[], columns: number, from: number, to: number): Stop | null {
  if (columns === 0) return null;
  const column = clamp(cursor.column, 0, columns - 1);
  const stops = stopsIn(column, blocks, from, to);
  if (cursor.key) {
    const here = stops.find((stop) => stop.key === cursor.key);
    if (here) return here;
    const block = blocks.find((one) => one.key === cursor.key);
    if (block) return { key: block.key, column: block.column, start: block.start, duration: block.duration };
  }
  return nearest(stops, cursor.minute);
}

/** The stop that contains the minute, the innermost of them; else the one that starts nearest. */
function nearest(stops: Stop[], minute: number): Stop | null {
  const around = stops.filter((stop) => stop.start <= minute && minute < endOf(stop));
  const inner = around.sort((a, b) => a.duration - b.duration)[0];
  if (inner) return inner;
  return [...stops].sort((a, b) => Math.abs(a.start - minute) - Math.abs(b.start - minute))[0] ?? null;
}

/** Where one arrow key leads; the same cursor at the edge. */
export function step(cursor: Cursor, way: Way, blocks: BoardBlock[], columns: number, from: number, to: number): Cursor {
  const at = stopAt(cursor, blocks, columns, from, to);
  if (!at) return cursor;
  if (way === 'left' || way === 'right') {
    const by = way === 'left' ? -1 : 1;
    for (let column = at.column + by; column >= 0 && column < columns; column += by) {
      const next = nearest(stopsIn(column, blocks, from, to), cursor.minute);
      if (next && (next.key === null || next.key !== at.key)) return { column, minute: cursor.minute, key: next.key };
    }
    return cursor;
  }
  const stops = stopsIn(at.column, blocks, from, to);
  const here = stops.findIndex((stop) => stop.key === at.key && stop.start === at.start);
  const target = way === 'first' ? 0 : way === 'last' ? stops.length - 1 : here + (way === 'up' ? -1 : 1);
  const next = stops[target];
  return next ? { column: at.column, minute: next.start, key: next.key } : cursor;
}

/** Arrow keys as they are on the keyboard, turned into the order of rooms. */
export function wayOf(key: string, rtl: boolean): Way | null {
  switch (key) {
    case 'ArrowUp': return 'up';
    case 'ArrowDown': return 'down';
    case 'ArrowLeft': return rtl ? 'right' : 'left';
    case 'ArrowRight': return rtl ? 'left' : 'right';
    case 'Home': return 'first';
    case 'End': return 'last';
    default: return null;
  }
}
