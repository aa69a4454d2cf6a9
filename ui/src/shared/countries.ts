/** Countries to choose from, named in the chosen language. The names come from CLDR, which every webview carries. */
import type { Choice } from './components/choice';
import { byName, countryName } from './format';
import { language } from './i18n/index.svelte';
import { intlLocale } from './i18n/locales';

/** Codes that CLDR names but that are no country: unions, test and private codes, islands of a country. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const made = new Map<string, Choice[]>();

/** Every country, ordered by name. The English and French names also find it. */
export function countryChoices(): Choice[] {
  const chosen = language();
  const known = made.get(chosen);
  if (known) return known;
  const namesIn = (locale: string): Intl.DisplayNames => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const [names, english, french] = [namesIn(intlLocale(chosen)), namesIn('en'), namesIn('fr')];
  const choices: Choice[] = [];
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = notCountries.has(code) ? undefined : names.of(code);
      // Withdrawn codes answer with their successor's name; only the code that leads back to itself is a country.
      if (name && new Intl.Locale(`und-${code}`).region === code && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`) {
        choices.push({ value: code, label: countryName(code), also: `${name} ${english.of(code) ?? ''} ${french.of(code) ?? ''} ${code}` });
      }
    }
  }
  choices.sort((a, b) => byName(a.label, b.label));
  made.set(chosen, choices);
  return choices;
}
