// What can be said at the desk beside "here": the half-day, the seat, the way of taking part, late and excused; and the story of somebody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focusIn, openDesk } from '../support/desk.mjs';

/** Somebody of the sample, by name. */
async function person(host, name) {
  const { delegates } = await host.call('delegations');
  return delegates.find((one) => one.full_name === name);
}

async function letIn({ page, type, card }, typed = 'nyaku') {
  await type(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await card.getByText(/Checked in|Already in/).first().waitFor();
}

/** Lets time pass for the venue and for the computer at the desk. */
async function pass({ page, host }, minutes) {
  await host.pass(minutes);
  await page.clock.fastForward(minutes * 60_000);
}

const counts = (page, count) => page.waitForFunction((wanted) => document.querySelector('.arrivals .big')?.textContent === wanted, String(count));

test('desk that stays open over lunch counts the afternoon, without a touch', async (t) => {
  const desk = await openDesk(t, { clock: true });
  const { page, host, card, arrived } = desk;
  await letIn(desk);
  await counts(page, 1);
  const view = await host.call('check_in_desk');
  assert.match(view.on_now, /\/am$/);
  await pass(desk, Math.ceil(view.turns_in / 60) + 1);
  await page.getByText('Afternoon is counted from now on').first().waitFor();
  await counts(page, 0);
  assert.ok(await page.getByRole('radio', { name: 'Afternoon' }).isChecked());
  // The people of the morning come again, and are not told that they are in already.
  await letIn(desk);
  await card.getByText('Checked in').waitFor();
  await counts(page, 1);
  assert.equal(await arrived(), '1');
  const { by_period } = await host.call('info');
  assert.deepEqual(Object.values(by_period).filter(Boolean), [1, 1]);
});

test('period that was picked by hand says so and holds until its half-day ends', async (t) => {
  const desk = await openDesk(t, { clock: true });
  const { page, host, picture, accessibility } = desk;
  const { turns_in: seconds, on_now: morning } = await host.call('check_in_desk');
  await page.getByRole('button', { name: /^Day 1, / }).click();
  await page.locator('.w-menu-item', { hasText: 'Day 2,' }).click();
  await page.getByText(/Picked by hand, until \d\d:\d\d/).waitFor();
  await picture('desk-picked');
  await accessibility();
  // Whoever comes is let in for what was picked.
  await letIn(desk);
  await counts(page, 1);
  const { by_period: picked } = await host.call('info');
  assert.equal(picked[morning] ?? 0, 0);
  await pass(desk, 5);
  await page.getByText('Picked by hand').waitFor();
  await pass(desk, Math.ceil(seconds / 60));
  await page.getByText('Picked by hand').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Day 1, / }).waitFor();
  assert.ok(await page.getByRole('radio', { name: 'Afternoon' }).isChecked());
  // And by hand as well.
  await page.getByRole('radio', { name: 'Morning' }).check({ force: true });
  await page.getByRole('button', { name: 'Follow the clock' }).click();
  await page.getByText('Picked by hand').waitFor({ state: 'detached' });
  assert.ok(await page.getByRole('radio', { name: 'Afternoon' }).isChecked());
});

test('whoever declined or waits is let in anyway from the red card, and stands on the list once', async (t) => {
  let people = 0;
  const desk = await openDesk(t, { prepare: async (host) => {
    const { id } = await person(host, 'Nyakuoth');
    await host.call('edit_delegates', { ids: [id], details: { status: 'declined' } });
    people = (await host.call('delegations')).delegates.length;
  } });
  const { page, host, card, type, picture, accessibility } = desk;
  await type('nyaku');
  await page.getByRole('option').first().getByText('Not expected').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('article.red').getByText('Not expected').waitFor();
  assert.equal(await card.getByRole('button', { name: 'Walk-in' }).count(), 0, 'a walk-in would double the person');
  await picture('desk-declined');
  await accessibility();
  await card.getByRole('button', { name: 'Let in anyway' }).click();
  await page.locator('article.green').getByText('Nyakuoth').waitFor();
  const waiting = await person(host, 'Espérance Ndayisenga');
  await host.call('edit_delegates', { ids: [waiting.id], details: { status: 'waiting' } });
  await type('esper');
  await page.keyboard.press('Enter');
  await page.locator('article.red').getByText('On the waiting list').waitFor();
  await card.getByRole('button', { name: 'Let in anyway' }).click();
  await page.locator('article.green').getByText('Espérance Ndayisenga').waitFor();
  assert.equal((await host.call('delegations')).delegates.length, people);
  assert.equal((await host.call('check_in_desk')).arrived, 2);
});

