// The plan of one session on the screen, and how a person gets hold of things in it.
import { openScreen } from './browser.mjs';

const now = '2026-11-23T06:05:00Z';
/** The plan screen of a session of the sample workshop; `plan` is as the document has it. */
export async function openPlan(t, { title = 'Wellness', ...options } = {}) {
  const screen = await openScreen(t, { sample: true, now, ...options });
  const { page, host } = screen;
  await page.locator('.shell').waitFor();
  const sessions = await host.call('session_plans');
  const session = sessions.find((one) => Object.values(one.title).some((text) => text.includes(title)));
  const open = async () => {
    await page.keyboard.press('Control+2');
    const name = session.title[options.language ?? 'en'] ?? session.title.en;
    await page.locator('li button', { hasText: name }).first().click();
    await page.locator('.about h2', { hasText: name }).waitFor();
  };
  return {
    ...screen, session, open,
    plan: () => host.call('session_plan', { id: session.session }),
    change: (change) => host.call('change_plan', { session: session.session, ...change }),
    cell: (row, cell) => page.locator('[data-step]').nth(row).locator(`[data-cell="${cell}"]`),
    rows: page.locator('[data-step]'),
    focused: () => page.evaluate(() => `${document.activeElement?.dataset.cell} ${[...document.querySelectorAll('[data-step]')].indexOf(document.activeElement?.closest('[data-step]'))}`),
  };
}

/** Puts something on the clipboard's way into what has the focus, as Word, Excel and browsers do. */
export function paste(page, data) {
  return page.evaluate((data) => {
    const transfer = new DataTransfer();
    for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, data);
}
