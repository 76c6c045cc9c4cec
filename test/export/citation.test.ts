/** @graph shared */

import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import type { Driver } from 'neo4j-driver';
import { bibtexEntry } from '../../src/export/citation/bibtex';
import type { CslItem } from '../../src/export/citation/csl';
import { bibtex, cslJson } from '../../src/export/citation/formats';
import { openExport } from '../../src/graph/export/open';
import type { Scope } from '../../src/graph/export/scope';
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

test('an article alone, and what is neither: the claims around it', async () => {
  const [article, ...more] = await itemsOf({ of: 'node', slug: ARTICLE });
  expect([article?.type, article?.note, more]).toEqual(['article', 'An invented article.', []]);
  const around = await itemsOf({ of: 'node', slug: `${ARTICLE}:tamm` });
  expect(around.length).toBeGreaterThan(2);
  expect(around.every(({ id }) => id.includes('.tamm') || id.startsWith(ARTICLE))).toBe(true);
});

test('whatever stands in a title is read again from BibTeX', () => {
  const title = '100 % of {all} $5 & #1_a ^b ~c \\ “quoted” 💧';
  const entry = bibtexEntry({ id: 'a:b.c', type: 'article', title, issued: { 'date-parts': [[2024, 5, 2]] } });
  const [read] = new Cite(entry).data as CslItem[];
  expect(read).toMatchObject({ id: 'a:b.c', title, issued: { 'date-parts': [[2024, 5, 2]] } });
});
