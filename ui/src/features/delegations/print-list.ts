/** The list as it stands on screen as an order for paper: its columns, its people in their order, its groups, and what it is narrowed to. */
import type { Audience, Commands } from '$backend';
import { columns } from './columns';
import type { List } from './list.svelte';

type Order = Commands['print_preview']['args'];

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

export const printable = (column: string, audience: Audience): boolean => !onScreen.has(column) && (readers[column]?.includes(audience) ?? true);

export interface ListChoices {
  columns: string[];
  audience: Audience;
  paper: string;
  language: string;
}

export function listOrder(list: Pick<List, 'people' | 'group' | 'columns' | 'chosenView' | 'text'>, chosen: ListChoices, words: (key: string) => string, only?: ReadonlySet<string>): Order {
  const onScreenOrder = [...list.columns.map((column) => column.id), ...columns.map((column) => column.id), ...chosen.columns];
  const order = [...new Set(onScreenOrder)].filter((id) => chosen.columns.includes(id));
  const view = list.chosenView;
  const narrowed = [view.id === 'all' ? '' : view.builtIn ? words(view.name) : view.name, list.text.trim()].filter(Boolean).join(', ');
  return {
    artefact: 'table',
    languages: [chosen.language],
    side_by_side: false,
    audience: chosen.audience,
    paper: chosen.paper,
    days: [],
    notes: false,
    large_print: false,
    mono: false,
    save_ink: false,
    fold: '',
    cut_marks: false,
    copies: 1,
    choices: {
      columns: order.join(','),
      people: list.people.map((one) => one.id).filter((id) => !only || only.has(id)).join(','),
      group: list.group || 'none',
      title: words('delegations-title'),
      narrowed,
    },
  };
}
