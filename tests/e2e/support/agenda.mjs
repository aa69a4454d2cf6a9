// The agenda of a fresh sample workshop, and how a person gets hold of things on it.
import assert from 'node:assert/strict';
import { openScreen } from './browser.mjs';

// Monday of the sample at five past three in the afternoon, in Kampala.
export const now = '2026-11-23T12:05:00Z';
export const monday = '2026-11-23';

/** The agenda of a fresh sample workshop, and how a person gets hold of things on it. */
export async function openAgenda(t, options = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  const { page, host } = screen;
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.locator('[data-block]').first().waitFor();
  const block = (title) => page.locator('[data-block]').filter({ has: page.locator('.title', { hasText: title }) }).first();
  const card = (title) => page.locator('[data-card]', { hasText: title });
  const middle = async (locator) => {
    // Away from the edges, where the board would scroll under the pointer.
    await locator.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await locator.boundingBox();
    assert.ok(box, 'it is on screen');
    return { ...box, cx: box.x + box.width / 2, cy: box.y + Math.min(box.height / 2, 12) };
  };
  return {
    ...screen, grid, block, card, middle,
    day: (number) => page.getByRole('tab', { name: `Day ${number}` }),
    name: (title) => block(title).locator('[data-name]').textContent(),
    focused: () => page.evaluate(() => document.activeElement?.querySelector(':scope > [data-name]')?.textContent ?? document.activeElement?.tagName),
    toast: (text) => page.getByRole('status').getByText(text).waitFor(),
    /** The placement of a session as the document has it. */
    async kept(title) {
      const view = await host.call('agenda');
      const session = view.sessions.find((one) => one.title.en === title || one.title.fr === title);
      const placement = view.placements.find((one) => one.session === session?.id);
      return { session, placement, rooms: placement?.rooms.rooms.map((id) => view.rooms.find((room) => room.id === id).name) };
    },
    /** Takes a point by the pointer and leads it somewhere; `hold` stops before letting go. */
    async drag(from, to, { hold = false } = {}) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 3, from.y + 6);
      await page.mouse.move(to.x, to.y, { steps: 6 });
      if (!hold) await page.mouse.up();
    },
  };
}

/** Waits until a condition about the document or the screen holds; the browser is asked again on every frame's time. */
export async function eventually(page, check, what) {
  for (let tries = 0; tries < 200; tries++) {
    if (await check()) return;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
  }
  assert.fail(`never came true: ${what}`);
}

/** Pixels of a minute on the board as it opens. */
export const minute = 1.2;
