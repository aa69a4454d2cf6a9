/** Which session plans no longer fit their session: the sidebar counts them, the agenda marks them. */
import { ask, openWorkshop } from './workspace.svelte';
import type { PlanSummary } from '$backend';

let known = $state.raw<{ of: string; plans: Record<string, PlanSummary> }>({ of: '', plans: {} });

/** Told by whoever has just read them, so that nobody has to ask twice. */
export function plansRead(plans: PlanSummary[]): void {
  known = { of: openWorkshop()?.path ?? '', plans: Object.fromEntries(plans.filter((plan) => plan.steps > 0).map((plan) => [plan.session, plan])) };
}

const here = (): Record<string, PlanSummary> => (known.of === (openWorkshop()?.path ?? '') ? known.plans : {});

/** The plan of a session, as far as it was read. */
export const planOf = (session: string): PlanSummary | undefined => here()[session];

/** How many plans are longer than their slot. */
export const plansOver = (): number => Object.values(here()).filter((plan) => plan.over > 0).length;

let asking: Promise<PlanSummary[]> | null = null;

/** Reads them. Whoever hears of the same change in the same moment shares one answer. */
export function readPlans(): Promise<PlanSummary[]> {
  if (!asking) {
    asking = read();
    queueMicrotask(() => (asking = null));
  }
  return asking;
}

async function read(): Promise<PlanSummary[]> {
  const plans = await ask('session_plans', {});
  plansRead(plans);
  return plans;
}
