import ListChecks from '@lucide/svelte/icons/list-checks';
import { ask, best, clockRange, dayShort, go, joined, number, plansOver, t } from '$shared';
import type { Screen } from '$shared/screen';

export default {
  id: 'plans',
  group: 'plan',
  digit: 2,
  labelKey: 'nav-plans',
  icon: ListChecks,
  load: () => import('./PlansScreen.svelte'),
  count: () => {
    const over = plansOver();
    return over === 0 ? null : { text: number(over), warn: true, label: t('plans-nav-count', { count: over }) };
  },
  find: async (text) => {
    const wanted = text.toLocaleLowerCase();
    const plans = await ask('session_plans', {});
    return plans
      .filter((plan) => plan.steps > 0 && best(plan.title).toLocaleLowerCase().includes(wanted))
      .slice(0, 4)
      .map((plan) => ({
        id: `plan:${plan.session}`,
        label: best(plan.title),
        hint: joined([t('plans-find-hint'), plan.day ? dayShort(plan.day) : null, plan.start === null ? null : clockRange(plan.start, plan.slot ?? 0)]),
        icon: ListChecks,
        run: () => go('plans', { session: plan.session }),
      }));
  },
} satisfies Screen;
