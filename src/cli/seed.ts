import type { Driver } from 'neo4j-driver';
import { type Config, loadEnvFile, readConfig } from '../config';
import { seed } from '../seed/index';
import type { Command, Flag } from './command';
import { withGraph } from './graph';
import { describe, seedProgress, summary } from './report';

/** The flags of every command that seeds. */
export const SEED_FLAGS: Record<string, Flag> = {
  texts: {
    type: 'string',
    value: 'DIR',
    about: 'Where the texts lie (PARLEY_TEXTS); passages and quotes are proved against them.',
  },
  prune: { type: 'boolean', about: 'Remove the articles that have no seed any more; they are listed first.' },
  'dry-run': { type: 'boolean', about: 'Tell what would be done, and do nothing.' },
  'into-existing': { type: 'boolean', about: "Seed a database that holds nodes which are not Parley's." },
};

/** Seeds with what the flags say; the articles that will leave are listed before they do. */
export async function runSeed(
  driver: Driver,
  config: Config,
  flags: Record<string, string | boolean | undefined>,
  files?: string[],
) {
  const quiet = flags.json === true;
  const options = {
    driver,
    database: config.database,
    files: files?.length ? files : undefined,
    seedsDir: config.seedsDir,
    textsDir: (flags.texts as string | undefined) ?? config.textsDir,
    prune: flags.prune === true,
    intoExisting: flags['into-existing'] === true,
  };
  if (options.prune && !flags['dry-run']) {
    const plan = await seed({ ...options, dryRun: true });
    const leaving = plan.articles.filter(({ status }) => status === 'removed').map(({ slug }) => slug);
    if (leaving.length > 0) console.error(`Leaving the graph: ${leaving.join(', ')}`);
  }
  const progress = seedProgress(quiet);
  try {
    const report = await seed({ ...options, dryRun: flags['dry-run'] === true, onProgress: progress.onProgress });
    progress.done(summary(report, flags['dry-run'] === true));
    return report;
  } catch (error) {
    progress.fail();
    throw error;
  }
}

export const seedCommand: Command = {
  name: 'seed',
  about: 'Brings the graph to what the seeds say: all of seeds/, or the files named.',
  names: '[FILE…]',
  count: [0, Number.POSITIVE_INFINITY],
  flags: { ...SEED_FLAGS, json: { type: 'boolean', about: 'Print the report as JSON.' } },
  async run({ flags, names }) {
    loadEnvFile();
    const config = readConfig();
    const report = await withGraph(config, (driver) => runSeed(driver, config, flags, names));
    process.stdout.write(
      flags.json ? `${JSON.stringify(report, null, 2)}\n` : describe(report, flags['dry-run'] === true),
    );
    return 0;
  },
};
