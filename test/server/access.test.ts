/** @graph shared */

import type { FastifyInstance, InjectOptions } from 'fastify';
import { buildApp } from '../../src/server/app';
import { AHEAD } from '../../src/server/page-operations';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const driver = testDriver();
const apps: FastifyInstance[] = [];
const TOKEN = 'a-token-of-the-tests-0123456789';

async function start(options: Partial<Parameters<typeof buildApp>[0]> = {}): Promise<FastifyInstance> {
  const app = await buildApp({ driver, database: 'neo4j', version: 'test', ...options });
  apps.push(app);
  return app;
}

beforeAll(() => seededGraph());
afterAll(async () => {
  for (const app of apps) await app.close();
  await driver.close();
});

const QUESTION = '{ articles { totalCount } }';
const ask = (app: FastifyInstance, options: InjectOptions = {}) =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query: QUESTION }, ...options });
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const codesOf = (answer: { body: string }) =>
  JSON.parse(answer.body).errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code);

describe('a list of tokens', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await start({ guard: { tokens: ['another-token-of-the-tests', TOKEN] } });
  });

  test.each<[string, InjectOptions]>([
    ['no token', {}],
    ['another token', bearer(`${TOKEN}x`)],
    ['a beginning of it', bearer(TOKEN.slice(0, -1))],
    ['another way to show it', { headers: { authorization: `Basic ${TOKEN}` } }],
    ['a GET', { method: 'GET', url: `/graphql?query=${encodeURIComponent(QUESTION)}` }],
    ['an address written in another way', { method: 'GET', url: `/%67raphql?query=${encodeURIComponent(QUESTION)}` }],
    ['the metrics', { method: 'GET', url: '/metrics' }],
    ['an export', { method: 'GET', url: '/export/csv-nodes' }],
    ['a thing as data', { method: 'GET', url: '/id/usa', headers: { accept: 'text/turtle' } }],
  ])('refuses %s', async (_, options) => {
    const answer = await ask(app, options);
    expect([answer.statusCode, codesOf(answer)]).toEqual([401, ['TOKEN_REQUIRED']]);
    expect(answer.headers).toMatchObject({ 'www-authenticate': 'Bearer', 'cache-control': 'no-store' });
    expect(answer.body).not.toContain('another-token');
  });

  test('takes the scheme in any case', async () => {
    expect((await ask(app, { headers: { authorization: `bearer ${TOKEN}` } })).statusCode).toBe(200);
  });

  test('lets in who shows one, even for an answer that is kept, which nobody else may keep', async () => {
    for (let round = 0; round < 2; round++) {
      const answer = await ask(app, bearer(TOKEN));
      expect(answer.statusCode).toBe(200);
      expect(answer.json().errors).toBeUndefined();
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect((await ask(app)).statusCode).toBe(401);
    }
  });

  test.each([{ url: '/export/csv-nodes?node=usa' }, { url: '/id/usa', headers: { accept: 'text/turtle' } }])(
    'nobody between may keep $url',
    async ({ url, headers = {} }) => {
      const answer = await app.inject({ url, headers: { ...headers, ...bearer(TOKEN).headers } });
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-store']);
    },
  );

  test.each([
    '/',
    '/id/usa',
    '/id/nobody',
    '/articles/x',
    '/health/live',
    '/browser/guide',
    '/browser/style.grass',
    '/graphiql',
  ])('%s stays open', async (url) => {
    expect((await app.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(200);
  });
});

test('one address asks no more often than it may, and is told when it may again', async () => {
  const app = await start({ guard: { rate: 3 } });
  for (let round = 0; round < 3; round++) expect((await ask(app)).statusCode).toBe(200);
  const answer = await ask(app);
  expect([answer.statusCode, codesOf(answer)]).toEqual([429, ['LIMIT_RATE']]);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await ask(app, { remoteAddress: '192.0.2.7' })).statusCode).toBe(200);
  expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
});

test('where only this machine can ask, another name is none of its own, unless it is told', async () => {
  const app = await start({ guard: { names: ['parley.example'] } });
  const asAt = (host: string) => ask(app, { headers: { host } });
  for (const host of ['localhost:4000', '127.0.0.1', '[::1]:4000', 'parley.example'])
    expect([host, (await asAt(host)).statusCode]).toEqual([host, 200]);
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4000']) {
    const answer = await asAt(host);
    expect([host, answer.statusCode, codesOf(answer)]).toEqual([host, 403, ['CROSS_SITE']]);
    for (const url of ['/export/csv-nodes', '/id/usa'])
      expect((await app.inject({ url, headers: { host, accept: 'text/turtle' } })).statusCode).toBe(403);
    // The page itself holds nothing of the graph.
    expect((await app.inject({ url: '/', headers: { host, accept: 'text/html' } })).statusCode).toBe(200);
  }
});

test('what is asked ahead is not counted as asked by an address', async () => {
  const app = await start({ guard: { rate: 1 } });
  for (let round = 0; round < 3; round++) expect((await ask(app, { remoteAddress: AHEAD })).statusCode).toBe(200);
  // Nobody can say so of himself.
  const headers = { 'x-forwarded-for': AHEAD };
  expect((await ask(app, { headers })).statusCode).toBe(200);
  expect((await ask(app, { headers })).statusCode).toBe(429);
});

