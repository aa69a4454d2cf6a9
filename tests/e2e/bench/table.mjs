// How smooth the delegates' table is with five thousand people: script time of scrolling, moving, finding, sorting, filtering and editing.
// Nothing fails here; run it by hand: `node bench/table.mjs [people]` in tests/e2e, on an otherwise idle computer.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '../support/packages.mjs';
import { startHost } from '../support/host.mjs';
import { pictureFolder, programs } from '../support/places.mjs';

const people = Number(process.argv[2] ?? 5000);
const pick = (list, at) => list[at % list.length];
const given = ['Aline', 'Amina', 'Chloé', 'Dieudonné', 'Élodie', 'Faïda', 'Goreth', 'أحمد', 'أمينة', 'አበበ', 'Jean-Claude', 'Nyakuoth', 'Prosper', 'Solange', 'Thierry', 'Viola'];
const family = ['Nduwirora', 'Hakizumwe', 'Mbuyavanga', 'Kasolebwe', 'Lukotani', 'Bisimbwira', 'Murhulanda', 'Kavirumba', 'Dengwai', 'Lado', 'Katungu', 'Nizigiyimana', 'Ntahomvukiye'];
const places = [['Bujumbura', 'Burundi'], ['Kinshasa', 'DR Congo'], ['Bukavu', 'DR Congo'], ['Goma', 'DR Congo'], ['Juba', 'South Sudan'], ['Kampala', 'Uganda'], ['Nairobi', 'Kenya'], ['Kigali', 'Rwanda']];
const lines = ['Name,Organisation,City,Country,Sex,E-mail,Phone,Languages,Diet,Arrival'];
for (let at = 0; at < people; at++) {
  const [city, country] = pick(places, at * 7);
  const name = `${pick(given, at)} ${pick(family, at * 5)} ${at}`;
  lines.push([name, `Organisation ${(at * 31) % 400}`, city, country, at % 2 ? 'F' : 'M', `p${at}@example.org`, `+257 79 ${String(at).padStart(6, '0')}`, pick(['French', 'English', 'French; Swahili', 'Arabic'], at * 3), pick(['', 'Vegetarian', 'Halal'], at), `2026-11-${20 + (at % 4)}`].join(','));
}

const host = await startHost({ now: '2026-11-20T09:00:00Z' });
const file = join(host.folder, 'people.csv');
writeFileSync(file, lines.join('\n'));
await host.call('new_workshop', { path: join(host.folder, 'documents', 'large.warsha'), title: { en: 'Large' }, first_day: '2026-11-23', last_day: '2026-11-26', zone: 'Africa/Kampala', place: 'Kampala', venue: '', languages: [], passphrase: null });
const before = Date.now();
await host.call('import_delegates', { path: file, likely: 'add' });
console.log(`import of ${people}: ${Date.now() - before} ms (a build for developing)`);

const browser = await chromium.launch({ executablePath: programs.chromium, chromiumSandbox: false });
const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage();
await page.goto(host.address);
await page.locator('.shell').waitFor();
await page.keyboard.press('Control+3');
await page.locator('.person').first().waitFor({ timeout: 60_000 });
await page.screenshot({ path: join(pictureFolder, `table-${people}.png`) }).catch(() => {});

const client = await page.context().newCDPSession(page);
await client.send('Performance.enable');
const spent = async () => Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value * 1000]));
const frames = (count) => page.evaluate((wanted) => new Promise((done) => { let left = wanted; const frame = () => (--left > 0 ? requestAnimationFrame(frame) : done()); requestAnimationFrame(frame); }), count);

/** Script, style and layout of one interaction until two frames later, in milliseconds. */
async function measure(name, act, times, settle = 2) {
  const each = [];
  for (let at = 0; at < times; at++) {
    const start = await spent();
    await act(at);
    await frames(settle);
    const end = await spent();
    each.push({ script: end.ScriptDuration - start.ScriptDuration, style: end.RecalcStyleDuration - start.RecalcStyleDuration + end.LayoutDuration - start.LayoutDuration });
  }
  const of = (key, share) => each.map((one) => one[key]).sort((a, b) => a - b)[Math.min(times - 1, Math.floor(times * share))].toFixed(1);
  console.log(`${name.padEnd(40)} script median ${of('script', 0.5)} ms, worst ${of('script', 1)} ms; style and layout median ${of('style', 0.5)} ms, worst ${of('style', 1)} ms`);
}

const grid = page.locator('[role=grid]');
const scroll = (by) => grid.evaluate((element, step) => { element.scrollTop += step; }, by);
await measure('scroll by 100 px (a wheel step)', () => scroll(100), 120, 1);
await measure('scroll by a page', () => scroll(640), 40, 1);
await measure('jump to anywhere', (at) => grid.evaluate((element, to) => { element.scrollTop = element.scrollHeight * to; }, ((at * 37) % 100) / 100), 20, 1);
await grid.evaluate((element) => { element.scrollTop = 0; });
await grid.focus();
await page.keyboard.press('Control+Home');
await page.keyboard.press('ArrowDown');
await page.keyboard.press('ArrowRight');
await measure('cell move down', () => page.keyboard.press('ArrowDown'), 60);
await measure('cell move right and left', (at) => page.keyboard.press(Math.floor(at / 6) % 2 ? 'ArrowLeft' : 'ArrowRight'), 40);
await measure('range longer by Shift and an arrow', () => page.keyboard.press('Shift+ArrowDown'), 30);
await page.keyboard.press('Control+Home');
const box = page.getByRole('searchbox').first();
await box.focus();
const typed = 'goma elodie';
await measure('keystroke in find', (at) => page.keyboard.press(typed[at] === ' ' ? 'Space' : typed[at]), typed.length);
await measure('taking a letter back', () => page.keyboard.press('Backspace'), typed.length);
const heading = (id) => page.locator(`[data-heading="${id}"] .sort`).click();
await measure('sort by name, first time', () => heading('name'), 1);
await measure('sort by name, the other way and none', () => heading('name'), 4);
await measure('sort by organisation', () => heading('organisation'), 4);
await measure('filter by a chip, and back', () => page.locator('.filters button').nth(1).click(), 6);
await page.getByRole('button', { name: 'Filter', exact: true }).click();
await page.getByRole('button', { name: 'Sex', exact: true }).click();
await measure('a value of a facet, and back', () => page.locator('.value').first().click(), 6);
await page.keyboard.press('Escape');
await measure('grouping', async (at) => {
  await page.getByRole('button', { name: /^Group:/ }).click();
  await page.locator('.w-menu-item').nth(at % 5).click();
}, 5);
await grid.focus();
await page.keyboard.press('Control+Home');
await page.keyboard.press('ArrowDown');
for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowRight');
await measure('everybody ticked, and nobody', (at) => page.keyboard.press(at % 2 ? 'Escape' : 'Control+a'), 6);
await measure('opening a cell to type', async () => {
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
}, 10);
const edit = Date.now();
await page.keyboard.type('Elsewhere');
await page.keyboard.press('Enter');
await page.waitForFunction(() => [...document.querySelectorAll('.cell.city, .cell.organisation')].some((one) => one.textContent.includes('Elsewhere') && !one.querySelector('.dim')));
console.log(`typing a word into a cell until it stands saved: ${Date.now() - edit} ms (a build for developing)`);
await measure('cell move while the list is read again', () => page.keyboard.press('ArrowDown'), 20);
await browser.close();
await host.stop();
