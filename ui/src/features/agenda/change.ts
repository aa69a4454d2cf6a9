/** From what is carried and where it would land to the one command that changes the agenda. Pure. */
import type { AgendaChange, PlacementView, RoomsView, SessionView } from '$backend';
import type { Span } from './geometry';
import type { Column } from './layout';

/** What is being moved, put on the agenda, made longer, or drawn as a new session. */
export interface Carry {
  what: 'move' | 'place' | 'start' | 'end' | 'create';
  by: 'pointer' | 'keys';
  session: SessionView | null;
  placement: PlacementView | null;
  /** All placements that move together, this one among them; empty when it moves alone. */
  many: string[];
  /** Where it was taken from. */
  from: Target;
}

/** Where it would land. */
export interface Target extends Span {
  day: string;
  columns: number[];
  /** Over the tray: it would leave the agenda. */
  tray: boolean;
  /** What follows would be pushed along. */
  push?: boolean;
}

export const sameTarget = (a: Target, b: Target): boolean =>
  a.day === b.day && a.start === b.start && a.duration === b.duration && a.tray === b.tray && Boolean(a.push) === Boolean(b.push) && a.columns.join() === b.columns.join();

/** Columns of the board as rooms on the wire; every room of several is all of them. */
export function roomsOf(columns: number[], all: Column[]): RoomsView {
  const rooms = columns.map((at) => all[at]?.room?.id).filter((id): id is string => id !== undefined);
  const whole = rooms.length > 1 && rooms.length === all.filter((one) => one.room !== null).length;
  return whole ? { all: true, rooms: [] } : { all: false, rooms };
}

/** The change, or null when nothing would change or when it is a new session, which is no change of time. */
export function changeOf(carry: Carry, target: Target, columns: Column[]): AgendaChange | null {
  const { placement, session } = carry;
  const { day, start, duration } = target;
  if (carry.what === 'place') {
    if (target.tray || !session) return null;
    return { change: target.push ? 'insert_and_push' : 'place', session: session.id, day, start, duration: null, rooms: roomsOf(target.columns, columns) };
  }
  if (!placement || sameTarget({ ...carry.from, push: false }, { ...target, push: false })) return null;
  if (target.tray) return { change: 'unschedule', placement: placement.id };
  if (carry.what === 'end') return target.push ? { change: 'resize_and_push', placement: placement.id, duration } : { change: 'resize', placement: placement.id, start: null, duration };
  if (carry.what === 'start') return { change: 'resize', placement: placement.id, start, duration };
  if (carry.what !== 'move') return null;
  const across = (target.columns[0] ?? 0) - (carry.from.columns[0] ?? 0);
  if (carry.many.length > 1) return { change: 'move_many', placements: carry.many, minutes: start - carry.from.start, day: day === carry.from.day ? null : day, rooms_by: across };
  const stays = target.columns.join() === carry.from.columns.join();
  return { change: target.push ? 'move_and_push' : 'move', placement: placement.id, day, start, rooms: stays ? null : roomsOf(target.columns, columns) };
}

/** How long a kind usually takes when nobody has said. */
export function usualLength(kind: string): number {
  const lengths: Record<string, number> = { break: 15, meal: 60, registration: 30, opening: 30, closing: 30, panel: 75, working_group: 90, workshop: 90, visit: 180, social: 180, evaluation: 30 };
  return lengths[kind] ?? 60;
}
