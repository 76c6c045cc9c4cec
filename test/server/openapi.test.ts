/** @graph shared */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { buildApp } from '../../src/server/app';
import { openApi } from '../../src/server/openapi';
import { folder } from '../seed/tiny';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const ARTICLE = 'two-rivers-water-talks';
const TOKEN = 'a-token-of-the-tests';
let driver: Driver;
let app: FastifyInstance;

type Operation = {
  responses: Record<string, { content?: Record<string, unknown>; $ref?: string }>;
  security?: unknown;
};
type Described = { paths: Record<string, { get: Operation }> };

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
  const webDir = folder({ 'index.html': '<title>Parley</title>' });
  app = await buildApp({ driver, database: 'neo4j', version: '1.2.3', webDir, guard: { tokens: [TOKEN] } });
});
afterAll(async () => {
  await app.close();
  await driver.close();
});

function validated(document: unknown): { valid: boolean; errors: unknown[] } {
  const script = join(__dirname, 'validate-openapi.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { input: JSON.stringify(document), encoding: 'utf8' }));
}

test('the document is one of OpenAPI, with tokens and without; and what is none is found', () => {
  const open = openApi({ version: '1.2.3', closed: false, metrics: false });
  expect(validated(open)).toEqual({ valid: true, errors: [] });
  expect(validated(openApi({ version: '1.2.3', closed: true, metrics: true }))).toEqual({ valid: true, errors: [] });
  expect(validated({ ...open, info: { title: 'Parley' } }).valid).toBe(false);
  expect((open as unknown as Described).paths).not.toHaveProperty('/metrics');
});

test.each([
  ['/health/live', '/health/live', 200],
  ['/health/ready', '/health/ready', 200],
  ['/export/{format}', `/export/csv-nodes?article=${ARTICLE}`, 200],
  ['/export/{format}', '/export/csv-nodes?article=nobody', 404],
  ['/export/{format}', '/export/csv', 400],
  ['/id/{slug}', `/id/${ARTICLE}:water-talks`, 200],
  ['/metrics', '/metrics', 200],
  ['/notice', '/notice', 200],
  ['/openapi.json', '/openapi.json', 200],
])('%s says what is answered: %s with %i', async (path, url, status) => {
  const { paths } = (await app.inject({ url: '/openapi.json' })).json() as Described;
  const operation = paths[path]?.get as Operation;
  const answer = await app.inject({ url, headers: { authorization: `Bearer ${TOKEN}` } });
  expect(answer.statusCode).toBe(status);
  const type = String(answer.headers['content-type']).split(';')[0];
  expect(Object.keys(operation.responses[status]?.content ?? {})).toContain(type);
  const refused = (await app.inject({ url })).statusCode === 401;
  expect(refused).toBe(operation.security !== undefined);
});

test('the notice is told there, with exports, and in figures', async () => {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const { info } = (await app.inject({ url: '/openapi.json' })).json();
  const notice = (await app.inject({ url: '/notice' })).body;
  expect(notice).toContain('implies no wrongdoing');
  for (const line of notice.trim().split('\n')) expect(info.description).toContain(line);
  const { link } = (await app.inject({ url: '/export/csv-nodes', method: 'HEAD', headers })).headers;
  expect(link).toBe('<https://spdx.org/licenses/MIT>; rel="license", </notice>; rel="terms-of-service"');
  const asked = { query: '{ stats { notice licence } }' };
  const { data } = (await app.inject({ method: 'POST', url: '/graphql', payload: asked, headers })).json();
  expect(`${data.stats.notice}\n${data.stats.licence}\n`).toBe(notice);
});
