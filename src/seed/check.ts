import type { ArticleFigures } from './article';
import { type LoadOptions, loadSeeds } from './load';
import { hasErrors, type Problem } from './problems';

/** What `parley check` found. */
export interface CheckReport {
  ok: boolean;
  problems: Problem[];
  articles: ArticleFigures[];
}

/**
 * Checks seeds: everything that is wrong, and what may deserve a look, all at once. Reads no graph.
 *
 * @throws ParleyError SEED_NOT_FOUND where a named file is not there
 */
export async function check(options: LoadOptions): Promise<CheckReport> {
  const loaded = await loadSeeds({ ...options, lint: true });
  const problems = [...loaded.problems, ...loaded.linted.flatMap(({ notes }) => notes)];
  return { ok: !hasErrors(problems), problems, articles: loaded.linted.map(({ figures }) => figures) };
}
