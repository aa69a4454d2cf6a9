/** Who needs a missing detail, and by when: counted back from the first day. */
import type { MissingDetail } from '$backend';
import { day, dayShort, dateMedium, openWorkshop, t } from '$shared';

/** Whole days before the first day; what is asked for abroad takes longest. */
const daysAhead: Record<MissingDetail, number> = { country: 21, organisation: 7, phone: 7, arrival: 5, diet: 3, alias: 3, photo_consent: 1 };

/** The last day to have it, ISO; '' when the first day is not known. */
export function neededBy(detail: MissingDetail, firstDay: string): string {
  const first = day(firstDay);
  return first ? new Date(first.getTime() - daysAhead[detail] * 86_400_000).toISOString().slice(0, 10) : '';
}

/** "The hotel list needs it by Fri 20." or "... needs it now." */
export function need(detail: MissingDetail): string {
  const open = openWorkshop();
  const by = neededBy(detail, open?.first_day ?? '');
  const key = `delegations-need-${detail.replaceAll('_', '-')}`;
  if (!by || !open || by < open.now.day) return t(key, { when: t('delegations-need-now') });
  const near = by.slice(0, 7) === open.first_day.slice(0, 7);
  return t(key, { when: t('delegations-need-by', { day: near ? dayShort(by) : dateMedium(by) }) });
}
