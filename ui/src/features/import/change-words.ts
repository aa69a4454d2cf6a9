/** Details of people as a change shows them: codes in words, days as days. */
import type { ImportReading } from '$backend';
import { countryName, dateMedium, has, t } from '$shared';

/** Fields whose values are codes, with the list of words that names them. */
const coded: Record<string, string> = { sex: 'sex', photo_consent: 'photo', participation: 'mode', category: 'category', status: 'status', age_band: 'age' };
const days = new Set(['arrival', 'departure']);

/** A value of a field on its way from the list to the file. */
export function changeText(field: string, value: string, reading: Pick<ImportReading, 'afterwards'>): string {
  if (value === '') return t('import-change-empty');
  if (field === 'country') return countryName(value);
  // A delegation without a name of its own is called by its country.
  if (field === 'delegation') return reading.afterwards.some((one) => one.country === value) ? countryName(value) : value;
  if (days.has(field)) return dateMedium(value);
  const list = coded[field];
  const key = list ? `list-${list}-${value.replaceAll('_', '-')}` : '';
  return key && has(key) ? t(key) : value;
}
