import CopyCheck from '@lucide/svelte/icons/copy-check';
import Building from '@lucide/svelte/icons/building-2';
import Eye from '@lucide/svelte/icons/eye';
import Hourglass from '@lucide/svelte/icons/hourglass';
import ListPlus from '@lucide/svelte/icons/list-plus';
import Import from '@lucide/svelte/icons/upload';
import Users from '@lucide/svelte/icons/users-round';
import Target from '@lucide/svelte/icons/target';
import UserPlus from '@lucide/svelte/icons/user-plus';
import User from '@lucide/svelte/icons/user-round';
import { ask, best, countryName, go, number, openWorkshop, t } from '$shared';
import type { Screen } from '$shared/screen';

export default {
  id: 'delegations',
  group: 'plan',
  digit: 3,
  labelKey: 'nav-delegations',
  icon: Users,
  load: () => import('./DelegationsScreen.svelte'),
  count: () => {
    const counts = openWorkshop()?.counts;
    if (!counts || counts.delegates === 0) return null;
    return { text: number(counts.delegates), label: t('delegations-nav-count', { count: counts.delegates }) };
  },
  commands: () => [
    { id: 'command:add-delegate', label: t('delegations-add-title'), icon: UserPlus, run: () => go('delegations', { add: 'delegate' }) },
    { id: 'command:targets', label: t('delegations-targets-title'), icon: Target, run: () => go('delegations', { targets: 'open' }) },
    { id: 'command:organisations', label: t('organisations-title'), icon: Building, run: () => go('delegations', { sheet: 'organisations' }) },
    { id: 'command:waiting', label: t('waiting-title'), icon: Hourglass, run: () => go('delegations', { sheet: 'waiting' }) },
    { id: 'command:duplicates', label: t('duplicates-title'), icon: CopyCheck, run: () => go('delegations', { sheet: 'duplicates' }) },
    { id: 'command:own-fields', label: t('own-fields-title'), icon: ListPlus, run: () => go('delegations', { sheet: 'fields' }) },
    { id: 'command:who-sees', label: t('who-sees-title'), icon: Eye, run: () => go('delegations', { sheet: 'sees' }) },
    { id: 'command:import-delegates', label: t('delegations-import-command'), icon: Import, run: () => go('import', { kind: 'delegates' }) },
  ],
  find: async (text) => {
    const people = await ask('find_people', { text, limit: 6 });
    return people.map((person) => ({
      id: `delegate:${person.id}`,
      label: person.name,
      hint: best(person.delegation) || (person.country ? countryName(person.country) : person.organisation),
      icon: User,
      run: () => go('delegations', { delegate: person.id }),
    }));
  },
} satisfies Screen;
