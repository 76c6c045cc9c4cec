/** @graph own */

import type { Driver } from 'neo4j-driver-lite';
import { seed } from '../../src/seed';
import { linesOf } from '../seed/graph';
import { effort } from '../support/effort';
import { emptyDatabase, testDriver, testNeo4j } from '../support/neo4j';
import { isReady, startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { seedsDir } from '../support/seeds';

const neo4j = testNeo4j();
const ROUNDS = effort(3);

let driver: Driver;
beforeAll(() => {
  driver = testDriver();
});
afterAll(() => driver.close());

/** Starts Parley over the Neo4j of the tests, and kills it after so many milliseconds. */
async function killedAfter(milliseconds: number): Promise<number | null> {
  const parley = start(await freePort());
  const timer = setTimeout(() => parley.child.kill('SIGKILL'), milliseconds);
  const { code } = await parley.ended;
  clearTimeout(timer);
  return code;
}

const start = (port: number) =>
  startParley(['up'], {
    ...{ NEO4J_URI: neo4j.uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: neo4j.password, PORT: String(port) },
  });

/** What the dead was committing is in the graph once Neo4j has noticed that he is gone, or never. */
const nobodyWrites = () =>
  until('nobody writes', async () => {
    const asked = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'parley' RETURN count(*) AS n";
    return (await driver.executeQuery(asked, {}, { database: 'neo4j' })).records[0]?.get('n') === 0;
  });

/** How much of each article there is. */
function perArticle(lines: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [, article] = /^\["([^":]+):/.exec(line) ?? [];
    if (article) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}

test(
  'Parley killed at any moment of its start: of each article there is all or nothing, and the next start makes it whole',
  async () => {
    await emptyDatabase(driver);
    await seed({ driver, database: 'neo4j', seedsDir });
    const whole = await linesOf(driver);
    await emptyDatabase(driver);
    const port = await freePort();
    const began = Date.now();
    const first = start(port);
    await until('ready', () => isReady(port));
    const usual = Date.now() - began;
    first.child.kill('SIGKILL');
    await first.ended;
    expect(await linesOf(driver)).toEqual(whole);

    for (let round = 0; round < ROUNDS; round++) {
      await emptyDatabase(driver);
      // In the first third of its start it has not asked Neo4j yet.
      expect(await killedAfter(usual * (1 / 3 + ((2 / 3) * (round + Math.random())) / ROUNDS))).toBe(null);
      await nobodyWrites();
      const all = perArticle(whole);
      for (const [article, count] of perArticle(await linesOf(driver)))
        expect([article, count]).toEqual([article, all.get(article)]);
    }
    const last = start(port);
    await until('ready', () => isReady(port));
    last.child.kill('SIGTERM');
    expect((await last.ended).code).toBe(0);
    expect(await linesOf(driver)).toEqual(whole);
  },
  effort(400_000),
);
