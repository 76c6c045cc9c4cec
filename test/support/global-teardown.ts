import { rmSync } from 'node:fs';
import type { BrowserServer } from 'playwright-core';
import type { LocalNeo4j } from '../../src/neo4j/local';

/** Stops the browser and the Neo4j of the tests, and takes its data away. */
export default async function teardown(): Promise<void> {
  const { parleyTestNeo4j, parleyTestHome, parleyTestBrowser } = globalThis as unknown as {
    parleyTestNeo4j: LocalNeo4j;
    parleyTestHome: string;
    parleyTestBrowser?: BrowserServer;
  };
  await parleyTestBrowser?.close();
  await parleyTestNeo4j.stop();
  rmSync(parleyTestHome, { recursive: true, force: true });
}
