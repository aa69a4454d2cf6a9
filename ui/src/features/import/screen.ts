import CalendarPlus from '@lucide/svelte/icons/calendar-plus';
import Upload from '@lucide/svelte/icons/upload';
import { go, t } from '$shared';
import type { Screen } from '$shared/screen';

export default {
  id: 'import',
  group: 'none',
  labelKey: 'import-title',
  icon: Upload,
  load: () => import('./ImportScreen.svelte'),
  commands: () => [
    { id: 'command:import-agenda', label: t('import-command-agenda'), icon: CalendarPlus, run: () => go('import', { kind: 'agenda' }) },
  ],
} satisfies Screen;
