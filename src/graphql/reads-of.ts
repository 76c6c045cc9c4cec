import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadOptions } from '../graph/read';

/** What is told of questions as they are answered. */
export interface Observer {
  operation(name: string | undefined, seconds: number, request: FastifyRequest | undefined): void;
  error(code: string): void;
  roundTrip(seconds: number, rows: number | undefined, request: FastifyRequest): void;
}

/** How one request reads the graph: what it asks ends when its client leaves, and is told as its own. */
export function readsOf(
  reads: ReadOptions,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  observer?: Observer,
): ReadOptions {
  const signal = leaving(reply);
  const own = { ...reads, signal, who: request.ip };
  if (!observer) return own;
  return { ...own, observe: (seconds, rows) => observer.roundTrip(seconds, rows, request) };
}

/** Says when a client has left before the answer: nobody waits for it any more. */
function leaving({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
