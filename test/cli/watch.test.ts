/** @graph own */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { change, fixed, folder, TEXT } from '../seed/tiny';
import { emptyDatabase, testDriver, testNeo4j } from '../support/neo4j';
import { parley, startParley, until } from '../support/parley';

const { uri, password } = testNeo4j();

describe('seed --watch', () => {
  let driver: Driver;
  let dir: string;
  let env: Record<string, string>;
  let seed: string;

  beforeAll(async () => {
    driver = testDriver();
    await emptyDatabase(driver);
    seed = await fixed();
    dir = folder({ 'tiny.yaml': seed, 'texts/tiny.txt': TEXT });
    env = { NEO4J_URI: uri, NEO4J_PASSWORD: password, PARLEY_SEEDS: dir };
  });

  afterAll(async () => {
    await emptyDatabase(driver);
    await driver.close();
  });

  const titles = async (): Promise<unknown[]> => {
    const { records } = await driver.executeQuery('MATCH (e:Event) RETURN e.title AS title', {}, { database: 'neo4j' });
    return records.map((record) => record.get('title'));
  };

  test('a saved file is seeded, one with errors is told and changes nothing, and it goes on after it is mended', async () => {
    const watching = startParley(['seed', '--watch'], env);
    try {
      await until('the first seeding', () => watching.output().includes('tiny created'), 45_000);
      const path = join(dir, 'tiny.yaml');
      // an editor may write beside the file and move it over it
      writeFileSync(`${path}~`, change(seed, 'title: The accord', 'title: The harbour accord'));
      renameSync(`${path}~`, path);
      await until('the new title', async () => (await titles()).includes('The harbour accord'), 5_000);
      writeFileSync(path, change(readFileSync(path, 'utf8'), '{is: captain,', '{is: captian,'));
      await until(
        'the problem',
        () => /tiny\.yaml:\d+:\d+ error: .*SEED_UNKNOWN_REFERENCE/.test(watching.output()),
        5_000,
      );
      expect(await titles()).toEqual(['The harbour accord']);
      writeFileSync(path, change(seed, 'title: The accord', 'title: The last accord'));
      await until('the mended title', async () => (await titles()).includes('The last accord'), 5_000);
    } finally {
      watching.child.kill('SIGTERM');
    }
    expect((await watching.ended).code).toBe(0);
  });

  test('remove names the nearest article, or those that there are', async () => {
    const missed = await parley(['remove', 'tinny'], env);
    expect([missed.code, missed.stderr]).toEqual([1, expect.stringContaining('Did you mean "tiny"?')]);
    const unlike = await parley(['remove', 'something-else'], env);
    expect(unlike.stderr).toContain('There are: tiny.');
  });
});
