/** What a word after a number multiplies it by. */
const WORDS: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
/** Short forms that mean nothing else. */
const SHORT: Record<string, number> = { mn: 1e6, bn: 1e9, tn: 1e12 };
/** Letters that mean a unit too (5 m), but for an amount of money. */
const LETTERS: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };

const SCALE_WORD = /\b(hundred|thousand|million|billion|trillion)s?\b/gi;

/** By what the scale words in some words multiply, taken together; undefined where there is none. */
export function scaleIn(words: string): number | undefined {
  const found = [...words.matchAll(SCALE_WORD)].map(([, word = '']) => WORDS[word.toLowerCase()] as number);
  return found.length === 0 ? undefined : found.reduce((product, scale) => product * scale, 1);
}

/**
 * By what the words right after digits can multiply them; in another language than English any word may be such.
 *
 * @param start where the digits begin, `end` where they end
 * @returns the factors, 1 where there is none, and how many letters the words take
 */
export function scalesAfter(
  words: string,
  start: number,
  end: number,
  english: boolean,
): { scales: readonly number[]; length: number } {
  if (!english) return { scales: [1, ...Object.values(WORDS)], length: 0 };
  const rest = words.slice(end);
  const [long] = /^(?:[\s-]*(?:hundred|thousand|million|billion|trillion)s?\b)+/i.exec(rest) ?? [];
  if (long !== undefined) return { scales: [scaleIn(long) as number], length: long.length };
  const short = /^\s?(mn|bn|tn|k|m|b)\b/i.exec(rest);
  if (!short) return { scales: [1], length: 0 };
  const [all, letters = ''] = short;
  const scale = SHORT[letters.toLowerCase()] ?? (LETTERS[letters.toLowerCase()] as number);
  const sure = letters.length > 1 || /\p{Sc}\s?$/u.test(words.slice(0, start));
  return { scales: sure ? [scale] : [1, scale], length: all.length };
}
