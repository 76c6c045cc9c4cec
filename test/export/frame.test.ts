/** @graph shared */

import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { FORMATS } from '../../src/export/formats';
import { ExportedGraph } from '../../src/graph/export/exported-graph';
import { openExport } from '../../src/graph/export/open';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const ARTICLE = 'two-rivers-water-talks';
let driver: Driver;
let app: FastifyInstance;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
  app = await buildApp({ driver, database: 'neo4j', version: 'test' });
});
afterAll(async () => {
  await app.close();
  await driver.close();
});

const reads = () => ({ driver, database: 'neo4j' });

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

async function slugs(cypher: string, parameters: object = {}): Promise<string[]> {
  const { records } = await driver.executeQuery(cypher, parameters as Record<string, string>, { database: 'neo4j' });
  return records.map((record) => String(record.get(0))).sort();
}

const keyOf = ({ type, props }: { type: string; props: { id?: unknown } }) => `${type} ${props.id}`;

test('everything, whatever the size of a page', async () => {
  const { version } = await openExport(reads(), { of: 'all' });
  const graph = new ExportedGraph(reads(), { of: 'all' }, version, 97);
  expect((await all(graph.nodes())).map(({ slug }) => slug).sort()).toEqual(
    await slugs('MATCH (n:Entity) RETURN n.slug'),
  );
  expect((await all(graph.relationships())).map(keyOf).sort()).toEqual(
    await slugs("MATCH (:Entity)-[r]->(:Entity) RETURN type(r) + ' ' + r.id"),
  );
});

test('an article: its own nodes, those that appear in it, and what it says of them; no end is missing', async () => {
  const { version } = await openExport(reads(), { of: 'article', slug: ARTICLE });
  const graph = new ExportedGraph(reads(), { of: 'article', slug: ARTICLE }, version, 13);
  const nodes = new Set((await all(graph.nodes())).map(({ slug }) => slug));
  const expected = 'MATCH (n:Entity) WHERE n.slug = $a OR n.article = $a OR EXISTS { (n)-[:APPEARS_IN]->({slug: $a}) }';
  expect([...nodes].sort()).toEqual(await slugs(`${expected} RETURN n.slug`, { a: ARTICLE }));
  const relationships = await all(graph.relationships());
  expect(relationships.filter(({ from, to }) => !nodes.has(from) || !nodes.has(to))).toEqual([]);
  const stated = await slugs("MATCH ()-[r {article: $a}]->() RETURN type(r) + ' ' + r.id", { a: ARTICLE });
  expect(
    relationships
      .filter(({ props }) => props.article === ARTICLE)
      .map(keyOf)
      .sort(),
  ).toEqual(stated);
  expect(relationships.filter(({ props }) => (props.article ?? ARTICLE) !== ARTICLE)).toEqual([]);
});

test('a node, its neighbours, and what lies between them', async () => {
  const slug = `${ARTICLE}:water-talks`;
  const graph = await openExport(reads(), { of: 'node', slug });
  const near = '(n.slug = $slug OR EXISTS { (n)--({slug: $slug}) })';
  expect((await all(graph.nodes())).map((node) => node.slug).sort()).toEqual(
    await slugs(`MATCH (n:Entity) WHERE ${near} RETURN n.slug`, { slug }),
  );
  expect((await all(graph.relationships())).map(keyOf).sort()).toEqual(
    await slugs(
      `MATCH (n:Entity)-[r]->(m:Entity) WHERE ${near} AND ${near.replaceAll('n.', 'm.').replace('(n)', '(m)')}
       RETURN type(r) + ' ' + r.id`,
      { slug },
    ),
  );
});

test('a graph that changes while it is read is not taken for one', async () => {
  const graph = new ExportedGraph(reads(), { of: 'all' }, 'the version before');
  await expect(all(graph.nodes())).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
});

test.each(FORMATS.map(({ name }) => name))('%s over HTTP: a file, kept by the version of the graph', async (name) => {
  // What one seeds again is an article; a thing of it alone is none.
  const url = `/export/${name}?${name === 'jsonld' ? `article=${ARTICLE}` : `node=${ARTICLE}:water-talks`}`;
  const first = await app.inject({ url });
  expect(first.statusCode).toBe(200);
  expect(first.headers['content-disposition']).toMatch(
    /^attachment; filename\*=UTF-8''two-rivers-water-talks(-water-talks)?\./,
  );
  expect(first.body).toContain('water-talks');
  const { etag } = first.headers;
  expect((await app.inject({ url, headers: { 'if-none-match': String(etag) } })).statusCode).toBe(304);
  const head = await app.inject({ url, method: 'HEAD' });
  expect(head.headers).not.toHaveProperty('content-length');
  expect({ body: head.body, etag: head.headers.etag }).toEqual({ body: '', etag });
  const other = `/export/${name === 'csv-nodes' ? 'csv-relationships' : 'csv-nodes'}?article=${ARTICLE}`;
  expect((await app.inject({ url: other })).headers.etag).not.toBe(etag);
});

test.each([
  ['/export/csv-node', 400, 'BAD_ARGUMENT', 'There is no format "csv-node". Did you mean "csv-nodes"?'],
  ['/export/csv-nodes?artikle=x', 400, 'BAD_ARGUMENT', 'There is no parameter "artikle". Did you mean "article"?'],
  ['/export/%FF', 400, 'BAD_REQUEST', 'is written in percent, as UTF-8.'],
  ['/id/%E0%A4%A', 400, 'BAD_REQUEST', 'is written in percent, as UTF-8.'],
  ['/export/csv-nodes?node=', 400, 'BAD_ARGUMENT', 'The slug is empty'],
  ['/export/csv-nodes?node=a&node=b', 400, 'BAD_ARGUMENT', '"node" is given more than once'],
  ['/export/csv-nodes?node=a&article=b', 400, 'BAD_ARGUMENT', 'Both an article and a node are named'],
  ['/export/csv-nodes?article=two-river-water-talk', 404, 'UNKNOWN_ID', `Did you mean "${ARTICLE}"?`],
  [`/export/csv-nodes?article=${ARTICLE}:water-talks`, 404, 'UNKNOWN_ID', 'is no article. Ask for it as a node.'],
  ['/export/csv-nodes?node=water-talks', 404, 'UNKNOWN_ID', `Did you mean "${ARTICLE}:water-talks"?`],
])('%s is refused with a code and a way out', async (url, status, code, message) => {
  const answer = await app.inject({ url });
  expect(answer.statusCode).toBe(status);
  const [error] = answer.json().errors;
  expect(error).toEqual({ message: expect.stringContaining(message), extensions: { code } });
});

test('CSV of nodes, read again', async () => {
  const { body } = await app.inject({ url: '/export/csv-nodes' });
  const rows = parse(body, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ slug }) => slug).sort()).toEqual(await slugs('MATCH (n:Entity) RETURN n.slug'));
});
