import Copy from '@lucide/svelte/icons/copy';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import type { Screen } from '$shared/screen';
import { go } from '$shared/navigation.svelte';
import { t } from '$shared/i18n/index.svelte';
import { saveCopy } from '$shared/save-copy';
import { sections } from './sections';

export default {
  id: 'settings',
  group: 'foot',
  labelKey: 'nav-settings',
  icon: SlidersHorizontal,
  load: () => import('./SettingsScreen.svelte'),
  commands: () => [
    { id: 'settings:save-copy', label: t('menu-save-copy'), icon: Copy, run: saveCopy },
    ...sections.map(({ id, labelKey, icon }) => ({
      id: `settings:${id}`,
      label: t(labelKey),
      hint: t('nav-settings'),
      icon,
      run: () => go('settings', { section: id }),
    })),
  ],
} satisfies Screen;
