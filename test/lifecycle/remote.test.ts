/** @graph own */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { emptyDatabase, testDriver, testNeo4j } from '../support/neo4j';
import { type Parley, startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { seedsDir } from '../support/seeds';

const neo4j = testNeo4j();
let driver: Driver;

/** One article is seeded sooner than two. */
const seeds = mkdtempSync(join(tmpdir(), 'parley-seeds-'));
const wrong = join(seeds, 'draft.yaml');

beforeAll(() => {
  driver = testDriver();
  for (const name of ['shared', 'texts', 'two-rivers-water-talks.yaml'])
    cpSync(join(seedsDir, name), join(seeds, name), { recursive: true });
});
beforeEach(() => emptyDatabase(driver));
afterAll(() => {
  rmSync(seeds, { recursive: true });
  return driver.close();
});

const number = async (cypher: string) => (await driver.executeQuery(cypher)).records[0]?.get(0) as number;
const nodes = () => number('MATCH (n) RETURN count(n)');

/** Runs Parley before the Neo4j of the tests; gives what it says, its health and how it ended. */
async function run(command: string) {
  const port = await freePort();
  const parley: Parley = startParley([command], {
    PARLEY_SEEDS: seeds,
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: 'neo4j',
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: 'neo4j',
    PORT: String(port),
  });
  await until('Parley is ready', () => parley.output().includes('Parley is ready') || parley.child.exitCode !== null);
  const health = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ status }) => status,
    () => undefined,
  );
  parley.child.kill('SIGTERM');
  const { code } = await parley.ended;
  return { said: parley.output(), health, code };
}

test('serve never writes, and says that there is no graph yet', async () => {
  expect(await run('serve')).toMatchObject({ health: 503, code: 0 });
  expect(await nodes()).toBe(0);
});

test('up leaves a database of others as it is, and serves it', async () => {
  await driver.executeQuery('CREATE (:Recipe {name: "Soup"})');
  const { health, code, said } = await run('up');
  expect({ health, code }).toEqual({ health: 503, code: 0 });
  expect(said).toContain("served as it is: it holds 1 nodes that are not Parley's (--into-existing");
  expect(await nodes()).toBe(1);
});

test('up seeds one that is empty, and starts no Neo4j; the graph of a newer Parley it only serves', async () => {
  const first = await run('up');
  expect(first).toMatchObject({ health: 200, code: 0 });
  expect(first.said).toContain(`Neo4j     ${neo4j.uri}   database neo4j`);
  expect(first.said).not.toContain('Starting Neo4j');
  const { records } = await driver.executeQuery('MATCH (a:Article)<-[:CLAIMED_IN]-(c) RETURN a.slug, count(c) > 30');
  expect(records.map((record) => [...record.values()])).toEqual([['two-rivers-water-talks', true]]);

  await driver.executeQuery(
    "MATCH (g:ParleyGraph {key: 'graph'}) SET g.format = 99 WITH g MATCH (n:Finding) DETACH DELETE n",
  );
  const newer = await run('up');
  expect(newer).toMatchObject({ health: 200, code: 0 });
  expect(newer.said).toContain('served as it is: its graph has format 99');
  expect(await number('MATCH (n:Finding) RETURN count(n)')).toBe(0);
});

test('a seed with errors takes nothing away: up tells what is wrong, and serves what was seeded last', async () => {
  writeFileSync(wrong, 'parley: 1\narticle: {slug: draft}\n');
  const nothing = await run('up');
  expect(nothing).toMatchObject({ health: undefined, code: 1 });
  expect(nothing.said).toMatch(/draft\.yaml:2:.* error: .*\nerror: The seeds have \d+ errors; nothing was loaded/s);
  rmSync(wrong);
  expect(await run('up')).toMatchObject({ health: 200, code: 0 });
  const before = await nodes();
  writeFileSync(wrong, 'parley: 1\narticle: {slug: draft}\n');
  const served = await run('up');
  expect(served).toMatchObject({ health: 200, code: 0 });
  expect(served.said).toMatch(/draft\.yaml:2:.* error: .*Until then the graph is served as it was seeded last\./s);
  expect(await nodes()).toBe(before);
});
