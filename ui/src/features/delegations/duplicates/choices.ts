/** Of two who are one person, what is taken from which. Pure. */
import type { Compared } from '$backend';

/** The first of a pair is here, the second there. */
export type Side = 'here' | 'there';

/** Details of which one of the two has to be chosen: both say something, and not the same. */
const open = (compared: readonly Compared[]): Compared[] => compared.filter((one) => one.here !== one.there && one.here !== '' && one.there !== '');

/** The side of every detail that differs: as it was chosen, else that of the one who stays. */
export const choicesOf = (compared: readonly Compared[], keep: Side, chosen: Readonly<Record<string, Side>>): Record<string, Side> =>
  Object.fromEntries(open(compared).map((one) => [one.field, chosen[one.field] ?? keep]));

/** The fields that are taken from the one who goes. */
export const takenFrom = (compared: readonly Compared[], keep: Side, chosen: Readonly<Record<string, Side>>): string[] =>
  Object.entries(choicesOf(compared, keep, chosen)).filter(([, side]) => side !== keep).map(([field]) => field);
