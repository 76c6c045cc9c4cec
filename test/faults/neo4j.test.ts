/** @graph own */

import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver';
import { createDriver } from '../../src/graph/driver';
import { LocalNeo4j } from '../../src/neo4j/local';
import { findNeo4jOf } from '../../src/neo4j/process';
import { buildApp } from '../../src/server/app';
import { testNeo4j } from '../support/neo4j';
import { seededGraph } from '../support/seeded';
import { ANSWERED, back, DEADLINE, many, TOLD_TO_COME_AGAIN } from './asked';

const { uri, password, browserUrl } = testNeo4j();
const home = process.env.PARLEY_TEST_HOME as string;
let driver: Driver;
let app: FastifyInstance;

beforeAll(async () => {
  await seededGraph();
  driver = createDriver({ uri: uri as string, username: 'neo4j', password: password as string });
  app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: DEADLINE, kept: 0 });
  await back(app);
});

afterAll(async () => {
  await app.close();
  await driver.close();
});

const signal = (name: NodeJS.Signals) => {
  for (const pid of findNeo4jOf(home)) process.kill(pid, name);
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

test('a Neo4j that is killed while it answers: each is answered or told to come again, and none is after its start', async () => {
  const answers = many(app, 50);
  signal('SIGKILL');
  for (const { took, ...answer } of await answers) {
    expect(answer).toMatchObject(answer.status === 200 ? ANSWERED : TOLD_TO_COME_AGAIN);
    expect(took).toBeLessThan(DEADLINE + 3_000);
  }
  expect((await app.inject('/health/ready')).statusCode).toBe(503);
  const port = (url?: string) => Number(new URL(url as string).port);
  await new LocalNeo4j({ home, boltPort: port(uri), httpPort: port(browserUrl) }).start();
  await back(app);
}, 120_000);
