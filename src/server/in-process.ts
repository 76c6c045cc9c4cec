import type { FastifyInstance } from 'fastify';
import { ERROR_CODES, type ErrorCode, ParleyError } from '../errors';

/** A question as it would be sent over HTTP. */
export interface Question {
  query: string;
  variables?: object | undefined;
  operationName?: string | undefined;
}

/** An answer as it would come over HTTP. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: { code?: string } }[];
}

/** Asks the public API within this process, under the same limits as over HTTP. */
export async function inject(app: FastifyInstance, question: Question): Promise<Answer> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: question });
  return answer.json();
}

/**
 * The same, where an answer with errors is none.
 *
 * @throws ParleyError with the code of the first error
 */
export async function ask(app: FastifyInstance, question: Question): Promise<Record<string, unknown>> {
  const { data, errors } = await inject(app, question);
  const [error] = errors ?? [];
  if (!error) return data ?? {};
  const code = error.extensions?.code ?? '';
  // The message ends with what to do.
  const [what, ...hint] = String(error.message).split(/(?<=\.) (?=[A-Z])/);
  throw new ParleyError(code in ERROR_CODES ? (code as ErrorCode) : 'INTERNAL', what ?? '', hint.join(' '));
}
