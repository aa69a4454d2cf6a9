// Several sessions at once, and what one stroke of pointer or key makes: marks, copies, edges, names, new sessions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, minute, monday, openAgenda } from '../support/agenda.mjs';

const onMonday = (view) => view.placements.filter((one) => one.day === monday);

test('all of a day is marked by Ctrl A, and single ones by Ctrl Space while the focus walks on', async (t) => {
  const { page, host, block } = await openAgenda(t);
  await block('Debrief').click();
  await block('Debrief').focus();
  await page.keyboard.press('Control+a');
  const bar = page.getByRole('toolbar', { name: 'With the marked sessions' });
  const all = onMonday(await host.call('agenda')).length;
  await bar.getByText(new RegExp(`^${all} sessions`)).waitFor();
  assert.equal(await page.getByRole('region', { name: /^Session: Debrief/ }).count(), 0, 'the open one is one of them');
  await page.getByText(`${all} sessions marked`).waitFor({ state: 'attached' });
  // Esc in the bar clears it as well.
  await bar.getByRole('button', { name: 'Earlier' }).focus();
  await page.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  await eventually(page, async () => page.evaluate(() => Boolean(document.activeElement.closest('[data-pane=board]'))), 'the board has the focus');

  await block('Country stories 2').focus();
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Control+Space');
  await bar.getByText(/^2 sessions/).waitFor();
  assert.equal(await block('Country stories 1').getAttribute('aria-selected'), 'true');
  assert.equal(await page.getByRole('grid').getAttribute('aria-multiselectable'), 'true');
  await page.keyboard.press('Control+Space');
  await bar.waitFor({ state: 'detached' });
});

test('Shift and a click mark everything between, and the bar works on all of it', async (t) => {
  const { page, host, block, kept, toast } = await openAgenda(t);
  await block('Country stories 1').click();
  await block('Country stories 2').click({ modifiers: ['Shift'] });
  const bar = page.getByRole('toolbar', { name: 'With the marked sessions' });
  await bar.getByText(/^2 sessions, 2 h 45/).waitFor();
  const stories = ['Country stories 1: Burundi and South Sudan', 'Country stories 2: Democratic Republic of the Congo'];
  const starts = async () => [(await kept(stories[0])).placement.start, (await kept(stories[1])).placement.start];
  await bar.getByRole('button', { name: 'Later' }).click();
  await eventually(page, async () => (await starts()).join() === '845,950', 'both are later');
  await bar.getByRole('button', { name: 'Earlier' }).click();
  await eventually(page, async () => (await starts()).join() === '840,945', 'both are earlier');
  await bar.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText(/^Copied Country stories 1.* and one more/).waitFor({ state: 'attached' });
  await bar.getByRole('button', { name: 'To a day' }).click();
  await page.getByRole('menuitem', { name: /^Day 4/ }).click();
  await toast(/^2 sessions are now on /);
  assert.deepEqual([(await kept(stories[0])).placement.day, (await kept(stories[1])).placement.day], ['2026-11-26', '2026-11-26']);
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await kept(stories[1])).placement.day === monday, 'one undo brings both back');
  await page.getByRole('tab', { name: 'Day 1' }).click();
  await block('Country stories 1').click();
  await block('Country stories 2').click({ modifiers: ['Shift'] });
  await bar.getByRole('button', { name: 'Delete' }).click();
  await toast('2 sessions were deleted.');
  await eventually(page, async () => page.evaluate(() => Boolean(document.activeElement.closest('[data-pane=board]'))), 'the board has the focus');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => onMonday(await host.call('agenda')).length === 11, 'one undo brings them back');
});

test('Ctrl D copies what has the focus, all that are marked, and what waits', async (t) => {
  const { page, host, block, card } = await openAgenda(t);
  const copies = async (title) => (await host.call('agenda')).sessions.filter((one) => one.title.en === title).length;
  // Another one is open: the focus counts.
  await block('Quiet room').click();
  await block('Debrief').focus();
  await page.keyboard.press('Control+d');
  await eventually(page, async () => (await copies('Debrief of the host team')) === 2, 'the block is copied');
  assert.equal(await copies('Quiet room'), 1);
  await card('Country slot').focus();
  await page.keyboard.press('Control+d');
  await eventually(page, async () => (await copies('Country slot: Burundi')) === 2, 'the card is copied');
  await block('Country stories 1').click();
  await block('Quiet room').click({ modifiers: ['Control'] });
  const before = onMonday(await host.call('agenda')).length;
  await page.keyboard.press('Control+d');
  await eventually(page, async () => onMonday(await host.call('agenda')).length === before + 2, 'both marked ones stand once more');
});

