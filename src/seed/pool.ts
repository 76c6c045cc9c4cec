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

/**
 * Reads articles in worker threads, as many as there are cores to spare.
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
  const { default: piscina } = await import('piscina');
  const threads = Math.min(8, Math.max(2, availableParallelism() - 1), paths.length);
  const pool = new piscina.Piscina({ filename: worker, minThreads: threads, maxThreads: threads });
  try {
    // a thread that ends without a task says so here; waited for, nobody would ever answer
    const ended = new Promise<never>((_, reject) => pool.on('error', reject));
    const [sharedProblems, ...articles] = await Promise.race([
      ended,
      Promise.all([
        pool.run({ seedsDir }, { name: 'sharedProblems' }) as Promise<Problem[]>,
        ...paths.map(
          (path): Promise<ReadArticle> => pool.run({ path, seedsDir, options } satisfies Task, { name: 'article' }),
        ),
      ]),
    ]);
    return { articles, sharedProblems };
  } catch (error) {
    const { message } = error as Error;
    const hint = 'Name fewer files at once; they are then read one after another.';
    throw new ParleyError('INTERNAL', `The seeds could not be read in parallel: ${message}`, hint, { cause: error });
  } finally {
    await pool.destroy();
  }
}
