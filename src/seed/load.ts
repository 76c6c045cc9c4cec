import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ParleyError } from '../errors';
import { parseSeed, type SeedFile } from './file';
import { fixSeed } from './fix';
import { type Planned, planSeed } from './plan';
import { type Entry, registerShared } from './plan/registry';
import type { Problem } from './problems';
import { proveSeed } from './prove';
import { validateShape } from './validate';

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
}

/** Seeds as read: each article planned, and everything that is wrong with any of them. */
export interface Loaded {
  articles: { file: SeedFile; planned: Planned; proved: boolean }[];
  shared: SeedFile[];
  problems: Problem[];
}

const SEED = /\.(ya?ml|json)$/;

/**
 * Reads, checks, proves and plans seeds. Nothing is written to any graph.
 *
 * @throws ParleyError SEED_NOT_FOUND where a named file or the folder is not there
 */
export function loadSeeds(options: LoadOptions): Loaded {
  const sharedFiles = list(join(options.seedsDir, 'shared')).map((path) => read(path));
  for (const file of sharedFiles) validateShape(file);
  const shared = registerShared(sharedFiles.filter((file) => file.problems.length === 0));
  const articles: Loaded['articles'] = [];
  const rejected: SeedFile[] = [];
  const slugs = new Map<string, SeedFile>();
  for (const path of articlePaths(options)) {
    const file = prepare(path, options, slugs);
    if (file.problems.some((problem) => problem.severity === 'error')) {
      rejected.push(file);
      continue;
    }
    articles.push(finish(file, shared, options));
  }
  const files = [...sharedFiles, ...articles.map(({ file }) => file), ...rejected];
  const problems = files.flatMap((file) => file.problems);
  return { articles, shared: sharedFiles, problems: sortProblems(problems) };
}

function prepare(path: string, options: LoadOptions, slugs: Map<string, SeedFile>): SeedFile {
  const source = readFileSync(path, 'utf8');
  let file = parseSeed(path, source);
  if (file.problems.length > 0) return file;
  validateShape(file);
  if (file.problems.length > 0) return file;
  if (!file.data.article) {
    file.report([], 'SEED_SCHEMA', 'The seed has no "article".', {
      hint: 'What articles share belongs into seeds/shared/.',
    });
    return file;
  }
  if (options.fix) file = fixSeed(file, source, textsDirs(options));
  if (file.slug !== file.base) {
    file.report(['article', 'slug'], 'SEED_SLUG', `The slug "${file.slug}" is not the file's name.`, {
      hint: `Call it "${file.base}".`,
    });
  }
  const other = slugs.get(file.slug as string);
  if (other)
    file.report(['article', 'slug'], 'SEED_SLUG', `${other.name} has the slug "${file.slug}" too.`, {
      hint: 'Rename one.',
    });
  slugs.set(file.slug as string, file);
  return file;
}

function finish(file: SeedFile, shared: ReadonlyMap<string, Entry>, options: LoadOptions): Loaded['articles'][number] {
  const proved = proveSeed(file, textsDirs(options));
  return { file, planned: planSeed(file, shared), proved };
}

function textsDirs({ seedsDir, textsDir }: LoadOptions): string[] {
  return [...(textsDir ? [textsDir] : []), join(seedsDir, 'texts')];
}

function articlePaths({ files, seedsDir }: LoadOptions): string[] {
  if (!files || files.length === 0) return list(seedsDir);
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

function list(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isFile() && SEED.test(entry.name))
    .map((entry) => join(dir, entry.name))
    .sort();
}

function read(path: string): SeedFile {
  return parseSeed(path, readFileSync(path, 'utf8'));
}

function sortProblems(problems: Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
