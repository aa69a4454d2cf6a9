/**
 * The steps of a plan as its table shows them. Each answer of the host is a whole new plan, in which a step that was put in at the top moves the
 * clock times and numbers of all that follow, and nothing else of them. So what did not change stays the very same object, and what moves with
 * the others stands beside what is typed: a row of which only the time changes draws only that again.
 */
import type { PlanStepView, SessionPlanView } from '$backend';

/** What follows from the steps before a step, and from the steps of its groups. */
type Computed = 'start' | 'lasts' | 'free_before' | 'over_before';
export type StepWords = Omit<PlanStepView, Computed>;

export interface Row extends Pick<PlanStepView, Computed> {
  id: string;
  step: StepWords;
  /** "4", or "4b2" for the second step of the second group of step 4. */
  label: string;
  /** Whether it ends after the slot. */
  late: boolean;
  /** Comments on it that are not resolved. */
  comments: number;
  /** Seconds that it took when the plan was carried out; null when it was not on. */
  took: number | null;
  /** Whether it was left out when the plan was carried out. */
  leftOut: boolean;
  /** The name of its group, empty when that has none; null for a step of everybody. */
  group: string | null;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What tells one item of a list from the others. */
const nameOf = (value: unknown): unknown => (isFields(value) ? (value.id ?? value.key) : undefined);

/** The new value, made of as much of the old one as says the same; the old one itself when all of it does. */
export function kept<T>(old: unknown, next: T): T {
  if (Object.is(old, next)) return next;
  if (Array.isArray(next)) {
    if (!Array.isArray(old)) return next;
    const named = new Map<unknown, unknown>();
    for (const one of old as unknown[]) {
      const name = nameOf(one);
      if (name !== undefined) named.set(name, one);
    }
    let same = old.length === next.length;
    const items = next.map((one: unknown, at) => {
      const name = nameOf(one);
      const item = kept(name === undefined ? old[at] : named.get(name), one);
      same &&= Object.is(item, old[at]);
      return item;
    });
    return (same ? old : items) as T;
  }
  if (!isFields(next) || !isFields(old)) return next;
  const names = Object.keys(next);
  let same = names.length === Object.keys(old).length;
  const fields: Fields = {};
  for (const name of names) {
    const field = kept(old[name], next[name]);
    same &&= Object.is(field, old[name]);
    fields[name] = field;
  }
  return (same ? old : fields) as T;
}

/** The rows of a plan; those of which nothing changed are those from before. */
export function rowsOf(view: SessionPlanView, before: readonly Row[]): Row[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const comments = new Map<string, number>();
  for (const { step, resolved } of view.comments) if (step && !resolved) comments.set(step, (comments.get(step) ?? 0) + 1);
  const ran = new Map(view.ran.map((one) => [one.step, one.seconds]));
  const end = view.fit.slot === null ? Infinity : view.start + view.fit.slot;
  const outer = new Map<string, { number: number; groups: PlanStepView['groups'] }>();
  const inside = new Map<string, number>();
  const rows = view.steps.map((full): Row => {
    const { start, lasts, free_before, over_before, ...step } = full;
    const { id, within, branch } = step;
    const splits = within === null ? undefined : outer.get(within);
    let label: string;
    if (within === null) {
      outer.set(id, { number: outer.size + 1, groups: step.groups });
      label = String(outer.size);
    } else {
      const place = (inside.get(`${within} ${branch}`) ?? 0) + 1;
      inside.set(`${within} ${branch}`, place);
      label = `${splits?.number ?? ''}${String.fromCharCode(97 + branch)}${place}`;
    }
    const took = ran.get(id) ?? null;
    return {
      id, start, lasts, free_before, over_before, label, took, step, late: start + lasts > end, comments: comments.get(id) ?? 0,
      leftOut: took === null && within === null && view.ran.length > 0 && !view.running,
      group: within === null ? null : (splits?.groups[branch]?.name ?? ''),
    };
  });
  return rows.map((row) => kept(old.get(row.id), row));
}

/** How many rows after a change are drawn with it: more than a screen has. */
const atOnce = 20;

/** The rows with what changed first: those around it are as they are now, the others as they were until the next frame. */
export function firstOf(next: Row[], before: readonly Row[]): Row[] {
  const from = next.findIndex((row, at) => row.step !== before[at]?.step);
  if (next.length <= atOnce) return next;
  const old = new Map(before.map((row) => [row.id, row]));
  return next.map((row, at) => (at < from || at >= from + atOnce ? (old.get(row.id) ?? row) : row));
}
