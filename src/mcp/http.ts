import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, localhostAllowedHostnames, type McpServer } from '@modelcontextprotocol/server';
import Fastify from 'fastify';
import { listenError } from '../server/listen-error';
import { type GuardOptions, guardPlugin } from '../server/plugins/guard';

/** The path of the endpoint. */
const PATH = '/mcp';

/** How many bytes a message may have. */
const LARGEST_BODY = 256 * 1024;

/** Where and how to serve. */
export interface HttpOptions {
  host: string;
  port: number;
  /** host names by which the server may be addressed, besides those of this machine */
  hosts: readonly string[];
  /** who may ask, and how often: as the service that has the page */
  guard: GuardOptions;
  /** whether a proxy with TLS stands before it, and tells the addresses of those who ask */
  behindTls?: boolean;
  report(error: unknown): void;
}

/** A server that listens. */
export interface HttpService {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the Model Context Protocol as streamable HTTP, without sessions, behind the tokens and rates of the service. A request whose `Host` or `Origin` names
 * another machine is refused, so that no page in a browser reaches it by rebinding a name.
 *
 * @throws ParleyError PORT_TAKEN
 */
export async function serveHttp(make: () => McpServer, options: HttpOptions): Promise<HttpService> {
  const { host, port, report } = options;
  const onerror = (error: Error) => report(error);
  const handler = createMcpHandler(make, { onerror, maxRequestBodySize: LARGEST_BODY });
  const handle = toNodeHandler(handler, { onerror, maxRequestBodySize: LARGEST_BODY });
  const known = [...localhostAllowedHostnames(), ...options.hosts];
  const rightHost = hostHeaderValidation(known);
  const rightOrigin = originValidation(known);
  const { behindTls = false } = options;
  const app = Fastify({
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    trustProxy: behindTls ? (_address, hop) => hop === 0 : false,
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (rightHost(request.raw, reply.raw) && rightOrigin(request.raw, reply.raw)) done();
    else reply.hijack();
  });
  await app.register(guardPlugin, options.guard);
  // The handler reads the body itself.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  app.all(PATH, async (request, reply) => {
    reply.hijack();
    await handle(request.raw, reply.raw);
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/plain').send(`Only ${PATH} is served here.\n`),
  );
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenError(error, options, { host: '--host', port: '--port' });
  }
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}${PATH}`,
    async close() {
      await handler.close();
      setTimeout(() => app.server.closeAllConnections(), 5_000).unref();
      await app.close();
    },
  };
}
