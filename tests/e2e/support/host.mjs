// The real api behind http, with folders of its own.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { freshFolder, programs, screenFolder } from './places.mjs';

/**
 * Starts a host on a free port. `now` (an instant, ISO) sets its clock, which then runs on from there.
 * Stop it with `stop()`; it also ends when this process does.
 */
export async function startHost({ now } = {}) {
  const folder = freshFolder('browser');
  const words = ['--port', '0', '--dir', folder, '--ui', screenFolder, '--until-stdin-ends'];
  if (now) words.push('--now', now);
  const child = spawn(programs.httpHost, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // Who waits for the next line that it says.
  const said = [];
  const address = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`http-host ended with ${code} before it gave its address`)));
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => said.shift()?.(line));
    said.push(resolve);
  });
  return {
    address,
    folder,
    /** Runs a use case beside the screen, as another program would. Throws the api's error. */
    async call(name, args = {}) {
      const answer = await fetch(`${address}/call/${name}`, { method: 'POST', body: JSON.stringify(args) });
      const value = JSON.parse(await answer.text());
      if (!answer.ok) throw Object.assign(new Error(`${name}: ${value.code}`), value);
      return value;
    },
    /** Lets time pass at once on the host's clock. */
    async pass(minutes) {
      const answer = new Promise((resolve) => said.push(resolve));
      child.stdin.write(`${minutes}\n`);
      await answer;
    },
    async stop() {
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
