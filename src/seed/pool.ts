import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { ParleyError } from '../errors';
import type { ReadArticle, ReadOptions } from './article';
import type { Problem } from './problems';
import type { Task } from './worker';

/**
 * How many bytes of seeds are read in parallel, as the time goes by bytes and not by files. Below it, about 20 articles
 * of the usual size, two threads take longer to start and to become warm than they save.
 */
export const PARALLEL_FROM = 3 * 1024 * 1024;

const WORKER = join(__dirname, 'worker.js');

/** Articles as read, in the order of their paths, and what is wrong with what they share. */
export interface ReadAll {
  articles: ReadArticle[];
  sharedProblems: Problem[];
}

/** Whether these files are read in worker threads; never from the sources, which a worker cannot load. */
export function inParallel(paths: readonly string[]): boolean {
  if (paths.length < 2 || extname(__filename) !== '.js') return false;
  return paths.reduce((size, path) => size + statSync(path).size, 0) >= PARALLEL_FROM;
}

/** Worker threads that read articles. */
export interface ReadingPool {
  threads: number;
  article(task: Task): Promise<ReadArticle>;
  /** what is wrong with the files that articles share */
  sharedProblems(seedsDir: string): Promise<Problem[]>;
  close(): Promise<void>;
}

/**
 * Opens worker threads that read articles, as many as there are cores to spare; what they read is asked of them, and
 * fails with ParleyError INTERNAL where a thread cannot read on.
 *
 * @param count how many articles there are
 * @param worker the file that the threads run
 */
export async function openPool(count: number, worker = WORKER): Promise<ReadingPool> {
  const { default: piscina } = await import('piscina');
  const threads = Math.min(8, Math.max(2, availableParallelism() - 1), count);
  const pool = new piscina.Piscina({ filename: worker, minThreads: threads, maxThreads: threads });
  const waiting = new Set<(error: unknown) => void>();
  // a thread that ends without a task says so here; waited for, nobody would ever answer
  pool.on('error', (error) => {
    for (const fail of waiting) fail(error);
  });
  const run = async <T>(task: object, name: string): Promise<T> => {
    let fail: (error: unknown) => void = () => {};
    try {
      return await new Promise<T>((resolve, reject) => {
        fail = reject;
        waiting.add(fail);
        (pool.run(task, { name }) as Promise<T>).then(resolve, reject);
      });
    } catch (error) {
      const { message } = error as Error;
      const hint = 'Name fewer files at once; they are then read one after another.';
      throw new ParleyError('INTERNAL', `The seeds could not be read in parallel: ${message}`, hint, { cause: error });
    } finally {
      waiting.delete(fail);
    }
  };
  return {
    threads,
    article: (task) => run(task, 'article'),
    sharedProblems: (seedsDir) => run({ seedsDir }, 'sharedProblems'),
    close: () => pool.destroy(),
  };
}

/**
 * Reads articles in worker threads.
 *
 * @param worker the file that the threads run
 * @throws ParleyError INTERNAL where a thread cannot read on
 */
export async function readInPool(
  paths: readonly string[],
  seedsDir: string,
  options: ReadOptions,
  worker = WORKER,
): Promise<ReadAll> {
  const pool = await openPool(paths.length, worker);
  try {
    const [sharedProblems, ...articles] = await Promise.all([
      pool.sharedProblems(seedsDir),
      ...paths.map((path) => pool.article({ path, seedsDir, options })),
    ]);
    return { articles, sharedProblems };
  } finally {
    await pool.close();
  }
}
