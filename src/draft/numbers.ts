import { BOUNDS, type Bound } from '../domain/bound-words';
import type { Proposal } from './proposal';
import { isCapital, numberOf, type ReadText, type Term, wordsBetween } from './terms';

/** ISO 4217 codes of the signs and words that mean one currency alone. "dollar" and "pound" are of many. */
const CURRENCIES: Record<string, string> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
  rouble: 'RUB',
  roubles: 'RUB',
};
/** What the signs are called that are of several currencies. */
const NAMES: Readonly<Record<string, string>> = { $: 'dollar', '£': 'pound' };
const CURRENCY_WORD = /^(dollars?|pounds?|francs?|pesos?|euros?|yen|roubles?|yuan|rupees?|crowns?|shekels?)$/i;
const SIGN = /\p{Sc}/u;
/** Words that follow a number and are not what it counts. */
const NOT_COUNTED = new Set(['Preposition', 'Conjunction', 'Verb', 'Determiner', 'Pronoun', 'Adverb', 'Date']);

/** A number of the text: its words by index, end exclusive, and its value. */
interface Numeral {
  from: number;
  to: number;
  value: number;
}

/** Numbers, amounts of money and ranges of a text with what they count, and ratios ("5 to 1"). */
export function findNumbers({ terms }: ReadText, dates: readonly Proposal[]): Proposal[] {
  return terms.flatMap((sentence) => {
    const free = (term: Term) => !dates.some(({ draft }) => draft.start < term.end && term.start < draft.end);
    const numerals = numeralsOf(sentence, free);
    const found: Proposal[] = [];
    for (let index = 0; index < numerals.length; index++) {
      const other = numerals[index + 1];
      const one = scaled(sentence, numerals[index] as Numeral, other);
      const link = other && linkOf(sentence, one, other);
      if (link) index++;
      found.push(
        ...(link === 'ratio'
          ? [ratio(sentence, one, other as Numeral)]
          : quantity(sentence, one, link ? other : undefined)),
      );
    }
    return found;
  });
}

function numeralsOf(terms: readonly Term[], free: (term: Term) => boolean): Numeral[] {
  const found: Numeral[] = [];
  for (let from = 0; from < terms.length; from++) {
    let to = from;
    while (
      to < terms.length &&
      isNumber(terms[to] as Term) &&
      free(terms[to] as Term) &&
      (to === from || joined(terms, to))
    )
      to++;
    if (to === from) continue;
    const words = wordsBetween(terms, from, to);
    const value = numberOf(words);
    // "one" alone is a pronoun more often than a number
    if (value !== undefined && words.toLowerCase() !== 'one') found.push({ from, to, value });
    from = to - 1;
  }
  return found;
}

function isNumber({ tags, text }: Term): boolean {
  return tags.has('Value') && !tags.has('Ordinal') && !tags.has('Preposition') && !/^\d+(st|nd|rd|th|s)$/.test(text);
}

/** Numbers side by side are one where words make them ("25 million", "two hundred"). */
function joined(terms: readonly Term[], at: number): boolean {
  const { before, tags } = terms[at] as Term;
  return /^[\s-]+$/.test(before) && tags.has('TextValue');
}

const SCALE = /\b(hundred|thousand|million|billion|trillion)\b/i;

/** In "3 to 4 million" the first number is of millions too. */
function scaled(terms: readonly Term[], one: Numeral, other: Numeral | undefined): Numeral {
  if (!other || !/^(to|and|or|[-–—]|)$/.test(wordsBetween(terms, one.to, other.from).toLowerCase())) return one;
  const scale = SCALE.exec(wordsBetween(terms, other.from, other.to))?.[0];
  if (scale === undefined || SCALE.test(wordsBetween(terms, one.from, one.to))) return one;
  const value = one.value * (numberOf(`1 ${scale}`) ?? 1);
  return value < other.value ? { ...one, value } : one;
}

function linkOf(terms: readonly Term[], one: Numeral, other: Numeral): 'range' | 'ratio' | undefined {
  const between = wordsBetween(terms, one.to, other.from).toLowerCase();
  const lead = one.from > 0 ? (terms[one.from - 1] as Term).text.toLowerCase() : '';
  const dashed = other.from === one.to && /^\s*[-–—]\s*$/.test((terms[other.from] as Term).before);
  if (
    other.value > one.value &&
    ((lead === 'between' && between === 'and') || between === 'to' || between === 'or' || dashed)
  )
    return 'range';
  return between === 'to' && one.value >= other.value && lead !== 'from' ? 'ratio' : undefined;
}

function ratio(terms: readonly Term[], one: Numeral, other: Numeral): Proposal {
  const body = { words: wordsBetween(terms, one.from, other.to), left: one.value, right: other.value };
  return { section: 'ratios', body, draft: placed(terms, one.from, other.to, 'A ratio.') };
}

