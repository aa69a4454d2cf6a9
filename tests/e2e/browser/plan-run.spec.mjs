import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from '../support/agenda.mjs';
import { openRun } from '../support/run.mjs';

test('a plan is run with the keyboard alone: next, minutes more, a wrong next taken back, to the end', async (t) => {
  const { page, host, session, open, run, on, sheet, accessibility, picture } = await openRun(t);
  await open();
  await sheet.getByText(/Should have begun [2-4] min ago/).waitFor();
  await accessibility();
  // The button that goes on has the focus: Enter is enough.
  await page.keyboard.press('Enter');
  await on('Welcome and aim');
  await sheet.getByText(/[2-4] min behind, ends/).waitFor();
  await sheet.locator('.left', { hasText: /10|9/ }).waitFor();
  await sheet.locator('[data-said]', { hasText: 'Step 1, Welcome and aim, 10 minutes' }).waitFor({ state: 'attached' });
  await picture('run-step');
  await accessibility();
  await page.keyboard.press('5');
  await sheet.locator('.left', { hasText: /15|14/ }).waitFor();
  await page.keyboard.press('1');
  await sheet.locator('.left', { hasText: /16|15/ }).waitFor();
  await sheet.getByText('+6 min given').waitFor();
  await page.keyboard.press('ArrowRight');
  await on('Where do people go first?');
  // That was too early.
  await page.keyboard.press('Backspace');
  await on('Welcome and aim');
  await sheet.getByText('+6 min given').waitFor();
  // A presenter's remote sends these.
  await page.keyboard.press('PageDown');
  await on('Where do people go first?');
  await page.keyboard.press('Space');
  await on('Work in groups');
  await sheet.locator('.groups', { hasText: 'Read' }).waitFor();
  await sheet.locator('.groups', { hasText: 'Draw' }).waitFor();
  await page.keyboard.press('n');
  await on('Close');
  await sheet.getByRole('button', { name: 'Finish' }).waitFor();
  await page.keyboard.press('Enter');
  await sheet.getByRole('heading', { name: 'How it went' }).waitFor();
  await picture('run-done');
  await accessibility();
  const view = await run();
  assert.equal(view.now, null);
  assert.equal(view.ran.length, 4);
  // Undo is the document's own, and goes back into the last step.
  await page.keyboard.press('Control+z');
  await on('Close');
  await page.keyboard.press('Enter');
  await sheet.getByRole('heading', { name: 'How it went' }).waitFor();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  // Planned against actual stands in the plan.
  await page.locator('[data-step]').first().getByText('took 0 min').waitFor();
  assert.equal((await host.call('session_plan', { id: session })).running, false);
});

test('a run outlives the window, and is found again in the list', async (t) => {
  const { page, open, on, sheet, run } = await openRun(t);
  await open();
  await page.keyboard.press('Enter');
  await on('Welcome and aim');
  await page.keyboard.press('ArrowRight');
  await on('Where do people go first?');
  await page.reload();
  await page.locator('.shell').waitFor();
  await page.keyboard.press('Control+2');
  await page.locator('li button', { hasText: 'Running' }).click();
  await on('Where do people go first?');
  await sheet.getByRole('button', { name: 'Take back' }).click();
  await on('Welcome and aim');
  assert.equal((await run()).ran.length, 1);
  // Any step can be gone to; that too is taken back.
  await sheet.getByRole('button', { name: /^4 Close/ }).click();
  await on('Close');
});

test('a clock time that holds is counted down to, and a step over its time is told', async (t) => {
  const { page, host, session, open, on, sheet, picture, accessibility } = await openRun(t, {
    prepare: ({ change, plan, start }) => change({ change: 'edit_steps', steps: [plan.steps[1].id], fields: { clock: `${Math.floor((start + 8) / 60)}:${String((start + 8) % 60).padStart(2, '0')}` } }),
  });
  await open();
  await page.keyboard.press('Enter');
  await on('Welcome and aim');
  // Ten minutes of a step that began two minutes late, and six until the minister comes.
  await sheet.locator('.lock', { hasText: /in [4-6] min/ }).waitFor();
  await sheet.locator('.lock', { hasText: /[4-7] min too little before it/ }).waitFor();
  await sheet.locator('.left', { hasText: /[4-6] min left/ }).waitFor();
  await picture('run-lock');
  await host.call('run_plan', { session, change: 'extra', minutes: -30 });
  await sheet.locator('.left', { hasText: 'min over' }).waitFor();
  await sheet.locator('[data-said]', { hasText: 'The time of this step is over' }).waitFor({ state: 'attached' });
  await picture('run-over');
  await accessibility();
});

for (const [language, theme, width, height] of [['en', 'dark', 1440, 900], ['fr', 'light', 1100, 680], ['ar', 'light', 1440, 900], ['ar', 'dark', 1100, 680]]) {
  test(`run mode in ${language}, ${theme}, ${width} by ${height}`, async (t) => {
    const { page, open, on, sheet, picture, accessibility } = await openRun(t, { language, theme, width, height });
    await open();
    await page.keyboard.press('Enter');
    await on('Welcome and aim');
    // The arrow that points onwards goes on.
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await on('Where do people go first?');
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await on('Work in groups');
    await picture(`run-${language}-${theme}-${width}`);
    await accessibility();
    const wide = await sheet.evaluate((one) => one.scrollWidth - one.clientWidth);
    assert.ok(wide <= 1, `nothing runs out at the side (${wide} px)`);
    await eventually(page, async () => (await page.locator('.w-full-sheet .go').boundingBox()).y + 40 < height, 'the button to go on is on the screen');
  });
}
