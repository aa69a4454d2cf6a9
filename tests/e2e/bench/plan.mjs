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
/** Two frames: the table is drawn in the first, what stands beside it in the second. */
const frames = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done))))));

// Looking again and again whether something has come would cost script of its own: the page tells of it.
await page.evaluate(() => {
  globalThis.changed_ = () => new Promise((done) => {
    const table = document.querySelector('[role="table"]');
    const watch = new MutationObserver(() => { watch.disconnect(); done(); });
    watch.observe(table.querySelectorAll('[role="rowgroup"]')[1], { childList: true });
  });
});

const SCRIPT = new Set(['EventDispatch', 'FunctionCall', 'FireAnimationFrame', 'TimerFire', 'RunMicrotasks', 'EvaluateScript']);
/** Milliseconds of the longest run of script in a trace: while it runs, nothing that is pressed or drawn is heard or seen. */
function longestRun(trace) {
  const runs = JSON.parse(trace.toString()).traceEvents.filter((one) => one.ph === 'X' && SCRIPT.has(one.name)).sort((a, b) => a.ts - b.ts);
  const own = runs.filter((one) => one.pid === runs[0].pid && one.tid === runs[0].tid);
  return Math.max(0, ...own.map((one) => (one.dur ?? 0) / 1000));
}

/** Script, style and layout of one key with all that it leads to, and its longest run; medians and what 95 in 100 stay under. */
async function measure(name, key, times, changes = false) {
  const press = async () => {
    const changed = changes ? page.evaluate(() => globalThis.changed_()) : null;
    await page.keyboard.press(key);
    await changed;
    await frames();
    // The echo of the change comes after it.
    if (changes) await page.waitForTimeout(150);
  };
  const each = [];
  const longest = [];
  for (let at = 0; at < times; at++) {
    const before = await spent();
    await press();
    const after = await spent();
    each.push({ script: after.ScriptDuration - before.ScriptDuration, style: after.RecalcStyleDuration - before.RecalcStyleDuration + after.LayoutDuration - before.LayoutDuration });
  }
  for (let at = 0; at < Math.min(times, 10); at++) {
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await press();
    longest.push(longestRun(await browser.stopTracing()));
  }
  const middle = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))].toFixed(1);
  const of = (what, share) => middle(each.map((one) => one[what]), share);
  console.log(`${name.padEnd(30)} script median ${of('script', 0.5)} ms, 95 in 100 under ${of('script', 0.95)} ms; longest run ${middle(longest, 0.5)} ms; style and layout ${of('style', 0.5)} ms`);
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
  await measure(`the next step among ${wanted}`, 'Enter', 10, true);
  await rows.nth(20).locator('[data-cell="title"]').focus();
  await measure(`a step moved up among ${wanted}`, 'Alt+ArrowUp', 5, true);
  await page.keyboard.press('Escape');
  there = await rows.count();
}
await browser.close();
await host.stop();
