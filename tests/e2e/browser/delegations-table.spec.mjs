// The delegates' table: cells edited by keyboard, blocks pasted, facets, views, columns, several people at once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventually } from '../support/agenda.mjs';
import { openScreen } from '../support/browser.mjs';

const now = '2026-11-20T09:00:00Z';

async function openTable(t, options = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  const { page, host } = screen;
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+3');
  const grid = page.locator('[role=grid]');
  await grid.waitFor();
  await page.locator('.person').first().waitFor();
  const delegate = async (name) => (await host.call('delegations')).delegates.find((one) => one.full_name === name);
  const shown = () => page.locator('.person .name bdi').allInnerTexts();
  return {
    ...screen, grid, delegate, shown,
    row: (name) => page.locator('.person', { hasText: name }),
    cell: (name, column) => page.locator('.person', { hasText: name }).locator(`.cell.${column}`),
    toast: (text) => page.getByRole('status').getByText(text).waitFor(),
    /** Waits until so many people are shown. */
    people: (count) => page.waitForFunction((wanted) => document.querySelectorAll('.person').length === wanted, count),
    /** Puts the keyboard on a cell. */
    async stand(name, column) {
      await page.locator('.person', { hasText: name }).locator(`.cell.${column}`).click();
      await page.locator('.person', { hasText: name }).locator(`.cell.${column}.cursor`).waitFor();
    },
    /** A paste as the clipboard would bring it. */
    paste: (text, html = '') => grid.evaluate((element, [plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      if (rich) data.setData('text/html', rich);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, [text, html]),
    copied: () => grid.evaluate((element) => {
      const data = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData('text/plain');
    }),
    /** Waits until the keyboard is on a button. */
    focused: (name) => page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, name),
    async undo() {
      await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    },
  };
}

test('a cell is edited by the keyboard alone: typing replaces, Enter goes down, Escape leaves, F2 keeps what stands there', async (t) => {
  const { page, grid, cell, delegate, stand } = await openTable(t);
  const before = await delegate('Audace Nizigiyimana');
  await grid.focus();
  for (let at = 0; at < 2; at++) await page.keyboard.press('ArrowDown');
  for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowRight');
  await cell('Audace Nizigiyimana', 'city').and(page.locator('.cursor')).waitFor();
  await page.keyboard.type('Gitega');
  await page.keyboard.press('Enter');
  await cell('Audace Nizigiyimana', 'city').getByText('Gitega').waitFor();
  await eventually(page, async () => (await delegate('Audace Nizigiyimana')).city === 'Gitega', 'the city is saved');
  await cell('Spès Caritas Ntahomvukiye', 'city').and(page.locator('.cursor')).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.locator('.editor').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type(' nord');
  await page.keyboard.press('Escape');
  await page.locator('.editor').waitFor({ state: 'detached' });
  await cell('Audace Nizigiyimana', 'city').getByText('Gitega', { exact: true }).waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' nord');
  await page.keyboard.press('Enter');
  await cell('Audace Nizigiyimana', 'city').getByText('Gitega nord').waitFor();
  // Each edit is one step back.
  await page.keyboard.press('Control+z');
  await cell('Audace Nizigiyimana', 'city').getByText('Gitega', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await cell('Audace Nizigiyimana', 'city').getByText(before.city, { exact: true }).waitFor();
  await stand('Audace Nizigiyimana', 'city');
  await page.keyboard.press('Delete');
  await eventually(page, async () => (await delegate('Audace Nizigiyimana')).city === '', 'the cell is emptied');
});

test('a choice is found by typing a part of it, and Tab goes on typing in the next cell', async (t) => {
  const { page, cell, delegate, stand, accessibility, picture } = await openTable(t);
  await stand('Audace Nizigiyimana', 'role');
  await page.keyboard.type('interp');
  await page.getByRole('option', { name: 'Interpreter' }).waitFor();
  await accessibility();
  await picture('table-choice');
  await page.keyboard.press('Tab');
  await cell('Audace Nizigiyimana', 'role').getByText('Interpreter').waitFor();
  assert.equal(await page.locator('.editor').getAttribute('aria-label'), 'Edit Speaks');
  await page.keyboard.type('French, Swahili');
  await page.keyboard.press('Shift+Tab');
  await eventually(page, async () => (await delegate('Audace Nizigiyimana')).language_codes.join() === 'fr,sw', 'the languages are read');
  assert.equal((await delegate('Audace Nizigiyimana')).category, 'interpreter');
  assert.equal(await page.locator('.editor').getAttribute('aria-label'), 'Edit Role');
  await page.keyboard.press('Escape');
  // A day as people type it.
  await stand('Audace Nizigiyimana', 'arrives');
  await page.keyboard.type('Thu 16h40');
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await delegate('Audace Nizigiyimana')).arrives_on === '2026-11-19', 'the day is read');
  assert.equal((await delegate('Audace Nizigiyimana')).arrives_at, 1000);
});

