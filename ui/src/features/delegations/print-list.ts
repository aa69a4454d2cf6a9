/** The list as it stands on screen, for paper: its columns, its people in their order, its groups, and what it is narrowed to. */
import type { Audience } from '$backend';
import type { PrintColumn } from '$shared/printing/table-order';
import { fixedColumns, type Column } from './columns';
import type { List } from './list.svelte';

/** Columns that only some may read; what the api would leave out is not offered either. */
const readers: Record<string, Audience[]> = {
  native_name: ['organisers', 'security', 'facilitators', 'participants', 'donor', 'public'],
  organisation: ['organisers', 'security', 'facilitators', 'participants', 'donor', 'public'],
  city: ['organisers', 'security', 'facilitators', 'participants', 'donor', 'public'],
  country: ['organisers', 'security', 'facilitators', 'participants', 'donor', 'public'],
  position: ['organisers', 'security', 'facilitators', 'participants', 'donor', 'public'],
  role: ['organisers', 'security', 'donor', 'facilitators'],
  mode: ['organisers', 'security', 'donor', 'facilitators'],
  sex: ['organisers', 'security', 'donor', 'facilitators'],
  speaks: ['organisers', 'security', 'facilitators'],
  photo: ['organisers', 'security', 'facilitators'],
  access: ['organisers', 'security', 'hotel', 'facilitators'],
  arrives: ['organisers', 'security', 'hotel'],
  leaves: ['organisers', 'security', 'hotel'],
  diet: ['organisers', 'security', 'hotel'],
  room: ['organisers', 'security', 'hotel'],
  status: ['organisers', 'security'],
  email: ['organisers', 'security'],
  phone: ['organisers', 'security'],
  note: ['organisers', 'security'],
};
/** What stands on screen alone: it tells organisers what to do. */
const onScreen = new Set(['missing', 'interpretation', 'age', 'first_timer', 'call_name', 'alias', 'pick_up', 'visa', 'passport', 'emergency', 'protected', 'comes', 'delegation', 'born', 'reached_by', 'arrival_flight', 'departure_flight', 'passport_expires', 'invitation', 'nights', 'companions']);

export const audiences: readonly Audience[] = ['organisers', 'participants', 'facilitators', 'hotel', 'donor', 'public', 'security'];

/** The columns that can be printed: those on screen in their order, then the others. */
export function printColumns(shown: readonly Column[], known: readonly Column[]): PrintColumn[] {
  const all = [...shown, ...known.filter((column) => shown.every((one) => one.id !== column.id))];
  return all.filter((column) => !onScreen.has(column.id)).map((column) => {
    const only = readers[column.id];
    return { id: column.id, labelKey: column.labelKey, label: column.label(), fixed: fixedColumns.has(column.id), ...only ? { readers: only } : {} };
  });
}

/** Whom to print, in which order and groups, and what the list is narrowed to. */
export function listChoices(list: Pick<List, 'people' | 'group' | 'chosenView' | 'text'>, words: (key: string) => string, only?: ReadonlySet<string>): Record<string, string> {
  const view = list.chosenView;
  return {
    people: list.people.map((one) => one.id).filter((id) => !only || only.has(id)).join(','),
    group: list.group || 'none',
    title: words('delegations-title'),
    narrowed: [view.id === 'all' ? '' : view.builtIn ? words(view.name) : view.name, list.text.trim()].filter(Boolean).join(', '),
  };
}
