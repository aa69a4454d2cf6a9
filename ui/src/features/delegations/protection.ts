/** How a protected person stands in lists that others may look at over a shoulder. */
import type { DelegateView } from '$backend';
import { t } from '$shared';

/** The real name, or for a protected person the alias, or the row number when there is none. */
export const shownName = (of: DelegateView): string =>
  of.protected ? of.alias || t('delegations-protected-number', { number: of.number }) : of.full_name;
