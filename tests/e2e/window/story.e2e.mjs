// The whole story in the real window: the sample, a session moved and moved back, the list of 22 read in, somebody
// checked in, the programme on paper, the window closed and opened again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { By, Key } from '../support/packages.mjs';
import { makeHome, openWindow } from '../support/window.mjs';

const patience = 30_000;
const list = fileURLToPath(new URL('../../fixtures/delegates/exchange-22.xlsx', import.meta.url));
const title = 'Country stories 2: Democratic Republic of the Congo';

/** What is on screen, as a person in front of the window gets hold of it. */
function hands(driver) {
  const containing = (tag, text) => By.xpath(`//${tag}[contains(normalize-space(.), "${text}")]`);
  // The first of them that can be seen; one that is drawn anew meanwhile is looked for again.
  const seen = async (locator) => {
    for (const element of await driver.findElements(locator)) {
      if (await element.isDisplayed().catch(() => false)) return element;
    }
    return null;
  };
  const appears = (locator) => driver.wait(() => seen(locator), patience, `to see ${locator}`);
  return {
    appears,
    says: (text) => appears(By.xpath(`//*[text()[contains(normalize-space(.), "${text}")]]`)),
    press: async (text) => (await appears(containing('button', text))).click(),
    keys: (...keys) => driver.actions().keyDown(Key.CONTROL).sendKeys(...keys).keyUp(Key.CONTROL).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    block: (of = title) => appears(By.xpath(`//*[@data-block][.//*[contains(@class, "title")][contains(normalize-space(.), "${of}")]]`)),
  };
}

/** When the session begins, as the block's accessible name says it. */
async function start(hand) {
  const name = await (await hand.block()).findElement(By.css('[data-name]')).getAttribute('textContent');
  return /(\d\d:\d\d) to/.exec(name)?.[1];
}

test('workshop is planned, filled, opened to people and printed in one window, and is still there in the next', async (t) => {
  const home = makeHome(t);
  const first = await openWindow(home, ['--sample']);
  const { driver } = first;
  const hand = hands(driver);

  const before = await start(hand);
  assert.match(before, /^\d\d:\d\d$/);
  const block = await hand.block();
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" }); arguments[0].focus();', block);
  await hand.type(Key.SPACE);
  await hand.type(Key.ARROW_DOWN);
  await hand.type(Key.ENTER);
  await driver.wait(async () => (await start(hand)) !== before, patience, 'the session moves');
  await first.picture('story-moved');
  await hand.keys('z');
  await driver.wait(async () => (await start(hand)) === before, patience, 'undo moves it back');

  await hand.keys('3');
  first.willPick(list);
  await hand.press('Import');
  await hand.press('Choose a file');
  await hand.says('exchange-22.xlsx');
  await first.picture('story-import');
  const add = await hand.appears(By.css('button.primary.large:not(:disabled)'));
  await add.click();
  // The sample has these people already: nobody is added, whatever the file knows better is.
  await hand.says('0 people added');
  await hand.press('Go to delegations');
  await first.picture('story-imported');

  await hand.keys('4');
  const field = await hand.appears(By.css('main input'));
  // Typed as a person types: slower than a scanner, which the desk tells apart by its speed.
  for (const letter of 'nyakuoth') await driver.actions().pause(60).sendKeys(letter).perform();
  assert.equal(await field.getAttribute('value'), 'nyakuoth');
  await hand.says('1 person matches');
  await hand.type(Key.ENTER);
  await hand.says('Checked in');
  await first.picture('story-checked-in');

  await hand.keys('6');
  await hand.appears(By.css('canvas.ready'));
  const paper = join(home.documents, 'programme.pdf');
  first.willPick(paper);
  await hand.press('Save PDF');
  await hand.says('Saved as');
  await first.picture('story-print');
  assert.ok(statSync(paper).size > 5_000);
  assert.ok(execFileSync('pdftotext', [paper, '-'], { encoding: 'utf8' }).includes('Opening and welcome'));

  await first.closeWindow();
  const [file, ...others] = readdirSync(home.documents).filter((name) => name.includes('.warsha'));
  assert.ok(file && others.length === 0, 'one whole file is left');
  assert.ok(existsSync(join(home.documents, file)));

  const second = await openWindow(home, [join(home.documents, file)]);
  const again = hands(second.driver);
  assert.equal(await start(again), before);
  await again.keys('4');
  await again.says('Nyakuoth');
  await again.keys('3');
  await again.says('Bujumbura');
  await second.picture('story-reopened');
});

test('agenda is worked by mouse in the window: a block dragged, a late day applied, the programme released', async (t) => {
  const home = makeHome(t);
  const first = await openWindow(home, ['--sample']);
  const { driver } = first;
  const hand = hands(driver);
  const before = await start(hand);
  const block = await hand.block();
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" });', block);
  // By its upper part, away from the edges that make it longer; half an hour is thirty-six pixels as the board opens.
  const { height } = await block.getRect();
  const grip = Math.round(-height / 2 + Math.min(height / 2, 14));
  const mouse = () => driver.actions({ async: true });
  await mouse().move({ origin: block, x: 0, y: grip }).press().move({ origin: block, x: 3, y: grip + 6 }).move({ origin: block, x: 0, y: grip + 36, duration: 200 }).perform();
  await first.picture('story-dragging');
  await mouse().release().perform();
  await driver.wait(async () => (await start(hand)) !== before, patience, 'the session moves');
  await hand.keys('z');
  await driver.wait(async () => (await start(hand)) === before, patience, 'undo moves it back');

  // The session before it is the one that runs over, whatever the clock of this computer says is on.
  await (await hand.block('Country stories 1: Burundi and South Sudan')).click();
  await hand.press('Running late');
  await hand.press('Apply to day');
  await driver.wait(async () => (await start(hand)) !== before, patience, 'the day runs late');
  await first.picture('story-late');
  await hand.keys('z');
  await driver.wait(async () => (await start(hand)) === before, patience, 'one undo puts the day back');

  await hand.press('Release programme');
  await hand.press('Release version');
  await hand.says('Version 1 of the programme is out');
  await first.picture('story-released');
});
