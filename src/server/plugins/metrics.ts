import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import type { Metrics } from '../metrics';

export interface MetricsOptions {
  metrics: Metrics;
  /** whether they are told here; otherwise they are only counted */
  told: boolean;
}

/** Measures every request, and tells at `/metrics` what was measured, for Prometheus. */
const plugin: FastifyPluginAsync<MetricsOptions> = async (app, { metrics, told }) => {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.request(route, request.method, reply.raw.statusCode, reply.elapsedTime / 1000);
    if (reply.refused) metrics.error(reply.refused);
    done();
  });
  if (told) await app.register(toldMetrics, { metrics });
};

/** `/metrics` alone, for a port of its own too. */
export const toldMetrics: FastifyPluginAsync<{ metrics: Metrics }> = async (app, { metrics }) => {
  app.get('/metrics', { logLevel: 'error' }, async (_request, reply) => {
    const { type, text } = await metrics.text();
    return reply.type(type).header('cache-control', 'no-store').send(text);
  });
};

export const metricsPlugin = fp(plugin, { name: 'metrics', fastify: '5.x' });
