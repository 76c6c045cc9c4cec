import type { Polarity } from '../generated/operations';

/** Who says something, and how he stands to it. */
interface Voice {
  readonly polarity: Polarity;
  readonly speaker: { readonly slug: string } | null;
}

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
  return ofSpeaker(claim, held).length > 0 ? 'The reason given' : 'For this denial';
}

/** Those of some claims by which the speaker of another affirms something: what he says so is his own reason. */
export function ofSpeaker<T extends Voice>({ speaker }: Pick<Voice, 'speaker'>, held: readonly T[]): T[] {
  return held.filter((other) => other.polarity === 'AFFIRMS' && other.speaker?.slug === speaker?.slug);
}

/** The claims on the same proposition that stand against one on it: to leave it open is against nobody. */
export function opposed<T extends { readonly polarity: Polarity }>(to: Polarity, claims: readonly T[]): T[] {
  if (to === 'LEAVES_OPEN') return [];
  return claims.filter(({ polarity }) => polarity === (to === 'DENIES' ? 'AFFIRMS' : 'DENIES'));
}
