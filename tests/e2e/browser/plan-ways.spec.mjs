// Ways into and out of a plan: by the pointer from the library, from a table on the clipboard, own columns of every kind, the panel,
// files and paper; and what participants see, which is only read.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventually } from '../support/agenda.mjs';
import { openPlan, paste } from '../support/plan.mjs';

const titles = (plan) => plan.steps.map((step) => step.title).join();

test('a method is dragged into an empty plan, between two steps, and below the last', async (t) => {
  const { page, open, plan, rows, picture } = await openPlan(t, { title: 'Gallery walk' });
  await open();
  await page.keyboard.press('Control+l');
  const library = page.locator('.library');
  const card = async (name) => {
    await library.getByRole('searchbox', { name: 'Search methods' }).fill(name);
    return library.locator('li', { has: page.getByRole('button', { name, exact: true }) }).first();
  };
  await (await card('Gallery walk')).dragTo(page.locator('.main'));
  await eventually(page, async () => titles(await plan()) === 'Gallery walk', 'the empty plan has a step');
  await (await card('World café')).dragTo(page.locator('.main'), { targetPosition: { x: 200, y: 420 } });
  await eventually(page, async () => titles(await plan()) === 'Gallery walk,World café', 'below the last');
  await (await card('Fishbowl')).dragTo(rows.nth(1), { targetPosition: { x: 60, y: 4 } });
  await eventually(page, async () => titles(await plan()) === 'Gallery walk,Fishbowl,World café', 'between the two');
  await picture('plan-library-dragged');
});

test('steps are dragged below the last of a group and below the last of the plan', async (t) => {
  const { page, open, plan, change, rows } = await openPlan(t, { title: 'Gallery walk' });
  const group = (name) => ({ name, size: null, room: null, minutes: 0 });
  await change({ change: 'add_steps', steps: [{ title: 'Open' }, { title: 'Work', groups: [group('A'), group('B')], branches: [[{ title: 'A1' }], [{ title: 'B1' }]] }, { title: 'Close' }] });
  await open();
  await eventually(page, async () => (await rows.count()) === 5, 'five rows');
  const below = async (from, to) => {
    const box = await rows.nth(to).boundingBox();
    await rows.nth(from).locator('.drag').dragTo(rows.nth(to), { targetPosition: { x: 60, y: box.height - 4 } });
  };
  await below(0, 3);
  await eventually(page, async () => titles(await plan()) === 'Work,A1,B1,Open,Close', 'the first step goes to group B');
  assert.equal((await plan()).steps[3].branch, 1);
  // Escape while the button is down puts nothing anywhere, and letting go is no click.
  const [from, to] = [await rows.nth(1).locator('.drag').boundingBox(), await rows.nth(4).boundingBox()];
  await page.mouse.move(from.x + 4, from.y + 4);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + to.height - 4, { steps: 4 });
  await page.locator('.lifted', { hasText: 'A1' }).waitFor();
  assert.equal(await page.locator('.row.below').count(), 1, 'where it would land');
  await page.keyboard.press('Escape');
  await eventually(page, async () => (await page.locator('.lifted, .row.below').count()) === 0, 'nothing is carried any more');
  await page.mouse.up();
  await below(1, 4);
  await eventually(page, async () => titles(await plan()) === 'Work,B1,Open,Close,A1', 'a step of group A goes to the end of the plan');
  // A group that goes takes its own steps along, not those of its neighbour.
  await page.keyboard.press('Control+z');
  await eventually(page, async () => titles(await plan()) === 'Work,A1,B1,Open,Close', 'undone');
  await page.getByRole('button', { name: 'Details of step 1', exact: true }).click();
  await page.getByRole('button', { name: 'Remove group 1' }).click();
  await eventually(page, async () => titles(await plan()) === 'Work,B1,Open,Close', 'only A1 went');
  assert.deepEqual((await plan()).steps[0].groups.map((one) => one.name), ['B']);
});

