import { createHash } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import mercurius from 'mercurius';
import type { ReadOptions } from '../graph/read';
import { GraphVersion } from '../graph/version';
import { keepAnswers } from './caching';
import type { Context } from './context';
import { formatErrors } from './errors';
import { LIMITS } from './limits/limits';
import { limitQuestions } from './limits/plugin';
import type { Operations } from './operation-list';
import { automaticOperations, listedOperations } from './operations';
import { overHttp } from './over-http';
import { PassageTexts } from './passage-text';
import { buildSchema, readSdl } from './schema';

/** How much of the answers is kept, in bytes. */
const KEPT = 8 * 1024 * 1024;

/** What the API is made from. */
export interface GraphqlOptions extends ReadOptions {
  /** the folders in which texts of articles lie, for `Passage.text` and `Sentence.text` */
  textsDirs?: readonly string[];
  /** Parley's own version */
  version: string;
  /** the only queries that run; without it, all do */
  operations?: Operations;
  /** how much of the answers is kept, in bytes; 0 keeps none */
  kept?: number;
}

/**
 * Serves the graph as GraphQL at `/graphql`.
 *
 * @example await app.register(graphqlPlugin, { driver, database: 'neo4j', version: '0.1.0' });
 */
export const graphqlPlugin: FastifyPluginAsync<GraphqlOptions> = async (
  app,
  { textsDirs = [], version, operations, kept = KEPT, driver, database, deadline, gate },
) => {
  const reads: ReadOptions = { driver, database, ...(deadline ? { deadline } : {}), ...(gate ? { gate } : {}) };
  const texts = new PassageTexts(textsDirs);
  const sdl = readSdl();
  const identity = createHash('sha256')
    .update(JSON.stringify([version, sdl]))
    .digest('hex');
  keepAnswers(app, { graphVersion: new GraphVersion(driver, database), bytes: kept, identity });
  await app.register(mercurius, {
    schema: buildSchema(sdl),
    graphiql: false,
    jit: 0,
    queryDepth: LIMITS.depth,
    allowBatchedQueries: false,
    graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
    persistedQueryProvider: operations ? listedOperations(operations) : automaticOperations(),
    additionalRouteOptions: overHttp,
    context: (request, reply): Context => {
      const context: Context = { reads: { ...reads, signal: leaving(reply) }, texts, requestId: request.id };
      if (request.question) request.question.context = context;
      return context;
    },
    errorFormatter: (result, context) => {
      const { statusCode } = mercurius.defaultErrorFormatter(result, context);
      const errors = formatErrors((result.errors ?? []) as GraphQLError[], {
        report: (error) => app.log.error(error),
        suggest: !operations,
      });
      return { statusCode: statusCode ?? 200, response: { data: result.data ?? null, errors } };
    },
  });
  limitQuestions(app, gate);
};

/** Says when a client has left before the answer: nobody waits for it any more. */
function leaving({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
