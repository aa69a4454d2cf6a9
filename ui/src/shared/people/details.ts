/** Details of people in words: what a field is called, codes in words, days as days. */
import { countryName, dateMedium } from '../format';
import { has, t } from '../i18n/index.svelte';

/** What the organiser calls the fields that she added, by code; set by whoever has read a list. */
export const ownNames = new Map<string, string>();

/** The name of a detail; an unknown one is shown as it is. */
export function detailName(field: string): string {
  const own = ownNames.get(field);
  if (own !== undefined) return own;
  const key = `import-field-${field.replaceAll('_', '-')}`;
  return has(key) ? t(key) : field;
}

/** Fields whose values are codes, with the list of words that names them. */
const coded: Record<string, string> = { sex: 'sex', photo_consent: 'photo', participation: 'mode', category: 'category', status: 'status', age_band: 'age', first_timer: 'photo' };
const days = new Set(['arrival', 'departure', 'born_on', 'passport_expires']);

/** A value of a detail. A delegation without a name of its own is called by its country: `isCountry` says which are. */
export function detailText(field: string, value: string, isCountry: (code: string) => boolean = () => false): string {
  if (value === '') return '';
  if (field === 'country' || (field === 'delegation' && isCountry(value))) return countryName(value);
  if (days.has(field)) return dateMedium(value);
  const list = coded[field];
  const key = list ? `list-${list}-${value.replaceAll('_', '-')}` : '';
  return key && has(key) ? t(key) : value;
}
