/** How a protected person stands in lists that others may look at over a shoulder. */
import type { DelegateView } from '$backend';
import { t } from '$shared';

/** The real name, or for a protected person the alias, or the row number when there is none. */
export const shownName = (of: DelegateView): string =>
  of.protected ? of.alias || t('delegations-protected-number', { number: of.number }) : of.full_name;

/** Details that tell who a protected person is, by the codes of the lists; a screen shows them only when somebody opens them. */
export const closedDetails: ReadonlySet<string> = new Set([
  'full_name', 'family', 'preferred_name', 'native_name', 'organisation', 'position', 'phone', 'email', 'note', 'reached_by', 'passport',
  'passport_expires', 'born_on', 'emergency_contact', 'arrival_flight', 'departure_flight',
]);
