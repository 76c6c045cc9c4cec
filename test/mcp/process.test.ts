/** @graph shared */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf } from '../../src/graphql/operation-list';
import { parley, startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { call, connectHttp, connectStdio, ENV, seedAll } from './support';

const command = [join(__dirname, '..', '..', 'bin', 'parley.js'), 'mcp'];

/** The server as a client starts it, spoken to by hand. */
function start() {
  const child = spawn(process.execPath, command, { env: { ...process.env, ...ENV } });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const greet = async () => {
    const clientInfo = { name: 'by-hand', version: '1' };
    send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo } });
    await until('an answer', () => said.stdout.includes('\n'), 30_000);
    send({ method: 'notifications/initialized' });
  };
  return { child, said, ended, send, greet };
}

beforeAll(seedAll);

test('on stdout is nothing but the protocol, and the end of stdin ends it', async () => {
  const { child, said, ended, send, greet } = start();
  await greet();
  const unknown = { name: 'get_node', arguments: { slug: 'nobody' } };
  send({ id: 2, method: 'tools/call', params: unknown });
  child.stdin.write('this is no message\n');
  await until('the answer of a tool', () => said.stdout.includes('UNKNOWN_ID'), 30_000);
  child.stdin.end();
  expect(await ended).toBe(0);
  const lines = said.stdout.trimEnd().split('\n');
  const ids = lines.map((line) => JSON.parse(line)).filter(({ jsonrpc }) => jsonrpc === '2.0');
  expect(ids).toHaveLength(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(2);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it cleanly', async (signal) => {
  const { child, said, ended, greet } = start();
  await greet();
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(said.stderr).toContain('Ending');
});

test('where no Neo4j runs, it says what to do', async () => {
  const home = mkdtempSync(join(tmpdir(), 'parley-mcp-'));
  const { code, stdout, stderr } = await parley(['mcp'], { PARLEY_HOME: home });
  rmSync(home, { recursive: true, force: true });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^error: No Neo4j runs .* `node bin\/parley\.js db start` .* NEO4J_URI.* \[NEO4J_UNREACHABLE\]$/m,
  );
});

test('a list of operations lets the tools run, and of other queries those that it lists', async () => {
  const operations = join(mkdtempSync(join(tmpdir(), 'parley-mcp-')), 'operations.json');
  const listed = '{ stats { version } }';
  writeFileSync(operations, JSON.stringify({ [hashOf(listed)]: listed }));
  const { client, close } = await connectStdio({ ...ENV, PARLEY_OPERATIONS: operations });
  const answers = await Promise.all([
    call(client, 'list_articles'),
    call(client, 'get_node', { slug: 'two-rivers-water-talks:dry-villages' }),
    call(client, 'run_graphql', { query: listed }),
    call(client, 'run_graphql', { query: '{ stats { seededAt } }' }),
  ]);
  await close();
  expect(answers.map(({ error }) => error)).toEqual([false, false, false, true]);
  expect(answers[3]?.text).toMatch(/\[OPERATION_NOT_LISTED\]$/);
});

test('over HTTP, where there are tokens, only those are answered who show one', async () => {
  const [first, second] = ['a-token-of-the-tests-0123456789', 'another-token-of-the-tests'];
  const port = await freePort();
  const running = startParley(['mcp', '--http', '--port', String(port)], {
    ...ENV,
    PARLEY_TOKENS: `${first},${second}`,
  });
  const url = `http://127.0.0.1:${port}/mcp`;
  await until('the server', () => running.output().includes(url));
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
  const ask = (authorization?: string) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body,
    });
  for (const shown of [undefined, 'Bearer ', `Bearer ${first}x`, `Bearer ${first.slice(1)}`, `Basic ${first}`]) {
    const answer = await ask(shown);
    expect([shown, answer.status, answer.headers.get('www-authenticate')]).toEqual([shown, 401, 'Bearer']);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_REQUIRED' } }] });
  }
  for (const token of [first, second]) expect((await ask(`Bearer ${token}`)).status).toBe(200);
  running.child.kill('SIGTERM');
  expect((await running.ended).code).toBe(0);
});

test('over HTTP, what names another host or comes from a page elsewhere is refused', async () => {
  const { url, close, end } = await connectHttp();
  const statusOf = (headers: Record<string, string>, path = '/mcp', body = '{}') =>
    new Promise<number | undefined>((resolve, reject) => {
      const type = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
      const asked = request(new URL(path, url), { method: 'POST', headers: { ...type, ...headers } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on('error', reject);
      asked.end(body);
    });
  const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
  expect(await statusOf({}, '/mcp', ping)).toBe(200);
  expect(await statusOf({ host: 'parley.example', origin: 'https://parley.example' }, '/mcp', ping)).toBe(200);
  expect(await statusOf({ host: 'rebound.example' }, '/mcp', ping)).toBe(403);
  expect(await statusOf({ origin: 'https://elsewhere.example' }, '/mcp', ping)).toBe(403);
  expect(await statusOf({}, '/graphql', ping)).toBe(404);
  expect(await statusOf({}, '/mcp', `"${'x'.repeat(300 * 1024)}"`)).toBe(413);
  await close();
  expect(await end()).toBe(0);
});

test('over HTTP, tokens and rates are those of the service', async () => {
  const token = 'a-token-of-the-tests';
  const authorization = `Bearer ${token}`;
  const env = { ...ENV, PARLEY_TOKENS: token, PARLEY_RATE: '12' };
  const { client, url, close, end } = await connectHttp(env, { authorization });
  expect((await call(client, 'list_articles')).error).toBe(false);
  const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
  const post = (headers: Record<string, string>) => {
    const type = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    return fetch(url, { method: 'POST', body: ping, headers: { ...type, ...headers } });
  };
  const without = await post({});
  expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(await without.json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_REQUIRED' } }] });
  const statuses = [];
  for (let n = 0; n < 12; n++) statuses.push((await post({ authorization })).status);
  expect(statuses[0]).toBe(200);
  expect(statuses.at(-1)).toBe(429);
  await close();
  expect(await end()).toBe(0);
});
