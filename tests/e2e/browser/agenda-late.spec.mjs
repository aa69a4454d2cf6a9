// Changes that reach further than one session: pushing the rest, running late, ways out of clashes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, minute, openAgenda } from '../support/agenda.mjs';

test('block dragged with Shift pushes what follows, shows where to, and is one step', async (t) => {
  const { page, block, middle, name, drag, kept, picture } = await openAgenda(t);
  const title = 'Country stories 1: Burundi and South Sudan';
  const before = (await kept('Country stories 2: Democratic Republic of the Congo')).placement.start;
  const from = await middle(block('Country stories 1'));
  await page.keyboard.down('Shift');
  await drag({ x: from.cx, y: from.cy }, { x: from.cx, y: from.cy + 30 * minute }, { hold: true });
  await page.locator('[data-along]').filter({ hasText: 'Country stories 2' }).waitFor();
  await picture('agenda-push');
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await eventually(page, async () => (await kept(title)).placement.start === 870, 'it is half an hour later');
  assert.ok((await kept('Country stories 2: Democratic Republic of the Congo')).placement.start > before, 'the next one went along');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await kept(title)).placement.start === 840 && (await kept('Country stories 2: Democratic Republic of the Congo')).placement.start === before, 'one undo puts both back');
  // Where it is picked up from is what the board shows, and the board hears of it a moment after the document.
  await eventually(page, async () => (await name('Country stories 1')).includes('14:00'), 'the board shows it back');

  await block('Country stories 1').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('p');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
  await page.locator('[data-along]').filter({ hasText: 'Country stories 2' }).waitFor();
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept(title)).placement.start === 870, 'it is half an hour later');
  assert.ok((await kept('Country stories 2: Democratic Republic of the Congo')).placement.start > before, 'the key lets the rest be pushed too');
});

test('day that runs late is seen before it is changed, and taken back in one step', async (t) => {
  const { page, host, picture, accessibility, focused, block } = await openAgenda(t);
  const before = (await host.call('agenda')).placements;
  await block('Country stories 1').focus();
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  const amount = sheet.getByRole('textbox', { name: 'Late by' });
  await eventually(page, async () => amount.evaluate((field) => field === document.activeElement), 'the amount has the focus');
  await amount.fill('25');
  await sheet.getByRole('heading', { name: 'Running 25 minutes late' }).waitFor();
  await sheet.getByText(/later$|over$/).first().waitFor();
  await picture('agenda-late');
  await accessibility();
  assert.deepEqual((await host.call('agenda')).placements, before, 'nothing has happened yet');
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });
  await eventually(page, async () => JSON.stringify((await host.call('agenda')).placements) !== JSON.stringify(before), 'it is applied');
  await eventually(page, async () => Boolean(await focused()) && (await focused()) !== 'BODY', 'the focus came back to the board');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => JSON.stringify((await host.call('agenda')).placements) === JSON.stringify(before), 'one undo takes all of it back');
});

test('sheet says how many minutes remain, and takes an end of the day, another start and a whole day', async (t) => {
  const { page, host, picture } = await openAgenda(t);
  await page.getByRole('button', { name: 'Running late…' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Late by' }).fill('3h');
  await sheet.getByText(/ remain$/).first().waitFor();
  await picture('agenda-late-remain');
  assert.equal(await sheet.getByRole('button', { name: /^Apply to day 1/ }).isEnabled(), true);
  await sheet.getByRole('checkbox', { name: 'Let the day end later' }).check({ force: true });
  await sheet.getByText(/^3 h remain$|remain$/).first().waitFor({ state: 'detached' });

  const choose = async (what) => {
    await sheet.getByRole('combobox', { name: /^What happens/ }).or(sheet.getByRole('button', { name: /^What happens/ })).first().click();
    await page.getByRole('option', { name: what }).click();
  };
  await choose('Start at');
  await sheet.getByRole('textbox', { name: 'Start at' }).fill('8h30');
  await sheet.getByText('30 min later').first().waitFor();
  await choose('Move the day');
  await sheet.getByRole('button', { name: /^Apply to day 1/ }).click();
  await sheet.waitFor({ state: 'detached' });
  await eventually(page, async () => (await host.call('agenda')).placements.filter((one) => one.day === '2026-11-23' && !one.pinned).length === 0, 'Monday is empty but for what is pinned');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await host.call('agenda')).placements.filter((one) => one.day === '2026-11-23').length > 5, 'it is back');
});

test('clash is found from the list, explained, and mended by a way out that was checked', async (t) => {
  const { page, host, picture, accessibility } = await openAgenda(t);
  await page.getByRole('button', { name: /^1 clash/ }).click();
  const list = page.getByRole('region', { name: 'Clashes' });
  await list.waitFor();
  await picture('agenda-clash-list');
  await accessibility();
  await page.keyboard.press('Enter');
  const pane = page.getByRole('region', { name: /^Session: / });
  await pane.getByText(/leads two sessions/).waitFor();
  const fix = pane.locator('[data-fix]').first();
  await pane.locator('[data-fix]:not([data-fix=keep])').first().waitFor();
  await picture('agenda-clash');
  await fix.click();
  await page.getByRole('button', { name: /^1 clash/ }).waitFor({ state: 'detached' });
  assert.deepEqual((await host.call('agenda')).clashes.filter((one) => !one.silenced), []);
});

test('clash that is all right is let be, and warned of again', async (t) => {
  const { page, host, block } = await openAgenda(t);
  await page.keyboard.press('F8');
  const pane = page.getByRole('region', { name: /^Session: / });
  await pane.getByRole('button', { name: 'Keep both, stop warning me' }).click();
  await page.getByRole('button', { name: /^1 clash/ }).waitFor({ state: 'detached' });
  assert.equal(await block('Quiet room').getByText(/^Also in/).count(), 0);
  assert.ok((await host.call('agenda')).clashes.every((one) => one.silenced));
  await page.getByRole('button', { name: 'Clashes' }).click();
  await page.getByRole('button', { name: 'Warn again' }).click();
  await page.getByRole('button', { name: /^1 clash/ }).waitFor();
});

test('day that runs late says which session plans no longer fit, and cuts them in the same step', async (t) => {
  const { page, host, picture, accessibility, block } = await openAgenda(t);
  const { sessions } = await host.call('agenda');
  const later = sessions.find((one) => one.title.en === 'Country stories 2: Democratic Republic of the Congo').id;
  await host.call('edit_session', { id: later, shortest_minutes: 30 });
  const { fit } = await host.call('session_plan', { id: later });
  const halves = [{ minutes: String(fit.slot - 25), title: 'Stories' }, { minutes: '25', title: 'Second round', droppable: true }];
  await host.call('change_plan', { session: later, change: 'add_steps', steps: halves });
  await block('Country stories 1').focus();
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Late by' }).fill('60');
  await sheet.getByText(/The session plan is \d+ minutes? too long then/).first().waitFor();
  const cut = sheet.getByRole('checkbox', { name: /Cut the plan too: drop step 2/ });
  await cut.check();
  // Half an hour is left for fifty minutes: what no step can give is said.
  await sheet.getByText('20 minutes would still be missing.').waitFor();
  await picture('agenda-late-plans');
  await accessibility();
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });
  await eventually(page, async () => (await host.call('session_plan', { id: later })).steps.length === 1, 'the second round is left out');
  assert.equal((await host.call('session_plan', { id: later })).fit.over, 20);
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await host.call('session_plan', { id: later })).steps.length === 2, 'one undo brings it back');
  assert.equal((await host.call('session_plan', { id: later })).fit.slot, fit.slot);
});
