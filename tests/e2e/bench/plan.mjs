// How much script a letter, a new step and a moved step cost among six and among sixty steps of a session plan, and style and layout with it.
// Nothing fails here; run it by hand: `node bench/plan.mjs` in tests/e2e, on an otherwise idle computer.
import { chromium } from '../support/packages.mjs';
import { startHost } from '../support/host.mjs';
import { programs } from '../support/places.mjs';

const host = await startHost({ now: '2026-11-23T06:05:00Z' });
const browser = await chromium.launch({ executablePath: programs.chromium, chromiumSandbox: false });
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage();
await page.goto(`${host.address}/?sample`);
await page.locator('.shell').waitFor();
const { session } = (await host.call('session_plans')).find((one) => one.title.en.includes('Gallery walk'));
await page.keyboard.press('Control+2');
await page.locator('li button', { hasText: 'Gallery walk' }).first().click();
await page.locator('.about h2').waitFor();

const client = await page.context().newCDPSession(page);
await client.send('Performance.enable');
const spent = async () => Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** Script, style and layout of one key, in all the frames until `until` holds; medians and what 95 in 100 stay under. */
async function measure(name, key, times, until = frame) {
  const each = [];
  for (let at = 0; at < times; at++) {
    const before = await spent();
    await page.keyboard.press(key);
    await until(at);
    await frame();
    const after = await spent();
    each.push({ script: after.ScriptDuration - before.ScriptDuration, style: after.RecalcStyleDuration - before.RecalcStyleDuration + after.LayoutDuration - before.LayoutDuration });
  }
  const middle = (what, share) => each.map((one) => one[what]).sort((a, b) => a - b)[Math.min(times - 1, Math.floor(times * share))].toFixed(1);
  console.log(`${name.padEnd(34)} script median ${middle('script', 0.5)} ms, 95 in 100 under ${middle('script', 0.95)} ms; style and layout ${middle('style', 0.5)} ms`);
}

const rows = page.locator('[data-step]');
let there = await rows.count();
for (const wanted of [6, 60]) {
  const steps = Array.from({ length: wanted - there }, (_, at) => ({ minutes: '5', title: `Step ${there + at + 1}`, method: 'Pairs', facilitator: 'Explains **one** thing.', participants: 'Talk.', materials: 'cards 1' }));
  await host.call('change_plan', { session, change: 'add_steps', steps });
  await rows.nth(wanted - 1).waitFor();
  const title = rows.nth(2).locator('[data-cell="title"]');
  await title.focus();
  await measure(`a letter among ${wanted} steps`, 'x', 40);
  // The answer of the host belongs to these.
  const count = () => page.evaluate(() => document.querySelectorAll('[data-step]').length);
  const start = await count();
  await measure(`the next step among ${wanted}`, 'Enter', 10, (at) => page.waitForFunction((wanted) => document.querySelectorAll('[data-step]').length === wanted, start + at + 1));
  const place = () => page.evaluate(() => [...document.querySelectorAll('[data-step]')].indexOf(document.activeElement?.closest('[data-step]')));
  let from = await place();
  await measure(`a step moved up among ${wanted}`, 'Alt+ArrowUp', 2, async () => {
    await page.waitForFunction((from) => [...document.querySelectorAll('[data-step]')].indexOf(document.activeElement?.closest('[data-step]')) === from - 1, from);
    from -= 1;
  });
  await page.keyboard.press('Escape');
  there = await count();
}
await browser.close();
await host.stop();
