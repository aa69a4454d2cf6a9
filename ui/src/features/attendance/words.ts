/** What the attendance screen says about periods, people and marks. */
import type { AttendanceColumn, AttendanceLine, HeadCountKey } from '$backend';
import { best, clock, countryName, dayLong, has, t } from '$shared';
import type { CellMark } from './marks';

/** "AM", "PM", or the time of a session, with a letter where several begin then. */
export function partShort(column: AttendanceColumn, all: AttendanceColumn[]): string {
  if (column.part !== 'session') return t(`attendance-short-${column.part}`);
  const beside = all.filter((one) => one.part === 'session' && one.day === column.day && one.from === column.from);
  const letter = String.fromCharCode(65 + (beside.findIndex((one) => one.key === column.key) % 26));
  return beside.length > 1 ? `${clock(column.from)} ${letter}` : clock(column.from);
}

export const partLong = (column: AttendanceColumn): string =>
  column.part === 'session' ? best(column.title) || clock(column.from) : t(`attendance-half-${column.part}`);

/** "Tuesday 24 November, morning". */
export const periodName = (column: AttendanceColumn): string => t('attendance-list-period', { day: dayLong(column.day), part: partLong(column) });

export const personName = (line: AttendanceLine): string => line.name || t('attendance-nameless', { number: line.number });

export function markWords(cell: CellMark): string {
  const words = [t(cell.mark ? `attendance-mark-${cell.mark.replace('_', '-')}` : 'attendance-mark-none')];
  if (cell.late) words.push(t('attendance-remark-late'));
  if (cell.leftEarly) words.push(t('attendance-remark-left-early'));
  return words.join(t('attendance-comma'));
}

/** What a row or column of the head-count is about. */
export function keyName(key: HeadCountKey, dimension: string): string {
  if (!key.code) return t('head-count-unknown');
  if (dimension === 'delegation') return best(key.name) || (key.country ? countryName(key.country) : t('head-count-unknown'));
  const code = key.code.replaceAll('_', '-');
  const prefix: Record<string, string> = { sex: 'delegations-sex', age_band: 'delegations-age', organisation_type: 'organisations-type', first_timer: 'head-count', mode: 'head-count' };
  const message = `${prefix[dimension] ?? 'head-count'}-${code}`;
  return has(message) ? t(message) : key.code;
}
