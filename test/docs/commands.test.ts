/** @graph own */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase, testDriver, testNeo4j } from '../support/neo4j';
import { parley } from '../support/parley';
import { seedsDir } from '../support/seeds';

const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
const commands = readme
  .replace(/```.*?```/gs, '')
  .split('\n')
  .flatMap((line) => /^ {4}(\S.*)$/.exec(line)?.[1] ?? []);
const ours = commands.flatMap((command) => /^node bin\/parley\.js (.*)$/.exec(command)?.[1] ?? []);

/** Commands that other tests run: the life of the service (its curl too), and the tests themselves. */
const ELSEWHERE = ['npm start', 'npm test'];

const SLUG = 'two-rivers-water-talks';
const neo4j = testNeo4j();
let seeds: string;

beforeAll(async () => {
  seeds = mkdtempSync(join(tmpdir(), 'parley-readme-'));
  for (const name of ['shared', 'texts', `${SLUG}.yaml`])
    cpSync(join(seedsDir, name), join(seeds, name), { recursive: true });
  const driver = testDriver();
  await emptyDatabase(driver);
  await driver.close();
});

afterAll(() => rmSync(seeds, { recursive: true, force: true }));

test('the README has no command that no test runs', () => {
  const known = commands.filter((command) => ours.some((one) => command.endsWith(one)) || ELSEWHERE.includes(command));
  expect(commands.filter((command) => !known.includes(command) && !command.startsWith('curl '))).toEqual([]);
});

test.each(ours)('parley %s', async (command) => {
  const args = command.replace('DIR', join(seeds, 'texts')).replace('SLUG', SLUG).split(' ');
  const { code, stderr } = await parley(args, {
    PARLEY_SEEDS: seeds,
    NEO4J_URI: neo4j.uri,
    NEO4J_PASSWORD: neo4j.password,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') });
});
