import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

// The second morning of the sample, half past nine in Kampala.
const now = '2026-11-24T06:30:00Z';

async function openAttendance(t, options = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  const { page, host } = screen;
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+5');
  const grid = page.getByRole('grid');
  // The agenda is a grid too: only a cell of its own says that this one has come.
  await page.locator('[id^=attendance-]').first().waitFor();
  const view = () => host.call('attendance');
  const period = async () => (await view()).now;
  return {
    ...screen, grid, view, period,
    /** The cell of a row number in the period that is on now, as the host tells it. */
    async cell(number) {
      const all = await view();
      const at = all.periods.findIndex((one) => one.key === all.now);
      return all.people.find((one) => one.number === number).cells[at];
    },
    /** Waits until the screen shows a mark in the marked cell. */
    spotSays: (words) => page.locator('.cell.spot').and(page.locator(`[aria-label$="${words}"]`)).waitFor(),
  };
}

test('grid is marked by keys alone: cells, ranges, fill, undo', async (t) => {
  const { page, grid, cell, spotSays, picture, accessibility } = await openAttendance(t);
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
  await page.keyboard.press('Enter');
  await spotSays('not entered');
  assert.equal(await cell(1), 'p');
  await page.keyboard.press('o');
  await spotSays('online');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await spotSays('excused');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('l');
  await spotSays('in person, late');
  await page.keyboard.press('ArrowDown');
  for (let more = 0; more < 5; more++) await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('6 cells chosen').waitFor();
  await page.keyboard.press('p');
  await page.getByText('6 cells marked').waitFor();
  await spotSays('in person');
  assert.deepEqual([await cell(2), await cell(3), await cell(4), await cell(5), await cell(10)], ['o', 'e', 'pl', 'p', 'p']);
  await accessibility();
  await picture('attendance-screen');
  await page.keyboard.press('Control+z');
  await spotSays('not entered');
  assert.equal(await cell(10), '');
  assert.equal(await grid.getAttribute('aria-rowcount'), String(Number(await grid.locator('.body [role=row]').count()) + 2));
});

test('whoever is checked in after the grace is late in grid, desk and rules until somebody says otherwise', async (t) => {
  const { page, host, grid, cell, view, spotSays, picture, accessibility } = await openAttendance(t);
  const people = (await view()).people;
  // Half past nine: the second morning began half an hour or more ago.
  for (const one of people.slice(0, 3)) await host.call('check_in', { delegate: one.id, way: 'typed' });
  await page.waitForFunction(() => document.querySelectorAll('[id^=attendance-] .late').length === 3);
  assert.equal(await cell(1), 'pl');
  await spotSays('in person, late');
  await grid.focus();
  await page.keyboard.press('l');
  await spotSays('in person');
  assert.equal(await cell(1), 'p');
  await page.keyboard.press('v');
  await spotSays('in person, left early');
  await page.keyboard.press('Control+z');
  await spotSays('in person');
  await picture('attendance-late');
  await page.getByRole('button', { name: /^Certificate from/ }).click();
  const dialog = page.getByRole('dialog');
  const grace = dialog.getByLabel('Late from, minutes after the start');
  assert.equal(await grace.inputValue(), '15');
  await grace.fill('x');
  await dialog.getByText('Type a number of minutes, or nothing.').waitFor();
  await accessibility();
  await grace.fill('240');
  await picture('attendance-rules');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.querySelectorAll('[id^=attendance-] .late').length === 0);
  assert.equal(await cell(2), 'p');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelectorAll('[id^=attendance-] .late').length === 2);
  await page.keyboard.press('Control+4');
  await page.locator('.recent .late').first().waitFor();
  assert.equal(await page.locator('.recent .late').count(), 2);
});

