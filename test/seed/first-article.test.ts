/** @graph own */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { graphState, removeArticle, seed } from '../../src/seed';
import { check } from '../../src/seed/check';
import { emptyDatabase, testDriver } from '../support/neo4j';

const seedsDir = join(__dirname, '..', '..', 'seeds');
const files = [join(seedsDir, 'usa-venezuela-conversations.yaml')];
const texts = join(__dirname, '..', '..', '..', 'shared', 'articles');
const slug = 'usa-venezuela-conversations';

describe('the first article', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = testDriver();
    await emptyDatabase(driver);
  });
  afterAll(() => driver.close());

  test(`has no error, and every sentence bears a claim (${existsSync(texts) ? 'proved against its text' : 'its text is not at hand'})`, async () => {
    const report = await check({ files, seedsDir, ...(existsSync(texts) ? { textsDir: texts } : {}) });
    expect(report.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(report.articles[0]?.coveredSentences).toBe(report.articles[0]?.sentences);
    expect(report.articles[0]?.proved).toBe(existsSync(texts));
  });

  test('a dry run writes nothing', async () => {
    const report = await seed({ driver, database: 'neo4j', seedsDir, files, dryRun: true });
    expect(report.articles[0]?.status).toBe('created');
    expect((await graphState(driver, 'neo4j')).parleyNodes).toBe(0);
  });

  test('is seeded once; twice changes nothing', async () => {
    const first = await seed({ driver, database: 'neo4j', seedsDir, files });
    expect(first.articles[0]?.status).toBe('created');
    const again = await seed({ driver, database: 'neo4j', seedsDir, files });
    expect(again.articles[0]?.status).toBe('unchanged');
    expect(again.version).toBe(first.version);
  });

  test('what is denied never has the type of what is affirmed', async () => {
    const { records } = await driver.executeQuery(
      "MATCH (:Talks {slug: $talks})-[r:CALLED|NOT_CALLED]->(c:Concept {slug: 'dialogue'}) RETURN type(r) AS type",
      { talks: `${slug}:us-venezuela-talks` },
      { database: 'neo4j', routing: 'READ' },
    );
    expect(records.map((record) => record.get('type'))).toEqual(['NOT_CALLED']);
  });

  test('leaves nothing behind when it is removed', async () => {
    const report = await removeArticle({ driver, database: 'neo4j', slug });
    expect(report.articles[0]?.status).toBe('removed');
    const state = await graphState(driver, 'neo4j');
    expect(state.seeded).toBe(false);
    expect(state.parleyNodes).toBe(1);
  });
});
