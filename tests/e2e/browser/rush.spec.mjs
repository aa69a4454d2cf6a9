// The first morning: three hundred people in a minute, through the one field, with everything that happens at a door.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';
import { fixture } from '../support/places.mjs';
import { atTheDoor, pace, rush, wrongOf } from '../support/rush.mjs';

const now = '2026-11-23T05:41:00Z';

test('300 people are scanned in at five a second, none lost, none doubled', async (t) => {
  const { page, host, picture } = await openScreen(t, { sample: true, now });
  await page.locator('.shell').waitFor();
  await host.call('import_delegates', { path: fixture('delegates/forms-300.csv'), likely: 'add' });
  const people = (await host.call('delegations')).delegates;
  const expected = people.filter((one) => !['waiting', 'declined', 'cancelled', 'replaced'].includes(one.status));
  assert.ok(expected.length > 250, `${expected.length} people are expected`);
  // Every badge is a fresh one: the code comes with the answer.
  for (const person of expected) person.badge = (await host.call('give_badge', { delegate: person.id })).badge;
  await page.keyboard.press('Control+4');
  await page.locator('.big input').waitFor();
  await page.locator('.arrivals .big').waitFor();

  const steps = atTheDoor(expected.map((person) => person.badge));
  const began = Date.now();
  await page.evaluate(rush, [steps, pace]);
  const took = (Date.now() - began) / 1000;
  await page.waitForFunction((count) => document.querySelector('.arrivals .big')?.textContent?.replace(/\D/g, '') === String(count), expected.length);
  const desk = await host.call('check_in_desk', { all: true });
  assert.equal(desk.arrived, expected.length);
  // Whatever was wrong is kept, so that somebody can be asked about it later.
  assert.deepEqual(desk.refused.map((one) => one.answer), new Array(wrongOf(expected)).fill('unknown_badge'));
  const { by_period } = await host.call('info');
  assert.deepEqual(Object.values(by_period).filter(Boolean), [expected.length]);
  // Taking one back leaves nobody in twice: each has exactly one record that holds.
  const view = await host.call('withdraw_check_ins', { ids: desk.recent.slice(0, 5).map((one) => one.check_in) });
  assert.equal(view.arrived, expected.length - 5);
  t.diagnostic(`${steps.length} scans and half names in ${took.toFixed(1)} s, ${expected.length} people in`);
  await picture('check-in-after-the-rush');
});
