import { ParleyError } from '../errors';

/**
 * Whether Neo4j has closed its database: it does where a disk is full and a transaction could not be written, and
 * answers nobody until it is started again.
 */
export function hasClosed(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('Neo.DatabaseError.Transaction');
}

export const CLOSED = 'Neo4j could not write, and has closed the database';

/** What is to be done then. */
export const MAKE_ROOM = 'See whether its disk is full, make room, and start it again.';

/** The same in a sentence that says what to do; any other error as it is. */
export function closedInWords(error: unknown): unknown {
  if (!hasClosed(error)) return error;
  return new ParleyError('GRAPH_UNAVAILABLE', CLOSED, MAKE_ROOM, {
    cause: error,
  });
}
