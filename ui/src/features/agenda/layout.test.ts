import { describe, expect, it } from 'vitest';
import type { AgendaView, PlacementView, RoomView, SessionView } from '$backend';
import { changeOf, type Carry, type Target } from './change';
import { blocksOf, columnsOf, programmeTime, traySessions } from './layout';
import { between, inOrder, toggled } from './selection';

const room = (id: string): RoomView => ({ id, name: id, capacity: 20, setup: '', equipment: '', opens: null, closes: null });
const session = (id: string, more: Partial<SessionView> = {}): SessionView => ({
  id, code: '', title: { en: id }, short_title: {}, kind: 'plenary', own_kind: null, parent: null, leads: [], languages: [], interpretation: false, objective: '', outcomes: [], tags: [], needs: [], note: '',
  organisers_only: false, mode: 'in_person', join_link: '', expected_people: null, usual_minutes: 60, shortest_minutes: null, ...more,
});
const placed = (of: string, start: number, duration: number, rooms: string[] | 'all', day = '2024-06-10'): PlacementView => ({
  id: `p-${of}`, session: of, day, start, duration, open_end: false, pinned: false, rooms: rooms === 'all' ? { all: true, rooms: [] } : { all: false, rooms },
});
const view = (sessions: SessionView[], placements: PlacementView[], rooms = ['a', 'b', 'c'].map(room)): AgendaView => ({
  days: [], rooms, sessions, placements, clashes: [], outcomes: [], people: [], unscheduled_minutes: 0, expected_people: 0, change_over: 0,
  own_kinds: [], tags: [], release: null, actual: [], second_zone: '', now: { day: '', minute: 0, on: [], next: [], until_next: 0, late: 0, late_from: 0 },
});
const blocks = (of: AgendaView, day = '2024-06-10') => blocksOf(of, day, columnsOf(of, day));

describe('columns', () => {
  it('are the rooms, and one more only when something has no room', () => {
    expect(columnsOf(view([session('x')], [placed('x', 540, 60, ['a'])]), '2024-06-10').map((one) => one.key)).toEqual(['a', 'b', 'c']);
    expect(columnsOf(view([session('x')], [placed('x', 540, 60, [])]), '2024-06-10').map((one) => one.key)).toEqual(['a', 'b', 'c', 'none']);
    expect(columnsOf(view([session('x')], [placed('x', 540, 60, [])]), '2024-06-11').map((one) => one.key)).toEqual(['a', 'b', 'c']);
    expect(columnsOf(view([], []), '2024-06-11', true).map((one) => one.key)).toEqual(['a', 'b', 'c', 'none']);
  });
  it('are one when there are no rooms yet', () => expect(columnsOf(view([], [], []), '2024-06-10').map((one) => one.key)).toEqual(['none']));
  it('are not added for what stands inside a session with a room', () => {
    const of = view([session('outer'), session('inner', { parent: 'outer' })], [placed('outer', 540, 60, ['a']), placed('inner', 540, 30, [])]);
    expect(columnsOf(of, '2024-06-10')).toHaveLength(3);
  });
});

