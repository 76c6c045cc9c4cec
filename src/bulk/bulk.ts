import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { tryLock } from '../../bootstrap/index';
import { PARLEY } from '../domain/command';
import { ParleyError } from '../errors';
import { openDriver } from '../graph/driver';
import { refreshAllAcross } from '../graph/write/all-across';
import { ensureSchema, markGraph, readState } from '../graph/write/store';
import { graphSchema } from '../model/graph-schema';
import { model } from '../model/load';
import { makeHome } from '../neo4j/home';
import { LocalNeo4j } from '../neo4j/local';
import { findNeo4jOf, freePort } from '../neo4j/process';
import { passwordOf, placesOf } from '../neo4j/settings';
import type { Problem } from '../seed/problems';
import { type WrittenRows, writeRows } from './rows';

/** Told at each step of a long run. */
export type OnProgress = (event: {
  step: 'reading' | 'importing' | 'indexing' | 'comparing';
  done?: number;
  total?: number;
}) => void;

export interface BulkOptions {
  /** the local Neo4j whose graph is made */
  local: LocalNeo4j;
  seedsDir: string;
  /** where the texts lie against which every passage is proved */
  textsDir?: string | undefined;
  /** replace what the graph holds */
  replace: boolean;
  /** gives the driver of the local Neo4j to some work; starts it where it does not run */
  withGraph: <T>(work: (driver: Driver) => Promise<T>) => Promise<T>;
  /** fails where the local Neo4j must not be stopped now */
  mayStop: () => void;
  onProgress?: OnProgress;
}

/** What was made, and how long each step took, in seconds. */
export interface BulkReport extends Omit<WrittenRows, 'files'> {
  /** the graph's version */
  version: string;
  seconds: { reading: number; importing: number; indexing: number; comparing: number };
  notes: Problem[];
}

const DATABASE = 'neo4j';

/** How long Neo4j may take to start with a very large graph, in milliseconds. */
const START_TIME = 600_000;

/** How long the indexes of a very large graph may take to be filled, in seconds. */
const INDEX_TIME = 24 * 3600;

/**
 * Makes the local graph from a folder of seeds with `neo4j-admin database import`: the same graph as seeding makes, many
 * times faster. It is made beside the one that is there, with indexes and findings, and takes its place only when all of
 * it went well; the local Neo4j is stopped only for that last step.
 *
 * @throws SeedInvalid with every problem where any seed has one; nothing is changed then
 * @throws ParleyError GRAPH_NOT_EMPTY where the graph holds something and `replace` is not given
 * @throws ParleyError ALREADY_RUNNING where another does the same
 */
export async function bulk(options: BulkOptions): Promise<BulkReport> {
  const { local } = options;
  const home = join(local.home, 'bulk');
  makeHome(local.home);
  const release = tryLock(join(local.home, 'bulk.lock'));
  if (!release) throw new ParleyError('ALREADY_RUNNING', `Another fills ${local.home} in bulk`, 'Wait for it.');
  const cleanUp = () => removeHome(home);
  process.once('exit', cleanUp);
  try {
    cleanUp();
    options.mayStop();
    const before = await contentOf(options);
    const report = await make(options, home);
    if ((await contentOf(options)) !== before) {
      throw new ParleyError('GRAPH_NOT_EMPTY', 'The graph was changed meanwhile', 'Look at it, and run this again.');
    }
    options.mayStop();
    await local.takeData(home);
    return report;
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
    release();
  }
}

/** Makes the whole graph in a home of its own. */
async function make(options: BulkOptions, home: string): Promise<BulkReport> {
  const { local, onProgress = () => {} } = options;
  const clock = stopwatch();
  onProgress({ step: 'reading' });
  const { files, ...written } = await writeRows(options, join(home, 'rows'), (done, total) =>
    onProgress({ step: 'reading', done, total }),
  );
  const reading = clock();
  mkdirSync(home, { recursive: true });
  passwordOf(local.home);
  copyFileSync(placesOf(local.home).password, placesOf(home).password);
  const aside = new LocalNeo4j({
    home,
    boltPort: await freePort(),
    httpPort: await freePort(),
    version: local.version,
    patience: START_TIME,
  });
  onProgress({ step: 'importing' });
  await aside.import(files);
  rmSync(join(home, 'rows'), { recursive: true });
  const importing = clock();
  onProgress({ step: 'indexing' });
  const driver = await openDriver(await aside.start(() => {}, true), DATABASE);
  try {
    const target = { driver, database: DATABASE };
    await ensureSchema(target, graphSchema(model()), INDEX_TIME);
    const indexing = clock();
    onProgress({ step: 'comparing' });
    await refreshAllAcross(target);
    const version = await markGraph(target);
    return { version, ...written, seconds: { reading, importing, indexing, comparing: clock() } };
  } finally {
    await driver.close();
    await aside.stop();
  }
}

/**
 * The version of what the graph holds, or of what it would hold; empty where it holds nothing.
 *
 * @throws ParleyError GRAPH_NOT_EMPTY where it holds something that must not be replaced
 */
async function contentOf({ local, replace, withGraph }: BulkOptions): Promise<string> {
  if (!existsSync(placesOf(local.home).data)) return '';
  const {
    version = '',
    parleyNodes,
    foreignNodes,
  } = await withGraph((driver) => readState({ driver, database: DATABASE }));
  if (version === '' && foreignNodes === 0) return '';
  if (replace) return `${version} ${foreignNodes}`;
  throw new ParleyError(
    'GRAPH_NOT_EMPTY',
    `The graph in ${local.home} holds ${parleyNodes + foreignNodes} nodes`,
    `Add --replace to put the new one in its place, or use \`${PARLEY} seed\`, which changes only what differs.`,
  );
}

/** Takes away what an earlier run has left, or this one needs no more. Without waiting: the process may be ending. */
function removeHome(home: string): void {
  if (!existsSync(home)) return;
  for (const pid of findNeo4jOf(home)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

/** Tells at each call the seconds since the one before. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return Number(seconds.toFixed(1));
  };
}
