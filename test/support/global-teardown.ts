import { rmSync } from 'node:fs';
import type { Running } from '../../src/neo4j/local';
import { findNeo4jOf } from '../../src/neo4j/process';
import { endBrowsers } from './browser';

/** Ends the browsers and the Neo4j of the tests, and takes its data away. */
export default async function teardown(): Promise<void> {
  const { parleyTestNeo4j, parleyTestHome } = globalThis as unknown as {
    parleyTestNeo4j: Promise<Running>;
    parleyTestHome: string;
  };
  endBrowsers(parleyTestHome);
  try {
    await parleyTestNeo4j;
  } finally {
    for (const pid of findNeo4jOf(parleyTestHome)) process.kill(pid, 'SIGKILL');
    rmSync(parleyTestHome, { recursive: true, force: true, maxRetries: 10 });
  }
}
