/**
 * What a feature hands to the app. A feature is a folder `src/features/NAME` with a `screen.ts`:
 *
 *   import type { Screen } from '$shared/screen';
 *   export default {
 *     id: 'agenda', group: 'plan', digit: 1, labelKey: 'nav-agenda', icon: Grid,
 *     load: () => import('./AgendaScreen.svelte'),
 *   } satisfies Screen;
 *
 * The app finds that file by itself: no list has to be edited. The screen's component gets no props; where it should
 * open comes from `place()` in navigation, the open workshop from `workspace`.
 */
import type { Component } from 'svelte';

// Lucide icons are Svelte components with these props.
export type Icon = Component<{ size?: number | string; strokeWidth?: number | string; class?: string }>;

export interface PaletteItem {
  /** Stable, so that what was used recently can come first: `session:ID`, `command:running-late`. */
  id: string;
  label: string;
  /** Small text after the label: a delegation, a day and time. */
  hint?: string;
  /** Keys as shown, like "Ctrl L". */
  keys?: string;
  icon?: Icon;
  /** Words that also find it. */
  also?: string;
  run: () => void | Promise<void>;
}

export interface NavCount {
  text: string;
  /** Amber: something needs attention. */
  warn?: boolean;
  /** What the number means, for a screen reader and the tooltip. */
  label?: string;
}

export interface Screen {
  id: string;
  /** Where it stands in the sidebar; `foot` is below, `none` is not listed. */
  group: 'plan' | 'venue' | 'paper' | 'foot' | 'none';
  /** The number of Ctrl 1..6 (design.md 6); also orders the sidebar. */
  digit?: 1 | 2 | 3 | 4 | 5 | 6;
  labelKey: string;
  icon: Icon;
  load: () => Promise<{ default: Component }>;
  /** Opens with the sidebar as a rail, as check-in does. */
  rail?: boolean;
  /** The small number at the end of the sidebar item; called reactively. */
  count?: () => NavCount | null;
  /** Commands of this feature that the palette always offers while a workshop is open; called reactively. */
  commands?: () => PaletteItem[];
  /** Finds people, sessions, rooms ... for the palette. Called with trimmed, non-empty text. */
  find?: (text: string) => Promise<PaletteItem[]>;
}
