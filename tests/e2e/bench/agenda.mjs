// How smooth the agenda is with three hundred sessions in twelve rooms: script time of each interaction, and frames while dragging.
// Nothing fails here; run it by hand: `node bench/agenda.mjs` in tests/e2e, on an otherwise idle computer.
import { chromium } from '../support/packages.mjs';
import { startHost } from '../support/host.mjs';
import { programs } from '../support/places.mjs';
import { longestRun } from './large.mjs';

const monday = '2026-11-23';
const host = await startHost({ now: '2026-11-23T12:05:00Z' });
const browser = await chromium.launch({ executablePath: programs.chromium, chromiumSandbox: false });
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage();

await page.goto(`${host.address}/?sample`);
await page.locator('[data-block]').first().waitFor();
await page.goto('about:blank');
for (let number = 2; number <= 9; number++) await host.call('put_room', { id: '', name: `Room ${number}`, capacity: 20, setup: '', equipment: '', opens: null, closes: null });
const { rooms } = await host.call('agenda');
for (let at = 0; at < 264; at++) {
  const room = rooms[at % rooms.length];
  await host.call('add_session', { title: { en: `Session ${at}` }, kind: 'panel', duration: 20, parent: null, at: { day: monday, start: 480 + Math.floor(at / rooms.length) * 25, rooms: { all: false, rooms: [room.id] } } });
}
await page.goto(host.address);
const block = (title) => page.locator('[data-block]').filter({ has: page.locator('.title', { hasText: title }) }).first();
await block('Session 150').waitFor();

const client = await page.context().newCDPSession(page);
await client.send('Performance.enable');
const spent = async () => Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));

/**
 * Script, style and layout of one interaction, in milliseconds, without waiting for what it asked the backend: in all, over all of its frames,
 * and the longest run of it. `act` presses keys or moves the mouse: looking for an element costs script too, so `prepare` does that, and answers
 * what `act` is to know.
 */
async function measure(name, act, times, prepare) {
  const each = [];
  const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
  for (let at = 0; at < times; at++) {
    const prepared = await prepare?.(at);
    // What came before and is still drawn is no part of it.
    if (prepare) await page.waitForTimeout(300);
    const before = await spent();
    await act(at, prepared);
    await frame();
    const after = await spent();
    each.push({ script: after.ScriptDuration - before.ScriptDuration, style: after.RecalcStyleDuration - before.RecalcStyleDuration + after.LayoutDuration - before.LayoutDuration });
  }
  const longest = [];
  for (let at = 0; at < Math.min(times, 12); at++) {
    const prepared = await prepare?.(at);
    if (prepare) await page.waitForTimeout(300);
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await act(at, prepared);
    await frame();
    await frame();
    longest.push(longestRun(await browser.stopTracing()));
  }
  const middle = (numbers, share = 0.5) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))].toFixed(1);
  const of = (key, share) => middle(each.map((one) => one[key]), share);
  console.log(`${name.padEnd(34)} script median ${of('script')} ms, 95 in 100 under ${of('script', 0.95)} ms; longest run ${middle(longest)} ms, 95 in 100 under ${middle(longest, 0.95)} ms; style and layout ${of('style')} ms`);
}

await block('Session 12').scrollIntoViewIfNeeded();
const box = await block('Session 12').boundingBox();
await page.mouse.move(box.x + 40, box.y + 8);
await page.mouse.down();
await page.mouse.move(box.x + 46, box.y + 14);
await page.evaluate(() => {
  globalThis.frames_ = [];
  let last = performance.now();
  const frame = () => {
    globalThis.frames_.push(performance.now() - last);
    last = performance.now();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
});
await measure('one move of a dragged block', (at) => page.mouse.move(box.x + 46 + (at % 60) * 6, box.y + 14 + at * 3), 120);
const frames = await page.evaluate(() => [...globalThis.frames_].sort((a, b) => a - b));
console.log(`frames while dragging: ${frames.length}, median ${frames[Math.floor(frames.length / 2)].toFixed(1)} ms, 95 in 100 under ${frames[Math.floor(frames.length * 0.95)].toFixed(1)} ms`);
await page.keyboard.press('Escape');
await page.mouse.up();

await block('Session 20').click();
await measure('arrow key from block to block', (at) => page.keyboard.press(at % 2 ? 'ArrowUp' : 'ArrowDown'), 40);
const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
};
const click = ({ x, y }) => page.mouse.click(x, y);
// Of the columns in sight.
const seen = [13, 14, 15, 16, 25, 26, 27, 28, 37, 38, 39, 40].map((number) => block(`Session ${number}`));
await measure('opening another session', (_, at) => click(at), 12, (at) => middle(seen[at]));
await page.keyboard.press('Escape');
await measure('opening a session, none open', (_, at) => click(at), 8, async (at) => {
  await page.keyboard.press('Escape');
  return middle(seen[at]);
});
await page.keyboard.press('Escape');
await page.keyboard.press('Space');
await measure('moving what the keys carry', (at) => page.keyboard.press(at % 2 ? 'ArrowUp' : 'ArrowDown'), 40);
await page.keyboard.press('Escape');
await measure('zooming', (at) => page.keyboard.press(at % 2 ? 'Control+-' : 'Control+='), 10, () => {});
await measure('changing day', (at) => page.keyboard.press(at % 2 ? 'PageUp' : 'PageDown'), 10, () => {});
const agenda = await middle(page.getByRole('button', { name: /^Agenda/ }).first());
const delegations = await middle(page.getByRole('button', { name: /^Delegations/ }).first());
await measure('opening the agenda', () => click(agenda), 4, () => click(delegations));
await browser.close();
await host.stop();
