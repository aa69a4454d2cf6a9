import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, minute, monday, now, openAgenda } from '../support/agenda.mjs';
import { openScreen } from '../support/browser.mjs';

test('agenda shows days with workshop hours, rooms, bands, nested panels, clashes and what waits', async (t) => {
  const { page, block, day, name, grid, picture, accessibility } = await openAgenda(t);
  assert.match(await day(1).innerText(), /Day 1\s*Today[\s\S]*Mon 23 · \d h/);
  assert.equal(await page.getByRole('tab').count(), 4);
  const heads = await grid.getByRole('columnheader').allInnerTexts();
  assert.ok(heads.some((head) => head.includes('Main Hall') && head.includes('60')), heads.join());
  assert.match(await name('Lunch'), /^Lunch, Meal, 13:00 to 14:00, All rooms, Pinned/);
  assert.match(await name('Quiet room'), /clash: .+ also leads Country stories 1/);
  assert.match(await name('Country stories 1'), /clash: .+ also leads Quiet room/);
  await block('Quiet room').getByText(/^Also in Main Hall/).waitFor();
  await page.getByRole('button', { name: /^1 clash/ }).waitFor();
  assert.equal(await page.locator('[data-card]').count(), 3);
  await page.getByText('3 h 5 waiting').or(page.getByText('3 h 05 waiting')).waitFor();
  await accessibility();
  await picture('agenda');

  await day(2).click();
  const outer = await block('Reflective Space').boundingBox();
  const inner = await block('Panel 2').boundingBox();
  assert.ok(inner.x > outer.x && inner.x + inner.width < outer.x + outer.width && inner.y > outer.y && inner.y + inner.height <= outer.y + outer.height + 1);
  await day(3).click();
  assert.match(await name('Social evening'), /20:00 to 00:30/);
});

test('block dragged with the pointer lands on five minutes, says so, and can be taken back', async (t) => {
  const { page, block, middle, drag, kept, toast, name, picture } = await openAgenda(t);
  const from = await middle(block('Debrief of the host team'));
  const start = { x: from.cx, y: from.cy };
  await drag(start, { x: start.x, y: start.y + 31 * minute }, { hold: true });
  await page.locator('[data-landing]').getByText('17:30').waitFor();
  await picture('agenda-drag');
  await page.mouse.up();
  await toast('“Debrief of the host team” is now at 17:30, Nile Room.');
  assert.equal((await kept('Debrief of the host team')).placement.start, 1050);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await eventually(page, async () => (await name('Debrief of the host team')).includes('17:00 to 17:30'), 'it is back');
  assert.equal((await kept('Debrief of the host team')).placement.start, 1020);
});

test('block dragged to another room shows its clashes before it is dropped, and Escape puts it back', async (t) => {
  const { page, block, middle, drag, kept, picture } = await openAgenda(t);
  const stories = await middle(block('Country stories 2'));
  const debrief = await middle(block('Debrief of the host team'));
  await drag({ x: debrief.cx, y: debrief.cy }, { x: stories.cx, y: debrief.cy - 30 * minute }, { hold: true });
  await page.locator('[data-landing]').getByText('Same room as Country stories 2').waitFor();
  await picture('agenda-drag-clash');
  await page.keyboard.press('Escape');
  await page.locator('[data-landing]').waitFor({ state: 'detached' });
  await page.mouse.up();
  const after = await kept('Debrief of the host team');
  assert.deepEqual([after.placement.start, after.rooms], [1020, ['Nile Room']]);
  const { workshop } = await page.evaluate(() => fetch('/call/app_state', { method: 'POST', body: '{}' }).then((answer) => answer.json()));
  assert.equal(workshop.undo, null);
});

test('block is made longer and shorter at both edges', async (t) => {
  const { page, block, middle, drag, kept, toast } = await openAgenda(t);
  await middle(block('Country stories 2'));
  let box = await block('Country stories 2').boundingBox();
  await drag({ x: box.x + 60, y: box.y + box.height - 2 }, { x: box.x + 60, y: box.y + box.height - 2 - 30 * minute });
  await toast('“Country stories 2: Democratic Republic of the Congo” now runs from 15:45 to 16:30.');
  box = await block('Country stories 2').boundingBox();
  await drag({ x: box.x + 60, y: box.y + 2 }, { x: box.x + 60, y: box.y + 2 + 15 * minute });
  await toast('now runs from 16:00 to 16:30');
  const { placement } = await kept('Country stories 2: Democratic Republic of the Congo');
  assert.deepEqual([placement.start, placement.duration], [960, 30]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await kept('Country stories 2: Democratic Republic of the Congo')).placement.duration === 75, 'both are undone');
});

