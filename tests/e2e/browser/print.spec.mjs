import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

/** The print centre with the first page drawn. */
async function openPrint(t, options = {}) {
  const opened = await openScreen(t, { sample: true, now: '2026-11-23T12:05:00Z', ...options });
  await opened.page.getByRole('navigation').first().waitFor();
  await opened.page.keyboard.press('Control+6');
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
  await page.getByText('Page 4 of 4').waitFor();
});

test('saved programme has both languages when both are chosen', async (t) => {
  const { page, host } = await openPrint(t);
  await page.getByRole('radio', { name: 'Both' }).check();
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
