import { setTimeout as pause } from 'node:timers/promises';
import { type Driver, Neo4jError, type Session } from 'neo4j-driver-lite';
import { PARLEY } from '../domain/command';
import { ParleyError } from '../errors';
import { hasClosed } from './closed';
import { type FramedRow, isWhole } from './frame';
import type { Gate } from './gate';

/** Where questions are read. */
export interface ReadOptions {
  /** a driver that gives whole numbers as JavaScript numbers, as `openDriver` makes it */
  driver: Driver;
  database: string;
  /** how long a question may take, in milliseconds */
  deadline?: number;
  /** what bounds how many are asked at once */
  gate?: Gate;
  /** who asks, by his address: of whom nobody can take all places */
  who?: string;
  /** whether it waits for its turn however many wait: what is half told already is not refused */
  begun?: boolean;
  /** is told of each round trip: how long it took, and how many rows it gave, if it gave an answer */
  observe?: (seconds: number, rows: number | undefined) => void;
  /** says that nobody waits for the answer any more */
  signal?: AbortSignal;
}

/** A framed statement. */
export interface ReadStatement {
  cypher: string;
  parameters: Record<string, unknown>;
}

/** What Neo4j's query log and list of transactions tell of a question. */
export interface ReadMetadata {
  operation: string;
  requestId?: string;
}

type Answer = Record<string, unknown>;

const DEADLINE = 10_000;
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/**
 * The one way in which questions reach the graph: an autocommit READ of a named database, one round trip, with a
 * timeout and metadata. It is asked again where the graph changed meanwhile, so that the answer could be half old and
 * half new, and where the driver says that a failure passes, until the deadline.
 *
 * @throws ParleyError GRAPH_UNAVAILABLE, GRAPH_NOT_SEEDED or DEADLINE_EXCEEDED
 */
export async function read(
  options: ReadOptions,
  statement: ReadStatement,
  metadata: ReadMetadata,
  tellVersion?: (version: string) => void,
): Promise<Answer> {
  const deadline = options.deadline ?? DEADLINE;
  const until = Date.now() + deadline;
  const { gate, begun, who } = options;
  const ask = () => untilWhole(options, statement, metadata, until);
  const { version, answer } = gate
    ? await within(deadline, begun ? gate.wait(ask, who) : gate.pass(ask, who))
    : await ask();
  tellVersion?.(version);
  return answer;
}

async function untilWhole(
  options: ReadOptions,
  statement: ReadStatement,
  metadata: ReadMetadata,
  until: number,
): Promise<{ version: string; answer: Answer }> {
  let wait = FIRST_PAUSE;
  let last: unknown;
  for (;;) {
    if (options.signal?.aborted) throw leftAlone();
    const left = until - Date.now();
    if (left <= 0) throw last ? explained(last) : tooLong();
    try {
      const row = await once(options, statement, metadata, left);
      if (isWhole(row)) return { version: row.before, answer: row.answer };
      last = changing();
    } catch (error) {
      if (options.signal?.aborted) throw leftAlone();
      if (!passes(error)) throw explained(error);
      last = error;
    }
    // A process that ends does not wait to ask again.
    await pause(Math.min(wait, Math.max(0, until - Date.now())), undefined, { ref: false });
    wait = Math.min(wait * 2, LONGEST_PAUSE);
  }
}

async function once(
  options: ReadOptions,
  { cypher, parameters }: ReadStatement,
  metadata: ReadMetadata,
  timeout: number,
): Promise<FramedRow> {
  const session: Session = options.driver.session({ database: options.database, defaultAccessMode: 'READ' });
  // A session that is closed resets its connection, and Neo4j ends what was under way on it.
  const leave = () => void session.close().catch(() => undefined);
  options.signal?.addEventListener('abort', leave, { once: true });
  const began = performance.now();
  let rows: number | undefined;
  try {
    // Within it, so that a session whose answer comes too late is closed, and its connection is free again.
    const { records } = await within(
      timeout,
      withoutStack(() =>
        session.run(cypher, parameters, { timeout: Math.ceil(timeout), metadata: { app: 'parley', ...metadata } }),
      ),
    );
    rows = records.length;
    const [record] = records;
    if (!record)
      throw new ParleyError('GRAPH_NOT_SEEDED', 'The database holds no graph yet', `Load one with "${PARLEY} seed".`);
    return record.toObject() as FramedRow;
  } finally {
    options.observe?.((performance.now() - began) / 1000, rows);
    options.signal?.removeEventListener('abort', leave);
    leave();
  }
}

/** The driver writes down a stack for each question, which takes long and is told to nobody. */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Ends the waiting at the deadline, whatever the driver is waiting for; Neo4j itself ends the transaction. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong()), milliseconds + GRACE);
    // The driver leaves unanswered what is under way when it closes: that must not keep the process.
    timer.unref();
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** Neo4j is given the time to end the transaction itself and to say so. */
const GRACE = 250;

function passes(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

function changing(): ParleyError {
  return new ParleyError('GRAPH_UNAVAILABLE', 'The graph is being changed', 'Ask again in a moment.');
}

function leftAlone(): ParleyError {
  return new ParleyError('CLIENT_LEFT', 'Whoever asked has left before the answer', 'Ask again.');
}

function tooLong(cause?: unknown): ParleyError {
  return new ParleyError('DEADLINE_EXCEEDED', 'The question took too long', 'Ask for less at once, or ask again.', {
    cause,
  });
}

function explained(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut|TransactionTerminated/.test(error.code)) return tooLong(error);
  if (
    error.retryable ||
    hasClosed(error) ||
    /^Connection acquisition timed out/.test(error.message) ||
    /ServiceUnavailable|SessionExpired|Security|DatabaseNotFound|DatabaseUnavailable/.test(error.code)
  ) {
    return new ParleyError('GRAPH_UNAVAILABLE', 'The graph does not answer', 'Ask again in a moment.', {
      cause: error,
    });
  }
  return error;
}
