import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalNeo4j } from '../../src/neo4j/local';
import { freePort } from './ports';

/** Starts the one Neo4j of all tests: throwaway data, free ports. */
export default async function setup(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const neo4j = new LocalNeo4j({ home, boltPort: await freePort(), httpPort: await freePort() });
  const { uri, username, password } = await neo4j.start();
  process.env.PARLEY_TEST_HOME = home;
  process.env.PARLEY_TEST_NEO4J = JSON.stringify({ uri, username, password });
  Object.assign(globalThis, { parleyTestNeo4j: neo4j, parleyTestHome: home });
}
