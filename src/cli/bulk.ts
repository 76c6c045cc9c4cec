import { resolve } from 'node:path';
import { Step } from '../../bootstrap/index';
import { loadEnvFile, readConfig } from '../config';
import { PARLEY } from '../domain/command';
import { ParleyError } from '../errors';
import type { Command } from './command';
import { SEED_FLAGS } from './flags';

export const bulkCommand: Command = {
  name: 'bulk',
  about: 'Makes the local graph from a folder of seeds with neo4j-admin: what `seed` makes, for very many articles.',
  names: '[DIR]',
  count: [0, 1],
  flags: {
    texts: SEED_FLAGS.texts as NonNullable<Command['flags']>[string],
    replace: { type: 'boolean', about: 'Replace all that the local Neo4j holds, its users too.' },
    json: { type: 'boolean', about: 'Print the report as JSON.' },
  },
  more: 'The graph is made beside the present one and takes its place only when all went well; the local Neo4j is\nstopped for that last step alone, so no Parley may serve from it.',
  async run({ flags, names }) {
    loadEnvFile();
    const config = readConfig();
    if (config.remote) {
      throw new ParleyError(
        'NEO4J_REMOTE',
        `\`${PARLEY} bulk\` fills the local Neo4j alone, and NEO4J_URI names ${config.remote.uri}`,
        `Unset NEO4J_URI, or use \`${PARLEY} seed\`.`,
      );
    }
    const [{ bulk }, { localNeo4j, withGraph }, { refuseWhileServed }] = await Promise.all([
      import('../bulk/bulk.js'),
      import('./graph.js'),
      import('./takeover.js'),
    ]);
    // What was begun aside goes with this process.
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const)
      process.once(signal, () => process.exit(code));
    const quiet = flags.json === true;
    const step = new Step('Filling the graph', { quiet });
    try {
      const report = await bulk({
        local: localNeo4j(config),
        seedsDir: resolve(names[0] ?? config.seedsDir),
        textsDir: (flags.texts as string | undefined) ?? config.textsDir,
        replace: flags.replace === true,
        withGraph: (work) => withGraph(config, work),
        mayStop: () => refuseWhileServed(config.home),
        onProgress: ({ step: what, done, total }) =>
          step.update(total === undefined ? what : `${what} ${done} of ${total} articles`),
      });
      const { articles, nodes, relationships, version } = report;
      step.done(`${articles} articles`);
      const words = `${articles} articles, ${nodes} nodes, ${relationships} relationships; the graph is at version ${version}`;
      process.stdout.write(`${quiet ? JSON.stringify(report, null, 2) : words}\n`);
      return 0;
    } catch (error) {
      step.fail();
      throw error;
    }
  },
};
