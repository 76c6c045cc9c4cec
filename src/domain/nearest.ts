import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one that is not known, by edit distance; undefined where none is near enough to have
 * been meant (more than a third of the letters differ).
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(word, candidate);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
