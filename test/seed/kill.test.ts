/** @graph own */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver-lite';
import { seed } from '../../src/seed';
import { effort } from '../support/effort';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { compile } from './compiled';
import { fingerprint } from './graph';
import { folder } from './tiny';

const SEEDS = join(__dirname, '..', '..', 'seeds');
const SLUG = 'two-rivers-water-talks';
const ROUNDS = effort(5);

/** What the child runs: it says when it begins to write, and when it is done. */
const CHILD = `
  const neo4j = require('neo4j-driver-lite');
  const { seed } = require('./src/seed');
  const { uri, username, password } = JSON.parse(process.env.PARLEY_TEST_NEO4J);
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const onProgress = ({ step }) => { if (step === 'writing') console.log('writing'); };
  seed({ driver, database: 'neo4j', seedsDir: process.argv[1], onProgress })
    .then(() => { console.log('done'); return driver.close(); });
`;

describe('seeding that is killed', () => {
  let driver: Driver;
  let compiled: ReturnType<typeof compile>;
  let before: string;
  let after: string;

  beforeAll(async () => {
    driver = testDriver();
    await emptyDatabase(driver);
    compiled = compile();
    before = folder({});
    after = folder({});
    for (const dir of [before, after]) {
      for (const name of ['shared', 'texts', `${SLUG}.yaml`])
        cpSync(join(SEEDS, name), join(dir, name), { recursive: true });
    }
    const path = join(after, `${SLUG}.yaml`);
    const seedText = readFileSync(path, 'utf8');
    // every proposition is worded anew, and one section leaves
    const reworded = seedText.replace(/^( {4}text: .*)\.$/gm, '$1, it is said.').replace(/^openPoints:[\s\S]*$/m, '');
    writeFileSync(path, reworded);
  });
  afterAll(async () => {
    compiled.remove();
    await emptyDatabase(driver);
    await driver.close();
  });

  const child = (seedsDir: string): ChildProcess =>
    spawn(process.execPath, ['-e', CHILD, seedsDir], { cwd: compiled.dir, stdio: ['ignore', 'pipe', 'inherit'] });

  /** Waits until the child says that it begins to write; it then has a transaction of a few hundred milliseconds. */
  const writing = async (process: ChildProcess) => {
    await once(process.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  };

  /** Waits until the server has noticed that the child is gone: what it was committing is in the graph then, or never. */
  const nobodyWrites = async () => {
    const ask = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'parley' RETURN count(*) AS n";
    for (;;) {
      const { records } = await driver.executeQuery(ask, {}, { database: 'neo4j' });
      if (records[0]?.get('n') === 0) return;
      await sleep(50);
    }
  };

  test(
    'leaves the old graph or the new one',
    async () => {
      const load = (seedsDir: string) => seed({ driver, database: 'neo4j', seedsDir });
      await load(before);
      const old = await fingerprint(driver);
      const whole = child(after);
      await writing(whole);
      const start = performance.now();
      await once(whole, 'exit');
      const duration = performance.now() - start;
      const changed = await fingerprint(driver);
      expect(changed).not.toBe(old);

      let killed = 0;
      const left: string[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await load(before);
        expect(await fingerprint(driver)).toBe(old);
        const process = child(after);
        const exit = once(process, 'exit');
        await writing(process);
        const moment = ((round + Math.random()) / ROUNDS) * duration;
        await sleep(moment);
        process.kill('SIGKILL');
        const [, signal] = await exit;
        if (signal === 'SIGKILL') killed++;
        await nobodyWrites();
        const now = await fingerprint(driver);
        const state = now === old ? 'old' : now === changed ? 'new' : 'neither';
        left.push(`${state} after ${Math.round(moment)} of ${Math.round(duration)} ms`);
      }
      expect(left.filter((state) => state.startsWith('neither'))).toEqual([]);
      expect(killed).toBeGreaterThan(0);
      // and whoever seeds next is not held up by what was left
      await load(after);
      expect(await fingerprint(driver)).toBe(changed);
    },
    effort(180_000),
  );
});
