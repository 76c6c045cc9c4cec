/** @graph shared */

import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import type { Driver } from 'neo4j-driver-lite';
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

  test.each([
    ['variables', '[1]', '"variables" is not a map'],
    ['variables', '1', '"variables" is not a map'],
    ['variables', '{', '"variables" is not JSON'],
    ['variables', '', '"variables" is not JSON'],
    ['extensions', '"x"', '"extensions" is not a map'],
  ])('by GET, %s=%s is told', async (name, value, told) => {
    const answer = await app.inject({ url: '/graphql', query: { query: '{ __typename }', [name]: value } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([
      { message: expect.stringContaining(told), extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  test.each(['null', '{}', '{"x": 1}'])('by GET, variables=%s is right', async (variables) => {
    const answer = await app.inject({ url: '/graphql', query: { query: '{ __typename }', variables } });
    expect(answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('what is compressed is not read, and told so', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const payload = gzipSync(JSON.stringify({ query: '{ __typename }' }));
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect([answer.statusCode, answer.headers['accept-encoding']]).toEqual([415, 'identity']);
    expect(answer.json().errors[0].message).toMatch(/not compressed\. Send it without content-encoding\./);
  });

  test.each(['PUT', 'DELETE', 'PATCH'] as const)('%s is not what it is asked by', async (method) => {
    const answer = await app.inject({ method, url: '/graphql', payload: { query: '{ __typename }' } });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST']);
    expect(answer.json().errors[0].extensions).toEqual({ code: 'UNKNOWN_ADDRESS' });
  });
});
