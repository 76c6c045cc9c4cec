import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import Fastify, { type FastifyInstance } from 'fastify';
import { type AppOptions, buildApp, PAGE_DIR } from './app';
import { listenError } from './listen-error';
import { planAhead } from './page-operations';
import { drainPlugin } from './plugins/drain';
import { toldMetrics } from './plugins/metrics';

/** How long the requests in flight may take once the service ends, in milliseconds: as long as any question may. */
const DRAIN = 11_000;

/** How long it goes on before that, so that those who ask again over a connection they keep hear that it ends. */
const NOTICE = 2_000;

/** A service that listens. */
export interface Service {
  url: string;
  /** has Neo4j plan what the page will ask, until the signal says to stop */
  planAhead(signal: AbortSignal): Promise<void>;
  /** stops accepting, answers what is in flight, and closes */
  close(): Promise<void>;
}

/** Where a service will listen. */
export interface Place {
  host: string;
  port: number;
  /** where the metrics have a port of their own */
  metricsPort?: number | undefined;
}

/** Builds the service, which can be done before there is a Neo4j; gives the way to listen. */
export async function buildService(options: AppOptions & Place): Promise<() => Promise<Service>> {
  const app = await buildApp({ ...options, tellMetrics: options.metricsPort === undefined });
  await app.ready();
  return () => listen(app, options, options.guard?.tokens?.[0]);
}

/** Listens; a taken port is told in a sentence. */
async function listen(app: FastifyInstance, place: Place, token?: string): Promise<Service> {
  const apps = [app];
  await listenAt(app, place, apps);
  if (place.metricsPort !== undefined) {
    const told = Fastify();
    apps.push(told);
    await told.register(toldMetrics, { metrics: app.metrics });
    await told.register(drainPlugin);
    await listenAt(told, { host: place.host, port: place.metricsPort }, apps);
  }
  const host = place.host.includes(':') ? `[${place.host}]` : place.host;
  return {
    url: `http://${host}:${place.port}`,
    planAhead: (signal) => planAhead(app, { dir: PAGE_DIR, token }, signal),
    close: () => drain(apps),
  };
}

async function listenAt(app: FastifyInstance, { host, port }: Place, apps: FastifyInstance[]): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await Promise.all(apps.map((one) => one.close()));
    throw listenError(error, { host, port });
  }
}

async function drain(apps: readonly FastifyInstance[]): Promise<void> {
  for (const { draining } of apps) draining.begun = true;
  for (const until = Date.now() + NOTICE; Date.now() < until && (await anyConnection(apps)); ) await sleep(20);
  const timer = setTimeout(() => {
    for (const { server } of apps) server.closeAllConnections();
  }, DRAIN);
  try {
    await Promise.all(apps.map((app) => app.close()));
  } finally {
    clearTimeout(timer);
  }
}

async function anyConnection(apps: readonly FastifyInstance[]): Promise<boolean> {
  const counts = await Promise.all(apps.map(({ server }) => promisify(server.getConnections.bind(server))()));
  return counts.some((count) => count > 0);
}
