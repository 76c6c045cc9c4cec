/** @graph shared */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';

const webDir = mkdtempSync(join(tmpdir(), 'parley-web-'));
let driver: Driver;
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<title>Parley</title>');
  writeFileSync(join(webDir, 'assets', 'main-1a2b.js'), 'export {}');
  driver = testDriver();
  app = await buildApp({ driver, database: 'neo4j', version: 'test', webDir });
});

afterAll(async () => {
  await app.close();
  await driver.close();
  rmSync(webDir, { recursive: true });
});

const get = (url: string, accept = '*/*') => app.inject({ url, headers: { accept } });

test.each(['/', '/articles/a', '/articles/a/graph?sel=b', '/id/a:b', '/concepts', '/timeline', '/path?from=a&to=b'])(
  '%s is the page, under a policy that lets it run and ask nothing else',
  async (url) => {
    const { statusCode, body, headers } = await get(url);
    expect([statusCode, body]).toEqual([200, '<title>Parley</title>']);
    expect(headers['cache-control']).toBe('no-cache');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  },
);

test('a file whose name changes with it is kept for good', async () => {
  const { statusCode, headers } = await get('/assets/main-1a2b.js');
  expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('what is nobody’s address is told as JSON, and to a reader on the page', async () => {
  for (const url of ['/nothing', '/api/v1', '/health/nothing', '/assets/none.js', '/graphql/x']) {
    const { statusCode, body } = await get(url);
    expect([statusCode, JSON.parse(body)]).toEqual([
      404,
      { message: `Route GET:${url} not found`, error: 'Not Found', statusCode: 404 },
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

test('without a built page the service serves the rest', async () => {
  const bare = await buildApp({ driver, database: 'neo4j', version: 'test', webDir: join(webDir, 'none') });
  expect((await bare.inject({ url: '/' })).statusCode).toBe(404);
  expect((await bare.inject({ url: '/health/live' })).statusCode).toBe(200);
  await bare.close();
});
