/** @graph shared */

import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import type { Driver } from 'neo4j-driver-lite';
import { bibtexEntry } from '../../src/export/citation/bibtex';
import type { CslItem } from '../../src/export/citation/csl';
import { bibtex, cslJson } from '../../src/export/citation/formats';
import { openExport } from '../../src/graph/export/open';
import type { Scope } from '../../src/graph/export/scope';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

const ARTICLE = 'two-rivers-water-talks';
const CLAIM = `${ARTICLE}:accord-kept-in-part.tamm`;
const AT = 'https://parley.example';
let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
});
afterAll(() => driver.close());

async function textOf(format: typeof cslJson, scope: Scope): Promise<string> {
  let text = '';
  for await (const chunk of format.write(await openExport({ driver, database: 'neo4j' }, scope), AT)) text += chunk;
  return text;
}
const itemsOf = async (scope: Scope) => JSON.parse(await textOf(cslJson, scope)) as CslItem[];

test('every article and every claim is cited, each once, in both forms', async () => {
  const { records } = await driver.executeQuery(
    'MATCH (n:Entity) WHERE n:Article OR n:Claim RETURN n.slug',
    {},
    { database: 'neo4j' },
  );
  const slugs = records.map((record) => record.get(0)).sort();
  const items = await itemsOf({ of: 'all' });
  expect(items.map(({ id }) => id).sort()).toEqual(slugs);
  const entries = new Cite(await textOf(bibtex, { of: 'all' })).data as CslItem[];
  const told = ({ id, title, note, URL, author }: CslItem) => ({ id, title, note, URL, author });
  const byId = (one: CslItem, other: CslItem) => (one.id < other.id ? -1 : 1);
  const names = entries.map((entry) => ({
    ...entry,
    // what has braces around it is one name; the reader calls it a family
    author: entry.author?.map((name) => ({ literal: Object.values(name)[0] as string })),
  }));
  expect(names.sort(byId).map((entry) => told(entry as CslItem))).toEqual(items.sort(byId).map(told));
});

test('over HTTP, links are below the address that is given, or the one that is asked', async () => {
  const linkOf = async (url?: string) => {
    const app = await buildApp({ driver, database: 'neo4j', version: 'test', url });
    const answer = await app.inject({ url: `/export/csl-json?node=${CLAIM}`, headers: { host: 'localhost:4000' } });
    await app.close();
    return (answer.json() as CslItem[])[0]?.URL;
  };
  expect(await linkOf()).toBe(`http://localhost:4000/id/${CLAIM}`);
  expect(await linkOf(AT)).toBe(`${AT}/id/${CLAIM}`);
});

test('a claim: who annotated it, what is claimed by whom, the words, where it stands, and of which graph', async () => {
  const [item, ...more] = await itemsOf({ of: 'node', slug: CLAIM });
  expect(more).toEqual([]);
  expect(item).toEqual({
    id: CLAIM,
    type: 'entry',
    title: 'Ilva Tamm denies: The Reed Accord was kept only in part.',
    author: [{ literal: 'The Parley editors' }],
    'container-title': 'Parley',
    note: expect.stringMatching(
      /“Two rivers.*💧.*”: “Tamm rejects this”\. What a speaker claims is no finding of fact/,
    ),
    URL: `${AT}/id/${CLAIM}`,
    version: expect.stringMatching(/^[\da-f]{32}$/),
  });
});

test('an article alone', async () => {
  const [article, ...more] = await itemsOf({ of: 'node', slug: ARTICLE });
  expect([article?.type, article?.note, more]).toEqual(['article', 'An invented article.', []]);
});

test.each([
  ['an actor who speaks', `${ARTICLE}:tamm`],
  ['a fact', `${ARTICLE}:reed-accord`],
  ['what is only spoken of', 'maduro'],
  ['what articles share', 'usa'],
])('%s: the claims that concern it, each as it is cited in its article, and these articles', async (_what, slug) => {
  const whole = new Map((await itemsOf({ of: 'all' })).map((item) => [item.id, item]));
  const items = await itemsOf({ of: 'node', slug });
  expect(items).toEqual(items.map(({ id }) => whole.get(id)));
  const { records } = await driver.executeQuery(
    `MATCH (x:Entity {slug: $slug})
     MATCH (c:Claim)-[:CLAIMED_IN]->(a)
     WHERE EXISTS { (c)-[]-(x) } OR EXISTS { (c)-[:STATES]->()-[:ABOUT]->(x) }
       OR EXISTS { MATCH (x)-[r]-() WHERE c.slug IN r.claims }
     UNWIND [c.slug, a.slug] AS id RETURN DISTINCT id`,
    { slug },
    { database: 'neo4j' },
  );
  expect(items.map(({ id }) => id).sort()).toEqual(records.map((record) => record.get('id')).sort());
  const claims = items.filter(({ type }) => type === 'entry');
  expect(claims.length).toBeGreaterThan(2);
  for (const { author, note } of claims) {
    expect(author).toEqual([{ literal: expect.any(String) }]);
    expect(note).toMatch(/^A claim in “[^”].*”: “.+”\. What/);
  }
});

test('what no claim concerns has nothing to cite', async () => {
  const { records } = await driver.executeQuery(
    'MATCH (s:Sentence) WHERE NOT EXISTS { (s)--(:Claim) } RETURN s.slug LIMIT 1',
    {},
    { database: 'neo4j' },
  );
  expect(await itemsOf({ of: 'node', slug: records[0]?.get(0) })).toEqual([]);
});

test('whatever stands in a title is read again from BibTeX', () => {
  const title = '100 % of {all} $5 & #1_a ^b ~c \\ “quoted” 💧';
  const entry = bibtexEntry({ id: 'a:b.c', type: 'article', title, issued: { 'date-parts': [[2024, 5, 2]] } });
  const [read] = new Cite(entry).data as CslItem[];
  expect(read).toMatchObject({ id: 'a:b.c', title, issued: { 'date-parts': [[2024, 5, 2]] } });
});
