import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDatabase, openDriver, testNeo4j } from './neo4j';
import { parley } from './parley';

const note = join(process.env.PARLEY_TEST_HOME as string, 'seeded.txt');

/**
 * The graph of all seeds and nothing else: as one before has left it where nobody has changed it since, for Neo4j then
 * knows its plans.
 */
export async function seededGraph(): Promise<void> {
  if (!(await isSeeded())) await seedAnew();
}

/** Whether the graph is that of all seeds, as it was seeded last. */
export async function isSeeded(): Promise<boolean> {
  return existsSync(note) && readFileSync(note, 'utf8') === (await imprint());
}

/** Empties the database, and seeds it as anybody does. */
export async function seedAnew(): Promise<void> {
  const driver = openDriver();
  await emptyDatabase(driver);
  await driver.close();
  const { uri, password } = testNeo4j();
  const { code, stderr } = await parley(['seed'], { NEO4J_URI: uri, NEO4J_PASSWORD: password });
  if (code !== 0) throw new Error(stderr);
  writeFileSync(note, await imprint());
}

/** Whoever empties the database and seeds it anew gives it another epoch; whoever adds or removes, other numbers. */
async function imprint(): Promise<string> {
  const driver = openDriver();
  try {
    const { records } = await driver.executeQuery(
      `OPTIONAL MATCH (g:ParleyGraph)
       CALL () { MATCH (n) RETURN count(n) AS nodes }
       CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
       RETURN g.epoch, g.version, nodes, relationships`,
      {},
      { database: 'neo4j' },
    );
    return JSON.stringify(records[0]?.toObject() ?? {});
  } finally {
    await driver.close();
  }
}
