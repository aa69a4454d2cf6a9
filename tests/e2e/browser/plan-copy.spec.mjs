// Steps, blocks and materials beyond one plan: the clipboard between two plans, whole plans kept, own columns, and the list of materials.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from '../support/agenda.mjs';
import { openScreen } from '../support/browser.mjs';

const now = '2026-11-23T06:05:00Z';
const columns = [
  { key: '', label: 'Level', kind: 'choice', choices: ['Low', 'High'], shared: true },
  { key: '', label: 'Comments', kind: 'text', choices: [], shared: false },
];

async function openPlans(t, options = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  const { page, host } = screen;
  await page.locator('.shell').waitFor();
  const sessions = await host.call('session_plans');
  const named = (title) => sessions.find((one) => Object.values(one.title).some((text) => text.includes(title)));
  const open = async (title) => {
    await page.keyboard.press('Control+2');
    const name = named(title).title.en;
    await page.locator('li button').filter({ has: page.locator('.title', { hasText: name }) }).first().click();
    await page.locator('.about h2', { hasText: name }).waitFor();
  };
  const plan = (title) => host.call('session_plan', { id: named(title).session });
  const change = (title, what) => host.call('change_plan', { session: named(title).session, ...what });
  const menu = async (entry) => {
    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  return { ...screen, open, plan, change, menu, rows: page.locator('[data-step]') };
}

test('steps copied in one plan are pasted into another with their columns, and leave the clock behind', async (t) => {
  const { page, open, plan, change, rows, accessibility } = await openPlans(t);
  const { steps } = await plan('Wellness');
  await change('Wellness', { change: 'details', columns });
  await change('Wellness', { change: 'edit_steps', steps: [steps[0].id], fields: { clock: '9:00', facilitator: '**Greets** all', own: { Level: 'High', Comments: 'Fine' }, groups: [{ name: 'North | upper', size: 4, room: null, minutes: 0 }] } });
  await change('Gallery walk', { change: 'add_steps', steps: [{ title: 'There already', minutes: '5' }] });
  await open('Wellness');
  const number = (at) => rows.nth(at).locator('[data-cell="number"]');
  await number(0).click();
  await number(1).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+c');
  await page.getByRole('status').getByText('2 steps copied').waitFor();
  await open('Gallery walk');
  await number(0).click();
  await page.keyboard.press('Control+v');
  await eventually(page, async () => (await plan('Gallery walk')).steps.length === 3, 'two steps more');
  const there = await plan('Gallery walk');
  assert.deepEqual(there.steps.map((step) => step.title), ['There already', steps[0].title, steps[1].title]);
  assert.deepEqual(there.columns.map(({ label, kind, choices, shared }) => ({ label, kind, choices, shared })), columns.map(({ key: _key, ...column }) => column));
  const [, pasted] = there.steps;
  assert.deepEqual([pasted.clock, pasted.facilitator, pasted.groups[0].name, Object.values(pasted.own).sort()], [null, '**Greets** all', 'North | upper', ['Fine', 'High']]);
  await accessibility();
  // A second time the columns are met, and one undo takes the paste back.
  await page.keyboard.press('Control+v');
  await eventually(page, async () => (await plan('Gallery walk')).steps.length === 5, 'pasted again');
  assert.equal((await plan('Gallery walk')).columns.length, 2);
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await plan('Gallery walk')).steps.length === 3, 'one undo');
});

test('a whole plan is kept, renamed, inserted elsewhere, and a block that was removed comes back', async (t) => {
  const { page, host, open, plan, change, menu, picture, accessibility } = await openPlans(t);
  await change('Wellness', { change: 'details', columns, spares: 3, before: 'Test the projector', plan_b: [{ case: 'Rain', then: 'Main Hall' }] });
  await open('Wellness');
  await menu('Keep the whole plan…');
  const dialog = page.locator('.w-dialog');
  await dialog.getByRole('textbox').fill('My morning');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Kept: My morning').waitFor();
  await open('Gallery walk');
  await page.getByRole('button', { name: 'Library' }).first().click();
  const library = page.locator('.library');
  await library.getByRole('radio', { name: 'My blocks' }).check();
  await library.getByRole('button', { name: 'Rename the block My morning' }).click();
  await dialog.getByRole('textbox').fill('Our morning');
  await page.keyboard.press('Enter');
  await library.getByText('Our morning').waitFor();
  await picture('plan-blocks');
  await accessibility();
  await library.getByRole('button', { name: 'Insert Our morning' }).click();
  const kept = await plan('Wellness');
  await eventually(page, async () => (await plan('Gallery walk')).steps.length === kept.steps.length, 'its steps');
  const there = await plan('Gallery walk');
  assert.deepEqual([there.before, there.spares, there.plan_b, there.columns.length], ['Test the projector', 3, kept.plan_b, 2]);
  // Dragging brings the same as the button, and one undo takes all of it back.
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await eventually(page, async () => (await plan('Gallery walk')).steps.length === 0, 'nothing is left of it');
  assert.deepEqual((await plan('Gallery walk')).columns, []);
  await library.locator('li', { hasText: 'Our morning' }).dragTo(page.locator('.main'));
  await eventually(page, async () => (await plan('Gallery walk')).steps.length === kept.steps.length, 'its steps by the pointer');
  const dropped = await plan('Gallery walk');
  assert.deepEqual([dropped.before, dropped.spares, dropped.plan_b, dropped.columns.length], ['Test the projector', 3, kept.plan_b, 2]);
  assert.deepEqual(dropped.materials.map((one) => one.name), kept.materials.map((one) => one.name));
  await library.getByRole('button', { name: 'Remove the block Our morning' }).click();
  await eventually(page, async () => (await host.call('plan_blocks')).length === 0, 'it is gone');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await library.getByText('Our morning').waitFor();
  assert.equal((await host.call('plan_blocks'))[0].whole.spares, 3);
});

