/** What is done to one or several sessions at once: copy and paste, move together, swap, delete. Each is one change where the planner can. */
import { announce, best, clock, dayLong, run, t, toast, withText, language } from '$shared';
import type { AgendaState } from './agenda-state.svelte';
import { clamp, endOf, LATEST } from './geometry';
import type { Block } from './layout';
import { timeWords, titleOf } from './words';

/** What was copied, and where its first one stood. */
export interface Clip {
  placements: string[];
  /** Cut: pasting moves them. */
  cut: boolean;
  day: string;
  start: number;
  column: number;
}

/** What a key or a menu means: all that are marked, else the block that has the focus, else the one that is open. */
export function meant(state: AgendaState): Block[] {
  if (state.together.length > 0) return state.together;
  const key = state.stop?.key ?? state.placement?.id;
  const block = state.blocks.find((one) => one.key === key);
  return block ? [block] : [];
}

export function copy(state: AgendaState, cut = false): boolean {
  const blocks = meant(state);
  const [first] = blocks;
  if (!first) return false;
  state.clip = { placements: blocks.map((one) => one.placement.id), cut, day: state.day, start: first.start, column: first.column };
  announce(t(cut ? 'agenda-cut' : 'agenda-copied', { title: titleOf(first.session), more: blocks.length - 1 }));
  return true;
}

/** As lines of text, for a letter or a message. */
export const copiedText = (blocks: Block[], roomOf: (block: Block) => string): string => blocks.map((one) => `${clock(one.start)}–${clock(endOf(one))}\t${titleOf(one.session)}\t${roomOf(one)}`).join('\n');

/** The address at which people online join, for a letter or a browser: this program opens no address itself. */
export function copyLink(link: string): void {
  document.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', link);
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true, once: true });
  document.execCommand('copy');
  toast(t('agenda-link-copied'));
}

/** Puts copies where the keyboard stands: into free time, or after the block that has the focus. */
export async function paste(state: AgendaState): Promise<void> {
  const { clip, stop } = state;
  if (!clip || !stop || state.readOnly) return;
  const block = stop.key ? state.blocks.find((one) => one.key === stop.key) : undefined;
  const start = block ? endOf(block) : stop.start;
  const there = { placements: clip.placements.filter((id) => state.placements.has(id)), minutes: start - clip.start, day: state.day === clip.day ? null : state.day, rooms_by: stop.column - clip.column };
  const first = state.placements.get(there.placements[0] ?? '');
  if (!first) return;
  const title = titleOf(state.sessions.get(first.session));
  const words = there.placements.length > 1 ? t('agenda-done-pasted-many', { count: there.placements.length, time: clock(start) }) : t('agenda-done-pasted', { title, time: clock(start) });
  const answer = await state.change({ change: clip.cut ? 'move_many' : 'duplicate_to', ...there }, words);
  if (!answer) return;
  if (clip.cut) state.clip = null;
  await state.load();
  state.marked = new Set(answer.after.length > 1 ? answer.after.map((one) => one.id) : []);
  const landed = answer.after.find((one) => one.day === state.day);
  if (landed) state.putCursor(landed.id);
  state.board?.focus();
}

/** Copies of all that are marked, right behind the last of them; one alone is copied into the tray. */
export async function duplicateTogether(state: AgendaState): Promise<void> {
  const blocks = meant(state);
  const [first] = blocks;
  if (!first || state.readOnly) return;
  if (blocks.length === 1) return state.duplicate(first.session.id);
  const end = Math.max(...blocks.map(endOf));
  const words = t('agenda-done-pasted-many', { count: blocks.length, time: clock(end) });
  const answer = await state.change({ change: 'duplicate_to', placements: blocks.map((one) => one.placement.id), minutes: end - first.start, day: null, rooms_by: 0 }, words);
  if (!answer) return;
  await state.load();
  state.marked = new Set(answer.after.map((one) => one.id));
}

/**
 * A copy of what Ctrl D means: of all that are marked; else of the card or block that has the focus; else of the session that is open.
 * False when there is nothing to copy.
 */
export function duplicateMeant(state: AgendaState, focused: Element | null): boolean {
  if (state.readOnly) return false;
  const card = focused?.closest<HTMLElement>('[data-card]')?.dataset['card'];
  const onBoard = state.together.length > 0 || focused?.closest('[data-pane="board"]');
  if (state.together.length === 0 && card) void state.duplicate(card);
  else if (onBoard && meant(state).length > 0) void duplicateTogether(state);
  else if (state.chosen) void state.duplicate(state.chosen.session);
  else if (meant(state).length > 0) void duplicateTogether(state);
  else return false;
  return true;
}

