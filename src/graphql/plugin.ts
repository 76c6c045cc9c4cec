import fp from 'fastify-plugin';
import { GraphQLError } from 'graphql';
import mercurius from 'mercurius';
import { ParleyError } from '../errors';
import type { ReadOptions } from '../graph/read';
import { buildSchema } from './schema';

/** How deep a question may be nested. */
const DEEPEST = 16;

/** Serves the graph as GraphQL at `/graphql`. */
export const graphqlPlugin = fp<ReadOptions>(
  async (app, options) => {
    await app.register(mercurius, {
      schema: buildSchema(),
      graphiql: false,
      jit: 0,
      queryDepth: DEEPEST,
      allowBatchedQueries: false,
      context: () => ({ reads: options }),
      errorFormatter: (result, context) => {
        const formatted = mercurius.defaultErrorFormatter(result, context);
        const errors = (result.errors ?? []).map((error) => {
          const masked = mask(error as GraphQLError);
          if (masked.extensions.code === 'INTERNAL') app.log.error(error);
          return masked;
        });
        return { statusCode: formatted.statusCode ?? 200, response: { data: result.data ?? null, errors } };
      },
    });
  },
  { name: 'graphql' },
);

/** An error as a client may see it: what it is, with its code; of what nobody foresaw, only that it happened. */
function mask(error: GraphQLError): GraphQLError {
  const cause = error.originalError;
  const place = { nodes: error.nodes, path: error.path };
  if (cause instanceof ParleyError) {
    return new GraphQLError(`${cause.message}. ${cause.hint}`, { ...place, extensions: { code: cause.code } });
  }
  if (cause && cause.name !== 'GraphQLError' && !isRefusal(cause)) {
    return new GraphQLError('Something went wrong. Try again; if it stays so, tell us.', {
      ...place,
      extensions: { code: 'INTERNAL' },
    });
  }
  return new GraphQLError(error.message, {
    ...place,
    source: error.source,
    positions: error.positions,
    extensions: { code: 'BAD_REQUEST' },
  });
}

/** Whether mercurius refused the question itself: it does not parse, does not fit the schema, or is too deep. */
function isRefusal(cause: Error): boolean {
  const { code, statusCode } = cause as { code?: string; statusCode?: number };
  return code?.startsWith('MER_ERR_GQL') === true || (statusCode !== undefined && statusCode < 500);
}
