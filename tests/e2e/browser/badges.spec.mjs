// A badge by one act: where it goes, on which place of the sheet, and what is said where there is no printer.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDesk } from '../support/desk.mjs';

/** Two printers, of which the second is the usual one; what is printed is told to a file. */
function install(host) {
  const told = join(host.folder, 'told');
  mkdirSync(join(host.folder, 'bin'), { recursive: true });
  const programs = { lpstat: 'case "$1" in -e) echo Office; echo Hall;; -d) echo "system default destination: Hall";; esac', lp: `echo "$@" >> '${told}'` };
  for (const [name, script] of Object.entries(programs)) {
    const path = join(host.folder, 'bin', name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }
  return () => readFileSync(told, 'utf8').trim().split('\n');
}

async function addWalkIn({ page, card }, name) {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Walk-in' });
  await dialog.getByLabel('Name, as typed on the badge').fill(name);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await card.getByRole('heading', { name }).waitFor();
}

test('badge of a walk-in is printed by the act that lets them in, on the next place of the sheet', async (t) => {
  let jobs;
  const desk = await openDesk(t, { prepare: async (host) => { jobs = install(host); } });
  const { page, card, picture, accessibility } = desk;
  const toast = (text) => page.getByRole('status').getByText(text).first().waitFor();
  await addWalkIn(desk, 'Walkin Aaaa');
  // The first time at a computer it is asked how.
  await card.getByRole('button', { name: 'Print badge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Badge of Walkin Aaaa' });
  await dialog.getByLabel('Printer').getByText('Hall').waitFor();
  await dialog.getByRole('radio', { name: '90 × 60 mm' }).check({ force: true });
  await dialog.getByLabel('Next free place').click();
  await page.getByRole('option', { name: '8 of 8' }).click();
  await picture('badge-dialog');
  await accessibility();
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await toast('Badge of Walkin Aaaa sent to Hall, place 8 of 8');
  await card.getByText('printed once').waitFor();
  // From then on it is one act, also for whoever is not on the list.
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog', { name: 'Walk-in' }).getByRole('button', { name: 'Check in, print badge' }).waitFor();
  await picture('walk-in-with-badge');
  await page.keyboard.press('Escape');
  await addWalkIn(desk, 'Walkin Bbbb');
  await toast('Badge of Walkin Bbbb sent to Hall, place 1 of 8');
  await card.getByText('printed once').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.big input'));
  // Twice is asked about, and costs no place on the sheet.
  await card.getByRole('button', { name: 'Print badge' }).click();
  await page.getByRole('dialog').getByText('Already printed once').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(jobs().length, 2);
  assert.ok(jobs().every((job) => job.includes('-d Hall')));
});

test('badge opens in the viewer where no printer is known, and that is said', async (t) => {
  const desk = await openDesk(t);
  const { page, card, host } = desk;
  await addWalkIn(desk, 'Walkin Aaaa');
  await card.getByRole('button', { name: 'Print badge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Badge of Walkin Aaaa' });
  await dialog.getByText('This computer knows no printer').waitFor();
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await page.getByRole('status').getByText('No printer is set for badges: the badge of Walkin Aaaa is open in the PDF viewer').first().waitFor();
  await card.getByText('printed once').waitFor();
  const [printing] = await host.call('printings');
  assert.deepEqual([printing.artefact, printing.way], ['badges', 'viewer']);
});
