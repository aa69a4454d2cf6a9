// How long a letter takes among six and among sixty steps of a session plan, from the key to the next frame.
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

const rows = page.locator('[data-step]');
let there = await rows.count();
for (const wanted of [6, 60]) {
  const steps = Array.from({ length: wanted - there }, (_, at) => ({ minutes: '5', title: `Step ${there + at + 1}`, method: 'Pairs', facilitator: 'Explains **one** thing.', participants: 'Talk.', materials: 'cards 1' }));
  await host.call('change_plan', { session, change: 'add_steps', steps });
  await rows.nth(wanted - 1).waitFor();
  there = wanted;
  await rows.first().locator('[data-cell="title"]').focus();
  const took = await page.evaluate(async () => {
    const each = [];
    for (let count = 0; count < 40; count++) {
      const from = performance.now();
      const field = document.activeElement;
      field.value += 'x';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      each.push(performance.now() - from);
    }
    return each.sort((a, b) => a - b);
  });
  console.log(`a letter among ${wanted} steps: median ${took[20].toFixed(1)} ms, worst ${took[39].toFixed(1)} ms`);
  await page.keyboard.press('Escape');
}
await browser.close();
await host.stop();
