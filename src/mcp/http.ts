import { createServer } from 'node:http';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, localhostAllowedHostnames, type McpServer } from '@modelcontextprotocol/server';
import { listenError } from '../server/listen-error';

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
  report(error: unknown): void;
}

/** A server that listens. */
export interface HttpService {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the Model Context Protocol as streamable HTTP, without sessions. A request whose `Host` or `Origin` names
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
  const server = createServer((request, response) => {
    if (!rightHost(request, response) || !rightOrigin(request, response)) return;
    if (new URL(request.url ?? '/', 'http://any').pathname === PATH) void handle(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end(`Only ${PATH} is served here.\n`);
  });
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, options, { host: '--host', port: '--port' })));
    server.listen({ host, port }, resolve);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}${PATH}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await handler.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      await closed;
    },
  };
}
