import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { ROOT } from '../config';
import { USUAL_QUESTIONS } from '../config-access';
import { Gate } from '../graph/gate';
import type { Operations } from '../graphql/operation-list';
import { graphqlPlugin } from '../graphql/plugin';
import type { Observer } from '../graphql/reads-of';
import { clientError } from './client-error';
import { Metrics } from './metrics';
import { nameOf, pageOperations } from './page-operations';
import { browserGuidePlugin } from './plugins/browser-guide';
import { drainPlugin } from './plugins/drain';
import { exportPlugin } from './plugins/export';
import { graphiqlForBrowsers, graphiqlPlugin } from './plugins/graphiql';
import { type GuardOptions, guardPlugin } from './plugins/guard';
import { healthPlugin } from './plugins/health';
import { linkedDataPlugin } from './plugins/linked-data';
import { metricsPlugin } from './plugins/metrics';
import { restPlugin } from './plugins/rest';
import { shedPlugin } from './plugins/shed';
import { webPlugin } from './plugins/web';
import { RequestLog } from './request-log';
import { tellErrors, tellUnrouted } from './rest-errors';
import type { Tracing } from './tracing';

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics;
  }
}

/** What the service is made from. */
export interface AppOptions {
  driver: Driver;
  database: string;
  /** where the texts lie that may be shown, for `Passage.text` and `Sentence.text` */
  textsDir?: string | undefined;
  /** whether the texts of `seeds/texts/` are shown too, which are everybody's; yes where nobody says */
  freeTexts?: boolean;
  /** how long a question may take, in milliseconds */
  deadline?: number;
  /** how many questions are at Neo4j at once; twice as many wait */
  questions?: number | undefined;
  /** who may ask, and how often; without it, everybody */
  guard?: GuardOptions;
  /** whether the schema is told, and GraphiQL served; yes where nobody says */
  introspection?: boolean;
  /** whether the metrics are told at `/metrics`; yes where nobody says */
  tellMetrics?: boolean;
  /** whether a proxy with TLS stands before the service, and tells the addresses of those who ask */
  behindTls?: boolean;
  /** the address below which the page lies, for links in what goes out; else that under which it is asked for */
  url?: string | undefined;
  /** Parley's own version */
  version: string;
  /** the only queries that run; without it, all do */
  operations?: Operations | undefined;
  /** how much of the answers is kept, in bytes; 0 keeps none */
  kept?: number;
  /** a file in which kept answers outlive the process */
  rememberedIn?: string | undefined;
  /** the origins of the Neo4j Browser that may read its guide and style */
  browserOrigins?: readonly string[];
  /** where the built page lies */
  webDir?: string;
  /** where the built GraphiQL lies */
  graphiqlDir?: string;
  /** tells OpenTelemetry of requests */
  tracing?: Tracing | undefined;
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
    logController: new RequestLog(),
    // On closing, idle connections go at once and the others after their answer.
    forceCloseConnections: 'idle',
    // What arrives while the service ends, over a connection that is open, is answered like all else.
    return503OnClosing: false,
    requestTimeout: 30_000,
    clientErrorHandler: clientError,
    frameworkErrors: tellUnrouted,
    // On a machine that does much else, to load all takes longer than Fastify's own ten seconds.
    pluginTimeout: 60_000,
    bodyLimit: 256 * 1024,
    // The proxy's own word is believed; what stands before it in the header anybody can write.
    genReqId: requestIds(),
    trustProxy: options.behindTls ? (_address, hop) => hop === 0 : false,
  });
  const { introspection = true, behindTls = false, tracing } = options;
  await app.register(drainPlugin);
  tracing?.follow(app);
  const closed = Boolean(options.guard?.tokens?.length);
  const graphiqlDir = options.graphiqlDir ?? join(ROOT, 'dist-graphiql');
  if (introspection) await app.register(graphiqlForBrowsers, { dir: graphiqlDir });
  await app.register(guardPlugin, options.guard ?? {});
  const gate = new Gate(options.questions ?? USUAL_QUESTIONS);
  const pageDir = options.webDir ?? PAGE_DIR;
  const ofPage = pageOperations(pageDir);
  const metrics = new Metrics(gate, namesOf(ofPage.values()));
  await app.register(shedPlugin, { gate, metrics });
  await app.register(metricsPlugin, { metrics, told: options.tellMetrics ?? true });
  await app.register(browserGuidePlugin, { origins: options.browserOrigins ?? [] });
  const { driver, database, textsDir, version, operations, kept } = options;
  await app.register(healthPlugin, { driver, database });
  tellErrors(app);
  const { freeTexts = true } = options;
  const textsDirs = [...(textsDir ? [textsDir] : []), ...(freeTexts ? [join(ROOT, 'seeds', 'texts')] : [])];
  // Whoever lists what may be asked need not list what the page asks.
  const listed = operations && new Map([...ofPage, ...operations]);
  const known = new Set((listed ?? ofPage).values());
  const deadline = options.deadline === undefined ? {} : { deadline: options.deadline };
  const observer = observerOf(metrics, tracing);
  const reads = { driver, database, ...deadline, gate, version, observer, shared: !closed };
  const { rememberedIn } = options;
  await app.register(graphqlPlugin, {
    ...reads,
    textsDirs,
    operations: listed,
    known,
    kept,
    rememberedIn,
    introspection,
  });
  await app.register(restPlugin, { version, closed, metrics: options.tellMetrics ?? true });
  await app.register(exportPlugin, { ...reads, url: options.url });
  await app.register(linkedDataPlugin, reads);
  if (introspection) await app.register(graphiqlPlugin, { dir: graphiqlDir, behindTls });
  await app.register(webPlugin, { dir: pageDir, behindTls, driver, database, gate, ...deadline, closed });
  app.decorate('metrics', metrics);
  return app;
}

function observerOf(metrics: Metrics, tracing: Tracing | undefined): Observer {
  if (!tracing) return metrics;
  return {
    error: (code) => metrics.error(code),
    operation: (name, seconds, request) => {
      metrics.operation(name, seconds);
      if (request) tracing.operation(request, name);
    },
    roundTrip: (seconds, rows, request) => {
      metrics.roundTrip(seconds, rows);
      tracing.roundTrip(request, seconds, rows);
    },
  };
}

/** The names of operations in texts. */
function namesOf(texts: Iterable<string>): string[] {
  return [...texts].map(nameOf).filter(Boolean);
}

/** Ids of requests that no other process gives: they stand in the logs here and in those of Neo4j. */
function requestIds(): () => string {
  const process = randomBytes(5).toString('hex');
  let last = 0;
  return () => {
    last += 1;
    return `${process}-${last.toString(36)}`;
  };
}
