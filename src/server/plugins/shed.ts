import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import { ParleyError } from '../../errors';
import { type Gate, OVERLOADED } from '../../graph/gate';
import { RETRY_AFTER, refusal } from '../../graphql/over-http';
import type { Metrics } from '../metrics';

export interface ShedOptions {
  gate: Gate;
  metrics: Metrics;
}

/** How often it is looked at whether the thread has time left, in milliseconds. */
const LOOK = 50;

/** The part of its time that the thread works, from which on each request costs the others. */
const BUSY = 0.9;

/** What is refused: questions to the graph. */
const QUESTIONS = /^\/(graphql|export)(?=[/?]|$)/;

const CODE = 'LIMIT_LOAD';

/** A text, which Node sends together with the headers. */
const BODY = JSON.stringify(refusal(new ParleyError(CODE, ...OVERLOADED)));

const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(BODY),
  'cache-control': 'no-store',
  'retry-after': String(RETRY_AFTER),
  'x-content-type-options': 'nosniff',
};

/**
 * Refuses a question before anything else looks at it, where as many wait as may and the thread has no time left: to
 * read it, find its answer among those kept and refuse it as the gate does takes a third of what it takes to answer one,
 * which would be taken from those that are answered.
 */
const shed: FastifyPluginAsync<ShedOptions> = async (app, { gate, metrics }) => {
  let busy = false;
  let since = performance.eventLoopUtilization();
  const looks = setInterval(() => {
    const now = performance.eventLoopUtilization();
    busy = performance.eventLoopUtilization(now, since).utilization > BUSY;
    since = now;
  }, LOOK);
  looks.unref();
  app.addHook('onClose', async () => clearInterval(looks));

  const refuses = ({ url = '', method = '', socket }: IncomingMessage, response: ServerResponse): boolean => {
    if (!busy || !gate.isFull(socket.remoteAddress)) return false;
    const [, what] = QUESTIONS.exec(url) ?? [];
    if (!what) return false;
    if (app.draining.begun) response.setHeader('connection', 'close');
    response.writeHead(503, HEADERS).end(BODY);
    metrics.request(`/${what}`, method, 503, 0);
    metrics.error(CODE);
    return true;
  };

  app.addHook('onListen', async () => {
    const handlers = app.server.listeners('request') as ((
      request: IncomingMessage,
      response: ServerResponse,
    ) => void)[];
    app.server.removeAllListeners('request');
    app.server.on('request', (request, response) => {
      if (!refuses(request, response)) for (const handle of handlers) handle(request, response);
    });
  });
};

export const shedPlugin = fp(shed, { name: 'shed', fastify: '5.x', dependencies: ['drain'] });
