/** What a word after digits can multiply them by: 25 million, 3 k. */
const SCALES = [1e2, 1e3, 1e6, 1e9, 1e12];

/** Such a word in English; in other languages any may be one. */
const SCALE_WORD = /\b(hundred|thousand|million|billion|trillion)s?\b|\d\s?(k|m|mn|bn|b|tn)\b/i;

/**
 * Whether words can mean a number, or say nothing of numbers that is understood: `differs` where they name other
 * numbers alone, `unnamed` where none is found. Digits are understood in any language, number words in English.
 *
 * @param language BCP 47
 */
export function fitsWords(value: number, words: string, language: string): 'fits' | 'differs' | 'unnamed' {
  const isEnglish = /^en\b/i.test(language);
  const scales = isEnglish && !SCALE_WORD.test(words) ? [1] : [1, ...SCALES];
  const isScaled = (number: number) => scales.some((scale) => close(number * scale, value));
  const inDigits = [...words.matchAll(/\d+(?:[.,'’\u00a0\u202f ]\d+)*/gu)].flatMap(([number]) => readingsOf(number));
  if (inDigits.some(isScaled)) return 'fits';
  const inWords = isEnglish ? englishNumbers(words.replace(/\d+/g, '#')) : [];
  if (inWords.some(isScaled)) return 'fits';
  return inDigits.length + inWords.length === 0 ? 'unnamed' : 'differs';
}

/** What digits can mean: a point or comma groups thousands, or begins a fraction, as the language has it. */
function readingsOf(number: string): number[] {
  const parts = number.split(/[^\d]/);
  const grouped = Number(parts.join(''));
  const fraction = parts.length > 1 ? [Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`)] : [];
  // two numbers side by side are two
  return [grouped, ...fraction, ...parts.map(Number)];
}

function englishNumbers(words: string): number[] {
  // Loading it takes longer than to check a seed, and few seeds have number words.
  const nlp = require('compromise') as typeof import('compromise');
  const found = nlp(words).numbers().json() as { number?: { num?: number | null } }[];
  const dozens = /\bdozen\b/i.test(words) ? [12] : [];
  return [...dozens, ...found.flatMap(({ number }) => number?.num ?? [])];
}

function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
