import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

export interface GraphiqlOptions {
  /** where the built GraphiQL lies */
  dir: string;
}

/** In seconds. */
const A_YEAR = 31_536_000;

/**
 * Serves GraphiQL at `/graphiql`, from this machine alone. Its editor makes styles and workers as it runs, which the
 * explorer's stricter policy would refuse; scripts come from files here all the same.
 */
export const graphiqlPlugin: FastifyPluginAsync<GraphiqlOptions> = async (app, { dir }) => {
  if (!existsSync(join(dir, 'index.html'))) return;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
  await app.register(fastifyStatic, {
    root: dir,
    prefix: '/graphiql/',
    redirect: false,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const hashed = path.includes('/assets/');
      response.header('cache-control', hashed ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
    },
  });
  for (const url of ['/graphiql', '/graphiql/']) app.get(url, (_request, reply) => reply.sendFile('index.html'));
};
