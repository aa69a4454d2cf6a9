// Ways into the wizard other than the file dialog, lists that come again, and people who may be somebody.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';
import { fixture } from '../support/places.mjs';

const now = '2026-11-20T09:00:00Z';

/** An empty workshop with the wizard open; `list` is imported first. */
async function openWizard(t, { list, ...options } = {}) {
  const screen = await openScreen(t, { now, ...options });
  const { page, host } = screen;
  await host.call('new_workshop', {
    path: join(host.folder, 'documents', 'w.warsha'), title: { en: 'Regional exchange' }, first_day: '2024-06-10', last_day: '2024-06-13',
    zone: 'Africa/Kampala', place: 'Kampala', venue: '', languages: ['en', 'fr'], passphrase: null,
  });
  if (list) await host.call('import_delegates', { path: list });
  await page.reload();
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: /^(Import|Importer|استيراد)/ }).first().click();
  await page.locator('.drop').waitFor();
  return {
    ...screen,
    people: async () => (await host.call('delegations')).delegates,
    file: (name, text) => {
      const path = join(host.folder, 'documents', name);
      writeFileSync(path, text);
      return path;
    },
    open: async (path) => {
      page.once('dialog', (dialog) => void dialog.accept(path));
      await page.locator('.drop').getByRole('button', { name: 'Choose a file' }).click();
      await page.locator('.file').waitFor();
    },
  };
}

/** What a spreadsheet puts on the clipboard. */
const paste = (page, html, text) => page.evaluate(([html, text]) => {
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, [html, text]);

test('cells copied in a spreadsheet are pasted in', async (t) => {
  const { page, people, picture } = await openWizard(t);
  await page.getByRole('button', { name: 'Paste a list' }).click();
  await page.getByText('Copy the cells in your spreadsheet').waitFor();
  await picture('import-paste');
  const html = '<html><body><table><tr><td>Nom</td><td>Prénom</td><td>Pays</td><td>Téléphone</td></tr>'
    + '<tr><td>KAVIRUMBA</td><td>Solange</td><td rowspan=2>RDC</td><td x:num="243000190412">2,43E+11</td></tr><tr><td>LUKOTANI</td><td>Espérance</td><td></td></tr></table></body></html>';
  await paste(page, html, 'Nom\tPrénom\tPays\tTéléphone\nKAVIRUMBA\tSolange\tRDC\t2,43E+11\nLUKOTANI\tEspérance\t\t');
  await page.locator('.file').getByText('Pasted list').waitFor();
  await page.locator('.file').getByText('2 rows').waitFor();
  await page.getByRole('button', { name: 'Add 2 rows' }).click();
  await page.getByRole('heading', { name: '2 people added' }).waitFor();
  const added = await people();
  assert.deepEqual(added.map((one) => [one.full_name, one.country, one.phone]), [['Solange KAVIRUMBA', 'CD', '243000190412'], ['Espérance LUKOTANI', 'CD', '']]);
});

test('text with tabs is pasted without a button', async (t) => {
  const { page } = await openWizard(t);
  await paste(page, '', 'Full name\tCountry\nAmina Yusuf\tKenya\n');
  await page.locator('.file').getByText('Pasted list').waitFor();
  await page.getByRole('button', { name: 'Add 1 row' }).waitFor();
});

test('file dropped on the page is read', async (t) => {
  const { page } = await openWizard(t);
  const bytes = [...readFileSync(fixture('delegates/exchange-22.xls'))];
  await page.evaluate((bytes) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(bytes)], 'liste_délégués v3.xls'));
    const target = document.querySelector('.drop');
    target.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await page.locator('.file').getByText('liste_délégués v3.xls').waitFor();
  await page.locator('.file').getByText('22 rows').waitFor();
});

test('the same list again says what is new, what changed, field by field, and each is ticked', async (t) => {
  const { page, open, people, picture, accessibility } = await openWizard(t, { list: fixture('delegates/exchange-20.ods') });
  await open(fixture('delegates/exchange-22.xlsx'));
  await page.locator('.sum').getByText('15 unchanged').or(page.locator('.sum', { hasText: /15\s*unchanged/ })).first().waitFor();
  const changed = (name) => page.locator('.problems article', { hasText: name });
  await changed('Faïda Katungu Masika').getByText('+243 555 004 343').waitFor();
  await changed('Faïda Katungu Masika').getByText('+243 555 057 884').waitFor();
  await changed('Nyakuoth').getByText('9 Jun 2024').waitFor();
  await accessibility();
  await picture('import-again');
  await page.getByRole('checkbox', { name: 'Take the e-mail of Keji Lokuju Modi from the file' }).uncheck();
  await page.locator('.sum', { hasText: /16\s*unchanged/ }).waitFor();
  await page.getByRole('button', { name: 'Add 6 rows' }).click();
  await page.getByRole('heading', { name: '2 people added, 4 updated' }).waitFor();
  const after = await people();
  const of = (name) => after.find((one) => one.full_name === name);
  assert.equal(after.length, 22);
  assert.equal(of('Keji Lokuju Modi').email, 'keji.modi@example.com');
  assert.equal(of('Audace Nizigiyimana').position, 'Programme Officer');
});

