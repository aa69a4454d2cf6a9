/** Rooms, people and sessions by name, for choices of some of them. Read when a choice first wants them. */
import { ask, best, language } from '$shared';

export interface Named {
  id: string;
  name: string;
}

/** The records of a kind; empty while they are read, and for kinds that are no records. */
export async function recordsOf(kind: string): Promise<Named[]> {
  if (kind === 'rooms') return (await ask('agenda', {})).rooms.map((room) => ({ id: room.id, name: room.name }));
  if (kind === 'sessions') return (await ask('agenda', {})).sessions.map((session) => ({ id: session.id, name: best(session.title, language()) }));
  if (kind === 'people') {
    const { delegates } = await ask('delegations', {});
    return delegates.map((one) => ({ id: one.id, name: `${one.number} ${one.protected ? one.alias : one.full_name}`.trim() }));
  }
  return [];
}
