import type { Driver } from 'neo4j-driver-lite';
import { type Config, loadEnvFile, readConfig } from '../config';
import { FORMAT } from '../domain/format';
import type { Connection } from '../graph/driver';
import { type Operations, readOperations } from '../graphql/operation-list';
import type { Running } from '../neo4j/local';
import { whyNotFree } from '../neo4j/process';
import { listenError } from '../server/listen-error';
import type { Service } from '../server/server';
import { keepHeapSmall } from '../server/small-heap';
import type { Arguments } from './command';
import { localNeo4j, startNeo4j } from './graph';
import { Lifecycle } from './lifecycle';
import { type Prepared, prepare } from './prepare';
import { takeHome } from './takeover';
import { tellError } from './tell-error';
import { watchNeo4j } from './watch-neo4j';

/** Brings up all that serving needs, serves, and ends it in the reverse order; returns the exit code. */
export async function serveGraph(flags: Arguments['flags'], seeding: boolean): Promise<number> {
  loadEnvFile();
  const config = readConfig();
  const operations = config.operationsFile === undefined ? undefined : readOperations(config.operationsFile);
  const lifecycle = new Lifecycle();
  try {
    const local = await bringUp(config, flags, seeding, lifecycle, operations);
    if (local) await localNeo4j(config).browser();
    if (!lifecycle.ending) tell(config, local);
  } catch (error) {
    // What a signal interrupted fails in its own way; the signal is the reason.
    if (lifecycle.ending) return lifecycle.ended;
    await lifecycle.end(1);
    throw error;
  }
  return lifecycle.ended;
}

async function bringUp(
  config: Config,
  flags: Arguments['flags'],
  seeding: boolean,
  lifecycle: Lifecycle,
  operations: Operations | undefined,
): Promise<Running | undefined> {
  let preparing: Promise<Prepared> | undefined;
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever awaits it hears of it; until then it is nobody's.
  failed.catch(() => {});
  const prepareOnce = (connection: Connection) => {
    preparing ??= prepare(config, connection, flags, seeding, operations);
    preparing.catch(fail);
    return preparing;
  };
  // A seed that is wrong is told at once, and not after Neo4j has started.
  const local = config.remote ? undefined : await Promise.race([ownNeo4j(config, lifecycle, prepareOnce), failed]);
  await checkPort(config);
  const connection: Connection | undefined = config.remote ?? local;
  if (!connection) throw new Error('no Neo4j to connect to');
  const prepared = await prepareOnce(connection);
  const { driver } = prepared;
  await lifecycle.defer('The driver', () => driver.close());
  await prepared.connect();
  if (seeding) await seedUnlessForeign(driver, config, flags, prepared);
  if (lifecycle.ending) return local;
  const service = await prepared.listen();
  // Not before: it would take a fifth of the time in which all is loaded.
  keepHeapSmall();
  await lifecycle.defer('The service', () => service.close());
  if (config.warmUp) void warmUp(config, service, local, lifecycle);
  return local;
}

/** Makes the first look and the next start faster, one after the other; what fails here fails nobody. */
async function warmUp(
  config: Config,
  service: Service,
  local: Running | undefined,
  lifecycle: Lifecycle,
): Promise<void> {
  const ahead = new AbortController();
  await lifecycle.defer('What is planned ahead', () => ahead.abort());
  await service.planAhead(ahead.signal).catch(() => undefined);
  if (local && !lifecycle.ending)
    await lifecycle.defer(
      'The class archive',
      await localNeo4j(config)
        .archiveClasses()
        .catch(() => () => undefined),
    );
}

/** Before Neo4j is touched: a port that is taken is told at once. */
async function checkPort({ host, port }: Config): Promise<void> {
  const why = await whyNotFree(port, host);
  if (why) throw listenError(why, { host, port });
}

/** Starts the local Neo4j, or adopts it; while it starts, something else can be done. */
async function ownNeo4j(
  config: Config,
  lifecycle: Lifecycle,
  meanwhile: (connection: Connection) => unknown,
): Promise<Running> {
  const release = await takeHome(config.home);
  await lifecycle.defer('The lock', release);
  await checkPort(config);
  const local = localNeo4j(config);
  await lifecycle.defer('Neo4j', () => local.stop());
  const running = await startNeo4j(local, () => meanwhile(local.connection()), true);
  await lifecycle.defer('The watch', watchNeo4j(local, running.pid, lifecycle));
  return running;
}

/** On a Neo4j elsewhere somebody else may own what is there: then it is only served. */
async function seedUnlessForeign(
  driver: Driver,
  config: Config,
  flags: Arguments['flags'],
  prepared: Prepared,
): Promise<void> {
  if (config.remote) {
    const { seeded, format, foreignNodes, parleyNodes } = await prepared.graphState(driver, config.database);
    const why =
      foreignNodes > 0 && !flags['into-existing']
        ? `it holds ${foreignNodes} nodes that are not Parley's (--into-existing seeds it all the same)`
        : format !== undefined && format > FORMAT
          ? `its graph has format ${format}, and this Parley writes ${FORMAT}`
          : parleyNodes > 0 && !seeded && format === undefined
            ? 'its graph does not say by which Parley it was written'
            : undefined;
    if (why) {
      console.error(`Database "${config.database}" is served as it is: ${why}`);
      return;
    }
  }
  try {
    await prepared.runSeed(driver, config, flags, prepared.seeds);
    prepared.remember();
  } catch (error) {
    await serveAllTheSame(error, driver, config, prepared);
  }
}

/** Seeds with errors take nothing away: they are told, and what was seeded last is served, where there is something. */
async function serveAllTheSame(error: unknown, driver: Driver, config: Config, prepared: Prepared): Promise<void> {
  if ((error as { code?: string }).code !== 'SEED_INVALID') throw error;
  const { seeded, format } = await prepared.graphState(driver, config.database);
  if (!seeded || format !== FORMAT) throw error;
  tellError(error);
  console.error('Until then the graph is served as it was seeded last.');
}

function tell(config: Config, local: Running | undefined): void {
  const host = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(config.host) ? 'localhost' : config.host;
  const lines = [
    `Parley is ready.`,
    `  Page      http://${host}:${config.port}/`,
    `  GraphQL   http://${host}:${config.port}/graphql`,
    ...(config.access.introspection ? [`  GraphiQL  http://${host}:${config.port}/graphiql`] : []),
  ];
  if (local) {
    lines.push(`  Browser   ${local.browserUrl}   user ${local.username}   password ${local.password}`);
    lines.push(`  Bolt      ${local.uri}`);
  } else lines.push(`  Neo4j     ${config.remote?.uri}   database ${config.database}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}
