import { type ReadArticle, type ReadOptions, readArticle } from './article';
import { inParallel, openPool } from './pool';
import type { Problem } from './problems';
import { readShared } from './shared';

/** So many articles are read ahead of whoever takes them, for each thread. */
const AHEAD = 2;

/** An article as read, or what is wrong with what articles share. */
export type ReadOn = { article: ReadArticle } | { sharedProblems: Problem[] };

/**
 * Reads the files of articles one after the other, in their order, some ahead where there are several threads: memory
 * holds what articles share and a few articles, however many there are.
 *
 * @throws ParleyError INTERNAL where a thread cannot read on
 */
export async function* readStream(
  paths: readonly string[],
  seedsDir: string,
  options: ReadOptions,
): AsyncGenerator<ReadOn> {
  if (!inParallel(paths)) {
    const shared = readShared(seedsDir);
    yield { sharedProblems: shared.problems };
    for (const path of paths) yield { article: readArticle(path, shared, options) };
    return;
  }
  const pool = await openPool(paths.length);
  try {
    yield { sharedProblems: await pool.sharedProblems(seedsDir) };
    const ahead: Promise<ReadArticle>[] = [];
    let next = 0;
    while (next < paths.length || ahead.length > 0) {
      while (next < paths.length && ahead.length < AHEAD * pool.threads) {
        const reading = pool.article({ path: paths[next++] as string, seedsDir, options });
        // Whoever takes it hears of a fault; until then nobody listens.
        reading.catch(() => {});
        ahead.push(reading);
      }
      yield { article: await (ahead.shift() as Promise<ReadArticle>) };
    }
  } finally {
    await pool.close();
  }
}
