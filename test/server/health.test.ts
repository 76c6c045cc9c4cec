/** @graph own */

import type { Driver } from 'neo4j-driver-lite';
import { createDriver } from '../../src/graph/driver';
import { seed } from '../../src/seed';
import { buildApp } from '../../src/server/app';
import { emptyDatabase, testDriver } from '../support/neo4j';
import { freePort } from '../support/ports';
import { seedsDir } from '../support/seeds';

let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await emptyDatabase(driver);
});

afterAll(() => driver.close());

async function health(path: string, on = driver) {
  const app = await buildApp({ driver: on, database: 'neo4j', version: 'test' });
  try {
    const { statusCode, body } = await app.inject({ url: `/health/${path}` });
    return { statusCode, body: JSON.parse(body) };
  } finally {
    await app.close();
  }
}

test('an empty graph lives, and is not ready', async () => {
  expect(await health('live')).toEqual({ statusCode: 200, body: { status: 'live' } });
  expect(await health('ready')).toEqual({
    statusCode: 503,
    body: { status: 'not ready', reason: 'The graph is not seeded' },
  });
});

test('a seeded one is ready', async () => {
  await seed({ driver, database: 'neo4j', seedsDir, files: [`${seedsDir}/two-rivers-water-talks.yaml`] });
  expect(await health('ready')).toEqual({ statusCode: 200, body: { status: 'ready' } });
});

test('without Neo4j it lives, and says within seconds why it is not ready, naming no address', async () => {
  const nowhere = createDriver({ uri: `bolt://127.0.0.1:${await freePort()}`, username: 'neo4j', password: 'x' });
  try {
    expect((await health('live', nowhere)).statusCode).toBe(200);
    const { statusCode, body } = await health('ready', nowhere);
    expect(statusCode).toBe(503);
    expect(body.reason).toMatch(/^Neo4j (does not answer|has not answered within 2 s)$/);
  } finally {
    await nowhere.close();
  }
});
