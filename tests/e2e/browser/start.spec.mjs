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

test('people of an earlier workshop come along when they are ticked', async (t) => {
  const { page, host, picture, accessibility } = await openScreen(t, { sample: true });
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  const { delegates } = await host.call('delegations');
  const [here, absent] = delegates.filter((one) => !one.protected);
  await host.call('check_in', { delegate: here.id, way: 'typed' });
  const { workshop } = await host.call('app_state');
  await host.call('close_workshop');
  await page.reload();

  await page.getByRole('button', { name: /^New workshop/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New workshop' });
  await dialog.getByRole('radio', { name: 'An earlier workshop' }).check({ force: true });
  await dialog.getByRole('radio', { name: 'Who attended' }).check({ force: true });
  await dialog.getByText('One person was checked in there.').waitFor();
  await dialog.getByRole('radio', { name: 'Chosen people' }).check({ force: true });
  await dialog.getByText(`0 of ${delegates.length} chosen`).waitFor();
  await dialog.getByRole('button', { name: 'Create workshop' }).click();
  await dialog.getByText('Tick at least one person.').waitFor();

  const list = dialog.getByRole('group', { name: 'Chosen people' });
  await dialog.getByRole('searchbox').fill(absent.full_name.toLowerCase());
  await list.getByRole('checkbox').nth(1).waitFor({ state: 'detached' });
  await list.getByRole('checkbox', { name: absent.full_name }).check();
  await dialog.getByText(`1 of ${delegates.length} chosen`).waitFor();
  await dialog.getByRole('button', { name: 'They begin as' }).or(dialog.getByRole('combobox', { name: 'They begin as' })).first().click();
  await page.getByRole('option', { name: 'Invited' }).click();
  await dialog.getByRole('spinbutton').first().focus();
  await page.keyboard.type('07062027');
  await dialog.getByText('All dates move along: Monday 7 June to Thursday 10 June.').waitFor();
  assert.match(await dialog.locator('.path').textContent(), /2027-06-07\.warsha$/);
  await accessibility();
  await picture('new-from-earlier-people');
  await dialog.getByRole('button', { name: 'Create workshop' }).click();
  await page.locator('[data-block]').first().waitFor();

  const next = await host.call('delegations');
  assert.deepEqual(next.delegates.map((one) => [one.full_name, one.status]), [[absent.full_name, 'invited']]);
  assert.notEqual((await host.call('app_state')).workshop.path, workshop.path);
});
