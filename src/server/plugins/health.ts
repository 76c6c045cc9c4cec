import type { FastifyPluginAsync } from 'fastify';
import fp from 'fastify-plugin';
import type { Driver } from 'neo4j-driver-lite';
import { CLOSED, hasClosed } from '../../graph/closed';
import { readMark } from '../../graph/version';

export interface HealthOptions {
  driver: Driver;
  database: string;
  /** how long Neo4j may take to answer, in milliseconds */
  patience?: number;
}

/**
 * `GET /health/live` answers as long as the process does. `GET /health/ready` answers 200 only when Neo4j answers
 * quickly and holds a seeded graph, else 503 with the reason, in words that name no server.
 */
const health: FastifyPluginAsync<HealthOptions> = async (app, { driver, database, patience = 2_000 }) => {
  app.get('/health/live', async () => ({ status: 'live' }));

  app.get('/health/ready', { logLevel: 'error' }, async (_request, reply) => {
    // Those who share out requests then send them elsewhere.
    const reason = app.draining.begun ? 'The service is ending' : await whyNotReady(driver, database, patience);
    reply.header('cache-control', 'no-store');
    return reason === undefined ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason });
  });
};

async function whyNotReady(driver: Driver, database: string, patience: number): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, patience, 'late');
  });
  try {
    const mark = await Promise.race([readMark(driver, database, patience), late]);
    if (mark === 'late') return `Neo4j has not answered within ${patience / 1000} s`;
    return mark ? undefined : 'The graph is not seeded';
  } catch (error) {
    if (hasClosed(error)) return CLOSED;
    const refused = String((error as { code?: unknown }).code).startsWith('Neo.ClientError.Security');
    return refused ? 'Neo4j refuses the user name or the password' : 'Neo4j does not answer';
  } finally {
    clearTimeout(timer);
  }
}

export const healthPlugin = fp(health, { name: 'health', fastify: '5.x' });
