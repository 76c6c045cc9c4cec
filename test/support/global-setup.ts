import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalNeo4j } from '../../src/neo4j/local';
import { gate } from './graph-lock';
import { freePort } from './ports';

/** Starts the one Neo4j of all tests: throwaway data, free ports. Files that need none run meanwhile. */
export default async function setup(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'parley-test-'));
  process.env.PARLEY_TEST_HOME = home;
  const ports = { boltPort: await freePort(), httpPort: await freePort() };
  const neo4j = new LocalNeo4j({ home, ...ports, patience: 180_000 });
  process.env.PARLEY_TEST_NEO4J = JSON.stringify(neo4j.connection());
  const open = await gate();
  const starting = neo4j.start().finally(open);
  starting.catch(() => {
    // The teardown tells it.
  });
  Object.assign(globalThis, { parleyTestNeo4j: starting, parleyTestHome: home });
}
