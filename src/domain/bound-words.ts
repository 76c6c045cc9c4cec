/** Words that stand before a number and say how it bounds what is meant. */
export interface Bound {
  words: string;
  kind: 'min' | 'max' | 'approximate';
  /** whether the number itself is possible */
  inclusive: boolean;
  /** whether they mean a place too ("under two bridges"), so that they bound only where nothing depends on it */
  vague: boolean;
}

const MIN = ['no fewer than', 'no less than', 'not fewer than', 'not less than', 'at least', 'a minimum of'];
const MORE = ['more than', 'greater than', 'upwards of', 'in excess of', 'over'];
const MAX = ['no more than', 'not more than', 'at most', 'up to', 'a maximum of'];
const LESS = ['fewer than', 'less than'];
const APPROXIMATE = 'about around roughly approximately some nearly almost'.split(' ');

const bounds = (words: readonly string[], kind: Bound['kind'], inclusive: boolean, vague = false): Bound[] =>
  words.map((each) => ({ words: each, kind, inclusive, vague }));

/** The bounds that English has words for, those of more words first: "no more than" is no "more than". */
export const BOUNDS: readonly Bound[] = [
  ...bounds(MIN, 'min', true),
  ...bounds(MAX, 'max', true),
  ...bounds(MORE, 'min', false),
  ...bounds(LESS, 'max', false),
  ...bounds(['above'], 'min', false, true),
  ...bounds(['under', 'below'], 'max', false, true),
  ...bounds(APPROXIMATE, 'approximate', true),
].sort((one, other) => other.words.split(' ').length - one.words.split(' ').length);

const ANY = new RegExp(`\\b(?:${BOUNDS.map(({ words }) => words.replaceAll(' ', '\\s+')).join('|')})\\b`, 'i');

/** Whether a bound stands anywhere in words; it need not bound a number. */
export function hasBound(words: string): boolean {
  return ANY.test(words);
}

/** What can stand between a bound and the digits or words of its number. */
const BETWEEN = /(?:\b(?:an?|the)\s+)?(?:\b[A-Z]{2,3})?\p{Sc}?\s*$/u;
const NEGATED = /(?:\b(?:not|never|hardly|scarcely)|n[’']t)(?:\s+\p{L}+)?$/iu;

/** The bound that stands directly before a number of English words, which begins at `start`. */
export function boundBefore(words: string, start: number): Bound | undefined {
  const lead = words.slice(0, start).replace(BETWEEN, '').replace(/\s+/g, ' ').trim();
  const found = BOUNDS.find((bound) => new RegExp(`(?<![\\p{L}\\p{N}-])${bound.words}$`, 'iu').test(lead));
  return found && !NEGATED.test(lead.slice(0, -found.words.length).trim()) ? found : undefined;
}
