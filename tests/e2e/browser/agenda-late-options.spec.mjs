// What the planner may do when a day runs late: each choice of the sheet, and what it tells of the consequences.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, monday, openAgenda } from '../support/agenda.mjs';

/** The sheet for Monday morning, with the first plenary still running. */
async function late(t, minutes, prepare = async () => {}) {
  const screen = await openAgenda(t);
  const { page, host, block } = screen;
  const view = await host.call('agenda');
  await prepare(host, view);
  // What is open is what runs over.
  await block('Women, Peace and Security').click();
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Late by' }).fill(String(minutes));
  const placement = (title) => {
    const session = view.sessions.find((one) => one.title.en.startsWith(title));
    return view.placements.find((one) => one.session === session.id);
  };
  const line = (title) => sheet.locator(`[data-line="${placement(title).id}"]`);
  const tea = view.placements.find((one) => one.day === monday && one.start === 630);
  return { ...screen, sheet, placement, line, tea: sheet.locator(`[data-line="${tea.id}"]`) };
}
const shorten = async ({ page, sheet }, name) => {
  await sheet.getByRole('combobox', { name: /^Which sessions may become shorter/ }).or(sheet.getByRole('button', { name: /^Which sessions may become shorter/ })).first().click();
  await page.getByRole('option', { name }).click();
};

test('breaks shrink to what is typed, and not at all when they are to keep their length', async (t) => {
  const { page, sheet, tea, picture, accessibility } = await late(t, 20, async (host, view) => {
    // A break in the garden alone would give nothing back to the hall.
    const pause = view.placements.find((one) => one.day === monday && one.start === 630);
    await host.call('change_agenda', { change: 'move', placement: pause.id, day: monday, start: 630, rooms: { all: true, rooms: [] } });
  });
  await tea.getByText('30 → 10 min').waitFor();
  const least = sheet.getByRole('group', { name: 'How short breaks may become' });
  await least.getByLabel('Break').fill('25');
  await tea.getByText('30 → 25 min').waitFor();
  await least.getByLabel('Break').fill('never');
  await sheet.getByText('Type a length, like 45, 1h30 or 90 min.').waitFor();
  await picture('agenda-late-least');
  await accessibility();
  await least.getByLabel('Break').fill('20');
  await tea.getByText('30 → 20 min').waitFor();
  await sheet.getByRole('checkbox', { name: 'Shrink breaks' }).uncheck({ force: true });
  await tea.getByText('20 min later').waitFor();
  await least.waitFor({ state: 'detached' });
  await sheet.getByRole('checkbox', { name: 'Shrink breaks' }).check({ force: true });
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });
});

test('session that may be dropped is taken off, with one undo for all', async (t) => {
  const it = await late(t, 60);
  const { page, host, sheet, line } = it;
  const before = (await host.call('agenda')).placements;
  await sheet.getByText(/ remain$/).first().waitFor();
  await sheet.getByRole('button', { name: 'Drop sessions' }).click();
  const entry = page.getByRole('menuitemcheckbox', { name: /^Open conversations/ });
  assert.equal(await entry.getAttribute('aria-checked'), 'false');
  await entry.click();
  await sheet.getByRole('button', { name: '1 may be dropped' }).waitFor();
  await line('Open conversations').getByText('Taken off').waitFor();
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });
  await eventually(page, async () => (await host.call('agenda')).placements.length === before.length - 1, 'it is off the agenda');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => JSON.stringify((await host.call('agenda')).placements) === JSON.stringify(before), 'one undo puts all back');
});

test('one hall alone runs late, and the others keep their times', async (t) => {
  const { page, host, sheet, placement } = await late(t, 15);
  await sheet.getByRole('radio', { name: 'Main Hall' }).or(sheet.getByRole('button', { name: 'Main Hall' })).first().click({ force: true });
  await sheet.getByText('Garden').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await sheet.waitFor({ state: 'detached' });
  const now = (await host.call('agenda')).placements;
  const start = (one) => now.find((other) => other.id === one.id);
  assert.equal(start(placement('Women, Peace')).duration, 105);
  assert.equal(start(placement('Quiet room')).start, 840, 'the garden keeps its time');
});

test('sessions become shorter only when that is chosen, and what cannot be made up is said', async (t) => {
  const it = await late(t, 60, async (host, view) => {
    const session = view.sessions.find((one) => one.title.en.startsWith('Open conversations'));
    await host.call('edit_session', { id: session.id, shortest_minutes: 90 });
  });
  const { line, sheet } = it;
  await line('Open conversations').getByText('120 → 90 min').waitFor();
  await shorten(it, 'Sessions keep their length');
  await line('Open conversations').getByText('120 → 90 min').waitFor({ state: 'detached' });
  await sheet.getByText(/ remain$/).first().waitFor();
  await shorten(it, 'Shorten any session');
  // How short it may become it says itself, and that goes before.
  await line('Open conversations').getByText('120 → 90 min').waitFor();
});

test('free time is used up when that is chosen, and what the change touches is told', async (t) => {
  const it = await late(t, 20, async (host, view) => {
    // A quarter of an hour is free before lunch, and the kitchen is to be told of tea.
    const session = view.sessions.find((one) => one.title.en.startsWith('Open conversations'));
    const placement = view.placements.find((one) => one.session === session.id);
    await host.call('change_agenda', { change: 'resize', placement: placement.id, start: null, duration: 105 });
  });
  const { sheet, line } = it;
  await sheet.getByRole('checkbox', { name: 'Shrink breaks' }).uncheck({ force: true });
  await sheet.getByText(/^Tell the kitchen: Tea and coffee break at 10:50/).waitFor();
  // The hall is free during tea: the next session keeps its time once that may be used.
  await line('Open conversations').locator('td.new').waitFor();
  await sheet.getByRole('checkbox', { name: 'Use up free time' }).check({ force: true });
  await line('Open conversations').locator('td.new').waitFor({ state: 'detached' });
  await sheet.getByRole('complementary').getByText(/ free time$/).first().waitFor();
  await sheet.getByText('No new room or person clashes.').waitFor();
});
