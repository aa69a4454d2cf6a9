import type { PlanStepView, SessionPlanView } from '$backend';
import { describe, expect, it } from 'vitest';
import { firstOf, kept, rowsOf } from './rows';

const step = (id: string, start: number, more: Partial<PlanStepView> = {}): PlanStepView => ({
  id, start, within: null, branch: 0, lasts: 10, minutes: 10, free_before: 0, over_before: 0, shortest: null, droppable: false, clock: null, title: id, method: '', activity: 'plenary',
  activity_set: false, facilitator: '', participants: '', materials: '', lead: '', co_lead: '', setup: '', language_cue: '', notes: '', groups: [], own: {}, ...more,
});
const plan = (steps: PlanStepView[], more: Partial<SessionPlanView> = {}): SessionPlanView =>
  ({ start: 540, fit: { needed: 0, slot: 25, over: 0, free: 0, end: 0, into: null }, steps, comments: [], ran: [], running: false, ...more }) as unknown as SessionPlanView;
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('kept', () => {
  it('value_that_says_the_same_stays_the_same_object', () => {
    const old = { a: [{ id: '1', text: 'x' }], b: { c: null } };
    expect(kept(old, copy(old))).toBe(old);
  });
  it('item_of_a_list_is_known_by_its_name_not_by_its_place', () => {
    const old = [{ id: '1', text: 'x' }, { id: '2', text: 'y' }];
    const next = kept(old, [{ id: '0', text: 'new' }, ...copy(old)]);
    expect(next[1]).toBe(old[0]);
    expect(next[2]).toBe(old[1]);
  });
  it('order_that_changes_is_another_list', () => {
    const old = [{ id: '1' }, { id: '2' }];
    const next = kept(old, [{ id: '2' }, { id: '1' }]);
    expect(next).toEqual([{ id: '2' }, { id: '1' }]);
    expect(next).not.toBe(old);
  });
  it('field_that_went_is_gone', () => {
    expect(kept({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(kept([1, 2], [1])).toEqual([1]);
    expect(kept({ a: null }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
  });
});

describe('rows', () => {
  it('step_put_before_others_changes_their_times_and_numbers_and_nothing_typed', () => {
    const first = rowsOf(plan([step('a', 540), step('b', 550)]), []);
    const next = rowsOf(plan([step('a', 540), step('new', 550), step('b', 560)]), first);
    expect(next[0]).toBe(first[0]);
    expect(next[2]?.step).toBe(first[1]?.step);
    expect(next.map((row) => [row.label, row.start, row.late])).toEqual([['1', 540, false], ['2', 550, false], ['3', 560, true]]);
  });
  it('steps_of_groups_are_numbered_within_their_group', () => {
    const groups = ['North', ''].map((name) => ({ name, size: null, room: null, minutes: 10 }));
    const rows = rowsOf(plan([step('a', 540, { groups }), step('n', 540, { within: 'a' }), step('m', 550, { within: 'a' }), step('s', 540, { within: 'a', branch: 1 }), step('z', 560)]), []);
    expect(rows.map((row) => [row.label, row.group])).toEqual([['1', null], ['1a1', 'North'], ['1a2', 'North'], ['1b1', ''], ['2', null]]);
  });
  it('comments_and_what_was_carried_out_stand_with_their_step', () => {
    const said = [{ id: '1', step: 'a', resolved: false }, { id: '2', step: 'a', resolved: true }, { id: '3', step: null, resolved: false }] as unknown as SessionPlanView['comments'];
    const ran = [{ step: 'a', seconds: 700 }] as unknown as SessionPlanView['ran'];
    const rows = rowsOf(plan([step('a', 540), step('b', 550)], { comments: said, ran }), []);
    expect(rows.map((row) => [row.comments, row.took, row.leftOut])).toEqual([[1, 700, false], [0, null, true]]);
  });
});

describe('first', () => {
  const many = (count: number): PlanStepView[] => Array.from({ length: count }, (_, at) => step(`s${at}`, 540 + at * 10));
  it('rows_near_the_change_come_first_and_the_others_keep_their_place', () => {
    const before = rowsOf(plan(many(60)), []);
    const steps = [step('new', 540), ...many(60).map((one) => ({ ...one, start: one.start + 10 }))];
    const next = rowsOf(plan(steps), before);
    const first = firstOf(next, before);
    expect(first.map((row) => row.id)).toEqual(next.map((row) => row.id));
    expect(first.slice(0, 20)).toEqual(next.slice(0, 20));
    expect(first[40]).toBe(before[39]);
  });
  it('step_that_is_new_is_there_at_once_wherever_it_is', () => {
    const before = rowsOf(plan(many(30)), []);
    const steps = [step('a', 540), ...many(30), step('z', 540)];
    expect(firstOf(rowsOf(plan(steps), before), before).map((row) => row.id)).toEqual(steps.map((one) => one.id));
  });
  it('what_the_minutes_of_one_step_do_to_the_others_comes_after_it', () => {
    const before = rowsOf(plan(many(60)), []);
    const next = rowsOf(plan(many(60).map((one, at) => (at < 30 ? one : { ...one, start: one.start + 5, minutes: at === 30 ? 15 : 10 }))), before);
    const first = firstOf(next, before);
    expect(first[30]).toBe(next[30]);
    expect(first[55]).toBe(before[55]);
  });
});
