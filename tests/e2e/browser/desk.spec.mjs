// What the desk does beside letting people in: hands things over, heeds flags, prints badges, tries the scanner, is left to a volunteer.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { focusIn, openDesk } from '../support/desk.mjs';
import { pictureFolder } from '../support/places.mjs';

const things = [
  { id: '', kind: 'headset', label: {}, numbered: true, returns: true, given_to: 'interpretation', categories: [] },
  { id: '', kind: 'kit', label: {}, numbered: false, returns: false, given_to: 'everybody', categories: [] },
];
const withThings = (host) => host.call('set_hand_out_items', { items: things });

/** Somebody of the sample who needs interpretation and comes in person. */
async function listener(host) {
  const { delegates } = await host.call('delegations');
  const found = delegates.find((one) => one.full_name === 'Nyakuoth');
  await host.call('edit_delegates', { ids: [found.id], details: { interpretation: 'French', mode: 'in_person' } });
  return found;
}

async function letIn({ page, type, card }, typed = 'nyaku') {
  await type(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await card.getByText(/Checked in|Already in|Stop and call/).first().waitFor();
}

test('things are handed over from the card by one key each, with a number, and undone', async (t) => {
  const desk = await openDesk(t, { prepare: async (host) => { await withThings(host); await listener(host); } });
  const { page, field, card, host, picture, accessibility } = desk;
  await letIn(desk);
  await card.getByText('Give a headset: French').waitFor();
  await focusIn(field);
  await page.keyboard.press('Alt+1');
  const number = card.getByLabel('Headset: Number on it');
  await number.waitFor();
  await focusIn(number);
  await number.pressSequentially('14');
  await page.keyboard.press('Enter');
  await card.getByText('Headset 14, 08:41').waitFor();
  await focusIn(field);
  await page.keyboard.press('Alt+2');
  await card.getByText('Kit 08:41').waitFor();
  await accessibility();
  await picture('desk-hand-outs');
  // The first key again: it came back; zero undoes that, and once more the giving.
  await page.keyboard.press('Alt+1');
  await card.getByText('Headset back 08:41').waitFor();
  await page.keyboard.press('Alt+0');
  await card.getByText('Headset 14, 08:41').waitFor();
  await card.getByRole('button', { name: 'Undo Kit' }).click();
  await card.getByText('Give: Kit').waitFor();
  const { sums } = await host.call('hand_out_register');
  assert.deepEqual([sums[0].given, sums[0].not_back, sums[1].given], [1, 1, 0]);
});

test('register lists who lacks what, gives it from there, and the list of things is the organiser’s', async (t) => {
  const desk = await openDesk(t);
  const { page, host, picture, accessibility } = desk;
  await page.getByRole('button', { name: 'Hand-outs' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand-outs' });
  await dialog.getByRole('button', { name: 'Start with the usual things' }).click();
  await dialog.getByRole('table').waitFor();
  await accessibility();
  await picture('desk-register');
  await dialog.getByRole('button', { name: 'Give: Kit, Nyakuoth' }).click();
  await dialog.getByRole('button', { name: 'Give: Kit, Nyakuoth' }).waitFor({ state: 'detached' });
  await dialog.getByRole('tab', { name: 'Things to hand over' }).click();
  await dialog.getByRole('button', { name: 'Add a thing' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Say what it is.').waitFor();
  await dialog.getByLabel('Name', { exact: true }).last().fill('Room key');
  await picture('desk-things');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('columnheader', { name: 'Room key' }).waitFor();
  const { items, sums } = await host.call('hand_out_register');
  assert.deepEqual(items.map(({ kind }) => kind), ['headset', 'kit', 'sim', 'allowance', 'badge', 'other']);
  assert.equal(items[5].label.en, 'Room key');
  assert.equal(sums[1].given, 1);
});

test('flag to stop holds somebody until let in anyway, and a flag to look is read with the name', async (t) => {
  const desk = await openDesk(t, { prepare: async (host) => {
    const { id } = await listener(host);
    await host.call('edit_delegates', { ids: [id], details: { desk_note: 'Passport is with the organiser', desk_flag: 'stop' } });
  } });
  const { page, card, host, picture, accessibility, desk: view } = desk;
  await letIn(desk);
  await page.locator('article.amber').getByText('Stop and call the organiser').waitFor();
  await card.getByText('Passport is with the organiser').waitFor();
  assert.equal((await view()).arrived, 0);
  await accessibility();
  await picture('desk-stop');
  await card.getByRole('button', { name: 'Let in anyway' }).click();
  await page.locator('article.green').getByText('Stop and call:').waitFor();
  assert.equal((await view()).arrived, 1);
  await page.locator('.refused').getByText('Stop and call the organiser').waitFor();
  const { delegates } = await host.call('delegations');
  const other = delegates.find(({ full_name: name }) => name === 'Espérance Ndayisenga');
  await host.call('edit_delegates', { ids: [other.id], details: { desk_note: 'Nut allergy' } });
  await letIn(desk, 'esper');
  await page.locator('article.green').getByText('Nut allergy').waitFor();
  assert.match(await card.locator('.told').innerText(), /^Look:/);
});

test('badge is not printed twice by mistake, and a new code replaces the first', async (t) => {
  const desk = await openDesk(t);
  const { page, card, host } = desk;
  await letIn(desk);
  const first = (await card.locator('.chips .num').first().innerText()).trim();
  const print = async () => {
    await card.getByRole('button', { name: 'Print badge' }).click();
    return page.getByRole('dialog', { name: 'Badge of Nyakuoth' });
  };
  let dialog = await print();
  await dialog.getByRole('button', { name: 'Print', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await card.getByText('printed once').waitFor();
  dialog = await print();
  await dialog.getByText('Already printed once').waitFor();
  await dialog.getByRole('button', { name: 'New code, then print' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.waitForFunction((old) => !document.querySelector('article.card .chips .num')?.textContent.includes(old), first);
  await desk.scan(first);
  await page.locator('article.red').getByText('This badge was replaced').waitFor();
  const { delegates } = await host.call('delegations');
  assert.ok(delegates.some(({ full_name: name }) => name === 'Nyakuoth'));
});

test('scanner is tried: whole, through another layout, too slow, without an ending, and set right', async (t) => {
  const desk = await openDesk(t);
  const { page, scan, picture, accessibility, desk: view } = desk;
  await page.getByRole('button', { name: 'Try the scanner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Try the scanner' });
  const code = (await dialog.locator('figcaption').innerText()).trim();
  await dialog.getByText('Waiting for the scanner').waitFor();
  await picture('desk-scanner');
  // What is shown is what a scanner reads.
  const shot = join(pictureFolder, 'desk-scanner-code.png');
  await dialog.locator('svg[role=img]').screenshot({ path: shot });
  assert.equal(execFileSync('zbarimg', ['-q', '--raw', shot], { encoding: 'utf8' }).trim(), code);
  await scan(code);
  await dialog.getByText('Received whole', { exact: true }).waitFor();
  await scan(code, { layout: (key) => ({ W: 'Z', A: 'Q', 2: 'é', '-': ')' })[key] ?? key });
  await dialog.getByText('Received whole, through another keyboard layout').waitFor();
  await accessibility();
  await picture('desk-scanner-layout');
  await scan('WARSHA-2580-TEXT');
  await dialog.getByText('Something else was received').waitFor();
  await scan(code, { ending: '' });
  await dialog.getByText('Received, without an Enter at the end').waitFor();
  await scan(code, { gap: 60 });
  await dialog.getByText('Received, so slowly that it looks like typing').waitFor();
  await dialog.getByRole('button', { name: 'Allow this speed here' }).click();
  await scan(code, { gap: 60 });
  await dialog.getByText('Received whole', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Try the camera' }).click();
  await dialog.getByText(/No camera was found|The use of the camera was refused/).waitFor();
  assert.equal((await view()).refused.length, 0, 'trying is nobody at the door');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  // The desk now understands the slow scanner.
  await scan('ZZ00-0000', { gap: 60 });
  await page.locator('article.red').getByText('ZZ00-0000').waitFor();
});

test('volunteer reaches nothing but the desk until the word is given', async (t) => {
  const desk = await openDesk(t);
  const { page, field, card, picture, accessibility } = desk;
  await page.getByRole('button', { name: 'Leave a volunteer at this desk' }).click();
  let dialog = page.getByRole('dialog', { name: 'Leave a volunteer at this desk' });
  await dialog.getByLabel('Your word').fill('lantern');
  await dialog.getByRole('button', { name: 'Lock the desk' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.desk-screen.locked').waitFor();
  await focusIn(field);
  await picture('desk-volunteer');
  await accessibility();
  // Neither keys nor the palette nor another address lead away.
  for (const keys of ['Control+1', 'Control+3', 'Control+6', 'Control+k', 'Control+,', 'Control+z']) {
    await page.keyboard.press(keys);
    assert.equal(await page.locator('.desk-screen.locked').count(), 1, keys);
    assert.equal(await page.getByRole('dialog').count(), 0, keys);
  }
  for (const name of ['Hand-outs', 'Try the scanner', 'Details']) assert.equal(await page.getByRole('button', { name }).count(), 0, name);
  // With the tabulator nothing outside of the desk is reached either.
  for (let at = 0; at < 40; at++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => { const now = document.activeElement; return now !== document.body && !now.closest('.desk-screen') ? now.outerHTML.slice(0, 120) : ''; });
    assert.equal(outside, '');
  }
  await field.focus();
  await letIn(desk);
  await letIn(desk);
  await letIn(desk, 'esper');
  // What was answered before leads nowhere either.
  await page.locator('.before li.amber').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Details' }).count(), 0);
  // Large type, to be read from a step back; nothing of it is cut off.
  const size = (selector) => page.locator(selector).first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  assert.ok(await size('article.card h2') >= 56, 'the name');
  assert.ok(await size('article.card .from') >= 20 && await size('.arrival .who') >= 18, 'what stands below');
  const cut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth || [...document.querySelectorAll('.desk-screen button')].some((one) => one.getBoundingClientRect().right > innerWidth + 1));
  assert.equal(cut, false);
  await picture('desk-volunteer-at-work');
  // It holds when the window is opened again, over the whole screen; the first key brings the full screen back.
  await page.reload();
  await page.locator('.desk-screen.locked.full').waitFor();
  assert.equal(await page.evaluate(() => document.fullscreenElement === null), true);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('F11');
  assert.equal(await page.locator('.desk-screen.full').count(), 1, 'the key for full screen does not lead out of it');
  await page.getByRole('button', { name: 'Organiser' }).click();
  dialog = page.getByRole('dialog', { name: 'Back to the whole workshop' });
  await dialog.getByLabel('Your word').fill('window');
  await dialog.getByRole('button', { name: 'Unlock' }).click();
  await dialog.getByText('That is not the word.').waitFor();
  await dialog.getByLabel('Your word').fill('lantern');
  await dialog.getByRole('button', { name: 'Unlock' }).click();
  await page.locator('.desk-screen.locked').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '16px');
  await page.keyboard.press('Control+3');
  await page.locator('.desk-screen').waitFor({ state: 'detached' });
});

/** The code of a blank badge of this workshop, read off its paper. */
async function blankBadge(host) {
  const order = { artefact: 'badges', languages: ['en'], choices: { blanks: '1', category: 'donor' } };
  const { path } = await host.call('save_pdf', { order });
  const [code] = /W26-9\d{3}-[0-9A-Z]{4}/.exec(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })) ?? [];
  assert.ok(code, 'a blank badge carries its code');
  return code;
}

test('blank badge goes to a walk-in or to somebody found, and refusals are listed', async (t) => {
  const desk = await openDesk(t);
  const { page, card, scan, host } = desk;
  const blank = await blankBadge(host);
  await scan(blank);
  await page.locator('article.amber').getByText('A blank badge').waitFor();
  await card.getByRole('button', { name: 'Give it to a walk-in' }).click();
  const name = page.getByLabel('Name, as typed on the badge');
  await name.fill('Guest Test');
  await page.getByText(`Blank badge ${blank} goes with it.`).waitFor();
  await name.press('Enter');
  await page.locator('article.green').getByText(blank).waitFor();
  await scan(blank);
  await page.locator('article.amber').getByText('Guest Test').waitFor();
  await scan('W26-9999-ABCD');
  await page.locator('article.red').getByText('W26-9999-ABCD').waitFor();
  const refused = page.locator('.refused li');
  await refused.filter({ hasText: 'W26-9999-ABCD' }).waitFor();
  assert.equal(await refused.count(), 1, 'a blank badge is no refusal');
});

test('blank badge replaces the one of somebody who is found by name', async (t) => {
  const desk = await openDesk(t);
  const { page, card, scan, host } = desk;
  const blank = await blankBadge(host);
  await scan(blank);
  await page.locator('article.amber').getByText('A blank badge').waitFor();
  await card.getByRole('button', { name: 'Find by name' }).click();
  await letIn(desk);
  await card.getByRole('button', { name: `Gets badge ${blank}` }).click();
  await card.locator('.chips').getByText(blank).waitFor();
  await scan(blank);
  await page.locator('article.amber').getByText('Nyakuoth').waitFor();
});

test('several check-ins are taken back together', async (t) => {
  const desk = await openDesk(t);
  const { page, host, desk: view } = desk;
  const { groups } = await host.call('check_in_desk');
  const people = groups[0].missing.slice(0, 3);
  for (const { id } of people) await host.call('check_in', { delegate: id, way: 'typed', anyway: false });
  await page.locator('.recent .arrival').nth(2).waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  for (const { name } of people.slice(0, 2)) await page.getByRole('checkbox', { name: `Choose the check-in of ${name}` }).check({ force: true });
  await page.getByRole('button', { name: 'Undo 2 chosen' }).click();
  await page.waitForFunction(() => document.querySelector('.arrivals .big')?.textContent === '1');
  assert.deepEqual((await view()).recent.map(({ name }) => name), [people[2].name]);
});

test('name is put right at the desk, and somebody who came instead gets the seat', async (t) => {
  const desk = await openDesk(t);
  const { page, card, host, desk: view } = desk;
  await letIn(desk);
  await card.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Correct the name' }).click();
  let dialog = page.getByRole('dialog', { name: 'Correct the name' });
  await dialog.getByLabel('Name, as typed on the badge').fill('Nyakuoth Deng');
  await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
  await card.getByRole('heading', { name: 'Nyakuoth Deng' }).waitFor();
  await page.locator('.recent').getByText('Nyakuoth Deng').waitFor();
  // Whoever is in gave the seat to nobody; taken back, it can be somebody else's.
  await card.getByRole('button', { name: 'Undo', exact: true }).click();
  await card.getByText('Check-in taken back').waitFor();
  await card.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Somebody came instead' }).click();
  dialog = page.getByRole('dialog', { name: 'Somebody came instead' });
  await dialog.getByLabel('Name, as typed on the badge').fill('Ajak Instead');
  await dialog.getByRole('button', { name: 'Give the seat and check in' }).click();
  await page.locator('article.green').getByText('Ajak Instead').waitFor();
  assert.deepEqual((await view()).recent.map(({ name }) => name), ['Ajak Instead']);
  const { delegates } = await host.call('delegations');
  assert.equal(delegates.find(({ full_name: name }) => name === 'Nyakuoth Deng').status, 'replaced');
});

test('organiser tells the desk from the drawer', async (t) => {
  const desk = await openDesk(t);
  const { page, card, host } = desk;
  await letIn(desk);
  await card.getByRole('button', { name: 'Details' }).click();
  const note = page.getByLabel('Tell the desk');
  await note.fill('Room key is at the desk');
  await note.press('Tab');
  await page.locator('.field', { hasText: 'The desk' }).locator('button.w-control').last().click();
  await page.getByRole('option', { name: 'stops, and calls first' }).click();
  await page.waitForFunction(() => document.body.textContent.includes('stops, and calls first'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+4');
  await page.locator('.arrivals .big').waitFor();
  await desk.type('nyaku');
  await page.keyboard.press('Enter');
  await page.locator('article.amber').getByText('Room key is at the desk').waitFor();
  const { delegates } = await host.call('delegations');
  const { desk_note: told, desk_flag: flag } = delegates.find(({ full_name: name }) => name === 'Nyakuoth');
  assert.deepEqual([told, flag], ['Room key is at the desk', 'stop']);
});

test('print centre says which badges were printed before, and offers only the others', async (t) => {
  const desk = await openDesk(t, { prepare: async (host) => {
    const { delegates } = await host.call('delegations');
    const people = delegates.slice(0, 3).map(({ id }) => id).join(',');
    await host.call('save_pdf', { order: { artefact: 'badges', languages: ['en'], choices: { people } } });
  } });
  const { page, picture } = desk;
  await page.keyboard.press('Control+6');
  await page.locator('[data-pane="list"]').getByRole('button', { name: /^Badges/ }).click();
  await page.getByText(/^3 badges here were printed before/).waitFor();
  await picture('desk-badges-before');
  await page.getByRole('button', { name: 'Only those not printed yet' }).click();
  await page.getByText(/^3 badges here were printed before/).waitFor({ state: 'detached' });
});