function quantity(terms: readonly Term[], one: Numeral, other: Numeral | undefined): Proposal[] {
  const last = other ?? one;
  const between = other && one.from > 0 && (terms[one.from - 1] as Term).text.toLowerCase() === 'between';
  const before = other ? undefined : boundBefore(terms, one.from);
  const from = between ? one.from - 1 : one.from - (before?.length ?? 0);
  const counted = countedAfter(terms, last.to);
  const after = other || before ? undefined : boundAfter(terms, counted.to);
  const to = counted.to + (after?.length ?? 0);
  const words = wordsBetween(terms, from, to);
  const body = { words, ...valuesOf(one, other, before ?? after), ...unitOf(terms, last, counted) };
  const why = body.currency
    ? 'An amount of money.'
    : body.unit
      ? `It counts "${body.unit}".`
      : 'A number; what it counts is not beside it.';
  const during = /^over /i.test(words) && /^(year|month|week|day|hour|decade|century)$/.test(body.unit ?? '');
  const note = during ? ' "Over" may mean "during" here.' : '';
  return [{ section: 'quantities', body, draft: placed(terms, from, to, why + note) }];
}

/** "Thirty trucks at least": the bounds that may stand behind what is counted. */
function boundAfter(terms: readonly Term[], at: number): { bound: Bound; length: number } | undefined {
  if (!/^\s+$/.test(terms[at]?.before ?? '')) return undefined;
  const words = wordsBetween(terms, at, at + 2).toLowerCase();
  const bound = /^at (least|most)$/.test(words) ? BOUNDS.find((one) => one.words === words) : undefined;
  return bound && { bound, length: 2 };
}

function boundBefore(terms: readonly Term[], at: number): { bound: Bound; length: number } | undefined {
  for (const bound of BOUNDS) {
    const length = bound.words.split(' ').length;
    if (at >= length && wordsBetween(terms, at - length, at).toLowerCase() === bound.words) return { bound, length };
  }
  return undefined;
}

function valuesOf(
  one: Numeral,
  other: Numeral | undefined,
  found: { bound: Bound } | undefined,
): Record<string, unknown> {
  if (other) return { min: one.value, max: other.value };
  const { kind, inclusive } = found?.bound ?? {};
  if (kind === 'min') return { min: one.value, ...(inclusive ? {} : { minInclusive: false }) };
  if (kind === 'max') return { max: one.value, ...(inclusive ? {} : { maxInclusive: false }) };
  return { exactly: one.value, ...(kind === 'approximate' ? { approximate: true } : {}) };
}

/** What a number counts: the adjectives and nouns after it, to the first plural. */
function countedAfter(terms: readonly Term[], at: number): { from: number; to: number } {
  let to = at;
  while (to < terms.length && to - at < 4) {
    const { tags, before } = terms[to] as Term;
    // years are counted too, where they are a length of time and no date
    const uncounted = (tag: string) => tags.has(tag) && !(tag === 'Date' && tags.has('Duration'));
    if (!/^[\s-]*$/.test(before) || [...NOT_COUNTED].some(uncounted)) break;
    to++;
    if (tags.has('Plural') || (tags.has('Noun') && !(terms[to]?.tags.has('Noun') ?? false))) break;
  }
  return { from: at, to };
}

function unitOf(
  terms: readonly Term[],
  last: Numeral,
  counted: { from: number; to: number },
): { unit?: string; currency?: string } {
  const number = wordsBetween(terms, last.from, last.to);
  const sign = SIGN.exec(number)?.[0];
  if (sign) return { currency: CURRENCIES[sign] ?? NAMES[sign] ?? sign };
  if (/%$/.test(number)) return { unit: 'percent' };
  if (counted.to === counted.from) return {};
  const noun = wordsBetween(terms, counted.from, counted.to);
  const unit = inSingular(terms.slice(counted.from, counted.to));
  return CURRENCY_WORD.test(noun) ? { unit, currency: CURRENCIES[noun.toLowerCase()] ?? unit } : { unit };
}

/** The words of what is counted, the last in its ground form. */
function inSingular(terms: readonly Term[]): string {
  const last = terms.at(-1) as Term;
  const root = isCapital(last.text) ? last.root.replace(/^./u, (letter) => letter.toUpperCase()) : last.root;
  return wordsBetween([...terms.slice(0, -1), { ...last, text: root }], 0, terms.length);
}

function placed(terms: readonly Term[], from: number, to: number, why: string): Proposal['draft'] {
  const [first, last] = [terms[from] as Term, terms[to - 1] as Term];
  return { sentence: first.sentence, start: first.start, end: last.end, why };
}
