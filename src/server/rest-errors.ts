import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nearest } from '../domain/nearest';
import { type ErrorCode, ParleyError } from '../errors';
import { isTooLarge } from '../graphql/errors';
import { tooLarge } from '../graphql/limits/limits';
import { RETRY_AFTER, refusal } from '../graphql/over-http';

/** The HTTP status of an error; 400 where a code is not here. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNKNOWN_ID: 404,
  NOT_ACCEPTABLE: 406,
  LIMIT_SIZE: 413,
  LIMIT_LOAD: 503,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_NOT_SEEDED: 503,
  DEADLINE_EXCEEDED: 503,
  INTERNAL: 500,
};

/** Lets routes that are not GraphQL's tell errors as it does: `{"errors": [{"message", "extensions": {"code"}}]}`. */
export function tellErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const { code, message } = told(error as FastifyError | ParleyError, request, (unforeseen) =>
      app.log.error(unforeseen),
    );
    const status = STATUS[code] ?? 400;
    reply.refused = code;
    if (status === 503) void reply.header('retry-after', String(RETRY_AFTER));
    void reply
      .code(status)
      .headers({ 'cache-control': 'no-store' })
      .type('application/json; charset=utf-8')
      .send({ errors: [{ message, extensions: { code } }] });
  });
}

/** Answers a request for which no route could be looked for, as one whose address is none. */
export function tellUnrouted(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const hint = 'What is no letter of an address is written in percent, as UTF-8.';
  void reply
    .code(error.statusCode ?? 400)
    .headers({ 'cache-control': 'no-store' })
    .type('application/json; charset=utf-8')
    .send(refusal(new ParleyError('BAD_REQUEST', error.message, hint)));
}

function told(
  error: FastifyError | ParleyError,
  { routeOptions }: FastifyRequest,
  report: (error: unknown) => void,
): { code: ErrorCode; message: string } {
  if (error instanceof ParleyError) return { code: error.code, message: `${error.message}. ${error.hint}` };
  if (isTooLarge(error)) return { code: 'LIMIT_SIZE', message: tooLarge(Number(routeOptions.bodyLimit)) };
  if ((error.statusCode ?? 500) < 500) return { code: 'BAD_REQUEST', message: error.message };
  report(error);
  return { code: 'INTERNAL', message: 'Something went wrong here. Ask again; if it stays so, tell those who run it.' };
}

/**
 * The parameters of a query, each once and each known.
 *
 * @throws ParleyError BAD_ARGUMENT with the nearest known one
 */
export function queryOf<Name extends string>(query: unknown, known: readonly Name[]): Partial<Record<Name, string>> {
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    if (!known.includes(name as Name)) {
      const near = nearest(name, known);
      throw new ParleyError(
        'BAD_ARGUMENT',
        `There is no parameter "${name}"`,
        near ? `Did you mean "${near}"?` : `Known are ${known.join(', ')}.`,
      );
    }
    if (typeof value !== 'string')
      throw new ParleyError('BAD_ARGUMENT', `"${name}" is given more than once`, 'Give it once.');
  }
  return query as Partial<Record<Name, string>>;
}
