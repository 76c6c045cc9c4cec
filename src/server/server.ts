import type { FastifyInstance } from 'fastify';
import { type AppOptions, buildApp } from './app';
import { listenError } from './listen-error';

/** How long the requests in flight may take once the service is told to end, in milliseconds. */
const DRAIN = 8_000;

/** A service that listens. */
export interface Service {
  url: string;
  /** stops accepting, answers what is in flight, and closes */
  close(): Promise<void>;
}

/** Builds the service and listens; a taken port is told in a sentence. */
export async function listen(options: AppOptions & { host: string; port: number }): Promise<Service> {
  const app = await buildApp(options);
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await app.close();
    throw listenError(error, options);
  }
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${options.port}`, close: () => drain(app) };
}

async function drain(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}
