// Where the agenda is at its largest, and where it reads from right to left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, minute, monday, now, openAgenda } from '../support/agenda.mjs';
import { openScreen } from '../support/browser.mjs';

test('seven days, twelve rooms and three hundred sessions: any block is reached, dragged and lands, and days change', async (t) => {
  const { page, host, picture } = await openScreen(t, { now });
  await host.call('new_workshop', { path: `${host.folder}/documents/week.warsha`, title: { en: 'Week' }, place: '', venue: '', first_day: monday, last_day: '2026-11-29', zone: 'Africa/Kampala', languages: ['en'], passphrase: null });
  const rooms = [];
  for (let number = 1; number <= 12; number++) rooms.push(await host.call('put_room', { id: '', name: `Room ${number}`, capacity: 20, setup: '', equipment: '', opens: null, closes: null }));
  const dayOf = (at) => `2026-11-${23 + at}`;
  for (let at = 0; at < 300; at++) {
    const [day, place] = [at % 7, Math.floor(at / 7)];
    await host.call('add_session', { title: { en: `Talk ${at}` }, kind: 'presentation', duration: 60, parent: null, at: { day: dayOf(day), start: 480 + 120 * Math.floor(place / 12), rooms: { all: false, rooms: [rooms[place % 12].id] } } });
  }
  await page.reload();
  await page.locator('[data-block]').first().waitFor();
  assert.equal(await page.getByRole('tab').count(), 7);
  // The last room of the first hour is out of sight until the keyboard goes there.
  const focused = () => page.evaluate(() => document.activeElement?.querySelector(':scope > [data-name]')?.textContent ?? '');
  await page.locator('[data-block]').filter({ hasText: 'Talk 0' }).first().focus();
  for (let step = 0; step < 11; step++) {
    await page.keyboard.press('ArrowRight');
    await eventually(page, async () => (await focused()).includes(`Room ${step + 2}`), `room ${step + 2} has the focus`);
  }
  assert.match(await focused(), /^Talk 77, .*Room 12/);
  const block = page.locator('[data-block]').filter({ hasText: 'Talk 77' }).first();
  const box = await block.boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 1440, 'it was brought into sight');
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 4, box.y + 30);
  await page.mouse.move(box.x + box.width / 2, box.y + 20 + 60 * minute, { steps: 6 });
  await page.mouse.up();
  const kept = async (title) => {
    const view = await host.call('agenda');
    return view.placements.find((one) => one.session === view.sessions.find((other) => other.title.en === title).id);
  };
  await eventually(page, async () => (await kept('Talk 77')).start === 540, 'it landed an hour later');
  await picture('agenda-300');
  await page.getByRole('tab', { name: 'Day 7' }).click();
  await page.locator('.blocks:not([hidden]) [data-block]').filter({ hasText: 'Talk 6' }).first().waitFor();
  assert.equal(await page.getByRole('tab', { name: 'Day 7' }).getAttribute('aria-selected'), 'true');
  // There and back at once: the day is whole again.
  await page.getByRole('tab', { name: 'Day 6' }).click();
  await page.getByRole('tab', { name: 'Day 7' }).click();
  await page.locator('.blocks:not([hidden]) [data-block]').filter({ hasText: 'Talk 6' }).first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 0);
});

test('block is dragged to the next room in Arabic, where rooms run from right to left', async (t) => {
  const { page, drag, kept, host, picture } = await openAgenda(t, { language: 'ar' });
  const view = await host.call('agenda');
  const session = view.sessions.find((one) => one.title.en === 'Debrief of the host team');
  const block = page.locator(`[data-block="${view.placements.find((one) => one.session === session.id).id}"]`);
  await block.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const from = await block.boundingBox();
  const heads = await page.getByRole('columnheader').all();
  const kivu = await heads[3].boundingBox();
  assert.ok(kivu.x < from.x, 'the next room is at the left');
  await drag({ x: from.x + from.width / 2, y: from.y + 12 }, { x: kivu.x + kivu.width / 2, y: from.y + 12 + 30 * minute }, { hold: true });
  await page.locator('[data-landing]').first().waitFor();
  await picture('agenda-ar-drag');
  await page.mouse.up();
  await eventually(page, async () => (await kept('Debrief of the host team')).rooms.join() === 'Kivu Room', 'it is in the next room');
  assert.equal((await kept('Debrief of the host team')).placement.start, 1050);
});

test('late sheet is worked in Arabic', async (t) => {
  const { page, host, picture, accessibility } = await openAgenda(t, { language: 'ar', theme: 'dark' });
  const before = (await host.call('agenda')).placements;
  await page.locator('[data-block]').nth(2).focus();
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  const amount = sheet.locator('[data-amount] input');
  await amount.fill('٢٥');
  await sheet.locator('td.new').first().waitFor();
  await picture('agenda-ar-late');
  await accessibility();
  // Columns follow the reading direction: what it was stands to the right of what it becomes.
  const [old, fresh] = await Promise.all([sheet.locator('tbody tr').first().locator('td').nth(0).boundingBox(), sheet.locator('tbody tr').first().locator('td').nth(1).boundingBox()]);
  assert.ok(fresh.x < old.x);
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });
  await eventually(page, async () => JSON.stringify((await host.call('agenda')).placements) !== JSON.stringify(before), 'it is applied');
});

test('second zone stands in the list and over the days of the whole workshop', async (t) => {
  const { page, host, picture } = await openAgenda(t);
  await host.call('edit_workshop', { ...(await host.call('workshop_settings')), second_zone: 'Europe/Paris' });
  await page.reload();
  await page.locator('[data-block]').first().waitFor();
  await page.keyboard.press('Alt+2');
  await page.getByRole('row').filter({ hasText: 'Opening and welcome' }).getByText('Paris 06:30').waitFor();
  await picture('agenda-list-zone');
  await page.keyboard.press('Alt+3');
  await page.getByRole('button', { name: /^Open day 1/ }).getByText('Paris: 06:00–15:30').waitFor();
  await picture('agenda-overview-zone');
});

test('list says where something carried by keys would land', async (t) => {
  const { page, card, kept } = await openAgenda(t);
  await page.keyboard.press('Alt+2');
  await page.getByRole('grid', { name: /^Sessions of/ }).waitFor();
  await card('Country slot').focus();
  await page.keyboard.press('Space');
  const target = page.locator('[data-target]');
  await target.waitFor();
  const first = await target.textContent();
  await page.keyboard.press('ArrowDown');
  await eventually(page, async () => (await target.textContent()) !== first, 'the time follows the keys');
  assert.match(await target.textContent(), /\d\d:\d5–\d\d:\d5 · (Main Hall|Garden|Nile Room|Kivu Room)/);
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Country slot: Burundi')).placement !== undefined, 'it is placed');
});

test('list of what waits lies over a small window and closes with Escape', async (t) => {
  const { page } = await openAgenda(t, { width: 1100, height: 680 });
  await page.keyboard.press('Control+f');
  const tray = page.getByRole('region', { name: 'Unscheduled' });
  await tray.waitFor();
  await page.keyboard.press('Escape');
  await tray.waitFor({ state: 'detached' });
  await eventually(page, async () => page.evaluate(() => Boolean(document.activeElement.closest('[data-pane=board]'))), 'the board has the focus');
});
