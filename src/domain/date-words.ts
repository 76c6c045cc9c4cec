import { boundsOf } from './edtf';

/** A year, and not a decade ("the 1990s") or a part of a longer number. */
const YEAR = /(?<![\d.,-])(1\d{3}|20\d{2})(?![\d]|s\b)/g;

/**
 * What the words of a time say that its EDTF leaves out: the year, the month of a year, or the day of a month, in the
 * names that the language has for months. Words of which no part is a date, a range and a set say nothing here.
 *
 * @param language BCP 47
 * @returns the date in EDTF that the words allow, where it is more exact than the one that is given
 */
export function exacterDate(words: string, edtf: string | undefined, language: string): string | undefined {
  const years = [...words.matchAll(YEAR)].map(([year]) => year);
  const months = monthsIn(words, language);
  if (years.length > 1 || months.length > 1) return undefined;
  const [year = edtf === undefined ? undefined : /^\d{4}/.exec(edtf)?.[0]] = years;
  const [month] = months;
  if (year === undefined || (years.length === 0 && month === undefined)) return undefined;
  const exact = [year, month?.number, month?.day].filter(Boolean).join('-');
  return edtf?.includes(exact) || adjoins(edtf, exact) ? undefined : exact;
}

/** Whether a time ends just before a date, or begins just after it: "before 2030" names a year of which it is no part. */
function adjoins(edtf: string | undefined, date: string): boolean {
  if (!edtf?.includes('/')) return false;
  const [time, named] = [boundsOf(edtf), boundsOf(date)];
  return isNextDay(time.latest, named.earliest) || isNextDay(named.latest, time.earliest);
}

function isNextDay(day: string | undefined, next: string | undefined): boolean {
  return day !== undefined && next !== undefined && Date.parse(next) - Date.parse(day) === 86_400_000;
}

/** Words by which a date is counted from another ("two months after April"), so that it is not that of the words. */
const COUNTED = /\b(before|after|later|earlier|following|preceding|prior|ago)\b/i;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/**
 * Which part of a date is another in its words than in its EDTF: `early 2000s` and `201X`, `mid-April` and `XXXX-05`.
 * What only one of both says is no difference, nor what a range or a set says beside it.
 *
 * @param language BCP 47
 */
export function differingPart(
  words: string,
  edtf: string,
  language: string,
): 'decade' | 'season' | 'month' | undefined {
  if (COUNTED.test(words)) return undefined;
  const dates = [...edtf.matchAll(/(?<![\dX-])([\dX]{4})(?:-(\d{2}))?/g)];
  // an end of a range may lie beside what the words name: "until the 1990s" ends with 1989
  const near = edtf.includes('/') || edtf.includes('..') ? [-1, 0, 1] : [0];
  const years = dates.flatMap(([, year = '']) => near.map((step) => beside(year, step)));
  const decades = [...words.matchAll(/(?<!\d)((?:1\d|20)\d)0[’']?s\b/g)].map(([, decade = '']) => decade);
  if (differs(decades, years, isInDecade)) return 'decade';
  const parts = dates.flatMap(([, , part]) => (part === undefined ? [] : Number(part)));
  const months = monthsIn(words, language).map(({ number }) => Number(number));
  const given = parts.filter((part) => part <= 12);
  if (differs(months, given, (month, other) => near.some((step) => (month + step + 12) % 12 === other % 12)))
    return 'month';
  const seasons = /^en\b/i.test(language) ? seasonsIn(words) : [];
  const coded = parts.filter((part) => part >= 21 && part <= 32);
  if (differs(seasons, coded, (season, code) => SEASONS[(code - 21) % 4] === season)) return 'season';
  return undefined;
}

function differs<A, B>(named: readonly A[], given: readonly B[], agree: (one: A, other: B) => boolean): boolean {
  return named.length > 0 && given.length > 0 && !named.some((one) => given.some((other) => agree(one, other)));
}

function beside(year: string, step: number): string {
  return /^\d{4}$/.test(year) ? String(Number(year) + step).padStart(4, '0') : year;
}

/** Whether a year can lie in a decade; "the 1900s" are a century too. */
function isInDecade(decade: string, year: string): boolean {
  const fits = (length: number) =>
    [...decade.slice(0, length)].every((digit, at) => ['X', digit].includes(year[at] ?? ''));
  return fits(3) || (decade.endsWith('0') && fits(2) && year.startsWith(`${decade.slice(0, 2)}XX`));
}

function seasonsIn(words: string): string[] {
  const found = words.toLowerCase().match(/\b(spring|summer|autumn|fall|winter)s?\b/g) ?? [];
  return found.map((word) => word.replace(/s$/, '').replace('fall', 'autumn'));
}

function monthsIn(words: string, language: string): { number: string; day?: string }[] {
  return namesOf(language).flatMap((name, index) => {
    const is = new RegExp(
      `(?<!\\p{L})(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?)?${name}(?!\\p{L})(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?`,
      'u',
    );
    const found = is.exec(words);
    if (!found) return [];
    const day = found[1] ?? found[2];
    return [{ number: twoDigits(index + 1), ...(day ? { day: twoDigits(Number(day)) } : {}) }];
  });
}

function namesOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
