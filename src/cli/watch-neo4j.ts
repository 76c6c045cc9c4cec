import { setInterval } from 'node:timers';
import { formatError, ParleyError } from '../errors';
import type { LocalNeo4j } from '../neo4j/local';
import { isNeo4jOf } from '../neo4j/process';
import type { Lifecycle } from './lifecycle';

/** How often it is looked at, in milliseconds. */
const LOOK = 500;

/** Where it ends again within this time, something is wrong that another start does not mend; in milliseconds. */
const SOON = 60_000;

/**
 * Starts the local Neo4j again where it ends by itself, while whoever asks is told to come again; where it ends twice
 * within a minute or does not start, that is told, and all ends.
 *
 * @returns the way to watch no longer
 */
export function watchNeo4j(local: LocalNeo4j, first: number, lifecycle: Lifecycle): () => void {
  let pid: number | undefined = first;
  let last = Number.NEGATIVE_INFINITY;
  const giveUp = (error: unknown) => {
    clearInterval(watch);
    if (lifecycle.ending) return;
    console.error(formatError(error));
    void lifecycle.end(1);
  };
  const watch = setInterval(() => {
    if (lifecycle.ending || pid === undefined || isNeo4jOf(local.home, pid)) return;
    pid = undefined;
    const now = Date.now();
    if (now - last < SOON)
      return giveUp(
        new ParleyError(
          'NEO4J_ENDED',
          'Neo4j ended by itself, and again soon after it was started anew',
          `Its log is in ${local.home}/logs. Start Parley again.`,
        ),
      );
    last = now;
    console.error('Neo4j ended by itself; it is started again');
    local
      .start(() => {}, true)
      .then((running) => {
        ({ pid } = running);
        console.error('Neo4j answers again');
      })
      .catch(giveUp);
  }, LOOK);
  return () => clearInterval(watch);
}
