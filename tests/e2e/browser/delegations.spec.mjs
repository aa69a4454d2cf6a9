import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

const now = '2026-11-20T09:00:00Z';

async function openDelegations(t, options = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  const { page, host } = screen;
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+3');
  const grid = page.locator('[role=grid]');
  // The agenda is a grid too: only a person's line says that this one has come.
  await page.locator('.person').first().waitFor();
  return {
    ...screen, grid,
    row: (name) => page.locator('.person', { hasText: name }),
    names: () => page.locator('.person .name bdi').allInnerTexts(),
    delegate: async (name) => (await host.call('delegations')).delegates.find((one) => one.full_name === name),
    drawer: page.locator('.drawer'),
    toast: (text) => page.getByRole('status').getByText(text).waitFor(),
  };
}

test('board shows targets against people, the three cities of one target, and who is over', async (t) => {
  const { page, picture, accessibility } = await openDelegations(t);
  await page.getByText('16 organisations, 4 countries').waitFor();
  await page.getByText('of 20, 2 over').waitFor();
  const congo = page.locator('.card', { hasText: 'DR Congo' });
  for (const text of ['of 7', '1 over target', 'one target, three cities']) await congo.getByText(text).waitFor();
  assert.equal(await congo.locator('.square.over').count(), 1);
  assert.equal(await congo.locator('.square').count(), 8);
  await page.locator('.card', { hasText: 'Burundi' }).getByText('On target').waitFor();
  await accessibility();
  await picture('delegations');
});

