import { accessSync, constants } from 'node:fs';
import { type Browser, type BrowserServer, chromium, type Page } from 'playwright-core';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/** Where a Chromium is: `CHROMIUM_PATH`, or one of the usual places. */
export function chromiumPath(): string | undefined {
  const places = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : KNOWN;
  return places.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts the one browser of all tests, or none where there is none. */
export async function startChromium(): Promise<BrowserServer | undefined> {
  const executablePath = chromiumPath();
  return executablePath ? chromium.launchServer({ executablePath, args: FLAGS, headless: true }) : undefined;
}

/** The browser of the tests; whoever connects to it closes the connection. */
export async function testBrowser(): Promise<Browser> {
  const address = process.env.PARLEY_TEST_BROWSER;
  if (!address)
    throw new Error('There is no Chromium. Install one (Debian: chromium), or say in CHROMIUM_PATH where it is.');
  return chromium.connect(address);
}

/** Opens a page and collects what its scripts complain of, and what it asks of other hosts. */
export async function openPage(
  browser: Browser,
  url: string,
  size = { width: 1440, height: 1000 },
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: size });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(url).host) complaints.push(`asks ${host}`);
  });
  await page.goto(url);
  return { page, complaints };
}
