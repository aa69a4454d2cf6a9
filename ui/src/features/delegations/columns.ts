/** The columns of the delegates' table: what they show, how they sort, group and filter, how they are edited, how wide they are. */
import type { DelegateView, DelegationView, DelegationsView, OwnFieldView } from '$backend';
import { best, clock, countryChoices, countryName, dateMedium, dayLong, dayShort, languageName, t, type Choice } from '$shared';
import { shownName } from './protection';
import { codeWord, comes, delegationName, spoken } from './words';

/** How values are judged and edited: one of a closed list, free words, a day, a number, several values at once. */
export type ColumnKind = 'choice' | 'text' | 'day' | 'number' | 'many';

export interface Column {
  id: string;
  /** Fluent key of the heading; empty for an organiser's own field, whose heading is its name. */
  labelKey: string;
  /** The heading. */
  label: () => string;
  /** Usual width for grid-template-columns. */
  width: string;
  /** Shown until the organiser chooses otherwise. */
  usual: boolean;
  /** The text of the cell; '' stays empty. */
  text: (of: DelegateView) => string;
  /** What it sorts by when that is not the text; numbers sort as numbers. */
  order?: (of: DelegateView) => string | number;
  kind: ColumnKind;
  /** Values to filter and to group by, as codes; none when the cell is empty. */
  values: (of: DelegateView) => string[];
  /** What a value is called. */
  valueText: (value: string) => string;
  /** Whether groups of it make sense. */
  groups: boolean;
  /** How it is edited; absent for what is worked out or changes elsewhere. */
  edit?: 'text' | 'choice' | 'free';
  /** What can be chosen; with `free`, what is suggested. */
  choices?: () => Choice[];
  /** What a copy of the cell says, where the text would lose something. */
  plain?: (of: DelegateView) => string;
  /** Details of a protected person are closed in this column. */
  closed?: boolean;
}

const statuses = ['nominated', 'invited', 'confirmed', 'visa_pending', 'travel_booked', 'arrived', 'waiting', 'declined', 'cancelled', 'replaced'];
const categories = ['participant', 'panellist', 'speaker', 'facilitator', 'interpreter', 'staff', 'donor', 'government', 'observer'];
const coded = (list: Parameters<typeof codeWord>[0], codes: readonly string[]) => (): Choice[] => codes.map((code) => ({ value: code, label: codeWord(list, code) }));

