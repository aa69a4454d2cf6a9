/** The kind of a session as it is shown: the workshop's own kind goes before the built-in one in name and colour. */
import type { KindColour, OwnKindView, SessionView } from '$backend';
import { best, sessionClass, sessionKindKey, t } from '$shared';

type Kinded = Pick<SessionView, 'kind' | 'own_kind'>;
type Kinds = { view: { own_kinds: OwnKindView[] } | null };

/** The colours to choose from are those of the built-in types: all of them were measured for contrast in both themes. */
const classes: Record<KindColour, string> = {
  plum: 't-opening', violet: 't-plenary', blue: 't-panel', olive: 't-presentation', green: 't-groups', teal: 't-wellness', pink: 't-social', sand: 't-break', orange: 't-field',
};
export const colourClass = (colour: KindColour): string => classes[colour] ?? 't-break';

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
