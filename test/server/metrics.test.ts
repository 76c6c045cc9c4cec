/** @graph shared */

import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildApp } from '../../src/server/app';
import { buildService } from '../../src/server/server';
import { testDriver } from '../support/neo4j';
import { freePort } from '../support/ports';
import { seededGraph } from '../support/seeded';
import { endlessDriver } from '../support/slow';

const driver = testDriver();

beforeAll(() => seededGraph());
afterAll(() => driver.close());

test('what was asked, what failed and what Neo4j did is told at /metrics', async () => {
  const app = await buildApp({ driver, database: 'neo4j', version: 'test', kept: 0 });
  const ask = (query: string) => app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const value = async (series: string) => {
    const { body } = await app.inject({ url: '/metrics' });
    const line = body.split('\n').find((text) => text.startsWith(`${series} `));
    return line === undefined ? undefined : Number(line.slice(series.length));
  };
  for (let round = 0; round < 3; round++) await ask('query Counted { articles { totalCount } }');
  await ask('{ nothing }');
  await ask('{ actor(slug: "nobody") { slug } }');
  await ask(`{ ${'__typename '.repeat(6000)} }`);
  expect(await value('parley_operation_seconds_count{operation="Counted"}')).toBe(3);
  expect(await value('parley_errors_total{code="BAD_REQUEST"}')).toBe(1);
  expect(await value('parley_errors_total{code="UNKNOWN_ID"}')).toBe(1);
  expect(await value('parley_errors_total{code="LIMIT_SIZE"}')).toBe(1);
  expect(await value('parley_neo4j_round_trip_seconds_count{outcome="answered"}')).toBeGreaterThanOrEqual(4);
  expect(await value('parley_neo4j_rows_total')).toBeGreaterThanOrEqual(4);
  expect(await value('parley_neo4j_questions{state="running"}')).toBe(0);
  expect(await value('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  expect(
    await value('parley_http_request_seconds_count{route="/graphql",method="POST",status="200"}'),
  ).toBeGreaterThanOrEqual(4);
  for (let at = 0; at < 200; at++) await ask(`query Name${at} { __typename }`);
  const { body, headers } = await app.inject({ url: '/metrics' });
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(new Set(body.match(/operation_seconds_count\{operation="\w+"\}/g)).size).toBeLessThanOrEqual(101);
  expect(body).toContain('parley_operation_seconds_count{operation="other"}');
  await app.close();
});

test('the metrics can have a port of their own', async () => {
  const options = { driver, database: 'neo4j', version: 'test', host: '127.0.0.1', port: await freePort() };
  const metricsPort = await freePort();
  const service = await (await buildService({ ...options, metricsPort }))();
  expect((await fetch(`${service.url}/metrics`)).status).toBe(404);
  expect(await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()).toContain('parley_neo4j_questions');
  await service.close();
});

test('a request has one id in the log and in Neo4j', async () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => done(void lines.push(String(chunk))) });
  const app = await buildApp({
    driver: endlessDriver(driver),
    database: 'neo4j',
    version: 'test',
    deadline: 3_000,
    logger: { level: 'info', stream },
  });
  const answer = app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: 'query Traced { claims { totalCount } }' },
  });
  let seen: { requestId?: string } | undefined;
  for (const until = Date.now() + 5_000; !seen && Date.now() < until; await sleep(50)) {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD metaData RETURN metaData');
    seen = records.map((record) => record.get('metaData')).find(({ operation }) => operation === 'Traced');
  }
  await answer;
  const logged = lines.map((line) => JSON.parse(line)).find(({ req }) => req?.url === '/graphql');
  expect(seen?.requestId).toMatch(/^[0-9a-f]{10}-\w+$/);
  expect(logged.reqId).toBe(seen?.requestId);
  await app.close();
});
