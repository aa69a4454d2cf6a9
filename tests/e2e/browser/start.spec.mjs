import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';

test('start screen offers a new workshop, a file and the sample', async (t) => {
  const { page, picture, accessibility } = await openScreen(t);
  await page.getByRole('heading', { name: 'Warsha', level: 1 }).waitFor();
  for (const name of ['New workshop', 'Open a file', 'Try the sample']) {
    assert.equal(await page.getByRole('button', { name }).first().isEnabled(), true, name);
  }
  await accessibility();
  await picture('start-first-run');
});

test('start screen speaks French when the organiser chose it', async (t) => {
  const { page, picture } = await openScreen(t, { language: 'fr', theme: 'dark' });
  await page.getByRole('heading', { name: 'Warsha', level: 1 }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  assert.equal(await page.getByText('Try the sample').count(), 0);
  await picture('start-first-run-fr-dark');
});

test('sample opens from the start screen and stands among the recent workshops afterwards', async (t) => {
  const { page, host, picture } = await openScreen(t);
  await page.getByRole('button', { name: 'Try the sample' }).first().click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  const { workshop } = await host.call('app_state');
  assert.equal(workshop.sample, true);
  assert.ok(workshop.counts.sessions > 20 && workshop.counts.delegates >= 22, JSON.stringify(workshop.counts));
  await picture('sample');

  await host.call('close_workshop');
  await page.reload();
  await page.getByRole('heading', { name: 'Continue' }).waitFor();
  const recents = await host.call('recent_workshops');
  assert.deepEqual(recents.map((recent) => recent.path), [workshop.path]);
  await picture('start');
});

test('address that asks for the sample opens it once, and not again after it was closed', async (t) => {
  const { page, host } = await openScreen(t, { sample: true });
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await host.call('close_workshop');
  await page.reload();
  await page.getByRole('button', { name: 'Try the sample' }).first().waitFor();
  assert.equal((await host.call('app_state')).workshop, null);
});
