/** @graph own */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { folder } from '../seed/tiny';
import { emptyDatabase, testDriver, testNeo4j } from '../support/neo4j';
import { type Outcome, parley } from '../support/parley';
import { seedsDir } from '../support/seeds';

const docs = join(__dirname, '..', '..', 'docs');
const page = readFileSync(join(docs, 'adding-an-article.md'), 'utf8');
const format = readFileSync(join(docs, 'seed-format.md'), 'utf8');
const commands = [...page.matchAll(/^ *node bin\/parley\.js (.*)$/gm)].map(([, command]) => command as string);
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(format)?.[1] as string;

test('a newcomer follows it from the text to the graph', async () => {
  const dir = folder({});
  const seeds = join(dir, 'seeds');
  mkdirSync(seeds);
  cpSync(join(seedsDir, 'shared'), join(seeds, 'shared'), { recursive: true });
  writeFileSync(join(dir, 'two-islands.txt'), block('text'));
  const neo4j = testNeo4j();
  const env = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password, PARLEY_SEEDS: seeds };
  const run = (command = ''): Promise<Outcome> =>
    parley(command.replace('seeds/', `${seeds}/`).replace('DIR', dir).split(' '), env);
  const driver = testDriver();
  await emptyDatabase(driver);
  try {
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
  } finally {
    await emptyDatabase(driver);
    await driver.close();
  }
});

test('what the page says where to look for is there', () => {
  const rows = page.split('\n').filter((line) => /^\| .*\| `/.test(line));
  const places = rows.flatMap((row) => [...row.matchAll(/`([a-zA-Z]+)(?:\.([a-z-]+))?`/g)]);
  const whole = parse(readFileSync(join(seedsDir, 'two-rivers-water-talks.yaml'), 'utf8'));
  expect(places.length).toBeGreaterThan(9);
  const lost = places.filter(([, section = '', id]) => !(id ? whole[section]?.[id] : whole[section]));
  expect(lost.map(([place]) => place)).toEqual([]);
});
