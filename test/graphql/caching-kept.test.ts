/** @graph own */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { seed } from '../../src/seed';
import type { AppOptions } from '../../src/server/app';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { seedsDir } from '../support/seeds';
import { get, post, Watched } from '../support/watched';

const SLUG = 'two-rivers-water-talks';
const QUESTION = '{ articles { totalCount } }';
const PASSAGES = '{ claims(first: 3) { nodes { passages { text } } } }';
const database = 'neo4j';
const seedOne = () => seed({ driver, database, seedsDir, files: [join(seedsDir, `${SLUG}.yaml`)] });

let driver: Driver;
let watched: Watched;
const start = (options: Partial<AppOptions> = {}) => watched.start(options);
const questions = () => watched.questions();

/** Whoever asks while the graph's version is not known asks for himself, and a busy Neo4j may be late to tell it. */
async function versionKnown(app: FastifyInstance): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) if ((await get(app, '{ __typename }')).headers.etag) return;
  throw new Error('Neo4j does not tell the version of the graph');
}

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

  test('asks the version once for all who ask at once, and at most twice a second', async () => {
    const app = await start();
    const began = performance.now();
    await Promise.all(Array.from({ length: 20 }, () => get(app, QUESTION)));
    for (let times = 0; times < 20; times++) await get(app, QUESTION);
    const most = 1 + Math.floor((performance.now() - began) / 500);
    const asked = watched.asked.filter((operation) => operation === 'version').length;
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(most);
  });

  test('by many at once is executed once, and all have the one answer', async () => {
    const app = await start();
    await versionKnown(app);
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
    await versionKnown(app);
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

  test('by many at once, of whom the one who asked first leaves before it is answered, is executed once more', async () => {
    const app = await start();
    const url = new URL('/graphql', await app.listen({ port: 0, host: '127.0.0.1' }));
    url.searchParams.set('query', QUESTION);
    await versionKnown(app);
    watched.slow = 150;
    try {
      const first = new AbortController();
      const gone = fetch(url, { signal: first.signal }).catch(() => 'gone');
      while (questions().length === 0) await sleep(2);
      const others = Array.from({ length: 6 }, () => fetch(url).then((answer) => answer.json()));
      await sleep(60);
      first.abort();
      expect(await gone).toBe('gone');
      expect(await Promise.all(others)).toEqual(others.map(() => ({ data: { articles: { totalCount: 1 } } })));
      expect(questions()).toHaveLength(2);
    } finally {
      watched.slow = 0;
    }
  });

  test('by many at once, in error, is an error to each, and asked again afterwards', async () => {
    const app = await start();
    const query = '{ actor(slug: "nobody") { name } }';
    const ask = async () => (await post(app, { query })).json().errors[0].extensions.code;
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['UNKNOWN_ID', 'UNKNOWN_ID', 'UNKNOWN_ID']);
    watched.asked = [];
    expect(await ask()).toBe('UNKNOWN_ID');
    expect(questions()).toContain('actor');
  });

  test('is answered without the graph by the next service too, where that has all in common with the last one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-answers-'));
    const rememberedIn = join(folder, 'answers.json');
    const first = await start({ rememberedIn });
    const answer = await post(first, { query: QUESTION });
    await first.close();
    watched.asked = [];
    const again = await post(await start({ rememberedIn }), { query: QUESTION });
    expect([again.rawPayload, again.headers.etag]).toEqual([answer.rawPayload, answer.headers.etag]);
    expect(questions()).toEqual([]);
    await post(await start({ rememberedIn, introspection: false }), { query: QUESTION });
    expect(questions()).toEqual(['articles']);
    rmSync(folder, { recursive: true });
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

describe('nothing is kept', () => {
  test.each([
    ['of a question that is in error', '{ nothing }', []],
    ['of an answer with an error', `{ actor(slug: "nobody") { name } }`, ['actor', 'advice']],
    ['of an answer that reads a file', PASSAGES, ['claims']],
  ])('%s', async (_, query, each) => {
    const app = await start();
    for (const ask of [() => get(app, query), () => post(app, { query })]) {
      watched.asked = [];
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
    watched.apps.push(app);
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
