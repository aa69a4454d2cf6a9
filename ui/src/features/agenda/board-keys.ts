/** What each key does on the board (design.md 6). Returns true when it took the key. */
import { announce, t } from '$shared';
import { copy, paste, pinTogether, removeTogether, swap, unscheduleTogether } from './deeds';
import type { AgendaState } from './agenda-state.svelte';
import type { Target } from './change';
import { clamp, LATEST, shifted, snap, SNAP } from './geometry';
import { step, wayOf, type Cursor, type Way } from './keyboard';
import { toggled } from './selection';
import { blockName } from './words';

export function keyOnBoard(event: KeyboardEvent, state: AgendaState, onopen: () => void): boolean {
  // AltGr counts as Ctrl and Alt together; brackets need it on many keyboards.
  const bracket = bracketOf(event) !== null;
  if (!state.carry && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && keyWithCtrl(event, state)) return true;
  if (!state.carry && event.altKey && !event.ctrlKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const block = state.blocks.find((one) => one.key === state.stop?.key);
    if (block) void swap(state, block, event.key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  if (!bracket && (event.ctrlKey || event.metaKey || event.altKey)) return false;
  return state.carry?.by === 'keys' ? keyWhileCarrying(event, state) : keyAtRest(event, state, onopen);
}

/** The bracket that was pressed: alone it moves the lower edge, with Shift, where it is a brace, the upper one. */
function bracketOf(event: KeyboardEvent): { by: 1 | -1; edge: 'start' | 'end' } | null {
  const at = ['[', ']', '{', '}'].indexOf(event.key);
  return at < 0 ? null : { by: at % 2 === 0 ? -1 : 1, edge: at > 1 || event.shiftKey ? 'start' : 'end' };
}

function keyWithCtrl(event: KeyboardEvent, state: AgendaState): boolean {
  switch (event.key.toLowerCase()) {
    // Not taken from the browser, so that its copy event brings the words to other programs.
    case 'c': copy(state); return false;
    case 'x': return !state.readOnly && copy(state, true);
    case 'v':
      if (!state.clip) return false;
      void paste(state);
      return true;
    case 'a':
      state.mark(new Set(state.blocks.filter((one) => one.depth === 0).map((one) => one.placement.id)));
      announce(t('agenda-marked', { count: state.marked.size }));
      return true;
    case ' ': {
      const block = state.blocks.find((one) => one.key === state.stop?.key);
      if (!block) return true;
      state.mark(toggled(state.marked, block.placement.id, state.chosen?.placement ?? null));
      announce(t('agenda-marked', { count: state.marked.size || (state.chosen ? 1 : 0) }));
      state.board?.focus();
      return true;
    }
  }
  // The focus moves on and the marks stay.
  const way = wayOf(event.key, state.rtl);
  if (!way) return false;
  state.cursor = onwards(state, way);
  state.board?.focus();
  return true;
}

function keyAtRest(event: KeyboardEvent, state: AgendaState, onopen: () => void): boolean {
  const stop = state.stop;
  const block = stop?.key ? state.blocks.find((one) => one.key === stop.key) : undefined;
  const way = wayOf(event.key, state.rtl);
  if (way) {
    const from = state.stop?.key;
    const next = onwards(state, way);
    if (event.shiftKey) {
      // Free time between is stepped over: only sessions are marked.
      let to = next;
      for (let tries = 0; to.key === null && tries < 40; tries++) {
        const further = step(to, way, state.blocks, state.columns.length, state.range.from, state.range.to);
        if (further.key === to.key && further.minute === to.minute && further.column === to.column) break;
        to = further;
      }
      if (to.key === null) return true;
      const marked = new Set(state.marked);
      for (const key of [from, to.key]) if (key) marked.add(key.replace(/#\d+$/, ''));
      state.marked = marked;
      state.cursor = to;
      announce(t('agenda-marked', { count: marked.size }));
    } else {
      state.cursor = next;
      if (state.marked.size > 0) state.marked = new Set();
    }
    state.board?.focus();
    return true;
  }
  switch (event.key) {
    case 'PageUp':
    case 'PageDown': {
      const day = state.neighbour(event.key === 'PageUp' ? -1 : 1);
      if (day) {
        state.showDay(day);
        state.cursor = { ...state.cursor, key: null };
        state.board?.focus();
      }
      return true;
    }
    case 'Enter':
      if (block) {
        state.choose(block.session.id, block.placement.id);
        onopen();
      } else if (stop && !state.readOnly) {
        state.startDraft({ at: { day: state.day, start: stop.start, columns: [stop.column] }, duration: Math.min(60, Math.max(15, stop.duration)), kind: 'plenary' });
      }
      return true;
    case 'Escape':
      if (!state.chosen && !state.draft && state.marked.size === 0) return false;
      state.close();
      return true;
    case 'l':
    case 'L':
      state.late?.();
      return true;
  }
  if (!block || state.readOnly) return event.key === ' ';
  const bracket = bracketOf(event);
  if (bracket) {
    state.lengthen(block.placement, bracket.by * SNAP, bracket.edge);
    return true;
  }
  switch (event.key) {
    case ' ': {
      const columns = state.blocks.filter((one) => one.placement.id === block.placement.id).flatMap((one) => Array.from({ length: one.span }, (_, at) => one.column + at));
      const from: Target = { day: state.day, start: block.start, duration: block.duration, columns, tray: false };
      const many = state.marked.has(block.placement.id) ? state.together.map((one) => one.placement.id) : [];
      state.carrying.begin({ what: 'move', by: 'keys', session: block.session, placement: block.placement, many: many.includes(block.placement.id) ? many : [], from });
      announce(t('agenda-carry-begun', { name: blockName(block, state) }), 'assertive');
      return true;
    }
    case 'p':
    case 'P':
      pinTogether(state);
      return true;
    case 'F2':
      state.renaming = block.key;
      return true;
    case 'u':
    case 'U':
      if (event.shiftKey && state.marked.size < 2) state.closeUp(block.placement);
      else void unscheduleTogether(state);
      return true;
    case 'Delete':
    case 'Backspace':
      void removeTogether(state);
      return true;
  }
  return false;
}

function keyWhileCarrying(event: KeyboardEvent, state: AgendaState): boolean {
  const target = state.target;
  if (!target) return false;
  // It is on its way down: keys wait until it is there.
  if (state.carrying.dropped) return true;
  const way = wayOf(event.key, state.rtl);
  if (way === 'up' || way === 'down') {
    const sign = way === 'up' ? -1 : 1;
    // A time off the grid of five minutes first goes to the next line of it.
    const start = event.shiftKey ? target.start + sign : target.start % SNAP === 0 ? target.start + sign * SNAP : snap(target.start + (sign * SNAP) / 2);
    aim(state, { ...target, start: clamp(start, 0, LATEST), tray: false });
    return true;
  }
  if (way === 'left' || way === 'right') {
    aim(state, { ...target, columns: shifted(target.columns, way === 'left' ? -1 : 1, state.columns.length), tray: false });
    return true;
  }
  switch (event.key) {
    case 'PageUp':
    case 'PageDown': {
      const day = state.neighbour(event.key === 'PageUp' ? -1 : 1);
      if (day) {
        state.showDay(day);
        aim(state, { ...target, day });
        state.board?.focus();
      }
      return true;
    }
    case 'p':
    case 'P':
      if ((state.carry?.many.length ?? 0) > 1) return true;
      aim(state, { ...target, push: !target.push });
      announce(t(target.push ? 'agenda-push-off' : 'agenda-push-on'));
      return true;
    case 'Enter':
    case ' ':
      void state.carrying.drop();
      return true;
    case 'Delete':
    case 'Backspace':
      state.carrying.aim({ ...target, tray: true });
      void state.carrying.drop();
      return true;
    case 'Escape':
      state.carrying.cancel();
      return true;
    case 'Tab':
      state.carrying.cancel(false);
      return false;
  }
  return true;
}

function aim(state: AgendaState, target: Target): void {
  state.carrying.aim(target);
  state.board?.revealTarget();
}

function onwards(state: AgendaState, way: Way): Cursor {
  const { stop, cursor } = state;
  return step(cursor.key || !stop ? cursor : { ...cursor, minute: stop.start }, way, state.blocks, state.columns.length, state.range.from, state.range.to);
}