/** All that are meant, by minutes, to a day, to rooms further along. */
export async function moveTogether(state: AgendaState, by: { minutes?: number; day?: string; rooms?: number }): Promise<void> {
  const blocks = meant(state);
  const [first] = blocks;
  if (!first || state.readOnly) return;
  const minutes = clamp(first.start + (by.minutes ?? 0), 0, LATEST) - first.start;
  const words = by.day ? t('agenda-done-moved-many-day', { count: blocks.length, day: dayLong(by.day) }) : t('agenda-done-moved-many', { count: blocks.length });
  const answer = await state.change({ change: 'move_many', placements: blocks.map((one) => one.placement.id), minutes, day: by.day ?? null, rooms_by: by.rooms ?? 0 }, words);
  if (answer && by.day) {
    const marked = state.marked;
    state.showDay(by.day);
    state.marked = marked;
    state.putCursor(first.placement.id);
    state.board?.focus();
  }
}

/** Deletes all that are meant; one Undo brings all of them back. */
export async function removeTogether(state: AgendaState): Promise<void> {
  const blocks = meant(state);
  if (state.readOnly || blocks.length === 0) return;
  if (blocks.length === 1) return state.remove(blocks[0]!.session.id);
  const ids = blocks.map((one) => one.session.id);
  const done = await run('remove_sessions', { ids }, { done: t('agenda-done-removed-many', { count: ids.length }) });
  if (done === undefined) return;
  state.marked = new Set();
  await state.load();
}

/** Takes all that are meant off the agenda. */
export async function unscheduleTogether(state: AgendaState): Promise<void> {
  const blocks = meant(state);
  if (state.readOnly || blocks.length === 0) return;
  if (blocks.length === 1) return state.unschedule(blocks[0]!.placement);
  const placements = blocks.map((one) => one.placement.id);
  const done = await state.change({ change: 'unschedule_many', placements }, t('agenda-done-unscheduled-many', { count: placements.length }));
  if (!done) return;
  state.marked = new Set();
  await state.load();
}

/** Pins all, or unpins when all hold already. One step, whatever their number. */
export function pinTogether(state: AgendaState): void {
  const blocks = meant(state);
  const [first] = blocks;
  if (!first || state.readOnly) return;
  if (blocks.length === 1) return state.pin(first.placement);
  const pinned = !blocks.every((one) => one.placement.pinned);
  const placements = blocks.filter((one) => one.placement.pinned !== pinned).map((one) => one.placement.id);
  void state.change({ change: 'pin_many', placements, pinned }, t(pinned ? 'agenda-done-pinned-many' : 'agenda-done-unpinned-many', { count: placements.length }));
}

/** Changes places with the one before or after it in the same rooms. */
export async function swap(state: AgendaState, block: Block, by: 1 | -1): Promise<void> {
  const here = state.blocks.filter((one) => !one.echo && one.depth === block.depth && one.column < block.column + block.span && block.column < one.column + one.span);
  const other = here[here.indexOf(block) + by];
  if (!other || state.readOnly) return;
  await swapWith(state, block, other);
}

export async function swapWith(state: AgendaState, block: Block, other: Block): Promise<void> {
  const words = t('agenda-done-swapped', { title: titleOf(block.session), other: titleOf(other.session) });
  if (await state.change({ change: 'swap', first: block.placement.id, second: other.placement.id }, words)) {
    state.putCursor(block.placement.id);
    state.board?.focus();
  }
}

/** Saves a title as typed, in the language that is read. */
export async function rename(state: AgendaState, id: string, text: string): Promise<void> {
  const session = state.sessions.get(id);
  const title = text.trim();
  if (!session || title === '' || title === best(session.title)) return;
  const tag = session.title[language()] ? language() : (Object.entries(session.title).find(([, one]) => one === best(session.title))?.[0] ?? language());
  await state.edit({ id, title: withText(session.title, tag, title) });
}

/** The words of a length that was changed. */
export const resizedWords = (title: string, start: number, duration: number): string => t('agenda-done-resized', { title, time: timeWords(start, duration) });
