// The real window under WebDriver: tauri-driver in front of WebKit's own driver, with a home of its own.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Builder, Capabilities } from './packages.mjs';
import { freshFolder, pictureFolder, programs } from './places.mjs';

/**
 * A home for one test: configuration, documents and prepared file-dialog answers. Windows opened from it one after the
 * other see the same files, as on one computer.
 */
export function makeHome(t) {
  const folder = freshFolder('window');
  const picks = join(folder, 'picks.txt');
  writeFileSync(picks, '');
  mkdirSync(join(folder, 'Documents'));
  mkdirSync(join(folder, '.config'));
  writeFileSync(join(folder, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
  // One hook for all of it: hooks run in the order they were made, and a home must outlive its windows.
  const windows = [];
  t.after(async () => {
    for (const close of windows.reverse()) await close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    windows,
    folder,
    documents: join(folder, 'Documents'),
    environment: {
      ...process.env,
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, '.config'),
      XDG_DATA_HOME: join(folder, '.local', 'share'),
      XDG_CACHE_HOME: join(folder, '.cache'),
      WARSHA_PICKS: picks,
      LANG: 'C.UTF-8',
    },
    picks,
  };
}

/**
 * Opens the app with the words of a command line. Returns `{ driver, willPick, picture, closeWindow, close }`.
 * One window of a home at a time: a second start would only wake the first.
 */
export async function openWindow(home, words = []) {
  const [port, nativePort] = [await freePort(), await freePort()];
  const tauriDriver = spawn(
    programs.tauriDriver,
    ['--port', String(port), '--native-port', String(nativePort), '--native-driver', '/usr/bin/WebKitWebDriver'],
    { env: home.environment, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const ended = new Promise((resolve) => tauriDriver.once('exit', resolve));
  // WebKit's driver is started by the other one, and is the slower of the two.
  await listening(port, tauriDriver);
  await listening(nativePort, tauriDriver);

  const capabilities = new Capabilities();
  capabilities.setBrowserName('wry');
  capabilities.set('tauri:options', { application: programs.app, args: words });
  let driver;
  let picksTaken = false;
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await driver?.quit().catch(() => {});
    tauriDriver.kill();
    await ended;
    // The driver's end leaves the app to itself; closeWindow is where it has to end of its own accord.
    for (const pid of running(home)) process.kill(Number(pid), 'SIGKILL');
    await gone(home);
  };
  home.windows.push(close);
  driver = await new Builder().usingServer(`http://127.0.0.1:${port}/`).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ implicit: 0, script: 30_000, pageLoad: 30_000 });

  return {
    driver,
    /** The answer to the next file dialog of this window's process. */
    willPick(path) {
      // A new process counts the lines from the first again.
      if (!picksTaken) writeFileSync(home.picks, '');
      picksTaken = true;
      appendFileSync(home.picks, `${path}\n`);
    },
    /** A picture of the whole display: WebDriver's own can hang. */
    async picture(name) {
      mkdirSync(pictureFolder, { recursive: true });
      await run('import', ['-window', 'root', join(pictureFolder, `${name}.png`)]);
    },
    /** Closes the window by its own button and waits until the program has ended by itself. */
    async closeWindow() {
      await run('python3', [fileURLToPath(new URL('close_window.py', import.meta.url))]);
      await gone(home);
      await close();
    },
    /** Ends the program from outside, as WebDriver does: nothing is closed first. */
    close,
    /** Ends the program in the middle of whatever it does, as a power cut would. */
    async kill() {
      for (const pid of running(home)) process.kill(Number(pid), 'SIGKILL');
      await close();
    },
  };
}

/** Processes of the app that run from this home. */
function running(home) {
  const own = `HOME=${home.folder}\0`;
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(programs.app) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(own);
    } catch {
      return false;
    }
  });
}

/** Resolves when no app of this home runs any more. */
async function gone(home) {
  const until = Date.now() + 15_000;
  while (running(home).length > 0) {
    if (Date.now() > until) throw new Error('the app does not end');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function run(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Resolves when something answers on the port; rejects when the program that should has ended. */
function listening(port, child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`tauri-driver ended with ${code}`)));
    const knock = () => {
      const socket = createConnection({ port, host: '127.0.0.1' });
      socket.once('connect', () => {
        socket.destroy();
        resolve();
      });
      socket.once('error', () => setImmediate(knock));
    };
    knock();
  });
}
