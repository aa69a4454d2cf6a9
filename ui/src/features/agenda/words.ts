/** The agenda in words: times, rooms, people, clashes, and the full name of a block for a screen reader. */
import type { ClashView, LeadView, PlacementView, SessionView } from '$backend';
import { best, clock, joined, list, t } from '$shared';
import type { AgendaState } from './agenda-state.svelte';
import { kindName } from './kinds';
import type { Block, Column } from './layout';

export const titleOf = (session: SessionView | null | undefined): string => best(session?.title) || t('agenda-untitled');

export const timeWords = (start: number, duration: number): string => t('agenda-time-spoken', { start: clock(start), end: clock(start + duration) });

export function roomNames(at: number[], columns: Column[]): string {
  const rooms = columns.filter((column) => column.room);
  if (rooms.length > 1 && rooms.every((column) => at.includes(columns.indexOf(column)))) return t('agenda-all-rooms');
  const names = at.map((one) => columns[one]?.room?.name).filter((name): name is string => Boolean(name));
  return names.length > 0 ? list(names) : t('agenda-no-room');
}

/** Where a placement is, in words: "Nile Hall", "All rooms", "No room / online". */
export function placeWords(placement: PlacementView, columns: Column[]): string {
  if (placement.rooms.all) return t('agenda-all-rooms');
  const names = placement.rooms.rooms.map((id) => columns.find((column) => column.key === id)?.room?.name).filter((name): name is string => Boolean(name));
  return names.length > 0 ? list(names) : t('agenda-no-room');
}

/** A lead as shown: the name, or the organisation that will name somebody. */
export const leadName = (lead: LeadView): string => lead.name || lead.organisation;

/** One line about who leads: "Amina Kisubika", "Amina Kisubika + 2", "3 panellists". */
export function leadsWords(session: SessionView): string {
  if (session.organisers_only) return t('agenda-organisers-only');
  const panellists = session.leads.filter((lead) => lead.role === 'panellist').length;
  if (panellists > 1 && !session.leads.some((lead) => lead.role === 'lead')) return t('agenda-panellists', { count: panellists });
  const [first, ...more] = session.leads;
  if (!first) return '';
  return more.length > 0 ? t('agenda-lead-more', { name: leadName(first), count: more.length }) : leadName(first);
}

/** The city by which a zone is known: "Africa/Dar_es_Salaam" is Dar es Salaam. */
export const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

export const languagesWords = (session: SessionView): string => joined(session.languages.map((code) => code.toUpperCase()));

/** The placement on the other side of a clash, seen from one of them. */
function otherSide(clash: ClashView, seenFrom: string, state: AgendaState): PlacementView | null {
  const id = clash.first === seenFrom ? clash.second : clash.first;
  return id ? (state.placements.get(id) ?? null) : null;
}

/** A clash in a few words, for the chip inside a block: names the other place. */
export function clashShort(clash: ClashView, seenFrom: string, state: AgendaState, spoken = false): string {
  const other = otherSide(clash, seenFrom, state);
  const where = other ? placeWords(other, state.columns) : '';
  const title = other ? titleOf(state.sessions.get(other.session)) : '';
  const somewhere = other && (other.rooms.all || other.rooms.rooms.length > 0) ? where : title;
  switch (clash.kind) {
    case 'person': return spoken ? t('agenda-clash-person-spoken', { name: clash.subject, title }) : t('agenda-clash-person', { name: clash.subject, place: somewhere });
    case 'room': return t('agenda-clash-room', { title });
    default: return t(`agenda-clash-${clash.kind.replaceAll('_', '-')}`, { name: clash.subject, title });
  }
}

/** The same as a bold line and a plain one, for the inspector. */
export function clashLong(clash: ClashView, seenFrom: string, state: AgendaState): { title: string; text: string } {
  const other = otherSide(clash, seenFrom, state);
  const title = other ? titleOf(state.sessions.get(other.session)) : '';
  const place = other ? placeWords(other, state.columns) : '';
  const here = state.placements.get(seenFrom);
  const session = here ? state.sessions.get(here.session) : undefined;
  const room = here ? state.columns.find((column) => here.rooms.rooms.includes(column.key))?.room : undefined;
  const args = {
    name: clash.subject, title, place,
    until: other ? clock(other.start + other.duration) : '',
    from: other ? clock(other.start) : '',
    people: session?.expected_people ?? state.view?.expected_people ?? 0,
    holds: room?.capacity ?? 0,
    room: room?.name ?? clash.subject,
  };
  const key = clash.kind.replaceAll('_', '-');
  return { title: t(`agenda-clash-${key}-title`, args), text: t(`agenda-clash-${key}-text`, args) };
}

/** "Wellness and self-care, wellness, 16:00 to 17:00, Garden Terrace, clash: Grace is also in Nile Hall." */
export function blockName(block: Block, state: AgendaState): string {
  const parts = [
    titleOf(block.session),
    kindName(block.session, state),
    timeWords(block.start, block.duration),
    placeWords(block.placement, state.columns),
  ];
  if (block.placement.pinned) parts.push(t('agenda-pinned'));
  if (block.session.interpretation) parts.push(t('agenda-interpreted'));
  if (block.session.organisers_only && block.session.kind !== 'internal') parts.push(t('agenda-organisers-only'));
  for (const clash of block.clashes) parts.push(t(clash.severity === 'fatal' ? 'agenda-clash-spoken-serious' : 'agenda-clash-spoken', { clash: clashShort(clash, block.placement.id, state, true) }));
  return joined(parts);
}
