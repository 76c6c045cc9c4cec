import bearerAuth from '@fastify/bearer-auth';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { isLoopback } from '../../config';
import { type ErrorCode, ParleyError } from '../../errors';
import { OVERLOADED } from '../../graph/gate';
import { RETRY_AFTER, refusal } from '../../graphql/over-http';
import { AHEAD } from '../page-operations';

declare module 'fastify' {
  interface FastifyReply {
    /** the code with which the request was refused before it was a question */
    refused: ErrorCode | null;
  }
}

/** Who may ask, and how much at once. */
export interface GuardOptions {
  /** whoever asks shows one of them; without any, everybody may ask */
  tokens?: readonly string[];
  /** how many requests one address may make in a minute; 0 sets no bound */
  rate?: number;
  /** the names under which it may be asked besides those of this machine; without them, under any */
  names?: readonly string[] | undefined;
  /** how long everything may wait on the average before the service refuses, in milliseconds; 0 never does */
  longestDelay?: number;
}

/**
 * What the addresses begin with that only those are answered who may ask; pages, guide and style are everybody's. That
 * of a thing is of those alone who ask for data at it: for all others it has no route, and leads to the page.
 */
const CLOSED = new Set(['graphql', 'export', 'id', 'mcp', 'metrics']);

const MINUTE = 60_000;

/** What is asked of the API passes here before anything else looks at it. */
const guard: FastifyPluginAsync<GuardOptions> = async (app, { tokens = [], rate = 0, longestDelay = 0, names }) => {
  app.decorateReply('refused', null);
  if (longestDelay > 0) await refuseUnderPressure(app, longestDelay);
  // Before the tokens, so that nobody tries many.
  if (rate > 0) await limitRate(app, rate);
  refuseOtherSites(app, names);
  if (tokens.length > 0) await askForToken(app, tokens);
};

export const guardPlugin = fp(guard, { name: 'guard', fastify: '5.x' });

/** By the route that was found, and not by how its address was written. */
function isClosed({ routeOptions }: FastifyRequest): boolean {
  return CLOSED.has(/^\/([^/]*)/.exec(routeOptions.url ?? '')?.[1] ?? '');
}

const CROSS_SITE = ['A page of another origin may not ask here', 'Open the address itself.'] as const;

/**
 * Refuses what a page of another site asks: one that says so, and, where `names` are given, one that has a name of its
 * own lead to this machine and asks under it.
 */
function refuseOtherSites(app: FastifyInstance, names: readonly string[] | undefined): void {
  // Every request passes here, and a promise for each would cost as much as all that is looked at.
  app.addHook('onRequest', (request, reply, done) => {
    if (!isClosed(request)) return done();
    if (isCrossSite(request)) return void refuse(reply, 403, 'CROSS_SITE', ...CROSS_SITE);
    const { hostname } = request;
    if (!names || isLoopback(hostname) || names.includes(hostname)) return done();
    const what = `This service has not the name "${hostname}"`;
    void refuse(reply, 403, 'CROSS_SITE', what, 'Ask it as localhost, or give its own name in PARLEY_URL.');
  });
}

/** Browsers say from where a page asks, another port of this machine too; who follows a link comes himself. */
function isCrossSite({ headers }: FastifyRequest): boolean {
  const from = headers['sec-fetch-site'];
  return (from === 'cross-site' || from === 'same-site') && headers['sec-fetch-mode'] !== 'navigate';
}

function refuse(reply: FastifyReply, status: number, code: ErrorCode, what: string, hint: string): FastifyReply {
  reply.refused = code;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send(refusal(new ParleyError(code, what, hint)));
}

async function limitRate(app: FastifyInstance, rate: number): Promise<void> {
  await app.register(rateLimit, { global: false });
  const count = app.createRateLimit({ max: rate, timeWindow: MINUTE });
  app.addHook('onRequest', async (request, reply) => {
    if (!isClosed(request) || request.socket.remoteAddress === AHEAD) return;
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    const { ttlInSeconds } = counted;
    void reply.header('retry-after', String(ttlInSeconds));
    const what = `This address has asked more than ${rate} times within a minute`;
    return refuse(reply, 429, 'LIMIT_RATE', what, `Ask again in ${ttlInSeconds} s.`);
  });
}

async function refuseUnderPressure(app: FastifyInstance, longestDelay: number): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: longestDelay,
    pressureHandler: (request, reply) => {
      if (!isClosed(request)) return;
      void reply.header('retry-after', String(RETRY_AFTER));
      void refuse(reply, 503, 'LIMIT_LOAD', ...OVERLOADED);
    },
  });
}

async function askForToken(app: FastifyInstance, tokens: readonly string[]): Promise<void> {
  await app.register(bearerAuth, { keys: [...tokens], addHook: false, verifyErrorLogLevel: 'debug' });
  app.addHook('onRequest', (request, reply, done) => {
    if (!isClosed(request)) return done();
    // The name of a scheme is the same in any case (RFC 9110, 11.1); the library takes one.
    const { authorization } = request.headers;
    if (authorization) request.headers.authorization = authorization.replace(/^bearer /i, 'Bearer ');
    app.verifyBearerAuth?.(request, reply, (error) => {
      if (!error) return done();
      void reply.header('www-authenticate', 'Bearer');
      void refuse(reply, 401, 'TOKEN_REQUIRED', ...TOKEN_REQUIRED);
    });
  });
}

const TOKEN_REQUIRED = [
  'This service answers those who show one of its tokens',
  'Send it as "Authorization: Bearer TOKEN".',
] as const;
