import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver';
import { LocalNeo4j } from '../../src/neo4j/local';
import { findNeo4jOf } from '../../src/neo4j/process';
import { seed } from '../../src/seed';
import { check } from '../../src/seed/check';
import { linesOf } from '../seed/graph';
import { change, put, SEED, TEXT } from '../seed/tiny';
import { emptyDatabase, testDriver } from '../support/neo4j';
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
  'kind: group, name: The fishermen, size: [{words: "a dozen, or\\ntwo", min: 11.5, max: 24, approximate: true, said: [captain-signed]}]',
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

/** All that the local Neo4j holds. It goes on running. */
async function linesThere(): Promise<string[]> {
  const driver = await openDriver(await local.start(() => {}, true), 'neo4j');
  try {
    return await linesOf(driver);
  } finally {
    await driver.close();
  }
}

// Each makes several Neo4js, one after the other.
jest.setTimeout(240_000);

describe('a folder of seeds, in bulk', () => {
  let driver: Driver;
  beforeAll(() => {
    driver = testDriver();
  });
  afterAll(async () => {
    await emptyDatabase(driver);
    await driver.close();
  });

  test('is the very graph that seeding makes of it', async () => {
    const { code, stdout, stderr } = await parley(['bulk', dir, '--json'], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') });
    await emptyDatabase(driver);
    await seed({ driver, database: 'neo4j', seedsDir: dir });
    const seeded = await linesOf(driver);
    expect(seeded.some((line) => line.includes('"finding.disagreement.mayor.LEADS.council"'))).toBe(true);
    expect(await linesThere()).toEqual(seeded);
    const nodes = seeded.filter((line) => line.includes('"Entity"')).length;
    // What is found across articles comes after what the seeds say.
    const across = seeded.filter((line) => line.startsWith('["finding.')).length;
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ articles: 4, version: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(report.nodes + report.relationships + across + 1).toBe(seeded.length);
    expect(report.nodes).toBeLessThan(nodes);
    // Seeding the same folder on finds nothing to do: hashes and mark are as it leaves them.
    const again = await parley(['seed', '--json'], { ...env, PARLEY_SEEDS: dir });
    expect(JSON.parse(again.stdout).articles.map(({ status }: { status: string }) => status)).toEqual(
      Array(4).fill('unchanged'),
    );
    expect(existsSync(join(home, 'bulk'))).toBe(false);
  });

  test('does not take the place of a graph unless that is said, nor of one elsewhere', async () => {
    const before = await linesThere();
    expect(await parley(['bulk', dir], env)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Add --replace.*\[GRAPH_NOT_EMPTY\]/),
    });
    const remote = { ...env, NEO4J_URI: 'bolt://graph.example:7687', NEO4J_PASSWORD: 'secret' };
    const { code, stderr } = await parley(['bulk', dir, '--replace'], remote);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('bolt://graph.example:7687') });
    expect(stderr).toContain('[NEO4J_REMOTE]');
    expect(await linesThere()).toEqual(before);
  });

  test('with one seed that is wrong, or killed on its way, it leaves the graph as it was; then it replaces it whole', async () => {
    const before = await linesThere();
    const good = readFileSync(join(dir, 'two.yaml'), 'utf8');
    put(dir, 'two.yaml', good.replace('is: captain', 'is: nobody'));
    const wrong = await parley(['bulk', dir, '--replace'], env);
    expect({ code: wrong.code, stderr: wrong.stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/two\.yaml:\d+:\d+[\s\S]*SEED_INVALID/),
    });
    rmSync(join(dir, 'two.yaml'));

    const killed = startParley(['bulk', dir, '--replace'], env);
    await until('it imports', () => existsSync(join(home, 'bulk', 'data', 'databases')));
    process.kill(-(killed.child.pid as number), 'SIGKILL');
    await killed.ended;
    expect(await linesThere()).toEqual(before);

    const { code } = await parley(['bulk', dir, '--replace'], env);
    expect(code).toBe(0);
    const after = await linesThere();
    expect(after.some((line) => line.includes('"two:'))).toBe(false);
    expect(after.some((line) => line.includes('"tiny:'))).toBe(true);
    expect(after.some((line) => line.startsWith('["finding.'))).toBe(false);
    expect(findNeo4jOf(join(home, 'bulk'))).toEqual([]);
  });
});