test('participants see rich text and where their groups go, and nothing there can be changed', async (t) => {
  const { page, open, plan, change, rows, cell, picture, accessibility } = await openPlan(t, { title: 'Gallery walk' });
  const { all_rooms } = await plan();
  await change({ change: 'add_steps', steps: [
    { title: 'Walk', participants: 'Look at **three** posters, see [the guide](https://example.org/guide).\n- take notes', facilitator: 'Keeps time', groups: [{ name: 'Francophones', size: 12, room: all_rooms[0].id, minutes: 0 }, { name: '', size: null, room: null, minutes: 0 }] },
    { title: 'Talk' },
  ] });
  await open();
  await rows.nth(0).locator('b', { hasText: 'three' }).waitFor();
  await page.getByRole('radio', { name: 'Participants' }).check();
  await rows.nth(0).locator('b', { hasText: 'three' }).waitFor();
  await rows.nth(0).getByText('(https://example.org/guide)').waitFor();
  const group = rows.nth(0).locator('li', { hasText: 'Francophones' });
  await group.filter({ hasText: '12 people' }).filter({ hasText: all_rooms[0].name }).waitFor();
  assert.equal(await page.getByText('**').count(), 0, 'no marks');
  assert.equal(await page.getByText('Keeps time').count(), 0);
  await picture('plan-participants-rich');
  await accessibility();
  const before = await plan();
  await cell(1, 'number').focus();
  for (const key of ['Delete', 'Backspace', 'Alt+ArrowUp', 'Space', 'Control+x']) await page.keyboard.press(key);
  await paste(page, { 'text/plain': 'Min\tStep\n7\tPasted' });
  assert.equal(await page.locator('.drag').count(), 0, 'nothing to take hold of');
  assert.equal(await page.locator('.bulk').count(), 0);
  assert.deepEqual((await plan()).steps, before.steps);
  // Whoever adds a step writes again.
  await page.keyboard.press('Control+n');
  await eventually(page, async () => (await plan()).steps.length === 3, 'a step more');
  assert.ok(await page.getByRole('radio', { name: 'Facilitators' }).isChecked());
});

test('own columns of all five kinds are made, filled in and kept', async (t) => {
  const { page, open, plan, rows, picture, accessibility } = await openPlan(t);
  await open();
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Columns' }).click();
  const dialog = page.locator('.w-dialog');
  const kinds = ['Text', 'Number', 'Tick', 'Choice', 'Person'];
  for (const [at, kind] of kinds.entries()) {
    await dialog.getByRole('button', { name: 'Add a column' }).click();
    const item = dialog.locator('li').nth(at);
    await item.getByRole('textbox', { name: 'Heading' }).fill(`My ${kind.toLowerCase()}`);
    if (kind === 'Text') continue;
    await item.getByRole('combobox', { name: /^Kind/ }).or(item.getByRole('button', { name: /^Kind/ })).first().click();
    await page.getByRole('option', { name: kind, exact: true }).click();
    if (kind === 'Choice') await item.getByRole('textbox', { name: 'Choices, one a line' }).fill('Slide\nSheet');
    if (kind === 'Tick') await item.getByRole('checkbox', { name: 'Participants see it' }).check();
  }
  await picture('plan-columns-dialog');
  await accessibility();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual((await plan()).columns.map((one) => one.kind), ['text', 'number', 'tick', 'choice', 'person']);
  const own = (name) => ['textbox', 'combobox'].map((role) => rows.nth(0).getByRole(role, { name: new RegExp(`^${name} Step 1,`) })).reduce((one, other) => one.or(other));
  await own('My text').fill('Blue cards');
  await own('My number').fill('3,5');
  await own('My person').fill('Brenda');
  await page.keyboard.press('Tab');
  await rows.nth(0).getByRole('checkbox', { name: /^My tick Step 1,/ }).check();
  await own('My choice').selectOption('Sheet');
  const kept = { 'My text': 'Blue cards', 'My number': '3.5', 'My tick': 'yes', 'My choice': 'Sheet', 'My person': 'Brenda' };
  await eventually(page, async () => JSON.stringify(Object.entries((await plan()).steps[0].own).sort()) === JSON.stringify(Object.entries(kept).sort()), 'all five are kept');
  // What cannot be meant is refused in words, and what was there stays.
  await own('My number').fill('many');
  await page.keyboard.press('Tab');
  await page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'many' }).first().waitFor();
  assert.equal((await plan()).steps[0].own['My number'], '3.5');
  await picture('plan-columns');
  await page.getByRole('radio', { name: 'Participants' }).check();
  await page.getByRole('columnheader', { name: 'My tick' }).waitFor();
  assert.equal(await page.getByRole('columnheader', { name: 'My text' }).count(), 0);
  assert.ok(await rows.nth(0).getByRole('checkbox', { name: /^My tick Step 1,/ }).isDisabled());
});

