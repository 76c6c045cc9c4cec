import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LockHolder, lockHolder, processStart, tryLock } from '../../bootstrap/index';
import { ParleyError } from '../errors';
import { makeHome } from '../neo4j/home';
import { endProcess, findNeo4jOf } from '../neo4j/process';

/**
 * One Parley a home: takes its lock. Another that runs well is left alone and told of. One that is left over (its npm
 * or its Neo4j was killed) is ended first, with its grace.
 */
export async function takeHome(home: string): Promise<() => void> {
  makeHome(home);
  const file = lockOf(home);
  const note = { byNpm: process.env.npm_lifecycle_event !== undefined };
  for (let attempt = 0; attempt < 3; attempt++) {
    const release = tryLock(file, note);
    if (release) return release;
    const holder = lockHolder(file);
    if (!holder) continue;
    if (await runsWell(home, holder)) {
      throw alreadyRuns(home, holder, 'End it first, or set PARLEY_HOME and other ports to run a second one.');
    }
    console.error(`… Ending what is left of an earlier Parley (process ${holder.pid})`);
    await endProcess(holder.pid, 25_000);
  }
  throw new ParleyError('ALREADY_RUNNING', `${file} is in use`, 'Try again.');
}

/**
 * Keeps what would stop Neo4j from being done under a Parley that serves from it.
 *
 * @throws ParleyError ALREADY_RUNNING
 */
export function refuseWhileServed(home: string): void {
  const holder = lockHolder(lockOf(home));
  if (holder) throw alreadyRuns(home, holder, 'It needs its Neo4j: end it first.');
}

function lockOf(home: string): string {
  return join(home, 'parley.lock');
}

function alreadyRuns(home: string, { pid }: LockHolder, hint: string): ParleyError {
  return new ParleyError('ALREADY_RUNNING', `Parley already runs on ${home} (process ${pid})`, hint);
}

/** Looks twice: one that is just starting has no Neo4j yet, and one whose Neo4j was just killed ends by itself. */
async function runsWell(home: string, holder: LockHolder): Promise<boolean> {
  if (holder.byNpm && processStart(holder.parent) === undefined) return false;
  for (let look = 0; look < 30; look++) {
    if (findNeo4jOf(home).length > 0) return true;
    if (processStart(holder.pid) === undefined) return false;
    await sleep(200);
  }
  return false;
}
