/** Ways out of a clash. Each is a change that the organiser could make by hand; those of time and room are asked of the planner before they are offered. */
import type { AgendaChange, ClashView, EditSession, PlacementView, SessionView } from '$backend';
import { ask, clock, t } from '$shared';
import type { AgendaState } from '../agenda-state.svelte';
import { leadName, otherSide } from '../words';

export interface Fix {
  label: string;
  icon: 'person' | 'clock' | 'room';
  change?: AgendaChange;
  edit?: EditSession;
}

/** What could be tried, in the order of how little it disturbs. */
export function candidates(clash: ClashView, placement: PlacementView, session: SessionView, state: AgendaState): Fix[] {
  const fixes: Fix[] = [];
  const other = otherSide(clash, placement.id, state);
  if (clash.kind === 'person') {
    const rest = session.leads.filter((lead) => leadName(lead) !== clash.subject);
    const stays = rest[0];
    if (stays) fixes.push({ label: t('agenda-fix-leave', { name: leadName(stays) }), icon: 'person', edit: { id: session.id, leads: rest } });
  }
  if (other && (clash.kind === 'person' || clash.kind === 'room' || clash.kind === 'change_over')) {
    const after = other.start + other.duration;
    fixes.push({ label: t('agenda-fix-start', { time: clock(after) }), icon: 'clock', change: { change: 'move', placement: placement.id, day: placement.day, start: after, rooms: null } });
    const before = other.start - placement.duration;
    if (before >= 7 * 60) fixes.push({ label: t('agenda-fix-start', { time: clock(before) }), icon: 'clock', change: { change: 'move', placement: placement.id, day: placement.day, start: before, rooms: null } });
  }
  if (clash.kind === 'room' || clash.kind === 'capacity' || clash.kind === 'equipment') {
    const people = session.expected_people ?? state.view?.expected_people ?? 0;
    for (const room of state.view?.rooms ?? []) {
      if (placement.rooms.rooms.includes(room.id) || (room.capacity !== null && room.capacity < people)) continue;
      fixes.push({ label: t('agenda-fix-room', { room: room.name }), icon: 'room', change: { change: 'move', placement: placement.id, day: placement.day, start: placement.start, rooms: { all: false, rooms: [room.id] } } });
    }
  }
  return fixes;
}

/** Up to three of them that the planner says leave no clash on this placement. */
export async function checkedFixes(tries: Fix[]): Promise<Fix[]> {
  const good: Fix[] = [];
  for (const fix of tries.slice(0, 8)) {
    if (good.length === 3) break;
    if (fix.edit) good.push(fix);
    else if (fix.change) {
      const proposal = await ask('preview_agenda_change', fix.change).catch(() => null);
      if (proposal && proposal.clashes.length === 0) good.push(fix);
    }
  }
  return good;
}
