/** @graph shared */

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createDriver } from '../../src/graph/driver';
import { buildApp } from '../../src/server/app';
import { testDriver } from '../support/neo4j';
import { seededGraph } from '../support/seeded';
import { changedDriver } from '../support/slow';

const driver = testDriver();

beforeAll(() => seededGraph());
afterAll(() => driver.close());

const codesOf = (body: string) =>
  JSON.parse(body).errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);

describe('what never became a request', () => {
  let app: FastifyInstance;
  let port: number;
  beforeAll(async () => {
    app = await buildApp({ driver, database: 'neo4j', version: 'test' });
    await app.listen({ host: '127.0.0.1', port: 0 });
    port = (app.server.address() as { port: number }).port;
  });
  afterAll(() => app.close());

  async function answerTo(text: string, meanwhile: (socket: Socket) => void = () => undefined) {
    const accepted = once(app.server, 'connection');
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.write(text);
    const [there] = (await accepted) as [Socket];
    meanwhile(there);
    await once(socket, 'close');
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    return { status: head.split('\r\n')[0], codes: codesOf(body), message: JSON.parse(body).errors[0].message };
  }

  test('an address that is too long', async () => {
    const { status, codes, message } = await answerTo(
      `GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    );
    expect([status, codes]).toEqual(['HTTP/1.1 431 Request Header Fields Too Large', ['LIMIT_SIZE']]);
    expect(message).toMatch(/more than 16384 bytes/);
  });

  test('no HTTP', async () => {
    const { status, codes } = await answerTo('\u0000\u0001 nonsense\r\n\r\n');
    expect([status, codes]).toEqual(['HTTP/1.1 400 Bad Request', ['BAD_REQUEST']]);
  });

  test('one that takes too long to arrive', async () => {
    // Node looks every half minute; here it is told that it has just looked.
    const late = Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    const { status, codes } = await answerTo('POST /graphql HTTP/1.1\r\n', (socket) =>
      app.server.emit('clientError', late, socket),
    );
    expect([status, codes]).toEqual(['HTTP/1.1 408 Request Timeout', ['LIMIT_TIME']]);
  });

  test('a body that is too large, wherever it is sent', async () => {
    const payload = JSON.stringify({ text: 'x'.repeat(300 * 1024) });
    const most = { '/graphql': 128 * 1024, '/nothing': 256 * 1024 };
    for (const [url, bytes] of Object.entries(most)) {
      const headers = { 'content-type': 'application/json' };
      const answer = await app.inject({ method: 'POST', url, headers, payload });
      expect([url, answer.statusCode, codesOf(answer.body)]).toEqual([url, 413, ['LIMIT_SIZE']]);
      expect(answer.json().errors[0].message).toMatch(`too large: ${bytes} bytes are the most. Send less at once.`);
    }
  });
});

describe('an export', () => {
  test('is refused where too much is asked already, and waits its turn once it has begun', async () => {
    const slow = changedDriver(driver, (run) => async (statement, parameters, transaction) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return run(statement, parameters, transaction);
    });
    const app = await buildApp({ driver: slow, database: 'neo4j', version: 'test', questions: 1, kept: 0 });
    const begun = app.inject({ url: '/export/csv-nodes?node=usa' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => app.inject({ url: '/export/csv-nodes?node=usa' })),
    );
    const refused = answers.filter(({ statusCode }) => statusCode !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { statusCode, headers, body } of refused)
      expect([statusCode, headers['retry-after'], codesOf(body)]).toEqual([503, '1', ['LIMIT_LOAD']]);
    expect((await begun).statusCode).toBe(200);
    expect((await app.inject({ url: '/metrics' })).body).toMatch(/parley_errors_total\{code="LIMIT_LOAD"\} \d/);
    await app.close();
  });

  test.each(['/export/csv-nodes', '/id/usa'])('where Neo4j is gone, %s says when to come again', async (url) => {
    const gone = createDriver({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
    const app = await buildApp({ driver: gone, database: 'neo4j', version: 'test', deadline: 300 });
    const { statusCode, headers, body } = await app.inject({ url, headers: { accept: 'application/ld+json' } });
    expect([statusCode, headers['retry-after'], codesOf(body)]).toEqual([503, '1', ['GRAPH_UNAVAILABLE']]);
    await app.close();
    await gone.close();
  });
});
