// Ways of working on the agenda beside one block on the board: one line, several at once, the list of a day, all days.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, monday, now, openAgenda } from '../support/agenda.mjs';
import { openScreen } from '../support/browser.mjs';

test('session is described in one line, understood while it is typed, and added with all it names', async (t) => {
  const { page, block, kept, picture, accessibility } = await openAgenda(t);
  await page.keyboard.press('Control+n');
  const form = page.getByRole('form', { name: 'New session' });
  await page.keyboard.type('90 Panel on clinics @Nile with Harriet at 17:45');
  const understood = form.getByRole('group', { name: 'What was understood' });
  for (const text of ['Panel on clinics', '1 h 30', 'Panel', 'Nile Room', '17:45']) await understood.getByText(text, { exact: true }).waitFor();
  await picture('agenda-one-line');
  await accessibility();
  await page.keyboard.press('Enter');
  await block('Panel on clinics').waitFor();
  const { session, placement, rooms } = await kept('Panel on clinics');
  assert.deepEqual([session.kind, placement.start, placement.duration, rooms], ['panel', 1065, 90, ['Nile Room']]);
  assert.match(session.leads[0].name, /Harriet/);
  // All of it was one step.
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await kept('Panel on clinics')).session === undefined, 'it is gone');
});

test('part of the line can be left in the title, and the next one is begun at once', async (t) => {
  const { page, kept } = await openAgenda(t);
  await page.keyboard.press('Control+n');
  const form = page.getByRole('form', { name: 'New session' });
  await page.keyboard.type('20 years of 1325 @Kivu at 9h');
  await form.getByRole('button', { name: /^20 min: leave this in the title/ }).click();
  await form.getByRole('button', { name: /^20 min/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await eventually(page, async () => (await kept('20 years of 1325')).placement?.start === 540, 'the first one is there');
  await eventually(page, async () => (await form.getByLabel('Title').inputValue()) === '', 'the next one begins');
  assert.equal(await form.getByLabel('Time').inputValue(), '10:00');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'INPUT');
});

test('break for all rooms is one session and one step', async (t) => {
  const { page, block, host, kept } = await openAgenda(t);
  await page.getByRole('tab', { name: 'Day 2' }).click();
  await block('Reflective Space').waitFor();
  await page.getByRole('button', { name: 'Add something else' }).click();
  await page.getByRole('menuitem', { name: 'Break', exact: true }).click();
  const form = page.getByRole('form', { name: 'New session' });
  await page.keyboard.type('Water break at 17:45');
  await form.getByRole('button', { name: 'Add session' }).click();
  await block('Water break').waitFor();
  const { session, placement } = await kept('Water break');
  assert.deepEqual([session.kind, placement.start, placement.rooms.all], ['break', 1065, true]);
  await page.keyboard.press('Control+z');
  await eventually(page, async () => !(await host.call('agenda')).sessions.some((one) => one.title.en === 'Water break'), 'one undo takes it away');
});

test('several sessions are marked by mouse and by keyboard and move together in one step', async (t) => {
  const { page, block, middle, drag, kept, focused, picture, toast } = await openAgenda(t);
  const [first, second] = ['Country stories 2: Democratic Republic of the Congo', 'Debrief of the host team'];
  await block('Country stories 2').click();
  await block('Debrief').click({ modifiers: ['Control'] });
  const bar = page.getByRole('toolbar', { name: 'With the marked sessions' });
  await bar.getByText('2 sessions, 1 h 45').waitFor();
  await picture('agenda-marked');
  const from = await middle(block('Country stories 2'));
  await drag({ x: from.cx, y: from.cy }, { x: from.cx, y: from.cy + 36 }, { hold: true });
  await page.locator('[data-along]').filter({ hasText: 'Debrief' }).waitFor();
  await page.mouse.up();
  await toast('2 sessions were moved.');
  assert.deepEqual([(await kept(first)).placement.start, (await kept(second)).placement.start], [975, 1050]);
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await kept(first)).placement.start === 945 && (await kept(second)).placement.start === 1020, 'one undo puts both back');

  await page.keyboard.press('Escape');
  await block('Debrief').focus();
  await page.keyboard.press('Shift+ArrowUp');
  await bar.waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept(second)).placement.start === 1025, 'they moved from the keyboard');
  assert.equal((await kept('Lunch')).placement.start, 785);
  await eventually(page, async () => /^Lunch, Meal, 13:05 to 14:05/.test(await focused()), 'the focus is kept');
});

test('sessions are copied and pasted, cut and pasted, and renamed where they stand', async (t) => {
  const { page, block, host, kept, focused } = await openAgenda(t);
  await block('Debrief').focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('PageDown');
  await eventually(page, async () => /^Free, Nile Room, 17:00 to 18:00/.test(await focused()), 'the next day has the focus');
  await page.keyboard.press('Control+v');
  const copies = async () => (await host.call('agenda')).sessions.filter((one) => one.title.en === 'Debrief of the host team').length;
  await eventually(page, async () => (await copies()) === 2, 'there is a copy');
  await eventually(page, async () => (await focused())?.startsWith('Debrief of the host team'), 'the copy has the focus');

  await page.keyboard.press('F2');
  await page.keyboard.type('Evening debrief');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Evening debrief')).placement?.day === '2026-11-24', 'it has its own name');
  await eventually(page, async () => (await focused())?.startsWith('Evening debrief'), 'and the focus');
  await page.keyboard.press('F2');
  await page.keyboard.type('Nonsense');
  await page.keyboard.press('Escape');
  assert.equal((await kept('Nonsense')).session, undefined);

  await page.keyboard.press('Control+x');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+v');
  await eventually(page, async () => (await kept('Evening debrief')).placement.day === monday, 'it went to Monday');
});

