/** @graph shared */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS } from '../../src/export/formats';
import { folder } from '../seed/tiny';
import { testDriver } from '../support/neo4j';
import { parley } from '../support/parley';
import { seededGraph } from '../support/seeded';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'export.md'), 'utf8');
const commands = [...page.matchAll(/^ {4}node bin\/parley\.js (.*)$/gm)].map(([, command]) => command as string);
const neo4j = JSON.parse(process.env.PARLEY_TEST_NEO4J as string) as { uri: string; password: string };

beforeAll(async () => {
  const driver = testDriver();
  await seededGraph();
  await driver.close();
});

test('it names every format, and none that is not there', () => {
  const named = [...page.matchAll(/^\| [^|]* \| (.*) \|$/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z\d-]+)`/g)].map(([, name]) => name),
  );
  expect(named.filter((name) => name !== '--format').sort()).toEqual(FORMATS.map(({ name }) => name).sort());
});

test.each(commands)('parley %s', async (command) => {
  const dir = folder({});
  const args = command.replace('--out ', `--out ${dir}/`).split(' ');
  const { code, stdout, stderr } = await parley(args, { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password });
  expect([code, stderr]).toEqual([0, expect.stringContaining('implies no wrongdoing')]);
  const out = /--out (\S+)/.exec(command)?.[1];
  expect((out ? readFileSync(join(dir, out), 'utf8') : stdout).length).toBeGreaterThan(200);
});
