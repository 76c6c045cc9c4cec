import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

export const { findChromium }: { findChromium(env?: NodeJS.ProcessEnv, installed?: string[]): string } =
  require('../../bootstrap/chromium.js');

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
];

/** The one browser of a worker of Jest: the first file that asks starts it, and the teardown of the tests ends it. */
export async function testBrowser(): Promise<Browser> {
  const home = join(process.env.PARLEY_TEST_HOME as string, 'browsers', process.env.JEST_WORKER_ID as string);
  const port = join(home, 'DevToolsActivePort');
  if (!existsSync(join(home, 'pid'))) {
    mkdirSync(home, { recursive: true });
    const child = spawn(findChromium(), [...FLAGS, `--user-data-dir=${home}`, 'about:blank'], {
      stdio: 'ignore',
      detached: true,
    });
    child.unref();
    writeFileSync(join(home, 'pid'), String(child.pid));
  }
  for (let waited = 0; waited < 20_000; waited += 50) {
    const [number] = existsSync(port) ? readFileSync(port, 'utf8').split('\n') : [];
    if (number) return chromium.connectOverCDP(`http://127.0.0.1:${number}`);
    await sleep(50);
  }
  throw new Error(`${findChromium()} did not start within 20 s`);
}

/** Ends the browsers that tests have started. */
export function endBrowsers(home: string): void {
  const browsers = join(home, 'browsers');
  for (const worker of existsSync(browsers) ? readdirSync(browsers) : []) {
    try {
      process.kill(-Number(readFileSync(join(browsers, worker, 'pid'), 'utf8')), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
