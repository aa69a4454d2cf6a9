import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';
import { fixture } from '../support/places.mjs';

const now = '2026-11-20T09:00:00Z';

/** The wizard in an empty workshop; `file` answers the file dialog. */
async function openImport(t, file, { kind = 'delegates', sample = false, ...options } = {}) {
  const screen = await openScreen(t, { now, sample, ...options });
  const { page, host } = screen;
  if (!sample) {
    await host.call('new_workshop', {
      path: join(host.folder, 'documents', 'w.warsha'), title: { en: 'Regional exchange' }, first_day: '2024-06-10', last_day: '2024-06-13',
      zone: 'Africa/Kampala', place: 'Kampala', venue: '', languages: ['en', 'fr'], passphrase: null,
    });
    await page.reload();
  }
  page.on('dialog', (dialog) => void dialog.accept(file(host)));
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(kind === 'agenda' ? 'Import an agenda' : 'Import delegates');
  await page.locator('[role=option]', { hasText: 'Import' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.drop').getByRole('button', { name: 'Choose a file' }).click();
  return { ...screen, cell: (row, column) => page.locator(`#import-cell-${row}-${column}`), problem: (text) => page.locator('.problems article', { hasText: text }) };
}

test('the 22 come in from the spreadsheet, as one step that one undo takes back', async (t) => {
  const { page, host, picture, accessibility } = await openImport(t, () => fixture('delegates/exchange-22.xlsx'));
  await page.locator('.file').getByText('22 rows').waitFor();
  assert.equal(await page.getByLabel('“Full name” is', { exact: false }).inputValue(), 'full_name');
  await accessibility();
  await picture('import');
  await page.getByRole('button', { name: 'Add 22 rows' }).click();
  await page.getByRole('heading', { name: '22 people added' }).waitFor();
  assert.equal((await host.call('delegations')).delegates.length, 22);
  await picture('import-done');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction(async () => (await (await fetch('/call/delegations', { method: 'POST', body: '{}' })).json()).delegates.length === 0);
});

test('problems are named, answered, and what still needs an answer is left for later', async (t) => {
  const { page, host, cell, problem, picture, accessibility } = await openImport(t, () => fixture('delegates/fr-120-cp1252.csv'));
  await page.getByText('windows-1252').waitFor();
  // Also the targets afterwards have been read by then.
  await page.getByRole('button', { name: 'Add 113 rows, leave 7 for later' }).click({ trial: true });
  await accessibility();
  await picture('import-problems');

  const phone = problem('Row 15, phone');
  await phone.getByText(/The last digits are gone/).waitFor();
  await phone.getByRole('textbox').fill('+257 55 50 11 22');
  await phone.getByRole('button', { name: 'Use' }).click();
  await page.getByRole('button', { name: 'Add 114 rows, leave 6 for later' }).waitFor();
  assert.equal(await cell(15, 8).innerText(), '+257 55 50 11 22');

  await problem('Row 57, country').getByRole('button', { name: 'DR Congo' }).click();
  await problem('Row 57, country').waitFor({ state: 'detached' });
  await problem('Row 39, phone').getByRole('button', { name: 'Leave empty' }).click();
  await page.getByRole('button', { name: 'Add 115 rows, leave 5 for later' }).waitFor();
  await problem('Row 46, arrival').getByRole('button', { name: 'Leave row out' }).click();
  await page.getByText('Left out by you').waitFor();

  // A cell is corrected where it stands.
  await page.keyboard.press('F8');
  await cell(3, 2).getByRole('button').click();
  await page.locator('.cell input').fill('Korotoumou');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.getElementById('import-cell-3-2')?.textContent?.includes('Korotoumou') && !document.querySelector('.cell input'));

  await page.getByRole('button', { name: 'Add 115 rows, leave 5 for later' }).click();
  await page.getByRole('heading', { name: '115 people added' }).waitFor();
  await page.getByText(/5 rows wait/).waitFor();
  const { delegates } = await host.call('delegations');
  assert.equal(delegates.length, 115);
  assert.ok(delegates.some((one) => one.full_name === 'Korotoumou TRAORE'));
  assert.ok(delegates.some((one) => one.phone === '+257 55 50 11 22'));
});

test('column is taken for something else, and left out', async (t) => {
  const { page, cell } = await openImport(t, () => fixture('delegates/exchange-22.xlsx'));
  const position = page.getByLabel('“Position” is', { exact: false });
  await position.selectOption('');
  await page.waitForFunction(() => document.querySelector('.head .cell.skip select') !== null);
  assert.equal(await position.inputValue(), '');
  await position.selectOption('note');
  await page.waitForFunction(() => ![...document.querySelectorAll('.head select')].some((one) => one.value === 'position'));
  await cell(2, 0).waitFor();
});

test('importing the same list again updates and adds nobody', async (t) => {
  const { page, host } = await openImport(t, () => fixture('delegates/exchange-22.xlsx'), { sample: true });
  await page.locator('.file').getByText('22 rows').waitFor();
  await page.locator('.sum').getByText('updated').waitFor();
  await page.getByRole('button', { name: /^Update \d+ rows$/ }).click();
  await page.getByRole('heading', { name: /^0 people added, \d+ updated$/ }).waitFor();
  assert.equal((await host.call('delegations')).delegates.length, 22);
});

test('agenda file comes in with its rooms, and its problems say what will happen', async (t) => {
  const { page, host, picture } = await openImport(t, () => fixture('agenda/exchange-4days.xlsx'), { kind: 'agenda' });
  await page.locator('.file').getByText('37 rows').waitFor();
  await page.getByText('Rooms in the file').waitFor();
  await page.getByText('Nile Room').first().waitFor();
  await picture('import-agenda');
  await page.getByRole('button', { name: 'Add 37 rows' }).click();
  await page.getByRole('heading', { name: '37 sessions added' }).waitFor();
  assert.equal((await host.call('agenda')).sessions.length, 37);
  await page.getByRole('button', { name: 'Go to the agenda' }).click();
  await page.getByRole('tab', { name: 'Day 1' }).waitFor();
});

test('file that is no spreadsheet says so in one sentence, and the next one works', async (t) => {
  let next = (host) => join(host.folder, 'documents', 'list.xlsx');
  const { page, picture } = await openImport(t, (host) => {
    if (next) {
      const path = next(host);
      writeFileSync(path, Buffer.from('\x89PNG\r\n\x1a\n not a workbook', 'latin1'));
      return path;
    }
    return fixture('delegates/exchange-22.xlsx');
  });
  await page.getByRole('alert').getByText('This file is not a spreadsheet. Choose an .xlsx, .ods or .csv file.').waitFor();
  await picture('import-refused');
  next = null;
  await page.locator('.drop').getByRole('button', { name: 'Choose a file' }).click();
  await page.locator('.file').getByText('22 rows').waitFor();
});

test('ten thousand rows scroll with only those in sight drawn', async (t) => {
  const { page } = await openImport(t, (host) => {
    const path = join(host.folder, 'documents', 'many.csv');
    const rows = Array.from({ length: 10_000 }, (_, at) => `Person ${at + 1},Lake House ${at % 50},Kenya,Nairobi,p${at + 1}@example.org`);
    writeFileSync(path, `Full name,Organisation,Country,City,E-mail\n${rows.join('\n')}\n`);
    return path;
  });
  await page.getByText('10000 rows').or(page.getByText('10,000 rows')).first().waitFor({ timeout: 60_000 });
  assert.ok((await page.locator('.preview .row').count()) < 60);
  await page.locator('.scroller').evaluate((element) => { element.scrollTop = element.scrollHeight; });
  await page.getByText('Person 10000', { exact: true }).waitFor();
  assert.ok((await page.locator('.preview .row').count()) < 60);
});

test('import in a small dark window', async (t) => {
  const { page, picture, accessibility } = await openImport(t, () => fixture('delegates/fr-120-cp1252.csv'), { language: 'en', theme: 'dark', width: 1100, height: 680 });
  await page.getByText('windows-1252').waitFor();
  await page.getByRole('button', { name: 'Add 113 rows, leave 7 for later' }).click({ trial: true });
  await accessibility();
  await picture('import-dark-1100');
});
