import type { Act, EntityType, EventStatus, FindingRule, Manner, Polarity, Standing } from '../generated/operations';

/** What the page calls the values of the API. */

export const MANNER: Record<Manner, string> = {
  QUOTED: 'quoted',
  INDIRECT: 'in indirect speech',
  NARRATED: 'narrated',
  MIXED: 'quoted in part',
};

const ORDER: Manner[] = ['INDIRECT', 'NARRATED', 'MIXED', 'QUOTED'];

/** How passages give what is said, each manner once; a claim may have none, where it holds under a reading of another's. */
export function mannersOf(passages: Iterable<{ readonly manner: Manner }>): Manner[] {
  const given = new Set(Array.from(passages, ({ manner }) => manner));
  return given.size > 0 ? ORDER.filter((manner) => given.has(manner)) : ['NARRATED'];
}

export const ACT: Record<Act, string> = {
  ASKS: 'asks',
  ASSERTS: 'asserts',
  DEFINES: 'defines',
  EVALUATES: 'evaluates',
  OFFERS: 'offers',
  PREDICTS: 'predicts',
  PROMISES: 'promises',
  RECOMMENDS: 'recommends',
  REFUSES: 'refuses',
  THREATENS: 'threatens',
  WARNS: 'warns',
};

export const POLARITY: Record<Polarity, string> = {
  AFFIRMS: 'that it is so',
  DENIES: 'that it is not so',
  LEAVES_OPEN: 'leaves it open',
};

export const STATUS: Record<EventStatus, string> = {
  ACTUAL: 'actual',
  HYPOTHETICAL: 'possible',
  PREDICTED: 'foretold',
  PROPOSED: 'proposed',
};

const STANDING: Partial<Record<Standing, string>> = {
  AMBIGUOUS: 'if read so',
  CONTESTED: 'contested',
  DENIED: 'denied',
  OPEN: 'left open',
};

/** How the speakers stand to a thing, where they do not all affirm it; a proposition that nobody claims has none. */
export function standingWord(type: string, standing: Standing | null | undefined): string | undefined {
  if (standing) return STANDING[standing];
  return type.toUpperCase() === 'PROPOSITION' ? 'not said' : undefined;
}

/** The badge of a finding. */
export const RULE: Record<FindingRule, string> = {
  CONTRADICTION: 'Contradiction',
  CORRECTED: 'Corrected',
  CORROBORATED: 'Corroborated',
  DATE_WITHOUT_YEAR: 'No year',
  DISAGREEMENT: 'Articles disagree',
  ONE_VOICE: 'One voice',
  PART_EXCEEDS_WHOLE: 'Part exceeds whole',
  RATIO_AT_THE_EDGE: 'Holds only if',
  SILENT_PARTY: 'Silent party',
  TWO_NAMES: 'Two names',
};

/** The name of a kind of thing: `COMPUTED_RATIO` is a computed ratio. */
export function typeName(type: EntityType): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** A sentence's beginning. */
export function beginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name of a thing in the middle of a sentence. */
export function inSentence(name: string): string {
  return name.replace(/^(The|A|An) /, (article) => article.toLowerCase());
}

const plurals = new Intl.PluralRules('en');

/**
 * A number and what it counts.
 *
 * @example count(1, 'claim') // '1 claim'
 */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${figure(number)} ${plurals.select(number) === 'one' ? one : many}`;
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A number as the page writes it. */
export function figure(number: number): string {
  return figures.format(number);
}

const lists = new Intl.ListFormat('en');

/** Names one after the other, the last after "and". */
export function list(names: readonly string[]): string {
  return lists.format(names);
}
