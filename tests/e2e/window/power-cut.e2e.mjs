// The power goes in the middle of the rush: the app is killed while badges are scanned through its window, and its file is opened again. Whoever
// the screen said was in is there, once. A longer run, for the record: `WARSHA_KILLS=50` with this file alone.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { By, Key } from '../support/packages.mjs';
import { rush } from '../support/rush.mjs';
import { makeHome, openWindow } from '../support/window.mjs';

const kills = Number(process.env.WARSHA_KILLS ?? 5);
const patience = 30_000;
/** Milliseconds from one badge to the next: as fast as the window answers. */
const pace = 60;
const list = fileURLToPath(new URL('../../fixtures/delegates/forms-300.csv', import.meta.url));

/** Keeps in the page whom the screen calls in: the name on a green card. */
function watch() {
  globalThis.seen = [];
  new MutationObserver(() => {
    const card = document.querySelector('article.card.green');
    const name = card?.querySelector('h2')?.textContent;
    if (name && globalThis.seen.at(-1) !== name) globalThis.seen.push(name);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function openDesk(home, words) {
  const window = await openWindow(home, words);
  const { driver } = window;
  const shown = (selector) => driver.wait(async () => (await driver.findElements(By.css(selector))).length > 0, patience, `to see ${selector}`);
  await shown('[data-block]');
  const call = async (name, args = {}) => {
    const answer = await driver.executeAsyncScript(
      (name, args, done) => void globalThis.__TAURI_INTERNALS__.invoke('call', { name, args }).then((value) => done({ value }), (thrown) => done({ thrown: JSON.stringify(thrown) })), name, args);
    assert.ok(!answer.thrown, `${name}: ${answer.thrown}`);
    return answer.value;
  };
  return { ...window, call, shown };
}

test(`app killed ${kills} times in the rush has everybody whom its screen called in, once`, async (t) => {
  const home = makeHome(t);
  const first = await openDesk(home, ['--sample']);
  await first.call('import_delegates', { path: list, likely: 'add' });
  const { delegates } = await first.call('delegations');
  // A name on the card is to say who it was.
  const names = new Map();
  for (const { full_name: name } of delegates) names.set(name, (names.get(name) ?? 0) + 1);
  const expected = delegates.filter((one) => one.full_name && names.get(one.full_name) === 1 && !one.protected && !['waiting', 'declined', 'cancelled', 'replaced'].includes(one.status));
  const badges = new Map();
  for (const person of expected.slice(0, 200)) badges.set(person.full_name, (await first.call('give_badge', { delegate: person.id })).badge);
  await first.closeWindow();
  const [file] = readdirSync(home.documents).filter((name) => name.endsWith('.warsha'));
  const path = join(home.documents, file);

  /** Everybody whom any screen has called in, and not been taken back since. */
  let told = new Set();
  const sum = { told: 0, unsaid: 0, logs: 0 };
  const whoIsIn = async (call) => {
    const { arrived, recent } = await call('check_in_desk', { all: true });
    const there = recent.map((one) => one.name);
    assert.equal(new Set(there).size, there.length, 'somebody is in twice');
    assert.equal(arrived, there.length);
    return { there: new Set(there), ids: recent.map((one) => one.check_in) };
  };
  for (let round = 0; round <= kills; round++) {
    const { driver, call, shown, kill, closeWindow } = await openDesk(home, [path]);
    const { there, ids } = await whoIsIn(call);
    const lost = [...told].filter((name) => !there.has(name));
    assert.deepEqual(lost, [], `lost in round ${round}`);
    sum.unsaid += there.size - told.size;
    told = there;
    if (round === kills) {
      await closeWindow();
      break;
    }
    if (badges.size - there.size < 60) {
      await call('withdraw_check_ins', { ids });
      told = new Set();
    }
    await driver.actions().keyDown(Key.CONTROL).sendKeys('4').keyUp(Key.CONTROL).perform();
    await shown('.arrivals .big');
    await driver.executeScript(`(${watch})();`);
    const before = told.size;
    // Some are scanned twice: the second time they are in already.
    const codes = [...badges].filter(([name]) => !told.has(name)).flatMap(([, badge], at) => (at % 5 === 0 ? [{ scanned: badge }, { scanned: badge }] : [{ scanned: badge }]));
    await driver.executeScript(`void (${rush})(arguments[0]);`, [codes, pace]);
    const enough = 4 + ((round * 7) % 13);
    let seen = [];
    await driver.wait(async () => {
      seen = await driver.executeScript('return globalThis.seen;');
      return seen.length >= enough;
    }, patience, 'people come in');
    for (const name of seen) told.add(name);
    await kill();
    if (readdirSync(home.documents).some((name) => name.endsWith('-wal'))) sum.logs += 1;
    sum.told += told.size - before;
  }
  assert.ok(sum.told >= 4 * kills, JSON.stringify(sum));
  t.diagnostic(`${kills} kills; ${sum.told} people called in, none lost and none doubled; ${sum.unsaid} saved and not yet shown; ${sum.logs} logs left behind`);
});
