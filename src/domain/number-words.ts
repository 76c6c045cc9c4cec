import { scaleIn, scalesAfter } from './scale-words';

/** A number that words name, with where its own words stand in them (UTF-16 units, end exclusive). */
export interface NamedNumber {
  start: number;
  end: number;
  /** what it can mean: a point or a scale word can be read in more than one way */
  readings: readonly number[];
  /** whether it is a share ("a third"), which in digits can only be rounded */
  share: boolean;
}

/** What beside the words says how they are to be read. */
export interface Beside {
  /** what is counted; where it is "million crown", the number is of millions already */
  unit?: string | undefined;
  /** whether the value is given as an approximation */
  approximate?: boolean | undefined;
}

/**
 * Whether words can mean a number, or say nothing of numbers that is understood: `differs` where they name other
 * numbers alone, `unnamed` where none is found. Digits are understood in any language, number words in English.
 *
 * @param language BCP 47
 */
export function fitsWords(
  value: number,
  words: string,
  language: string,
  beside: Beside = {},
): 'fits' | 'differs' | 'unnamed' {
  const numbers = numbersIn(words, language, beside.unit);
  if (numbers.some((number) => means(number, value, beside))) return 'fits';
  return numbers.length === 0 ? 'unnamed' : 'differs';
}

/** Whether a value is one that a number of the words can mean; a share that is given as rounded may be so. */
export function means({ readings, share }: NamedNumber, value: number, { unit, approximate }: Beside = {}): boolean {
  const isPercent = share && /%|per ?cent/i.test(unit ?? '');
  return readings.some((reading) => {
    const whole = isPercent && value >= 1 ? reading * 100 : reading;
    return close(whole, value) || (share && approximate === true && Math.abs(whole - value) < (whole > 1 ? 1 : 0.01));
  });
}

/**
 * The numbers that words name, in their order.
 *
 * @param language BCP 47
 * @param unit what is counted, if that is said
 */
export function numbersIn(words: string, language: string, unit = ''): NamedNumber[] {
  const english = /^en\b/i.test(language);
  const found: (NamedNumber & { scales: readonly number[] })[] = [];
  for (const { 0: digits, index } of words.matchAll(/\d+(?:[.,'’\u00a0\u202f ]\d+)*/gu)) {
    const end = index + digits.length;
    const { scales, length } = scalesAfter(words, index, end, english);
    found.push({ start: index, end: end + length, readings: readingsOf(digits), share: false, scales });
  }
  if (english) found.push(...inWords(found.reduce(masked, words)));
  // in "3 to 4 million" the 3 is of millions too; the other way round, "5 million" alone is no 5
  const common = new Set(found.flatMap(({ scales }) => scales.filter((scale) => scale > 1)));
  const counted = scaleIn(unit) ? [1] : [];
  return found
    .map(({ scales, readings, ...rest }) => {
      const all = scales.length === 1 && scales[0] === 1 && !rest.share ? [1, ...common] : [...counted, ...scales];
      return { ...rest, readings: readings.flatMap((reading) => all.map((scale) => reading * scale)) };
    })
    .sort((a, b) => a.start - b.start);
}

/** Words with those of a number made void, which keep their length. */
function masked(words: string, { start, end }: { start: number; end: number }): string {
  return words.slice(0, start) + '#'.repeat(end - start) + words.slice(end);
}

/** What digits can mean: a point or comma groups thousands, or begins a fraction, as the language has it. */
function readingsOf(number: string): number[] {
  const parts = number.split(/[^\d]/);
  const grouped = Number(parts.join(''));
  const fraction = parts.length > 1 ? [Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`)] : [];
  // two numbers side by side are two
  return [grouped, ...fraction, ...parts.map(Number)];
}

/** Parts of the English words for numbers: without one of them the library would find none. */
const NUMERAL = new RegExp(
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|' +
    'eighty|ninety|hundred|thousand|illion|half|third|quarter|fifth|dozen',
  'i',
);

function inWords(words: string): (NamedNumber & { scales: readonly number[] })[] {
  if (!NUMERAL.test(words)) return [];
  // Loading it takes longer than to check a seed, and few seeds have number words.
  const nlp = require('compromise') as typeof import('compromise');
  const read = nlp(words).numbers().json({ offset: true }) as {
    text: string;
    number?: { num?: number | null };
    offset: { start: number };
  }[];
  const found = read.flatMap(({ text: shown, number, offset }) => {
    // a mark that stands by itself before a number is read as its part, and not counted in its place
    const text = shown.replace(/^[^\p{L}\p{N}\p{Sc}+-]+/u, '');
    const num = number?.num ?? undefined;
    // "millions" is read as 0
    if (num === undefined || (num === 0 && /s$/i.test(text))) return [];
    const after = words.indexOf(text, Math.max(0, offset.start - 1));
    const at = after >= 0 ? after : words.lastIndexOf(text, offset.start);
    // what the library has written otherwise stands where it says
    const start = at >= 0 ? at : Math.min(offset.start, words.length);
    const end = Math.min(start + text.length, words.length);
    const share = num > 0 && num < 1;
    // the library knows a third as 0.333, and half a million, but not a quarter of a million
    const of = share ? scaleIn(/^\s+of\s+an?\s+\p{L}+/u.exec(words.slice(end))?.[0] ?? '') : undefined;
    const scale = share ? undefined : scaleIn(text);
    const exact = share ? shareOf(num) : num;
    // what the library read is scaled already: the scale is told for the numbers beside it
    const readings = scale === undefined ? [exact] : [num / scale];
    return [{ start, end, readings, share, scales: [of ?? scale ?? 1] }];
  });
  const dozens = [...words.matchAll(/\bdozen\b/gi)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    readings: [12],
    share: false,
    scales: [1],
  }));
  return [...dozens, ...found];
}

/** The fraction of which the library gives three digits. */
function shareOf(rounded: number): number {
  for (let parts = 2; parts <= 20; parts++) {
    const count = Math.round(rounded * parts);
    if (Math.abs(count / parts - rounded) < 0.0006) return count / parts;
  }
  return rounded;
}

/** Whether two numbers are the same but for what is lost in reckoning. */
function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
