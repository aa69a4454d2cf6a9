/** The palette's commands that belong to no feature. */
import CloseIcon from '@lucide/svelte/icons/x';
import Globe from '@lucide/svelte/icons/globe';
import Moon from '@lucide/svelte/icons/moon';
import Redo from '@lucide/svelte/icons/redo-2';
import Sun from '@lucide/svelte/icons/sun';
import Undo from '@lucide/svelte/icons/undo-2';
import { go, languages, language, t } from '$shared';
import { changeLook, isDark } from '$shared/preferences.svelte';
import type { PaletteItem } from '$shared/screen';
import { shownKeys } from '$shared/shortcuts.svelte';
import { openWorkshop, redo, refresh, run, undo } from '$shared/workspace.svelte';
import { screens } from './screens';
import { redoWords, undoWords } from './undo-words';

export function appCommands(): PaletteItem[] {
  const open = openWorkshop();
  const items: PaletteItem[] = [];
  if (open) {
    for (const screen of screens) {
      if (screen.group === 'none') continue;
      items.push({
        id: `go:${screen.id}`,
        label: t('palette-go-to', { screen: t(screen.labelKey) }),
        icon: screen.icon,
        ...(screen.digit ? { keys: shownKeys(`mod+${screen.digit}`) } : {}),
        run: () => go(screen.id),
      });
    }
    if (open.undo) items.push({ id: 'undo', label: undoWords(), icon: Undo, keys: shownKeys('mod+z'), run: undo });
    if (open.redo) items.push({ id: 'redo', label: redoWords(), icon: Redo, keys: shownKeys('mod+shift+z'), run: redo });
    for (const screen of screens) items.push(...(screen.commands?.() ?? []));
    items.push({
      id: 'close-workshop',
      label: t('menu-close-workshop'),
      icon: CloseIcon,
      run: async () => {
        await run('close_workshop', {});
        await refresh();
      },
    });
  } else {
    items.push(...(screens.find((screen) => screen.id === 'start')?.commands?.() ?? []));
  }
  items.push({
    id: 'theme',
    label: isDark() ? t('palette-theme-light') : t('palette-theme-dark'),
    icon: isDark() ? Sun : Moon,
    also: 'theme dark light',
    run: () => changeLook({ theme: isDark() ? 'light' : 'dark' }),
  });
  for (const one of languages) {
    if (one.code === language()) continue;
    items.push({ id: `language:${one.code}`, label: t('palette-language', { language: one.name }), also: `language ${one.code}`, icon: Globe, run: () => changeLook({ language: one.code }) });
  }
  return items;
}
