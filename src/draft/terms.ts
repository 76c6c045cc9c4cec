import nlp from 'compromise';
import { type Cut, codePoints, cutSentences } from '../domain/sentences';
import { Text } from '../seed/texts';

/** A word of the text as the language library reads it; positions are code points of the whole text, end exclusive. */
export interface Term {
  text: string;
  start: number;
  end: number;
  /** its parts of speech and kinds, by the library's names: `Verb`, `Person`, `Month` … */
  tags: ReadonlySet<string>;
  /** the ground form of a verb or noun */
  root: string;
  /** what stands between the word before it (or the beginning of the sentence) and this one */
  before: string;
  /** number of its sentence, from 1 */
  sentence: number;
}

/** A text as it was read: its sentences and their words. */
export interface ReadText {
  text: Text;
  /** headings and sentences, in their order; number 1 is the first */
  cuts: readonly Cut[];
  /** the words of each */
  terms: readonly (readonly Term[])[];
}

/** Reads a text: cuts it as Parley does, and has each sentence tagged by the language library. */
export function readForDraft(content: string, language: string): ReadText {
  const text = new Text(content);
  const cuts = cutSentences(content, language);
  const terms = cuts.map(({ start, end }, index) => termsOf(text.slice(start, end), start, index + 1));
  return { text, cuts, terms };
}

/** What may stand around a word and is no part of it; signs of money and of a share are. */
const EDGES = /^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}\p{Sc}%]+$/gu;

function termsOf(words: string, start: number, sentence: number): Term[] {
  const doc = nlp(words);
  doc.compute('root');
  const terms: Term[] = [];
  let unit = 0;
  let point = start;
  // the published types leave out the ground form that `compute('root')` adds
  for (const { text: read, tags, root } of doc.docs.flat() as { text: string; tags?: Set<string>; root?: string }[]) {
    // The library cuts contractions in two, of which one has no text; and a bracket may hang on a word.
    const text = read.replace(EDGES, '');
    const at = text === '' ? -1 : words.indexOf(text, unit);
    if (at === -1) continue;
    const before = words.slice(unit, at);
    const from = point + codePoints(before);
    point = from + codePoints(text);
    unit = at + text.length;
    terms.push({
      text,
      start: from,
      end: point,
      tags: tags ?? new Set(),
      root: root || text.toLowerCase(),
      before,
      sentence,
    });
  }
  return terms;
}

/** The ground form of a word where it is a verb. */
export function verbRoot(word: string): string {
  const doc = nlp(`they ${word}`);
  doc.terms().eq(1).tag('Verb');
  return doc.verbs().toInfinitive().text();
}

/** Whether a word by itself is the first name of a person. */
export function isFirstName(word: string): boolean {
  return nlp(word).has('#FirstName');
}

/** The number that words say (`25 million`, `twelve`, `$3,000`); undefined where they say none. */
export function numberOf(words: string): number | undefined {
  const [first] = nlp(words).numbers().json() as { number?: { num?: number | null } }[];
  const number = first?.number?.num ?? undefined;
  const suffix = /\d(k|m|bn|b|tn)$/i.exec(words.replace(/[.,;:)]+$/, ''))?.[1]?.toLowerCase();
  if (number === undefined || !Number.isFinite(number)) return undefined;
  return suffix ? number * (MULTIPLES[suffix] as number) : number;
}

const MULTIPLES: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** The text from one word of a sentence to another, as it is written. */
export function wordsBetween(terms: readonly Term[], from: number, to: number): string {
  return terms
    .slice(from, to)
    .map((term, index) => (index === 0 ? '' : term.before) + term.text)
    .join('');
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
