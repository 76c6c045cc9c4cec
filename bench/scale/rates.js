// Bulk and incremental seeding beside the raw tools, on the same rows in the same run.

const { execFileSync, spawn } = require('node:child_process');
const { once } = require('node:events');
const { join } = require('node:path');
const { openDriver } = require('../../dist/graph/driver.js');
const { ensureSchema } = require('../../dist/graph/write/store.js');
const { toGraph } = require('../../dist/graph/values.js');
const { graphSchema } = require('../../dist/model/graph-schema.js');
const { model } = require('../../dist/model/load.js');
const { writeRows } = require('../../dist/bulk/rows.js');
const { loadSeeds } = require('../../dist/seed/load.js');
const { LocalNeo4j } = require('../../dist/neo4j/local.js');
const { freePort } = require('../processes.js');
const { writeSeeds } = require('./seeds.js');

const PARLEY = join(__dirname, '..', '..', 'bin', 'parley.js');
const BATCH = 5_000;

const timed = async (work) => {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1000 };
};

/** Runs `parley` on a home; gives what it prints, and its highest memory in megabytes. */
async function parley(args, env) {
  const child = spawn(process.execPath, [PARLEY, ...args], { env: { ...process.env, ...env } });
  let [out, err, highest] = ['', '', 0];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const look = setInterval(() => {
    try {
      const resident = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' });
      highest = Math.max(highest, Number(resident) / 1024);
    } catch {
      // it has just ended
    }
  }, 500);
  const [code] = await once(child, 'close');
  clearInterval(look);
  if (code !== 0) throw new Error(err);
  return { report: JSON.parse(out), megabytes: highest };
}

/** The same rows through the driver, in batches, with all indexes there: what no seeding can beat. */
async function createRaw(driver, plans) {
  const shared = new Map();
  const own = [];
  const between = new Map();
  for (const { nodes, relationships } of plans) {
    for (const row of nodes.values()) row.shared ? shared.set(row.slug, row) : own.push(row);
    for (const row of relationships.values()) between.set(`${row.type} ${row.id}`, row);
  }
  const session = driver.session({ database: 'neo4j' });
  const write = async (statement, rows) => {
    for (let at = 0; at < rows.length; at += BATCH)
      await session.executeWrite((tx) => tx.run(statement, { rows: toGraph(rows.slice(at, at + BATCH)) }));
  };
  await write('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.props', [...shared.values(), ...own]);
  await write(
    `UNWIND $rows AS row MATCH (a:Entity {slug: row.from}) MATCH (b:Entity {slug: row.to})
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.props`,
    [...between.values()],
  );
  await session.close();
  return shared.size + own.length + between.size;
}

/** Measures with seeds of about so many nodes, below a folder of its own. */
async function measureRates(folder, nodes, tell) {
  const seedsDir = join(folder, 'seeds');
  const articles = await writeSeeds(seedsDir, nodes);
  const found = { articles };
  const home = async (name) => ({
    home: join(folder, name),
    boltPort: await freePort(),
    httpPort: await freePort(),
  });
  const env = ({ home: path, boltPort, httpPort }) => ({
    ...{ PARLEY_HOME: path, PARLEY_SEEDS: seedsDir, NEO4J_URI: '', PARLEY_TEXTS: '' },
    ...{ NEO4J_BOLT_PORT: String(boltPort), NEO4J_HTTP_PORT: String(httpPort) },
  });

  tell(`${articles} seeds: parley bulk`);
  const bulk = await timed(async () => parley(['bulk', '--json'], env(await home('bulk'))));
  const { report, megabytes } = bulk.value;
  found.rows = report.nodes + report.relationships;
  found.bulk = { seconds: bulk.seconds, steps: report.seconds, megabytes };

  tell('neo4j-admin alone');
  const { files } = await writeRows({ seedsDir }, join(folder, 'rows'), () => {});
  const aside = new LocalNeo4j(await home('raw-import'));
  found.admin = await timed(() => aside.import(files));

  tell('parley seed');
  const seeded = await home('seed');
  const running = new LocalNeo4j(seeded);
  await running.start(() => {}, true);
  try {
    const incremental = await timed(() => parley(['seed', '--json'], env(seeded)));
    found.seed = { seconds: incremental.seconds, megabytes: incremental.value.megabytes };
  } finally {
    await running.stop();
  }

  tell('UNWIND and CREATE alone');
  const { plans } = await loadSeeds({ seedsDir });
  const raw = new LocalNeo4j(await home('raw-create'));
  const driver = await openDriver(await raw.start(() => {}, true), 'neo4j');
  try {
    await ensureSchema({ driver, database: 'neo4j' }, graphSchema(model()));
    found.create = await timed(() => createRaw(driver, plans));
  } finally {
    await driver.close();
    await raw.stop();
  }
  return found;
}

module.exports = { measureRates };