test('the panel is given minutes, cues and an order, and is added up against the time that it has', async (t) => {
  const { page, host, session, open, plan, picture, accessibility } = await openPlan(t, { title: 'Gallery walk' });
  const lead = (name, organisation, role) => ({ delegate: null, name, organisation, role });
  await host.call('edit_session', { id: session.session, leads: [lead('Ruth Okello', 'Nile Radio', 'moderator'), lead('', 'Legal Hearth', 'panellist'), lead('', 'Kivu Médiation', 'panellist')] });
  await open();
  const side = page.locator('.side').last();
  // Until somebody says how long they speak, they share what there is.
  await side.getByText('30 minutes each, shared evenly').waitFor();
  assert.deepEqual((await plan()).panel.map((seat) => seat.share), [null, 30, 30]);
  await picture('plan-panel-shared');
  await side.getByLabel('Minutes of Legal Hearth').fill('20');
  await side.getByLabel('Minutes of Kivu Médiation').fill('55');
  await side.getByLabel('Cue for Kivu Médiation').fill('No slides');
  await page.keyboard.press('Tab');
  await side.getByText('75 of 60 min').waitFor();
  await side.getByRole('button', { name: 'Move Kivu Médiation up' }).click();
  await eventually(page, async () => (await plan()).panel.map((seat) => seat.organisation).join() === 'Nile Radio,Kivu Médiation,Legal Hearth', 'the order');
  const { panel, start } = await plan();
  assert.deepEqual(panel.map((seat) => [seat.minutes, seat.cue, seat.start]), [[null, '', start], [55, 'No slides', start], [20, '', start + 55]]);
  await picture('plan-panel');
  await accessibility();
});

test('a plan is written to a file by the menu, and each of its papers has a button', async (t) => {
  const { page, host, open, picture } = await openPlan(t);
  await open();
  const file = join(host.folder, 'wellness.md');
  page.once('dialog', (dialog) => void dialog.accept(file));
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  await page.getByRole('status').getByText('Written').waitFor();
  await eventually(page, async () => existsSync(file), 'the file');
  assert.match(readFileSync(file, 'utf8'), /shows the quiet corner/);
  // For participants the same menu writes their part.
  await page.getByRole('radio', { name: 'Participants' }).check();
  const shared = join(host.folder, 'shared.md');
  page.once('dialog', (dialog) => void dialog.accept(shared));
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  await eventually(page, async () => existsSync(shared), 'the file');
  assert.doesNotMatch(readFileSync(shared, 'utf8'), /shows the quiet corner/);
  await page.getByRole('button', { name: 'Print guide' }).click();
  await page.getByRole('region', { name: 'Pages of Facilitator guide' }).waitFor();
  await page.locator('canvas.ready').waitFor();
  await picture('plan-print');
  for (const paper of ['Run sheet', 'Packing list']) {
    await open();
    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByRole('menuitem', { name: paper }).click();
    await page.getByRole('region', { name: `Pages of ${paper}` }).waitFor();
    await page.locator('canvas.ready').waitFor();
  }
});

test('one fix that is not enough comes with a cut of several, and a missed clock time can be released', async (t) => {
  const { page, host, open, plan, change } = await openPlan(t);
  const { steps, placement, start, day } = await plan();
  const edit = (at, fields) => change({ change: 'edit_steps', steps: [steps[at].id], fields });
  // Fifteen minutes too many: ten can go by shortening, five by leaving out.
  await edit(3, { minutes: String(steps[3].minutes + 15), shortest: String(steps[3].minutes + 5) });
  await edit(6, { droppable: true, minutes: '5' });
  await open();
  const over = (await plan()).fit.over;
  assert.equal(over, 15);
  await page.getByRole('button', { name: 'Shorten and drop several' }).click();
  await eventually(page, async () => (await plan()).fit.over === 0, 'it fits');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await plan()).fit.over === over, 'undone');
  // The agenda moves the session past the minister's time.
  const clock = `${Math.floor((start + 5) / 60)}:${String((start + 5) % 60).padStart(2, '0')}`;
  await edit(1, { clock });
  await host.call('change_agenda', { change: 'move', placement, day, start: start + 120, rooms: null });
  await page.getByRole('button', { name: `Release ${clock.padStart(5, '0')} of step 2` }).click();
  await eventually(page, async () => (await plan()).steps[1].clock === null, 'released');
});

