import { type Driver, Neo4jError, type RecordShape, type Session } from 'neo4j-driver';
import { ParleyError } from '../errors';
import type { Statement } from './select/compile';
import { fromGraph, toGraph } from './values';

/** How questions are read. */
export interface ReadOptions {
  driver: Driver;
  database: string;
  /** how long a question may take, in milliseconds */
  deadline?: number;
}

const DEADLINE = 10_000;
const PAUSE = 50;

/**
 * The one way in which questions reach the graph: an autocommit READ of a named database, with a timeout and with
 * metadata that Neo4j's query log shows. It is asked again where the graph changed meanwhile, and where the driver
 * says that a failure passes, until the deadline.
 *
 * @param operation the name of the operation, for the log
 * @throws ParleyError GRAPH_UNAVAILABLE or DEADLINE_EXCEEDED
 */
export async function read(options: ReadOptions, statement: Statement, operation: string): Promise<unknown> {
  const until = Date.now() + (options.deadline ?? DEADLINE);
  for (;;) {
    const left = until - Date.now();
    if (left <= 0)
      throw new ParleyError('DEADLINE_EXCEEDED', 'The question took too long', 'Ask for less, or ask again.');
    try {
      const row = await once(options, statement, operation, left);
      if (row.before === row.after) return row.answer;
    } catch (error) {
      if (!passes(error)) throw mapped(error);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function once(
  options: ReadOptions,
  { cypher, parameters }: Statement,
  operation: string,
  timeout: number,
): Promise<RecordShape> {
  const session: Session = options.driver.session({ database: options.database, defaultAccessMode: 'READ' });
  try {
    const result = await session.run(cypher, toGraph(parameters) as Record<string, unknown>, {
      timeout: Math.ceil(timeout),
      metadata: { app: 'parley', operation },
    });
    return fromGraph(result.records[0]?.toObject() ?? {}) as RecordShape;
  } finally {
    await session.close();
  }
}

function passes(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

function mapped(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut/.test(error.code)) {
    return new ParleyError('DEADLINE_EXCEEDED', 'The question took too long', 'Ask for less, or ask again.', {
      cause: error,
    });
  }
  if (/ServiceUnavailable|SessionExpired|Security|DatabaseNotFound|DatabaseUnavailable/.test(error.code)) {
    return new ParleyError('GRAPH_UNAVAILABLE', 'The graph does not answer', 'Ask again in a moment.', {
      cause: error,
    });
  }
  return error;
}
