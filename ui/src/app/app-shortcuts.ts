/** The keys that work everywhere (design.md 6). */
import { addShortcut } from '$shared/shortcuts.svelte';
import { locked } from '$shared/lock.svelte';
import { go, place } from '$shared/navigation.svelte';
import { redo, undo, workspace } from '$shared/workspace.svelte';
import { screens } from './screens';
import { paletteOpen, showPalette } from './palette-state.svelte';

/** Moves the focus to the next (or previous) part of the window marked with data-pane. */
export function nextPane(backwards: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(at + (backwards ? -1 : 1) + panes.length) % panes.length];
  const inside = next?.querySelector<HTMLElement>(
    '[tabindex="0"], input:not(:disabled), button:not(:disabled), select, textarea, a[href]',
  );
  (inside ?? next)?.focus();
}

/** What Ctrl P prints from a screen that does not print by itself. */
const onPaper: Record<string, Record<string, string>> = {
  agenda: { artefact: 'programme' },
  'check-in': { artefact: 'attendance' },
  attendance: { artefact: 'attendance' },
};

/** Registers them; returns the way to take them away. */
export function installAppShortcuts(): () => void {
  // At a locked desk these keys lead nowhere.
  const open = (): boolean => workspace.app?.workshop != null && !locked();
  const stops = [
    addShortcut({ keys: 'mod+k', overModals: true, run: () => showPalette(!paletteOpen() && !locked()) }),
    addShortcut({ keys: 'mod+z', overModals: true, run: () => (open() ? void undo() : false) }),
    addShortcut({ keys: 'mod+shift+z', overModals: true, run: () => (open() ? void redo() : false) }),
    addShortcut({ keys: 'mod+y', overModals: true, run: () => (open() ? void redo() : false) }),
    addShortcut({ keys: 'mod+p', run: () => (open() ? go('print', onPaper[place().screen] ?? {}) : false) }),
    addShortcut({ keys: 'mod+,', run: () => (open() ? go('settings') : false) }),
    addShortcut({ keys: 'f6', run: () => nextPane(false) }),
    addShortcut({ keys: 'shift+f6', run: () => nextPane(true) }),
    ...screens
      .filter((screen) => screen.digit !== undefined)
      .map((screen) => addShortcut({ keys: `mod+${screen.digit}`, run: () => (open() ? go(screen.id) : false) })),
  ];
  return () => stops.forEach((stop) => stop());
}