const stay = (iso: string, minute: number | null): string => {
  if (!iso) return '';
  return minute === null ? dayShort(iso) : `${dayShort(iso).replace(/\s+\S+$/, '')} ${clock(minute)}`;
};
const moment = (iso: string, minute: number | null): string => (!iso ? '' : minute === null ? iso : `${iso} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
const dayOrder = (iso: string, minute: number | null): string => (iso ? `${iso} ${String(minute ?? 0).padStart(5, '0')}` : '');
const hidden = (of: DelegateView, text: string): string => (of.protected ? '' : text);
const one = (value: string | null | undefined): string[] => (value ? [value] : []);
const same = (value: string): string => value;

type Wish = Partial<Column> & Pick<Column, 'id' | 'width' | 'text'>;
function column(wish: Wish): Column {
  const labelKey = wish.labelKey ?? `delegations-column-${wish.id.replaceAll('_', '-')}`;
  return { labelKey, label: () => t(labelKey), usual: false, kind: 'text', values: (of) => one(wish.text(of)), valueText: same, groups: false, ...wish };
}
const words = (id: string, width: string, text: Column['text'], more: Partial<Column> = {}): Column => column({ id, width, text, edit: 'text', ...more });
const closedWords = (id: string, width: string, text: Column['text'], more: Partial<Column> = {}): Column =>
  words(id, width, (of) => hidden(of, text(of)), { closed: true, ...more });
const choice = (id: string, width: string, list: Parameters<typeof codeWord>[0], codes: readonly string[], value: (of: DelegateView) => string | null, more: Partial<Column> = {}): Column =>
  column({
    id, width, kind: 'choice', groups: true, edit: 'choice', choices: coded(list, codes), text: (of) => codeWord(list, value(of)), values: (of) => one(value(of)),
    valueText: (code) => codeWord(list, code), order: (of) => codes.indexOf(value(of) ?? ''), ...more,
  });
const unsaid = (value: string, nothing: string): string | null => (value === nothing ? null : value);
const yesNo = (value: string): string => t(value === 'yes' ? 'delegations-yes' : 'delegations-no');

/** The columns that every workshop has, in their usual order. */
export const columns: Column[] = [
  column({ id: 'number', width: '3.125rem', usual: true, kind: 'number', text: (of) => String(of.number), order: (of) => of.number }),
  words('name', 'minmax(10rem, 1.9fr)', shownName, { usual: true, closed: true }),
  column({
    id: 'organisation', width: 'minmax(8rem, 1.6fr)', usual: true, groups: true, edit: 'free', closed: true, text: (of) => (of.protected ? t('delegations-not-shown') : of.organisation_name),
    values: (of) => one(hidden(of, of.organisation_name)), plain: (of) => hidden(of, of.organisation_name),
  }),
  words('city', 'minmax(5rem, 0.9fr)', (of) => of.city, { usual: true, groups: true, edit: 'free' }),
  column({
    id: 'country', width: 'minmax(6rem, 1fr)', kind: 'choice', groups: true, edit: 'choice', choices: countryChoices, text: (of) => (of.country ? countryName(of.country) : ''),
    values: (of) => one(of.country), valueText: countryName,
  }),
  choice('role', 'minmax(5rem, 0.9fr)', 'category', categories, (of) => of.category, { usual: true }),
  closedWords('position', 'minmax(7rem, 1.2fr)', (of) => of.position),
  words('speaks', 'minmax(6rem, 0.7fr)', spoken, { usual: true, kind: 'many', values: (of) => of.language_codes, valueText: languageName, plain: (of) => of.speaks || spoken(of) }),
  choice('mode', 'minmax(5.75rem, 0.8fr)', 'mode', ['in_person', 'online'], (of) => of.mode, { usual: true }),
  choice('status', 'minmax(7.75rem, 1.1fr)', 'status', statuses, (of) => of.status, { usual: true, choices: coded('status', statuses.filter((code) => code !== 'replaced')) }),
  words('arrives', 'minmax(5.25rem, 0.8fr)', (of) => (of.mode === 'online' ? t('delegations-mode-online') : stay(of.arrives_on, of.arrives_at)), {
    usual: true, kind: 'day', groups: true, order: (of) => dayOrder(of.arrives_on, of.arrives_at), values: (of) => one(of.arrives_on), valueText: dayLong, plain: (of) => moment(of.arrives_on, of.arrives_at),
  }),
  words('leaves', 'minmax(5.25rem, 0.8fr)', (of) => stay(of.leaves_on, of.leaves_at), {
    kind: 'day', groups: true, order: (of) => dayOrder(of.leaves_on, of.leaves_at), values: (of) => one(of.leaves_on), valueText: dayLong, plain: (of) => moment(of.leaves_on, of.leaves_at),
  }),
  closedWords('email', 'minmax(9rem, 1.4fr)', (of) => of.email),
  closedWords('phone', 'minmax(8rem, 1fr)', (of) => of.phone),
  words('diet', 'minmax(6rem, 1fr)', (of) => of.diet, { groups: true, edit: 'free' }),
  words('access', 'minmax(6rem, 1fr)', (of) => of.access_needs),
  words('room', 'minmax(5rem, 0.8fr)', (of) => of.hotel_room, { groups: true }),
  choice('sex', 'minmax(4.5rem, 0.6fr)', 'sex', ['female', 'male', 'other', 'undisclosed'], (of) => unsaid(of.sex, 'undisclosed')),
  choice('age', 'minmax(5rem, 0.7fr)', 'age', ['under_18', '18_24', '25_34', '35_59', '60_plus'], (of) => of.age_band),
  choice('photo', 'minmax(5rem, 0.7fr)', 'photo', ['yes', 'ask', 'no'], (of) => unsaid(of.photo, 'unknown')),
  words('interpretation', 'minmax(6rem, 0.8fr)', (of) => of.interpretation, { groups: true, edit: 'free' }),
  column({
    id: 'first_timer', width: 'minmax(5rem, 0.7fr)', kind: 'choice', groups: true, edit: 'choice', text: (of) => (of.first_timer === null ? '' : t(of.first_timer ? 'delegations-first-yes' : 'delegations-first-no')),
    values: (of) => (of.first_timer === null ? [] : [of.first_timer ? 'yes' : 'no']), valueText: (value) => t(`delegations-first-${value}`),
    choices: () => ['yes', 'no'].map((value) => ({ value, label: t(`delegations-first-${value}`) })),
  }),
  closedWords('call_name', 'minmax(6rem, 0.9fr)', (of) => of.call_name),
  closedWords('native_name', 'minmax(7rem, 1.1fr)', (of) => of.native_name),
  words('alias', 'minmax(6rem, 0.9fr)', (of) => of.alias),
  words('arrival_flight', 'minmax(6rem, 0.9fr)', (of) => of.arrival_flight, { groups: true }),
  words('departure_flight', 'minmax(6rem, 0.9fr)', (of) => of.departure_flight, { groups: true }),
  words('pick_up', 'minmax(6rem, 0.9fr)', (of) => of.pick_up, { groups: true }),
  words('visa', 'minmax(6rem, 0.9fr)', (of) => of.visa),
  closedWords('passport', 'minmax(7rem, 0.9fr)', (of) => of.passport),
  closedWords('passport_expires', 'minmax(7rem, 0.8fr)', (of) => dateMedium(of.passport_expires_on), {
    kind: 'day', order: (of) => hidden(of, of.passport_expires_on), values: (of) => one(hidden(of, of.passport_expires_on)), valueText: dateMedium, plain: (of) => hidden(of, of.passport_expires_on),
  }),
  words('invitation', 'minmax(6rem, 0.9fr)', (of) => of.invitation_letter, { groups: true, edit: 'free' }),
  closedWords('born', 'minmax(7rem, 0.8fr)', (of) => dateMedium(of.born_on), {
    kind: 'day', order: (of) => hidden(of, of.born_on), values: (of) => one(hidden(of, of.born_on)), valueText: dateMedium, plain: (of) => hidden(of, of.born_on),
  }),
  closedWords('reached_by', 'minmax(8rem, 1fr)', (of) => of.reached_by),
  column({ id: 'nights', width: 'minmax(4.5rem, 0.6fr)', kind: 'many', text: (of) => (of.nights.length > 0 ? String(of.nights.length) : ''), order: (of) => (of.nights.length > 0 ? of.nights.length : ''), values: (of) => of.nights, valueText: dayLong }),
  column({ id: 'companions', width: 'minmax(6rem, 0.9fr)', text: (of) => of.companions.map((one) => one.name || t('delegations-companion')).join(', ') }),
  closedWords('emergency', 'minmax(9rem, 1.2fr)', (of) => of.emergency_contact),
  closedWords('note', 'minmax(8rem, 1.2fr)', (of) => of.note),
  column({
    id: 'protected', width: 'minmax(5.5rem, 0.6fr)', kind: 'choice', groups: true, text: (of) => (of.protected ? t('delegations-yes') : ''), values: (of) => [of.protected ? 'yes' : 'no'], valueText: yesNo,
  }),
  column({ id: 'comes', width: 'minmax(4.5rem, 0.6fr)', kind: 'choice', groups: true, text: (of) => yesNo(comes(of.status) ? 'yes' : 'no'), values: (of) => [comes(of.status) ? 'yes' : 'no'], valueText: yesNo }),
  column({
    id: 'missing', width: 'minmax(7rem, 1.3fr)', usual: true, kind: 'many', text: (of) => of.missing.map((detail) => codeWord('missing', detail)).join(', '),
    order: (of) => -of.missing.length, values: (of) => of.missing, valueText: (code) => codeWord('missing', code),
  }),
];

/** A column of the built-in ones. */
export const columnOf = (id: string): Column | undefined => columns.find((column) => column.id === id);
/** Always shown: without them a row cannot be told apart. */
export const fixedColumns = new Set(['number', 'name']);

/** A field of the organiser's own as a column; one that no field describes holds any text. */
function ownColumn(field: OwnFieldView): Column {
  const id = `own:${field.key}`;
  const value = (of: DelegateView): string => of.own_fields[field.key] ?? '';
  const base = { id, labelKey: '', label: () => best(field.label) || field.key, width: 'minmax(6rem, 1fr)', groups: true, values: (of: DelegateView) => one(value(of)) };
  if (field.kind === 'choice') {
    const label = (code: string): string => best(field.choices.find((choice) => choice.code === code)?.label) || code;
    const codes = field.choices.map((choice) => choice.code);
    return column({ ...base, kind: 'choice', edit: 'choice', text: (of) => label(value(of)), valueText: label, choices: () => codes.map((code) => ({ value: code, label: label(code) })), order: (of) => (codes.includes(value(of)) ? codes.indexOf(value(of)) : value(of) === '' ? -1 : codes.length) });
  }
  if (field.kind === 'tick') {
    return column({ ...base, kind: 'choice', edit: 'choice', text: (of) => (value(of) ? t('delegations-yes') : ''), values: (of) => [value(of) ? 'yes' : 'no'], valueText: yesNo, choices: () => ['yes', 'no'].map((code) => ({ value: code, label: yesNo(code) })), order: (of) => (value(of) ? 0 : 1) });
  }
  if (field.kind === 'date') return words(id, base.width, (of) => dateMedium(value(of)), { ...base, kind: 'day', order: value, valueText: dateMedium, plain: value });
  if (field.kind === 'number') return words(id, base.width, value, { ...base, kind: 'number', groups: false, order: (of) => (value(of) === '' ? '' : Number(value(of))) });
  return words(id, base.width, value, base);
}

/** What a workshop adds to the columns: its own fields, and keys of values that no field describes. */
export interface OwnColumns {
  fields: readonly OwnFieldView[];
  undescribed: readonly string[];
}

/** Every column of a workshop: the built-in ones, its delegations, its own fields. What can be suggested is asked for when it is needed. */
export function columnsOf(own: OwnColumns, live: () => Pick<DelegationsView, 'delegations' | 'organisations' | 'delegates'> | null): Column[] {
  const groups = (): DelegationView[] => live()?.delegations ?? [];
  const called = (id: string): string => {
    const group = groups().find((one) => one.id === id);
    return group ? delegationName(group) : '';
  };
  const known = (of: DelegateView): string => (of.delegation && groups().some((group) => group.id === of.delegation) ? of.delegation : '');
  const delegation = column({
    id: 'delegation', width: 'minmax(6rem, 1fr)', kind: 'choice', groups: true, edit: 'choice', text: (of) => called(known(of)), values: (of) => one(known(of)),
    valueText: called, choices: () => groups().map((group) => ({ value: group.id, label: delegationName(group), also: best(group.name) })),
  });
  const typed = (text: (of: DelegateView) => string) => (): Choice[] => distinct((live()?.delegates ?? []).map(text));
  const suggestions: Record<string, () => Choice[]> = {
    organisation: () => (live()?.organisations ?? []).map((of) => ({ value: of.name, label: of.name, also: of.acronym, hint: of.acronym })),
    city: typed((of) => of.city),
    diet: typed((of) => of.diet),
    interpretation: typed((of) => of.interpretation),
    invitation: typed((of) => of.invitation_letter),
  };
  const made = columns.map((built) => {
    const choices = suggestions[built.id];
    return choices ? { ...built, choices } : built;
  });
  made.splice(2, 0, delegation);
  const undescribed = own.undescribed.map((key): OwnFieldView => ({ id: '', key, label: {}, kind: 'text', choices: [], audiences: [] }));
  made.splice(made.length - 1, 0, ...[...own.fields, ...undescribed].map(ownColumn));
  return made;
}

const distinct = (texts: string[]): Choice[] => [...new Set(texts.filter(Boolean))].sort().map((text) => ({ value: text, label: text }));
