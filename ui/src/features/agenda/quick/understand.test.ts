import { describe, expect, it } from 'vitest';
import { kindOf, understand, type Known } from './understand';

const known: Known = {
  rooms: [{ id: 'nile', name: 'Nile Hall' }, { id: 'a', name: 'Room A' }, { id: 'b', name: 'Room B' }, { id: 'terrace', name: 'Garden Terrace' }],
  people: [
    { id: 'grace', name: 'Grace Atimoru', organisation: 'WIPC' },
    { id: 'ruth', name: 'Ruth Babiryenka', organisation: 'WIPC' },
    { id: 'jean1', name: 'Jean Baptiste', organisation: '' },
    { id: 'jean2', name: 'Jean Paul', organisation: '' },
  ],
  days: [{ day: '2026-11-23', number: 1, names: ['monday', 'lundi'] }, { day: '2026-11-24', number: 2, names: ['tuesday', 'mardi'] }],
};
const read = (line: string, kept: Parameters<typeof understand>[2] = new Set()) => understand(line, known, kept);

describe('a session in one line', () => {
  it('names length, kind, room and who leads', () => {
    expect(read('90 Panel on clinics @Nile Hall with Grace')).toMatchObject({
      title: 'Panel on clinics', length: 90, kind: 'panel', rooms: ['nile'], leads: [{ delegate: 'grace', name: 'Grace Atimoru', role: 'panellist' }], start: null, day: null,
    });
  });
  it.each([
    ['1h30 Groups', 90], ['1 h 30 Groups', 90], ['Groups 45 min', 45], ['Groups 45min @Room A', 45], ["45' Groups", 45], ['1:30 Groups', 90], ['2h Groups', 120], ['Groups', null],
  ])('length in %s', (line, length) => expect(read(line)).toMatchObject({ title: 'Groups', length }));
  it.each([
    ['9:30 Groups', 570, null], ['Groups at 2 pm', 840, null], ['Groups at 14.30', 870, null], ['14h Groups', 840, null], ['9:00-10:30 Groups', 540, 90], ['Groups à 9h05', 545, null], ['2pm Groups', 840, null], ['45 Groups at 11', 660, 45],
  ])('time in %s', (line, start, length) => expect(read(line)).toMatchObject({ title: 'Groups', start, length }));
  it.each([
    ['Lunch @all rooms', 'all'], ['Lunch @all', 'all'], ['Déjeuner @toutes', 'all'], ['Lunch @Garden', ['terrace']], ['Lunch @terr', ['terrace']], ['Lunch @Room A @Room B', ['a', 'b']], ['Lunch @ Nile Hall', ['nile']],
  ])('room in %s', (line, rooms) => expect(read(line).rooms).toEqual(rooms));
  it('keeps in the title a room that is not there, or that could be two', () => {
    expect(read('Lunch @Roof')).toMatchObject({ title: 'Lunch @Roof', rooms: null, unknownRoom: 'Roof' });
    expect(read('Lunch @Room')).toMatchObject({ rooms: null, unknownRoom: 'Room' });
  });
  it.each([['Groups day 2', '2026-11-24'], ['Groups jour 2', '2026-11-24'], ['Groups J2', '2026-11-24'], ['Groups on Tuesday', '2026-11-24'], ['Groups le mardi', '2026-11-24'], ['Groups on Sunday', null], ['Groups day 9', null]])('day in %s', (line, day) => expect(read(line).day).toBe(day));
  it('names several leads, known or not, and those of whom two are known stay as typed', () => {
    expect(read('Talk with Ruth, Grace and Amina K.').leads.map((lead) => [lead.delegate, lead.name])).toEqual([['ruth', 'Ruth Babiryenka'], ['grace', 'Grace Atimoru'], [null, 'Amina K.']]);
    expect(read('Talk with Jean').leads).toMatchObject([{ delegate: null, name: 'Jean' }]);
  });
  it.each(['Dialogue with communities', 'Analysis by region', '2030 Agenda', '1325 at twenty', 'Café philo', 'Friday prayers'])('leaves alone: %s', (line) => expect(read(line)).toMatchObject({ title: line, length: null, start: null, leads: [] }));
  it('leaves as words what the organiser wants left', () => {
    expect(read('20 years of peace work').length).toBe(20);
    expect(read('20 years of peace work', new Set(['length']))).toMatchObject({ title: '20 years of peace work', length: null });
  });
  it('takes a line that names everything, in French', () => {
    expect(read('14:30-16:00 Groupes de travail @toutes les salles avec Ruth J2')).toMatchObject({ title: 'Groupes de travail', start: 870, length: 90, rooms: 'all', day: '2026-11-24', leads: [{ delegate: 'ruth', role: 'facilitator' }] });
  });
});

describe('a kind', () => {
  it.each([['Tea break', 'break'], ['Welcome dinner', 'meal'], ['Lunch', 'meal'], ['Pause café', 'break'], ['Opening: women and peace', 'opening'], ['Group 3: reform', 'working_group'], ['Field visit to a clinic', 'visit'], ['Harvest', null], ['Theory of change', null]])('of %s', (title, kind) => expect(kindOf(title)).toBe(kind));
});

describe('kinds of the workshop’s own', () => {
  const kinds = [{ id: 'circle', names: ['Healing circle', 'Cercle de guérison'] }, { id: 'market', names: ['Market'] }, { id: 'place', names: ['Market place'] }];
  it.each([
    ['90 Healing circle with Grace', 'circle'], ['Cercle de guerison', 'circle'], ['Evening healing circle', 'circle'], ['Market place: who needs whom', 'place'], ['Market day', 'market'], ['Marketing', null], ['Panel on healing circles', null],
  ])('in %s', (line, ownKind) => expect(understand(line, { ...known, kinds })).toMatchObject({ ownKind }));
  it('go before the built-in ones, and are left in the title when that is wanted', () => {
    const both = [{ id: 'fire', names: ['Panel of elders'] }];
    expect(understand('Panel of elders', { ...known, kinds: both })).toMatchObject({ kind: 'other', ownKind: 'fire' });
    expect(understand('Panel of elders', { ...known, kinds: both }, new Set(['kind']))).toMatchObject({ kind: null, ownKind: null });
  });
});
