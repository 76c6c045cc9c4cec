/** @graph own */

import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { MARK } from '../../src/graph/version';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';
import { changedDriver, endlessDriver, operationsUnderWay } from '../support/slow';

const driver = testDriver();
const apps: FastifyInstance[] = [];

async function start(options: Partial<Parameters<typeof buildApp>[0]>): Promise<FastifyInstance> {
  const app = await buildApp({ driver, database: 'neo4j', version: 'test', kept: 0, ...options });
  apps.push(app);
  return app;
}

beforeAll(() => seededGraph());
afterAll(async () => {
  for (const app of apps) await app.close();
  await driver.close();
});

const ask = (app: FastifyInstance, query: string) =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query } });

async function until(holds: () => Promise<boolean>, within: number): Promise<number> {
  const begin = performance.now();
  while (!(await holds())) {
    if (performance.now() - begin > within) throw new Error(`Not so within ${within} ms`);
    await sleep(50);
  }
  return performance.now() - begin;
}

test('a question whose client leaves is ended in Neo4j', async () => {
  const app = await start({ driver: endlessDriver(driver), deadline: 30_000 });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const left = request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  left.on('error', () => undefined);
  left.end(JSON.stringify({ query: 'query LeftAlone { claims { totalCount } }' }));
  const runs = async () => (await operationsUnderWay(driver)).includes('LeftAlone');
  await until(runs, 10_000);
  left.destroy();
  expect(await until(async () => !(await runs()), 3_000)).toBeLessThan(2_000);
});

test('a question that takes too long is ended in Neo4j', async () => {
  const app = await start({ driver: endlessDriver(driver), deadline: 500 });
  const answer = ask(app, 'query TooLong { claims { totalCount } }');
  expect((await answer).json().errors[0].extensions.code).toBe('DEADLINE_EXCEEDED');
  await until(async () => !(await operationsUnderWay(driver)).includes('TooLong'), 2_000);
});