test('waiting session goes onto the board and back into the list', async (t) => {
  const { page, block, card, middle, drag, kept, toast, grid } = await openAgenda(t);
  const head = await grid.getByRole('columnheader').filter({ hasText: 'Kivu Room' }).boundingBox();
  const from = await middle(card('storytelling circle'));
  await drag({ x: from.cx, y: from.cy }, { x: head.x + 60, y: head.y + 200 });
  await toast(/is now at \d\d:\d[05], Kivu Room/);
  const { placement, rooms } = await kept('Mediators’ storytelling circle');
  assert.deepEqual([placement.duration, placement.day, rooms], [45, monday, ['Kivu Room']]);
  assert.equal(placement.start % 5, 0);

  const placed = await middle(block('storytelling circle'));
  const tray = await page.getByRole('region', { name: 'Unscheduled' }).boundingBox();
  await drag({ x: placed.cx, y: placed.cy }, { x: tray.x + 60, y: tray.y + 300 });
  await card('storytelling circle').waitFor();
  assert.equal((await kept('Mediators’ storytelling circle')).placement, undefined);
});

test('block is carried to another day over its tab', async (t) => {
  const { page, block, day, middle, drag, kept } = await openAgenda(t);
  const from = await middle(block('Debrief of the host team'));
  const tab = await day(3).boundingBox();
  await drag({ x: from.cx, y: from.cy }, { x: tab.x + 20, y: tab.y + 12 }, { hold: true });
  await block('Wellness').waitFor();
  await page.mouse.move(from.cx, from.cy - 20, { steps: 4 });
  await page.locator('[data-landing]').first().waitFor();
  await page.mouse.up();
  await eventually(page, async () => (await kept('Debrief of the host team')).placement.day === '2026-11-25', 'it is on Wednesday');
});

test('everything on the board is done from the keyboard, and the focus is never lost', async (t) => {
  const { page, block, focused, kept, toast, day, picture } = await openAgenda(t);
  const title = 'Debrief of the host team';
  await block(title).focus();
  await page.keyboard.press('ArrowUp');
  assert.match(await focused(), /^Free, Nile Room, .* to 17:00/);
  await page.keyboard.press('ArrowDown');
  assert.match(await focused(), /^Debrief of the host team, Organisers only, 17:00 to 17:30, Nile Room/);

  await page.keyboard.press('Space');
  for (const key of ['ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await page.locator('[data-landing]').getByText('17:11').waitFor();
  await picture('agenda-keyboard');
  await page.keyboard.press('Enter');
  await toast(`“${title}” is now at 17:11, Kivu Room.`);
  assert.match(await focused(), /17:11 to 17:41, Kivu Room/);
  assert.deepEqual((await kept(title)).rooms, ['Kivu Room']);

  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  assert.equal((await kept(title)).placement.start, 1031);
  assert.match(await focused(), /17:11 to 17:41, Kivu Room/);

  for (const key of [']', ']', '[']) await page.keyboard.press(key);
  await eventually(page, async () => (await kept(title)).placement.duration === 35, 'it is five minutes longer');
  await page.keyboard.press('p');
  await eventually(page, async () => (await kept(title)).placement.pinned, 'it is pinned');
  // The document is ahead of the screen by one reload.
  await eventually(page, async () => /17:11 to 17:46, Kivu Room, Pinned/.test(await focused()), 'its name says so');

  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept(title)).placement.day === '2026-11-24', 'it is on the next day');
  await eventually(page, async () => (await day(2).getAttribute('aria-selected')) === 'true', 'that day is shown');
  await eventually(page, async () => (await focused())?.startsWith(title), 'the focus went along');

  await page.keyboard.press('Delete');
  await toast(`“${title}” was deleted.`);
  await eventually(page, async () => (await focused()).startsWith('Free, Kivu Room'), 'the free time has the focus');
  await page.keyboard.press('Control+z');
  await block(title).waitFor();
});

test('waiting session is put on the agenda from the keyboard', async (t) => {
  const { page, card, kept, focused } = await openAgenda(t);
  await card('Country slot').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-landing]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Country slot: Burundi')).placement !== undefined, 'it is placed');
  await eventually(page, async () => (await focused())?.startsWith('Country slot: Burundi'), 'it has the focus');
});

