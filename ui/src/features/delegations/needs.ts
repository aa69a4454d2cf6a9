/** Who needs a missing detail, and by when: the rules decide both, this says it. */
import type { NeedView } from '$backend';
import { dayShort, dateMedium, openWorkshop, t } from '$shared';

/** "The hotel list needs it by Fri 20." or "... needs it now." */
export function need(of: NeedView): string {
  const open = openWorkshop();
  const key = `delegations-need-${of.detail.replaceAll('_', '-')}`;
  if (!open || of.due < open.now.day) return t(key, { who: of.needed_by, when: t('delegations-need-now') });
  const near = of.due.slice(0, 7) === open.first_day.slice(0, 7);
  return t(key, { who: of.needed_by, when: t('delegations-need-by', { day: near ? dayShort(of.due) : dateMedium(of.due) }) });
}
