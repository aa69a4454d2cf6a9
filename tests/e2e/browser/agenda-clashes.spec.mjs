// Every other kind of clash: told on the block, in words in the inspector, with ways out that mend it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, openAgenda } from '../support/agenda.mjs';

/** Makes a clash behind the screen and opens the session that has it. */
async function clashing(t, { day = 1, title, make }) {
  const screen = await openAgenda(t);
  const { page, host, block } = screen;
  const view = await host.call('agenda');
  const session = view.sessions.find((one) => one.title.en.startsWith(title));
  const placement = view.placements.find((one) => one.session === session.id);
  await make({ host, view, session, placement, room: (name) => view.rooms.find((one) => one.name === name) });
  if (day !== 1) await page.getByRole('tab', { name: `Day ${day}` }).click();
  await block(title).click();
  const banner = page.getByRole('region', { name: new RegExp(`^Session: ${title.slice(0, 12)}`) }).locator('.banner');
  await banner.waitFor();
  const kinds = async () => (await host.call('agenda')).clashes.filter((one) => !one.silenced && (one.first === placement.id || one.second === placement.id)).map((one) => one.kind);
  return { ...screen, banner, kinds, session, placement };
}

test('room that is too small is told with how many come, and another room mends it', async (t) => {
  const { page, banner, kinds, name, kept } = await clashing(t, { title: 'Debrief of the host team', make: ({ host, session }) => host.call('edit_session', { id: session.id, expected_people: 35 }) });
  await banner.getByText('35 people are expected, the room holds 20.').waitFor();
  assert.match(await name('Debrief'), /, clash: More people than the room holds$/);
  await banner.locator('[data-fix=move_to_room]').first().click();
  await eventually(page, async () => (await kinds()).length === 0, 'it is mended');
  assert.notDeepEqual((await kept('Debrief of the host team')).rooms, ['Nile Room']);
});

test('equipment that the room lacks is told, and the session can be taken off or let be', async (t) => {
  const { page, banner, kinds } = await clashing(t, { title: 'Debrief of the host team', make: ({ host, session }) => host.call('edit_session', { id: session.id, needs: ['projector'] }) });
  await banner.getByText('The room lacks equipment').waitFor();
  await banner.getByText('Choose another room, or have it brought.').waitFor();
  await banner.locator('[data-fix]:not([data-fix=keep])').first().waitFor();
  await banner.locator('[data-fix=keep]').click();
  await eventually(page, async () => (await kinds()).length === 0, 'it is let be');
});

test('room that closes before the session ends is told, and another time mends it', async (t) => {
  const { page, banner, kinds } = await clashing(t, { title: 'Debrief of the host team', make: ({ host, room }) => host.call('put_room', { ...room('Nile Room'), closes: 1035 }) });
  await banner.getByText('Outside the opening hours').waitFor();
  await banner.locator('[data-fix=start_at]').first().click();
  await eventually(page, async () => (await kinds()).length === 0, 'it is mended');
});

test('lead who has not arrived is told as serious, and another leads instead', async (t) => {
  const { page, banner, kinds, name, kept } = await clashing(t, {
    title: 'Country stories 2',
    make: ({ host, session }) => host.call('edit_delegates', { ids: [session.leads[0].delegate], details: { arrives_on: '2026-11-24' } }),
  });
  await banner.getByText(/is not there then/).first().waitFor();
  await banner.getByText('Serious', { exact: false }).waitFor();
  assert.match(await name('Country stories 2'), /, serious clash: .* is not there then$/);
  await banner.locator('[data-fix=leave_to]').first().click();
  await eventually(page, async () => !(await kinds()).includes('person_absent'), 'it is mended');
  assert.equal((await kept('Country stories 2: Democratic Republic of the Congo')).session.leads.length, 1);
});

test('language that some do not understand is told, and interpretation mends it', async (t) => {
  const { page, banner, kinds, kept } = await clashing(t, {
    title: 'Country stories 2',
    make: async ({ host, view, session }) => {
      await host.call('edit_delegates', { ids: [view.people[0].id], details: { speaks: 'fr' } });
      await host.call('edit_session', { id: session.id, languages: ['pt'], interpretation: false });
    },
  });
  await banner.getByText('Needs interpretation').waitFor();
  await banner.locator('[data-fix=interpret]').first().click();
  await eventually(page, async () => (await kinds()).length === 0, 'it is mended');
  assert.equal((await kept('Country stories 2: Democratic Republic of the Congo')).session.interpretation, true);
});

test('panel outside the session that holds it is told, and is put inside again', async (t) => {
  const { page, banner, kinds } = await clashing(t, {
    day: 2, title: 'Panel 3',
    make: ({ host, placement }) => host.call('change_agenda', { change: 'move', placement: placement.id, day: placement.day, start: 1060, rooms: null }),
  });
  await banner.getByText('Outside the session it belongs to').waitFor();
  await banner.getByText('Move it inside, or make the outer session longer.').waitFor();
  const fix = banner.locator('[data-fix=start_at], [data-fix=widen]').first();
  await fix.click();
  await eventually(page, async () => !(await kinds()).includes('nested_outside'), 'it is mended');
});

test('ways out stay while the agenda is read again, and one that fails tells no success', async (t) => {
  const { page, host, banner, session } = await clashing(t, { title: 'Debrief of the host team', make: ({ host: to, session: about }) => to.call('edit_session', { id: about.id, expected_people: 35 }) });
  const fix = banner.locator('[data-fix=move_to_room]').first();
  await fix.waitFor();
  let asked = 0;
  await page.route('**/call/clash_fixes', async (route) => {
    asked += 1;
    await route.continue();
  });
  await host.call('edit_session', { id: session.id, note: 'Bring chairs.' });
  await eventually(page, async () => (await page.getByLabel('Note for organisers').inputValue()) === 'Bring chairs.', 'it is read again');
  assert.equal(asked, 0, 'the same clash is not asked about again');
  assert.equal(await fix.count(), 1);
});
