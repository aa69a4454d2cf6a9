// Five thousand people on one list: the desk finds them by a part of a name, and the grid of attendance is worked by keys to its last row.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';
import { crowdList } from '../support/crowd.mjs';

const people = 5000;

test('five thousand people are found, let in, refused and marked', async (t) => {
  // The second morning, a quarter to nine in Kampala.
  const { page, host, picture } = await openScreen(t, { now: '2026-11-24T05:45:00Z' });
  await page.locator('[data-screen], .start, main').first().waitFor();
  const file = join(host.folder, 'people.csv');
  writeFileSync(file, crowdList(people));
  await host.call('new_workshop', { path: join(host.folder, 'documents', 'large.warsha'), title: { en: 'Large' }, first_day: '2026-11-23', last_day: '2026-11-26', zone: 'Africa/Kampala', place: 'Kampala', venue: '', languages: [], passphrase: null });
  await host.call('import_delegates', { path: file, likely: 'add' });
  await host.call('add_session', { title: { en: 'Morning' }, kind: 'plenary', duration: 180, parent: null, at: { day: '2026-11-24', start: 540, rooms: { all: true, rooms: [] } } });
  const everybody = (await host.call('delegations')).delegates;
  assert.equal(everybody.length, people);
  await page.goto(host.address);
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+4');
  const field = page.locator('.big input');
  await field.waitFor();
  const arrived = () => page.locator('.arrivals .big').innerText();
  const says = (count) => page.waitForFunction((wanted) => document.querySelector('.arrivals .big')?.textContent?.replace(/\D/g, '') === String(wanted), count);
  await says(0);

  // A part of a name and a number, accents and order as they come.
  const card = page.locator('article.card');
  const letIn = async (typed, name) => {
    await field.fill(typed);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    await card.filter({ hasText: name }).waitFor();
  };
  const [first, second] = [everybody[4321], everybody[17]];
  await letIn(String(first.number), first.full_name);
  await says(1);
  await letIn(second.full_name.toLowerCase().split(' ').reverse().join(' '), second.full_name);
  await says(2);
  // Once more: said, and counted once.
  await letIn(String(first.number), first.full_name);
  await card.getByText('Already in').first().waitFor();
  assert.equal((await arrived()).replace(/\D/g, ''), '2');
  await picture('check-in-5000');

  await page.keyboard.press('Control+5');
  const grid = page.getByRole('grid');
  await page.locator('[id^=attendance-]').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
  assert.equal(await grid.getAttribute('aria-rowcount'), String(people + 2));
  assert.ok((await grid.locator('.body [role=row]').count()) < 120, 'only what is in sight is drawn');
  await page.keyboard.press('Control+End');
  await grid.locator(`[role=row][aria-rowindex="${people + 2}"]`).waitFor();
  const before = await host.call('attendance');
  const last = before.people.at(-1);
  const on = before.periods.findIndex((one) => one.key === before.now);
  // From the last column to the half-day that is on.
  for (let at = before.periods.length - 1; at > on; at--) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('o');
  await page.locator('.cell.spot').and(page.locator('[aria-label$="online"]')).waitFor();
  const after = await host.call('attendance');
  assert.equal(after.people.at(-1).cells[on], 'o', last.name);
  assert.equal(after.people.filter((one) => one.cells[on] !== '').length, 3, 'two at the desk, one in the grid, nobody else');
  await picture('attendance-5000');
});
