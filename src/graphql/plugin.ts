import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { type GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import mercurius from 'mercurius';
import { ROOT } from '../config';
import type { ReadOptions } from '../graph/read';
import { GraphVersion } from '../graph/version';
import { keepAnswers } from './caching';
import type { Context } from './context';
import { formatErrors } from './errors';
import { LIMITS } from './limits/limits';
import { limitQuestions } from './limits/plugin';
import { checkOperations, type Operations } from './operation-list';
import { automaticOperations, listedOperations } from './operations';
import { overHttp } from './over-http';
import { PassageTexts } from './passage-text';
import { type Observer, readsOf } from './reads-of';
import { buildSchema, readSdl } from './schema';
import { shapeAnswers } from './shaped';

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
  /** the texts of questions that may cost more than others */
  known?: ReadonlySet<string>;
  /** how much of the answers is kept, in bytes; 0 keeps none */
  kept?: number;
  /** a file in which kept answers outlive the process */
  rememberedIn?: string | undefined;
  /** whether the schema is told; yes where nobody says */
  introspection?: boolean;
  observer?: Observer;
  /** whether those between us and who asks may keep answers; yes where nobody says */
  shared?: boolean;
}

/**
 * Serves the graph as GraphQL at `/graphql`.
 *
 * @example await app.register(graphqlPlugin, { driver, database: 'neo4j', version: '0.1.0' });
 */
export const graphqlPlugin: FastifyPluginAsync<GraphqlOptions> = async (app, options) => {
  const { textsDirs = [], version, operations, kept = KEPT, driver, database, deadline, gate } = options;
  const { introspection = true, shared = true, observer } = options;
  const reads: ReadOptions = {
    driver,
    database,
    ...(deadline ? { deadline } : {}),
    ...(gate ? { gate } : {}),
  };
  const texts = new PassageTexts(textsDirs);
  const sdl = readSdl();
  const identity = digestOf([version, sdl]);
  keepAnswers(app, {
    ...{ graphVersion: new GraphVersion(driver, database), bytes: kept, identity, shared },
    remembered: rememberedIn(options.rememberedIn, [identity, introspection, shared, [...(operations?.keys() ?? [])]]),
  });
  // Only JSON: what a form of another page can send without asking first is not read.
  app.removeContentTypeParser('text/plain');
  const schema = buildSchema(sdl);
  if (operations) checkOperations(schema, operations);
  await app.register(mercurius, {
    schema,
    graphiql: false,
    jit: 0,
    validationRules: introspection ? [] : [NoSchemaIntrospectionCustomRule],
    queryDepth: LIMITS.depth,
    allowBatchedQueries: false,
    graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
    persistedQueryProvider: operations ? listedOperations(operations) : automaticOperations(),
    additionalRouteOptions: overHttp,
    context: (request, reply): Context => {
      const context: Context = { reads: readsOf(reads, { request, reply }, observer), texts, requestId: request.id };
      if (request.question) request.question.context = context;
      return context;
    },
    errorFormatter: (result, context) => {
      const { statusCode } = mercurius.defaultErrorFormatter(result, context);
      const errors = formatErrors((result.errors ?? []) as GraphQLError[], {
        // With the request's own id, under which Neo4j knows the question too.
        report: (error) => (context.reply?.log ?? app.log).error(error),
        suggest: !operations && introspection ? schema : undefined,
      });
      for (const { extensions } of errors) observer?.error(String(extensions.code));
      return { statusCode: statusCode ?? 200, response: { data: result.data ?? null, errors } };
    },
  });
  limitQuestions(app, gate, options.known);
  shapeAnswers(app);
  if (observer)
    app.graphql.addHook('onResolution', async (_execution, context) => {
      const { operation, reply } = context as Partial<Context> & typeof context;
      observer.operation(operation, (reply?.elapsedTime ?? 0) / 1000, reply?.request);
    });
};

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Where answers are remembered, and by what: code that is no finished build may answer otherwise the next time. */
function rememberedIn(
  file: string | undefined,
  parts: readonly unknown[],
): { file: string; identity: string } | undefined {
  const build = join(ROOT, 'dist', '.sources');
  if (file === undefined || !existsSync(build)) return undefined;
  return { file, identity: digestOf([...parts, readFileSync(build, 'utf8')]) };
}
