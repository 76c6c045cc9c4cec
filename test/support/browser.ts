import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

const OTHERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

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

/** The Chromium of this machine: that of CHROMIUM_PATH, else the first on the PATH; without one it says what to do. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const told = env.CHROMIUM_PATH;
  if (told) {
    if (existsSync(told)) return told;
    throw new Error(`CHROMIUM_PATH is ${told}, and nothing is there. Set it to a Chromium or Chrome, or unset it.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const own = chromium.executablePath();
  const found = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...OTHERS, own].find(runs);
  if (found) return found;
  throw new Error(
    'The page is tested in a real Chromium, and none was found. Install one (on Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright-core install chromium), or set CHROMIUM_PATH to one.',
  );
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The one browser of all test files: the first that asks starts it, and the teardown of the tests ends it. */
export async function testBrowser(): Promise<Browser> {
  const home = join(process.env.PARLEY_TEST_HOME as string, 'browser');
  const port = join(home, 'DevToolsActivePort');
  if (!existsSync(join(home, 'pid'))) {
    mkdirSync(home, { recursive: true });
    const child = spawn(findChromium(), [...FLAGS, `--user-data-dir=${home}`, 'about:blank'], { stdio: 'ignore', detached: true });
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
