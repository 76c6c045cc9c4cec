import type { Config } from '../config';
import type { Loaded } from '../seed/load';
import type { Arguments } from './command';

/** What serving needs and no Neo4j. */
export interface Prepared {
  listen: typeof import('../server/server').listen;
  runSeed: typeof import('./run-seed').runSeed;
  graphState: typeof import('../seed/index').graphState;
  /** the seeds, read and planned */
  loaded?: Loaded;
}

/** Loads the code of the service and reads the seeds: what can be done while Neo4j starts. */
export async function prepare(config: Config, flags: Arguments['flags'], seeding: boolean): Promise<Prepared> {
  const { listen } = await import('../server/server.js');
  const { runSeed } = await import('./run-seed.js');
  const { graphState, refuseErrors } = await import('../seed/index.js');
  const { loadSeeds } = await import('../seed/load.js');
  const textsDir = (flags.texts as string | undefined) ?? config.textsDir;
  const loaded = seeding ? await loadSeeds({ seedsDir: config.seedsDir, textsDir }) : undefined;
  if (loaded && !config.remote) refuseErrors(loaded.problems);
  return { listen, runSeed, graphState, ...(loaded ? { loaded } : {}) };
}
