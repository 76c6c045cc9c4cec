/** @graph own */

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver-lite';
import { renewEpoch } from '../../src/graph/write/store';
import { removeArticle, seed } from '../../src/seed';
import type { AppOptions } from '../../src/server/app';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { seedsDir } from '../support/seeds';
import { get, Watched } from '../support/watched';

const SLUG = 'two-rivers-water-talks';
const QUESTION = '{ articles { totalCount } }';
const database = 'neo4j';
const seedOne = () => seed({ driver, database, seedsDir, files: [join(seedsDir, `${SLUG}.yaml`)] });

let driver: Driver;
let watched: Watched;
const start = (options: Partial<AppOptions> = {}) => watched.start(options);
const questions = () => watched.questions();

beforeAll(async () => {
  driver = testDriver();
  await emptyDatabase(driver);
  await seedOne();
  watched = new Watched(driver);
});

beforeEach(() => {
  watched.asked = [];
});

afterAll(async () => {
  await watched.close();
  await driver.close();
});

describe('whoever has the answer already', () => {
  test('is told that it is still the same, without execution, also by a service that has just started', async () => {
    const { headers } = await get(await start(), QUESTION);
    const etag = headers.etag as string;
    const app = await start();
    watched.asked = [];
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await get(app, QUESTION, { 'if-none-match': known });
      expect([answer.statusCode, answer.body]).toEqual([304, '']);
      expect(answer.headers).toMatchObject({ etag, vary: 'Accept', 'cache-control': expect.stringMatching(/public/) });
    }
    expect(questions()).toEqual([]);
  });

  test.each([
    ['another tag', { 'if-none-match': '"other"' }],
    ['any tag, before there is an answer', { 'if-none-match': '*' }],
    ['a wish for a new one', { 'cache-control': 'no-cache' }],
  ])('and says %s, gets it', async (_, headers) => {
    const app = await start();
    expect((await get(app, QUESTION, headers)).statusCode).toBe(200);
  });

  test('a tag is of one question, one media type and one Parley', async () => {
    const tags = [
      await get(await start(), QUESTION),
      await get(await start(), QUESTION, {}, { operationName: '' }),
      await get(await start(), QUESTION, { accept: 'application/graphql-response+json' }),
      await get(await start({ version: 'next' }), QUESTION),
    ].map(({ headers }) => headers.etag);
    expect(new Set(tags).size).toBe(tags.length);
    expect((await get(await start(), QUESTION)).headers.etag).toBe(tags[0]);
  });

  test('HEAD has the headers of GET', async () => {
    const app = await start();
    const head = await app.inject({ method: 'HEAD', url: '/graphql', query: { query: QUESTION } });
    const { headers } = await get(app, QUESTION);
    for (const answer of [head, await app.inject({ method: 'HEAD', url: '/graphql', query: { query: QUESTION } })]) {
      expect(answer.body).toBe('');
      for (const name of ['etag', 'cache-control', 'content-type', 'content-length', 'vary'])
        expect([name, answer.headers[name]]).toEqual([name, headers[name]]);
    }
  });
});

describe('a graph that changes', () => {
  afterEach(seedOne);

  test('is in the answers a second later, whoever changed it', async () => {
    const app = await start();
    const count = async () => (await get(app, QUESTION)).json().data?.articles.totalCount;
    const tag = async () => (await get(app, QUESTION)).headers.etag;
    const before = await tag();
    expect(await count()).toBe(1);
    await seed({ driver, database, seedsDir });
    await sleep(1_000);
    expect(await count()).toBe(2);
    const after = await tag();
    expect(after).not.toBe(before);
    await removeArticle({ driver, database, slug: 'usa-venezuela-conversations' });
    await sleep(1_000);
    expect(await count()).toBe(1);
    expect(await tag()).toBe(before);
    expect((await get(app, QUESTION, { 'if-none-match': after as string })).statusCode).toBe(200);
  });

  test('past Parley is told by a new epoch', async () => {
    const app = await start();
    const name = async () => (await get(app, `{ article(slug: "${SLUG}") { name } }`)).json().data.article.name;
    const before = await name();
    await driver.executeQuery('MATCH (a:Article) SET a.name = "Another"', {}, { database });
    await sleep(1_000);
    expect(await name()).toBe(before);
    await renewEpoch({ driver, database });
    await sleep(1_000);
    expect(await name()).toBe('Another');
    await emptyDatabase(driver);
  });

  test('an answer is kept as of the version that it is of, not of the one that was known before', async () => {
    const app = await start();
    await get(app, '{ __typename }');
    await renewEpoch({ driver, database });
    const { headers } = await get(app, QUESTION);
    await sleep(1_000);
    watched.asked = [];
    expect((await get(app, QUESTION)).headers.etag).toBe(headers.etag);
    expect(questions()).toEqual([]);
  });

  test('and is gone, is not answered from memory', async () => {
    const app = await start();
    await get(app, QUESTION);
    await emptyDatabase(driver);
    await sleep(1_000);
    expect((await get(app, QUESTION)).json().errors[0].extensions.code).toBe('GRAPH_NOT_SEEDED');
  });
});
