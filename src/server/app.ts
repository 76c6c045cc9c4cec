import { join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { ROOT } from '../config';
import type { Operations } from '../graphql/operation-list';
import { graphqlPlugin } from '../graphql/plugin';
import { pageOperations } from './page-operations';
import { browserGuidePlugin } from './plugins/browser-guide';
import { exportPlugin } from './plugins/export';
import { graphiqlForBrowsers, graphiqlPlugin } from './plugins/graphiql';
import { healthPlugin } from './plugins/health';
import { linkedDataPlugin } from './plugins/linked-data';
import { webPlugin } from './plugins/web';

/** What the service is made from. */
export interface AppOptions {
  driver: Driver;
  database: string;
  /** where the texts lie that may be shown, for `Passage.text` and `Sentence.text` */
  textsDir?: string | undefined;
  /** how long a question may take, in milliseconds */
  deadline?: number;
  /** Parley's own version */
  version: string;
  /** the only queries that run; without it, all do */
  operations?: Operations | undefined;
  /** how much of the answers is kept, in bytes; 0 keeps none */
  kept?: number;
  /** the origins of the Neo4j Browser that may read its guide and style */
  browserOrigins?: readonly string[];
  /** where the built page lies */
  webDir?: string;
  /** where the built GraphiQL lies */
  graphiqlDir?: string;
  logger?: FastifyServerOptions['logger'];
}

/** Where the page is built into. */
export const PAGE_DIR = join(ROOT, 'dist-web');

/**
 * Builds the service, and never listens: a test injects requests into it.
 *
 * @example const app = await buildApp({ driver, database: 'neo4j', version: '0.1.0' });
 */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.logger ?? false,
    // On closing, idle connections go at once and the others after their answer.
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    bodyLimit: 256 * 1024,
    trustProxy: false,
  });
  await app.register(browserGuidePlugin, { origins: options.browserOrigins ?? [] });
  const { driver, database, textsDir, deadline, version, operations, kept, webDir } = options;
  await app.register(healthPlugin, { driver, database });
  const textsDirs = [...(textsDir ? [textsDir] : []), join(ROOT, 'seeds', 'texts')];
  const pageDir = webDir ?? PAGE_DIR;
  // Whoever lists what may be asked need not list what the page asks.
  const listed = operations && new Map([...pageOperations(pageDir), ...operations]);
  await app.register(graphiqlForBrowsers);
  await app.register(graphqlPlugin, { driver, database, textsDirs, deadline, version, operations: listed, kept });
  await app.register(exportPlugin, { driver, database, version, ...(deadline ? { deadline } : {}) });
  await app.register(linkedDataPlugin, { driver, database, version, ...(deadline ? { deadline } : {}) });
  await app.register(graphiqlPlugin, { dir: options.graphiqlDir ?? join(ROOT, 'dist-graphiql') });
  await app.register(webPlugin, { dir: pageDir });
  return app;
}
