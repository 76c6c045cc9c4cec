import type { FastifyPluginAsync } from 'fastify';
import { LICENCE, NOTICE } from '../../domain/notice';
import { type Described, openApi } from '../openapi';

/**
 * `GET /openapi.json`: what there is besides GraphQL, for programs; `GET /notice`: under which terms the data goes out.
 *
 * @example await app.register(restPlugin, { version: '0.1.0', closed: false, metrics: true });
 */
export const restPlugin: FastifyPluginAsync<Described> = async (app, described) => {
  const document = openApi(described);
  app.get('/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(document));
  app.get('/notice', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${NOTICE}\n${LICENCE}\n`),
  );
};
