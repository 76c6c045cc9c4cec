import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile, readConfig } from '../config';
import { PARLEY } from '../domain/command';
import type { Command } from './command';
import { describe } from './report';

export const removeCommand: Command = {
  name: 'remove',
  about: 'Takes an article out of the graph; what other articles also state stays.',
  names: 'SLUG',
  count: [1, 1],
  flags: {
    'dry-run': { type: 'boolean', about: 'Tell what would be removed, and remove nothing.' },
    json: { type: 'boolean', about: 'Print the report as JSON.' },
  },
  async run({ flags, names: [slug = ''] }) {
    loadEnvFile();
    const config = readConfig();
    const dryRun = flags['dry-run'] === true;
    const { database } = config;
    const { withGraph } = await import('./graph.js');
    const { removeArticle } = await import('../seed/index.js');
    const report = await withGraph(config, (driver) => removeArticle({ driver, database, slug, dryRun }));
    const seed = dryRun ? undefined : seedOf(config.seedsDir, slug);
    if (seed) console.error(`Its seed ${seed} is still there: the next \`${PARLEY} up\` or \`seed\` loads it again.`);
    process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report, dryRun));
    return 0;
  },
};

function seedOf(dir: string, slug: string): string | undefined {
  return ['yaml', 'yml', 'json'].map((ending) => join(dir, `${slug}.${ending}`)).find(existsSync);
}
