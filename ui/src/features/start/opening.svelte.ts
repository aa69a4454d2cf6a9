/** Opening a file, with what may come in between: a passphrase, another desk that has it open, a file that went away. */
import { ApiError, backend } from '$backend';
import { errorSentence, refresh, t, toast, ask } from '$shared';

interface Opening {
  /** The file that waits for its passphrase. */
  locked: { path: string; readOnly: boolean; wrong: boolean } | null;
  /** The file that somebody else has open. */
  inUse: { path: string; passphrase: string | null } | null;
  busy: boolean;
}

/** An earlier workshop to make a new one from, and what of it comes along. */
export interface Earlier {
  path: string;
  passphrase: string;
  times: boolean;
  leads: boolean;
  paper: boolean;
  /** Who of its list comes along. */
  people: 'none' | 'attended' | 'chosen';
  /** Row numbers there of those who were chosen. */
  numbers: number[];
  /** What whoever comes along begins as. */
  status: 'nominated' | 'invited';
}

export const opening = $state<Opening>({ locked: null, inUse: null, busy: false });

export const workshopFiles = (): { name: string; extensions: string[] }[] => [{ name: t('file-workshop'), extensions: ['warsha'] }];

/** Opens a file; asks for what is missing by setting `opening`. True when it is open. */
export async function openFile(path: string, passphrase: string | null = null, readOnly = false): Promise<boolean> {
  opening.busy = true;
  try {
    await ask('open_workshop', { path, passphrase, read_only: readOnly });
    opening.locked = null;
    opening.inUse = null;
    await refresh();
    return true;
  } catch (thrown) {
    const error = ApiError.from(thrown);
    if (error.code === 'needs_passphrase') opening.locked = { path, readOnly, wrong: false };
    else if (error.code === 'wrong_passphrase') opening.locked = { path, readOnly, wrong: true };
    else if (error.code === 'in_use' && !readOnly) {
      opening.locked = null;
      opening.inUse = { path, passphrase };
    } else toast(errorSentence(error), { tone: 'bad' });
    return false;
  } finally {
    opening.busy = false;
  }
}

/** Asks which file, then opens it. */
export async function chooseFile(title: string): Promise<boolean> {
  const path = await backend().pickOpen({ title, filters: workshopFiles() });
  return path ? openFile(path) : false;
}

/**
 * What the app was started for stands in the page's address: `?open=PATH` or `?sample`. Done once: the organiser who
 * closes the workshop comes back to the start screen.
 */
export async function openWhatWasAskedFor(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const path = asked.get('open');
  if (!path && !asked.has('sample')) return;
  history.replaceState(null, '', location.pathname);
  if (path) await openFile(path);
  else await openSample();
}

/** Opens a fresh copy of the sample; the host puts it among the documents. */
export async function openSample(): Promise<void> {
  opening.busy = true;
  try {
    await ask('open_sample', { path: '' });
    await refresh();
  } catch (thrown) {
    toast(errorSentence(thrown), { tone: 'bad' });
  } finally {
    opening.busy = false;
  }
}
