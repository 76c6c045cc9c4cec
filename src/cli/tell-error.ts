import { formatError } from '../errors';
import { formatProblem, type Problem } from '../seed/problems';

/** Tells on stderr what went wrong, in a sentence, after everything that is wrong with a seed, where it is that. */
export function tellError(error: unknown): void {
  const { problems = [] } = error as { problems?: Problem[] };
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(formatError(error));
}
