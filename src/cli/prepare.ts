import { join } from 'node:path';
import type { Driver } from 'neo4j-driver-lite';
import { type Config, isLoopback, VERSION } from '../config';
import { type Connection, checkConnection, createDriver } from '../graph/driver';
import type { Operations } from '../graphql/operation-list';
import { holdsData } from '../neo4j/settings';
import type { Loaded } from '../seed/load';
import type { KnownArticle } from '../seed/remembered';
import type { Arguments } from './command';

/** What serving needs, made before Neo4j answers. */
export interface Prepared {
  driver: Driver;
  /** connects, or says why that cannot be done */
  connect: () => Promise<void>;
  listen: () => Promise<import('../server/server').Service>;
  runSeed: typeof import('./run-seed').runSeed;
  graphState: typeof import('../seed/index').graphState;
  /** the seeds, read and planned; or what they say, where that is remembered */
  seeds: { loaded?: Loaded | undefined; known?: KnownArticle[] | undefined };
  /** remembers what the seeds say, once they are in the graph */
  remember: () => void;
}

/**
 * How long all may wait for the process on the average before it refuses questions, in milliseconds. A machine that does
 * much else holds it up for a second or two while it starts, and whoever asks then is to be answered.
 */
export const LONGEST_DELAY = 5_000;

/** Builds the service and reads the seeds: what can be done while Neo4j starts, or answers for the first time. */
export async function prepare(
  config: Config,
  connection: Connection,
  flags: Arguments['flags'],
  seeding: boolean,
  operations: Operations | undefined,
): Promise<Prepared> {
  const driver = createDriver(connection);
  const connect = () => checkConnection(driver, connection, config.database);
  // One that runs elsewhere answers while everything else is loaded; whoever awaits it hears of what fails.
  const connecting = config.remote ? connect() : undefined;
  connecting?.catch(() => {});
  try {
    const prepared = await prepareFor(driver, config, flags, seeding, operations);
    return { ...prepared, driver, connect: () => connecting ?? connect() };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

async function prepareFor(
  driver: Driver,
  config: Config,
  flags: Arguments['flags'],
  seeding: boolean,
  operations: Operations | undefined,
): Promise<Omit<Prepared, 'driver' | 'connect'>> {
  const { buildService } = await import('../server/server.js');
  const { runSeed } = await import('./run-seed.js');
  const { articlesOf, graphState, refuseErrors } = await import('../seed/index.js');
  const { digestOf, recall, remember } = await import('../seed/remembered.js');
  const textsDir = (flags.texts as string | undefined) ?? config.textsDir;
  const digest = seeding && !config.remote ? digestOf([config.seedsDir, ...(textsDir ? [textsDir] : [])]) : undefined;
  const known = recall(config.home, digest);
  const loaded = seeding && !known ? await read(config.seedsDir, textsDir) : undefined;
  // Where there is a graph already, that one is served.
  if (loaded && !config.remote && !holdsData(config.home)) refuseErrors(loaded.problems);
  const { access } = config;
  const listen = await buildService({
    driver,
    database: config.database,
    textsDir: config.showTexts ? textsDir : undefined,
    freeTexts: config.showFreeTexts,
    url: config.urlGiven,
    version: VERSION,
    operations,
    questions: access.questions,
    guard: { tokens: access.tokens, rate: access.rate, longestDelay: LONGEST_DELAY, names: namesOf(config) },
    introspection: access.introspection,
    behindTls: access.behindTls,
    kept: config.cacheMegabytes * 1024 * 1024,
    rememberedIn: config.remote ? undefined : join(config.home, 'answers.json'),
    browserOrigins: browserOrigins(config),
    host: config.host,
    port: config.port,
    metricsPort: access.metricsPort,
    tracing: config.tracing ? new (await import('../server/tracing.js')).Tracing(VERSION) : undefined,
    logger: { level: config.logLevel, stream: process.stderr },
  });
  return {
    listen,
    runSeed,
    graphState,
    seeds: { loaded, known },
    remember: () => loaded && remember(config.home, digest, articlesOf(loaded)),
  };
}

/** Under which names it may be asked, where only this machine can: others may lead to it as well. */
function namesOf({ host, url, access }: Config): string[] | undefined {
  return isLoopback(host) && !access.behindTls && access.tokens.length === 0 ? [new URL(url).hostname] : undefined;
}

async function read(seedsDir: string, textsDir: string | undefined): Promise<Loaded> {
  const { loadSeeds } = await import('../seed/load.js');
  return loadSeeds({ seedsDir, textsDir });
}

/** Where the Neo4j Browser of this graph is: of the local Neo4j, or on the usual port of the one elsewhere. */
function browserOrigins({ remote, httpPort }: Config): string[] {
  if (!remote) return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${httpPort}`);
  const host = remote.uri.replace(/^[a-z0-9+]+:\/\//, '').replace(/[:/?].*$/, '');
  return [`http://${host}:7474`, `https://${host}:7473`];
}
