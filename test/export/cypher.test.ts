/** @graph own */

import type { Driver } from 'neo4j-driver-lite';
import { cypher } from '../../src/export/cypher/script';
import { openExport } from '../../src/graph/export/open';
import { linesOf } from '../seed/graph';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';

let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
});
afterAll(() => driver.close());

async function script(): Promise<string[]> {
  let text = '';
  for await (const chunk of cypher.write(await openExport({ driver, database: 'neo4j' }, { of: 'all' }))) text += chunk;
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
}

test('the Cypher script makes the same graph in an empty Neo4j, and run again changes nothing', async () => {
  const before = await linesOf(driver);
  const statements = await script();
  await emptyDatabase(driver);
  const session = driver.session({ database: 'neo4j' });
  for (const statement of statements) await session.run(statement.replace(/;$/, ''));
  expect(await linesOf(driver)).toEqual(before);
  const { counters } = (await session.run(statements.at(-2)?.replace(/;$/, '') as string)).summary;
  expect([counters.updates().nodesCreated, counters.updates().relationshipsCreated]).toEqual([0, 0]);
  await session.close();
}, 240_000);
