import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalNeo4j } from '../../src/neo4j/local';

/** Starts the one Neo4j of all tests: throwaway data, free ports. */
export default async function setup(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const neo4j = new LocalNeo4j({ home, boltPort: await freePort(), httpPort: await freePort() });
  const { uri, username, password } = await neo4j.start();
  process.env.PARLEY_TEST_NEO4J = JSON.stringify({ uri, username, password });
  Object.assign(globalThis, { parleyTestNeo4j: neo4j, parleyTestHome: home });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
