/** "Save a copy": asks where and writes a whole, checked copy of the open workshop. */
import { backend } from '$backend';
import { t } from './i18n/index.svelte';
import { toast } from './toasts.svelte';
import { best } from './texts';
import { openWorkshop, run } from './workspace.svelte';

export async function saveCopy(): Promise<void> {
  const name = best(openWorkshop()?.title) || t('app-name');
  const path = await backend().pickSave({
    title: t('menu-save-copy'),
    suggested: `${fileName(name)}.warsha`,
    filters: [{ name: t('file-workshop'), extensions: ['warsha'] }],
  });
  if (!path) return;
  const done = await run('save_copy', { path });
  if (done !== undefined) toast(t('save-copy-done', { path }));
}

/** A title as a file name that every system takes: no separators, no reserved signs, not too long. */
export function fileName(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
  return [...plain].slice(0, 80).join('').trim() || 'workshop';
}
