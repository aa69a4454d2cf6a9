// How large the agenda is drawn: hours made taller by key, wheel and button, larger text, and the line of the present minute.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, minute, openAgenda } from '../support/agenda.mjs';

/** The agenda with text as large as an organiser may set it. */
async function withText(t, size, options = {}) {
  const screen = await openAgenda(t, options);
  const { page, host } = screen;
  const { preferences } = await host.call('app_state');
  await host.call('set_preferences', { ...preferences, text_size: size });
  await page.reload();
  await page.locator('[data-block]').first().waitFor();
  const root = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  assert.ok(Math.abs(root - (16 * size) / 100) < 0.1, `the text is ${root} px`);
  return screen;
}

test('hours become taller and shorter by key, by button and with the wheel, where the pointer is', async (t) => {
  const { page, block, grid } = await openAgenda(t);
  const tall = async () => (await block('Country stories 1').boundingBox()).height;
  const usual = await tall();
  assert.ok(Math.abs(usual - (90 * minute - 2)) < 1.5, `${usual}`);
  await page.keyboard.press('Control+=');
  await eventually(page, async () => Math.abs((await tall()) - (90 * 1.4 - 2)) < 1.5, 'a key makes it taller');
  await page.keyboard.press('Control+-');
  await page.keyboard.press('Control+-');
  await eventually(page, async () => Math.abs((await tall()) - (90 * 1 - 2)) < 1.5, 'a key makes it shorter');
  await page.keyboard.press('Control+0');
  await eventually(page, async () => Math.abs((await tall()) - usual) < 0.5, 'and as it was');
  await grid.getByRole('button', { name: 'Taller hours' }).click();
  await eventually(page, async () => Math.abs((await tall()) - (90 * 1.4 - 2)) < 1.5, 'the button makes it taller');
  await grid.getByRole('button', { name: 'Shorter hours' }).click();
  await eventually(page, async () => Math.abs((await tall()) - usual) < 0.5, 'the button makes it shorter');

  // What is under the pointer stays there.
  const box = await block('Country stories 1').boundingBox();
  await page.mouse.move(box.x + 40, box.y + 1);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await eventually(page, async () => (await tall()) > usual + 4, 'the wheel makes it taller');
  await eventually(page, async () => Math.abs((await block('Country stories 1').boundingBox()).y - box.y) < 4, 'and it stays under the pointer');
});

test('line of the present minute stands at the minute of the venue, on board and overview, whatever day is shown', async (t) => {
  const { page, block, day } = await openAgenda(t);
  // 15:05 at the venue: five minutes before the first stories end would be 15:25, so it is 65 minutes below their start.
  const stories = await block('Country stories 1').boundingBox();
  const line = await page.locator('.field > .now').boundingBox();
  assert.ok(Math.abs(line.y - (stories.y - 1 + 65 * minute)) < 3, `${line.y} against ${stories.y}`);
  assert.equal(await page.locator('.axis .now-time').textContent(), '15:05');
  await day(2).click();
  await block('Reflective Space').waitFor();
  assert.equal(await page.locator('.field > .now').count(), 0);
  await page.keyboard.press('Alt+3');
  await page.getByRole('group', { name: 'Whole workshop' }).waitFor();
  await page.locator('.overview .now').waitFor();
  assert.equal(await page.locator('.overview .now').count(), 1, 'the line stays on the day that it is');
});

test('block dragged with Alt lands on the minute', async (t) => {
  const { page, block, middle, drag, kept } = await openAgenda(t);
  const from = await middle(block('Debrief of the host team'));
  await page.keyboard.down('Alt');
  await drag({ x: from.cx, y: from.cy }, { x: from.cx, y: from.cy + 13 * minute });
  await page.keyboard.up('Alt');
  await eventually(page, async () => (await kept('Debrief of the host team')).placement.start === 1033, 'it is 13 minutes later');
});

test('whole workshop fits its pane at a larger text size and stands still', async (t) => {
  const { page, picture } = await withText(t, 130);
  await page.keyboard.press('Alt+3');
  const all = page.getByRole('group', { name: 'Whole workshop' });
  await all.waitFor();
  const tall = () => all.evaluate((pane) => [pane.scrollHeight, pane.clientHeight]);
  const seen = [];
  for (let frame = 0; frame < 40; frame++) {
    seen.push((await tall())[0]);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
  }
  assert.deepEqual([...new Set(seen.slice(10))].length, 1, `it does not grow: ${seen.join(' ')}`);
  const [whole, pane] = await tall();
  // Not shorter than is readable, and else no taller than what is there.
  const least = await all.evaluate((element) => element.querySelector('.day').getBoundingClientRect().height);
  assert.ok(whole <= Math.max(pane + 2, least + 90), `${whole} in ${pane}`);
  await picture('agenda-overview-130');
});

test('picture of a late day stays inside the sheet at a larger text size', async (t) => {
  const { page, picture, block } = await withText(t, 130);
  await block('Country stories 1').focus();
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Late by' }).fill('25');
  await sheet.getByRole('heading', { name: 'Running 25 minutes late' }).waitFor();
  const picturePane = sheet.locator('.picture');
  await picturePane.locator('.box').first().waitFor();
  const pane = await picturePane.boundingBox();
  await eventually(page, async () => (await Promise.all((await picturePane.locator('.box').all()).map((one) => one.boundingBox()))).every((box) => box && box.y + box.height <= pane.y + pane.height + 1), 'every box ends in the picture');
  await picture('agenda-late-130');
});
