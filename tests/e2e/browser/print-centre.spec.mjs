// How pages are looked at and made: what there is to look at, zoom, fold, papers, large print, notes, ink; and everything into one folder.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

/** The print centre with an artefact chosen and its first page drawn. */
async function openPrint(t, artefact, prepare = async () => {}) {
  const opened = await openScreen(t, { sample: true, now: '2026-11-23T12:05:00Z' });
  const { page, host } = opened;
  await page.getByRole('navigation').first().waitFor();
  await prepare(host);
  await page.keyboard.press('Control+6');
  await turnTo(page, artefact);
  return opened;
}

async function turnTo(page, artefact) {
  await page.locator('[data-pane="list"]').getByRole('button', { name: new RegExp(`^${artefact}( \\d+ \\S+| Changed| nothing yet)?$`) }).click();
  await page.locator(`canvas.ready:not(.stale)[aria-label^="${artefact},"]`).waitFor();
  await settled(page);
}

/** Waits until the page is drawn in its size and nothing is being made. */
async function settled(page) {
  await page.waitForFunction(() => {
    const canvas = document.querySelector('canvas.ready');
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width < 100) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 0; at < data.length; at += 4) if (data[at] < 60 && data[at + 3] > 200) return true;
    return false;
  });
}

const size = (page) => page.evaluate(() => { const { width, height } = document.querySelector('canvas.ready').getBoundingClientRect(); return { width, height }; });
/** How much of the page on screen is dark, from 0 to 1. */
const ink = (page) => page.evaluate(() => {
  const canvas = document.querySelector('canvas.ready');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 384) dark += 1;
  return dark / (data.length / 4);
});
const told = (file, key) => execFileSync('pdfinfo', [file], { encoding: 'utf8' }).split('\n').find((line) => line.startsWith(key)).slice(key.length + 1).trim();
const words = (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

async function saved(page, host, name) {
  const file = join(host.folder, `${name}.pdf`);
  page.once('dialog', (question) => void question.accept(file));
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(`Saved as ${file}`).waitFor();
  return file;
}

test('what cannot be printed is listed and leads to the person whose name it is', async (t) => {
  let person;
  const { page, picture, accessibility } = await openPrint(t, 'Signature sheets', async (host) => {
    const { delegates } = await host.call('delegations');
    person = delegates.find((one) => !one.protected);
    // Linear B: no bundled face has it.
    await host.call('edit_delegates', { ids: [person.id], details: { native_name: '\u{10000}\u{10001}' } });
  });
  const remarks = page.getByRole('button', { name: /things? to look at/ });
  await remarks.click();
  assert.equal(await remarks.getAttribute('aria-expanded'), 'true');
  const remark = page.getByRole('button', { name: /has characters that no bundled font can print/ });
  await picture('print-remarks');
  await accessibility();
  await remark.first().click();
  await page.getByRole('heading', { name: 'Delegations' }).waitFor();
  await page.getByRole('textbox', { name: 'Full name' }).or(page.getByRole('heading', { name: person.full_name })).first().waitFor();
});

test('page is made larger and smaller by button and by key', async (t) => {
  const { page } = await openPrint(t, 'Programme');
  const before = await size(page);
  await page.getByRole('button', { name: 'Larger' }).click();
  await page.getByText('125 %').waitFor();
  await page.waitForFunction((width) => document.querySelector('canvas.ready').getBoundingClientRect().width > width * 1.2, before.width);
  await page.getByRole('region', { name: 'Pages of Programme' }).focus();
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.getByText('80 %').waitFor();
  await page.waitForFunction((width) => document.querySelector('canvas.ready').getBoundingClientRect().width < width * 0.85, before.width);
});

test('everything is saved into one folder', async (t) => {
  const { page, host } = await openPrint(t, 'Programme');
  const folder = join(host.folder, 'all papers');
  page.once('dialog', (question) => void question.accept(folder));
  await page.getByRole('button', { name: 'Save all as PDF' }).click();
  await page.getByText(/\d+ files saved in/).waitFor({ timeout: 60_000 });
  const files = readdirSync(folder);
  assert.ok(files.length > 10 && files.every((name) => name.endsWith('.pdf')), files.join(' '));
  assert.ok(files.includes('01-booklet.pdf'), files.join(' '));
});

test('booklet is folded to A5 and set with less ink', async (t) => {
  const { page, host, picture } = await openPrint(t, 'Programme booklet');
  const flat = Number(told(await saved(page, host, 'flat'), 'Pages'));
  const much = await ink(page);
  await page.getByRole('switch', { name: 'Save ink' }).check();
  await page.waitForFunction((before) => {
    const canvas = document.querySelector('canvas.ready');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 384) dark += 1;
    return dark / (data.length / 4) < before / 2;
  }, much);
  await picture('print-save-ink');
  await page.getByLabel('Fold').click();
  await page.getByRole('option', { name: 'A5 booklet' }).click();
  await page.getByText(`Page 1 of ${flat / 2}`).first().waitFor();
  await page.getByText(`${flat / 4} sheets of A4`).waitFor();
  const folded = await saved(page, host, 'folded');
  assert.equal(Number(told(folded, 'Pages')), flat / 2);
});

test('day grid goes on A3 and Letter', async (t) => {
  const { page, host } = await openPrint(t, 'Day grid');
  for (const [name, wanted] of [['A3', '1190.55 x 841.89'], ['Letter', '792 x 612']]) {
    await page.getByLabel('Paper').click();
    await page.getByRole('option', { name, exact: true }).click();
    await page.getByText(new RegExp(`sheets of ${name}`)).waitFor();
    const file = await saved(page, host, name);
    assert.ok(told(file, 'Page size').startsWith(wanted), told(file, 'Page size'));
  }
});

test('programme is set in large print and with lines for notes', async (t) => {
  const { page, host } = await openPrint(t, 'Programme');
  const usual = await saved(page, host, 'usual');
  assert.doesNotMatch(words(usual), /^\s*Notes$/m);
  await page.getByRole('switch', { name: 'Lines for notes' }).check();
  await page.getByRole('switch', { name: 'Large print' }).check();
  await page.waitForFunction((pages) => Number(document.querySelector('[data-pane="preview"] .num')?.textContent.split(' ').at(-1)) > pages, Number(told(usual, 'Pages')));
  const large = await saved(page, host, 'large');
  assert.ok(Number(told(large, 'Pages')) > Number(told(usual, 'Pages')));
  assert.match(words(large), /^\s*Notes$/m);
});

test('badges of two people are printed from the table, and the pack of the day is still for everybody', async (t) => {
  const { page, host, picture } = await openPrint(t, 'Badges');
  const all = await page.getByText(/^Page 1 of \d+$/).first().textContent();
  await page.keyboard.press('Control+3');
  await page.locator('.person').first().waitFor();
  await page.locator('[role=grid]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 selected').waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Print badges' }).click();
  await page.getByText('Page 1 of 1').first().waitFor();
  await settled(page);
  await picture('print-two-badges');
  const { jobs } = await host.call('print_pack', { day: 1, languages: [], without: [] });
  const badges = jobs.find(({ order }) => order.artefact === 'badges');
  assert.equal(`Page 1 of ${badges.pages}`, all);
  await turnTo(page, 'Programme');
  await turnTo(page, 'Badges');
  await page.getByText(all).first().waitFor();
});
