/** @graph own */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { jsonLd } from '../../../src/export/rdf/json-ld';
import { openExport } from '../../../src/graph/export/open';
import type { Scope } from '../../../src/graph/export/scope';
import { planHash } from '../../../src/graph/write/hashes';
import { seed } from '../../../src/seed';
import { loadSeeds } from '../../../src/seed/load';
import { linesOf } from '../../seed/graph';
import { folder, problemsOf, put } from '../../seed/tiny';
import { testDriver, testNeo4j } from '../../support/neo4j';
import { parley } from '../../support/parley';
import { seededGraph } from '../../support/seeded';

const ARTICLE = 'two-rivers-water-talks';
const SLUGS = [ARTICLE, 'usa-venezuela-conversations'];
const neo4j = testNeo4j();
const env = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password };
let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
});
afterAll(() => driver.close());

async function exported(scope: Scope): Promise<string> {
  let text = '';
  for await (const chunk of jsonLd.write(await openExport({ driver, database: 'neo4j' }, scope))) text += chunk;
  return text;
}

test('the graph, exported article by article and seeded where nothing is shared, is the same graph', async () => {
  const before = await linesOf(driver);
  expect(before.length).toBeGreaterThan(5000);
  const dir = folder({});
  for (const slug of SLUGS) put(dir, `${slug}.jsonld`, await exported({ of: 'article', slug }));
  const { plans } = await loadSeeds({ seedsDir: dir });
  const { records } = await driver.executeQuery('MATCH (a:Article) RETURN a.slug, a.contentHash', {});
  // the hash of an article is of all its rows: the graph that these plans make is the one that was exported
  expect(new Map(plans.map((plan) => [plan.slug, planHash(plan)]))).toEqual(
    new Map(records.map((record) => [record.get(0), record.get(1)])),
  );
  const { articles } = await seed({ driver, database: 'neo4j', seedsDir: dir });
  expect(articles.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  expect(await linesOf(driver)).toEqual(before);
});

test('on the command line too, as docs/json-ld.md says: an exported article is no change', async () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'json-ld.md'), 'utf8');
  const commands = [...page.matchAll(/^ {4}node bin\/parley\.js (.*)$/gm)].map(([, command]) => command as string);
  const dir = folder({});
  const outcomes = [];
  for (const command of commands) {
    const args = command.split(' ').map((word) => word.replace(/^SLUG\./, `${dir}/SLUG.`).replace('SLUG', ARTICLE));
    outcomes.push(await parley(args, { ...env, PARLEY_SEEDS: folder({}) }));
  }
  expect(outcomes).toMatchObject([{ code: 0, stdout: '' }, { code: 0 }]);
  expect(outcomes[1]?.stdout).toContain(`unchanged ${ARTICLE}`);
});

test('a node alone is no seed, and all articles in one file are none either: both are told', async () => {
  await expect(exported({ of: 'node', slug: ARTICLE })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  const all = await exported({ of: 'all' });
  expect(JSON.parse(all)['@graph'].map((one: { article: { slug: string } }) => one.article.slug)).toEqual(SLUGS);
  const problems = await problemsOf('parley: 1', { 'all.jsonld': all });
  expect(problems.map(({ message }) => message)).toContain('The file holds several articles; a seed is one.');
});

test('what is wrong in a seed in JSON-LD is told where it stands in the file', async () => {
  const text = await exported({ of: 'article', slug: ARTICLE });
  const broken = text.replace(`"speaker": "${ARTICLE}:`, `"speaker": "${ARTICLE}:zz-`);
  const line = broken.split('\n').findIndex((one) => one.includes(':zz-')) + 1;
  const problems = await problemsOf('parley: 1', { [`${ARTICLE}.jsonld`]: broken });
  expect(problems).toContainEqual(expect.objectContaining({ code: 'SEED_UNKNOWN_REFERENCE', line }));
});
