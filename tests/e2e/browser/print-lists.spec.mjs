// Lists of the screen on paper: the agenda's day, arrivals, what was printed. One dialog for all of them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { openAgenda } from '../support/agenda.mjs';
import { openScreen } from '../support/browser.mjs';

const words = (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

/** Saves what the dialog on screen shows and returns the text of the file. */
async function saved(page, host, name) {
  const file = join(host.folder, `${name}.pdf`);
  page.once('dialog', (question) => void question.accept(file));
  await page.getByRole('dialog').getByRole('button', { name: 'Save PDF' }).click();
  // What was saved before may still be told.
  await page.getByText(`Saved as ${file}`).waitFor();
  return words(file);
}

test('day of the agenda is printed as a list with the columns that were chosen', async (t) => {
  const { page, host, picture, accessibility } = await openScreen(t, { sample: true, now: '2026-11-23T12:05:00Z' });
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'How the agenda is shown' }).click();
  await page.getByRole('menuitem', { name: 'Print this list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print: Agenda' });
  await dialog.getByText(/as on the screen/).waitFor();
  await picture('print-list-agenda');
  await accessibility();
  await dialog.getByRole('checkbox', { name: 'Leads' }).uncheck();
  const text = await saved(page, host, 'day');
  assert.match(text, /Opening and welcome/);
  assert.doesNotMatch(text, /Evaluation|Leads/);
});

test('arrivals are printed with their times, and so is what was printed before', async (t) => {
  const { page, host, picture } = await openScreen(t, { sample: true, now: '2026-11-23T06:05:00Z' });
  await page.getByRole('navigation').first().waitFor();
  const { delegates } = await host.call('delegations');
  await host.call('check_in', { delegate: delegates[0].id, way: 'typed' });
  await page.keyboard.press('Control+4');
  await page.getByRole('complementary', { name: 'Arrivals' }).getByRole('button', { name: 'Print this list' }).click();
  await page.getByRole('dialog', { name: 'Print: Arrivals' }).waitFor();
  await picture('print-list-arrivals');
  const text = await saved(page, host, 'arrivals');
  assert.match(text, new RegExp(`${delegates[0].full_name.split(' ')[0]}.*09:0`));
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: 'What was printed' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Print this list' }).click();
  await page.getByRole('dialog', { name: 'Print: What was printed' }).waitFor();
  assert.match(await saved(page, host, 'log'), /List/);
});

test('organisations, targets, the activity log and real times are printed from where they stand', async (t) => {
  const { page, host, picture, accessibility } = await openScreen(t, { sample: true, now: '2026-11-23T06:05:00Z' });
  await page.getByRole('navigation').first().waitFor();
  const { placements, sessions } = await host.call('agenda');
  const opening = sessions.find(({ title }) => title.en === 'Opening and welcome');
  await host.call('start_session', { id: placements.find(({ session }) => session === opening.id).id });

  await page.keyboard.press('Control+3');
  await page.locator('.person').first().waitFor();
  await page.locator('header.head').getByRole('button', { name: 'More' }).click();
  await page.locator('.w-menu-item', { hasText: 'Organisations' }).click();
  await page.getByRole('dialog', { name: 'Organisations' }).getByRole('button', { name: 'Print this list' }).click();
  const organisations = page.getByRole('dialog', { name: 'Print: Organisations' });
  await organisations.getByRole('checkbox', { name: 'Kind of body' }).uncheck();
  await picture('print-list-organisations');
  await accessibility();
  assert.match(await savedFrom(page, host, organisations, 'organisations'), /Organisation +.*People/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Targets', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Print this list' }).click();
  const targets = page.getByRole('dialog', { name: 'Print: Delegations and targets' });
  await targets.waitFor();
  assert.match(await savedFrom(page, host, targets, 'targets'), /Everyone/);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'How the agenda is shown' }).click();
  await page.getByRole('menuitem', { name: 'Print planned and real times' }).click();
  const times = page.getByRole('dialog', { name: 'Print: Planned and real times' });
  await times.waitFor();
  await picture('print-list-times');
  assert.match(await savedFrom(page, host, times, 'times'), /Opening and welcome/);

  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Activity log' }).click();
  await page.getByRole('button', { name: 'Print this list' }).click();
  const activity = page.getByRole('dialog', { name: 'Print: Activity log' });
  await activity.waitFor();
  assert.match(await savedFrom(page, host, activity, 'activity'), /Device/);
});

/** As `saved`, from one of several dialogs. */
async function savedFrom(page, host, dialog, name) {
  const file = join(host.folder, `${name}.pdf`);
  page.once('dialog', (question) => void question.accept(file));
  await dialog.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(`Saved as ${file}`).waitFor();
  return words(file);
}

test('late day is printed before and after, and nothing is changed by it', async (t) => {
  const { page, host, block, picture } = await openAgenda(t);
  const before = (await host.call('agenda')).placements;
  await block('Country stories 1').focus();
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'Late by' }).fill('20');
  await page.getByRole('button', { name: 'Print before and after' }).click();
  const dialog = page.getByRole('dialog', { name: /^Print: / });
  await dialog.waitFor();
  await picture('print-list-late');
  const text = await savedFrom(page, host, dialog, 'late');
  assert.match(text, /Country stories 2/);
  assert.match(text, /20 minutes later|minutes longer/);
  assert.deepEqual((await host.call('agenda')).placements, before);
});
