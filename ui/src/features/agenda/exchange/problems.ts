/** What was noticed while an agenda was read, in the words that every import uses. */
import { duration, has, list, t } from '$shared';

/** A problem as the backend tells it: a code with the values of its sentence. */
export interface Problem {
  row: number;
  kind: string;
  value?: string | null;
  minutes?: number;
  other_rows?: number[];
  organisations?: string[];
  from_times?: number;
  typed?: number;
}

export function problemWords(problem: Problem): string {
  const key = `import-problem-${problem.kind.replaceAll('_', '-')}`;
  return t(has(key) ? key : 'import-problem-other', {
    value: problem.value ?? '',
    minutes: problem.minutes ?? 0,
    rows: (problem.other_rows ?? []).join(', '),
    organisations: list(problem.organisations ?? []),
    times: duration(problem.from_times ?? 0),
    typed: duration(problem.typed ?? 0),
    length: 0,
    countries: '',
    shift: 1,
  });
}
