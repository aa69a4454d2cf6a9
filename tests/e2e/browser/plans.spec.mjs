import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventually } from '../support/agenda.mjs';
import { openPlan } from '../support/plan.mjs';

test('a plan is written with the keyboard alone: steps, minutes as typed, moved, chosen, removed, undone', async (t) => {
  const { page, open, plan, rows, cell, focused, accessibility } = await openPlan(t, { title: 'Gallery walk' });
  await open();
  const type = (text) => page.keyboard.type(text);
  const at = (where) => eventually(page, async () => (await focused()) === where, `the focus on ${where}`);
  await page.keyboard.press('Control+n');
  await at('minutes 0');
  await type('5');
  await page.keyboard.press('Tab');
  await at('title 0');
  await type('Welcome');
  await page.keyboard.press('Tab');
  await at('method 0');
  await type('Short input');
  await page.keyboard.press('Tab');
  await type('**Greets** everybody');
  await page.keyboard.press('Shift+Enter');
  await type('- in two languages');
  await page.keyboard.press('Tab');
  await type('Listen');
  await page.keyboard.press('Tab');
  await type('Cards 1 per person, bell');
  await page.keyboard.press('Enter');
  await at('minutes 1');
  await type('1h05');
  await page.keyboard.press('Tab');
  await type('Walk');
  await page.keyboard.press('Enter');
  await at('minutes 2');
  await type('10');
  await page.keyboard.press('Tab');
  await type('Close');
  // Alt and an arrow move the step with the caret in it.
  await page.keyboard.press('Alt+ArrowUp');
  await eventually(page, async () => (await plan()).steps.map((step) => step.title).join() === 'Welcome,Close,Walk', 'Close before Walk');
  await at('title 1');
  const made = await plan();
  assert.deepEqual(made.steps.map((step) => step.minutes), [5, 10, 65]);
  assert.equal(made.steps[0].facilitator, '**Greets** everybody\n- in two languages');
  assert.equal(made.steps[1].start - made.steps[0].start, 5);
  // Rich text is read, not seen as marks, once the caret is elsewhere.
  await rows.nth(0).locator('b', { hasText: 'Greets' }).waitFor();
  await page.locator('.fit', { hasText: 'the slot has 60' }).waitFor();
  await accessibility();

  // Escape chooses the step; from there whole steps are handled.
  await page.keyboard.press('Escape');
  await at('number 1');
  await page.keyboard.press('Shift+ArrowDown');
  await at('number 2');
  await page.getByText('2 steps chosen').waitFor();
  await page.keyboard.press('Delete');
  await eventually(page, async () => (await rows.count()) === 1, 'one step left');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await rows.count()) === 3, 'all steps back');
  await cell(0, 'title').focus();
  await page.keyboard.press('ArrowDown');
  await at('title 1');
});

test('a plan that is too long is made to fit, by the plan and by the agenda', async (t) => {
  const { page, host, session, open, plan, change, picture } = await openPlan(t);
  const steps = (await plan()).steps;
  await change({ change: 'edit_steps', steps: [steps[3].id], fields: { minutes: '20', shortest: '15' } });
  await change({ change: 'edit_steps', steps: [steps[6].id], fields: { droppable: true } });
  await open();
  await page.getByText('The steps need 65 minutes, the slot has 60.').waitFor();
  await page.locator('.count', { hasText: '1 plan does not fit its session' }).waitFor();
  await picture('plan-over');
  await page.getByRole('button', { name: 'Shorten step 4 to 15' }).click();
  await page.getByText('The steps fill the slot of 60 minutes.').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Drop step 7' }).click();
  await page.getByText('The steps fill the slot of 60 minutes.').waitFor();
  await page.keyboard.press('Control+z');
  // A longer slot is the agenda's: what it would do is shown first.
  await page.getByRole('button', { name: 'Make the slot 65' }).click();
  const dialog = page.locator('.w-dialog');
  await dialog.getByRole('heading', { name: 'Make the slot 65 minutes' }).waitFor();
  assert.equal((await plan()).fit.slot, 60, 'nothing has happened');
  await dialog.getByRole('button', { name: 'Change the agenda' }).click();
  await page.getByText('The steps fill the slot of 65 minutes.').waitFor();
  // The agenda shrinks the session: the plan says so at once, and so does the agenda.
  const { placement } = await plan();
  await host.call('change_agenda', { change: 'resize', placement, start: null, duration: 55 });
  await page.getByText('The steps need 65 minutes, the slot has 55.').waitFor();
  await page.getByRole('button', { name: 'Show in agenda' }).click();
  const link = page.locator('.inspector').getByRole('button', { name: 'Session plan: 65 of 55 min' });
  await link.waitFor();
  await picture('plan-agenda');
  await link.click();
  await page.getByText('The steps need 65 minutes, the slot has 55.').waitFor();
});

