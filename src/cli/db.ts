import { type Config, loadEnvFile, readConfig } from '../config';
import { PARLEY } from '../domain/command';
import { ParleyError } from '../errors';
import type { LocalNeo4j } from '../neo4j/local';
import type { Arguments, Command } from './command';

const json = { type: 'boolean', about: 'Print it as JSON.' } as const;

function localOnly(word: string): Config {
  loadEnvFile();
  const config = readConfig();
  if (!config.remote) return config;
  throw new ParleyError(
    'NEO4J_REMOTE',
    `\`${PARLEY} db ${word}\` acts on the local Neo4j alone, and NEO4J_URI names ${config.remote.uri}`,
    'Unset NEO4J_URI, or use the tools of that server.',
  );
}

/** The local Neo4j that a command may stop. */
async function ownedOf(config: Config): Promise<LocalNeo4j> {
  const { refuseWhileServed } = await import('./takeover.js');
  refuseWhileServed(config.home);
  return localOf(config);
}

/** The local Neo4j that a command acts on. */
async function localOf(config: Config): Promise<LocalNeo4j> {
  const { localNeo4j } = await import('./graph.js');
  return localNeo4j(config);
}

function say(given: Arguments, value: object, text: string): number {
  process.stdout.write(given.flags.json ? `${JSON.stringify(value)}\n` : `${text}\n`);
  return 0;
}

const start: Command = {
  name: 'start',
  about: 'Starts it and leaves it running.',
  flags: { json },
  async run(given) {
    const config = localOnly('start');
    const local = await localOf(config);
    const { startNeo4j } = await import('./graph.js');
    // One that a Parley serves from stays where it is, whatever ports are set here.
    const running = (await local.running()) ?? (await startNeo4j(await ownedOf(config)));
    const { pid, uri, browserUrl, username, adopted } = running;
    const words = `Neo4j ${adopted ? 'already runs' : 'runs'} at ${uri}, Browser at ${browserUrl}, user ${username}, password in ${local.home}/password`;
    return say(given, { pid, uri, browserUrl, username, adopted }, words);
  },
};

const stop: Command = {
  name: 'stop',
  about: 'Stops it.',
  flags: { json },
  async run(given) {
    const stopped = await (await ownedOf(localOnly('stop'))).stop();
    return say(given, { stopped }, stopped ? 'Neo4j is stopped' : 'Neo4j did not run');
  },
};

const status: Command = {
  name: 'status',
  about: 'Says whether it runs, and where; exit code 3 when it does not.',
  flags: { json },
  async run(given) {
    const found = await (await localOf(localOnly('status'))).status();
    const { running, version, home, uri, browserUrl, pid } = found;
    say(
      given,
      found,
      running
        ? `Neo4j ${version} runs at ${uri}, Browser at ${browserUrl} (process ${pid}, data in ${home})`
        : `Neo4j does not run (data in ${home})`,
    );
    return running ? 0 : 3;
  },
};

const reset: Command = {
  name: 'reset',
  about: 'Deletes its data and its password.',
  flags: { yes: { type: 'boolean', about: 'Do it; without this it only says what would be deleted.' }, json },
  async run(given) {
    const config = localOnly('reset');
    if (!given.flags.yes) {
      throw new ParleyError(
        'USAGE',
        `This deletes the graph in ${config.home}/data and its password`,
        `Run \`${PARLEY} db reset --yes\` to do it.`,
      );
    }
    await (await ownedOf(config)).reset();
    return say(given, { reset: true }, `The local graph is deleted; \`${PARLEY} seed\` makes it anew`);
  },
};

const dump: Command = {
  name: 'dump',
  about: 'Writes the graph into a file; the local Neo4j is stopped meanwhile, so no Parley may serve from it.',
  names: 'FILE',
  count: [1, 1],
  flags: { json },
  async run(given) {
    const [file = ''] = given.names;
    await (await ownedOf(localOnly('dump'))).dump(file);
    return say(given, { file }, `The graph is in ${file}`);
  },
};

const load: Command = {
  name: 'load',
  about: 'Replaces the graph by that of a file; the local Neo4j is stopped meanwhile, so no Parley may serve from it.',
  names: 'FILE',
  count: [1, 1],
  flags: { json },
  async run(given) {
    const [file = ''] = given.names;
    await (await ownedOf(localOnly('load'))).load(file);
    return say(given, { file }, `The graph is that of ${file}`);
  },
};

const touch: Command = {
  name: 'touch',
  about: 'Makes all kept answers stale, after somebody wrote past Parley; acts on a Neo4j elsewhere too.',
  flags: { json },
  async run(given) {
    loadEnvFile();
    const config = readConfig();
    const { withGraph } = await import('./graph.js');
    const { renewEpoch } = await import('../graph/write/store.js');
    const { database } = config;
    const epoch = await withGraph(config, (driver) => renewEpoch({ driver, database }));
    return say(given, { epoch }, 'The graph has a new version; within a second no answer is older');
  },
};

export const dbCommand: Command = {
  name: 'db',
  about: 'Acts on the local Neo4j.',
  names: 'start|stop|status|reset|dump|load|touch',
  commands: [start, stop, status, reset, dump, load, touch],
};
