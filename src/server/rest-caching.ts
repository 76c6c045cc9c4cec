import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { cacheControl } from '../graphql/caching';

/** The tag of an answer: it is the same as long as Parley, the graph and the question are. */
export function etagOf(parts: { parley: string; graph: string; question: readonly string[] }): string {
  const hash = createHash('sha256').update(JSON.stringify([parts.parley, parts.graph, parts.question]));
  return `"${hash.digest('base64url')}"`;
}

/**
 * Sets the headers by which an answer may be kept; true where whoever asks has it already: then it is answered so.
 */
export function answeredAsKept(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, shared }: { etag: string; shared: boolean },
): boolean {
  void reply.headers({ etag, 'cache-control': cacheControl(shared) });
  if (!fresh(request.headers, { etag })) return false;
  void reply.code(304).send();
  return true;
}

/** Sends the headers of what goes out as a stream: nothing, and no length, which is known only at its end. */
export function sendHead(reply: FastifyReply): FastifyReply {
  return reply.send(Readable.from([]));
}
