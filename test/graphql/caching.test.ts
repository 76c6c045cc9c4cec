import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { renewEpoch } from '../../src/graph/write/store';
import { removeArticle, seed } from '../../src/seed';
import { type AppOptions, buildApp } from '../../src/server/app';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { seedsDir } from '../support/seeds';

const SLUG = 'two-rivers-water-talks';
const QUESTION = '{ articles { totalCount } }';
const PASSAGES = '{ claims(first: 3) { nodes { passages { text } } } }';
const database = 'neo4j';
const seedOne = () => seed({ driver, database, seedsDir, files: [join(seedsDir, `${SLUG}.yaml`)] });

let driver: Driver;
/** the operations that reached Neo4j */
let asked: string[];
let watched: Driver;
const apps: FastifyInstance[] = [];

beforeAll(async () => {
  driver = testDriver();
  await emptyDatabase(driver);
  await seedOne();
  watched = new Proxy(driver, {
    get(target, name) {
      if (name !== 'session') return Reflect.get(target, name, target);
      return (config: object) => {
        const session = target.session(config);
        const run = session.run.bind(session);
        session.run = (text: never, parameters: never, transaction: { metadata: { operation: string } }) => {
          asked.push(transaction.metadata.operation);
          return run(text, parameters, transaction as never);
        };
        return session;
      };
    },
  });
});

beforeEach(() => {
  asked = [];
});

afterAll(async () => {
  for (const app of apps) await app.close();
  await driver.close();
});

async function start(options: Partial<AppOptions> = {}): Promise<FastifyInstance> {
  const app = await buildApp({ driver: watched, database, version: 'test', ...options });
  apps.push(app);
  return app;
}

type Headers = Record<string, string>;

const get = (app: FastifyInstance, query: string, headers: Headers = {}, more: Headers = {}) =>
  app.inject({ url: '/graphql', query: { query, ...more }, headers });
const post = (app: FastifyInstance, payload: object, headers: Headers = {}) =>
  app.inject({ method: 'POST', url: '/graphql', payload, headers });
const questions = () => asked.filter((operation) => operation !== 'version');

describe('the same question again', () => {
  test.each([
    ['GET', (app: FastifyInstance) => get(app, QUESTION)],
    ['POST', (app: FastifyInstance) => post(app, { query: QUESTION })],
  ])('by %s is answered without the graph, byte for byte', async (_, ask) => {
    const app = await start();
    const [first, second] = [await ask(app), await ask(app)];
    expect(first.json()).toEqual({ data: { articles: { totalCount: 1 } } });
    expect(questions()).toEqual(['articles']);
    expect(second.rawPayload).toEqual(first.rawPayload);
    for (const name of ['etag', 'cache-control', 'content-type', 'content-length', 'vary'])
      expect([name, second.headers[name]]).toEqual([name, first.headers[name]]);
    expect(second.headers).toMatchObject({ 'cache-control': 'public, max-age=1, must-revalidate', vary: 'Accept' });
  });

  test.each([
    ['variables', (app: FastifyInstance, n: number) => post(app, { query: QUESTION, variables: { n } })],
    ['media type', (app: FastifyInstance, n: number) => get(app, QUESTION, { accept: MEDIA[n] as string })],
    ['method', (app: FastifyInstance, n: number) => (n ? get(app, QUESTION) : post(app, { query: QUESTION }))],
  ])('with another %s is another question', async (_, ask) => {
    const app = await start();
    const [first, second] = [await ask(app, 0), await ask(app, 1)];
    expect(questions()).toHaveLength(2);
    expect(second.headers.etag).not.toBe(first.headers.etag);
    await ask(app, 0);
    await ask(app, 1);
    expect(questions()).toHaveLength(2);
  });
  const MEDIA = ['application/json', 'application/graphql-response+json'];

  test('asks the version once for all who ask at once, and at most once a second', async () => {
    const app = await start();
    await Promise.all(Array.from({ length: 20 }, () => get(app, QUESTION)));
    for (let times = 0; times < 20; times++) await get(app, QUESTION);
    expect(asked.filter((operation) => operation === 'version')).toHaveLength(1);
  });

  test('by many at once is executed once, and all have the one answer', async () => {
    const app = await start();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(app, { query: QUESTION })));
    expect(questions()).toEqual(['articles']);
    expect(new Set(answers.map(({ statusCode, headers, body }) => `${statusCode} ${headers.etag} ${body}`)).size).toBe(
      1,
    );
    expect(answers[0]?.json()).toEqual({ data: { articles: { totalCount: 1 } } });
  });

  test('by many at once, of whom those who wait or the one who is served first leave, is answered to the others', async () => {
    const app = await start();
    const url = new URL('/graphql', await app.listen({ port: 0, host: '127.0.0.1' }));
    url.searchParams.set('query', QUESTION);
    const leaving = [new AbortController(), new AbortController()];
    const ask = (signal?: AbortSignal) => fetch(url, signal ? { signal } : {}).then((answer) => answer.json());
    const gone = leaving.map(({ signal }) => ask(signal).catch(() => 'gone'));
    const others = Array.from({ length: 8 }, () => ask());
    await sleep(2);
    for (const controller of leaving) controller.abort();
    const expected = { data: { articles: { totalCount: 1 } } };
    expect(await Promise.all(others)).toEqual(others.map(() => expected));
    await Promise.all(gone);
    expect(questions().length).toBeLessThan(8);
  });

  test('by many at once, in error, is an error to each, and asked again afterwards', async () => {
    const app = await start();
    const query = '{ actor(slug: "nobody") { name } }';
    const ask = async () => (await post(app, { query })).json().errors[0].extensions.code;
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['UNKNOWN_ID', 'UNKNOWN_ID', 'UNKNOWN_ID']);
    asked = [];
    expect(await ask()).toBe('UNKNOWN_ID');
    expect(questions()).toContain('actor');
  });

  test('is executed where nothing is to be kept', async () => {
    const app = await start({ kept: 0 });
    const { headers } = await get(app, QUESTION);
    await get(app, QUESTION);
    expect(questions()).toHaveLength(2);
    expect((await get(app, QUESTION, { 'if-none-match': headers.etag as string })).statusCode).toBe(304);
  });

  test('is executed where more was asked meanwhile than is kept', async () => {
    const app = await start({ kept: 20_000 });
    const long = (number: number) => `${QUESTION} # ${number} ${'x'.repeat(1_000)}`;
    for (let number = 0; number < 20; number++) await get(app, long(number));
    await get(app, long(19));
    expect(questions()).toHaveLength(20);
    await get(app, long(0));
    expect(questions()).toHaveLength(21);
  });
});

