/** @graph own */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { parse } from 'yaml';
import { folder } from '../seed/tiny';
import { emptyDatabase, testDriver, testNeo4j } from '../support/neo4j';
import { Served } from '../support/page';
import { type Outcome, parley } from '../support/parley';
import { seedsDir } from '../support/seeds';

const docs = join(__dirname, '..', '..', 'docs');
const page = readFileSync(join(docs, 'adding-an-article.md'), 'utf8');
const format = readFileSync(join(docs, 'seed-format.md'), 'utf8');
const commands = [...page.matchAll(/^ *node bin\/parley\.js (.*)$/gm)].map(([, command]) => command as string);
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(format)?.[1] as string;

const dir = folder({});
const seeds = join(dir, 'seeds');
let env: Record<string, string>;
let driver: Driver;

const run = (command = ''): Promise<Outcome> =>
  parley(command.replace('seeds/', `${seeds}/`).replace('DIR', dir).split(' '), env);

beforeAll(async () => {
  mkdirSync(seeds);
  cpSync(join(seedsDir, 'shared'), join(seeds, 'shared'), { recursive: true });
  writeFileSync(join(dir, 'two-islands.txt'), block('text'));
  const neo4j = testNeo4j();
  env = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password, PARLEY_SEEDS: seeds };
  driver = testDriver();
  await emptyDatabase(driver);
});

afterAll(async () => {
  await emptyDatabase(driver);
  await driver.close();
});

test('a newcomer follows it from the text to the graph', async () => {
  expect(commands).toHaveLength(4);
  expect((await run(commands[0])).code).toBe(0);
  const waiting = await run(commands[1]);
  expect([waiting.code, waiting.stdout]).toEqual([1, expect.stringContaining('[SEED_DRAFT]')]);
  writeFileSync(join(seeds, 'two-islands.yaml'), block('yaml'));
  expect((await run(commands[2])).code).toBe(0);
  expect((await run(commands[3])).code).toBe(0);
  const { records } = await driver.executeQuery(
    "MATCH (a:Article {slug: 'two-islands'}) RETURN a",
    {},
    { database: 'neo4j' },
  );
  expect(records).toHaveLength(1);
});

describe('what it then finds, for an exchange in which nobody is said to take part, and two things are counted', () => {
  const EXCHANGE = 'two-islands:nets-for-men';

  test('a brief, whose parties are those who give and receive', async () => {
    const [list, brief] = await Promise.all([run('brief'), run(`brief ${EXCHANGE}`)]);
    expect(list.stdout).toMatch(/^two-islands:nets-for-men +Men for nets$/m);
    expect(brief.code).toBe(0);
    expect(brief.stdout).toContain('- The western islanders – gives: 40 nets go back (the captain, ');
    expect(brief.stdout).toContain('- The western islanders – receives: Men go back (ed.: They give the nets.');
    expect(brief.stdout).toContain('### Gives, as the exchange has it\n\n- 40 nets go back. (the captain, ');
    expect(brief.stdout).not.toContain('### Offers');
    expect(brief.stdout).toContain('## On the table\n\n- Men go back. (the captain, ');
  });

  describe('on the page', () => {
    let served: Served;
    beforeAll(async () => {
      served = await Served.start(async () => {});
    });
    afterEach(async () => expect(await served.finish()).toEqual([]));
    afterAll(() => served?.close());

    test.each([1440, 390])('each side is counted in what it gives (%i px)', async (width) => {
      const page = await served.open('/articles/two-islands', { viewport: { width, height: 900 } });
      await page.locator('.answers li').first().waitFor();
      expect(await page.locator('.answer').first().innerText()).toBe('Men go back (3–4) – for: 40 nets go back');
      expect(await page.locator('#exchange').innerText()).not.toContain('to one scale');
      const [nets, men] = await page.locator('.side').all();
      expect(await nets?.innerText()).toMatch(/40[\s\S]*40 nets go back\.[\s\S]*one dot is one net/);
      expect(await men?.innerText()).toMatch(/3–4[\s\S]*Men go back\.[\s\S]*one dot is one person/);
      expect(await page.locator('.ratio').count()).toBe(0);
      // "Given by" and whoever gives stand in one line.
      expect((await page.locator('.side .caption').first().boundingBox())?.height).toBeLessThan(40);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });

    test('it has its brief among the others', async () => {
      const page = await served.open(`/articles/two-islands/brief?event=${EXCHANGE}`);
      await page.locator('.pill[aria-pressed="true"]', { hasText: 'Men for nets' }).waitFor();
      const parties = (await page.locator('#parties').innerText()).replace(/\s+/g, ' ');
      expect(parties).toContain('The western islanders gives: 40 nets go back');
    });
  });
});

test('what the page says where to look for is there', () => {
  const rows = page.split('\n').filter((line) => /^\| .*\| `/.test(line));
  const places = rows.flatMap((row) => [...row.matchAll(/`([a-zA-Z]+)(?:\.([a-z-]+))?`/g)]);
  const whole = parse(readFileSync(join(seedsDir, 'two-rivers-water-talks.yaml'), 'utf8'));
  expect(places.length).toBeGreaterThan(9);
  const lost = places.filter(([, section = '', id]) => !(id ? whole[section]?.[id] : whole[section]));
  expect(lost.map(([place]) => place)).toEqual([]);
});
