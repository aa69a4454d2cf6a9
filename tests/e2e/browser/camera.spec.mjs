// The camera as a scanner. Chromium gives a film in its place: a badge of ours, drawn from its own PDF, then another one. All of the way from the
// stream to the answer is the real one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDesk } from '../support/desk.mjs';
import { startHost } from '../support/host.mjs';
import { freshFolder } from '../support/places.mjs';

const [width, height, rate] = [640, 480, 10];

/** A grey picture of a badge as a camera has it: the first page of its PDF, as large as fits. */
function badgePicture(pdf, folder) {
  const base = join(folder, 'page');
  // The badge stands in the upper left quarter of the sheet.
  execFileSync('pdftoppm', ['-r', '110', '-gray', '-singlefile', '-x', '0', '-y', '0', '-W', '455', '-H', '640', pdf, base]);
  const file = readFileSync(`${base}.pgm`);
  const [head, across, down] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  return { dots: file.subarray(head.length), across: Number(across), down: Number(down) };
}

/** A film in grey: each picture for so many seconds, an empty desk between them. */
function film(path, scenes) {
  const out = openSync(path, 'w');
  writeSync(out, `YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`);
  const colours = Buffer.alloc((width * height) / 2, 128);
  for (const { picture, seconds } of scenes) {
    const dots = Buffer.alloc(width * height, 90);
    if (picture) {
      const left = Math.floor((width - picture.across) / 2);
      // What a camera sees of a badge held before it: its lower part with the code.
      const from = Math.max(0, picture.down - height);
      for (let y = 0; y < Math.min(height, picture.down); y++) picture.dots.copy(dots, y * width + left, (y + from) * picture.across, (y + from + 1) * picture.across);
    }
    for (let frame = 0; frame < seconds * rate; frame++) {
      writeSync(out, 'FRAME\n');
      writeSync(out, dots);
      writeSync(out, colours);
    }
  }
  closeSync(out);
}

/** The pictures of two badges that were given elsewhere, and their codes. */
async function badges(folder) {
  const host = await startHost({ now: '2026-11-22T08:00:00Z' });
  try {
    await host.call('new_workshop', { path: join(host.folder, 'documents', 'w.warsha'), title: { en: 'W' }, first_day: '2026-11-23', last_day: '2026-11-26', zone: 'Africa/Kampala', place: '', venue: '', languages: [], passphrase: null });
    const found = [];
    for (const name of ['Aaaa Bbbb', 'Cccc Dddd']) {
      const { person } = await host.call('admit_walk_in', { full_name: name, organisation: '', delegation: '', country: 'UG' });
      await host.call('set_badge_printing', { printer: '', size: 'a6', place: 1 });
      const { path } = await host.call('print_badge', { delegate: person.id });
      found.push({ code: person.badge, picture: badgePicture(path, folder) });
    }
    return found;
  } finally {
    await host.stop();
  }
}

test('camera reads badges held before it, each once, and is let go of when it is no longer wanted', async (t) => {
  const folder = freshFolder('camera');
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [first, second] = await badges(folder);
  const path = join(folder, 'badges.y4m');
  film(path, [{ picture: first.picture, seconds: 4 }, { picture: null, seconds: 1 }, { picture: second.picture, seconds: 4 }, { picture: null, seconds: 1 }]);
  const desk = await openDesk(t, {
    args: ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${path}`], permissions: ['camera'],
  });
  const { page, host, picture } = desk;
  // Every stream that the page was given.
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    globalThis.streams = [];
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      globalThis.streams.push(stream);
      return stream;
    };
  });
  const live = () => page.evaluate(() => globalThis.streams.flatMap((stream) => stream.getTracks()).filter((track) => track.readyState === 'live').length);
  assert.equal(await page.locator('.camera').count(), 0, 'off until somebody wants it');
  await page.getByRole('button', { name: 'Try the scanner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Try the scanner' });
  await dialog.getByRole('button', { name: 'Try the camera' }).click();
  await dialog.getByText(new RegExp(`The camera read: (${first.code}|${second.code})`)).waitFor();
  await picture('scanner-camera');
  assert.equal(await live(), 0, 'what was read ends the trial');
  // Closed while it looks.
  await dialog.getByRole('button', { name: 'Try the camera' }).click();
  await dialog.locator('video').waitFor();
  await dialog.getByRole('checkbox', { name: 'Read badges with the camera at this desk' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.locator('.work .camera video').waitFor();
  assert.equal(await live(), 1, 'the one of the desk');
  // Both badges are of another workshop: whatever is read is answered, and kept.
  for (const { code } of [first, second]) await page.locator('article.red').getByText(code).waitFor({ timeout: 30_000 });
  await picture('desk-camera');
  const { refused } = await host.call('check_in_desk', { all: true });
  assert.ok(refused.length >= 2 && refused.length <= 5, `a badge that stays is one scan: ${refused.length}`);
  await page.locator('.work .camera').getByRole('button', { name: 'Stop' }).click();
  await page.locator('.work .camera').waitFor({ state: 'detached' });
  assert.equal(await live(), 0);
});

test('camera that is refused is told, with what helps', async (t) => {
  const { page } = await openDesk(t, { args: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'] });
  await page.getByRole('button', { name: 'Try the scanner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Try the scanner' });
  await dialog.getByRole('button', { name: 'Try the camera' }).click();
  await dialog.getByText('The use of the camera was refused.').waitFor();
  assert.equal(await dialog.locator('video').count(), 0);
  await dialog.getByRole('button', { name: 'Try the camera' }).waitFor();
});
