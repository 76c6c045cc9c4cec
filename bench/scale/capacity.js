// What a graph takes, from what one takes that was measured.

const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { openDriver } = require('../../dist/graph/driver.js');
const { ensureSchema } = require('../../dist/graph/write/store.js');
const { graphSchema } = require('../../dist/model/graph-schema.js');
const { model } = require('../../dist/model/load.js');
const { LocalNeo4j } = require('../../dist/neo4j/local.js');
const { freePort } = require('../processes.js');
const { writeCsv } = require('./csv.js');

function bytesOf(folder, only = () => true) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(only)
    .reduce((sum, path) => sum + statSync(path).size, 0);
}

/** Imports so many generated rows, makes the indexes, and measures what lies on the disk then. */
async function measureStore(folder, rows, tell) {
  tell(`${rows} rows as CSV`);
  const csv = await writeCsv(join(folder, 'rows'), rows, tell);
  const csvBytes = bytesOf(join(folder, 'rows'));
  const neo4j = new LocalNeo4j({
    home: join(folder, 'home'),
    boltPort: await freePort(),
    httpPort: await freePort(),
    patience: 600_000,
  });
  tell('neo4j-admin database import');
  const begun = performance.now();
  await neo4j.import(csv.files);
  const imported = (performance.now() - begun) / 1000;
  tell('indexes');
  const before = performance.now();
  const driver = await openDriver(await neo4j.start(() => {}, true), 'neo4j');
  try {
    await ensureSchema({ driver, database: 'neo4j' }, graphSchema(model()), 7_200);
  } finally {
    await driver.close();
    await neo4j.stop();
  }
  const indexed = (performance.now() - before) / 1000;
  const store = join(folder, 'home', 'data', 'databases', 'neo4j');
  const isIndex = (path) => path.includes(join('neo4j', 'schema'));
  return {
    csv: { ...csv, bytes: csvBytes },
    seconds: { imported, indexed },
    bytes: { store: bytesOf(store, (path) => !isIndex(path)), indexes: bytesOf(store, isIndex) },
  };
}

/**
 * Disk, memory and cost for so many claims: the store grows with its rows; a page cache that holds all of it, and a
 * tenth more, is what Neo4j's documentation advises.
 *
 * @param price of a gigabyte for an hour, in whatever currency
 */
function capacity({ csv, bytes }, claims, price) {
  const gigabytes = ((bytes.store + bytes.indexes) / csv.claims) * (claims / 2 ** 30);
  const memory = gigabytes * 1.1 + 16 + 2;
  return { gigabytes, memory, ...(price === undefined ? {} : { month: memory * 24 * 30 * price }) };
}

module.exports = { measureStore, capacity };
