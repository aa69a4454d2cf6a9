/** The screens that exist: every feature that has a `screen.ts`. The only place where features meet. */
import type { Screen } from '$shared/screen';

const found = import.meta.glob<Screen>('../features/*/screen.ts', { eager: true, import: 'default' });

const groups: Screen['group'][] = ['plan', 'venue', 'paper', 'foot', 'none'];

/** In sidebar order. */
export const screens: Screen[] = Object.values(found).sort(
  (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || (a.digit ?? 9) - (b.digit ?? 9),
);

export const screenOf = (id: string): Screen | undefined => screens.find((screen) => screen.id === id);

/** The groups of the sidebar that have screens, with the key of their heading. */
export const sidebarGroups = (['plan', 'venue', 'paper'] as const)
  .map((group) => ({ group, labelKey: `nav-group-${group}`, screens: screens.filter((screen) => screen.group === group) }))
  .filter((entry) => entry.screens.length > 0);
