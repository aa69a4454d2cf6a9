/**
 * The open workshop as every feature sees it: its summary, the state of saving, what undo would do, and `run`, the usual
 * way to change something. `useArea` reloads a screen when the backend says that what it shows has changed.
 */
import { ApiError, backend, type ChangedArea, type CommandName, type Commands } from '$backend';
import { onDestroy, untrack } from 'svelte';
import { errorSentence, operationName, t } from './i18n/index.svelte';
import { announce, dismissToast, toast } from './toasts.svelte';

export type AppState = Commands['app_state']['result'];

/** A read-only copy is told by the workshop itself. */
export type SaveState = 'saved' | 'saving' | 'retrying';

/** A full disk is tried again this often, so that freeing space is all that has to be done. */
const retries = 15;
const retryAfter = 4000;

interface Workspace {
  /** What the backend knows about the open workshop, the preferences and undo; null until first heard. */
  app: AppState | null;
  /** Commands under way; the 2 px bar shows when one takes longer than 150 ms. */
  busy: number;
  save: SaveState;
}

export const workspace: Workspace = $state({ app: null, busy: 0, save: 'saved' });

/** Calls a command and counts it for the loading bar. Rejects with an ApiError. For reading. */
export async function ask<K extends CommandName>(name: K, args: Commands[K]['args']): Promise<Commands[K]['result']> {
  // Untracked: an effect that asks must not run again because the count of questions changed.
  untrack(() => (workspace.busy += 1));
  try {
    return await backend().call(name, args);
  } finally {
    untrack(() => (workspace.busy -= 1));
  }
}

export interface RunOptions {
  /** Shown as a toast with Undo when done. */
  done?: string;
  /** Keeps quiet about errors; the caller looks at the answer itself. */
  quiet?: boolean;
  /** Called instead of the error toast; return true when it was dealt with. */
  failed?: (error: ApiError) => boolean;
}

/**
 * Changes something. Resolves with the answer, or with undefined after showing why it could not be done.
 * With `done`, a toast offers Undo.
 */
export async function run<K extends CommandName>(
  name: K,
  args: Commands[K]['args'],
  options: RunOptions = {},
): Promise<Commands[K]['result'] | undefined> {
  workspace.save = 'saving';
  try {
    const answer = await askUntilThereIsRoom(name, args);
    workspace.save = 'saved';
    if (options.done) toast(options.done, { action: { label: t('action-undo'), run: () => void undo() } });
    return answer;
  } catch (thrown) {
    const error = ApiError.from(thrown);
    // The change was not made, and everything made before is in the file.
    workspace.save = 'saved';
    if (!options.failed?.(error) && !options.quiet) toast(errorSentence(error), { tone: 'bad' });
    return undefined;
  }
}

/** Calls the command; while the disk is full, says so and tries again for a minute. */
async function askUntilThereIsRoom<K extends CommandName>(name: K, args: Commands[K]['args']): Promise<Commands[K]['result']> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask(name, args);
    } catch (thrown) {
      if (ApiError.from(thrown).code !== 'disk_full' || attempt >= retries) throw thrown;
      if (attempt === 0) toast(errorSentence(thrown), { tone: 'bad' });
      workspace.save = 'retrying';
      await new Promise((wake) => setTimeout(wake, retryAfter));
    }
  }
}

export async function undo(): Promise<void> {
  await step('undo');
}

export async function redo(): Promise<void> {
  await step('redo');
}

async function step(which: 'undo' | 'redo'): Promise<void> {
  // Its Undo would now undo something else than what it says.
  dismissToast();
  try {
    const outcome = await ask(which, {});
    if (outcome.done) {
      const what = operationName(outcome.done.operation, { subject: outcome.done.subject });
      announce(which === 'undo' ? t('undo-done', { what }) : t('redo-done', { what }));
    }
    await refresh();
  } catch (thrown) {
    toast(errorSentence(thrown), { tone: 'bad' });
  }
}

export type OpenWorkshop = NonNullable<AppState['workshop']>;

/** The open workshop, or null on the start screen. Reactive. */
export const openWorkshop = (): OpenWorkshop | null => workspace.app?.workshop ?? null;

/** Asks again what is open and what undo would do. */
export function refresh(): Promise<void> {
  // Changes come in bursts: while one answer is awaited, all further questions share the next one.
  if (!refreshing) {
    refreshing = loadState().finally(() => (refreshing = null));
    return refreshing;
  }
  waiting ??= refreshing
    .catch(() => {})
    .then(() => {
      waiting = null;
      return refresh();
    });
  return waiting;
}

let refreshing: Promise<void> | null = null;
let waiting: Promise<void> | null = null;

async function loadState(): Promise<void> {
  workspace.app = await ask('app_state', {});
}

type Reload = () => void | Promise<void>;
const watchers = new Set<{ areas: ReadonlySet<ChangedArea> | null; reload: Reload }>();

/**
 * Loads now and again whenever one of the areas changes, for as long as the component lives. Changes that arrive while
 * a reload runs lead to exactly one more. Pass null to hear every area.
 */
export function useArea(areas: ChangedArea[] | null, reload: Reload): void {
  let running = false;
  let again = false;
  const load = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await reload();
      } while (again);
    } catch (thrown) {
      // A screen on its way out may still ask once more.
      if (ApiError.from(thrown).code !== 'no_workshop_open') toast(errorSentence(thrown), { tone: 'bad' });
    } finally {
      running = false;
    }
  };
  const watcher = { areas: areas ? new Set(areas) : null, reload: load };
  watchers.add(watcher);
  onDestroy(() => watchers.delete(watcher));
  void load();
}

/** The app calls this when the backend tells of changes. */
export function areasChanged(areas: ChangedArea[]): void {
  for (const watcher of [...watchers]) {
    const heard = watcher.areas;
    if (!heard || areas.some((area) => heard.has(area))) void watcher.reload();
  }
}
