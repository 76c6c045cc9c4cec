import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Driver } from 'neo4j-driver-lite';
import { createDriver } from '../../src/graph/driver';
import { LocalNeo4j } from '../../src/neo4j/local';
import { seed } from '../../src/seed';
import { buildApp } from '../../src/server/app';
import { fingerprint } from '../seed/graph';
import { freePort } from '../support/ports';
import { seedsDir } from '../support/seeds';
import { ANSWERED, back, DEADLINE, many, TOLD_TO_COME_AGAIN } from './asked';

/** What the disk has, and what is left of it when it is full: not even one article fits. */
const SIZE = '200m';
const LEFT = 16 * 1024;

const disk = mkdtempSync(join(tmpdir(), 'parley-disk-'));
const home = join(disk, 'home');

/** Whether a small file system of this test's own can be made: of root alone, and not in every container. */
function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isMounted = mounted();
let neo4j: LocalNeo4j;
let driver: Driver;
let app: FastifyInstance;

afterAll(async () => {
  await app?.close();
  await driver?.close();
  rmSync(join(disk, 'filler'), { force: true });
  await neo4j?.stop();
  // Lazily: what the system still writes there is of no use to anybody.
  if (isMounted) execFileSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Takes what is free of the disk, but for a little. */
function fill(): void {
  const file = openSync(join(disk, 'filler'), 'w');
  const free = Number(execFileSync('df', ['-B1', '--output=avail', disk], { encoding: 'utf8' }).split('\n')[1]);
  const piece = Buffer.alloc(64 * 1024, 1);
  for (let written = 0; written < free - LEFT; written += piece.length) writeSync(file, piece);
  closeSync(file);
}

const load = (files: string[]) =>
  seed({ driver, database: 'neo4j', seedsDir, files: files.map((name) => join(seedsDir, `${name}.yaml`)) });

const tried = async () => {
  neo4j = new LocalNeo4j({ home, boltPort: await freePort(), httpPort: await freePort(), patience: 180_000 });
  const connection = await neo4j.start(() => undefined, true);
  driver = createDriver(connection);
  app = await buildApp({ driver, database: 'neo4j', version: 'test', deadline: DEADLINE, kept: 0 });
  await load(['two-rivers-water-talks']);
  const before = await fingerprint(driver);

  fill();
  await expect(load(['usa-venezuela-conversations'])).rejects.toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: expect.stringContaining('closed the database'),
    hint: expect.stringContaining('make room'),
  });
  // It answers nobody until it is started again, and says so at once.
  for (const { took, ...answer } of await many(app, 8)) {
    expect(answer).toMatchObject({ ...TOLD_TO_COME_AGAIN, code: 'GRAPH_UNAVAILABLE' });
    expect(took).toBeLessThan(DEADLINE + 3_000);
  }
  const { statusCode, body } = await app.inject('/health/ready');
  expect([statusCode, JSON.parse(body).reason]).toEqual([503, expect.stringContaining('closed the database')]);

  rmSync(join(disk, 'filler'));
  // Whoever starts it finds it running, of no use, and starts another.
  const { adopted } = await neo4j.start(() => undefined, true);
  expect(adopted).toBe(false);
  await back(app, 1);
  expect(await fingerprint(driver)).toBe(before);
  await load(['two-rivers-water-talks', 'usa-venezuela-conversations']);
  for (const answer of await many(app, 8)) expect(answer).toMatchObject(ANSWERED);
};

if (isMounted)
  test(
    'a disk that is full: seeding fails, what was there is there, and all is well once there is room',
    tried,
    400_000,
  );
else
  test('a disk that is full is not tried: only root can mount a small file system, and not in every container', () => {
    expect(() => execFileSync('mountpoint', ['-q', disk])).toThrow();
  });
