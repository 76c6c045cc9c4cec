#!/usr/bin/env node

// Measures how Parley grows: `npm run bench:scale -- COMMAND`. Says what it does on stderr, prints tables.

const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { openDriver } = require('../dist/graph/driver.js');
const { LocalNeo4j } = require('../dist/neo4j/local.js');
const { seed } = require('../dist/seed/index.js');
const { freePort } = require('./processes.js');
const { capacity, measureStore } = require('./scale/capacity.js');
const { writeCsv } = require('./scale/csv.js');
const { measureRates } = require('./scale/rates.js');
const { writeSeeds } = require('./scale/seeds.js');
const { measureServices } = require('./scale/services.js');

const HELP = `npm run bench:scale -- COMMAND [flags]

  csv DIR [--rows 10000000]           generated rows for neo4j-admin, with a few actors who make thousands of claims
  seeds DIR [--nodes 100000]          generated seeds
  rates [--nodes 20000]               parley bulk and parley seed beside neo4j-admin and UNWIND alone
  capacity [--rows 1000000] [--claims 100000000] [--price P]
                                      what is on the disk, and what that means for so many claims; P is what a
                                      gigabyte of memory costs an hour
  services [--parleys 1,2,3] [--seconds 10]
                                      several Parleys before one Neo4j`;

const tell = (what) => process.stderr.write(`… ${what}\n`);
const whole = (number) => Math.round(number).toLocaleString('en');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Gives a folder to some work, and takes it away afterwards. */
async function aside(work) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-scale-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const COMMANDS = {
  async csv({ rows = '10000000' }, [folder]) {
    const found = await writeCsv(resolve(folder), Number(rows), tell);
    const { nodes, relationships, claims, seconds, megabytes } = found;
    return table(
      ['nodes', 'relationships', 'claims', 'rows/s', 'highest memory (MB)'],
      [[nodes, relationships, claims, (nodes + relationships) / seconds, megabytes].map(whole)],
    );
  },
  async seeds({ nodes = '100000' }, [folder]) {
    return `${await writeSeeds(resolve(folder), Number(nodes))} seeds`;
  },
  async rates({ nodes = '20000' }) {
    const {
      articles,
      rows,
      bulk,
      admin,
      seed: seeded,
      create,
    } = await aside((folder) => measureRates(folder, Number(nodes), tell));
    const row = (name, seconds, megabytes) => [
      name,
      seconds.toFixed(1),
      whole(rows / seconds),
      megabytes === undefined ? '' : whole(megabytes),
    ];
    const { steps } = bulk;
    return [
      `${articles} seeds, ${whole(rows)} nodes and relationships.`,
      table(
        ['', 'seconds', 'rows/s', 'highest memory (MB)'],
        [
          row('parley bulk, all of it', bulk.seconds, bulk.megabytes),
          ...Object.entries(steps).map(([name, seconds]) => row(`of it ${name}`, seconds)),
          row('neo4j-admin import alone', admin.seconds),
          row('parley seed', seeded.seconds, seeded.megabytes),
          row('UNWIND and CREATE alone', create.seconds),
        ],
      ),
    ].join('\n\n');
  },
  async capacity({ rows = '1000000', claims = '100000000', price }) {
    const found = await aside((folder) => measureStore(folder, Number(rows), tell));
    const { csv, seconds, bytes } = found;
    const { gigabytes, memory, month } = capacity(found, Number(claims), price && Number(price));
    const count = csv.nodes + csv.relationships;
    return [
      `${whole(count)} nodes and relationships, ${whole(csv.claims)} claims: CSV ${whole(count / csv.seconds)} rows/s (${whole(csv.megabytes)} MB of memory), neo4j-admin ${whole(count / seconds.imported)} rows/s, indexes ${whole(seconds.indexed)} s.`,
      table(
        ['bytes a claim, with all that belongs to it', 'store', 'indexes', 'CSV'],
        [
          ['', bytes.store / csv.claims, bytes.indexes / csv.claims, csv.bytes / csv.claims].map(
            (one) => one && whole(one),
          ),
        ],
      ),
      `${whole(Number(claims))} claims: ${whole(gigabytes)} GB on the disk, ${whole(memory)} GB of memory to hold all of it${month === undefined ? '' : `, ${whole(month)} a month`}.`,
    ].join('\n\n');
  },
  async services({ parleys = '1,2,3', seconds = '10' }) {
    return aside(async (home) => {
      const neo4j = new LocalNeo4j({ home, boltPort: await freePort(), httpPort: await freePort() });
      tell('Neo4j');
      const connection = await neo4j.start(() => {}, true);
      try {
        const driver = await openDriver(connection, 'neo4j');
        await seed({ driver, database: 'neo4j', seedsDir: join(__dirname, '..', 'seeds') });
        await driver.close();
        const found = await measureServices(connection, parleys.split(',').map(Number), Number(seconds));
        return table(
          ['Parleys', 'answers/s together', 'p50 (ms)'],
          found.map(({ count, perSecond, p50 }) => [count, whole(perSecond), p50]),
        );
      } finally {
        await neo4j.stop();
      }
    });
  },
};

async function main() {
  const options = Object.fromEntries(
    ['rows', 'nodes', 'claims', 'price', 'parleys', 'seconds'].map((name) => [name, { type: 'string' }]),
  );
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [command, ...names] = positionals;
  const needsFolder = command === 'csv' || command === 'seeds';
  if (!Object.hasOwn(COMMANDS, command ?? '') || (needsFolder && names.length !== 1)) {
    console.log(HELP);
    process.exitCode = command === undefined ? 0 : 1;
    return;
  }
  console.log(await COMMANDS[command](values, names));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
