import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalNeo4j } from '../../src/neo4j/local';
import { startChromium } from './chromium';
import { freePort } from './ports';

/** Starts the one Neo4j of all tests, with throwaway data and free ports, and the one browser. */
export default async function setup(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const neo4j = new LocalNeo4j({ home, boltPort: await freePort(), httpPort: await freePort() });
  const [{ uri, username, password, browserUrl }, browser] = await Promise.all([neo4j.start(), startChromium()]);
  process.env.PARLEY_TEST_NEO4J = JSON.stringify({ uri, username, password, browserUrl });
  process.env.PARLEY_TEST_BROWSER = browser?.wsEndpoint() ?? '';
  Object.assign(globalThis, { parleyTestNeo4j: neo4j, parleyTestHome: home, parleyTestBrowser: browser });
}
