/** The kinds of session of the core and the nine types that the screen draws them as (colour, icon, name). */
import Bus from '@lucide/svelte/icons/bus';
import Coffee from '@lucide/svelte/icons/coffee';
import Leaf from '@lucide/svelte/icons/leaf';
import Mic from '@lucide/svelte/icons/mic';
import Music from '@lucide/svelte/icons/music';
import Network from '@lucide/svelte/icons/network';
import Presentation from '@lucide/svelte/icons/presentation';
import Sunrise from '@lucide/svelte/icons/sunrise';
import Users from '@lucide/svelte/icons/users';
import Utensils from '@lucide/svelte/icons/utensils';
import type { Icon } from './screen';

export const sessionTypes = [
  'opening', 'plenary', 'panel', 'presentation', 'groups', 'wellness', 'social', 'break', 'field',
] as const;
export type SessionType = (typeof sessionTypes)[number];

/** In the order of a menu. */
export const sessionKinds = [
  'registration', 'opening', 'plenary', 'panel', 'presentation', 'reflective_space', 'workshop', 'working_group',
  'break', 'meal', 'wellness', 'visit', 'social', 'evaluation', 'internal', 'closing', 'other',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

const typeOf: Record<SessionKind, SessionType> = {
  registration: 'break',
  opening: 'opening',
  plenary: 'plenary',
  panel: 'panel',
  presentation: 'presentation',
  reflective_space: 'plenary',
  workshop: 'groups',
  working_group: 'groups',
  break: 'break',
  meal: 'break',
  wellness: 'wellness',
  visit: 'field',
  social: 'social',
  evaluation: 'presentation',
  internal: 'break',
  closing: 'opening',
  other: 'plenary',
};

const icons: Record<SessionType, Icon> = {
  opening: Sunrise,
  plenary: Mic,
  panel: Users,
  presentation: Presentation,
  groups: Network,
  wellness: Leaf,
  social: Music,
  break: Coffee,
  field: Bus,
};

/** The type a kind is drawn as; a kind from a newer file is drawn as a plenary. */
export const sessionTypeOf = (kind: string): SessionType => typeOf[kind as SessionKind] ?? 'plenary';

/** The icon of a kind. */
export const sessionIcon = (kind: string): Icon => (kind === 'meal' ? Utensils : icons[sessionTypeOf(kind)]);

/** The class that sets --t, --tint and --tint-line. */
export const sessionClass = (kind: string): string => `t-${sessionTypeOf(kind)}`;

/** The Fluent key of a kind's name. */
export const sessionKindKey = (kind: string): string =>
  kind in typeOf ? `kind-${kind.replaceAll('_', '-')}` : 'kind-other';
