/** @graph shared */

import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import oxigraph from 'oxigraph';
import { buildApp } from '../../src/server/app';
import { folder } from '../seed/tiny';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const SLUG = 'two-rivers-water-talks:water-talks';
let driver: Driver;
let app: FastifyInstance;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
  const webDir = folder({ 'index.html': '<title>Parley</title>' });
  app = await buildApp({ driver, database: 'neo4j', version: 'test', webDir });
});
afterAll(async () => {
  await app.close();
  await driver.close();
});

const get = (accept: string | undefined, slug = SLUG, more = {}) =>
  app.inject({ url: `/id/${slug}`, headers: { ...(accept === undefined ? {} : { accept }), ...more } });

test.each([
  ['text/turtle', 'text/turtle'],
  ['application/ld+json', 'application/ld+json'],
  ['text/html;q=0.5, text/turtle', 'text/turtle'],
  ['application/ld+json;q=0.9, text/turtle;q=0.8', 'application/ld+json'],
])('%s is answered as %s, of the thing that is asked for', async (accept, type) => {
  const answer = await get(accept);
  expect([answer.statusCode, answer.headers['content-type'], answer.headers.vary]).toEqual([
    200,
    `${type}; charset=utf-8`,
    'Accept',
  ]);
  const store = new oxigraph.Store();
  store.load(answer.body, { format: type });
  const label = `SELECT ?l { <https://parley.example/id/${SLUG}> <http://www.w3.org/2000/01/rdf-schema#label> ?l }`;
  expect(store.query(label)).toHaveLength(1);
});

test.each([undefined, '*/*', 'text/html,application/xhtml+xml,*/*;q=0.8'])(
  '%s is answered by the page',
  async (accept) => {
    const answer = await get(accept);
    expect([answer.statusCode, answer.body]).toEqual([200, '<title>Parley</title>']);
    expect(answer.headers.vary).toMatch(/\bAccept\b/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  },
);

test('who takes no form that there is, and who asks for what is not there, is told so', async () => {
  const none = await get('image/png');
  expect([none.statusCode, none.headers.vary]).toEqual([406, 'Accept']);
  expect(none.json().errors[0]).toMatchObject({ extensions: { code: 'NOT_ACCEPTABLE' } });
  expect(none.json().errors[0].message).toContain('text/turtle');
  const unknown = await get('text/turtle', 'two-rivers-water-talks:water-talk');
  expect([unknown.statusCode, unknown.json().errors[0].extensions.code]).toEqual([404, 'UNKNOWN_ID']);
  expect(unknown.json().errors[0].message).toContain(SLUG);
});

test('who has it already is told so, and each form is another', async () => {
  const { etag } = (await get('text/turtle')).headers;
  const again = (accept: string) => get(accept, SLUG, { 'if-none-match': String(etag) });
  expect((await again('text/turtle')).statusCode).toBe(304);
  expect((await again('application/ld+json')).statusCode).toBe(200);
});
