import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** In seconds. */
const A_YEAR = 31_536_000;

type Policy = Record<string, string[]>;

/** What every page that is served from here may do: run and ask what lies here, and nothing else. */
const STRICT: Policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/**
 * Serves a folder that Vite has built: files whose names change with them for ever, the others never without asking;
 * under the strict policy, with what this page needs beyond it.
 */
export async function serveBuilt(
  app: FastifyInstance,
  { dir, prefix = '/', beyond = {}, behindTls }: { dir: string; prefix?: string; beyond?: Policy; behindTls: boolean },
): Promise<void> {
  const contentSecurityPolicy: FastifyHelmetOptions['contentSecurityPolicy'] = {
    useDefaults: false,
    directives: { ...STRICT, ...beyond, ...(behindTls ? { upgradeInsecureRequests: [] } : {}) },
  };
  // Over HTTP, on a machine of one's own, a browser must not be told to come by HTTPS alone.
  const strictTransportSecurity = behindTls ? { maxAge: A_YEAR } : false;
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity });
  await app.register(fastifyStatic, {
    root: dir,
    prefix,
    preCompressed: true,
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const hashed = path.includes('/assets/');
      response.header('cache-control', hashed ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
    },
  });
}
