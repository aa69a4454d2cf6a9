// Run mode of a session plan, opened while its session is on.
import { openScreen } from './browser.mjs';

// The sample begins on the day on which it is made. Kampala is three hours ahead all year.
export const day = '2026-11-23';
export const instant = (minute) => new Date(Date.parse(`${day}T00:00:00Z`) + (minute - 180) * 60_000).toISOString();
const usual = [
  { minutes: '10', title: 'Welcome and aim', method: 'Plenary', lead: 'Brenda', facilitator: 'Names the **aim** and the ground rules.\n- no photographs\n- headsets on channel 2', participants: 'Settle, choose a headset.', materials: 'Headsets 12' },
  { minutes: '20', title: 'Where do people go first?', method: 'Line-up', lead: 'Clarisse', facilitator: 'Reads four statements.' },
  { minutes: '15', title: 'Work in groups', method: 'Groups', groups: [{ name: 'North', size: 8, room: null, minutes: 0 }, { name: 'South', size: 8, room: null, minutes: 0 }], branches: [[{ minutes: '5', title: 'Read' }, { minutes: '10', title: 'Agree' }], [{ minutes: '15', title: 'Draw' }]] },
  { minutes: '5', title: 'Close' },
];

/** Run mode of a session of the first day that takes an hour or more, opened two minutes after its slot began. */
export async function openRun(t, { prepare, steps = usual, ...options } = {}) {
  const first = await openScreen(t, { sample: true, now: instant(8 * 60) });
  await first.page.locator('.shell').waitFor();
  const fits = (one) => one.day === day && one.start >= 9 * 60 && one.slot >= 60 && one.steps === 0;
  const { start, title } = (await first.host.call('session_plans')).find(fits);
  const screen = await openScreen(t, { sample: true, now: instant(start + 2), ...options });
  const { page, host } = screen;
  await page.locator('.shell').waitFor();
  const { session } = (await host.call('session_plans')).find((one) => one.title.en === title.en);
  const change = (change) => host.call('change_plan', { session, ...change });
  await change({ change: 'add_steps', steps });
  await prepare?.({ change, start, plan: await host.call('session_plan', { id: session }) });
  const name = title[options.language ?? 'en'] ?? title.en;
  const open = async () => {
    await page.keyboard.press('Control+2');
    await page.locator('li button', { hasText: name }).first().click();
    await page.locator('.about h2', { hasText: name }).waitFor();
    await page.locator('[data-step]').first().waitFor();
    await page.keyboard.press('F5');
    await page.locator('.w-full-sheet footer').waitFor();
  };
  const run = () => host.call('plan_run', { id: session });
  const on = async (title) => page.locator('.w-full-sheet:has([role=timer]) h3', { hasText: title }).waitFor();
  return { ...screen, session, start, open, run, on, change, sheet: page.locator('.w-full-sheet') };
}
