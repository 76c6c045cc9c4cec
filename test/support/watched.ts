import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { type AppOptions, buildApp } from '../../src/server/app';

type Headers = Record<string, string>;

/** Services over a driver that is watched: what they asked the graph can be looked at. */
export class Watched {
  /** the operations that reached Neo4j */
  asked: string[] = [];
  /** how long a question waits before it reaches Neo4j, in milliseconds */
  slow = 0;
  readonly apps: FastifyInstance[] = [];
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = new Proxy(driver, {
      get: (target, name) => {
        if (name !== 'session') return Reflect.get(target, name, target);
        return (config: object) => {
          const session = target.session(config);
          const run = session.run.bind(session);
          session.run = (text: never, parameters: never, transaction: { metadata: { operation: string } }) => {
            this.asked.push(transaction.metadata.operation);
            const reach = () => run(text, parameters, transaction as never);
            if (this.slow === 0 || transaction.metadata.operation === 'version') return reach();
            return sleep(this.slow).then(reach) as unknown as ReturnType<typeof reach>;
          };
          return session;
        };
      },
    });
  }

  async start(options: Partial<AppOptions> = {}): Promise<FastifyInstance> {
    const app = await buildApp({ driver: this.driver, database: 'neo4j', version: 'test', ...options });
    this.apps.push(app);
    return app;
  }

  /** What was asked apart from the version of the graph. */
  questions(): string[] {
    return this.asked.filter((operation) => operation !== 'version');
  }

  async close(): Promise<void> {
    for (const app of this.apps) await app.close();
  }
}

export const get = (app: FastifyInstance, query: string, headers: Headers = {}, more: Headers = {}) =>
  app.inject({ url: '/graphql', query: { query, ...more }, headers });

export const post = (app: FastifyInstance, payload: object, headers: Headers = {}) =>
  app.inject({ method: 'POST', url: '/graphql', payload, headers });
