import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focusIn, openDesk } from '../support/desk.mjs';

test('desk checks in by any part of a name, without the mouse, and takes it back', async (t) => {
  const { page, field, card, type, arrived, desk, picture, accessibility } = await openDesk(t);
  assert.equal(await arrived(), '0');
  await focusIn(field);
  await type('nyaku');
  await page.getByRole('option').first().filter({ hasText: 'Nyakuoth' }).waitFor();
  await page.keyboard.press('Enter');
  await card.getByText('Checked in 08:41').waitFor();
  assert.equal(await card.getByRole('heading').innerText(), 'Nyakuoth');
  assert.equal(await field.inputValue(), '');
  await focusIn(field);
  await page.waitForFunction(() => document.querySelector('.arrivals .big')?.textContent === '1');

  // Accents do not matter, arrows choose.
  await type('esp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await card.getByText('Espérance Ndayisenga').waitFor();
  await accessibility();
  await picture('check-in');

  await card.getByRole('button', { name: 'Undo' }).click();
  await card.getByText('Check-in taken back').waitFor();
  await page.waitForFunction(() => document.querySelector('.arrivals .big')?.textContent === '1');
  const view = await desk();
  assert.deepEqual(view.recent.map(({ name }) => name), ['Nyakuoth']);
  await focusIn(field);
});

test('desk answers amber to somebody who is in, and lets them in anyway as its own act', async (t) => {
  const { page, card, type } = await openDesk(t);
  for (const _ of [1, 2]) {
    await type('nyaku');
    await page.keyboard.press('Enter');
    await card.getByText('Nyakuoth').waitFor();
    await page.waitForFunction(() => document.querySelector('.big input').value === '');
  }
  await page.locator('article.amber').getByText('Already in at 08:41').waitFor();
  await card.getByRole('button', { name: 'Let in anyway' }).click();
  await page.locator('article.green').waitFor();
  assert.equal(await page.locator('.before li').count(), 2);
  assert.equal(await page.locator('.arrivals .big').innerText(), '1');
});

test('scan wins at any time, on any keyboard layout, and leaves what was typed out of the field', async (t) => {
  const { page, field, card, scan, type, host } = await openDesk(t);
  await type('ach');
  // A French layout turns the scanner's digits into signs; the physical keys still say what was scanned.
  await scan('W26-9999-ABCD', { layout: (key) => ({ 2: 'é', 6: '-', 9: 'ç', '-': ')' })[key] ?? key });
  await page.locator('article.red').getByText('W26-9999-ABCD').waitFor();
  assert.equal(await field.inputValue(), '');
  await card.getByRole('button', { name: 'Find by name' }).click();
  await focusIn(field);

  // Also while another field has the focus; what stood there stays as it was.
  await page.keyboard.press('Control+n');
  const name = page.getByLabel('Name, as typed on the badge');
  await name.fill('Sana');
  await scan('ZZ00-0000');
  await page.locator('article.red').getByText('ZZ00-0000').waitFor();
  assert.equal(await name.inputValue(), 'Sana');
  const { recent } = await host.call('check_in_desk');
  assert.equal(recent.length, 0);
});

test('walk-in is three fields from what was typed, and is in at once', async (t) => {
  const { page, card, type, host, desk } = await openDesk(t);
  await type('Ixtlilxochitl');
  await page.getByRole('button', { name: 'Add “Ixtlilxochitl” as a walk-in' }).click();
  assert.equal(await page.getByLabel('Name, as typed on the badge').inputValue(), 'Ixtlilxochitl');
  await page.getByRole('combobox', { name: /^Organisation/ }).fill('Lake House');
  await page.getByLabel('Name, as typed on the badge').press('Enter');
  await card.getByText('Ixtlilxochitl').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal((await desk()).arrived, 1);
  const { delegates } = await host.call('delegations');
  const added = delegates.find(({ full_name: name }) => name === 'Ixtlilxochitl');
  assert.deepEqual([added?.organisation_name, added?.number], ['Lake House', 23]);
});

test('period changes with the afternoon and the day, and each counts for itself', async (t) => {
  const { page, type, arrived } = await openDesk(t);
  await type('nyaku');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.arrivals .big')?.textContent === '1');
  await page.getByRole('radio', { name: 'Afternoon' }).check({ force: true });
  await page.waitForFunction(() => document.querySelector('.arrivals .big')?.textContent === '0');
  await page.getByRole('button', { name: 'Day 1, Monday 23 November' }).click();
  await page.locator('.w-menu-item', { hasText: 'Day 2,' }).click();
  await page.getByRole('button', { name: 'Day 2, Tuesday 24 November' }).waitFor();
  assert.equal(await arrived(), '0');
});

test('arrivals of another desk slide in without taking the focus', async (t) => {
  const { page, field, host } = await openDesk(t);
  await field.pressSequentially('ach', { delay: 60 });
  const { groups } = await host.call('check_in_desk');
  const person = groups[0].missing[0];
  await host.call('check_in', { delegate: person.id, way: 'typed', anyway: false });
  await page.locator('.arrival', { hasText: person.name }).waitFor();
  assert.equal(await field.inputValue(), 'ach');
  await focusIn(field);
  await page.locator('.arrival', { hasText: person.name }).getByRole('button').click();
  await page.locator('.arrival', { hasText: person.name }).waitFor({ state: 'detached' });
});

test('desk mirrors in Arabic, with Latin digits and names in their own direction', async (t) => {
  const { page, type, picture, accessibility } = await openDesk(t, { language: 'ar' });
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  const [work, arrivals] = [await page.locator('.work').boundingBox(), await page.locator('.arrivals').boundingBox()];
  assert.ok(arrivals.x < work.x, 'arrivals stand at the left');
  await type('ie');
  await page.getByText('نتائج مطابقة').first().waitFor();
  assert.match(await page.locator('.row .number').first().innerText(), /^\d+$/);
  await accessibility();
  await picture('check-in-ar');
});

test('desk in a small dark French window keeps everything in reach', async (t) => {
  const { page, card, type, picture, accessibility } = await openDesk(t, { language: 'fr', theme: 'dark', width: 1100, height: 680 });
  await type('nyaku');
  await page.keyboard.press('Enter');
  await card.getByText('Arrivée enregistrée à 08:41').waitFor();
  const box = await card.boundingBox();
  assert.ok(box.y + box.height < 680);
  await accessibility();
  await picture('check-in-fr-dark-1100');
});
