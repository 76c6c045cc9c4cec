/** @graph shared */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { hashOf } from '../../src/graphql/operation-list';
import { buildApp } from '../../src/server/app';
import { planAhead } from '../../src/server/page-operations';
import { type Started, startSeeded } from '../support/docs';
import { testDriver } from '../support/neo4j';

const dir = mkdtempSync(join(tmpdir(), 'parley-page-'));
const WITH_ARTICLE =
  'query A($slug: String!, $after: String) { article(slug: $slug) { title } node(id: $after) { id } }';
const OF_ARTICLE = 'query B($article: String!) { events(filter: { article: [$article] }) { nodes { title } } }';
const OF_MORE =
  'query C($slug: String!, $filter: ActorFilter!) { actor(slug: $slug) { name } actors(filter: $filter) { totalCount } }';
const OF_NONE = '{ stats { version } }';

let graph: Started;
let driver: Driver;
beforeAll(async () => {
  graph = await startSeeded();
  driver = testDriver();
  const list = [OF_ARTICLE, OF_MORE, OF_NONE].map((query) => [hashOf(query), query]);
  writeFileSync(join(dir, 'operations.json'), JSON.stringify(Object.fromEntries(list)));
});
afterAll(async () => {
  await driver.close();
  await graph.stop();
  rmSync(dir, { recursive: true });
});

async function asked(signal: AbortSignal): Promise<string[]> {
  const app = await buildApp({ driver, database: 'neo4j', version: 'test' });
  const queries: string[] = [];
  app.addHook('preValidation', async ({ body }) => {
    queries.push((body as { query: string }).query);
  });
  await planAhead(app, { dir }, signal);
  await app.close();
  return queries;
}

test('what needs an article and nothing more is planned ahead', async () => {
  expect(await asked(new AbortController().signal)).toEqual(['{ articles(first: 1) { nodes { slug } } }', OF_ARTICLE]);
});

test('nothing is once the service is to end', async () => {
  expect(await asked(AbortSignal.abort())).toEqual(['{ articles(first: 1) { nodes { slug } } }']);
});

test('the page may ask its questions where a list says what may be asked', async () => {
  const listed = new Map([[hashOf(OF_NONE), OF_NONE]]);
  const app = await buildApp({ driver, database: 'neo4j', version: 'test', webDir: dir, operations: listed });
  const ask = async (query: string) => {
    const payload = { query, variables: { slug: 'x', article: 'usa-venezuela-conversations' } };
    const { data, errors } = (await app.inject({ method: 'POST', url: '/graphql', payload })).json();
    return data ? 'answered' : errors[0].extensions.code;
  };
  expect([await ask(OF_ARTICLE), await ask(OF_NONE), await ask(WITH_ARTICLE)]).toEqual([
    'answered',
    'answered',
    'OPERATION_NOT_LISTED',
  ]);
  await app.close();
});
