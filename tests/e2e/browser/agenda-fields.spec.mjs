// Every field of an open session, kept as it is left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, openAgenda } from '../support/agenda.mjs';

async function opened(t, title, options) {
  const screen = await openAgenda(t, options);
  await screen.block(title).click();
  const pane = screen.page.getByRole('region', { name: new RegExp(`^Session: ${title}`) });
  await pane.waitFor();
  const id = (await screen.kept((await pane.getByLabel('Title', { exact: true }).inputValue()))).session.id;
  const now = async () => {
    const view = await screen.host.call('agenda');
    return { view, session: view.sessions.find((one) => one.id === id), placement: view.placements.find((one) => one.session === id) };
  };
  return { ...screen, pane, now };
}

test('outcomes, tags and needs are added and taken away', async (t) => {
  const { page, pane, now } = await opened(t, 'Debrief');
  await pane.getByRole('button', { name: 'Add an outcome' }).click();
  await page.getByRole('menuitemcheckbox', { name: /PO1/ }).click();
  await page.keyboard.press('Escape');
  await eventually(page, async () => (await now()).session.outcomes.length === 1, 'it serves an outcome');
  await pane.getByRole('button', { name: 'Remove PO1' }).click();
  await eventually(page, async () => (await now()).session.outcomes.length === 0, 'and none any more');

  for (const [label, key] of [['Themes', 'tags'], ['Needs', 'needs']]) {
    const field = pane.getByRole('group', { name: label }).getByRole('combobox').or(pane.getByRole('group', { name: label }).getByRole('textbox')).first();
    await field.fill('justice, flip chart');
    await field.press('Enter');
    await eventually(page, async () => (await now()).session[key].join() === 'justice,flip chart', `two ${key}`);
    await pane.getByRole('group', { name: label }).getByRole('button').first().click();
    await eventually(page, async () => (await now()).session[key].join() === 'flip chart', `one of the ${key}`);
  }
});

test('people in any digits, the shortest length and the way it is held are kept', async (t) => {
  const { page, pane, now } = await opened(t, 'Debrief');
  const people = pane.getByLabel('People', { exact: true });
  await people.fill('٢٥');
  await people.press('Enter');
  await eventually(page, async () => (await now()).session.expected_people === 25, 'Arabic digits are read');
  await people.fill('many');
  await people.press('Enter');
  await pane.getByText('Type a number, or leave it empty for everybody.').waitFor();
  await people.press('Escape');
  const shortest = pane.getByLabel('Shortest', { exact: true });
  await shortest.fill('20');
  await shortest.press('Enter');
  await eventually(page, async () => (await now()).session.shortest_minutes === 20, 'it may become shorter');

  await pane.getByLabel('Held', { exact: true }).click();
  await page.getByRole('option', { name: 'Online', exact: true }).click();
  await eventually(page, async () => (await now()).session.mode === 'online', 'it is online');
  const link = pane.getByLabel('Join link', { exact: true });
  await link.fill('https://meet.example.org/debrief');
  await link.press('Enter');
  await eventually(page, async () => (await now()).session.join_link === 'https://meet.example.org/debrief', 'the link is kept');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.getByRole('button', { name: 'Copy the join link' }).click();
  await page.getByRole('status').getByText('The join link is copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'https://meet.example.org/debrief');
  // The list of the day shows that it is online, and has the link too.
  await page.keyboard.press('Alt+2');
  const row = page.getByRole('row').filter({ hasText: 'Debrief' }).first();
  await row.getByTitle('Online').waitFor();
  await row.getByRole('button', { name: /^Copy the join link of Debrief/ }).waitFor();
});

test('kind, day and end are chosen and typed', async (t) => {
  const { page, pane, now, toast, day } = await opened(t, 'Debrief');
  await pane.getByLabel('Type', { exact: true }).click();
  await page.getByRole('option', { name: 'Evaluation', exact: true }).click();
  await eventually(page, async () => (await now()).session.kind === 'evaluation', 'it is of another kind');
  const end = pane.getByLabel('Ends at', { exact: true });
  await end.fill('17:45');
  await end.press('Enter');
  await eventually(page, async () => (await now()).placement.duration === 45, 'it ends later');
  // An end before the start is that of the next day.
  await end.fill('soon');
  await end.press('Enter');
  await pane.getByText('Type a time, like 9:30 or 14h.').waitFor();
  await end.press('Escape');
  await pane.getByLabel('Day', { exact: true }).click();
  await page.getByRole('option', { name: /^Day 3/ }).click();
  await toast(/is now on .* at 17:00/);
  await eventually(page, async () => (await day(3).getAttribute('aria-selected')) === 'true', 'that day is shown');
  assert.equal((await now()).placement.day, '2026-11-25');
});

test('leads change their roles and their order, and leave', async (t) => {
  const { page, pane, now } = await opened(t, 'Country stories 2');
  const [first, second] = (await now()).session.leads.map((one) => one.name);
  const menu = (name) => pane.getByRole('button', { name: new RegExp(`^${name} ?, `) });
  await menu(first).click();
  await page.getByRole('menuitemradio', { name: 'Moderator' }).click();
  await eventually(page, async () => (await now()).session.leads[0].role === 'moderator', 'the first one moderates');
  await menu(first).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await eventually(page, async () => (await now()).session.leads.map((one) => one.name).join() === [second, first].join(), 'the second comes first');
  await menu(first).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await eventually(page, async () => (await now()).session.leads.length === 1, 'one is left');
});

test('real times that end before they begin are refused in words', async (t) => {
  const { pane, page, now } = await opened(t, 'Country stories 1');
  const began = pane.getByLabel('Began', { exact: true });
  await began.fill('14:10');
  await began.press('Enter');
  await eventually(page, async () => (await now()).view.actual.some((one) => one.started === 850), 'it began');
  const ended = pane.getByLabel('Ended', { exact: true });
  await ended.fill('14:00');
  await ended.press('Enter');
  await pane.getByText('It cannot have ended before it began.').waitFor();
});

test('menu of the session moves it by five minutes as the switch for the rest says', async (t) => {
  const { page, host, pane, now, kept } = await opened(t, 'Country stories 1');
  await page.getByRole('button', { name: 'How the agenda is shown' }).click();
  const toggle = page.getByRole('menuitemcheckbox', { name: /^Push the rest along/ });
  assert.equal(await toggle.getAttribute('aria-checked'), 'false');
  await toggle.click();
  const next = async () => (await kept('Country stories 2: Democratic Republic of the Congo')).placement.start;
  // Nothing is free between the two.
  const { placement } = await now();
  await host.call('change_agenda', { change: 'resize', placement: placement.id, start: null, duration: 105 });
  const before = await next();
  await pane.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: '5 minutes later' }).click();
  await eventually(page, async () => (await now()).placement.start === 845, 'it is later');
  assert.equal(await next(), before + 5, 'what follows went along');
});
