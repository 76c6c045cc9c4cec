/** @graph shared */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { hashOf } from '../../src/graphql/operation-list';
import { buildApp } from '../../src/server/app';
import { FIRST, planAhead } from '../../src/server/page-operations';
import { type Started, startSeeded } from '../support/docs';
import { testDriver } from '../support/neo4j';

const dir = mkdtempSync(join(tmpdir(), 'parley-page-'));
const WITH_ARTICLE =
  'query A($slug: String!, $after: String) { article(slug: $slug) { title } node(id: $after) { id } }';
const OF_ARTICLE = 'query B($article: String!) { events(filter: { article: [$article] }) { nodes { title } } }';
const OF_FIRST = 'query Frame($slug: String!) { article(slug: $slug) { title } }';
const OF_MORE =
  'query C($slug: String!, $filter: ActorFilter!) { actor(slug: $slug) { name } actors(filter: $filter) { totalCount } }';
const OF_NONE = '{ stats { version } }';

let graph: Started;
let driver: Driver;
beforeAll(async () => {
  graph = await startSeeded();
  driver = testDriver();
  const list = [OF_ARTICLE, OF_MORE, OF_NONE, OF_FIRST].map((query) => [hashOf(query), query]);
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
    const { query, variables } = body as { query: string; variables: object };
    queries.push(`${query} ${JSON.stringify(variables)}`);
  });
  await planAhead(app, { dir }, signal);
  await app.close();
  return queries;
}

test('what needs nothing, or an article and nothing more, is planned ahead: the first view first, of each article', async () => {
  expect(await asked(new AbortController().signal)).toEqual([
    `${OF_NONE} {}`,
    'query Ahead { articles(first: 20) { nodes { slug } } } {}',
    `${OF_FIRST} {"slug":"two-rivers-water-talks"}`,
    `${OF_FIRST} {"slug":"usa-venezuela-conversations"}`,
    `${OF_ARTICLE} {"article":"two-rivers-water-talks"}`,
  ]);
});

test('nothing is once the service is to end', async () => {
  expect(await asked(AbortSignal.abort())).toEqual([]);
});

test('the first view is what the page asks at a glance, and where it lists the articles', () => {
  const folder = join(__dirname, '..', '..', 'web', 'src');
  const glance = readdirSync(join(folder, 'views', 'overview')).filter((name) => name.endsWith('.graphql'));
  const files = ['views/articles.graphql', 'parts/frame.graphql', ...glance.map((name) => `views/overview/${name}`)];
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^query (\w+)/gm)].map(([, name]) => name),
  );
  expect(new Set(FIRST)).toEqual(new Set(names.filter((name) => name !== 'MoreSentences')));
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
