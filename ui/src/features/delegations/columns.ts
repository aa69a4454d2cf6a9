/** The columns of the delegates' table: what they show, how they sort, how wide they are. */
import type { DelegateView } from '$backend';
import { clock, countryName, dayShort, t } from '$shared';
import { shownName } from './protection';
import { codeWord, spoken } from './words';

export interface Column {
  id: string;
  /** Fluent key of the heading. */
  labelKey: string;
  /** Width for grid-template-columns. */
  width: string;
  /** Shown until the organiser chooses otherwise. */
  usual: boolean;
  /** The text of the cell; '' stays empty. */
  text: (of: DelegateView) => string;
  /** What it sorts by when that is not the text; numbers sort as numbers. */
  order?: (of: DelegateView) => string | number;
}

const stay = (iso: string, minute: number | null): string => {
  if (!iso) return '';
  return minute === null ? dayShort(iso) : `${dayShort(iso).replace(/\s+\S+$/, '')} ${clock(minute)}`;
};
const arrives = (of: DelegateView): string => (of.mode === 'online' ? t('delegations-mode-online') : stay(of.arrives_on, of.arrives_at));
const hidden = (of: DelegateView, text: string): string => (of.protected ? '' : text);
const statuses = ['nominated', 'invited', 'confirmed', 'visa_pending', 'travel_booked', 'arrived', 'waiting', 'declined', 'cancelled', 'replaced'];

export const columns: Column[] = [
  { id: 'number', labelKey: 'delegations-column-number', width: '3.125rem', usual: true, text: (of) => String(of.number), order: (of) => of.number },
  { id: 'name', labelKey: 'delegations-column-name', width: 'minmax(10rem, 1.9fr)', usual: true, text: shownName },
  { id: 'organisation', labelKey: 'delegations-column-organisation', width: 'minmax(8rem, 1.6fr)', usual: true, text: (of) => (of.protected ? t('delegations-not-shown') : of.organisation_name) },
  { id: 'city', labelKey: 'delegations-column-city', width: 'minmax(5rem, 0.9fr)', usual: true, text: (of) => of.city },
  { id: 'country', labelKey: 'delegations-column-country', width: 'minmax(6rem, 1fr)', usual: false, text: (of) => (of.country ? countryName(of.country) : '') },
  { id: 'role', labelKey: 'delegations-column-role', width: 'minmax(5rem, 0.9fr)', usual: true, text: (of) => codeWord('category', of.category) },
  { id: 'position', labelKey: 'delegations-column-position', width: 'minmax(7rem, 1.2fr)', usual: false, text: (of) => hidden(of, of.position) },
  { id: 'speaks', labelKey: 'delegations-column-speaks', width: 'minmax(6rem, 0.7fr)', usual: true, text: spoken },
  { id: 'mode', labelKey: 'delegations-column-mode', width: 'minmax(5.75rem, 0.8fr)', usual: true, text: (of) => codeWord('mode', of.mode) },
  { id: 'status', labelKey: 'delegations-column-status', width: 'minmax(7.75rem, 1.1fr)', usual: true, text: (of) => codeWord('status', of.status), order: (of) => statuses.indexOf(of.status) },
  { id: 'arrives', labelKey: 'delegations-column-arrives', width: 'minmax(5.25rem, 0.8fr)', usual: true, text: arrives, order: (of) => (of.arrives_on ? `${of.arrives_on} ${String(of.arrives_at ?? 0).padStart(5, '0')}` : '') },
  { id: 'leaves', labelKey: 'delegations-column-leaves', width: 'minmax(5.25rem, 0.8fr)', usual: false, text: (of) => stay(of.leaves_on, of.leaves_at), order: (of) => of.leaves_on },
  { id: 'email', labelKey: 'delegations-column-email', width: 'minmax(9rem, 1.4fr)', usual: false, text: (of) => hidden(of, of.email) },
  { id: 'phone', labelKey: 'delegations-column-phone', width: 'minmax(8rem, 1fr)', usual: false, text: (of) => hidden(of, of.phone) },
  { id: 'diet', labelKey: 'delegations-column-diet', width: 'minmax(6rem, 1fr)', usual: false, text: (of) => of.diet },
  { id: 'access', labelKey: 'delegations-column-access', width: 'minmax(6rem, 1fr)', usual: false, text: (of) => of.access_needs },
  { id: 'room', labelKey: 'delegations-column-room', width: 'minmax(5rem, 0.8fr)', usual: false, text: (of) => of.hotel_room },
  { id: 'sex', labelKey: 'delegations-column-sex', width: 'minmax(4.5rem, 0.6fr)', usual: false, text: (of) => codeWord('sex', of.sex) },
  { id: 'photo', labelKey: 'delegations-column-photo', width: 'minmax(5rem, 0.7fr)', usual: false, text: (of) => codeWord('photo', of.photo) },
  { id: 'interpretation', labelKey: 'delegations-column-interpretation', width: 'minmax(6rem, 0.8fr)', usual: false, text: (of) => of.interpretation },
  { id: 'note', labelKey: 'delegations-column-note', width: 'minmax(8rem, 1.2fr)', usual: false, text: (of) => of.note },
  { id: 'missing', labelKey: 'delegations-column-missing', width: 'minmax(7rem, 1.3fr)', usual: true, text: (of) => of.missing.map((one) => codeWord('missing', one)).join(', '), order: (of) => -of.missing.length },
];

export const columnOf = (id: string): Column | undefined => columns.find((column) => column.id === id);
/** Always shown: without them a row cannot be told apart. */
export const fixedColumns = new Set(['number', 'name']);
