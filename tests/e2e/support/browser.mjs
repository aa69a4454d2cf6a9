// One Chromium page over one host, and what every browser test insists on: a silent console.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startHost } from './host.mjs';
import { axeSource, chromium } from './packages.mjs';
import { pictureFolder, programs } from './places.mjs';

/**
 * Opens the screen for a test and takes everything down after it. With `clock` the test moves the page's clock, which runs on between; `args` are the
 * browser's own, and `permissions` what the page is allowed beyond the usual.
 *
 * `sample: true` starts in a fresh sample workshop. Returns `{ page, host, picture, accessibility, expectError }`.
 * The test fails when the page threw, logged an error or broke the content policy, unless `expectError(pattern)`
 * announced it.
 */
export async function openScreen(t, { sample = false, language = 'en', theme = 'light', width = 1440, height = 900, now, clock = false, args = [], permissions = [] } = {}) {
  const host = await startHost({ now });
  let browser = null;
  // The page goes before its host, or what it is still asking would be refused.
  t.after(async () => {
    await browser?.close();
    await host.stop();
  });
  browser = await chromium.launch({
    executablePath: programs.chromium,
    // A container's root may not make the sandbox's namespaces; the page is our own.
    chromiumSandbox: false,
    args,
  });
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language, reducedMotion: 'reduce', permissions });
  const page = await context.newPage();
  if (clock) await page.clock.install();
  page.setDefaultTimeout(15_000);

  const complaints = [];
  const expected = [];
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.stack ?? error}`));
  page.on('console', (message) => {
    // 422 is the api saying why something could not be done; whether that is right is for the test to look at.
    if (message.type() === 'error' && !message.text().includes('status of 422')) complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host.address) && !/^(data|blob):/.test(url)) complaints.push(`left the house: ${url}`);
  });

  await host.call('set_preferences', await preferences(host, { language, theme }));
  await page.goto(sample ? `${host.address}/?sample` : `${host.address}/`);

  const finish = () => {
    const left = complaints.filter((line) => !expected.some((pattern) => pattern.test(line)));
    assert.deepEqual(left, [], 'the page complained');
  };
  t.after(finish);

  return {
    page,
    host,
    /** Announces an error of the console that belongs to the test. */
    expectError: (pattern) => expected.push(pattern),
    /** A picture for people to look at. */
    async picture(name) {
      mkdirSync(pictureFolder, { recursive: true });
      await page.screenshot({ path: join(pictureFolder, `${name}.png`) });
    },
    /** Nothing that axe calls serious or critical on what is shown now. */
    async accessibility() {
      await page.evaluate(axeSource());
      const problems = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
      });
      assert.deepEqual(problems, []);
    },
  };
}

async function preferences(host, wanted) {
  const { preferences } = await host.call('app_state');
  return { ...preferences, ...wanted };
}
