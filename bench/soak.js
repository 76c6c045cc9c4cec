#!/usr/bin/env node

// Faults under load, for ten minutes: `npm run soak`. Fails where Parley answers what it should not, comes back later than
// five seconds after Neo4j, or holds more and more descriptors or memory.

const { parseArgs } = require('node:util');
const { setTimeout: sleep } = require('node:timers/promises');
const { withOwnNeo4j } = require('./own.js');
const { serveParley } = require('./processes.js');
const { faultsOf, openProxy } = require('./soak/faults.js');
const { askOnce, underLoad } = require('./soak/load.js');
const { grown, look, thirds } = require('./soak/watch.js');

const CLIENTS = 24;

/** How long after Neo4j answers come again, in milliseconds. */
const BACK = 5_000;

/** From how many seconds on it can be said whether memory grows. */
const WARM = 120;

const HELP = `npm run soak -- [--seconds N]

  --seconds  how long; 600. Each fault comes once at least; whether memory grows is told from ${WARM} on.`;

/** Waits for an answer of after now; gives how long it took. */
async function answeredAgain(answers, patience = 60_000) {
  const began = Date.now();
  while (Date.now() - began < patience) {
    if (answers.last > began) return answers.last - began;
    await sleep(20);
  }
  return Number.POSITIVE_INFINITY;
}

async function soak(connection, neo4j, seconds) {
  const proxy = await openProxy(connection.uri);
  const parley = await serveParley({ ...connection, uri: proxy.uri }, { PARLEY_CACHE_MB: '1', LOG_LEVEL: 'error' });
  const url = new URL(parley.url).origin;
  await askOnce(url);
  const load = underLoad(url, CLIENTS);
  const faults = faultsOf(neo4j, proxy);
  const until = Date.now() + seconds * 1_000;
  const pause = Math.min(10_000, (seconds * 1_000) / (3 * faults.length));
  const looks = [];
  const failed = [];
  const longest = new Map();
  let looking = true;
  const watch = (async () => {
    for (; looking; await sleep(500)) looks.push(await look(url));
  })();
  try {
    for (let round = 0; round < faults.length || Date.now() < until; round++) {
      await sleep(pause);
      const [name, befall] = faults[round % faults.length];
      await befall();
      const took = await answeredAgain(load.answers);
      longest.set(name, Math.max(longest.get(name) ?? 0, took));
      if (took > BACK) failed.push(`after "${name}" answers came again in ${took} ms`);
      process.stderr.write(`… ${name}: back after ${took} ms; ${load.answers.answered} answers\n`);
    }
    await sleep(pause);
    await load.stop();
    looking = false;
    await watch;
    const held = thirds(looks);
    failed.push(...grown(held, seconds >= WARM), ...load.answers.wrong.map((what) => `answered ${what}`));
    tell(load.answers, longest, held);
    return failed;
  } finally {
    looking = false;
    await parley.stop();
    proxy.close();
  }
}

function tell({ answered, refused, left }, longest, held) {
  const megabytes = (bytes) => Math.round(bytes / 1e6);
  console.log(`${answered} answers, ${refused} told to come again, ${left} left before theirs.\n`);
  console.log('| fault | answers again after at most (ms) |\n| --- | --- |');
  for (const [name, took] of longest) console.log(`| ${name} | ${took} |`);
  console.log('\n| third | descriptors | heap (MB) | resident (MB) |\n| --- | --- | --- | --- |');
  for (const [at, { descriptors, heap, resident }] of held.entries())
    console.log(`| ${at + 1} | ${descriptors} | ${megabytes(heap)} | ${megabytes(resident)} |`);
}

async function main() {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const failed = await withOwnNeo4j((connection, neo4j) => soak(connection, neo4j, Number(values.seconds)));
  for (const what of failed) console.error(`Not as promised: ${what}.`);
  if (failed.length === 0) console.log('\nAll as promised.');
  process.exitCode = failed.length > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
