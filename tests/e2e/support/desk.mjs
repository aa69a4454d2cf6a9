// The check-in desk as a browser test works at it.
import { openScreen } from './browser.mjs';

// The first morning of the sample, nineteen minutes before nine in Kampala.
const now = '2026-11-23T05:41:00Z';

/** Opens the sample at its desk. `prepare(host)` is called before the desk is shown. */
export async function openDesk(t, { prepare, ...options } = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  const { page, host } = screen;
  await page.locator('.shell').waitFor();
  if (prepare) await prepare(host);
  await page.keyboard.press('Control+4');
  const field = page.locator('.big input');
  await field.waitFor();
  await page.locator('.arrivals .big').waitFor();
  return {
    ...screen, field,
    card: page.locator('article.card'),
    arrived: () => page.locator('.arrivals .big').innerText(),
    desk: () => host.call('check_in_desk'),
    /** Types as a person does, then waits for the list about exactly that. */
    async type(text) {
      await field.pressSequentially(text, { delay: 60 });
      await page.waitForFunction((typed) => document.querySelector('.matches footer')?.textContent?.includes(typed), text);
    },
    scan: (code, how) => scan(page, code, how),
  };
}

/** Sends keys as a USB scanner does: US scancodes a few milliseconds apart, whatever the layout makes of them. */
export const scan = (page, code, { layout = (key) => key, gap = 6, ending = 'Enter' } = {}) => page.evaluate(([keys, from, gap]) => {
  let at = from;
  for (const { code, key, shift } of keys) {
    at += gap;
    const target = document.activeElement ?? document.body;
    const down = new KeyboardEvent('keydown', { code, key, shiftKey: shift, bubbles: true, cancelable: true });
    Object.defineProperty(down, 'timeStamp', { value: at });
    const taken = !target.dispatchEvent(down);
    if (!taken && key.length === 1 && target instanceof HTMLInputElement) {
      target.value += key;
      target.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }));
    }
  }
}, [[...code].map((character) => ({
  code: /\d/.test(character) ? `Digit${character}` : character === '-' ? 'Minus' : `Key${character.toUpperCase()}`,
  key: layout(character),
  shift: /[A-Z]/.test(character),
})).concat(ending ? [{ code: ending, key: ending, shift: false }] : []), Date.now() % 1e6, gap]);

/** The focus comes back one tick after the answer. */
export async function focusIn(field) {
  await field.page().waitForFunction((element) => element === document.activeElement, await field.elementHandle());
}
