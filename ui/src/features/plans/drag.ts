/** Steps on their way by the pointer: those of the plan itself, and those that come from the library. */
import type { PlanWhole, StepFields } from '$backend';

const type = 'text/x-warsha-steps';

/** What comes from the library: its name, its steps, and, for a whole plan, what belongs to that. */
export interface Carried {
  name: string;
  steps: StepFields[];
  whole?: PlanWhole | undefined;
}

export function carry(event: DragEvent, carried: Carried): void {
  event.dataTransfer?.setData(type, JSON.stringify(carried));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copyMove';
}

/** What is dropped from the library; null when it is something else. */
export function dragged(event: DragEvent): Carried | null {
  const text = event.dataTransfer?.getData(type);
  if (!text) return null;
  try {
    const found = JSON.parse(text) as Partial<Carried>;
    return Array.isArray(found.steps) ? { name: found.name ?? '', steps: found.steps, whole: found.whole } : null;
  } catch {
    return null;
  }
}
