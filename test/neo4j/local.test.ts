import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDriver } from '../../src/graph/driver';
import { LocalNeo4j, type Running } from '../../src/neo4j/local';
import { findNeo4jOf, isPortFree } from '../../src/neo4j/process';
import { freePort } from '../support/ports';

// Neo4j is started often here and asked little: to compile less is faster.
process.env.JAVA_TOOL_OPTIONS = '-XX:TieredStopAtLevel=1';

let home: string;
let boltPort: number;
let httpPort: number;
const local = () => new LocalNeo4j({ home, boltPort, httpPort });

async function ask(running: Running, cypher: string): Promise<unknown> {
  const driver = await openDriver(running, 'neo4j');
  try {
    return (await driver.executeQuery(cypher, {}, { database: 'neo4j' })).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

const count = (running: Running) => ask(running, 'MATCH (n:Kept) RETURN count(n)');

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'parley-local-'));
  boltPort = await freePort();
  httpPort = await freePort();
});

afterAll(async () => {
  await local().stop();
  rmSync(home, { recursive: true, force: true });
});

test('what is fetched is not fetched again', async () => {
  const path = process.env.PATH;
  process.env.PATH = '/nowhere';
  try {
    expect(existsSync(await local().ensureFetched())).toBe(true);
  } finally {
    process.env.PATH = path;
  }
});

test('a port of somebody else is told by the variable that moves it', async () => {
  const other = createServer().listen(httpPort, '127.0.0.1');
  try {
    await expect(local().start()).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `Port ${httpPort} is taken by another program`,
      hint: 'Set NEO4J_HTTP_PORT to a free one.',
    });
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

test('it starts, is adopted, outlives kill -9, and is dumped, reset and loaded', async () => {
  const running = await local().start();
  expect(running).toMatchObject({ uri: `bolt://127.0.0.1:${boltPort}`, username: 'neo4j', adopted: false });
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  expect((await fetch(running.browserUrl)).status).toBe(200);
  await ask(running, 'CREATE (:Kept)');

  expect(await local().start()).toMatchObject({ pid: running.pid, adopted: true });

  rmSync(join(home, 'neo4j.json'));
  expect(await local().status()).toMatchObject({ running: true, pid: running.pid, uri: running.uri });

  process.kill(running.pid, 'SIGKILL');
  const again = await local().start();
  expect(again.pid).not.toBe(running.pid);
  expect(await count(again)).toBe(1);

  expect(await local().stop()).toBe(true);
  expect(findNeo4jOf(home)).toEqual([]);
  expect(await isPortFree(boltPort)).toBe(true);
  expect(await local().status()).toMatchObject({ running: false });

  const file = join(home, 'graph.dump');
  await local().dump(file);
  expect(statSync(file).size).toBeGreaterThan(1_000);

  await local().reset();
  expect(existsSync(join(home, 'data'))).toBe(false);
  expect(existsSync(join(home, 'password'))).toBe(false);

  await expect(local().load(join(home, 'nothing'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  await local().load(file);
  const loaded = await local().start();
  expect(await count(loaded)).toBe(1);
}, 180_000);

test('a dump that is none is told in a sentence, and what ran runs again', async () => {
  const broken = join(home, 'broken.dump');
  writeFileSync(broken, 'no dump');
  await expect(local().load(broken)).rejects.toMatchObject({ code: 'NEO4J_ADMIN_FAILED' });
  expect(await local().status()).toMatchObject({ running: true });
}, 60_000);

test('data without its password is not overwritten', async () => {
  await local().stop();
  rmSync(join(home, 'password'));
  await expect(local().start()).rejects.toMatchObject({ code: 'NEO4J_PASSWORD_LOST' });
});
