import { type ReadArticle, type ReadOptions, readArticle } from './article';
import type { Problem } from './problems';
import { readShared, type Shared } from './shared';

/** What a worker is told: the file to read, and how. */
export interface Task {
  path: string;
  seedsDir: string;
  options: ReadOptions;
}

let shared: Shared | undefined;

/** Reads one article in a worker thread. */
export function article({ path, seedsDir, options }: Task): ReadArticle {
  shared ??= readShared(seedsDir);
  return readArticle(path, shared, options);
}

/** What is wrong with the files that articles share; every worker reads them once, and one is asked. */
export function sharedProblems({ seedsDir }: Pick<Task, 'seedsDir'>): Problem[] {
  shared ??= readShared(seedsDir);
  return shared.problems;
}
