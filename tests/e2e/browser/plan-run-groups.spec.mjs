import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRun } from '../support/run.mjs';

/** A step that splits into three groups of different lengths, two of which have a room; the third has no steps of its own. */
const steps = [
  { minutes: '5', title: 'Welcome' },
  {
    minutes: '20', title: 'Work in groups', method: 'Groups by region', lead: 'Brenda', facilitator: 'Sends each group to its room. **Comes by** once.', participants: 'Write three proposals on large cards.', materials: 'Large cards 9', language_cue: 'Whisper in French for group South',
    groups: [{ name: 'North', size: 8, room: 'Main Hall', minutes: 0 }, { name: 'South', size: 7, room: 'Kivu Room', minutes: 0 }, { name: '', size: 7, room: null, minutes: 0 }],
    branches: [[{ minutes: '5', title: 'Read the two cases' }, { minutes: '12', title: 'Agree on three proposals', lead: 'Clarisse' }], [{ minutes: '10', title: 'Draw the road that a case takes' }], []],
  },
  { minutes: '10', title: 'Back together' },
];

async function openGroups(t, options) {
  const screen = await openRun(t, { steps, ...options });
  await screen.open();
  await screen.page.keyboard.press('Enter');
  await screen.on('Welcome');
  await screen.page.keyboard.press('n');
  await screen.on('Work in groups');
  return { ...screen, group: (at) => screen.sheet.locator('.groups li').nth(at) };
}

test('a step that splits lasts as long as its longest group and says where each group is', async (t) => {
  const { page, host, session, sheet, group, picture, accessibility } = await openGroups(t);
  // The longest group takes seventeen minutes.
  await sheet.locator('.left', { hasText: /17|16/ }).waitFor();
  assert.equal(await sheet.locator('.groups li').count(), 3);
  await group(0).getByText('Read the two cases').waitFor();
  await group(0).getByText('then: Agree on three proposals').waitFor();
  await group(0).getByText('8 people').waitFor();
  await group(0).getByText('Main Hall').waitFor();
  await group(1).getByText('Draw the road that a case takes').waitFor();
  await group(1).getByText('Kivu Room').waitFor();
  await group(2).getByText('Group 3').waitFor();
  await picture('run-groups');
  await accessibility();
  // Six minutes later the first group is at its second step; another six, and the second is through.
  await host.pass(6);
  await group(0).getByText('Agree on three proposals').and(group(0).locator('.now')).waitFor();
  await group(0).getByText('Clarisse').waitFor();
  await host.pass(6);
  await group(1).getByText('done, waits for the others').waitFor();
  // Six more, and everybody should be back.
  await host.pass(6);
  await group(0).locator('.late', { hasText: /min over/ }).waitFor();
  await picture('run-groups-late');
  await accessibility();
  // What is not shown on one page is reached by the wheel; the buttons stay where the hand is.
  const { now } = await host.call('plan_run', { id: session });
  assert.deepEqual(now.groups.map((one) => one.branch), [0, 1]);
  await page.keyboard.press('n');
  await sheet.locator('h3', { hasText: 'Back together' }).waitFor();
  assert.equal(await sheet.locator('.groups').count(), 0);
});

for (const [name, options] of Object.entries({ 'dark-1100': { theme: 'dark', width: 1100, height: 680 }, ar: { language: 'ar' } })) {
  test(`groups side by side are read from across the room: ${name}`, async (t) => {
    const { sheet, group, picture, accessibility } = await openGroups(t, options);
    await group(0).locator('.now', { hasText: 'Read the two cases' }).waitFor();
    await picture(`run-groups-${name}`);
    await accessibility();
    const wide = await sheet.evaluate((one) => one.scrollWidth <= one.clientWidth && [...one.querySelectorAll('.groups li')].every((li) => li.scrollWidth <= li.clientWidth + 1));
    assert.ok(wide, 'nothing runs out of the sheet');
  });
}
