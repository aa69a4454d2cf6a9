/** What a problem can be answered with by one click or one field. */
import { countryName, t } from '$shared';
import type { Problem } from './reading';

export interface QuickAnswer {
  label: string;
  /** What goes into the cell. */
  value: string;
}

/** Kinds whose cell can be typed anew, with the kind of field. */
const typed: Record<string, 'text' | 'date' | 'tel' | 'email'> = {
  name_missing: 'text', email_invalid: 'email', phone_scientific: 'tel', country_unknown: 'text', country_missing: 'text', country_ambiguous: 'text',
  date_invalid: 'date', date_order: 'date', departure_before_arrival: 'date', char_lost: 'text', time_unresolved: 'text', end_missing: 'text',
  duration_mismatch: 'text', day_missing: 'date', row_shifted: 'text', sex_unrecognised: 'text', consent_unclear: 'text',
};

export const typedAs = (problem: Problem): 'text' | 'date' | 'tel' | 'email' | null => (problem.field ? (typed[problem.kind] ?? null) : null);

export function quickAnswers(problem: Problem): QuickAnswer[] {
  switch (problem.kind) {
    case 'country_ambiguous':
    case 'country_unknown':
      return (problem.candidates ?? []).map((code) => ({ label: countryName(code), value: countryName(code) }));
    case 'city_close':
    case 'organisation_close':
      return (problem.suggestions ?? []).map((name) => ({ label: t('import-use-name', { name }), value: name }));
    case 'name_missing':
      return [{ label: t('import-to-be-named'), value: t('import-to-be-named-value') }];
    case 'sex_unrecognised':
      return [{ label: t('import-answer-woman'), value: 'F' }, { label: t('import-answer-man'), value: 'M' }];
    case 'consent_unclear':
      return [{ label: t('import-answer-yes'), value: 'yes' }, { label: t('import-answer-no'), value: 'no' }];
    case 'email_multiple':
      return (problem.value ?? '').split(/[\s,;/]+/).filter((one) => one.includes('@')).slice(0, 3).map((one) => ({ label: one, value: one }));
    default:
      return [];
  }
}

/** What accepting means: an error has lost its value, a row that was put back only wants a look, the rest is fine. */
export function acceptKey(problem: Problem): string {
  if (problem.kind === 'row_shifted') return 'import-looks-right';
  return problem.severity === 'error' ? 'import-leave-empty' : 'import-fine';
}

/** Whether "it is fine as it is" makes sense; for an error it means: add the row without this value. */
export const canAccept = (problem: Problem): boolean => problem.kind !== 'name_missing';