test('own columns are put in order and change their kind, what does not fit is said, and values are asked about', async (t) => {
  const { page, open, plan, change, menu, rows, picture, accessibility } = await openPlans(t, { width: 1100, height: 680 });
  const five = [...columns, ...[['Slide', 'number'], ['Ready', 'text'], ['Who', 'person']].map(([label, kind]) => ({ key: '', label, kind, choices: [], shared: true }))];
  const { steps } = await plan('Wellness');
  await change('Wellness', { change: 'details', columns: five });
  await change('Wellness', { change: 'edit_steps', steps: [steps[0].id], fields: { own: { Ready: 'no', Slide: '12', Who: 'Nyakuoth Deng', Comments: 'Bring the long cable' } } });
  await change('Wellness', { change: 'edit_steps', steps: [steps[1].id], fields: { own: { Ready: 'ask Amina', Level: 'High' } } });
  await open('Wellness');
  await picture('plan-columns-1100');
  // Five columns of one's own find room at the side; none of the others is squeezed until its words break.
  const widths = await rows.first().locator('[role="cell"]').evaluateAll((cells) => cells.map((one) => Math.round(one.getBoundingClientRect().width)));
  assert.ok(widths.slice(3).every((width) => width >= 56), `no column is too narrow: ${widths.join(', ')}`);
  assert.ok(widths[3] >= 120, `the step has room: ${widths.join(', ')}`);
  await rows.first().getByRole('combobox', { name: /^Who Step 1/ }).scrollIntoViewIfNeeded();
  await picture('plan-columns-1100-end');
  await menu('Columns');
  const dialog = page.locator('.w-dialog');
  await dialog.getByRole('button', { name: 'Move Ready up' }).click();
  await dialog.getByRole('button', { name: 'Move Ready up' }).click();
  const kind = dialog.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Move Ready up' }) });
  await kind.getByLabel(/^Kind/).click();
  await page.getByRole('option', { name: 'Tick' }).click();
  await kind.getByText('Values are converted').waitFor();
  await dialog.getByRole('button', { name: 'Remove the column Comments' }).click();
  await dialog.getByText('1 step has something in this column.').waitFor();
  await picture('plan-columns-dialog');
  await accessibility();
  await dialog.getByRole('alert').getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').getByText('Ready: ask Amina fits no column').waitFor();
  const after = await plan('Wellness');
  assert.deepEqual(after.columns.map((column) => column.label), ['Level', 'Ready', 'Comments', 'Slide', 'Who']);
  assert.deepEqual([after.steps[0].own.Ready, after.steps[1].own.Ready], [undefined, undefined]);
  assert.ok(after.steps[1].notes.endsWith('Ready: ask Amina'));
});

test('materials are ticked for a day or a room, and printed from there', async (t) => {
  const { page, host, change, plan, picture, accessibility } = await openPlans(t);
  const { steps, day } = await plan('Wellness');
  await change('Wellness', { change: 'edit_steps', steps: [steps[0].id], fields: { materials: '24 cards, floor tape 2 rolls' } });
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Materials' }).click();
  const list = page.getByRole('table', { name: 'To buy: used up' });
  await list.getByRole('checkbox', { name: 'Cards', exact: true }).check();
  await eventually(page, async () => (await host.call('plan_materials', {})).find((line) => line.name === 'Cards')?.packed === true, 'packed');
  await picture('plan-materials');
  await accessibility();
  await page.getByLabel(/^Day/).click();
  const agenda = await host.call('agenda', {});
  await page.getByRole('option').nth(agenda.days.findIndex((one) => one.day === day) + 1).click();
  await list.getByText('Floor tape').waitFor();
  await page.getByLabel(/^Room/).click();
  const [room] = agenda.rooms;
  await page.getByRole('option', { name: room.name }).click();
  const inRoom = await host.call('plan_materials', { day, room: room.id });
  await eventually(page, async () => (await page.getByRole('checkbox').count()) === inRoom.length, 'what that room needs');
  await page.getByRole('button', { name: 'Shopping list' }).click();
  await page.getByRole('heading', { name: /Print/ }).first().waitFor();
});
