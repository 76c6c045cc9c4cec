#!/usr/bin/env node

// Measures Parley: `npm run bench`. Says what it does on stderr, prints the tables, and writes them to results.md.

const { execFileSync } = require('node:child_process');
const { existsSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const { openDriver } = require('../dist/graph/driver.js');
const { LocalNeo4j } = require('../dist/neo4j/local.js');
const { noteHits, profileByHand } = require('./db-hits.js');
const { KNOWN } = require('./generate.js');
const { grow } = require('./graph.js');
const { measureLatency, warmUp } = require('./latency.js');
const { measureMemory, measureReady } = require('./memory.js');
const { freePort, serveBare, serveCompared, serveParley } = require('./processes.js');
const { documented, largeActor, references } = require('./questions.js');
const { report } = require('./report.js');
const { countRoundTrips } = require('./round-trips.js');
const { measureThroughput } = require('./throughput.js');

const FULL = {
  sizes: '1000,100000,1000000',
  rounds: 5,
  requests: 40,
  warm: 20,
  heat: 30,
  runs: 5,
  seconds: 4,
  trips: 50,
  memory: 1_000_000,
};
const QUICK = {
  sizes: '1000,20000',
  rounds: 3,
  requests: 15,
  warm: 10,
  heat: 3,
  runs: 3,
  seconds: 1,
  trips: 50,
  memory: 20_000,
};

/** Whether all of it still runs, and answers are the same: no time is told by it. */
const SMOKE = { sizes: '1000', rounds: 1, requests: 1, warm: 1, trips: 2 };

const HELP = `npm run bench -- [--quick | --smoke] [--sizes 1000,100000] [--rounds N] [--note-hits] [--out FILE]

  --quick      small graphs, few rounds; under three minutes
  --smoke      whether answers are the same and cost one round trip; measures nothing, compares with nothing else
  --sizes      how many nodes the graphs have; the comparison with @neo4j/graphql is at 100000, or the largest below
  --rounds     rounds a question
  --note-hits  writes into bench/cypher/ what PROFILE says at the last size
  --out        where the tables go; bench/results.md

BENCH_REQUESTS is after how many requests the memory is looked at.`;

const tell = (what) => process.stderr.write(`… ${what}\n`);

function options() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      smoke: { type: 'boolean' },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      'note-hits': { type: 'boolean' },
      out: { type: 'string', default: join(__dirname, 'results.md') },
      help: { type: 'boolean' },
    },
  });
  const usual = values.smoke ? SMOKE : values.quick ? QUICK : FULL;
  return {
    ...usual,
    ...values,
    sizes: (values.sizes ?? usual.sizes).split(',').map(Number),
    rounds: Number(values.rounds ?? usual.rounds),
    memory: Number(process.env.BENCH_REQUESTS ?? usual.memory),
  };
}

/** What is compared is no part of Parley: it is installed only here. */
function installCompared() {
  const folder = join(__dirname, 'compare');
  if (existsSync(join(folder, 'node_modules', '@neo4j', 'graphql'))) return;
  tell('installing @neo4j/graphql');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
}

async function claimsOf(driver, speaker) {
  const { records } = await driver.executeQuery('MATCH (c:Claim {speaker: $speaker}) RETURN count(c) AS claims', {
    speaker,
  });
  return records[0].get('claims');
}

/** All that is measured at one size. */
async function measureSize(driver, connection, nodes, compare, effort) {
  const found = { nodes };
  const parley = await serveParley(connection, { PARLEY_CACHE_MB: '0' });
  try {
    tell(`${nodes} nodes: latency`);
    await warmUp(driver, parley.url, [...documented, ...references], effort);
    found.questions = await measureLatency(driver, parley.url, [...documented, ...references], effort);
    const [large] = await measureLatency(driver, parley.url, [largeActor], effort);
    found.large = { ...large, claims: await claimsOf(driver, KNOWN.loudActor) };
    if (compare) {
      tell(`${nodes} nodes: requests a second`);
      const others = await Promise.all([serveCompared(connection), serveBare(connection)]);
      try {
        const [compared, bare] = others;
        found.throughput = await measureThroughput({ parley, compared, bare }, connection.pid, effort);
      } finally {
        await Promise.all(others.map((other) => other.stop()));
      }
    }
  } finally {
    await parley.stop();
  }
  return found;
}

/** Measures one thing after the other; `save` is called after each, so that a run that is broken off leaves something. */
async function measure(driver, connection, given, save) {
  const compareAt = Math.max(...given.sizes.filter((size) => size <= 100_000));
  const questions = [...documented, ...references];
  const found = { sizes: [] };
  let next = 0;
  for (const size of given.sizes) {
    tell(`a graph of ${size} nodes`);
    const grown = await grow(driver, size, next, tell);
    next = grown.next;
    found.sizes.push(await measureSize(driver, connection, grown.nodes, !given.smoke && size === compareAt, given));
    save(found);
  }
  if (given['note-hits']) noteHits(await profileByHand(driver, [...questions, largeActor]), found.sizes.at(-1).nodes);
  tell('round trips');
  found.trips = await countRoundTrips(connection, questions, given.trips);
  save(found);
  if (given.smoke) return;
  tell('ready');
  found.ready = await measureReady(connection, given.rounds);
  save(found);
  tell(`memory over ${given.memory} requests`);
  found.resident = await measureMemory(connection, questions, given.memory);
  save(found);
}

/** Fails where a question is answered in two ways, or costs another number of round trips than one. */
async function smoke(driver, connection, given) {
  let found;
  await measure(driver, connection, given, (now) => {
    found = now;
  });
  const more = found.trips.filter(({ turns }) => turns !== 1).map(({ name, turns }) => `${name} costs ${turns}`);
  if (more.length > 0) throw new Error(`More than one round trip: ${more.join(', ')}`);
  console.log(`${found.trips.length} questions, each answered as by hand, in one round trip`);
}

async function main() {
  const given = options();
  if (given.help) return console.log(HELP);
  if (!given.smoke) installCompared();
  const home = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  const neo4j = new LocalNeo4j({ home, boltPort: await freePort(), httpPort: await freePort() });
  let driver;
  const end = async () => {
    await driver?.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().then(() => process.exit(130)));
  try {
    tell('Neo4j');
    const connection = await neo4j.start(() => {}, true);
    driver = await openDriver(connection, 'neo4j');
    if (given.smoke) return await smoke(driver, connection, given);
    const compared = require('./compare/node_modules/@neo4j/graphql/package.json').version;
    const about = `${new Date().toISOString().slice(0, 10)}, Node ${process.version.slice(1)}, Neo4j ${neo4j.version}, @neo4j/graphql ${compared}${given.quick ? ', quick' : ''}.`;
    let text = '';
    await measure(driver, connection, given, (found) => {
      text = report({ about, ...found });
      writeFileSync(given.out, text);
    });
    console.log(text);
  } finally {
    await end();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
