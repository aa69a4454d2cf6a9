/** Ways out of a clash as the planner offers them, in words. */
import type { ClashFix, FixKind } from '$backend';
import { clock, dayShort, duration, t } from '$shared';
import type { AgendaState } from '../agenda-state.svelte';
import { titleOf } from '../words';

export const fixIcon: Record<FixKind, 'person' | 'clock' | 'room' | 'length' | 'language'> = {
  leave_to: 'person', start_at: 'clock', move_to_room: 'room', shorten: 'length', interpret: 'language', widen: 'length', another_day: 'clock', exchange_rooms: 'room', unschedule: 'clock',
};

/** "Start this one at 17:00", or "Start “Joint planning” at 17:00" when it changes the other side. */
export function fixLabel(fix: ClashFix, seenFrom: string, state: AgendaState): string {
  const other = fix.placement !== seenFrom;
  const placement = state.placements.get(fix.placement);
  const args = {
    title: titleOf(state.sessions.get(placement?.session ?? '')),
    name: fix.person ?? '', room: fix.room ?? '',
    time: fix.start === null ? '' : fix.day && placement && fix.day !== placement.day ? `${dayShort(fix.day)} ${clock(fix.start)}` : clock(fix.start),
    length: fix.duration === null ? '' : duration(fix.duration),
  };
  return t(`agenda-fix-${fix.kind.replaceAll('_', '-')}${other ? '-other' : ''}`, args);
}
