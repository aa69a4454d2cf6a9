/** Several sessions marked together. Pure: from what was marked and what is asked to what is marked then. */
import type { Block } from './layout';

export const none: ReadonlySet<string> = new Set();

/** One more, or one less. What stood open before counts as marked. */
export function toggled(marked: ReadonlySet<string>, id: string, open: string | null): ReadonlySet<string> {
  const next = new Set(marked.size === 0 && open && open !== id ? [open] : marked);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Everything between two blocks: in time, and in the rooms from one to the other. What is inside something marked goes with it. */
export function between(blocks: Block[], from: string, to: string): ReadonlySet<string> {
  const [a, b] = [blocks.find((one) => one.key === from), blocks.find((one) => one.key === to)];
  if (!a || !b) return new Set([to]);
  const [top, bottom] = [Math.min(a.start, b.start), Math.max(a.start, b.start)];
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column + a.span, b.column + b.span)];
  return new Set(blocks.filter((one) => one.start >= top && one.start <= bottom && one.column < right && left < one.column + one.span).map((one) => one.placement.id));
}

/** In the order of the day, without what stands inside another that is marked: that goes along by itself. */
export function inOrder(marked: ReadonlySet<string>, blocks: Block[]): Block[] {
  const shown = blocks.filter((one) => !one.echo && marked.has(one.placement.id));
  const sessions = new Set(shown.map((one) => one.session.id));
  return shown.filter((one) => one.session.parent === null || !sessions.has(one.session.parent));
}
