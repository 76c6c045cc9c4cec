/** @graph own */

import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { seed } from '../../src/seed';
import { emptyDatabase, testDriver, testNeo4j } from '../support/neo4j';
import { parley } from '../support/parley';
import { seedsDir } from '../support/seeds';

const { uri, password } = testNeo4j();
const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
const database = 'neo4j';

describe('parley db touch', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await emptyDatabase(driver);
  });
  afterAll(() => driver.close());

  test('refuses a database without a graph, and leaves nothing in it', async () => {
    const { code, stderr } = await parley(['db', 'touch'], env);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/\[GRAPH_NOT_SEEDED\]$/m) });
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { database });
    expect(records[0]?.get('nodes')).toBe(0);
  });

  test('gives the graph a new version, which stays when the same is seeded again', async () => {
    const again = () =>
      seed({ driver, database, seedsDir, files: [join(seedsDir, 'two-rivers-water-talks.yaml')] }).then(
        ({ version }) => version,
      );
    const before = await again();
    const { code, stdout } = await parley(['db', 'touch', '--json'], env);
    expect({ code, epoch: JSON.parse(stdout).epoch }).toEqual({ code: 0, epoch: expect.any(String) });
    const after = await again();
    expect(after).not.toBe(before);
    expect(await again()).toBe(after);
  });
});
