// A Neo4j of its own with the seeds of the project in it, in a folder that is gone afterwards.

const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { openDriver } = require('../dist/graph/driver.js');
const { LocalNeo4j } = require('../dist/neo4j/local.js');
const { seed } = require('../dist/seed/index.js');
const { freePort } = require('./processes.js');

/** Starts it, has `work` done with it, and ends it whatever happens, also where a signal comes. */
async function withOwnNeo4j(work) {
  const home = mkdtempSync(join(tmpdir(), 'parley-own-'));
  const neo4j = new LocalNeo4j({
    home,
    boltPort: await freePort(),
    httpPort: await freePort(),
    patience: 300_000,
  });
  const end = async () => {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().then(() => process.exit(130)));
  try {
    const connection = await neo4j.start(() => {}, true);
    const driver = await openDriver(connection, 'neo4j');
    await seed({ driver, database: 'neo4j', seedsDir: join(__dirname, '..', 'seeds') });
    await driver.close();
    return await work(connection, neo4j);
  } finally {
    await end();
  }
}

module.exports = { withOwnNeo4j };
