import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { seed } from '../../src/seed';
import { emptyDatabase } from './neo4j';
import { seedsDir } from './seeds';

const note = join(process.env.PARLEY_TEST_HOME as string, 'seeded.txt');

/**
 * The graph of all seeds and nothing else, for tests that only read: as one before has left it where nobody has
 * changed it since, for Neo4j then knows its plans.
 */
export async function seededGraph(driver: Driver): Promise<void> {
  if (existsSync(note) && readFileSync(note, 'utf8') === (await imprint(driver))) return;
  await emptyDatabase(driver);
  await seed({ driver, database: 'neo4j', seedsDir });
  writeFileSync(note, await imprint(driver));
}

/** Whoever empties the database and seeds it anew gives it another epoch; whoever adds or removes, other numbers. */
async function imprint(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery(
    `OPTIONAL MATCH (g:ParleyGraph)
     CALL () { MATCH (n) RETURN count(n) AS nodes }
     CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
     RETURN g.epoch, g.version, nodes, relationships`,
    {},
    { database: 'neo4j' },
  );
  return JSON.stringify(records[0]?.toObject() ?? {});
}
