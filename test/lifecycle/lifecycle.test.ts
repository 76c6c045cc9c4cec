import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNeo4jOf, isPortFree } from '../../src/neo4j/process';
import { isReady, type Parley, startParley, until } from '../support/parley';
import { freePort } from '../support/ports';
import { seedsDir } from '../support/seeds';

const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');

// One story, in order: each start finds what the one before it left.

let folder: string;
let home: string;
let env: Record<string, string>;
let ports: number[];
let port: number;
const started: Parley[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-life-'));
  home = join(folder, 'home');
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  for (const name of ['shared', 'texts', 'two-rivers-water-talks.yaml']) {
    cpSync(join(seedsDir, name), join(seeds, name), { recursive: true });
  }
  ports = [await freePort(), await freePort(), await freePort()];
  const [first = 0, bolt, http] = ports;
  port = first;
  env = {
    ...{ PARLEY_HOME: home, PARLEY_SEEDS: seeds, PORT: String(port) },
    ...{ NEO4J_BOLT_PORT: String(bolt), NEO4J_HTTP_PORT: String(http) },
    // Neo4j is started often here and asked little: to compile less is faster.
    JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
  };
});

afterAll(() => {
  for (const { child } of started) if (child.pid) kill(-child.pid, 'SIGKILL');
  for (const pid of findNeo4jOf(home)) kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}

function start(npm = false): Parley {
  const parley = startParley(['up'], env, npm);
  started.push(parley);
  return parley;
}

async function ready(parley: Parley): Promise<Parley> {
  await until('ready', async () => {
    if (parley.child.exitCode !== null) throw new Error(`it ended: ${parley.output()}`);
    return isReady(port);
  });
  return parley;
}

async function allGone(parley: Parley): Promise<void> {
  const began = Date.now();
  await parley.ended;
  await until('Neo4j is gone', () => findNeo4jOf(home).length === 0, 15_000);
  for (const each of ports) expect(await isPortFree(each)).toBe(true);
  expect(Date.now() - began).toBeLessThan(15_000);
}

test('it comes up, and says where everything is', async () => {
  const parley = await ready(start());
  await until('the message', () => parley.output().includes('Parley is ready'));
  expect(parley.output()).toContain(`http://localhost:${port}/graphql`);
  expect(parley.output()).toMatch(/Browser .*\/browser\/ +user neo4j +password \S{20}/);
  const curl = /curl -s \S+:4000(\S+) -H 'content-type: application\/json' -d '(.*)'/.exec(readme);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`http://127.0.0.1:${port}${curl?.[1]}`, {
    method: 'POST',
    headers,
    body: curl?.[2] ?? '',
  });
  expect(await answer.json()).toMatchObject({ data: { articles: { nodes: [{ slug: 'two-rivers-water-talks' }] } } });
}, 90_000);

test('a second one is told so, and does no harm', async () => {
  const { code, stderr } = await startParley(['up'], env).ended;
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^error: Parley already runs on .*\[ALREADY_RUNNING\]$/m),
  });
  expect(await isReady(port)).toBe(true);
}, 30_000);

test('nobody takes Neo4j from under it', async () => {
  const file = join(home, 'kept.dump');
  for (const command of [['stop'], ['dump', file], ['load', file], ['reset', '--yes']]) {
    const { code, stderr } = await startParley(['db', ...command], env).ended;
    expect({ command, code, stderr }).toEqual({ command, code: 1, stderr: expect.stringMatching(/ALREADY_RUNNING/) });
  }
  const elsewhere = { ...env, NEO4J_BOLT_PORT: String(await freePort()), NEO4J_HTTP_PORT: String(await freePort()) };
  const { code, stdout } = await startParley(['db', 'start'], elsewhere).ended;
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining(`already runs at bolt://127.0.0.1:${env.NEO4J_BOLT_PORT}`),
  });
  expect(await isReady(port)).toBe(true);
}, 60_000);

test('after kill -9 of Parley the next start adopts its Neo4j', async () => {
  const [neo4j] = findNeo4jOf(home);
  const [first] = started;
  kill(first?.child.pid ?? 0, 'SIGKILL');
  await first?.ended;
  const parley = await ready(start());
  expect(findNeo4jOf(home)).toEqual([neo4j]);
  expect(parley.output()).toContain(`adopted process ${neo4j}`);
}, 90_000);

test('Ctrl-C to the group: a request in flight is answered, then all is gone', async () => {
  const parley = started.at(-1) as Parley;
  const body = JSON.stringify({ query: '{ __typename }' });
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    answer += chunk;
  });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  kill(-(parley.child.pid ?? 0), 'SIGINT');
  await until('it ends', () => parley.output().includes('Ending'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  socket.write(body.slice(5));
  await until('the answer', () => answer.includes('\r\n\r\n{'), 12_000);
  expect(answer).toMatch(/^HTTP\/1.1 200[\s\S]*"__typename":"Query"/);
  await allGone(parley);
  expect((await parley.ended).code).toBe(0);
}, 60_000);

test('after kill -9 of npm the next start ends what is left', async () => {
  const orphaned = await ready(start(true));
  kill(orphaned.child.pid ?? 0, 'SIGKILL');
  await orphaned.ended;
  expect(await isReady(port)).toBe(true);
  const parley = start();
  await until('it ends the left-over', () => parley.output().includes('Ending what is left'));
  await until('it is up', () => parley.output().includes('Parley is ready'), 90_000);
}, 180_000);

test('after kill -9 of Neo4j it is started again, and the answers come again; after another soon, Parley says so and ends', async () => {
  const parley = started.at(-1) as Parley;
  const killNeo4j = () => {
    for (const pid of findNeo4jOf(home)) kill(pid, 'SIGKILL');
  };
  killNeo4j();
  await until('it is started again', () => parley.output().includes('it is started again'));
  expect(await isReady(port)).toBe(false);
  await until('it answers', () => parley.output().includes('Neo4j answers again'), 60_000);
  await until('it is ready', () => isReady(port), 10_000);
  killNeo4j();
  const { code, stderr } = await parley.ended;
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('[NEO4J_ENDED]') });
}, 120_000);

test('the next start works; SIGTERM to npm alone ends all', async () => {
  const next = await ready(start(true));
  kill(next.child.pid ?? 0, 'SIGTERM');
  await allGone(next);
}, 90_000);

test('Ctrl-C while Neo4j is starting leaves nothing', async () => {
  const parley = start();
  await until('Neo4j is starting', () => findNeo4jOf(home).length > 0);
  kill(-(parley.child.pid ?? 0), 'SIGINT');
  await allGone(parley);
}, 60_000);