describe('asked more than it can answer', () => {
  // All but the graph's version, for which all that ask wait together.
  const slow = (milliseconds: number) =>
    changedDriver(driver, (run) => async (statement, parameters, transaction) => {
      if (statement !== MARK) await sleep(milliseconds);
      return run(statement, parameters, transaction);
    });

  test('it refuses at once what nobody could wait for, and answers the rest', async () => {
    const app = await start({ driver: slow(1_000), questions: 2 });
    await ask(app, '{ articles { totalCount } }');
    const times: number[] = [];
    const answers = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const begin = performance.now();
        const answer = await ask(app, '{ articles { totalCount } }');
        if (answer.statusCode === 503) times.push(performance.now() - begin);
        return answer;
      }),
    );
    const refused = answers.filter(({ statusCode }) => statusCode === 503);
    const served = answers.filter(({ statusCode }) => statusCode === 200);
    // Two are asked and four wait.
    expect(served).toHaveLength(6);
    expect(refused).toHaveLength(34);
    for (const { headers, body } of refused) {
      expect(headers['retry-after']).toBe('1');
      expect(headers['cache-control']).toBe('no-store');
      expect(JSON.parse(body).errors.map((error: { extensions: object }) => error.extensions)).toEqual([
        { code: 'LIMIT_LOAD' },
      ]);
    }
    for (const { body } of served) expect(JSON.parse(body).errors).toBeUndefined();
    expect(Math.max(...times)).toBeLessThan(500);
    expect((await ask(app, '{ articles { totalCount } }')).statusCode).toBe(200);
  });

  test('while its thread has no time left, it refuses before it reads what is asked, and keeps the connection', async () => {
    const app = await start({ driver: slow(2_000), questions: 1 });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (path: string, method = 'POST', payload = 'this is no question') =>
      new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
        const headers = { 'content-type': 'application/json' };
        const asked = request(`${url}${path}`, { method, agent, headers }, (response) => {
          let body = '';
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
        });
        asked.on('error', reject);
        asked.end(method === 'POST' ? payload : undefined);
      });
    expect((await send('/graphql')).status).toBe(400);
    const waiting = Array.from({ length: 3 }, (_, at) => ask(app, `{ a${at}: articles { totalCount } }`));
    // Until what it takes to read them is over.
    await sleep(500);
    // A queue alone is no reason: what is wrong is still told, and what is kept would be answered.
    expect((await send('/graphql')).status).toBe(400);
    const spin = setInterval(() => {
      for (const until = performance.now() + 60; performance.now() < until; );
    }, 1);
    try {
      await sleep(500);
      for (const path of ['/graphql', '/export/cypher?article=none']) {
        const { status, headers, body } = await send(path);
        expect(status).toBe(503);
        expect(headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
        expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'LIMIT_LOAD' });
      }
      expect((await send('/health/live', 'GET')).status).toBe(200);
    } finally {
      clearInterval(spin);
    }
    const told = await send('/metrics', 'GET');
    expect(told.body).toContain('parley_errors_total{code="LIMIT_LOAD"} 2');
    expect((await Promise.all(waiting)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    await sleep(200);
    expect((await send('/graphql')).status).toBe(400);
    agent.destroy();
  });

  test('whoever asks many dear questions leaves places for others', async () => {
    const endless = changedDriver(driver, (run) => async (statement, parameters, transaction) => {
      const { operation } = (transaction as { metadata: { operation: string } }).metadata;
      if (operation === 'Dear') await sleep(3_000);
      return run(statement, parameters, transaction);
    });
    const app = await start({ driver: endless, questions: 4 });
    await ask(app, '{ articles { totalCount } }');
    const dear = Array.from({ length: 12 }, (_, at) => ask(app, `query Dear { a${at}: articles { totalCount } }`));
    await sleep(100);
    const other = { method: 'POST', url: '/graphql', remoteAddress: '192.0.2.7' } as const;
    const began = performance.now();
    const answer = await app.inject({ ...other, payload: { query: '{ articles { totalCount } }' } });
    expect(answer.statusCode).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_000);
    // Three are asked and six wait; the rest of his own is refused.
    const codes = (await Promise.all(dear)).map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 200)).toHaveLength(9);
    expect(codes.filter((code) => code === 503)).toHaveLength(3);
  }, 30_000);

  test('a slow question holds nobody else up', async () => {
    const endless = changedDriver(driver, (run) => (statement, parameters, transaction) => {
      const { operation } = (transaction as { metadata: { operation: string } }).metadata;
      return run(
        operation === 'Slow'
          ? 'RETURN COUNT { UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b } AS n'
          : statement,
        operation === 'Slow' ? {} : parameters,
        transaction,
      );
    });
    const app = await start({ driver: endless, questions: 2, deadline: 3_000 });
    const slowOne = ask(app, 'query Slow { claims { totalCount } }');
    for (let round = 0; round < 5; round++)
      expect((await ask(app, '{ articles { totalCount } }')).statusCode).toBe(200);
    expect((await slowOne).json().errors[0].extensions.code).toBe('DEADLINE_EXCEEDED');
  });

  test('the queue gives its places back where clients leave', async () => {
    const app = await start({ driver: endlessDriver(driver), questions: 1, deadline: 30_000 });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const controllers = Array.from({ length: 5 }, () => new AbortController());
    const asked = controllers.map(({ signal }, at) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        signal,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `query Waiting { w${at}: claims { totalCount } }` }),
      }).catch(() => undefined),
    );
    await until(async () => (await ask(app, '{ __typename }')).statusCode === 503, 5_000);
    for (const controller of controllers) controller.abort();
    await Promise.all(asked);
    await until(async () => (await operationsUnderWay(driver)).every((operation) => operation !== 'Waiting'), 3_000);
    expect((await ask(app, '{ __typename }')).statusCode).toBe(200);
  });
});
