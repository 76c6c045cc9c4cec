import type { Driver } from 'neo4j-driver-lite';
import { Step } from '../../bootstrap/index';
import type { Config } from '../config';
import { openDriver } from '../graph/driver';
import { LocalNeo4j } from '../neo4j/local';

/** The local Neo4j that a configuration describes. */
export function localNeo4j(config: Config): LocalNeo4j {
  const { home, boltPort, httpPort, neo4jVersion } = config;
  // localhost, because Neo4j Browser plays guides from no other host unless told so
  const guide = `http://localhost:${config.port}/browser/guide`;
  return new LocalNeo4j({ home, boltPort, httpPort, version: neo4jVersion, guide });
}

/** Starts the local Neo4j, saying so; `meanwhile` is begun as soon as its process runs; with `onlyBolt` its Browser is not waited for. */
export async function startNeo4j(
  local: LocalNeo4j,
  meanwhile: () => unknown = () => {},
  onlyBolt = false,
): ReturnType<LocalNeo4j['start']> {
  await local.ensureFetched();
  const step = new Step(`Starting Neo4j ${local.version}`);
  try {
    const running = await local.start((what) => {
      step.update(what);
      if (what === 'starting') setImmediate(meanwhile);
    }, onlyBolt);
    step.done(running.adopted ? `adopted process ${running.pid}` : '');
    return running;
  } catch (error) {
    step.fail();
    throw error;
  }
}

/**
 * Gives the graph's driver to some work: of the remote Neo4j, or of the local one, which is started for it, and
 * stopped again, unless it ran.
 */
export async function withGraph<T>(config: Config, work: (driver: Driver) => Promise<T>): Promise<T> {
  const local = config.remote ? undefined : localNeo4j(config);
  const ran = await local?.running();
  const connection = config.remote ?? ran ?? (local && (await startNeo4j(local, undefined, true)));
  if (!connection) throw new Error('no Neo4j to connect to');
  try {
    const driver = await openDriver(connection, config.database);
    try {
      return await work(driver);
    } finally {
      await driver.close();
    }
  } finally {
    if (!ran) await local?.stop();
  }
}