test('what cannot be read stays in its cell with a mark and a sentence until it is mended', async (t) => {
  const { page, cell, delegate, stand, picture, accessibility } = await openTable(t);
  const before = await delegate('Audace Nizigiyimana');
  await stand('Audace Nizigiyimana', 'arrives');
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await page.getByText('“soon” is no day. Type it like 22 Nov 16:40 or 2026-11-22.').first().waitFor();
  const bad = cell('Audace Nizigiyimana', 'arrives');
  assert.equal(await bad.getAttribute('aria-invalid'), 'true');
  assert.equal((await delegate('Audace Nizigiyimana')).arrives_on, before.arrives_on);
  await accessibility();
  await picture('table-refused');
  await page.keyboard.press('F8');
  await bad.and(page.locator('.cursor')).waitFor();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.editor').inputValue(), 'soon');
  await page.keyboard.type('18/11');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: /could not be read/ }).waitFor({ state: 'detached' });
  await eventually(page, async () => (await delegate('Audace Nizigiyimana')).arrives_on === '2026-11-18', 'the mended day is saved');
});

test('a block from Excel: a sentence first, one step back after, nothing lost', async (t) => {
  const { page, delegate, stand, paste, toast, undo, picture, accessibility, cell, focused } = await openTable(t);
  const before = await delegate('Audace Nizigiyimana');
  await stand('Audace Nizigiyimana', 'city');
  const html = '<table><tr><td>Gitega</td><td>Speaker</td></tr><tr><td>"Rue 7"<br>Ngozi</td><td>Wizard</td></tr></table>';
  await paste('Gitega\tSpeaker\n"Rue 7 Ngozi"\tWizard\n', html);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('3 cells of 2 people would change in City and Role.').waitFor();
  await dialog.getByText('1 cell cannot be read').waitFor();
  await dialog.getByText('“Wizard” is none of the choices of Role.').waitFor();
  assert.equal((await delegate('Audace Nizigiyimana')).city, before.city);
  await accessibility();
  await picture('table-paste');
  await focused('Change 3 cells');
  await page.keyboard.press('Enter');
  await toast('3 cells changed');
  assert.equal((await delegate('Audace Nizigiyimana')).category, 'speaker');
  assert.equal((await delegate('Spès Caritas Ntahomvukiye')).city, '"Rue 7" Ngozi');
  await cell('Spès Caritas Ntahomvukiye', 'role').getByText('Wizard', { exact: true }).waitFor();
  await undo();
  await eventually(page, async () => (await delegate('Audace Nizigiyimana')).city === before.city, 'one undo takes all of it back');
  assert.equal((await delegate('Audace Nizigiyimana')).category, before.category);
});