test('seat goes to whoever came instead, from the list of matches and from the missing names, without a false check-in', async (t) => {
  const desk = await openDesk(t);
  const { page, host, type, picture, accessibility } = desk;
  await type('nyaku');
  await page.getByRole('button', { name: 'More for Nyakuoth' }).click();
  await picture('desk-row-menu');
  await page.getByRole('menuitem', { name: 'Somebody came instead' }).click();
  let dialog = page.getByRole('dialog', { name: 'Somebody came instead' });
  await dialog.getByLabel('Name, as typed on the badge').fill('Ajak Instead');
  await accessibility();
  await dialog.getByRole('combobox', { name: /^Organisation/ }).fill('Lake House');
  await picture('desk-instead');
  await dialog.getByRole('button', { name: 'Give the seat and check in' }).click();
  await page.locator('article.green').getByText('Ajak Instead').waitFor();
  const taker = await person(host, 'Ajak Instead');
  assert.deepEqual([taker.organisation_name, taker.mode], ['Lake House', 'in_person']);
  const gone = await person(host, 'Nyakuoth');
  assert.equal(gone.status, 'replaced');
  assert.deepEqual((await host.call('check_in_trace', { id: gone.id })), [], 'nobody was in who was not there');

  // From the missing names, to somebody who is on the list already.
  const { groups } = await host.call('check_in_desk');
  const missing = groups.flatMap((group) => group.missing.slice(0, 1));
  const [first, second] = missing;
  await page.locator('.missing .name-button', { hasText: first.name }).first().click();
  await page.getByRole('menuitem', { name: 'Somebody came instead' }).click();
  dialog = page.getByRole('dialog', { name: 'Somebody came instead' });
  await dialog.getByRole('radio', { name: 'Somebody on the list' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Give the seat and check in' }).click();
  await dialog.getByText('Choose the person.').waitFor();
  await dialog.getByRole('combobox', { name: 'Person' }).fill(second.name);
  await page.getByRole('option', { name: second.name }).first().click();
  await dialog.getByRole('button', { name: 'Give the seat and check in' }).click();
  await page.locator('article.green').getByText(second.name).waitFor();
  assert.equal((await person(host, first.name)).status, 'replaced');
});

test('somebody expected online who stands at the door is in the room, and online is said at the desk', async (t) => {
  const desk = await openDesk(t, { prepare: async (host) => {
    const { id } = await person(host, 'Nyakuoth');
    await host.call('edit_delegates', { ids: [id], details: { mode: 'online' } });
    await host.call('set_hand_out_items', { items: [{ id: '', kind: 'kit', label: {}, numbered: false, returns: false, given_to: 'everybody', categories: [] }] });
  } });
  const { page, host, card, type, picture } = desk;
  const mark = async () => {
    const { id } = await person(host, 'Nyakuoth');
    return (await host.call('desk_card', { id })).standing.mark;
  };
  await letIn(desk);
  await card.getByText('Give: Kit').waitFor();
  await card.getByText('Was expected online').waitFor();
  assert.equal(await mark(), 'in_person');
  await card.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Takes part online' }).click();
  await card.getByText('Online', { exact: true }).waitFor();
  assert.equal(await mark(), 'online');
  // Undo on the card takes back what holds now.
  await card.getByRole('button', { name: 'Undo', exact: true }).click();
  await card.getByText('Check-in taken back').waitFor();
  assert.equal(await mark(), null);
  await type('nyaku');
  await page.getByRole('button', { name: 'More for Nyakuoth' }).click();
  await page.getByRole('menuitem', { name: 'Check in as online' }).click();
  await page.locator('article.green').getByText('Nyakuoth').waitFor();
  assert.equal(await mark(), 'online');
  await picture('desk-online');
});

test('late, left early and excused are said at the desk, undone, and told in the trace', async (t) => {
  const desk = await openDesk(t);
  const { page, host, card, type, field, picture, accessibility } = desk;
  await letIn(desk);
  const say = async (name) => {
    await card.getByRole('button', { name: 'More' }).click();
    await page.locator('.w-menu-item', { hasText: name }).click();
  };
  await say('Came late');
  await card.locator('.chips').getByText('Came late').waitFor();
  await say('Left early');
  await card.locator('.chips').getByText('Left early').waitFor();
  await focusIn(field);
  await picture('desk-late');
  // Said again it is taken back; and the line at the bottom undoes the last word.
  await say('Came late');
  await card.locator('.chips').getByText('Came late').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await card.locator('.chips').getByText('Came late').waitFor();

  await type('esper');
  await page.getByRole('button', { name: 'More for Espérance Ndayisenga' }).click();
  await page.getByRole('menuitem', { name: 'Excused' }).click();
  await page.getByRole('option').first().getByText('excused').waitFor();
  const { id } = await person(host, 'Espérance Ndayisenga');
  assert.equal((await host.call('desk_card', { id })).standing.mark, 'excused');
  await page.keyboard.press('Escape');

  await say('Trace of check-ins');
  const dialog = page.getByRole('dialog', { name: 'Trace of Nyakuoth' });
  await dialog.getByText('Checked in', { exact: true }).waitFor();
  await dialog.getByText('Taken back: Came late').first().waitFor();
  assert.ok(await dialog.locator('li.gone').count() > 0);
  await picture('desk-trace');
  await accessibility();
});

test('all arrivals of a half-day are chosen and taken back at once', async (t) => {
  const desk = await openDesk(t);
  const { page, host } = desk;
  for (let nth = 0; nth < 24; nth++) await host.call('admit_walk_in', { full_name: `Guest ${nth}`, organisation: '', delegation: '', country: '' });
  await counts(page, 24);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.recent .arrival.ticks').length === 24);
  await page.getByRole('button', { name: 'Choose all 24' }).click();
  await page.getByRole('button', { name: 'Undo 24 chosen' }).click();
  await counts(page, 0);
});

test('headset gets its channel at the desk, remembered for the next of the language, and the group is told', async (t) => {
  const desk = await openDesk(t, { prepare: async (host) => {
    const things = ['headset', 'group'].map((kind) => ({ id: '', kind, label: {}, numbered: kind === 'headset', returns: false, given_to: 'everybody', categories: [] }));
    await host.call('set_hand_out_items', { items: things });
    for (const name of ['Nyakuoth', 'Espérance Ndayisenga']) {
      const { id } = await person(host, name);
      await host.call('edit_delegates', { ids: [id], details: { interpretation: 'French', mode: 'in_person', own_fields: { Group: 'B' } } });
    }
  } });
  const { page, card, picture, accessibility } = desk;
  await letIn(desk);
  await card.getByText('Group B').first().waitFor();
  await card.getByText('Give: Group B').waitFor();
  await page.keyboard.press('Alt+1');
  await card.getByLabel('Headset: Number on it').fill('14');
  await card.getByLabel('Headset: Channel or language').fill('2');
  await picture('desk-channel');
  await accessibility();
  await page.keyboard.press('Enter');
  await card.getByText('Headset 14, channel 2, 08:41').waitFor();
  await letIn(desk, 'esper');
  await card.getByRole('heading', { name: 'Espérance Ndayisenga' }).waitFor();
  await page.keyboard.press('Alt+1');
  assert.equal(await card.getByLabel('Headset: Channel or language').inputValue(), '2');
});
