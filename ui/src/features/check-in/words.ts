/** What the desk says about people and answers, in the chosen language. */
import type { CheckInReply, DeskCard, PeriodView } from '$backend';
import { best, clock, countryName, dayLong, direction, folded, has, languageName, list, t, type Texts } from '$shared';

/** A delegation's own name, else the name of its country, else the words for people in none. */
export const groupName = (name: Texts, country: string): string =>
  best(name) || (country ? countryName(country) : t('check-in-no-delegation'));

// Parts in different scripts keep their order in a right-to-left line only when each is isolated.
const isolated = (text: string): string => (direction() === 'rtl' ? `\u2068${text}\u2069` : text);

/** Parts of a line with the comma of the language. */
export const joined = (parts: string[]): string => parts.filter(Boolean).map(isolated).join(t('check-in-comma'));

/** "Kivu Médiation, DR Congo (Bukavu)". */
export function origin(card: Pick<DeskCard, 'organisation' | 'country' | 'delegation' | 'city'>): string {
  const from = best(card.delegation) || (card.country ? countryName(card.country) : '');
  const place = from && card.city ? t('check-in-origin-city', { from, city: card.city }) : from || card.city;
  return joined([card.organisation, place]);
}

// How people write "nothing special" in a food or access column; a chip for it would only be noise at the door.
const nothing = new Set(['', '-', '—', '/', 'no', 'none', 'n/a', 'na', 'nil', 'nothing', 'aucun', 'aucune', 'rien', 'neant', 'non', 'ras', 'ninguno', 'nenhum', 'hakuna', 'لا', 'لا شيء', 'لا يوجد']);

/** The text, or '' when it says that there is nothing to know. */
export const unlessNothing = (text: string): string => (nothing.has(folded(text).replace(/\.$/, '')) ? '' : text);

/** A language as people wrote it, or its name when it is a code. */
export const languageWords = (text: string): string =>
  list(text.split(/[,;/]/).map((one) => one.trim()).filter(Boolean).map((one) => (/^[a-z]{2,3}$/.test(one) ? languageName(one) : one)));

/** "08:29, desk 2" when another desk did it, else the time alone. */
export const timeAndDesk = (minute: number, desk: string, own: string): string =>
  desk && desk !== own ? t('check-in-time-and-desk', { time: clock(minute), desk }) : clock(minute);

/** The bold line of an answer. */
export function answerTitle(reply: CheckInReply, own: string): string {
  const key = `check-in-answer-${reply.answer.replaceAll('_', '-')}`;
  if (!has(key)) return t('check-in-answer-other');
  return t(key, { when: timeAndDesk(reply.minute, reply.desk, own), time: clock(reply.minute), text: reply.text, count: reply.candidates.length });
}

/** Why a red or amber answer came and what helps. */
export function answerHelp(reply: CheckInReply): string {
  const key = `check-in-help-${reply.answer.replaceAll('_', '-')}`;
  return has(key) ? t(key, { text: reply.text }) : '';
}

/** "Morning", "Afternoon", or the title of a session. */
export const periodPart = (period: PeriodView): string =>
  period.part === 'session' ? best(period.title) || clock(period.from) : t(`check-in-part-${period.part}`);

/** "Day 1, Monday 23 November". */
export const periodDay = (period: PeriodView): string => t('check-in-day', { number: period.day_number, day: dayLong(period.day) });