test('cells are chosen with Shift, copied, filled down and emptied', async (t) => {
  const { page, delegate, stand, copied, toast, paste, focused } = await openTable(t);
  await stand('Audace Nizigiyimana', 'city');
  await page.keyboard.type('Rumonge');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.waitForFunction(() => document.querySelectorAll('.cell.chosen').length === 4);
  const text = await copied();
  assert.match(text, /^Rumonge\tParticipant\r\n[^\t]+\tParticipant$/);
  await page.keyboard.press('Control+d');
  await toast(/cells? changed/);
  assert.equal((await delegate('Spès Caritas Ntahomvukiye')).city, 'Rumonge');
  // The same block again changes nothing, and says so.
  await paste(text.replace(/\r\n[^\t]+/, '\r\nRumonge'));
  await page.getByRole('dialog').getByText('Nothing would change in City and Role.').waitFor();
  await focused('Cancel');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+ArrowLeft');
  await page.waitForFunction(() => document.querySelectorAll('.cell.chosen').length === 2);
  await page.keyboard.press('Delete');
  await toast('2 cells emptied');
  assert.equal((await delegate('Audace Nizigiyimana')).city, '');
});

test('details of a protected person are not typed over where they do not show', async (t) => {
  const { page, host, stand, paste } = await openTable(t);
  const hidden = (await host.call('delegations')).delegates.find((one) => one.protected);
  await stand(hidden.alias, 'organisation');
  await page.keyboard.type('Elsewhere');
  assert.equal(await page.locator('.editor').count(), 0);
  await paste('Elsewhere');
  await page.getByText('Organisation of a protected person is closed here. Open the person to change it.').first().waitFor();
  const after = (await host.call('delegations')).delegates.find((one) => one.id === hidden.id);
  assert.equal(after.organisation_name, hidden.organisation_name);
});

test('filters: values with counts that follow the other filters, chips that go, and what was found is marked', async (t) => {
  const { page, people, accessibility, picture, host, shown } = await openTable(t);
  const { delegates } = await host.call('delegations');
  const women = delegates.filter((one) => one.sex === 'female');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find a column' }).fill('sex');
  await page.getByRole('button', { name: 'Sex' }).click();
  await page.getByRole('checkbox', { name: 'Woman' }).click();
  await people(women.length);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('searchbox', { name: 'Find a column' }).fill('country');
  await page.getByRole('button', { name: 'Country' }).click();
  const congolese = women.filter((one) => one.country === 'CD').length;
  const value = page.locator('.value', { hasText: 'DR Congo' });
  await value.getByText(String(congolese), { exact: true }).waitFor();
  await accessibility();
  await picture('table-filter');
  await page.getByRole('checkbox', { name: 'DR Congo' }).click();
  await people(congolese);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove filter Sex: Woman' }).click();
  await people(delegates.filter((one) => one.country === 'CD').length);
  await page.getByRole('searchbox').fill('goma');
  await page.locator('.person mark', { hasText: 'Goma' }).first().waitFor();
  assert.ok((await shown()).length < delegates.filter((one) => one.country === 'CD').length);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await people(delegates.length);
  // A text, and nothing at all.
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('button', { name: 'Phone' }).click();
  await page.getByRole('radio', { name: 'Empty' }).check({ force: true });
  await people(delegates.filter((one) => one.phone === '' || one.protected).length);
});

