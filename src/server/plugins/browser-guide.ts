import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import cors from '@fastify/cors';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { ROOT } from '../../config';

/** Where guide, style and saved queries of Neo4j Browser lie. */
export const BROWSER_DIR = join(ROOT, 'browser');

export interface BrowserGuideOptions {
  /** the origins of the Neo4j Browser that may read these pages */
  origins: readonly string[];
}

/** The headers that Neo4j Browser sends; where one is not allowed, `:play` and `:style` fetch nothing. */
const HEADERS = ['accept', 'pragma', 'cache-control', 'sentry-trace', 'baggage'];

/** A saved query of Neo4j Browser. */
export interface SavedQuery {
  name: string;
  /** its first line: what it asks, in words */
  about: string;
  /** the statement, without that line */
  statement: string;
  /** the file as it lies */
  text: string;
}

/** The saved queries, in the order of the guide. */
export function savedQueries(dir = join(BROWSER_DIR, 'queries')): SavedQuery[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(dir, file), 'utf8');
      const [about = '', ...lines] = text.split('\n');
      const name = file.slice(0, -'.cypher'.length);
      return { name, about: about.replace(/^\/\/ /, ''), statement: lines.join('\n').trim(), text };
    });
}

/**
 * `/browser/guide` (for `:play`), `/browser/style.grass` (for `:style`) and `/browser/queries`: what leads through the
 * graph in Neo4j Browser, which is of another origin and may read these pages alone.
 */
export const browserGuidePlugin: FastifyPluginAsync<BrowserGuideOptions> = async (app, { origins }) => {
  await app.register(cors, { origin: [...origins], methods: ['GET'], allowedHeaders: HEADERS });
  const queries = savedQueries();
  const guide = readFileSync(join(BROWSER_DIR, 'guide.html'), 'utf8');
  const style = readFileSync(join(BROWSER_DIR, 'style.grass'), 'utf8');
  app.get('/browser/guide', async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(fill(guide, queries, `${request.protocol}://${request.host}`)),
  );
  app.get('/browser/style.grass', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(style));
  serveQueries(app, queries);
};

function serveQueries(app: FastifyInstance, queries: SavedQuery[]): void {
  const list = queries.map(({ name, about }) => `${name}.cypher   ${about}\n`).join('');
  app.get('/browser/queries', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(list));
  for (const { name, text } of queries)
    app.get(`/browser/queries/${name}.cypher`, async (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send(text),
    );
}

/** Puts the saved queries, and where Parley is, into the guide. */
function fill(guide: string, queries: SavedQuery[], url: string): string {
  const byName = new Map(queries.map((query) => [query.name, query]));
  return guide.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    if (name === 'url') return escapeHtml(url);
    const query = byName.get(name);
    if (!query) throw new Error(`The guide names a query that is not there: ${name}`);
    const code = escapeHtml(`// ${query.about}\n${query.statement}`);
    return `<figure><pre mode="cypher" class="pre-scrollable code runnable">${code}</pre></figure>`;
  });
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
