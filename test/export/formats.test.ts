/** @graph shared */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { SaxesParser } from 'saxes';
import { LICENCE, NOTICE } from '../../src/domain/notice';
import type { Format } from '../../src/export/format';
import { FORMATS } from '../../src/export/formats';
import { graphml } from '../../src/export/graphml/graphml';
import { openExport } from '../../src/graph/export/open';
import type { Scope } from '../../src/graph/export/scope';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';
import { seedsDir } from '../support/seeds';

const ALL: Scope = { of: 'all' };
let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
});
afterAll(() => driver.close());

async function textOf(format: Format, scope: Scope = ALL): Promise<string> {
  let text = '';
  for await (const chunk of format.write(await openExport({ driver, database: 'neo4j' }, scope))) text += chunk;
  return text;
}

/** The most words in a row that an export may hold of an article. */
const QUOTED = 12;
const TEXTS = [
  join(seedsDir, 'texts', 'two-rivers-water-talks.txt'),
  join(__dirname, '..', '..', '..', 'shared', 'articles', 'usa-venezuela-conversations.txt'),
].filter((file) => existsSync(file));

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (words: readonly string[]) =>
  words.slice(QUOTED).map((_, index) => words.slice(index, index + QUOTED + 1).join(' '));
/** The words of an export without what its format adds to them to hold them. */
const read = (text: string) =>
  text
    .replace(/&(#\d+|amp|lt|gt|quot);/g, ' ')
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ');

test.each(FORMATS.map((format) => [format.name, format] as const))(
  '%s holds no more of an article than its quotations, and tells the terms or has them told beside it',
  async (_name, format) => {
    const runs = new Set(TEXTS.flatMap((file) => runsOf(wordsOf(readFileSync(file, 'utf8')))));
    const text = await textOf(format);
    expect(runsOf(wordsOf(read(text))).filter((run) => runs.has(run))).toEqual([]);
    const [first = ''] = runs;
    expect(runsOf(wordsOf(`${text} ${first}`)).some((run) => runs.has(run))).toBe(true);
    if (!format.bare) for (const line of [NOTICE, LICENCE]) expect(text).toContain(line);
  },
);

test('GraphML, read by an XML parser: every key is declared with its type, every end of an edge is a node', async () => {
  const keys = new Map<string, { for: string; type: string; name: string }>();
  const ids = { node: [] as string[], edge: [] as string[] };
  const ends: string[] = [];
  const values: { key: string; of: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let of = '';
  let open: (typeof values)[number] | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const given = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    if (local === 'key')
      keys.set(given.id as string, {
        for: given.for as string,
        type: given['attr.type'] as string,
        name: given['attr.name'] ?? '',
      });
    if (local === 'node' || local === 'edge') {
      of = local;
      ids[local].push(given.id as string);
      if (local === 'edge') ends.push(given.source as string, given.target as string);
    }
    if (local === 'data') open = { key: given.key as string, of, text: '' };
  });
  parser.on('text', (text) => {
    if (open) open.text += text;
  });
  parser.on('closetag', ({ local }) => {
    if (local === 'data' && open) values.push(open);
    if (local === 'data') open = undefined;
  });
  parser.write(await textOf(graphml)).close();
  const graph = await openExport({ driver, database: 'neo4j' }, ALL);
  const nodes = [];
  for await (const node of graph.nodes()) nodes.push(node);
  expect(ids.node).toEqual(nodes.map(({ slug }) => slug));
  expect(new Set(ids.edge).size).toBe(ids.edge.length);
  expect(ends.filter((end) => !ids.node.includes(end))).toEqual([]);
  expect(values.filter(({ key, of: owner }) => keys.get(key)?.for !== owner)).toEqual([]);
  // Gephi takes the attribute "label" for what it shows
  expect([...keys.values()].filter(({ name }) => name === 'label').map((key) => key.for)).toEqual(['node', 'edge']);
  const numbers = values.filter(({ key }) => ['long', 'double'].includes(keys.get(key)?.type ?? ''));
  expect(numbers.length).toBeGreaterThan(500);
  expect(numbers.filter(({ text }) => !Number.isFinite(Number(text)))).toEqual([]);
  const titles = values.filter(({ key }) => keys.get(key)?.name === 'title' && keys.get(key)?.for === 'node');
  expect(titles.map(({ text }) => text)).toEqual(nodes.flatMap(({ props }) => (props.title as string) ?? []));
});
