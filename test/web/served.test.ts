/** @graph shared */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver-lite';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const webDir = mkdtempSync(join(tmpdir(), 'parley-web-'));
let driver: Driver;
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<title>Parley</title>');
  writeFileSync(join(webDir, 'assets', 'main-1a2b.js'), 'export {}');
  driver = testDriver();
  await seededGraph();
  app = await buildApp({ driver, database: 'neo4j', version: 'test', webDir, deadline: 50_000 });
});

afterAll(async () => {
  await app.close();
  await driver.close();
  rmSync(webDir, { recursive: true });
});

const get = (url: string, accept = '*/*') => app.inject({ url, headers: { accept } });

const TALKS = '/articles/usa-venezuela-conversations';

test.each([
  ['/', 200],
  [TALKS, 200],
  [`${TALKS}/graph?sel=b`, 200],
  ['/articles/nobodys', 404],
  ['/articles/nobodys/graph', 404],
  ['/id/maduro', 200],
  ['/id/usa-venezuela-conversations%3Aprisoner-exchange', 200],
  ['/id/nobody', 404],
  ['/concepts', 200],
  ['/timeline', 200],
  ['/path?from=a&to=b', 200],
])('%s is the page (%i), under a policy that lets it run and ask nothing else', async (url, status) => {
  const { statusCode, body, headers } = await get(url);
  expect([statusCode, body]).toEqual([status, '<title>Parley</title>']);
  expect(headers['cache-control']).toBe('no-cache');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('a file whose name changes with it is kept for good', async () => {
  const { statusCode, headers } = await get('/assets/main-1a2b.js');
  expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('what is nobody’s address is told as JSON, and to a reader on the page', async () => {
  for (const url of ['/nothing', '/api/v1', '/health/nothing', '/assets/none.js', '/graphql/x']) {
    const { statusCode, body } = await get(url);
    expect([statusCode, JSON.parse(body)]).toEqual([
      404,
      { errors: [{ message: expect.stringContaining(`no GET ${url} here`), extensions: { code: 'UNKNOWN_ADDRESS' } }] },
    ]);
  }
  expect((await get('/nothing', 'text/html')).statusCode).toBe(404);
  expect((await get('/nothing', 'text/html')).body).toContain('<title>');
  expect((await get('/health/nothing', 'text/html')).headers['content-type']).toContain('json');
  expect((await app.inject({ method: 'POST', url: '/articles/a' })).statusCode).toBe(404);
});

test('GraphQL and health are as they were', async () => {
  const asked = await get('/graphql?query=%7B__typename%7D');
  expect(JSON.parse(asked.body)).toEqual({ data: { __typename: 'Query' } });
  expect((await get('/health/live')).json()).toEqual({ status: 'live' });
  for (const { headers } of [asked, await get('/health/live')]) {
    expect(headers).not.toHaveProperty('content-security-policy');
  }
});

test('where the graph does not tell what there is, the page is served all the same', async () => {
  const nowhere = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'none'));
  const cut = await buildApp({ driver: nowhere, database: 'neo4j', version: 'test', webDir, deadline: 100 });
  expect((await cut.inject({ url: '/articles/nobodys', headers: { accept: 'text/html' } })).statusCode).toBe(200);
  await cut.close();
  await nowhere.close();
});

test('without a built page the service serves the rest', async () => {
  const bare = await buildApp({ driver, database: 'neo4j', version: 'test', webDir: join(webDir, 'none') });
  expect((await bare.inject({ url: '/' })).statusCode).toBe(404);
  expect((await bare.inject({ url: '/health/live' })).statusCode).toBe(200);
  await bare.close();
});
