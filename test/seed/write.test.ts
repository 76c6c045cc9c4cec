/** @graph own */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { graphState, removeArticle, type SeedReport, seed } from '../../src/seed';
import { check } from '../../src/seed/check';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { fingerprint, linesOf } from './graph';
import { change, folder, put, SEED, TEXT } from './tiny';

const SHARED = `parley: 1
concepts:
  fish:
    label: fish
    broader: [{is: food, editor: One eats it.}]
    mappings: [{relation: closeMatch, scheme: wikidata, notation: Q152, label: fish, why: The same.}]
  food: {label: food}
actors:
  council: {kind: organization, name: The council}
  mayor: {kind: person, name: The mayor}
`;
/** Adds a fact between two things that articles share. */
const LEADS = 'names: [{text: the mayor}], leads: [{is: council, said: [captain-signed]}]';
const ONE = change(change(SEED, 'kind: person, name: The mayor, ', ''), '  fish: {label: fish}', '  fish: {}');
const WITH_FACT = change(ONE, 'names: [{text: the mayor}]', LEADS);
const TWO = ONE.replace('slug: tiny', 'slug: two');

/** Seeds in a folder of their own, with positions written. */
async function seedsOf(seeds: Record<string, string>, shared = SHARED): Promise<string> {
  const dir = folder({ 'shared/all.yaml': shared });
  for (const [slug, content] of Object.entries(seeds)) {
    put(dir, `texts/${slug}.txt`, TEXT);
    put(dir, `${slug}.yaml`, content);
  }
  const { problems } = await check({ seedsDir: dir, fix: true });
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  return dir;
}

