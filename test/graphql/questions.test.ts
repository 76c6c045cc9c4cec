/** @graph own */

import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { seed } from '../../src/seed';
import { buildApp } from '../../src/server/app';
import { emptyDatabase, testDriver } from '../support/neo4j';
import type { Loose } from '../support/question';
import { seedsDir } from '../support/seeds';

const files = [join(seedsDir, 'usa-venezuela-conversations.yaml')];

describe('a question in GraphQL', () => {
  let driver: Driver;
  let app: FastifyInstance;
  beforeAll(async () => {
    driver = testDriver();
    await emptyDatabase(driver);
    await seed({ driver, database: 'neo4j', seedsDir, files });
    app = await buildApp({ driver, database: 'neo4j', version: 'test' });
  });
  afterAll(async () => {
    await app.close();
    await driver.close();
  });

  const ask = async (query: string) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return response.json() as { data: Loose; errors?: { message: string; extensions: { code: string } }[] };
  };

  test.each([1, 2, 7, 100])('pages of %i give every claim once, in order', async (first) => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const { data } = await ask(
        `{ claims(first: ${first}, filter: {polarity: [DENIES]}${after}) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`,
      );
      seen.push(...data.claims.nodes.map((node: { slug: string }) => node.slug));
      if (!data.claims.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(data.claims.totalCount);
        break;
      }
      after = `, after: "${data.claims.pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('asks one field twice under two aliases, and through a fragment', async () => {
    const { data, errors } = await ask(`
      { all: claims(first: 0) { totalCount } denied: claims(first: 0, filter: {polarity: [DENIES]}) { ...count } }
      fragment count on ClaimConnection { totalCount }`);
    expect(errors).toBeUndefined();
    expect(data.all.totalCount).toBeGreaterThan(data.denied.totalCount);
  });

  test.each([
    ['{ actor(slug: "nobody") { name } }', 'UNKNOWN_ID'],
    ['{ claims(first: 101) { totalCount } }', 'LIMIT_PAGE'],
    ['{ claims(first: -1) { totalCount } }', 'BAD_ARGUMENT'],
    ['{ claims(after: "x") { nodes { slug } } }', 'BAD_CURSOR'],
    ['{ nothing }', 'BAD_REQUEST'],
    ['{ actor(slug: "x\\"}) DETACH DELETE n //") { name } }', 'UNKNOWN_ID'],
  ])('%s is refused with %s', async (query, code) => {
    const { errors } = await ask(query);
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
    expect(errors?.[0]?.message).not.toMatch(/bolt|neo4j|Cypher/i);
  });

  test('searches with any characters, and by the beginning of a word', async () => {
    const { data, errors } = await ask(
      '{ search(query: "barbad* AND (\\"", first: 3) { entity { name __typename } } }',
    );
    expect(errors).toBeUndefined();
    expect(Array.isArray(data.search)).toBe(true);
    const found = await ask('{ search(query: "barbad", first: 3) { entity { name } } }');
    expect(found.data.search.map((hit: Loose) => hit.entity.name)).toContain('The Barbados agreement');
  });
});
