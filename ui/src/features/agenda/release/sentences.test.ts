import type { DifferenceView, SlotView } from '$backend';
import { setLanguage } from '$shared';
import { afterEach, expect, test } from 'vitest';
import { differenceSentence, versionLabel } from './sentences';

const slot = (start: number, room: string, more: Partial<SlotView> = {}): SlotView => ({
  title: { en: 'Legal clinics', fr: 'Cliniques juridiques' }, day: '2024-06-10', start, duration: 60, open_end: false, all_rooms: false,
  rooms: room ? [room] : [], leads: [], languages: [], interpretation: false, mode: 'in_person', ...more,
});
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
const said = (kinds: DifferenceView['kinds'], before: SlotView | null, after: SlotView | null): string =>
  plain(differenceSentence({ session: '', code: '', kinds, before, after, carries: 0, internal: false }));

afterEach(() => setLanguage('en'));

test('a move is said with its room', () => {
  expect(said(['moved'], slot(570, 'Nile Hall'), slot(585, 'Nile Hall'))).toBe('Legal clinics moves from 09:30 to 09:45, Nile Hall');
  expect(said(['moved', 'other_room'], slot(570, 'Nile Hall'), slot(585, 'Kivu Room'))).toBe('Legal clinics moves from 09:30, Nile Hall to 09:45, Kivu Room');
});

test('several differences are one sentence with the title once', () => {
  const after = slot(570, 'Nile Hall', { duration: 45, interpretation: true, leads: [{ delegate: null, name: 'Grace', organisation: '', role: 'lead' }] });
  expect(said(['shorter', 'other_leads', 'other_language'], slot(570, 'Nile Hall'), after)).toBe('Legal clinics is 15 min shorter, until 10:15; led by Grace now; interpreted now');
});

test('new and cancelled sessions say when and where, in the language of the screen', () => {
  setLanguage('fr');
  expect(said(['cancelled'], slot(570, 'Nile Hall'), null)).toBe('Cliniques juridiques est annulé ; c’était prévu 09:30 à 10:30, Nile Hall');
  expect(said(['new'], null, slot(570, ''))).toBe('Nouveau : Cliniques juridiques, 09:30 à 10:30');
});

test('a version that two desks made names the desk', () => {
  expect(versionLabel({ number: 3, shared: false, desk: 'Desk 2' })).toBe('3');
  expect(plain(versionLabel({ number: 3, shared: true, desk: 'Desk 2' }))).toBe('3 (Desk 2)');
});
