import type { FastifyRequest } from 'fastify';

/** The operation of its document that a request names. */
export function operationName(request: FastifyRequest | undefined): string | undefined {
  const { operationName: name } = ((request?.body ?? request?.query) as { operationName?: string } | undefined) ?? {};
  return typeof name === 'string' ? name : undefined;
}