describe('blocks', () => {
  it('of all rooms are bands over every column', () => {
    expect(blocks(view([session('lunch')], [placed('lunch', 780, 60, 'all')]))[0]).toMatchObject({ column: 0, span: 3, band: true });
  });

  it('of rooms apart are several, and only the first speaks', () => {
    const found = blocks(view([session('x')], [placed('x', 540, 60, ['a', 'c'])]));
    expect(found.map((one) => [one.key, one.column, one.echo])).toEqual([['p-x', 0, false], ['p-x#1', 2, true]]);
  });

  it('inside a session share the column of it and stand after it', () => {
    const of = view(
      [session('inner', { parent: 'outer' }), session('outer'), session('away', { parent: 'outer' })],
      [placed('inner', 600, 30, []), placed('outer', 600, 120, ['b']), placed('away', 660, 20, ['c'])],
    );
    expect(blocks(of).map((one) => [one.session.id, one.column, one.depth, one.holds])).toEqual([['outer', 1, 0, true], ['inner', 1, 1, false], ['away', 2, 0, false]]);
  });

  it('share a room side by side when they overlap, and what they contain stays inside', () => {
    const of = view(
      [session('x'), session('y'), session('inner', { parent: 'y' })],
      [placed('x', 540, 60, ['a']), placed('y', 540, 60, ['a']), placed('inner', 550, 20, ['a'])],
    );
    const found = new Map(blocks(of).map((one) => [one.session.id, one]));
    expect(found.get('x')).toMatchObject({ left: 0, width: 0.5 });
    expect(found.get('y')).toMatchObject({ left: 0.5, width: 0.5 });
    expect(found.get('inner')).toMatchObject({ left: 0.5, width: 0.5, depth: 1 });
  });

  it('on a band stand above it at full width', () => {
    const found = new Map(blocks(view([session('lunch'), session('x')], [placed('lunch', 780, 60, 'all'), placed('x', 800, 30, ['b'])])).map((one) => [one.session.id, one]));
    expect(found.get('x')).toMatchObject({ above: true, lanes: 1 });
    expect(found.get('lunch')).toMatchObject({ above: false, lanes: 1 });
  });

  it('past midnight belong to their evening', () => {
    expect(blocks(view([session('party')], [placed('party', 1200, 270, ['a'])]))[0]).toMatchObject({ start: 1200, duration: 270 });
  });

  it('survive a session that contains itself', () => {
    const of = view([session('x', { parent: 'y' }), session('y', { parent: 'x' })], [placed('x', 540, 60, ['a']), placed('y', 540, 30, ['a'])]);
    expect(blocks(of)).toHaveLength(2);
  });

  it('come in the order of time', () => {
    const of = view([session('late'), session('early')], [placed('late', 700, 30, ['a']), placed('early', 540, 30, ['c'])]);
    expect(blocks(of).map((one) => one.session.id)).toEqual(['early', 'late']);
  });
});

it('is still the evening while something of it goes on after midnight', () => {
  const of = { ...view([session('party')], [placed('party', 1200, 270, ['a'])]), days: ['2024-06-10', '2024-06-11'].map((day, at) => ({ day, number: at + 1, theme: {}, minutes: 0, first_minute: null, last_minute: null, second_zone_ahead: null })) };
  expect(programmeTime(of, '2024-06-11', 20)).toEqual({ day: '2024-06-10', minute: 1460 });
  expect(programmeTime(of, '2024-06-11', 30)).toEqual({ day: '2024-06-11', minute: 30 });
  expect(programmeTime(of, '2024-06-10', 20)).toEqual({ day: '2024-06-10', minute: 20 });
});

it('waits in the tray until it is placed', () => {
  expect(traySessions(view([session('x'), session('y')], [placed('x', 540, 60, ['a'])])).map((one) => one.id)).toEqual(['y']);
});

describe('several marked', () => {
  const of = view([session('a1'), session('a2'), session('b1'), session('in', { parent: 'a1' }), session('c9')],
    [placed('a1', 540, 60, ['a']), placed('a2', 600, 60, ['a']), placed('b1', 570, 60, ['b']), placed('in', 550, 20, []), placed('c9', 900, 60, ['c'])]);
  const all = blocks(of);
  it('are toggled one by one, the open one among them', () => {
    expect([...toggled(new Set(), 'p-a2', 'p-a1')]).toEqual(['p-a1', 'p-a2']);
    expect([...toggled(new Set(['p-a1', 'p-a2']), 'p-a1', null)]).toEqual(['p-a2']);
  });
  it('reach from one to the other in time and in rooms', () => {
    expect([...between(all, 'p-a1', 'p-a2')].sort()).toEqual(['p-a1', 'p-a2', 'p-in']);
    expect([...between(all, 'p-b1', 'p-a1')].sort()).toEqual(['p-a1', 'p-b1', 'p-in']);
    expect([...between(all, 'p-gone', 'p-a1')]).toEqual(['p-a1']);
  });
  it('are in order, and what is inside goes with its outer one', () => {
    expect(inOrder(new Set(['p-in', 'p-a2', 'p-a1']), all).map((one) => one.key)).toEqual(['p-a1', 'p-a2']);
    expect(inOrder(new Set(['p-in']), all).map((one) => one.key)).toEqual(['p-in']);
  });
});

