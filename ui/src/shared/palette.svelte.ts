/** Commands that the screen on show adds to the palette, for as long as it is on show. */
import { onDestroy } from 'svelte';
import type { PaletteItem } from './screen';

const sources = new Set<() => PaletteItem[]>();

/** Adds commands while the calling component lives; the function is asked each time the palette opens. */
export function usePaletteCommands(source: () => PaletteItem[]): void {
  sources.add(source);
  onDestroy(() => sources.delete(source));
}

export const screenCommands = (): PaletteItem[] => [...sources].flatMap((source) => source());