test('people who are not in the file any more are cancelled when they are ticked', async (t) => {
  const { page, open, people, picture } = await openWizard(t, { list: fixture('delegates/exchange-22.xlsx') });
  await open(fixture('delegates/exchange-20.ods'));
  const gone = page.getByRole('region', { name: 'Not in the file any more' });
  await gone.getByText('Viola Lado').waitFor();
  await gone.getByRole('checkbox', { name: /Trésor Luzolo/ }).check();
  await page.locator('.sum', { hasText: /1\s*cancelled/ }).waitFor();
  await picture('import-gone');
  await page.locator('footer').getByRole('button').last().click();
  await page.locator('.done').waitFor();
  const after = await people();
  const status = (name) => after.find((one) => one.full_name === name).status;
  assert.deepEqual([status('Trésor Luzolo'), status('Viola Lado') === 'cancelled'], ['cancelled', false]);
});

test('somebody who may be on the list waits, is merged by one click, and the answer can be changed', async (t) => {
  const { page, open, file, host, people, picture, accessibility } = await openWizard(t);
  await host.call('import_delegates', { path: file('first.csv', 'Full name;Organisation;Country;City\nJean-Claude Murhulanda;Kivu Médiation;RDC;Bukavu\nSolange Kavirumba;Femmes du Lac;RDC;Goma\n') });
  await open(file('second.csv', 'Full name;Organisation;Country;City;Phone\nJ.-Claude Murhulanda;Kivu Médiation;RDC;Bukavo;+243 000 111 204\nNeema Cirhezibwa;Réseau Fleuve;RDC;Bukavu;\n'));
  const card = page.locator('.problems article', { hasText: 'J.-Claude Murhulanda' }).filter({ hasText: 'Merge' });
  await card.getByText('Already in, no. 1').waitFor();
  await page.getByRole('button', { name: 'Add 1 row, leave 1 for later' }).waitFor();
  await accessibility();
  await picture('import-likely');
  await card.getByRole('button', { name: 'Merge' }).click();
  await page.getByText('Same person: Already in, no. 1').or(page.getByText(/Same person/)).first().waitFor();
  await page.getByRole('button', { name: 'Add 2 rows' }).waitFor();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('button', { name: 'Add 1 row, leave 1 for later' }).waitFor();
  await card.getByRole('button', { name: 'Merge' }).click();
  // The city is one letter away from a known one: one click.
  await page.getByRole('button', { name: 'Use Bukavu' }).click();
  await page.getByRole('button', { name: 'Use Bukavu' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Add 2 rows' }).click();
  await page.getByRole('heading', { name: '1 person added, 1 updated' }).waitFor();
  const after = await people();
  assert.equal(after.length, 3);
  const merged = after.find((one) => one.number === 1);
  assert.deepEqual([merged.full_name, merged.phone, merged.city], ['Jean-Claude Murhulanda', '+243 000 111 204', 'Bukavu']);
});

test('another sheet is chosen, and another row for the headings', async (t) => {
  const { page, open } = await openWizard(t);
  await open(fixture('delegates/preamble.xlsx'));
  await page.locator('.file').getByText('headings in row 6').waitFor();
  const sheet = page.locator('.file .sheet button');
  const first = await sheet.innerText();
  await page.getByRole('button', { name: 'Headings and dates' }).click();
  await page.locator('.w-menu-item', { hasText: 'no headings' }).click();
  await page.locator('.file').getByText('no headings').waitFor();
  await sheet.click();
  const other = page.locator('.w-listbox .w-menu-item').filter({ hasNotText: first.trim() }).first();
  await other.click();
  await page.locator('.file .meta').filter({ hasNotText: 'headings in row 6' }).waitFor();
});

test('columns chosen once are remembered for the next file of the same shape', async (t) => {
  const { page, host, open, file, picture } = await openWizard(t);
  const rows = 'Full name;Pays;Champ 7\nAmina Yusuf;Kenya;window seat\n';
  await open(file('march.csv', rows));
  await page.getByLabel('“Champ 7” is').selectOption('note');
  await page.getByRole('button', { name: 'Add 1 row' }).click();
  await page.getByRole('heading', { name: '1 person added' }).waitFor();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await open(file('april.csv', rows.replace('Amina Yusuf', 'Grace Atimoru')));
  await page.getByText('The columns are matched as you chose').waitFor();
  assert.equal(await page.getByLabel('“Champ 7” is').inputValue(), 'note');
  await picture('import-remembered');
  await page.getByRole('button', { name: 'Guess the columns anew' }).click();
  await page.getByText('The columns are matched as you chose').waitFor({ state: 'detached' });
  assert.equal(await page.getByLabel('“Champ 7” is').inputValue(), '');
  assert.equal((await host.call('delegations')).delegates[0].note, 'window seat');
});

test('file that lies about itself is read with a note', async (t) => {
  const { page, open, picture } = await openWizard(t);
  await open(fixture('delegates/broken/wrong-delimiter.csv'));
  await page.getByText('The first line of the file says that “,” stands between cells. It is “;”').waitFor();
  await picture('import-note');
  await page.getByRole('button', { name: 'Change file' }).click();
  await open(fixture('delegates/broken/latin1-with-bom-lie.csv'));
  await page.getByText('The file says that it is UTF-8 and is not.').waitFor();
});

for (const [language, theme, width, height] of [['fr', 'light', 1100, 680], ['ar', 'dark', 1440, 900]]) {
  test(`messy list in ${language}, ${theme}, ${width} wide`, async (t) => {
    const { page, picture, accessibility, host } = await openWizard(t, { language, theme, width, height });
    page.once('dialog', (dialog) => void dialog.accept(fixture('delegates/forms-300.csv')));
    await page.locator('.drop').getByRole('button').first().click();
    await page.locator('.file').waitFor();
    await page.locator('.problems article').first().waitFor();
    await accessibility();
    await picture(`import-${language}-${theme}-${width}`);
    assert.equal((await host.call('delegations')).delegates.length, 0);
  });
}
