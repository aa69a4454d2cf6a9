import ScanLine from '@lucide/svelte/icons/scan-line';
import UserPlus from '@lucide/svelte/icons/user-plus';
import { go, number, openWorkshop, t } from '$shared';
import type { Screen } from '$shared/screen';

export default {
  id: 'check-in',
  group: 'venue',
  digit: 4,
  labelKey: 'nav-check-in',
  icon: ScanLine,
  rail: true,
  load: () => import('./CheckInScreen.svelte'),
  count: () => {
    const counts = openWorkshop()?.counts;
    if (!counts || counts.expected === 0) return null;
    return { text: `${number(counts.arrived)}/${number(counts.expected)}`, label: t('check-in-count', { arrived: counts.arrived, expected: counts.expected }) };
  },
  commands: () => [
    { id: 'command:walk-in', label: t('check-in-command-walk-in'), icon: UserPlus, run: () => go('check-in', { walkIn: 'new' }) },
  ],
} satisfies Screen;
