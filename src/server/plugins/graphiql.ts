import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import { serveBuilt } from '../built-files';

export interface GraphiqlOptions {
  /** where the built GraphiQL lies */
  dir: string;
  /** whether browsers come by HTTPS alone */
  behindTls?: boolean;
}

/**
 * Serves GraphiQL at `/graphiql`, from this machine alone. Its editor makes styles and workers as it runs, which the
 * explorer's stricter policy would refuse; scripts come from files here all the same.
 */
export const graphiqlPlugin: FastifyPluginAsync<GraphiqlOptions> = async (app, { dir, behindTls = false }) => {
  if (!isBuilt(dir)) return;
  await serveBuilt(app, {
    dir,
    behindTls,
    prefix: '/graphiql/',
    beyond: { workerSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] },
  });
  for (const url of ['/graphiql', '/graphiql/']) app.get(url, (_request, reply) => reply.sendFile('index.html'));
};

/** Whoever opens `/graphql` in a browser, with no question, is led to where one can be written, where that is served. */
export const graphiqlForBrowsers = fp<Pick<GraphiqlOptions, 'dir'>>(
  async (app, { dir }) => {
    if (!isBuilt(dir)) return;
    app.addHook('onRequest', async ({ method, url, query, headers }, reply) => {
      if (method !== 'GET' || !/^\/graphql\/?($|\?)/.test(url) || !headers.accept?.includes('text/html')) return;
      const { query: asked, extensions } = query as Record<string, unknown>;
      if (!asked && !extensions) return reply.redirect('/graphiql');
    });
  },
  { name: 'graphiql-for-browsers', fastify: '5.x' },
);

function isBuilt(dir: string): boolean {
  return existsSync(join(dir, 'index.html'));
}
