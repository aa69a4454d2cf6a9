import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

const programme = { en: 'Programme', fr: 'Programme', ar: 'البرنامج' };

/** The print centre with the first page of the programme drawn. */
async function openPrint(t, options = {}) {
  const opened = await openScreen(t, { sample: true, now: '2026-11-23T12:05:00Z', ...options });
  await opened.page.getByRole('navigation').first().waitFor();
  await opened.page.keyboard.press('Control+6');
  const list = opened.page.locator('[data-pane="list"]');
  await list.getByRole('button', { name: new RegExp(`^${programme[options.language ?? 'en']}( \\d+ \\S+)?$`) }).click();
  await opened.page.locator('canvas.ready').waitFor();
  await drawn(opened.page);
  return opened;
}

/** Waits until the canvas shows ink: something darker than paper. */
async function drawn(page) {
  await page.waitForFunction(() => {
    const canvas = document.querySelector('canvas.ready');
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width < 100) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, Math.floor(canvas.height / 3));
    for (let at = 0; at < data.length; at += 4) if (data[at] < 60 && data[at + 3] > 200) return true;
    return false;
  });
}

const words = (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

test('print centre shows the programme and turns its pages by button and key', async (t) => {
  const { page, picture, accessibility } = await openPrint(t);
  await page.getByText('Page 1 of 4').waitFor();
  await picture('print');
  await accessibility();
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.getByText('Page 2 of 4').waitFor();
  await page.getByRole('region', { name: 'Pages of Programme' }).focus();
  await page.keyboard.press('End');
  await page.getByText('Page 4 of 4').first().waitFor();
  await page.getByRole('group', { name: 'All pages' }).getByRole('button', { name: 'Page 2 of 4' }).click();
  await page.getByText('Page 2 of 4').first().waitFor();
});

test('what was chosen is there again when one comes back', async (t) => {
  const { page } = await openPrint(t);
  await page.getByLabel('Copies').fill('26');
  await page.getByLabel('Copies').press('Enter');
  await page.getByText('104 sheets of A4').waitFor();
  await page.getByRole('switch', { name: 'Both sides' }).check();
  await page.getByText('52 sheets of A4').waitFor();
  await page.keyboard.press('Control+1');
  await page.getByText('52 sheets of A4').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+6');
  await page.locator('[data-pane="list"]').getByRole('button', { name: /^Programme( \d+ p\.)?$/ }).click();
  await page.getByText('52 sheets of A4').waitFor();
});

test('pack of a day is looked at, thinned out and saved with the keyboard alone', async (t) => {
  const { page, host, picture, accessibility } = await openPrint(t);
  await page.getByRole('button', { name: /Print the day \d pack/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Sheets of paper altogether: \d+/).waitFor();
  await picture('print-pack');
  await accessibility();
  await dialog.getByRole('checkbox', { name: 'Programme', exact: true }).focus();
  await page.keyboard.press('Space');
  const file = join(host.folder, 'pack.pdf');
  page.once('dialog', (asked) => asked.accept(file));
  await dialog.getByRole('button', { name: 'Save as one PDF' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Saved as').waitFor();
  assert.equal(readFileSync(file).subarray(0, 5).toString(), '%PDF-');
});

test('who is left out leads to the person, and what was printed can be made again', async (t) => {
  const { page, host, picture } = await openPrint(t);
  const file = join(host.folder, 'programme.pdf');
  page.once('dialog', (dialog) => dialog.accept(file));
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText('Saved as').waitFor();
  await page.getByRole('button', { name: 'What was printed' }).click();
  await picture('print-log');
  await page.getByRole('button', { name: 'Make again' }).click();
  await page.getByRole('button', { name: 'Who sees what' }).click();
  await picture('print-who');
  await page.getByRole('dialog').getByRole('listitem').getByRole('button').click();
  await page.getByRole('heading', { name: 'Delegations' }).waitFor();
});

test('texts and colour for paper are set, undone, and shown as paper will use them', async (t) => {
  const { page, picture, accessibility } = await openPrint(t);
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'On paper' }).click();
  const colour = page.getByLabel('Colour', { exact: true });
  await colour.fill('#FFDD00');
  await colour.press('Enter');
  await page.getByText(/too light for white letters/).waitFor();
  await picture('settings-paper');
  await accessibility();
  await colour.blur();
  await page.keyboard.press('Control+z');
  await page.getByText(/too light for white letters/).waitFor({ state: 'detached' });
});

test('300 people are printed', async (t) => {
  const { page, host, picture } = await openPrint(t);
  const file = join(host.folder, 'crowd.csv');
  const people = Array.from({ length: 280 }, (_, at) => `Fictional Person ${at + 1},Sudd Community Listening Network,South Sudan`);
  writeFileSync(file, `Full name,Organisation,Country\n${people.join('\n')}\n`);
  await host.call('import_delegates', { path: file, likely: 'add' });
  await page.getByRole('button', { name: /Signature sheets/ }).click();
  await page.getByText(/^Page 1 of \d{3}$/).first().waitFor({ timeout: 60_000 });
  await drawn(page);
  await picture('print-300');
});

test('without anything in the workshop there is nothing to print', async (t) => {
  const { page, host, picture } = await openScreen(t, { now: '2026-11-23T12:05:00Z' });
  const path = join(host.folder, 'empty.warsha');
  await host.call('new_workshop', {
    path, title: { en: 'Empty' }, first_day: '2026-11-23', last_day: '2026-11-24', zone: 'Africa/Kampala',
    place: '', venue: '', languages: ['en'], passphrase: null,
  });
  await page.goto(`${host.address}/?open=${encodeURIComponent(path)}`);
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await page.keyboard.press('Control+6');
  await page.locator('[data-pane="list"]').getByRole('button', { name: /^Badges/ }).click();
  await page.getByText('Nothing to print yet').first().waitFor();
  await picture('print-empty');
});

test('saved programme has both languages when both are chosen', async (t) => {
  const { page, host } = await openPrint(t);
  await page.getByRole('radio', { name: 'Side by side' }).check();
  const file = join(host.folder, 'programme.pdf');
  page.once('dialog', (dialog) => dialog.accept(file));
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText('Saved as').waitFor();
  assert.equal(readFileSync(file).subarray(0, 5).toString(), '%PDF-');
  const text = words(file);
  for (const title of ['Opening and welcome', 'Ouverture et mot de bienvenue']) assert.ok(text.includes(title), title);
});

test('choosing one day leaves one page, and the last day stays chosen', async (t) => {
  const { page } = await openPrint(t);
  for (const day of [1, 2, 3]) await page.getByRole('button', { name: `Day ${day}`, exact: true }).click();
  await page.getByText('Page 1 of 1').waitFor();
  const last = page.getByRole('button', { name: 'Day 4', exact: true });
  await last.click();
  assert.equal(await last.getAttribute('aria-pressed'), 'true');
});

test('signature sheet names everybody but the protected person', async (t) => {
  const { page, host, picture } = await openPrint(t);
  await page.getByRole('button', { name: /Signature sheets/ }).click();
  await page.getByText('One protected person is not named here.').waitFor();
  await drawn(page);
  await picture('print-attendance');
  const file = join(host.folder, 'attendance.pdf');
  page.once('dialog', (dialog) => dialog.accept(file));
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText('Saved as').waitFor();
  const text = words(file);
  const { delegates } = await host.call('delegations');
  for (const delegate of delegates) {
    // A long name may go on after a hyphen on the next line.
    const [longest] = delegate.full_name.split(/[ -]/).sort((a, b) => b.length - a.length);
    assert.equal(text.includes(longest), !delegate.protected, delegate.full_name);
  }
});

test('printed artefact says Changed once the agenda moved', async (t) => {
  const { page, host } = await openPrint(t);
  const file = join(host.folder, 'programme.pdf');
  page.once('dialog', (dialog) => dialog.accept(file));
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText('Saved as').waitFor();
  assert.equal(await page.getByText('Changed', { exact: true }).count(), 0);
  const { placements } = await host.call('agenda');
  const { id, day, start } = placements.find((placement) => !placement.pinned);
  await host.call('change_agenda', { change: 'move', placement: id, day, start: start + 5, rooms: null });
  await page.getByText('Changed', { exact: true }).waitFor();
});

test('print centre mirrors in Arabic and speaks French', async (t) => {
  const arabic = await openPrint(t, { language: 'ar', theme: 'dark' });
  assert.equal(await arabic.page.locator('html').getAttribute('dir'), 'rtl');
  await arabic.picture('print-ar-dark');
  const french = await openPrint(t, { language: 'fr', width: 1100, height: 680 });
  await french.page.getByText('Centre d’impression').first().waitFor();
  await french.picture('print-fr-1100');
});
