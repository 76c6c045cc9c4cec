/** @graph own */

import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { createDriver } from '../../src/graph/driver';
import { buildApp } from '../../src/server/app';
import { testNeo4j } from '../support/neo4j';
import { seededGraph } from '../support/seeded';
import { ANSWERED, back, DEADLINE, many, TOLD_TO_COME_AGAIN } from './asked';
import { TcpProxy } from './proxy';

const neo4j = testNeo4j();

let proxy: TcpProxy;
let driver: Driver;
let app: FastifyInstance;

beforeAll(async () => {
  await seededGraph();
  proxy = await TcpProxy.before(Number(new URL(neo4j.uri).port));
  driver = createDriver({ uri: `bolt://127.0.0.1:${proxy.port}`, username: 'neo4j', password: neo4j.password });
  app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: DEADLINE, kept: 0 });
  await back(app);
});

afterEach(async () => {
  proxy.fault = 'none';
  await back(app);
});

afterAll(async () => {
  await app.close();
  await proxy.close();
  await driver.close();
});

test('connections that are cut under a question: it is asked again, and answered', async () => {
  const answers = many(app, 8);
  proxy.cut();
  for (const answer of await answers) expect(answer).toMatchObject(ANSWERED);
});

test('where nobody answers, each is told within its deadline when to come again', async () => {
  proxy.fault = 'refused';
  for (const { took, ...answer } of await many(app, 8)) {
    expect(answer).toMatchObject({ ...TOLD_TO_COME_AGAIN, code: 'GRAPH_UNAVAILABLE' });
    expect(took).toBeLessThan(DEADLINE + 3_000);
  }
  expect((await app.inject('/health/ready')).statusCode).toBe(503);
  expect((await app.inject('/health/live')).statusCode).toBe(200);
});

test('connections that have gone deaf hold nobody up beyond the deadline, nor those who come after', async () => {
  proxy.fault = 'deaf';
  for (const { took, ...answer } of await many(app, 8)) {
    expect(answer).toMatchObject(TOLD_TO_COME_AGAIN);
    expect(took).toBeLessThan(DEADLINE + 3_000);
  }
});

test('a slow connection delays answers, and falsifies none', async () => {
  proxy.fault = 'slow';
  const [answer] = await many(app, 1);
  expect(answer).toMatchObject(ANSWERED);
});