test('groups by any sensible column with counts, sorted by several columns', async (t) => {
  const { page, host, shown } = await openTable(t);
  await page.getByRole('button', { name: 'Group: delegation' }).click();
  await page.getByRole('menuitemradio', { name: 'country', exact: true }).click();
  await page.getByRole('button', { name: 'Group: country' }).waitFor();
  const { delegates } = await host.call('delegations');
  const countries = new Set(delegates.map((one) => one.country));
  await page.waitForFunction((count) => document.querySelectorAll('.group').length === count, countries.size);
  await page.getByRole('button', { name: 'Group: country' }).click();
  await page.getByRole('menuitemradio', { name: 'none', exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('.group').length === 0);
  await page.getByRole('columnheader', { name: 'City' }).getByRole('button', { name: 'City', exact: true }).click();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button', { name: 'Name', exact: true }).click({ modifiers: ['Shift'] });
  await page.waitForFunction(() => document.querySelectorAll('[aria-sort=ascending]').length === 2);
  const cities = await page.locator('.person .city').allInnerTexts();
  const names = await shown();
  const compare = new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare;
  for (let at = 1; at < cities.length; at++) {
    if (!cities[at] || !cities[at - 1]) continue;
    const order = compare(cities[at - 1], cities[at]);
    assert.ok(order < 0 || (order === 0 && compare(names[at - 1], names[at]) <= 0), `${cities[at - 1]} ${names[at - 1]} before ${cities[at]} ${names[at]}`);
  }
});

test('columns are shown, hidden, moved by keyboard and dragged wide, and stay so for the workshop', async (t) => {
  const { page, grid, accessibility, picture } = await openTable(t);
  const headings = () => page.locator('[data-heading]').evaluateAll((all) => all.map((one) => one.dataset.heading));
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Phone' }).click();
  await page.getByRole('checkbox', { name: 'Speaks' }).click();
  await page.getByRole('button', { name: 'Move column City' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => [...document.querySelectorAll('[data-heading]')].map((one) => one.dataset.heading).join().startsWith('number,name,city,organisation'));
  await accessibility();
  await picture('table-columns');
  await page.keyboard.press('Escape');
  assert.ok((await headings()).includes('phone') && !(await headings()).includes('speaks'));
  // On the headings themselves: up from the first row, Alt and an arrow.
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  for (let at = 0; at < 2; at++) await page.keyboard.press('ArrowRight');
  await page.locator('[data-heading=city].cursor').waitFor();
  await page.keyboard.press('Alt+ArrowRight');
  await page.waitForFunction(() => [...document.querySelectorAll('[data-heading]')].map((one) => one.dataset.heading).join().startsWith('number,name,organisation,city'));
  const edge = page.locator('[data-heading=city] .edge');
  const wide = await page.locator('[data-heading=city]').evaluate((one) => one.offsetWidth);
  const box = await edge.boundingBox();
  await page.mouse.move(box.x + 4, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 84, box.y + 8, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction((before) => document.querySelector('[data-heading=city]').offsetWidth > before + 60, wide);
  const now = await headings();
  await page.keyboard.press('Control+1');
  await page.locator('.person').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+3');
  await page.locator('.person').first().waitFor();
  assert.deepEqual(await headings(), now);
  await edge.dblclick();
  await page.waitForFunction((before) => document.querySelector('[data-heading=city]').offsetWidth < before + 60, wide);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'Usual columns' }).click();
  await page.waitForFunction(() => document.querySelector('[data-heading=speaks]') && !document.querySelector('[data-heading=phone]'));
});

test('views: a built-in one by key, one saved under a name, changed, updated, renamed, undone', async (t) => {
  const { page, host, people, toast, undo, accessibility, picture } = await openTable(t);
  const { delegates } = await host.call('delegations');
  await page.keyboard.press('Control+Shift+2');
  await page.getByRole('button', { name: 'View: Missing details' }).waitFor();
  await people(delegates.filter((one) => one.missing.length > 0).length);
  await page.getByRole('button', { name: 'View: Missing details' }).click();
  await page.locator('.w-menu-item', { hasText: 'Hotel' }).click();
  await page.locator('[data-heading=room]').waitFor();
  await page.getByRole('button', { name: 'Group: none' }).click();
  await page.getByRole('menuitemradio', { name: 'city', exact: true }).click();
  await page.getByText('Changed since').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+v');
  await page.locator('.w-menu-item', { hasText: 'Save as a new view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Rooms by city');
  await page.keyboard.press('Enter');
  await toast('View Rooms by city saved');
  await page.getByRole('button', { name: 'View: Rooms by city' }).waitFor();
  const [kept] = await host.call('saved_views');
  assert.deepEqual([kept.name, kept.group, kept.columns[0].column], ['Rooms by city', 'city', 'room']);
  await page.keyboard.press('Control+Shift+1');
  await people(delegates.length);
  await page.keyboard.press('Control+Shift+6');
  await page.getByRole('button', { name: 'Group: city' }).waitFor();
  await page.getByRole('columnheader', { name: 'Room' }).getByRole('button', { name: 'Room', exact: true }).click();
  await page.getByText('Changed since').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'View: Rooms by city' }).click();
  await page.locator('.w-menu-item', { hasText: 'Update Rooms by city' }).waitFor();
  await accessibility();
  await picture('table-views');
  await page.locator('.w-menu-item', { hasText: 'Update Rooms by city' }).click();
  await toast('View Rooms by city updated');
  assert.deepEqual((await host.call('saved_views'))[0].sort, [{ column: 'room', down: false }]);
  await page.getByRole('button', { name: 'View: Rooms by city' }).click();
  await page.locator('.w-menu-item', { hasText: 'Delete this view' }).click();
  await toast('View Rooms by city deleted');
  assert.deepEqual(await host.call('saved_views'), []);
  await undo();
  await page.getByRole('button', { name: /^View:/ }).click();
  await page.locator('.w-menu-item', { hasText: 'Rooms by city' }).first().waitFor();
});

