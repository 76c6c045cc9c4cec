import type { FastifyInstance } from 'fastify';
import { ParleyError } from '../errors';
import { type AppOptions, buildApp } from './app';

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

/** Says why a port cannot be listened on. */
export function listenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new ParleyError('PORT_TAKEN', `Port ${port} is taken by another program`, 'Set PORT to a free one.');
  }
  if (code === 'EACCES') {
    return new ParleyError('CONFIG_INVALID', `Port ${port} may not be used`, 'Set PORT to one above 1023.');
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new ParleyError(
      'CONFIG_INVALID',
      `HOST "${host}" is no address of this machine`,
      'Set HOST to 127.0.0.1 or 0.0.0.0.',
    );
  }
  return error;
}
