// The first morning: three hundred people in a minute, through the one field, with everything that happens at a door.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScreen } from '../support/browser.mjs';
import { fixture } from '../support/places.mjs';

const now = '2026-11-23T05:41:00Z';
/** Milliseconds from one badge to the next: five a second. */
const pace = 200;

/** What a scanner sends for each code, as keys of the page itself; between some of them somebody types half a name. */
function rush([codes, between]) {
  const key = (code, printed, shift, at) => {
    const target = document.activeElement ?? document.body;
    const down = new KeyboardEvent('keydown', { code, key: printed, shiftKey: shift, bubbles: true, cancelable: true });
    Object.defineProperty(down, 'timeStamp', { value: at });
    const taken = !target.dispatchEvent(down);
    if (!taken && printed.length === 1 && target instanceof HTMLInputElement) {
      target.value += printed;
      target.dispatchEvent(new InputEvent('input', { bubbles: true, data: printed }));
    }
  };
  const codeOf = (character) => (/\d/.test(character) ? `Digit${character}` : character === '-' ? 'Minus' : `Key${character}`);
  return new Promise((done) => {
    let next = 0;
    let at = 0;
    const beat = setInterval(() => {
      const one = codes[next++];
      if (one === undefined) {
        clearInterval(beat);
        done(next - 1);
        return;
      }
      // Time never runs backwards at a keyboard, and a scanner leaves a pause before its first key.
      at = Math.max(performance.now(), at + 60);
      if (one.typed) {
        // Typing is slow: each key stands for itself.
        for (const character of one.typed) key(`Key${character.toUpperCase()}`, character, false, (at += 50));
      } else {
        for (const character of one.scanned) key(codeOf(character), character, /[A-Z]/.test(character), (at += 6));
        key('Enter', 'Enter', false, (at += 6));
      }
    }, between);
  });
}

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

  const steps = [];
  expected.forEach((person, at) => {
    steps.push({ scanned: person.badge });
    // The same badge twice, a code with a wrong character, half a name.
    if (at % 7 === 0) steps.push({ scanned: person.badge });
    if (at % 11 === 0) steps.push({ scanned: person.badge.slice(0, -1) + (person.badge.endsWith('A') ? 'C' : 'A') });
    if (at % 13 === 0) steps.push({ typed: 'mar' });
  });
  const began = Date.now();
  await page.evaluate(rush, [steps, pace]);
  const took = (Date.now() - began) / 1000;
  await page.waitForFunction((count) => document.querySelector('.arrivals .big')?.textContent?.replace(/\D/g, '') === String(count), expected.length);
  const desk = await host.call('check_in_desk');
  assert.equal(desk.arrived, expected.length);
  const { by_period } = await host.call('info');
  assert.deepEqual(Object.values(by_period).filter(Boolean), [expected.length]);
  // Taking one back leaves nobody in twice: each has exactly one record that holds.
  const view = await host.call('withdraw_check_ins', { ids: desk.recent.slice(0, 5).map((one) => one.check_in) });
  assert.equal(view.arrived, expected.length - 5);
  t.diagnostic(`${steps.length} scans and half names in ${took.toFixed(1)} s, ${expected.length} people in`);
  await picture('check-in-after-the-rush');
});
