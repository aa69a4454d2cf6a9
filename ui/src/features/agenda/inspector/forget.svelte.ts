/**
 * The inspector stays when another session is opened: building it anew takes longer than a frame. What was typed into it and not saved
 * belongs to the session that was open then, and is forgotten with it.
 */
import { getContext, setContext, untrack } from 'svelte';

const key = Symbol('inspected');
interface Inspected {
  readonly id: string;
}

/** Says which session the fields below are about. */
export const inspects = (id: () => string): void => void setContext<Inspected>(key, { get id() { return id(); } });

/** Calls `reset` when the fields turn to another session. Elsewhere than in the inspector it does nothing. */
export function forgetWithSession(reset: () => void): void {
  const inspected = getContext<Inspected | undefined>(key);
  if (!inspected) return;
  let shown = inspected.id;
  $effect.pre(() => {
    const { id } = inspected;
    if (id === shown) return;
    shown = id;
    untrack(reset);
  });
}
