import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

// Monday of the sample at five past nine in the morning, in Kampala.
const now = '2026-11-23T06:05:00Z';

async function openAgenda(t, options = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  await screen.page.locator('[data-block]').first().waitFor();
  return screen;
}

/** Moves a session by so many minutes, as another window would. */
async function move(host, title, by) {
  const view = await host.call('agenda');
  const session = view.sessions.find((one) => one.title.en === title);
  const placement = view.placements.find((one) => one.session === session.id);
  await host.call('change_agenda', { change: 'move', placement: placement.id, day: placement.day, start: placement.start + by, rooms: null });
}

test('programme is released with a note, says what changed since in words, and lets go with undo', async (t) => {
  const { page, host, picture, accessibility } = await openAgenda(t);
  const button = page.getByRole('button', { name: 'Release programme' });
  await button.click();
  const sheet = page.getByRole('dialog', { name: 'Release programme' });
  await sheet.getByText('Nothing has been released yet.').waitFor();
  await sheet.getByRole('textbox', { name: /^Note/ }).fill('Sent to the printer');
  await accessibility();
  await sheet.getByRole('button', { name: 'Release version 1' }).click();
  await page.getByRole('status').getByText('Version 1 of the programme is out').waitFor();
  await page.getByRole('button', { name: /^Version 1\. The agenda is as released/ }).waitFor();

  await move(host, 'Country stories 1: Burundi and South Sudan', 15);
  await page.reload();
  const state = page.getByRole('button', { name: /^Version 1, changed since/ });
  await state.click();
  await sheet.getByRole('heading', { name: '1 change since version 1' }).waitFor();
  const sentence = await sheet.locator('[data-changes] li').innerText();
  assert.match(sentence.replace(/[\u2068\u2069]/g, ''), /^Country stories 1: Burundi and South Sudan moves from \d\d:\d\d to \d\d:\d\d, Main Hall$/);
  await sheet.getByText('Sent to the printer').waitFor();
  await picture('release');
  // By keyboard only: from the note to the button.
  await sheet.getByRole('textbox', { name: /^Note/ }).focus();
  await page.keyboard.press('Control+Enter');
  await sheet.getByRole('button', { name: 'Release version 2' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Version 2\. / }).waitFor();
  assert.deepEqual((await host.call('releases')).releases.map((one) => one.number), [2, 1]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('button', { name: /^Version 1, changed since/ }).waitFor();
});

test('day strip starts and ends sessions, says how late the day is, and keeps the plan', async (t) => {
  const { page, host, picture, accessibility } = await openAgenda(t);
  const strip = page.getByRole('region', { name: 'How the day goes' });
  await strip.waitFor();
  const first = strip.locator('[data-now]').first();
  const id = await first.getAttribute('data-now');
  const planned = (await host.call('agenda')).placements.find((one) => one.id === id);
  await first.getByRole('button', { name: /^Start / }).click();
  const done = strip.locator(`[data-now="${id}"]`).getByRole('button', { name: / is done$/ });
  await done.waitFor();
  await strip.getByText(/^will end \d+ min late$/).waitFor();
  await accessibility();
  await picture('now');
  const told = await host.call('agenda');
  assert.equal(told.actual.length, 1);
  assert.ok(told.now.late > 0 && told.now.late_from === planned.start + planned.duration, JSON.stringify(told.now));
  assert.deepEqual(told.placements.find((one) => one.id === id), planned, 'the plan stays');

  // The inspector has the real times, and puts them right.
  await strip.locator(`[data-now="${id}"] .name`).click();
  const began = page.getByRole('textbox', { name: 'Began' });
  await began.fill('9h00');
  await began.press('Enter');
  await page.getByRole('textbox', { name: 'Ended' }).waitFor();
  await done.click();
  await strip.locator(`[data-now="${id}"]`).waitFor({ state: 'detached' });
  const actual = (await host.call('agenda')).actual.find((one) => one.placement === id);
  assert.equal(actual.started, 540);
  assert.ok(actual.ended >= 545);
});

test('agenda is read from a file after a look at what it holds, and written so that it reads back', async (t) => {
  const { page, host } = await openAgenda(t);
  const before = await host.call('agenda');
  const file = join(host.folder, 'more.csv');
  writeFileSync(file, 'Day,Start,End,Title (EN),Room\n2026-11-26,18:00,19:00,Farewell film,Garden Terrace\n2026-11-26,19:00,18:30,Songs,Garden Terrace\n');
  page.on('dialog', (dialog) => void dialog.accept(dialog.message().startsWith('Import') ? file : join(host.folder, 'out.csv')));
  await page.getByRole('button', { name: 'More for the agenda' }).click();
  await page.getByRole('menuitem', { name: 'Import an agenda' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import an agenda' });
  await dialog.getByText('2 sessions', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Add 2 sessions' }).click();
  await page.getByRole('status').getByText('2 sessions added').waitFor();
  await page.getByRole('button', { name: 'More for the agenda' }).click();
  await page.getByRole('menuitem', { name: 'Export the agenda' }).click();
  await page.getByRole('status').getByText(/sessions are in .*out\.csv/).waitFor();
  const reading = await host.call('read_agenda_file', { path: join(host.folder, 'out.csv') });
  assert.equal(reading.added, before.placements.length + before.sessions.filter((one) => !before.placements.some((place) => place.session === one.id)).length + 2);
});

test('kinds of ones own colour sessions, and rooms are put in order by keys', async (t) => {
  const { page, host, picture, accessibility } = await openAgenda(t);
  await page.getByRole('button', { name: 'More for the agenda' }).click();
  await page.getByRole('menuitem', { name: 'Rooms and kinds of session' }).click();
  const rooms = async () => (await host.call('agenda')).rooms.map((room) => room.name);
  const [first, second] = await rooms();
  const grip = page.getByRole('button', { name: new RegExp(`^Move ${first}`) });
  await grip.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('status').getByText('Rooms are in a new order').waitFor();
  assert.deepEqual((await rooms()).slice(0, 2), [second, first]);

  await page.getByRole('button', { name: 'Kinds of session' }).click();
  await page.getByRole('button', { name: 'Add a kind' }).click();
  const name = page.getByRole('textbox', { name: 'Name, English' });
  await name.fill('Healing circle');
  await name.press('Tab');
  await page.locator('[data-kind]:not([data-kind="new"])').waitFor();
  await accessibility();
  await picture('kinds');
  const kind = (await host.call('agenda')).own_kinds[0];
  assert.deepEqual([kind.name, kind.counts], [{ en: 'Healing circle' }, true]);
});
