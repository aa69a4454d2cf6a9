import type { PlanStepView } from '$backend';
import { describe, expect, it } from 'vitest';
import { asTable, copiedSteps, fieldsOf, missingRooms, withoutClocks } from './table';

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
    expect(fieldsOf(split, [], [], [inside]).branches).toEqual([[expect.objectContaining({ title: 'Talk' })]]);
    expect(fieldsOf(step({}), [], []).groups).toBeUndefined();
  });
  it('shows rich text as rich text, and keeps parts of groups apart', () => {
    const { html, text } = asTable([step({ facilitator: '**Gives** cards\n- one\n- _two_\nEnd', groups: [{ name: 'North | South; both', size: null, room: null, minutes: 0 }] })], [], []);
    expect(html).toContain('<td><b>Gives</b> cards<ul><li>one</li><li><i>two</i></li></ul>End</td>');
    expect(text).toContain('North \\| South\\; both');
  });
  it('takes own columns along as they are, under a heading that is read as theirs', () => {
    const own = [
      { key: 'k', label: 'Page', kind: 'choice' as const, choices: ['a', 'b'], shared: true },
      { key: 'n', label: 'Notes', kind: 'text' as const, choices: [], shared: false, heading: 'Own column: Notes' },
    ];
    expect(fieldsOf(step({ own: { k: 'a', gone: 'x' } }), [], own)).toMatchObject({ own: { k: 'a' }, columns: [own[0]] });
    expect(asTable([step({ own: { n: 'mine' } })], own, []).text).toContain('\tLead\tOwn column: Notes');
  });
  it('leaves the clock of one session behind, and knows what it copied', () => {
    const fields = fieldsOf(step({ clock: 600 }), [], []);
    expect(withoutClocks([fields])[0]).not.toHaveProperty('clock');
    expect(copiedSteps(JSON.stringify({ session: 's', steps: [fields] }))?.steps[0]?.clock).toBe('10:00');
    expect(copiedSteps('{"a":1}') ?? copiedSteps('no') ?? copiedSteps('')).toBeNull();
  });
  it('carries rooms of groups by name, and says which another workshop does not have', () => {
    const rooms = [{ id: 'r1', name: 'Salle bleue' }];
    const split = step({ groups: [{ name: 'A', size: null, room: 'r1', minutes: 0 }, { name: 'B', size: 5, room: null, minutes: 0 }] });
    expect(asTable([split], [], rooms).text).toContain('A |  | Salle bleue; B | 5');
    const fields = fieldsOf(split, rooms, []);
    expect(fields.groups?.map((group) => group.room)).toEqual(['Salle bleue', null]);
    expect(missingRooms([fields], [{ id: 'r9', name: 'salle Bleue' }])).toEqual([]);
    expect(missingRooms([fields, fields], [{ id: 'r9', name: 'Garden' }])).toEqual(['Salle bleue']);
  });
});
