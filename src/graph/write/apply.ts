import type { ManagedTransaction } from 'neo4j-driver-lite';
import { toGraph } from '../values';
import type { Difference } from './diff';
import { STATEMENTS } from './statements';

/** Rows that one statement takes: large enough to be fast, small enough to keep Neo4j's memory even. */
const BATCH = 5000;

/** Told how far a long step is. */
export type Progress = (done: number, total: number) => void;

/** Writes a difference within a transaction. */
export async function apply(
  tx: ManagedTransaction,
  difference: Difference,
  progress: Progress = () => {},
): Promise<void> {
  const steps = [
    [STATEMENTS.removeRelationships, difference.removeRelationships],
    [STATEMENTS.removeNodes, difference.removeNodes],
    [STATEMENTS.createNodes, difference.createNodes],
    [STATEMENTS.changeNodes, difference.changeNodes],
    [STATEMENTS.createRelationships, difference.createRelationships],
    [STATEMENTS.changeRelationships, difference.changeRelationships],
  ] as const;
  const total = steps.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  for (const [statement, rows] of steps) {
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH);
      await tx.run(statement, { rows: toGraph(batch) });
      done += batch.length;
      progress(done, total);
    }
  }
}
