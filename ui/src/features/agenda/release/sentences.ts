/** What changed between two versions, in words: the same messages, put together in the same way, as on paper and on the command line. */
import type { DifferenceKind, DifferenceView, SlotView } from '$backend';
import { best, clock, dayLong, languageName, t } from '$shared';

type Clause = [key: string, args?: Record<string, string | number>];

/** "Legal clinics moves from 09:30 to 09:45, Nile Hall; led by Grace now". */
export function differenceSentence(difference: DifferenceView): string {
  const parts: string[] = [];
  for (const kind of difference.kinds) {
    for (const [key, args] of clauses(kind, difference)) parts.push(t(parts.length === 0 ? key : `${key}.also`, args));
  }
  if (difference.carries > 0) parts.push(t('difference-carries', { count: difference.carries }));
  return parts.reduce((first, then) => t('difference-and', { first, then }));
}

/** "3", or "3 (Desk 2)" when two desks released the same number while they were apart. */
export const versionLabel = (release: { number: number; shared: boolean; desk: string }): string =>
  release.shared ? t('release-number-desk', { number: release.number, desk: release.desk }) : String(release.number);

/** The day under which a difference is listed. */
export const dayOf = (difference: DifferenceView): string => (difference.after ?? difference.before)?.day ?? '';

function clauses(kind: DifferenceKind, difference: DifferenceView): Clause[] {
  const was = difference.before ?? difference.after;
  const is = difference.after ?? difference.before;
  if (!was || !is) return [];
  const title = best(is.title);
  const timed = difference.kinds.includes('moved') || difference.kinds.includes('other_day');
  switch (kind) {
    case 'new': return [['difference-new', { title, when: span(is) }]];
    case 'cancelled': return [['difference-cancelled', { title, when: span(was) }]];
    case 'moved':
    case 'other_day': {
      const days = difference.kinds.includes('other_day');
      const rooms = difference.kinds.includes('other_room');
      return [['difference-moved', { title, from: moment(was, days, rooms), to: moment(is, days, true) }]];
    }
    case 'other_room': {
      if (timed) return [];
      const [old, place] = [places(was), places(is)];
      if (!old) return [['difference-room-given', { title, place }]];
      return place ? [['difference-room', { title, place, old }]] : [['difference-room-lost', { title, old }]];
    }
    case 'longer':
    case 'shorter':
      return [[`difference-${kind}`, { title, minutes: Math.abs(is.duration - was.duration), end: clock(is.start + is.duration) }]];
    case 'renamed': return [['difference-renamed', { title, old: best(was.title) }]];
    case 'other_leads': {
      const leads = joined(is.leads.map((lead) => lead.name || lead.organisation));
      return [leads ? ['difference-leads', { title, leads }] : ['difference-no-leads', { title }]];
    }
    case 'other_language': {
      const said: Clause[] = [];
      if (was.languages.join() !== is.languages.join() && is.languages.length > 0) said.push(['difference-language', { title, languages: joined(is.languages.map(languageName)) }]);
      if (was.interpretation !== is.interpretation || said.length === 0) said.push([is.interpretation ? 'difference-interpreted' : 'difference-not-interpreted', { title }]);
      return said;
    }
    case 'other_mode': return [[was.mode === is.mode ? 'difference-link' : `difference-${is.mode.replaceAll('_', '-')}`, { title }]];
  }
}

const joined = (texts: string[]): string => texts.filter(Boolean).join(t('difference-list-comma'));
const places = (slot: SlotView): string => (slot.all_rooms ? t('agenda-all-rooms') : joined(slot.rooms));

function withPlace(time: string, slot: SlotView): string {
  const place = places(slot);
  return place ? t('difference-place', { time, place }) : time;
}

function span(slot: SlotView): string {
  const start = clock(slot.start);
  return withPlace(slot.open_end ? start : t('difference-span', { start, end: clock(slot.start + slot.duration) }), slot);
}

function moment(slot: SlotView, day: boolean, place: boolean): string {
  const time = clock(slot.start);
  const at = day ? t('difference-place', { time: dayLong(slot.day), place: time }) : time;
  return place ? withPlace(at, slot) : at;
}
