#!/usr/bin/env node

// Starts Parley with a graph of its own, looks at it in Chromium, and lays what it sees into docs/screenshots/.

const { spawn } = require('node:child_process');
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { deflateSync, inflateSync, crc32 } = require('node:zlib');
const { findChromium } = require('../bootstrap/chromium.js');
const { printFailure } = require('../bootstrap/failure.js');
const { root } = require('../bootstrap/install.js');

const folder = join(root, 'docs', 'screenshots');
const phone = { viewport: { width: 390, height: 844 } };

/** Each picture: its name, where it is taken, what must be there first, and in which window. */
function pictures({ article, exchange, invented }) {
  const of = `/articles/${article}`;
  return [
    ['overview', of, '#exchange .dots', { viewport: { width: 1280, height: 1000 } }],
    ['overview-phone-dark', of, '#exchange .dots', { ...phone, colorScheme: 'dark' }],
    ['graph', `${of}/graph?near=${exchange}&sel=${exchange}`, '.panel-claim .quote', {}],
    ['text', `/articles/${invented}/text`, '.words .piece', {}],
    ['concepts', `${of}/concepts`, '#names', {}],
    ['timeline', `${of}/timeline`, '#undated .pill', {}],
  ];
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => String(server.address().port));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Starts Parley and waits until it is ready; gives its address and the way to end it. */
async function start() {
  const home = mkdtempSync(join(tmpdir(), 'parley-screenshots-'));
  const [PORT, NEO4J_BOLT_PORT, NEO4J_HTTP_PORT] = await freePorts(3);
  const own = { HOST: '127.0.0.1', PORT, NEO4J_BOLT_PORT, NEO4J_HTTP_PORT, PARLEY_HOME: home, NEO4J_URI: '' };
  const child = spawn(process.execPath, [join(root, 'bin', 'parley.js'), 'up'], {
    cwd: root,
    env: { ...process.env, ...own, PARLEY_TEXTS: '', PARLEY_SEEDS: '', PARLEY_OPERATIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const ready = new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => text.includes('ready') && resolve(true));
  });
  if (await Promise.race([ready, ended.then(() => false)])) return { url: `http://127.0.0.1:${PORT}`, stop };
  await stop();
  throw new Error('Parley did not start');
}

/** What the pictures are of, as the graph has it. */
async function subjects(url) {
  const query =
    '{ articles(first: 20) { nodes { slug fiction } } exchanges(first: 20) { nodes { slug article { slug } } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { articles, exchanges } = (await response.json()).data;
  const article = articles.nodes.find(({ fiction }) => !fiction).slug;
  return {
    article,
    invented: articles.nodes.find(({ fiction }) => fiction).slug,
    exchange: exchanges.nodes.find((exchange) => exchange.article?.slug === article).slug,
  };
}

/** The same picture in fewer bytes: Chromium compresses quickly, and here there is time. */
function smaller(png) {
  const chunks = [];
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'IDAT') data.push(body);
    else chunks.push([type, body]);
  }
  const packed = deflateSync(inflateSync(Buffer.concat(data)), { level: 9, memLevel: 9 });
  chunks.splice(-1, 0, ['IDAT', packed]);
  const written = chunks.map(([type, body]) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(body.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  });
  return Buffer.concat([png.subarray(0, 8), ...written]);
}

async function main() {
  const executablePath = findChromium();
  const { url, stop } = await start();
  try {
    const browser = await require('playwright-core').chromium.launch({ executablePath, args: ['--no-sandbox'] });
    mkdirSync(folder, { recursive: true });
    for (const [name, path, shown, options] of pictures(await subjects(url))) {
      const page = await browser.newPage({
        ...{ baseURL: url, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', colorScheme: 'light' },
        ...options,
      });
      page.setDefaultTimeout(120_000);
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.locator(shown).first().waitFor();
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      const png = smaller(await page.screenshot());
      writeFileSync(join(folder, `${name}.png`), png);
      console.log(`docs/screenshots/${name}.png  ${Math.round(png.length / 1024)} kB`);
      await page.close();
    }
    await browser.close();
  } finally {
    await stop();
  }
}

if (require.main === module) {
  process.on('unhandledRejection', (error) => {
    printFailure(error);
    process.exitCode = 1;
  });
  main();
}

module.exports = { smaller };
