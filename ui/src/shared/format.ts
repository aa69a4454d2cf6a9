/**
 * Numbers, clocks and dates in the chosen language. All functions follow a language switch when called from a template.
 * Agenda times are whole minutes from the programme day's midnight and may pass 1440; dates are ISO days without a zone.
 */
import { digits, direction, language, t } from './i18n/index.svelte';
import { intlLocale } from './i18n/locales';

const locale = (): string => intlLocale(language(), digits());

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale()}${JSON.stringify(options)}`;
  if (!cache.has(key)) cache.set(key, new Intl.DateTimeFormat(locale(), options));
  return cache.get(key) as Intl.DateTimeFormat;
}
function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale()}${JSON.stringify(options)}`;
  if (!cache.has(key)) cache.set(key, new Intl.NumberFormat(locale(), options));
  return cache.get(key) as Intl.NumberFormat;
}

/** A count with the language's grouping: 1,250. */
export const number = (value: number): string => numbers({ maximumFractionDigits: 1 }).format(value);

/** A share between 0 and 1 as whole per cent. */
export const percent = (share: number): string => numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share);

const two = (value: number): string => numbers({ minimumIntegerDigits: 2, useGrouping: false }).format(value);

/** Minutes of the programme day as 24-hour clock: 540 is "09:00", 1470 is "00:30". */
export function clock(minutes: number): string {
  const within = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

/** Start and length as "09:00–10:30". */
export const clockRange = (start: number, length: number): string => `${clock(start)}–${clock(start + length)}`;

/** A length in minutes for people: "45 min", "6 h 45", "2 h". */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return t('format-minutes', { count: rest });
  return rest === 0 ? t('format-hours', { hours }) : t('format-hours-minutes', { hours, minutes: two(rest) });
}

/** An ISO day as a Date at UTC midnight, or null when it is not a day. */
export function day(iso: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? made : null;
}

function shown(iso: string, options: Intl.DateTimeFormatOptions): string {
  const date = day(iso);
  return date ? dates({ timeZone: 'UTC', ...options }).format(date) : iso;
}

/** "Mon 23" for tight places. */
export const dayShort = (iso: string): string => shown(iso, { weekday: 'short', day: 'numeric' });
/** "Monday 23 November" for titles. */
export const dayLong = (iso: string): string => shown(iso, { weekday: 'long', day: 'numeric', month: 'long' });
/** "23 Nov 2026". */
export const dateMedium = (iso: string): string => shown(iso, { day: 'numeric', month: 'short', year: 'numeric' });

/** "23–26 Nov 2026", over a month's end "31 Jan – 1 Feb 2027". */
export function dateRange(from: string, to: string): string {
  const [first, last] = [day(from), day(to)];
  if (!first || !last) return from;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return dates({ timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
    .formatRangeToParts(first, last)
    .map((part) => (sameMonth && part.source === 'shared' && part.value.includes('–') ? part.value.trim() : part.value))
    .join('');
}

/** Short facts side by side, empty ones left out: "Kampala, 23–26 Nov 2026". Each keeps its own direction in Arabic. */
export function joined(parts: (string | null | undefined)[], between = t('format-comma')): string {
  const rtl = direction() === 'rtl';
  return parts
    .filter((part) => part)
    .map((part) => (rtl ? `\u2068${part}\u2069` : part))
    .join(between);
}

/** The days from first to last, both included, as ISO; empty when turned round. Never more than `most`. */
export function daysBetween(from: string, to: string, most = 366): string[] {
  const [first, last] = [day(from), day(to)];
  const days: string[] = [];
  if (!first || !last) return days;
  for (let at = first.getTime(); at <= last.getTime() && days.length < most; at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** The clock of an instant (ISO, UTC) in a zone, this computer's when none is named: "14:02". */
export function timeOf(instant: string, zone?: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const options: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  try {
    return dates(zone ? { ...options, timeZone: zone } : options).format(at);
  } catch {
    return dates(options).format(at);
  }
}

/** Day and clock of an instant: "23 Nov 2026, 14:02". */
export function momentOf(instant: string, zone?: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  };
  try {
    return dates(zone ? { ...options, timeZone: zone } : options).format(at);
  } catch {
    return dates(options).format(at);
  }
}

/** A list in words: "Kampala, Goma and Bukavu". */
export function list(items: string[]): string {
  const tag = locale();
  // Made once for each language: making one takes longer than what it is used for.
  let format = listFormats.get(tag);
  if (!format) listFormats.set(tag, (format = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' })));
  return format.format(items);
}
const listFormats = new Map<string, Intl.ListFormat>();

// Where Intl's long forms differ from what people say and paper prints (crates/words/src/country_names.tsv).
const shortCountryNames: Record<string, Record<string, string>> = {
  en: { CD: 'DR Congo', CG: 'Congo-Brazzaville', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macao', PS: 'Palestine' },
  fr: { CD: 'RD Congo', HK: 'Hong Kong', MO: 'Macao', PS: 'Palestine' },
  ar: { HK: 'هونغ كونغ', PS: 'فلسطين' },
};

/** The name of a country (ISO 3166-1 alpha-2) in the chosen language. */
export function countryName(code: string): string {
  const short = shortCountryNames[language()]?.[code];
  if (short) return short;
  try {
    return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language (ISO 639) in the chosen language. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Orders text as the language does, accents and case aside, numbers by value. */
export function byName(a: string, b: string): number {
  const wanted = locale();
  // Making a collator costs a thousand comparisons, and lists of thousands are sorted with it.
  if (collator?.locale !== wanted) collator = { locale: wanted, compare: new Intl.Collator(wanted, { sensitivity: 'base', numeric: true }).compare };
  return collator.compare(a, b);
}
let collator: { locale: string; compare: (a: string, b: string) => number } | null = null;

/** Letters without accents and case, for finding what was typed loosely. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en').trim();

export { direction };
