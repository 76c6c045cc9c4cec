import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { serveBuilt } from '../built-files';

export interface WebOptions {
  /** where the built page lies */
  dir: string;
  /** whether browsers come by HTTPS alone */
  behindTls?: boolean;
}

/** What the page's addresses begin with; all others are the API's, or nobody's. */
const VIEWS = new Set(['', 'articles', 'id', 'concepts', 'timeline', 'path', 'search', 'compare']);

/** What never leads to the page, whoever asks. */
const API = new Set(['graphql', 'health', 'assets', 'metrics', 'export', 'cite', 'mcp']);

/**
 * Serves the built page at `/`: its files under names that change with them, and for each address of a view the page
 * itself, which reads the address. It may run no script and ask no host but its own.
 *
 * @example await app.register(webPlugin, { dir: join(ROOT, 'dist-web') });
 */
export const webPlugin: FastifyPluginAsync<WebOptions> = async (app, { dir, behindTls = false }) => {
  if (!existsSync(join(dir, 'index.html'))) return;
  await serveBuilt(app, { dir, behindTls });
  const page = (reply: FastifyReply, status: number) => reply.code(status).sendFile('index.html');
  app.get('/', (_request, reply) => page(reply, 200));
  app.setNotFoundHandler((request, reply) => {
    const first = firstSegment(request);
    if (request.method === 'GET' || request.method === 'HEAD') {
      // the address of a thing answers data too, where somebody asks for it
      if (first === 'id') void reply.header('vary', 'Accept');
      if (VIEWS.has(first)) return page(reply, 200);
      if (!API.has(first) && request.headers.accept?.includes('text/html')) return page(reply, 404);
    }
    const path = request.url.split('?', 1)[0];
    return reply
      .code(404)
      .send({ message: `Route ${request.method}:${path} not found`, error: 'Not Found', statusCode: 404 });
  });
};

function firstSegment(request: FastifyRequest): string {
  return /^\/([^/?]*)/.exec(request.url)?.[1] ?? '';
}