test('sessions change places with Alt and an arrow', async (t) => {
  const { page, block, kept } = await openAgenda(t);
  await block('Registration').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await eventually(page, async () => (await kept('Registration and welcome tea')).placement.start > 480, 'registration comes after');
});

test('waiting sessions are found by any word', async (t) => {
  const { page, host, card } = await openAgenda(t);
  for (const title of ['Drumming', 'Map of actors']) await host.call('add_session', { title: { en: title }, kind: 'social', duration: 30, parent: null, at: null });
  await page.reload();
  await card('Drumming').waitFor();
  await page.getByRole('searchbox', { name: 'Find a session' }).fill('actors');
  await card('Drumming').waitFor({ state: 'detached' });
  assert.equal(await page.locator('[data-card]').count(), 1);
  await page.keyboard.press('Escape');
  await card('Drumming').waitFor();
});

test('day as a list is worked from the keyboard, and typed lengths push what follows', async (t) => {
  const { page, kept, picture, accessibility } = await openAgenda(t);
  await page.keyboard.press('Alt+2');
  const list = page.getByRole('grid', { name: /^Sessions of/ });
  await list.waitFor();
  const row = (title) => list.getByRole('row').filter({ hasText: title }).first();
  await row('Opening').focus();
  await page.keyboard.press('ArrowDown');
  assert.match(await page.evaluate(() => document.activeElement.querySelector('[data-name]').textContent), /^Women, Peace and Security/);
  await picture('agenda-list');
  await accessibility();

  await row('Country stories 1').getByLabel('Length').fill('1h40');
  await row('Country stories 1').getByLabel('Length').press('Enter');
  await eventually(page, async () => (await kept('Country stories 1: Burundi and South Sudan')).placement.duration === 100, 'it is longer');
  await row('Debrief').getByLabel('Starts at').fill('6 pm');
  await row('Debrief').getByLabel('Starts at').press('Enter');
  await eventually(page, async () => (await kept('Debrief of the host team')).placement.start === 1080, 'a typed time is taken');
  await row('Debrief').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Debrief');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Debrief')).session !== undefined, 'it is renamed');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: /^Session: Debrief/ }).waitFor();
  await page.keyboard.press('Escape');
  await eventually(page, async () => /^Debrief/.test(await page.evaluate(() => document.activeElement?.querySelector('[data-name]')?.textContent ?? '')), 'the row has the focus again');
});

test('whole workshop shows its days side by side and leads into them', async (t) => {
  const { page, block, day, picture, accessibility } = await openAgenda(t);
  await page.keyboard.press('Alt+3');
  const all = page.getByRole('group', { name: 'Whole workshop' });
  await all.waitFor();
  assert.equal(await all.getByRole('button', { name: /^Open day/ }).count(), 4);
  await picture('agenda-overview');
  await accessibility();
  await all.getByRole('button', { name: /^Opening and welcome/ }).focus();
  await page.keyboard.press('ArrowRight');
  await eventually(page, async () => /^Recap of day 1, /.test(await page.evaluate(() => document.activeElement.textContent)), 'the session of the next day that begins about then has the focus');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: /^Session: / }).waitFor();
  await all.getByRole('button', { name: /^Open day 3/ }).click();
  await block('Wellness').waitFor();
  assert.equal(await day(3).getAttribute('aria-selected'), 'true');
});

test('workshop of one room and one day opens as a list; seven days and twelve rooms stay in the window', async (t) => {
  const { page, host } = await openScreen(t, { now, width: 1100, height: 680 });
  const workshop = (name, last) => host.call('new_workshop', { path: `${host.folder}/documents/${name}.warsha`, title: { en: name }, place: '', venue: '', first_day: monday, last_day: last, zone: 'Africa/Kampala', languages: ['en'], passphrase: null });
  const room = (number) => host.call('put_room', { id: '', name: `Room ${number}`, capacity: 20, setup: '', equipment: '', opens: null, closes: null });
  await workshop('one', monday);
  const only = await room(1);
  await host.call('add_session', { title: { en: 'Welcome' }, kind: 'opening', duration: 30, parent: null, at: { day: monday, start: 540, rooms: { all: false, rooms: [only.id] } } });
  await page.reload();
  await page.getByRole('grid', { name: /^Sessions of/ }).getByRole('row').filter({ hasText: 'Welcome' }).waitFor();

  await workshop('week', '2026-11-29');
  for (let number = 1; number <= 12; number++) await room(number);
  await page.reload();
  await page.getByRole('columnheader').filter({ hasText: 'Room 12' }).waitFor();
  assert.equal(await page.getByRole('tab').count(), 7);
  await page.getByRole('tab', { name: 'Day 7' }).click();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
  const add = await page.getByRole('button', { name: 'Session', exact: true }).boundingBox();
  assert.ok(add.x + add.width <= 1100, 'the main button is in the window');
  await page.keyboard.press('Alt+3');
  assert.equal(await page.getByRole('button', { name: /^Open day/ }).count(), 7);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
});
