/**
 * A desk for a volunteer: while it is locked, the check-in desk is all there is. It keeps somebody helpful from wandering into the list; it
 * is no protection of the file, which a passphrase is for.
 */
import { keepPreferences } from './preferences.svelte';
import { workspace } from './workspace.svelte';

export const locked = (): boolean => Boolean(workspace.app?.workshop) && (workspace.app?.preferences.desk_lock ?? '') !== '';

/** What is kept of a word: never the word itself. Case and spaces around it do not matter. */
async function markOf(word: string): Promise<string> {
  const bytes = new TextEncoder().encode(`warsha-desk:${word.trim().toLowerCase()}`);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function lock(word: string): Promise<void> {
  await keepPreferences({ desk_lock: await markOf(word) });
}

/** Opens it again; false when it was not the word. */
export async function unlock(word: string): Promise<boolean> {
  if ((await markOf(word)) !== workspace.app?.preferences.desk_lock) return false;
  await keepPreferences({ desk_lock: '' });
  return true;
}
