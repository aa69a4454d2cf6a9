/** Problems in words: what is wrong, and what to do. */
import { countryName, detailName, duration, has, list, ownNames, t } from '$shared';
import type { ImportKind, Problem } from './reading';

/** Every kind the reader can report, in the order of the reader. A test holds the words against this list. */
export const problemKinds = [
  'name_missing', 'name_single', 'name_long', 'org_long', 'cell_long', 'email_missing', 'email_shared', 'email_invalid', 'email_multiple',
  'phone_scientific', 'phone_multiple', 'country_missing', 'country_unknown', 'country_ambiguous', 'sex_missing', 'sex_unrecognised',
  'date_invalid', 'date_order', 'departure_before_arrival', 'consent_missing', 'consent_unclear', 'char_lost', 'row_shifted',
  'duplicate_candidate', 'formula_like', 'markup_like', 'control_chars', 'bidi_control', 'overlap_room', 'duration_mismatch',
  'time_unresolved', 'end_missing', 'end_after_midnight', 'lead_unnamed', 'day_missing',
] as const;

/** What is asked beside the reader: spellings one letter away from what the workshop knows. */
export const questionKinds = ['city_close', 'organisation_close'] as const;

export const skipReasons = ['row_title', 'row_logo', 'row_empty', 'row_totals', 'row_note', 'row_day_header', 'end_marker'] as const;

const keyOf = (kind: string): string => kind.replaceAll('_', '-');

/** A long value is cut where a sentence quotes it. */
const quoted = (text: string | undefined): string => {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return [...line].length > 60 ? `${[...line].slice(0, 57).join('')}…` : line;
};

/** One or two sentences for the card at the side. */
export function problemSentence(problem: Problem): string {
  const key = `import-problem-${keyOf(problem.kind)}`;
  if (!has(key)) return t('import-problem-other', { value: quoted(problem.value) });
  return t(key, {
    value: quoted(problem.value),
    length: problem.length ?? 0,
    rows: list((problem.other_rows ?? []).map(String)),
    minutes: problem.minutes ?? 0,
    countries: list((problem.candidates ?? []).map(countryName)),
    suggestion: (problem.suggestions ?? [])[0] ?? '',
    shift: problem.shift ?? 1,
    organisations: list(problem.organisations ?? []),
    times: duration(problem.from_times ?? 0),
    typed: duration(problem.typed ?? 0),
  });
}

/** A few words under the cell. */
export function cellNote(problem: Problem): string {
  const key = `import-cell-${keyOf(problem.kind)}`;
  return has(key) ? t(key, { rows: list((problem.other_rows ?? []).map(String)), suggestion: (problem.suggestions ?? [])[0] ?? '' }) : '';
}

export { ownNames };

/** The name of a field of the file; an unknown one is shown as it is. A "title" is Dr in a list of people, a heading in an agenda. */
export function fieldName(field: string, kind: ImportKind = 'delegates'): string {
  const ofAgenda = `import-field-agenda-${keyOf(field)}`;
  return kind === 'agenda' && !ownNames.has(field) && has(ofAgenda) ? t(ofAgenda) : detailName(field);
}

/** "Row 6, phone". */
export const problemPlace = (problem: Problem): string =>
  problem.field ? t('import-place-field', { row: problem.row, field: fieldName(problem.field) }) : t('import-place-row', { row: problem.row });

export const skipWords = (reason: string): string => {
  const key = `import-skip-${keyOf(reason)}`;
  return has(key) ? t(key) : reason;
};

/** Rows as people count them: "1–4, 9". */
export function rowRanges(rows: number[]): string {
  const parts: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

