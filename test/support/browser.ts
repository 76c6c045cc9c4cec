import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The one browser of all test files: the first that asks starts it, and the teardown of the tests ends it. */
export async function testBrowser(): Promise<Browser> {
  const home = join(process.env.PARLEY_TEST_HOME as string, 'browser');
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

/** Ends the browser, if a test has started it. */
export function endBrowser(home: string): void {
  const file = join(home, 'browser', 'pid');
  if (!existsSync(file)) return;
  try {
    process.kill(-Number(readFileSync(file, 'utf8')), 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
