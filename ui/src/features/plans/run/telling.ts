/** What is read aloud while a plan is carried out: each step when it begins, and the last minutes; never the same twice. */

export interface Told {
  step: string;
  /** The smallest mark that was told: 5 and 1 minutes, 0 for the end; Infinity when none was. */
  mark: number;
}

/** Marks at which the minutes left are told. */
const marks = [5, 1];

/** What is to be told now, if anything, and what has been told then. */
export function announcements(told: Told | null, now: { step: string; left: number } | null): { told: Told | null; tell: 'step' | 'over' | number | null } {
  if (!now) return { told: null, tell: null };
  const reached = now.left <= 0 ? 0 : Math.min(Infinity, ...marks.filter((mark) => now.left <= mark * 60));
  // A step that begins says how long it is; what is left of it need not be said on top.
  if (told?.step !== now.step) return { told: { step: now.step, mark: reached }, tell: 'step' };
  // Minutes that were given make the marks come again.
  if (reached >= told.mark) return { told: reached > told.mark ? { ...told, mark: reached } : told, tell: null };
  return { told: { ...told, mark: reached }, tell: reached === 0 ? 'over' : reached };
}

/** The number in large type: whole minutes, and seconds in the last one. `over` when the time has run out. */
export function countdown(left: number): { over: boolean; minutes: number | null; seconds: number } {
  const over = left < 0;
  const length = Math.abs(left);
  if (length < 60) return { over, minutes: null, seconds: length };
  return { over, minutes: over ? Math.floor(length / 60) : Math.ceil(length / 60), seconds: 0 };
}