describe('whoever has the answer already', () => {
  test('is told that it is still the same, without execution, also by a service that has just started', async () => {
    const { headers } = await get(await start(), QUESTION);
    const etag = headers.etag as string;
    const app = await start();
    asked = [];
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

describe('nothing is kept', () => {
  test.each([
    ['of a question that is in error', '{ nothing }', []],
    ['of an answer with an error', `{ actor(slug: "nobody") { name } }`, ['actor', 'advice']],
    ['of an answer that reads a file', PASSAGES, ['claims']],
  ])('%s', async (_, query, each) => {
    const app = await start();
    for (const ask of [() => get(app, query), () => post(app, { query })]) {
      asked = [];
      for (const { headers } of [await ask(), await ask()]) {
        expect(headers['cache-control']).toBe('no-store');
        expect(headers.etag).toBeUndefined();
      }
      expect(questions()).toEqual([...each, ...each]);
    }
  });

  test('and so a text that is taken away is away at once', async () => {
    const textsDir = mkdtempSync(join(tmpdir(), 'parley-texts-'));
    cpSync(join(seedsDir, 'texts'), textsDir, { recursive: true });
    const { graphqlPlugin } = await import('../../src/graphql/plugin.js');
    const app = (await import('fastify')).default();
    apps.push(app);
    await app.register(graphqlPlugin, { driver, database, version: 'test', textsDirs: [textsDir] });
    const texts = async () => {
      const { nodes } = (await get(app, PASSAGES)).json().data.claims;
      return nodes.flatMap((claim: { passages: { text: string | null }[] }) => claim.passages.map(({ text }) => text));
    };
    expect(await texts()).not.toContain(null);
    rmSync(textsDir, { recursive: true });
    expect((await texts()).filter(Boolean)).toEqual([]);
  });

  test('of a request that brings a query to be known by its hash', async () => {
    const app = await start();
    const { createHash } = await import('node:crypto');
    const sha256Hash = createHash('sha256').update(QUESTION).digest('hex');
    const payload = { query: QUESTION, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    await post(app, payload);
    await post(app, payload);
    expect(questions()).toHaveLength(2);
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
    asked = [];
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
