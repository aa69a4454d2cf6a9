/** Steps on their way by the pointer: those of the plan itself, and those that come from the library. */
import type { StepFields } from '$backend';

const type = 'text/x-warsha-steps';

export function carry(event: DragEvent, steps: StepFields[]): void {
  event.dataTransfer?.setData(type, JSON.stringify(steps));
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copyMove';
}

/** New steps that are dropped; null when it is something else. */
export function dragged(event: DragEvent): StepFields[] | null {
  const text = event.dataTransfer?.getData(type);
  if (!text) return null;
  try {
    return JSON.parse(text) as StepFields[];
  } catch {
    return null;
  }
}
