import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Sigma from '@lucide/svelte/icons/sigma';
import Pen from '@lucide/svelte/icons/pen-line';
import { go, t } from '$shared';
import type { Screen } from '$shared/screen';

export default {
  id: 'attendance',
  group: 'venue',
  digit: 5,
  labelKey: 'nav-attendance',
  icon: ClipboardCheck,
  load: () => import('./AttendanceScreen.svelte'),
  commands: () => [
    { id: 'command:enter-sheet', label: t('attendance-command-sheet'), icon: Pen, run: () => go('attendance', { mode: 'sheet' }) },
    { id: 'command:head-count', label: t('attendance-command-count'), icon: Sigma, run: () => go('attendance', { mode: 'count' }) },
  ],
} satisfies Screen;
