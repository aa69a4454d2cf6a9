/** Whether two answers say the same of somebody. Who has not changed stays the same object, so that nothing about them is worked out again. */
import type { DelegateView } from '$backend';

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(x);
  return names.length === Object.keys(y).length && names.every((name) => same(x[name], y[name]));
}

/** The new list, with everybody who is as before as the object that was there before. */
export function keptSame(before: readonly DelegateView[], now: DelegateView[]): DelegateView[] {
  const known = new Map(before.map((one) => [one.id, one]));
  return now.map((one) => {
    const old = known.get(one.id);
    return old && same(old, one) ? old : one;
  });
}
