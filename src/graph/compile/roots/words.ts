import { ParleyError } from '../../../errors';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const MOST_WORDS = 12;

/** The index holds no longer ones, and Lucene fails at what is much longer. */
const LONGEST_WORD = 100;

/** The letters of Latin scripts that are one of a to z with a mark on it, by that letter. */
const MARKED = new Map<string, string>();
for (const [first, last] of [
  [0x00e0, 0x024f],
  [0x1e00, 0x1eff],
] as const) {
  for (let code = first; code <= last; code += 1) {
    const letter = String.fromCodePoint(code);
    const [base = ''] = letter.normalize('NFD');
    if (letter === letter.toLowerCase() && /^[a-z]$/.test(base)) MARKED.set(base, `${MARKED.get(base) ?? ''}${letter}`);
  }
}

/** The words of a text, as the index has them: the first of them. */
function wordsIn(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
}

/**
 * The words of a text that is to have some.
 *
 * @throws ParleyError BAD_ARGUMENT where the text has no word
 */
function searchedWords(text: string): string[] {
  const words = wordsIn(text);
  if (words.length > 0) return words;
  throw new ParleyError('BAD_ARGUMENT', '"query" of "search" has no word in it', 'Give at least one letter or digit.');
}

/** Words between quotation marks of whatever sort. */
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”«»]/g;

/**
 * Any text as a query of Lucene: each word counts whole, with whatever marks on its letters, as the beginning of a
 * word, or (from five letters on) with a letter wrong, and what has most of them comes first. What stands between
 * quotation marks must be there, word for word. Nothing else of the text is read as syntax.
 *
 * @throws ParleyError BAD_ARGUMENT where the text has no word
 * @example luceneQuery('“4 by”') // '+(name:"4 by"^4 "4 by"^2)'
 * @example luceneQuery('4 by') // '(name:4^4 4^2 4*) (name:by^4 by^2 by* name:/[bƀḃ…][yýÿ…]/)'
 */
export function luceneQuery(text: string): string {
  searchedWords(text);
  const phrases = [...text.matchAll(PHRASE)].map(([, words = '']) => wordsIn(words)).filter(({ length }) => length > 0);
  const others = wordsIn(text.replace(PHRASE, ' '));
  return [...phrases.slice(0, MOST_WORDS).map(phraseQuery), ...others.map(wordQuery)].join(' ');
}

function phraseQuery(words: readonly string[]): string {
  const phrase = `"${words.join(' ')}"`;
  return `+(name:${phrase}^4 ${phrase}^2)`;
}

function wordQuery(word: string): string {
  const stem = word.split(/['’]/)[0] as string;
  const fuzzy = word.length >= 5 ? ` ${stem}~1^0.2` : '';
  const marked = [...unmarked(word)].map((letter) =>
    MARKED.has(letter) ? `[${letter}${MARKED.get(letter)}]` : letter,
  );
  // The analyzer that takes marks off takes words away with them ("no", "will"), which are names in other languages.
  const anyMarks = marked.some((letter) => letter.length > 1) ? ` name:/${marked.join('')}/` : '';
  return `(name:${word}^4 ${word}^2 ${stem}*${fuzzy}${anyMarks})`;
}

/**
 * What a name matches, in small letters and decomposed, that is the words of a text and no others, whatever marks are
 * on its letters and whatever stands between its words.
 *
 * @throws ParleyError BAD_ARGUMENT where the text has no word
 */
export function wholePattern(text: string): string {
  return `${NO_WORD}*${inOrder(text)}${NO_WORD}*`;
}

/** What a name matches that begins with the words of a text, the last of them whole or not. */
export function beginningPattern(text: string): string {
  return `(?s)${NO_WORD}*${inOrder(text)}.*`;
}

const NO_WORD = '[^\\p{L}\\p{M}\\p{N}]';

function inOrder(text: string): string {
  const words = searchedWords(text).map((word) => [...unmarked(word)].map(letterPattern).join(''));
  return words.join(`${NO_WORD}+`);
}

function letterPattern(letter: string): string {
  return /['’]/.test(letter) ? "['’]" : `${letter}\\p{M}*`;
}

function unmarked(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
