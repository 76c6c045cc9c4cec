#!/usr/bin/env node

// Measures the page in a real Chromium: `npm run bench:page`. How soon one can use what one sees first, also on a Neo4j
// that has just started, and how evenly a graph of many things is drawn.

const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const { chromium } = require('playwright-core');
const { findChromium } = require('../bootstrap/chromium.js');
const { openDriver } = require('../dist/graph/driver.js');
const { write } = require('./graph.js');
const { drawLarge } = require('./frames.js');
const { largeArticle } = require('./large-article.js');
const { freePort } = require('./processes.js');

const HELP = `npm run bench:page -- [--things N]

  --things  how many things the large graph has; 5000, and 0 leaves it out`;

const tell = (what) => process.stderr.write(`… ${what}\n`);
const say = (what, figure) => console.log(`${what.padEnd(58)} ${figure}`);
const inMs = (milliseconds) => `${Math.round(milliseconds)} ms`;

/** Starts Parley with its own Neo4j, and waits until it says that it is ready. */
async function start(env) {
  const child = spawn(process.execPath, [join(__dirname, '..', 'bin', 'parley.js'), 'up'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  await Promise.race([
    new Promise((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (said.includes('Bolt ')) resolve();
      });
    }),
    ended.then(() => Promise.reject(new Error('Parley did not start'))),
  ]);
  const [, password] = /password (\S+)/.exec(said) ?? [];
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { password, stop };
}

/** How long until the five answers stand there and a mark opens who says so. */
async function firstView(browser, url, path) {
  const page = await browser.newPage({ baseURL: url, viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(120_000);
  const began = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  const headed = performance.now() - began;
  await page
    .locator(path === '/' ? '.articles a' : '.answers a')
    .first()
    .waitFor();
  const usable = performance.now() - began;
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  const whole = performance.now() - began;
  await page.close();
  return `${inMs(usable)} to use it (title ${inMs(headed)}, whole ${inMs(whole)})`;
}

async function main() {
  const { values } = parseArgs({ options: { things: { type: 'string', default: '5000' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const home = mkdtempSync(join(tmpdir(), 'parley-page-'));
  const [port, bolt, http] = await Promise.all([freePort(), freePort(), freePort()]);
  const env = {
    ...{ HOST: '127.0.0.1', PORT: String(port), PARLEY_HOME: home, NEO4J_URI: '', PARLEY_SEEDS: '', PARLEY_TEXTS: '' },
    ...{ NEO4J_BOLT_PORT: String(bolt), NEO4J_HTTP_PORT: String(http), PARLEY_OPERATIONS: '', PARLEY_RATE: '0' },
  };
  const url = `http://127.0.0.1:${port}`;
  const glance = '/articles/usa-venezuela-conversations';
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  // The browser itself has started, and draws.
  await (await browser.newPage()).goto('about:blank');
  let running;
  try {
    tell('a first start, which seeds');
    running = await start(env);
    say('first start: the article at a glance', await firstView(browser, url, glance));
    await running.stop();
    for (const path of ['/', glance]) {
      tell('a later start');
      running = await start(env);
      say(
        `later start, Neo4j has planned nothing: ${path === '/' ? 'the list' : 'at a glance'}`,
        await firstView(browser, url, path),
      );
      if (path === '/') await running.stop();
    }
    say('the same, once more', await firstView(browser, url, glance));
    const things = Number(values.things);
    if (things > 0) {
      tell(`an article of ${things} things`);
      const driver = await openDriver(
        { uri: `bolt://127.0.0.1:${bolt}`, username: 'neo4j', password: running.password },
        'neo4j',
      );
      await write(driver, [largeArticle(things)]);
      await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database: 'neo4j' });
      await driver.close();
      for (const [what, figure] of await drawLarge(browser, url)) say(`${things} things: ${what}`, figure);
    }
  } finally {
    await browser.close();
    await running?.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
