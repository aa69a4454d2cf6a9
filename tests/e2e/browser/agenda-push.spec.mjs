// Pushing what follows, wherever a time is changed: the inspector, keys, a new session; and closing up behind what leaves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, openAgenda } from '../support/agenda.mjs';

const [first, second] = ['Country stories 1: Burundi and South Sudan', 'Country stories 2: Democratic Republic of the Congo'];

/** With "Push the rest along" chosen in the menu of the board. */
async function pushing(t) {
  const screen = await openAgenda(t);
  await screen.page.getByRole('button', { name: 'How the agenda is shown' }).click();
  await screen.page.getByRole('menuitemcheckbox', { name: /^Push the rest along/ }).click();
  return screen;
}

test('lengths and times changed in the inspector and by keys push what follows when that is chosen', async (t) => {
  const { page, block, kept } = await pushing(t);
  const start = async (title) => (await kept(title)).placement.start;
  const before = await start(second);
  await block('Country stories 1').focus();
  await page.keyboard.press(']');
  await eventually(page, async () => (await start(second)) === before + 5, 'a key pushes');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await start(second)) === before, 'one undo takes both back');
  await block('Country stories 1').click();
  const inspector = page.getByRole('region', { name: /^Session: Country stories 1/ });
  const { duration } = (await kept(first)).placement;
  await inspector.getByLabel('Length', { exact: true }).fill(String(duration + 10));
  await inspector.getByLabel('Length', { exact: true }).press('Enter');
  await eventually(page, async () => (await start(second)) === before + 10, 'a typed length pushes');
});

test('new session pushes what follows when that is chosen, in one step', async (t) => {
  const { page, host, kept } = await pushing(t);
  const { placement, rooms } = await kept(second);
  await page.keyboard.press('Control+n');
  const clock = `${Math.floor(placement.start / 60)}:${String(placement.start % 60).padStart(2, '0')}`;
  await page.keyboard.type(`10 Word from the host @${rooms[0].split(' ')[0]} at ${clock}`);
  await page.keyboard.press('Enter');
  await eventually(page, async () => (await kept('Word from the host')).placement?.start === placement.start, 'it is there');
  await eventually(page, async () => (await kept(second)).placement.start > placement.start, 'what was there is later');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => !(await host.call('agenda')).sessions.some((one) => one.title.en === 'Word from the host'), 'one undo takes it away');
  assert.equal((await kept(second)).placement.start, placement.start);
});

test('what follows begins earlier when a session is taken off and the rest closes up', async (t) => {
  const { page, block, kept, toast } = await openAgenda(t);
  const before = (await kept(second)).placement.start;
  await block('Country stories 1').focus();
  await page.keyboard.press('Shift+U');
  await toast('is off the agenda; what follows begins earlier.');
  assert.equal((await kept(first)).placement, undefined);
  assert.ok((await kept(second)).placement.start < before, 'the next one begins earlier');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await kept(second)).placement.start === before, 'one undo puts both back');
});

test('time to change over is set with the rooms and watched on the agenda', async (t) => {
  const { page, host } = await openAgenda(t);
  const changing = async () => (await host.call('agenda')).clashes.filter((one) => one.kind === 'change_over').length;
  assert.equal(await changing(), 0);
  await page.getByRole('button', { name: 'Workshop settings' }).click();
  await page.getByRole('navigation', { name: 'Workshop settings' }).getByRole('button', { name: 'Rooms' }).click();
  const field = page.getByLabel('Minutes to change over between two sessions');
  await field.fill('20');
  await field.press('Enter');
  await eventually(page, async () => (await host.call('agenda')).change_over === 20, 'it is kept');
  assert.ok((await changing()) > 0, 'too little time between two is told');
});
