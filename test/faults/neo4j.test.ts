/** @graph own */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { createDriver } from '../../src/graph/driver';
import { LocalNeo4j } from '../../src/neo4j/local';
import { findNeo4jOf } from '../../src/neo4j/process';
import { type OnProgress, seed } from '../../src/seed';
import { buildApp } from '../../src/server/app';
import { fingerprint } from '../seed/graph';
import { folder } from '../seed/tiny';
import { testDriver, testNeo4j } from '../support/neo4j';
import { until } from '../support/parley';
import { seededGraph } from '../support/seeded';
import { seedsDir } from '../support/seeds';
import { ANSWERED, back, DEADLINE, many, TOLD_TO_COME_AGAIN } from './asked';

const { uri, browserUrl } = testNeo4j();
const home = process.env.PARLEY_TEST_HOME as string;
const port = (url?: string) => Number(new URL(url as string).port);
const neo4j = new LocalNeo4j({ home, boltPort: port(uri), httpPort: port(browserUrl) });

/** Whom the service logs in as: his password can be changed without harm to other tests. */
const USER = { name: 'operator', password: 'of-the-operator' };

let admin: Driver;
let driver: Driver;
let app: FastifyInstance;

beforeAll(async () => {
  admin = testDriver();
  await seededGraph();
  await admin.executeQuery('CREATE OR REPLACE USER $name SET PASSWORD $password CHANGE NOT REQUIRED', USER, {
    database: 'system',
  });
  driver = createDriver({ uri: uri as string, username: USER.name, password: USER.password });
  app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: DEADLINE, kept: 0 });
  await back(app);
});

afterAll(async () => {
  await app.close();
  await driver.close();
  await admin.executeQuery('DROP USER $name IF EXISTS', USER, { database: 'system' });
  await admin.close();
});

const signal = (name: NodeJS.Signals) => {
  for (const pid of findNeo4jOf(home)) process.kill(pid, name);
};

const readiness = async () => {
  const { statusCode, body } = await app.inject('/health/ready');
  return { statusCode, ...JSON.parse(body) };
};

test('a Neo4j that is stopped and continued: nobody waits beyond the deadline, and the answers come again', async () => {
  signal('SIGSTOP');
  try {
    for (const { took, ...answer } of await many(app, 8)) {
      expect(answer).toMatchObject(TOLD_TO_COME_AGAIN);
      expect(took).toBeLessThan(DEADLINE + 3_000);
    }
  } finally {
    signal('SIGCONT');
  }
  await back(app);
});

test('a Neo4j that is killed while it answers and is seeded, and again while it starts: nothing is lost or half', async () => {
  const old = await fingerprint(admin);
  const changed = folder({});
  cpSync(seedsDir, changed, { recursive: true });
  const path = join(changed, 'two-rivers-water-talks.yaml');
  // every proposition is worded anew
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^( {4}text: .*)\.$/gm, '$1, it is said.'));
  const load = (onProgress: OnProgress = () => {}) =>
    seed({ driver, database: 'neo4j', seedsDir: changed, onProgress });

  // Killed: whoever asks is answered or told to come again, and whoever seeds is told that it failed.
  let answers: ReturnType<typeof many> | undefined;
  const seeding = load(({ step }) => {
    if (step !== 'rows' || answers) return;
    answers = many(app, 50);
    signal('SIGKILL');
  });
  await expect(seeding).rejects.toThrow();
  for (const { took, ...answer } of (await answers) ?? []) {
    expect(answer).toMatchObject(answer.status === 200 ? ANSWERED : TOLD_TO_COME_AGAIN);
    expect(took).toBeLessThan(DEADLINE + 3_000);
  }
  expect(await readiness()).toMatchObject({ statusCode: 503, status: 'not ready' });

  // Killed while it starts: that is told at once, and not after a minute.
  const start = expect(neo4j.start()).rejects.toMatchObject({ code: 'NEO4J_START_FAILED' });
  await until('it is starting', () => findNeo4jOf(home).length > 0);
  await sleep(1_500);
  signal('SIGKILL');
  const killed = Date.now();
  await start;
  expect(Date.now() - killed).toBeLessThan(3_000);

  await neo4j.start();
  await back(app);
  const left = await fingerprint(admin);
  await load();
  expect([old, await fingerprint(admin)]).toContain(left);
}, 400_000);

test('a Neo4j that is started with another password: that is told as what it is, until the right one is back', async () => {
  const change = (now: string) =>
    admin.executeQuery('ALTER USER $name SET PASSWORD $now', { ...USER, now }, { database: 'system' });
  await change('of-somebody-else');
  await neo4j.stop();
  await neo4j.start();
  for (const { took, ...answer } of await many(app, 8)) {
    expect(answer).toMatchObject({ ...TOLD_TO_COME_AGAIN, code: 'GRAPH_UNAVAILABLE' });
    expect(took).toBeLessThan(DEADLINE + 3_000);
  }
  expect(await readiness()).toMatchObject({ reason: 'Neo4j refuses the user name or the password' });
  await change(USER.password);
  // After three wrong passwords Neo4j refuses the right one too, for five seconds after the last of them.
  await until('Neo4j lets it in', async () => (await readiness()).status === 'ready');
  await back(app);
}, 400_000);