test('several people: by group, by Shift, any field set, exported, printed', async (t) => {
  const { page, grid, host, row, toast, delegate, undo } = await openTable(t);
  const { delegates, delegations } = await host.call('delegations');
  const burundi = delegations.find((one) => one.country === 'BI').id;
  const members = delegates.filter((one) => one.delegation === burundi);
  await page.locator('.group', { hasText: 'Burundi' }).locator('.tick').click();
  await page.getByText(`${members.length} selected`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Set field' }).click();
  await page.locator('.w-menu-item', { hasText: 'Pick-up' }).click();
  await page.getByRole('textbox', { name: 'Pick-up' }).fill('Bus 1');
  await page.keyboard.press('Enter');
  await toast(`Pick-up set for ${members.length} people`);
  assert.ok((await host.call('delegations')).delegates.filter((one) => one.delegation === burundi).every((one) => one.pick_up === 'Bus 1'));
  await undo();
  await eventually(page, async () => (await delegate(members[0].full_name)).pick_up === members[0].pick_up, 'one undo for all');
  const path = join(host.folder, 'documents', 'burundi.csv');
  page.once('dialog', (dialog) => void dialog.accept(path));
  await page.getByRole('toolbar').getByRole('button', { name: 'Export' }).click();
  await page.locator('.w-menu-item', { hasText: 'Organisers' }).click();
  await page.getByRole('radio', { name: 'CSV' }).check();
  await page.getByRole('button', { name: 'Save…' }).click();
  await toast(`${members.length} people written to`);
  assert.equal(readFileSync(path, 'utf8').trim().split('\n').length, members.length + 1);
  await grid.focus();
  await page.keyboard.press('Escape');
  await page.getByText('selected', { exact: false }).first().waitFor({ state: 'detached' });
  await row(members[0].full_name).locator('.tick').click();
  await row(members[2].full_name).locator('.tick').click({ modifiers: ['Shift'] });
  await page.getByText('3 selected', { exact: true }).waitFor();
  await page.keyboard.press('Control+a');
  await page.getByText(`${delegates.length} selected`, { exact: true }).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'More' }).click();
  await page.locator('.w-menu-item', { hasText: 'Print badges' }).click();
  await page.getByRole('heading', { name: 'Print centre' }).waitFor();
});

test('the table in Arabic: the arrows follow the writing', async (t) => {
  const { page, grid, accessibility, picture } = await openTable(t, { language: 'ar', theme: 'dark', width: 1100, height: 680 });
  await grid.focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.person .cell.name.cursor').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.person .cell.organisation.cursor').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.locator('.person .cell.name.cursor').waitFor();
  await accessibility();
  await picture('table-ar-dark-1100');
});
