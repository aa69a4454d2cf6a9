// Who has the focus when what had it goes away, what a key means while something stands open, and what Undo is offered for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, monday, openAgenda } from '../support/agenda.mjs';

/** Where the focus is: the pane, or BODY when it was lost. */
const pane = (page) => page.evaluate(() => {
  const element = document.activeElement;
  return !element || element === document.body ? 'BODY' : (element.closest('[data-now-strip]') ? 'strip' : (element.closest('.clashes') ? 'clashes' : (element.closest('[data-pane]')?.getAttribute('data-pane') ?? element.tagName)));
});
const label = (page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

test('focus goes to who comes next when a session begins, ends, is deleted or taken off', async (t) => {
  const { page, host, block } = await openAgenda(t);
  const strip = page.getByRole('region', { name: 'How the day goes' });
  const start = strip.locator('[data-now]').first().getByRole('button', { name: /^Start / });
  await start.focus();
  await page.keyboard.press('Enter');
  await strip.locator('[data-now]').first().getByRole('button', { name: /is done$/ }).waitFor();
  await eventually(page, async () => (await pane(page)) === 'strip' && /is done$/.test(await label(page)), 'Done has the focus');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await host.call('agenda')).actual.some((one) => one.ended !== null), 'it is over');
  await eventually(page, async () => ['strip', 'board'].includes(await pane(page)), 'the next one has it, or the board');

  await block('Debrief').click();
  const inspector = page.getByRole('region', { name: /^Session: Debrief/ });
  await inspector.getByRole('button', { name: 'Unschedule', exact: true }).focus();
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await pane(page)) === 'inspector' && (await label(page)).trim() === 'Schedule', 'the way back has the focus');
  await inspector.getByRole('button', { name: 'Delete', exact: true }).focus();
  await page.keyboard.press('Enter');
  await eventually(page, async () => !(await host.call('agenda')).sessions.some((one) => one.title.en === 'Debrief of the host team'), 'it is deleted');
  await eventually(page, async () => (await pane(page)) === 'board', 'the board has the focus');
});

test('focus stays with the clashes when one is let be, warned of again or mended', async (t) => {
  const { page, host } = await openAgenda(t);
  await page.keyboard.press('F8');
  const banner = page.getByRole('region', { name: /^Session: / }).locator('.banner');
  await banner.locator('[data-fix=keep]').focus();
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await host.call('agenda')).clashes.every((one) => one.silenced), 'it is let be');
  await eventually(page, async () => (await pane(page)) === 'board', 'the board has the focus');
  await page.getByRole('button', { name: 'Clashes' }).click();
  const list = page.getByRole('region', { name: 'Clashes' });
  await list.getByRole('button', { name: 'Warn again' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^1 clash/ }).waitFor();
  await eventually(page, async () => (await pane(page)) === 'clashes', 'the list has the focus');
  // How bad it is stands there in words.
  await list.getByText('Serious').waitFor();
  await page.keyboard.press('Escape');
  await banner.locator('[data-fix]:not([data-fix=keep])').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^1 clash/ }).waitFor({ state: 'detached' });
  await eventually(page, async () => (await pane(page)) !== 'BODY', 'the focus is not lost');
});

test('change that changes nothing offers no Undo', async (t) => {
  const { page, host, block } = await openAgenda(t);
  const { placement } = await (async () => {
    const view = await host.call('agenda');
    const session = view.sessions.find((one) => one.title.en === 'Debrief of the host team');
    return { placement: view.placements.find((one) => one.session === session.id) };
  })();
  await block('Debrief').click({ modifiers: ['Control'] });
  await block('Country stories 2').click({ modifiers: ['Control'] });
  // Both are moved to where they stand already: the other screen was faster.
  await page.route('**/call/change_agenda', async (route) => {
    const asked = JSON.parse(route.request().postData());
    await route.continue({ postData: JSON.stringify({ ...asked, minutes: 0 }) });
  });
  await page.getByRole('toolbar').getByRole('button', { name: 'Later' }).click();
  const status = page.getByRole('status');
  await status.getByText('Nothing changed.').waitFor();
  assert.equal(await status.getByRole('button', { name: 'Undo' }).count(), 0);
  assert.equal((await host.call('agenda')).placements.find((one) => one.id === placement.id).start, placement.start);
});

test('keys of the agenda rest while a sheet stands over it, and apply only what the button would', async (t) => {
  const { page, host, block } = await openAgenda(t);
  const before = await host.call('agenda');
  await block('Country stories 1').click();
  await page.keyboard.press('l');
  // The field of the inspector does not have the key: the block does.
  await block('Country stories 1').focus();
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  await sheet.getByRole('button', { name: 'Cancel' }).focus();
  for (const keys of ['Control+d', 'Control+n', 'F8', 'Alt+2', 'Control+=']) await page.keyboard.press(keys);
  await sheet.getByRole('textbox', { name: 'Late by' }).fill('nonsense');
  await sheet.getByRole('button', { name: /^Apply/ }).and(page.locator(':disabled')).waitFor();
  await page.keyboard.press('Control+Enter');
  assert.equal(await page.getByRole('form', { name: 'New session' }).count(), 0);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('grid', { name: /^Agenda of/ }).count(), 1, 'it is still the board');
  const after = await host.call('agenda');
  assert.deepEqual([after.sessions.length, after.placements], [before.sessions.length, before.placements]);
});

