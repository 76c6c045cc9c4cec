import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Gate } from '../../graph/gate';
import { checkOperation } from './cost';
import { checkDocument } from './document';

/**
 * Has every question measured before it is validated and before it is executed, and refused where too many others
 * wait; `app` has mercurius.
 */
export function limitQuestions(app: FastifyInstance, gate?: Gate): void {
  app.graphql.addHook('preValidation', async (schema, document) => checkDocument(schema, document));
  app.graphql.addHook('preExecution', async (schema, document, context, variables) => {
    gate?.check();
    checkOperation(schema, document, variables ?? {}, operationName(context.reply?.request));
  });
}

function operationName(request: FastifyRequest | undefined): string | undefined {
  const { operationName: name } = ((request?.body ?? request?.query) as { operationName?: string } | undefined) ?? {};
  return typeof name === 'string' ? name : undefined;
}
