import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyInstance {
    /** whether the service is about to end; whoever sets it lets those finish who ask over a connection they keep */
    draining: { begun: boolean };
  }
}

/**
 * Has connections that are kept end with an answer, once the service is about to end: one that is closed between two
 * requests may cut the second, which is on its way already.
 */
const drain: FastifyPluginAsync = async (app) => {
  const draining = { begun: false };
  app.decorate('draining', draining);
  app.addHook('onRequest', (_request, reply, done) => {
    if (draining.begun) void reply.raw.setHeader('connection', 'close');
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining.begun) void reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('preClose', (done) => {
    draining.begun = true;
    done();
  });
};

export const drainPlugin = fp(drain, { name: 'drain', fastify: '5.x' });
