import type { Polarity, Standing } from '../../generated/operations';
import type { Saying } from '../../parts/mark';

/**
 * How who claims stands to a relation: a claim's polarity is about its proposition, which may be the denial of another
 * name, so it counts only where the relation is contested.
 */
export function stanceOf(standing: Standing, claim: Saying): Polarity {
  if (standing === 'DENIED') return 'DENIES';
  if (standing === 'OPEN') return 'LEAVES_OPEN';
  return standing === 'CONTESTED' ? claim.polarity : 'AFFIRMS';
}
