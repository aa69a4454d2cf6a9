import Printer from '@lucide/svelte/icons/printer';
import { go, t } from '$shared';
import type { Screen } from '$shared/screen';

export default {
  id: 'print',
  group: 'paper',
  digit: 6,
  labelKey: 'nav-print',
  icon: Printer,
  load: () => import('./PrintScreen.svelte'),
  commands: () => [
    { id: 'command:print-programme', label: t('print-programme'), icon: Printer, also: 'pdf', run: () => go('print', { artefact: 'programme' }) },
    { id: 'command:print-attendance', label: t('print-attendance'), icon: Printer, also: 'pdf', run: () => go('print', { artefact: 'attendance' }) },
  ],
} satisfies Screen;
