import { rmSync } from 'node:fs';
import type { LocalNeo4j } from '../../src/neo4j/local';
import { endBrowser } from './browser';

/** Stops the Neo4j of the tests, and takes its data away. */
export default async function teardown(): Promise<void> {
  const { parleyTestNeo4j, parleyTestHome } = globalThis as unknown as {
    parleyTestNeo4j: LocalNeo4j;
    parleyTestHome: string;
  };
  endBrowser(parleyTestHome);
  await parleyTestNeo4j.stop();
  rmSync(parleyTestHome, { recursive: true, force: true });
}