test('texts that are everybody’s are shown, and hidden where somebody says so', async () => {
  const query = '{ sentences(filter: {article: "two-rivers-water-talks"}, first: 3) { nodes { text } } }';
  const textsOf = async (app: FastifyInstance) =>
    (await ask(app, { payload: { query } })).json().data.sentences.nodes.map(({ text }: { text: unknown }) => text);
  expect(await textsOf(await start())).toEqual(Array(3).fill(expect.stringMatching(/\w/)));
  expect(await textsOf(await start({ freeTexts: false }))).toEqual([null, null, null]);
});

test.each([
  ['null', 'application/json', 400],
  ['{ articles { totalCount } }', 'application/graphql', 415],
  ['{ articles { totalCount } }', 'Application/GraphQL; charset=utf-8', 415],
])('%s as %s is no question', async (payload, type, status) => {
  const answer = await ask(await start(), { payload, headers: { 'content-type': type } });
  expect([answer.statusCode, codesOf(answer)]).toEqual([status, ['BAD_REQUEST']]);
});

test('behind a proxy the address is the one that the proxy tells, and no other', async () => {
  const app = await start({ guard: { rate: 1 }, behindTls: true });
  const from = (addresses: string) => ask(app, { headers: { 'x-forwarded-for': addresses } });
  expect((await from('192.0.2.1')).statusCode).toBe(200);
  expect((await from('192.0.2.2')).statusCode).toBe(200);
  expect((await from('198.51.100.9, 192.0.2.1')).statusCode).toBe(429);
});

test('a process that is held up refuses questions, and still says that it lives', async () => {
  const app = await start({ guard: { longestDelay: 20 } });
  const holdUp = setInterval(() => {
    const until = performance.now() + 150;
    while (performance.now() < until);
  }, 160);
  try {
    let answer = await ask(app);
    for (const until = Date.now() + 10_000; answer.statusCode !== 503 && Date.now() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answer = await ask(app);
    }
    expect([answer.statusCode, codesOf(answer), answer.headers['retry-after']]).toEqual([503, ['LIMIT_LOAD'], '1']);
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
  } finally {
    clearInterval(holdUp);
  }
});

describe('other sites', () => {
  let app: FastifyInstance;
  const browser = 'http://localhost:7474';
  beforeAll(async () => {
    app = await start({ browserOrigins: [browser] });
  });

  test.each(['cross-site', 'same-site'])('a page of another origin may not ask, which is %s', async (from) => {
    const answer = await ask(app, { headers: { 'sec-fetch-site': from, 'sec-fetch-mode': 'cors' } });
    expect([answer.statusCode, codesOf(answer)]).toEqual([403, ['CROSS_SITE']]);
    const link = await app.inject({
      url: '/id/usa',
      headers: { 'sec-fetch-site': from, 'sec-fetch-mode': 'navigate', accept: 'text/turtle' },
    });
    expect(link.statusCode).not.toBe(403);
  });

  test('the page itself may ask', async () => {
    const answer = await ask(app, { headers: { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' } });
    expect(answer.statusCode).toBe(200);
  });

  test.each(['https://example.org', browser])('%s may read no answer, and send no JSON', async (origin) => {
    const answer = await ask(app, { headers: { origin } });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const preflight = await app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(preflight.headers['access-control-allow-headers'] ?? '').not.toContain('content-type');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'what a form can send is not read: %s',
    async (type) => {
      const answer = await ask(app, {
        headers: { 'content-type': type },
        payload: JSON.stringify({ query: QUESTION }),
      });
      expect(answer.statusCode).toBe(415);
      expect(codesOf(answer)).toEqual(['BAD_REQUEST']);
    },
  );
});

describe('a schema that is not told', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await start({ introspection: false });
  });

  test('answers questions, and none about itself', async () => {
    expect((await ask(app)).json().errors).toBeUndefined();
    const answer = await ask(app, { payload: { query: '{ __schema { queryType { name } } }' } });
    expect(new Set(codesOf(answer))).toEqual(new Set(['INTROSPECTION_OFF']));
    const misspelt = await ask(app, { payload: { query: '{ articles { totalCont } }' } });
    expect(misspelt.json().errors[0].message).not.toMatch(/did you mean/i);
  });

  test('has no GraphiQL, and leads no browser there', async () => {
    expect((await app.inject({ url: '/graphiql' })).statusCode).toBe(404);
    const opened = await app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([opened.statusCode, opened.json().errors[0].message]).toEqual([
      400,
      'Unknown query: none came. Send {"query": "…"} by POST, or ?query=… by GET.',
    ]);
  });
});

test.each([
  [true, 'max-age=31536000; includeSubDomains', /upgrade-insecure-requests/],
  [false, undefined, /^((?!upgrade-insecure-requests).)*$/],
])('behind TLS %s: whether browsers are told to come by HTTPS alone', async (behindTls, transport, policy) => {
  const { headers } = await (await start({ behindTls })).inject({ url: '/' });
  expect(headers['strict-transport-security']).toBe(transport);
  expect(headers['content-security-policy']).toMatch(policy);
});
