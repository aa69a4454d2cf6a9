/** The kind of a session as it is shown: the workshop's own kind goes before the built-in one in name and colour. */
import type { KindColour, OwnKindView, SessionView } from '$backend';
import { best, sessionClass, sessionKindKey, sessionKinds, t } from '$shared';

type Kinded = Pick<SessionView, 'kind' | 'own_kind'>;
type Kinds = { view: { own_kinds: OwnKindView[] } | null };

/** The colours to choose from are those of the built-in types: all of them were measured for contrast in both themes. */
const classes: Record<KindColour, string> = {
  plum: 't-opening', violet: 't-plenary', blue: 't-panel', olive: 't-presentation', green: 't-groups', teal: 't-wellness', pink: 't-social', sand: 't-break', orange: 't-field',
};
const colourClass = (colour: KindColour): string => classes[colour] ?? 't-break';

export const ownKindOf = (session: Kinded, agenda: Kinds): OwnKindView | null =>
  session.own_kind ? (agenda.view?.own_kinds.find((kind) => kind.id === session.own_kind) ?? null) : null;

/** The class that sets the three colours of a session. */
export function kindClass(session: Kinded, agenda: Kinds): string {
  const own = ownKindOf(session, agenda);
  return own ? colourClass(own.colour) : sessionClass(session.kind);
}

/** The name of a session's kind. */
export function kindName(session: Kinded, agenda: Kinds): string {
  const own = ownKindOf(session, agenda);
  return own ? best(own.name) : t(sessionKindKey(session.kind));
}

/** The mark that tells a kind of the workshop's own from a built-in one where both are values of one choice. */
const OWN = 'own:';
/** A session's kind as such a value. */
export const kindValue = (session: Kinded): string => (session.own_kind ? `${OWN}${session.own_kind}` : session.kind);
/** The id of the workshop's own kind, or null when the value is a built-in kind. */
export const ownOf = (value: string): string | null => (value.startsWith(OWN) ? value.slice(OWN.length) : null);

/** Every kind to choose from: the workshop's own first. */
export const kindOptions = (agenda: Kinds): { value: string; label: string; swatch: string }[] => [
  ...(agenda.view?.own_kinds ?? []).map((kind) => ({ value: `${OWN}${kind.id}`, label: best(kind.name), swatch: colourClass(kind.colour) })),
  ...sessionKinds.map((kind) => ({ value: kind as string, label: t(sessionKindKey(kind)), swatch: sessionClass(kind) })),
];
