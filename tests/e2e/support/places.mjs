// Where the built programs and the sample files are. `cargo xtask test` names them; by hand the usual places do.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const built = (name) => join(root, 'target', 'debug', name + (process.platform === 'win32' ? '.exe' : ''));

export const programs = {
  httpHost: process.env.WARSHA_HTTP_HOST ?? built('http-host'),
  app: process.env.WARSHA_APP ?? built('warsha-app'),
  tauriDriver: process.env.WARSHA_TAURI_DRIVER ?? join(root, 'target/tools/tauri-driver/bin/tauri-driver'),
  chromium: process.env.WARSHA_CHROMIUM ?? '/usr/bin/chromium',
};

export const screenFolder = process.env.WARSHA_UI ?? join(root, 'ui', 'dist');

/** A sample file, e.g. `fixture('delegates/exchange-22.xlsx')`. */
export const fixture = (path) => join(root, 'tests', 'fixtures', path);

/** Where pictures for people go; nothing compares them. */
export const pictureFolder = join(root, 'tests', 'e2e', 'test-results');

/** A fresh folder that nothing else uses. */
export const freshFolder = (name) => mkdtempSync(join(tmpdir(), `warsha-${name}-`));
