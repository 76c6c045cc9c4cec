/** @graph own */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { seed } from '../../src/seed';
import { buildApp } from '../../src/server/app';
import { folder } from '../seed/tiny';
import { effort } from '../support/effort';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { seedsDir } from '../support/seeds';

const SLUG = 'two-rivers-water-talks';
const QUERY = `{
  claims(first: 100, filter: { article: ["${SLUG}"] }) { nodes { slug proposition { text } speaker { name } } }
  openPoints(filter: { article: ["${SLUG}"] }) { totalCount }
}`;

let driver: Driver;
beforeAll(() => {
  driver = testDriver();
});
afterAll(() => driver.close());

/** The seed as it is, and another in which every proposition is worded anew and a section is gone. */
function twoFolders(): string[] {
  return [false, true].map((other) => {
    const dir = folder({});
    for (const name of ['shared', 'texts', `${SLUG}.yaml`])
      cpSync(join(seedsDir, name), join(dir, name), { recursive: true });
    const path = join(dir, `${SLUG}.yaml`);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(/^( {4}text: .*)\.$/gm, '$1, it is said.').replace(/^openPoints:[\s\S]*$/m, '');
    if (other) writeFileSync(path, changed);
    return dir;
  });
}

test(
  'two who seed and many who read at once: each answer is of one graph, and in the end there is one',
  async () => {
    await emptyDatabase(driver);
    const folders = twoFolders();
    const load = (dir: string | undefined) => seed({ driver, database: 'neo4j', seedsDir: dir as string });
    const app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: 30_000 });
    const other = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: 30_000, kept: 0 });
    const ask = async (on = other) =>
      (await on.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } })).body;
    const expected: string[] = [];
    for (const dir of folders) {
      await load(dir);
      expected.push(await ask());
    }
    expect(new Set(expected).size).toBe(2);
    expect(expected.join('')).not.toContain('"errors"');

    let seeding = true;
    const seen = new Map<string, number>();
    const reader = async (on = other) => {
      while (seeding) {
        const answer = await ask(on);
        seen.set(answer, (seen.get(answer) ?? 0) + 1);
      }
    };
    const writer = async (turn: number) => {
      for (let round = 0; round < effort(2); round++) await load(folders[(round + turn) % 2]);
    };
    const readers = [reader(), reader(), reader(app), reader(app)];
    await Promise.all([writer(0), writer(1)]);
    seeding = false;
    await Promise.all(readers);
    for (const answer of seen.keys()) expect(expected).toContain(answer);
    expect(seen.size).toBe(2);
    expect(expected).toContain(await ask());
    await app.close();
    await other.close();
  },
  effort(300_000),
);
