/** What the delegations screen says, in the chosen language. */
import type { DelegateView, DelegationView, TallyView } from '$backend';
import { best, countryName, has, languageName, t } from '$shared';

/** The word for a code of one of the api's closed lists; a code from a newer file is shown as it is. */
export function codeWord(list: 'status' | 'category' | 'mode' | 'sex' | 'age' | 'photo' | 'missing' | 'kind' | 'audience' | 'companion', code: string | null): string {
  if (!code) return '';
  const key = `delegations-${list}-${code.replaceAll('_', '-')}`;
  return has(key) ? t(key) : code;
}

type Named = Pick<DelegationView, 'name' | 'country'> & { kind?: string };

/** A delegation's own name, else the name of its country. */
export const delegationName = (of: Named): string =>
  best(of.name) || (of.country ? countryName(of.country) : of.kind ? codeWord('kind', of.kind) : t('delegations-unnamed'));

/** "FR, EN": codes in capitals, or what was typed when no code is known. */
export const spoken = (of: DelegateView): string =>
  of.language_codes.length > 0 ? of.language_codes.slice(0, 3).map((code) => code.toUpperCase()).join(', ') : of.speaks;

/** The languages in full, for a tooltip. */
export const spokenInFull = (of: DelegateView): string => of.speaks || of.language_codes.map(languageName).join(', ');

export const statusDot = (status: string): 'done' | 'underway' | 'blocked' | 'none' => {
  if (status === 'travel_booked' || status === 'arrived') return 'done';
  if (status === 'visa_pending') return 'blocked';
  return status === 'confirmed' || status === 'invited' || status === 'nominated' ? 'underway' : 'none';
};

/** Whether somebody with this status comes; the same list as in the rules. */
export const comes = (status: string): boolean => !['declined', 'cancelled', 'replaced', 'waiting'].includes(status);

export type Standing = { tone: 'ok' | 'warn' | 'neutral'; text: string } | null;

/** "On target", "2 over target", "3 to find"; null without a target. */
export function standing(tally: TallyView): Standing {
  if (tally.target === null) return null;
  if (tally.over > 0) return { tone: 'warn', text: t('delegations-over', { count: tally.over }) };
  if (tally.under > 0) return { tone: 'neutral', text: t('delegations-to-find', { count: tally.under }) };
  return { tone: 'ok', text: t('delegations-on-target') };
}
