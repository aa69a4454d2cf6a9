// How smooth the delegates' table is with five thousand people: script time of scrolling, moving, finding, sorting, filtering and editing.
// Nothing fails here; run it by hand: `node bench/table.mjs [people]` in tests/e2e, on an otherwise idle computer.
import { join } from 'node:path';
import { pictureFolder } from '../support/places.mjs';
import { largeWorkshop } from './large.mjs';

const people = Number(process.argv[2] ?? 5000);
const { page, measure, close } = await largeWorkshop(people);
await page.keyboard.press('Control+3');
await page.locator('.person').first().waitFor({ timeout: 60_000 });
await page.screenshot({ path: join(pictureFolder, `table-${people}.png`) }).catch(() => {});

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
await close();
