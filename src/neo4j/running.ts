import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ParleyError } from '../errors';
import { findNeo4jOf, isNeo4jOf, isPortFree } from './process';
import { placesOf } from './settings';

/** A Neo4j that runs: its process, and where it listens. */
export interface RunningProcess {
  pid: number;
  boltPort: number;
  httpPort: number;
}

// How long the ports of one that was killed may be held.
const KILLED_GRACE = 5_000;

/** The one that runs on a home, by its file or, where that is lost, by the list of processes. */
export function findRunning(home: string): RunningProcess | undefined {
  try {
    const found: RunningProcess = JSON.parse(readFileSync(placesOf(home).process, 'utf8'));
    if (isNeo4jOf(home, found.pid)) return found;
  } catch {
    // Never started, or its file was lost.
  }
  const [pid] = findNeo4jOf(home);
  if (pid === undefined) return undefined;
  const conf = readFileSync(join(placesOf(home).conf, 'neo4j.conf'), 'utf8');
  const port = (name: string) =>
    Number(new RegExp(`^server\\.${name}\\.listen_address=.*:(\\d+)$`, 'm').exec(conf)?.[1]);
  return { pid, boltPort: port('bolt'), httpPort: port('http') };
}

/**
 * Waits until both ports are free: where one has run before it may just have been killed, and the system takes a
 * moment to close them.
 *
 * @throws ParleyError PORT_TAKEN with the variable that sets another
 */
export async function waitForPorts(home: string, ports: Omit<RunningProcess, 'pid'>): Promise<void> {
  const until = Date.now() + (existsSync(placesOf(home).data) ? KILLED_GRACE : 0);
  for (const [name, port] of [
    ['NEO4J_BOLT_PORT', ports.boltPort],
    ['NEO4J_HTTP_PORT', ports.httpPort],
  ] as const) {
    let free = await isPortFree(port);
    while (!free && Date.now() < until) {
      await sleep(100);
      free = await isPortFree(port);
    }
    if (free) continue;
    throw new ParleyError('PORT_TAKEN', `Port ${port} is taken by another program`, `Set ${name} to a free one.`);
  }
}
