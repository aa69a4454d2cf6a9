// How smooth the check-in desk and the attendance grid are with many people: script time of opening, typing, marking and scrolling.
// Nothing fails here; run it by hand: `node bench/door.mjs [people]` in tests/e2e, on an otherwise idle computer.
import { join } from 'node:path';
import { pictureFolder } from '../support/places.mjs';
import { largeWorkshop } from './large.mjs';

const people = Number(process.argv[2] ?? 5000);
// The second morning, so that there is a half-day behind and one that is on.
const { host, page, measure, close } = await largeWorkshop(people, {
  now: '2026-11-24T06:30:00Z',
  prepare: async (host) => {
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']) {
      for (const [title, start] of [['Morning', 540], ['Afternoon', 840]]) {
        await host.call('add_session', { title: { en: `${title} of ${day}` }, kind: 'plenary', duration: 150, parent: null, at: { day, start, rooms: { all: true, rooms: [] } } });
      }
    }
  },
});
const picture = (name) => page.screenshot({ path: join(pictureFolder, `${name}-${people}.png`) }).catch(() => {});

const field = page.locator('.big input');
// What another screen still had to do is no part of opening this one.
const away = async () => {
  await page.keyboard.press('Control+2');
  await page.locator('h1, h2').first().waitFor();
  await page.waitForTimeout(500);
};
await measure('opening the desk', async () => {
  await page.keyboard.press('Control+4');
  await page.locator('.arrivals .big').waitFor();
}, 5, 2, away);
await field.waitFor();
await field.focus();
const typed = 'amina lado 4';
await measure('letter typed at the desk', (at) => page.keyboard.press(typed[at] === ' ' ? 'Space' : typed[at]), typed.length, 4);
await picture('desk');
await measure('letter taken back', () => page.keyboard.press('Backspace'), typed.length, 4);
await measure('somebody checked in', async (at) => {
  const number = `${at * 17 + 1}`;
  await page.keyboard.type(number);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('article.card .from').getByText(new RegExp(`(^|\\D)${number}$`)).first().waitFor();
}, 10, 4);

await measure('opening the attendance grid', async () => {
  await page.keyboard.press('Control+5');
  await page.locator('[id^=attendance-]').first().waitFor({ timeout: 60_000 });
}, 5, 2, away);
const grid = page.getByRole('grid');
await grid.waitFor();
await picture('attendance');
const scroll = (by) => grid.evaluate((element, step) => {
  const scrolls = (one) => one.scrollHeight > one.clientHeight + 1 && getComputedStyle(one).overflowY !== 'visible';
  let box = element;
  while (box.parentElement && !scrolls(box)) box = box.parentElement;
  box.scrollTop += step;
}, by);
await measure('scroll by 100 px (a wheel step)', () => scroll(100), 60, 1);
await measure('scroll by a page', () => scroll(640), 20, 1);
await scroll(-1e9);
await grid.focus();
await measure('cell to cell', () => page.keyboard.press('ArrowDown'), 30);
await measure('mark entered', (at) => page.keyboard.press('pole'[at % 4]), 12, 4);
await measure('mark entered for ten at once', async (at) => {
  for (let more = 0; more < 9; more++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('pe'[at % 2]);
}, 4, 4);
const find = page.getByRole('searchbox').first();
if (await find.count()) {
  await find.focus();
  await measure('letter typed in find', (at) => page.keyboard.press('goma'[at]), 4);
}
console.log(`${(await host.call('attendance')).people.length} people in ${(await host.call('attendance')).periods.length} half-days`);
await close();
