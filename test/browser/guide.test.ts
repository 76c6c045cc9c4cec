/** @graph shared */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver-lite';
import { buildApp } from '../../src/server/app';
import { BROWSER_DIR, type SavedQuery, savedQueries } from '../../src/server/plugins/browser-guide';
import { type Started, startSeeded } from '../support/docs';
import { testDriver } from '../support/neo4j';

let service: Started;
beforeAll(async () => {
  service = await startSeeded();
});
afterAll(() => service.stop());

const ORIGIN = 'http://localhost:7474';

async function get(url: string, origin = ORIGIN, method: 'GET' | 'POST' = 'GET') {
  const driver = testDriver();
  const app = await buildApp({ driver, database: 'neo4j', version: 'test', browserOrigins: [ORIGIN] });
  try {
    return await app.inject({ method, url, headers: { origin, host: 'parley.example:4000' } });
  } finally {
    await app.close();
    await driver.close();
  }
}

/** What can be compared of an answer: nodes by slug, relationships by type, paths by their steps. */
function plain(value: unknown): unknown {
  if (neo4j.isNode(value as object)) return (value as { properties: { slug: string } }).properties.slug;
  if (neo4j.isPath(value as object)) {
    const { start, segments } = value as import('neo4j-driver-lite').Path;
    return [plain(start), ...segments.flatMap((step) => [step.relationship.type, plain(step.end)])].join(' ');
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  return value;
}

describe('a saved query of Neo4j Browser', () => {
  test.each(savedQueries())('$name: $about', async ({ name, statement, text }) => {
    expect(text).toMatch(/^\/\/ [A-Z].+\n/);
    const { rows, warnings } = await service.cypher(statement);
    expect(warnings).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    const answer = rows.map(plain).map((row) => JSON.stringify(row));
    // Rows of what is drawn come in no order.
    if (/RETURN \w+(, \w+)*$/.test(statement)) answer.sort();
    const file = join(BROWSER_DIR, 'queries', `${name}.cypher.json`);
    if (process.env.UPDATE) writeFileSync(file, `[\n${answer.map((row) => `  ${row}`).join(',\n')}\n]\n`);
    expect(existsSync(file)).toBe(true);
    expect(answer.map((row) => JSON.parse(row))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

test('a saved query names no relationship that the seeds do not make, and what is drawn of one article is all of it', async () => {
  const { rows } = await service.cypher('MATCH (:Entity)-[r]->() RETURN DISTINCT type(r) AS type');
  const made = new Set(rows.map(({ type }) => type));
  for (const { statement } of savedQueries()) {
    const types = [...statement.matchAll(/\[\w*:([A-Z_|]+)\]/g)].flatMap(([, all]) => all?.split('|') ?? []);
    expect(types.filter((type) => !made.has(type))).toEqual([]);
  }
  for (const about of ['The exchange', 'The ratio', 'The agreement', 'What the talks']) {
    const query = savedQueries().find((each) => each.about.startsWith(about)) as SavedQuery;
    expect(JSON.stringify((await service.cypher(query.statement)).rows.map(plain))).not.toMatch(/two-rivers|grain/);
  }
});

describe('the guide', () => {
  test('has ten slides, and each saved query once, ready to be clicked', async () => {
    const { statusCode, headers, body } = await get('/browser/guide');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body.match(/<slide/g)).toHaveLength(10);
    expect(body).not.toContain('{{');
    const shown = [...body.matchAll(/runnable">([\s\S]*?)<\/pre>/g)].map(([, code]) => code);
    const style = ':style http://parley.example:4000/browser/style.grass';
    expect(shown.map((code) => code?.split('\n')[0])).toEqual([
      style,
      ...savedQueries().map(({ about }) => `// ${about}`),
    ]);
  });

  test('says of what it draws whose it is: the editor adds who gives, and contradicted is the invented article alone', async () => {
    const { body } = await get('/browser/guide');
    const slides = body.split('<slide');
    const slideOf = (query: string) => slides.find((slide) => slide.includes(query)) ?? '';
    const { rows } = await service.cypher(
      'MATCH (:Transfer)-[r:GIVEN_BY]->() WHERE r.editorial IS NOT NULL RETURN r.article AS article',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(slideOf('GIVEN_BY|RECEIVED_BY')).toContain('<code>editorial</code>');
    expect(slideOf('// Contradictions')).toContain('only the invented one');
    expect(body).not.toContain('through whom');
  });

  test('lists the saved queries, and gives each as a file', async () => {
    const { body } = await get('/browser/queries');
    expect(body.trim().split('\n')).toHaveLength(savedQueries().length);
    const { name, text } = savedQueries()[0] as SavedQuery;
    expect((await get(`/browser/queries/${name}.cypher`)).body).toBe(text);
  });

  test('is read by the origin of Neo4j Browser alone, and nothing else of the service is', async () => {
    expect((await get('/browser/guide')).headers['access-control-allow-origin']).toBe(ORIGIN);
    expect((await get('/browser/style.grass', 'http://elsewhere.example')).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
    expect((await get('/health/live')).headers).not.toHaveProperty('access-control-allow-origin');
    expect((await get('/browser/guide', ORIGIN, 'POST')).statusCode).toBe(405);
  });
});

test('the caption of a claim is a word that its circle has room for', async () => {
  const style = readFileSync(join(BROWSER_DIR, 'style.grass'), 'utf8');
  const [, property] = /^node\.Claim \{[^}]*caption: "\{(\w+)\}"/m.exec(style) ?? [];
  const { rows } = await service.cypher(`MATCH (c:Claim) RETURN DISTINCT c.${property} AS caption`);
  expect(rows.map(({ caption }) => caption).sort()).toEqual(['affirms', 'denies', 'leaves-open']);
});

test('the style knows every kind of node that an article makes', async () => {
  const style = readFileSync(join(BROWSER_DIR, 'style.grass'), 'utf8');
  const styled = new Set([...style.matchAll(/^node\.(\w+)/gm)].map(([, label]) => label));
  const { rows: nodes } = await service.cypher('MATCH (n:Entity) RETURN DISTINCT labels(n) AS labels');
  const bare = nodes.filter(({ labels }) => !(labels as string[]).some((label) => styled.has(label)));
  expect(bare).toEqual([]);
  const made = new Set(nodes.flatMap(({ labels }) => labels as string[]));
  expect([...styled].filter((label) => !made.has(label as string))).toEqual([]);
});
