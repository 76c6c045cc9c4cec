import { loadEnvFile, readConfig } from '../config';
import type { Command } from './command';
import { SEED_FLAGS } from './flags';
import { describe } from './report';

export const seedCommand: Command = {
  name: 'seed',
  about: 'Brings the graph to what the seeds say: all of seeds/, or the files named.',
  names: '[FILE…]',
  count: [0, Number.POSITIVE_INFINITY],
  flags: { ...SEED_FLAGS, json: { type: 'boolean', about: 'Print the report as JSON.' } },
  async run({ flags, names }) {
    loadEnvFile();
    const config = readConfig();
    const { withGraph } = await import('./graph.js');
    const { runSeed } = await import('./run-seed.js');
    const report = await withGraph(config, (driver) => runSeed(driver, config, flags, { files: names }));
    process.stdout.write(
      flags.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report, flags['dry-run'] === true),
    );
    return 0;
  },
};