test('open session saves every field as it is left', async (t) => {
  const { page, block, kept, toast, picture, accessibility, focused } = await openAgenda(t);
  await block('Country stories 2').focus();
  await page.keyboard.press('Enter');
  const pane = page.getByRole('region', { name: /^Session: Country stories 2/ });
  await pane.waitFor();
  const now = async () => kept((await pane.getByLabel('Title', { exact: true }).inputValue()));
  await pane.getByLabel('Starts at').fill('16h');
  await pane.getByLabel('Starts at').press('Enter');
  await toast(/is now at 16:00, Main Hall/);
  await pane.getByLabel('Length', { exact: true }).fill('1h30');
  await pane.getByLabel('Length', { exact: true }).press('Tab');
  await toast(/now runs from 16:00 to 17:30/);
  let { placement } = await now();
  assert.deepEqual([placement.start, placement.duration], [960, 90]);

  await pane.getByLabel('Length', { exact: true }).fill('soon');
  await pane.getByLabel('Length', { exact: true }).press('Enter');
  await pane.getByText('Type a length, like 45, 1h30 or 90 min.').waitFor();
  await pane.getByLabel('Length', { exact: true }).press('Escape');

  await pane.getByRole('button', { name: /^Room: Main Hall/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /Nile Room/ }).click();
  await page.keyboard.press('Escape');
  await eventually(page, async () => (await now()).rooms.join() === 'Main Hall,Nile Room', 'it takes two rooms');

  await pane.getByRole('button', { name: 'Add a lead' }).click();
  await page.keyboard.type('Ruth Babiryenka');
  await page.keyboard.press('Tab');
  await eventually(page, async () => (await now()).session.leads.at(-1).name === 'Ruth Babiryenka', 'a typed name leads');

  await pane.getByRole('button', { name: 'Add a language' }).click();
  await page.getByRole('menuitem', { name: 'Swahili' }).click();
  await eventually(page, async () => (await now()).session.languages.includes('sw'), 'Swahili is spoken');

  await pane.getByLabel('Note for organisers').fill('Two microphones.');
  await pane.getByLabel('Objective').click();
  await eventually(page, async () => (await now()).session.note === 'Two microphones.', 'the note is kept');
  await pane.getByRole('switch', { name: 'Only organisers see it' }).click({ force: true });
  await eventually(page, async () => (await now()).session.organisers_only, 'only organisers see it');
  await pane.getByLabel('Title in French').fill('Récits 2');
  await pane.getByLabel('Title in French').press('Enter');
  await eventually(page, async () => (await now()).session.title.fr === 'Récits 2', 'the second title is kept');
  await accessibility();
  await picture('agenda-inspector');

  await pane.getByLabel('Title', { exact: true }).fill('Stories from Congo');
  await pane.getByLabel('Title', { exact: true }).press('Enter');
  await block('Stories from Congo').waitFor();
  await page.keyboard.press('Escape');
  await eventually(page, async () => /^Stories from Congo/.test(await focused()), 'the block has the focus again');
});

test('new session is drawn on empty space and described in words', async (t) => {
  const { page, block, day, grid, drag, kept, picture } = await openAgenda(t);
  await day(2).click();
  await block('Reflective Space').waitFor();
  const head = await grid.getByRole('columnheader').filter({ hasText: 'Kivu Room' }).boundingBox();
  await drag({ x: head.x + 60, y: head.y + 150 }, { x: head.x + 60, y: head.y + 150 + 60 * minute });
  const form = page.getByRole('form', { name: 'New session' });
  await form.getByLabel('Title').fill('Panel on clinics');
  await form.getByLabel('Length').fill('1h30');
  await picture('agenda-new');
  await form.getByLabel('Length').press('Enter');
  await block('Panel on clinics').waitFor();
  const { placement, rooms } = await kept('Panel on clinics');
  assert.deepEqual([placement.duration, placement.day, rooms], [90, '2026-11-24', ['Kivu Room']]);

  await page.keyboard.press('Control+n');
  await form.getByLabel('Title').press('Enter');
  await form.getByText('Give it a title.').waitFor();
  // Esc closes the innermost thing first.
  await form.getByLabel(/^Type/).click();
  await page.getByRole('option', { name: 'Panel', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  assert.equal(await form.count(), 1);
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
});

test('workshop without rooms and sessions says how to begin, and takes the first session from the keyboard', async (t) => {
  const { page, host } = await openScreen(t, { now });
  await host.call('new_workshop', { path: `${host.folder}/documents/first.warsha`, title: { en: 'First' }, place: '', venue: '', first_day: '2026-11-23', last_day: '2026-11-23', zone: 'Africa/Kampala', languages: ['en'], passphrase: null });
  await page.reload();
  await page.getByText('No sessions yet').waitFor();
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Welcome');
  await page.keyboard.press('Enter');
  await page.locator('[data-block]').filter({ hasText: 'Welcome' }).waitFor();
  const view = await host.call('agenda');
  // A welcome is an opening, and takes as long as openings usually do.
  assert.deepEqual(view.sessions.map((one) => one.kind), ['opening']);
  assert.deepEqual(view.placements.map((one) => [one.start, one.duration, one.rooms.rooms]), [[540, 30, []]]);
});

test('rooms mirror in Arabic and time does not', async (t) => {
  const { page, block, focused, picture } = await openAgenda(t, { language: 'ar' });
  const heads = await page.getByRole('columnheader').all();
  const boxes = await Promise.all(heads.slice(1).map((head) => head.boundingBox()));
  assert.ok(boxes.every((box, at) => at === 0 || box.x < boxes[at - 1].x), 'the first room is at the right');
  const [opening, lunch] = await Promise.all([block('Opening').boundingBox(), block('Lunch').boundingBox()]);
  assert.ok(opening.y < lunch.y);
  await block('Country stories 2').focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(page, async () => /Nile Room/.test(await focused()), 'the next room has the focus');
  await picture('agenda-ar');
});

test('agenda stands in French, in the dark, and in the smallest window', async (t) => {
  const { page, block, picture, accessibility } = await openAgenda(t, { language: 'fr', theme: 'dark', width: 1100, height: 680 });
  await block('Récits des pays 1').click();
  const pane = page.getByRole('region', { name: /^Séance : Récits des pays 1/ });
  await pane.waitFor();
  await page.getByRole('button', { name: /^À planifier/ }).waitFor();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.equal(over, 0);
  await accessibility();
  await picture('agenda-fr-dark-small');
});
