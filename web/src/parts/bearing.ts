import type { Polarity, SayingFragment } from '../generated/operations';

type Voice = Pick<SayingFragment, 'speaker' | 'polarity'>;

/**
 * What something that bears on a proposition is to a claim on it. Premises speak for a proposition and rebuttals against
 * it; a claim that denies it has them the other way round, so that a rebuttal which its own speaker holds is the reason
 * that is given for the denial.
 *
 * @example bearing({ polarity: 'DENIES', speaker }, 'against', [{ polarity: 'AFFIRMS', speaker }]) // 'The reason given'
 */
export function bearing(claim: Voice, on: 'for' | 'against', held: readonly Voice[] = []): string {
  if (claim.polarity !== 'DENIES') return on === 'for' ? 'Supported by' : 'Held against it';
  if (on === 'for') return 'Held against it';
  const own = held.some((other) => other.polarity === 'AFFIRMS' && other.speaker?.slug === claim.speaker?.slug);
  return own ? 'The reason given' : 'For this denial';
}

/** The claims on the same proposition that stand against one on it: to leave it open is against nobody. */
export function opposed<T extends { readonly polarity: Polarity }>(to: Polarity, claims: readonly T[]): T[] {
  if (to === 'LEAVES_OPEN') return [];
  return claims.filter(({ polarity }) => polarity === (to === 'DENIES' ? 'AFFIRMS' : 'DENIES'));
}
