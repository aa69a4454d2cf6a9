/**
 * Keys. A combination is written `mod+shift+z`, `f6`, `esc`, `mod+1`, `p`; `mod` is Ctrl, on macOS ⌘.
 * The one who registered last hears a key first, so a dialog wins over its screen and the screen over the app. What lies below a modal hears nothing.
 */
import { onDestroy } from 'svelte';

export interface Shortcut {
  keys: string;
  /** Return false to let the next one (or the browser) have the key. */
  run: (event: KeyboardEvent) => void | boolean;
  /** Also while typing in a field. Combinations with mod and function keys always are. */
  inFields?: boolean;
  /** Also while a modal stands open that was opened after this was registered: undo, and what the modal itself is about. */
  overModals?: boolean;
}

interface Registered extends Shortcut {
  /** When it was registered. */
  turn: number;
}

const registered: Registered[] = [];

/** What is made in one go, a modal and the component around it, has the same turn. */
let turn = 0;
let turning = false;
function thisTurn(): number {
  if (!turning) {
    turning = true;
    turn += 1;
    queueMicrotask(() => (turning = false));
  }
  return turn;
}

/** Modals that stand open, the topmost last, by when each was opened. */
const modals: { turn: number }[] = [];

/** Says that something now stands over everything else. Keys that were registered before it rest until the returned function is called. */
export function openModal(): () => void {
  const modal = { turn: thisTurn() };
  modals.push(modal);
  return () => {
    const at = modals.indexOf(modal);
    if (at >= 0) modals.splice(at, 1);
  };
}

export const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Registers until the returned function is called. */
export function addShortcut(shortcut: Shortcut): () => void {
  const kept: Registered = { ...shortcut, turn: thisTurn() };
  registered.push(kept);
  return () => {
    const at = registered.indexOf(kept);
    if (at >= 0) registered.splice(at, 1);
  };
}

/** Registers for as long as the calling component lives. */
export function useShortcut(keys: string, run: Shortcut['run'], options: { inFields?: boolean; overModals?: boolean } = {}): void {
  onDestroy(addShortcut({ keys, run, ...options }));
}

/** The combination of an event in the written form. Letters and digits go by position on no layout: what is printed counts. */
export function combination(event: KeyboardEvent): string {
  const parts: string[] = [];
  if (onMac() ? event.metaKey : event.ctrlKey) parts.push('mod');
  if (event.altKey) parts.push('alt');
  if (event.shiftKey) parts.push('shift');
  const names: Record<string, string> = { escape: 'esc', ' ': 'space', arrowup: 'up', arrowdown: 'down', arrowleft: 'left', arrowright: 'right' };
  let key = event.key.toLowerCase();
  // French and Arabic layouts put digits behind Shift or on other keys; the physical row is what people mean.
  const digit = /^Digit(\d)$/.exec(event.code);
  if ((parts[0] === 'mod' || parts[0] === 'alt') && digit?.[1]) key = digit[1];
  // On a layout without Latin letters Ctrl+Z must still be Ctrl+Z.
  const letter = /^Key([A-Z])$/.exec(event.code);
  if (parts[0] === 'mod' && letter?.[1] && !/^[a-z]$/.test(key)) key = letter[1].toLowerCase();
  parts.push(names[key] ?? key);
  return parts.join('+');
}

export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=range])'));

/** Keys of the browser that would throw the organiser out of the app or print the window. */
const browserKeys = new Set(['f5', 'mod+r', 'mod+shift+r', 'mod+p', 'mod+g', 'mod+j', 'mod+u', 'mod+s', 'mod+o', 'mod+n', 'mod+f', 'f3', 'f7', 'alt+left', 'alt+right']);

/** Hears every key of the window; returns true when somebody took it. */
export function handleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const keys = combination(event);
  const typing = isField(event.target);

  // What stands in a field that says so is saved already: there is nothing of its own to take back, so the key means the workshop.
  const saved = typing && (event.target as HTMLElement).dataset['saved'] !== undefined;

  // WebKitGTK does nothing on Ctrl+Z in a plain field, so the field's own undo is asked for here, in one place.
  if (typing && !saved && (keys === 'mod+z' || keys === 'mod+shift+z' || keys === 'mod+y')) {
    event.preventDefault();
    document.execCommand(keys === 'mod+z' ? 'undo' : 'redo');
    return true;
  }

  const always = keys.startsWith('mod+') || /^(shift\+)?f\d+$/.test(keys);
  const top = modals.at(-1)?.turn ?? 0;
  for (let at = registered.length - 1; at >= 0; at--) {
    const shortcut = registered[at];
    if (!shortcut || shortcut.keys !== keys || (typing && !always && !shortcut.inFields)) continue;
    if (shortcut.turn < top && !shortcut.overModals) continue;
    if (shortcut.run(event) === false) continue;
    event.preventDefault();
    return true;
  }
  if (browserKeys.has(keys)) event.preventDefault();
  return false;
}

/** How a combination is shown: "Ctrl Shift Z", on macOS "⇧⌘Z". */
export function shownKeys(keys: string): string {
  const mac = onMac();
  const names: Record<string, string> = mac
    ? { mod: '⌘', shift: '⇧', alt: '⌥', esc: 'Esc', enter: '↵', up: '↑', down: '↓', pageup: '⇞', pagedown: '⇟' }
    : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', esc: 'Esc', enter: 'Enter', up: '↑', down: '↓', space: 'Space', pageup: 'Page ↑', pagedown: 'Page ↓' };
  const parts = keys.split('+').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part.replace(/^f(\d)/, 'F$1')));
  return parts.join(mac ? '' : ' ');
}
