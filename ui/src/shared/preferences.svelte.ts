/** How this computer likes it: language, theme, text size, digits, sidebar. Kept by the backend, applied to the document here. */
import { untrack } from 'svelte';
import { setLanguage, type Digits, type Language } from './i18n/index.svelte';
import { languages } from './i18n/locales';
import { run, workspace, type AppState } from './workspace.svelte';

export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 90 | 100 | 115 | 130;

export interface Look {
  language: Language | null;
  theme: Theme;
  textSize: TextSize;
  digits: Digits;
}

export const textSizes: TextSize[] = [90, 100, 115, 130];
const remembered = 'warsha-look';

export const look = $state<Look>(firstLook());

/** The last look of this window, so that the first frame is already right; the backend's answer follows. */
function firstLook(): Look {
  const plain: Look = { language: null, theme: 'system', textSize: 100, digits: 'latin' };
  try {
    return { ...plain, ...(JSON.parse(localStorage.getItem(remembered) ?? '{}') as Partial<Look>) };
  } catch {
    return plain;
  }
}

const systemDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** Applies the look to the document. Call once in the app; follows the system's theme while that is the choice. */
export function applyLook(): void {
  const root = document.documentElement;
  const dark = look.theme === 'dark' || (look.theme === 'system' && systemDark().matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.text = String(look.textSize);
  const wanted = look.language ?? (navigator.language.slice(0, 2) as Language);
  setLanguage(languages.some((l) => l.code === wanted) ? wanted : 'en', look.digits);
  localStorage.setItem(remembered, JSON.stringify(look));
}

export function followSystemTheme(): () => void {
  const media = systemDark();
  media.addEventListener('change', applyLook);
  return () => media.removeEventListener('change', applyLook);
}

export const isDark = (): boolean => look.theme === 'dark' || (look.theme === 'system' && systemDark().matches);

/** Changes one thing about the look, shows it at once and lets the backend keep it. */
export function changeLook(change: Partial<Look>): void {
  Object.assign(look, change);
  untrack(applyLook);
  void keepPreferences({
    language: look.language ?? '',
    theme: look.theme,
    text_size: look.textSize,
    digits: look.digits === 'arabic' ? 'native' : 'latin',
  });
}

type Preferences = AppState['preferences'];

/** Lets the backend keep preferences, also those that are not about the look (sound, desk). */
export async function keepPreferences(change: Partial<Preferences>): Promise<void> {
  if (!workspace.app) return;
  const preferences = await run('set_preferences', { ...workspace.app.preferences, ...change });
  if (preferences && workspace.app) workspace.app.preferences = preferences;
}

/** Takes over what the backend has kept. */
export function readPreferences(kept: Preferences): void {
  look.language = languages.some((l) => l.code === kept.language) ? (kept.language as Language) : null;
  if (kept.theme === 'system' || kept.theme === 'light' || kept.theme === 'dark') look.theme = kept.theme;
  if (textSizes.includes(kept.text_size as TextSize)) look.textSize = kept.text_size as TextSize;
  look.digits = kept.digits === 'native' ? 'arabic' : 'latin';
  applyLook();
}
