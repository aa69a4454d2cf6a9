import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { By, until } from '../support/packages.mjs';
import { makeHome, openWindow } from '../support/window.mjs';

const patience = 20_000;
const sidebar = By.css('nav[aria-label="Screens"]');

test('window opens on the start screen and leads into the sample', async (t) => {
  const home = makeHome(t);
  const { driver, picture } = await openWindow(home);
  const sample = await driver.wait(until.elementLocated(By.xpath('//button[contains(., "Try the sample")]')), patience);
  await picture('window-start');
  await sample.click();
  await driver.wait(until.elementLocated(sidebar), patience);
  await driver.wait(until.titleMatches(/ – Warsha$/), patience);
  await picture('window-sample');
  assert.equal(readdirSync(home.documents).filter((name) => name.endsWith('.warsha')).length, 1);
});

test('window started with --sample shows the sample at once', async (t) => {
  const { driver } = await openWindow(makeHome(t), ['--sample']);
  await driver.wait(until.elementLocated(sidebar), patience);
});

test('window is told nothing it should not know', async (t) => {
  const { driver } = await openWindow(makeHome(t));
  await driver.wait(until.elementLocated(By.xpath('//button[contains(., "Try the sample")]')), patience);
  assert.equal(await driver.executeScript('return typeof window.__TAURI__'), 'undefined');
  assert.equal(await driver.executeScript('return Object.isFrozen(Object.prototype)'), true);
  const refused = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke('plugin:window|create', {}).then(() => done('done'), (error) => done(String(error)));
  `);
  assert.match(refused, /not allowed|not found/);
  const fetched = await driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    fetch('http://127.0.0.1:9/').then(() => done('fetched'), (error) => done(String(error)));
  `);
  assert.notEqual(fetched, 'fetched');
});

test('window that is closed leaves one whole file and comes back to it', async (t) => {
  const home = makeHome(t);
  const first = await openWindow(home, ['--sample']);
  await first.driver.wait(until.elementLocated(sidebar), patience);
  const title = await first.driver.getTitle();
  const [file] = readdirSync(home.documents).filter((name) => name.endsWith('.warsha'));
  await first.closeWindow();
  assert.deepEqual(readdirSync(home.documents), [file]);

  const second = await openWindow(home, [join(home.documents, file)]);
  await second.driver.wait(until.elementLocated(sidebar), patience);
  await second.driver.wait(until.titleIs(title), patience);
});