test('table finds as you type, filters, sorts and groups', async (t) => {
  const { page, names } = await openDelegations(t);
  await page.waitForFunction(() => document.querySelectorAll('.person').length === 22);
  await page.getByRole('searchbox').fill('FAIDA goma');
  await page.waitForFunction(() => document.querySelectorAll('.person').length === 1);
  assert.deepEqual(await names(), ['Faïda Katungu Masika']);
  await page.getByRole('searchbox').press('Escape');
  await page.getByRole('button', { name: /^Missing details/ }).click();
  await page.waitForFunction(() => document.querySelectorAll('.person').length === 5);
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('button', { name: 'Group: delegation' }).click();
  await page.locator('.w-menu-item', { hasText: 'none' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.group').length === 0);
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button', { name: 'Name', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('[aria-sort=ascending]') !== null);
  const sorted = await names();
  assert.deepEqual(sorted, [...sorted].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
});

test('keyboard alone: rows, ticks, a bulk change and its undo', async (t) => {
  const { page, grid, delegate, toast } = await openDelegations(t);
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 selected').waitFor();
  await page.getByRole('button', { name: 'Set status' }).click();
  await page.locator('.w-menu-item', { hasText: 'Visa pending' }).click();
  await toast('2 people: Visa pending');
  await page.waitForFunction(() => document.querySelectorAll('.person .blocked').length === 2);
  assert.equal((await delegate('Goreth Havyarimana')).status, 'visa_pending');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction(() => !document.querySelector('.person .blocked'));
  assert.notEqual((await delegate('Goreth Havyarimana')).status, 'visa_pending');
  await grid.focus();
  await page.keyboard.press('Escape');
  await page.getByText('2 selected').waitFor({ state: 'detached' });
});

test('drawer saves each field as it is left, says who needs what is missing, and steps to the next', async (t) => {
  const { page, grid, drawer, delegate, picture, accessibility } = await openDelegations(t);
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await drawer.getByRole('heading', { name: 'Audace Nizigiyimana' }).waitFor();
  await drawer.getByText(/The kitchen needs it/).waitFor();
  await drawer.getByLabel('Food').fill('No pork');
  await drawer.getByLabel('Access', { exact: true }).focus();
  await drawer.getByText(/The kitchen needs it/).waitFor({ state: 'detached' });
  assert.equal((await delegate('Audace Nizigiyimana')).diet, 'No pork');
  await drawer.getByLabel('Arrival time').fill('9h5');
  await drawer.getByLabel('Arrival time').press('Tab');
  await drawer.getByText('Type the time like 16:40.').waitFor();
  await drawer.getByLabel('Arrival time').fill('16h40');
  await drawer.getByLabel('Arrival time').press('Tab');
  await drawer.getByText('Type the time like 16:40.').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.querySelector('.person.on .arrives')?.textContent?.includes('16:40'));
  await accessibility();
  await picture('delegate');
  // What is being typed is saved before the next person comes.
  await drawer.getByLabel('City').fill('Gitega');
  await drawer.getByRole('button', { name: 'Next' }).click();
  await drawer.getByRole('heading', { name: 'Spès Caritas Ntahomvukiye' }).waitFor();
  assert.equal((await delegate('Audace Nizigiyimana')).city, 'Gitega');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
});

test('protected person is an alias in the table and in the drawer until opened', async (t) => {
  const { page, row, drawer, host, picture } = await openDelegations(t);
  const { delegates } = await host.call('delegations');
  const hidden = delegates.find((one) => one.protected);
  assert.ok(hidden?.alias);
  assert.equal(await page.getByText(hidden.full_name, { exact: true }).count(), 0);
  await row(hidden.alias).locator('.name').click();
  await drawer.getByText('The real details are closed').waitFor();
  assert.equal(await page.getByText(hidden.full_name, { exact: true }).count(), 0);
  await drawer.getByRole('button', { name: 'Open the real details' }).click();
  await drawer.getByRole('heading', { name: hidden.full_name }).waitFor();
  await drawer.getByText(`${hidden.alias}, no organisation`).first().waitFor();
  await picture('delegate-protected');
  await drawer.getByRole('button', { name: 'Lock now' }).click();
  await drawer.getByText('The real details are closed').waitFor();
  assert.equal(await page.getByText(hidden.full_name, { exact: true }).count(), 0);
});

test('delegate is added by Ctrl N, opens in the drawer, and is removed with undo', async (t) => {
  const { page, drawer, toast, delegate } = await openDelegations(t);
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: 'Add delegate' }).click();
  await page.getByText('Type the name of the person.').waitFor();
  await page.getByLabel('Name, as typed').fill('Mshale');
  await page.keyboard.press('Enter');
  await drawer.getByRole('heading', { name: 'Mshale' }).waitFor();
  assert.equal((await delegate('Mshale')).number, 23);
  await drawer.getByRole('button', { name: 'More' }).click();
  await page.locator('.w-menu-item', { hasText: 'Remove from the list' }).click();
  await toast('Mshale removed from the list');
  assert.equal(await delegate('Mshale'), undefined);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.person', { hasText: 'Mshale' }).waitFor();
});

test('target over several cities is changed in the dialog and the board follows', async (t) => {
  const { page, host, picture } = await openDelegations(t);
  await page.getByRole('button', { name: 'Targets' }).click();
  await page.getByRole('button', { name: 'Change DR Congo' }).click();
  await page.getByRole('textbox', { name: 'People' }).fill('many');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Type a number.').waitFor();
  await page.getByRole('textbox', { name: 'People' }).fill('9');
  await page.getByRole('textbox', { name: 'Cities' }).fill('Kinshasa, Goma et Bukavu');
  await picture('targets');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('9 from Kinshasa, Goma, Bukavu').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.card', { hasText: 'DR Congo' }).getByText('1 to find').waitFor();
  const congo = (await host.call('delegations')).delegations.find((one) => one.country === 'CD');
  assert.deepEqual(congo.targets.map(({ people, places }) => [people, places.length]), [[9, 3]]);
});

test('delegations in a small dark French window', async (t) => {
  const { page, picture, accessibility } = await openDelegations(t, { language: 'fr', theme: 'dark', width: 1100, height: 680 });
  await page.getByText('un objectif, trois villes').waitFor();
  await accessibility();
  await picture('delegations-fr-dark-1100');
});
