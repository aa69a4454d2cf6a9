// A workshop of many people on screen, and how much script, style and layout one interaction costs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '../support/packages.mjs';
import { startHost } from '../support/host.mjs';
import { crowdList } from '../support/crowd.mjs';
import { programs } from '../support/places.mjs';

const SCRIPT = new Set(['EventDispatch', 'FunctionCall', 'FireAnimationFrame', 'TimerFire', 'RunMicrotasks', 'EvaluateScript']);

/** Milliseconds of the longest run of script in a trace. */
export function longestRun(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const runs = traceEvents.filter((one) => one.ph === 'X' && SCRIPT.has(one.name)).sort((a, b) => a.ts - b.ts);
  // The page's own thread is the one on which its script runs; what runs inside of something else is a part of it.
  const own = runs.filter((one) => one.pid === runs[0].pid && one.tid === runs[0].tid);
  return Math.max(0, ...own.map((one) => (one.tdur ?? one.dur ?? 0) / 1000));
}

/** A fresh workshop of four days with so many people in it, and its page before any screen was chosen. `prepare(host)` adds what it needs. */
export async function largeWorkshop(people, { now = '2026-11-20T09:00:00Z', prepare } = {}) {
  const host = await startHost({ now });
  const file = join(host.folder, 'people.csv');
  writeFileSync(file, crowdList(people));
  await host.call('new_workshop', { path: join(host.folder, 'documents', 'large.warsha'), title: { en: 'Large' }, first_day: '2026-11-23', last_day: '2026-11-26', zone: 'Africa/Kampala', place: 'Kampala', venue: '', languages: [], passphrase: null });
  const before = Date.now();
  await host.call('import_delegates', { path: file, likely: 'add' });
  console.log(`import of ${people}: ${Date.now() - before} ms (a build for developing)`);
  await prepare?.(host);
  const browser = await chromium.launch({ executablePath: programs.chromium, chromiumSandbox: false });
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage();
  await page.goto(host.address);
  await page.locator('.shell').waitFor();
  const client = await page.context().newCDPSession(page);
  // The processor's time of the page's own thread: what else the computer does is no part of it.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
  const frames = (count) => page.evaluate((wanted) => new Promise((done) => { let left = wanted; const frame = () => (--left > 0 ? requestAnimationFrame(frame) : done()); requestAnimationFrame(frame); }), count);

  /**
   * Script, style and layout of one interaction until `settle` frames later, in milliseconds, and the longest run of script in it, while which
   * nothing is heard or drawn. `prepare` is not measured.
   */
  async function measure(name, act, times, settle = 2, prepare) {
    const each = [];
    for (let at = 0; at < times; at++) {
      await prepare?.(at);
      await browser.startTracing(page, { categories: ['devtools.timeline'] });
      const start = await spent();
      await act(at);
      await frames(settle);
      const end = await spent();
      const longest = longestRun(await browser.stopTracing());
      each.push({ longest, script: end.ScriptDuration - start.ScriptDuration, style: end.RecalcStyleDuration - start.RecalcStyleDuration + end.LayoutDuration - start.LayoutDuration });
    }
    const of = (key, share) => each.map((one) => one[key]).sort((a, b) => a - b)[Math.min(times - 1, Math.floor(times * share))].toFixed(1);
    const line = (key) => `median ${of(key, 0.5)} ms, worst ${of(key, 1)} ms`;
    console.log(`${name.padEnd(36)} script ${line('script')}; longest run ${line('longest')}; style and layout ${line('style')}`);
  }
  const close = async () => {
    await browser.close();
    await host.stop();
  };
  return { host, page, measure, close };
}
