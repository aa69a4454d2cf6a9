/** The languages of the screen and their Fluent files, bundled at build time. */
import { FluentBundle, FluentResource } from '@fluent/bundle';

export type Language = 'en' | 'fr' | 'ar';
export type Digits = 'latin' | 'arabic';

export const languages: { code: Language; name: string; dir: 'ltr' | 'rtl' }[] = [
  { code: 'en', name: 'English', dir: 'ltr' },
  { code: 'fr', name: 'Français', dir: 'ltr' },
  { code: 'ar', name: 'العربية', dir: 'rtl' },
];

const files = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The locale that Intl gets: British dates for English, Latin digits in Arabic unless asked otherwise. */
export function intlLocale(language: Language, digits: Digits = 'latin'): string {
  if (language === 'ar') return digits === 'arabic' ? 'ar-u-nu-arab' : 'ar-u-nu-latn';
  return language === 'en' ? 'en-GB' : language;
}

const made = new Map<string, FluentBundle>();

export function bundleFor(language: Language, digits: Digits): FluentBundle {
  const locale = intlLocale(language, digits);
  const known = made.get(locale);
  if (known) return known;
  // Isolation marks matter where Latin names meet Arabic words; elsewhere they only get in the way of copying.
  const bundle = new FluentBundle([locale], { useIsolating: language === 'ar' });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  made.set(locale, bundle);
  return bundle;
}
