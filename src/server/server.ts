import type { FastifyInstance } from 'fastify';
import { type AppOptions, buildApp, PAGE_DIR } from './app';
import { listenError } from './listen-error';
import { planAhead } from './page-operations';

/** How long the requests in flight may take once the service is told to end, in milliseconds. */
const DRAIN = 8_000;

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
}

/** Builds the service, which can be done before there is a Neo4j; gives the way to listen. */
export async function buildService(options: AppOptions & Place): Promise<() => Promise<Service>> {
  const app = await buildApp(options);
  await app.ready();
  return () => listen(app, options);
}

/** Listens; a taken port is told in a sentence. */
async function listen(app: FastifyInstance, place: Place): Promise<Service> {
  try {
    await app.listen(place);
  } catch (error) {
    await app.close();
    throw listenError(error, place);
  }
  const host = place.host.includes(':') ? `[${place.host}]` : place.host;
  return {
    url: `http://${host}:${place.port}`,
    planAhead: (signal) => planAhead(app, PAGE_DIR, signal),
    close: () => drain(app),
  };
}

async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}