test('signed sheet is typed in: numbers, ranges, letters, names, counts, taking back', async (t) => {
  const { page, cell, view, picture, accessibility } = await openAttendance(t);
  await page.getByRole('radio', { name: 'Enter from signed sheet' }).check();
  const field = page.getByLabel('Row number printed on the sheet');
  await page.waitForFunction((element) => element === document.activeElement, await field.elementHandle());
  await page.getByLabel('Signatures', { exact: true }).fill('9');
  await field.focus();
  const type = async (text, shows) => {
    await field.fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.entered li').filter({ hasText: shows }).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.type input').value === '');
  };
  const name = async (number) => (await view()).people.find((one) => one.number === number).name;
  await type('1-4', await name(4));
  await type('6 o', await name(6));
  await type('7 e', await name(7));
  await type('8', await name(8));
  assert.deepEqual([await cell(1), await cell(6), await cell(7), await cell(8), await cell(5)], ['p', 'o', 'e', 'p', '']);
  await page.getByText('Row 5 has no signature yet').waitFor();
  await type('+ Byhand Written', 'Byhand Written');
  await field.fill('14');
  await page.locator('.who').filter({ hasText: await name(14) }).waitFor();
  await accessibility();
  await picture('attendance-sheet');
  await field.fill('999');
  await page.keyboard.press('Enter');
  await page.getByText('No such row on this sheet: 999').waitFor();
  await field.fill('what');
  await page.keyboard.press('Enter');
  await page.getByText('Type a row number such as').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Undo the entry of ${await name(8)}` }).click();
  await page.locator('.entered li').filter({ hasText: await name(8) }).waitFor({ state: 'detached' });
  assert.equal(await cell(8), '');
  await page.getByRole('button', { name: 'Undo all' }).click();
  await page.locator('.entered').waitFor({ state: 'detached' });
  assert.deepEqual([await cell(1), await cell(6), await cell(7)], ['', '', '']);
});

test('second reader is compared with the first and one row is taken over', async (t) => {
  const { page, host, period, cell, picture } = await openAttendance(t);
  await host.call('enter_sheet_line', { period: await period(), text: '1-6' });
  await page.getByRole('radio', { name: 'Enter from signed sheet' }).check();
  await page.getByRole('button', { name: 'Second reading' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('One entry a line').fill('1-5\n9');
  await dialog.getByRole('button', { name: 'Compare' }).click();
  await dialog.getByText('First reading 6, second reading 6 signatures').waitFor();
  assert.equal(await dialog.locator('tbody tr').count(), 2);
  await picture('attendance-second-reading');
  await dialog.locator('tbody tr').first().getByRole('button', { name: 'Take the second' }).click();
  await dialog.getByText('First reading 5, second reading 6 signatures').waitFor();
  assert.equal(await cell(6), '');
});

test('head-count follows from the marks, hides small numbers from the public, and rules are set', async (t) => {
  const { page, host, view, picture, accessibility } = await openAttendance(t);
  const { periods } = await view();
  for (const one of periods.slice(0, 2)) await host.call('enter_sheet_line', { period: one.key, text: '1-22' });
  await page.getByRole('button', { name: /^Certificate from/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Certificate from, in percent').fill('75');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Certificate from 75% of half-days' }).waitFor();
  await page.getByRole('radio', { name: 'Head-count' }).check();
  await page.locator('.big b').first().filter({ hasText: '22' }).waitFor();
  await accessibility();
  await picture('head-count');
  await page.getByRole('combobox', { name: /^For whom/ }).or(page.getByRole('button', { name: /^For whom/ })).first().click();
  await page.getByRole('option', { name: 'Public' }).click();
  await page.getByText('Numbers below 5 are hidden').waitFor();
  await page.locator('td').filter({ hasText: 'hidden' }).first().waitFor();
  await picture('head-count-public');
  // The list of who was there is not for them, and the menu says why.
  await page.getByRole('button', { name: 'Export' }).click();
  const forbidden = page.getByRole('menuitem', { name: 'Attendance list on paper' });
  await forbidden.getByText('Not for these readers').waitFor();
  assert.equal(await forbidden.getAttribute('aria-disabled'), 'true');
  await picture('attendance-export-public');
});

test('sessions side by side are two columns, and each is entered for itself', async (t) => {
  const { page, host, view, picture, accessibility } = await openAttendance(t);
  const { day } = (await view()).periods[0];
  const titles = ['Water', 'Land'];
  const sessions = [];
  for (const title of titles) {
    const made = await host.call('add_session', { title: { en: title }, kind: 'working_group', duration: 60, parent: null, at: null });
    await host.call('change_agenda', { change: 'place', session: made.id, day, start: 660, duration: 60, rooms: { all: false, rooms: [] } });
    sessions.push(made.id);
  }
  await host.call('set_attendance_rules', { unit: 'sessions', rule: 60, sessions, uncounted: [] });
  await page.waitForFunction(() => document.querySelectorAll('.parts .part').length === 2);
  const { periods } = await view();
  assert.notEqual(periods[0].key, periods[1].key);
  await host.call('enter_sheet_line', { period: periods[0].key, text: '1-4' });
  await host.call('enter_sheet_line', { period: periods[1].key, text: '5-6' });
  const sums = () => page.locator('.foot .present .sums').allInnerTexts();
  await page.waitForFunction(() => [...document.querySelectorAll('.foot .present .sums')].map((one) => one.textContent.trim()).join() === '4,2');
  assert.deepEqual(await sums(), ['4', '2']);
  await accessibility();
  await picture('attendance-parallel-sessions');
});

test('sums follow the delegation that is shown, and stand for each delegation at the foot', async (t) => {
  const { page, host, view, period, picture, accessibility } = await openAttendance(t);
  await host.call('enter_sheet_line', { period: await period(), text: '1-22' });
  await page.getByRole('button', { name: 'Totals by delegation' }).click();
  const { groups, periods, now } = await view();
  assert.equal(await page.locator('.foot .group').count(), groups.length);
  await accessibility();
  await picture('attendance-totals');
  await page.getByRole('button', { name: 'Totals by delegation' }).click();
  await page.getByRole('button', { name: 'All delegations' }).click();
  await page.getByRole('menuitemcheckbox').or(page.getByRole('menuitem')).or(page.getByRole('menuitemradio')).nth(1).click();
  const at = periods.findIndex((one) => one.key === now);
  const here = groups[0].here[at];
  await page.waitForFunction(([column, sum]) => document.querySelectorAll('.foot .present .sums')[column]?.textContent.trim() === sum, [at, String(here)]);
  await picture('attendance-one-delegation');
});

test('people online are not asked for at the end of a sheet, and a name is asked about before it is added', async (t) => {
  const { page, host, cell, view, picture, accessibility } = await openAttendance(t);
  const { people } = await view();
  await host.call('edit_delegates', { ids: [people[1].id], details: { mode: 'online' } });
  await page.getByRole('radio', { name: 'Enter from signed sheet' }).check();
  const field = page.getByLabel('Row number printed on the sheet');
  await field.fill('1');
  await page.keyboard.press('Enter');
  await page.locator('.entered li').first().waitFor();
  const misspelt = `${people[4].name.slice(0, -2)}${people[4].name.at(-2) === 'e' ? 'a' : 'e'}${people[4].name.at(-1)}`;
  await field.fill(`+ ${misspelt}`);
  await page.keyboard.press('Enter');
  const question = page.getByRole('region', { name: `Who is ${misspelt}?` });
  await question.waitFor();
  await accessibility();
  await picture('attendance-sheet-who');
  await question.getByRole('button', { name: people[4].name }).click();
  await question.waitFor({ state: 'detached' });
  await page.locator('.entered li').filter({ hasText: people[4].name }).waitFor();
  assert.equal(await cell(5), 'p');
  await page.getByRole('button', { name: /^Mark the other/ }).click();
  await page.waitForFunction(() => document.querySelector('.foot .btn.primary, aside .foot button:last-child')?.disabled === true);
  assert.equal(await cell(2), '', 'whoever is online is not on the paper');
  assert.equal(await cell(3), 'a');
});

test('times of a half-day are set, an evening is added, and neither moves with the agenda', async (t) => {
  const { page, view, picture, accessibility } = await openAttendance(t);
  const { periods } = await view();
  const first = periods[0];
  await page.getByRole('button', { name: /^Certificate from/ }).click();
  const dialog = page.getByRole('dialog');
  const from = dialog.getByLabel(/morning, from$/).first();
  await from.fill('08:05');
  await from.blur();
  await dialog.getByRole('button', { name: 'Add an evening' }).click();
  await page.getByRole('menuitem').first().click();
  await dialog.getByLabel(/evening, from$/).waitFor();
  await accessibility();
  await picture('attendance-rules-times');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const after = (await view()).periods;
  assert.equal(after.find((one) => one.key === first.key).from, 485);
  assert.equal(after.find((one) => one.part === 'evening').from, 1140);
  await page.getByRole('columnheader', { name: /evening/ }).waitFor();
});

for (const [language, title] of [['fr', 'Présences'], ['ar', 'الحضور']]) {
  test(`attendance stands in ${language}, in the small window, in the dark`, async (t) => {
    const { page, host, period, grid, picture, accessibility } = await openAttendance(t, { language, theme: 'dark', width: 1100, height: 680 });
    await host.call('enter_sheet_line', { period: await period(), text: '1-9' });
    await host.call('enter_sheet_line', { period: await period(), text: '10 o' });
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await grid.locator('.attendance-mark.online').first().waitFor();
    await accessibility();
    await picture(`attendance-${language}-dark`);
    await page.getByRole('radio').nth(1).check();
    await page.locator('.type input').waitFor();
    await picture(`attendance-sheet-${language}-dark`);
  });
}
