import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { ParleyError } from '../../errors';
import { isKnown } from '../../graph/known';
import type { ReadOptions } from '../../graph/read';
import { refusal } from '../../graphql/over-http';
import { serveBuilt } from '../built-files';

export interface WebOptions extends ReadOptions {
  /** where the built page lies */
  dir: string;
  /** whether browsers come by HTTPS alone */
  behindTls?: boolean;
  /** whether only some may ask: what there is in the graph is then nobody's to hear by its address */
  closed?: boolean;
}

/** What the page's addresses begin with; all others are the API's, or nobody's. */
const VIEWS = new Set(['', 'articles', 'id', 'concepts', 'timeline', 'path', 'search', 'compare']);

/** What the addresses that name something name. */
const NAMING = new Map([
  ['articles', 'Article'],
  ['id', 'Entity'],
] as const);

/** What never leads to the page, whoever asks. */
const API = new Set(['graphql', 'health', 'assets', 'metrics', 'export', 'cite', 'mcp']);

/**
 * Serves the built page at `/`: its files under names that change with them, and for each address of a view the page
 * itself, which reads the address. It may run no script and ask no host but its own.
 *
 * @example await app.register(webPlugin, { dir: join(ROOT, 'dist-web') });
 */
export const webPlugin: FastifyPluginAsync<WebOptions> = async (
  app,
  { dir, behindTls = false, closed = false, ...reads },
) => {
  if (!existsSync(join(dir, 'index.html'))) return;
  await serveBuilt(app, { dir, behindTls });
  const page = (reply: FastifyReply, status: number) => reply.code(status).sendFile('index.html');
  /** Whether an address names what is not in the graph; where that cannot be told now, the page itself tells it. */
  const isMissing = async (first: string, slug: string | undefined) => {
    const kind = NAMING.get(first as 'id');
    return !closed && kind !== undefined && slug !== undefined && (await isKnown(reads, kind, slug)) === false;
  };
  app.get('/', (_request, reply) => page(reply, 200));
  app.setNotFoundHandler(async (request, reply) => {
    const [first = '', second] = segments(request);
    if (request.method === 'GET' || request.method === 'HEAD') {
      // the address of a thing answers data too, where somebody asks for it
      if (first === 'id') void reply.header('vary', 'Accept');
      if (VIEWS.has(first)) return page(reply, (await isMissing(first, second)) ? 404 : 200);
      if (!API.has(first) && request.headers.accept?.includes('text/html')) return page(reply, 404);
    }
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = METHODS.filter((method) => app.hasRoute({ method, url: path }));
    if (allowed.length > 0) {
      const what = `${path} is not asked by ${request.method}`;
      const wrong = new ParleyError('UNKNOWN_ADDRESS', what, `Ask it by ${allowed.join(' or ')}.`);
      const headers = { allow: allowed.join(', '), 'cache-control': 'no-store' };
      return reply.code(405).headers(headers).send(refusal(wrong));
    }
    const nothing = new ParleyError(
      'UNKNOWN_ADDRESS',
      `There is no ${request.method} ${path} here`,
      'GET /openapi.json lists the addresses; questions go to POST /graphql.',
    );
    return reply.code(404).header('cache-control', 'no-store').send(refusal(nothing));
  });
};

/** By what methods anything is asked. */
const METHODS = ['GET', 'POST'] as const;

/** The first two parts of an address as they were written, before they were encoded. */
function segments(request: FastifyRequest): string[] {
  const path = request.url.split('?', 1)[0] ?? '';
  return path.split('/').slice(1, 3).map(decodeURIComponent);
}
