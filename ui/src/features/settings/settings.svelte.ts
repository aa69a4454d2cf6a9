/** The workshop's own settings while they are edited: loaded with the screen, written back whole after each field. */
import type { Commands } from '$backend';
import { ApiError } from '$backend';
import { ask, errorSentence, refresh, run, toast, useArea } from '$shared';

export type Settings = Commands['workshop_settings']['result'];

/** Loads the settings for the calling component and saves them when asked. */
export function useSettings(): { readonly value: Settings | null; readonly error: ApiError | null; save: () => Promise<void> } {
  let value = $state<Settings | null>(null);
  let error = $state.raw<ApiError | null>(null);
  // A reload while somebody types would take the words away; what was typed is saved on leaving the field anyway.
  let saving = false;
  useArea(['workshop'], async () => {
    const fresh = await ask('workshop_settings', {});
    if (!saving && !document.activeElement?.closest('[data-pane="settings-page"] .w-control')) value = fresh;
    else value ??= fresh;
  });
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    async save() {
      if (!value) return;
      saving = true;
      error = null;
      const answer = await run('edit_workshop', $state.snapshot(value) as Settings, {
        failed: (thrown) => {
          error = thrown;
          toast(errorSentence(thrown), { tone: 'bad' });
          return true;
        },
      });
      saving = false;
      if (answer) {
        value = answer;
        await refresh();
      }
    },
  };
}