test('materials are ticked, comments dealt with, groups run side by side, and participants see their part', async (t) => {
  const { page, host, session, open, plan, cell, accessibility, picture } = await openPlan(t);
  await open();
  const side = page.locator('.side').last();
  await side.getByRole('checkbox', { name: 'Crayons' }).check();
  await side.getByText('1 of 10 packed').waitFor();
  assert.equal((await plan()).materials.find((one) => one.name === 'crayons').packed, true);
  await side.getByLabel('Your name').fill('Viola');
  await cell(2, 'title').focus();
  await side.getByRole('textbox', { name: 'Add a comment' }).fill('Needs a translation');
  await side.getByRole('button', { name: 'Add a comment' }).click();
  await side.getByText('on step 3').waitFor();
  await side.getByRole('button', { name: 'Dealt with' }).click();
  await side.getByRole('button', { name: 'Open again' }).waitFor();

  await page.getByRole('button', { name: 'Details of step 4' }).click();
  await page.getByRole('button', { name: 'Split into groups' }).click();
  const names = page.getByRole('textbox', { name: 'Name of group 1' });
  await names.fill('Francophones');
  await names.blur();
  await page.getByRole('button', { name: 'Step for this group' }).first().click();
  await page.locator('.groupname', { hasText: 'Francophones' }).waitFor();
  assert.equal((await plan()).steps[4].within, (await plan()).steps[3].id);
  await picture('plan-groups');
  await accessibility();

  await page.getByRole('radio', { name: 'Participants' }).check();
  await page.getByText('Choose a chair or a mat').waitFor();
  assert.equal(await page.getByText('shows the quiet corner').count(), 0);
  await picture('plan-participants');
  await accessibility();
});

test('the library, a block of one\'s own and a pasted table become steps', async (t) => {
  const { page, host, open, plan, rows, cell, picture, accessibility } = await openPlan(t, { title: 'Gallery walk' });
  await open();
  await page.keyboard.press('Control+l');
  const library = page.locator('.library');
  await library.getByRole('searchbox', { name: 'Search methods' }).fill('gallery');
  await library.getByRole('button', { name: 'Gallery walk', exact: true }).click();
  await library.getByText('Groups walk from poster to poster').waitFor();
  await picture('plan-library');
  await library.getByRole('button', { name: 'Insert Gallery walk' }).click();
  await eventually(page, async () => (await rows.count()) === 1, 'the method is a step');
  await library.getByRole('radio', { name: 'Patterns' }).check();
  await library.getByRole('searchbox', { name: 'Search methods' }).fill('closing');
  await library.getByRole('button', { name: 'Insert Closing', exact: true }).click();
  await eventually(page, async () => (await rows.count()) === 5, 'the pattern is four steps');
  await accessibility();
  await library.getByRole('button', { name: 'Close' }).click();

  await cell(0, 'number').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep as block' }).click();
  await page.locator('.w-dialog').getByRole('textbox').fill('My walk');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Kept: My walk').waitFor();
  assert.equal((await host.call('plan_blocks'))[0].steps[0].title, 'Gallery walk');

  // What Word and Excel put on the clipboard, into the caret's place.
  await cell(0, 'title').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Min\tStep\n7\tPasted one\n8\tPasted two');
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await eventually(page, async () => (await rows.count()) === 7, 'two steps pasted');
  assert.deepEqual((await plan()).steps.slice(0, 3).map((step) => step.title), ['Gallery walk', 'Pasted one', 'Pasted two']);
  // What was pasted is chosen; dragging one of the chosen by its handle puts all of them elsewhere.
  await rows.nth(2).locator('.drag').dragTo(rows.nth(0), { targetPosition: { x: 60, y: 4 } });
  await eventually(page, async () => (await plan()).steps.slice(0, 3).map((step) => step.title).join() === 'Pasted one,Pasted two,Gallery walk', 'the dragged steps are first');
});