test('second Enter while the first is under way puts nothing down twice', async (t) => {
  const { page, host, card } = await openAgenda(t);
  let held = null;
  let asked = 0;
  await page.route('**/call/change_agenda', async (route) => {
    asked += 1;
    if (asked === 1) await new Promise((resolve) => (held = resolve));
    await route.continue();
  });
  await card('Country slot').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-landing]').first().waitFor();
  await page.keyboard.press('Enter');
  await eventually(page, async () => held !== null, 'the answer is awaited');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  held();
  const placed = async () => {
    const view = await host.call('agenda');
    const session = view.sessions.find((one) => one.title.en === 'Country slot: Burundi');
    return view.placements.filter((one) => one.session === session.id).length;
  };
  await eventually(page, async () => (await placed()) === 1, 'it is placed');
  await page.locator('[data-landing]').waitFor({ state: 'detached' });
  assert.equal(asked, 1);
  assert.equal(await placed(), 1);
});

test('Escape puts back what was carried to another day, and the place of the keyboard with it', async (t) => {
  const { page, block, card, day, focused, kept } = await openAgenda(t);
  await block('Debrief').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await eventually(page, async () => (await day(2).getAttribute('aria-selected')) === 'true', 'Tuesday is shown');
  await page.keyboard.press('Escape');
  await eventually(page, async () => (await day(1).getAttribute('aria-selected')) === 'true', 'Monday is shown again');
  await eventually(page, async () => (await focused())?.startsWith('Debrief of the host team'), 'the block has the focus');
  assert.equal((await kept('Debrief of the host team')).placement.day, monday);

  await card('Country slot').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-landing]').first().waitFor();
  await page.keyboard.press('Escape');
  await eventually(page, async () => (await focused())?.startsWith('Country slot: Burundi'), 'the card has the focus');
});

test('click after a drag that Escape ended opens nothing, and the next click does', async (t) => {
  const { page, block, middle, drag } = await openAgenda(t);
  const from = await middle(block('Debrief of the host team'));
  await drag({ x: from.cx, y: from.cy }, { x: from.cx, y: from.cy + 10 }, { hold: true });
  await page.locator('[data-landing]').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-landing]').waitFor({ state: 'detached' });
  await page.mouse.up();
  assert.equal(await page.getByRole('region', { name: /^Session: Debrief/ }).count(), 0);
  await block('Debrief').click();
  await page.getByRole('region', { name: /^Session: Debrief/ }).waitFor();
});

test('waiting sessions are found by key, by their code and by a kind of ones own, and the field goes with the words', async (t) => {
  const { page, host, card } = await openAgenda(t);
  const kind = await host.call('put_kind', { id: '', name: { en: 'Healing circle' }, colour: 'plum', counts: true });
  const circle = await host.call('add_session', { title: { en: 'At dusk' }, kind: 'other', own_kind: kind.id, duration: 30, parent: null, at: null });
  assert.ok(circle.id);
  await card('At dusk').waitFor();
  assert.equal(await page.getByRole('searchbox', { name: 'Find a session' }).count(), 0, 'four are seen at a glance');
  await page.keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: 'Find a session' });
  await eventually(page, async () => field.evaluate((one) => one === document.activeElement), 'the field has the focus');
  await page.keyboard.type('healing');
  await card('Country slot').waitFor({ state: 'detached' });
  assert.equal(await page.locator('[data-card]').count(), 1);
  // One less waits, and what is typed can still be seen and taken away.
  await host.call('remove_session', { id: circle.id });
  await page.getByText('Nothing waiting is called “healing”.').waitFor();
  await field.press('Escape');
  await card('Country slot').waitFor();
});

test('Ctrl Z takes back what a field has saved', async (t) => {
  const { page, block, kept } = await openAgenda(t);
  await block('Debrief').click();
  const field = page.getByRole('region', { name: /^Session: Debrief/ }).getByLabel('Starts at');
  await field.fill('17:20');
  await field.press('Enter');
  await eventually(page, async () => (await kept('Debrief of the host team')).placement.start === 1040, 'it is kept');
  await field.press('Control+z');
  await eventually(page, async () => (await kept('Debrief of the host team')).placement.start === 1020, 'it is taken back');
  await eventually(page, async () => (await field.inputValue()) === '17:00', 'the field says so');
  await field.pressSequentially('9');
  await field.press('Control+z');
  await eventually(page, async () => (await field.inputValue()) !== '9', 'what is being typed is undone by itself');
  assert.equal((await kept('Debrief of the host team')).placement.start, 1020);
});
