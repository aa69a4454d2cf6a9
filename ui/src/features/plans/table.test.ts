import type { PlanStepView } from '$backend';
import { describe, expect, it } from 'vitest';
import { asTable, fieldsOf, missingRooms } from './table';

const step = (over: Partial<PlanStepView>): PlanStepView => ({
  id: 'a', within: null, branch: 0, start: 540, lasts: 10, minutes: 10, free_before: 0, over_before: 0, shortest: null, droppable: false, clock: null,
  title: 'Welcome', method: 'Round', activity: 'plenary', activity_set: false, facilitator: '', participants: '', materials: '', lead: '', co_lead: '',
  setup: '', language_cue: '', notes: '', groups: [], own: {}, ...over,
});

describe('steps as a table', () => {
  it('has the usual columns, those in use, and own ones', () => {
    const own = [{ key: 'k', label: 'Slide', kind: 'text' as const, choices: [], shared: false }];
    const { text, html } = asTable([step({ notes: 'one\ntwo', own: { k: '7' }, clock: 605 })], own, []);
    expect(text.split('\n')[0]).toBe('Min\tStep\tMethod\tFacilitator does\tParticipants do\tMaterials\tLead\tNotes\tFixed time\tSlide');
    expect(text).toContain('"one\ntwo"');
    expect(text).toContain('10:05');
    expect(html).toContain('<td>one<br>two</td>');
  });
  it('escapes what HTML would read', () => {
    expect(asTable([step({ title: '<b>&' })], [], []).html).toContain('<td>&lt;b&gt;&amp;</td>');
  });
  it('takes the steps of groups along', () => {
    const split = step({ groups: [{ name: 'A', size: 4, room: null, minutes: 5 }] });
    const inside = step({ id: 'b', within: 'a', title: 'Talk' });
    expect(fieldsOf(split, [], [inside]).branches).toEqual([[expect.objectContaining({ title: 'Talk' })]]);
    expect(fieldsOf(step({}), []).groups).toBeUndefined();
  });
  it('carries rooms of groups by name, and says which another workshop does not have', () => {
    const rooms = [{ id: 'r1', name: 'Salle bleue' }];
    const split = step({ groups: [{ name: 'A', size: null, room: 'r1', minutes: 0 }, { name: 'B', size: 5, room: null, minutes: 0 }] });
    expect(asTable([split], [], rooms).text).toContain('A |  | Salle bleue; B | 5');
    const fields = fieldsOf(split, rooms);
    expect(fields.groups?.map((group) => group.room)).toEqual(['Salle bleue', null]);
    expect(missingRooms([fields], [{ id: 'r9', name: 'salle Bleue' }])).toEqual([]);
    expect(missingRooms([fields, fields], [{ id: 'r9', name: 'Garden' }])).toEqual(['Salle bleue']);
  });
});
