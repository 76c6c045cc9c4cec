import { loadEnvFile, readConfig } from '../config';
import type { Command } from './command';
import { SEED_FLAGS } from './flags';
import { describe } from './report';

export const seedCommand: Command = {
  name: 'seed',
  about: 'Brings the graph to what the seeds say: all of seeds/, or the files named.',
  names: '[FILE…]',
  count: [0, Number.POSITIVE_INFINITY],
  flags: {
    ...SEED_FLAGS,
    watch: { type: 'boolean', about: 'Go on: seed again whenever a seed or text changes, until Ctrl-C.' },
    json: { type: 'boolean', about: 'Print the report as JSON.' },
  },
  async run({ flags, names }) {
    loadEnvFile();
    const config = readConfig();
    const { withGraph } = await import('./graph.js');
    const { runSeed } = await import('./run-seed.js');
    if (flags.watch) {
      const { watchSeeds } = await import('./watch.js');
      await withGraph(config, (driver) => watchSeeds(driver, config, flags, names));
      return 0;
    }
    const report = await withGraph(config, (driver) => runSeed(driver, config, flags, { files: names }));
    process.stdout.write(
      flags.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report, flags['dry-run'] === true),
    );
    return 0;
  },
};