test('a table from a web page or Word becomes steps, bold and lists included', async (t) => {
  const { page, open, plan, rows, cell, picture } = await openPlan(t, { title: 'Gallery walk' });
  await open();
  await page.getByRole('group', { name: 'Plan this session step by step' }).focus();
  const table = '<table><tr><th>Min</th><th>Step</th><th>Participants do</th></tr><tr><td>5</td><td>Arrive</td><td><b>Sit</b> down<ul><li>quietly</li></ul></td></tr><tr><td>1h</td><td>Work &amp; talk</td><td>Write</td></tr></table>';
  await paste(page, { 'text/html': table, 'text/plain': 'Min\tStep' });
  await eventually(page, async () => (await rows.count()) === 2, 'two steps');
  const made = await plan();
  assert.deepEqual(made.steps.map((step) => [step.minutes, step.title]), [[5, 'Arrive'], [60, 'Work & talk']]);
  assert.match(made.steps[0].participants, /Sit/);
  // In the middle of a plan it comes after the step that has the caret; words without a table go into the cell.
  await cell(0, 'title').focus();
  await paste(page, { 'text/html': '<table><tr><td>Min</td><td>Step</td></tr><tr><td>3</td><td>Between</td></tr></table>', 'text/plain': '' });
  await eventually(page, async () => titles(await plan()) === 'Arrive,Between,Work & talk', 'between the two');
  // Rows that are no steps are told, and one undo takes the others back.
  await cell(2, 'title').focus();
  await paste(page, { 'text/html': '', 'text/plain': 'Morning plan\t\t\nMin\tStep\tNotes\n10\tRound\t\n20\tPairs\tStand\n30\tTotal\t\n' });
  await eventually(page, async () => (await rows.count()) === 5, 'two more');
  const told = page.getByRole('status').filter({ hasText: '2 steps pasted' });
  await told.getByText('2 rows left out: row 1 (title above the list) and row 5 (sums).').waitFor();
  await picture('plan-pasted-left-out');
  await told.getByRole('button', { name: 'Undo' }).click();
  await eventually(page, async () => titles(await plan()) === 'Arrive,Between,Work & talk', 'as it was');
});

test('comments are about the whole plan or a step, lead to it, and are read beside the library', async (t) => {
  const { page, open, plan, cell, focused, picture, accessibility } = await openPlan(t);
  await open();
  const side = page.locator('.side').last();
  await cell(2, 'title').focus();
  await side.getByRole('textbox', { name: 'Add a comment' }).fill('Too long altogether');
  await side.getByRole('radio', { name: 'The whole plan' }).check();
  await side.getByRole('button', { name: 'Add a comment' }).click();
  await eventually(page, async () => (await plan()).comments.length === 1, 'said');
  assert.equal((await plan()).comments[0].step, null);
  await side.getByRole('radio', { name: 'Step 3' }).check();
  await side.getByRole('textbox', { name: 'Add a comment' }).fill('Needs a translation');
  await side.getByRole('button', { name: 'Add a comment' }).click();
  await eventually(page, async () => (await plan()).comments.length === 2, 'said');
  assert.equal((await plan()).comments[1].step, (await plan()).steps[2].id);
  await cell(0, 'title').focus();
  await side.getByRole('button', { name: 'on step 3' }).click();
  await eventually(page, async () => (await focused()) === 'number 2', 'the comment leads to its step');
  // The library leaves room for them, and the step leads to its comment.
  await page.keyboard.press('Control+l');
  await page.locator('.library').waitFor();
  await page.locator('[data-step]').nth(2).getByRole('button', { name: '1 open comment' }).click();
  await page.locator('.beside').getByText('Needs a translation').waitFor();
  await eventually(page, async () => page.evaluate(() => document.activeElement?.textContent?.includes('Needs a translation') ?? false), 'the comment has the focus');
  await picture('plan-comments-library');
  await accessibility();
});

test('too much listening is said above the steps, also beside the library, and free minutes end it', async (t) => {
  const { page, open, plan, change, focused, picture, accessibility } = await openPlan(t, { title: 'Gallery walk' });
  await change({ change: 'add_steps', steps: [{ title: 'Speech', activity: 'input', minutes: '25' }, { title: 'Speech again', activity: 'input', minutes: '25' }] });
  await open();
  const said = page.locator('.fit').getByText('From step 1 to 2 people only listen, for 50 minutes.');
  await said.waitFor();
  await page.keyboard.press('Control+l');
  await said.waitFor();
  await picture('plan-listening');
  await accessibility();
  await page.getByRole('button', { name: 'Go to step 1' }).click();
  await eventually(page, async () => (await focused()) === 'number 0', 'the step');
  const { steps, start } = await plan();
  const clock = `${Math.floor((start + 30) / 60)}:${String((start + 30) % 60).padStart(2, '0')}`;
  await change({ change: 'edit_steps', steps: [steps[1].id], fields: { clock } });
  await said.waitFor({ state: 'detached' });
});
