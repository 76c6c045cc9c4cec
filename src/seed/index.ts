import type { Driver } from 'neo4j-driver-lite';
import { PARLEY } from '../domain/command';
import { ParleyError } from '../errors';
import { closedInWords } from '../graph/closed';
import { type GraphMark, readMark } from '../graph/version';
import { planHash, versionOf } from '../graph/write/hashes';
import {
  ensureSchema,
  type GraphState,
  readArticles,
  readState,
  removeFromGraph,
  type Target,
  type WriteResult,
  writeArticle,
} from '../graph/write/store';
import { graphSchema } from '../model/graph-schema';
import { model } from '../model/load';
import type { Loaded } from './load';
import { hasErrors, type Problem } from './problems';
import type { KnownArticle } from './remembered';

export type { ArticleFigures } from './article';
export type { CheckReport } from './check';
export { formatProblem, type Problem } from './problems';

/** Told at each step of a long run. */
export type OnProgress = (event: { step: string; article?: string; done?: number; total?: number }) => void;

export interface SeedOptions {
  driver: Driver;
  database: string;
  /** the seeds to load; all of the folder where none is named */
  files?: string[];
  seedsDir: string;
  /** the same seeds, if they have been read already */
  loaded?: Loaded | undefined;
  /** what they say, where that is known without reading them; they are read if the graph says something else */
  known?: KnownArticle[] | undefined;
  /** where the texts lie against which every passage is proved */
  textsDir?: string;
  /** remove articles that have no seed any more */
  prune?: boolean;
  /** tell what would be done without doing it */
  dryRun?: boolean;
  /** seed into a database that holds nodes of others */
  intoExisting?: boolean;
  onProgress?: OnProgress;
}

/** What seeding did. */
export interface SeedReport {
  /** the graph's version afterwards */
  version: string;
  articles: WriteResult[];
  /** articles in the graph that have no seed here, and were left */
  kept: string[];
  /** what was worth a note */
  notes: Problem[];
}

/** How long the graph may take to tell its version, in milliseconds. */
const PATIENCE = 10_000;

/** A seed that cannot be loaded; everything that is wrong with it. */
export class SeedInvalid extends ParleyError {
  constructor(readonly problems: Problem[]) {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    super(
      'SEED_INVALID',
      `The seeds have ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was loaded`,
      'Mend them and seed again.',
    );
  }
}

/**
 * Loads seeds into the graph: all files are read, checked and proved first; then each article is written in one
 * transaction. Twice the same changes nothing.
 *
 * @throws SeedInvalid with every problem where any seed has one; nothing is written then
 * @throws ParleyError SEED_FOREIGN_NODES where the database holds nodes that are not Parley's; GRAPH_UNAVAILABLE where
 * Neo4j cannot write
 */
export async function seed(options: SeedOptions): Promise<SeedReport> {
  try {
    return await seedGraph(options);
  } catch (error) {
    throw closedInWords(error);
  }
}

async function seedGraph(options: SeedOptions): Promise<SeedReport> {
  const { driver, database, onProgress = () => {}, dryRun = false } = options;
  const target: Target = { driver, database };
  const ask = () => readMark(driver, database, PATIENCE);
  if (options.known) {
    const mark = await ask();
    if (holds(mark, options.known)) return unchanged(mark, options.known);
  }
  onProgress({ step: 'reading' });
  const loaded = options.loaded ?? (await load(options));
  refuseErrors(loaded.problems);
  const whole = options.files === undefined || options.files.length === 0;
  if (options.prune && whole && loaded.plans.length === 0) {
    throw new ParleyError(
      'SEED_NOT_FOUND',
      `There is no seed in ${options.seedsDir}, so --prune would take out every article`,
      `Name the folder of the seeds in PARLEY_SEEDS; "${PARLEY} remove SLUG" takes out one.`,
    );
  }
  const planned = articlesOf(loaded);
  const mark = await ask();
  if (holds(mark, planned)) return unchanged(mark, planned, loaded.problems);
  await refuseForeign(target, options.intoExisting === true);
  if (!dryRun) {
    onProgress({ step: 'indexing' });
    await ensureSchema(target, graphSchema(model()));
  }
  const articles: WriteResult[] = [];
  for (const [index, plan] of loaded.plans.entries()) {
    const article = plan.slug;
    onProgress({ step: 'writing', article, done: index, total: loaded.plans.length });
    articles.push(
      await writeArticle(target, plan, dryRun, (done, total) => onProgress({ step: 'rows', article, done, total })),
    );
  }
  const here = new Set(loaded.plans.map(({ slug }) => slug));
  const orphans = (await readArticles(target)).map(({ slug }) => slug).filter((slug) => !here.has(slug));
  if (options.prune && whole) {
    for (const slug of orphans) {
      onProgress({ step: 'removing', article: slug });
      articles.push(await removeFromGraph(target, slug, dryRun));
    }
  }
  const { version = '' } = await readState(target);
  return { version, articles, kept: options.prune || !whole ? [] : orphans, notes: loaded.problems };
}

/** What reads YAML is loaded by those alone who have something to read: a start with known seeds has not. */
async function load(options: SeedOptions): Promise<Loaded> {
  const { loadSeeds } = await import('./load.js');
  return loadSeeds(options);
}

/**
 * Keeps seeds with errors from going on.
 *
 * @throws SeedInvalid with every problem, where any is an error
 */
export function refuseErrors(problems: Problem[]): void {
  if (hasErrors(problems)) throw new SeedInvalid(problems);
}

/** The articles of seeds that were read, as the graph marks them. */
export function articlesOf({ plans }: Loaded): KnownArticle[] {
  return plans.map((plan) => ({ slug: plan.slug, hash: planHash(plan) }));
}

/** Whether the graph holds just these articles, each as it is here: the usual case of a start. */
function holds(mark: GraphMark | undefined, articles: readonly KnownArticle[]): mark is GraphMark {
  return mark !== undefined && mark.version === versionOf(mark.epoch, articles);
}

function unchanged({ version }: GraphMark, known: readonly KnownArticle[], notes: Problem[] = []): SeedReport {
  const none = { created: 0, changed: 0, removed: 0 };
  const articles = known.map(
    ({ slug }): WriteResult => ({ slug, status: 'unchanged', nodes: none, relationships: none }),
  );
  return { version, articles, kept: [], notes };
}

/**
 * Takes one article out of the graph; what other articles also use stays.
 *
 * @throws ParleyError SEED_NOT_FOUND where the graph has no such article
 */
export async function removeArticle(options: {
  driver: Driver;
  database: string;
  slug: string;
  dryRun?: boolean;
  onProgress?: OnProgress;
}): Promise<SeedReport> {
  const target = { driver: options.driver, database: options.database };
  options.onProgress?.({ step: 'removing', article: options.slug });
  const result = await removeFromGraph(target, options.slug, options.dryRun === true);
  const { version = '' } = await readState(target);
  return { version, articles: [result], kept: [], notes: [] };
}

/** What a database holds, as far as it concerns Parley. */
export async function graphState(driver: Driver, database: string): Promise<GraphState> {
  return readState({ driver, database });
}

async function refuseForeign(target: Target, allowed: boolean): Promise<void> {
  const { foreignNodes } = await readState(target);
  if (foreignNodes === 0 || allowed) return;
  throw new ParleyError(
    'SEED_FOREIGN_NODES',
    `The database "${target.database}" holds ${foreignNodes} nodes that are not Parley's`,
    'Name another one in NEO4J_DATABASE, or seed with --into-existing.',
  );
}
