// The day itself: how late it really is, several sessions at once, kinds of one's own, two time zones, and the next edition.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, monday, openAgenda } from '../support/agenda.mjs';

// Monday of the sample at five past nine in the morning, in Kampala.
const morning = '2026-11-23T06:05:00Z';

test('late sheet opens with what the real times say, and forgets it when something else is chosen', async (t) => {
  const { page, picture } = await openAgenda(t, { now: morning });
  const strip = page.getByRole('region', { name: 'How the day goes' });
  await strip.locator('[data-now]').first().getByRole('button', { name: /^Start / }).click();
  await strip.getByRole('button', { name: '5 min late: shift the rest' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('heading', { name: 'Running 5 minutes late' }).waitFor();
  await sheet.locator('[data-told]').getByText(/will end .*5 min.* late, after .*10:30/).waitFor();
  await picture('late-told');
  await sheet.getByRole('textbox', { name: 'Late by' }).fill('20');
  await sheet.locator('[data-told]').waitFor({ state: 'detached' });
  await sheet.getByRole('heading', { name: 'Running 20 minutes late' }).waitFor();
});

test('sessions keep their length in the late sheet when they are to', async (t) => {
  const { page, host, kept, block } = await openAgenda(t, { now: morning });
  const { session, placement } = await kept('Open conversations: regional mechanisms, networks and grassroots women mediators');
  await host.call('edit_session', { id: session.id, shortest_minutes: 60 });
  await page.reload();
  await page.locator('[data-block]').first().waitFor();
  // What is open is what runs over.
  await block('Women, Peace and Security').click();
  await page.keyboard.press('l');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Late by' }).fill('40');
  const line = sheet.locator(`[data-line="${placement.id}"]`);
  await line.getByText(/→ .*min$/).waitFor();
  await sheet.getByRole('button', { name: /^Which sessions may become shorter/ }).or(sheet.getByRole('combobox', { name: /^Which sessions may become shorter/ })).first().click();
  await page.getByRole('option', { name: 'Sessions keep their length' }).click();
  await line.getByText(/→ .*min$/).waitFor({ state: 'detached' });
});

test('sessions in a frame are marked, and pinned and taken off in one step each', async (t) => {
  const { page, host, block, picture } = await openAgenda(t);
  const first = await block('Country stories 1').boundingBox();
  const last = await block('Country stories 2').boundingBox();
  await page.keyboard.down('Control');
  await page.mouse.move(first.x + first.width + 30, first.y + 4);
  await page.mouse.down();
  await page.mouse.move(first.x + first.width, first.y + 40, { steps: 4 });
  await page.mouse.move(first.x + first.width - 30, last.y + 20, { steps: 4 });
  await picture('agenda-frame');
  await page.mouse.up();
  await page.keyboard.up('Control');
  const bar = page.getByRole('toolbar', { name: 'With the marked sessions' });
  await bar.getByText(/^2 sessions/).waitFor();
  const placed = async () => (await host.call('agenda')).placements.filter((one) => one.day === monday);
  const before = await placed();
  await bar.getByRole('button', { name: 'Pin', exact: true }).click();
  const pinned = (all) => all.filter((one) => one.pinned).length;
  await eventually(page, async () => pinned(await placed()) === pinned(before) + 2, 'both hold their times');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => JSON.stringify(await placed()) === JSON.stringify(before), 'one undo lets both go');
  await bar.getByRole('button', { name: 'Unschedule' }).click();
  await eventually(page, async () => (await placed()).length === before.length - 2, 'both are off the agenda');
  await page.keyboard.press('Control+z');
  await eventually(page, async () => (await placed()).length === before.length, 'one undo brings both back');
});

test('kind of ones own is understood in the line, chosen, and coloured', async (t) => {
  const { page, host, block } = await openAgenda(t);
  const kind = await host.call('put_kind', { id: '', name: { en: 'Healing circle' }, colour: 'plum', counts: true });
  await page.reload();
  await page.locator('[data-block]').first().waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Title' }).fill('45 Healing circle at dusk @Garden at 17:00');
  await page.getByRole('button', { name: /^Healing circle: leave this in the title/ }).waitFor();
  await page.keyboard.press('Enter');
  await block('Healing circle at dusk').waitFor();
  const made = (await host.call('agenda')).sessions.find((one) => one.title.en === 'Healing circle at dusk');
  assert.equal(made.own_kind, kind.id);
  assert.match(await block('Healing circle at dusk').getAttribute('class'), /\bt-opening\b/);
});

test('second zone stands beside the hours of the board', async (t) => {
  const { page, host, picture, accessibility } = await openAgenda(t);
  await host.call('edit_workshop', { ...(await host.call('workshop_settings')), second_zone: 'Europe/Paris' });
  await page.reload();
  await page.locator('[data-block]').first().waitFor();
  await page.getByTitle(/Europe\/Paris/).getByText('Paris').waitFor();
  const there = await page.locator('.axis .hour.there').allTextContents();
  const here = await page.locator('.axis .hour:not(.there)').allTextContents();
  // Paris is two hours behind Kampala in November, beside every hour.
  const hour = (text) => Number(text.slice(0, 2));
  assert.ok(here.length > 10);
  assert.deepEqual(there.map(hour), here.map((text) => (hour(text) + 22) % 24));
  await accessibility();
  await picture('agenda-second-zone');
});

test('change sheet is reached from the release, and the next edition is made from this one', async (t) => {
  const { page, host, picture, kept } = await openAgenda(t);
  await host.call('release_programme', { note: '' });
  const { placement } = await kept('Country stories 1: Burundi and South Sudan');
  await host.call('change_agenda', { change: 'move', placement: placement.id, day: placement.day, start: placement.start + 15, rooms: null });
  await page.reload();
  await page.locator('[data-block]').first().waitFor();
  await page.getByRole('button', { name: 'Release programme' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Print change sheet' }).click();
  await page.getByRole('heading', { name: 'Print centre' }).waitFor();
  await page.getByRole('textbox', { name: 'Changes since version' }).or(page.getByRole('spinbutton', { name: 'Changes since version' })).first().waitFor();

  const sessions = (await host.call('agenda')).sessions.length;
  await host.call('close_workshop');
  await page.goto(host.address);
  await page.getByRole('button', { name: /^New workshop/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New workshop' });
  await dialog.getByRole('radio', { name: 'An earlier workshop' }).check({ force: true });
  await dialog.getByText('What comes along').waitFor();
  await dialog.getByRole('spinbutton').first().focus();
  await page.keyboard.type('07062027');
  await dialog.getByText(/^All dates move along/).waitFor();
  await picture('new-from-earlier');
  await dialog.getByRole('button', { name: 'Create workshop' }).click();
  await page.locator('[data-block]').first().waitFor();
  const next = await host.call('agenda');
  assert.equal(next.sessions.length, sessions);
  assert.equal(next.days[0].day, '2027-06-07');
  assert.equal((await host.call('current_workshop')).counts.delegates ?? 0, 0);
});
