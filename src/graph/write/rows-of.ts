import type { ManagedTransaction } from 'neo4j-driver-lite';
import { fromGraph, toGraph } from '../values';

/** The rows that a statement gives within a transaction. */
export async function rowsOf<T>(tx: ManagedTransaction, statement: string, parameters: object): Promise<T[]> {
  const { records } = await tx.run(statement, toGraph(parameters) as Record<string, unknown>);
  return records.map((record) => fromGraph(record.toObject()) as T);
}