describe('a change', () => {
  const columns = columnsOf(view([], []), '2024-06-10');
  const from: Target = { day: '2024-06-10', start: 540, duration: 60, columns: [0], tray: false };
  const carry: Carry = { what: 'move', by: 'pointer', session: session('x'), placement: placed('x', 540, 60, ['a']), many: [], from };

  it('is none when it is put back', () => expect(changeOf(carry, from, columns)).toBeNull());
  it('keeps the rooms when only the time is another', () => {
    expect(changeOf(carry, { ...from, start: 555 }, columns)).toEqual({ change: 'move', placement: 'p-x', day: '2024-06-10', start: 555, rooms: null });
  });
  it('names the room when that is another', () => {
    expect(changeOf(carry, { ...from, columns: [2] }, columns)).toMatchObject({ rooms: { all: false, rooms: ['c'] } });
  });
  it('takes off the agenda over the tray', () => expect(changeOf(carry, { ...from, tray: true }, columns)).toEqual({ change: 'unschedule', placement: 'p-x' }));
  it('makes longer at either edge', () => {
    expect(changeOf({ ...carry, what: 'end' }, { ...from, duration: 75 }, columns)).toEqual({ change: 'resize', placement: 'p-x', start: null, duration: 75 });
    expect(changeOf({ ...carry, what: 'start' }, { ...from, start: 525, duration: 75 }, columns)).toEqual({ change: 'resize', placement: 'p-x', start: 525, duration: 75 });
  });
  it('pushes the rest when asked to', () => {
    const push = { ...from, start: 555, push: true };
    expect(changeOf(carry, push, columns)).toMatchObject({ change: 'move_and_push', start: 555 });
    expect(changeOf(carry, { ...from, push: true }, columns)).toBeNull();
    expect(changeOf({ ...carry, what: 'end' }, { ...push, start: 540, duration: 75 }, columns)).toEqual({ change: 'resize_and_push', placement: 'p-x', duration: 75 });
    expect(changeOf({ ...carry, what: 'place', placement: null }, push, columns)).toMatchObject({ change: 'insert_and_push', session: 'x' });
  });
  it('takes several along by the same minutes and rooms', () => {
    const many: Carry = { ...carry, many: ['p-x', 'p-y'] };
    expect(changeOf(many, { ...from, start: 570, columns: [1] }, columns)).toEqual({ change: 'move_many', placements: ['p-x', 'p-y'], minutes: 30, day: null, rooms_by: 1 });
    expect(changeOf(many, { ...from, day: '2024-06-11' }, columns)).toMatchObject({ day: '2024-06-11', minutes: 0, rooms_by: 0 });
  });
  it('of every room is for all rooms at once', () => {
    expect(changeOf({ ...carry, what: 'place', placement: null }, { ...from, columns: [0, 1, 2] }, columns)).toMatchObject({ rooms: { all: true, rooms: [] } });
  });
  it('puts a waiting session on the agenda', () => {
    const waiting: Carry = { ...carry, what: 'place', placement: null, from: { ...from, tray: true } };
    expect(changeOf(waiting, { ...from, columns: [1] }, columns)).toEqual({ change: 'place', session: 'x', day: '2024-06-10', start: 540, duration: null, rooms: { all: false, rooms: ['b'] } });
    expect(changeOf(waiting, waiting.from, columns)).toBeNull();
  });
});