test('sixty steps are written and read from right to left', async (t) => {
  const { page, open, plan, change, rows, cell, picture, accessibility } = await openPlan(t, { title: 'Gallery walk', language: 'ar', width: 1100, height: 680 });
  const steps = Array.from({ length: 60 }, (_, at) => ({ minutes: '5', title: `خطوة ${at + 1}`, method: 'Pairs', facilitator: 'Explains **one** thing, then walks round.', participants: 'Talk.\n- one\n- two', materials: `cards ${at + 1}`, lead: 'Brenda' }));
  await change({ change: 'add_steps', steps });
  await open();
  await eventually(page, async () => (await rows.count()) === 60, 'sixty rows');
  await picture('plan-60-ar');
  await accessibility();
  // Typed far down, kept, and nothing else moved. How long a letter takes is measured in bench/plan.mjs.
  await cell(59, 'title').fill('خاتمة');
  await page.keyboard.press('Tab');
  await eventually(page, async () => (await plan()).steps[59].title === 'خاتمة', 'the last title');
  assert.equal(await cell(58, 'title').inputValue(), 'خطوة 59');
});

for (const [language, theme, width, height] of [['en', 'light', 1440, 900], ['en', 'dark', 1100, 680], ['fr', 'dark', 1440, 900], ['ar', 'light', 1440, 900]]) {
  test(`the plan in ${language}, ${theme}, ${width} by ${height}`, async (t) => {
    const { page, host, session, open, plan, change, picture, accessibility } = await openPlan(t, { language, theme, width, height });
    const { steps } = await plan();
    await change({ change: 'edit_steps', steps: [steps[3].id], fields: { minutes: '20', shortest: '15' } });
    await change({ change: 'edit_steps', steps: [steps[6].id], fields: { droppable: true } });
    await change({ change: 'details', spares: 2, plan_b: [{ case: 'Rain', then: 'Main Hall' }], columns: [{ key: '', label: 'Slide', kind: 'text', choices: [], shared: true }] });
    await open();
    await page.locator('.bar .hatch').waitFor();
    await picture(`plan-${language}-${theme}-${width}`);
    const wide = await page.evaluate(() => document.querySelector('.main')?.scrollWidth - document.querySelector('.main')?.clientWidth);
    assert.ok(wide <= 1, `nothing runs out at the side (${wide} px)`);
    await accessibility();
  });
}

test('a plan in a file is shown before it is read, with what is not understood in sentences', async (t) => {
  const { page, host, open, plan, rows, picture, accessibility } = await openPlan(t, { title: 'Gallery walk' });
  const file = join(host.folder, 'plan.md');
  await host.call('change_plan', { session: (await plan()).session, change: 'add_steps', steps: [{ title: 'There already', minutes: '5' }] });
  writeFileSync(file, '# Something else\n\n## 1. Welcome (10 min)\n\n**Method:** Round\n\n## 2. Work (20 min)\n\n**Groups:** North | 6 | Loft\n\n**Power?:** yes\n');
  await open();
  page.once('dialog', (dialog) => void dialog.accept(file));
  await page.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Import a plan…' }).click();
  const dialog = page.locator('.w-dialog');
  await dialog.getByText('2 steps, 30 minutes').waitFor();
  await dialog.getByText('The file says that it is the plan of “Something else”.').waitFor();
  await dialog.getByText('There is no room “Loft” here').waitFor();
  await dialog.getByText('Welcome').waitFor();
  await picture('plan-import');
  await accessibility();
  assert.equal((await plan()).steps.length, 1, 'nothing was written');
  await dialog.getByRole('button', { name: /^Import into/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await eventually(page, async () => (await rows.count()) === 2, 'the steps of the file instead');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await plan()).steps[0].title === 'There already', 'one undo');
});

test('the library says its language where it is not the screen\'s, and reads from left to right there', async (t) => {
  const { page, open, picture, accessibility } = await openPlan(t, { title: 'Gallery walk', language: 'ar' });
  await open();
  await page.keyboard.press('Control+l');
  const name = page.locator('.library .name').first();
  await name.waitFor();
  assert.deepEqual(await name.evaluate((one) => [one.lang, getComputedStyle(one).direction]), ['en', 'ltr']);
  await name.click();
  assert.equal(await page.locator('.library .how').evaluate((one) => getComputedStyle(one).direction), 'ltr');
  await picture('plan-library-ar');
  await accessibility();
});