describe('seeding', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = testDriver();
  });
  beforeEach(() => emptyDatabase(driver));
  afterAll(async () => {
    await emptyDatabase(driver);
    await driver.close();
  });

  const load = (seedsDir: string, more: object = {}): Promise<SeedReport> =>
    seed({ driver, database: 'neo4j', seedsDir, ...more });
  const statuses = (report: SeedReport) => report.articles.map(({ slug, status }) => `${slug} ${status}`);
  const count = async (cypher: string): Promise<number> => {
    const { records } = await driver.executeQuery(`${cypher} RETURN count(*) AS n`, {}, { database: 'neo4j' });
    return records[0]?.get('n') as number;
  };

  test('twice changes nothing, and says so', async () => {
    const dir = await seedsOf({ tiny: ONE, two: TWO });
    const first = await load(dir);
    expect(statuses(first)).toEqual(['tiny created', 'two created']);
    const before = await fingerprint(driver);
    const again = await load(dir);
    expect(statuses(again)).toEqual(['tiny unchanged', 'two unchanged']);
    expect(again.version).toBe(first.version);
    expect(await fingerprint(driver)).toBe(before);
  });

  test('what is planned is what stands in the graph: written whole, it is compared and found the same', async () => {
    const dir = await seedsOf({ tiny: WITH_FACT });
    await load(dir);
    // without the hash, every row is read back and compared
    await driver.executeQuery("MATCH (a:Article) SET a.contentHash = 'old'", {}, { database: 'neo4j' });
    const [article] = (await load(dir)).articles;
    expect(article).toMatchObject({
      status: 'unchanged',
      nodes: { created: 0, changed: 0, removed: 0 },
      relationships: { created: 0, changed: 0, removed: 0 },
    });
  });

  test('a fact that is removed from a seed leaves the graph; the same one of another article stays', async () => {
    const dir = await seedsOf({ tiny: WITH_FACT, two: WITH_FACT.replace('slug: tiny', 'slug: two') });
    const first = await load(dir);
    expect(await count('MATCH (:Actor)-[:LEADS]->(:Actor)')).toBe(2);
    const without = await seedsOf({ tiny: ONE, two: WITH_FACT.replace('slug: tiny', 'slug: two') });
    const second = await load(without);
    expect(statuses(second)).toEqual(['tiny changed', 'two unchanged']);
    expect(second.version).not.toBe(first.version);
    expect(await count("MATCH (:Actor)-[:LEADS {article: 'two'}]->(:Actor)")).toBe(1);
    expect(await count('MATCH (:Actor)-[:LEADS]->(:Actor)')).toBe(1);
  });

  test('any state follows any other as if it were the first', async () => {
    const bare = change(SHARED, '    broader: [{is: food, editor: One eats it.}]\n', '').replace(
      / {4}mappings.*\n/,
      '',
    );
    const renamed = ONE.replace('The captain}', 'The skipper}').replace('kind: agreement', 'kind: talks');
    const states = [
      await seedsOf({ tiny: ONE }),
      await seedsOf({ two: TWO }),
      await seedsOf({ tiny: WITH_FACT, two: TWO }),
      await seedsOf({ tiny: ONE, two: TWO }, bare),
      await seedsOf({ tiny: renamed }, bare.replace('The council', 'A council')),
    ];
    const fresh: string[][] = [];
    for (const dir of states) {
      await emptyDatabase(driver);
      await load(dir);
      fresh.push(await linesOf(driver));
    }
    // A de Bruijn sequence: each pair of states, one after the other, just once.
    const order = [...states.keys()].flatMap((i) => [i, ...[...states.keys()].slice(i + 1).flatMap((j) => [i, j])]);
    for (const to of [...order, 0]) {
      await load(states[to] as string, { prune: true });
      expect(await linesOf(driver)).toEqual(fresh[to]);
    }
  });

  test('an article that is removed takes its own with it, and what no other uses', async () => {
    await load(await seedsOf({ tiny: WITH_FACT, two: TWO }));
    const both = await graphState(driver, 'neo4j');
    const report = await removeArticle({ driver, database: 'neo4j', slug: 'tiny' });
    expect(statuses(report)).toEqual(['tiny removed']);
    expect(report.version).not.toBe(both.version);
    expect(await count("MATCH (n) WHERE n.article = 'tiny' OR n.slug STARTS WITH 'tiny'")).toBe(0);
    expect(await count("MATCH ()-[r]->() WHERE r.article = 'tiny'")).toBe(0);
    expect(await count("MATCH (:Entity {slug: 'fish'})")).toBe(1);
    expect(await count("MATCH (:Entity {slug: 'council'})")).toBe(0); // only tiny spoke of it
    await expect(removeArticle({ driver, database: 'neo4j', slug: 'tiny' })).rejects.toMatchObject({
      code: 'SEED_NOT_FOUND',
    });
    await removeArticle({ driver, database: 'neo4j', slug: 'two' });
    expect(await graphState(driver, 'neo4j')).toMatchObject({ seeded: false, parleyNodes: 1, foreignNodes: 0 });
  });

  test('where there is no seed at all, prune takes out nothing', async () => {
    const none = mkdtempSync(join(tmpdir(), 'parley-none-'));
    await expect(load(none, { prune: true })).rejects.toMatchObject({ code: 'SEED_NOT_FOUND' });
    rmSync(none, { recursive: true });
  });

  test('an article with no seed any more is named, and goes with prune', async () => {
    const dir = await seedsOf({ tiny: ONE, two: TWO });
    await load(dir);
    rmSync(join(dir, 'two.yaml'));
    const kept = await load(dir);
    expect(kept.kept).toEqual(['two']);
    expect(await count('MATCH (:Article)')).toBe(2);
    const listed = await load(dir, { prune: true, dryRun: true });
    expect(statuses(listed)).toEqual(['tiny unchanged', 'two removed']);
    expect(await count('MATCH (:Article)')).toBe(2);
    const pruned = await load(dir, { prune: true });
    expect(statuses(pruned)).toEqual(['tiny unchanged', 'two removed']);
    expect(await count('MATCH (:Article)')).toBe(1);
    // where single files are named, the others are nobody's orphans
    expect(statuses(await load(dir, { prune: true, files: [join(dir, 'tiny.yaml')] }))).toEqual(['tiny unchanged']);
  });

  test('one bad seed, and nothing is loaded', async () => {
    const dir = await seedsOf({ tiny: ONE, two: TWO });
    put(dir, 'bad.yaml', change(ONE, 'slug: tiny', 'slug: bad').replace('{is: captain,', '{is: nobody,'));
    await expect(load(dir)).rejects.toMatchObject({ code: 'SEED_INVALID' });
    expect(await count('MATCH ()')).toBe(0);
  });

  test('a dry run tells what would be done, and writes nothing', async () => {
    const dir = await seedsOf({ tiny: ONE });
    const told = await load(dir, { dryRun: true });
    expect(await count('MATCH ()')).toBe(0);
    const done = await load(dir);
    expect(told.articles).toEqual(done.articles);
    const before = await fingerprint(driver);
    expect(statuses(await load(await seedsOf({ tiny: WITH_FACT }), { dryRun: true }))).toEqual(['tiny changed']);
    expect(await fingerprint(driver)).toBe(before);
  });

  test.each(['Other', 'Entity'])(
    'a database with nodes of others (%s) is refused, unless one says so',
    async (label) => {
      const dir = await seedsOf({ tiny: ONE });
      await driver.executeQuery(`CREATE (:${label} {slug: 'theirs', name: 'Theirs'})`, {}, { database: 'neo4j' });
      await expect(load(dir)).rejects.toMatchObject({ code: 'SEED_FOREIGN_NODES' });
      expect(await count('MATCH ()')).toBe(1);
      await load(dir, { intoExisting: true });
      await removeArticle({ driver, database: 'neo4j', slug: 'tiny' });
      expect(await count(`MATCH (:${label} {name: 'Theirs'})`)).toBe(1);
    },
  );

  test('a graph of a newer Parley is not written', async () => {
    const dir = await seedsOf({ tiny: ONE });
    await load(dir);
    await driver.executeQuery('MATCH (g:ParleyGraph) SET g.format = 99', {}, { database: 'neo4j' });
    const before = await fingerprint(driver);
    await expect(load(await seedsOf({ tiny: WITH_FACT }))).rejects.toMatchObject({ code: 'SEED_NEWER_FORMAT' });
    expect(await fingerprint(driver)).toBe(before);
  });

  test('two at once are one after the other, even where there is nothing yet', async () => {
    const schema = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, { database: 'neo4j' });
    for (const { name } of schema.records.map((record) => record.toObject() as { name: string })) {
      await driver.executeQuery(`DROP CONSTRAINT \`${name}\``, {}, { database: 'neo4j' });
    }
    const dir = await seedsOf({ tiny: WITH_FACT, two: TWO });
    const other = testDriver();
    try {
      const reports = await Promise.all([
        load(dir),
        seed({ driver: other, database: 'neo4j', seedsDir: dir }),
        load(dir),
      ]);
      expect(reports.flatMap(statuses).sort()).toEqual(
        ['tiny created', 'tiny unchanged', 'tiny unchanged', 'two created', 'two unchanged', 'two unchanged'].sort(),
      );
    } finally {
      await other.close();
    }
    const together = await linesOf(driver);
    await emptyDatabase(driver);
    await load(dir);
    expect(together).toEqual(await linesOf(driver));
  });
});
