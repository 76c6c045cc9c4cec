import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plan } from '../domain/rows';
import { ParleyError } from '../errors';
import { type Linted, type ReadArticle, type ReadOptions, readArticle } from './article';
import { inParallel, type ReadAll, readInPool } from './pool';
import type { Problem } from './problems';
import { listSeeds, readShared } from './shared';

/** Which seeds to read, and against which texts to prove them. */
export interface LoadOptions {
  /** the folder of seeds; what articles share lies in its folder `shared` */
  seedsDir: string;
  /** the files to read; all of the folder where none is named */
  files?: string[] | undefined;
  /** where texts lie; the folder `texts` beside the seeds is always looked into, after it */
  textsDir?: string | undefined;
  /** write positions, hash and table of sentences into the seeds first */
  fix?: boolean | undefined;
  /** tell the figures of each article and what may deserve a look, not its plan */
  lint?: boolean | undefined;
}

/** Seeds as read: the plan of each article, or what was asked for instead, and everything that is wrong with any. */
export interface Loaded {
  plans: Plan[];
  linted: Linted[];
  problems: Problem[];
}

/**
 * Reads, checks, proves and plans seeds, many of them in parallel. Nothing is written to any graph.
 *
 * @throws ParleyError SEED_NOT_FOUND where a named file is not there, FILE_UNREADABLE where a folder is not
 */
export async function loadSeeds(options: LoadOptions): Promise<Loaded> {
  const { seedsDir, textsDir, fix = false, lint = false } = options;
  if (textsDir) requireFolder(textsDir, 'Name the one in which the texts lie in --texts or PARLEY_TEXTS.');
  requireFolder(seedsDir, SEEDS_HINT);
  const textsDirs = [...(textsDir ? [textsDir] : []), join(seedsDir, 'texts')];
  const paths = articlePaths(options);
  const read = await readAll(paths, seedsDir, { textsDirs, fix, lint });
  const twins = new Twins();
  const files = read.articles.map((article) => twins.reject(article));
  const made = files.flatMap((file) => file.made ?? []);
  const problems = [
    ...read.sharedProblems,
    ...made.flatMap((article) => article.sharedProblems),
    ...files.flatMap((file) => [...file.problems, ...(file.made?.problems ?? [])]),
  ];
  return {
    plans: made.flatMap(({ plan }) => plan ?? []),
    linted: made.flatMap(({ linted }) => linted ?? []),
    problems: sortProblems(problems),
  };
}

/** What to do where the folder of the seeds is not there. */
export const SEEDS_HINT = 'Name the one in which the seeds lie in PARLEY_SEEDS.';

/**
 * Keeps what reads a folder from going on without it.
 *
 * @throws ParleyError FILE_UNREADABLE
 */
export function requireFolder(path: string, hint: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new ParleyError('FILE_UNREADABLE', `There is no folder ${path}`, hint);
}

async function readAll(paths: readonly string[], seedsDir: string, options: ReadOptions): Promise<ReadAll> {
  // a file that is named twice is read once: two threads must not mend it at the same time
  const once = [...new Set(paths)];
  const read = inParallel(once) ? await readInPool(once, seedsDir, options) : readHere(once, seedsDir, options);
  const byPath = new Map(once.map((path, index) => [path, read.articles[index] as ReadArticle]));
  return { ...read, articles: paths.map((path) => byPath.get(path) as ReadArticle) };
}

function readHere(paths: readonly string[], seedsDir: string, options: ReadOptions): ReadAll {
  const shared = readShared(seedsDir);
  const articles = paths.map((path) => readArticle(path, shared, options));
  return { articles, sharedProblems: shared.problems };
}

/** Of several files with one slug the first counts; the others are told. */
export class Twins {
  readonly #before = new Map<string, string>();

  /** The article as read, or what is wrong with it where one of the same slug was read before. */
  reject(file: ReadArticle): ReadArticle {
    if (!file.slug) return file;
    const { slug, line, column } = file.slug;
    const other = this.#before.get(slug);
    this.#before.set(slug, file.name);
    if (other === undefined) return file;
    const message = `${other} has the slug "${slug}" too.`;
    const twin: Problem = {
      file: file.name,
      line,
      column,
      code: 'SEED_SLUG',
      message,
      severity: 'error',
      hint: 'Rename one.',
    };
    return { name: file.name, slug: file.slug, problems: [...file.problems, twin] };
  }
}

function articlePaths({ files, seedsDir }: LoadOptions): string[] {
  if (!files || files.length === 0) return listSeeds(seedsDir);
  return files.map((name) => {
    const path = resolve(name);
    if (!existsSync(path) || !statSync(path).isFile()) {
      throw new ParleyError(
        'SEED_NOT_FOUND',
        `There is no seed ${name}`,
        'Name a file, for example seeds/my-article.yaml.',
      );
    }
    return path;
  });
}

/** Problems in the order of files and places. */
export function sortProblems(problems: Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