test('upper edge moves by key as the lower one does', async (t) => {
  const { page, block, kept } = await openAgenda(t);
  const title = 'Debrief of the host team';
  const place = async () => { const { placement } = await kept(title); return [placement.start, placement.duration].join(); };
  await block(title).focus();
  await page.keyboard.press('}');
  await page.keyboard.press('}');
  await eventually(page, async () => (await place()) === '1010,40', 'it begins ten minutes earlier');
  await page.keyboard.press('{');
  await eventually(page, async () => (await place()) === '1015,35', 'and five later again');
  await page.keyboard.press(']');
  await eventually(page, async () => (await place()) === '1015,40', 'the lower edge is moved as before');
  await page.keyboard.press('[');
  await eventually(page, async () => (await place()) === '1015,35', 'and back');
});

test('double click renames a block, and begins a session on free ground', async (t) => {
  const { page, block, kept, middle, grid } = await openAgenda(t);
  const at = await middle(block('Debrief'));
  await page.mouse.dblclick(at.cx, at.cy);
  const field = block('Debrief').getByRole('textbox', { name: 'Title' });
  await eventually(page, async () => field.evaluate((one) => one === document.activeElement), 'the title is typed over');
  await page.keyboard.type('Debrief in the garden');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Debrief in the garden')).session !== undefined, 'it has another name');
  await page.keyboard.press('Escape');

  const head = await grid.getByRole('columnheader').filter({ hasText: 'Kivu Room' }).boundingBox();
  const y = (await block('Quiet room').boundingBox()).y + 4;
  await page.mouse.dblclick(head.x + 60, y);
  const form = page.getByRole('form', { name: 'New session' });
  await eventually(page, async () => (await form.getByLabel('Time').inputValue()) === '14:00', 'it begins there');
  await form.getByLabel('Title').fill('Reading corner');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Reading corner')).rooms?.join() === 'Kivu Room', 'it is in that room');
});

test('session drawn over several rooms takes all of them', async (t) => {
  const { page, block, drag, kept, grid } = await openAgenda(t);
  const room = async (name) => grid.getByRole('columnheader').filter({ hasText: name }).boundingBox();
  const [nile, kivu] = [await room('Nile Room'), await room('Kivu Room')];
  const y = (await block('Quiet room').boundingBox()).y - 1;
  await drag({ x: nile.x + 40, y: y + 1 }, { x: kivu.x + 60, y: y + 45 * minute });
  const form = page.getByRole('form', { name: 'New session' });
  await form.getByLabel('Title').fill('Two corners');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Two corners')).placement !== undefined, 'it is there');
  const { placement, rooms } = await kept('Two corners');
  assert.deepEqual([placement.start, placement.duration, rooms], [840, 45, ['Nile Room', 'Kivu Room']]);
});

test('break for all rooms needs no title of its own', async (t) => {
  const { page, block, kept } = await openAgenda(t);
  await page.getByRole('tab', { name: 'Day 2' }).click();
  await block('Reflective Space').waitFor();
  await page.getByRole('button', { name: 'Add something else' }).click();
  await page.getByRole('menuitem', { name: 'Break', exact: true }).click();
  const title = page.getByRole('form', { name: 'New session' }).getByRole('textbox', { name: 'Title' });
  await eventually(page, async () => (await title.inputValue()) === 'Break' && title.evaluate((one) => one === document.activeElement), 'it is called what it is');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Break')).placement?.rooms.all === true, 'it is there for all rooms');
  assert.equal((await kept('Break')).session.kind, 'break');
});

test('clashes are stepped through both ways, the last one first when going back', async (t) => {
  const { page, host } = await openAgenda(t);
  const view = await host.call('agenda');
  const garden = view.rooms.find((one) => one.name === 'Garden').id;
  const add = (title, start) => host.call('add_session', { title: { en: title }, kind: 'plenary', duration: 30, parent: null, at: { day: '2026-11-25', start, rooms: { all: false, rooms: [garden] } } });
  await add('Over the wellness', 850);
  await add('Over the evening', 1230);
  await page.getByRole('button', { name: /^3 clashes/ }).waitFor();
  const spoken = (number) => page.getByText(new RegExp(`^Clash ${number} of 3\\.`)).waitFor({ state: 'attached' });
  await page.keyboard.press('Shift+F8');
  await spoken(3);
  await page.keyboard.press('F8');
  await spoken(1);
  await page.keyboard.press('F8');
  await spoken(2);
  await page.keyboard.press('Shift+F8');
  await spoken(1);
});
