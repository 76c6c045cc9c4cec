import type { FastifyInstance } from 'fastify';
import { getOperationAST } from 'graphql';
import type { Gate } from '../../graph/gate';
import type { Context } from '../context';
import { operationName } from '../operation-name';
import { checkOperation } from './cost';
import { checkDocument } from './document';

/**
 * Has every question measured before it is validated and before it is executed, and refused where too many others
 * wait; `app` has mercurius. Those whose texts are `known` may cost more.
 */
export function limitQuestions(app: FastifyInstance, gate?: Gate, known?: ReadonlySet<string>): void {
  app.graphql.addHook('preValidation', async (schema, document) => checkDocument(schema, document));
  app.graphql.addHook('preExecution', async (schema, document, context, variables) => {
    const asked = operationName(context.reply?.request);
    (context as Partial<Context>).operation = getOperationAST(document, asked || undefined)?.name?.value;
    gate?.check(context.reply?.request.ip);
    checkOperation(schema, document, variables ?? {}, asked, known);
  });
}
