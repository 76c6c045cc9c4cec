import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { openDriver } from '../../src/graph/driver';
import { LocalNeo4j } from '../../src/neo4j/local';
import { findNeo4jOf } from '../../src/neo4j/process';
import { recoverData, replaceData } from '../../src/neo4j/replace';
import { seed } from '../../src/seed';
import { check } from '../../src/seed/check';
import { linesOf } from '../seed/graph';
import { change, put, SEED, TEXT } from '../seed/tiny';
import { emptyDatabase } from '../support/neo4j';
import { parley, startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { seedsDir } from '../support/seeds';

/** Two articles that share a fact and dispute it; with what is hard to put into a file of rows. */
const SHARED = `parley: 1
concepts:
  fish:
    label: fish
    altLabels: ['fish, "dear"', "O'Fish"]
    broader: [{is: food, editor: "One eats\\nit, \\"always\\"."}]
    mappings: [{relation: closeMatch, scheme: wikidata, notation: Q152, label: fish, why: The same.}]
  food: {label: food}
actors:
  council: {kind: organization, name: The council}
  mayor: {kind: person, name: The mayor}
`;
const FACT = 'names: [{text: the mayor}], leads: [{is: council, said: [SAID]}]';
const ONE = change(
  change(change(SEED, 'kind: person, name: The mayor, ', ''), '  fish: {label: fish}', '  fish: {}'),
  'kind: group, name: The fishermen',
  'kind: group, name: The fishermen, size: [{words: "it, and\\nthe captain", min: 11.5, max: 24, approximate: true, said: [captain-signed]}]',
);
const one = change(ONE, 'names: [{text: the mayor}]', FACT.replace('SAID', 'nobody-asked.mayor'));
const two = change(ONE, 'names: [{text: the mayor}]', FACT.replace('SAID', 'nobody-asked.captain')).replace(
  'slug: tiny',
  'slug: two',
);

let dir: string;
let home: string;
let env: Record<string, string>;
let local: LocalNeo4j;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'parley-bulk-seeds-'));
  cpSync(seedsDir, dir, { recursive: true });
  for (const [slug, content] of Object.entries({ tiny: one, two })) {
    put(dir, `texts/${slug}.txt`, TEXT);
    put(dir, `${slug}.yaml`, content);
  }
  put(dir, 'shared/tiny.yaml', SHARED);
  const files = ['tiny', 'two'].map((slug) => join(dir, `${slug}.yaml`));
  const { problems } = await check({ seedsDir: dir, fix: true, files });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  home = mkdtempSync(join(tmpdir(), 'parley-bulk-'));
  const [bolt, http] = [await freePort(), await freePort()];
  env = { PARLEY_HOME: home, NEO4J_BOLT_PORT: String(bolt), NEO4J_HTTP_PORT: String(http) };
  env.JAVA_TOOL_OPTIONS = '-XX:TieredStopAtLevel=1';
  local = new LocalNeo4j({ home, boltPort: bolt, httpPort: http });
});
afterAll(async () => {
  await local.stop();
  for (const path of [dir, home]) rmSync(path, { recursive: true, force: true });
});

/** Gives the driver of the local Neo4j to some work. It goes on running. */
async function inLocal<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const there = await openDriver(await local.start(() => {}, true), 'neo4j');
  try {
    return await work(there);
  } finally {
    await there.close();
  }
}

// Each makes several Neo4js, one after the other.
jest.setTimeout(240_000);

describe('a folder of seeds, in bulk', () => {
  test('leaves the graph as it was where that is not to be replaced, a seed is wrong, or it is killed on its way', async () => {
    await inLocal((there) => there.executeQuery('CREATE (:Recipe {name: "Soup"})'));
    const refused = await parley(['bulk', dir], env);
    expect(refused.stderr).toMatch(/holds 1 nodes\. Add --replace.*\[GRAPH_NOT_EMPTY\]/);
    const remote = { ...env, NEO4J_URI: 'bolt://graph.example:7687', NEO4J_PASSWORD: 'secret' };
    const elsewhere = await parley(['bulk', dir, '--replace'], remote);
    expect(elsewhere.stderr).toMatch(/bolt:\/\/graph\.example:7687.*\[NEO4J_REMOTE\]/);

    put(dir, 'three.yaml', one.replace('slug: tiny', 'slug: three').replace('is: captain', 'is: nobody'));
    const wrong = await parley(['bulk', dir, '--replace'], env);
    expect(wrong.stderr).toMatch(/three\.yaml:\d+:\d+[\s\S]*\[SEED_INVALID\]/);
    rmSync(join(dir, 'three.yaml'));
    const none = await parley(['bulk', join(dir, 'texts'), '--replace'], env);
    expect(none.stderr).toContain('[SEED_NOT_FOUND]');
    expect([refused, elsewhere, wrong, none].map(({ code }) => code)).toEqual([1, 1, 1, 1]);

    const killed = startParley(['bulk', dir, '--replace'], env);
    await until('it imports', () => existsSync(join(home, 'bulk', 'data', 'databases')), 200_000);
    process.kill(-(killed.child.pid as number), 'SIGKILL');
    await killed.ended;
    expect(await inLocal(linesOf)).toEqual([JSON.stringify([null, ['Recipe'], '', [['name', 'Soup']]])]);
  });

  test('is the very graph that seeding makes of it', async () => {
    const { code, stdout, stderr } = await parley(['bulk', dir, '--replace', '--json'], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') });
    const imported = await inLocal(linesOf);
    // Seeding the same folder finds nothing to do: hashes and mark are as it leaves them.
    const again = await parley(['seed', '--json'], { ...env, PARLEY_SEEDS: dir });
    const statuses = JSON.parse(again.stdout).articles.map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(Array(4).fill('unchanged'));
    const seeded = await inLocal(async (there) => {
      await emptyDatabase(there);
      await seed({ driver: there, database: 'neo4j', seedsDir: dir });
      return linesOf(there);
    });
    const across = seeded.filter((line) => line.includes('"finding.'));
    expect(across.some((line) => line.startsWith('["finding.disagreement.mayor.LEADS.council",["Entity"'))).toBe(true);
    expect(imported).toEqual(seeded);
    // What is found across articles comes after what the seeds say, and the graph's own node is neither.
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ articles: 4, version: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(report.nodes + report.relationships).toBe(seeded.length - across.length - 1);
    expect(existsSync(join(home, 'bulk'))).toBe(false);
    expect(findNeo4jOf(join(home, 'bulk'))).toEqual([]);
  });
});

test('data that were being replaced when the process was killed are there again at the next start', () => {
  const [own, other] = ['own', 'other'].map((name) => join(dir, 'homes', name)) as [string, string];
  put(own, 'data/graph', 'old');
  put(other, 'data/graph', 'new');
  renameSync(join(own, 'data'), join(own, 'data.before'));
  recoverData(own);
  expect(readFileSync(join(own, 'data', 'graph'), 'utf8')).toBe('old');
  replaceData(own, other);
  expect(readFileSync(join(own, 'data', 'graph'), 'utf8')).toBe('new');
  // Where there is nothing to put in its place, the old stays.
  expect(() => replaceData(own, other)).toThrow();
  expect(readFileSync(join(own, 'data', 'graph'), 'utf8')).toBe('new');
});
