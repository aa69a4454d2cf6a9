import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

const now = '2026-11-20T09:00:00Z';

/** The dialog over the sample's delegations; `file` answers the file dialog. */
async function openExport(t, file, options = {}) {
  const screen = await openScreen(t, { now, sample: true, ...options });
  const { page, host } = screen;
  const path = join(host.folder, 'documents', file);
  page.on('dialog', (dialog) => void dialog.accept(path));
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+3');
  await page.locator('.person').first().waitFor();
  await page.getByRole('button', { name: /^(Export|Exporter|تصدير)$/ }).click();
  await page.locator('.w-dialog').waitFor();
  return { ...screen, path, hidden: (await host.call('delegations')).delegates.find((one) => one.protected) };
}

async function choose(page, label, option) {
  await page.locator('.w-dialog').getByLabel(label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('list for the participants says who is held back, and is written without the protected name', async (t) => {
  const { page, path, hidden, picture, accessibility } = await openExport(t, 'people.csv');
  await page.getByText('The file has the real name of one protected person').waitFor();
  await choose(page, 'Who will read it', 'Participants');
  await page.getByText('One protected person stands there by alias').waitFor();
  assert.deepEqual(await page.locator('.w-dialog .columns .chip').allInnerTexts(), ['No.', 'Name', 'Name in own script', 'Organisation', 'Position', 'Country', 'City']);
  await page.getByRole('radio', { name: 'CSV' }).check();
  await accessibility();
  await picture('export');
  await page.getByRole('button', { name: 'Save…' }).click();
  await page.getByRole('status').getByText(/people written to/).waitFor();
  const written = readFileSync(path, 'utf8');
  assert.ok(written.includes(hidden.alias) && written.includes('Nyakuoth'));
  assert.ok(!written.includes(hidden.full_name));
});

test('address book has a card for each person', async (t) => {
  const { page, path } = await openExport(t, 'people.vcf');
  await page.getByRole('radio', { name: 'Address book' }).check();
  await page.getByText('One card for each person').waitFor();
  await page.getByRole('button', { name: 'Save…' }).click();
  await page.getByRole('status').getByText(/22 people written to/).waitFor();
  const written = readFileSync(path, 'utf8');
  assert.equal(written.match(/^BEGIN:VCARD\r$/gm).length, 22);
  assert.match(written, /^FN:Nyakuoth\r$/m);
});

test('export in Arabic, dark', async (t) => {
  const { page, picture, accessibility } = await openExport(t, 'x.xlsx', { language: 'ar', theme: 'dark', width: 1100, height: 680 });
  await page.locator('.w-dialog .columns .chip').first().waitFor();
  await accessibility();
  await picture('export-ar-dark-1100');
});
