/** @graph shared */

import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import type { Driver } from 'neo4j-driver';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

describe('GraphQL over HTTP', () => {
  let driver: Driver;
  let app: FastifyInstance;
  let url: string;
  beforeAll(async () => {
    driver = testDriver();
    await seededGraph();
    app = await buildApp({ driver, database: 'neo4j', version: 'test' });
    url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  });
  afterAll(async () => {
    await app.close();
    await driver.close();
  });

  test.each(serverAudits({ url: () => url, fetchFn: fetch }).map((audit) => [audit.id, audit.name, audit] as const))(
    'audit %s: %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      if (result.status !== 'ok') throw new Error(`${result.status}: ${result.reason}`);
    },
  );
});
