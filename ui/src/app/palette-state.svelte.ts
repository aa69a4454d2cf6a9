/** Whether the palette is open, and what was chosen in it during this sitting. Kept in memory only: it names people. */
import type { PaletteItem } from '$shared/screen';

let open = $state(false);
let recent = $state.raw<PaletteItem[]>([]);

export const paletteOpen = (): boolean => open;
export const showPalette = (now: boolean): void => void (open = now);
export const recentItems = (): PaletteItem[] => recent;

export function remember(item: PaletteItem): void {
  recent = [item, ...recent.filter((other) => other.id !== item.id)].slice(0, 6);
}

/** Forgets everything, when another workshop is opened. */
export const forgetRecentItems = (): void => void (recent = []);
