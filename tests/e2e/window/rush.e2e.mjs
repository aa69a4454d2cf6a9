// The rush of the first morning in the real window: the same as in the browser, through the shell and its own web view.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { By, Key } from '../support/packages.mjs';
import { atTheDoor, pace, rush, wrongOf } from '../support/rush.mjs';
import { makeHome, openWindow } from '../support/window.mjs';

const patience = 30_000;
const list = fileURLToPath(new URL('../../fixtures/delegates/forms-300.csv', import.meta.url));

test('300 people are scanned in through the real window at five a second, none lost, none doubled', async (t) => {
  const home = makeHome(t);
  const window = await openWindow(home, ['--sample']);
  const { driver } = window;
  await driver.wait(async () => (await driver.findElements(By.css('[data-block]'))).length > 0, patience, 'the sample is open');
  // Asked the way the screen asks: through the window's own door.
  const call = (name, args = {}) =>
    driver.executeAsyncScript((name, args, done) => void globalThis.__TAURI_INTERNALS__.invoke('call', { name, args }).then(done, (thrown) => done({ thrown: JSON.stringify(thrown) })), name, args);
  await call('import_delegates', { path: list, likely: 'add' });
  const { delegates } = await call('delegations');
  const expected = delegates.filter((one) => !['waiting', 'declined', 'cancelled', 'replaced'].includes(one.status));
  assert.ok(expected.length > 250, `${expected.length} people are expected`);
  const badges = [];
  for (const person of expected) badges.push((await call('give_badge', { delegate: person.id })).badge);
  await driver.actions().keyDown(Key.CONTROL).sendKeys('4').keyUp(Key.CONTROL).perform();
  const shown = async (selector) => (await driver.findElements(By.css(selector))).length > 0;
  await driver.wait(() => shown('.big input'), patience, 'the desk is there');
  await driver.wait(() => shown('.arrivals .big'), patience, 'arrivals are counted');

  const steps = atTheDoor(badges);
  // WebDriver itself cannot press keys as fast as a scanner does: it hands the whole morning to the page.
  await driver.executeScript(`globalThis.rushed = null; (${rush})(arguments[0]).then((sent) => (globalThis.rushed = sent));`, [steps, pace]);
  await driver.wait(() => driver.executeScript('return globalThis.rushed !== null;'), 180_000, 'everything was scanned');
  assert.equal(await driver.executeScript('return globalThis.rushed;'), steps.length);
  const counted = () => driver.executeScript("return document.querySelector('.arrivals .big')?.textContent.replace(/\\D/g, '');");
  await driver.wait(async () => (await counted()) === String(expected.length), patience, 'the screen counts everybody');
  const desk = await call('check_in_desk', { all: true });
  assert.equal(desk.arrived, expected.length);
  // Whatever was wrong is kept, so that somebody can be asked about it later.
  assert.deepEqual(desk.refused.map((one) => one.answer), new Array(wrongOf(expected)).fill('unknown_badge'));
  const { by_period } = await call('info');
  assert.deepEqual(Object.values(by_period).filter(Boolean), [expected.length]);
  // Taking some back leaves nobody in twice: each has exactly one record that holds.
  const view = await call('withdraw_check_ins', { ids: desk.recent.slice(0, 5).map((one) => one.check_in) });
  assert.equal(view.arrived, expected.length - 5);
  await window.picture('window-after-the-rush');
});
