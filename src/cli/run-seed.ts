import type { Driver } from 'neo4j-driver-lite';
import type { Config } from '../config';
import { seed } from '../seed/index';
import type { Loaded } from '../seed/load';
import type { KnownArticle } from '../seed/remembered';
import { seedProgress, summary } from './report';

/** Seeds with what the flags say; the articles that will leave are listed before they do. */
export async function runSeed(
  driver: Driver,
  config: Config,
  flags: Record<string, string | boolean | undefined>,
  given: { files?: string[]; loaded?: Loaded | undefined; known?: KnownArticle[] | undefined } = {},
) {
  const quiet = flags.json === true;
  const options = {
    driver,
    database: config.database,
    files: given.files?.length ? given.files : undefined,
    loaded: given.loaded,
    known: given.known,
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
