import type { FastifyPluginAsync } from 'fastify';
import type { GraphQLError } from 'graphql';
import mercurius from 'mercurius';
import type { ReadOptions } from '../graph/read';
import type { Context } from './context';
import { formatErrors } from './errors';
import type { Operations } from './operation-list';
import { automaticOperations, listedOperations } from './operations';
import { overHttp } from './over-http';
import { PassageTexts } from './passage-text';
import { buildSchema } from './schema';

/** How deep a question may be nested, introspection included. */
const DEEPEST = 24;

/** How many tokens the text of a question may have. */
const MOST_TOKENS = 5_000;

/** What the API is made from. */
export interface GraphqlOptions extends ReadOptions {
  /** the folders in which texts of articles lie, for `Passage.text` */
  textsDirs?: readonly string[];
  /** the only queries that run; without it, all do */
  operations?: Operations;
}

/**
 * Serves the graph as GraphQL at `/graphql`.
 *
 * @example await app.register(graphqlPlugin, { driver, database: 'neo4j' });
 */
export const graphqlPlugin: FastifyPluginAsync<GraphqlOptions> = async (
  app,
  { textsDirs = [], operations, ...reads },
) => {
  const texts = new PassageTexts(textsDirs);
  await app.register(mercurius, {
    schema: buildSchema(),
    graphiql: false,
    jit: 0,
    queryDepth: DEEPEST,
    allowBatchedQueries: false,
    graphql: { parseOptions: { maxTokens: MOST_TOKENS } },
    persistedQueryProvider: operations ? listedOperations(operations) : automaticOperations(),
    additionalRouteOptions: overHttp,
    context: (request): Context => ({ reads, texts, requestId: request.id }),
    errorFormatter: (result, context) => {
      const { statusCode } = mercurius.defaultErrorFormatter(result, context);
      const errors = formatErrors((result.errors ?? []) as GraphQLError[], {
        report: (error) => app.log.error(error),
        suggest: !operations,
      });
      return { statusCode: statusCode ?? 200, response: { data: result.data ?? null, errors } };
    },
  });
};
